// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ratehistory.h"

#include <QWidget>

#include <optional>

namespace sallyport::ui {

/// Rates over time: received as an area, sent as a line; or what several rules moved, stacked. The
/// figures under the pointer, or under the cursor that the arrow keys move, stand in words.
class TrafficGraph final : public QWidget {
    Q_OBJECT

public:
    struct Series {
        QString name;
        QList<RateSample> samples; ///< Oldest first, all series of one length.
    };

    explicit TrafficGraph(QWidget* parent = nullptr);

    void setTotal(const QList<RateSample>& samples, int secondsPerSample);
    /// Both directions together, stacked.
    void setSeries(const QList<Series>& series, int secondsPerSample);

    /// What stands at a sample, e.g. "20 s ago: ↓ 1.2 MB/s, ↑ 3 kB/s".
    [[nodiscard]] QString describe(qsizetype sample) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qsizetype sampleCount() const;
    [[nodiscard]] double highest() const;
    [[nodiscard]] QColor colourOf(qsizetype series) const;
    [[nodiscard]] qreal xOf(qsizetype sample, const QRectF& area) const;
    void paintGrid(QPainter& painter, const QRectF& area, double top) const;
    void paintLegend(QPainter& painter, const QRectF& area) const;
    void paintTotal(QPainter& painter, const QRectF& area, double top) const;
    void paintStacked(QPainter& painter, const QRectF& area, double top) const;
    void paintCursor(QPainter& painter, const QRectF& area) const;

    QList<RateSample> m_total;
    QList<Series> m_series;
    int m_secondsPerSample = 1;
    std::optional<qsizetype>
        m_cursor; ///< Counted from the newest sample, so that it keeps its age.
};

} // namespace sallyport::ui
