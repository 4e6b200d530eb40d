// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretedit.h"

namespace sallyport::ui {

SecretEdit::SecretEdit(bool echo, QWidget* parent)
    : QLineEdit(parent)
{
    setEchoMode(echo ? Normal : Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
}

SecretEdit::~SecretEdit()
{
    wipe();
}

/// Empties the line, which leaves the text in its argument the only owner of the memory.
static void wipeText(QLineEdit& edit, QString text)
{
    const QSignalBlocker quiet(edit);
    edit.setText(QString());
    sallyport::wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
}

Secret SecretEdit::takeSecret()
{
    QString text = this->text();
    QByteArray bytes = text.toUtf8();
    wipeText(*this, std::move(text));
    return Secret(std::move(bytes));
}

void SecretEdit::wipe()
{
    wipeText(*this, text());
}

} // namespace sallyport::ui
