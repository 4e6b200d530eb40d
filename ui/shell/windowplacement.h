// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace sallyport::ui {

/// Where a window goes that was last at `wanted`: there, if enough of it can be seen on one of the
/// screens; otherwise onto the nearest one, and never larger than it. A rectangle without sense is
/// replaced by one of `usual` size in the middle of the first screen.
[[nodiscard]] QRect placedOnScreens(const QRect& wanted, QSize usual, const QList<QRect>& screens);

} // namespace sallyport::ui
