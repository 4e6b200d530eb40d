// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/puttysessions.h"

#include "core/profile/import/importfile.h"
#include "core/profile/serveraddress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#ifdef Q_OS_WIN
#include <QSettings>
#endif

namespace sallyport::profile {

using Settings = QHash<QString, QString>;

QString puttySessionName(const QString& escaped)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(escaped.toUtf8()));
}

QHash<QString, QString> puttySettings(const QString& text)
{
    Settings settings;
    const QStringList lines = text.split(u'\n');
    for (QString line : lines) {
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (const qsizetype equals = line.indexOf(u'='); equals > 0) {
            settings.insert(line.left(equals), line.mid(equals + 1));
        }
    }
    return settings;
}

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
    Result<Rule> rule = fail(Code::InvalidRule, QStringLiteral("neither L, R nor D"));
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
            rule->direction == RuleDirection::Remote ? QString() : QStringLiteral("*");
    }
    return rule;
}

static void addForwards(Imported& result, const Settings& settings)
{
    const bool localAll =
        settings.value(QStringLiteral("LocalPortAcceptAll")) == QLatin1String("1");
    const bool remoteAll =
        settings.value(QStringLiteral("RemotePortAcceptAll")) == QLatin1String("1");
    const QStringList entries =
        splitEscaped(settings.value(QStringLiteral("PortForwardings")), u',');
    for (const QString& entry : entries) {
        if (entry.isEmpty()) {
            continue;
        }
        const bool remote = QStringView(entry).left(2).contains(u'R');
        const auto rule = forwardFrom(entry, remote ? remoteAll : localAll);
        if (rule) {
            result.profile.rules.append(*rule);
        } else {
            result.warnings.append(QStringLiteral("forward ") + printable(entry.toUtf8(), 100)
                + QStringLiteral(": ") + rule.error().detail);
        }
    }
}

static void addProxy(Imported& result, const Settings& settings)
{
    const int method = settings.value(QStringLiteral("ProxyMethod")).toInt();
    if (method == 0) {
        return;
    }
    const QString host = settings.value(QStringLiteral("ProxyHost"));
    const auto port = Port::parse(settings.value(QStringLiteral("ProxyPort")));
    const QString user = settings.value(QStringLiteral("ProxyUsername"));
    constexpr int kSocks4 = 1;
    constexpr int kSocks5 = 2;
    constexpr int kHttp = 3;
    constexpr int kSshJump = 6;
    if ((method == kSocks4 || method == kSocks5 || method == kHttp) && port) {
        // PuTTY looks names up itself for SOCKS 4 unless it was told to leave that to the proxy.
        const bool byName = settings.value(QStringLiteral("ProxyDNS")) == QLatin1String("2");
        result.profile.proxy.kind = method == kHttp ? Proxy::Kind::Http
            : method == kSocks5                     ? Proxy::Kind::Socks5
            : byName                                ? Proxy::Kind::Socks4a
                                                    : Proxy::Kind::Socks4;
        result.profile.proxy.address = { host, port->value() };
        result.profile.proxy.user = user;
    } else if (method == kSshJump) {
        ServerAddress jump;
        jump.host = host;
        jump.user = user;
        jump.port = port ? port->value() : std::uint16_t(22);
        result.profile.hops.append(hopLike(result.profile.server, jump));
    } else {
        result.warnings.append(QStringLiteral("ignored: a proxy of a kind there is not here"));
    }
    if (!settings.value(QStringLiteral("ProxyPassword")).isEmpty()) {
        result.warnings.append(QStringLiteral("the proxy's password is not taken over"));
    }
}

