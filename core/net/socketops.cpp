// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socketops.h"

#include <QtGlobal>

#include <cstring>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sallyport::net {

namespace {

#ifdef Q_OS_WIN

using NativeSocket = SOCKET;
using AddressLength = int;
using IoSize = int;
constexpr NativeSocket kInvalid = INVALID_SOCKET;
constexpr int kSendFlags = 0;
constexpr int kSendingHalf = SD_SEND;

int lastError()
{
    return WSAGetLastError();
}

void closeNative(NativeSocket socket)
{
    ::closesocket(socket);
}

/// Winsock wants to be started once in a process before the first socket.
void ensureStarted()
{
    static const int started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    Q_UNUSED(started);
}

bool makeNonBlocking(NativeSocket socket)
{
    u_long on = 1;
    SetHandleInformation(reinterpret_cast<HANDLE>(socket), HANDLE_FLAG_INHERIT, 0);
    return ::ioctlsocket(socket, static_cast<long>(FIONBIO), &on) == 0;
}

bool interrupted(int)
{
    return false;
}

SocketFault faultOf(int code)
{
    switch (code) {
    case 0:
        return SocketFault::None;
    case WSAEWOULDBLOCK:
    case WSAEINPROGRESS:
        return SocketFault::WouldBlock;
    case WSAECONNRESET:
    case WSAECONNABORTED:
    case WSAESHUTDOWN:
    case WSAENETRESET:
    case WSAENOTCONN:
        return SocketFault::Reset;
    case WSAETIMEDOUT:
        return SocketFault::TimedOut;
    case WSAECONNREFUSED:
        return SocketFault::Refused;
    case WSAENETUNREACH:
    case WSAENETDOWN:
    case WSAEHOSTUNREACH:
        return SocketFault::Unreachable;
    case WSAEADDRINUSE:
        return SocketFault::AddressInUse;
    case WSAEADDRNOTAVAIL:
    case WSAEAFNOSUPPORT:
    case WSAESOCKTNOSUPPORT:
    case WSAEPROTONOSUPPORT:
        return SocketFault::AddressNotAvailable;
    case WSAEACCES:
        return SocketFault::AccessDenied;
    case WSAEMFILE:
    case WSAENOBUFS:
        return SocketFault::OutOfResources;
    default:
        return SocketFault::Other;
    }
}

#else

using NativeSocket = int;
using AddressLength = socklen_t;
using IoSize = std::size_t;
constexpr NativeSocket kInvalid = -1;
#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL;
#else
constexpr int kSendFlags = 0; // SO_NOSIGPIPE instead, see makeNonBlocking()
#endif
constexpr int kSendingHalf = SHUT_WR;

int lastError()
{
    return errno;
}

void closeNative(NativeSocket socket)
{
    ::close(socket);
}

void ensureStarted() { }

bool makeNonBlocking(NativeSocket socket)
{
#ifdef SO_NOSIGPIPE
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    const int flags = ::fcntl(socket, F_GETFL);
    return ::fcntl(socket, F_SETFD, FD_CLOEXEC) == 0 && flags != -1
        && ::fcntl(socket, F_SETFL, flags | O_NONBLOCK) == 0;
}

bool interrupted(int code)
{
    return code == EINTR;
}

SocketFault faultOf(int code)
{
    if (code == EAGAIN || code == EWOULDBLOCK) { // one number on most systems
        return SocketFault::WouldBlock;
    }
    switch (code) {
    case 0:
        return SocketFault::None;
    case EINPROGRESS:
        return SocketFault::WouldBlock;
    case ECONNRESET:
    case EPIPE:
    case ENOTCONN:
        return SocketFault::Reset;
    case ETIMEDOUT:
        return SocketFault::TimedOut;
    case ECONNREFUSED:
        return SocketFault::Refused;
    case ENETUNREACH:
    case ENETDOWN:
    case EHOSTUNREACH:
        return SocketFault::Unreachable;
    case EADDRINUSE:
        return SocketFault::AddressInUse;
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return SocketFault::AddressNotAvailable;
    case EACCES:
    case EPERM:
        return SocketFault::AccessDenied;
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return SocketFault::OutOfResources;
    case ECONNABORTED:
    case EPROTO:
        return SocketFault::Aborted;
    default:
        return SocketFault::Other;
    }
}

#endif

NativeSocket native(Descriptor socket)
{
    return static_cast<NativeSocket>(socket);
}

tl::unexpected<SocketError> lastSocketError()
{
    return tl::unexpected(socketError(lastError()));
}

/// Closes a socket that is still being set up, unless it was released.
class SocketGuard {
public:
    explicit SocketGuard(NativeSocket socket)
        : m_socket(socket)
    {
    }
    SocketGuard(const SocketGuard&) = delete;
    SocketGuard& operator=(const SocketGuard&) = delete;
    ~SocketGuard()
    {
        if (m_socket != kInvalid) {
            closeNative(m_socket);
        }
    }

