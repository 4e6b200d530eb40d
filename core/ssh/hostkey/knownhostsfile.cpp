// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/knownhostsfile.h"

#include "core/base/exhaustion.h"
#include "core/base/ownfolder.h"
#include "core/ssh/hostkey/knownhostsedit.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QProcess>
#include <QSaveFile>

#include <algorithm>

namespace sallyport::ssh {

namespace {

constexpr auto kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int kLockMilliseconds = 500;

/// By the name that ssh_config has for it everywhere, too.
bool isNullDevice(const QString& path)
{
    return path == QProcess::nullDevice() || path == QLatin1String("/dev/null");
}

/// On Windows every user can make the folder for all users' files where OpenSSH has not, and put
/// keys into it. Elsewhere it is the system's.
Result<void> checkWhose([[maybe_unused]] const QFile& file, [[maybe_unused]] const QString& path)
{
#ifdef Q_OS_WIN
    if (path.startsWith(systemSshFolder() + u'/', Qt::CaseInsensitive) && othersMayWrite(file)) {
        return fail(Code::KnownHostsUnreadable,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "it is for all users, and others than the system may change it")),
            path);
    }
#endif
    return {};
}

Result<QByteArray> readWhole(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || isNullDevice(path)) {
        return QByteArray();
    }
    // Opening a pipe or a device could block or never end.
    if (!info.isFile()) {
        return fail(Code::KnownHostsUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "not a regular file")), path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(fileError(file, Code::KnownHostsUnreadable, path));
    }
    if (auto ours = checkWhose(file, path); !ours) {
        return tl::unexpected(ours.error());
    }
    // One byte more than allowed lets the parser see that it is too large.
    QByteArray content = file.read(KnownHosts::kMaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return tl::unexpected(fileError(file, Code::KnownHostsUnreadable, path));
    }
    return content;
}

/// Whether a line of a large file has to be known to judge a key of the server.
bool concerns(QByteArrayView line, const QByteArrayList& names)
{
    while (line.startsWith(' ') || line.startsWith('\t')) {
        line = line.sliced(1);
    }
    if (line.startsWith('@')) {
        return true;
    }
    if (isKnownHostsComment(line)) {
        return false;
    }
    // Most lines are told by a look at their names, long before their key is read.
    const qsizetype blank = line.indexOf(' ');
    const QByteArray list = (blank < 0 ? line : line.first(blank)).toByteArray().toLower();
    const bool isPlain = !list.startsWith('|') && !list.contains('*') && !list.contains('?');
    if (isPlain && std::none_of(names.cbegin(), names.cend(), [&list](const QByteArray& name) {
            return list.contains(name);
        })) {
        return false;
    }
    const auto entry = KnownHostsEntry::parse(line);
    return entry && std::any_of(names.cbegin(), names.cend(), [&entry](const QByteArray& name) {
        return entry->matches(name);
    });
}

/// The lines of a large file that concern the server, each at its place: what is left out is an
/// empty line, so that the numbers are right.
Result<QByteArray> readLarge(const QString& path, const HostPort& server)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(fileError(file, Code::KnownHostsUnreadable, path));
    }
    if (auto ours = checkWhose(file, path); !ours) {
        return tl::unexpected(ours.error());
    }
    if (file.size() > kMaxKnownHostsFile) {
        return fail(Code::KnownHostsUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the file is larger than %1 MiB"),
                kMaxKnownHostsFile >> 20),
            path);
    }
    const QByteArrayList names{ knownHostsName(server), knownHostsBareName(server) };
    QByteArray content;
    QByteArray line;
    while (!(line = file.readLine(KnownHosts::kMaxLineBytes + 2)).isEmpty()) {
        const bool whole = line.endsWith('\n');
        if (whole) {
            line.chop(1);
        }
        if (concerns(line.endsWith('\r') ? line.chopped(1) : line, names)) {
            content += line;
        }
        // The rest of an endless line is no line of its own.
        while (!whole && !(line = file.readLine(KnownHosts::kMaxLineBytes + 2)).isEmpty()
            && !line.endsWith('\n')) { }
        content += '\n';
    }
    if (file.error() != QFileDevice::NoError) {
        return tl::unexpected(fileError(file, Code::KnownHostsUnreadable, path));
    }
    return content;
}

/// Keeps other writers of one file out: threads of this process by a mutex, other processes of ours
/// by a lock file beside it.
class WriteLock {
public:
    explicit WriteLock(const QString& path)
        : m_path(path)
        , m_inProcess(&mutex())
        , m_file(path + QStringLiteral(".lock"))
    {
    }

    [[nodiscard]] Result<void> take()
    {
        const QFileInfo info(m_path);
        if (auto made = makeOwnFolder(info.absolutePath()); !made) {
            return made;
        }
        if (info.exists() && !info.isFile()) {
            return fail(Code::FileUnwritable,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "not a regular file")), m_path);
        }
        return takeLock(m_file, kLockMilliseconds,
            { Code::FileUnwritable,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "another program is writing to it")),
                m_path },
            { Code::FileUnwritable,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "no lock file can be made beside it")),
                m_path });
    }

private:
    static QMutex& mutex()
    {
        static QMutex mutex;
        return mutex;
    }

    QString m_path;
    QMutexLocker<QMutex> m_inProcess;
    QLockFile m_file;
};

bool endsWithLineFeed(const QByteArray& content)
{
    return content.isEmpty() || content.endsWith('\n');
}

