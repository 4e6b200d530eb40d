// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/weakening.h"

#include "core/profile/ftplimittable.h"
#include "core/profile/names.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace sallyport::profile {

using Kind = Weakening::Kind;

namespace {

/// Whether there was something before.
enum class Moment {
    Update,
    New, ///< The profile is new, and so is all in it.
    Added, ///< This rule is new in a profile that was there.
};

/// How one field of S is judged.
template <class S> struct Judge {
    const char* field;
    Kind kind = Kind::Unknown;
    /// Nothing: no change of this field weakens.
    std::function<bool(const S& before, const S& after, Moment moment)> isWeaker{};
    std::function<QString(const S&)> text{};
};

} // namespace

// Texts

static QString textOf(const QString& value)
{
    return value;
}

static QString textOf(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

static QString textOf(std::optional<bool> value)
{
    return value ? textOf(*value) : QStringLiteral("as the profile says");
}

static QString textOf(std::uint16_t value)
{
    return QString::number(value);
}

static QString textOf(const QStringList& value)
{
    return value.join(QLatin1String(", "));
}

template <class E>
requires std::is_enum_v<E>
static QString textOf(E value)
{
    return nameOf(value);
}

static QString textOf(const QJsonObject& value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

static QString placeOf(const Server& server)
{
    return (server.user.isEmpty() ? QString() : server.user + u'@') + server.address.toString();
}

static QString placeOf(const Proxy& proxy)
{
    return proxy.kind == Proxy::Kind::None
        ? QString()
        : QString(nameOf(proxy.kind)) + u' ' + proxy.address.toString();
}

// Comparisons

/// Something is in `after` that is not in `before`.
static bool hasMore(const QStringList& before, const QStringList& after)
{
    return std::any_of(after.cbegin(), after.cend(),
        [&before](const QString& item) { return !before.contains(item); });
}

/// An empty list stands for everything.
static bool allowsMore(const QStringList& before, const QStringList& after)
{
    return !before.isEmpty() && (after.isEmpty() || hasMore(before, after));
}

static int looseness(HostKeyPolicy policy)
{
    switch (policy) {
    case HostKeyPolicy::Strict:
        return 0;
    case HostKeyPolicy::Ask:
        return 1;
    case HostKeyPolicy::AcceptNew:
        break;
    }
    return 2;
}

/// A list of algorithms as ssh_config(5) has it.
struct AlgorithmList {
    explicit AlgorithmList(const QStringList& list)
    {
        for (const QString& item : list) {
            names += item.toLower().split(u',', Qt::SkipEmptyParts);
        }
        if (!names.isEmpty() && QStringLiteral("+-^").contains(names.constFirst().at(0))) {
            mode = names.constFirst().at(0);
            names.first().remove(0, 1);
        }
    }

    QChar mode; ///< Null: just these, or ours when there are none.
    QStringList names;
};

/// Broken, or on the way there: nothing a list of today offers by itself.
static bool isWeakAlgorithm(const QString& name)
{
    static const QStringList kParts{ QStringLiteral("cbc"), QStringLiteral("arcfour"),
        QStringLiteral("3des"), QStringLiteral("blowfish"), QStringLiteral("cast128"),
        QStringLiteral("none"), QStringLiteral("md5"), QStringLiteral("sha1"),
        QStringLiteral("ssh-dss"), QStringLiteral("umac-64"), QStringLiteral("ripemd"),
        QStringLiteral("-96") };
    // A pattern may stand for anything.
    return name == QLatin1String("ssh-rsa") || name.startsWith(QLatin1String("ssh-rsa-cert"))
        || name.contains(u'*') || name.contains(u'?')
        || std::any_of(kParts.cbegin(), kParts.cend(),
            [&name](const QString& part) { return name.contains(part); });
}

static bool allowsMoreAlgorithms(const QStringList& before, const QStringList& after)
{
    if (before == after) {
        return false;
    }
    const AlgorithmList was(before);
    const AlgorithmList is(after);
    const bool wasExact = was.mode.isNull() && !was.names.isEmpty();
    const bool isExact = is.mode.isNull() && !is.names.isEmpty();
    if (wasExact) {
        return !isExact || hasMore(was.names, is.names);
    }
    if (was.mode == u'-' && !isExact && (is.mode != u'-' || hasMore(is.names, was.names))) {
        return true;
    }
    const QStringList had = was.mode == u'-' ? QStringList() : was.names;
    return is.mode != u'-'
        && std::any_of(is.names.cbegin(), is.names.cend(),
            [&had](const QString& name) { return isWeakAlgorithm(name) && !had.contains(name); });
}

static bool differs(const QString& before, const QString& after)
{
    return before.compare(after, Qt::CaseInsensitive) != 0;
}

// The fields

#define SALLYPORT_TEXT(member) [](const auto& s) { return textOf(s.member); }

/// Weaker when there was another value; a new profile is free to choose.
#define SALLYPORT_CHANGED(field, kind, member)                                                     \
    {                                                                                              \
        field, kind,                                                                               \
            [](const auto& before, const auto& after, Moment moment) {                             \
                return moment == Moment::Update && before.member != after.member;                  \
            },                                                                                     \
            SALLYPORT_TEXT(member)                                                                 \
    }

/// Weaker when it became this value.
#define SALLYPORT_BECAME(field, kind, member, value)                                               \
    {                                                                                              \
        field, kind,                                                                               \
            [](const auto& before, const auto& after, Moment) {                                    \
                return before.member != after.member && after.member == (value);                   \
            },                                                                                     \
            SALLYPORT_TEXT(member)                                                                 \
    }

#define SALLYPORT_ALGORITHMS(field, member)                                                        \
    {                                                                                              \
        field, Kind::Algorithms,                                                                   \
            [](const auto& before, const auto& after, Moment) {                                    \
                return allowsMoreAlgorithms(before.member, after.member);                          \
            },                                                                                     \
            SALLYPORT_TEXT(member)                                                                 \
    }

/// What a file of a newer program says.
#define SALLYPORT_EXTRA                                                                            \
    {                                                                                              \
        "?", Kind::Unknown,                                                                        \
            [](const auto& before, const auto& after, Moment) {                                    \
                return extraOf(before) != extraOf(after) && !extraOf(after).isEmpty();             \
            },                                                                                     \
            [](const auto& value) { return textOf(extraOf(value)); }                               \
    }

template <class S> static const QList<Judge<S>>& judgesOf();

template <> const QList<Judge<Server>>& judgesOf()
{
    using S = Server;
    static const QList<Judge<S>> judges{
        { "host", Kind::OtherPlace,
            [](const S& before, const S& after, Moment moment) {
                return moment == Moment::Update && differs(before.address.host, after.address.host);
            },
            SALLYPORT_TEXT(address.host) },
        SALLYPORT_CHANGED("port", Kind::OtherPlace, address.port),
        SALLYPORT_CHANGED("user", Kind::OtherLogin, user),
        { "identityFiles", Kind::OtherLogin,
            [](const S& before, const S& after, Moment moment) {
                // None stands for the usual ones.
                return moment == Moment::Update
                    && (hasMore(before.identityFiles, after.identityFiles)
                        || allowsMore(before.identityFiles, after.identityFiles));
            },
            SALLYPORT_TEXT(identityFiles) },
        { "certificateFiles", Kind::OtherLogin,
            [](const S& before, const S& after, Moment moment) {
                return moment == Moment::Update
                    && hasMore(before.certificateFiles, after.certificateFiles);
            },
            SALLYPORT_TEXT(certificateFiles) },
        SALLYPORT_BECAME("useAgent", Kind::OtherLogin, useAgent, true),
        SALLYPORT_BECAME("identitiesOnly", Kind::OtherLogin, identitiesOnly, false),
        SALLYPORT_CHANGED("agentPath", Kind::OtherLogin, agentPath),
        { "authentications", Kind::OtherLogin,
            [](const S& before, const S& after, Moment) {
                return allowsMore(before.authentications, after.authentications);
            },
            SALLYPORT_TEXT(authentications) },
        { "hostKeyPolicy", Kind::HostKeys,
            [](const S& before, const S& after, Moment) {
                return looseness(after.hostKeyPolicy) > looseness(before.hostKeyPolicy);
            },
            SALLYPORT_TEXT(hostKeyPolicy) },
        // A pin is believed without a look at known_hosts, so one that appears is no safeguard
        // unless the user set it.
        { "pinnedHostKey", Kind::HostKeys,
            [](const S& before, const S& after, Moment) {
                return before.pinnedHostKey != after.pinnedHostKey;
            },
            SALLYPORT_TEXT(pinnedHostKey) },
        SALLYPORT_CHANGED("hostKeyAlias", Kind::HostKeys, hostKeyAlias),
        SALLYPORT_EXTRA,
    };
    return judges;
}

template <> const QList<Judge<Proxy>>& judgesOf()
{
    using S = Proxy;
    static const QList<Judge<S>> judges{
        { "kind", Kind::OtherPlace,
            [](const S& before, const S& after, Moment moment) {
                return moment == Moment::Update && before.kind != after.kind;
            },
            [](const S& proxy) { return placeOf(proxy); } },
        SALLYPORT_CHANGED("address.host", Kind::OtherPlace, address.host),
        SALLYPORT_CHANGED("address.port", Kind::OtherPlace, address.port),
        SALLYPORT_CHANGED("user", Kind::OtherLogin, user),
        SALLYPORT_EXTRA,
    };
    return judges;
}

template <> const QList<Judge<Follows>>& judgesOf()
{
    using S = Follows;
    // To say it oneself again is judged by what is said then.
    static const QList<Judge<S>> judges{
        { "host", Kind::OtherPlace,
            [](const S& before, const S& after, Moment moment) {
                return moment == Moment::Update && after.isOn() && before.host != after.host;
            },
            SALLYPORT_TEXT(host) },
        { "file", Kind::OtherPlace,
            [](const S& before, const S& after, Moment moment) {
                return moment == Moment::Update && after.isOn() && before.file != after.file;
            },
            SALLYPORT_TEXT(file) },
        SALLYPORT_EXTRA,
    };
    return judges;
}

template <> const QList<Judge<ReconnectPolicy>>& judgesOf()
{
    // How often is no matter of trust.
    static const QList<Judge<ReconnectPolicy>> judges{
        { "enabled" },
        { "firstDelay" },
        { "maxDelay" },
        { "maxAttempts" },
        { "gateTime" },
        { "holdConnections" },
        SALLYPORT_EXTRA,
    };
    return judges;
}

static QList<Judge<FtpRuleOptions>> ftpJudges()
{
    using S = FtpRuleOptions;
    using Target = S::DataTarget;
    using Active = S::ActiveMode;
    QList<Judge<S>> judges{
        { "dataTarget", Kind::FtpGuard,
            [](const S& before, const S& after, Moment) {
                return before.dataTarget != after.dataTarget
                    && after.dataTarget != Target::ControlHost
                    && !(before.dataTarget == Target::ReplyAddress);
            },
            SALLYPORT_TEXT(dataTarget) },
        { "dataHosts", Kind::FtpGuard,
            [](const S& before, const S& after, Moment) {
                return after.dataTarget == Target::List
                    && hasMore(before.dataHosts, after.dataHosts);
            },
            SALLYPORT_TEXT(dataHosts) },
        { "minDataPort", Kind::FtpGuard,
            [](const S& before, const S& after, Moment) {
                return after.minDataPort < before.minDataPort;
            },
            SALLYPORT_TEXT(minDataPort) },
        { "minActivePort", Kind::FtpGuard,
            [](const S& before, const S& after, Moment) {
                return after.minActivePort < before.minActivePort;
            },
            SALLYPORT_TEXT(minActivePort) },
        { "activeMode", Kind::FtpGuard,
            [](const S& before, const S& after, Moment) {
                const bool opensListeners =
                    after.activeMode == Active::Auto || after.activeMode == Active::Forward;
                return before.activeMode != after.activeMode
                    && (before.activeMode == Active::Reject
                        || (before.activeMode == Active::Convert && opensListeners));
            },
            SALLYPORT_TEXT(activeMode) },
        { "advertise", Kind::ListensWider,
            [](const S& before, const S& after, Moment) {
                return hasMore(before.advertise, after.advertise);
            },
            SALLYPORT_TEXT(advertise) },
        { "upstreamFallback" },
        SALLYPORT_BECAME("tls", Kind::FtpGuard, tls, S::Tls::Transparent),
        { "filterFeat" },
        { "padMultiline" },
        { "firstDataPort" },
        { "lastDataPort" },
        SALLYPORT_BECAME("verifyLocalUser", Kind::FtpGuard, verifyLocalUser, false),
        { "announce", Kind::LeadsElsewhere,
            [](const S& before, const S& after, Moment) {
                return before.announce != after.announce && !after.announce.isEmpty();
            },
            SALLYPORT_TEXT(announce) },
        SALLYPORT_EXTRA,
    };
    for (const FtpLimit& limit : ftpLimits()) {
        judges.append({ limit.key }); // bounds on what one client may use up
    }
    return judges;
}

template <> const QList<Judge<FtpRuleOptions>>& judgesOf()
{
    static const QList<Judge<FtpRuleOptions>> judges = ftpJudges();
    return judges;
}

static bool isReverseDynamic(const Rule& rule)
{
    return rule.direction == RuleDirection::Remote && rule.kind == RuleKind::Socks;
}

template <> const QList<Judge<Rule>>& judgesOf()
{
    using S = Rule;
    static const QList<Judge<S>> judges{
        { "name" },
        { "enabled", Kind::ListensWider,
            [](const S& before, const S& after, Moment moment) {
                return moment == Moment::Update && !before.enabled && after.enabled;
            },
            SALLYPORT_TEXT(enabled) },
        SALLYPORT_CHANGED("kind", Kind::LeadsElsewhere, kind),
        // A listener that was not there at the far end.
        { "direction", Kind::ReachesIn,
            [](const S& before, const S& after, Moment moment) {
                return moment == Moment::Added && before.direction != after.direction;
            },
            SALLYPORT_TEXT(direction) },
        { "listen.host", Kind::ListensWider,
            [](const S& before, const S& after, Moment) {
                return listensBeyondLoopback(after)
                    && (!listensBeyondLoopback(before)
                        || differs(before.listen.host, after.listen.host));
            },
            SALLYPORT_TEXT(listen.host) },
        { "listen.port" },
        { "listenPath" },
        { "destination.host", Kind::LeadsElsewhere,
            [](const S& before, const S& after, Moment moment) {
                return moment == Moment::Update
                    && differs(before.destination.host, after.destination.host);
            },
            SALLYPORT_TEXT(destination.host) },
        SALLYPORT_CHANGED("destination.port", Kind::LeadsElsewhere, destination.port),
        SALLYPORT_CHANGED("destinationPath", Kind::LeadsElsewhere, destinationPath),
        { "family", Kind::ListensWider,
            [](const S& before, const S& after, Moment) {
                return listensBeyondLoopback(after) && before.family != AddressFamily::Any
                    && before.family != after.family;
            },
            SALLYPORT_TEXT(family) },
        { "allowedSources", Kind::ListensWider,
            [](const S& before, const S& after, Moment) {
                return listensBeyondLoopback(after)
                    ? allowsMore(before.allowedSources, after.allowedSources)
                    : hasMore(before.allowedSources, after.allowedSources);
            },
            SALLYPORT_TEXT(allowedSources) },
        { "permitted", Kind::ReachesIn,
            [](const S& before, const S& after, Moment moment) {
                // Nothing listed: everything.
                return isReverseDynamic(after)
                    && (allowsMore(before.permitted, after.permitted)
                        || (moment != Moment::Update && after.permitted.isEmpty()));
            },
            SALLYPORT_TEXT(permitted) },
        { "maxConnections" },
        { "onlyMyPrograms", Kind::ListensWider,
            [](const S& before, const S& after, Moment) {
                return before.onlyMyPrograms != after.onlyMyPrograms
                    && !after.onlyMyPrograms.value_or(false);
            },
            SALLYPORT_TEXT(onlyMyPrograms) },
        SALLYPORT_EXTRA,
    };
    return judges;
}

template <> const QList<Judge<Profile>>& judgesOf()
{
    using S = Profile;
    static const QList<Judge<S>> judges{
        { "id" },
        { "name" },
        { "folder" },
        { "tags" },
        { "notes" },
        { "colour" },
        { "order" },
        SALLYPORT_CHANGED("viaProfile", Kind::OtherPlace, connection.viaProfile),
        { "family", Kind::ListensWider,
            [](const S& before, const S& after, Moment) {
                // It counts for the rules that do not say themselves.
                return before.connection.family != AddressFamily::Any
                    && before.connection.family != after.connection.family
                    && std::any_of(after.rules.cbegin(), after.rules.cend(), [](const Rule& rule) {
                           return rule.family == AddressFamily::Any && listensBeyondLoopback(rule);
                       });
            },
            SALLYPORT_TEXT(connection.family) },
        SALLYPORT_CHANGED("bindAddress", Kind::OtherPlace, connection.bindAddress),
        { "knownHostsFiles", Kind::HostKeys,
            [](const S& before, const S& after, Moment) {
                return before.connection.knownHostsFiles != after.connection.knownHostsFiles;
            },
            SALLYPORT_TEXT(connection.knownHostsFiles) },
        SALLYPORT_BECAME("hashKnownHosts", Kind::HostKeys, connection.hashKnownHosts, false),
        SALLYPORT_ALGORITHMS("ciphers", connection.ciphers),
        SALLYPORT_ALGORITHMS("keyExchanges", connection.keyExchanges),
        SALLYPORT_ALGORITHMS("macs", connection.macs),
        SALLYPORT_ALGORITHMS("hostKeyAlgorithms", connection.hostKeyAlgorithms),
        SALLYPORT_ALGORITHMS("publicKeyAlgorithms", connection.publicKeyAlgorithms),
        { "rekeyLimit" },
        { "compression" },
        { "connectTimeout" },
        { "keepaliveInterval" },
        { "keepaliveCount" },
        { "lazy" },
        { "idleClose" },
        { "exitOnForwardFailure" },
        SALLYPORT_BECAME("connectAtStart", Kind::ByItself, policy.connectAtStart, true),
        SALLYPORT_BECAME("onlyMyPrograms", Kind::ListensWider, policy.onlyMyPrograms, false),
        SALLYPORT_BECAME("replaceUnixSockets", Kind::RemovesFiles, policy.replaceUnixSockets, true),
        { "importedFrom" },
        SALLYPORT_EXTRA,
    };
    return judges;
}

#undef SALLYPORT_EXTRA
#undef SALLYPORT_ALGORITHMS
#undef SALLYPORT_BECAME
#undef SALLYPORT_CHANGED
#undef SALLYPORT_TEXT

// What is inside what

template <class S>
static void judge(
    QList<Weakening>& found, const QString& prefix, const S& before, const S& after, Moment moment)
{
    for (const Judge<S>& one : judgesOf<S>()) {
        if (one.isWeaker && one.isWeaker(before, after, moment)) {
            found.append(
                { one.kind, prefix + QLatin1String(one.field), one.text(before), one.text(after) });
        }
    }
}

static bool isSamePlace(const Server& a, const Server& b)
{
    return !differs(a.address.host, b.address.host) && a.address.port == b.address.port
        && a.user == b.user;
}

static void judgeHops(
    QList<Weakening>& found, const QList<Server>& before, const QList<Server>& after, Moment moment)
{
    const bool isSameWay =
        std::equal(before.cbegin(), before.cend(), after.cbegin(), after.cend(), isSamePlace);
    if (!isSameWay && moment == Moment::Update) {
        const auto text = [](const QList<Server>& hops) {
            QStringList places;
            for (const Server& hop : hops) {
                places.append(placeOf(hop));
            }
            return textOf(places);
        };
        found.append({ Kind::OtherPlace, QStringLiteral("hops"), text(before), text(after) });
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString prefix = QStringLiteral("hops[%1].").arg(i);
        const auto was = std::find_if(before.cbegin(), before.cend(),
            [&hop = after.at(i)](const Server& one) { return isSamePlace(one, hop); });
        if (was != before.cend()) {
            judge(found, prefix, *was, after.at(i), moment);
        } else {
            judge(found, prefix, Server(), after.at(i), Moment::New);
        }
    }
}

/// What a rule is found again by.
static QString listenerOf(const Rule& rule)
{
    return QString(nameOf(rule.direction)) + u' '
        + (rule.listenPath.isEmpty() ? QString::number(rule.listen.port) : rule.listenPath) + u' ';
}

static void judgeRules(
    QList<Weakening>& found, const QList<Rule>& before, const QList<Rule>& after, Moment moment)
{
    // The one with the same address, or else with the same port.
    QMultiHash<QString, const Rule*> old;
    QMultiHash<QString, const Rule*> oldPorts;
    for (const Rule& rule : before) {
        old.insert(listenerOf(rule) + rule.listen.host.toLower(), &rule);
        oldPorts.insert(listenerOf(rule), &rule);
    }
    Rule harmless;
    harmless.listen.host = QStringLiteral("localhost");
    for (qsizetype i = 0; i < after.size(); ++i) {
        const Rule& rule = after.at(i);
        const QString prefix = QStringLiteral("rules[%1].").arg(i);
        const Rule* was = old.value(listenerOf(rule) + rule.listen.host.toLower());
        if (!was) {
            was = oldPorts.value(listenerOf(rule));
        }
        const Moment ruleMoment = was || moment == Moment::New ? moment : Moment::Added;
        Rule unguarded = harmless;
        if (!was && moment == Moment::Update) {
            // Another port for where one led before: it was kept to our own programs, perhaps.
            const auto same =
                std::find_if(before.cbegin(), before.cend(), [&rule](const Rule& one) {
                    return one.direction == rule.direction && one.kind == rule.kind
                        && one.destination == rule.destination
                        && one.destinationPath == rule.destinationPath;
                });
            if (same != before.cend()) {
                unguarded.onlyMyPrograms = same->onlyMyPrograms;
            }
        }
        const Rule& compared = was ? *was : unguarded;
        judge(found, prefix, compared, rule, ruleMoment);
        if (rule.kind == RuleKind::Ftp) {
            judge(found, prefix + QStringLiteral("ftp."), compared.ftp, rule.ftp, ruleMoment);
        }
    }
}

static QList<Weakening> compared(const Profile& before, const Profile& after, Moment moment)
{
    QList<Weakening> found;
    judge(found, QStringLiteral("follows."), before.connection.follows, after.connection.follows,
        moment);
    judge(found, QStringLiteral("server."), before.connection.server, after.connection.server,
        moment);
    judgeHops(found, before.connection.hops, after.connection.hops, moment);
    judge(found, QStringLiteral("proxy."), before.connection.proxy, after.connection.proxy, moment);
    judge(found, QStringLiteral("reconnect."), before.policy.reconnect, after.policy.reconnect,
        moment);
    judge(found, QString(), before, after, moment);
    judgeRules(found, before.rules, after.rules, moment);
    return found;
}

QList<Weakening> weakenings(const Profile& before, const Profile& after)
{
    return compared(before, after, Moment::Update);
}

QList<Weakening> weakeningsOfNew(const Profile& added, const Profile& defaults)
{
    QList<Weakening> found = compared(Profile(), added, Moment::New);
    const QList<Weakening> byChoice = compared(defaults, added, Moment::New);
    found.removeIf([&byChoice](const Weakening& weakening) {
        return std::none_of(byChoice.cbegin(), byChoice.cend(),
            [&weakening](const Weakening& one) { return one.field == weakening.field; });
    });
    return found;
}

static Sentence sentenceOf(Kind kind)
{
    switch (kind) {
    case Kind::HostKeys:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "trusts other host keys"));
    case Kind::OtherPlace:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "goes to another place, or by another way"));
    case Kind::OtherLogin:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "logs in as somebody else, or with more"));
    case Kind::Algorithms:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "allows more algorithms"));
    case Kind::ByItself:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "connects without being asked"));
    case Kind::ListensWider:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "lets more connect"));
    case Kind::LeadsElsewhere:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "leads somewhere else"));
    case Kind::ReachesIn:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "lets the far side reach more here"));
    case Kind::FtpGuard:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "protects FTP less"));
    case Kind::RemovesFiles:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "removes files that are in the way"));
    case Kind::Unknown:
        break;
    }
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "has a setting this version cannot judge"));
}

