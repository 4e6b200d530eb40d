// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ownfolder.h"

#include "core/base/exhaustion.h"
#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <set>

#ifdef Q_OS_WIN
#include "core/base/windowsaccount.h"
#include "core/base/windowspath.h"

#include <QCoreApplication>

#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sallyport {

#ifdef Q_OS_WIN

/// The system's number of what went wrong, or 0.
static int makeOneFolder(const QString& path)
{
    const windows::OwnRights rights(windows::OwnRights::For::Folder);
    const QString name = windows::nativePath(path);
    return ::CreateDirectoryW(
               windows::wide(name), static_cast<SECURITY_ATTRIBUTES*>(rights.attributes()))
        ? 0
        : int(::GetLastError());
}

#else

static int makeOneFolder(const QString& path)
{
    constexpr auto kOwner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    errno = 0;
    return QDir().mkdir(path, kOwner) ? 0 : std::max(errno, 1);
}

#endif

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
    // Somebody else may have been quicker.
    const int number = makeOneFolder(info.absoluteFilePath());
    if (number != 0 && !QFileInfo(path).isDir()) {
#ifdef Q_OS_WIN
        const QString why = qt_error_string(number); // not a number of errno
#else
        const int why = number;
#endif
        return tl::unexpected(systemError(why,
            Error{ Code::FileUnwritable,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the folder cannot be made")), path }));
    }
    return {};
}

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
#ifdef Q_OS_WIN
        qCWarning(logPlatform).noquote()
            << "other users can look into" << QDir::toNativeSeparators(path)
            << "- if it is yours alone, take their rights away in its properties (Security)";
#else
        qCWarning(logPlatform).noquote()
            << "other users can look into" << path
            << "- if it is yours alone, close it with: chmod 700" << path;
#endif
    }
}

/// Nothing lies in the folder but what these names stand for; no names: whatever it is.
static bool holdsOnly(const QString& path, const QStringList& names)
{
    const QStringList entries = names.isEmpty()
        ? QStringList()
        : QDir(path).entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::all_of(entries.cbegin(), entries.cend(),
        [&names](const QString& entry) { return isAmong(entry, names); });
}

#ifndef Q_OS_WIN

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
        if (!holdsOnly(path, names)
            || ::fchmod(folder, status.st_mode & ~kOthers & mode_t(07777)) != 0) {
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

void closeToOthers(const QString& path, const QStringList& names)
{
    const windows::OwnRights rights(windows::OwnRights::For::Folder);
    if (QFileInfo(path).isDir() && windows::isOpenToOthers(path)
        && (!holdsOnly(path, names) || !rights.giveTo(path))) {
        warnOnce(path);
    }
}

void makeOwnFile(const QString& path)
{
    const windows::OwnRights rights(windows::OwnRights::For::File);
    const QString name = windows::nativePath(path);
    HANDLE file = ::CreateFileW(windows::wide(name), GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, static_cast<SECURITY_ATTRIBUTES*>(rights.attributes()),
        CREATE_NEW, FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (file != INVALID_HANDLE_VALUE) {
        ::CloseHandle(file);
    } else if (::GetLastError() == ERROR_FILE_EXISTS && windows::isOpenToOthers(path)) {
        (void)rights.giveTo(path);
    }
}

#endif

bool isPortable()
{
#ifdef Q_OS_WIN
    static const bool portable = QFileInfo::exists(
        QCoreApplication::applicationDirPath() + QStringLiteral("/sallyport.portable"));
    return portable;
#else
    return false;
#endif
}

QString ownConfigFolder()
{
#ifdef Q_OS_WIN
    if (isPortable()) {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/data");
    }
#endif
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

bool isDeviceName([[maybe_unused]] const QString& fileName)
{
#ifdef Q_OS_WIN
    const QString name = fileName.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList plain{ QStringLiteral("CON"), QStringLiteral("PRN"),
        QStringLiteral("AUX"), QStringLiteral("NUL"), QStringLiteral("CONIN$"),
        QStringLiteral("CONOUT$") };
    const bool numbered = name.size() == 4 && name.at(3).isDigit()
        && (name.startsWith(QLatin1String("COM")) || name.startsWith(QLatin1String("LPT")));
    return numbered || plain.contains(name);
#else
    return false;
#endif
}

QString systemSshFolder()
{
#ifdef Q_OS_WIN
    const QString folder = qEnvironmentVariable("ProgramData");
    return QDir::fromNativeSeparators(folder.isEmpty() ? QStringLiteral("C:/ProgramData") : folder)
        + QStringLiteral("/ssh");
#else
    return QStringLiteral("/etc/ssh");
#endif
}

bool othersMayWrite(const QFile& file)
{
#ifdef Q_OS_WIN
    const int descriptor = file.handle();
    return descriptor < 0 || windows::othersMayWrite(::_get_osfhandle(descriptor));
#else
    constexpr mode_t kWritableByOthers = S_IWGRP | S_IWOTH;
    struct stat status { };
    return ::fstat(file.handle(), &status) != 0
        || (status.st_uid != 0 && status.st_uid != ::getuid())
        || (status.st_mode & kWritableByOthers) != 0;
#endif
}

} // namespace sallyport
