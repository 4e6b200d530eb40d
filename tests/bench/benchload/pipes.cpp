// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchload/pipes.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <thread>

#include <sys/ioctl.h>
#include <sys/socket.h>

namespace sallyport::bench {

namespace {

using std::chrono::milliseconds;

// Below the listen backlog of every program measured; beyond it the kernel retries after a second.
constexpr unsigned kBatch = 32;
constexpr milliseconds kLook(150);
constexpr int kMostLooks = 40;

std::uint64_t unreadBytes(const std::vector<Fd>& sockets)
{
    std::uint64_t sum = 0;
    for (const Fd& socket : sockets) {
        int unread = 0;
        ::ioctl(*socket, FIONREAD, &unread);
        sum += static_cast<std::uint64_t>(unread);
    }
    return sum;
}

void waitUntilQuiet(const std::vector<Fd>& sockets)
{
    std::uint64_t before = 0;
    for (int look = 0; look < kMostLooks; ++look) {
        std::this_thread::sleep_for(kLook);
        const std::uint64_t now = unreadBytes(sockets);
        if (now > 0 && now == before)
            return;
        before = now;
    }
    fail("the stalled connections do not come to rest");
}

void moveTo(std::vector<Fd>& all, std::vector<Fd> some)
{
    std::move(some.begin(), some.end(), std::back_inserter(all));
}

} // namespace

std::vector<Fd> openPipes(TcpPort port, unsigned count)
{
    std::vector<Fd> pipes;
    while (pipes.size() < count) {
        const std::size_t first = pipes.size();
        const std::size_t last = std::min<std::size_t>(first + kBatch, count);
        while (pipes.size() < last)
            pipes.push_back(connectTo(port));
        for (std::size_t i = first; i < last; ++i) {
            char greeting = 0;
            receiveExactly(pipes[i], &greeting, 1);
        }
    }
    return pipes;
}

std::vector<Fd> openCompany(TcpPort port, const Company& company)
{
    std::vector<Fd> all = openPipes(port, company.idle);
    if (company.stalled > 0) {
        std::vector<Fd> stalled = openPipes(port, company.stalled);
        for (const Fd& pipe : stalled)
            sendAll(pipe, "GET 1073741824\n");
        waitUntilQuiet(stalled);
        moveTo(all, std::move(stalled));
    }
    for (Fd& pipe : openPipes(port, company.bulk)) {
        sendAll(pipe, "GET 1099511627776\n");
        // Until the process ends.
        std::thread([pipe = std::move(pipe)] {
            static char nowhere[256 * 1024];
            while (::recv(*pipe, nowhere, sizeof nowhere, MSG_TRUNC) > 0) { }
        }).detach();
    }
    for (unsigned i = 0; i < company.pending; ++i)
        all.push_back(startConnectTo(company.blackHole));
    // There is nothing to see from here when a pending open has reached the server, or a download
    // has its full speed.
    if (company.pending > 0 || company.bulk > 0)
        std::this_thread::sleep_for(kLook);
    return all;
}

} // namespace sallyport::bench
