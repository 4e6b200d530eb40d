// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilecommand.h"

#include "app/cli/eventwriter.h"
#include "app/cli/plainerror.h"
#include "core/net/nameserver.h"
#include "core/profile/expansion.h"
#include "core/profile/follow.h"
#include "core/profile/import/bundle.h"
#include "core/profile/import/importfile.h"
#include "core/profile/import/puttysessions.h"
#include "core/profile/import/sshcommand.h"
#include "core/profile/import/sshconfig.h"
#include "core/profile/import/tectiaconfig.h"
#include "core/profile/import/windowsettings.h"
#include "core/profile/profilejson.h"
#include "core/profile/validation.h"
#include "core/profile/words.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace sallyport::cli {

using profile::Imported;
using profile::ImportItem;
using profile::Profile;
using profile::ProfileStore;
using profile::StoredProfile;

namespace {

/// One call of the command.
class ProfileCommand {
public:
    ProfileCommand(const QCommandLineParser& parser, ProfileStore store, Output& output);

    Result<void> run();
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    Result<void> list();
    Result<void> show();
    Result<void> path();
    Result<void> validate();
    Result<void> remove();
    Result<void> exportAll();
    Result<void> importFrom();
    Result<profile::ImportSet> read(const QString& source, const QStringList& rest);
    Result<void> restoreChoices(const Profile& defaults);
    /// Whether it may be done as far as trust goes; says so, and why not.
    [[nodiscard]] bool isAllowed(
        const QString& what, const QList<profile::Weakening>& weakenings, const char* name);
    QList<ImportItem> printPlan(const QList<ImportItem>& items);
    void problems(const QString& name, const Profile& profile);

    /// The object for programs, the line for people.
    void print(const QJsonObject& fields, const QString& line) const;
    void warn(const QString& text) const;
    void warnLeftOut(const Error& error) const;
    [[nodiscard]] bool has(const char* option) const
    {
        return m_parser.isSet(QLatin1String(option));
    }

    const QCommandLineParser& m_parser;
    Output& m_output;
    ProfileStore m_store;
    QStringList m_words;
    profile::Bundle m_read; ///< When a bundle is imported.
    int m_exitCode = ExitEnded;
};

} // namespace

static tl::unexpected<Error> wrong(const QString& detail, const QString& context = {})
{
    return fail(Code::InvalidArgument, detail, context);
}

static bool isPath(const QString& text)
{
    return text.contains(u'/') || text.contains(QDir::separator())
        || text.endsWith(QLatin1String(".json"));
}

/// By name or id, or from a file.
static Result<StoredProfile> found(const ProfileStore& store, const QString& text)
{
    auto stored = store.find(text);
    const bool missing = !stored && stored.error().code == Code::ProfileNotFound;
    return missing && isPath(text) ? store.loadFile(text) : stored;
}

/// "-" is the standard input, which may be a pipe.
static Result<QByteArray> contentOf(const QString& path, qsizetype most)
{
    if (path != QLatin1String("-")) {
        return profile::readImportFile(path, most);
    }
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly)) {
        return fail(Code::FileUnreadable, file.errorString(), path);
    }
    const QByteArray content = file.read(most + 1);
    return content.size() > most ? tl::unexpected(profile::tooLarge(most, path))
                                 : Result<QByteArray>(content);
}

static QString serverText(const Profile& profile)
{
    if (profile.connection.follows.isOn()) {
        return QStringLiteral("as %1 in %2")
            .arg(profile.connection.follows.host, profile.connection.follows.shownFile());
    }
    return (profile.connection.server.user.isEmpty() ? QString()
                                                     : profile.connection.server.user + u'@')
        + profile.connection.server.address.toString();
}

ProfileCommand::ProfileCommand(const QCommandLineParser& parser, ProfileStore store, Output& output)
    : m_parser(parser)
    , m_output(output)
    , m_store(std::move(store))
    , m_words(parser.positionalArguments())
{
}

