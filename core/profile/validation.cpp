// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/validation.h"

#include "core/base/address.h"
#include "core/base/algorithmlist.h"
#include "core/base/hostport.h"
#include "core/base/listenhost.h"
#include "core/profile/expansion.h"
#include "core/profile/fields.h"
#include "core/profile/ftplimittable.h"
#include "core/profile/rekeylimit.h"
#include "core/profile/serveraddress.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace sallyport::profile {

using std::chrono::seconds;

namespace {

struct AlgorithmField {
    const char* path;
    QStringList Connection::*list;
    const AlgorithmNames& (*names)();
};

constexpr AlgorithmField kAlgorithmFields[]{
    { "ciphers", &Connection::ciphers, cipherNames },
    { "keyExchanges", &Connection::keyExchanges, keyExchangeNames },
    { "macs", &Connection::macs, macNames },
    { "hostKeyAlgorithms", &Connection::hostKeyAlgorithms, hostKeyNames },
};

class Validator {
public:
    [[nodiscard]] QList<Problem> take() { return std::move(m_problems); }

    void profile(const Profile& profile);
    void rule(const Rule& rule, const QString& prefix);

private:
    void add(const QString& path, const Sentence& what) { m_problems.append({ path, what }); }

    void description(const Profile& profile);
    void server(const Server& server, const QString& path, bool needsHost);
    void follows(const Follows& follows);
    void way(const Profile& profile);
    /// known: null where any name will do.
    void algorithms(const QStringList& list, const QString& path, const AlgorithmNames* known);
    void times(const Profile& profile);
    void duplicates(const QList<Rule>& rules);
    void ruleEnds(const Rule& rule, const QString& prefix);
    void ftp(const Rule& rule, const QString& path);
    void announce(const Rule& rule, const QString& path);

    void text(const QString& value, const QString& path, qsizetype most, bool lines = false);
    void host(const QString& value, const QString& path);
    void port(int value, const QString& path);
    void path(const QString& value, const QString& path, qsizetype most = kMaxPath);
    /// Those of the members of S that have a range; what is inside a member is not looked at.
    template <class S> void numbers(const S& value, const QString& prefix);
    void addresses(const QStringList& list, const QString& path, bool networks);
    [[nodiscard]] std::optional<QString> withoutVariables(
        const QString& value, const QString& path);

    QList<Problem> m_problems;
};

} // namespace

Error Problem::error() const
{
    return { Code::ProfileInvalid, what, path };
}

Problem nameMissing()
{
    return { QStringLiteral("name"),
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the name is missing")) };
}

static QString at(const QString& path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

void Validator::text(const QString& value, const QString& path, qsizetype most, bool lines)
{
    if (value.size() > most) {
        add(path, Sentence(QT_TRANSLATE_NOOP("Sentence", "longer than %1 characters"), most));
    }
    const bool control = std::any_of(value.cbegin(), value.cend(), [lines](QChar c) {
        return (c.unicode() < 0x20 || c.unicode() == 0x7f)
            && !(lines && (c == u'\n' || c == u'\t' || c == u'\r'));
    });
    if (control) {
        add(path, Sentence(QT_TRANSLATE_NOOP("Sentence", "holds a control character")));
    }
}

/// The text with a word in place of each variable; nothing when one is malformed.
std::optional<QString> Validator::withoutVariables(const QString& value, const QString& path)
{
    const auto replaced = withAnyVariables(value);
    if (!replaced) {
        add(path, replaced.error());
        return std::nullopt;
    }
    return *replaced;
}

void Validator::host(const QString& value, const QString& path)
{
    const auto plain = withoutVariables(value, path);
    if (!plain) {
        return;
    }
    if (const auto trouble = serverNameTrouble(*plain)) {
        add(path, *trouble);
    } else if (plain->contains(u':') && !isIpv6Literal(*plain)) {
        add(path,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not an IPv6 address"),
                printable(value.toUtf8(), 80)));
    }
}

void Validator::port(int value, const QString& path)
{
    if (value == 0) {
        add(path, Sentence(QT_TRANSLATE_NOOP("Sentence", "the port is missing")));
    }
}

void Validator::path(const QString& value, const QString& path, qsizetype most)
{
    if (value.isEmpty()) {
        add(path, Sentence(QT_TRANSLATE_NOOP("Sentence", "the path is empty")));
        return;
    }
    text(value, path, most);
    if (const auto trouble = pathTrouble(value)) {
        add(path, *trouble);
    }
}

static Sentence notAnAddress(const QString& text)
{
    return Sentence(
        QT_TRANSLATE_NOOP("Sentence", "'%1' is not an address"), printable(text.toUtf8(), 80));
}

void Validator::addresses(const QStringList& list, const QString& path, bool networks)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString& item = list.at(i);
        if (!(networks ? Cidr::parse(item.toUtf8()).has_value()
                       : Address::parse(item.toUtf8()).has_value())) {
            add(at(path, i),
                networks ? Sentence(QT_TRANSLATE_NOOP("Sentence",
                                        "'%1' is not an address or a network like 192.168.1.0/24"),
                    printable(item.toUtf8(), 80))
                         : notAnAddress(item));
        }
    }
}

