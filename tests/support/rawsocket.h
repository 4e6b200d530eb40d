// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <cerrno>
#include <dirent.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <utility>

namespace sallyport {

/// A program that connects to the one under test: a plain blocking socket on 127.0.0.1, with
/// nothing of Qt and nothing of core/net between the test and the system's calls.
class RawSocket {
public:
    /// Check isValid(): connecting may fail.
    static RawSocket connected(std::uint16_t port, bool v6 = false)
    {
        RawSocket out(::socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        int failed = 0;
        if (v6) {
            sockaddr_in6 to = {};
            to.sin6_family = AF_INET6;
            to.sin6_port = htons(port);
            to.sin6_addr = in6addr_loopback;
            failed = ::connect(out.m_socket, reinterpret_cast<const sockaddr*>(&to), sizeof to);
        } else {
            sockaddr_in to = {};
            to.sin_family = AF_INET;
            to.sin_port = htons(port);
            to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            failed = ::connect(out.m_socket, reinterpret_cast<const sockaddr*>(&to), sizeof to);
        }
        if (failed != 0) {
            out.close();
        }
        return out;
    }

    /// To a Unix socket. Check isValid().
    static RawSocket connectedToPath(const QByteArray& path)
    {
        RawSocket out(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_un to = {};
        to.sun_family = AF_UNIX;
        path.toStdString().copy(to.sun_path, sizeof to.sun_path - 1);
        if (::connect(out.m_socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
            out.close();
        }
        return out;
    }

    /// Takes over a connected socket.
    static RawSocket owning(int socket) { return RawSocket(socket); }

    RawSocket() = default;
    /// The same connection once more, e.g. to read in one thread while another writes.
    [[nodiscard]] RawSocket duplicate() const { return RawSocket(::dup(m_socket)); }
    RawSocket(RawSocket&& other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
        , m_got(std::move(other.m_got))
        , m_ended(other.m_ended)
        , m_error(other.m_error)
    {
    }
    RawSocket& operator=(RawSocket&& other) noexcept
    {
        close();
        m_socket = std::exchange(other.m_socket, -1);
        m_got = std::move(other.m_got);
        m_ended = other.m_ended;
        m_error = other.m_error;
        return *this;
    }
    ~RawSocket() { close(); }

    [[nodiscard]] bool isValid() const { return m_socket >= 0; }
    [[nodiscard]] int descriptor() const { return m_socket; }
    [[nodiscard]] std::uint16_t localPort() const
    {
        sockaddr_storage at = {};
        socklen_t length = sizeof at;
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&at), &length);
        return ntohs(reinterpret_cast<const sockaddr_in*>(&at)->sin_port);
    }

    /// Blocks until all is with the kernel; false on an error.
    bool send(const QByteArray& bytes, int flags = 0)
    {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const auto n = ::send(m_socket, bytes.constData() + sent,
                static_cast<std::size_t>(bytes.size() - sent), flags | MSG_NOSIGNAL);
            if (n < 0) {
                m_error = errno;
                return false;
            }
            sent += n;
        }
        return true;
    }
    /// Sends until the kernel takes no more; how much that was.
    qsizetype flood(qsizetype atMost)
    {
        const QByteArray zeros(64 * 1024, '\0');
        qsizetype sent = 0;
        while (sent < atMost) {
            const auto n = ::send(m_socket, zeros.constData(),
                static_cast<std::size_t>(zeros.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (n < 0) {
                break;
            }
            sent += n;
        }
        return sent;
    }
    void endSending() { ::shutdown(m_socket, SHUT_WR); }
    void reset()
    {
        const linger hard = { 1, 0 };
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        close();
    }
    void close()
    {
        if (m_socket >= 0) {
            ::close(std::exchange(m_socket, -1));
        }
    }

    /// Everything that has come so far; never blocks.
    const QByteArray& got()
    {
        receive(MSG_DONTWAIT, -1);
        return m_got;
    }
    /// Blocks for the next bytes; empty at the end or on an error.
    QByteArray take()
    {
        m_got.clear();
        receive(0, 1);
        return std::exchange(m_got, {});
    }
    /// Starts got() anew.
    void forget() { m_got = {}; }
    /// The peer ended its direction (FIN).
    bool ended()
    {
        got();
        return m_ended;
    }
    /// The error reading met, e.g. ECONNRESET; 0 so far.
    int error()
    {
        got();
        return m_error;
    }

    /// The connection is broken, whatever is still to be read; an end of the peer's data is not.
    [[nodiscard]] bool isBroken() const
    {
        pollfd state = { m_socket, 0, 0 };
        return ::poll(&state, 1, 0) == 1 && (state.revents & POLLERR) != 0;
    }

private:
    explicit RawSocket(int socket)
        : m_socket(socket)
    {
    }

    void receive(int flags, int times)
    {
        QByteArray chunk(64 * 1024, Qt::Uninitialized);
        while (!m_ended && m_error == 0 && m_socket >= 0 && times-- != 0) {
            const auto n =
                ::recv(m_socket, chunk.data(), static_cast<std::size_t>(chunk.size()), flags);
            if (n > 0) {
                m_got.append(chunk.constData(), n);
            } else if (n == 0) {
                m_ended = true;
            } else if (errno == EAGAIN) {
                return;
            } else {
                m_error = errno;
            }
        }
    }

    int m_socket = -1;
    QByteArray m_got;
    bool m_ended = false;
    int m_error = 0;
};

/// How many descriptors this process has open (Linux).
inline int openDescriptors()
{
    int count = 0;
    if (DIR* folder = ::opendir("/proc/self/fd")) {
        while (::readdir(folder)) {
            ++count;
        }
        ::closedir(folder);
    }
    return count;
}

} // namespace sallyport
