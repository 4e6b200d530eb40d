// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/puttysession.h"

#include "core/base/error.h"
#include "core/base/listenhost.h"
#include "core/profile/fields.h"
#include "core/profile/import/codepage.h"
#include "core/profile/rekeylimit.h"
#include "core/profile/serveraddress.h"
#include "core/profile/validation.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <optional>

namespace sallyport::profile {

using Settings = QHash<QString, QString>;

// ProxyMethod, and in the same numbers what the older ProxyType comes to.
static constexpr int kNoProxy = 0;
static constexpr int kSocks4 = 1;
static constexpr int kSocks5 = 2;
static constexpr int kHttp = 3;
static constexpr int kTelnet = 4;
static constexpr int kCommand = 5;
static constexpr int kSshJump = 6;
static constexpr int kLastMethod = 8;

PuttySessions::PuttySessions(Qt::CaseSensitivity names)
    : m_names(names)
{
}

QString PuttySessions::keyOf(const QString& name) const
{
    return m_names == Qt::CaseSensitive ? name : name.toCaseFolded();
}

void PuttySessions::add(const PuttySession& session)
{
    const QString key = keyOf(session.name);
    if (!m_byName.contains(key)) {
        m_byName.insert(key, m_all.size());
    }
    m_all.append(session);
}

const PuttySession* PuttySessions::find(const QString& name) const
{
    const auto found = m_byName.constFind(keyOf(name));
    return found == m_byName.cend() ? nullptr : &m_all.at(*found);
}

namespace {

/// What PuTTY does and nobody does here.
struct Ignored {
    const char* setting;
    const char* what;
};

} // namespace

// Where the value is 1.
static constexpr Ignored kIgnoredFlags[] = {
    { "AgentFwd", "the agent is not forwarded" },
    { "X11Forward", "X11 is not forwarded" },
    { "GssapiFwd", "there is no GSSAPI login, nor are its credentials forwarded" },
    { "SshNoAuth", "a login is never left out" },
    { "ConnectionSharing", "every tunnel has a connection of its own" },
    { "AuthCAPI", "certificates of CAPI are not used" },
};

// Where there is any value.
static constexpr Ignored kIgnoredTexts[] = {
    { "RemoteCommand", "no command is run on the server" },
    { "Environment", "no variables are sent" },
    { "AuthPlugin", "there are no plug-ins for logging in" },
    { "PreConnectCommand", "no command is run before connecting" },
    { "Autocommand", "no command is sent after the login" },
    { "Scriptfile", "no script is run after the login" },
    { "ScriptFileContent", "no script is run after the login" },
    { "PortKnocking", "no ports are knocked at" },
    { "Password", "a stored password is not taken over" },
};

bool isPuttySetting(const QString& name)
{
    static const QSet<QString> kUsed = [] {
        QSet<QString> names;
        for (const char* used :
            { "HostName", "PortNumber", "Protocol", "UserName", "RekeyBytes", "RekeyTime",
                "AddressFamily", "Compression", "PingInterval", "PingIntervalSecs", "LogHost",
                "PublicKeyFile", "DetachedCertificate", "TryAgent", "AuthKI", "AuthGSSAPI",
                "SshProt", "SSHManualHostKeys", "PortForwardings", "LocalPortAcceptAll",
                "RemotePortAcceptAll", "ProxyMethod", "ProxyType", "ProxySOCKSVersion", "ProxyHost",
                "ProxyPort", "ProxyUsername", "ProxyPassword", "ProxyTelnetCommand", "ProxyDNS",
                "ProxyLocalhost", "ProxyExcludeList", "Folder" }) {
            names.insert(QLatin1String(used));
        }
        for (const Ignored& ignored : kIgnoredFlags) {
            names.insert(QLatin1String(ignored.setting));
        }
        for (const Ignored& ignored : kIgnoredTexts) {
            names.insert(QLatin1String(ignored.setting));
        }
        return names;
    }();
    return kUsed.contains(name);
}

static QString valueOf(
    const Settings& settings, const char* name, const QString& otherwise = QString())
{
    return settings.value(QLatin1String(name), otherwise);
}

static bool isOn(const Settings& settings, const char* name, bool otherwise = false)
{
    bool ok = false;
    const int number = valueOf(settings, name).toInt(&ok);
    return ok ? number != 0 : otherwise;
}

// ---- Forwards

/// The parts between unescaped separators; a backslash takes the next character literally.
static QStringList splitEscaped(const QString& text, QChar separator)
{
    QStringList parts{ QString() };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size()) {
            parts.last() += text.at(i);
            parts.last() += text.at(++i);
        } else if (text.at(i) == separator) {
            parts.append(QString());
        } else {
            parts.last() += text.at(i);
        }
    }
    return parts;
}

