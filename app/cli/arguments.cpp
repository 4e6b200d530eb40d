// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/base/address.h"
#include "core/profile/expansion.h"
#include "core/profile/fields.h"
#include "core/profile/ftpoption.h"
#include "core/profile/serveraddress.h"
#include "core/profile/sshoptions.h"
#include "core/profile/validation.h"
#include "core/ssh/sshlibrary.h"

#include <QCommandLineParser>
#include <QDir>
#include <QHash>

#include <algorithm>

namespace sallyport::cli {

using profile::Connection;
using profile::ForwardOption;
using profile::Policy;
using profile::Profile;
using profile::Range;
using profile::rangeOf;
using profile::ReconnectPolicy;
using profile::Rule;
using profile::RuleDirection;
using profile::RuleKind;
using std::chrono::seconds;

namespace {

/// One option: its names without dashes, and what to call its value; no value name for a flag.
struct Option {
    const char* letter;
    const char* word;
    const char* value;
};

} // namespace

static constexpr Option kOptions[] = {
    { "L", nullptr, "forward" },
    { "R", nullptr, "forward" },
    { "D", nullptr, "forward" },
    { nullptr, "allow-from", "list" },
    { nullptr, "only-my-programs", nullptr },
    { nullptr, "max-connections", "number" },
    { nullptr, "permit-open", "list" },
    { nullptr, "ftp-option", "name=value" },
    { nullptr, "exit-on-forward-failure", nullptr },
    { nullptr, "reach", "host:port" },
    { nullptr, "ftp-login", "user" },
    { nullptr, "ftp-password-stdin", nullptr },
    { "i", nullptr, "keyfile" },
    { nullptr, "cert", "file" },
    { nullptr, "auth", "list" },
    { nullptr, "batch", nullptr },
    { nullptr, "identities-only", nullptr },
    { nullptr, "agent", "path" },
    { nullptr, "no-agent", nullptr },
    { nullptr, "password-stdin", nullptr },
    { nullptr, "passphrase-stdin", nullptr },
    { nullptr, "proxy-password-stdin", nullptr },
    { "l", nullptr, "user" },
    { "p", nullptr, "port" },
    { nullptr, "strict", nullptr },
    { nullptr, "accept-new", nullptr },
    { nullptr, "host-key", "fingerprint" },
    { nullptr, "known-hosts", "file" },
    { "J", nullptr, "hops" },
    { nullptr, "proxy", "url" },
    { "4", nullptr, nullptr },
    { "6", nullptr, nullptr },
    { "b", nullptr, "address" },
    { nullptr, "connect-timeout", "seconds" },
    { nullptr, "keepalive", "seconds" },
    { nullptr, "no-reconnect", nullptr },
    { nullptr, "keep-trying", nullptr },
    { nullptr, "max-attempts", "number" },
    { nullptr, "gate-time", "seconds" },
    { nullptr, "lazy", nullptr },
    { nullptr, "idle-close", "seconds" },
    { nullptr, "hold", "seconds" },
    { "C", "compress", nullptr },
    { "c", "cipher", "list" },
    { nullptr, "kex", "list" },
    { nullptr, "mac", "list" },
    { nullptr, "host-key-algorithms", "list" },
    { "o", nullptr, "option" },
    { "N", nullptr, nullptr },
    { nullptr, "config-dir", "folder" },
    { nullptr, "json", nullptr },
    { "v", "verbose", nullptr },
    { "h", "help", nullptr },
    { "V", "version", nullptr },
    { nullptr, "explain", "code" },
};

static tl::unexpected<Error> wrong(const QString& detail, const QString& context = {})
{
    return fail(Code::InvalidArgument, detail, context);
}

static tl::unexpected<Error> wrongOption(const Error& error, const QString& option)
{
    return tl::unexpected(Error{ error.code, error.detail,
        error.context.isEmpty() ? option : option + u' ' + error.context });
}

static void defineOptions(QCommandLineParser& parser)
{
    for (const Option& spec : kOptions) {
        QStringList names;
        if (spec.letter) {
            names.append(QLatin1String(spec.letter));
        }
        if (spec.word) {
            names.append(QLatin1String(spec.word));
        }
        QCommandLineOption option(names);
        if (spec.value) {
            option.setValueName(QLatin1String(spec.value));
            if (!spec.word) {
                option.setFlags(QCommandLineOption::ShortOptionStyle);
            }
        }
        parser.addOption(option);
    }
}

QStringList optionNames()
{
    QStringList names;
    for (const Option& spec : kOptions) {
        if (spec.letter) {
            names.append(u'-' + QLatin1String(spec.letter));
        }
        if (spec.word) {
            names.append(QStringLiteral("--") + QLatin1String(spec.word));
        }
    }
    return names;
}

static bool isSet(const QCommandLineParser& parser, const char* name)
{
    return parser.isSet(QLatin1String(name));
}

static QString valueOf(const QCommandLineParser& parser, const char* name)
{
    return parser.value(QLatin1String(name));
}

static Result<void> setNumber(
    const QCommandLineParser& parser, const char* name, int& number, Range range, const char* unit)
{
    if (!isSet(parser, name)) {
        return {};
    }
    bool ok = false;
    const int parsed = valueOf(parser, name).toInt(&ok);
    if (!ok || !range.holds(parsed)) {
        return wrong(QStringLiteral("give %1 to %2%3")
                         .arg(range.least)
                         .arg(range.most)
                         .arg(QLatin1String(unit)),
            QStringLiteral("--") + QLatin1String(name));
    }
    number = parsed;
    return {};
}

static Result<void> setSeconds(
    const QCommandLineParser& parser, const char* name, seconds& time, Range range)
{
    int number = int(time.count());
    const auto set = setNumber(parser, name, number, range, " seconds");
    time = seconds(number);
    return set;
}

static Result<void> setList(const QCommandLineParser& parser, const char* name, QStringList& list)
{
    if (!isSet(parser, name)) {
        return {};
    }
    list = valueOf(parser, name).split(u',');
    if (list.contains(QString())) {
        return wrong(QStringLiteral("a list is separated by commas, without empty names"),
            QStringLiteral("--") + QLatin1String(name));
    }
    return {};
}

/// -L, -R, -D, -J and -o in the order they were typed: rules are numbered by it, and of -o the
/// first of a kind counts.
static Result<void> applyInOrder(const QCommandLineParser& parser, profile::SshOptions& options)
{
    QHash<QString, qsizetype> next;
    const QStringList found = parser.optionNames();
    for (const QString& name : found) {
        const qsizetype index = next[name]++;
        const auto value = [&] { return parser.values(name).value(index); };
        Result<void> applied;
        if (name == u'L') {
            applied = options.addForward(ForwardOption::Local, value());
        } else if (name == u'R') {
            applied = options.addForward(ForwardOption::Remote, value());
        } else if (name == u'D') {
            applied = options.addForward(ForwardOption::Dynamic, value());
        } else if (name == u'o') {
            applied = options.applyLine(value());
        } else if (name == u'J') {
            const auto jumps = profile::parseJumps(value());
            if (jumps) {
                options.addJumps(*jumps);
            } else {
                applied = tl::unexpected(jumps.error());
            }
        }
        if (!applied) {
            return wrongOption(applied.error(), u'-' + name);
        }
    }
    return {};
}

static Result<void> applyLogin(const QCommandLineParser& parser, profile::Server& server)
{
    if (isSet(parser, "l")) {
        server.user = valueOf(parser, "l");
    }
    if (isSet(parser, "p")) {
        const auto port = Port::parse(valueOf(parser, "p"));
        if (!port) {
            return wrongOption(port.error(), QStringLiteral("-p"));
        }
        server.address.port = port->value();
    }
    if (isSet(parser, "i")) {
        server.identityFiles = parser.values(QStringLiteral("i"));
    }
    if (isSet(parser, "cert")) {
        server.certificateFiles = parser.values(QStringLiteral("cert"));
    }
    if (const auto set = setList(parser, "auth", server.authentications); !set) {
        return set;
    }
    for (const QString& name : std::as_const(server.authentications)) {
        if (name != QLatin1String("publickey") && name != QLatin1String("password")
            && name != QLatin1String("keyboard-interactive")) {
            return wrong(QStringLiteral("there are: publickey, keyboard-interactive, password"),
                QStringLiteral("--auth"));
        }
    }
    if (isSet(parser, "identities-only")) {
        server.identitiesOnly = true;
    }
    if (isSet(parser, "agent")) {
        server.agentPath = valueOf(parser, "agent");
        server.useAgent = true;
    }
    if (isSet(parser, "no-agent")) {
        server.useAgent = false;
    }
    if (isSet(parser, "strict") && isSet(parser, "accept-new")) {
        return wrong(QStringLiteral("--strict and --accept-new exclude each other"));
    }
    if (isSet(parser, "strict")) {
        server.hostKeyPolicy = profile::HostKeyPolicy::Strict;
    }
    if (isSet(parser, "accept-new")) {
        server.hostKeyPolicy = profile::HostKeyPolicy::AcceptNew;
    }
    if (isSet(parser, "host-key")) {
        server.pinnedHostKey = valueOf(parser, "host-key");
        if (const auto trouble = profile::fingerprintTrouble(server.pinnedHostKey)) {
            return wrong(trouble->english(), QStringLiteral("--host-key"));
        }
    }
    return {};
}

/// "15" or "15x3".
static Result<void> applyKeepalive(const QCommandLineParser& parser, Profile& profile)
{
    if (!isSet(parser, "keepalive")) {
        return {};
    }
    const QString text = valueOf(parser, "keepalive");
    bool intervalOk = false;
    bool countOk = true;
    const int interval = text.section(u'x', 0, 0).toInt(&intervalOk);
    const int count = text.contains(u'x') ? text.section(u'x', 1).toInt(&countOk)
                                          : profile.connection.keepaliveCount;
    if (!intervalOk || !countOk || !rangeOf(&Connection::keepaliveInterval).holds(interval)
        || !rangeOf(&Connection::keepaliveCount).holds(count)) {
        return wrong(
            QStringLiteral("write seconds, or secondsxcount as 15x3; 0 switches probes off"),
            QStringLiteral("--keepalive"));
    }
    profile.connection.keepaliveInterval = seconds(interval);
    profile.connection.keepaliveCount = count;
    return {};
}

static Result<void> applyConnection(const QCommandLineParser& parser, Profile& profile)
{
    if (isSet(parser, "proxy")) {
        const auto proxy = profile::parseProxy(valueOf(parser, "proxy"));
        if (!proxy) {
            return wrongOption(proxy.error(), QStringLiteral("--proxy"));
        }
        profile.connection.proxy = *proxy;
    }
    if (isSet(parser, "4") && isSet(parser, "6")) {
        return wrong(QStringLiteral("-4 and -6 exclude each other"));
    }
    if (isSet(parser, "4")) {
        profile.connection.family = profile::AddressFamily::Ipv4;
    }
    if (isSet(parser, "6")) {
        profile.connection.family = profile::AddressFamily::Ipv6;
    }
    if (isSet(parser, "b")) {
        profile.connection.bindAddress = valueOf(parser, "b");
    }
    if (isSet(parser, "compress")) {
        profile.connection.compression = true;
    }
    if (isSet(parser, "no-reconnect") && isSet(parser, "keep-trying")) {
        return wrong(QStringLiteral("--no-reconnect and --keep-trying exclude each other"));
    }
    if (isSet(parser, "no-reconnect")) {
        profile.policy.reconnect.enabled = false;
    }
    if (isSet(parser, "lazy")) {
        profile.policy.lazy = true;
    }
    if (isSet(parser, "idle-close") && !profile.policy.lazy) {
        return wrong(QStringLiteral("it goes with --lazy"), QStringLiteral("--idle-close"));
    }
    if (isSet(parser, "exit-on-forward-failure")) {
        profile.policy.exitOnForwardFailure = true;
    }
    ReconnectPolicy& reconnect = profile.policy.reconnect;
    for (const auto& set :
        { setSeconds(parser, "connect-timeout", profile.connection.connectTimeout,
              rangeOf(&Connection::connectTimeout)),
            setSeconds(parser, "idle-close", profile.policy.idleClose, rangeOf(&Policy::idleClose)),
            setNumber(parser, "max-attempts", reconnect.maxAttempts,
                rangeOf(&ReconnectPolicy::maxAttempts), " tries"),
            setSeconds(
                parser, "gate-time", reconnect.gateTime, rangeOf(&ReconnectPolicy::gateTime)),
            setSeconds(parser, "hold", reconnect.holdConnections,
                rangeOf(&ReconnectPolicy::holdConnections)),
            applyKeepalive(parser, profile), setList(parser, "cipher", profile.connection.ciphers),
            setList(parser, "kex", profile.connection.keyExchanges),
            setList(parser, "mac", profile.connection.macs),
            setList(parser, "host-key-algorithms", profile.connection.hostKeyAlgorithms) }) {
        if (!set) {
            return set;
        }
    }
    return {};
}

/// What is said once and counts for every rule it can count for.
static Result<void> applyRuleOptions(
    const QCommandLineParser& parser, Arguments::Command command, QList<Rule>& rules)
{
    if (rules.isEmpty() && command == Arguments::Command::Connect) {
        return wrong(QStringLiteral("nothing to forward: give at least one -L, -R or -D; without "
                                    "any option, connect NAME is about a profile in the window"));
    }
    QStringList sources;
    QStringList permitted;
    int maxConnections = 0;
    for (const auto& set :
        { setList(parser, "allow-from", sources), setList(parser, "permit-open", permitted),
            setNumber(parser, "max-connections", maxConnections, rangeOf(&Rule::maxConnections),
                " connections") }) {
        if (!set) {
            return set;
        }
    }
    const auto bad = std::find_if_not(sources.cbegin(), sources.cend(),
        [](const QString& source) { return Cidr::parse(source.toUtf8()).has_value(); });
    if (bad != sources.cend()) {
        return wrong(
            QStringLiteral("'%1' is not an address or a network like 192.168.1.0/24").arg(*bad),
            QStringLiteral("--allow-from"));
    }
    const QStringList ftpOptions = parser.values(QStringLiteral("ftp-option"));
    const bool haveRemoteFtp = std::any_of(rules.cbegin(), rules.cend(), [](const Rule& rule) {
        return rule.kind == RuleKind::Ftp && rule.direction == RuleDirection::Remote;
    });
    const bool onlyMine = isSet(parser, "only-my-programs");
    bool haveFtp = false;
    bool haveLocal = false;
    bool haveReverseDynamic = false;
    for (Rule& rule : rules) {
        if (rule.direction == RuleDirection::Local) {
            haveLocal = true;
            rule.allowedSources = sources;
            if (onlyMine) {
                rule.onlyMyPrograms = true;
            }
        }
        rule.maxConnections = maxConnections;
        if (rule.kind == RuleKind::Socks && rule.direction == RuleDirection::Remote) {
            haveReverseDynamic = true;
            if (!permitted.isEmpty()) {
                rule.permitted = permitted;
            }
        }
        if (rule.kind == RuleKind::Ftp) {
            haveFtp = true;
            for (const QString& option : ftpOptions) {
                if (const auto set = profile::applyFtpOption(rule.ftp, option); !set) {
                    return wrongOption(set.error(), QStringLiteral("--ftp-option"));
                }
            }
            if (rule.direction == RuleDirection::Local && haveRemoteFtp) {
                // Said for the remote ones; alone, a local one is told why it cannot have it.
                rule.ftp.announce.clear();
            }
        }
    }
    if (!ftpOptions.isEmpty() && !haveFtp) {
        return wrong(QStringLiteral("there is no ftp/ forward it could be for"),
            QStringLiteral("--ftp-option"));
    }
    if (onlyMine && !haveLocal) {
        return wrong(QStringLiteral("it goes with what listens on this computer (-L, -D)"),
            QStringLiteral("--only-my-programs"));
    }
    if (!permitted.isEmpty() && !haveReverseDynamic) {
        return wrong(QStringLiteral("it goes with a reverse dynamic forward (-R port)"),
            QStringLiteral("--permit-open"));
    }
    return {};
}

static Result<void> applyReach(const QCommandLineParser& parser, Arguments& arguments)
{
    const QString option = QStringLiteral("--reach");
    const QStringList destinations = parser.values(QStringLiteral("reach"));
    if (!destinations.isEmpty() && arguments.command != Arguments::Command::Test) {
        return wrong(QStringLiteral("it goes with test"), option);
    }
    for (const QString& text : destinations) {
        const auto destination = HostPort::parse(text);
        if (!destination) {
            return wrongOption(destination.error(), option);
        }
        arguments.reach.append(*destination);
    }
    return {};
}

static const QString kFtpLogin = QStringLiteral("--ftp-login");

static Result<void> applyFtpLogin(const QCommandLineParser& parser, Arguments& arguments)
{
    if (isSet(parser, "ftp-login")) {
        if (arguments.command != Arguments::Command::Test) {
            return wrong(QStringLiteral("it goes with test"), kFtpLogin);
        }
        const QString user = valueOf(parser, "ftp-login");
        const bool plain = std::none_of(user.cbegin(), user.cend(),
            [](QChar c) { return c.category() == QChar::Other_Control; });
        if (!plain || user.size() > 255) {
            return wrong(QStringLiteral("no user of an FTP server is called that"), kFtpLogin);
        }
        arguments.ftpUser = user;
    }
    arguments.ftpPasswordFromStdin = isSet(parser, "ftp-password-stdin");
    if (arguments.ftpPasswordFromStdin && !arguments.ftpUser) {
        return wrong(QStringLiteral("it goes with test --ftp-login USER"),
            QStringLiteral("--ftp-password-stdin"));
    }
    return {};
}

static Result<void> applyOptions(
    const QCommandLineParser& parser, const QString& serverText, Arguments& arguments)
{
    const auto address = profile::parseServerAddress(serverText);
    if (!address) {
        return tl::unexpected(address.error());
    }
    Profile wish;
    wish.connection.server.address.host = address->host;
    profile::SshOptions options(wish);
    if (const auto applied = applyInOrder(parser, options); !applied) {
        return applied;
    }
    if (!address->user.isEmpty()) {
        wish.connection.server.user = address->user;
    }
    if (address->port) {
        wish.connection.server.address.port = *address->port;
    }
    for (const auto& applied :
        { applyLogin(parser, wish.connection.server), applyConnection(parser, wish) }) {
        if (!applied) {
            return applied;
        }
    }
    options.finish();
    if (isSet(parser, "known-hosts")) {
        wish.connection.knownHostsFiles = parser.values(QStringLiteral("known-hosts"));
    }
    if (const auto applied = applyRuleOptions(parser, arguments.command, wish.rules); !applied) {
        return applied;
    }
    for (const auto& applied :
        { applyReach(parser, arguments), applyFtpLogin(parser, arguments) }) {
        if (!applied) {
            return applied;
        }
    }
    const auto problems = profile::validate(wish);
    if (const auto error = profile::firstError(problems)) {
        return tl::unexpected(*error);
    }
    arguments.passwordFromStdin = isSet(parser, "password-stdin");
    arguments.passphraseFromStdin = isSet(parser, "passphrase-stdin");
    arguments.proxyPasswordFromStdin = isSet(parser, "proxy-password-stdin");
    if (arguments.proxyPasswordFromStdin && wish.connection.proxy.user.isEmpty()) {
        return wrong(QStringLiteral("it goes with --proxy KIND://user@host:port"),
            QStringLiteral("--proxy-password-stdin"));
    }
    arguments.keepTrying = isSet(parser, "keep-trying");
    arguments.batch = options.batchMode() || isSet(parser, "batch");
    arguments.warnings = englishLines(options.warnings());
    const auto remarked = profile::remarks(wish);
    for (const profile::Problem& remark : remarked) {
        arguments.warnings.append(remark.path + QStringLiteral(": ") + remark.what.english());
    }

    profile::Environment environment = profile::Environment::system();
    environment.configFolder = arguments.configFolder;
    environment.configFolderOnly = arguments.configFolderOnly;
    auto ready = profile::expanded(wish, environment);
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    if (ready->connection.server.user.isEmpty()) {
        return wrong(QStringLiteral("whose account? write user@host"));
    }
    arguments.profile = std::move(*ready);
    return {};
}

/// Of the options that were given, one that these do not allow; as it was written.
static std::optional<QString> firstBeyond(
    const QCommandLineParser& parser, const QStringList& allowed)
{
    const QStringList given = parser.optionNames();
    const auto beyond = std::find_if_not(given.cbegin(), given.cend(),
        [&allowed](const QString& name) { return allowed.contains(name); });
    if (beyond == given.cend()) {
        return std::nullopt;
    }
    return (beyond->size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + *beyond;
}

/// What a profile says is not changed on the command line.
static Result<void> applyRunOptions(
    const QCommandLineParser& parser, const QStringList& words, Arguments& arguments)
{
    if (words.size() != 2) {
        return wrong(words.size() < 2 ? QStringLiteral("run which profile? by name, id or file")
                                      : QStringLiteral("one profile only"));
    }
    static const QStringList kAllowed{ QStringLiteral("json"), QStringLiteral("v"),
        QStringLiteral("verbose"), QStringLiteral("config-dir"), QStringLiteral("batch"),
        QStringLiteral("password-stdin"), QStringLiteral("passphrase-stdin"),
        QStringLiteral("proxy-password-stdin"), QStringLiteral("keep-trying") };
    if (const auto beyond = firstBeyond(parser, kAllowed)) {
        return wrong(
            QStringLiteral("this option goes with connect; edit the profile instead"), *beyond);
    }
    arguments.command = Arguments::Command::Run;
    arguments.profileName = words.at(1);
    arguments.keepTrying = isSet(parser, "keep-trying");
    arguments.batch = isSet(parser, "batch");
    arguments.passwordFromStdin = isSet(parser, "password-stdin");
    arguments.passphraseFromStdin = isSet(parser, "passphrase-stdin");
    arguments.proxyPasswordFromStdin = isSet(parser, "proxy-password-stdin");
    return {};
}

/// What the running window is asked. Without a forward there is nothing that connect could do by
/// itself: then it means a profile of the window.
static Result<bool> applyWindowRequest(
    const QCommandLineParser& parser, const QStringList& words, Arguments& arguments)
{
    static const QStringList kAllowed{ QStringLiteral("json"), QStringLiteral("v"),
        QStringLiteral("verbose"), QStringLiteral("config-dir") };
    const QString& command = words.first();
    const bool asksAlone = command == QLatin1String("status") || command == QLatin1String("list");
    const bool disconnects = command == QLatin1String("disconnect");
    const auto beyond = firstBeyond(parser, kAllowed);
    const bool connects = command == QLatin1String("connect") && words.size() == 2 && !beyond;
    if (!asksAlone && !disconnects && !connects) {
        return false;
    }
    if (beyond) {
        return wrong(QStringLiteral("this option does not go with %1").arg(command), *beyond);
    }
    if (disconnects && words.size() < 2) {
        return wrong(QStringLiteral("disconnect which profile? by name or id"));
    }
    if (words.size() > 2 || (command == QLatin1String("list") && words.size() > 1)) {
        return wrong(QStringLiteral("too many words"), printable(words.last().toUtf8(), 80));
    }
    if (words.size() == 2 && words.at(1).isEmpty()) {
        return wrong(QStringLiteral("the name is empty"), command);
    }
    arguments.command = Arguments::Command::Window;
    arguments.request = command;
    arguments.profileName = words.value(1);
    return true;
}

/// `test NAME` with nothing that says what to test may mean a profile.
static Result<void> applyProfileTest(
    const QCommandLineParser& parser, const QString& word, Arguments& arguments)
{
    static const QStringList kAllowed{ QStringLiteral("json"), QStringLiteral("v"),
        QStringLiteral("verbose"), QStringLiteral("config-dir"), QStringLiteral("batch"),
        QStringLiteral("password-stdin"), QStringLiteral("passphrase-stdin"),
        QStringLiteral("proxy-password-stdin"), QStringLiteral("reach"),
        QStringLiteral("ftp-login"), QStringLiteral("ftp-password-stdin") };
    if (firstBeyond(parser, kAllowed) || word.isEmpty() || word.contains(u'@')) {
        return {};
    }
    arguments.profileName = word;
    arguments.batch = isSet(parser, "batch");
    arguments.passwordFromStdin = isSet(parser, "password-stdin");
    arguments.passphraseFromStdin = isSet(parser, "passphrase-stdin");
    arguments.proxyPasswordFromStdin = isSet(parser, "proxy-password-stdin");
    if (const auto applied = applyReach(parser, arguments); !applied) {
        return applied;
    }
    return applyFtpLogin(parser, arguments);
}

/// --ftp-login may stand without a user: what follows it is one unless it looks like an option, or
/// is needed as the name of what to test.
static bool parse(QCommandLineParser& parser, QStringList arguments)
{
    const qsizetype at = arguments.indexOf(kFtpLogin);
    // The first element stands for the program's name.
    const QStringList program{ QString() };
    if (at < 0) {
        return parser.parse(program + arguments);
    }
    const QString next = arguments.value(at + 1);
    arguments[at] += u'=';
    if (!next.isEmpty() && !next.startsWith(u'-')) {
        QStringList withUser = arguments;
        withUser[at] += next;
        withUser.removeAt(at + 1);
        if (parser.parse(program + withUser) && parser.positionalArguments().size() >= 2) {
            return true;
        }
    }
    return parser.parse(program + arguments);
}

Result<Arguments> parseArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    defineOptions(parser);
    if (!parse(parser, arguments)) {
        return wrong(parser.errorText());
    }
    Arguments result;
    result.json = isSet(parser, "json");
    result.verbose = isSet(parser, "verbose");
    if (isSet(parser, "help")) {
        return result;
    }
    if (isSet(parser, "version")) {
        result.command = Arguments::Command::Version;
        return result;
    }
    if (isSet(parser, "explain")) {
        result.command = Arguments::Command::Explain;
        result.topic = valueOf(parser, "explain");
        return result;
    }
    result.configFolder = isSet(parser, "config-dir")
        ? QDir::cleanPath(valueOf(parser, "config-dir"))
        : profile::Environment::system().configFolder;
    result.configFolderOnly = isSet(parser, "config-dir");
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        return wrong(QStringLiteral("no command given"));
    }
    const QString& command = words.first();
    if (command == QLatin1String("run")) {
        if (const auto applied = applyRunOptions(parser, words, result); !applied) {
            return tl::unexpected(applied.error());
        }
        return result;
    }
    if (const auto applied = applyWindowRequest(parser, words, result); !applied) {
        return tl::unexpected(applied.error());
    } else if (*applied) {
        return result;
    }
    if (command != QLatin1String("connect") && command != QLatin1String("test")) {
        return wrong(QStringLiteral("unknown command; there is: connect, run, test, status, list, "
                                    "disconnect, and as the first word hostkey and profile"),
            printable(command.toUtf8(), 80));
    }
    if (words.size() != 2) {
        return wrong(words.size() < 2
                ? QStringLiteral("%1 where? write %1 [user@]host[:port]").arg(command)
                : QStringLiteral("one server only, and options before or after it"),
            words.size() > 2 ? printable(words.at(2).toUtf8(), 80) : QString());
    }
    result.command =
        command == QLatin1String("test") ? Arguments::Command::Test : Arguments::Command::Connect;
    if (result.command == Arguments::Command::Test) {
        if (const auto applied = applyProfileTest(parser, words.at(1), result); !applied) {
            return tl::unexpected(applied.error());
        }
        result.reach.clear();
    }
    const Arguments before = result;
    if (const auto applied = applyOptions(parser, words.at(1), result); !applied) {
        if (before.profileName.isEmpty()) {
            return tl::unexpected(applied.error());
        }
        // A profile may have a name that no server could have.
        result = before;
        (void)applyReach(parser, result);
        if (profile::parseServerAddress(words.at(1))) {
            result.serverTrouble = applied.error();
        }
    }
    return result;
}

QString versionText()
{
    const ssh::LibraryInfo info = ssh::libraryInfo();
    QString text =
        QStringLiteral("sallyport-cli " SALLYPORT_VERSION "\n") + ssh::libraryLine(info) + u'\n';
    text += QStringLiteral("mode: ")
        + (info.mode == ssh::LibraryInfo::Mode::Patched
                ? QStringLiteral("patched (our own build)")
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
