// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/connectionpath.h"

#include "ui/models/ruletext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using profile::Rule;
using profile::RuleDirection;
using profile::RuleKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::ConnectionPath)
};

using Kind = PathStation::Kind;

constexpr qsizetype kMostDestinations = 2;

QString withPort(const HostPort& where)
{
    return where.port == 0 ? where.host : where.toString();
}

QString portText(const HostPort& where)
{
    return where.port == 0 ? Words::tr("any free port") : u':' + QString::number(where.port);
}

void append(ConnectionPath& path, PathLeg leg, PathStation station)
{
    path.legs.append(leg);
    path.stations.append(std::move(station));
}

/// This computer, and what SSH passes from there to the server.
ConnectionPath trunkOf(const Profile& profile)
{
    ConnectionPath path;
    path.stations.append({ Kind::ThisComputer, Words::tr("You"), {} });
    if (!profile.connection.viaProfile.isEmpty()) {
        append(path, PathLeg::Ssh, { Kind::Hop, Words::tr("another profile"), {} });
    }
    if (profile.connection.proxy.kind != profile::Proxy::Kind::None) {
        append(path, PathLeg::Ssh,
            { Kind::Proxy, profile.connection.proxy.address.host, Words::tr("proxy") });
    }
    for (const profile::Server& hop : profile.connection.hops) {
        append(path, PathLeg::Ssh, { Kind::Hop, hop.address.host, Words::tr("jump host") });
    }
    const QString& host = profile.connection.server.address.host;
    append(path, PathLeg::Ssh,
        { Kind::Server, host.isEmpty() ? Words::tr("SSH server") : host,
            host.isEmpty() ? QString() : Words::tr("SSH server") });
    return path;
}

bool staysOnHost(const Profile& profile, const Rule& rule)
{
    return rule.kind != RuleKind::Socks && RuleText::clearTo(profile, rule).isEmpty();
}

QString destinationText(const Rule& rule)
{
    return rule.destinationPath.isEmpty() ? withPort(rule.destination) : rule.destinationPath;
}

/// What a rule adds at one end of the trunk.
struct End {
    PathLeg leg;
    PathStation station;
};

End destinationOf(const Profile& profile, const Rule& rule)
{
    const PathLeg leg = staysOnHost(profile, rule) ? PathLeg::SameHost : PathLeg::Clear;
    if (rule.kind != RuleKind::Socks) {
        const QString text = destinationText(rule);
        return { leg,
            { Kind::Destination, text.isEmpty() ? Words::tr("destination") : text,
                rule.kind == RuleKind::Ftp ? Words::tr("FTP server") : QString() } };
    }
    QString title = Words::tr("what you permit");
    if (rule.permitted.isEmpty()) {
        title = rule.direction == RuleDirection::Remote ? Words::tr("all this computer reaches")
                                                        : Words::tr("all the server reaches");
    }
    return { leg, { Kind::Destination, title, Words::tr("SOCKS and HTTP") } };
}

/// Who connects to the listener, and over what.
End peersOf(const Rule& rule)
{
    const bool beyond = profile::listensBeyondLoopback(rule);
    QString title;
    if (rule.direction == RuleDirection::Remote) {
        title = beyond ? Words::tr("whoever reaches the server") : Words::tr("programs there");
    } else if (!beyond) {
        title = Words::tr("your programs");
    } else {
        title = rule.allowedSources.isEmpty() ? Words::tr("any computer")
                                              : Words::tr("listed computers");
    }
    return { beyond ? PathLeg::Clear : PathLeg::SameHost, { Kind::Programs, title, {} } };
}

/// Destinations that are reached alike.
struct Group {
    QStringList names;
    bool hasFtpData = false; ///< Transfers have shown it.
    QSet<QString> known{}; ///< The names: there may be thousands.

    void add(const QString& name)
    {
        const auto before = known.size();
        known.insert(name);
        if (known.size() > before) {
            names.append(name);
        }
    }
};

PathStation stationOf(const Group& group, PathLeg leg)
{
    QString detail;
    if (const qsizetype rest = group.names.size() - kMostDestinations; rest > 0) {
        detail = Words::tr("and %n more", nullptr, int(rest));
    } else if (group.hasFtpData) {
        detail = leg == PathLeg::Clear ? Words::tr("FTP data: clear")
                                       : Words::tr("FTP data: SSH all the way");
    }
    return { Kind::Destination, group.names.mid(0, kMostDestinations).join(QLatin1String(", ")),
        detail };
}

ConnectionPath mirrored(ConnectionPath path)
{
    std::reverse(path.stations.begin(), path.stations.end());
    std::reverse(path.legs.begin(), path.legs.end());
    return path;
}

} // namespace