static void addServer(Imported& result, const Settings& settings)
{
    Server& server = result.profile.server;
    const QString host = settings.value(QStringLiteral("HostName")).trimmed();
    const qsizetype at = host.lastIndexOf(u'@');
    server.address.host = host.mid(at + 1);
    server.user = at > 0 ? host.left(at) : settings.value(QStringLiteral("UserName"));
    if (const auto port =
            Port::parse(settings.value(QStringLiteral("PortNumber"), QStringLiteral("22")))) {
        server.address.port = port->value();
    }
    if (const QString key = settings.value(QStringLiteral("PublicKeyFile")); !key.isEmpty()) {
        server.identityFiles = { key };
        if (key.endsWith(QLatin1String(".ppk"), Qt::CaseInsensitive)) {
            result.warnings.append(QStringLiteral(
                "the key is in PuTTY's own format: export it as an OpenSSH key with puttygen"));
        }
    }
    if (settings.value(QStringLiteral("TryAgent")) == QLatin1String("0")) {
        server.useAgent = false;
    }
    const QStringList pinned =
        settings.value(QStringLiteral("SSHManualHostKeys")).split(u',', Qt::SkipEmptyParts);
    if (pinned.size() == 1 && pinned.first().startsWith(QLatin1String("SHA256:"))) {
        server.pinnedHostKey = pinned.first();
    } else if (!pinned.isEmpty()) {
        result.warnings.append(QStringLiteral(
            "ignored: manually configured host keys that are not one SHA256 fingerprint"));
    }
    if (settings.value(QStringLiteral("SshProt")).startsWith(QLatin1String("0"))) {
        result.warnings.append(
            QStringLiteral("SSH-1 is not spoken here; the server is asked for SSH-2"));
    }
}

Result<Imported> importPuttySession(const QString& name, const QHash<QString, QString>& settings)
{
    const QString protocol = settings.value(QStringLiteral("Protocol"), QStringLiteral("ssh"));
    if (protocol != QLatin1String("ssh")) {
        return fail(Code::NotSupported,
            QStringLiteral("not an SSH session but ") + printable(protocol.toUtf8(), 30), name);
    }
    Imported result;
    Profile& profile = result.profile;
    profile.name = name;
    profile.importedFrom = QStringLiteral("putty:") + name;
    addServer(result, settings);
    if (profile.server.address.host.isEmpty()) {
        return fail(Code::NotSupported, QStringLiteral("no host is saved in it"), name);
    }
    profile.compression = settings.value(QStringLiteral("Compression")) == QLatin1String("1");
    const int family = settings.value(QStringLiteral("AddressFamily")).toInt();
    profile.family = family == 1 ? AddressFamily::Ipv4
        : family == 2            ? AddressFamily::Ipv6
                                 : AddressFamily::Any;
    const long long ping = settings.value(QStringLiteral("PingInterval")).toLongLong() * 60
        + settings.value(QStringLiteral("PingIntervalSecs")).toLongLong();
    if (ping > 0 && ping <= 86400) {
        profile.keepaliveInterval = std::chrono::seconds(ping);
    }
    addProxy(result, settings);
    addForwards(result, settings);
    return result;
}

static void addSession(ImportSet& set, const QString& name, const Settings& settings)
{
    // What new sessions start from; hardly ever has a host.
    const bool isTemplate = name == QLatin1String("Default Settings")
        && settings.value(QStringLiteral("HostName")).isEmpty();
    if (isTemplate || set.profiles.size() >= kMaxImported) {
        return;
    }
    if (auto imported = importPuttySession(name, settings)) {
        set.profiles.append(std::move(*imported));
    } else {
        set.unusable.append(imported.error());
    }
}

Result<ImportSet> importPuttyFolder(const QString& folder)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        return fail(Code::FileUnreadable, QStringLiteral("there is no such folder"), folder);
    }
    if (!dir.isReadable()) {
        return fail(Code::FileUnreadable, QStringLiteral("the folder cannot be read"), folder);
    }
    ImportSet set;
    const QFileInfoList files = dir.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& info : files.mid(0, kMaxImported)) {
        if (isImportCancelled()) {
            return fail(Code::Cancelled, {}, folder);
        }
        const QString name = puttySessionName(info.fileName());
        QFile file(info.filePath());
        if (info.size() > kMaxImportBytes) {
            set.unusable.append(
                { Code::InvalidArgument, QStringLiteral("too large for a session"), name });
        } else if (!file.open(QIODevice::ReadOnly)) {
            set.unusable.append({ Code::FileUnreadable, file.errorString(), name });
        } else {
            addSession(set, name, puttySettings(QString::fromUtf8(file.read(kMaxImportBytes))));
        }
    }
    return set;
}

