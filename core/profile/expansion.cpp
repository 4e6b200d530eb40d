// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/expansion.h"

#include "core/base/ownfolder.h"
#include "core/profile/fields.h"
#include "core/profile/serveraddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSysInfo>

#include <cerrno>
#include <vector>

#ifndef Q_OS_WIN
#include <pwd.h>
#include <unistd.h>
#endif

namespace sallyport::profile {

/// The name of the account this program runs under; empty where the system knows none.
static QString accountName()
{
#ifndef Q_OS_WIN
    std::vector<char> buffer(4096);
    passwd entry = {};
    passwd* found = nullptr;
    while (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == ERANGE
        && buffer.size() < 1024 * 1024) {
        buffer.resize(buffer.size() * 4);
    }
    if (found) {
        return QString::fromLocal8Bit(found->pw_name);
    }
#endif
    return {};
}

Environment Environment::system()
{
    Environment environment;
    environment.variable = [](const QString& name) -> std::optional<QString> {
        const QByteArray key = name.toLocal8Bit();
        return qEnvironmentVariableIsSet(key.constData())
            ? std::optional<QString>(qEnvironmentVariable(key.constData()))
            : std::nullopt;
    };
    environment.home = QDir::homePath();
    for (const char* name : { "USER", "USERNAME", "LOGNAME" }) {
        if (environment.userName.isEmpty()) {
            environment.userName = qEnvironmentVariable(name);
        }
    }
    if (environment.userName.isEmpty()) {
        // As ssh does: cron, systemd and containers start programs without these variables.
        environment.userName = accountName();
    }
    environment.hostName = QSysInfo::machineHostName();
#ifndef Q_OS_WIN
    environment.userId = QString::number(getuid());
#endif
    environment.configFolder = ownConfigFolder();
    return environment;
}

static bool startsName(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || u == '_';
}

static bool continuesName(QChar c)
{
    return startsName(c) || (c >= u'0' && c <= u'9');
}

namespace {

/// What is wrong, and with which text.
struct Trouble {
    Sentence what;
    QString text;
};

template <class T> using Tried = tl::expected<T, Trouble>;

} // namespace

static tl::unexpected<Trouble> trouble(const Sentence& what, const QString& text)
{
    return tl::unexpected(Trouble{ what, text });
}

static Result<QString> asResult(const Tried<QString>& tried)
{
    if (!tried) {
        return fail(
            Code::InvalidArgument, tried.error().what, printable(tried.error().text.toUtf8(), 100));
    }
    return *tried;
}

/// The name of the variable at the dollar sign, and where the text goes on. An empty name: a plain
/// dollar sign.
static Tried<std::pair<QString, qsizetype>> variableAt(const QString& text, qsizetype dollar)
{
    qsizetype at = dollar + 1;
    const bool braced = at < text.size() && text.at(at) == u'{';
    at += braced ? 1 : 0;
    const qsizetype start = at;
    while (
        at < text.size() && (at == start ? startsName(text.at(at)) : continuesName(text.at(at)))) {
        ++at;
    }
    const QString name = text.mid(start, at - start);
    if (braced) {
        if (name.isEmpty() || at >= text.size() || text.at(at) != u'}') {
            return trouble(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "a variable is written ${NAME}")), text);
        }
        ++at;
    }
    return std::pair(name, at);
}

static Tried<QString> replaceVariables(const QString& text, const Environment& environment)
{
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c != u'$') {
            out += c;
            ++at;
            continue;
        }
        if (at + 1 < text.size() && text.at(at + 1) == u'$') {
            out += c;
            at += 2;
            continue;
        }
        const auto found = variableAt(text, at);
        if (!found) {
            return tl::unexpected(found.error());
        }
        at = found->second;
        if (found->first.isEmpty()) {
            out += c;
            continue;
        }
        const auto value = environment.variable ? environment.variable(found->first) : std::nullopt;
        if (!value) {
            return trouble(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the environment variable %1 is not set"),
                    found->first),
                text);
        }
        out += *value;
    }
    return out;
}

Result<QString> expandVariables(const QString& text, const Environment& environment)
{
    return asResult(replaceVariables(text, environment));
}

