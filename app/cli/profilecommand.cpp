// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilecommand.h"

#include "app/cli/errortext.h"
#include "app/cli/eventwriter.h"
#include "core/profile/expansion.h"
#include "core/profile/import/bundle.h"
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
    ProfileCommand(const QCommandLineParser& parser, ProfileStore store);

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
    Result<void> restoreChoices();
    void printPlan(const QList<ImportItem>& items) const;
    void problems(const QString& name, const Profile& profile);

    /// The object for programs, the line for people.
    void print(const QJsonObject& fields, const QString& line) const;
    [[nodiscard]] bool has(const char* option) const
    {
        return m_parser.isSet(QLatin1String(option));
    }

    const QCommandLineParser& m_parser;
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

static Result<QByteArray> contentOf(const QString& path)
{
    QFile file;
    const bool opened = path == QLatin1String("-")
        ? file.open(stdin, QIODevice::ReadOnly)
        : (file.setFileName(path), QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly));
    if (!opened) {
        return fail(Code::FileUnreadable, file.errorString(), path);
    }
    return file.read(profile::kMaxBundleBytes + 1);
}

static QString serverText(const Profile& profile)
{
    return (profile.server.user.isEmpty() ? QString() : profile.server.user + u'@')
        + profile.server.address.toString();
}

ProfileCommand::ProfileCommand(const QCommandLineParser& parser, ProfileStore store)
    : m_parser(parser)
    , m_store(std::move(store))
    , m_words(parser.positionalArguments())
{
}

