// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statusshape.h"

#include <QBasicTimer>
#include <QWidget>

namespace sallyport::ui {

/// A status shape on its own. The arc of a working one moves, unless the system asks for less
/// motion.
class StatusDot final : public QWidget {
    Q_OBJECT

public:
    explicit StatusDot(QWidget* parent = nullptr);

    void setShape(StatusShape shape);
    [[nodiscard]] StatusShape shape() const { return m_shape; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void updateMotion();

    StatusShape m_shape = StatusShape::Off;
    QBasicTimer m_timer;
    qreal m_turn = 0.125;
};

} // namespace sallyport::ui