void ProfileCommand::print(const QJsonObject& fields, const QString& line) const
{
    if (has("json")) {
        m_output.object(fields);
    } else {
        m_output.line(Output::To::Out, line);
    }
}

void ProfileCommand::warn(const QString& text) const
{
    m_output.line(Output::To::Err, QStringLiteral("warning: ") + text);
}

void ProfileCommand::warnLeftOut(const Error& error) const
{
    warn(QStringLiteral("left out: %1: %2").arg(error.context, error.detail.english()));
}

Result<void> ProfileCommand::run()
{
    const QString action = m_words.isEmpty() ? QString() : m_words.takeFirst();
    const auto is = [&action](const char* word) { return action == QLatin1String(word); };
    if (is("list")) {
        return list();
    }
    if (is("validate")) {
        return validate();
    }
    if (is("export")) {
        return exportAll();
    }
    if (is("import")) {
        return importFrom();
    }
    if (!is("show") && !is("path") && !is("remove")) {
        return wrong(
            QStringLiteral("there is: profile list, show, path, validate, import, export, remove"),
            printable(action.toUtf8(), 60));
    }
    if (m_words.size() != 1) {
        return wrong(QStringLiteral("one profile, by name, id or file"), action);
    }
    return is("show") ? show() : is("path") ? path() : remove();
}

Result<void> ProfileCommand::list()
{
    const auto entries = m_store.list();
    for (const ProfileStore::Entry& entry : entries) {
        QJsonObject fields{ { QStringLiteral("id"), entry.id },
            { QStringLiteral("file"), entry.file } };
        if (!entry.stored) {
            fields[QLatin1String("code")] = codeName(entry.error->code);
            fields[QLatin1String("detail")] = entry.error->detail.english();
            print(fields,
                entry.id + QStringLiteral("  ") + codeName(entry.error->code) + QStringLiteral(": ")
                    + entry.error->detail.english());
            continue;
        }
        const Profile& profile = entry.stored->profile;
        fields[QLatin1String("name")] = profile.label.name;
        fields[QLatin1String("folder")] = profile.label.folder;
        fields[QLatin1String("server")] = serverText(profile);
        if (profile.connection.follows.isOn()) {
            fields[QLatin1String("follows")] = profile.connection.follows.host;
        }
        fields[QLatin1String("rules")] = int(profile.rules.size());
        const QString place =
            profile.label.folder.isEmpty() ? QString() : profile.label.folder + u'/';
        print(fields,
            QStringLiteral("%1  %2  %3, %4 forward(s)")
                .arg(entry.id, place + profile.label.name, serverText(profile))
                .arg(profile.rules.size()));
    }
    return {};
}

Result<void> ProfileCommand::show()
{
    const auto stored = found(m_store, m_words.first());
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    if (has("ssh")) {
        print({ { QStringLiteral("command"), profile::sshCommand(stored->profile) } },
            profile::sshCommand(stored->profile));
        return {};
    }
    m_output.jsonText(profile::toJsonText(stored->profile));
    return {};
}

Result<void> ProfileCommand::path()
{
    const auto stored = m_store.find(m_words.first());
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    const QString file = m_store.fileOf(stored->profile.id);
    print({ { QStringLiteral("file"), file } }, file);
    return {};
}

