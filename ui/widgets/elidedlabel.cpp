// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/models/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace sallyport::ui {

QString ElidedLabel::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int kCharacters = 8;
    return { fontMetrics().averageCharWidth() * kCharacters,
        PlainLabel::minimumSizeHint().height() };
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && shownText() != text()) {
        showPlainTip(static_cast<QHelpEvent*>(event)->globalPos(), text(), *this);
        return true;
    }
    return PlainLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    style()->drawItemText(&painter, contentsRect(),
        int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
        palette(), isEnabled(), isolated(shownText()), foregroundRole());
}

} // namespace sallyport::ui
