// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/listener.h"
#include "core/net/localstream.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fewports.h"
#include "tests/support/rawsocket.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace sallyport::net;
using namespace std::chrono_literals;

namespace {

const Endpoint kLoopback{ QHostAddress(QHostAddress::LocalHost), 0 };

/// A raw socket and the LocalStream at its other end.
struct Pair {
    Pair()
    {
        const auto listener = openListener(kLoopback, 1);
        raw = RawSocket::connected(localEndpoint(*listener).port);
        const auto accepted = acceptSocket(*listener);
        stream = std::make_unique<LocalStream>(*accepted);
        closeSocket(*listener);
    }

    /// Consumes everything that is there.
    void readAll()
    {
        while (true) {
            const QByteArrayView bytes = stream->peek();
            if (bytes.isEmpty()) {
                return;
            }
            read += bytes.toByteArray();
            stream->consume(bytes.size());
        }
    }
    void keepReading()
    {
        QObject::connect(stream.get(), &ByteStream::readyRead, stream.get(), [this] { readAll(); });
    }

    RawSocket raw;
    std::unique_ptr<LocalStream> stream;
    QByteArray read;
};

} // namespace

class TestLocalStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsBothEnds();
    void readsAndWrites();
    void endsEachDirectionByItself_data();
    void endsEachDirectionByItself();
    void endComesAfterTheLastByte();
    void partialConsumeKeepsTheRest();
    void abortIsAReset();
    void abortedStreamLetsGoOfItsDescriptor();
    void destructionIsAResetUnlessBothEnded_data();
    void destructionIsAResetUnlessBothEnded();
    void lastWordsBeforeAResetAreRead_data();
    void lastWordsBeforeAResetAreRead();
    void peerResetIsAFailure_data();
    void peerResetIsAFailure();
    void failureIsNeverSignalledFromACall();
    void unreadBytesStopThePeer();
    void fullKernelStopsTheWriter();
    void oneTurnReadsOnlySoMuch();
    void urgentDataStaysInPlace();
    void destroyedInItsOwnSignal_data();
    void destroyedInItsOwnSignal();
    void connects();
    void connectsFromAGivenAddress();
    void endsWhatItHadNoTimeToBegin();
    void noPortIsLeftForAConnection();
    void connectFailures_data();
    void connectFailures();
    void connectTimesOut();
    void connectAbandoned();
};

void TestLocalStream::initTestCase()
{
    qRegisterMetaType<Error>();
}

