// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArrayView>

namespace sallyport::ssh {

/// RekeyLimit of ssh_config(5): how much one set of keys may carry each way, and for how long.
struct RekeyLimit {
    quint64 bytes = quint64(1) << 30; ///< 0: what the cipher allows.
    Milliseconds interval = std::chrono::hours(1); ///< 0: for ever.

    friend bool operator==(const RekeyLimit&, const RekeyLimit&) = default;
};

/// Says when the keys of one connection have to be exchanged again: the user's limit, and before
/// the ends of RFC 4344 3.1 and 3.2 whatever the user wants. Pure arithmetic, told of everything by
/// whoever owns the connection.
class RekeyMeter {
public:
    /// Running counts of a connection, which never go back but for the packets, which begin anew at
    /// 0 with new keys (strict key exchange) or after 2^32.
    struct Counts {
        quint64 bytesSent = 0;
        quint64 bytesReceived = 0;
        quint32 packetsSent = 0;
        quint32 packetsReceived = 0;
        quint32 exchanges = 0; ///< How many key exchanges there were, whoever began them.
    };

    explicit RekeyMeter(RekeyLimit limit)
        : m_limit(limit)
    {
    }

    /// cipher: the one in use, by its name in the protocol.
    [[nodiscard]] bool isDue(const Counts& now, TimePoint time, QByteArrayView cipher);

    /// How many bytes one set of keys may carry at most, 2^(L/4) blocks of L bits.
    [[nodiscard]] static quint64 mostBytes(QByteArrayView cipher);
    static constexpr quint32 kMostPackets = quint32(1) << 31;

private:
    RekeyLimit m_limit;
    Counts m_since{};
    TimePoint m_sinceTime{};
    bool m_begun = false;
};

} // namespace sallyport::ssh