void Validator::description(const Profile& profile)
{
    if (!profile.id.isEmpty() && profile.label.name.trimmed().isEmpty()) {
        m_problems.append(nameMissing());
    }
    text(profile.label.name, QStringLiteral("name"), kMaxName);
    text(profile.label.folder, QStringLiteral("folder"), 500);
    if (!profile.label.folder.isEmpty() && profile.label.folder.split(u'/').contains(QString())) {
        add(QStringLiteral("folder"),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a folder without a name")));
    }
    if (profile.label.tags.size() > 50) {
        add(QStringLiteral("tags"), Sentence(QT_TRANSLATE_NOOP("Sentence", "more than 50 tags")));
    }
    for (qsizetype i = 0; i < profile.label.tags.size(); ++i) {
        text(profile.label.tags.at(i), at(QStringLiteral("tags"), i), 100);
    }
    text(profile.label.notes, QStringLiteral("notes"), kMaxNotes, true);
    const QString& colour = profile.label.colour;
    const auto isHex = [](QChar c) {
        return c.unicode() < 0x80 && (c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'));
    };
    if (!colour.isEmpty()
        && (colour.size() != 7 || colour.at(0) != u'#'
            || !std::all_of(colour.cbegin() + 1, colour.cend(), isHex))) {
        add(QStringLiteral("colour"),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a colour is written #rrggbb")));
    }
}

std::optional<Sentence> fingerprintTrouble(const QString& text)
{
    const auto hash = QByteArray::fromBase64Encoding(text.mid(7).toLatin1(),
        QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    if (text.startsWith(QLatin1String("SHA256:")) && hash && hash.decoded.size() == 32) {
        return std::nullopt;
    }
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
        "a fingerprint is written SHA256: and 43 characters, as ssh-keygen -l shows it"));
}

void Validator::server(const Server& server, const QString& path, bool needsHost)
{
    const auto sub = [&path](const char* name) { return path + u'.' + QLatin1String(name); };
    if (needsHost || !server.address.host.isEmpty()) {
        host(server.address.host, sub("host"));
    }
    port(server.address.port, sub("port"));
    text(server.user, sub("user"), 255);
    (void)withoutVariables(server.user, sub("user"));
    for (qsizetype i = 0; i < server.identityFiles.size(); ++i) {
        this->path(server.identityFiles.at(i), at(sub("identityFiles"), i));
    }
    for (qsizetype i = 0; i < server.certificateFiles.size(); ++i) {
        this->path(server.certificateFiles.at(i), at(sub("certificateFiles"), i));
    }
    if (!server.agentPath.isEmpty()) {
        this->path(server.agentPath, sub("agentPath"));
    }
    static const QStringList kMethods{ QStringLiteral("publickey"),
        QStringLiteral("keyboard-interactive"), QStringLiteral("password"), QStringLiteral("none"),
        QStringLiteral("hostbased"), QStringLiteral("gssapi-with-mic"),
        QStringLiteral("gssapi-keyex") };
    for (qsizetype i = 0; i < server.authentications.size(); ++i) {
        if (!kMethods.contains(server.authentications.at(i))) {
            add(at(sub("authentications"), i),
                Sentence(QT_TRANSLATE_NOOP("Sentence",
                             "'%1' is not a way to log in; there are publickey, "
                             "keyboard-interactive and password"),
                    printable(server.authentications.at(i).toUtf8(), 60)));
        }
    }
    if (!server.pinnedHostKey.isEmpty()) {
        if (const auto trouble = fingerprintTrouble(server.pinnedHostKey)) {
            add(sub("pinnedHostKey"), *trouble);
        }
    }
    if (!server.hostKeyAlias.isEmpty()) {
        host(server.hostKeyAlias, sub("hostKeyAlias"));
    }
}

void Validator::follows(const Follows& follows)
{
    const QString hostPath = QStringLiteral("follows.host");
    if (!follows.isOn()) {
        if (!follows.file.isEmpty()) {
            add(hostPath,
                Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "which host of the file? Write its name as it stands after ssh")));
        }
    } else if (const auto fault = hostTrouble(follows.host)) {
        add(hostPath, *fault);
    } else if (follows.host.startsWith(u'-')) {
        add(hostPath,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a host name cannot start with a dash")));
    }
    const QString filePath = QStringLiteral("follows.file");
    text(follows.file, filePath, kMaxPath);
    if (!follows.file.isEmpty() && !QDir::isAbsolutePath(follows.file)
        && !follows.file.startsWith(QLatin1String("~/"))) {
        add(filePath,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the file is written in full, from / or from ~/")));
    }
}

void Validator::way(const Profile& profile)
{
    if (profile.connection.hops.size() > kMaxHops) {
        add(QStringLiteral("hops"),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "more than %1 jump hosts"), kMaxHops));
    }
    for (qsizetype i = 0; i < profile.connection.hops.size(); ++i) {
        server(profile.connection.hops.at(i), at(QStringLiteral("hops"), i), true);
    }
    if (profile.connection.proxy.kind != Proxy::Kind::None) {
        host(profile.connection.proxy.address.host, QStringLiteral("proxy.address.host"));
        port(profile.connection.proxy.address.port, QStringLiteral("proxy.address.port"));
        text(profile.connection.proxy.user, QStringLiteral("proxy.user"), 255);
    }
    if (!profile.connection.viaProfile.isEmpty()) {
        if (!profile.connection.hops.isEmpty()
            || profile.connection.proxy.kind != Proxy::Kind::None) {
            add(QStringLiteral("viaProfile"),
                Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "going through another profile excludes jump hosts and a proxy")));
        }
        if (profile.connection.viaProfile == profile.id) {
            add(QStringLiteral("viaProfile"),
                Sentence(QT_TRANSLATE_NOOP("Sentence", "a profile cannot go through itself")));
        }
    }
    if (!profile.connection.bindAddress.isEmpty()) {
        const auto plain =
            withoutVariables(profile.connection.bindAddress, QStringLiteral("bindAddress"));
        if (plain && !checkedHost(*plain)) {
            add(QStringLiteral("bindAddress"),
                Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "a local address or the name of a network interface is expected")));
        }
    }
}

