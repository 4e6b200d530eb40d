// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/knownhostsfile.h"

#include "core/base/ownfolder.h"
#include "core/ssh/knownhostsedit.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QProcess>
#include <QSaveFile>

namespace sallyport::ssh {

namespace {

constexpr auto kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int kLockMilliseconds = 500;

Result<QByteArray> readWhole(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || path == QProcess::nullDevice()) {
        return QByteArray();
    }
    // Opening a pipe or a device could block or never end.
    if (!info.isFile()) {
        return fail(Code::KnownHostsUnreadable, QStringLiteral("not a regular file"), path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Code::KnownHostsUnreadable, file.errorString(), path);
    }
    // One byte more than allowed lets the parser see that it is too large.
    QByteArray content = file.read(KnownHosts::kMaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(Code::KnownHostsUnreadable, file.errorString(), path);
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
            return fail(Code::FileUnwritable, QStringLiteral("not a regular file"), m_path);
        }
        if (!m_file.tryLock(kLockMilliseconds)) {
            return fail(Code::FileUnwritable,
                m_file.error() == QLockFile::LockFailedError
                    ? QStringLiteral("another program is writing to it")
                    : QStringLiteral("no lock file can be made beside it"),
                m_path);
        }
        return {};
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
        return fail(Code::FileUnwritable, file.errorString(), path);
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
        return fail(Code::KnownHostsUnreadable, QStringLiteral("the file is too large"), path);
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

Result<KnownHosts> loadKnownHosts(const QStringList& paths)
{
    KnownHosts hosts;
    for (const QString& path : paths) {
        const auto content = readWhole(path);
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
    if (path == QProcess::nullDevice()) {
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
        return fail(Code::FileUnwritable, file.errorString(), path);
    }
    return {};
}

Result<QList<KnownHostsLine>> removeFromKnownHosts(
    const QString& path, const HostPort& server, const QByteArrayList& keyTypes)
{
    // Not even a lock file is made beside a file that has nothing to lose.
    if (!QFileInfo::exists(path) || path == QProcess::nullDevice()) {
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
    if (path == QProcess::nullDevice()) {
        return QList<KnownHostsLine>();
    }
    return rewrite(path, server, {}, *line);
}

Result<QStringList> storeHostKey(const QString& path, const HostKeyCheck& check,
    const HostPort& server, const HostKey& key, bool hashed)
{
    if (check.verdict == HostKeyVerdict::Revoked) {
        return fail(Code::HostKeyRevoked, QStringLiteral("a revoked key is not stored"), path);
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
