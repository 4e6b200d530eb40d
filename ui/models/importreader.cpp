// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importreader.h"

#include "core/net/nameserver.h"
#include "core/profile/import/importfile.h"
#include "core/profile/import/puttysessions.h"
#include "core/profile/import/sshcommand.h"
#include "core/profile/import/sshconfig.h"
#include "core/profile/import/tectiaconfig.h"
#include "core/profile/serveraddress.h"
#include "ui/models/sshquery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <mutex>

namespace sallyport::ui {

using profile::Imported;
using profile::ImportSet;
using profile::Profile;
using profile::SshConfig;

/// Asking takes some milliseconds a host.
static constexpr qsizetype kMaxAsked = 500;

static tl::unexpected<Error> inFile(Error error, const QString& path)
{
    error.context = error.context.isEmpty() ? path : path + QStringLiteral(": ") + error.context;
    return tl::unexpected(std::move(error));
}

static bool hasLine(const QString& text, const QStringList& starts)
{
    const auto lines = QStringView(text).split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(), [&starts](QStringView line) {
        const QStringView words = line.trimmed();
        return std::any_of(starts.cbegin(), starts.cend(),
            [words](const QString& start) { return words.startsWith(start, Qt::CaseInsensitive); });
    });
}

/// What a file is, by how it starts.
static std::optional<ImportKind> kindOf(const QByteArray& head)
{
    const QString text = QString::fromUtf8(head).trimmed();
    if (head.startsWith("\xff\xfe") || text.startsWith(QLatin1String("Windows Registry Editor"))
        || text.startsWith(QLatin1String("REGEDIT4"))) {
        return ImportKind::Putty;
    }
    if (head.contains('\0')) {
        return std::nullopt;
    }
    if (text.startsWith(u'{')) {
        return ImportKind::Sallyport;
    }
    if (text.startsWith(u'<')) {
        return ImportKind::Tectia;
    }
    if (hasLine(text, { QStringLiteral("HostName="), QStringLiteral("HostName\\") })
        && hasLine(text, { QStringLiteral("Protocol="), QStringLiteral("Protocol\\") })) {
        return ImportKind::Putty;
    }
    if (hasLine(text,
            { QStringLiteral("Host "), QStringLiteral("Host\t"), QStringLiteral("Host="),
                QStringLiteral("Match "), QStringLiteral("Include ") })) {
        return ImportKind::OpenSsh;
    }
    return std::nullopt;
}

/// Both start the same tunnel, whatever the order of the forwards and the way paths are written.
static bool isSame(Profile a, Profile b, const profile::Environment& environment)
{
    for (Profile* profile : { &a, &b }) {
        if (auto ready = profile::expanded(*profile, environment)) {
            *profile = std::move(*ready);
        }
        std::sort(profile->rules.begin(), profile->rules.end(),
            [](const profile::Rule& x, const profile::Rule& y) {
                return profile::sshArguments(x).join(u' ') < profile::sshArguments(y).join(u' ');
            });
    }
    return a == b;
}

static QStringList jumpsIn(const QString& sshOutput)
{
    const QString line = u'\n' + sshOutput;
    const QString value = line.section(QStringLiteral("\nproxyjump "), 1, 1).section(u'\n', 0, 0);
    QStringList hosts;
    if (const auto jumps = profile::parseJumps(value); jumps && !value.isEmpty()) {
        for (const profile::ServerAddress& jump : *jumps) {
            hosts.append(jump.host);
        }
    }
    return hosts;
}

/// What the thread of the reader calls back to, for as long as it is there.
struct ImportReader::Home {
    std::mutex mutex;
    ImportReader* reader = nullptr; ///< Null: gone.
};

/// Does the reading, on the thread of the reader.
class ImportReader::Worker final : public QObject {
public:
    Worker(profile::Environment environment, QString sshProgram, std::shared_ptr<Home> home,
        std::shared_ptr<std::atomic<int>> current)
        : m_environment(std::move(environment))
        , m_sshProgram(std::move(sshProgram))
        , m_home(std::move(home))
        , m_current(std::move(current))
    {
    }

