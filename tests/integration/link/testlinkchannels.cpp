// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/link/blackhole.h"
#include "tests/integration/link/linkharness.h"
#include "tests/integration/link/targetserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace sallyport::test;
using namespace std::chrono_literals;

/// Opening channels: each reaches its own target or says why not, whatever the others do.
class TestLinkChannels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyChannelReachesItsOwnTarget_data();
    void everyChannelReachesItsOwnTarget();
    void aBlackHoleDelaysOnlyItself();
    void anOpenMayHaveALimitOfItsOwn();
    void aGivenUpOpenLeavesNothingAtItsTarget_data();
    void aGivenUpOpenLeavesNothingAtItsTarget();
    void aRefusalSaysWhy_data();
    void aRefusalSaysWhy();
    void aChannelOfALinkThatIsNotUpFails_data();
    void aChannelOfALinkThatIsNotUpFails();

private:
    std::unique_ptr<SshdFixture> m_sshd;
};

void TestLinkChannels::init()
{
    if (!m_sshd) {
        m_sshd = std::make_unique<SshdFixture>();
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->problem()));
    }
}

void TestLinkChannels::everyChannelReachesItsOwnTarget_data()
{
    QTest::addColumn<int>("targets");
    QTest::addColumn<int>("rounds");
    QTest::newRow("two at a time, again and again") << 2 << 200;
    QTest::newRow("twenty at a time") << 20 << 10;
}

void TestLinkChannels::everyChannelReachesItsOwnTarget()
{
    QFETCH(int, targets);
    QFETCH(int, rounds);
    std::vector<std::unique_ptr<TargetServer>> servers;
    for (int i = 0; i < targets; ++i) {
        const QByteArray name = "I am " + QByteArray::number(i);
        servers.push_back(std::make_unique<TargetServer>([name](StreamEnd& connection) {
            connection.send(name);
            connection.finish();
        }));
    }
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::pair<QByteArray, std::unique_ptr<StreamEnd>>> channels;
        for (int i = 0; i < targets; ++i) {
            const int target = (i + round) % targets;
            channels.emplace_back("I am " + QByteArray::number(target),
                harness.connectTo(servers[std::size_t(target)]->address()));
        }
        for (const auto& [name, channel] : channels) {
            QVERIFY(eventually([&end = *channel] { return end.ended() || end.failedCount() > 0; }));
            QCOMPARE(channel->received(), name);
            QCOMPARE(channel->openedCount(), 1);
            QCOMPARE(channel->failedCount(), 0);
        }
    }
    for (const auto& server : servers) {
        QCOMPARE(int(server->accepted()), rounds);
    }
    QTRY_COMPARE(harness.link().channelCount(), 0);
}

void TestLinkChannels::aBlackHoleDelaysOnlyItself()
{
    constexpr int kOthers = 49;
    TargetServer server([](StreamEnd& connection) { connection.send("hello"); });
    BlackHole hole;
    LinkHarness harness(*m_sshd);
    harness.options.openTimeout = isStock() ? 15s : 2s;
    QVERIFY2(harness.becomesReady(), harness.story().constData());

    QElapsedTimer time;
    time.start();
    const auto lost = harness.connectTo(hole.address());
    std::vector<std::unique_ptr<StreamEnd>> channels;
    for (int i = 0; i < kOthers; ++i) {
        channels.push_back(harness.connectTo(server.address()));
    }
    const auto greeted = [&channels] {
        return std::count_if(channels.begin(), channels.end(),
            [](const auto& channel) { return channel->received() == "hello"; });
    };
    if (isStock()) {
        // One open at a time: they wait behind it, and none gets lost or goes astray.
        QVERIFY(!eventually([&greeted] { return greeted() > 0; }, 500));
        hole.release();
        QTRY_COMPARE_WITH_TIMEOUT(lost->openedCount(), 1, 10'000);
        QTRY_COMPARE(greeted(), kOthers);
        return;
    }
    QVERIFY(eventually([&greeted] { return greeted() == kOthers; }));
    QVERIFY2(time.elapsed() < 1000, QByteArray::number(time.elapsed()).constData());
    QCOMPARE(lost->failedCount(), 0);

    QTRY_COMPARE(lost->failedCount(), 1);
    QVERIFY2(time.elapsed() > 1800, QByteArray::number(time.elapsed()).constData());
    QCOMPARE(lost->error()->code, Code::DestinationTimeout);
    QCOMPARE(lost->error()->context, hole.address().toString());
    QCOMPARE(lost->openedCount(), 0);
    QCOMPARE(greeted(), kOthers);
}

void TestLinkChannels::anOpenMayHaveALimitOfItsOwn()
{
    BlackHole hole;
    LinkHarness harness(*m_sshd);
    harness.options.openTimeout = 300ms;
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const HostPort from{ QStringLiteral("127.0.0.1"), 40000 };
    const auto start = [&](std::optional<Milliseconds> timeout) {
        return std::make_unique<StreamEnd>(
            harness.link().openDirectTcpip(hole.address(), from, timeout));
    };
    const auto longer = start(20s);
    const auto usual = start(std::nullopt);
    QTRY_COMPARE(usual->failedCount(), 1);
    QVERIFY2(usual->error()->detail.english().contains(QLatin1String("within 0.3 s")),
        qPrintable(usual->error()->detail.english()));
    QCOMPARE(longer->failedCount(), 0);
    const auto shorter = start(100ms);
    QTRY_COMPARE(shorter->failedCount(), 1);
    QCOMPARE(shorter->error()->code, Code::DestinationTimeout);
    QVERIFY2(shorter->error()->detail.english().contains(QLatin1String("within 0.1 s")),
        qPrintable(shorter->error()->detail.english()));
    QCOMPARE(longer->failedCount(), 0);
}

void TestLinkChannels::aGivenUpOpenLeavesNothingAtItsTarget_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("timed out") << QStringLiteral("time");
    QTest::newRow("aborted") << QStringLiteral("abort");
    QTest::newRow("destroyed") << QStringLiteral("drop");
}