void ProfileCommand::problems(const QString& name, const Profile& profile)
{
    const auto say = [&](const QList<profile::Problem>& all, const QString& level) {
        for (const profile::Problem& problem : all) {
            print({ { QStringLiteral("profile"), name }, { QStringLiteral("path"), problem.path },
                      { QStringLiteral("level"), level },
                      { QStringLiteral("detail"), problem.what.english() } },
                name + QStringLiteral(": ") + level + QStringLiteral(": ") + problem.path
                    + QStringLiteral(": ") + problem.what.english());
        }
    };
    const auto found = profile::validate(profile);
    say(found, QStringLiteral("error"));
    say(profile::remarks(profile), QStringLiteral("warning"));
    if (profile.connection.follows.isOn() && found.isEmpty()) {
        net::NameServer names;
        const auto now = profile::followed(profile, profile::Environment::system(),
            [&names](const QString& name) { return names.knows(name); });
        if (!now) {
            say({ { QStringLiteral("follows"),
                    Sentence::placed(now.error().context, now.error().detail) } },
                QStringLiteral("warning"));
        }
    }
    if (profile::firstError(found)) {
        m_exitCode = ExitUsage;
    }
}

Result<void> ProfileCommand::validate()
{
    if (m_words.isEmpty()) {
        const auto entries = m_store.list();
        for (const ProfileStore::Entry& entry : entries) {
            if (entry.stored) {
                problems(entry.stored->profile.label.name, entry.stored->profile);
            } else {
                print({ { QStringLiteral("profile"), entry.id },
                          { QStringLiteral("level"), QStringLiteral("error") },
                          { QStringLiteral("detail"), entry.error->detail.english() } },
                    entry.id + QStringLiteral(": error: ") + entry.error->detail.english());
                m_exitCode = ExitUsage;
            }
        }
        return {};
    }
    for (const QString& word : std::as_const(m_words)) {
        const auto stored = found(m_store, word);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        problems(word, stored->profile);
    }
    return {};
}

Result<void> ProfileCommand::remove()
{
    // A damaged one can only be named by its id.
    const auto stored = m_store.find(m_words.first());
    return m_store.remove(stored ? stored->profile.id : m_words.first());
}

Result<void> ProfileCommand::exportAll()
{
    profile::Bundle bundle;
    if (m_words.isEmpty()) {
        auto everything = profile::backupOf(m_store);
        if (!everything) {
            return tl::unexpected(everything.error());
        }
        bundle = std::move(*everything);
        for (const Error& error : std::as_const(bundle.damaged)) {
            warnLeftOut(error);
        }
    }
    for (const QString& word : std::as_const(m_words)) {
        const auto stored = found(m_store, word);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        bundle.profiles.append(stored->profile);
    }
    const QString target = m_parser.value(QStringLiteral("output"));
    if (target.isEmpty() || target == QLatin1String("-")) {
        m_output.jsonText(profile::toJsonText(bundle));
        return {};
    }
    return profile::writeBundle(target, bundle);
}