void ProfileCommand::print(const QJsonObject& fields, const QString& line) const
{
    const QByteArray text = has("json") ? QJsonDocument(fields).toJson(QJsonDocument::Compact)
                                        : printable(line.toUtf8(), 100'000).toLocal8Bit();
    std::fprintf(stdout, "%s\n", text.constData());
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
            fields[QLatin1String("detail")] = entry.error->detail;
            print(fields,
                entry.id + QStringLiteral("  ") + codeName(entry.error->code) + QStringLiteral(": ")
                    + entry.error->detail);
            continue;
        }
        const Profile& profile = entry.stored->profile;
        fields[QLatin1String("name")] = profile.name;
        fields[QLatin1String("folder")] = profile.folder;
        fields[QLatin1String("server")] = serverText(profile);
        fields[QLatin1String("rules")] = int(profile.rules.size());
        const QString place = profile.folder.isEmpty() ? QString() : profile.folder + u'/';
        print(fields,
            QStringLiteral("%1  %2  %3, %4 forward(s)")
                .arg(entry.id, place + profile.name, serverText(profile))
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
    std::fputs(profile::toJsonText(stored->profile).constData(), stdout);
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
    const auto found = profile::validate(profile);
    for (const profile::Problem& problem : found) {
        const QString level = QStringLiteral("error");
        print({ { QStringLiteral("profile"), name }, { QStringLiteral("path"), problem.path },
                  { QStringLiteral("level"), level },
                  { QStringLiteral("detail"), problem.error.detail } },
            name + QStringLiteral(": ") + level + QStringLiteral(": ") + problem.path
                + QStringLiteral(": ") + problem.error.detail);
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
                problems(entry.stored->profile.name, entry.stored->profile);
            } else {
                print({ { QStringLiteral("profile"), entry.id },
                          { QStringLiteral("level"), QStringLiteral("error") },
                          { QStringLiteral("detail"), entry.error->detail } },
                    entry.id + QStringLiteral(": error: ") + entry.error->detail);
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
            std::fprintf(stderr, "warning: left out: %s: %s\n", qPrintable(error.context),
                qPrintable(error.detail));
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
        std::fputs(profile::toJsonText(bundle).constData(), stdout);
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
        auto config = profile::SshConfig::read(
            file.isEmpty() ? QDir(environment.home).filePath(QStringLiteral(".ssh/config")) : file,
            environment);
        if (!config) {
            return tl::unexpected(config.error());
        }
        return profile::ImportSet{ config->resolveAll(), {}, config->warnings() };
    }
    if (is("putty") && (file.isEmpty() || QFileInfo(file).isDir())) {
#ifdef Q_OS_WIN
        if (file.isEmpty()) {
            return profile::importPuttyRegistry();
        }
#endif
        return profile::importPuttyFolder(
            file.isEmpty() ? QDir::home().filePath(QStringLiteral(".putty/sessions")) : file);
    }
    if (!is("putty") && !is("tectia") && !is("file")) {
        return wrong(QStringLiteral("import from what? ssh, putty, tectia, command or file"),
            printable(source.toUtf8(), 60));
    }
    const auto content = contentOf(file);
    if (!content) {
        return tl::unexpected(content.error());
    }
    if (is("putty")) {
        return profile::importPuttyFile(*content, QFileInfo(file).fileName());
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

Result<void> ProfileCommand::restoreChoices()
{
    if (has("defaults") && m_read.defaults) {
        if (auto restored = profile::restoreDefaults(m_store, *m_read.defaults); !restored) {
            return restored;
        }
    }
    return has("settings") ? profile::restoreWindowSettings(m_store.configFolder(), m_read.settings)
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

void ProfileCommand::printPlan(const QList<ImportItem>& items) const
{
    for (const ImportItem& item : items) {
        const Profile& profile = item.imported.profile;
        QStringList warnings = item.imported.warnings;
        if (item.action == ImportItem::Action::Unusable) {
            warnings.append(item.error.context.isEmpty()
                    ? item.error.detail
                    : item.error.context + QStringLiteral(": ") + item.error.detail);
        }
        print({ { QStringLiteral("action"), actionName(item.action) },
                  { QStringLiteral("name"), profile.name },
                  { QStringLiteral("server"), serverText(profile) },
                  { QStringLiteral("rules"), int(profile.rules.size()) },
                  { QStringLiteral("warnings"), QJsonArray::fromStringList(warnings) } },
            QStringLiteral("%1  %2  %3, %4 forward(s)")
                .arg(actionName(item.action), profile.name, serverText(profile))
                .arg(profile.rules.size()));
        for (const QString& warning : std::as_const(warnings)) {
            std::fprintf(
                stderr, "warning: %s: %s\n", qPrintable(profile.name), qPrintable(warning));
        }
    }
}

Result<void> ProfileCommand::importFrom()
{
    const QString source = m_words.isEmpty() ? QString() : m_words.takeFirst();
    const auto set = read(source, m_words);
    if (!set) {
        return tl::unexpected(set.error());
    }
    for (const QString& warning : set->warnings) {
        std::fprintf(stderr, "warning: %s\n", qPrintable(warning));
    }
    for (const Error& error : set->unusable) {
        std::fprintf(stderr, "warning: left out: %s: %s\n", qPrintable(error.context),
            qPrintable(error.detail));
    }
    const QStringList only = m_parser.values(QStringLiteral("only"));
    QList<Imported> wanted;
    for (const Imported& item : set->profiles) {
        if (only.isEmpty() || profile::matchesPatternList(item.profile.name, only)) {
            wanted.append(item);
        }
    }
    if (has("dry-run")) {
        printPlan(profile::planImport(wanted, m_store.list()));
        return {};
    }
    // What there is may inherit something else afterwards.
    if (const auto restored = restoreChoices(); !restored) {
        return restored;
    }
    const auto items = profile::planImport(wanted, m_store.list());
    printPlan(items);
    const profile::ImportReport report = profile::commitImport(m_store, items);
    return report.error ? tl::unexpected(*report.error) : Result<void>();
}

QString profileHelpText()
{
    return QStringLiteral(R"(Usage: sallyport-cli profile list
       sallyport-cli profile show NAME [--ssh]
       sallyport-cli profile path NAME
       sallyport-cli profile validate [NAME...]
       sallyport-cli profile import SOURCE [--dry-run] [--only PATTERN]...
       sallyport-cli profile export [NAME...] [--output FILE]
       sallyport-cli profile remove NAME

NAME is the name or id of a profile, or a file.

show      the profile as JSON; --ssh: as a command line for ssh
validate  what is wrong with the profiles; all of them without a name
import    ssh [FILE]       the hosts of ~/.ssh/config, without running ssh
          putty [FOLDER]   the saved sessions of PuTTY; or a file that regedit exported
          tectia FILE      a Tectia ssh-broker-config.xml
          command 'ssh ...'  a command line
          file FILE        what export wrote; --defaults also takes the defaults from it,
                           --settings what was chosen in the window's preferences
          Importing again updates what was imported before. --dry-run only shows what
          would be done; --only takes the profiles whose name matches (* and ?)
export    profiles in one file, without secrets; everything without a name: all of them,
          the defaults, the window's preferences. To standard output, or to FILE
remove    the file stays beside the others as ID.json.bak

  --config-dir FOLDER    keep everything in this folder
  --json                 one JSON object per line

Exit codes: 0 done, 2 wrong usage, no such profile, or problems found.
)");
}

int runProfileCommand(const QStringList& words)
{
    QCommandLineParser parser;
    const auto add = [&parser](const QStringList& names, const char* value = nullptr) {
        QCommandLineOption option(names);
        if (value) {
            option.setValueName(QLatin1String(value));
        }
        parser.addOption(option);
    };
    add({ QStringLiteral("h"), QStringLiteral("help") });
    add({ QStringLiteral("ssh") });
    add({ QStringLiteral("dry-run") });
    add({ QStringLiteral("defaults") });
    add({ QStringLiteral("settings") });
    add({ QStringLiteral("json") });
    add({ QStringLiteral("only") }, "pattern");
    add({ QStringLiteral("output") }, "file");
    add({ QStringLiteral("config-dir") }, "folder");
    // "profile import command" is followed by somebody else's options.
    const bool command =
        words.value(0) == QLatin1String("import") && words.value(1) == QLatin1String("command");
    const QStringList separated = command ? QStringList{ QStringLiteral("--") } : QStringList();
    const qsizetype split = command ? 2 : words.size();
    QStringList before = words.first(split);
    QStringList after = words.mid(split);
    // Our own options may stand behind a quoted command line.
    while (command && after.size() > 1 && after.last().startsWith(QLatin1String("--"))) {
        before.append(after.takeLast());
    }
    const bool parsed = parser.parse(QStringList(QString()) + before + separated + after);
    EventWriter writer(words.contains(QLatin1String("--json")));
    if (!parsed) {
        writer.error(Error{ Code::InvalidArgument, parser.errorText(), {} });
        return ExitUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(profileHelpText().toLocal8Bit().constData(), stdout);
        return ExitEnded;
    }
    const QString folder = parser.value(QStringLiteral("config-dir"));
    ProfileCommand profileCommand(parser,
        ProfileStore(folder.isEmpty() ? profile::Environment::system().configFolder
                                      : QDir::cleanPath(folder)));
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
    profile::Environment environment = profile::Environment::system();
    environment.configFolder = arguments.configFolder;
    environment.configFolderOnly = arguments.configFolderOnly;
    auto ready = profile::expanded(stored->profile, environment);
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    if (ready->server.user.isEmpty()) {
        return wrong(QStringLiteral("whose account? the profile has no user"));
    }
    arguments.profile = std::move(*ready);
    return {};
}

} // namespace sallyport::cli
