// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/net/listener.h"
#include "core/net/pipe.h"
#include "tests/support/fakestream.h"
#include "tests/support/rawsocket.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>

#include <thread>

using namespace sallyport;
using namespace sallyport::net;
using namespace std::chrono_literals;

namespace {

/// Two programs joined by a pipe, over real sockets: client – local stream – remote stream –
/// server.
struct Joined {
    explicit Joined(Clock& clock)
    {
        auto local = end(client);
        auto remote = end(server);
        pipe = std::make_unique<Pipe>(std::move(local), std::move(remote), clock);
        QObject::connect(pipe.get(), &Pipe::finished, pipe.get(),
            [this](PipeEnd how, const std::optional<Error>&) { ended = how; });
    }

    static std::unique_ptr<LocalStream> end(RawSocket& other)
    {
        const auto listener = openListener({ QHostAddress(QHostAddress::LocalHost), 0 }, 1);
        other = RawSocket::connected(localEndpoint(*listener).port);
        auto stream = std::make_unique<LocalStream>(*acceptSocket(*listener));
        closeSocket(*listener);
        return stream;
    }

    RawSocket client;
    RawSocket server;
    std::unique_ptr<Pipe> pipe;
    std::optional<PipeEnd> ended;
};

/// A program over a real socket and a far side that the test scripts.
struct Closing {
    explicit Closing(Clock& clock, bool unixSocket = false)
    {
        auto stream = std::make_unique<FakeStream>(farRecord);
        far = stream.get();
        pipe = std::make_unique<Pipe>(
            unixSocket ? unixEnd(client) : Joined::end(client), std::move(stream), clock);
        QObject::connect(pipe.get(), &Pipe::finished, pipe.get(),
            [this](PipeEnd how, const std::optional<Error>&) { ended = how; });
    }

    static std::unique_ptr<LocalStream> unixEnd(RawSocket& other)
    {
        int ends[2] = { -1, -1 };
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
            qFatal("no socket pair");
        }
        ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
        other = RawSocket::owning(ends[1]);
        return std::make_unique<LocalStream>(AcceptedSocket{ ends[0], {} });
    }

    /// What the program sends until it is told to stop. In a thread.
    qsizetype floodUntilReset()
    {
        const QByteArray block(64 * 1024, 'u');
        qsizetype sent = 0;
        RawSocket writer = client.duplicate();
        while (sent < kEnough && writer.send(block)) {
            sent += block.size();
        }
        return sent;
    }
    static constexpr qsizetype kEnough = 200'000'000;

    FakeStream::Record farRecord;
    FakeStream* far = nullptr;
    RawSocket client;
    std::unique_ptr<Pipe> pipe;
    std::optional<PipeEnd> ended;
};

/// Sends pseudo-random bytes, a different stream for each seed; gives their hash.
QByteArray sendMuch(RawSocket& socket, qsizetype total, quint32 seed)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    QByteArray block(97'003, Qt::Uninitialized); // not a divisor of anything
    for (qsizetype sent = 0; sent < total;) {
        const qsizetype size = std::min(total - sent, block.size());
        for (qsizetype i = 0; i < size; ++i) {
            seed = seed * 1664525 + 1013904223;
            block[i] = static_cast<char>(seed >> 24);
        }
        const QByteArray part = block.first(size);
        hash.addData(part);
        if (!socket.send(part)) {
            break;
        }
        sent += size;
    }
    socket.endSending();
    return hash.result();
}

QByteArray receiveAll(RawSocket& socket)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    while (true) {
        const QByteArray bytes = socket.take();
        if (bytes.isEmpty()) {
            return hash.result();
        }
        hash.addData(bytes);
    }
}

qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4
                                          : -1;
}

} // namespace

class TestPipeSockets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAHundredMegabytesEachWay();
    void lateAnswerAfterHalfClose_data();
    void lateAnswerAfterHalfClose();
    void closesBothAsSoonAsBothEnded();
    void resetOfOnePeerResetsTheOther_data();
    void resetOfOnePeerResetsTheOther();
    void peerThatIsGoneStopsTheSender();
    void stopResetsBothPeers();
    void writerIsResetOnceTheFarSideHasClosed_data();
    void writerIsResetOnceTheFarSideHasClosed();
    void readerThatWritesLosesNothingOfAClosedFarSide_data();
    void readerThatWritesLosesNothingOfAClosedFarSide();
    void slowReaderHoldsUpTheWriter();
    void bulkDoesNotStarveOthers();
    void idlePipesCostLittle();
    void waitsForTheConnectionItForwardsTo();
    void nobodyToForwardTo();

private:
    SystemClock m_clock;
};

