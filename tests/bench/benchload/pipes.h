// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchload/sockets.h"

#include <vector>

namespace sallyport::bench {

// Opens connections and returns when each has had its greeting, so all are open from end to end.
std::vector<Fd> openPipes(TcpPort port, unsigned count);

// What else is open on the tunnel while something is measured.
struct Company {
    unsigned idle = 0; // open, silent
    unsigned stalled = 0; // asked for a gigabyte each and do not read it
    unsigned bulk = 0; // download without an end, as fast as it goes
    unsigned pending = 0; // wait for a destination that never answers
    TcpPort blackHole = 0; // where the pending ones go
};

// Returns when all are in place and the stalled ones no longer receive anything.
std::vector<Fd> openCompany(TcpPort port, const Company& company);

} // namespace sallyport::bench
