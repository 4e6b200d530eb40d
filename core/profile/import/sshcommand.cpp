// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/sshcommand.h"

#include "core/profile/fields.h"
#include "core/profile/names.h"
#include "core/profile/sshoptions.h"
#include "core/profile/words.h"

#include <chrono>

namespace sallyport::profile {

namespace {

/// Walks the words as getopt does: flags may be joined, values follow at once or as the next word.
class CommandReader {
public:
    CommandReader(const QStringList& words, bool autossh)
        : m_words(words)
        , m_autossh(autossh)
        , m_options(m_profile)
    {
    }

    Result<Imported> read();

private:
    Result<void> flag(char16_t letter);
    Result<void> value(char16_t letter, const QString& value);
    void ignored(const Sentence& what)
    {
        m_warnings.append(Sentence(QT_TRANSLATE_NOOP("Sentence", "ignored: %1"), what));
    }

    QStringList m_words;
    bool m_autossh;
    Profile m_profile;
    SshOptions m_options;
    QList<Sentence> m_warnings;
};

} // namespace

/// The host has to be known before the options, which may refer to it.
static QString hostWord(const QStringList& words, QStringView withValue)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == QLatin1String("--")) {
            return words.value(i + 1);
        }
        if (!word.startsWith(u'-') || word.size() < 2) {
            return word;
        }
        for (qsizetype c = 1; c < word.size(); ++c) {
            if (withValue.contains(word.at(c))) {
                i += c + 1 == word.size() ? 1 : 0;
                break;
            }
        }
    }
    return {};
}

Result<Imported> CommandReader::read()
{
    const QString withValue =
        QStringLiteral("BbcDEeFIiJLlmOopQRSWw") + (m_autossh ? QStringLiteral("M") : QString());
    const QString target = hostWord(m_words, withValue);
    if (target.isEmpty()) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no host in this command")));
    }
    const auto address = parseServerAddress(target);
    if (!address) {
        return tl::unexpected(address.error());
    }
    m_profile.connection.server.address.host = address->host;
    m_profile.label.name = address->host;
    bool hostSeen = false;
    for (qsizetype i = 1; i < m_words.size(); ++i) {
        const QString& word = m_words.at(i);
        if (word == QLatin1String("--")) {
            continue;
        }
        if (!word.startsWith(u'-') || word.size() < 2) {
            if (hostSeen) {
                ignored(Sentence(QT_TRANSLATE_NOOP("Sentence", "the command to run there")));
                break;
            }
            hostSeen = true;
            continue;
        }
        for (qsizetype c = 1; c < word.size(); ++c) {
            const char16_t letter = word.at(c).unicode();
            if (!withValue.contains(QChar(letter))) {
                if (const auto set = flag(letter); !set) {
                    return tl::unexpected(set.error());
                }
                continue;
            }
            const bool joined = c + 1 < word.size();
            if (!joined && i + 1 >= m_words.size()) {
                return fail(Code::InvalidArgument,
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "the value is missing")),
                    u'-' + QString(QChar(letter)));
            }
            const QString argument = joined ? word.mid(c + 1) : m_words.at(++i);
            if (const auto set = value(letter, argument); !set) {
                Error error = set.error();
                error.context = u'-' + QString(QChar(letter)) + u' '
                    + (error.context.isEmpty() ? argument : error.context);
                return tl::unexpected(error);
            }
            break;
        }
    }
    if (!address->user.isEmpty()) {
        m_profile.connection.server.user = address->user;
    }
    if (address->port) {
        m_profile.connection.server.address.port = *address->port;
    }
    m_options.finish();
    return Imported{ m_profile, m_warnings + m_options.warnings() };
}