Result<profile::ImportSet> ProfileCommand::read(const QString& source, const QStringList& rest)
{
    const auto is = [&source](const char* word) { return source == QLatin1String(word); };
    if (is("command")) {
        const QString line = rest.size() == 1 ? rest.first() : QString();
        QStringList quoted;
        for (const QString& word : rest) {
            quoted.append(profile::shellQuoted(word));
        }
        auto imported = profile::importSshCommand(line.isEmpty() ? quoted.join(u' ') : line);
        if (!imported) {
            return tl::unexpected(imported.error());
        }
        return profile::ImportSet{ { *imported }, {}, {} };
    }
    if (rest.size() > 1) {
        return wrong(QStringLiteral("one file at a time"), rest.at(1));
    }
    const QString file = rest.value(0);
    if (is("ssh")) {
        const profile::Environment environment = profile::Environment::system();
        const QString path =
            file.isEmpty() ? QDir(environment.home).filePath(QStringLiteral(".ssh/config")) : file;
        if (const auto usable = profile::checkImportFile(path); !usable) {
            return tl::unexpected(usable.error());
        }
        profile::SshConfigQueries queries;
        if (has("match-exec")) {
            if (has("follow")) {
                return wrong(QStringLiteral("--match-exec and --follow exclude each other: no "
                                            "command is run when a connection is made"));
            }
            queries.runs = profile::runsWell;
        }
        net::NameServer names;
        queries.resolves = [&names](const QString& name) { return names.knows(name); };
        auto config = profile::SshConfig::read(path, environment, queries);
        if (!config) {
            return tl::unexpected(config.error());
        }
        profile::ImportSet set{ config->resolveAll(), {}, config->warnings() };
        if (has("follow")) {
            profile::follow(set, path, environment);
        }
        return set;
    }
    std::optional<profile::CodePage> codePage;
    if (has("code-page")) {
        if (!is("putty")) {
            return wrong(QStringLiteral("--code-page is for PuTTY's sessions"));
        }
        const auto known = profile::CodePage::named(m_parser.value(QStringLiteral("code-page")));
        if (!known) {
            return tl::unexpected(known.error());
        }
        codePage = *known;
    }
    if (is("putty") && (file.isEmpty() || QFileInfo(file).isDir())) {
#ifdef Q_OS_WIN
        if (file.isEmpty()) {
            return profile::importPuttyRegistry(codePage);
        }
#endif
        return profile::importPuttyFolder(
            file.isEmpty() ? QDir::home().filePath(QStringLiteral(".putty/sessions")) : file,
            codePage);
    }
    if (!is("putty") && !is("tectia") && !is("file")) {
        return wrong(QStringLiteral("import from what? ssh, putty, tectia, command or file"),
            printable(source.toUtf8(), 60));
    }
    const auto content =
        contentOf(file, is("file") ? profile::kMaxBundleBytes : profile::kMaxImportBytes);
    if (!content) {
        return tl::unexpected(content.error());
    }
    if (is("putty")) {
        return profile::importPuttyFile(*content, QFileInfo(file).fileName(), codePage);
    }
    if (is("tectia")) {
        const auto all = profile::importTectiaConfig(*content);
        if (!all) {
            return tl::unexpected(all.error());
        }
        return profile::ImportSet{ *all, {}, {} };
    }
    auto bundle = profile::bundleFrom(*content);
    if (!bundle) {
        return tl::unexpected(Error{ bundle.error().code, bundle.error().detail, file });
    }
    m_read = std::move(*bundle);
    return profile::importedFrom(m_read);
}

bool ProfileCommand::isAllowed(
    const QString& what, const QList<profile::Weakening>& weakenings, const char* name)
{
    for (const profile::Weakening& weakening : weakenings) {
        m_output.line(Output::To::Err,
            QStringLiteral("%1: %2: %3")
                .arg(QLatin1String(name), what, wordsOf(weakening).english()));
    }
    if (weakenings.isEmpty() || has("allow-weaker")) {
        return true;
    }
    m_exitCode = ExitRefused;
    return false;
}

Result<void> ProfileCommand::restoreChoices(const Profile& defaults)
{
    if (has("defaults") && m_read.defaults) {
        const QString what = QStringLiteral("the defaults");
        if (!isAllowed(what, profile::weakenings(defaults, *m_read.defaults), "weaker")) {
            print({ { QStringLiteral("action"), QStringLiteral("refused") },
                      { QStringLiteral("defaults"), true } },
                QStringLiteral("refused  ") + what);
        } else if (!has("dry-run")) {
            if (auto restored = profile::restoreDefaults(m_store, *m_read.defaults); !restored) {
                return restored;
            }
        }
    }
    return has("settings") && !has("dry-run")
        ? profile::restoreWindowSettings(m_store.configFolder(), m_read.settings)
        : Result<void>();
}

static QLatin1String actionName(ImportItem::Action action)
{
    switch (action) {
    case ImportItem::Action::Add:
        return QLatin1String("add");
    case ImportItem::Action::Update:
        return QLatin1String("update");
    case ImportItem::Action::Unusable:
        return QLatin1String("unusable");
    case ImportItem::Action::Same:
        break;
    }
    return QLatin1String("same");
}

