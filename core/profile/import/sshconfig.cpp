// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/sshconfig.h"

#include "core/base/address.h"
#include "core/base/exhaustion.h"
#include "core/base/ownfolder.h"
#include "core/profile/import/configglob.h"
#include "core/profile/import/importfile.h"
#include "core/profile/sshoptions.h"
#include "core/profile/validation.h"
#include "core/profile/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace sallyport::profile {

static constexpr int kMaxIncludes = 16;
static constexpr int kMaxFiles = 500;

static bool hasWildcard(QStringView text)
{
    return text.contains(u'*') || text.contains(u'?');
}

static bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

static QStringView withoutLeadingBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.mid(1);
    }
    return text;
}

/// The next part of a line as OpenSSH's strdelim() takes it off: up to a blank or one "=", or what
/// stands between double quotes. Nothing when there is no more, or a quote is not closed.
static std::optional<QString> nextPart(QStringView& rest)
{
    if (rest.isNull()) {
        return std::nullopt;
    }
    qsizetype end = 0;
    while (end < rest.size() && !isBlank(rest.at(end)) && rest.at(end) != u'"'
        && rest.at(end) != u'=') {
        ++end;
    }
    QString part = rest.left(end).toString();
    if (end == rest.size()) {
        rest = {};
        return part;
    }
    if (rest.at(end) == u'"') {
        const qsizetype close = rest.indexOf(u'"', end + 1);
        if (close < 0) {
            rest = {};
            return std::nullopt;
        }
        part += rest.mid(end + 1, close - end - 1);
        rest = withoutLeadingBlanks(rest.mid(close + 1));
        return part;
    }
    const bool equals = rest.at(end) == u'=';
    rest = withoutLeadingBlanks(rest.mid(end + 1));
    if (!equals && rest.startsWith(u'=')) {
        rest = withoutLeadingBlanks(rest.mid(1));
    }
    return part;
}

/// Reads all files into sections, each with the condition it stands under.
class SshConfig::Reader {
public:
    explicit Reader(SshConfig& config)
        : m_config(config)
    {
    }

    /// outer: the condition of the Include.
    Result<void> file(const QString& path, qsizetype outer, int depth);

private:
    void line(
        QStringView text, const QString& where, qsizetype outer, qsizetype& current, int depth);
    void host(QStringView value, Condition condition);
    void match(QStringView value, Condition condition);
    void include(QStringView value, const QString& where, qsizetype current, int depth);
    void broken(Condition condition, const Sentence& what);
    void warn(const QString& where, const Sentence& what)
    {
        m_config.m_warnings.append(Sentence::placed(where, what));
    }

    SshConfig& m_config;
    QSet<QString> m_known; ///< Of m_hosts.
    qsizetype m_bytes = 0;
};

Result<void> SshConfig::Reader::file(const QString& path, qsizetype outer, int depth)
{
    QFile input(path);
    if (!QFileInfo(path).isFile() || !input.open(QIODevice::ReadOnly)) {
        return tl::unexpected(fileError(input, Code::FileUnreadable, path));
    }
    const QByteArray content = input.read(kMaxImportBytes - m_bytes + 1);
    m_bytes += content.size();
    m_config.m_files.append(path);
    if (othersMayWrite(input)) {
        m_config.m_exposedFiles.append(path);
    }
    if (m_bytes > kMaxImportBytes || m_config.m_files.size() > kMaxFiles) {
        return fail(Code::FileUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "too much to read")), path);
    }
    qsizetype current = outer;
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        line(lines.at(i), path + u':' + QString::number(i + 1), outer, current, depth);
    }
    return {};
}

