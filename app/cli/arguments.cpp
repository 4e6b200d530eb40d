// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/ssh/hostkey.h"
#include "core/ssh/sshlibrary.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace sallyport::cli {

static tl::unexpected<Error> wrong(const QString& detail, const QString& context = {})
{
    return fail(Code::InvalidArgument, detail, context);
}

/// [user@]host[:port]; a bare IPv6 address needs no brackets when there is no port.
static Result<void> parseServer(const QString& text, profile::Profile& profile)
{
    QString host = text;
    // The last @: some user names have one.
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0) {
        profile.server.user = host.left(at);
        host = host.mid(at + 1);
        if (profile.server.user.isEmpty()) {
            return wrong(QStringLiteral("the user name before @ is empty"), text);
        }
    }
    profile.server.address = {host, 22};
    const bool plainIpv6 = !host.startsWith(u'[') && host.count(u':') > 1;
    const auto inIpv6 = [](QChar c) {
        return c == u':' || c == u'.' || c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    if (plainIpv6 && !std::all_of(host.cbegin(), host.cend(), inIpv6)) {
        return wrong(QStringLiteral("write host:port, and an IPv6 address as [address]:port"), text);
    }
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        profile.server.address.host = host.mid(1, host.size() - 2);
    } else if (host.contains(u':') && !plainIpv6) {
        const auto parsed = HostPort::parse(host);
        if (!parsed) {
            return wrong(parsed.error().detail, text);
        }
        profile.server.address = *parsed;
    }
    if (const auto checked = checkedHost(profile.server.address.host); !checked) {
        return wrong(checked.error().detail, text);
    }
    if (profile.server.address.host.startsWith(u'-')) {
        return wrong(QStringLiteral("a host name cannot start with a dash"), text);
    }
    return {};
}

static QString configFolder(const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("config-dir"))) {
        return QDir::cleanPath(parser.value(QStringLiteral("config-dir")));
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

static void defineOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const QStringList& names, const char* value = nullptr, bool joined = false) {
        QCommandLineOption option(names);
        if (value) {
            option.setValueName(QString::fromLatin1(value));
        }
        if (joined) {
            option.setFlags(QCommandLineOption::ShortOptionStyle);
        }
        parser.addOption(option);
    };
    add({QStringLiteral("h"), QStringLiteral("help")});
    add({QStringLiteral("V"), QStringLiteral("version")});
    add({QStringLiteral("L")}, "forward", true);
    add({QStringLiteral("i")}, "keyfile", true);
    add({QStringLiteral("p")}, "port", true);
    add({QStringLiteral("l")}, "user", true);
    add({QStringLiteral("password-stdin")});
    add({QStringLiteral("passphrase-stdin")});
    add({QStringLiteral("known-hosts")}, "file");
    add({QStringLiteral("accept-new")});
    add({QStringLiteral("host-key")}, "fingerprint");
    add({QStringLiteral("no-agent")});
    add({QStringLiteral("agent")}, "path");
    add({QStringLiteral("identities-only")});
    add({QStringLiteral("certificate")}, "file");
    add({QStringLiteral("auth")}, "list");
    add({QStringLiteral("batch")});
    add({QStringLiteral("compress")});
    add({QStringLiteral("cipher")}, "list");
    add({QStringLiteral("connect-timeout")}, "seconds");
    add({QStringLiteral("config-dir")}, "folder");
    add({QStringLiteral("json")});
    add({QStringLiteral("v"), QStringLiteral("verbose")});
}

