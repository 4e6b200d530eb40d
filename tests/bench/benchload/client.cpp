// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchload/client.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <string>
#include <thread>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>

namespace sallyport::bench {

namespace {

double quantile(std::vector<double>& sorted, double part)
{
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(part * last + 0.5)];
}

void printFlow(std::uint64_t bytes, double seconds)
{
    std::printf("{\"bytes\": %llu, \"seconds\": %.6f, \"mb_per_s\": %.3f}\n",
        static_cast<unsigned long long>(bytes), seconds,
        static_cast<double>(bytes) / 1e6 / seconds);
}

Fd openPipe(TcpPort port)
{
    return std::move(openPipes(port, 1).front());
}

// Keeps a fixed number of set-ups under way and notes how long each took.
class SetupLoad {
public:
    SetupLoad(TcpPort port, unsigned total)
        : m_port(port)
        , m_left(total)
        , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
    }

    std::vector<double> run(unsigned concurrent)
    {
        for (unsigned i = 0; i < concurrent; ++i)
            startNext();
        epoll_event events[128];
        while (m_underWay > 0) {
            const int count = ::epoll_wait(*m_epoll, events, 128, -1);
            for (int i = 0; i < count; ++i)
                finish(events[i].data.fd);
        }
        return std::move(m_seconds);
    }

private:
    struct Setup {
        Fd socket;
        SteadyClock::time_point start;
    };

    void startNext()
    {
        if (m_left == 0)
            return;
        --m_left;
        ++m_underWay;
        const auto start = SteadyClock::now();
        Fd socket = startConnectTo(m_port);
        const auto fd = static_cast<std::size_t>(*socket);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = *socket;
        if (::epoll_ctl(*m_epoll, EPOLL_CTL_ADD, *socket, &event) != 0)
            failErrno("epoll");
        if (m_setups.size() <= fd)
            m_setups.resize(fd + 1);
        m_setups[fd] = Setup{ std::move(socket), start };
    }

    void finish(int fd)
    {
        Setup& setup = m_setups[static_cast<std::size_t>(fd)];
        char greeting = 0;
        if (::recv(fd, &greeting, 1, 0) != 1)
            fail("a connection was closed instead of being set up");
        m_seconds.push_back(secondsSince(setup.start));
        setup.socket.reset();
        --m_underWay;
        startNext();
    }

    TcpPort m_port;
    unsigned m_left;
    unsigned m_underWay = 0;
    Fd m_epoll;
    std::vector<Setup> m_setups; // by descriptor
    std::vector<double> m_seconds;
};

// The port that follows the mark in a reply.
TcpPort portAfter(std::string_view mark, const std::string& reply)
{
    TcpPort port = 0;
    const std::size_t place = reply.find(mark);
    if (place == std::string::npos)
        fail("no port in: " + reply);
    std::from_chars(reply.data() + place + mark.size(), reply.data() + reply.size(), port);
    return port;
}

std::string ftpCommand(const Fd& control, const std::string& command, char expected)
{
    sendAll(control, command + "\r\n");
    std::string reply = receiveLine(control);
    if (reply.empty() || reply.front() != expected)
        fail(command + " was answered: " + reply);
    return reply;
}

void transferFile(const Fd& control, const FtpLoad& load)
{
    const TcpPort dataPort = portAfter("|||", ftpCommand(control, "EPSV", '2'));
    Fd data = connectTo(dataPort);
    const std::string preliminary =
        ftpCommand(control, (load.upload ? "STOR " : "RETR ") + std::to_string(load.bytes), '1');
    // What goes to the server's own port passes every tunnel by.
    if (load.viaTunnel && portAfter("port ", preliminary) == dataPort)
        fail("the data connection was not forwarded");
    if (load.upload) {
        if (!sendFiller(data, load.bytes))
            failErrno("send");
        ::shutdown(*data, SHUT_WR);
    } else {
        discardExactly(data, load.bytes);
        char more = 0;
        if (::recv(*data, &more, 1, 0) != 0)
            fail("the data connection did not end after the file");
    }
    data.reset();
    const std::string completion = receiveLine(control);
    if (!completion.starts_with("226"))
        fail("no completion: " + completion);
}

