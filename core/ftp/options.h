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

/// Per direction of a control connection, before reading pauses; more than any line may have.
inline constexpr qsizetype kMaxBuffered = 64 * 1024;

} // namespace sallyport::ftp