/// The text of a "…" value of a .reg file; nothing when it is not closed.
static std::optional<QString> quotedAt(QStringView line, qsizetype& at)
{
    QString text;
    if (at >= line.size() || line.at(at) != u'"') {
        return std::nullopt;
    }
    for (++at; at < line.size(); ++at) {
        if (line.at(at) == u'"') {
            ++at;
            return text;
        }
        if (line.at(at) == u'\\' && at + 1 < line.size()) {
            ++at;
        }
        text += line.at(at);
    }
    return std::nullopt;
}

/// `"Name"="text"` and `"Name"=dword:0000001f`; other kinds hold nothing that is used here.
static void addRegistryValue(Settings& settings, QStringView line)
{
    qsizetype at = 0;
    const auto name = quotedAt(line, at);
    if (!name || at >= line.size() || line.at(at) != u'=') {
        return;
    }
    ++at;
    static const QLatin1String kNumber("dword:");
    if (line.mid(at).startsWith(kNumber)) {
        bool ok = false;
        const uint number = line.mid(at + kNumber.size()).trimmed().toUInt(&ok, 16);
        if (ok) {
            settings.insert(*name, QString::number(number));
        }
    } else if (const auto text = quotedAt(line, at)) {
        settings.insert(*name, *text);
    }
}

static ImportSet fromRegistryText(const QString& text)
{
    static const QLatin1String kSessions("\\SimonTatham\\PuTTY\\Sessions\\");
    ImportSet set;
    QString session;
    Settings settings;
    const auto finish = [&] {
        if (!session.isEmpty()) {
            addSession(set, puttySessionName(session), settings);
        }
        settings.clear();
    };
    const QStringList lines = text.split(u'\n');
    for (const QString& written : lines) {
        const QString line = written.trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            finish();
            const qsizetype at = line.indexOf(kSessions, 0, Qt::CaseInsensitive);
            session = at < 0 ? QString() : line.mid(at + kSessions.size()).chopped(1);
        } else {
            addRegistryValue(settings, line);
        }
    }
    finish();
    return set;
}

Result<ImportSet> importPuttyFile(const QByteArray& content, const QString& name)
{
    if (content.size() > kMaxImportBytes) {
        return fail(Code::InvalidArgument, QStringLiteral("larger than 4 MiB"), name);
    }
    // regedit writes UTF-16 with a byte order mark; its older format is in the local encoding.
    const bool wide = content.startsWith("\xff\xfe");
    const QString text =
        wide ? QStringDecoder(QStringDecoder::Utf16LE)(content) : QString::fromUtf8(content);
    if (text.startsWith(QLatin1String("Windows Registry Editor"))
        || text.startsWith(QLatin1String("REGEDIT4"))) {
        return fromRegistryText(text);
    }
    const Settings settings = puttySettings(text);
    if (!settings.contains(QStringLiteral("HostName"))) {
        return fail(Code::InvalidArgument,
            QStringLiteral("neither a session of PuTTY nor an exported registry file"), name);
    }
    ImportSet set;
    addSession(set, puttySessionName(name), settings);
    return set;
}

#ifdef Q_OS_WIN
ImportSet importPuttyRegistry()
{
    ImportSet set;
    QSettings sessions(QStringLiteral("HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions"),
        QSettings::NativeFormat);
    const QStringList names = sessions.childGroups();
    for (const QString& name : names) {
        sessions.beginGroup(name);
        Settings settings;
        const QStringList keys = sessions.childKeys();
        for (const QString& key : keys) {
            settings.insert(key, sessions.value(key).toString());
        }
        sessions.endGroup();
        addSession(set, puttySessionName(name), settings);
    }
    return set;
}
#endif

} // namespace sallyport::profile
