// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sshoptions.h"

#include "core/base/listenhost.h"
#include "core/base/ownfolder.h"
#include "core/base/servicename.h"
#include "core/profile/fields.h"
#include "core/profile/rekeylimit.h"
#include "core/profile/words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

namespace sallyport::profile {

using std::chrono::seconds;

/// What stands after a name: all of it, or for an option that takes one word, that word.
struct SshOptions::Value : QStringView {
    QStringList words;
};

/// What a known name does.
struct SshOptions::Entry {
    enum class Times { First, Each };
    enum class Words { One, Some, Raw };
    using Apply = std::function<Result<void>(SshOptions&, const Value&)>;

    QLatin1String name;
    Apply apply; ///< Null: it means nothing here.
    Times times = Times::First;
    Words words = Words::One;
    /// For one that means nothing: values that change nothing either, separated by "|".
    QLatin1String harmless{};
    /// A value that is none: the next one counts.
    QLatin1String nothing{};
};

static tl::unexpected<Error> wrong(const Sentence& why)
{
    return fail(Code::InvalidArgument, why);
}

static Result<bool> yesOrNo(QStringView value)
{
    const auto is = [value](const char* word) {
        return value.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    };
    if (is("yes") || is("true")) {
        return true;
    }
    if (is("no") || is("false")) {
        return false;
    }
    return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "yes or no is expected")));
}

// Values as the type of the field has them. A range is that of a number.

static Result<void> setTo(bool& flag, QStringView value, Range = {})
{
    const auto parsed = yesOrNo(value);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    flag = *parsed;
    return {};
}

static Result<void> setTo(int& number, QStringView value, Range range)
{
    bool ok = false;
    const int parsed = value.toInt(&ok);
    if (!ok || !range.holds(parsed)) {
        return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "a number from %1 to %2 is expected"),
            range.least, range.most));
    }
    number = parsed;
    return {};
}

tl::expected<seconds, Sentence> parseSshTime(QStringView text)
{
    const auto bad = [] {
        return tl::unexpected(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a time is written like 90, 30s, 1m30s or 2h")));
    };
    long long total = 0;
    long long number = 0;
    bool digits = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            number = number * 10 + (c.unicode() - u'0');
            digits = true;
            if (number > 100'000'000) {
                return bad();
            }
            continue;
        }
        long long unit = 0;
        switch (c.toLower().unicode()) {
        case u's':
            unit = 1;
            break;
        case u'm':
            unit = 60;
            break;
        case u'h':
            unit = 3600;
            break;
        case u'd':
            unit = 86400;
            break;
        case u'w':
            unit = 604800;
            break;
        default:
            break;
        }
        if (!digits || unit == 0) {
            return bad();
        }
        total += number * unit;
        number = 0;
        digits = false;
    }
    total += number;
    if (text.isEmpty() || total > 100'000'000) {
        return bad();
    }
    return seconds(total);
}

static Result<void> setTo(seconds& time, QStringView value, Range range)
{
    const auto parsed = parseSshTime(value);
    if (!parsed) {
        return wrong(parsed.error());
    }
    if (!range.holds(parsed->count())) {
        return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 to %2 seconds are expected"),
            range.least, range.most));
    }
    time = *parsed;
    return {};
}

static Result<QStringList> listOf(QStringView value)
{
    QStringList list = value.toString().split(u',');
    for (QString& item : list) {
        item = item.trimmed();
        if (item.isEmpty()) {
            return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "an empty name in the list")));
        }
    }
    return list;
}

static Result<void> setTo(QStringList& list, QStringView value, Range)
{
    const auto parsed = listOf(value);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    list = *parsed;
    return {};
}

/// Only the signatures for RSA keys are a choice here. A whole list that allows what is usual, as
/// `ssh -G` always prints one, says nothing.
static Result<void> setKeyAlgorithms(QStringList& list, QStringView value)
{
    const auto parsed = listOf(value);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    list = *parsed;
    const bool whole = !QStringView(u"+-^").contains(value.front());
    if (whole && list.contains(QLatin1String("rsa-sha2-512"))
        && list.contains(QLatin1String("rsa-sha2-256"))) {
        list = list.contains(QLatin1String("ssh-rsa")) ? QStringList(QStringLiteral("+ssh-rsa"))
                                                       : QStringList();
    }
    return {};
}

static Result<void> setRekeyLimit(QString& limit, QStringView value)
{
    const auto parsed = parseRekeyLimit(value);
    if (!parsed) {
        return wrong(parsed.error());
    }
    // Whoever writes ssh's default wants it, and not ours, which asks earlier.
    limit = value.toString().simplified();
    return {};
}

