// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/sshconfig.h"

#include "core/profile/sshoptions.h"
#include "core/profile/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sallyport::profile {

static constexpr int kMaxIncludes = 16;
static constexpr int kMaxFiles = 500;
static constexpr qsizetype kMaxMatches = 2000;

static bool hasWildcard(QStringView text)
{
    return text.contains(u'*') || text.contains(u'?');
}

/// Paths that match, sorted; a wildcard may stand in any part.
static QStringList globbed(const QString& pattern)
{
    QStringList found{ pattern.startsWith(u'/') ? QStringLiteral("/") : QString() };
    const QStringList parts = pattern.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString& part = parts.at(i);
        QStringList next;
        for (const QString& folder : std::as_const(found)) {
            const QString prefix =
                folder.isEmpty() || folder.endsWith(u'/') ? folder : folder + u'/';
            if (!hasWildcard(part)) {
                next.append(prefix + part);
                continue;
            }
            const bool hidden = part.startsWith(u'.');
            const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Dirs
                    | QDir::NoDotAndDotDot | (hidden ? QDir::Hidden : QDir::Filters()),
                QDir::Name);
            for (const QString& name : names) {
                if (matchesPattern(name, part)) {
                    next.append(prefix + name);
                }
            }
        }
        // A pattern like /*/*/* would walk through everything there is.
        found = next.mid(0, kMaxMatches);
    }
    QStringList files;
    for (const QString& path : std::as_const(found)) {
        if (QFileInfo(path).isFile()) {
            files.append(path);
        }
    }
    return files;
}

/// Collects the lines of all files with the conditions they stand under.
class SshConfig::Reader {
public:
    Reader(SshConfig& config, const Environment& environment)
        : m_config(config)
        , m_environment(environment)
    {
    }

    Result<void> file(const QString& path, const QList<qsizetype>& outer, int depth);

private:
    void line(const QString& text, const QString& where, const QList<qsizetype>& outer,
        QList<qsizetype>& current, int depth);
    void include(const QStringList& patterns, const QString& where, const QList<qsizetype>& current,
        int depth);
    void warn(const QString& where, const QString& what)
    {
        m_config.m_warnings.append(where + QStringLiteral(": ") + what);
    }

    SshConfig& m_config;
    const Environment& m_environment;
    qsizetype m_bytes = 0;
    int m_files = 0;
};

Result<void> SshConfig::Reader::file(const QString& path, const QList<qsizetype>& outer, int depth)
{
    QFile input(path);
    if (!QFileInfo(path).isFile() || !input.open(QIODevice::ReadOnly)) {
        return fail(Code::FileUnreadable, input.errorString(), path);
    }
    const QByteArray content = input.read(kMaxImportBytes - m_bytes + 1);
    m_bytes += content.size();
    if (m_bytes > kMaxImportBytes || ++m_files > kMaxFiles) {
        return fail(Code::FileUnreadable, QStringLiteral("too much to read"), path);
    }
    QList<qsizetype> current = outer;
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        line(lines.at(i).trimmed(), path + u':' + QString::number(i + 1), outer, current, depth);
    }
    return {};
}

void SshConfig::Reader::line(const QString& text, const QString& where,
    const QList<qsizetype>& outer, QList<qsizetype>& current, int depth)
{
    if (text.isEmpty() || text.startsWith(u'#')) {
        return;
    }
    qsizetype end = 0;
    while (end < text.size() && text.at(end) != u'=' && !text.at(end).isSpace()) {
        ++end;
    }
    const QString written = text.left(end);
    const QString name = written.toLower();
    QString value = text.mid(end).trimmed();
    if (value.startsWith(u'=')) {
        value = value.mid(1).trimmed();
    }
    // Commands are taken as they stand; elsewhere a "#" word starts a comment.
    const bool command = name.endsWith(QLatin1String("command"));
    const auto words = splitConfigWords(value, true);
    if (!command && !words) {
        warn(where, words.error().detail);
        return;
    }
    if (name == QLatin1String("host") || name == QLatin1String("match")) {
        m_config.m_conditions.append({ name == QLatin1String("match"), *words, where });
        current = outer;
        current.append(m_config.m_conditions.size() - 1);
    } else if (name == QLatin1String("include")) {
        include(*words, where, current, depth);
    } else {
        if (!command && value.contains(u'#')) {
            QStringList quoted;
            for (const QString& word : *words) {
                const bool plain = !word.contains(u' ') && !word.contains(u'#') && !word.isEmpty();
                quoted.append(plain
                        ? word
                        : u'"' + QString(word).replace(u'"', QLatin1String("\\\"")) + u'"');
            }
            value = quoted.join(u' ');
        }
        m_config.m_lines.append({ written, value, where, current });
    }
}

