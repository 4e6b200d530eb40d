// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

#include <chrono>

namespace sallyport::profile {

/// What to do with a host key that is not on file. A changed or revoked one is never taken
/// silently.
enum class HostKeyPolicy {
    Ask, ///< Ask the user; refuse when nobody can be asked.
    AcceptNew, ///< Accept and remember.
    Strict, ///< Refuse, and say what it was.
};

/// One SSH server and how to log in there: the server of a profile, or a jump host on the way.
struct Server {
    HostPort address{ {}, 22 };
    QString user; ///< Empty: the account this program runs under.
    /// The keys to offer, in order; when none of them can be tried, those of the agent. Empty:
    /// every key of the agent, then those of the default files that exist.
    QStringList identityFiles;
    QStringList defaultIdentityFiles;
    /// User certificates beside the "-cert.pub" next to each identity file.
    QStringList certificateFiles;
    bool useAgent = true;
    /// Offer only what identityFiles names, from the agent too.
    bool identitiesOnly = false;
    QString agentPath; ///< Empty: SSH_AUTH_SOCK or the platform's usual one.
    /// Methods to use, in order of preference, as PreferredAuthentications; empty: all.
    QStringList authentications;
    HostKeyPolicy hostKeyPolicy = HostKeyPolicy::Ask;
    /// "SHA256:…": this key and no other; known_hosts is then not asked.
    QString pinnedHostKey;
    /// Look the host key up under this name instead.
    QString hostKeyAlias;
    QJsonObject extra{}; ///< What a file of a newer program says besides; kept.

    friend bool operator==(const Server&, const Server&) = default;
};

/// What the first TCP connection goes through.
struct Proxy {
    enum class Kind {
        None,
        Socks4, ///< Names are resolved here.
        Socks4a, ///< Names are resolved by the proxy.
        Socks5,
        Http,
    };

    Kind kind = Kind::None;
    HostPort address;
    QString user;
    QJsonObject extra{};

    friend bool operator==(const Proxy&, const Proxy&) = default;
};

struct ReconnectPolicy {
    bool enabled = true;
    std::chrono::seconds firstDelay{ 1 };
    std::chrono::seconds maxDelay{ 60 };
    int maxAttempts = 0; ///< In a row without success; 0: no limit.
    /// How long a connection must have lasted after the login to count as a success, so that a
    /// server that lets one in and hangs up is not logged in to over and over; 0: a login will do.
    std::chrono::seconds gateTime{ 30 };
    /// How long a connection made while the tunnel is down waits for it; 0: refused at once.
    std::chrono::seconds holdConnections{ 20 };
    QJsonObject extra{};

    friend bool operator==(const ReconnectPolicy&, const ReconnectPolicy&) = default;
};

/// "As in this ssh_config(5) file": what the file says of a host is read again for each try to
/// connect, see followed().
struct Follows {
    QString host; ///< As after `ssh`; empty: the profile says everything itself.
    QString file; ///< Empty: ~/.ssh/config; "~/" is the home folder.
    QJsonObject extra{};

    [[nodiscard]] bool isOn() const { return !host.isEmpty(); }
    /// The file as people know it.
    [[nodiscard]] QString shownFile() const
    {
        return file.isEmpty() ? QStringLiteral("~/.ssh/config") : file;
    }

    friend bool operator==(const Follows&, const Follows&) = default;
};

/// How people find a profile. Nothing of it matters to what runs.
struct Label {
    QString name;
    QString folder; ///< "A/B"; empty: top level.
    QStringList tags;
    QString notes;
    QString colour; ///< "#rrggbb" or empty.
    int order = 0; ///< Place among those of its folder; 0: by name, after the ones with a place.