static Result<void> setTo(QString& word, QStringView value, Range = {})
{
    word = value.toString();
    return {};
}

/// A file list as of known_hosts; "none" is none.
static QStringList filesOf(const QStringList& words)
{
    const bool none =
        words.size() == 1 && words.first().compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
    return none ? QStringList() : words;
}

SshOptions::SshOptions(Profile& profile)
    : m_profile(profile)
    , m_alias(profile.connection.server.address.host)
{
}

QList<SshOptions::Entry> SshOptions::specialEntries()
{
    using S = SshOptions&;
    using V = const Value&;
    const auto l = [](const char* text) { return QLatin1String(text); };
    constexpr auto kFirst = Entry::Times::First;
    constexpr auto kEach = Entry::Times::Each;
    constexpr auto kSome = Entry::Words::Some;
    constexpr auto kRaw = Entry::Words::Raw;
    return {
        // Reaching the server
        { l("HostName"),
            [](S s, V v) -> Result<void> {
                QString host;
                for (qsizetype i = 0; i < v.size(); ++i) {
                    if (v.at(i) != u'%') {
                        host += v.at(i);
                        continue;
                    }
                    const QChar token = i + 1 < v.size() ? v.at(++i) : QChar();
                    if (token == u'h') {
                        host += s.m_alias;
                    } else if (token == u'%') {
                        host += u'%';
                    } else {
                        return wrong(Sentence(
                            QT_TRANSLATE_NOOP("Sentence", "only %h and %% may stand in HostName")));
                    }
                }
                const auto parsed =
                    parseServerAddress(host.contains(u':') ? u'[' + host + u']' : host);
                if (!parsed || !parsed->user.isEmpty()) {
                    return wrong(Sentence(
                        QT_TRANSLATE_NOOP("Sentence", "a host name or address is expected")));
                }
                s.m_profile.connection.server.address.host = parsed->host;
                return {};
            } },
        { l("Port"),
            [](S s, V v) -> Result<void> {
                const auto port = parseServicePort(v);
                if (!port) {
                    return tl::unexpected(port.error());
                }
                s.m_profile.connection.server.address.port = port->value();
                return {};
            } },
        { l("AddressFamily"),
            [](S s, V v) -> Result<void> {
                const QString family = v.toString().toLower();
                if (family == QLatin1String("any")) {
                    s.m_profile.connection.family = AddressFamily::Any;
                } else if (family == QLatin1String("inet")) {
                    s.m_profile.connection.family = AddressFamily::Ipv4;
                } else if (family == QLatin1String("inet6")) {
                    s.m_profile.connection.family = AddressFamily::Ipv6;
                } else {
                    return wrong(
                        Sentence(QT_TRANSLATE_NOOP("Sentence", "any, inet or inet6 is expected")));
                }
                return {};
            } },
        { l("BindInterface"),
            [](S s, V v) -> Result<void> {
                return s.isSet(QLatin1String("BindAddress"))
                    ? Result<void>()
                    : setTo(s.m_profile.connection.bindAddress, v);
            } },
        { l("ProxyJump"), [](S s, V v) { return s.setProxyJump(v); }, kEach, kRaw },
        { l("ProxyCommand"), [](S s, V v) { return s.setProxyCommand(v); }, kEach, kRaw },
        { l("PubkeyAcceptedAlgorithms"),
            [](S s, V v) {
                return setKeyAlgorithms(s.m_profile.connection.publicKeyAlgorithms, v);
            } },
        { l("PubkeyAcceptedKeyTypes"),
            [](S s, V v) -> Result<void> {
                return s.isSet(QLatin1String("PubkeyAcceptedAlgorithms"))
                    ? Result<void>()
                    : setKeyAlgorithms(s.m_profile.connection.publicKeyAlgorithms, v);
            } },
        { l("RekeyLimit"),
            [](S s, V v) {
                return setRekeyLimit(s.m_profile.connection.rekeyLimit, v.words.join(u' '));
            },
            kFirst, kSome },

        // Host keys
        { l("StrictHostKeyChecking"),
            [](S s, V v) -> Result<void> {
                const QString policy = v.toString().toLower();
                if (policy == QLatin1String("ask")) {
                    s.m_profile.connection.server.hostKeyPolicy = HostKeyPolicy::Ask;
                } else if (policy == QLatin1String("accept-new")) {
                    s.m_profile.connection.server.hostKeyPolicy = HostKeyPolicy::AcceptNew;
                } else if (const auto strict = yesOrNo(v);
                           strict || policy == QLatin1String("off")) {
                    const bool on = strict.value_or(false);
                    s.m_profile.connection.server.hostKeyPolicy =
                        on ? HostKeyPolicy::Strict : HostKeyPolicy::AcceptNew;
                    if (!on) {
                        s.m_warnings.append(
                            Sentence(QT_TRANSLATE_NOOP("Sentence",
                                         "StrictHostKeyChecking %1 is taken as accept-new: a "
                                         "changed key is refused all the same"),
                                policy));
                    }
                } else {
                    return wrong(Sentence(QT_TRANSLATE_NOOP(
                        "Sentence", "yes, no, ask, accept-new or off is expected")));
                }
                return {};
            } },
        { l("UserKnownHostsFile"),
            [](S s, V v) -> Result<void> {
                s.m_userKnownHosts = filesOf(v.words);
                return {};
            },
            kFirst, kSome },
        { l("GlobalKnownHostsFile"),
            [](S s, V v) -> Result<void> {
                s.m_globalKnownHosts = filesOf(v.words);
                // ssh knows no tokens and variables in these.
                s.m_globalKnownHosts->replaceInStrings(QStringLiteral("%"), QStringLiteral("%%"));
                s.m_globalKnownHosts->replaceInStrings(QStringLiteral("$"), QStringLiteral("$$"));
                return {};
            },
            kFirst, kSome },
        { l("RevokedHostKeys"),
            [](S, V v) -> Result<void> {
                return v == QLatin1String("none")
                    ? Result<void>()
                    : fail(Code::NotSupported,
                        Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "write revoked keys as @revoked lines into a known_hosts file")));
            } },

        // Logging in
        { l("IdentityFile"),
            [](S s, V v) -> Result<void> {
                const QString file = v.toString();
                if (file.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
                    s.m_doubts.append(
                        Sentence(QT_TRANSLATE_NOOP("Sentence", "ignored: IdentityFile none")));
                    s.m_warnings.append(s.m_doubts.last());
                } else if (!s.m_profile.connection.server.identityFiles.contains(file)) {
                    s.m_profile.connection.server.identityFiles.append(file);
                }
                return {};
            },
            kEach },
        { l("CertificateFile"),
            [](S s, V v) -> Result<void> {
                const QString file = v.toString();
                if (file != QLatin1String("none")
                    && !s.m_profile.connection.server.certificateFiles.contains(file)) {
                    s.m_profile.connection.server.certificateFiles.append(file);
                }
                return {};
            },
            kEach },
        { l("IdentityAgent"),
            [](S s, V v) -> Result<void> {
                const QString path = v.toString();
                if (path.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
                    s.m_profile.connection.server.useAgent = false;
                } else if (path != QLatin1String("SSH_AUTH_SOCK")) {
                    s.m_profile.connection.server.agentPath = path;
                }
                return {};
            } },
        { l("PubkeyAuthentication"),
            [](S s, V v) -> Result<void> {
                const bool narrowed =
                    v == QLatin1String("unbound") || v == QLatin1String("host-bound");
                return narrowed ? Result<void>() : s.setMethod(QLatin1String("publickey"), v);
            } },
        { l("PasswordAuthentication"),
            [](S s, V v) { return s.setMethod(QLatin1String("password"), v); } },
        { l("KbdInteractiveAuthentication"),
            [](S s, V v) { return s.setMethod(QLatin1String("keyboard-interactive"), v); } },
        { l("BatchMode"), [](S s, V v) { return setTo(s.m_batchMode, v); } },

        // Forwards
        { l("LocalForward"),
            [](S s, V v) { return s.addForwardWords(ForwardOption::Local, v.words); }, kEach,
            kSome },
        { l("RemoteForward"),
            [](S s, V v) { return s.addForwardWords(ForwardOption::Remote, v.words); }, kEach,
            kSome },
        { l("DynamicForward"),
            [](S s, V v) { return s.addForwardWords(ForwardOption::Dynamic, v.words); }, kEach,
            kSome },
        { l("GatewayPorts"), [](S s, V v) { return setTo(s.m_gatewayPorts, v); } },
        { l("ClearAllForwardings"), [](S s, V v) { return setTo(s.m_clearForwards, v); } },
        { l("CanonicalizeHostname"),
            [](S s, V v) -> Result<void> {
                s.m_canonical.mode = v.toString().toLower();
                if (!s.m_canonical.always() && !yesOrNo(v)) {
                    return wrong(
                        Sentence(QT_TRANSLATE_NOOP("Sentence", "yes, no or always is expected")));
                }
                return {};
            } },
        { l("CanonicalDomains"),
            [](S s, V v) -> Result<void> {
                s.m_canonical.domains = v.words;
                return {};
            },
            kFirst, kSome },
        { l("CanonicalizeMaxDots"),
            [](S s, V v) {
                return setTo(s.m_canonical.maxDots, v, { 0, 100 });
            } },
        { l("CanonicalizeFallbackLocal"),
            [](S s, V v) { return setTo(s.m_canonical.fallbackLocal, v); } },
        { l("Tag"), [](S s, V v) { return setTo(s.m_tag, v); } },
        { l("RefuseConnection"),
            [](S s, V v) -> Result<void> {
                s.m_refusal = Error{ Code::NotSupported,
                    Sentence(QT_TRANSLATE_NOOP(
                                 "Sentence", "RefuseConnection in its configuration says: %1"),
                        printable(v.toString().toUtf8(), 300)),
                    {} };
                return {};
            } },
        { l("PermitRemoteOpen"),
            [](S s, V v) -> Result<void> {
                s.m_permitted = v.words;
                if (v.words.size() == 1
                    && v.words.first().compare(QLatin1String("any"), Qt::CaseInsensitive) == 0) {
                    s.m_permitted = QStringList{ QStringLiteral("*:*") };
                }
                return {};
            },
            kFirst, kSome },
        { l("IgnoreUnknown"),
            [](S s, V v) -> Result<void> {
                s.m_tolerated = v.toString().split(u',');
                return {};
            } },

        // Known to ssh; nothing to do here. A tunnel runs no program and opens no terminal at the
        // server.
        { l("AddKeysToAgent"), nullptr, kEach, kRaw, l("no|false") },
        { l("CASignatureAlgorithms"), nullptr, kEach, kRaw, {} },
        { l("CanonicalizePermittedCNAMEs"), nullptr, kEach, kRaw, l("none") },
        { l("ChannelTimeout"), nullptr, kEach, kRaw, l("none") },
        { l("CheckHostIP"), nullptr, kEach, kRaw, l("no|yes") },
        { l("ConnectionAttempts"), nullptr, kEach, kRaw, l("1") },
        { l("ControlMaster"), nullptr, kEach, kRaw, l("no|false") },
        { l("ControlPath"), nullptr, kEach, kRaw, l("none") },
        { l("ControlPersist"), nullptr, kEach, kRaw, l("no") },
        { l("EnableEscapeCommandline"), nullptr, kEach, kRaw, l("no|yes") },
        { l("EnableSSHKeysign"), nullptr, kEach, kRaw, l("no") },
        { l("EscapeChar"), nullptr, kEach, kRaw, l("~|none") },
        { l("FingerprintHash"), nullptr, kEach, kRaw, l("sha256") },
        { l("ForkAfterAuthentication"), nullptr, kEach, kRaw, l("no|yes") },
        { l("ForwardAgent"), nullptr, kEach, kRaw, l("no") },
        { l("ForwardX11"), nullptr, kEach, kRaw, l("no") },
        { l("ForwardX11Timeout"), nullptr, kEach, kRaw, l("1200") },
        { l("ForwardX11Trusted"), nullptr, kEach, kRaw, l("no|yes") },
        { l("GSSAPIAuthentication"), nullptr, kEach, kRaw, l("no") },
        { l("GSSAPIClientIdentity"), nullptr, kEach, kRaw, {} },
        { l("GSSAPIDelegateCredentials"), nullptr, kEach, kRaw, l("no") },
        { l("GSSAPIKeyExchange"), nullptr, kEach, kRaw, l("no") },
        { l("GSSAPIKexAlgorithms"), nullptr, kEach, kRaw, {} },
        { l("GSSAPIRenewalForcesRekey"), nullptr, kEach, kRaw, l("no") },
        { l("GSSAPIServerIdentity"), nullptr, kEach, kRaw, {} },
        { l("GSSAPITrustDns"), nullptr, kEach, kRaw, l("no") },
        { l("HostbasedAcceptedAlgorithms"), nullptr, kEach, kRaw, {} },
        { l("HostbasedAuthentication"), nullptr, kEach, kRaw, l("no") },
        { l("HostbasedKeyTypes"), nullptr, kEach, kRaw, {} },
        { l("IPQoS"), nullptr, kEach, kRaw, {} },
        { l("KbdInteractiveDevices"), nullptr, kEach, kRaw, {} },
        { l("KnownHostsCommand"), nullptr, kEach, kRaw, l("none") },
        { l("LocalCommand"), nullptr, kEach, kRaw, l("none") },
        { l("LogLevel"), nullptr, kEach, kRaw, l("info|error|quiet|fatal") },
        { l("LogVerbose"), nullptr, kEach, kRaw, l("none") },
        { l("NoHostAuthenticationForLocalhost"), nullptr, kEach, kRaw, l("no") },
        { l("NumberOfPasswordPrompts"), nullptr, kEach, kRaw, l("3") },
        { l("ObscureKeystrokeTiming"), nullptr, kEach, kRaw, l("no|yes") },
        { l("PermitLocalCommand"), nullptr, kEach, kRaw, l("no") },
        { l("PKCS11Provider"), nullptr, kEach, kRaw, l("none") },
        { l("Protocol"), nullptr, kEach, kRaw, l("2|2,1") },
        { l("ProxyUseFdpass"), nullptr, kEach, kRaw, l("no") },
        { l("RemoteCommand"), nullptr, kEach, kRaw, l("none") },
        { l("RequestTTY"), nullptr, kEach, kRaw, l("auto|no") },
        { l("RequiredRSASize"), nullptr, kEach, kRaw, l("1024") },
        { l("SecurityKeyProvider"), nullptr, kEach, kRaw, l("internal|none") },
        { l("SendEnv"), nullptr, kEach, kRaw, {} },
        { l("SessionType"), nullptr, kEach, kRaw, l("default|none") },
        { l("SetEnv"), nullptr, kEach, kRaw, {} },
        { l("StdinNull"), nullptr, kEach, kRaw, l("no|yes") },
        { l("StreamLocalBindMask"), nullptr, kEach, kRaw, l("0177") },
        { l("SyslogFacility"), nullptr, kEach, kRaw, l("user") },
        { l("TCPKeepAlive"), nullptr, kEach, kRaw, l("yes|no") },
        { l("Tunnel"), nullptr, kEach, kRaw, l("no|false") },
        { l("TunnelDevice"), nullptr, kEach, kRaw, l("any:any") },
        { l("UpdateHostKeys"), nullptr, kEach, kRaw, l("no|false|yes|true|ask") },
        { l("UseKeychain"), nullptr, kEach, kRaw, l("no|yes") },
        { l("VerifyHostKeyDNS"), nullptr, kEach, kRaw, l("no|false") },
        { l("VisualHostKey"), nullptr, kEach, kRaw, l("no|yes") },
        { l("VersionAddendum"), nullptr, kEach, kRaw, l("none") },
        { l("WarnWeakCrypto"), nullptr, kEach, kRaw, l("no|yes") },
        // ssh itself has forgotten what these were.
        { l("AFSTokenPassing"), nullptr, kEach, kRaw, l("no|yes") },
        { l("Cipher"), nullptr, kEach, kRaw, {} },
        { l("CompressionLevel"), nullptr, kEach, kRaw, {} },
        { l("FallBackToRsh"), nullptr, kEach, kRaw, l("no|yes") },
        { l("GlobalKnownHostsFile2"), nullptr, kEach, kRaw, {} },
        { l("KerberosAuthentication"), nullptr, kEach, kRaw, l("no|yes") },
        { l("KerberosTgtPassing"), nullptr, kEach, kRaw, l("no|yes") },
        { l("RhostsAuthentication"), nullptr, kEach, kRaw, l("no|yes") },
        { l("RhostsRSAAuthentication"), nullptr, kEach, kRaw, l("no|yes") },
        { l("RSAAuthentication"), nullptr, kEach, kRaw, l("no|yes") },
        { l("SmartcardDevice"), nullptr, kEach, kRaw, {} },
        { l("UsePrivilegedPort"), nullptr, kEach, kRaw, l("no|yes") },
        { l("UseRoaming"), nullptr, kEach, kRaw, l("no|yes") },
        { l("UseRsh"), nullptr, kEach, kRaw, l("no|yes") },
        { l("UserKnownHostsFile2"), nullptr, kEach, kRaw, {} },
        { l("XAuthLocation"), nullptr, kEach, kRaw, {} },
    };
}

