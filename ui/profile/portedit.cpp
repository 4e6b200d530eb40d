// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/portedit.h"

#include <QIntValidator>

#include <algorithm>
#include <limits>

namespace sallyport::ui {

PortEdit::PortEdit(QWidget* parent)
    : QLineEdit(parent)
{
    auto* range = new QIntValidator(0, std::numeric_limits<std::uint16_t>::max(), this);
    QLocale plain = QLocale::c(); // no group separators
    plain.setNumberOptions(QLocale::RejectGroupSeparator | QLocale::OmitGroupSeparator);
    range->setLocale(plain);
    setValidator(range);
    setInputMethodHints(Qt::ImhDigitsOnly);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

std::uint16_t PortEdit::port() const
{
    return text().toUShort();
}

void PortEdit::setPort(std::uint16_t port)
{
    setText(port == 0 ? QString() : QString::number(port));
}

QSize PortEdit::sizeHint() const
{
    const QString widest = std::max({ QStringLiteral("000000"), placeholderText() },
        [this](const QString& a, const QString& b) {
            return fontMetrics().horizontalAdvance(a) < fontMetrics().horizontalAdvance(b);
        });
    const QSize usual = QLineEdit::sizeHint();
    return { fontMetrics().horizontalAdvance(widest) + usual.height(), usual.height() };
}

} // namespace sallyport::ui