    void findSources();
    void readAny(const QString& path, int ticket);
    void read(const ImportSource& source, int ticket);

private:
    [[nodiscard]] Result<ImportSet> setFrom(const ImportSource& source, ImportContent& content);
    [[nodiscard]] Result<ImportSet> readPutty(const ImportSource& source) const;
    void readOpenSsh(const ImportSource& source, int ticket);
    void askSsh(const SshConfig& config, const ImportContent& content, int ticket);
    [[nodiscard]] bool isCurrent(int ticket) const { return *m_current == ticket; }
    void tell(std::function<void(ImportReader&)> news);
    void tellFinished(const ImportContent& content, int ticket);
    void tellFailed(const ImportSource& source, const Error& error, int ticket);

    profile::Environment m_environment;
    QString m_sshProgram;
    std::shared_ptr<Home> m_home;
    std::shared_ptr<std::atomic<int>> m_current;
    std::unique_ptr<SshQuery> m_query;
};

void ImportReader::Worker::tell(std::function<void(ImportReader&)> news)
{
    const std::lock_guard lock(m_home->mutex);
    if (ImportReader* reader = m_home->reader) {
        QMetaObject::invokeMethod(
            reader, [reader, news = std::move(news)] { news(*reader); }, Qt::QueuedConnection);
    }
}

void ImportReader::Worker::tellFinished(const ImportContent& content, int ticket)
{
    tell([content, ticket](ImportReader& home) {
        if (*home.m_current == ticket) {
            Q_EMIT home.finished(content);
        }
    });
}

void ImportReader::Worker::tellFailed(const ImportSource& source, const Error& error, int ticket)
{
    tell([source, error, ticket](ImportReader& home) {
        if (*home.m_current == ticket) {
            Q_EMIT home.failed(source, error);
        }
    });
}

void ImportReader::Worker::findSources()
{
    QList<FoundSource> sources;
    const auto add = [&sources](const ImportSource& source, qsizetype count) {
        if (count > 0) {
            sources.append({ source, count });
        }
    };
    const ImportSource ssh{ ImportKind::OpenSsh, usualPath(ImportKind::OpenSsh, m_environment) };
    if (const auto config = SshConfig::read(ssh.path, m_environment)) {
        add(ssh, config->hosts().size());
    }
    const ImportSource putty{ ImportKind::Putty, usualPath(ImportKind::Putty, m_environment) };
    if (const auto sessions = readPutty(putty)) {
        add(putty, sessions->profiles.size());
    }
    const ImportSource tectia{ ImportKind::Tectia, usualPath(ImportKind::Tectia, m_environment) };
    if (const auto content = profile::readImportFile(tectia.path, profile::kMaxImportBytes)) {
        if (const auto all = profile::importTectiaConfig(*content)) {
            add(tectia, all->size());
        }
    }
    tell([sources](ImportReader& home) { Q_EMIT home.found(sources); });
}

void ImportReader::Worker::readAny(const QString& path, int ticket)
{
    if (QFileInfo(path).isDir()) {
        read({ ImportKind::Putty, path }, ticket);
        return;
    }
    constexpr qsizetype kHead = 64 * 1024;
    const auto head = profile::readImportHead(path, kHead);
    if (!head) {
        tellFailed({ ImportKind::Sallyport, path }, head.error(), ticket);
    } else if (const auto kind = kindOf(*head)) {
        read({ *kind, path }, ticket);
    } else {
        tellFailed({ ImportKind::Sallyport, path },
            { Code::InvalidArgument, QStringLiteral("a file of a kind that is not known"), path },
            ticket);
    }
}

void ImportReader::Worker::read(const ImportSource& source, int ticket)
{
    m_query.reset();
    if (!isCurrent(ticket)) {
        return;
    }
    if (source.kind == ImportKind::OpenSsh) {
        readOpenSsh(source, ticket);
        return;
    }
    ImportContent content{ source, {}, {} };
    auto set = setFrom(source, content);
    if (!set) {
        tellFailed(source, set.error(), ticket);
        return;
    }
    content.set = std::move(*set);
    tellFinished(content, ticket);
}