/// The SHA-1 of what makes a connection, as OpenSSH 9.2 has it.
static QString connectionHash(const Environment& environment, const Tokens& tokens)
{
    const QString all =
        environment.hostName + tokens.host + QString::number(tokens.port) + tokens.user;
    return QString::fromLatin1(
        QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha1).toHex());
}

/// Replaces %-tokens in what the user wrote. With variables still to come, what a token stands for
/// is written so that it is no place for one.
static Tried<QString> replaceTokens(
    const QString& text, const Environment& environment, const Tokens& tokens, bool variablesToCome)
{
    const QString& original = tokens.originalHost.isEmpty() ? tokens.host : tokens.originalHost;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'%') {
            out += text.at(i);
            continue;
        }
        const QChar token = i + 1 < text.size() ? text.at(++i) : QChar();
        QString value;
        switch (token.unicode()) {
        case u'%':
            value = QStringLiteral("%");
            break;
        case u'h':
            value = tokens.host;
            break;
        case u'n':
            value = original;
            break;
        case u'C':
            value = connectionHash(environment, tokens);
            break;
        case u'p':
            value = QString::number(tokens.port);
            break;
        case u'r':
            value = tokens.user;
            break;
        case u'u':
            value = environment.userName;
            break;
        case u'd':
            value = environment.home;
            break;
        case u'l':
            value = environment.hostName;
            break;
        case u'L':
            value = environment.hostName.section(u'.', 0, 0);
            break;
        case u'i':
            value = environment.userId;
            break;
        case u'k':
            value = tokens.hostKeyAlias.isEmpty() ? original : tokens.hostKeyAlias;
            break;
        default:
            return trouble(Sentence(QT_TRANSLATE_NOOP("Sentence",
                                        "%1 is none of %h %p %r %u %d %n %l %L %i %k %C %%"),
                               u'%' + (token.isNull() ? QString() : QString(token))),
                text);
        }
        out += variablesToCome ? value.replace(u'$', QLatin1String("$$")) : value;
    }
    return out;
}

Result<QString> expandTokens(
    const QString& text, const Environment& environment, const Tokens& tokens)
{
    return asResult(replaceTokens(text, environment, tokens, false));
}

static Tried<QString> replaceInPath(
    const QString& text, const Environment& environment, const Tokens& tokens)
{
    QString path = text;
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/"))) {
        path = QString(environment.home)
                   .replace(u'%', QLatin1String("%%"))
                   .replace(u'$', QLatin1String("$$"))
            + path.mid(1);
    } else if (path.startsWith(u'~')) {
        return trouble(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "only ~/ stands for a home folder")), text);
    }
    const auto replaced = replaceTokens(path, environment, tokens, true);
    if (!replaced) {
        return replaced;
    }
    return replaceVariables(*replaced, environment);
}

Result<QString> expandPath(
    const QString& text, const Environment& environment, const Tokens& tokens)
{
    return asResult(replaceInPath(text, environment, tokens));
}

/// In which everything is set.
static Environment anyEnvironment()
{
    Environment any;
    any.variable = [](const QString&) { return QStringLiteral("x"); };
    return any;
}

tl::expected<QString, Sentence> withAnyVariables(const QString& text)
{
    const auto replaced = replaceVariables(text, anyEnvironment());
    if (!replaced) {
        return tl::unexpected(replaced.error().what);
    }
    return *replaced;
}

std::optional<Sentence> pathTrouble(const QString& text)
{
    const auto replaced = replaceInPath(text, anyEnvironment(), {});
    return replaced ? std::nullopt : std::optional(replaced.error().what);
}

namespace {

/// Expands field by field and keeps the first error.
class Expander {
public:
    explicit Expander(const Environment& environment)
        : m_environment(environment)
    {
    }

    /// A member of the object at that path.
    template <class S> void text(S& object, QString S::*member, const QString& where)
    {
        take(object.*member, expandVariables(object.*member, m_environment), pathTo(where, member));
    }

    template <class S>
    void path(S& object, QString S::*member, const Tokens& tokens, const QString& where)
    {
        path(object.*member, tokens, pathTo(where, member));
    }

    template <class S>
    void paths(S& object, QStringList S::*member, const Tokens& tokens, const QString& where)
    {
        QStringList& list = object.*member;
        for (qsizetype i = 0; i < list.size(); ++i) {
            path(list[i], tokens, pathTo(where, member) + QStringLiteral("[%1]").arg(i));
        }
    }

