// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

#include <libssh2.h>

namespace sallyport::test {
class SshdFixture;
}

/// A libssh2 session as the program uses it: callbacks on a socket, SEND takes everything, RECV
/// gives what chunk() says. Everything waits in poll(), with an end.
class RawSession {
public:
    RawSession() = default;
    ~RawSession();
    RawSession(const RawSession&) = delete;
    RawSession& operator=(const RawSession&) = delete;

    /// Before the handshake: the one method of that kind to offer, e.g. LIBSSH2_METHOD_CRYPT_CS.
    void prefer(int kind, const QByteArray& names);

    /// Takes over a connected socket; the return value is libssh2_session_handshake()'s.
    [[nodiscard]] int handshake(int fd);

    /// Connects, shakes hands and logs in: an empty string, or what went wrong.
    [[nodiscard]] QString open(sallyport::test::SshdFixture& sshd);

    /// Opens a direct-tcpip channel; null when it is refused or takes more than 10 s.
    [[nodiscard]] LIBSSH2_CHANNEL* openDirect(const QByteArray& host, int port);

    /// Waits until the socket is readable, or writable if something waits to be sent.
    void wait(int milliseconds);

    /// Frees the session without sending: 0, or what libssh2_session_free() said.
    [[nodiscard]] int abandon();

    [[nodiscard]] LIBSSH2_SESSION* session() { return m_session; }
    [[nodiscard]] qsizetype unsent() const { return m_unsent.size(); }
    /// How many blocks of memory libssh2 has for this session: none after abandon(), or some
    /// leaked.
    [[nodiscard]] qsizetype blocks() const { return m_blocks; }

    /// How many bytes RECV may give at most when `wanted` are asked for.
    std::function<size_t(size_t wanted)> chunk;
    /// Called with the bytes RECV is about to give.
    std::function<void(char* bytes, size_t size)> tamper;

private:
    static ssize_t sendCallback(
        libssh2_socket_t socket, const void* bytes, size_t size, int flags, void** self);
    static ssize_t recvCallback(
        libssh2_socket_t socket, void* bytes, size_t size, int flags, void** self);
    static void* allocate(size_t size, void** self);
    static void release(void* block, void** self);
    static void* resize(void* block, size_t size, void** self);
    void create();
    void flush();

    LIBSSH2_SESSION* m_session = nullptr;
    int m_fd = -1;
    bool m_dead = false;
    qsizetype m_blocks = 0;
    QByteArray m_unsent;
};

/// The type-specific part of a direct-tcpip open (RFC 4254 7.2).
[[nodiscard]] QByteArray directMessage(const QByteArray& host, int port);
