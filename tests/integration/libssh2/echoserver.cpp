// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/libssh2/echoserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <string>
#include <vector>

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

int listenOnLoopback(int backlog, int* port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof(address);
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    if (bind(fd, plain, size) != 0 || listen(fd, backlog) != 0
        || getsockname(fd, plain, &size) != 0) {
        close(fd);
        return -1;
    }
    *port = ntohs(address.sin_port);
    return fd;
}

int connectToLoopback(int port, bool nonBlocking)
{
    const int fd =
        socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | (nonBlocking ? SOCK_NONBLOCK : 0), 0);
    sockaddr_in address = loopback(port);
    if (connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0 && !nonBlocking) {
        close(fd);
        return -1;
    }
    return fd;
}

EchoServer::EchoServer()
{
    m_listener = listenOnLoopback(200, &m_port);
    if (m_listener >= 0 && pipe(m_stop) == 0)
        m_thread = std::thread([this] { run(); });
}

EchoServer::~EchoServer()
{
    close(m_stop[1]);
    if (m_thread.joinable())
        m_thread.join();
    close(m_stop[0]);
    close(m_listener);
}

void EchoServer::run()
{
    struct Peer {
        int fd;
        std::string pending;
    };
    std::vector<Peer> peers;
    std::array<char, 65536> buffer;
    for (;;) {
        std::vector<pollfd> polled{ { m_stop[0], POLLIN, 0 }, { m_listener, POLLIN, 0 } };
        for (const Peer& peer : peers) {
            const short events = peer.pending.empty() ? POLLIN : POLLOUT;
            polled.push_back({ peer.fd, events, 0 });
        }
        if (poll(polled.data(), polled.size(), -1) < 0 || polled[0].revents != 0)
            break;
        for (size_t i = peers.size(); i-- > 0;) {
            Peer& peer = peers[i];
            if (polled[i + 2].revents == 0)
                continue;
            ssize_t moved = 0;
            if (peer.pending.empty()) {
                moved = recv(peer.fd, buffer.data(), buffer.size(), 0);
                if (moved > 0)
                    peer.pending.assign(buffer.data(), static_cast<size_t>(moved));
            } else {
                moved = send(
                    peer.fd, peer.pending.data(), peer.pending.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
                if (moved > 0)
                    peer.pending.erase(0, static_cast<size_t>(moved));
            }
            if (moved <= 0) {
                close(peer.fd);
                peers.erase(peers.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
        if (polled[1].revents != 0)
            peers.push_back({ accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC), {} });
    }
    for (const Peer& peer : peers)
        close(peer.fd);
}
