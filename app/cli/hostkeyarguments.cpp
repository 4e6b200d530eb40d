// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hostkeyarguments.h"

#include "app/cli/usualfiles.h"
#include "core/profile/fields.h"
#include "core/profile/validation.h"

#include <QCommandLineParser>
#include <QHostAddress>

namespace sallyport::cli {

namespace {

tl::unexpected<Error> wrong(const QString& detail, const QString& context = {})
{
    return fail(Code::InvalidArgument, detail, context);
}

/// host, host:port, an IPv6 address, [address], [address]:port; 22 where no port is given.
Result<HostPort> parseHost(const QString& text)
{
    HostPort server{ text, 22 };
    if (text.startsWith(u'[') && text.endsWith(u']')) {
        server.host = text.mid(1, text.size() - 2);
    } else if (const bool plainIpv6 = QHostAddress(text).protocol() == QHostAddress::IPv6Protocol;
               text.contains(u':') && !plainIpv6) {
        const auto parsed = HostPort::parse(text);
        if (!parsed) {
            return wrong(
                QStringLiteral("write host:port, and an IPv6 address as [address]:port"), text);
        }
        server = *parsed;
    }
    if (text.contains(u'@')) {
        return wrong(QStringLiteral("a host only, without a user"), text);
    }
    if (const auto checked = checkedHost(server.host); !checked) {
        return wrong(checked.error().detail.english(), text);
    }
    return server;
}

Result<QByteArrayList> parseType(const QString& text)
{
    static const QByteArrayList kEcdsa{ "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
        "ecdsa-sha2-nistp521" };
    const QByteArray type = text.toLatin1().toLower();
    if (type == "ecdsa") {
        return kEcdsa;
    }
    for (const QByteArray& known : QByteArrayList{ "ssh-ed25519", "ssh-rsa", "ssh-dss" } + kEcdsa) {
        if (type == known || "ssh-" + type == known) {
            return QByteArrayList{ known };
        }
    }
    if (type == "dsa") {
        return QByteArrayList{ "ssh-dss" };
    }
    return wrong(QStringLiteral("a key type is ed25519, ecdsa, rsa, dsa or the full name"),
        QStringLiteral("--type ") + printable(text.toUtf8(), 40));
}

Result<HostKeyArguments::Action> parseAction(const QString& word)
{
    using Action = HostKeyArguments::Action;
    if (word == QLatin1String("show")) {
        return Action::Show;
    }
    if (word == QLatin1String("accept")) {
        return Action::Accept;
    }
    if (word == QLatin1String("remove")) {
        return Action::Remove;
    }
    return wrong(QStringLiteral("there is: hostkey show, hostkey accept, hostkey remove"),
        printable(word.toUtf8(), 80));
}

/// An option that means nothing to this action would make the user believe that it did something.
Result<void> refuseStrangers(const QCommandLineParser& parser, HostKeyArguments::Action action)
{
    using Action = HostKeyArguments::Action;
    const auto onlyFor = [&](const char* option, Action one) -> Result<void> {
        if (parser.isSet(QString::fromLatin1(option)) && action != one) {
            return wrong(
                QStringLiteral("this option goes with hostkey %1")
                    .arg(one == Action::Show ? QStringLiteral("show") : QStringLiteral("accept")),
                QStringLiteral("--") + QString::fromLatin1(option));
        }
        return {};
    };
    for (const auto& checked :
        { onlyFor("scan", Action::Show), onlyFor("fingerprint", Action::Accept),
            onlyFor("yes", Action::Accept), onlyFor("hash", Action::Accept) }) {
        if (!checked) {
            return checked;
        }
    }
    return {};
}

} // namespace

Result<HostKeyArguments> parseHostKeyArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    const auto add = [&parser](const QStringList& names, const char* value = nullptr) {
        QCommandLineOption option(names);
        if (value) {
            option.setValueName(QString::fromLatin1(value));
        }
        parser.addOption(option);
    };
    add({ QStringLiteral("h"), QStringLiteral("help") });
    add({ QStringLiteral("v"), QStringLiteral("verbose") });
    add({ QStringLiteral("scan") });
    add({ QStringLiteral("yes") });
    add({ QStringLiteral("hash") });
    add({ QStringLiteral("json") });
    add({ QStringLiteral("fingerprint") }, "fingerprint");
    add({ QStringLiteral("type") }, "type");
    add({ QStringLiteral("known-hosts") }, "file");
    add({ QStringLiteral("connect-timeout") }, "seconds");
    add({ QStringLiteral("config-dir") }, "folder");
    // The first element stands for the program's name.
    if (!parser.parse(QStringList(QString()) + arguments)) {
        return wrong(parser.errorText());
    }
    HostKeyArguments result;
    if (parser.isSet(QStringLiteral("help"))) {
        return result;
    }
    const QStringList words = parser.positionalArguments();
    const auto action = parseAction(words.value(0));
    if (!action) {
        return tl::unexpected(action.error());
    }
    result.action = *action;
    if (words.size() != 2) {
        return wrong(words.size() < 2
                ? QStringLiteral("of which host? write hostkey %1 HOST[:port]").arg(words.at(0))
                : QStringLiteral("one host only"),
            words.size() > 2 ? printable(words.at(2).toUtf8(), 80) : QString());
    }
    const auto server = parseHost(words.at(1));
    if (!server) {
        return tl::unexpected(server.error());
    }
    result.server = *server;
    if (const auto fitting = refuseStrangers(parser, result.action); !fitting) {
        return tl::unexpected(fitting.error());
    }
    for (const QString& text : parser.values(QStringLiteral("type"))) {
        const auto types = parseType(text);
        if (!types) {
            return tl::unexpected(types.error());
        }
        result.types += *types;
    }
    result.knownHostsFiles = parser.values(QStringLiteral("known-hosts"));
    if (result.knownHostsFiles.isEmpty()) {
        result.knownHostsFiles = usualKnownHostsFiles(parser.value(QStringLiteral("config-dir")));
    }
    if (parser.isSet(QStringLiteral("fingerprint"))) {
        result.fingerprint = parser.value(QStringLiteral("fingerprint"));
        if (const auto trouble = profile::fingerprintTrouble(result.fingerprint)) {
            return wrong(trouble->english(), QStringLiteral("--fingerprint"));
        }
    }
    if (parser.isSet(QStringLiteral("connect-timeout"))) {
        bool ok = false;
        const int seconds = parser.value(QStringLiteral("connect-timeout")).toInt(&ok);
        constexpr auto kRange = profile::rangeOf(&profile::Connection::connectTimeout);
        if (!ok || !kRange.holds(seconds)) {
            return wrong(QStringLiteral("give %1 to %2 seconds").arg(kRange.least).arg(kRange.most),
                QStringLiteral("--connect-timeout"));
        }
        result.connectTimeout = std::chrono::seconds(seconds);
    }
    result.scan = parser.isSet(QStringLiteral("scan"));
    result.yes = parser.isSet(QStringLiteral("yes"));
    result.hash = parser.isSet(QStringLiteral("hash"));
    result.json = parser.isSet(QStringLiteral("json"));
    result.verbose = parser.isSet(QStringLiteral("verbose"));
    return result;
}