Sentence wordsOf(const Weakening& weakening)
{
    constexpr qsizetype kMost = 200;
    const auto shown = [](const QString& text) {
        return text.isEmpty() ? Sentence(QT_TRANSLATE_NOOP("Sentence", "nothing"))
                              : Sentence::foreign(printable(text.toUtf8(), kMost));
    };
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 (%2: %3 \u2192 %4)"),
        sentenceOf(weakening.kind), printable(weakening.field.toUtf8()), shown(weakening.before),
        shown(weakening.after));
}

template <class S> static void addFields(QList<JudgedField>& all, const QString& prefix)
{
    for (const Judge<S>& one : judgesOf<S>()) {
        if (QLatin1String(one.field) != QLatin1String("?")) {
            all.append({ prefix + QLatin1String(one.field), bool(one.isWeaker) });
        }
    }
}

QList<JudgedField> judgedFields()
{
    QList<JudgedField> all;
    addFields<Follows>(all, QStringLiteral("follows."));
    addFields<Server>(all, QStringLiteral("server."));
    addFields<Server>(all, QStringLiteral("hops[]."));
    addFields<Proxy>(all, QStringLiteral("proxy."));
    addFields<ReconnectPolicy>(all, QStringLiteral("reconnect."));
    addFields<Profile>(all, QString());
    addFields<Rule>(all, QStringLiteral("rules[]."));
    addFields<FtpRuleOptions>(all, QStringLiteral("rules[].ftp."));
    return all;
}

} // namespace sallyport::profile