void SshConfig::Reader::line(
    QStringView text, const QString& where, qsizetype outer, qsizetype& current, int depth)
{
    while (!text.isEmpty() && (isBlank(text.back()) || text.back() == u'\f')) {
        text.chop(1);
    }
    text = withoutLeadingBlanks(text);
    if (text.isEmpty() || text.startsWith(u'#')) {
        return;
    }
    QStringView value = text;
    const auto written = nextPart(value);
    if (!written) {
        warn(where, Sentence(QT_TRANSLATE_NOOP("Sentence", "a quote is not closed")));
        return;
    }
    const QString name = written->toLower();
    const bool isHost = name == QLatin1String("host");
    if (isHost || name == QLatin1String("match")) {
        Condition condition{ {}, {}, where, outer };
        current = m_config.m_conditions.size();
        if (isHost) {
            host(value, condition);
        } else {
            match(value, condition);
        }
    } else if (name == QLatin1String("include")) {
        include(value, where, current, depth);
    } else {
        if (m_config.m_sections.isEmpty() || m_config.m_sections.last().condition != current) {
            m_config.m_sections.append(Section{ current, {} });
        }
        m_config.m_sections.last().lines.append({ *written, value.toString(), where });
    }
}

void SshConfig::Reader::broken(Condition condition, const Sentence& what)
{
    warn(condition.where, what);
    condition.broken = true;
    m_config.m_conditions.append(condition);
}

void SshConfig::Reader::host(QStringView value, Condition condition)
{
    const auto words = splitConfigWords(value, true);
    if (!words || words->isEmpty() || words->contains(QString())) {
        broken(condition,
            words ? Sentence(QT_TRANSLATE_NOOP("Sentence", "Host without a name"))
                  : words.error().detail);
        return;
    }
    for (const QString& word : *words) {
        if (!word.startsWith(u'!') && !hasWildcard(word) && m_config.m_hosts.size() < kMaxImported
            && !m_known.contains(word)) {
            m_known.insert(word);
            m_config.m_hosts.append(word);
        }
    }
    condition.patterns = *words;
    m_config.m_conditions.append(condition);
}

/// Criteria that have an argument: those of OpenSSH 9.2, then what newer ones have.
static bool isCriterion(const QString& name)
{
    static const QSet<QString> kAll{ QStringLiteral("host"), QStringLiteral("originalhost"),
        QStringLiteral("user"), QStringLiteral("localuser"), QStringLiteral("exec"),
        QStringLiteral("tagged"), QStringLiteral("command"), QStringLiteral("localnetwork"),
        QStringLiteral("sessiontype"), QStringLiteral("version") };
    return kAll.contains(name);
}

void SshConfig::Reader::match(QStringView value, Condition condition)
{
    if (const auto words = splitConfigWords(value, true); !words) {
        broken(condition, words.error().detail);
        return;
    }
    QStringView rest = value;
    while (const auto part = nextPart(rest)) {
        if (part->isEmpty() || part->startsWith(u'#')) {
            break;
        }
        Criterion criterion{ part->toLower(), {}, part->startsWith(u'!') };
        if (criterion.negated) {
            criterion.name = criterion.name.mid(1);
        }
        const bool all = criterion.name == QLatin1String("all");
        if (all) {
            const auto more = nextPart(rest);
            if (condition.criteria.size() > 1
                || (more && !more->isEmpty() && !more->startsWith(u'#'))) {
                broken(
                    condition, Sentence(QT_TRANSLATE_NOOP("Sentence", "Match all stands alone")));
                return;
            }
            rest = {};
        } else if (criterion.name != QLatin1String("canonical")
            && criterion.name != QLatin1String("final")) {
            if (!isCriterion(criterion.name)) {
                broken(condition,
                    Sentence(QT_TRANSLATE_NOOP(
                                 "Sentence", "Match %1 is not known; its lines are left out"),
                        printable(criterion.name.toUtf8(), 60)));
                return;
            }
            const auto argument = nextPart(rest);
            if (!argument || argument->isEmpty() || argument->startsWith(u'#')) {
                broken(condition,
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "Match %1 needs an argument"),
                        criterion.name));
                return;
            }
            criterion.argument = *argument;
        }
        m_config.m_asksForFinal |= criterion.name == QLatin1String("final");
        condition.criteria.append(criterion);
    }
    if (condition.criteria.isEmpty()) {
        broken(condition, Sentence(QT_TRANSLATE_NOOP("Sentence", "Match without a criterion")));
        return;
    }
    m_config.m_conditions.append(condition);
}