static QJsonArray toJson(const QList<profile::Weakening>& weakenings)
{
    QJsonArray array;
    for (const profile::Weakening& weakening : weakenings) {
        array.append(QJsonObject{ { QStringLiteral("field"), weakening.field },
            { QStringLiteral("before"), weakening.before },
            { QStringLiteral("after"), weakening.after },
            { QStringLiteral("detail"), wordsOf(weakening).english() } });
    }
    return array;
}

/// Returns what is to be done.
QList<ImportItem> ProfileCommand::printPlan(const QList<ImportItem>& items)
{
    QList<ImportItem> allowed;
    for (const ImportItem& item : items) {
        const Profile& profile = item.imported.profile;
        QStringList warnings = englishLines(item.imported.warnings);
        if (item.action == ImportItem::Action::Unusable) {
            warnings.append(Sentence::placed(item.error.context, item.error.detail).english());
        }
        const bool isWished = isAllowed(profile.label.name, item.weakenings, "weaker");
        const QLatin1String action = isWished ? actionName(item.action) : QLatin1String("refused");
        if (isWished) {
            allowed.append(item);
        }
        print(
            { { QStringLiteral("action"), action }, { QStringLiteral("name"), profile.label.name },
                { QStringLiteral("server"), serverText(profile) },
                { QStringLiteral("rules"), int(profile.rules.size()) },
                { QStringLiteral("warnings"), QJsonArray::fromStringList(warnings) },
                { QStringLiteral("weaker"), toJson(item.weakenings) } },
            QStringLiteral("%1  %2  %3, %4 forward(s)")
                .arg(action, profile.label.name, serverText(profile))
                .arg(profile.rules.size()));
        for (const QString& warning : std::as_const(warnings)) {
            warn(QStringLiteral("%1: %2").arg(profile.label.name, warning));
        }
    }
    return allowed;
}

Result<void> ProfileCommand::importFrom()
{
    const QString source = m_words.isEmpty() ? QString() : m_words.takeFirst();
    if (has("follow") && source != QLatin1String("ssh")) {
        return wrong(QStringLiteral("only import ssh can be followed"), QStringLiteral("--follow"));
    }
    const auto set = read(source, m_words);
    if (!set) {
        return tl::unexpected(set.error());
    }
    for (const Sentence& warning : set->warnings) {
        warn(warning.english());
    }
    if (!set->codePage.isEmpty()) {
        warn(
            QStringLiteral("names and fields are read as %1; --code-page NAME reads them otherwise")
                .arg(set->codePage));
    }
    for (const Error& error : set->unusable) {
        warnLeftOut(error);
    }
    const QStringList only = m_parser.values(QStringLiteral("only"));
    QList<Imported> wanted;
    for (const Imported& item : set->profiles) {
        if (only.isEmpty() || profile::matchesPatternList(item.profile.label.name, only)) {
            wanted.append(item);
        }
    }
    const bool restores =
        (has("defaults") && m_read.defaults) || (has("settings") && !m_read.settings.isEmpty());
    if (wanted.isEmpty() && !restores) {
        const QString where = m_words.value(0).isEmpty() ? source : m_words.value(0);
        return wrong(set->profiles.isEmpty() ? QStringLiteral("nothing to import is in it")
                                             : QStringLiteral("no name in it matches --only"),
            where);
    }
    const auto before = m_store.defaults();
    if (!before) {
        return tl::unexpected(before.error());
    }
    // What there is may inherit something else afterwards.
    if (const auto restored = restoreChoices(before->profile); !restored) {
        return restored;
    }
    const auto items = printPlan(profile::planImport(wanted, m_store.list(), before->profile));
    const bool anyUsable = std::any_of(items.cbegin(), items.cend(),
        [](const ImportItem& item) { return item.action != ImportItem::Action::Unusable; });
    if (!anyUsable && !wanted.isEmpty() && m_exitCode == ExitEnded) {
        m_exitCode = ExitUsage;
    }
    if (m_exitCode == ExitRefused) {
        m_output.line(Output::To::Err,
            QStringLiteral(
                "Refused is what would make a connection trust more than now. Look at the lines "
                "that start with \"weaker\"; --allow-weaker imports it all the same."));
    }
    if (has("dry-run")) {
        return {};
    }
    const profile::ImportReport report = profile::commitImport(m_store, items);
    if (!report.error) {
        return {};
    }
    // What was printed is what it was going to do.
    const auto planned = std::count_if(items.cbegin(), items.cend(), [](const ImportItem& item) {
        return item.action == ImportItem::Action::Add || item.action == ImportItem::Action::Update;
    });
    warn(QStringLiteral("the import stopped: %1 of %2 profile(s) are saved, the others are not")
             .arg(report.added + report.updated)
             .arg(planned));
    return tl::unexpected(*report.error);
}

