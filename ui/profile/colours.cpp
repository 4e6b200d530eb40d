// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/colours.h"

namespace sallyport::ui {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor errorColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb0, 0x00, 0x20);
}

QColor warningColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0xb7, 0x4d) : QColor(0x8f, 0x4e, 0x00);
}

QColor tinted(const QColor& base, const QColor& with)
{
    constexpr float kShare = 0.14F;
    const auto mix = [](float a, float b) { return a * (1 - kShare) + b * kShare; };
    return QColor::fromRgbF(mix(base.redF(), with.redF()), mix(base.greenF(), with.greenF()),
        mix(base.blueF(), with.blueF()));
}

} // namespace sallyport::ui