void Validator::algorithms(
    const QStringList& list, const QString& path, const AlgorithmNames* known)
{
    if (list.size() > 100) {
        add(path, Sentence(QT_TRANSLATE_NOOP("Sentence", "more than 100 names")));
    }
    bool allGood = true;
    for (qsizetype i = 0; i < list.size(); ++i) {
        QStringView name = list.at(i);
        if (i == 0 && (name.startsWith(u'+') || name.startsWith(u'-') || name.startsWith(u'^'))) {
            name = name.mid(1);
        }
        const bool good = !name.isEmpty() && name.size() <= 100
            && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
                   return c.unicode() < 0x80
                       && (c.isLetterOrNumber() || QStringView(u"-_.@*?").contains(c));
               });
        if (!good) {
            add(at(path, i),
                Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not the name of an algorithm"),
                    printable(list.at(i).toUtf8(), 60)));
        }
        allGood = allGood && good;
    }
    if (known && !list.isEmpty() && allGood
        && chooseAlgorithms(list.join(u',').toUtf8(), known->usual, known->all()).names.isEmpty()) {
        add(path,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "none of these is known here; there are %1"),
                QString::fromLatin1(known->all().join(", "))));
    }
}

static long long numberOf(int value)
{
    return value;
}

static long long numberOf(std::uint16_t value)
{
    return value;
}

