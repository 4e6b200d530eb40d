// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpoint.h"

#include <tl/expected.hpp>

#include <optional>

namespace sallyport::net {

/// A socket as QSocketNotifier wants it: a file descriptor, or a SOCKET on Windows.
using Descriptor = qintptr;
inline constexpr Descriptor kNoDescriptor = -1;

/// The system's error numbers, reduced to what the callers decide by.
enum class SocketFault {
    None,
    WouldBlock,
    Reset, ///< The peer reset the connection, or it is gone (ECONNRESET, EPIPE).
    TimedOut, ///< The peer stopped answering.
    Refused,
    Unreachable,
    AddressInUse,
    AddressNotAvailable, ///< Also: the family does not exist on this computer.
    AccessDenied,
    OutOfResources, ///< No descriptor or kernel memory left; later there may be.
    Aborted, ///< This one connection came to nothing before it was accepted.
    Other,
};

struct SocketError {
    SocketFault fault = SocketFault::None;
    int code = 0; ///< errno or WSAGetLastError().

    [[nodiscard]] QString text() const;
};

template <class T> using SocketResult = tl::expected<T, SocketError>;

/// Classifies a number of the system (errno, WSAGetLastError()).
[[nodiscard]] SocketError socketError(int code);

// The system's calls, the same on every platform: never blocking, never raising SIGPIPE, retried
// when a signal interrupted them. Descriptors they return are non-blocking and are not inherited
// by child processes.

/// A bound, listening socket. An address that was used a moment ago can be bound again, one that
/// another program listens on cannot; an IPv6 socket takes IPv6 only.
[[nodiscard]] SocketResult<Descriptor> openListener(const Endpoint& where, int backlog);

/// A Unix-domain stream socket that is neither bound nor connected. AddressNotAvailable on a
/// Windows that has none.
[[nodiscard]] SocketResult<Descriptor> openUnixSocket();

struct AcceptedSocket {
    Descriptor descriptor = kNoDescriptor;
    Endpoint peer; ///< Null for a Unix socket.
};
[[nodiscard]] SocketResult<AcceptedSocket> acceptSocket(Descriptor listener);

/// Starts connecting, from the source address when that is not null. The socket becomes writable
/// when it is decided; pendingError() tells how.
[[nodiscard]] SocketResult<Descriptor> startConnecting(const Endpoint& to, const Endpoint& from);
/// The error that waits on the socket (SO_ERROR), which this clears; fault None when there is none.
[[nodiscard]] SocketError pendingError(Descriptor socket);

/// 0 is the end of the peer's data.
[[nodiscard]] SocketResult<qsizetype> receiveSome(Descriptor socket, char* into, qsizetype size);
[[nodiscard]] SocketResult<qsizetype> sendSome(Descriptor socket, const char* from, qsizetype size);

/// Bytes that were sent to a TCP peer and that its system has not confirmed, our end counting as
/// one. Null where the system does not tell (Windows).
[[nodiscard]] std::optional<qsizetype> unconfirmedBytes(Descriptor socket);

void shutdownSending(Descriptor socket);
void closeSocket(Descriptor socket);
/// Closes so that the peer sees a reset; whatever was not sent yet is dropped.
void resetSocket(Descriptor socket);

/// For forwarded connections: no Nagle delay (the sender on the other side already chose its
/// packets) and keepalive (a half-open local connection must not hold a channel for ever).
void tuneConnection(Descriptor socket);
/// Urgent data stays in its place in the stream (FTP clients send ABOR as urgent).
void keepUrgentInline(Descriptor socket);

/// Null address when the socket has none.
[[nodiscard]] Endpoint localEndpoint(Descriptor socket);

} // namespace sallyport::net