void TestLocalStream::knowsBothEnds()
{
    const auto listener = openListener(kLoopback, 1);
    QVERIFY(listener);
    const RawSocket raw = RawSocket::connected(localEndpoint(*listener).port);
    const auto accepted = acceptSocket(*listener);
    QVERIFY(accepted);
    const LocalStream stream(*accepted);
    QCOMPARE(stream.localEnd().address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(stream.localEnd().port, localEndpoint(*listener).port);
    QCOMPARE(stream.peerEnd().address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(stream.peerEnd().port, raw.localPort());
    QVERIFY(stream.isOpen());
    closeSocket(*listener);
}

void TestLocalStream::readsAndWrites()
{
    Pair pair;
    pair.keepReading();
    QVERIFY(pair.raw.send("hello"));
    QTRY_COMPARE(pair.read, QByteArray("hello"));
    QCOMPARE(pair.stream->write("answer"), 6);
    QCOMPARE(pair.stream->pendingWrite(), 0);
    QTRY_COMPARE(pair.raw.got(), QByteArray("answer"));
    for (const char byte : QByteArray("one by one")) {
        QVERIFY(pair.raw.send(QByteArray(1, byte)));
        QCOMPARE(pair.stream->write(QByteArrayView(&byte, 1)), 1);
    }
    QTRY_COMPARE(pair.read, QByteArray("helloone by one"));
    QTRY_COMPARE(pair.raw.got(), QByteArray("answerone by one"));
}

void TestLocalStream::endsEachDirectionByItself_data()
{
    QTest::addColumn<bool>("peerFirst");
    QTest::newRow("the peer ends first and gets the late answer") << true;
    QTest::newRow("we end first and read the late answer") << false;
}

void TestLocalStream::endsEachDirectionByItself()
{
    QFETCH(const bool, peerFirst);
    Pair pair;
    pair.keepReading();
    const QSignalSpy failed(pair.stream.get(), &ByteStream::failed);
    if (peerFirst) {
        QVERIFY(pair.raw.send("question"));
        pair.raw.endSending();
        QTRY_VERIFY(pair.stream->readFinished());
        QCOMPARE(pair.read, QByteArray("question"));
        QTest::qWait(20);
        QVERIFY(pair.stream->isOpen());
        QCOMPARE(pair.stream->write("late answer"), 11);
        pair.stream->shutdownWrite();
        pair.stream->shutdownWrite();
        QTRY_VERIFY(pair.raw.ended());
        QCOMPARE(pair.raw.got(), QByteArray("late answer"));
    } else {
        QCOMPARE(pair.stream->write("question"), 8);
        pair.stream->shutdownWrite();
        QCOMPARE(pair.stream->writeSpace(), 0);
        QCOMPARE(pair.stream->write("no more"), 0);
        QTRY_VERIFY(pair.raw.ended());
        QCOMPARE(pair.raw.got(), QByteArray("question"));
        QVERIFY(pair.raw.send("late answer"));
        pair.raw.endSending();
        QTRY_VERIFY(pair.stream->readFinished());
        QCOMPARE(pair.read, QByteArray("late answer"));
    }
    QCOMPARE(failed.count(), 0);
}

void TestLocalStream::endComesAfterTheLastByte()
{
    Pair pair;
    QSignalSpy ready(pair.stream.get(), &ByteStream::readyRead);
    QVERIFY(pair.raw.send("tail"));
    pair.raw.endSending();
    QTRY_VERIFY(!ready.isEmpty());
    QVERIFY(!pair.stream->readFinished());
    QCOMPARE(pair.stream->peek().toByteArray(), QByteArray("tail"));
    QVERIFY(!pair.stream->readFinished());
    ready.clear();
    pair.stream->consume(4);
    QTRY_VERIFY(pair.stream->readFinished());
    QCOMPARE(ready.count(), 1);
    // And once is enough: an ended peer must not keep the loop busy.
    QTest::qWait(20);
    QCOMPARE(ready.count(), 1);
}

void TestLocalStream::partialConsumeKeepsTheRest()
{
    Pair pair;
    QVERIFY(pair.raw.send("0123456789"));
    QTRY_COMPARE(pair.stream->peek().toByteArray(), QByteArray("0123456789"));
    pair.stream->consume(3);
    QCOMPARE(pair.stream->peek().toByteArray(), QByteArray("3456789"));
    QVERIFY(pair.raw.send("abc"));
    QTest::qWait(20);
    QCOMPARE(pair.stream->peek().toByteArray(), QByteArray("3456789"));
    // Another stream of the thread must not read over it.
    Pair other;
    other.keepReading();
    QVERIFY(other.raw.send(QByteArray(200'000, 'z')));
    QTRY_COMPARE(other.read.size(), 200'000);
    QCOMPARE(pair.stream->peek().toByteArray(), QByteArray("3456789"));
    pair.stream->consume(7);
    QTRY_COMPARE(pair.stream->peek().toByteArray(), QByteArray("abc"));
}

void TestLocalStream::abortIsAReset()
{
    Pair pair;
    const QSignalSpy failed(pair.stream.get(), &ByteStream::failed);
    QCOMPARE(pair.stream->write("half a file"), 11);
    pair.stream->abort();
    QVERIFY(!pair.stream->isOpen());
    QCOMPARE(pair.stream->write("more"), 0);
    QVERIFY(pair.stream->peek().isEmpty());
    QTRY_COMPARE(pair.raw.error(), ECONNRESET);
    QVERIFY(!pair.raw.ended());
    QCOMPARE(failed.count(), 0);
}

void TestLocalStream::abortedStreamLetsGoOfItsDescriptor()
{
    // Qt's own dispatcher warns of two notifiers on one descriptor.
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    Pair aborted;
    const QSignalSpy ready(aborted.stream.get(), &ByteStream::readyRead);
    const auto listener = openListener(kLoopback, 1);
    RawSocket raw = RawSocket::connected(localEndpoint(*listener).port);
    aborted.stream->abort();
    const auto accepted = acceptSocket(*listener); // has the number now
    LocalStream next(*accepted);
    QVERIFY(raw.send("for the second"));
    QTRY_COMPARE(next.peek().toByteArray(), QByteArray("for the second"));
    QCOMPARE(ready.count(), 0);
    closeSocket(*listener);
}

void TestLocalStream::destructionIsAResetUnlessBothEnded_data()
{
    QTest::addColumn<bool>("peerEnds");
    QTest::addColumn<bool>("weEnd");
    QTest::addColumn<bool>("orderly");
    QTest::newRow("neither side has ended") << false << false << false;
    QTest::newRow("only the peer has ended") << true << false << false;
    QTest::newRow("only we have ended") << false << true << false;
    QTest::newRow("both have ended") << true << true << true;
}

void TestLocalStream::destructionIsAResetUnlessBothEnded()
{
    QFETCH(const bool, peerEnds);
    QFETCH(const bool, weEnd);
    QFETCH(const bool, orderly);
    Pair pair;
    pair.keepReading();
    QCOMPARE(pair.stream->write("bytes"), 5);
    if (peerEnds) {
        pair.raw.endSending();
        QTRY_VERIFY(pair.stream->readFinished());
    }
    if (weEnd) {
        pair.stream->shutdownWrite();
    }
    pair.stream.reset();
    if (orderly) {
        QTRY_VERIFY(pair.raw.ended());
        QCOMPARE(pair.raw.got(), QByteArray("bytes"));
        QCOMPARE(pair.raw.error(), 0);
        QVERIFY(!pair.raw.isBroken());
    } else {
        QTRY_VERIFY(pair.raw.isBroken());
    }
}

void TestLocalStream::lastWordsBeforeAResetAreRead_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::newRow("one line") << 20 << false;
    QTest::newRow("more than one read") << 100'000 << false;
    QTest::newRow("one line, and closed with bytes of ours unread") << 20 << true;
    QTest::newRow("nothing") << 0 << false;
}

void TestLocalStream::lastWordsBeforeAResetAreRead()
{
    QFETCH(const int, bytes);
    QFETCH(const bool, closes);
    Pair pair;
    pair.keepReading();
    QByteArray readBefore("never failed");
    connect(pair.stream.get(), &ByteStream::failed, this, [&](const Error& error) {
        QCOMPARE(error.code, Code::LocalPeerReset);
        readBefore = pair.read;
    });
    if (closes) {
        QCOMPARE(pair.stream->write("unread"), 6);
    }
    const QByteArray words(bytes, 'w');
    QVERIFY(pair.raw.send(words));
    closes ? pair.raw.close() : pair.raw.reset();
    // No notifier has had a chance.
    QCOMPARE(pair.stream->write("more"), 0);
    QVERIFY(!pair.stream->readFinished());
    QTRY_VERIFY(readBefore != "never failed");
    QCOMPARE(readBefore.size(), words.size());
    QVERIFY(!pair.stream->readFinished()); // which would be an end in order
}

void TestLocalStream::peerResetIsAFailure_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("while nothing moves") << 0;
    QTest::newRow("while bytes wait to be read") << 1;
    QTest::newRow("while the kernel takes no more from us") << 2;
    QTest::newRow("after it ended its direction") << 3;
    QTest::newRow("after we ended ours") << 4;
    QTest::newRow("while bytes wait to be read and we have ended") << 5;
}

void TestLocalStream::peerResetIsAFailure()
{
    QFETCH(const int, when);
    Pair pair;
    if (when != 1 && when != 5) {
        pair.keepReading();
    }
    const QSignalSpy failed(pair.stream.get(), &ByteStream::failed);
    switch (when) {
    case 1:
    case 5:
        QVERIFY(pair.raw.send(QByteArray(100'000, 'x')));
        QTRY_VERIFY(!pair.stream->peek().isEmpty());
        QTest::qWait(20); // reading is held up by now
        if (when == 5) {
            pair.stream->shutdownWrite();
        }
        break;
    case 2:
        while (pair.stream->write(QByteArray(100'000, 'x')) > 0) { }
        QCOMPARE(pair.stream->writeSpace(), 0);
        break;
    case 3:
        pair.raw.endSending();
        QTRY_VERIFY(pair.stream->readFinished());
        QCOMPARE(pair.stream->write("unread makes the close a reset"), 30);
        break;
    case 4:
        pair.stream->shutdownWrite();
        break;
    }
    QCOMPARE(failed.count(), 0);
    pair.raw.reset();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Code::LocalPeerReset);
    QVERIFY(!pair.stream->isOpen());
    QCOMPARE(pair.stream->writeSpace(), 0);
    QTest::qWait(10);
    QCOMPARE(failed.count(), 1);
}

void TestLocalStream::failureIsNeverSignalledFromACall()
{
    Pair pair;
    const QSignalSpy failed(pair.stream.get(), &ByteStream::failed);
    pair.raw.reset();
    // Loopback: the reset is here already. Write until it shows.
    for (int i = 0; i < 100 && pair.stream->writeSpace() > 0; ++i) {
        (void)pair.stream->write("x");
    }
    QCOMPARE(pair.stream->writeSpace(), 0);
    QCOMPARE(failed.count(), 0);
    QVERIFY(pair.stream->isOpen());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Code::LocalPeerReset);
}

void TestLocalStream::unreadBytesStopThePeer()
{
    Pair pair;
    QSignalSpy ready(pair.stream.get(), &ByteStream::readyRead);
    qsizetype flooded = pair.raw.flood(100'000'000);
    for (int quiet = 0; quiet < 5;) {
        QTest::qWait(5);
        const qsizetype more = pair.raw.flood(100'000'000);
        flooded += more;
        quiet = more == 0 ? quiet + 1 : 0;
    }
    QVERIFY2(flooded < 50'000'000, "the peer was never stopped");
    QVERIFY(pair.stream->peek().size() <= 64 * 1024);
    QVERIFY(ready.count() <= 2);
    // And it goes on once somebody reads.
    pair.keepReading();
    pair.readAll();
    QTRY_COMPARE_WITH_TIMEOUT(pair.read.size(), flooded, 20'000);
}

void TestLocalStream::fullKernelStopsTheWriter()
{
    Pair pair;
    QSignalSpy writable(pair.stream.get(), &ByteStream::writeReady);
    const QByteArray chunk(1'000'000, 'w');
    qsizetype taken = 0;
    while (true) {
        const qsizetype n = pair.stream->write(chunk);
        taken += n;
        if (n < chunk.size()) {
            break;
        }
        QVERIFY2(taken < 100'000'000, "the kernel has no end");
    }
    QCOMPARE(pair.stream->writeSpace(), 0);
    QTest::qWait(20);
    QCOMPARE(writable.count(), 0);
    qsizetype got = 0;
    while (writable.isEmpty()) {
        got = pair.raw.got().size();
        QTest::qWait(1);
    }
    QVERIFY(got > 0);
    QVERIFY(pair.stream->writeSpace() > 0);
    QTRY_COMPARE(pair.raw.got().size(), taken);
    QTest::qWait(20);
    QCOMPARE(writable.count(), 1);
}

void TestLocalStream::oneTurnReadsOnlySoMuch()
{
    Pair pair;
    qsizetype most = 0;
    connect(pair.stream.get(), &ByteStream::readyRead, this, [&] {
        const qsizetype before = pair.read.size();
        pair.readAll();
        most = std::max(most, pair.read.size() - before);
    });
    qsizetype sent = 0;
    while (sent < 20'000'000) {
        sent += pair.raw.flood(20'000'000 - sent);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(pair.read.size(), sent, 20'000);
    QVERIFY2(most <= 9 * 64 * 1024, qPrintable(QString::number(most)));
    QVERIFY2(most > 64 * 1024, qPrintable(QString::number(most)));
}

void TestLocalStream::urgentDataStaysInPlace()
{
    Pair pair;
    pair.stream->keepUrgentInline();
    pair.keepReading();
    QVERIFY(pair.raw.send("\xff\xf4\xff"));
    QVERIFY(pair.raw.send("\xf2", MSG_OOB));
    QVERIFY(pair.raw.send("ABOR\r\n", MSG_OOB));
    QVERIFY(pair.raw.send("NOOP\r\n"));
    QTRY_COMPARE(pair.read,
        QByteArray("\xff\xf4\xff\xf2"
                   "ABOR\r\nNOOP\r\n"));

    // It must not keep the loop busy either while nobody reads.
    Pair held;
    held.stream->keepUrgentInline();
    const QSignalSpy failed(held.stream.get(), &ByteStream::failed);
    QVERIFY(held.raw.send("held up"));
    QTRY_VERIFY(!held.stream->peek().isEmpty());
    QVERIFY(held.raw.send("!", MSG_OOB));
    QTest::qWait(20);
    QCOMPARE(failed.count(), 0);
    held.readAll();
    held.keepReading();
    QTRY_COMPARE(held.read, QByteArray("held up!"));
}

void TestLocalStream::destroyedInItsOwnSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("when bytes come") << 0;
    QTest::newRow("when there is room again") << 1;
    QTest::newRow("when the peer resets") << 2;
    QTest::newRow("when the peer ends") << 3;
}

void TestLocalStream::destroyedInItsOwnSignal()
{
    QFETCH(const int, signal);
    Pair pair;
    const auto destroy = [&pair] { pair.stream.reset(); };
    connect(pair.stream.get(), &ByteStream::readyRead, this, destroy);
    connect(pair.stream.get(), &ByteStream::writeReady, this, destroy);
    connect(pair.stream.get(), &ByteStream::failed, this, destroy);
    switch (signal) {
    case 0:
        QVERIFY(pair.raw.send("x"));
        break;
    case 1:
        while (pair.stream->write(QByteArray(100'000, 'x')) > 0) { }
        pair.raw.got();
        break;
    case 2:
        pair.raw.reset();
        break;
    case 3:
        pair.raw.endSending();
        break;
    }
    QTRY_VERIFY(!pair.stream);
}

void TestLocalStream::connects()
{
    FakeClock clock;
    std::unique_ptr<LocalStream> server;
    Listener listener(
        clock, [&server](std::unique_ptr<LocalStream> stream) { server = std::move(stream); });
    QVERIFY(listener.listen({ QStringLiteral("127.0.0.1"), 0 }));
    const auto client = LocalStream::connectTo(listener.addresses().front(), clock, 5s);
    const QSignalSpy opened(client.get(), &ByteStream::opened);
    QVERIFY(!client->isOpen());
    QCOMPARE(client->writeSpace(), 0);
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(server);
    QCOMPARE(client->localEnd(), server->peerEnd());
    QCOMPARE(client->peerEnd(), server->localEnd());
    clock.advance(1h); // the time limit was for the connecting only
    QCOMPARE(client->write("hi"), 2);
    QTRY_COMPARE(server->peek().toByteArray(), QByteArray("hi"));
    QCOMPARE(server->write("ho"), 2);
    QTRY_COMPARE(client->peek().toByteArray(), QByteArray("ho"));
}

void TestLocalStream::connectsFromAGivenAddress()
{
    FakeClock clock;
    std::unique_ptr<LocalStream> server;
    Listener listener(
        clock, [&server](std::unique_ptr<LocalStream> stream) { server = std::move(stream); });
    QVERIFY(listener.listen({ QStringLiteral("127.0.0.1"), 0 }));
    const Endpoint source{ QHostAddress(QStringLiteral("127.0.0.2")), 0 };
    const auto client = LocalStream::connectTo(listener.addresses().front(), clock, 5s, source);
    QTRY_VERIFY(server);
    QCOMPARE(server->peerEnd().address, source.address);
}

void TestLocalStream::endsWhatItHadNoTimeToBegin()
{
    FakeClock clock;
    std::unique_ptr<LocalStream> server;
    Listener listener(
        clock, [&server](std::unique_ptr<LocalStream> stream) { server = std::move(stream); });
    QVERIFY(listener.listen({ QStringLiteral("127.0.0.1"), 0 }));
    const auto client = LocalStream::connectTo(listener.addresses().front(), clock, 5s);
    client->shutdownWrite();
    QVERIFY(!client->isOpen());
    QTRY_VERIFY(server && server->readFinished());
    QTRY_VERIFY(client->isOpen());
}

void TestLocalStream::noPortIsLeftForAConnection()
{
#ifdef Q_OS_LINUX
    test::FewPorts few;
    if (!few.isUsable()) {
        QSKIP("needs root and a network of its own");
    }
    FakeClock clock;
    const Endpoint there{ QHostAddress(QHostAddress::LocalHost), few.port() };
    QCOMPARE(few.useUp(), EADDRNOTAVAIL);
    const auto stream = LocalStream::connectTo(there, clock, 5s);
    const QSignalSpy failed(stream.get(), &ByteStream::failed);
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.code, Code::OutOfResources);
    QVERIFY2(
        error.detail.english().contains(QLatin1String("port")), qPrintable(error.detail.english()));
    // Nor for a listener that takes any.
    Listener listener(clock, [](std::unique_ptr<LocalStream>) {});
    const auto listening = listener.listen({ QStringLiteral("127.0.0.1"), 0 });
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, Code::OutOfResources);
    // An address of another computer is another thing.
    const auto elsewhere = listener.listen({ QStringLiteral("192.0.2.1"), 0 });
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().code, Code::ListenAddressInvalid);
    few.giveBack();
    const auto again = LocalStream::connectTo(there, clock, 5s);
    QTRY_VERIFY(again->isOpen());
#endif
}

void TestLocalStream::connectFailures_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("source");
    QTest::addColumn<Code>("code");
    const auto listener = openListener(kLoopback, 1);
    const int freePort = localEndpoint(*listener).port;
    closeSocket(*listener);
    QTest::newRow("nobody listens there")
        << QStringLiteral("127.0.0.1") << freePort << QString() << Code::DestinationRefused;
    QTest::newRow("nobody listens there on IPv6")
        << QStringLiteral("::1") << freePort << QString() << Code::DestinationRefused;
    QTest::newRow("no address") << QString() << 1 << QString() << Code::InvalidArgument;
    QTest::newRow("no port") << QStringLiteral("127.0.0.1") << 0 << QString()
                             << Code::InvalidArgument;
    QTest::newRow("a source address that is not ours")
        << QStringLiteral("127.0.0.1") << freePort << QStringLiteral("192.0.2.1")
        << Code::LocalIoError;
    QTest::newRow("a source address of the other family")
        << QStringLiteral("127.0.0.1") << freePort << QStringLiteral("::1") << Code::LocalIoError;
}

void TestLocalStream::connectFailures()
{
    QFETCH(const QString, address);
    QFETCH(const int, port);
    QFETCH(const QString, source);
    QFETCH(const Code, code);
    FakeClock clock;
    const auto stream =
        LocalStream::connectTo({ QHostAddress(address), static_cast<std::uint16_t>(port) }, clock,
            5s, { QHostAddress(source), 0 });
    const QSignalSpy failed(stream.get(), &ByteStream::failed);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, code);
    QVERIFY(!stream->isOpen());
    clock.advance(1h);
    QCOMPARE(failed.count(), 1);
}

void TestLocalStream::connectTimesOut()
{
    // A listener that accepts nothing and whose backlog is full: further connections get no answer.
    const auto listener = openListener(kLoopback, 0);
    QVERIFY(listener);
    FakeClock clock;
    const Endpoint target = localEndpoint(*listener);
    std::vector<std::unique_ptr<LocalStream>> fillers;
    for (int i = 0; i < 3; ++i) {
        fillers.push_back(LocalStream::connectTo(target, clock, 1h));
        QTest::qWait(10);
    }
    QVERIFY(!fillers.back()->isOpen());
    const auto stream = LocalStream::connectTo(target, clock, 5s);
    const QSignalSpy failed(stream.get(), &ByteStream::failed);
    const QSignalSpy opened(stream.get(), &ByteStream::opened);
    QTest::qWait(50);
    clock.advance(4999ms);
    QCOMPARE(failed.count(), 0);
    clock.advance(1ms);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Code::DestinationTimeout);
    QCOMPARE(opened.count(), 0);
    closeSocket(*listener);
}

void TestLocalStream::connectAbandoned()
{
    FakeClock clock;
    const int before = openDescriptors();
    {
        const auto listener = openListener(kLoopback, 0);
        const auto stream = LocalStream::connectTo(localEndpoint(*listener), clock, 5s);
        const QSignalSpy failed(stream.get(), &ByteStream::failed);
        stream->abort();
        clock.advance(1h);
        QTest::qWait(10);
        QCOMPARE(failed.count(), 0);
        closeSocket(*listener);
    }
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestLocalStream)
#include "testlocalstream.moc"