template <class S> void SshOptions::addFields(QList<Entry>& all, S& (*part)(Profile&))
{
    eachField<S>([&](const auto& field) {
        using T = std::remove_cvref_t<decltype(std::declval<S>().*field.member)>;
        if constexpr (requires(T & value) { setTo(value, QStringView(), Range()); }) {
            const bool isThere = std::any_of(all.cbegin(), all.cend(),
                [&field](const Entry& one) { return one.name == QLatin1String(field.ssh); });
            if (field.ssh && !isThere) {
                all.append({ QLatin1String(field.ssh),
                    [part, field](SshOptions& s, const Value& v) {
                        return setTo(part(s.m_profile).*field.member, v, field.range);
                    },
                    Entry::Times::First, Entry::Words::One, {},
                    QLatin1String(std::same_as<T, seconds> ? "none" : "") });
            }
        }
    });
}

const QList<SshOptions::Entry>& SshOptions::table()
{
    static const QList<Entry> entries = [] {
        QList<Entry> all = specialEntries();
        addFields<Server>(all, [](Profile& p) -> Server& { return p.connection.server; });
        addFields<Connection>(all, [](Profile& p) -> Connection& { return p.connection; });
        addFields<Policy>(all, [](Profile& p) -> Policy& { return p.policy; });
        return all;
    }();
    return entries;
}

