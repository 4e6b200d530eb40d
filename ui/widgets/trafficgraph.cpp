// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trafficgraph.h"

#include "ui/models/formats.h"
#include "ui/models/plaintext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace sallyport::ui {

TrafficGraph::TrafficGraph(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Traffic over time"));
}

void TrafficGraph::setTotal(const QList<RateSample>& samples, int secondsPerSample)
{
    m_total = samples;
    m_series.clear();
    m_secondsPerSample = secondsPerSample;
    setAccessibleDescription(describe(sampleCount() - 1));
    update();
}

void TrafficGraph::setSeries(const QList<Series>& series, int secondsPerSample)
{
    m_series = series;
    m_total.clear();
    m_secondsPerSample = secondsPerSample;
    setAccessibleDescription(describe(sampleCount() - 1));
    update();
}

qsizetype TrafficGraph::sampleCount() const
{
    return m_series.isEmpty() ? m_total.size() : m_series.constFirst().samples.size();
}

QString TrafficGraph::describe(qsizetype sample) const
{
    if (sample < 0 || sample >= sampleCount()) {
        return {};
    }
    const std::chrono::seconds age((sampleCount() - 1 - sample) * m_secondsPerSample);
    const QString when = age.count() == 0 ? tr("now") : tr("%1 ago").arg(Formats::duration(age));
    if (m_series.isEmpty()) {
        const RateSample& total = m_total.at(sample);
        return tr("%1: ↓ %2, ↑ %3")
            .arg(when, Formats::rateOrZero(total.down), Formats::rateOrZero(total.up));
    }
    QStringList parts;
    for (const Series& series : m_series) {
        const RateSample& one = series.samples.at(sample);
        if (one.down + one.up >= 1) {
            parts.append(tr("%1 %2", "forward, rate")
                             .arg(series.name, Formats::rateOrZero(one.down + one.up)));
        }
    }
    return tr("%1: %2").arg(
        when, parts.isEmpty() ? Formats::rateOrZero(0) : parts.join(QLatin1String(", ")));
}

QSize TrafficGraph::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 14 };
}

QSize TrafficGraph::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 6 };
}

QRectF TrafficGraph::plot() const
{
    const qreal line = fontMetrics().height();
    return QRectF(rect()).adjusted(line / 2, line * 1.7, -line / 2, -line * 1.5);
}

double TrafficGraph::highest() const
{
    double most = 0;
    for (const RateSample& sample : m_total) {
        most = std::max({ most, sample.down, sample.up });
    }
    for (qsizetype i = 0; i < sampleCount() && !m_series.isEmpty(); ++i) {
        double sum = 0;
        for (const Series& series : m_series) {
            sum += series.samples.at(i).down + series.samples.at(i).up;
        }
        most = std::max(most, sum);
    }
    return most;
}

/// The next of 1, 2, 5, 10, 20 … so that the scale stays while the figures move.
static double niceTop(double highest)
{
    constexpr double kLeast = 1000;
    const double wanted = std::max(highest, kLeast);
    const double magnitude = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double step : { 1.0, 2.0, 5.0 }) {
        if (wanted <= step * magnitude) {
            return step * magnitude;
        }
    }
    return 10 * magnitude;
}

QColor TrafficGraph::colourOf(qsizetype series) const
{
    // Okabe and Ito's colours, which colour-blind people tell apart.
    static constexpr std::array<QRgb, 7> kColours{ 0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
        0xff56b4e9, 0xffd55e00, 0xfff0e442 };
    const QColor colour(kColours[std::size_t(series) % kColours.size()]);
    return palette().color(QPalette::Base).lightness() < 128 ? colour.lighter(125) : colour;
}

qreal TrafficGraph::xOf(qsizetype sample, const QRectF& area) const
{
    const qreal part = qreal(sample) / qreal(std::max<qsizetype>(1, sampleCount() - 1));
    return layoutDirection() == Qt::RightToLeft ? area.right() - part * area.width()
                                                : area.left() + part * area.width();
}

void TrafficGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    if (sampleCount() < 2 || area.width() < 10 || area.height() < 10) {
        return;
    }
    const double top = niceTop(highest());
    paintGrid(painter, area, top);
    if (m_series.isEmpty()) {
        paintTotal(painter, area, top);
    } else {
        paintStacked(painter, area, top);
    }
    paintLegend(painter, area);
    paintCursor(painter, area);
}