void SshConfig::Reader::include(
    QStringView value, const QString& where, qsizetype current, int depth)
{
    const auto patterns = splitConfigWords(value, true);
    if (!patterns || patterns->isEmpty()) {
        warn(where,
            patterns ? Sentence(QT_TRANSLATE_NOOP("Sentence", "Include without a file"))
                     : patterns.error().detail);
        return;
    }
    if (depth >= kMaxIncludes) {
        warn(where, Sentence(QT_TRANSLATE_NOOP("Sentence", "included too deep")));
        return;
    }
    const Environment& environment = m_config.m_environment;
    for (const QString& pattern : *patterns) {
        QString path = pattern;
        // Newer ones of OpenSSH know variables here.
        if (path.contains(QLatin1String("${"))) {
            if (auto replaced = expandVariables(path, environment)) {
                path = *replaced;
            } else {
                warn(where, replaced.error().detail);
                continue;
            }
        }
        if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/"))) {
            path = environment.home + path.mid(1);
        } else if (path.startsWith(u'~')) {
            path = withUserFolder(path);
        } else if (!QDir::isAbsolutePath(path)) {
            path = environment.home + QStringLiteral("/.ssh/") + path;
        }
        const QStringList found = globbed(path);
        for (const QString& name : found) {
            if (isImportCancelled()) {
                return;
            }
            if (const auto read = file(name, current, depth + 1); !read) {
                warn(where, Sentence::placed(read.error().context, read.error().detail));
            }
        }
    }
}

Result<SshConfig> SshConfig::read(
    const QString& path, const Environment& environment, const SshConfigQueries& queries)
{
    SshConfig config;
    config.m_environment = environment;
    config.m_queries = queries;
    Reader reader(config);
    if (const auto read = reader.file(path, -1, 0); !read) {
        return tl::unexpected(read.error());
    }
    if (isImportCancelled()) {
        return fail(Code::Cancelled, {});
    }
    config.makeIndex();
    return config;
}

/// Most hosts meet a handful of a long file's sections. Those that only one name can meet are found
/// by that name, so that many hosts do not cost the square of it.
void SshConfig::makeIndex()
{
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const qsizetype index = m_sections.at(i).condition;
        const QStringList patterns = index < 0 ? QStringList() : m_conditions.at(index).patterns;
        const auto isLiteral = [](const QString& pattern) {
            return pattern.startsWith(u'!') || !hasWildcard(pattern);
        };
        if (patterns.isEmpty() || !std::all_of(patterns.cbegin(), patterns.cend(), isLiteral)) {
            m_general.append(i);
            continue;
        }
        for (const QString& pattern : patterns) {
            if (!pattern.startsWith(u'!')) {
                auto& sections = m_byHost[pattern];
                if (sections.isEmpty() || sections.last() != i) {
                    sections.append(i);
                }
            }
        }
    }
}

QList<qsizetype> SshConfig::sectionsFor(const QString& host) const
{
    const QList<qsizetype> named = m_byHost.value(host);
    QList<qsizetype> all;
    all.reserve(named.size() + m_general.size());
    std::merge(named.cbegin(), named.cend(), m_general.cbegin(), m_general.cend(),
        std::back_inserter(all));
    return all;
}

QStringList SshConfig::commands() const
{
    QStringList commands;
    for (const Condition& condition : m_conditions) {
        for (const Criterion& criterion : condition.criteria) {
            if (criterion.name == QLatin1String("exec")) {
                commands.append(criterion.argument);
            }
        }
    }
    commands.removeDuplicates();
    return commands;
}

