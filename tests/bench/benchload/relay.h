// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchload/sockets.h"

namespace sallyport::bench {

// A long way to a port of this machine: passes on what comes after a delay, and no faster than the
// rate; each way holds at most `buffer` bytes that are on their way. Prints its own port as a JSON
// line and goes on until standard input ends.
struct LongWay {
    TcpPort to = 0;
    std::chrono::microseconds delay{ 0 }; // each way
    std::uint64_t bytesPerSecond = 0; // 0: as fast as it goes
    std::size_t buffer = std::size_t(256) << 20;
};
int relay(const LongWay& way);

} // namespace sallyport::bench