ConnectionPath pathOf(const Profile& profile, const FtpSights& seen)
{
    ConnectionPath path = trunkOf(profile);
    Group atServer;
    Group beyond;
    for (const Rule& rule : profile.rules) {
        if (!rule.enabled || rule.direction == RuleDirection::Remote) {
            continue;
        }
        Group& meant = staysOnHost(profile, rule) ? atServer : beyond;
        meant.add(rule.kind == RuleKind::Socks ? Words::tr("anywhere") : destinationText(rule));
        for (const QString& host : seen.hosts(rule)) {
            Group& real = RuleText::clearTo(profile, rule, host).isEmpty() ? atServer : beyond;
            real.hasFtpData = true;
            if (&real != &meant) {
                real.add(Words::tr("%1 (FTP data)", "a host").arg(host));
            }
        }
    }
    if (!atServer.names.isEmpty()) {
        append(path, PathLeg::SameHost, stationOf(atServer, PathLeg::SameHost));
    }
    if (!beyond.names.isEmpty()) {
        const PathStation station = stationOf(beyond, PathLeg::Clear);
        if (atServer.names.isEmpty()) {
            append(path, PathLeg::Clear, station);
        } else {
            path.branch = { PathLeg::Clear, station };
        }
    }
    return path;
}

ConnectionPath pathOf(const Profile& profile, const Rule& rule)
{
    const bool remote = rule.direction == RuleDirection::Remote;
    const QString listens = rule.listenPath.isEmpty() ? portText(rule.listen) : rule.listenPath;
    ConnectionPath path = trunkOf(profile);
    PathStation& listener = remote ? path.stations.last() : path.stations.first();
    if (!remote) {
        listener.title = Words::tr("Sallyport");
    }
    listener.detail = listens;
    const End near = remote ? destinationOf(profile, rule) : peersOf(rule);
    const End far = remote ? peersOf(rule) : destinationOf(profile, rule);
    path.stations.prepend(near.station);
    path.legs.prepend(near.leg);
    append(path, far.leg, far.station);
    path.backwards = remote;
    return path;
}

ConnectionPath withoutSsh(ConnectionPath path, int missing)
{
    path.isDown = true;
    std::replace(path.legs.begin(), path.legs.end(), PathLeg::Ssh, PathLeg::Down);
    int hop = 0;
    for (PathStation& station : path.stations) {
        if (station.kind == Kind::Hop && ++hop == missing) {
            station.isMissing = true;
            station.detail = Words::tr("no connection");
        }
    }
    return path;
}

ConnectionPath shortened(const ConnectionPath& path, qsizetype most)
{
    const auto isHop = [](const PathStation& station) {
        return station.kind == Kind::Hop || station.kind == Kind::Proxy;
    };
    const qsizetype excess = path.stations.size() - most;
    const qsizetype hops = std::count_if(path.stations.cbegin(), path.stations.cend(), isHop);
    if (excess <= 0 || hops < 2) {
        return path;
    }
    const qsizetype gone = std::min(hops, excess + 1);
    const auto first = std::find_if(path.stations.cbegin(), path.stations.cend(), isHop);
    // The last hops go, so that the nearest one, which the user knows best, stays.
    const qsizetype at = first - path.stations.cbegin() + (hops - gone);
    ConnectionPath shorter = path;
    const bool isMissing =
        std::any_of(path.stations.cbegin() + at, path.stations.cbegin() + at + gone,
            [](const PathStation& station) { return station.isMissing; });
    shorter.stations.remove(at, gone - 1);
    shorter.legs.remove(at, gone - 1);
    shorter.stations[at] = { Kind::More, QStringLiteral("…"),
        Words::tr("%n jump host(s)", nullptr, int(gone)), isMissing };
    return shorter;
}

QString toWord(PathLeg leg)
{
    switch (leg) {
    case PathLeg::Ssh:
    case PathLeg::Down:
        return Words::tr("SSH");
    case PathLeg::Clear:
        return Words::tr("clear");
    case PathLeg::SameHost:
        return Words::tr("same host");
    }
    return {};
}

static QString nameOf(const PathStation& station)
{
    return station.detail.isEmpty() ? station.title
                                    : Words::tr("%1 (%2)", "a station and what is known of it")
                                          .arg(station.title, station.detail);
}

QString toSentence(const ConnectionPath& path)
{
    const ConnectionPath way = path.backwards ? mirrored(path) : path;
    QString sentence;
    for (qsizetype i = 0; i < way.stations.size(); ++i) {
        const QString name = nameOf(way.stations.at(i));
        if (i == 0) {
            sentence = name;
            continue;
        }
        switch (way.legs.at(i - 1)) {
        case PathLeg::Ssh:
            sentence = Words::tr("%1, through SSH to %2").arg(sentence, name);
            break;
        case PathLeg::Clear:
            sentence = Words::tr("%1, not protected by SSH to %2").arg(sentence, name);
            break;
        case PathLeg::SameHost:
            sentence = Words::tr("%1, within the same computer to %2").arg(sentence, name);
            break;
        case PathLeg::Down:
            sentence = Words::tr("%1, not connected to %2").arg(sentence, name);
            break;
        }
    }
    if (way.branch) {
        sentence = Words::tr("%1; from %2, not protected by SSH to %3")
                       .arg(sentence, way.stations.at(way.stations.size() - 2).title,
                           nameOf(way.branch->station));
    }
    return sentence;
}

} // namespace sallyport::ui
