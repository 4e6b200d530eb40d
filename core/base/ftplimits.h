// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace sallyport {

/// What an FTP forward may take and how long it waits; the values are the defaults. What a rule
/// sets and what the engine and its driver keep to is this one struct. The names, units and ranges
/// under which users set them are in core/profile/ftplimittable.h.
struct FtpLimits {
    /// Data connections, passive and active alike, from their promise to their end.
    int maxDataPerSession = 10;
    int maxDataPerForward = 256;
    int maxPendingCommands = 256; ///< Unanswered; beyond it the client is not read.
    int maxCommandLine = 4096; ///< Bytes, with the line ending.
    int maxReplyLine = 8192; ///< The same, from the server.
    int maxCollectedBytes = 64 * 1024; ///< Of a reply that is judged as a whole.
    int maxCollectedLines = 1000;

    std::chrono::milliseconds controlOpenTimeout{ 30'000 }; ///< The way to the FTP server.
    std::chrono::milliseconds dataOpenTimeout{ 30'000 }; ///< The same for a data connection.
    std::chrono::milliseconds clientConnectTimeout{ 10'000 }; ///< Where PORT or EPRT points.
    /// Listener, forward or converted target that nobody uses.
    std::chrono::milliseconds unclaimedTimeout{ 120'000 };
    std::chrono::milliseconds gateTimeout{ 2'000 }; ///< Replies that wait for a data connection.
    std::chrono::milliseconds watchdogTimeout{ 5'000 }; ///< Our own reply, behind unanswered ones.
    std::chrono::milliseconds holdTimeout{ 30'000 }; ///< A client held while we ask the server.
    /// What the client still sends after the far side has closed and before it has read all.
    std::chrono::milliseconds clientDrain{ 30'000 };
    std::chrono::milliseconds controlLinger{ 60'000 }; ///< The server's end, after the client's.

    friend bool operator==(const FtpLimits&, const FtpLimits&) = default;
};

} // namespace sallyport