static QString unescaped(const QString& text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        out += text.at(i) == u'\\' && i + 1 < text.size() ? text.at(++i) : text.at(i);
    }
    return out;
}

/// "[4|6](L|R|D)[bind:]port[=host:port]"; an old file writes "L1080=D" for "D1080".
static Result<Rule> forwardFrom(const QString& entry, bool acceptAll)
{
    const QStringList sides = splitEscaped(entry, u'=');
    QString source = unescaped(sides.first());
    const QString target = unescaped(sides.mid(1).join(u'='));
    AddressFamily family = AddressFamily::Any;
    if (source.startsWith(u'4') || source.startsWith(u'6')) {
        family = source.startsWith(u'4') ? AddressFamily::Ipv4 : AddressFamily::Ipv6;
        source = source.mid(1);
    }
    const QChar letter = source.isEmpty() ? QChar() : source.at(0);
    const QString listen = source.mid(1);
    const bool dynamic = letter == u'D' || (letter == u'L' && target == QLatin1String("D"));
    Result<Rule> rule =
        fail(Code::InvalidRule, Sentence(QT_TRANSLATE_NOOP("Sentence", "neither L, R nor D")));
    if (dynamic) {
        rule = parseForward(ForwardOption::Dynamic, listen);
    } else if (letter == u'L') {
        rule = parseForward(ForwardOption::Local, listen + u':' + target);
    } else if (letter == u'R') {
        rule = parseForward(ForwardOption::Remote, listen + u':' + target);
    }
    if (!rule) {
        return rule;
    }
    rule->family = family;
    if (acceptAll && !listen.contains(u':')) {
        rule->listen.host =
            rule->direction == RuleDirection::Remote ? QString() : ListenHost::every();
    }
    return rule;
}

static void addForwards(Imported& result, const Settings& settings)
{
    const bool localAll = isOn(settings, "LocalPortAcceptAll");
    const bool remoteAll = isOn(settings, "RemotePortAcceptAll");
    const QStringList entries = splitEscaped(valueOf(settings, "PortForwardings"), u',');
    for (const QString& entry : entries) {
        if (entry.isEmpty()) {
            continue;
        }
        const bool remote = QStringView(entry).left(2).contains(u'R');
        const auto rule = forwardFrom(entry, remote ? remoteAll : localAll);
        if (rule) {
            result.profile.rules.append(*rule);
        } else {
            result.warnings.append(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "PortForwardings: %1: %2"),
                    printable(entry.toUtf8(), 100), rule.error().detail));
        }
    }
}

// ---- The server

/// What "HostName" names, as PuTTY reads it: the last @ ends a user name, white space does not
/// count, and what follows a colon is no port but dropped.
static ServerAddress addressIn(QString host, QList<Sentence>& warnings)
{
    ServerAddress address;
    host = host.trimmed();
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0) {
        address.user = host.left(at);
        host = host.mid(at + 1);
    }
    host.remove(u' ').remove(u'\t');
    const qsizetype bracket = host.startsWith(u'[') ? host.indexOf(u']') : -1;
    const qsizetype colon = host.indexOf(u':', bracket + 1);
    if (colon >= 0 && host.indexOf(u':', colon + 1) < 0) {
        if (colon + 1 < host.size()) {
            warnings.append(Sentence(QT_TRANSLATE_NOOP("Sentence",
                                         "HostName: “%1” behind the name is not used, by PuTTY "
                                         "neither: the port is what PortNumber says"),
                printable(host.mid(colon).toUtf8(), 30)));
        }
        host.truncate(colon);
    }
    if (bracket > 0 && host.endsWith(u']')) {
        host = host.mid(1, host.size() - 2);
    }
    address.host = host;
    return address;
}