static long long numberOf(seconds value)
{
    return value.count();
}

template <class S> void Validator::numbers(const S& value, const QString& prefix)
{
    eachField<S>([&](const auto& field) {
        if constexpr (requires { numberOf(value.*field.member); }) {
            const long long number = numberOf(value.*field.member);
            if (field.range != Range() && !field.range.holds(number)) {
                add(prefix + QLatin1String(field.key),
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "has to be from %1 to %2"),
                        field.range.least, field.range.most));
            }
        }
    });
}

void Validator::times(const Profile& profile)
{
    numbers(profile.connection, QString());
    if (const auto limit = parseRekeyLimit(profile.connection.rekeyLimit); !limit) {
        add(QStringLiteral("rekeyLimit"), limit.error());
    }
    numbers(profile.policy.reconnect, QStringLiteral("reconnect."));
    if (profile.policy.reconnect.maxDelay < profile.policy.reconnect.firstDelay) {
        add(QStringLiteral("reconnect.maxDelay"),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "shorter than the first delay")));
    }
    numbers(profile.policy, QString());
}

static bool isServerPath(const QString& path)
{
    return path.startsWith(u'/') || path.startsWith(u'$') || path.startsWith(u'%');
}

void Validator::ruleEnds(const Rule& rule, const QString& prefix)
{
    const bool remote = rule.direction == RuleDirection::Remote;
    const Sentence notHere(
        QT_TRANSLATE_NOOP("Sentence", "this path is at the server: write it in full, from /"));
    if (!rule.listenPath.isEmpty()) {
        path(rule.listenPath, prefix + QStringLiteral("listenPath"), kMaxUnixPath);
        if (remote && !isServerPath(rule.listenPath)) {
            add(prefix + QStringLiteral("listenPath"), notHere);
        }
    } else if (!ListenHost(rule.listen.host).isEvery()) {
        host(rule.listen.host, prefix + QStringLiteral("listen.host"));
    }
    if (rule.kind == RuleKind::Socks) {
        if (!rule.destination.host.isEmpty() || rule.destination.port != 0
            || !rule.destinationPath.isEmpty()) {
            add(prefix + QStringLiteral("destination"),
                Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "a SOCKS forward has none: programs name it themselves")));
        }
        return;
    }
    if (!rule.destinationPath.isEmpty()) {
        path(rule.destinationPath, prefix + QStringLiteral("destinationPath"), kMaxUnixPath);
        if (!remote && !isServerPath(rule.destinationPath)) {
            add(prefix + QStringLiteral("destinationPath"), notHere);
        }
    } else {
        host(rule.destination.host, prefix + QStringLiteral("destination.host"));
        port(rule.destination.port, prefix + QStringLiteral("destination.port"));
    }
    if (rule.kind == RuleKind::Ftp
        && !(rule.listenPath.isEmpty() && rule.destinationPath.isEmpty())) {
        add(prefix + QStringLiteral("kind"),
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "FTP needs ports on both ends, not Unix sockets")));
    }
}

/// "host:port", either of them a pattern; "[v6]:port", "10.0.0.0/8:*".
static bool isPermitPattern(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0) {
        return false;
    }
    const QString port = text.mid(colon + 1);
    QString host = text.left(colon);
    if (port != QLatin1String("*") && !Port::parse(port)) {
        return false;
    }
    if (host.startsWith(u'[')) {
        const qsizetype close = host.indexOf(u']');
        host = close < 0 ? QString() : host.mid(1, close - 1) + host.mid(close + 1);
        return Cidr::parse(host.toUtf8()).has_value();
    }
    if (host.contains(u'/')) {
        return Cidr::parse(host.toUtf8()).has_value();
    }
    return !host.contains(u':') && checkedHost(host).has_value();
}

