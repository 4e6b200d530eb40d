// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusshape.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace sallyport::ui {

QColor statusColour(StatusShape shape, const QPalette& palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    switch (shape) {
    case StatusShape::Up:
        return isDark ? QColor(0x4c, 0xc3, 0x8a) : QColor(0x12, 0x80, 0x4c);
    case StatusShape::Degraded:
        return isDark ? QColor(0xf0, 0xb4, 0x3c) : QColor(0xa8, 0x6a, 0x00);
    case StatusShape::NeedsUser:
        return isDark ? QColor(0x6c, 0xb2, 0xff) : QColor(0x0b, 0x5c, 0xc4);
    case StatusShape::Failed:
        return isDark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc0, 0x1c, 0x28);
    case StatusShape::Working:
    case StatusShape::Off:
        break;
    }
    QColor colour = palette.color(QPalette::Text);
    colour.setAlphaF(shape == StatusShape::Off ? 0.5f : 0.75f);
    return colour;
}

void paintStatus(
    QPainter& painter, const QRectF& rect, StatusShape shape, const QPalette& palette, qreal turn)
{
    const qreal side = std::min(rect.width(), rect.height());
    const qreal stroke = side / 7;
    QRectF box(0, 0, side * 0.78, side * 0.78);
    box.moveCenter(rect.center());
    const QRectF inner = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const QColor colour = statusColour(shape, palette);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPen ring(colour, stroke, Qt::SolidLine, Qt::RoundCap);
    switch (shape) {
    case StatusShape::Up:
        painter.drawEllipse(box);
        break;
    case StatusShape::Failed:
        painter.drawRoundedRect(
            box.adjusted(stroke / 3, stroke / 3, -stroke / 3, -stroke / 3), 1, 1);
        break;
    case StatusShape::Off:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, stroke * 0.8));
        painter.drawEllipse(inner);
        break;
    case StatusShape::Degraded:
        painter.drawPie(box, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, stroke * 0.8));
        painter.drawEllipse(inner);
        break;
    case StatusShape::Working: {
        QColor faint = colour;
        faint.setAlphaF(colour.alphaF() / 3);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faint, stroke));
        painter.drawEllipse(inner);
        painter.setPen(ring);
        painter.drawArc(inner, int((0.25 - turn) * 360 * 16), 100 * 16);
        break;
    }
    case StatusShape::NeedsUser: {
        QRectF disc = box.adjusted(0, side * 0.24, -side * 0.24, 0);
        disc.moveCenter(QPointF(rect.center().x(), disc.center().y()));
        painter.drawEllipse(disc);
        const qreal dot = side * 0.2;
        painter.drawEllipse(QRectF(rect.center().x() - dot / 2, box.top() - side * 0.06, dot, dot));
        break;
    }
    }
    painter.restore();
}

namespace {

class StatusIconEngine final : public QIconEngine {
public:
    explicit StatusIconEngine(StatusShape shape)
        : m_shape(shape)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QRectF shape = rect;
        if (mode == QIcon::Selected) {
            // Not every colour of a state can be told from that of the selection.
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.base());
            painter->drawEllipse(shape);
            painter->restore();
            const qreal rim = shape.width() * 0.08;
            shape.adjust(rim, rim, -rim, -rim);
        }
        paintStatus(*painter, shape, m_shape, palette);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new StatusIconEngine(m_shape); }

private:
    StatusShape m_shape;
};

} // namespace

QIcon statusIcon(StatusShape shape)
{
    return QIcon(new StatusIconEngine(shape));
}

} // namespace sallyport::ui