static Server serverFrom(const Settings& settings, QList<Sentence>& warnings)
{
    Server server;
    const ServerAddress named = addressIn(valueOf(settings, "HostName"), warnings);
    server.address.host = named.host;
    server.user =
        valueOf(settings, "HostName").contains(u'@') ? named.user : valueOf(settings, "UserName");
    const QString port = valueOf(settings, "PortNumber", QStringLiteral("22"));
    if (const auto parsed = Port::parse(port)) {
        server.address.port = parsed->value();
    } else {
        warnings.append(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "PortNumber: %1 is no port; 22 is used"),
                printable(port.toUtf8(), 30)));
    }
    if (const QString key = valueOf(settings, "PublicKeyFile"); !key.isEmpty()) {
        server.identityFiles = { key };
    }
    if (const QString file = valueOf(settings, "DetachedCertificate"); !file.isEmpty()) {
        server.certificateFiles = { file };
    }
    server.useAgent = isOn(settings, "TryAgent", true);
    if (!isOn(settings, "AuthKI", true)) {
        server.authentications = { QStringLiteral("publickey"), QStringLiteral("password") };
    }
    const QStringList pinned =
        unescaped(valueOf(settings, "SSHManualHostKeys")).split(u',', Qt::SkipEmptyParts);
    if (pinned.size() == 1 && pinned.first().startsWith(QLatin1String("SHA256:"))) {
        server.pinnedHostKey = pinned.first();
    } else if (!pinned.isEmpty()) {
        warnings.append(Sentence(QT_TRANSLATE_NOOP("Sentence",
            "ignored: SSHManualHostKeys: host keys given by hand that are not one SHA256 "
            "fingerprint")));
    }
    if (const QString known = valueOf(settings, "LogHost").trimmed(); known.contains(u':')) {
        warnings.append(Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "ignored: LogHost: a name with a port for the host key")));
    } else {
        server.hostKeyAlias = known;
    }
    if (valueOf(settings, "SshProt").startsWith(u'0')) {
        warnings.append(Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "SshProt: SSH-1 is not spoken here; the server is asked for SSH-2")));
    }
    return server;
}

static void addIgnored(QList<Sentence>& warnings, const Settings& settings)
{
    const auto say = [&warnings](const Ignored& ignored) {
        warnings.append(Sentence(QT_TRANSLATE_NOOP("Sentence", "ignored: %1: %2"),
            QLatin1String(ignored.setting), QLatin1String(ignored.what)));
    };
    for (const Ignored& ignored : kIgnoredFlags) {
        if (isOn(settings, ignored.setting)) {
            say(ignored);
        }
    }
    for (const Ignored& ignored : kIgnoredTexts) {
        if (!valueOf(settings, ignored.setting).isEmpty()) {
            say(ignored);
        }
    }
}

/// Fails when PuTTY would not make an SSH connection of it.
static Result<void> checkKind(const PuttySession& session)
{
    const QString protocol = valueOf(session.settings, "Protocol", QStringLiteral("ssh")).toLower();
    if (protocol != QLatin1String("ssh")) {
        return fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "not an SSH session but %1"),
                printable(protocol.toUtf8(), 30)),
            withoutStrays(session.name));
    }
    QList<Sentence> ignored;
    if (addressIn(valueOf(session.settings, "HostName"), ignored).host.isEmpty()) {
        return fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no host is saved in it")),
            withoutStrays(session.name));
    }
    return {};
}

// ---- The way there

namespace {

/// What lies before a server.
struct Way {
    QList<Server> hops;
    Proxy proxy;
    std::optional<AddressFamily> family; ///< Of the first connection, where there are hops.
    QList<Sentence> warnings;
};

/// Finds the way to a session through the sessions that its proxies name.
class WayFinder {
public:
    explicit WayFinder(const PuttySessions& others)
        : m_others(others)
    {
    }

    [[nodiscard]] Result<Way> wayTo(const PuttySession& session);

private:
    [[nodiscard]] std::optional<PuttySession> jumpOf(const PuttySession& session, Way& way) const;
    [[nodiscard]] PuttySession named(const QString& name, const QString& port) const;
    [[nodiscard]] std::optional<PuttySession> jumpInCommand(
        const Settings& settings, Way& way) const;

    const PuttySessions& m_others;
    QStringList m_trail; ///< The sessions that lead here, the wanted one first.
};

} // namespace

static int methodOf(const Settings& settings)
{
    bool ok = false;
    const int method = valueOf(settings, "ProxyMethod").toInt(&ok);
    if (ok && method >= kNoProxy && method <= kLastMethod) {
        return method;
    }
    switch (valueOf(settings, "ProxyType").toInt()) {
    case 1:
        return kHttp;
    case 2:
        return valueOf(settings, "ProxySOCKSVersion", QStringLiteral("5")).toInt() == 4 ? kSocks4
                                                                                        : kSocks5;
    case 3:
        return kTelnet;
    case 4:
        return kCommand;
    default:
        return kNoProxy;
    }
}

