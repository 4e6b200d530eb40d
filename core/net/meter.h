// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>

namespace sallyport::net {

/// Bytes so far and bytes per second, seen from the user: sent goes to the server.
struct Traffic {
    std::uint64_t sent = 0;
    std::uint64_t received = 0;
    double sentRate = 0;
    double receivedRate = 0;
};

/// Counts the bytes of any number of pipes. One thread.
class Meter {
public:
    explicit Meter(TimePoint now)
        : m_at(now)
    {
    }

    void addSent(std::uint64_t bytes) { m_now.sent += bytes; }
    void addReceived(std::uint64_t bytes) { m_now.received += bytes; }

    [[nodiscard]] std::uint64_t sent() const { return m_now.sent; }
    [[nodiscard]] std::uint64_t received() const { return m_now.received; }

    /// The counts, with the rates since the previous snapshot. Meant for about once a second;
    /// within a tenth of a second of the previous one the rates are repeated, as nothing can be
    /// said from so little.
    [[nodiscard]] Traffic snapshot(TimePoint now);

private:
    Traffic m_now;
    std::uint64_t m_sentBefore = 0;
    std::uint64_t m_receivedBefore = 0;
    TimePoint m_at;
};

} // namespace sallyport::net
