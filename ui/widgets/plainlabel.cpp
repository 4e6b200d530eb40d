// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/models/plaintext.h"

#include <QFocusEvent>
#include <QToolTip>

namespace sallyport::ui {

namespace {

/// Reached by a key, its link is chosen at once, so that Enter takes it and not the dialog's
/// default button.
class LinkLabel final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QLabel::focusInEvent(event);
        const bool isByKey = event->reason() == Qt::TabFocusReason
            || event->reason() == Qt::BacktabFocusReason
            || event->reason() == Qt::ShortcutFocusReason;
        if (isByKey && text().contains(QLatin1String("<a href="))) {
            focusNextPrevChild(true);
        }
    }
};

} // namespace

void showPlainTip(const QPoint& globalPosition, const QString& text, QWidget& widget)
{
    QToolTip::showText(globalPosition, plainTip(text), &widget);
}

QLabel* linkLabel(QWidget* parent)
{
    auto* label = new LinkLabel(parent);
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
