// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <chrono>

namespace sallyport::ui {

/// Numbers with their units, as the whole window shows them: digits as the locale has them, units
/// in the language of the window. Nothing else makes texts of sizes and rates.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::Formats)

public:
    /// "1,234". Not for ports, which are names.
    [[nodiscard]] static QString count(qint64 number);
    /// "1.2 MB": powers of 1000, one digit after the point, none for bytes.
    [[nodiscard]] static QString bytes(quint64 count);
    /// "1.2 MB/s"; empty when nothing moves, so that what moves stands out.
    [[nodiscard]] static QString rate(double bytesPerSecond);
    /// As rate(), with "0 B/s" for nothing.
    [[nodiscard]] static QString rateOrZero(double bytesPerSecond);
    /// The two largest units: "2 h 14 min", "3 d", "8 s". A negative one counts as none.
    [[nodiscard]] static QString duration(std::chrono::seconds length);
};

} // namespace sallyport::ui