QString hostKeyHelpText()
{
    return QStringLiteral(R"(Usage: sallyport-cli hostkey show HOST[:port] [--scan] [options]
       sallyport-cli hostkey accept HOST[:port] [--fingerprint SHA256:... | --yes] [options]
       sallyport-cli hostkey remove HOST[:port] [options]

show    what known_hosts has for the server: type, fingerprint, file and line.
        --scan also connects, without logging in, and judges the key the server shows.
accept  connects, shows the server's key and stores it if you say so on the terminal.
        --fingerprint stores it without asking if it is this key, a changed key too;
        --yes stores it without asking if the server is not known yet. --hash hides
        the server's name in the file.
remove  takes the server's keys out of the files; @revoked and @cert-authority lines
        stay. The file as it was is kept as FILE.old.

  --type TYPE            only keys of this type (ed25519, ecdsa, rsa); may be repeated
  --known-hosts FILE     use this file instead of the usual ones; may be repeated, the
                         first one takes new keys
  --connect-timeout SECONDS   default 30
  --config-dir FOLDER    keep everything in this folder
  --json                 one JSON object per line on standard output
  -v, --verbose          show keys as pictures (randomart), too

Exit codes: 0 known or done, 2 wrong usage, 3 SSH server not reached, 4 unknown,
changed, revoked or refused.
)");
}

} // namespace sallyport::cli
