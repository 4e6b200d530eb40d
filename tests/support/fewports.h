// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QFile>

#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>
#include <vector>

namespace sallyport::test {

/// While it lives, this thread has a network of its own: loopback, with somebody who listens, and
/// two ports for connections that are made, both of which can be used up. Needs root.
class FewPorts {
public:
    FewPorts()
    {
        m_usual = ::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
        if (m_usual < 0 || ::unshare(CLONE_NEWNET) != 0) {
            return;
        }
        m_isOwn = true;
        const int any = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        ifreq loopback{};
        qstrncpy(loopback.ifr_name, "lo", sizeof loopback.ifr_name);
        loopback.ifr_flags = IFF_UP;
        const bool up = ::ioctl(any, SIOCSIFFLAGS, &loopback) == 0;
        ::close(any);
        QFile range(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
        const bool few = range.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            && range.write("50000 50001\n") > 0;
        m_listener = bound(kPort);
        m_isUsable = up && few && ::listen(m_listener, 16) == 0;
    }
    ~FewPorts()
    {
        giveBack();
        ::close(m_listener);
        if (m_isOwn) {
            ::setns(m_usual, CLONE_NEWNET);
        }
        ::close(m_usual);
    }
    FewPorts(const FewPorts&) = delete;
    FewPorts& operator=(const FewPorts&) = delete;

    /// False: this system does not let us.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    /// Where somebody listens, on 127.0.0.1.
    [[nodiscard]] quint16 port() const { return kPort; }

    /// Connects until it fails, and returns with what.
    int useUp()
    {
        for (;;) {
            const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            m_used.push_back(socket);
            const sockaddr_in to = address(kPort);
            if (::connect(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
                return errno;
            }
        }
    }
    void giveBack()
    {
        // Reset, so that no port waits.
        const linger hard{ 1, 0 };
        for (const int socket : std::exchange(m_used, {})) {
            ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
            ::close(socket);
        }
    }

private:
    static constexpr quint16 kPort = 40'000;

    static sockaddr_in address(quint16 port)
    {
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_port = htons(port);
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return at;
    }
    static int bound(quint16 port)
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in at = address(port);
        (void)::bind(socket, reinterpret_cast<const sockaddr*>(&at), sizeof at);
        return socket;
    }

    int m_usual = -1;
    int m_listener = -1;
    bool m_isOwn = false;
    bool m_isUsable = false;
    std::vector<int> m_used;
};

} // namespace sallyport::test

#endif
