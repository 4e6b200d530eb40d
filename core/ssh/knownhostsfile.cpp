// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/knownhostsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QProcess>

namespace sallyport::ssh {

namespace {

constexpr auto kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kOwnerFolder = kOwnerFile | QFileDevice::ExeOwner;
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

Result<void> makeFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return {};
    }
    const QString parent = info.path();
    if (parent != path) {
        if (auto made = makeFolder(parent); !made) {
            return made;
        }
    }
    if (!QDir().mkdir(path, kOwnerFolder) && !QFileInfo(path).isDir()) {
        return fail(Code::FileUnwritable, QStringLiteral("the folder cannot be made"), path);
    }
    return {};
}

bool endsWithLineFeed(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0) {
        return true;
    }
    return file.seek(file.size() - 1) && file.read(1) == "\n";
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
    const QFileInfo info(path);
    if (auto made = makeFolder(info.absolutePath()); !made) {
        return made;
    }
    if (info.exists() && !info.isFile()) {
        return fail(Code::FileUnwritable, QStringLiteral("not a regular file"), path);
    }
    // Threads of this process wait for each other here; the lock file is for other processes.
    static QMutex mutex;
    const QMutexLocker inProcess(&mutex);
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(kLockMilliseconds)) {
        return fail(Code::FileUnwritable,
            lock.error() == QLockFile::LockFailedError
                ? QStringLiteral("another program is writing to it")
                : QStringLiteral("no lock file can be made beside it"),
            path);
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

} // namespace sallyport::ssh
