// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/algorithms.h"
#include "tests/integration/link/linkharness.h"
#include "tests/integration/link/targetserver.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace sallyport::test;

/// Bytes through channels: none lost, none early, none in another's way.
class TestLinkFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transfersGoOnThroughKeyExchanges_data();
    void transfersGoOnThroughKeyExchanges();
    void stalledReadersHoldUpNobodyElse();
    void weEndFirstAndStillReceive();
    void theServerEndsFirstAndStillReceives();
    void anEndCanBeAskedForBeforeTheChannelIsOpen();
    void aWriterMayNotOutrunAServerThatDoesNotRead();
    void thatAllHasGoneIsTold();
    void anAbortIsNoOrderlyEnd_data();
    void anAbortIsNoOrderlyEnd();
    void aChannelTheServerAbortsIsOver();
    void whatAClosedChannelNeverTookStaysPending_data();
    void whatAClosedChannelNeverTookStaysPending();
};

void TestLinkFlow::transfersGoOnThroughKeyExchanges_data()
{
    QTest::addColumn<QByteArray>("cipher");
    QTest::addColumn<QString>("serversLimit");
    QTest::addColumn<quint64>("ourLimit");
    QTest::addColumn<bool>("compress");
    const quint64 never = ssh::RekeyLimit().bytes;
    const QString hers = QStringLiteral("1M");
    const QString usual = QStringLiteral("default none");
    for (const char* cipher :
        { "aes128-gcm@openssh.com", "chacha20-poly1305@openssh.com", "aes128-ctr" }) {
        QTest::addRow("the server asks, %s", cipher)
            << QByteArray(cipher) << hers << never << false;
        QTest::addRow("we ask, %s", cipher)
            << QByteArray(cipher) << usual << quint64(500'000) << false;
    }
    QTest::newRow("both ask") << QByteArray("aes256-ctr") << hers << quint64(1024 * 1024) << false;
    QTest::newRow("we ask all the time")
        << QByteArray("aes128-gcm@openssh.com") << usual << quint64(20'000) << false;
    QTest::newRow("we ask, compressed")
        << QByteArray("aes128-ctr") << usual << quint64(500'000) << true;
}

void TestLinkFlow::transfersGoOnThroughKeyExchanges()
{
    QFETCH(QByteArray, cipher);
    QFETCH(QString, serversLimit);
    QFETCH(quint64, ourLimit);
    QFETCH(bool, compress);
    const bool weAsk = ourLimit < ssh::RekeyLimit().bytes;
    if (isStock() && weAsk) {
        QSKIP("a stock libssh2 leaves it to the server");
    }
    constexpr int kEach = 8;
    constexpr qint64 kBytes = 2 * 1024 * 1024;
    SshdFixture sshd;
    sshd.setConfig(
        { QStringLiteral("RekeyLimit ") + serversLimit, QStringLiteral("Compression delayed") });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    harness.options.rekeyLimit.bytes = ourLimit;
    if (compress) {
        harness.options.algorithms.compression = { "zlib@openssh.com" };
    }
    harness.options.algorithms.cipher = { cipher };
    if (isStock() && cipher != "aes128-ctr") {
        // Never silently something else than was asked for.
        QVERIFY(!harness.becomesReady());
        QCOMPARE(harness.closedWith()->code, Code::NotSupported);
        QVERIFY(harness.closedWith()->detail.english().contains(QString::fromLatin1(cipher)));
        return;
    }
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    QVERIFY(harness.link().algorithms().contains(QString::fromLatin1(cipher)));

    // Channel number i sends pattern i to the first server and receives pattern 100 from the other.
    TargetServer takes;
    TargetServer gives([](StreamEnd& connection) {
        connection.sendPattern(Pattern(100), kBytes);
        connection.finish();
    });
    std::vector<std::unique_ptr<StreamEnd>> uploads;
    std::vector<std::unique_ptr<StreamEnd>> downloads;
    for (int i = 0; i < kEach; ++i) {
        uploads.push_back(harness.connectTo(takes.address()));
        QVERIFY(eventually([&takes, &uploads] {
            return takes.accepted() == uploads.size() && uploads.back()->openedCount() > 0;
        }));
        takes.connection(std::size_t(i)).expect(Pattern(quint32(i)));
    }
    for (int i = 0; i < kEach; ++i) {
        uploads[std::size_t(i)]->sendPattern(Pattern(quint32(i)), kBytes);
        uploads[std::size_t(i)]->finish();
        downloads.push_back(harness.connectTo(gives.address()));
        downloads.back()->expect(Pattern(100));
    }
    QVERIFY2(eventually(
                 [&] {
                     return harness.closedCount() > 0
                         || (std::all_of(downloads.begin(), downloads.end(),
                                 [](const auto& end) { return end->ended(); })
                             && std::all_of(takes.connections().begin(), takes.connections().end(),
                                 [](const auto& end) { return end->ended(); }));
                 },
                 30'000),
        harness.story().constData());
    QVERIFY2(harness.closedCount() == 0, harness.story().constData());
    for (int i = 0; i < kEach; ++i) {
        QCOMPARE(takes.connection(std::size_t(i)).receivedBytes(), kBytes);
        QVERIFY(takes.connection(std::size_t(i)).intact());
        QCOMPARE(downloads[std::size_t(i)]->receivedBytes(), kBytes);
        QVERIFY(downloads[std::size_t(i)]->intact());
    }
    // What is under way already comes in before the server hears of our wish.
    const int exchanges = int(sshd.log().count("SSH2_MSG_KEXINIT sent"));
    QVERIFY2(exchanges > (weAsk ? 3 : 10), QByteArray::number(exchanges).constData());
}

void TestLinkFlow::stalledReadersHoldUpNobodyElse()
{
    constexpr int kStalled = 20;
    constexpr qint64 kEach = qint64(ssh::Channel::kOpenWindow) + 512 * 1024; // more than a window
    constexpr qint64 kBulk = 32 * 1024 * 1024;
    // A window that never grows, and what libssh2 itself gives on top of it (stock: its own).
    const qsizetype most = isStock() ? 3 * 1024 * 1024 : ssh::Channel::kOpenWindow;
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    quint32 seed = 0;
    TargetServer small([&seed](StreamEnd& connection) {
        connection.sendPattern(Pattern(seed++), kEach, 64);
        connection.finish();
    });
    TargetServer bulk([](StreamEnd& connection) {
        connection.sendPattern(Pattern(1000), kBulk);
        connection.finish();
    });
    std::vector<std::unique_ptr<StreamEnd>> stalled;
    for (quint32 i = 0; i < kStalled; ++i) {
        stalled.push_back(harness.connectTo(small.address()));
        stalled.back()->hold();
        stalled.back()->expect(Pattern(i));
        QVERIFY(eventually([&seed, i] { return seed == i + 1; }));
    }
    const auto full = [&stalled] {
        return std::all_of(stalled.begin(), stalled.end(),
            [](const auto& end) { return end->mostWaiting() >= 192 * 1024; });
    };
    QVERIFY(eventually(full, 30'000));

    const auto running = harness.connectTo(bulk.address());
    running->expect(Pattern(1000));
    QVERIFY(eventually([&running] { return running->ended(); }, 20'000));
    QCOMPARE(running->receivedBytes(), kBulk);
    QVERIFY(running->intact());
    for (const auto& end : stalled) {
        QVERIFY2(
            end->mostWaiting() <= most, QByteArray::number(qint64(end->mostWaiting())).constData());
        QCOMPARE(end->receivedBytes(), 0);
    }

    for (const auto& end : stalled) {
        end->go();
    }
    for (const auto& end : stalled) {
        QVERIFY(eventually([&end = *end] { return end.ended(); }, 60'000));
        QCOMPARE(end->receivedBytes(), kEach);
        QVERIFY(end->intact());
    }
}

void TestLinkFlow::weEndFirstAndStillReceive()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    TargetServer server;
    const auto channel = harness.connectTo(server.address());
    channel->send("a question");
    channel->finish();
    QVERIFY(eventually([&] { return server.accepted() == 1 && server.connection(0).ended(); }));
    QCOMPARE(server.connection(0).received(), QByteArrayLiteral("a question"));
    QVERIFY(!channel->ended());
    QVERIFY(channel->stream()->isOpen());
    server.connection(0).sendPattern(Pattern(1), 1'000'000);
    channel->expect(Pattern(1));
    QVERIFY(eventually([&] { return channel->receivedBytes() == 1'000'000; }));
    QVERIFY(!channel->ended());
    server.connection(0).finish();
    QVERIFY(eventually([&] { return channel->ended(); }));
    QVERIFY(channel->intact());
    QCOMPARE(channel->failedCount(), 0);
    QCOMPARE(server.connection(0).failedCount(), 0);
}

void TestLinkFlow::theServerEndsFirstAndStillReceives()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    TargetServer server([](StreamEnd& connection) {
        connection.send("all I have");
        connection.finish();
    });
    const auto channel = harness.connectTo(server.address());
    QVERIFY(eventually([&] { return channel->ended(); }));
    QCOMPARE(channel->received(), QByteArrayLiteral("all I have"));
    QVERIFY(channel->stream()->isOpen());
    server.connection(0).expect(Pattern(2));
    channel->sendPattern(Pattern(2), 1'000'000);
    QVERIFY(eventually([&] { return server.connection(0).receivedBytes() == 1'000'000; }));
    QVERIFY(!server.connection(0).ended());
    channel->finish();
    QVERIFY(eventually([&] { return server.connection(0).ended(); }));
    QVERIFY(server.connection(0).intact());
    QCOMPARE(channel->failedCount(), 0);
}

void TestLinkFlow::anEndCanBeAskedForBeforeTheChannelIsOpen()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    TargetServer server([](StreamEnd& connection) { connection.echo(); });
    const auto channel = harness.connectTo(server.address());
    channel->stream()->shutdownWrite();
    QVERIFY(eventually([&] { return channel->ended(); }));
    QCOMPARE(channel->openedCount(), 1);
    QVERIFY(server.connection(0).received().isEmpty());
}

void TestLinkFlow::aWriterMayNotOutrunAServerThatDoesNotRead()
{
    constexpr qint64 kBytes = 24 * 1024 * 1024;
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    TargetServer lazy([](StreamEnd& connection) {
        connection.hold();
        connection.expect(Pattern(3));
    });
    TargetServer quick([](StreamEnd& connection) { connection.echo(); });
    const auto writer = harness.connectTo(lazy.address());
    writer->sendPattern(Pattern(3), kBytes);
    writer->finish();
    // Its window is full when others still get answers and it takes no more.
    const auto other = harness.connectTo(quick.address());
    qint64 before = -1;
    for (int same = 0; same < 20;) {
        const qsizetype had = other->received().size();
        other->send("x");
        QVERIFY(eventually([&] { return other->received().size() > had; }));
        same = writer->stream()->pendingWrite() == before && before > 0 ? same + 1 : 0;
        before = writer->stream()->pendingWrite();
    }
    QVERIFY(!writer->allSent());
    QVERIFY(before <= ssh::Channel::kOutboxCap);
    QCOMPARE(writer->stream()->writeSpace(), ssh::Channel::kOutboxCap - before);
    lazy.connection(0).go();
    QVERIFY(eventually([&] { return lazy.connection(0).ended(); }, 20'000));
    QCOMPARE(lazy.connection(0).receivedBytes(), kBytes);
    QVERIFY(lazy.connection(0).intact());
}

void TestLinkFlow::thatAllHasGoneIsTold()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    TargetServer lazy([](StreamEnd& connection) { connection.hold(); });
    const auto writer = harness.connectTo(lazy.address());
    const QSignalSpy written(writer->stream(), &ByteStream::written);
    // More than all the buffers on the way take.
    writer->sendPattern(Pattern(3), 100'000'000);
    QVERIFY(
        eventually([&] { return lazy.accepted() == 1 && writer->stream()->pendingWrite() > 0; }));
    writer->stream()->shutdownWrite();
    QVERIFY(writer->stream()->pendingWrite() > 0);
    QCOMPARE(written.size(), 0);
    lazy.connection(0).go();
    QVERIFY(eventually([&] { return lazy.connection(0).ended(); }, 20'000));
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(writer->stream()->pendingWrite(), 0);
}

void TestLinkFlow::anAbortIsNoOrderlyEnd_data()
{
    QTest::addColumn<bool>("destroyed");
    QTest::newRow("aborted") << false;
    QTest::newRow("destroyed") << true;
}

void TestLinkFlow::anAbortIsNoOrderlyEnd()
{
    QFETCH(bool, destroyed);
    SshdFixture sshd;
    sshd.setConfig({ QStringLiteral("LogLevel DEBUG2") });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    TargetServer server;
    auto channel = harness.connectTo(server.address());
    channel->send("half a sen");
    QVERIFY(eventually(
        [&] { return server.accepted() == 1 && server.connection(0).received() == "half a sen"; }));
    destroyed ? channel->drop() : channel->abort();
    QVERIFY(eventually([&] { return server.alive() == 0; }));
    QTRY_VERIFY(sshd.log().contains("rcvd close"));
    // A stock libssh2 cannot leave the end of data out.
    QCOMPARE(sshd.log().contains("rcvd eof"), isStock());
    QCOMPARE(channel->failedCount(), 0);
    QCOMPARE(channel->ended(), false);
    QTRY_COMPARE(harness.link().channelCount(), 0);
    const auto next = harness.connectTo(server.address());
    QVERIFY(eventually([&] { return next->openedCount() == 1; }));
}

void TestLinkFlow::aChannelTheServerAbortsIsOver()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    TargetServer server;
    const auto channel = harness.connectTo(server.address());
    QVERIFY(eventually([&] { return server.accepted() == 1 && channel->openedCount() == 1; }));
    server.connection(0).abort();
    QVERIFY(eventually([&] { return channel->ended(); }));
    // The server cannot know before it tries to pass something on.
    channel->send("anybody there?");
    QVERIFY(eventually([&] { return !channel->stream()->isOpen(); }));
    QVERIFY(channel->stream()->writeSpace() > 0);
    QCOMPARE(harness.closedCount(), 0);
}

void TestLinkFlow::whatAClosedChannelNeverTookStaysPending_data()
{
    QTest::addColumn<qint64>("waiting"); // more than the windows on the way take, or nothing
    QTest::addColumn<bool>("endsBefore");
    QTest::addColumn<bool>("pending");
    // Not "bytes, and the end": sshd goes on taking bytes for a destination that is gone, and how
    // many it takes before it says so is a matter of time.
    QTest::newRow("bytes alone") << qint64(100'000'000) << false << true;
    QTest::newRow("an end that came too late") << qint64(0) << false << true;
    QTest::newRow("nothing") << qint64(0) << true << false;
}

void TestLinkFlow::whatAClosedChannelNeverTookStaysPending()
{
    QFETCH(qint64, waiting);
    QFETCH(bool, endsBefore);
    QFETCH(bool, pending);
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    TargetServer server([](StreamEnd& connection) { connection.hold(); });
    const auto channel = harness.connectTo(server.address());
    QVERIFY(eventually([&] { return server.accepted() == 1 && channel->openedCount() == 1; }));
    if (waiting > 0) {
        channel->sendPattern(Pattern(5), waiting);
        QVERIFY(eventually([&] { return channel->stream()->pendingWrite() > 0; }));
    }
    if (endsBefore) {
        waiting > 0 ? channel->stream()->shutdownWrite() : channel->finish();
    }
    if (waiting == 0 && endsBefore) {
        QVERIFY(eventually([&] { return channel->stream()->pendingWrite() == 0; }));
    }
    server.connection(0).abort();
    QVERIFY(eventually([&] { return channel->ended(); }));
    if (!endsBefore && waiting == 0) {
        channel->send("?"); // or the server would not look
        QVERIFY(eventually([&] { return channel->stream()->pendingWrite() == 0; }));
    }
    QVERIFY(eventually([&] { return !channel->stream()->isOpen(); }));
    channel->stream()->shutdownWrite();
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QCOMPARE(channel->stream()->pendingWrite() > 0, pending);
    }
}

QTEST_GUILESS_MAIN(TestLinkFlow)
#include "testlinkflow.moc"
