// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchload/pipes.h"

#include <cstdint>

namespace sallyport::bench {

// Each measures against a port where `serve` answers, directly or through a tunnel, and prints one
// JSON line. The time of a bulk flow runs from its request to the last byte (down) or to the
// server's word that all has arrived (up); that of a set-up from connect to the greeting.
int measureDownload(TcpPort port, const Company& company, std::uint64_t bytes);
// That many at once, each of so many bytes: the sum until the first has ended, and how the shares
// of those compare that got the least and the most until then.
int measureDownloads(TcpPort port, unsigned count, std::uint64_t bytes);
int measureUpload(TcpPort port, const Company& company, std::uint64_t bytes);
int measureSetup(TcpPort port, const Company& company, unsigned concurrent, unsigned total);
int measureEcho(TcpPort port, const Company& company, unsigned count, unsigned size);
// Files one after the other, passively, over one control connection; the time runs from the first
// EPSV to the last reply.
struct FtpLoad {
    unsigned files = 1;
    std::uint64_t bytes = 0; // each
    bool upload = false;
    bool viaTunnel = true; // fails when a data connection goes to the server's own port
};
int measureFtp(TcpPort port, const FtpLoad& load);
// Short requests through a SOCKS 5 proxy, each on a connection of its own, as a browser makes them.
int measureSocks(
    TcpPort proxy, TcpPort to, unsigned concurrent, unsigned total, std::uint64_t bytes);
// Opens, prints, and keeps open until standard input ends.
int holdIdle(TcpPort port, unsigned count);
// The same, but twice a second each of them sends that many bytes and has them back.
int keepBeating(TcpPort port, unsigned count, unsigned size);

} // namespace sallyport::bench