bool runsWell(const QString& command)
{
#ifdef Q_OS_WIN
    const QString quiet = command + QStringLiteral(" <NUL 1>&2");
#else
    const QString quiet = QStringLiteral("exec \"${SHELL:-/bin/sh}\" -c ") + shellQuoted(command)
        + QStringLiteral(" </dev/null >&2");
#endif
    return std::system(quiet.toLocal8Bit().constData()) == 0;
}

bool SshConfig::names(const QString& alias) const
{
    const auto isNamedBy = [&alias](const QStringList& patterns, bool ignoreCase) {
        QStringList own = patterns;
        own.removeAll(QStringLiteral("*"));
        return ignoreCase ? matchesPatternList(alias.toLower(), own)
                          : matchesPatternList(alias, own);
    };
    return std::any_of(m_conditions.cbegin(), m_conditions.cend(), [&](const Condition& condition) {
        return !condition.broken
            && (isNamedBy(condition.patterns, false)
                || std::any_of(condition.criteria.cbegin(), condition.criteria.cend(),
                    [&](const Criterion& c) {
                        const bool isHost = c.name == QLatin1String("host")
                            || c.name == QLatin1String("originalhost");
                        return isHost && !c.negated
                            && isNamedBy(c.argument.toLower().split(u','), true);
                    }));
    });
}

/// One way through all sections.
class SshConfig::Pass {
public:
    struct State {
        const SshConfig& config;
        QString alias;
        Profile& profile;
        SshOptions& options;
        QList<Sentence>& warnings;
        QList<Sentence>& doubts;
    };

    /// host: what Host lines are compared with.
    Pass(const State& state, const QString& host, bool second)
        : m_state(state)
        , m_host(host)
        , m_second(second)
    {
    }

    void run();

private:
    [[nodiscard]] bool holds(qsizetype index);
    [[nodiscard]] bool judge(const Condition& condition);
    [[nodiscard]] std::optional<bool> judge(const Criterion& criterion, const QString& where);
    [[nodiscard]] std::optional<bool> exec(const Criterion& criterion, const QString& where);
    [[nodiscard]] QString user() const;
    void doubt(const Sentence& what)
    {
        m_state.warnings.append(what);
        m_state.doubts.append(what);
    }

    State m_state;
    QString m_host;
    bool m_second;
    QHash<qsizetype, bool> m_judged;
};

void SshConfig::Pass::run()
{
    const QList<qsizetype> sections = m_state.config.sectionsFor(m_host);
    for (const qsizetype index : sections) {
        const Section& section = m_state.config.m_sections.at(index);
        if (!holds(section.condition)) {
            continue;
        }
        for (const Line& line : section.lines) {
            if (const auto applied = m_state.options.apply(line.name, line.value); !applied) {
                const Error& error = applied.error();
                doubt(Sentence::placed(line.where, Sentence::placed(error.context, error.detail)));
            }
        }
    }
}

bool SshConfig::Pass::holds(qsizetype index)
{
    if (index < 0) {
        return true;
    }
    if (const auto judged = m_judged.constFind(index); judged != m_judged.cend()) {
        return *judged;
    }
    const Condition& condition = m_state.config.m_conditions.at(index);
    const bool result = holds(condition.outer) && !condition.broken && judge(condition);
    m_judged.insert(index, result);
    return result;
}

bool SshConfig::Pass::judge(const Condition& condition)
{
    if (!condition.patterns.isEmpty()) {
        return matchesPatternList(m_host, condition.patterns);
    }
    return std::all_of(
        condition.criteria.cbegin(), condition.criteria.cend(), [&](const Criterion& criterion) {
            const auto matches = judge(criterion, condition.where);
            return matches && *matches != criterion.negated;
        });
}