QString profileHelpText()
{
    return QStringLiteral(R"(Usage: sallyport-cli profile list
       sallyport-cli profile show NAME [--ssh]
       sallyport-cli profile path NAME
       sallyport-cli profile validate [NAME...]
       sallyport-cli profile import SOURCE [--dry-run] [--only PATTERN]... [--allow-weaker]
                                    [--follow]
       sallyport-cli profile export [NAME...] [--output FILE]
       sallyport-cli profile remove NAME

NAME is the name or id of a profile, or a file.

show      the profile as JSON; --ssh: as a command line for ssh
validate  what is wrong with the profiles; all of them without a name
import    ssh [FILE]       the hosts of ~/.ssh/config, without running ssh
          putty [FOLDER]   the saved sessions of PuTTY or KiTTY; or a file that regedit
                           exported. --code-page NAME says how the bytes of names and
                           fields are letters: windows-1252, windows-1251, cp932, UTF-8, …
                           Without it UTF-8 where all of it is, else windows-1252
          tectia FILE      a Tectia ssh-broker-config.xml
          command 'ssh ...'  a command line
          file FILE        what export wrote; --defaults also takes the defaults from it,
                           --settings what was chosen in the window's preferences
          --follow, with ssh: the profiles say no more than "as in this file"; it is read
          again at each connection. Their forwards are copied once
          ssh's Match exec is not run; --match-exec runs its commands, which the file names
          Importing again updates what was imported before. --dry-run only shows what
          would be done; --only takes the profiles whose name matches (* and ?).
          What would trust more than now (other host keys, another way or server, a
          listener for others, connecting at start, …) is named and refused, the rest
          imported; --allow-weaker imports that too
export    profiles in one file, without secrets; everything without a name: all of them,
          the defaults, the window's preferences. To standard output, or to FILE
remove    the file stays beside the others as ID.json.bak

  --config-dir FOLDER    keep everything in this folder
  --json                 one JSON object per line

Exit codes: 0 done, 2 wrong usage, no such profile, nothing to import, or problems
found, 8 part of an import was refused because it is weaker.
)");
}

static constexpr const char* kFlags[] = { "ssh", "dry-run", "defaults", "settings", "json",
    "allow-weaker", "match-exec", "follow" };
static constexpr const char* kValued[] = { "only", "output", "config-dir", "code-page" };

/// How many words an option of ours takes, from this one on: 0 when it is none.
static qsizetype optionLength(const QString& word)
{
    const auto is = [&word](const char* name) {
        return word == QLatin1String("--") + QLatin1String(name);
    };
    const auto isWithValue = [&word](const char* name) {
        return word.startsWith(QLatin1String("--") + QLatin1String(name) + u'=');
    };
    if (std::any_of(std::begin(kFlags), std::end(kFlags), is) || is("help")
        || std::any_of(std::begin(kValued), std::end(kValued), isWithValue)) {
        return 1;
    }
    return std::any_of(std::begin(kValued), std::end(kValued), is) ? 2 : 0;
}

namespace {

struct SplitWords {
    QStringList own;
    QStringList command; ///< Somebody else's, options and all.
};

} // namespace

