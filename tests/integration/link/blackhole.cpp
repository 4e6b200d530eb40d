// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/link/blackhole.h"

#include <QByteArrayList>
#include <QFile>
#include <QtGlobal>

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sallyport::test {

namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

template <class Call> std::uint16_t portOf(int socket, Call call)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    call(socket, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

} // namespace

BlackHole::BlackHole()
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0
        || ::listen(m_listener, 0) != 0) {
        qFatal("cannot listen");
    }
    m_port = portOf(m_listener, ::getsockname);
    address = loopback(m_port);
    // One of them is left hanging: then the backlog is full.
    for (bool full = false; !full;) {
        const int filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        ::connect(filler, reinterpret_cast<sockaddr*>(&address), sizeof address);
        m_fillers.push_back(filler);
        m_fillerPorts.push_back(portOf(filler, ::getsockname));
        pollfd wait{ filler, POLLOUT, 0 };
        full = ::poll(&wait, 1, 100) == 0;
    }
}

BlackHole::~BlackHole()
{
    ::close(m_listener);
    for (const int socket : m_fillers) {
        ::close(socket);
    }
    for (const int socket : m_strangers) {
        ::close(socket);
    }
}

HostPort BlackHole::address() const
{
    return { QStringLiteral("127.0.0.1"), m_port };
}

bool BlackHole::isKnockedAt() const
{
    // "0: 0100007F:A1B2 0100007F:C3D4 02 ...": from where, to where, and 02 for SYN_SENT.
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly)) {
        qFatal("cannot read who connects");
    }
    const auto portIn = [](const QByteArray& end) {
        return static_cast<std::uint16_t>(end.mid(end.indexOf(':') + 1).toUInt(nullptr, 16));
    };
    const QByteArrayList lines = table.readAll().split('\n');
    return std::any_of(lines.begin(), lines.end(), [this, portIn](const QByteArray& line) {
        const QByteArrayList parts = line.simplified().split(' ');
        return parts.size() > 3 && parts[3] == "02" && portIn(parts[2]) == m_port
            && std::find(m_fillerPorts.begin(), m_fillerPorts.end(), portIn(parts[1]))
            == m_fillerPorts.end();
    });
}

void BlackHole::release()
{
    ::listen(m_listener, 64);
    m_released = true;
    takeIn();
}

void BlackHole::takeIn()
{
    while (m_released) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0) {
            return;
        }
        const std::uint16_t peer = portOf(socket, ::getpeername);
        const bool ours =
            std::find(m_fillerPorts.begin(), m_fillerPorts.end(), peer) != m_fillerPorts.end();
        (ours ? m_fillers : m_strangers).push_back(socket);
    }
}

BlackHole::Visitors BlackHole::visitors()
{
    takeIn();
    const auto connected = std::count_if(m_strangers.begin(), m_strangers.end(), [](int socket) {
        char byte = 0;
        return ::recv(socket, &byte, 1, MSG_PEEK) < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    });
    return { static_cast<int>(m_strangers.size()), static_cast<int>(connected) };
}

} // namespace sallyport::test