QString SshConfig::Pass::user() const
{
    const QString& user = m_state.profile.connection.server.user;
    return user.isEmpty() ? m_state.config.m_environment.userName : user;
}

/// Nothing: nobody can tell, and neither the criterion nor its opposite holds.
std::optional<bool> SshConfig::Pass::judge(const Criterion& criterion, const QString& where)
{
    const auto is = [&criterion](
                        const char* name) { return criterion.name == QLatin1String(name); };
    const auto matches = [&criterion](const QString& text, bool lower = false) {
        const QString list = lower ? criterion.argument.toLower() : criterion.argument;
        return matchesPatternList(lower ? text.toLower() : text, list.split(u','));
    };
    if (is("all")) {
        return true;
    }
    if (is("final") || is("canonical")) {
        return m_second;
    }
    if (is("host")) {
        return matches(m_state.profile.connection.server.address.host, true);
    }
    if (is("originalhost")) {
        return matches(m_state.alias, true);
    }
    if (is("user")) {
        return matches(user());
    }
    if (is("localuser")) {
        return matches(m_state.config.m_environment.userName);
    }
    if (is("exec")) {
        return exec(criterion, where);
    }
    if (is("tagged")) {
        return matches(m_state.options.tag());
    }
    // A tunnel runs no command.
    if (is("command")) {
        return matches(QString());
    }
    if (is("sessiontype")) {
        return matches(QStringLiteral("none"));
    }
    doubt(Sentence::placed(where,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "Match %1 is not evaluated; its lines are left out"),
            criterion.name)));
    return std::nullopt;
}

/// Nothing that a shell would read as anything but a word.
static bool isPlainWord(const QString& text)
{
    static const QString kHarmless = QStringLiteral("._-:@+/,=");
    return !text.startsWith(u'-') && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetterOrNumber() || kHarmless.contains(c);
    });
}

std::optional<bool> SshConfig::Pass::exec(const Criterion& criterion, const QString& where)
{
    if (!m_state.config.m_queries.runs) {
        doubt(Sentence::placed(where,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "Match exec is not evaluated, because it would run a command; its lines are left "
                "out"))));
        return std::nullopt;
    }
    const Server& server = m_state.profile.connection.server;
    // They stand in the file, and the shell would read them: ssh gets a name from whoever calls it.
    const QString& keyAlias = server.hostKeyAlias.isEmpty() ? m_state.alias : server.hostKeyAlias;
    const std::pair<QLatin1String, QString> names[] = { { QLatin1String("%n"), m_state.alias },
        { QLatin1String("%h"), server.address.host }, { QLatin1String("%k"), keyAlias },
        { QLatin1String("%r"), user() } };
    for (const auto& [token, name] : names) {
        if (criterion.argument.contains(token) && !isPlainWord(name)) {
            doubt(Sentence::placed(where,
                Sentence(QT_TRANSLATE_NOOP("Sentence",
                             "Match exec is not evaluated: '%1' could mean something to the shell; "
                             "its lines are left out"),
                    printable(name.toUtf8(), 80))));
            return std::nullopt;
        }
    }
    const Tokens tokens{ server.address.host, server.address.port, user(), keyAlias,
        m_state.alias };
    const auto command = expandTokens(criterion.argument, m_state.config.m_environment, tokens);
    if (!command) {
        doubt(Sentence::placed(where, command.error().detail));
        return std::nullopt;
    }
    return m_state.config.m_queries.runs(*command);
}

/// As ssh uses it from then on: names in lower case, addresses in their usual form.
static QString finalName(const QString& host)
{
    if (const auto address = Address::parse(host.toUtf8())) {
        const QString usual = QString::fromLatin1(address->toText());
        return usual.compare(host, Qt::CaseInsensitive) == 0 ? host : usual;
    }
    return host.contains(u':') ? host : host.toLower();
}

