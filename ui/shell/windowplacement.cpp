// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplacement.h"

#include <algorithm>

namespace sallyport::ui {

static qint64 areaOf(const QRect& rect)
{
    return rect.isValid() ? qint64(rect.width()) * rect.height() : 0;
}

QRect placedOnScreens(const QRect& wanted, QSize usual, const QList<QRect>& screens)
{
    constexpr int kLeast = 200;
    constexpr int kAbsurd = 1'000'000;
    if (screens.isEmpty()) {
        return { QPoint(), usual };
    }
    const bool makesSense = wanted.width() >= kLeast && wanted.height() >= kLeast
        && wanted.width() < kAbsurd && wanted.height() < kAbsurd && std::abs(wanted.x()) < kAbsurd
        && std::abs(wanted.y()) < kAbsurd;
    if (!makesSense) {
        const QRect screen = screens.constFirst();
        QRect rect({}, usual.boundedTo(screen.size()));
        rect.moveCenter(screen.center());
        return rect;
    }
    const QRect best = *std::max_element(
        screens.cbegin(), screens.cend(), [&wanted](const QRect& a, const QRect& b) {
            const qint64 inA = areaOf(a & wanted);
            const qint64 inB = areaOf(b & wanted);
            if (inA != inB) {
                return inA < inB;
            }
            return (a.center() - wanted.center()).manhattanLength()
                > (b.center() - wanted.center()).manhattanLength();
        });
    QRect rect(wanted.topLeft(), wanted.size().boundedTo(best.size()));
    // The title bar has to stay within reach.
    const QRect titleBar(rect.left(), rect.top(), rect.width(), 40);
    const QRect seen = titleBar & best;
    if (seen.width() >= kLeast / 2 && seen.height() >= 20 && rect.top() >= best.top()) {
        return rect;
    }
    rect.moveLeft(std::clamp(rect.left(), best.left(), best.right() - rect.width() + 1));
    rect.moveTop(std::clamp(rect.top(), best.top(), best.bottom() - rect.height() + 1));
    return rect;
}

} // namespace sallyport::ui
