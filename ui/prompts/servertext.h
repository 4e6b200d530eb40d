// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace sallyport::ui {

/// Words of the server, framed and marked as such, so that they never look like ours. All of them
/// are there: long ones scroll. Never interpreted as rich text.
class ServerText final : public QFrame {
    Q_OBJECT

public:
    explicit ServerText(const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);

private:
    QPlainTextEdit* m_text;
};

} // namespace sallyport::ui
