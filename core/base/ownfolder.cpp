// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ownfolder.h"

#include "core/base/exhaustion.h"
#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <mutex>
#include <set>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sallyport {

Result<void> makeOwnFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return {};
    }
    const QString parent = info.absolutePath();
    if (parent != info.absoluteFilePath()) {
        if (auto made = makeOwnFolder(parent); !made) {
            return made;
        }
    }
    constexpr auto kOwner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    errno = 0;
    // Somebody else may have been quicker.
    if (!QDir().mkdir(info.absoluteFilePath(), kOwner)) {
        const int number = errno;
        if (!QFileInfo(path).isDir()) {
            return tl::unexpected(systemError(number,
                Error{ Code::FileUnwritable,
                    Sentence(QT_TRANSLATE_NOOP("Sentence", "the folder cannot be made")), path }));
        }
    }
    return {};
}

#ifdef Q_OS_UNIX

/// "defaults.json.bak" and ".lock" go with "defaults.json".
static bool isAmong(const QString& entry, const QStringList& names)
{
    return entry == QLatin1String(".lock")
        || std::any_of(names.cbegin(), names.cend(), [&entry](const QString& name) {
               return entry == name || entry.startsWith(name + u'.');
           });
}

static void warnOnce(const QString& path)
{
    static std::mutex mutex;
    static std::set<QString> warned;
    const std::lock_guard lock(mutex);
    if (warned.insert(path).second) {
        qCWarning(logPlatform).noquote()
            << "other users can look into" << path
            << "- if it is yours alone, close it with: chmod 700" << path;
    }
}

void closeToOthers(const QString& path, const QStringList& names)
{
    const QByteArray name = QFile::encodeName(path);
    const int folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        return;
    }
    constexpr mode_t kOthers = S_IRWXG | S_IRWXO;
    struct stat status = {};
    if (::fstat(folder, &status) == 0 && status.st_uid == ::geteuid()
        && (status.st_mode & kOthers) != 0 && (status.st_mode & S_ISVTX) == 0) {
        const QStringList entries = names.isEmpty()
            ? QStringList()
            : QDir(path).entryList(
                QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        const bool ours = std::all_of(entries.cbegin(), entries.cend(),
            [&names](const QString& entry) { return isAmong(entry, names); });
        if (!ours || ::fchmod(folder, status.st_mode & ~kOthers & mode_t(07777)) != 0) {
            warnOnce(path);
        }
    }
    ::close(folder);
}

void makeOwnFile(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file =
        ::open(name.constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    if (file < 0) {
        return;
    }
    struct stat status = {};
    if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid()
        && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        ::fchmod(file, S_IRUSR | S_IWUSR);
    }
    ::close(file);
}

#else

void closeToOthers(const QString&, const QStringList&) { }
void makeOwnFile(const QString&) { }

#endif

} // namespace sallyport