void Validator::rule(const Rule& rule, const QString& prefix)
{
    text(rule.name, prefix + QStringLiteral("name"), kMaxName);
    ruleEnds(rule, prefix);
    addresses(rule.allowedSources, prefix + QStringLiteral("allowedSources"), true);
    if (rule.allowedSources.size() > 1000) {
        add(prefix + QStringLiteral("allowedSources"),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "more than 1000 entries")));
    }
    if (rule.permitted.size() > 1000) {
        add(prefix + QStringLiteral("permitted"),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "more than 1000 entries")));
    }
    const bool none = rule.permitted == QStringList{ QStringLiteral("none") };
    for (qsizetype i = 0; i < rule.permitted.size() && !none; ++i) {
        if (!isPermitPattern(rule.permitted.at(i))) {
            add(at(prefix + QStringLiteral("permitted"), i),
                Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "'%1' is not host:port, *:443 or 10.0.0.0/8:*"),
                    printable(rule.permitted.at(i).toUtf8(), 80)));
        }
    }
    numbers(rule, prefix);
    if (rule.kind == RuleKind::Ftp) {
        ftp(rule, prefix + QStringLiteral("ftp"));
    }
}

/// Only a remote rule has a choice: a client on this side is told the address it came to.
void Validator::announce(const Rule& rule, const QString& path)
{
    const QString& text = rule.ftp.announce;
    if (text.isEmpty()) {
        return;
    }
    const auto address = Address::parse(text.toUtf8());
    if (!address) {
        add(path, notAnAddress(text));
    } else if (address->isUnspecified()) {
        add(path,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "clients cannot connect to '%1': name one address"),
                text));
    } else if (rule.direction != RuleDirection::Remote) {
        add(path,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "it is for remote FTP rules: clients of a local one are told the "
                "address they came to; leave it empty")));
    }
}

void Validator::ftp(const Rule& rule, const QString& path)
{
    const FtpRuleOptions& ftp = rule.ftp;
    addresses(ftp.dataHosts, path + QStringLiteral(".dataHosts"), true);
    addresses(ftp.advertise, path + QStringLiteral(".advertise"), false);
    numbers(ftp, path + u'.');
    if (ftp.dataTarget == FtpRuleOptions::DataTarget::List && ftp.dataHosts.isEmpty()) {
        add(path + QStringLiteral(".dataHosts"),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the list of data hosts is empty")));
    }
    if ((ftp.firstDataPort == 0) != (ftp.lastDataPort == 0)
        || ftp.firstDataPort > ftp.lastDataPort) {
        add(path + QStringLiteral(".lastDataPort"),
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the range of data ports has no end, or ends before it starts")));
    }
    announce(rule, path + QStringLiteral(".announce"));
    for (const FtpLimit& limit : ftpLimits()) {
        if (const auto problem = limit.problemWith(limit.of(ftp.limits))) {
            add(path + u'.' + QLatin1String(limit.key), *problem);
        }
    }
}

/// Listeners of two families are never in each other's way.
static bool listensOn(const Rule& rule, AddressFamily family)
{
    if (rule.family != AddressFamily::Any && rule.family != family) {
        return false;
    }
    const auto address = Address::parse(rule.listen.host.toUtf8());
    return !address || (family == AddressFamily::Ipv4 ? address->isV4() : address->isV6());
}

bool clash(const Rule& a, const Rule& b)
{
    if (a.direction != b.direction) {
        return false;
    }
    if (!a.listenPath.isEmpty() || !b.listenPath.isEmpty()) {
        return a.listenPath == b.listenPath;
    }
    const auto bothOn = [&](AddressFamily family) {
        return listensOn(a, family) && listensOn(b, family);
    };
    if (!bothOn(AddressFamily::Ipv4) && !bothOn(AddressFamily::Ipv6)) {
        return false;
    }
    const QString& x = a.listen.host;
    const QString& y = b.listen.host;
    if (x.compare(y, Qt::CaseInsensitive) == 0 || ListenHost(x).isEveryOfAFamily()
        || ListenHost(y).isEveryOfAFamily()) {
        return true;
    }
    // "localhost" is 127.0.0.1 and ::1.
    const auto isWhereLocalhostIs = [](const QString& host) {
        const auto literal = Address::parse(host.toLatin1());
        return literal
            ? *literal == Address::v4(127, 0, 0, 1) || (literal->isV6() && literal->isLoopback())
            : isLocalhostName(host);
    };
    return (isLocalhostName(x) && isWhereLocalhostIs(y))
        || (isLocalhostName(y) && isWhereLocalhostIs(x));
}

/// The rules that listen where one before them does, with the number of that one.
static QList<std::pair<qsizetype, qsizetype>> clashes(const QList<Rule>& rules)
{
    QList<std::pair<qsizetype, qsizetype>> found;
    QHash<QString, QList<qsizetype>> seen;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Rule& rule = rules.at(i);
        if (!rule.enabled || (rule.listenPath.isEmpty() && rule.listen.port == 0)) {
            continue;
        }
        QList<qsizetype>& others =
            seen[rule.listenPath.isEmpty() ? QString::number(rule.listen.port) : rule.listenPath];
        const auto other = std::find_if(
            others.cbegin(), others.cend(), [&](qsizetype j) { return clash(rules.at(j), rule); });
        if (other == others.cend()) {
            others.append(i);
        } else {
            found.append({ i, *other });
        }
    }
    return found;
}

void Validator::duplicates(const QList<Rule>& rules)
{
    const auto found = clashes(rules);
    for (const auto& [index, other] : found) {
        add(at(QStringLiteral("rules"), index) + QStringLiteral(".listen"),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "forward %1 listens there already"), other + 1));
    }
}

