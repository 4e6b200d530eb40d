// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace sallyport::ui {

/// A line in a fixed-width font with a button that copies it.
class CopyLine final : public QWidget {
    Q_OBJECT

public:
    /// name: what it is, for a screen reader.
    CopyLine(const QString& text, const QString& name, QWidget* parent = nullptr);

private:
    QLineEdit* m_line;
};

} // namespace sallyport::ui