    [[nodiscard]] NativeSocket socket() const { return m_socket; }
    [[nodiscard]] Descriptor release()
    {
        return static_cast<Descriptor>(std::exchange(m_socket, kInvalid));
    }

private:
    NativeSocket m_socket;
};

bool setOption(NativeSocket socket, int level, int name, int value)
{
    return ::setsockopt(socket, level, name, reinterpret_cast<const char*>(&value), sizeof value)
        == 0;
}

struct NativeAddress {
    sockaddr_storage storage = {};
    AddressLength length = sizeof(sockaddr_storage);

    [[nodiscard]] sockaddr* data() { return reinterpret_cast<sockaddr*>(&storage); }
    [[nodiscard]] const sockaddr* data() const
    {
        return reinterpret_cast<const sockaddr*>(&storage);
    }
};

NativeAddress toNative(const Endpoint& endpoint)
{
    NativeAddress out;
    if (endpoint.address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in v4 = {};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(endpoint.port);
        v4.sin_addr.s_addr = htonl(endpoint.address.toIPv4Address());
        std::memcpy(&out.storage, &v4, sizeof v4);
        out.length = sizeof v4;
    } else {
        sockaddr_in6 v6 = {};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(endpoint.port);
        const Q_IPV6ADDR bytes = endpoint.address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &bytes, sizeof bytes);
        const QString scope = endpoint.address.scopeId();
        if (!scope.isEmpty()) {
            bool numeric = false;
            const uint number = scope.toUInt(&numeric);
            v6.sin6_scope_id = numeric ? number : ::if_nametoindex(scope.toUtf8().constData());
        }
        std::memcpy(&out.storage, &v6, sizeof v6);
        out.length = sizeof v6;
    }
    return out;
}

Endpoint fromNative(const NativeAddress& address)
{
    if (address.storage.ss_family == AF_INET) {
        sockaddr_in v4;
        std::memcpy(&v4, &address.storage, sizeof v4);
        return { QHostAddress(quint32(ntohl(v4.sin_addr.s_addr))), ntohs(v4.sin_port) };
    }
    if (address.storage.ss_family == AF_INET6) {
        sockaddr_in6 v6;
        std::memcpy(&v6, &address.storage, sizeof v6);
        Q_IPV6ADDR bytes;
        std::memcpy(&bytes, &v6.sin6_addr, sizeof bytes);
        QHostAddress full(bytes);
        if (v6.sin6_scope_id != 0) {
            full.setScopeId(QString::number(v6.sin6_scope_id));
        }
        return { plainAddress(full), ntohs(v6.sin6_port) };
    }
    return {};
}

SocketResult<Descriptor> openTcp(const QHostAddress& address)
{
    ensureStarted();
    const int family = address.protocol() == QAbstractSocket::IPv4Protocol ? AF_INET : AF_INET6;
    SocketGuard guard(::socket(family, SOCK_STREAM, IPPROTO_TCP));
    if (guard.socket() == kInvalid || !makeNonBlocking(guard.socket())) {
        return lastSocketError();
    }
    return guard.release();
}

} // namespace

QString SocketError::text() const
{
    return qt_error_string(code);
}

SocketError socketError(int code)
{
    return { faultOf(code), code };
}

SocketResult<Descriptor> openListener(const Endpoint& where, int backlog)
{
    const auto opened = openTcp(where.address);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    SocketGuard guard(native(*opened));
#ifdef Q_OS_WIN
    // SO_REUSEADDR would let any other program take over the port.
    setOption(guard.socket(), SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1);
#else
    setOption(guard.socket(), SOL_SOCKET, SO_REUSEADDR, 1);
#endif
    if (where.address.protocol() == QAbstractSocket::IPv6Protocol
        && !setOption(guard.socket(), IPPROTO_IPV6, IPV6_V6ONLY, 1)) {
        return lastSocketError();
    }
    const NativeAddress address = toNative(where);
    if (::bind(guard.socket(), address.data(), address.length) != 0
        || ::listen(guard.socket(), backlog) != 0) {
        return lastSocketError();
    }
    return guard.release();
}

