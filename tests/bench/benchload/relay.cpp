// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchload/relay.h"

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include <sys/socket.h>

namespace sallyport::bench {

namespace {

constexpr std::size_t kBlock = 256 * 1024;
constexpr int kMostConnections = 1000;

using Block = std::unique_ptr<char[]>;

// One direction of a connection: one thread reads and notes when each block is due, another passes
// it on then.
class Direction {
public:
    Direction(int from, int to, const LongWay& way)
        : m_from(from)
        , m_to(to)
        , m_way(way)
    {
    }

    void run()
    {
        std::thread reader([this] { read(); });
        write();
        reader.join();
    }

private:
    struct Piece {
        Block block; // null: the end
        std::size_t size = 0;
        SteadyClock::time_point due;
    };

    void read()
    {
        auto free = SteadyClock::now(); // when the way takes the next byte
        while (true) {
            Block block = takeBlock();
            const ssize_t got = ::recv(m_from, block.get(), kBlock, 0);
            const auto now = SteadyClock::now();
            Piece piece;
            if (got > 0) {
                piece.size = static_cast<std::size_t>(got);
                free = std::max(free, now);
                if (m_way.bytesPerSecond > 0)
                    free +=
                        std::chrono::nanoseconds(piece.size * 1'000'000'000 / m_way.bytesPerSecond);
                piece.block = std::move(block);
            }
            piece.due = std::max(free, now) + m_way.delay;
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_held + piece.size <= m_way.buffer || m_broken; });
            const bool last = !piece.block || m_broken;
            m_held += piece.size;
            m_pieces.push_back(std::move(piece));
            m_changed.notify_all();
            if (last)
                return;
        }
    }

    void write()
    {
        while (true) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return !m_pieces.empty(); });
            Piece piece = std::move(m_pieces.front());
            m_pieces.pop_front();
            lock.unlock();
            std::this_thread::sleep_until(piece.due);
            if (!piece.block) {
                ::shutdown(m_to, SHUT_WR);
                return;
            }
            const bool passed = pass(piece);
            lock.lock();
            m_held -= piece.size;
            m_spare.push_back(std::move(piece.block));
            m_broken = !passed;
            m_changed.notify_all();
            if (!passed) {
                ::shutdown(m_from, SHUT_RD); // whoever reads is to stop
                return;
            }
        }
    }

    bool pass(const Piece& piece) const
    {
        for (std::size_t done = 0; done < piece.size;) {
            const ssize_t sent =
                ::send(m_to, piece.block.get() + done, piece.size - done, MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            done += static_cast<std::size_t>(sent);
        }
        return true;
    }

    Block takeBlock()
    {
        const std::lock_guard lock(m_mutex);
        if (m_spare.empty())
            return std::make_unique_for_overwrite<char[]>(kBlock);
        Block block = std::move(m_spare.back());
        m_spare.pop_back();
        return block;
    }

    const int m_from;
    const int m_to;
    const LongWay m_way;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Piece> m_pieces;
    std::vector<Block> m_spare;
    std::size_t m_held = 0;
    bool m_broken = false;
};

void passOn(Fd near, const LongWay& way)
{
    const Fd far = connectTo(way.to);
    Direction there(*near, *far, way);
    Direction back(*far, *near, way);
    std::thread other([&back] { back.run(); });
    there.run();
    other.join();
}

} // namespace

int relay(const LongWay& way)
{
    const Fd listener = listenOnLoopback(kMostConnections);
    std::printf("{\"port\": %d}\n", portOf(listener));
    std::fflush(stdout);
    std::thread([&listener, &way] {
        for (int i = 0; i < kMostConnections; ++i) {
            Fd near(::accept4(*listener, nullptr, nullptr, SOCK_CLOEXEC));
            if (!near)
                return;
            setNoDelay(near);
            std::thread([near = std::move(near), &way]() mutable {
                passOn(std::move(near), way);
            }).detach();
        }
    }).detach();
    char ignored = 0;
    while (::read(STDIN_FILENO, &ignored, 1) > 0) { }
    ::_exit(0); // with whatever is on its way
}

} // namespace sallyport::bench