    /// A host that came from a variable has to be one.
    void host(HostPort& place, const QString& where)
    {
        const QString before = place.host;
        text(place, &HostPort::host, where);
        if (!m_error && place.host != before) {
            if (const auto trouble = serverNameTrouble(place.host)) {
                m_error = Error{ Code::InvalidArgument, *trouble, pathTo(where, &HostPort::host) };
            }
        }
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void path(QString& field, const Tokens& tokens, const QString& path)
    {
        if (!field.isEmpty()) {
            take(field, expandPath(field, m_environment, tokens), path);
        }
    }

    void take(QString& field, const Result<QString>& value, const QString& path)
    {
        if (value) {
            field = *value;
        } else if (!m_error) {
            m_error = value.error();
            m_error->context = path + QStringLiteral(": ") + m_error->context;
        }
    }

    const Environment& m_environment;
    std::optional<Error> m_error;
};

} // namespace

static Tokens expandServer(
    Server& server, const Environment& environment, Expander& expander, const QString& where)
{
    if (server.user.isEmpty()) {
        server.user = environment.userName;
    }
    expander.text(server, &Server::user, where);
    expander.host(server.address, pathTo(where, &Server::address));
    expander.text(server, &Server::hostKeyAlias, where);
    const Tokens tokens{ server.address.host, server.address.port, server.user, server.hostKeyAlias,
        {} };
    expander.paths(server, &Server::identityFiles, tokens, where);
    expander.paths(server, &Server::certificateFiles, tokens, where);
    expander.path(server, &Server::agentPath, tokens, where);
    if (server.identityFiles.isEmpty() && server.defaultIdentityFiles.isEmpty()) {
        for (const char* name : { "id_ed25519", "id_ecdsa", "id_rsa" }) {
            server.defaultIdentityFiles.append(
                QDir(environment.home).filePath(QStringLiteral(".ssh/") + QLatin1String(name)));
        }
    }
    return tokens;
}

Result<Profile> expanded(const Profile& profile, const Environment& environment)
{
    Profile out = profile;
    Connection& connection = out.connection;
    if (connection.follows.isOn() && connection.server.address.host.isEmpty()) {
        connection.server.address.host = connection.follows.host; // until it is known
    }
    Expander expander(environment);
    const Tokens tokens =
        expandServer(connection.server, environment, expander, pathTo({}, &Connection::server));
    for (qsizetype i = 0; i < connection.hops.size(); ++i) {
        expandServer(connection.hops[i], environment, expander,
            pathTo({}, &Connection::hops) + QStringLiteral("[%1]").arg(i));
    }
    if (connection.proxy.kind != Proxy::Kind::None) {
        const QString where = pathTo({}, &Connection::proxy);
        expander.host(connection.proxy.address, pathTo(where, &Proxy::address));
        expander.text(connection.proxy, &Proxy::user, where);
    }
    expander.text(connection, &Connection::bindAddress, {});
    if (connection.knownHostsFiles.isEmpty()) {
        connection.knownHostsFiles = { environment.configFolder + QStringLiteral("/known_hosts") };
        if (!environment.configFolderOnly) {
            connection.knownHostsFiles +=
                { QDir(environment.home).filePath(QStringLiteral(".ssh/known_hosts")),
                    systemSshFolder() + QStringLiteral("/ssh_known_hosts") };
        }
    } else {
        expander.paths(connection, &Connection::knownHostsFiles, tokens, {});
    }
    for (qsizetype i = 0; i < out.rules.size(); ++i) {
        Rule& rule = out.rules[i];
        const QString where = pathTo({}, &Profile::rules) + QStringLiteral("[%1]").arg(i);
        if (rule.family == AddressFamily::Any) {
            // As with ssh's -4 and AddressFamily: everything on this computer keeps to it.
            rule.family = connection.family;
        }
        expander.host(rule.listen, pathTo(where, &Rule::listen));
        expander.host(rule.destination, pathTo(where, &Rule::destination));
        expander.path(rule, &Rule::listenPath, tokens, where);
        expander.path(rule, &Rule::destinationPath, tokens, where);
    }
    if (expander.error()) {
        return tl::unexpected(*expander.error());
    }
    return out;
}

} // namespace sallyport::profile