Result<void> CommandReader::flag(char16_t letter)
{
    switch (letter) {
    case u'4':
        m_profile.connection.family = AddressFamily::Ipv4;
        return {};
    case u'6':
        m_profile.connection.family = AddressFamily::Ipv6;
        return {};
    case u'C':
        m_profile.connection.compression = true;
        return {};
    case u'g':
        return m_options.apply(u"GatewayPorts", u"yes");
    case u'N':
    case u'f':
    case u'n':
    case u'T':
    case u't':
    case u'q':
    case u'v':
    case u'a':
    case u'x':
    case u'k':
    case u'M':
    case u'y':
        return {};
    case u'A':
    case u'X':
    case u'Y':
    case u'K':
    case u's':
        ignored(u'-' + QString(QChar(letter)));
        return {};
    default:
        break;
    }
    return fail(Code::InvalidArgument,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "ssh has no such option")),
        u'-' + QString(QChar(letter)));
}

Result<void> CommandReader::value(char16_t letter, const QString& value)
{
    switch (letter) {
    case u'L':
        return m_options.addForward(ForwardOption::Local, value);
    case u'R':
        return m_options.addForward(ForwardOption::Remote, value);
    case u'D':
        return m_options.addForward(ForwardOption::Dynamic, value);
    case u'o':
        return m_options.applyLine(value);
    case u'p':
        return m_options.apply(u"Port", value);
    case u'l':
        return m_options.apply(u"User", value);
    case u'c':
        return m_options.apply(u"Ciphers", value);
    case u'm':
        return m_options.apply(u"MACs", value);
    case u'b':
        return m_options.apply(u"BindAddress", value);
    case u'B':
        return m_options.apply(u"BindInterface", value);
    case u'J':
        return m_options.apply(u"ProxyJump", value);
    case u'i':
        m_profile.connection.server.identityFiles.append(value);
        return {};
    case u'F':
        ignored(Sentence(QT_TRANSLATE_NOOP("Sentence", "the options in %1"), value));
        return {};
    case u'W':
        return fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "this command forwards its own input; there is nothing to listen on")));
    case u'O':
    case u'Q':
        return fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "this command opens no tunnel")));
    case u'S':
    case u'e':
    case u'M':
    case u'E':
        return {};
    default:
        break;
    }
    ignored(u'-' + QString(QChar(letter)) + u' ' + value);
    return {};
}

Result<Imported> importSshCommand(const QString& line)
{
    if (line.size() > 100'000) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "too long for a command")));
    }
    auto words = splitShellWords(line.trimmed());
    if (!words) {
        return tl::unexpected(words.error());
    }
    if (!words->isEmpty() && words->first() == QLatin1String("$")) {
        words->removeFirst();
    }
    const QString program = words->value(0).section(u'/', -1).section(u'\\', -1).toLower();
    const bool autossh = program == QLatin1String("autossh");
    if (!autossh && program != QLatin1String("ssh") && program != QLatin1String("ssh.exe")) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the command does not start with ssh")),
            printable(words->value(0).toUtf8(), 60));
    }
    auto imported = CommandReader(*words, autossh).read();
    if (imported) {
        imported->profile.book.importedFrom =
            QStringLiteral("ssh-command:") + words->mid(1).join(u' ').left(1000);
    }
    return imported;
}

static QString hostText(const Server& server)
{
    return (server.user.isEmpty() ? QString() : server.user + u'@')
        + (server.address.host.contains(u':') ? u'[' + server.address.host + u']'
                                              : server.address.host)
        + (server.address.port == 22 ? QString() : u':' + QString::number(server.address.port));
}

static QString shellLine(const QStringList& words)
{
    QStringList quoted;
    for (const QString& word : words) {
        // Only the shell knows what the tilde stands for.
        quoted.append(word.startsWith(QLatin1String("~/"))
                ? QStringLiteral("~/") + shellQuoted(word.mid(2))
                : shellQuoted(word));
    }
    return quoted.join(u' ');
}