const SshOptions::Entry* SshOptions::find(QStringView name)
{
    static const auto kByName = [] {
        QHash<QString, const Entry*> all;
        for (const Entry& entry : table()) {
            all.insert(QString(entry.name).toLower(), &entry);
        }
        // What older ones are called, and Debian's own names.
        static constexpr std::array<std::pair<const char*, const char*>, 7> kAliases{ {
            { "dsaauthentication", "pubkeyauthentication" },
            { "identityfile2", "identityfile" },
            { "keepalive", "tcpkeepalive" },
            { "protocolkeepalives", "serveraliveinterval" },
            { "setuptimeout", "serveraliveinterval" },
            { "skeyauthentication", "kbdinteractiveauthentication" },
            { "tisauthentication", "kbdinteractiveauthentication" },
        } };
        for (const auto& [alias, real] : kAliases) {
            all.insert(QLatin1String(alias), all.value(QLatin1String(real)));
        }
        all.insert(QStringLiteral("challengeresponseauthentication"),
            all.value(QStringLiteral("kbdinteractiveauthentication")));
        return all;
    }();
    return kByName.value(name.toString().toLower());
}

/// Levenshtein: how many letters to add, drop or replace.
static qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j) {
        row[j] = qsizetype(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            const bool same = a.at(i - 1).toLower() == b.at(qsizetype(j) - 1).toLower();
            row[j] = std::min({ above + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1) });
            diagonal = above;
        }
    }
    return row.back();
}