QList<Sentence> disableClashes(Profile& profile)
{
    QList<Sentence> said;
    const auto found = clashes(profile.rules);
    for (const auto& [index, other] : found) {
        profile.rules[index].enabled = false;
        said.append(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "turned off: %1, because %2 listens there already"),
            sshArguments(profile.rules.at(index)).join(u' '),
            sshArguments(profile.rules.at(other)).join(u' ')));
    }
    return said;
}

void Validator::profile(const Profile& profile)
{
    description(profile);
    follows(profile.connection.follows);
    server(profile.connection.server, QStringLiteral("server"), !profile.connection.follows.isOn());
    way(profile);
    for (qsizetype i = 0; i < profile.connection.knownHostsFiles.size(); ++i) {
        path(profile.connection.knownHostsFiles.at(i), at(QStringLiteral("knownHostsFiles"), i));
    }
    for (const AlgorithmField& field : kAlgorithmFields) {
        algorithms(profile.connection.*field.list, QLatin1String(field.path), &field.names());
    }
    // Which signatures there are is told by the keys.
    algorithms(
        profile.connection.publicKeyAlgorithms, QStringLiteral("publicKeyAlgorithms"), nullptr);
    times(profile);
    if (profile.rules.size() > kMaxRules) {
        add(QStringLiteral("rules"),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "more than %1 forwards"), kMaxRules));
    }
    for (qsizetype i = 0; i < profile.rules.size() && i < kMaxRules; ++i) {
        rule(profile.rules.at(i), at(QStringLiteral("rules"), i) + u'.');
    }
    duplicates(profile.rules.first(std::min(profile.rules.size(), kMaxRules)));
}

QList<Problem> validate(const Profile& profile)
{
    Validator validator;
    validator.profile(profile);
    return validator.take();
}

QList<Problem> remarks(const Profile& profile)
{
    QList<Problem> found;
    for (const AlgorithmField& field : kAlgorithmFields) {
        const QStringList& list = profile.connection.*field.list;
        const AlgorithmNames& known = field.names();
        const auto choice = chooseAlgorithms(list.join(u',').toUtf8(), known.usual, known.all());
        if (!list.isEmpty() && !choice.unknown.isEmpty()) {
            const QString path = QLatin1String(field.path);
            found.append({ path,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "not known here, and left out: %1"),
                    printable(choice.unknown.join(", "), 500)) });
        }
    }
    return found;
}

QList<Problem> validate(const Rule& rule)
{
    Validator validator;
    validator.rule(rule, QString());
    return validator.take();
}

std::optional<Error> firstError(const QList<Problem>& problems)
{
    return problems.isEmpty() ? std::nullopt : std::optional<Error>(problems.first().error());
}

} // namespace sallyport::profile
