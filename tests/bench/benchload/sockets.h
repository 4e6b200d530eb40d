// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <unistd.h>

namespace sallyport::bench {

// Owns one file descriptor.
class Fd {
public:
    Fd() = default;
    explicit Fd(int fd)
        : m_fd(fd)
    {
    }
    Fd(Fd&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Fd& operator=(Fd&& other) noexcept
    {
        reset(std::exchange(other.m_fd, -1));
        return *this;
    }
    ~Fd() { reset(); }

    int operator*() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }
    void reset(int fd = -1)
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = fd;
    }

private:
    int m_fd = -1;
};

using TcpPort = std::uint16_t;
using SteadyClock = std::chrono::steady_clock;

double secondsSince(SteadyClock::time_point start);

// A load generator that cannot do its work has nothing to measure: says why and ends with status 1.
[[noreturn]] void fail(std::string_view what);
[[noreturn]] void failErrno(std::string_view what);

// Everything below speaks to 127.0.0.1 only.
Fd listenOnLoopback(int backlog);
TcpPort portOf(const Fd& socket);
// Blocking, TCP_NODELAY set.
Fd connectTo(TcpPort port);
// Non-blocking: the connection may still be under way on return.
Fd startConnectTo(TcpPort port);
void setNonBlocking(const Fd& socket);
void setNoDelay(const Fd& socket);

// On blocking sockets. An early end of stream fails.
void sendAll(const Fd& socket, std::string_view bytes);
void receiveExactly(const Fd& socket, char* to, std::size_t count);
// Up to and without the line feed; a carriage return before it is removed.
std::string receiveLine(const Fd& socket);
// Reads and throws away without copying to user space.
void discardExactly(const Fd& socket, std::uint64_t count);
// Sends count bytes of filler in large writes; false when the peer went away.
bool sendFiller(const Fd& socket, std::uint64_t count);
// The filler that sendFiller sends, for those who write it themselves.
std::string_view filler();

} // namespace sallyport::bench