Result<void> SshOptions::unknown(QStringView name) const
{
    const QString shown = printable(name.toString().toUtf8(), 60);
    for (const QString& pattern : m_tolerated) {
        if (matchesPattern(name.toString().toLower(), pattern.toLower())) {
            return {};
        }
    }
    const Entry* nearest = nullptr;
    qsizetype best = 4;
    if (name.size() <= 60) {
        for (const Entry& entry : table()) {
            const qsizetype d = distance(name, QString(entry.name));
            if (d < best && d * 2 <= name.size()) {
                best = d;
                nearest = &entry;
            }
        }
    }
    return fail(Code::InvalidArgument,
        nearest ? Sentence(
            QT_TRANSLATE_NOOP("Sentence", "unknown option; did you mean %1?"), nearest->name)
                : Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "unknown option; ssh_config(5) lists those there are")),
        shown);
}

Result<void> SshOptions::apply(QStringView name, QStringView value)
{
    name = name.trimmed();
    value = value.trimmed();
    const Entry* entry = find(name);
    if (!entry) {
        return unknown(name);
    }
    auto words = entry->words == Entry::Words::Raw ? QStringList() : splitConfigWords(value, true);
    if (!words) {
        return fail(Code::InvalidArgument, words.error().detail,
            QString(entry->name) + u' ' + printable(value.toUtf8(), 100));
    }
    return applyValue(*entry, { value, std::move(*words) });
}

