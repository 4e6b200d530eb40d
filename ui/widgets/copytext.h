// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace sallyport::ui {

/// A long text in a fixed-width font with a button that copies it as it is: where it is wrapped
/// there is no line ending.
class CopyText final : public QWidget {
    Q_OBJECT

public:
    /// name: what it is, for a screen reader. lines: as many as are in view.
    CopyText(const QString& name, int lines, QWidget* parent);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
};

} // namespace sallyport::ui