/// The name that CanonicalizeHostname makes of a host.
static QString canonicalName(const QString& host, const SshOptions& options,
    const SshConfigQueries& queries, Imported& result)
{
    const auto doubt = [&result](const Sentence& what) {
        result.warnings.append(what);
        result.doubts.append(what);
    };
    const SshOptions::Canonicalization& wish = options.canonicalization();
    if (!wish.isOn() || (!options.isDirect() && !wish.always()) || Address::parse(host.toUtf8())
        || host.contains(u':')) {
        return host;
    }
    const bool anchored = host.endsWith(u'.');
    QStringList candidates;
    if (anchored) {
        candidates.append(host);
    } else if (host.count(u'.') <= wish.maxDots) {
        for (const QString& domain : wish.domains) {
            if (domain.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
                break;
            }
            candidates.append(host + u'.' + domain + u'.');
        }
    }
    if (candidates.isEmpty()) {
        return host;
    }
    if (!queries.resolves) {
        doubt(Sentence(QT_TRANSLATE_NOOP("Sentence",
                           "CanonicalizeHostname: no name is looked up here; %1 stays as it is"),
            host));
        return host;
    }
    const auto found = std::find_if(candidates.cbegin(), candidates.cend(), queries.resolves);
    if (found != candidates.cend()) {
        return found->chopped(1);
    }
    if (!wish.fallbackLocal) {
        doubt(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "CanonicalizeHostname: no CanonicalDomains knows %1"),
            host));
        result.isNameUnknown = true;
    }
    return host;
}

/// %n, and without a HostKeyAlias %k, is the alias, which the profile does not know any more.
static void fixAlias(Profile& profile, const QString& alias)
{
    const bool keyAlias = !profile.connection.server.hostKeyAlias.isEmpty();
    const QString plain = QString(alias).replace(u'%', QLatin1String("%%"));
    const auto fix = [&](QString& path) {
        // Of one that is too long to be used there would be a copy for every host.
        if (!path.contains(u'%') || path.size() > kMaxPath) {
            return;
        }
        QString out;
        for (qsizetype i = 0; i < path.size(); ++i) {
            const QChar token = path.at(i) == u'%' ? path.mid(i + 1, 1).front() : QChar();
            if (path.at(i) != u'%' || i + 1 >= path.size()) {
                out += path.at(i);
                continue;
            }
            out += token == u'n' || (token == u'k' && !keyAlias) ? plain : path.mid(i, 2);
            ++i;
        }
        path = out;
    };
    for (QStringList* paths : { &profile.connection.server.identityFiles,
             &profile.connection.server.certificateFiles, &profile.connection.knownHostsFiles }) {
        std::for_each(paths->begin(), paths->end(), fix);
    }
    fix(profile.connection.server.agentPath);
    for (Rule& rule : profile.rules) {
        fix(rule.listenPath);
        fix(rule.destinationPath);
    }
}

/// The last steps of both ways to read a host.
static void finish(
    Imported& result, SshOptions& options, const QString& alias, const QString& localUser)
{
    options.finish(localUser);
    result.jumps = options.jumps();
    result.refusal = options.refusal();
    result.said = options.said();
    result.warnings += options.warnings();
    result.doubts += options.doubts();
    fixAlias(result.profile, alias);
    result.warnings += disableClashes(result.profile);
    removeDuplicates(result.warnings);
    removeDuplicates(result.doubts);
}

Imported SshConfig::resolveAlone(const QString& alias) const
{
    Imported result;
    Profile& profile = result.profile;
    profile.label.name = alias;
    profile.book.importedFrom = QStringLiteral("ssh_config:") + alias;
    profile.connection.server.address.host = alias;
    SshOptions options(profile);
    const Pass::State state{ *this, alias, profile, options, result.warnings, result.doubts };
    Pass(state, alias, false).run();
    const QString host = canonicalName(
        finalName(profile.connection.server.address.host), options, m_queries, result);
    options.settleHost(host);
    if (m_asksForFinal || options.canonicalization().isOn()) {
        Pass(state, host, true).run();
    }
    finish(result, options, alias, m_environment.userName);
    return result;
}