void TestPipeSockets::movesAHundredMegabytesEachWay()
{
    constexpr qsizetype kTotal = 100'000'000;
    Joined joined(m_clock);
    QByteArray sentUp;
    QByteArray sentDown;
    QByteArray gotUp;
    QByteArray gotDown;
    QElapsedTimer timer;
    timer.start();
    RawSocket clientReader = joined.client.duplicate();
    RawSocket serverWriter = joined.server.duplicate();
    std::thread threads[] = {
        std::thread([&] { sentUp = sendMuch(joined.client, kTotal, 1); }),
        std::thread([&] { gotUp = receiveAll(joined.server); }),
        std::thread([&] { sentDown = sendMuch(serverWriter, kTotal, 2); }),
        std::thread([&] { gotDown = receiveAll(clientReader); }),
    };
    QTRY_VERIFY_WITH_TIMEOUT(joined.ended, 60'000);
    for (auto& thread : threads) {
        thread.join();
    }
    qInfo("%.0f MB/s in all",
        2.0 * kTotal / 1000.0 / static_cast<double>(std::max<qint64>(1, timer.elapsed())));
    QCOMPARE(joined.ended, PipeEnd::Eof);
    QCOMPARE(joined.pipe->sent(), static_cast<quint64>(kTotal));
    QCOMPARE(joined.pipe->received(), static_cast<quint64>(kTotal));
    QCOMPARE(gotUp, sentUp);
    QCOMPARE(gotDown, sentDown);
    QVERIFY(sentUp != sentDown);
}

void TestPipeSockets::lateAnswerAfterHalfClose_data()
{
    QTest::addColumn<bool>("clientFirst");
    QTest::newRow("the client ends first") << true;
    QTest::newRow("the server ends first") << false;
}

void TestPipeSockets::lateAnswerAfterHalfClose()
{
    QFETCH(const bool, clientFirst);
    Joined joined(m_clock);
    RawSocket& first = clientFirst ? joined.client : joined.server;
    RawSocket& second = clientFirst ? joined.server : joined.client;
    QVERIFY(first.send("question"));
    first.endSending();
    QTRY_VERIFY(second.ended());
    QCOMPARE(second.got(), QByteArray("question"));
    QVERIFY(!joined.ended);
    QTest::qWait(20);
    QVERIFY(second.send("late "));
    QTRY_COMPARE(first.got(), QByteArray("late "));
    QVERIFY(second.send("answer"));
    second.endSending();
    QTRY_VERIFY(first.ended());
    QCOMPARE(first.got(), QByteArray("late answer"));
    QTRY_COMPARE(joined.ended, PipeEnd::Eof);
}

void TestPipeSockets::closesBothAsSoonAsBothEnded()
{
    const int before = openDescriptors();
    Joined joined(m_clock);
    joined.client.endSending();
    QTRY_VERIFY(joined.server.ended());
    joined.server.endSending();
    QTRY_VERIFY(joined.ended);
    // Only the two programs' own sockets are left, though the pipe still exists.
    QTRY_COMPARE(openDescriptors(), before + 2);
    QCOMPARE(joined.client.error(), 0);
    QVERIFY(joined.client.ended());
}

void TestPipeSockets::resetOfOnePeerResetsTheOther_data()
{
    QTest::addColumn<bool>("clientResets");
    QTest::addColumn<PipeEnd>("end");
    QTest::newRow("the client") << true << PipeEnd::Reset;
    QTest::newRow("the server") << false << PipeEnd::Lost;
}

void TestPipeSockets::resetOfOnePeerResetsTheOther()
{
    QFETCH(const bool, clientResets);
    QFETCH(const PipeEnd, end);
    Joined joined(m_clock);
    RawSocket& one = clientResets ? joined.client : joined.server;
    RawSocket& other = clientResets ? joined.server : joined.client;
    QVERIFY(one.send("half a file"));
    QTRY_COMPARE(other.got(), QByteArray("half a file"));
    one.reset();
    QTRY_COMPARE(joined.ended, end);
    QTRY_COMPARE(other.error(), ECONNRESET);
    QVERIFY(!other.ended()); // an end would look like a complete file
}

void TestPipeSockets::peerThatIsGoneStopsTheSender()
{
    Joined joined(m_clock);
    joined.client.close(); // reads no more; to TCP it looks like a half-close until we send
    QTRY_VERIFY(joined.server.ended());
    QVERIFY(joined.server.send(QByteArray(1000, 'x')));
    QTRY_VERIFY(joined.server.flood(100'000) >= 0 && joined.ended);
    QCOMPARE(joined.ended, PipeEnd::Reset);
    QTRY_VERIFY(!joined.server.send("x"));
}

void TestPipeSockets::stopResetsBothPeers()
{
    Joined joined(m_clock);
    QVERIFY(joined.client.send("x"));
    QTRY_COMPARE(joined.server.got(), QByteArray("x"));
    joined.pipe->stop();
    QCOMPARE(joined.ended, PipeEnd::Stopped);
    QTRY_COMPARE(joined.client.error(), ECONNRESET);
    QTRY_COMPARE(joined.server.error(), ECONNRESET);
}

void TestPipeSockets::writerIsResetOnceTheFarSideHasClosed_data()
{
    QTest::addColumn<bool>("unixSocket");
    QTest::addColumn<QByteArray>("lastWords");
    QTest::addColumn<bool>("writesBefore");
    QTest::newRow("with nothing to read") << false << QByteArray() << false;
    QTest::newRow("with a line to read") << false << QByteArray("552 no") << false;
    QTest::newRow("with much to read") << false << QByteArray(50'000, 'w') << false;
    QTest::newRow("in the midst of its writing") << false << QByteArray("552 no") << true;
    QTest::newRow("by Unix socket, with nothing to read") << true << QByteArray() << false;
    QTest::newRow("by Unix socket, with a line to read") << true << QByteArray("552 no") << false;
}

void TestPipeSockets::writerIsResetOnceTheFarSideHasClosed()
{
    QFETCH(const bool, unixSocket);
    QFETCH(const QByteArray, lastWords);
    QFETCH(const bool, writesBefore);
    Closing closing(m_clock, unixSocket);
    QTRY_VERIFY(closing.client.send("x") && closing.farRecord.written.size() > 0);
    qsizetype swallowed = -1;
    std::thread writer;
    const auto cleanUp = qScopeGuard([&] {
        closing.pipe->stop(); // or it would never be told
        if (writer.joinable()) {
            writer.join();
        }
    });
    const auto write = [&] {
        writer = std::thread([&] { swallowed = closing.floodUntilReset(); });
    };
    const qsizetype takenBefore = writesBefore ? 3'000'000 : 0;
    if (writesBefore) {
        write();
        QTRY_VERIFY(closing.farRecord.written.size() > takenBefore);
    }
    closing.far->put(lastWords);
    closing.far->close();
    const auto taken = closing.farRecord.written.size();
    if (!writesBefore) {
        write();
    }
    QTRY_VERIFY(closing.ended);
    writer.join();
    // The rest fits into the system's buffers.
    QVERIFY2(swallowed - taken < 12'000'000, qPrintable(QString::number(swallowed)));
    QCOMPARE(closing.ended, PipeEnd::Eof);
    QCOMPARE(closing.client.got(), lastWords);
    if (!unixSocket) {
        QVERIFY(closing.client.ended());
    }
}

void TestPipeSockets::readerThatWritesLosesNothingOfAClosedFarSide_data()
{
    QTest::addColumn<bool>("unixSocket");
    QTest::addColumn<qsizetype>("bytes");
    for (const qsizetype bytes : { 1, 100'000, 1'000'000, 10'000'000 }) {
        QTest::addRow("%lld bytes", qlonglong(bytes)) << false << bytes;
        QTest::addRow("%lld bytes by Unix socket", qlonglong(bytes)) << true << bytes;
    }
}

void TestPipeSockets::readerThatWritesLosesNothingOfAClosedFarSide()
{
    QFETCH(const bool, unixSocket);
    QFETCH(const qsizetype, bytes);
    for (int round = 0; round < 3; ++round) {
        Closing closing(m_clock, unixSocket);
        QByteArray all(bytes, Qt::Uninitialized);
        quint32 seed = 7;
        for (char& byte : all) {
            seed = seed * 1664525 + 1013904223;
            byte = static_cast<char>(seed >> 24);
        }
        closing.far->put(all);
        closing.far->setLargestPeek(100'000);
        QTRY_VERIFY(closing.pipe->received() > 0);
        std::thread writer([&closing] { (void)closing.floodUntilReset(); });
        closing.far->close();
        QByteArray got;
        RawSocket reader = closing.client.duplicate();
        std::thread slow([&] {
            for (QByteArray some = reader.take(); !some.isEmpty(); some = reader.take()) {
                got += some;
            }
        });
        const auto ended = [&closing] { return closing.ended.has_value(); };
        const bool inTime = QTest::qWaitFor(ended, 30'000);
        closing.pipe->stop(); // or the threads would never be told
        slow.join();
        writer.join();
        QVERIFY(inTime);
        QCOMPARE(closing.ended, PipeEnd::Eof);
        QVERIFY2(got == all, qPrintable(QString::number(got.size())));
    }
}

void TestPipeSockets::slowReaderHoldsUpTheWriter()
{
    constexpr qsizetype kFlood = 300'000'000;
    Joined joined(m_clock);
    const qint64 before = residentKiB();
    qsizetype sent = 0;
    for (int quiet = 0; quiet < 5 && sent < kFlood;) {
        const qsizetype more = joined.client.flood(kFlood);
        sent += more;
        quiet = more == 0 ? quiet + 1 : 0;
        QTest::qWait(5);
    }
    QVERIFY2(sent < kFlood, "the writer was never stopped");
    QVERIFY(residentKiB() - before < 8192); // the rest is in the kernel's own buffers
    joined.client.endSending();
    qsizetype got = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        (got = joined.server.got().size()) == sent && joined.server.ended(), 30'000);
}

void TestPipeSockets::bulkDoesNotStarveOthers()
{
    Joined bulk(m_clock);
    Joined quiet(m_clock);
    std::thread writer([&bulk] { sendMuch(bulk.client, 150'000'000, 3); });
    std::thread reader([&bulk] { receiveAll(bulk.server); });
    int answers = 0;
    qint64 slowest = 0;
    QElapsedTimer timer;
    while (bulk.pipe->sent() < 140'000'000) {
        QVERIFY(quiet.client.send("?"));
        const auto before = quiet.server.got().size();
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(quiet.server.got().size() == before + 1, 5000);
        slowest = std::max(slowest, timer.elapsed());
        ++answers;
    }
    bulk.server.endSending();
    QTRY_VERIFY_WITH_TIMEOUT(bulk.ended, 20'000);
    writer.join();
    reader.join();
    QVERIFY2(answers > 2, qPrintable(QString::number(answers)));
    QVERIFY2(slowest < 2000, qPrintable(QString::number(slowest)));
}

void TestPipeSockets::idlePipesCostLittle()
{
    constexpr int kPipes = 500;
    std::vector<std::unique_ptr<Joined>> pipes;
    pipes.push_back(std::make_unique<Joined>(m_clock));
    const QByteArray much(60'000, 'm');
    const auto use = [&much](Joined& joined) {
        QVERIFY(joined.client.send(much));
        QTRY_COMPARE(joined.server.got().size(), much.size());
        joined.server.forget();
    };
    use(*pipes.front());
    const qint64 before = residentKiB();
    for (int i = 1; i < kPipes; ++i) {
        pipes.push_back(std::make_unique<Joined>(m_clock));
        use(*pipes.back());
    }
    const qint64 grown = residentKiB() - before;
#ifdef SALLYPORT_SANITIZED
    constexpr qint64 kAllowed = 60 * 1024; // the address sanitizer keeps freed memory back
#else
    constexpr qint64 kAllowed = 8 * 1024;
#endif
    QVERIFY2(grown < kAllowed, qPrintable(QStringLiteral("%1 KiB").arg(grown)));
}

void TestPipeSockets::waitsForTheConnectionItForwardsTo()
{
    // As in a remote forward: the server's side is there, ours has to be made first.
    RawSocket server;
    auto remote = Joined::end(server);
    std::unique_ptr<LocalStream> program;
    Listener listener(
        m_clock, [&program](std::unique_ptr<LocalStream> stream) { program = std::move(stream); });
    QVERIFY(listener.listen({ QStringLiteral("127.0.0.1"), 0 }));
    QVERIFY(server.send("before it is open"));
    server.endSending();
    Pipe pipe(LocalStream::connectTo(listener.addresses().front(), m_clock, 5s), std::move(remote),
        m_clock);
    QTRY_VERIFY(program);
    QTRY_COMPARE(program->peek().toByteArray(), QByteArray("before it is open"));
    QCOMPARE(program->write("answer"), 6);
    QTRY_COMPARE(server.got(), QByteArray("answer"));
}

void TestPipeSockets::nobodyToForwardTo()
{
    const auto listener = openListener({ QHostAddress(QHostAddress::LocalHost), 0 }, 1);
    const Endpoint nobody = localEndpoint(*listener);
    closeSocket(*listener);
    RawSocket server;
    auto remote = Joined::end(server);
    Pipe pipe(LocalStream::connectTo(nobody, m_clock, 5s), std::move(remote), m_clock);
    std::optional<PipeEnd> ended;
    std::optional<Error> why;
    connect(&pipe, &Pipe::finished, this, [&](PipeEnd end, const std::optional<Error>& error) {
        ended = end;
        why = error;
    });
    QTRY_COMPARE(ended, PipeEnd::Refused);
    QCOMPARE(why->code, Code::DestinationRefused);
    QTRY_COMPARE(server.error(), ECONNRESET);
}

QTEST_GUILESS_MAIN(TestPipeSockets)
#include "testpipesockets.moc"