void requestThroughSocks(TcpPort proxy, TcpPort to, std::uint64_t bytes)
{
    using namespace std::string_view_literals;
    const Fd pipe = connectTo(proxy);
    char answer[10];
    sendAll(pipe, "\5\1\0"sv);
    receiveExactly(pipe, answer, 2);
    if (std::string_view(answer, 2) != "\5\0"sv)
        fail("the proxy wants a login");
    const char ask[] = { 5, 1, 0, 1, 127, 0, 0, 1, char(to / 256), char(to % 256) };
    sendAll(pipe, { ask, sizeof ask });
    receiveExactly(pipe, answer, sizeof answer);
    if (answer[1] != 0)
        fail("the proxy does not connect");
    sendAll(pipe, "GET " + std::to_string(bytes) + "\n");
    discardExactly(pipe, bytes + 1); // with the greeting
}

} // namespace

int measureDownload(TcpPort port, const Company& company, std::uint64_t bytes)
{
    const std::vector<Fd> others = openCompany(port, company);
    const Fd pipe = openPipe(port);
    const auto start = SteadyClock::now();
    sendAll(pipe, "GET " + std::to_string(bytes) + "\n");
    discardExactly(pipe, bytes);
    printFlow(bytes, secondsSince(start));
    return 0;
}

int measureDownloads(TcpPort port, unsigned count, std::uint64_t bytes)
{
    std::vector<Fd> pipes;
    for (unsigned i = 0; i < count; ++i)
        pipes.push_back(openPipe(port));
    std::vector<std::atomic<std::uint64_t>> got(count);
    std::atomic<bool> done = false;
    std::vector<std::thread> readers;
    const auto start = SteadyClock::now();
    for (unsigned i = 0; i < count; ++i) {
        readers.emplace_back([&, i] {
            constexpr std::uint64_t kStep = 64 * 1024;
            sendAll(pipes[i], "GET " + std::to_string(bytes) + "\n");
            while (!done && got[i] < bytes) {
                const std::uint64_t step = std::min(kStep, bytes - got[i]);
                discardExactly(pipes[i], step);
                got[i] += step;
            }
            done = true;
        });
    }
    for (std::thread& reader : readers)
        reader.join();
    const double seconds = secondsSince(start);
    std::uint64_t sum = 0;
    std::uint64_t least = bytes;
    for (const auto& each : got) {
        sum += each;
        least = std::min<std::uint64_t>(least, each);
    }
    std::printf("{\"bytes\": %llu, \"mb_per_s\": %.3f, \"least_to_most\": %.4f}\n",
        static_cast<unsigned long long>(sum), static_cast<double>(sum) / 1e6 / seconds,
        static_cast<double>(least) / static_cast<double>(bytes));
    return 0;
}

int measureUpload(TcpPort port, const Company& company, std::uint64_t bytes)
{
    const std::vector<Fd> others = openCompany(port, company);
    const Fd pipe = openPipe(port);
    const auto start = SteadyClock::now();
    sendAll(pipe, "PUT " + std::to_string(bytes) + "\n");
    if (!sendFiller(pipe, bytes))
        failErrno("send");
    char receipt = 0;
    receiveExactly(pipe, &receipt, 1);
    printFlow(bytes, secondsSince(start));
    return 0;
}

int measureSetup(TcpPort port, const Company& company, unsigned concurrent, unsigned total)
{
    const std::vector<Fd> others = openCompany(port, company);
    const auto start = SteadyClock::now();
    std::vector<double> seconds = SetupLoad(port, total).run(concurrent);
    const double all = secondsSince(start);
    std::sort(seconds.begin(), seconds.end());
    std::printf("{\"connections\": %zu, \"per_s\": %.3f, \"median_ms\": %.4f, \"p99_ms\": %.4f}\n",
        seconds.size(), static_cast<double>(seconds.size()) / all, quantile(seconds, 0.5) * 1e3,
        quantile(seconds, 0.99) * 1e3);
    return 0;
}