Result<void> SshOptions::applyPlain(QStringView name, QStringView value)
{
    const Entry* entry = find(name);
    if (!entry) {
        return unknown(name);
    }
    return applyValue(*entry,
        { value,
            entry->words == Entry::Words::One ? QStringList{ value.toString() }
                                              : value.toString().split(u' ', Qt::SkipEmptyParts) });
}

/// Whether ssh refuses a server by it, so that going on without would be going too far.
static bool isGuard(QLatin1String name)
{
    return name == QLatin1String("RequiredRSASize")
        || name == QLatin1String("CASignatureAlgorithms");
}

Result<void> SshOptions::applyValue(const Entry& entry, const Value& value)
{
    const bool one = entry.words == Entry::Words::One;
    const bool missing = entry.words == Entry::Words::Raw
        ? value.isEmpty()
        : value.words.isEmpty() || (one && value.words.first().isEmpty());
    if (missing) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the value is missing")), QString(entry.name));
    }
    if (!entry.apply) {
        const QStringList harmless = QString(entry.harmless).split(u'|');
        const Sentence warning(QT_TRANSLATE_NOOP("Sentence", "ignored: %1"), entry.name);
        if (!harmless.contains(value, Qt::CaseInsensitive) && !m_warnings.contains(warning)) {
            m_warnings.append(warning);
            if (isGuard(entry.name)) {
                m_doubts.append(warning);
            }
        }
        return {};
    }
    if (entry.times == Entry::Times::First && isSet(entry.name)) {
        // It does not count, but for ssh a value that cannot be is wrong here, too.
        Profile scratch;
        scratch.connection.server.address = m_profile.connection.server.address;
        SshOptions other(scratch);
        auto judged = other.applyValue(entry, value);
        return !judged && judged.error().code == Code::InvalidArgument ? judged : Result<void>();
    }
    if (one && !entry.nothing.isEmpty() && value.words == QStringList{ QString(entry.nothing) }) {
        return {};
    }
    auto applied = one && value.words.size() > 1
        ? wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "one word is expected")))
        : entry.apply(*this, one ? Value{ value.words.first(), value.words } : value);
    if (!applied) {
        Error error = applied.error();
        error.context = QString(entry.name) + u' ' + printable(value.toUtf8(), 100);
        return tl::unexpected(error);
    }
    m_seen.insert(QString(entry.name));
    return {};
}