    friend bool operator==(const Label&, const Label&) = default;
};

/// What the links are made from: the server, the way to it, how it is told from others and how one
/// logs in there. A change of it needs new links.
struct Connection {
    Follows follows; ///< Where what is said below is read instead.
    Server server;
    QList<Server> hops; ///< In order, nearest first.
    Proxy proxy; ///< To the first hop, or to the server.
    /// Id of a profile whose running tunnel carries this one; excludes hops and proxy.
    QString viaProfile;
    AddressFamily family = AddressFamily::Any;
    QString bindAddress; ///< Local address or interface name of the connection to the first server.

    /// Read in this order; the first one takes new keys.
    QStringList knownHostsFiles;
    bool hashKnownHosts = false;
    /// Lists in order of preference; empty: ours. The first element may start with +, - or ^ as in
    /// ssh_config(5).
    QStringList ciphers;
    QStringList keyExchanges;
    QStringList macs;
    QStringList hostKeyAlgorithms;
    /// PubkeyAcceptedAlgorithms, of which the signatures for RSA keys count: "+ssh-rsa" for servers
    /// that know SHA-1 only.
    QStringList publicKeyAlgorithms;
    bool compression = false;

    std::chrono::seconds connectTimeout{ 30 };
    std::chrono::seconds keepaliveInterval{ 15 }; ///< 0: no probes.
    int keepaliveCount = 3;
    QString rekeyLimit; ///< As parseRekeyLimit() takes it; empty: 1 GiB and an hour.

    // The servers on the way have numbers: 1 for the first jump host and so on, 0 for the server
    // itself, which comes last.

    /// The number of the one that has so many jump hosts before it, as they are passed.
    [[nodiscard]] int hopAfter(int passed) const
    {
        return passed < int(hops.size()) ? passed + 1 : 0;
    }
    /// How many jump hosts are passed on the way to that one.
    [[nodiscard]] int hopsBefore(int hop) const { return hop == 0 ? int(hops.size()) : hop - 1; }
    /// The first one that is connected to.
    [[nodiscard]] int firstHop() const { return hopAfter(0); }
    [[nodiscard]] const Server& serverAt(int hop) const
    {
        return hop == 0 ? server : hops.at(hop - 1);
    }

    friend bool operator==(const Connection&, const Connection&) = default;
};

/// When to connect and what to do when something fails. Changes count at once.
struct Policy {
    ReconnectPolicy reconnect;
    bool lazy = false; ///< Listen at once, connect at first use.
    /// Lazy only: disconnect after so long without connections; 0: never.
    std::chrono::seconds idleClose{ 0 };
    bool exitOnForwardFailure = false; ///< All rules or none.
    bool connectAtStart = false;
    /// Local listeners: take the path of a Unix socket from another program of this user that
    /// listens there (StreamLocalBindUnlink). A stale one is replaced in any case.
    bool replaceUnixSockets = false;
    bool onlyMyPrograms = false; ///< For the rules that do not say themselves.

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// What the program notes for itself.
struct Bookkeeping {
    QString importedFrom; ///< What an importer made it from, so that it finds it again.
    /// Paths of fields this profile says itself even where they equal what it would inherit.
    QSet<QString> overrides;
    QJsonObject extra{}; ///< What a file of a newer program says besides; kept.

    friend bool operator==(const Bookkeeping&, const Bookkeeping&) = default;
};

/// What the user saved or typed: one SSH server, how to reach it and log in, its rules. Never a
/// secret.
struct Profile {
    /// Stable; names the file and the secrets. Empty for one typed on the command line.
    QString id;
    Label label;
    Connection connection;
    Policy policy;
    QList<Rule> rules;
    Bookkeeping book;

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// What a file of a newer program says besides, of whatever has such a place.
template <class S>
requires requires(S& value)
{
    value.extra;
}
[[nodiscard]] auto& extraOf(S& value)
{
    return value.extra;
}
[[nodiscard]] inline QJsonObject& extraOf(Profile& profile)
{
    return profile.book.extra;
}
[[nodiscard]] inline const QJsonObject& extraOf(const Profile& profile)
{
    return profile.book.extra;
}

} // namespace sallyport::profile
