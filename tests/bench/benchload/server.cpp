// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchload/server.h"

#include "tests/bench/benchload/sockets.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <memory>
#include <thread>
#include <unordered_map>
#include <vector>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>

namespace sallyport::bench {

namespace {

constexpr int kBacklog = 4096;
// One busy connection may not starve the others: what it may move before the next one has its turn.
constexpr std::uint64_t kTurn = 4 * 1024 * 1024;

std::uint64_t numberAfterBlank(std::string_view line)
{
    std::uint64_t number = 0;
    const std::size_t blank = line.find(' ');
    if (blank != std::string_view::npos)
        std::from_chars(line.data() + blank + 1, line.data() + line.size(), number);
    return number;
}

// One connection of the load port.
class Load {
public:
    explicit Load(Fd socket)
        : m_socket(std::move(socket))
    {
    }

    // False when the connection has ended. Called when the socket can be read or written.
    bool advance()
    {
        switch (m_doing) {
        case Doing::Command:
            return readCommand();
        case Doing::Get:
            return sendSome();
        case Doing::Put:
            return swallowSome();
        case Doing::Echo:
            return echoSome();
        }
        return false;
    }
    bool wantsToWrite() const { return (m_doing == Doing::Get && m_left > 0) || !m_echo.empty(); }
    int fd() const { return *m_socket; }

private:
    enum class Doing { Command, Get, Put, Echo };

    bool readCommand()
    {
        char byte = 0;
        for (;;) {
            const ssize_t got = ::recv(fd(), &byte, 1, 0);
            if (got != 1)
                return got < 0 && errno == EAGAIN;
            if (byte == '\n')
                break;
            m_line += byte;
            if (m_line.size() > 64)
                return false;
        }
        m_left = numberAfterBlank(m_line);
        if (m_line.starts_with("GET "))
            m_doing = Doing::Get;
        else if (m_line.starts_with("PUT "))
            m_doing = Doing::Put;
        else if (m_line == "ECHO")
            m_doing = Doing::Echo;
        else
            return false;
        return advance();
    }

    bool sendSome()
    {
        for (std::uint64_t turn = std::min(m_left, kTurn); turn > 0;) {
            const std::size_t size = std::min<std::uint64_t>(turn, filler().size());
            const ssize_t sent = ::send(fd(), filler().data(), size, MSG_NOSIGNAL);
            if (sent < 0)
                return errno == EAGAIN;
            turn -= static_cast<std::uint64_t>(sent);
            m_left -= static_cast<std::uint64_t>(sent);
        }
        return m_left > 0 || waitForEnd();
    }

    bool swallowSome()
    {
        static char nowhere[256 * 1024];
        for (std::uint64_t turn = std::min(m_left, kTurn); turn > 0;) {
            const std::size_t size = std::min<std::uint64_t>(turn, sizeof nowhere);
            const ssize_t got = ::recv(fd(), nowhere, size, MSG_TRUNC);
            if (got <= 0)
                return got < 0 && errno == EAGAIN;
            turn -= static_cast<std::uint64_t>(got);
            m_left -= static_cast<std::uint64_t>(got);
        }
        if (m_left > 0)
            return true;
        return ::send(fd(), "!", 1, MSG_NOSIGNAL) == 1 && waitForEnd();
    }