static Result<void> applyOptions(const QCommandLineParser& parser, Arguments& arguments)
{
    profile::Profile& profile = arguments.profile;
    if (parser.isSet(QStringLiteral("l"))) {
        profile.server.user = parser.value(QStringLiteral("l"));
    }
    if (profile.server.user.isEmpty()) {
        profile.server.user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", qEnvironmentVariable("LOGNAME")));
    }
    if (profile.server.user.isEmpty()) {
        return wrong(QStringLiteral("whose account? write user@host"));
    }
    if (parser.isSet(QStringLiteral("p"))) {
        const auto port = Port::parse(parser.value(QStringLiteral("p")));
        if (!port) {
            return wrong(port.error().detail, QStringLiteral("-p"));
        }
        profile.server.address.port = port->value();
    }
    const QStringList forwards = parser.values(QStringLiteral("L"));
    for (const QString& text : forwards) {
        const auto rule = profile::parseLocalForward(text);
        if (!rule) {
            Error error = rule.error();
            error.context = QStringLiteral("-L ") + error.context;
            return tl::unexpected(error);
        }
        profile.rules.append(*rule);
    }
    if (profile.rules.isEmpty()) {
        return wrong(QStringLiteral("nothing to forward: give at least one -L"));
    }
    profile.server.identityFiles = parser.values(QStringLiteral("i"));
    if (profile.server.identityFiles.isEmpty()) {
        for (const char* name : {"id_ed25519", "id_ecdsa", "id_rsa"}) {
            profile.server.defaultIdentityFiles.append(QDir::home().filePath(QStringLiteral(".ssh/") + QLatin1String(name)));
        }
    }
    profile.server.useAgent = !parser.isSet(QStringLiteral("no-agent"));
    profile.server.agentPath = parser.value(QStringLiteral("agent"));
    profile.server.identitiesOnly = parser.isSet(QStringLiteral("identities-only"));
    profile.server.certificateFiles = parser.values(QStringLiteral("certificate"));
    if (parser.isSet(QStringLiteral("auth"))) {
        profile.server.authentications = parser.value(QStringLiteral("auth")).split(u',');
        for (const QString& name : std::as_const(profile.server.authentications)) {
            if (name != QLatin1String("publickey") && name != QLatin1String("password")
                && name != QLatin1String("keyboard-interactive")) {
                return wrong(QStringLiteral("there are: publickey, keyboard-interactive, password"),
                    QStringLiteral("--auth"));
            }
        }
    }
    arguments.batch = parser.isSet(QStringLiteral("batch"));
    arguments.passwordFromStdin = parser.isSet(QStringLiteral("password-stdin"));
    arguments.passphraseFromStdin = parser.isSet(QStringLiteral("passphrase-stdin"));

    if (parser.isSet(QStringLiteral("known-hosts"))) {
        profile.knownHostsFiles = parser.values(QStringLiteral("known-hosts"));
    } else {
        profile.knownHostsFiles = {configFolder(parser) + QStringLiteral("/known_hosts")};
        if (!parser.isSet(QStringLiteral("config-dir"))) {
            profile.knownHostsFiles += {QDir::home().filePath(QStringLiteral(".ssh/known_hosts")),
                QStringLiteral("/etc/ssh/ssh_known_hosts")};
        }
    }
    if (parser.isSet(QStringLiteral("accept-new"))) {
        profile.server.hostKeyPolicy = profile::HostKeyPolicy::AcceptNew;
    }
    if (parser.isSet(QStringLiteral("host-key"))) {
        profile.server.pinnedHostKey = parser.value(QStringLiteral("host-key"));
        const QByteArray hash = QByteArray::fromBase64(
            profile.server.pinnedHostKey.mid(7).toLatin1(), QByteArray::OmitTrailingEquals);
        if (!profile.server.pinnedHostKey.startsWith(QLatin1String("SHA256:")) || hash.size() != 32) {
            return wrong(QStringLiteral("a fingerprint is written SHA256: and 43 characters, as ssh-keygen -l shows it"),
                QStringLiteral("--host-key"));
        }
    }
    profile.compression = parser.isSet(QStringLiteral("compress"));
    if (parser.isSet(QStringLiteral("cipher"))) {
        profile.ciphers = parser.value(QStringLiteral("cipher")).split(u',');
    }
    if (parser.isSet(QStringLiteral("connect-timeout"))) {
        bool ok = false;
        const int seconds = parser.value(QStringLiteral("connect-timeout")).toInt(&ok);
        if (!ok || seconds < 1 || seconds > 3600) {
            return wrong(QStringLiteral("give 1 to 3600 seconds"), QStringLiteral("--connect-timeout"));
        }
        profile.connectTimeout = std::chrono::seconds(seconds);
    }
    return {};
}

