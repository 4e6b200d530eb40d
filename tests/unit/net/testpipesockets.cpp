// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/net/listener.h"
#include "core/net/pipe.h"
#include "tests/support/rawsocket.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

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
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 kAllowed = 60 * 1024; // it keeps freed memory back
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
