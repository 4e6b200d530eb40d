// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/knownhosts/relay.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace sallyport::test {

namespace {

/// False at the end of either.
bool pass(int from, int to)
{
    std::array<char, 32768> buffer{};
    const ssize_t got = ::read(from, buffer.data(), buffer.size());
    for (ssize_t sent = 0; sent < got;) {
        const ssize_t written =
            ::write(to, buffer.data() + sent, static_cast<std::size_t>(got - sent));
        if (written <= 0) {
            return false;
        }
        sent += written;
    }
    return got > 0;
}

} // namespace

int relayTo(unsigned short port)
{
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(server, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) {
        return 1;
    }
    std::array<pollfd, 2> ends{ { { STDIN_FILENO, POLLIN, 0 }, { server, POLLIN, 0 } } };
    while (::poll(ends.data(), ends.size(), -1) > 0) {
        if (ends[0].revents != 0 && !pass(STDIN_FILENO, server)) {
            break;
        }
        if (ends[1].revents != 0 && !pass(server, STDOUT_FILENO)) {
            break;
        }
    }
    ::close(server);
    return 0;
}

} // namespace sallyport::test
