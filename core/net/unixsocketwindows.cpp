// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exhaustion.h"
#include "core/base/windowsaccount.h"
#include "core/base/windowspath.h"
#include "core/net/unixsocket.h"

#include <QDir>

#include <winsock2.h>
// After it:
#include <aclapi.h>
#include <afunix.h>

#include <cstring>
#include <memory>
#include <optional>

// Unix sockets of Windows 10 (1803) and later. Their names are UTF-8, and the rights of the file
// that stands for one decide who may connect.
namespace sallyport::net {

namespace {

/// The path ends in a NUL.
constexpr qsizetype kMaxPath = sizeof(sockaddr_un::sun_path) - 1;
/// IO_REPARSE_TAG_AF_UNIX, which older headers lack.
constexpr DWORD kSocketTag = 0x80000023;

struct HandleCloser {
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, HandleCloser>;

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

QByteArray nameOf(const QString& path)
{
    return QDir::toNativeSeparators(path).toUtf8();
}

/// What has the name; the thing itself where it is a link.
struct Found {
    SocketFile file;
    bool isSocket = false;
    bool isOurs = false;
};

std::optional<Found> lookAt(const QByteArray& path)
{
    const QString name = QString::fromUtf8(path);
    const HANDLE opened = ::CreateFileW(windows::wide(name), READ_CONTROL | FILE_READ_ATTRIBUTES,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (opened == INVALID_HANDLE_VALUE) {
        return std::nullopt;
    }
    const Handle guard(opened);
    BY_HANDLE_FILE_INFORMATION about = {};
    FILE_ATTRIBUTE_TAG_INFO tag = {};
    if (!::GetFileInformationByHandle(opened, &about)
        || !::GetFileInformationByHandleEx(opened, FileAttributeTagInfo, &tag, sizeof tag)) {
        return std::nullopt;
    }
    Found found;
    found.file = { path, about.dwVolumeSerialNumber,
        quint64(about.nFileIndexHigh) << 32 | about.nFileIndexLow };
    found.isSocket =
        (tag.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && tag.ReparseTag == kSocketTag;
    const windows::Sid owner = windows::ownerOfHandle(reinterpret_cast<qintptr>(opened));
    // What an administrator makes may belong to all of them.
    found.isOurs = owner == windows::ownSid() || windows::isOfSystem(owner);
    return found;
}

SocketResult<Descriptor> connectTo(const QByteArray& path)
{
    const auto address = toNative(path);
    if (!address) {
        return tl::unexpected(socketError(path.size() > kMaxPath ? WSAENAMETOOLONG : WSAEINVAL));
    }
    const auto socket = openUnixSocket();
    if (!socket) {
        return socket;
    }
    if (::connect(static_cast<SOCKET>(*socket), reinterpret_cast<const sockaddr*>(&*address),
            sizeof *address)
        != 0) {
        const SocketError error = socketError(::WSAGetLastError());
        closeSocket(*socket);
        return tl::unexpected(error);
    }
    return *socket;
}

Result<void> removeOldSocket(const QByteArray& path, Replaces replaces)
{
    const auto found = lookAt(path);
    if (!found) {
        return {}; // gone meanwhile
    }
    if (!found->isSocket) {
        return fail(Code::ListenFailed,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the file exists and is not a socket; it was left alone")));
    }
    if (!found->isOurs) {
        return fail(Code::ListenPortTaken,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the socket belongs to another user")));
    }
    if (replaces == Replaces::DeadSocket) {
        const auto probe = connectTo(path);
        if (probe) {
            closeSocket(*probe);
        }
        if (probe || probe.error().fault != SocketFault::Refused) {
            return fail(Code::ListenPortTaken,
                probe || probe.error().fault == SocketFault::WouldBlock
                    ? Sentence(
                        QT_TRANSLATE_NOOP("Sentence", "another program listens on the socket"))
                    : Sentence(
                        QT_TRANSLATE_NOOP("Sentence", "the socket exists and may be in use: %1"),
                        probe.error().text()));
        }
    }
    removeSocketFile(found->file);
    return {};
}

SocketResult<void> bindTo(Descriptor socket, const QByteArray& path)
{
    const auto address = toNative(path);
    if (::bind(static_cast<SOCKET>(socket), reinterpret_cast<const sockaddr*>(&*address),
            sizeof *address)
        != 0) {
        return tl::unexpected(socketError(::WSAGetLastError()));
    }
    return {};
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
    const auto found = lookAt(path);
    if (!found || !found->isSocket) {
        return fail(Code::ListenFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the socket was replaced at once")));
    }
    // Nobody can connect before listen(), so the rights are in time here.
    const windows::OwnRights rights(windows::OwnRights::For::File);
    if (!rights.giveTo(QString::fromUtf8(path))) {
        const SocketError error = socketError(int(::GetLastError()));
        removeSocketFile(found->file);
        return fail(Code::ListenFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the socket cannot be kept to this user: %1"),
                error.text()));
    }
    if (::listen(static_cast<SOCKET>(socket), backlog) != 0) {
        const SocketError error = socketError(::WSAGetLastError());
        removeSocketFile(found->file);
        return tl::unexpected(systemError(error.code, { Code::ListenFailed, error.text(), {} }));
    }
    return UnixListener{ socket, found->file };
}

} // namespace

SocketResult<Descriptor> connectToPath(const QString& path)
{
    return connectTo(nameOf(path));
}

Result<UnixListener> openUnixListener(const QString& path, int backlog, Replaces replaces)
{
    const QByteArray name = nameOf(path);
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
        if (socket.error().fault == SocketFault::AddressNotAvailable) {
            return fail(Code::NotSupported,
                Sentence(QT_TRANSLATE_NOOP("Sentence",
                    "this Windows has no Unix sockets; Windows 10 of 2018 and later ones have")),
                shown);
        }
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
    const auto found = lookAt(file.path);
    if (found && found->isSocket && found->file.device == file.device
        && found->file.inode == file.inode) {
        const QString name = QString::fromUtf8(file.path);
        ::DeleteFileW(windows::wide(name));
    }
}

} // namespace sallyport::net