/// "profile import command" is followed by a command line: as one word, behind which our own
/// options may stand, or as several, of which those at the end that are ours are ours.
static SplitWords splitCommand(const QStringList& words)
{
    QStringList places;
    qsizetype at = 0;
    while (at < words.size() && places.size() < 2) {
        const qsizetype length = optionLength(words.at(at));
        if (length == 0) {
            places.append(words.at(at));
        }
        at += std::max<qsizetype>(length, 1);
    }
    if (places != QStringList{ QStringLiteral("import"), QStringLiteral("command") }) {
        return { words, {} };
    }
    while (at < words.size() && (optionLength(words.at(at)) > 0 || words.at(at) == u"--")) {
        at += std::max<qsizetype>(optionLength(words.at(at)), 1);
    }
    SplitWords split{ words.first(std::min(at, words.size())), words.mid(at) };
    split.own.removeAll(QStringLiteral("--"));
    const bool isQuoted = split.command.value(0).contains(u' ');
    qsizetype end = isQuoted ? 1 : split.command.size();
    for (bool found = !isQuoted; found;) {
        found = false;
        for (const qsizetype length : { 1, 2 }) {
            if (end > length && optionLength(split.command.at(end - length)) == length) {
                end -= length;
                found = true;
                break;
            }
        }
    }
    split.own += split.command.mid(end);
    split.command = split.command.first(std::min(end, split.command.size()));
    return split;
}

int runProfileCommand(const QStringList& words, Output& output)
{
    QCommandLineParser parser;
    for (const char* flag : kFlags) {
        parser.addOption(QCommandLineOption(QString(QLatin1String(flag))));
    }
    for (const char* name : kValued) {
        parser.addOption(
            QCommandLineOption(QString(QLatin1String(name)), QString(), QStringLiteral("value")));
    }
    parser.addOption(
        QCommandLineOption(QStringList{ QStringLiteral("h"), QStringLiteral("help") }));
    const SplitWords split = splitCommand(words);
    const bool parsed = parser.parse(QStringList(QString()) + split.own
        + (split.command.isEmpty() ? QStringList() : QStringList(QStringLiteral("--")))
        + split.command);
    EventWriter writer(split.own.contains(QLatin1String("--json")), output);
    if (!parsed) {
        writer.error(Error{ Code::InvalidArgument, parser.errorText(), {} });
        return ExitUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        output.text(Output::To::Out, profileHelpText());
        return ExitEnded;
    }
    const QString folder = parser.value(QStringLiteral("config-dir"));
    ProfileCommand profileCommand(parser,
        ProfileStore(folder.isEmpty() ? profile::Environment::system().configFolder
                                      : QDir::cleanPath(folder)),
        output);
    if (const auto done = profileCommand.run(); !done) {
        writer.error(done.error());
        return exitCodeFor(done.error().code, false);
    }
    return profileCommand.exitCode();
}

Result<void> loadProfileToRun(Arguments& arguments)
{
    const ProfileStore store(arguments.configFolder);
    const auto stored = found(store, arguments.profileName);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    const auto problems = profile::validate(stored->profile);
    if (const auto error = profile::firstError(problems)) {
        return tl::unexpected(*error);
    }
    const auto remarked = profile::remarks(stored->profile);
    for (const profile::Problem& remark : remarked) {
        arguments.warnings.append(remark.path + QStringLiteral(": ") + remark.what.english());
    }
    profile::Environment environment = profile::Environment::system();
    environment.configFolder = arguments.configFolder;
    environment.configFolderOnly = arguments.configFolderOnly;
    auto ready = profile::expanded(stored->profile, environment);
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    if (ready->connection.server.user.isEmpty()) {
        return wrong(QStringLiteral("whose account? the profile has no user"));
    }
    arguments.profile = std::move(*ready);
    return {};
}

} // namespace sallyport::cli
