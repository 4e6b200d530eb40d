// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/models/plaintext.h"

namespace sallyport::ui {

QLabel* linkLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setOpenExternalLinks(false);
    return label;
}

QString withLink(
    const QString& before, const QString& target, const QString& shown, const QString& after)
{
    const QString link = target.isEmpty()
        ? QString()
        : QStringLiteral("<a href=\"%1\">").arg(target.toHtmlEscaped()) + escapedText(shown)
            + QStringLiteral("</a>");
    return escapedText(before) + link + escapedText(after);
}

} // namespace sallyport::ui
