// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/unixsocket.h"

#include "core/base/exhaustion.h"

#include <QFile>

#ifndef Q_OS_WIN
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace sallyport::net {

#ifndef Q_OS_WIN // which has a file of its own

namespace {

constexpr mode_t kOnlyUs = S_IRUSR | S_IWUSR;
/// The path ends in a NUL.
constexpr qsizetype kMaxPath = sizeof(sockaddr_un::sun_path) - 1;

std::optional<sockaddr_un> toNative(const QByteArray& path)
{
    if (path.isEmpty() || path.size() > kMaxPath || path.contains('\0')) {
        return std::nullopt;
    }
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    return address;
}

const sockaddr* plain(const sockaddr_un& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

int fileDescriptor(Descriptor socket)
{
    return static_cast<int>(socket);
}

/// What has the name, without following a symbolic link.
std::optional<struct stat> statusOf(const QByteArray& path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

SocketFile fileOf(const QByteArray& path, const struct stat& status)
{
    return { path, quint64(status.st_dev), quint64(status.st_ino) };
}

SocketResult<Descriptor> connectTo(const QByteArray& path)
{
    const auto address = toNative(path);
    if (!address) {
        return tl::unexpected(socketError(path.size() > kMaxPath ? ENAMETOOLONG : EINVAL));
    }
    const auto socket = openUnixSocket();
    if (!socket) {
        return socket;
    }
    int result = 0;
    do {
        result = ::connect(fileDescriptor(*socket), plain(*address), sizeof *address);
    } while (result != 0 && errno == EINTR);
    if (result != 0) {
        const SocketError error = socketError(errno);
        closeSocket(*socket);
        return tl::unexpected(error);
    }
    return *socket;
}

/// Makes room for a new socket if what is there is one of ours, and dead unless any will do.
Result<void> removeOldSocket(const QByteArray& path, Replaces replaces)
{
    const auto status = statusOf(path);
    if (!status) {
        return {}; // gone meanwhile
    }
    if (!S_ISSOCK(status->st_mode)) {
        return fail(Code::ListenFailed,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the file exists and is not a socket; it was left alone")));
    }
    if (status->st_uid != ::geteuid()) {
        return fail(Code::ListenPortTaken,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the socket belongs to another user")));
    }
    if (replaces == Replaces::AnySocket) {
        removeSocketFile(fileOf(path, *status));
        return {};
    }
    const auto probe = connectTo(path);
    if (probe) {
        closeSocket(*probe);
    }
    if (probe || probe.error().fault != SocketFault::Refused) {
        return fail(Code::ListenPortTaken,
            probe || probe.error().fault == SocketFault::WouldBlock
                ? Sentence(QT_TRANSLATE_NOOP("Sentence", "another program listens on the socket"))
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "the socket exists and may be in use: %1"),
                    probe.error().text()));
    }
    removeSocketFile(fileOf(path, *status));
    return {};
}

SocketResult<void> bindTo(Descriptor socket, const QByteArray& path)
{
    // Linux gives the file the mode of the socket, less the umask; elsewhere this does nothing.
    ::fchmod(fileDescriptor(socket), kOnlyUs);
    const auto address = toNative(path);
    if (::bind(fileDescriptor(socket), plain(*address), sizeof *address) != 0) {
        return tl::unexpected(socketError(errno));
    }
    return {};
}

/// Nobody can connect before listen(), so the mode is in time here.
Result<SocketFile> protect(const QByteArray& path)
{
    const auto status = statusOf(path);
    if (!status || !S_ISSOCK(status->st_mode)) {
        return fail(Code::ListenFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the socket was replaced at once")));
    }
    if ((status->st_mode & ALLPERMS) != kOnlyUs
        && ::fchmodat(AT_FDCWD, path.constData(), kOnlyUs, AT_SYMLINK_NOFOLLOW) != 0) {
        const SocketError error = socketError(errno);
        removeSocketFile(fileOf(path, *status));
        return fail(Code::ListenFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the socket cannot be kept to this user: %1"),
                error.text()));
    }
    return fileOf(path, *status);
}

Result<UnixListener> listenOn(
    Descriptor socket, const QByteArray& path, int backlog, Replaces replaces)
{
    auto bound = bindTo(socket, path);
    if (!bound && bound.error().fault == SocketFault::AddressInUse) {
        if (const auto removed = removeOldSocket(path, replaces); !removed) {
            return tl::unexpected(removed.error());
        }
        bound = bindTo(socket, path);
    }
    if (!bound) {
        const bool taken = bound.error().fault == SocketFault::AddressInUse;
        return tl::unexpected(systemError(bound.error().code,
            { taken ? Code::ListenPortTaken : Code::ListenFailed, bound.error().text(), {} }));
    }
    auto file = protect(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    if (::listen(fileDescriptor(socket), backlog) != 0) {
        const SocketError error = socketError(errno);
        removeSocketFile(*file);
        return tl::unexpected(systemError(error.code, { Code::ListenFailed, error.text(), {} }));
    }
    return UnixListener{ socket, *file };
}

} // namespace

SocketResult<Descriptor> connectToPath(const QString& path)
{
    return connectTo(QFile::encodeName(path));
}

Result<UnixListener> openUnixListener(const QString& path, int backlog, Replaces replaces)
{
    const QByteArray name = QFile::encodeName(path);
    const QString shown = printable(name, 200);
    if (!toNative(name)) {
        return fail(Code::ListenFailed,
            name.size() > kMaxPath
                ? Sentence(QT_TRANSLATE_NOOP(
                               "Sentence", "the path has %1 bytes; a Unix socket's can have %2"),
                    name.size(), kMaxPath)
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "the path is empty or holds a zero byte")),
            shown);
    }
    const auto socket = openUnixSocket();
    if (!socket) {
        return tl::unexpected(
            systemError(socket.error().code, { Code::ListenFailed, socket.error().text(), shown }));
    }
    auto listening = listenOn(*socket, name, backlog, replaces);
    if (!listening) {
        closeSocket(*socket);
        listening.error().context = shown;
    }
    return listening;
}

void removeSocketFile(const SocketFile& file)
{
    const auto status = statusOf(file.path);
    if (status && S_ISSOCK(status->st_mode) && quint64(status->st_dev) == file.device
        && quint64(status->st_ino) == file.inode) {
        ::unlink(file.path.constData());
    }
}

#endif

} // namespace sallyport::net
