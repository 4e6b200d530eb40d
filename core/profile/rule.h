// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ftplimits.h"
#include "core/base/hostport.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace sallyport::profile {

enum class RuleKind { Tcp, Ftp, Socks };

/// Which end listens. Local and Socks is a dynamic forward (-D), Remote and Socks a reverse dynamic
/// one.
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
    /// Ports for data listeners, at the end where clients connect: on this computer, or asked for
    /// on the SSH server by a remote rule. 0: any.
    std::uint16_t firstDataPort = 0;
    std::uint16_t lastDataPort = 0;
    /// Take data connections from the user of the control connection only, where this computer
    /// tells who that is.
    bool verifyLocalUser = true;
    /// Remote rules: the address of the SSH server that passive replies name. Empty: as found.
    QString announce;
    FtpLimits limits{}; ///< How many sessions there may be is Rule::maxConnections.
    QJsonObject extra{}; ///< What a file of a newer program says besides; kept.

    friend bool operator==(const FtpRuleOptions&, const FtpRuleOptions&) = default;
};

/// One wish: listen here, reach there. What ssh_config(5) calls LocalForward, RemoteForward and
/// DynamicForward.
struct Rule {
    QString name; ///< May be empty.
    bool enabled = true;
    RuleKind kind = RuleKind::Tcp;
    RuleDirection direction = RuleDirection::Local;
    /// Local: "localhost" listens on both loopback addresses, "*" or an empty host on every
    /// address; port 0 takes a free one. Remote: the bind address as tcpip-forward (RFC 4254 7.1)
    /// takes it, empty for every address.
    HostPort listen;
    QString listenPath; ///< A Unix socket instead, when not empty.
    /// Where the other end connects to, as that end resolves it. Unused by Socks rules.
    HostPort destination;
    QString destinationPath; ///< A Unix socket instead, when not empty.
    /// Local address family for listening on a name, or for connecting from this computer.
    AddressFamily family = AddressFamily::Any;
    /// Who may connect to a listener on this computer: addresses or CIDR blocks. Empty: loopback
    /// only while the listener is a loopback one, anybody otherwise.
    QStringList allowedSources;
    /// Let in only programs of the user that Sallyport runs as, for listeners on this computer:
    /// what comes from another user, another computer, or from somebody the system does not name,
    /// is closed at once. Empty: as Profile::onlyMyPrograms says.
    std::optional<bool> onlyMyPrograms;
    /// For a reverse dynamic rule, what may be reached: "host:port", "*:443", "10.0.0.0/8:*";
    /// empty: everything this computer reaches, loopback excepted; "none" alone: nothing.
    QStringList permitted;
    /// At a time; of an FTP rule, control connections. 0: the usual, which is 64 for an FTP rule.
    int maxConnections = 0;
    FtpRuleOptions ftp;
    QJsonObject extra{};

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// The option of ssh that makes such a rule.
enum class ForwardOption {
    Local, ///< -L, LocalForward
    Remote, ///< -R, RemoteForward
    Dynamic, ///< -D, DynamicForward
};

/// What stands after -L, -R or -D, as ssh(1) has it and with our own prefixes:
///   -L, -R  [ftp/|tcp/][bind:]port:host:hostport, and "/path" instead of "[bind:]port" or
///           "host:hostport" for a Unix socket;
///   -R      [socks/][bind:]port or [socks/]/path alone: reverse dynamic;
///   -D      [socks/][bind:]port or [socks/]/path.
/// Ports are numbers or service names; the listening one may be 0. IPv6 addresses, and paths with a
/// colon, in brackets. A path starts with "/", "~/", or with a variable and has a slash. Fails with
/// InvalidRule that says which part is wrong.
[[nodiscard]] Result<Rule> parseForward(ForwardOption option, QStringView text);

/// The two words after LocalForward, RemoteForward and DynamicForward in ssh_config(5) and in what
/// `ssh -G` prints; destination is empty for a dynamic one. Brackets may be round any host.
[[nodiscard]] Result<Rule> parseForward(
    ForwardOption option, QStringView listen, QStringView destination);

/// Whether a user who typed that where an address is asked for means a Unix socket's file.
[[nodiscard]] bool namesSocketFile(QStringView typed);

[[nodiscard]] ForwardOption forwardOption(const Rule& rule);

/// The canonical text of a rule: parseForward(forwardOption(rule), toString(rule)) makes the same
/// rule again, as far as the text can say it.
[[nodiscard]] QString toString(const Rule& rule);

/// "-L" and the text as ssh itself takes it: an FTP rule becomes the plain forward of its control
/// connection.
[[nodiscard]] QStringList sshArguments(const Rule& rule);

/// True when other machines could connect to it.
[[nodiscard]] bool listensBeyondLoopback(const Rule& rule);

} // namespace sallyport::profile