/// Whether PuTTY makes this connection without its proxy.
static bool isExcluded(const Settings& settings, const QString& host)
{
    const bool isLocal = host == QLatin1String("localhost") || host == QLatin1String("::1")
        || host.startsWith(QLatin1String("127."));
    if (isLocal && !isOn(settings, "ProxyLocalhost")) {
        return true;
    }
    const QStringList list =
        valueOf(settings, "ProxyExcludeList").replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    return std::any_of(list.cbegin(), list.cend(), [&host](const QString& entry) {
        if (entry.startsWith(u'*')) {
            return host.endsWith(QStringView(entry).mid(1), Qt::CaseInsensitive);
        }
        return entry.endsWith(u'*')
            ? host.startsWith(QStringView(entry).chopped(1), Qt::CaseInsensitive)
            : host.compare(entry, Qt::CaseInsensitive) == 0;
    });
}

/// The session of that name; otherwise the host of that name, with the default settings.
PuttySession WayFinder::named(const QString& name, const QString& port) const
{
    if (const PuttySession* session = m_others.find(name)) {
        return *session;
    }
    PuttySession host{ QLatin1String(kPuttyDefaults), {}, {} };
    if (const PuttySession* defaults = m_others.find(host.name)) {
        host = *defaults;
    }
    host.settings.insert(QStringLiteral("HostName"), name);
    host.settings.insert(QStringLiteral("Protocol"), QStringLiteral("ssh"));
    host.settings.insert(QStringLiteral("PortNumber"), port);
    return host;
}

/// The words of a proxy command: PuTTY's own escapes taken out, then as Windows splits them.
static QStringList wordsOf(const QString& command)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool hasWord = false;
    const QString line = unescaped(command);
    for (const QChar c : line) {
        if (c == u'"') {
            isQuoted = !isQuoted;
            hasWord = true;
        } else if (!isQuoted && c.isSpace()) {
            if (hasWord) {
                words.append(word);
            }
            word.clear();
            hasWord = false;
        } else {
            word += c;
            hasWord = true;
        }
    }
    if (hasWord) {
        words.append(word);
    }
    return words;
}

/// "plink -load jump -nc %host:%port", which is how PuTTY went through a jump host before 0.77.
std::optional<PuttySession> WayFinder::jumpInCommand(const Settings& settings, Way& way) const
{
    QStringList words = wordsOf(valueOf(settings, "ProxyTelnetCommand"));
    const QString program =
        words.isEmpty() ? QString() : words.takeFirst().replace(u'\\', u'/').section(u'/', -1);
    static const QStringList kPrograms{ QStringLiteral("plink"), QStringLiteral("plink.exe"),
        QStringLiteral("klink"), QStringLiteral("klink.exe") };
    if (!kPrograms.contains(program, Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    static const QStringList kFlags{ QStringLiteral("-ssh"), QStringLiteral("-batch"),
        QStringLiteral("-v"), QStringLiteral("-agent"), QStringLiteral("-a"), QStringLiteral("-x"),
        QStringLiteral("-T"), QStringLiteral("-2"), QStringLiteral("-C") };
    QHash<QString, QString> options;
    QString host;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words.at(i);
        word.replace(QLatin1String("%proxyhost"), valueOf(settings, "ProxyHost"));
        word.replace(QLatin1String("%proxyport"), valueOf(settings, "ProxyPort"));
        word.replace(QLatin1String("%user"), valueOf(settings, "ProxyUsername"));
        const bool hasValue = word == QLatin1String("-load") || word == QLatin1String("-l")
            || word == QLatin1String("-P") || word == QLatin1String("-i")
            || word == QLatin1String("-nc") || word == QLatin1String("-pw");
        if (hasValue && i + 1 < words.size()) {
            QString value = words.at(++i);
            value.replace(QLatin1String("%proxyhost"), valueOf(settings, "ProxyHost"));
            value.replace(QLatin1String("%proxyport"), valueOf(settings, "ProxyPort"));
            value.replace(QLatin1String("%user"), valueOf(settings, "ProxyUsername"));
            options.insert(word, value);
        } else if (!word.startsWith(u'-') && host.isEmpty()) {
            host = word;
        } else if (!kFlags.contains(word)) {
            return std::nullopt;
        }
    }
    const QString loaded = options.value(QStringLiteral("-load"));
    if (options.value(QStringLiteral("-nc")) != QLatin1String("%host:%port")
        || (host.isEmpty() && loaded.isEmpty()) || (!loaded.isEmpty() && !m_others.find(loaded))) {
        return std::nullopt;
    }
    PuttySession jump = named(loaded.isEmpty() ? host : loaded, QStringLiteral("22"));
    if (!loaded.isEmpty() && !host.isEmpty()) {
        jump.settings.insert(QStringLiteral("HostName"), host);
    }
    const auto set = [&](const char* option, const char* setting) {
        if (const auto value = options.constFind(QLatin1String(option)); value != options.cend()) {
            jump.settings.insert(QLatin1String(setting), *value);
        }
    };
    set("-P", "PortNumber");
    set("-i", "PublicKeyFile");
    if (const QString user = options.value(QStringLiteral("-l")); !user.isEmpty()) {
        const QString there = valueOf(jump.settings, "HostName");
        jump.settings.insert(
            QStringLiteral("HostName"), user + u'@' + there.mid(there.lastIndexOf(u'@') + 1));
    }
    if (options.contains(QStringLiteral("-pw"))) {
        way.warnings.append(Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "ProxyTelnetCommand: the password in it is not taken over")));
    }
    return jump;
}