void TestLinkChannels::aGivenUpOpenLeavesNothingAtItsTarget()
{
    QFETCH(QString, how);
    TargetServer server([](StreamEnd& connection) { connection.send("hello"); });
    BlackHole hole;
    LinkHarness harness(*m_sshd);
    harness.options.openTimeout = how == QLatin1String("time") ? 300ms : 20s;
    QVERIFY2(harness.becomesReady(), harness.story().constData());

    const auto given = harness.connectTo(hole.address());
    if (how == QLatin1String("time")) {
        QTRY_COMPARE(given->failedCount(), 1);
        QCOMPARE(given->error()->code, Code::DestinationTimeout);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(hole.isKnockedAt(), 10'000);
        QCOMPARE(given->openedCount(), 0);
        how == QLatin1String("abort") ? given->abort() : given->drop();
    }
    hole.release();
    QTRY_COMPARE_WITH_TIMEOUT(hole.visitors().all, 1, 10'000);
    QTRY_COMPARE(hole.visitors().connected, 0);
    QCOMPARE(given->openedCount(), 0);
    QCOMPARE(given->failedCount(), how == QLatin1String("time") ? 1 : 0);

    // Nobody took its place.
    const auto next = harness.connectTo(server.address());
    QTRY_COMPARE(next->received(), QByteArrayLiteral("hello"));
}

void TestLinkChannels::aRefusalSaysWhy_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysStock");
    const QString local = QStringLiteral("127.0.0.1");
    QTest::newRow("nothing listens there")
        << QString() << local << Code::DestinationRefused << QStringLiteral("Connection refused")
        << QStringLiteral("connect failed");
    QTest::newRow("the name does not resolve")
        << QString() << QStringLiteral("no-such-host.invalid") << Code::DestinationRefused
        << QString() << QStringLiteral("connect failed");
    QTest::newRow("PermitOpen has another address")
        << QStringLiteral("PermitOpen 127.0.0.1:1") << local << Code::DestinationProhibited
        << QStringLiteral("open failed") << QStringLiteral("administratively prohibited");
    QTest::newRow("AllowTcpForwarding no")
        << QStringLiteral("AllowTcpForwarding no") << local << Code::DestinationProhibited
        << QStringLiteral("open failed") << QStringLiteral("administratively prohibited");
}

void TestLinkChannels::aRefusalSaysWhy()
{
    QFETCH(QString, config);
    QFETCH(QString, host);
    QFETCH(Code, code);
    QFETCH(QString, says);
    QFETCH(QString, saysStock);
    quint16 port = 0;
    {
        const TargetServer gone;
        port = gone.address().port;
    }
    SshdFixture sshd;
    sshd.setConfig({ config });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    LinkHarness harness(sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    for (int i = 0; i < 2; ++i) {
        const auto channel = harness.connectTo({ host, port });
        QTRY_COMPARE_WITH_TIMEOUT(channel->failedCount(), 1, 15'000);
        QCOMPARE(channel->error()->code, code);
        QCOMPARE(channel->error()->context, HostPort({ host, port }).toString());
        const QString expected = isStock() ? saysStock : says;
        QVERIFY2(channel->error()->detail.english().contains(expected),
            qPrintable(channel->error()->detail.english()));
        QVERIFY(!channel->error()->detail.isEmpty());
        QCOMPARE(channel->openedCount(), 0);
    }
    QCOMPARE(harness.closedCount(), 0);
}

void TestLinkChannels::aChannelOfALinkThatIsNotUpFails_data()
{
    QTest::addColumn<ssh::Link::State>("state");
    QTest::newRow("still connecting") << ssh::Link::State::Connecting;
    QTest::newRow("closing") << ssh::Link::State::Closing;
    QTest::newRow("closed") << ssh::Link::State::Closed;
}

void TestLinkChannels::aChannelOfALinkThatIsNotUpFails()
{
    QFETCH(ssh::Link::State, state);
    LinkHarness harness(*m_sshd);
    if (state == ssh::Link::State::Connecting) {
        harness.open();
    } else {
        QVERIFY2(harness.becomesReady(), harness.story().constData());
        harness.link().close();
        QVERIFY(state == ssh::Link::State::Closing || harness.ends());
    }
    QCOMPARE(harness.link().state(), state);
    const auto channel = harness.connectTo({ QStringLiteral("127.0.0.1"), 1 });
    const auto listener = harness.link().listen({ QStringLiteral("127.0.0.1"), 0 });
    int refused = 0;
    connect(listener.get(), &ssh::FarListener::failed, this, [&refused] { ++refused; });
    QCOMPARE(channel->failedCount(), 0);
    QTRY_COMPARE(channel->failedCount(), 1);
    QTRY_COMPARE(refused, 1);
    QCOMPARE(channel->openedCount(), 0);
}

QTEST_GUILESS_MAIN(TestLinkChannels)
#include "testlinkchannels.moc"