void TrafficGraph::paintGrid(QPainter& painter, const QRectF& area, double top) const
{
    QColor grid = palette().color(QPalette::Text);
    grid.setAlphaF(0.15f);
    QColor label = palette().color(QPalette::Text);
    label.setAlphaF(0.7f);
    constexpr int kLines = 4;
    const qreal line = fontMetrics().height();
    for (int i = 0; i <= kLines; ++i) {
        const qreal y = std::round(area.bottom() - area.height() * i / kLines) + 0.5;
        painter.setPen(grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (i > 0 && i % 2 == 0) {
            painter.setPen(label);
            painter.drawText(QRectF(area.left() + 2, y, area.width() - 4, line),
                Qt::AlignTop | Qt::AlignLeading, isolated(Formats::rateOrZero(top * i / kLines)));
        }
    }
    const std::chrono::seconds whole((sampleCount()) * m_secondsPerSample);
    painter.setPen(label);
    const QRectF below(area.left(), area.bottom() + 2, area.width(), line * 1.3);
    painter.drawText(
        below, Qt::AlignTop | Qt::AlignLeading, tr("%1 ago").arg(Formats::duration(whole)));
    painter.drawText(
        below, Qt::AlignTop | Qt::AlignHCenter, tr("%1 ago").arg(Formats::duration(whole / 2)));
    painter.drawText(below, Qt::AlignTop | Qt::AlignTrailing, tr("now"));
}

void TrafficGraph::paintTotal(QPainter& painter, const QRectF& area, double top) const
{
    const auto yOf = [&area, top](double rate) {
        return area.bottom() - std::min(1.0, rate / top) * area.height();
    };
    QPolygonF down;
    QPolygonF up;
    for (qsizetype i = 0; i < m_total.size(); ++i) {
        down.append({ xOf(i, area), yOf(m_total.at(i).down) });
        up.append({ xOf(i, area), yOf(m_total.at(i).up) });
    }
    QPolygonF filled = down;
    filled.append({ down.constLast().x(), area.bottom() });
    filled.append({ down.constFirst().x(), area.bottom() });
    QColor faint = colourOf(0);
    faint.setAlphaF(0.25f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint);
    painter.drawPolygon(filled);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colourOf(0), 1.5));
    painter.drawPolyline(down);
    painter.setPen(QPen(colourOf(1), 1.5));
    painter.drawPolyline(up);
}

void TrafficGraph::paintStacked(QPainter& painter, const QRectF& area, double top) const
{
    std::vector<double> base(std::size_t(sampleCount()), 0.0);
    const auto yOf = [&area, top](double rate) {
        return area.bottom() - std::min(1.0, rate / top) * area.height();
    };
    for (qsizetype s = 0; s < m_series.size(); ++s) {
        QPolygonF upper;
        QPolygonF lower;
        for (qsizetype i = 0; i < sampleCount(); ++i) {
            const RateSample& sample = m_series.at(s).samples.at(i);
            double& below = base[std::size_t(i)];
            lower.prepend({ xOf(i, area), yOf(below) });
            below += sample.down + sample.up;
            upper.append({ xOf(i, area), yOf(below) });
        }
        QColor fill = colourOf(s);
        fill.setAlphaF(0.6f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(upper + lower);
    }
}

void TrafficGraph::paintLegend(QPainter& painter, const QRectF& area) const
{
    QList<std::pair<QColor, QString>> entries;
    if (m_series.isEmpty()) {
        entries = { { colourOf(0), tr("↓ Received") }, { colourOf(1), tr("↑ Sent") } };
    } else {
        for (qsizetype i = 0; i < m_series.size(); ++i) {
            entries.append({ colourOf(i), m_series.at(i).name });
        }
    }
    const qreal line = fontMetrics().height();
    qreal x = area.left();
    for (const auto& [colour, text] : entries) {
        const qreal width = line + fontMetrics().horizontalAdvance(text) + line;
        if (x + width > area.right()) {
            break;
        }
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF box(
            isMirrored ? area.left() + area.right() - x - width : x, line * 0.35, width, line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        QRectF mark(0, 0, line * 0.6, line * 0.6);
        mark.moveCenter(box.center());
        isMirrored ? mark.moveRight(box.right()) : mark.moveLeft(box.left());
        painter.drawRoundedRect(mark, 2, 2);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(box.adjusted(isMirrored ? 0 : line, 0, isMirrored ? -line : 0, 0),
            Qt::AlignLeading | Qt::AlignVCenter, isolated(text));
        x += width;
    }
}

void TrafficGraph::paintCursor(QPainter& painter, const QRectF& area) const
{
    if (!m_cursor || *m_cursor >= sampleCount()) {
        return;
    }
    const qsizetype sample = sampleCount() - 1 - *m_cursor;
    const qreal x = xOf(sample, area);
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QString text = describe(sample);
    const qreal line = fontMetrics().height();
    const qreal width = std::min(area.width(), fontMetrics().horizontalAdvance(text) + line);
    QRectF box(x + line / 2, area.top() + line / 2, width, line * 1.5);
    if (box.right() > area.right()) {
        box.moveRight(std::max(area.left() + width, x - line / 2));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(box, Qt::AlignCenter,
        fontMetrics().elidedText(text, Qt::ElideRight, int(width - line / 2)));
}

void TrafficGraph::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = plot();
    qreal part = (event->position().x() - area.left()) / std::max(1.0, area.width());
    if (layoutDirection() == Qt::RightToLeft) {
        part = 1 - part;
    }
    const auto last = qreal(sampleCount() - 1);
    m_cursor = part < 0 || part > 1 || last < 1
        ? std::nullopt
        : std::optional<qsizetype>(qsizetype(std::llround((1 - part) * last)));
    update();
}

void TrafficGraph::leaveEvent(QEvent*)
{
    m_cursor.reset();
    update();
}

void TrafficGraph::keyPressEvent(QKeyEvent* event)
{
    const int older = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int newer = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const qsizetype last = std::max<qsizetype>(0, sampleCount() - 1);
    if (event->key() == older) {
        m_cursor = std::min(last, m_cursor.value_or(-1) + 1);
    } else if (event->key() == newer) {
        m_cursor = std::max<qsizetype>(0, m_cursor.value_or(1) - 1);
    } else if (event->key() == Qt::Key_Escape && m_cursor) {
        m_cursor.reset();
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_cursor) {
        setAccessibleDescription(describe(sampleCount() - 1 - *m_cursor));
    }
    update();
}

} // namespace sallyport::ui