/// The server that the session's connection goes through. Otherwise the proxy that it goes
/// through is in the way.
std::optional<PuttySession> WayFinder::jumpOf(const PuttySession& session, Way& way) const
{
    const Settings& settings = session.settings;
    const int method = methodOf(settings);
    const QString host = valueOf(settings, "ProxyHost", QStringLiteral("proxy"));
    const QString port = valueOf(settings, "ProxyPort", QStringLiteral("80"));
    const QString user = valueOf(settings, "ProxyUsername");
    const bool isSocksOrHttp = method == kSocks4 || method == kSocks5 || method == kHttp;
    if (method != kCommand && !valueOf(settings, "ProxyPassword").isEmpty()) {
        way.warnings.append(Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "ProxyPassword: the proxy's password is not taken over")));
    }
    if (method == kSshJump) {
        PuttySession jump = named(host, port);
        if (!user.isEmpty()) {
            jump.settings.insert(QStringLiteral("UserName"), user);
        }
        return jump;
    }
    if (method == kCommand) {
        if (auto jump = jumpInCommand(settings, way)) {
            return jump;
        }
    }
    if (!isSocksOrHttp) {
        way.warnings.append(Sentence(QT_TRANSLATE_NOOP("Sentence",
                                         "ignored: %1: a proxy of a kind there is not here; the "
                                         "profile connects without it"),
            method == kCommand || method == kTelnet ? QLatin1String("ProxyTelnetCommand")
                                                    : QLatin1String("ProxyMethod")));
        return std::nullopt;
    }
    const auto parsed = Port::parse(port);
    if (!parsed) {
        way.warnings.append(Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "ignored: ProxyPort: %1 is no port; the profile connects without its proxy"),
            printable(port.toUtf8(), 30)));
        return std::nullopt;
    }
    // PuTTY looks names up itself for SOCKS 4 unless it was told to leave that to the proxy.
    const int byName = valueOf(settings, "ProxyDNS", QStringLiteral("1")).toInt();
    way.proxy.kind = method == kHttp ? Proxy::Kind::Http
        : method == kSocks5          ? Proxy::Kind::Socks5
        : byName == 2                ? Proxy::Kind::Socks4a
                                     : Proxy::Kind::Socks4;
    way.proxy.address = { host, parsed->value() };
    way.proxy.user = user;
    if (method != kSocks4 && byName == 0) {
        way.warnings.append(Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "ignored: ProxyDNS: the proxy looks names up, not this computer")));
    }
    return std::nullopt;
}

static AddressFamily familyOf(const Settings& settings)
{
    const int family = valueOf(settings, "AddressFamily").toInt();
    return family == 1 ? AddressFamily::Ipv4
        : family == 2  ? AddressFamily::Ipv6
                       : AddressFamily::Any;
}

