// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"

#include <QString>

#include <chrono>

namespace sallyport::profile {

/// RekeyLimit of ssh_config(5): after how much data one way, and after how long, new keys are asked
/// for.
struct RekeyWish {
    quint64 bytes = quint64(1) << 30; ///< 0: what the cipher allows.
    std::chrono::seconds interval{ 3600 }; ///< 0: never for the time alone.

    friend bool operator==(const RekeyWish&, const RekeyWish&) = default;
};

/// "1G 1h": "default" or a number of bytes with K, M or G, then "none" or a time. 0 and "default"
/// are what the cipher allows; "none", "0" and no second word are no time, as for ssh. Empty: 1 GiB
/// and an hour. Fails for anything else, and for less than 16 bytes.
[[nodiscard]] tl::expected<RekeyWish, Sentence> parseRekeyLimit(QStringView text);

} // namespace sallyport::profile