Result<Arguments> parseArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    defineOptions(parser);
    // The first element stands for the program's name.
    if (!parser.parse(QStringList(QString()) + arguments)) {
        return wrong(parser.errorText());
    }
    Arguments result;
    result.json = parser.isSet(QStringLiteral("json"));
    result.verbose = parser.isSet(QStringLiteral("verbose"));
    if (parser.isSet(QStringLiteral("help"))) {
        return result;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        result.command = Arguments::Command::Version;
        return result;
    }
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        return wrong(QStringLiteral("no command given"));
    }
    if (words.first() != QLatin1String("connect")) {
        return wrong(QStringLiteral("unknown command; there is: connect"), printable(words.first().toUtf8(), 80));
    }
    if (words.size() != 2) {
        return wrong(words.size() < 2 ? QStringLiteral("connect where? write connect [user@]host[:port]")
                                      : QStringLiteral("one server only, and options before or after it"),
            words.size() > 2 ? printable(words.at(2).toUtf8(), 80) : QString());
    }
    result.command = Arguments::Command::Connect;
    if (const auto server = parseServer(words.at(1), result.profile); !server) {
        return tl::unexpected(server.error());
    }
    if (const auto applied = applyOptions(parser, result); !applied) {
        return tl::unexpected(applied.error());
    }
    return result;
}

QString helpText()
{
    return QStringLiteral(R"(Usage: sallyport-cli connect [user@]host[:port] -L FORWARD... [options]
       sallyport-cli --version | --help

Forwards TCP and FTP through SSH until it is stopped with Ctrl+C (SIGINT) or SIGTERM.

  -L [ftp/|tcp/][bind:]port:host:hostport
                         listen here, reach host:hostport as the SSH server sees it;
                         ftp/ also carries the data connections (PASV, EPSV, PORT,
                         EPRT). Port 0 takes a free one; without bind, only programs
                         on this computer can connect. IPv6 addresses in [brackets].
                         May be given several times.
Login
  -i KEYFILE             private key; may be given several times. Without it, the keys
                         of ssh-agent (SSH_AUTH_SOCK) and ~/.ssh/id_* are tried
                         What is not given is asked for on the terminal.
  --passphrase-stdin     read the passphrase of the key from standard input, one line
  --password-stdin       read the password from standard input, one line; with both,
                         the password comes first
  --batch                ask nothing, on the terminal either
  --auth LIST            methods to use, in this order: publickey,
                         keyboard-interactive, password
  --certificate FILE     user certificate, besides KEYFILE-cert.pub
  --identities-only      of the agent's keys, only those that the key files name
  --agent PATH           socket of the agent, instead of SSH_AUTH_SOCK
  --no-agent             leave ssh-agent alone
  -l USER, -p PORT       user name and port, as with ssh

Host key
  --accept-new           trust and remember a host that is not known yet; a changed
                         key is refused all the same
  --host-key SHA256:...  accept exactly this key
  --known-hosts FILE     use this file instead of the usual ones

Connection
  --connect-timeout SECONDS   default 30
  --cipher LIST          ciphers in order of preference; +, - and ^ as in ssh_config(5)
  --compress             compress what is sent
  --config-dir FOLDER    keep everything in this folder

Output
  --json                 one JSON object per line on standard output
  -v, --verbose          more on standard error

Exit codes: 0 ended as asked, 2 wrong usage, 3 SSH server not reached, 4 host key
refused, 5 login refused, 6 no forward could be set up, 7 connection lost, 70 internal.
)");
}

QString versionText()
{
    const ssh::LibraryInfo info = ssh::libraryInfo();
    QString text = QStringLiteral("sallyport-cli " SALLYPORT_VERSION "\n") + ssh::libraryLine(info) + u'\n';
    text += QStringLiteral("mode: ")
        + (info.mode == ssh::LibraryInfo::Mode::Patched ? QStringLiteral("patched (our own build)")
                                                        : QStringLiteral("stock (the system's library)"))
        + u'\n';
    if (!info.origin.isEmpty()) {
        text += QStringLiteral("source: ") + info.origin + u'\n';
    }
    for (const QString& lack : info.lacks) {
        text += QStringLiteral("lacks: ") + lack + u'\n';
    }
    return text;
}

} // namespace sallyport::cli