void SshConfig::Reader::include(
    const QStringList& patterns, const QString& where, const QList<qsizetype>& current, int depth)
{
    if (depth >= kMaxIncludes) {
        warn(where, QStringLiteral("included too deep"));
        return;
    }
    for (const QString& pattern : patterns) {
        auto path = expandPath(pattern, m_environment, Tokens{});
        if (!path) {
            warn(where, path.error().detail);
            continue;
        }
        if (!QDir::isAbsolutePath(*path)) {
            *path = QDir(m_environment.home).filePath(QStringLiteral(".ssh/") + *path);
        }
        const QStringList found = globbed(*path);
        for (const QString& name : found) {
            if (const auto read = file(name, current, depth + 1); !read) {
                warn(where, read.error().context + QStringLiteral(": ") + read.error().detail);
            }
        }
    }
}

Result<SshConfig> SshConfig::read(const QString& path, const Environment& environment)
{
    SshConfig config;
    config.m_localUser = environment.userName;
    Reader reader(config, environment);
    if (const auto read = reader.file(path, {}, 0); !read) {
        return tl::unexpected(read.error());
    }
    return config;
}

QStringList SshConfig::hosts() const
{
    QStringList names;
    for (const Condition& condition : m_conditions) {
        if (condition.match) {
            continue;
        }
        for (const QString& word : condition.words) {
            if (!word.startsWith(u'!') && !hasWildcard(word) && !names.contains(word)
                && names.size() < kMaxImported) {
                names.append(word);
            }
        }
    }
    return names;
}

bool SshConfig::holds(const Condition& condition, const QString& alias, const Profile& soFar,
    bool secondPass, QStringList& warnings) const
{
    if (!condition.match) {
        return matchesPatternList(alias, condition.words);
    }
    bool holds = true;
    for (qsizetype i = 0; i < condition.words.size(); ++i) {
        QString criterion = condition.words.at(i).toLower();
        const bool negated = criterion.startsWith(u'!');
        if (negated) {
            criterion = criterion.mid(1);
        }
        if (criterion == QLatin1String("all")) {
            holds = holds && !negated;
            continue;
        }
        if (criterion == QLatin1String("canonical") || criterion == QLatin1String("final")) {
            holds = holds && (secondPass && criterion == QLatin1String("final")) != negated;
            continue;
        }
        const QString argument = condition.words.value(++i);
        const QStringList patterns = argument.split(u',');
        bool matches = false;
        if (criterion == QLatin1String("host")) {
            matches = matchesPatternList(soFar.server.address.host, patterns);
        } else if (criterion == QLatin1String("originalhost")) {
            matches = matchesPatternList(alias, patterns);
        } else if (criterion == QLatin1String("user")) {
            matches = matchesPatternList(
                soFar.server.user.isEmpty() ? m_localUser : soFar.server.user, patterns);
        } else if (criterion == QLatin1String("localuser")) {
            matches = matchesPatternList(m_localUser, patterns);
        } else {
            warnings.append(condition.where + QStringLiteral(": Match ") + criterion
                + QStringLiteral(" is not evaluated; its lines are left out"));
            return false;
        }
        holds = holds && matches != negated;
    }
    return holds;
}

/// %n in paths is the alias, which the profile does not know any more.
static void fixAlias(QStringList& paths, const QString& alias)
{
    for (QString& path : paths) {
        QString out;
        for (qsizetype i = 0; i < path.size(); ++i) {
            const bool token = path.at(i) == u'%' && i + 1 < path.size();
            if (token && path.at(i + 1) == u'n') {
                out += alias;
            } else {
                out += path.at(i);
                if (token) {
                    out += path.at(i + 1);
                }
            }
            i += token ? 1 : 0;
        }
        path = out;
    }
}

bool SshConfig::hasCommands() const
{
    const auto isCommand = [](const Condition& condition) {
        return condition.match
            && condition.words.join(u' ').contains(QLatin1String("exec"), Qt::CaseInsensitive);
    };
    return std::any_of(m_conditions.cbegin(), m_conditions.cend(), isCommand);
}