Result<Way> WayFinder::wayTo(const PuttySession& session)
{
    Way way;
    QList<Sentence> unsaid;
    const QString host = addressIn(valueOf(session.settings, "HostName"), unsaid).host;
    if (methodOf(session.settings) == kNoProxy || isExcluded(session.settings, host)) {
        return way;
    }
    m_trail.append(session.name);
    const auto jump = jumpOf(session, way);
    if (!jump) {
        return way;
    }
    const QString shown = withoutStrays(jump->name);
    if (m_trail.contains(jump->name)) {
        QStringList circle;
        for (const QString& name : std::as_const(m_trail)) {
            circle.append(withoutStrays(name));
        }
        return fail(Code::NotSupported,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "ProxyHost: the proxies lead in a circle: %1 → %2"),
                circle.join(QStringLiteral(" → ")), shown));
    }
    if (m_trail.size() > kMaxHops) {
        return fail(Code::NotSupported,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "ProxyHost: more than %1 sessions behind each other"),
                kMaxHops));
    }
    if (const auto usable = checkKind(*jump); !usable) {
        return fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "ProxyHost names the session “%1”: %2"), shown,
                usable.error().detail));
    }
    const auto before = wayTo(*jump);
    if (!before) {
        return before;
    }
    way.hops = before->hops;
    way.proxy = before->proxy;
    way.family = before->family.value_or(familyOf(jump->settings));
    way.warnings += before->warnings;
    QList<Sentence> warnings;
    way.hops.append(serverFrom(jump->settings, warnings));
    for (const Sentence& warning : std::as_const(warnings)) {
        way.warnings.append(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "jump host %1: %2"), shown, warning));
    }
    return way;
}

// ---- All of it

/// RekeyTime is in minutes; zeros are no limit.
static void addRekeying(Imported& result, const Settings& settings)
{
    const QString bytes = valueOf(settings, "RekeyBytes", QStringLiteral("1G")).trimmed();
    const QString minutes = valueOf(settings, "RekeyTime", QStringLiteral("60")).trimmed();
    const QString limit = bytes + u' '
        + (minutes == QLatin1String("0") ? QStringLiteral("none") : minutes + QStringLiteral("m"));
    const auto wish = parseRekeyLimit(limit);
    if (!wish) {
        result.warnings.append(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "ignored: RekeyBytes and RekeyTime: %1"),
                printable(limit.toUtf8(), 60)));
    } else if (*wish != RekeyWish()) {
        result.profile.connection.rekeyLimit = limit;
    }
}

/// A byte that is no letter cannot be in a field: it is written out, and said.
static Settings readable(const Settings& settings, QList<Sentence>& warnings)
{
    Settings out;
    QMap<QString, Sentence> strays;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        if (hasStrays(it.value())) {
            strays.insert(it.key(),
                Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "%1: some bytes are no letters of the code page"),
                    it.key()));
        }
        out.insert(it.key(), withoutStrays(it.value()));
    }
    warnings += strays.values();
    return out;
}

static void clean(Server& server)
{
    server.address.host = withoutStrays(server.address.host);
    server.user = withoutStrays(server.user);
    server.hostKeyAlias = withoutStrays(server.hostKeyAlias);
    for (QStringList* list : { &server.identityFiles, &server.certificateFiles }) {
        for (QString& text : *list) {
            text = withoutStrays(text);
        }
    }
}

Result<Imported> importPuttySession(const PuttySession& session, const PuttySessions& others)
{
    if (const auto usable = checkKind(session); !usable) {
        return tl::unexpected(usable.error());
    }
    Imported result;
    Profile& profile = result.profile;
    const Settings settings = readable(session.settings, result.warnings);
    profile.label.name = withoutStrays(session.name);
    profile.book.importedFrom = session.source;
    profile.connection.server = serverFrom(settings, result.warnings);
    profile.connection.compression = isOn(settings, "Compression");
    const long long ping = valueOf(settings, "PingInterval").toLongLong() * 60
        + valueOf(settings, "PingIntervalSecs").toLongLong();
    if (ping > 0 && rangeOf(&Connection::keepaliveInterval).holds(ping)) {
        profile.connection.keepaliveInterval = std::chrono::seconds(ping);
    }
    addRekeying(result, settings);
    // Of KiTTY, which puts what is in no folder into this one.
    if (const QString folder = valueOf(settings, "Folder"); folder != QLatin1String("Default")) {
        profile.label.folder = folder;
    }
    WayFinder finder(others);
    auto way = finder.wayTo(session);
    if (!way) {
        return fail(way.error().code, way.error().detail, profile.label.name);
    }
    profile.connection.hops = way->hops;
    profile.connection.proxy = way->proxy;
    profile.connection.family = way->family.value_or(familyOf(settings));
    result.warnings += way->warnings;
    addForwards(result, settings);
    addIgnored(result.warnings, settings);
    for (Server& hop : profile.connection.hops) {
        clean(hop);
    }
    profile.connection.proxy.address.host = withoutStrays(profile.connection.proxy.address.host);
    profile.connection.proxy.user = withoutStrays(profile.connection.proxy.user);
    return result;
}

} // namespace sallyport::profile
