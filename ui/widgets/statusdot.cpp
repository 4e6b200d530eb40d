// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdot.h"

#include "ui/models/plaintext.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace sallyport::ui {

StatusDot::StatusDot(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShape(StatusShape::Off);
}

void StatusDot::setShape(StatusShape shape)
{
    m_shape = shape;
    setAccessibleName(StateText::wordFor(shape));
    setToolTip(plainTip(StateText::wordFor(shape)));
    updateMotion();
    update();
}

void StatusDot::updateMotion()
{
    const bool moves = m_shape == StatusShape::Working && isVisible()
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!moves) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        constexpr int kFrame = 50;
        m_timer.start(kFrame, this);
    }
}

QSize StatusDot::sizeHint() const
{
    const int side = fontMetrics().height() * 5 / 4;
    return { side, side };
}

void StatusDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStatus(painter, rect(), m_shape, palette(), m_turn);
}

void StatusDot::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId()) {
        m_turn = m_turn >= 1 ? 0 : m_turn + 0.04;
        update();
    }
}

void StatusDot::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateMotion();
}

void StatusDot::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateMotion();
}

} // namespace sallyport::ui