Result<ImportSet> ImportReader::Worker::readPutty(const ImportSource& source) const
{
    const QString& path = source.path;
    std::optional<profile::CodePage> codePage;
    if (!source.codePage.isEmpty()) {
        const auto known = profile::CodePage::named(source.codePage);
        if (!known) {
            return tl::unexpected(known.error());
        }
        codePage = *known;
    }
#ifdef Q_OS_WIN
    if (path.isEmpty()) {
        return profile::importPuttyRegistry(codePage);
    }
#endif
    if (QFileInfo(path).isDir() || path.isEmpty()) {
        return profile::importPuttyFolder(path, codePage);
    }
    const auto content = profile::readImportFile(path, profile::kMaxImportBytes);
    if (!content) {
        return tl::unexpected(content.error());
    }
    auto set = profile::importPuttyFile(*content, QFileInfo(path).fileName(), codePage);
    return set ? set : inFile({ set.error().code, set.error().detail, {} }, path);
}

Result<ImportSet> ImportReader::Worker::setFrom(const ImportSource& source, ImportContent& content)
{
    if (source.kind == ImportKind::Command) {
        const auto imported = profile::importSshCommand(source.path);
        return imported ? Result<ImportSet>(ImportSet{ { *imported }, {}, {} })
                        : tl::unexpected(imported.error());
    }
    if (source.kind == ImportKind::Putty) {
        return readPutty(source);
    }
    const bool isBundle = source.kind == ImportKind::Sallyport;
    const auto bytes = profile::readImportFile(
        source.path, isBundle ? profile::kMaxBundleBytes : profile::kMaxImportBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (!isBundle) {
        const auto all = profile::importTectiaConfig(*bytes);
        return all ? Result<ImportSet>(ImportSet{ *all, {}, {} })
                   : inFile(all.error(), source.path);
    }
    auto bundle = profile::bundleFrom(*bytes);
    if (!bundle) {
        return inFile(bundle.error(), source.path);
    }
    auto set = profile::importedFrom(*bundle);
    content.bundle.defaults = std::move(bundle->defaults);
    content.bundle.settings = std::move(bundle->settings);
    return set;
}

void ImportReader::Worker::readOpenSsh(const ImportSource& source, int ticket)
{
    constexpr qsizetype kHead = 4096;
    const auto head = profile::readImportHead(source.path, kHead);
    if (!head) {
        tellFailed(source, head.error(), ticket);
        return;
    }
    if (head->contains('\0')) {
        tellFailed(
            source, { Code::InvalidArgument, QStringLiteral("not a text"), source.path }, ticket);
        return;
    }
    profile::SshConfigQueries queries;
    // A name server that does not answer holds up nobody here; who has given up is asked first.
    queries.resolves = [this, ticket](const QString& name) {
        return isCurrent(ticket) && net::NameServer().knows(name);
    };
    auto config = SshConfig::read(source.path, m_environment, queries);
    if (!config) {
        tellFailed(source, config.error(), ticket);
        return;
    }
    if (config->commands() == source.agreedCommands) {
        config->letRun([this, ticket](const QString& command) {
            return isCurrent(ticket) && profile::runsWell(command);
        });
    }
    ImportContent content{ source, {}, {} };
    content.commands = config->commands();
    content.set.warnings = config->warnings();
    const QStringList hosts = config->hosts();
    for (const QString& host : hosts) {
        if (!isCurrent(ticket)) {
            return;
        }
        content.set.profiles.append(config->resolve(host));
    }
    // Only what the user runs ssh with anyway is given to it: another file could name commands.
    const bool isOwn = QFileInfo(source.path).canonicalFilePath()
        == QFileInfo(usualPath(ImportKind::OpenSsh, m_environment)).canonicalFilePath();
    if (isOwn && !m_sshProgram.isEmpty() && !config->hasCommands() && !hosts.isEmpty()
        && hosts.size() <= kMaxAsked) {
        askSsh(*config, content, ticket);
    } else {
        tellFinished(content, ticket);
    }
}

void ImportReader::Worker::askSsh(const SshConfig& config, const ImportContent& content, int ticket)
{
    m_query = std::make_unique<SshQuery>(m_sshProgram, content.source.path, nullptr);
    connect(m_query.get(), &SshQuery::finished, this,
        [this, config, content, ticket](
            const SshQuery::Answers& answers, const QString& baseline, const QString& refusal) {
            ImportContent agreed = content;
            if (!refusal.isEmpty()) {
                agreed.set.warnings.append(Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "ssh does not take this file as it is: %1"),
                    refusal));
            }
            const profile::AliasLookup lookup = [&](const QString& alias) {
                const QString output = answers.value(alias);
                return output.isEmpty() || baseline.isEmpty()
                    ? config.resolveAlone(alias)
                    : profile::importSshG(alias, output, baseline);
            };
            for (Imported& ours : agreed.set.profiles) {
                const QString alias = ours.profile.label.name;
                if (!answers.contains(alias) || baseline.isEmpty()) {
                    continue;
                }
                Imported theirs = profile::withJumpHosts(alias, lookup(alias), lookup);
                // ssh prints a list with + as the whole of what it has itself, much of which there
                // is not here.
                theirs.profile.connection.ciphers = ours.profile.connection.ciphers;
                theirs.profile.connection.keyExchanges = ours.profile.connection.keyExchanges;
                theirs.profile.connection.macs = ours.profile.connection.macs;
                theirs.profile.connection.hostKeyAlgorithms =
                    ours.profile.connection.hostKeyAlgorithms;
                // Its default and the wish for it look alike there.
                if (theirs.profile.connection.rekeyLimit.isEmpty()) {
                    theirs.profile.connection.rekeyLimit = ours.profile.connection.rekeyLimit;
                }
                if (!isSame(ours.profile, theirs.profile, m_environment)) {
                    theirs.warnings += ours.warnings;
                    theirs.doubts += ours.doubts;
                    removeDuplicates(theirs.warnings);
                    ours = theirs;
                }
            }
            tellFinished(agreed, ticket);
        });
    m_query->start(config.hosts(), jumpsIn);
}