bool endsWithLineFeed(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0) {
        return true;
    }
    return file.seek(file.size() - 1) && file.read(1) == "\n";
}

Result<void> writeWhole(
    const QString& path, const QByteArray& content, QFileDevice::Permissions mode)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(mode)
        || file.write(content) != content.size() || !file.commit()) {
        return tl::unexpected(fileError(file, Code::FileUnwritable, path));
    }
    return {};
}

/// Takes the host out and puts newLine, which may be empty, at the end.
Result<QList<KnownHostsLine>> rewrite(const QString& path, const HostPort& server,
    const QByteArrayList& keyTypes, const QByteArray& newLine)
{
    WriteLock lock(path);
    if (auto taken = lock.take(); !taken) {
        return tl::unexpected<Error>(std::move(taken.error()));
    }
    const auto before = readWhole(path);
    if (!before) {
        return tl::unexpected<Error>(before.error());
    }
    if (before->size() > KnownHosts::kMaxFileBytes) {
        return fail(Code::KnownHostsUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the file is too large")), path);
    }
    auto edit = withoutHost(*before, path, server, keyTypes);
    if (!edit) {
        return tl::unexpected<Error>(std::move(edit.error()));
    }
    if (edit->removed.isEmpty() && newLine.isEmpty()) {
        return edit->removed;
    }
    QByteArray after = std::move(edit->content);
    if (!newLine.isEmpty()) {
        after += endsWithLineFeed(after) ? newLine : '\n' + newLine;
    }
    const bool exists = QFileInfo::exists(path);
    const auto mode = exists ? QFile::permissions(path) : QFileDevice::Permissions(kOwnerFile);
    if (exists) {
        if (auto kept = writeWhole(path + QStringLiteral(".old"), *before, mode); !kept) {
            return tl::unexpected<Error>(std::move(kept.error()));
        }
    }
    if (auto written = writeWhole(path, after, mode); !written) {
        return tl::unexpected<Error>(std::move(written.error()));
    }
    return edit->removed;
}

} // namespace

Result<KnownHosts> loadKnownHosts(const QStringList& paths, const std::optional<HostPort>& server)
{
    KnownHosts hosts;
    for (const QString& path : paths) {
        auto content = readWhole(path);
        if (content && content->size() > KnownHosts::kMaxFileBytes && server) {
            content = readLarge(path, *server);
        }
        if (!content) {
            return tl::unexpected<Error>(content.error());
        }
        if (auto parsed = hosts.parse(*content, path); !parsed) {
            return tl::unexpected<Error>(std::move(parsed.error()));
        }
    }
    return hosts;
}

Result<void> appendToKnownHosts(const QString& path, const QByteArray& line)
{
    if (isNullDevice(path)) {
        return {};
    }
    WriteLock lock(path);
    if (auto taken = lock.take(); !taken) {
        return taken;
    }
    const QByteArray bytes = endsWithLineFeed(path) ? line : '\n' + line;
    QFile file(path);
    // Unbuffered and appending: one write call, which no other writer can come between.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, kOwnerFile)
        || file.write(bytes) != bytes.size()) {
        return tl::unexpected(fileError(file, Code::FileUnwritable, path));
    }
    return {};
}

Result<QList<KnownHostsLine>> removeFromKnownHosts(
    const QString& path, const HostPort& server, const QByteArrayList& keyTypes)
{
    // Not even a lock file is made beside a file that has nothing to lose.
    if (!QFileInfo::exists(path) || isNullDevice(path)) {
        return QList<KnownHostsLine>();
    }
    const auto content = readWhole(path);
    if (!content) {
        return tl::unexpected<Error>(content.error());
    }
    const auto edit = withoutHost(*content, path, server, keyTypes);
    if (!edit || edit->removed.isEmpty()) {
        return edit.map([](const KnownHostsEdit& nothing) { return nothing.removed; });
    }
    return rewrite(path, server, keyTypes, {});
}

Result<QList<KnownHostsLine>> replaceInKnownHosts(
    const QString& path, const HostPort& server, const HostKey& key, bool hashed)
{
    const auto line = KnownHosts::entryLine(server, key, hashed);
    if (!line) {
        return tl::unexpected<Error>(line.error());
    }
    if (isNullDevice(path)) {
        return QList<KnownHostsLine>();
    }
    return rewrite(path, server, {}, *line);
}

Result<QStringList> storeHostKey(const QString& path, const HostKeyCheck& check,
    const HostPort& server, const HostKey& key, bool hashed)
{
    if (check.verdict == HostKeyVerdict::Revoked) {
        return fail(Code::HostKeyRevoked,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a revoked key is not stored")), path);
    }
    if (check.verdict != HostKeyVerdict::Changed) {
        const auto line = KnownHosts::entryLine(server, key, hashed);
        if (!line) {
            return tl::unexpected<Error>(line.error());
        }
        return appendToKnownHosts(path, *line).map([] { return QStringList(); });
    }
    // The new key first: should the rest fail, the user's decision is not lost.
    if (auto replaced = replaceInKnownHosts(path, server, key, hashed); !replaced) {
        return tl::unexpected<Error>(std::move(replaced.error()));
    }
    QStringList others;
    for (const KnownHostsLine& line : check.known) {
        if (line.file != path && !others.contains(line.file)) {
            others.append(line.file);
        }
    }
    others.removeIf([&server](const QString& other) {
        return removeFromKnownHosts(other, server).has_value();
    });
    return others;
}

} // namespace sallyport::ssh
