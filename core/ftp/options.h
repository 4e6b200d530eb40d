// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ftplimits.h"
#include "core/ftp/address.h"

#include <QList>

namespace sallyport::ftp {

/// Where the data connection of a passive transfer leads.
enum class DataTarget {
    ControlHost, ///< The FTP host itself; only the port is taken from the reply.
    List, ///< The announced address if it is listed, otherwise the FTP host.
    ReplyAddress, ///< The announced address, unless it is one nobody should name.
};

/// What becomes of PORT and EPRT.
enum class ActiveMode {
    Auto, ///< A remote listener where the FTP server can reach it, otherwise converted.
    Forward, ///< A remote listener or nothing.
    Convert, ///< Passive towards the FTP server, active towards the client.
    Reject,
};

enum class ControlTls {
    Block, ///< Refuse AUTH: the connection is inside SSH already, and could not be read.
    Transparent, ///< Let it through; nothing is rewritten from there on.
};

/// The rule options of one FTP forward.
struct Options : FtpLimits {
    int maxSessions = 64; ///< Control connections of the forward.
    DataTarget dataTarget = DataTarget::ControlHost;
    QList<Cidr> dataHosts;
    std::uint16_t minDataPort = 1024;
    std::uint16_t minActivePort = 1024;
    ActiveMode active = ActiveMode::Auto;
    /// Where the SSH server can listen and the FTP server sees its peer. Empty: from the FTP host,
    /// when that is a loopback one.
    QList<Address> advertise;
    bool upstreamFallback = true; ///< Try EPSV when PASV is refused, and the other way round.
    ControlTls tls = ControlTls::Block;
    bool filterFeat = true;
    bool padMultiline = true;
    /// Where the system tells, data connections are taken from the control connection's user only.
    bool verifyLocalUser = true;
    /// What a passive reply names as our listener's address, when the client is on the far side.
    /// Null: as found.
    Address announce;
};

// Limits of one control connection.
inline constexpr qsizetype kMaxCommandLine = 4096; ///< With its line ending.
inline constexpr qsizetype kMaxReplyLine = 8192;
inline constexpr qsizetype kMaxCollectedBytes = 64 * 1024;
inline constexpr qsizetype kMaxCollectedLines = 1000;
inline constexpr qsizetype kMaxPendingCommands = 256;
inline constexpr qsizetype kMaxBuffered = 64 * 1024; ///< Per direction, before reading pauses.
inline constexpr int kMaxRogues = 10; ///< Wrong peers per data listener.
inline constexpr int kMaxSessions = 64; ///< Control connections per forward.
inline constexpr int kMaxDataPerSession = 10;
inline constexpr int kMaxDataPerForward = 256;

// Time limits.
inline constexpr std::chrono::milliseconds kUnclaimedTimeout{ 120'000 };
inline constexpr std::chrono::milliseconds kGateTimeout{ 2'000 };
inline constexpr std::chrono::milliseconds kWatchdogTimeout{ 5'000 };
inline constexpr std::chrono::milliseconds kClientConnectTimeout{ 10'000 };
inline constexpr std::chrono::milliseconds kControlLinger{ 60'000 };

} // namespace sallyport::ftp