static Imported withJumps(
    const QString& alias, Imported result, const AliasLookup& lookup, QStringList visited)
{
    Profile& profile = result.profile;
    visited.append(alias);
    QList<Server> hops;
    // ssh asks one ssh for the way to the next, each with its own look at the file.
    // One more than a profile takes: its validation says the rest.
    const qsizetype most = std::min<qsizetype>(profile.connection.hops.size(), kMaxHops + 1);
    for (qsizetype i = 0; i < most && !isImportCancelled(); ++i) {
        const Server wish = profile.connection.hops.at(i);
        if (visited.contains(wish.address.host) || visited.size() > kMaxIncludes) {
            result.doubts.append(Sentence(
                QT_TRANSLATE_NOOP("Sentence", "ProxyJump leads back to %1"), wish.address.host));
            result.warnings.append(result.doubts.last());
            break;
        }
        // Only the first one is reached on its own; the way to the others is said already.
        Imported hop = lookup(wish.address.host);
        if (i == 0) {
            hop = withJumps(wish.address.host, hop, lookup, visited);
        }
        if (hop.refusal) {
            hop.doubts.append(Sentence::placed(wish.address.host, hop.refusal->detail));
        }
        result.doubts += hop.doubts;
        result.warnings += hop.doubts;
        result.isNameUnknown = result.isNameUnknown || hop.isNameUnknown;
        if (!wish.user.isEmpty()) {
            hop.profile.connection.server.user = wish.user;
        }
        // Without a port the hop's own one counts.
        if (i >= result.jumps.size() || result.jumps.at(i).port) {
            hop.profile.connection.server.address.port = wish.address.port;
        }
        if (i == 0) {
            hops += hop.profile.connection.hops;
        }
        hops.append(hop.profile.connection.server);
    }
    profile.connection.hops = hops;
    removeDuplicates(result.doubts);
    removeDuplicates(result.warnings);
    limitJumpKeys(result);
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

/// `ssh -G` prints a forward to a Unix socket as a dynamic one, too.
static QSet<QString> shadowsIn(const QStringList& lines)
{
    QSet<QString> shadows;
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ');
        if (words.first() == QLatin1String("localforward") && words.value(2).startsWith(u'/')) {
            shadows.insert(QStringLiteral("dynamicforward ") + words.at(1));
        }
    }
    return shadows;
}

Imported importSshG(const QString& alias, const QString& output, const QString& baseline)
{
    Imported result;
    Profile& profile = result.profile;
    profile.label.name = alias;
    profile.book.importedFrom = QStringLiteral("ssh_config:") + alias;
    profile.connection.server.address.host = alias;
    SshOptions options(profile);
    const QStringList usual = baseline.split(u'\n');
    const QSet<QString> defaults(usual.cbegin(), usual.cend());
    const QStringList lines = output.left(kMaxImportBytes).split(u'\n');
    const QSet<QString> shadows = shadowsIn(lines);
    QString user;
    for (const QString& line : lines) {
        const QString name = line.section(u' ', 0, 0).toLower();
        const QString value = line.section(u' ', 1).trimmed();
        if (name == QLatin1String("user")) {
            user = value;
        }
        if (name.isEmpty() || name == QLatin1String("host") || defaults.contains(line)
            || value.isEmpty() || shadows.contains(line)) {
            continue;
        }
        if (const auto applied = options.applyPlain(name, value); !applied) {
            result.warnings.append(
                Sentence::placed(applied.error().context, applied.error().detail));
        }
    }
    if (!options.isSet(QLatin1String("HostName"))) {
        options.settleHost(finalName(alias));
    }
    finish(result, options, alias, user);
    return result;
}

} // namespace sallyport::profile