Result<void> SshOptions::applyLine(QStringView line)
{
    line = line.trimmed();
    qsizetype end = 0;
    while (end < line.size() && line.at(end) != u'=' && !line.at(end).isSpace()) {
        ++end;
    }
    QStringView value = line.mid(end).trimmed();
    if (value.startsWith(u'=')) {
        value = value.mid(1);
    }
    return apply(line.left(end), value);
}

bool SshOptions::isSet(QLatin1String name) const
{
    return m_seen.contains(QString(name));
}

void SshOptions::addRule(const Rule& rule, bool namesAddress)
{
    // Said twice, in two blocks that both apply: ssh takes equal ones for one, too. Two that let
    // the system choose a port are two.
    const bool chosen = rule.listenPath.isEmpty() && rule.listen.port == 0;
    if (!chosen && m_profile.rules.contains(rule)) {
        return;
    }
    if (!namesAddress && rule.direction == RuleDirection::Local && rule.listenPath.isEmpty()) {
        m_unbound.append(m_profile.rules.size());
    }
    m_profile.rules.append(rule);
}

/// "localhost" is also what a missing listen address becomes.
static bool saysLocalhost(QStringView text)
{
    const QString lower = text.toString().toLower();
    return lower.startsWith(QLatin1String("localhost:"))
        || lower.startsWith(QLatin1String("[localhost]:"));
}

Result<void> SshOptions::addForward(ForwardOption option, QStringView text)
{
    const auto rule = parseForward(option, text);
    if (!rule) {
        return tl::unexpected(rule.error());
    }
    const qsizetype slash = text.startsWith(u'/') ? -1 : text.indexOf(u'/');
    const bool named = rule->listen.host != QLatin1String("localhost") || saysLocalhost(text)
        || saysLocalhost(text.mid(slash + 1));
    addRule(*rule, named);
    return {};
}

Result<void> SshOptions::addForwardWords(ForwardOption option, const QStringList& words)
{
    if (words.size() > 2) {
        return wrong(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "expected [bind:]port and, after a space, host:port")));
    }
    const auto rule = parseForward(option, words.first(), words.value(1));
    if (!rule) {
        return tl::unexpected(rule.error());
    }
    addRule(*rule, rule->listen.host != QLatin1String("localhost") || saysLocalhost(words.first()));
    return {};
}

void SshOptions::addJumps(const QList<ServerAddress>& jumps)
{
    if (!m_jumpIsSaid && !m_commandIsSaid) {
        m_jumps = jumps;
        m_jumpIsSaid = true;
        m_isDirect = jumps.isEmpty();
    }
}

Result<void> SshOptions::setProxyJump(QStringView value)
{
    // ssh reads it like a command, but for a comment.
    const auto jumps = parseJumps(value.left(value.indexOf(u'#')).trimmed().toString());
    if (!jumps) {
        return tl::unexpected(jumps.error());
    }
    addJumps(*jumps);
    return {};
}

