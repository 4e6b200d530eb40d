// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formats.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sallyport::ui {

QString Formats::bytes(quint64 count)
{
    if (count < 1000) {
        return tr("%1 B").arg(count);
    }
    const qint64 shown =
        qint64(std::min<quint64>(count, quint64(std::numeric_limits<qint64>::max())));
    return QLocale().formattedDataSize(shown, 1, QLocale::DataSizeSIFormat);
}

QString Formats::rate(double bytesPerSecond)
{
    return bytesPerSecond < 1 ? QString() : rateOrZero(bytesPerSecond);
}

QString Formats::rateOrZero(double bytesPerSecond)
{
    return tr("%1/s", "bytes per second")
        .arg(bytes(quint64(std::llround(std::max(0.0, bytesPerSecond)))));
}

QString Formats::duration(std::chrono::seconds length)
{
    const qint64 seconds = std::max<qint64>(0, length.count());
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (seconds < 60) {
        return tr("%1 s").arg(seconds);
    }
    if (minutes < 60) {
        return minutes < 10 && seconds % 60 != 0 ? tr("%1 min %2 s").arg(minutes).arg(seconds % 60)
                                                 : tr("%1 min").arg(minutes);
    }
    if (hours < 24) {
        return minutes % 60 != 0 ? tr("%1 h %2 min").arg(hours).arg(minutes % 60)
                                 : tr("%1 h").arg(hours);
    }
    return hours % 24 != 0 ? tr("%1 d %2 h").arg(days).arg(hours % 24) : tr("%1 d").arg(days);
}

} // namespace sallyport::ui
