// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/localstream.h"
#include "core/net/pipe.h"
#include "tests/integration/link/linkharness.h"
#include "tests/integration/link/targetserver.h"
#include "tests/support/ftpworld/ftpworld.h"
#include "tests/support/rawsocket.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <fcntl.h>

#include <cstdio>
#include <cstring>
#include <thread>

using namespace sallyport;
using namespace sallyport::test;

/// Work that is always the same, for instructions.py, which counts the instructions of this thread
/// inside of counted(). Servers and programs at the other ends are processes and threads of their
/// own where they would be a large part of the figure.
extern "C" {
[[gnu::noinline]] bool counted(bool (*work)(LinkHarness*), LinkHarness* link)
{
    const bool done = work(link);
    // Not a tail call: the count would end at once.
    asm volatile("");
    return done;
}
}

namespace {

/// The same on every computer, whatever its processor is best at.
void useFixedAlgorithms(LinkHarness& link)
{
    link.options.algorithms.cipher = { "aes128-gcm@openssh.com" };
}

/// From the first byte to being logged in, with a key.
bool handshake(LinkHarness* link)
{
    return link->becomesReady();
}

/// Channels that open and end at once, one after the other.
bool opens(LinkHarness* link)
{
    constexpr int kOpens = 1000;
    TargetServer server([](StreamEnd& connection) { connection.finish(); });
    for (int i = 0; i < kOpens; ++i) {
        const auto channel = link->connectTo(server.address());
        channel->finish();
        if (!eventually([&channel] { return channel->ended() || channel->failedCount() > 0; })
            || channel->failedCount() > 0) {
            return false;
        }
    }
    return true;
}

constexpr qint64 kPiped = 64 * 1024 * 1024;

void sendAll(const RawSocket& listener)
{
    auto connection = RawSocket::owning(::accept(listener.descriptor(), nullptr, nullptr));
    const QByteArray block(64 * 1024, 'x');
    for (qint64 sent = 0; sent < kPiped; sent += block.size()) {
        if (!connection.send(block)) {
            return;
        }
    }
}

void takeAll(RawSocket& program, qint64& taken)
{
    for (QByteArray bytes = program.take(); !bytes.isEmpty(); bytes = program.take()) {
        taken += bytes.size();
    }
}

/// One download, from the server's packets to the socket of the program that wanted it.
bool pipe(LinkHarness* link)
{
    auto listener = RawSocket::owning(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in at = {};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int ends[2] = { -1, -1 };
    if (::bind(listener.descriptor(), reinterpret_cast<const sockaddr*>(&at), sizeof at) != 0
        || ::listen(listener.descriptor(), 1) != 0
        || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0
        || ::fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) {
        return false;
    }
    std::thread source([&listener] { sendAll(listener); });
    auto program = RawSocket::owning(ends[1]);
    qint64 taken = 0;
    std::thread sink([&program, &taken] { takeAll(program, taken); });
    const auto join = qScopeGuard([&] {
        // Nobody waits for somebody who never came.
        ::shutdown(listener.descriptor(), SHUT_RDWR);
        ::shutdown(program.descriptor(), SHUT_RDWR);
        source.join();
        sink.join();
    });
    program.endSending();
    SystemClock clock;
    const HostPort target{ QStringLiteral("127.0.0.1"), listener.localPort() };
    std::optional<net::PipeEnd> end;
    net::Pipe pipe(std::make_unique<net::LocalStream>(net::AcceptedSocket{ ends[0], {} }),
        link->link().openDirectTcpip(target, { QStringLiteral("127.0.0.1"), 40000 }), clock);
    QObject::connect(&pipe, &net::Pipe::finished, &pipe,
        [&end](net::PipeEnd how, const std::optional<Error>&) { end = how; });
    constexpr int kPatience = 300'000; // where each instruction is looked at
    return eventually([&end] { return end.has_value(); }, kPatience) && *end == net::PipeEnd::Eof
        && pipe.received() == quint64(kPiped);
}

/// Fifty files up and down through the FTP engine, in memory.
bool ftp(LinkHarness*)
{
    using namespace ftpworld;
    constexpr int kFiles = 25;
    constexpr qsizetype kSize = 20'000;
    std::vector<Step> steps{ Step::login() };
    for (int i = 0; i < kFiles; ++i) {
        const Way way = i % 2 == 0 ? Way::Epsv : Way::Eprt;
        steps.push_back(Step::put(way, "file" + QByteArray::number(i), kSize));
        steps.push_back(Step::get(way, "big"));
    }
    const Report report = runThrough(Scene(), steps);
    return report.faults.isEmpty() && report.outcomes.size() == steps.size()
        && std::all_of(report.outcomes.begin(), report.outcomes.end(),
            [](const Outcome& outcome) { return outcome.success; });
}

struct Work {
    const char* name;
    bool (*function)(LinkHarness*);
    bool needsServer; ///< A link that has not begun.
    bool needsLogin; ///< A link that is up.
};

constexpr Work kWorks[] = {
    { "handshake", handshake, true, false },
    { "opens", opens, true, true },
    { "pipe", pipe, true, true },
    { "ftp", ftp, false, false },
};

int run(const Work& work)
{
    std::optional<SshdFixture> sshd;
    std::optional<LinkHarness> link;
    if (work.needsServer) {
        sshd.emplace();
        sshd->setHostKeys({ SshdFixture::KeyType::Ed25519 });
        if (!sshd->start()) {
            std::fprintf(stderr, "benchwork: %s\n", qPrintable(sshd->problem()));
            return 1;
        }
        link.emplace(*sshd);
        useFixedAlgorithms(*link);
        if (work.needsLogin && !link->becomesReady()) {
            std::fprintf(stderr, "benchwork: no login: %s\n", link->story().constData());
            return 1;
        }
    }
    if (!counted(work.function, link ? &*link : nullptr)) {
        std::fprintf(stderr, "benchwork: %s did not go as it should\n", work.name);
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    for (const Work& work : kWorks) {
        if (argc == 2 && std::strcmp(argv[1], work.name) == 0) {
            return run(work);
        }
    }
    std::fprintf(stderr, "usage: benchwork handshake | opens | pipe | ftp\n");
    return 2;
}
