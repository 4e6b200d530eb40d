// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statetext.h"

#include <QIcon>

class QPainter;
class QPalette;

namespace sallyport::ui {

/// The colour that goes with a shape, readable on the palette's background.
[[nodiscard]] QColor statusColour(StatusShape shape, const QPalette& palette);

/// Paints the shape into the largest square of the rectangle. turn: where the arc of a working one
/// stands, 0 to 1.
void paintStatus(QPainter& painter, const QRectF& rect, StatusShape shape, const QPalette& palette,
    qreal turn = 0.125);

/// The shape as an icon of any size, for views.
[[nodiscard]] QIcon statusIcon(StatusShape shape);

} // namespace sallyport::ui