Result<void> SshOptions::setProxyCommand(QStringView value)
{
    // "ProxyJump none" keeps later jump hosts out, but, with OpenSSH 9.2, not a command.
    if (m_commandIsSaid || !m_jumps.isEmpty()) {
        return {};
    }
    m_commandIsSaid = true;
    if (value.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
        return {};
    }
    m_isDirect = false;
    // The one command that is a jump host in other words.
    const auto words = splitShellWords(value);
    if (words && words->size() == 4 && words->at(0).section(u'/', -1) == QLatin1String("ssh")) {
        const qsizetype option = words->indexOf(QStringLiteral("-W"));
        if (option > 0 && words->value(option + 1) == QLatin1String("%h:%p")) {
            const auto jump = parseServerAddress(words->at(option == 1 ? 3 : 1));
            if (jump) {
                m_jumps = { *jump };
                m_warnings.append(
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "ProxyCommand is taken as ProxyJump %1"),
                        words->at(option == 1 ? 3 : 1)));
                return {};
            }
        }
    }
    return fail(Code::NotSupported,
        Sentence(QT_TRANSLATE_NOOP("Sentence",
            "no command is run to connect; use -J (ProxyJump) for a jump host or --proxy for a "
            "proxy")));
}

Result<QString> SshOptions::jumpText(const QString& text, const QString& localUser) const
{
    const Server& server = m_profile.connection.server;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'%') {
            out += text.at(i);
            continue;
        }
        const QChar token = i + 1 < text.size() ? text.at(++i) : QChar();
        if (token == u'h') {
            out += server.address.host;
        } else if (token == u'n') {
            out += m_alias;
        } else if (token == u'p') {
            out += QString::number(server.address.port);
        } else if (token == u'r' && !(server.user.isEmpty() && localUser.isEmpty())) {
            out += server.user.isEmpty() ? localUser : server.user;
        } else if (token == u'%') {
            out += token;
        } else {
            return fail(Code::InvalidArgument,
                Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "only %h, %n, %p, %r and %% may stand in ProxyJump")),
                printable(text.toUtf8(), 100));
        }
    }
    return out;
}

void SshOptions::settleHost(const QString& host)
{
    m_profile.connection.server.address.host = host;
    m_seen.insert(QStringLiteral("HostName"));
}

Result<void> SshOptions::setMethod(QLatin1String method, QStringView value)
{
    const auto on = yesOrNo(value);
    if (!on) {
        return tl::unexpected(on.error());
    }
    if (!*on) {
        m_refusedMethods.append(QString(method));
    }
    return {};
}

void SshOptions::finish(const QString& localUser)
{
    Server& server = m_profile.connection.server;
    if (!m_refusedMethods.isEmpty()) {
        if (server.authentications.isEmpty()) {
            server.authentications = { QStringLiteral("publickey"),
                QStringLiteral("keyboard-interactive"), QStringLiteral("password") };
        }
        for (const QString& method : std::as_const(m_refusedMethods)) {
            server.authentications.removeAll(method);
        }
        // An empty list would mean every method.
        if (server.authentications.isEmpty()) {
            server.authentications = { QStringLiteral("none") };
        }
    }
    if (m_userKnownHosts || m_globalKnownHosts) {
        m_profile.connection.knownHostsFiles =
            m_userKnownHosts.value_or(QStringList{ QStringLiteral("~/.ssh/known_hosts") })
            + m_globalKnownHosts.value_or(
                QStringList{ systemSshFolder() + QStringLiteral("/ssh_known_hosts") });
        // An empty list would mean the usual files.
        if (m_profile.connection.knownHostsFiles.isEmpty()) {
            m_profile.connection.knownHostsFiles = { QStringLiteral("/dev/null") };
        }
    }
    for (ServerAddress& jump : m_jumps) {
        for (QString* part : { &jump.host, &jump.user }) {
            if (auto replaced = jumpText(*part, localUser)) {
                *part = *replaced;
            } else {
                m_doubts.append(
                    Sentence::placed(replaced.error().context, replaced.error().detail));
                m_warnings.append(m_doubts.last());
            }
        }
        m_profile.connection.hops.append(hopLike(server, jump));
    }
    if (m_gatewayPorts) {
        for (const qsizetype index : std::as_const(m_unbound)) {
            m_profile.rules[index].listen.host = ListenHost::every();
        }
    }
    if (m_permitted) {
        for (Rule& rule : m_profile.rules) {
            if (rule.kind == RuleKind::Socks && rule.direction == RuleDirection::Remote) {
                rule.permitted = *m_permitted;
            }
        }
    }
    if (m_clearForwards) {
        m_profile.rules.clear();
    }
}

Result<QList<Sentence>> applySshOption(Profile& profile, QStringView name, QStringView value)
{
    SshOptions options(profile);
    const auto applied = options.apply(name, value);
    if (!applied) {
        return tl::unexpected(applied.error());
    }
    options.finish();
    return options.warnings();
}

} // namespace sallyport::profile