int measureEcho(TcpPort port, const Company& company, unsigned count, unsigned size)
{
    const std::vector<Fd> others = openCompany(port, company);
    const Fd pipe = openPipe(port);
    sendAll(pipe, "ECHO\n");
    const std::string message(size, 'e');
    std::string answer(size, '\0');
    std::vector<double> seconds;
    seconds.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        const auto start = SteadyClock::now();
        sendAll(pipe, message);
        receiveExactly(pipe, answer.data(), answer.size());
        seconds.push_back(secondsSince(start));
    }
    if (answer != message)
        fail("the echo is not what was sent");
    std::sort(seconds.begin(), seconds.end());
    std::printf("{\"round_trips\": %u, \"median_us\": %.2f, \"p99_us\": %.2f}\n", count,
        quantile(seconds, 0.5) * 1e6, quantile(seconds, 0.99) * 1e6);
    return 0;
}

int measureFtp(TcpPort port, const FtpLoad& load)
{
    const Fd control = connectTo(port);
    if (!receiveLine(control).starts_with("220"))
        fail("no FTP greeting");
    ftpCommand(control, "USER bench", '3');
    ftpCommand(control, "PASS bench", '2');
    ftpCommand(control, "TYPE I", '2');
    const auto start = SteadyClock::now();
    for (unsigned i = 0; i < load.files; ++i)
        transferFile(control, load);
    const double seconds = secondsSince(start);
    ftpCommand(control, "QUIT", '2');
    printFlow(load.bytes * load.files, seconds);
    return 0;
}

int measureSocks(
    TcpPort proxy, TcpPort to, unsigned concurrent, unsigned total, std::uint64_t bytes)
{
    std::atomic<unsigned> left = total;
    std::vector<std::thread> clients;
    std::vector<std::vector<double>> each(concurrent);
    const auto start = SteadyClock::now();
    for (unsigned i = 0; i < concurrent; ++i) {
        clients.emplace_back([&, i] {
            for (unsigned now = left; now > 0;) {
                if (!left.compare_exchange_weak(now, now - 1))
                    continue;
                const auto begun = SteadyClock::now();
                requestThroughSocks(proxy, to, bytes);
                each[i].push_back(secondsSince(begun));
                now = left;
            }
        });
    }
    for (std::thread& client : clients)
        client.join();
    const double all = secondsSince(start);
    std::vector<double> seconds;
    for (const auto& some : each)
        seconds.insert(seconds.end(), some.begin(), some.end());
    std::sort(seconds.begin(), seconds.end());
    std::printf("{\"requests\": %zu, \"per_s\": %.3f, \"median_ms\": %.4f, \"p99_ms\": %.4f}\n",
        seconds.size(), static_cast<double>(seconds.size()) / all, quantile(seconds, 0.5) * 1e3,
        quantile(seconds, 0.99) * 1e3);
    return 0;
}

int holdIdle(TcpPort port, unsigned count)
{
    const std::vector<Fd> pipes = openPipes(port, count);
    std::printf("{\"open\": %zu}\n", pipes.size());
    std::fflush(stdout);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    return 0;
}

int keepBeating(TcpPort port, unsigned count, unsigned size)
{
    constexpr int kPause = 500; // milliseconds
    const std::vector<Fd> pipes = openPipes(port, count);
    for (const Fd& pipe : pipes)
        sendAll(pipe, "ECHO\n");
    std::printf("{\"open\": %zu}\n", pipes.size());
    std::fflush(stdout);
    const std::string message(size, 'b');
    std::string answer(size, '\0');
    pollfd input{ STDIN_FILENO, POLLIN, 0 };
    while (::poll(&input, 1, kPause) == 0) {
        for (const Fd& pipe : pipes)
            sendAll(pipe, message);
        for (const Fd& pipe : pipes)
            receiveExactly(pipe, answer.data(), answer.size());
    }
    return 0;
}

} // namespace sallyport::bench
