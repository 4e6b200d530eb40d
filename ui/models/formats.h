// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <chrono>

namespace sallyport::ui {

/// Numbers with their units, in the user's language.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::Formats)

public:
    /// "1.2 MB"
    [[nodiscard]] static QString bytes(quint64 count);
    /// "1.2 MB/s"; empty when nothing moves, so that what moves stands out.
    [[nodiscard]] static QString rate(double bytesPerSecond);
    /// As rate(), with "0 B/s" for nothing.
    [[nodiscard]] static QString rateOrZero(double bytesPerSecond);
    /// The two largest units: "2 h 14 min", "3 d", "8 s". A negative one counts as none.
    [[nodiscard]] static QString duration(std::chrono::seconds length);
};

} // namespace sallyport::ui