ImportReader::ImportReader(
    profile::Environment environment, const QString& sshProgram, QObject* parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_current(std::make_shared<std::atomic<int>>(0))
    , m_home(std::make_shared<Home>())
    , m_worker(new Worker(std::move(environment), sshProgram, m_home, m_current))
{
    m_home->reader = this;
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->setObjectName(QStringLiteral("import"));
    m_thread->start();
}

ImportReader::~ImportReader()
{
    cancel();
    {
        const std::lock_guard lock(m_home->mutex);
        m_home->reader = nullptr;
    }
    m_thread->requestInterruption();
    m_thread->quit();
    // One that hangs in a file system is not waited for: it ends when it can, by itself.
    constexpr unsigned long kMilliseconds = 100;
    if (m_thread->wait(kMilliseconds)) {
        delete m_thread;
    } else {
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
        if (m_thread->isFinished()) {
            m_thread->deleteLater();
        }
    }
}

QString ImportReader::findSsh()
{
    return QStandardPaths::findExecutable(QStringLiteral("ssh"));
}

QString ImportReader::usualPath(ImportKind kind, const profile::Environment& environment)
{
    const QDir home(environment.home);
    switch (kind) {
    case ImportKind::OpenSsh:
        return home.filePath(QStringLiteral(".ssh/config"));
    case ImportKind::Putty:
#ifdef Q_OS_WIN
        return {};
#else
        return home.filePath(QStringLiteral(".putty/sessions"));
#endif
    case ImportKind::Tectia:
#ifdef Q_OS_WIN
        return environment.variable(QStringLiteral("APPDATA")).value_or(QString())
            + QStringLiteral("/SSH/ssh-broker-config.xml");
#else
        return home.filePath(QStringLiteral(".ssh2/ssh-broker-config.xml"));
#endif
    case ImportKind::Sallyport:
    case ImportKind::Command:
        break;
    }
    return {};
}

void ImportReader::start(std::function<void(Worker&)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { job(*worker); },
        Qt::QueuedConnection);
}

void ImportReader::findSources()
{
    start([](Worker& worker) { worker.findSources(); });
}

void ImportReader::read(const ImportSource& source)
{
    start([source, ticket = ++*m_current](Worker& worker) { worker.read(source, ticket); });
}

void ImportReader::readAny(const QString& path)
{
    start([path, ticket = ++*m_current](Worker& worker) { worker.readAny(path, ticket); });
}

void ImportReader::cancel()
{
    ++*m_current;
}

} // namespace sallyport::ui
