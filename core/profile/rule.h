// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hostport.h"

#include <QStringList>

namespace sallyport::profile {

enum class RuleKind { Tcp, Ftp, Socks };

/// Which end listens. Local and Socks is a dynamic forward (-D), Remote and Socks a reverse dynamic one.
enum class RuleDirection {
    Local, ///< This computer listens; the SSH server connects.
    Remote, ///< The SSH server listens; this computer connects.
};

enum class AddressFamily { Any, Ipv4, Ipv6 };

/// The options of an FTP rule; what they mean stands with ftp::Options.
struct FtpRuleOptions {
    enum class DataTarget { ControlHost, List, ReplyAddress };
    enum class ActiveMode { Auto, Forward, Convert, Reject };
    enum class Tls { Block, Transparent };

    DataTarget dataTarget = DataTarget::ControlHost;
    QStringList dataHosts; ///< Addresses or CIDR blocks, for List.
    std::uint16_t minDataPort = 1024;
    std::uint16_t minActivePort = 1024;
    ActiveMode activeMode = ActiveMode::Auto;
    QStringList advertise; ///< Addresses the FTP server reaches the SSH server at.
    bool upstreamFallback = true;
    Tls tls = Tls::Block;
    bool filterFeat = true;
    bool padMultiline = true;
    std::uint16_t firstDataPort = 0; ///< Local ports for data listeners; 0: any.
    std::uint16_t lastDataPort = 0;

    friend bool operator==(const FtpRuleOptions&, const FtpRuleOptions&) = default;
};

/// One wish: listen here, reach there. What ssh_config(5) calls LocalForward, RemoteForward and
/// DynamicForward.
struct Rule {
    QString name; ///< May be empty.
    bool enabled = true;
    RuleKind kind = RuleKind::Tcp;
    RuleDirection direction = RuleDirection::Local;
    /// Local: "localhost" listens on both loopback addresses, "*" or an empty host on every address; port
    /// 0 takes a free one. Remote: the bind address as tcpip-forward (RFC 4254 7.1) takes it.
    HostPort listen;
    QString listenPath; ///< A Unix socket instead, when not empty.
    /// Where the other end connects to, as that end resolves it. Unused by Socks rules.
    HostPort destination;
    QString destinationPath; ///< A Unix socket instead, when not empty.
    /// Local address family for listening on a name, or for connecting from this computer.
    AddressFamily family = AddressFamily::Any;
    /// Who may connect to a listener on this computer: addresses or CIDR blocks. Empty: loopback only
    /// while the listener is a loopback one, anybody otherwise.
    QStringList allowedSources;
    /// For a reverse dynamic rule, what may be reached: "host:port", "*:443", "10.0.0.0/8:*"; empty:
    /// everything this computer reaches, loopback excepted.
    QStringList permitted;
    int maxConnections = 0; ///< At a time; 0: the built-in limit.
    FtpRuleOptions ftp;

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// "[ftp/|tcp/][bind:]port:host:hostport" as after -L; IPv6 addresses in brackets. Fails with
/// InvalidRule that says which part is wrong.
[[nodiscard]] Result<Rule> parseLocalForward(QStringView text);

/// The same text back, in its canonical form.
[[nodiscard]] QString toString(const Rule& rule);

/// True when other machines could connect to it.
[[nodiscard]] bool listensBeyondLoopback(const Rule& rule);

} // namespace sallyport::profile