namespace {

/// Puts what a profile says as words of a command.
class CommandWriter {
public:
    /// The fields of S that ssh has a name for, where they are not as usual.
    template <class S> void fields(const S& value, const S& usual)
    {
        eachField<S>([&](const auto& field) {
            if constexpr (requires { this->say(QLatin1String(field.ssh), value.*field.member); }) {
                if (field.ssh && value.*field.member != usual.*field.member) {
                    this->say(QLatin1String(field.ssh), value.*field.member);
                }
            }
        });
    }
    void add(const QStringList& words) { m_words += words; }
    [[nodiscard]] const QStringList& words() const { return m_words; }

private:
    void say(QLatin1String name, const QString& value);
    void say(QLatin1String name, bool value)
    {
        say(name, value ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    void say(QLatin1String name, int value) { say(name, QString::number(value)); }
    void say(QLatin1String name, std::chrono::seconds value)
    {
        say(name, QString::number(value.count()));
    }
    void say(QLatin1String name, const QStringList& values);
    void say(QLatin1String name, AddressFamily family);
    void say(QLatin1String name, HostKeyPolicy policy);

    QStringList m_words{ QStringLiteral("ssh"), QStringLiteral("-N") };
};

} // namespace

void CommandWriter::say(QLatin1String name, const QString& value)
{
    if (name == QLatin1String("IdentityFile")) {
        add({ QStringLiteral("-i"), value });
    } else if (name == QLatin1String("BindAddress")) {
        add({ QStringLiteral("-b"), value });
    } else if (name == QLatin1String("Compression")) {
        add({ QStringLiteral("-C") });
    } else if (name != QLatin1String("User")) { // which stands before the host
        add({ QStringLiteral("-o"), name + u'=' + value });
    }
}

void CommandWriter::say(QLatin1String name, const QStringList& values)
{
    if (name == QLatin1String("IdentityFile") || name == QLatin1String("CertificateFile")) {
        for (const QString& file : values) {
            say(name, file);
        }
    } else if (name == QLatin1String("UserKnownHostsFile")) {
        QStringList files;
        for (const QString& file : values) {
            files.append(configQuoted(file));
        }
        say(name, files.join(u' '));
        // Those of the system are among them if they are to be read.
        say(QLatin1String("GlobalKnownHostsFile"), QStringLiteral("none"));
    } else {
        say(name, values.join(u','));
    }
}

void CommandWriter::say(QLatin1String, AddressFamily family)
{
    add({ family == AddressFamily::Ipv4 ? QStringLiteral("-4") : QStringLiteral("-6") });
}

void CommandWriter::say(QLatin1String name, HostKeyPolicy policy)
{
    say(name,
        policy == HostKeyPolicy::Strict ? QStringLiteral("yes") : QStringLiteral("accept-new"));
}

/// What ssh does where nothing is said, as far as it differs from us.
static Profile usualOfSsh()
{
    Profile usual;
    usual.connection.keepaliveInterval = std::chrono::seconds(0);
    return usual;
}

QString sshCommand(const Profile& profile)
{
    CommandWriter writer;
    for (const Rule& rule : profile.rules) {
        if (rule.enabled) {
            writer.add(sshArguments(rule));
        }
    }
    const Follows& follows = profile.connection.follows;
    if (follows.isOn()) {
        // ssh reads the same file.
        if (!follows.file.isEmpty()) {
            writer.add({ QStringLiteral("-F"), follows.file });
        }
        writer.add({ follows.host });
        return shellLine(writer.words());
    }
    const Profile usual = usualOfSsh();
    Server server = profile.connection.server;
    if (!server.useAgent) {
        server.agentPath = QStringLiteral("none");
    }
    writer.fields(server, usual.connection.server);
    QStringList hops;
    for (const Server& hop : profile.connection.hops) {
        hops.append(hostText(hop));
    }
    if (!hops.isEmpty()) {
        writer.add({ QStringLiteral("-J"), hops.join(u',') });
    }
    writer.fields(profile.connection, usual.connection);
    writer.fields(profile.policy, usual.policy);
    if (server.address.port != 22) {
        writer.add({ QStringLiteral("-p"), QString::number(server.address.port) });
    }
    writer.add({ (server.user.isEmpty() ? QString() : server.user + u'@') + server.address.host });
    return shellLine(writer.words());
}

} // namespace sallyport::profile
