// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hostport.h"

#include <vector>

namespace sallyport::test {

/// An address on this computer where connecting neither works nor fails: a listener whose backlog
/// is full, so that the system ignores everyone else who knocks (Linux).
class BlackHole {
public:
    BlackHole();
    ~BlackHole();
    BlackHole(const BlackHole&) = delete;
    BlackHole& operator=(const BlackHole&) = delete;

    [[nodiscard]] HostPort address() const;

    /// Whether a stranger waits to get in.
    [[nodiscard]] bool isKnockedAt() const;
    /// Becomes an ordinary server: those who still knock get in with their next attempt.
    void release();
    /// Takes in who waits, after release(): how many strangers got in so far, and how many of them
    /// are still connected.
    struct Visitors {
        int all = 0;
        int connected = 0;
    };
    [[nodiscard]] Visitors visitors();

private:
    void takeIn();

    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::vector<int> m_fillers;
    std::vector<std::uint16_t> m_fillerPorts;
    std::vector<int> m_strangers;
    bool m_released = false;
};

} // namespace sallyport::test