SocketResult<Descriptor> openUnixSocket()
{
    ensureStarted();
    SocketGuard guard(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (guard.socket() == kInvalid || !makeNonBlocking(guard.socket())) {
        return lastSocketError();
    }
    return guard.release();
}

SocketResult<AcceptedSocket> acceptSocket(Descriptor listener)
{
    NativeAddress address;
    NativeSocket socket = kInvalid;
    do {
#ifdef Q_OS_LINUX
        socket = ::accept4(
            native(listener), address.data(), &address.length, SOCK_NONBLOCK | SOCK_CLOEXEC);
#else
        socket = ::accept(native(listener), address.data(), &address.length);
#endif
    } while (socket == kInvalid && interrupted(lastError()));
    SocketGuard guard(socket);
    if (socket == kInvalid) {
        return lastSocketError();
    }
#ifndef Q_OS_LINUX
    if (!makeNonBlocking(socket)) {
        return lastSocketError();
    }
#endif
    return AcceptedSocket{ guard.release(), fromNative(address) };
}

SocketResult<Descriptor> startConnecting(const Endpoint& to, const Endpoint& from)
{
    const auto opened = openTcp(to.address);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    SocketGuard guard(native(*opened));
    if (!from.address.isNull()) {
#ifndef Q_OS_WIN
        if (from.port != 0) { // it may be resting in TIME_WAIT
            setOption(guard.socket(), SOL_SOCKET, SO_REUSEADDR, 1);
        }
#endif
        const NativeAddress source = toNative(from);
        if (::bind(guard.socket(), source.data(), source.length) != 0) {
            return lastSocketError();
        }
    }
    const NativeAddress target = toNative(to);
    if (::connect(guard.socket(), target.data(), target.length) != 0) {
        // An interrupted connect goes on by itself, like one that would block.
        const int code = lastError();
        if (faultOf(code) != SocketFault::WouldBlock && !interrupted(code)) {
            return tl::unexpected(socketError(code));
        }
    }
    return guard.release();
}

SocketError pendingError(Descriptor socket)
{
    int code = 0;
    AddressLength length = sizeof code;
    if (::getsockopt(native(socket), SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&code), &length)
        != 0) {
        code = lastError();
    }
    return socketError(code);
}

SocketResult<qsizetype> receiveSome(Descriptor socket, char* into, qsizetype size)
{
    while (true) {
        const auto got = ::recv(native(socket), into, static_cast<IoSize>(size), 0);
        if (got >= 0) {
            return qsizetype(got);
        }
        if (!interrupted(lastError())) {
            return lastSocketError();
        }
    }
}

SocketResult<qsizetype> sendSome(Descriptor socket, const char* from, qsizetype size)
{
    while (true) {
        const auto sent = ::send(native(socket), from, static_cast<IoSize>(size), kSendFlags);
        if (sent >= 0) {
            return qsizetype(sent);
        }
        if (!interrupted(lastError())) {
            return lastSocketError();
        }
    }
}

std::optional<qsizetype> unconfirmedBytes(Descriptor socket)
{
    int bytes = 0;
#if defined(Q_OS_LINUX)
    const bool known = ::ioctl(native(socket), TIOCOUTQ, &bytes) == 0;
#elif defined(SO_NWRITE) // macOS; leaves the end out
    AddressLength length = sizeof bytes;
    const bool known = ::getsockopt(native(socket), SOL_SOCKET, SO_NWRITE, &bytes, &length) == 0;
#else
    Q_UNUSED(socket);
    const bool known = false;
#endif
    return known ? std::optional<qsizetype>(bytes) : std::nullopt;
}

void shutdownSending(Descriptor socket)
{
    ::shutdown(native(socket), kSendingHalf);
}

void closeSocket(Descriptor socket)
{
    closeNative(native(socket));
}

void resetSocket(Descriptor socket)
{
    linger hard = {};
    hard.l_onoff = 1;
    hard.l_linger = 0;
    ::setsockopt(
        native(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&hard), sizeof hard);
    closeNative(native(socket));
}

void tuneConnection(Descriptor socket)
{
    setOption(native(socket), IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(native(socket), SOL_SOCKET, SO_KEEPALIVE, 1);
}

void keepUrgentInline(Descriptor socket)
{
    setOption(native(socket), SOL_SOCKET, SO_OOBINLINE, 1);
}

Endpoint localEndpoint(Descriptor socket)
{
    NativeAddress address;
    return ::getsockname(native(socket), address.data(), &address.length) == 0 ? fromNative(address)
                                                                               : Endpoint();
}

} // namespace sallyport::net