Imported SshConfig::resolveAlone(const QString& alias) const
{
    Imported result;
    Profile& profile = result.profile;
    profile.name = alias;
    profile.importedFrom = QStringLiteral("ssh_config:") + alias;
    profile.server.address.host = alias;
    SshOptions options(profile);
    // "Match final" asks for another look at the file once everything else is known.
    const auto isFinal = [this](qsizetype index) {
        const Condition& condition = m_conditions.at(index);
        return condition.match
            && condition.words.contains(QLatin1String("final"), Qt::CaseInsensitive);
    };
    for (const bool secondPass : { false, true }) {
        for (const Line& line : m_lines) {
            const auto& conditions = line.conditions;
            if (secondPass && std::none_of(conditions.cbegin(), conditions.cend(), isFinal)) {
                continue;
            }
            const bool applies =
                std::all_of(conditions.cbegin(), conditions.cend(), [&](qsizetype index) {
                    return holds(
                        m_conditions.at(index), alias, profile, secondPass, result.warnings);
                });
            if (!applies) {
                continue;
            }
            if (const auto applied = options.apply(line.name, line.value); !applied) {
                const Error& error = applied.error();
                result.warnings.append(line.where + QStringLiteral(": ") + error.context
                    + QStringLiteral(": ") + error.detail);
            }
        }
    }
    options.finish();
    result.warnings += options.warnings();
    result.warnings.removeDuplicates();
    fixAlias(profile.server.identityFiles, alias);
    fixAlias(profile.server.certificateFiles, alias);
    fixAlias(profile.knownHostsFiles, alias);

    return result;
}

static Imported withJumps(
    const QString& alias, Imported result, const AliasLookup& lookup, QStringList visited)
{
    Profile& profile = result.profile;
    visited.append(alias);
    QList<Server> hops;
    for (qsizetype i = 0; i < profile.hops.size(); ++i) {
        const Server wish = profile.hops.at(i);
        if (visited.contains(wish.address.host) || visited.size() > kMaxIncludes) {
            result.warnings.append(QStringLiteral("ProxyJump leads back to ") + wish.address.host);
            break;
        }
        Imported hop = withJumps(wish.address.host, lookup(wish.address.host), lookup, visited);
        if (!wish.user.isEmpty()) {
            hop.profile.server.user = wish.user;
        }
        // ssh asks for port 22 only when nothing was said, and then the hop's own port counts.
        if (wish.address.port != 22) {
            hop.profile.server.address.port = wish.address.port;
        }
        // Only the first one is reached on its own; the way to the others is said already.
        if (i == 0) {
            hops += hop.profile.hops;
        }
        hops.append(hop.profile.server);
    }
    profile.hops = hops;
    return result;
}

Imported withJumpHosts(const QString& alias, Imported imported, const AliasLookup& lookup)
{
    return withJumps(alias, std::move(imported), lookup, {});
}

Imported SshConfig::resolve(const QString& alias) const
{
    return withJumpHosts(
        alias, resolveAlone(alias), [this](const QString& hop) { return resolveAlone(hop); });
}

QList<Imported> SshConfig::resolveAll() const
{
    QList<Imported> all;
    const QStringList names = hosts();
    for (const QString& name : names) {
        all.append(resolve(name));
    }
    return all;
}

Imported importSshG(const QString& alias, const QString& output, const QString& baseline)
{
    Imported result;
    Profile& profile = result.profile;
    profile.name = alias;
    profile.importedFrom = QStringLiteral("ssh_config:") + alias;
    profile.server.address.host = alias;
    SshOptions options(profile);
    const QStringList usual = baseline.split(u'\n');
    const QSet<QString> defaults(usual.cbegin(), usual.cend());
    static const QStringList kOneWord{ QStringLiteral("identityfile"),
        QStringLiteral("certificatefile"), QStringLiteral("identityagent"),
        QStringLiteral("user") };
    const QStringList lines = output.left(kMaxImportBytes).split(u'\n');
    for (const QString& line : lines) {
        const QString name = line.section(u' ', 0, 0).toLower();
        QString value = line.section(u' ', 1).trimmed();
        if (name.isEmpty() || name == QLatin1String("host") || defaults.contains(line)
            || value.isEmpty()) {
            continue;
        }
        // ssh prints without quotes.
        if (kOneWord.contains(name) && value.contains(u' ')) {
            value = u'"' + value + u'"';
        }
        if (const auto applied = options.apply(name, value); !applied) {
            result.warnings.append(
                applied.error().context + QStringLiteral(": ") + applied.error().detail);
        }
    }
    options.finish();
    result.warnings += options.warnings();
    fixAlias(profile.server.identityFiles, alias);
    fixAlias(profile.server.certificateFiles, alias);
    fixAlias(profile.knownHostsFiles, alias);
    return result;
}

} // namespace sallyport::profile