    bool echoSome()
    {
        if (m_echo.empty()) {
            char bytes[4096];
            const ssize_t got = ::recv(fd(), bytes, sizeof bytes, 0);
            if (got <= 0)
                return got < 0 && errno == EAGAIN;
            m_echo.assign(bytes, static_cast<std::size_t>(got));
        }
        const ssize_t sent = ::send(fd(), m_echo.data(), m_echo.size(), MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN;
        m_echo.erase(0, static_cast<std::size_t>(sent));
        return true;
    }

    // The client closes first, so no answer is lost and no server port lingers in TIME_WAIT.
    bool waitForEnd()
    {
        m_doing = Doing::Command;
        m_line.clear();
        return true;
    }

    Fd m_socket;
    Doing m_doing = Doing::Command;
    std::string m_line;
    std::string m_echo;
    std::uint64_t m_left = 0;
};

void serveFtpSession(Fd control)
{
    const auto say = [&control](const std::string& line) {
        const std::string bytes = line + "\r\n";
        return ::send(*control, bytes.data(), bytes.size(), MSG_NOSIGNAL) > 0;
    };
    Fd dataListener;
    say("220 benchload");
    std::string line;
    char byte = 0;
    while (::recv(*control, &byte, 1, 0) == 1) {
        if (byte != '\n') {
            if (byte != '\r' && line.size() < 512)
                line += byte;
            continue;
        }
        const std::string verb = line.substr(0, 4);
        if (verb == "USER") {
            say("331 Any password");
        } else if (verb == "PASS") {
            say("230 Welcome");
        } else if (verb == "TYPE") {
            say("200 As you like");
        } else if (verb == "EPSV") {
            dataListener = listenOnLoopback(1);
            say("229 Entering Extended Passive Mode (|||" + std::to_string(portOf(dataListener))
                + "|)");
        } else if (verb == "PASV") {
            dataListener = listenOnLoopback(1);
            const TcpPort port = portOf(dataListener);
            say("227 Entering Passive Mode (127,0,0,1," + std::to_string(port / 256) + ","
                + std::to_string(port % 256) + ")");
        } else if (verb == "RETR" && dataListener) {
            say("150 From port " + std::to_string(portOf(dataListener)));
            Fd data(::accept4(*dataListener, nullptr, nullptr, SOCK_CLOEXEC));
            dataListener.reset();
            const bool sent = data && sendFiller(data, numberAfterBlank(line));
            data.reset();
            say(sent ? "226 Done" : "426 Data connection lost");
        } else if (verb == "STOR" && dataListener) {
            say("150 From port " + std::to_string(portOf(dataListener)));
            const Fd data(::accept4(*dataListener, nullptr, nullptr, SOCK_CLOEXEC));
            dataListener.reset();
            std::uint64_t got = 0;
            static char nowhere[256 * 1024];
            ssize_t some = 0;
            while (data && (some = ::recv(*data, nowhere, sizeof nowhere, MSG_TRUNC)) > 0)
                got += static_cast<std::uint64_t>(some);
            say(got == numberAfterBlank(line) ? "226 Done" : "426 Data connection lost");
        } else if (verb == "QUIT") {
            say("221 Bye");
            return;
        } else {
            say("502 Not known");
        }
        line.clear();
    }
}

void serveFtp(const Fd& listener)
{
    for (;;) {
        Fd control(::accept4(*listener, nullptr, nullptr, SOCK_CLOEXEC));
        if (!control)
            continue;
        setNoDelay(control);
        std::thread(serveFtpSession, std::move(control)).detach();
    }
}

// Linux drops the SYN of whoever comes when the accept queue is full: nobody accepts here, so
// filling it once makes a port that never answers, without leaving the loopback.
std::vector<Fd> fillQueue(TcpPort port)
{
    constexpr int kSettle = 200;
    std::vector<Fd> fillers;
    for (int i = 0; i < 16; ++i) {
        fillers.push_back(startConnectTo(port));
        pollfd waiting{ *fillers.back(), POLLOUT, 0 };
        if (::poll(&waiting, 1, kSettle) == 0)
            return fillers;
    }
    fail("the black hole answers");
}

class LoadServer {
public:
    explicit LoadServer(const Fd& listener)
        : m_listener(listener)
        , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        setNonBlocking(listener);
        add(*listener, EPOLLIN);
        add(STDIN_FILENO, EPOLLIN);
    }

    void run()
    {
        epoll_event events[256];
        for (;;) {
            const int count = ::epoll_wait(*m_epoll, events, 256, -1);
            for (int i = 0; i < count; ++i) {
                const int fd = events[i].data.fd;
                if (fd == STDIN_FILENO)
                    return;
                if (fd == *m_listener)
                    acceptAll();
                else
                    advance(fd);
            }
        }
    }

private:
    void add(int fd, std::uint32_t what)
    {
        epoll_event event{};
        event.events = what;
        event.data.fd = fd;
        if (::epoll_ctl(*m_epoll, EPOLL_CTL_ADD, fd, &event) != 0)
            failErrno("epoll");
    }

    void acceptAll()
    {
        for (;;) {
            Fd socket(::accept4(*m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
            if (!socket)
                return;
            setNoDelay(socket);
            if (::send(*socket, ".", 1, MSG_NOSIGNAL) != 1)
                continue;
            const int fd = *socket;
            m_loads.emplace(fd, std::make_unique<Load>(std::move(socket)));
            add(fd, EPOLLIN);
        }
    }

    void advance(int fd)
    {
        const auto found = m_loads.find(fd);
        if (found == m_loads.end())
            return;
        const bool wrote = found->second->wantsToWrite();
        if (!found->second->advance()) {
            m_loads.erase(found);
            return;
        }
        if (wrote == found->second->wantsToWrite())
            return;
        epoll_event event{};
        event.events = found->second->wantsToWrite() ? EPOLLOUT : EPOLLIN;
        event.data.fd = fd;
        ::epoll_ctl(*m_epoll, EPOLL_CTL_MOD, fd, &event);
    }

    const Fd& m_listener;
    Fd m_epoll;
    std::unordered_map<int, std::unique_ptr<Load>> m_loads;
};

} // namespace

int serve()
{
    const Fd load = listenOnLoopback(kBacklog);
    const Fd ftp = listenOnLoopback(kBacklog);
    const Fd blackHole = listenOnLoopback(0);
    const std::vector<Fd> queue = fillQueue(portOf(blackHole));
    std::printf("{\"load\": %u, \"ftp\": %u, \"black_hole\": %u}\n", unsigned{ portOf(load) },
        unsigned{ portOf(ftp) }, unsigned{ portOf(blackHole) });
    std::fflush(stdout);
    std::thread([&ftp] { serveFtp(ftp); }).detach();
    LoadServer(load).run();
    // The FTP threads still use what this function owns.
    std::_Exit(0);
}

} // namespace sallyport::bench
