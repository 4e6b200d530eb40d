// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchload/sockets.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace sallyport::bench {

namespace {

constexpr std::size_t kFillerSize = 256 * 1024;

sockaddr_in loopback(TcpPort port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Fd connectWithFlags(TcpPort port, int flags)
{
    Fd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | flags, 0));
    if (!socket)
        failErrno("socket");
    setNoDelay(socket);
    const sockaddr_in address = loopback(port);
    if (::connect(*socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
        && errno != EINPROGRESS)
        failErrno("connect");
    return socket;
}

} // namespace

double secondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

void fail(std::string_view what)
{
    std::fprintf(stderr, "benchload: %.*s\n", static_cast<int>(what.size()), what.data());
    std::exit(1);
}

void failErrno(std::string_view what)
{
    fail(std::string(what) + ": " + std::strerror(errno));
}

Fd listenOnLoopback(int backlog)
{
    Fd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(0);
    if (!socket || ::bind(*socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
        || ::listen(*socket, backlog) != 0)
        failErrno("listen");
    return socket;
}

TcpPort portOf(const Fd& socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (::getsockname(*socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        failErrno("getsockname");
    return ntohs(address.sin_port);
}

Fd connectTo(TcpPort port)
{
    return connectWithFlags(port, 0);
}

Fd startConnectTo(TcpPort port)
{
    return connectWithFlags(port, SOCK_NONBLOCK);
}

void setNonBlocking(const Fd& socket)
{
    const int flags = ::fcntl(*socket, F_GETFL);
    if (flags < 0 || ::fcntl(*socket, F_SETFL, flags | O_NONBLOCK) != 0)
        failErrno("fcntl");
}

void setNoDelay(const Fd& socket)
{
    const int on = 1;
    if (::setsockopt(*socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) != 0)
        failErrno("TCP_NODELAY");
}

void sendAll(const Fd& socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(*socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            failErrno("send");
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void receiveExactly(const Fd& socket, char* to, std::size_t count)
{
    while (count > 0) {
        const ssize_t got = ::recv(*socket, to, count, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            failErrno("receive");
        if (got == 0)
            fail("the connection ended early");
        to += got;
        count -= static_cast<std::size_t>(got);
    }
}

std::string receiveLine(const Fd& socket)
{
    std::string line;
    for (char byte = 0; line.size() < 4096; line += byte) {
        receiveExactly(socket, &byte, 1);
        if (byte != '\n')
            continue;
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        return line;
    }
    fail("a line is too long");
}

void discardExactly(const Fd& socket, std::uint64_t count)
{
    // With MSG_TRUNC Linux TCP drops the bytes instead of copying them, but wants a buffer all the
    // same.
    static char nowhere[kFillerSize];
    while (count > 0) {
        const std::size_t wanted = std::min<std::uint64_t>(count, sizeof nowhere);
        const ssize_t got = ::recv(*socket, nowhere, wanted, MSG_TRUNC);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            failErrno("receive");
        if (got == 0)
            fail("the connection ended early");
        count -= static_cast<std::uint64_t>(got);
    }
}

bool sendFiller(const Fd& socket, std::uint64_t count)
{
    while (count > 0) {
        const std::size_t size = std::min<std::uint64_t>(count, filler().size());
        const ssize_t sent = ::send(*socket, filler().data(), size, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return false;
        count -= static_cast<std::uint64_t>(sent);
    }
    return true;
}

std::string_view filler()
{
    // Incompressible, so that a program that compresses by itself does not shine.
    static const std::string bytes = [] {
        std::string made(kFillerSize, '\0');
        std::uint32_t state = 2463534242U;
        for (char& byte : made) {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            byte = static_cast<char>(state >> 24);
        }
        return made;
    }();
    return bytes;
}

} // namespace sallyport::bench
