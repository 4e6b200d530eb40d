// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formats.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sallyport::ui {

/// What llround() can take.
static constexpr double kFastest = 9e18;

QString Formats::count(qint64 number)
{
    return QLocale().toString(number);
}

/// Units of our own, as Qt's are in the language of the numbers, which need not be that of the
/// window, and "bytes" for few.
static QString withUnit(int thousands, const QString& number)
{
    switch (thousands) {
    case 0:
        return Formats::tr("%1 B").arg(number);
    case 1:
        return Formats::tr("%1 kB").arg(number);
    case 2:
        return Formats::tr("%1 MB").arg(number);
    case 3:
        return Formats::tr("%1 GB").arg(number);
    case 4:
        return Formats::tr("%1 TB").arg(number);
    case 5:
        return Formats::tr("%1 PB").arg(number);
    default:
        return Formats::tr("%1 EB").arg(number);
    }
}

QString Formats::bytes(quint64 count)
{
    if (count < 1000) {
        return withUnit(0, Formats::count(qint64(count)));
    }
    // The unit that what is shown needs: 999 960 is 1.0 MB.
    constexpr int kLargest = 6;
    int thousands = 1;
    double shown = double(count) / 1000;
    while (thousands < kLargest && std::round(shown * 10) >= 10'000) {
        shown /= 1000;
        ++thousands;
    }
    return withUnit(thousands, QLocale().toString(shown, 'f', 1));
}

QString Formats::rate(double bytesPerSecond)
{
    return bytesPerSecond < 1 ? QString() : rateOrZero(bytesPerSecond);
}

QString Formats::rateOrZero(double bytesPerSecond)
{
    return tr("%1/s", "bytes per second")
        .arg(bytes(quint64(std::llround(std::clamp(bytesPerSecond, 0.0, kFastest)))));
}

QString Formats::duration(std::chrono::seconds length)
{
    const qint64 seconds = std::max<qint64>(0, length.count());
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (seconds < 60) {
        return tr("%1 s").arg(count(seconds));
    }
    if (minutes < 60) {
        return minutes < 10 && seconds % 60 != 0
            ? tr("%1 min %2 s").arg(count(minutes), count(seconds % 60))
            : tr("%1 min").arg(count(minutes));
    }
    if (hours < 24) {
        return minutes % 60 != 0 ? tr("%1 h %2 min").arg(count(hours), count(minutes % 60))
                                 : tr("%1 h").arg(count(hours));
    }
    return hours % 24 != 0 ? tr("%1 d %2 h").arg(count(days), count(hours % 24))
                           : tr("%1 d").arg(count(days));
}

} // namespace sallyport::ui
