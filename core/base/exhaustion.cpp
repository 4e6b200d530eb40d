// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exhaustion.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryFile>

#include <cerrno>
#include <system_error>
#include <thread>

#ifdef Q_OS_WIN
#include <winsock2.h>
// After it:
#include <windows.h>
#else
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sallyport {

namespace {

struct Shortage {
    int number;
    Sentence what;
};

// EAGAIN is not among them: of a socket it means that there is nothing to do. Nor are EADDRNOTAVAIL
// and EADDRINUSE, which are mostly about one address or port.
const Shortage kShortages[] = {
    { EMFILE, Sentence(QT_TRANSLATE_NOOP("Sentence", "no descriptor is left for this program")) },
    { ENFILE, Sentence(QT_TRANSLATE_NOOP("Sentence", "no descriptor is left on this computer")) },
    { ENOMEM, Sentence(QT_TRANSLATE_NOOP("Sentence", "no memory is left")) },
    { ENOBUFS, Sentence(QT_TRANSLATE_NOOP("Sentence", "no memory is left for network buffers")) },
    { ENOSPC, Sentence(QT_TRANSLATE_NOOP("Sentence", "no space is left on the disk")) },
#ifdef EDQUOT
    { EDQUOT, Sentence(QT_TRANSLATE_NOOP("Sentence", "no disk space is left for this user")) },
#endif
#ifdef Q_OS_WIN
    { WSAEMFILE,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "no descriptor is left for this program")) },
    { WSAENOBUFS,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "no memory is left for network buffers")) },
#endif
};

#ifdef Q_OS_WIN
// Of files. Their numbers mean other things where errno is meant, so they are known by their texts
// alone.
const Shortage kWindowsShortages[] = {
    { ERROR_DISK_FULL, Sentence(QT_TRANSLATE_NOOP("Sentence", "no space is left on the disk")) },
    { ERROR_HANDLE_DISK_FULL,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "no space is left on the disk")) },
    { ERROR_DISK_QUOTA_EXCEEDED,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "no disk space is left for this user")) },
    { ERROR_NOT_ENOUGH_MEMORY, Sentence(QT_TRANSLATE_NOOP("Sentence", "no memory is left")) },
    { ERROR_TOO_MANY_OPEN_FILES,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "no descriptor is left for this program")) },
};
#endif

Sentence describe(const Shortage& shortage)
{
    return Sentence::joined(
        { shortage.what, u'(' + qt_error_string(shortage.number) + u')' }, QStringLiteral(" "));
}

} // namespace

std::optional<Sentence> exhaustion(int systemError)
{
    for (const Shortage& shortage : kShortages) {
        if (shortage.number == systemError) {
            return describe(shortage);
        }
    }
    return std::nullopt;
}

std::optional<Sentence> descriptorExhaustion()
{
#ifdef Q_OS_WIN
    return std::nullopt; // handles are counted in millions there
#else
    const int descriptor = ::open("/", O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return exhaustion(errno);
    }
    ::close(descriptor);
    return std::nullopt;
#endif
}

std::optional<Sentence> portExhaustion()
{
#ifdef Q_OS_WIN
    return std::nullopt; // WSAENOBUFS, and no other number, says so there
#else
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    if (socket < 0) {
        return exhaustion(errno);
    }
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    // Any port, of any address: connections take theirs from the same ones.
    sockaddr_in any{};
    any.sin_family = AF_INET;
    const bool taken = ::bind(socket, reinterpret_cast<const sockaddr*>(&any), sizeof any) != 0
        && errno == EADDRINUSE;
    ::close(socket);
    return taken ? std::optional(Sentence(QT_TRANSLATE_NOOP(
               "Sentence", "no port is left on this computer for a connection that it makes")))
                 : std::nullopt;
#endif
}

std::optional<Sentence> threadExhaustion()
{
    try {
        std::thread([] {}).detach();
    } catch (const std::system_error& error) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "no thread can be started (%1)"),
            QString::fromLocal8Bit(error.code().message().c_str()));
    }
    return std::nullopt;
}

Error systemError(int systemError, Error otherwise)
{
    if (const auto what = exhaustion(systemError)) {
        return { Code::OutOfResources, *what, otherwise.context };
    }
    return otherwise;
}

Error systemError(const QString& systemText, Error otherwise)
{
    for (const Shortage& shortage : kShortages) {
#ifdef Q_OS_WIN
        // Windows takes errno's numbers for its own, which mean something else.
        if (shortage.number < WSABASEERR) {
            continue;
        }
#endif
        if (!systemText.isEmpty() && systemText.contains(qt_error_string(shortage.number))) {
            return { Code::OutOfResources, describe(shortage), otherwise.context };
        }
    }
#ifdef Q_OS_WIN
    for (const Shortage& shortage : kWindowsShortages) {
        if (!systemText.isEmpty() && systemText.contains(qt_error_string(shortage.number))) {
            return { Code::OutOfResources, describe(shortage), otherwise.context };
        }
    }
#endif
    if (const auto what = descriptorExhaustion()) {
        return { Code::OutOfResources, *what, otherwise.context };
    }
    return otherwise;
}

/// There is room for a lock in that folder. On Windows one that finds none stays there, empty and
/// held by this program until it ends, and then nobody could write what it guards any more.
/// Elsewhere it takes care of itself.
static bool hasRoomForLock([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_WIN
    constexpr qsizetype kMoreThanALock = 1024;
    QTemporaryFile probe(folder + QStringLiteral("/.room-XXXXXX"));
    return probe.open() && probe.write(QByteArray(kMoreThanALock, ' ')) == kMoreThanALock
        && probe.flush();
#else
    return true;
#endif
}

Result<void> takeLock(QLockFile& lock, int milliseconds, const Error& taken, const Error& otherwise)
{
    // One that is there is somebody's, or makes room.
    const QFileInfo file(lock.fileName());
    if (!file.exists() && !hasRoomForLock(file.absolutePath())) {
        return tl::unexpected(otherwise);
    }
    errno = 0;
    if (lock.tryLock(milliseconds)) {
        return {};
    }
    if (lock.error() == QLockFile::LockFailedError) {
        return tl::unexpected(taken);
    }
    const auto what = exhaustion(errno);
    return tl::unexpected(what ? Error{ Code::OutOfResources, *what, otherwise.context }
                               : systemError(QString(), otherwise));
}

Error fileError(const QFileDevice& file, Code otherwise, const QString& context)
{
    return systemError(file.errorString(), { otherwise, file.errorString(), context });
}

} // namespace sallyport
