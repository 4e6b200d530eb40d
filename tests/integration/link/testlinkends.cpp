// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/tcptransport.h"
#include "tests/integration/link/fragmentingtransport.h"
#include "tests/integration/link/linkharness.h"
#include "tests/integration/link/targetserver.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

#include <limits>

using namespace sallyport;
using namespace sallyport::test;
using namespace std::chrono_literals;

/// How links end: everyone concerned hears of it once, and nothing is touched afterwards.
class TestLinkEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKilledServerFailsEveryChannelOnce();
    void whatArrivedBeforeTheEndIsDelivered();
    void anyOrderOfDestructionIsSafe_data();
    void anyOrderOfDestructionIsSafe();
    void aFrozenServerIsNoticed_data();
    void aFrozenServerIsNoticed();
    void aQuietServerIsNotTakenForDead();
    void closeEndsItInEveryState_data();
    void closeEndsItInEveryState();
    void bothSidesOfAChannelSayEachStep();
    void closeSaysGoodbye();
    void closeDoesNotWaitForAServerThatIsGone_data();
    void closeDoesNotWaitForAServerThatIsGone();

private:
    using Channels = std::vector<std::unique_ptr<StreamEnd>>;
    [[nodiscard]] Channels openMany(LinkHarness& harness, int count);

    std::unique_ptr<SshdFixture> m_sshd;
    std::unique_ptr<TargetServer> m_server;
};

void TestLinkEnds::init()
{
    if (!m_sshd) {
        m_sshd = std::make_unique<SshdFixture>();
        m_sshd->setConfig({ QStringLiteral("LogLevel DEBUG2") });
    }
    QVERIFY2(m_sshd->start(), qPrintable(m_sshd->problem()));
    m_server =
        std::make_unique<TargetServer>([](StreamEnd& connection) { connection.send("hello"); });
}

TestLinkEnds::Channels TestLinkEnds::openMany(LinkHarness& harness, int count)
{
    Channels channels;
    for (int i = 0; i < count; ++i) {
        channels.push_back(harness.connectTo(m_server->address()));
    }
    for (const auto& channel : channels) {
        if (!eventually([&end = *channel] { return end.received() == "hello"; })) {
            channels.clear();
            break;
        }
    }
    return channels;
}

void TestLinkEnds::aKilledServerFailsEveryChannelOnce()
{
    constexpr int kChannels = 200;
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const auto channels = openMany(harness, kChannels);
    QCOMPARE(int(channels.size()), kChannels);
    const auto opening = harness.connectTo(m_server->address());
    const auto listener = harness.link().listen({ QStringLiteral("127.0.0.1"), 0 });
    int listenerFailed = 0;
    connect(listener.get(), &ssh::FarListener::failed, this, [&] { ++listenerFailed; });

    m_sshd->kill();
    QVERIFY(harness.ends());
    QCOMPARE(harness.closedWith()->code, Code::ConnectionLost);
    for (const auto& channel : channels) {
        QCOMPARE(channel->failedCount(), 1);
        QCOMPARE(channel->error()->code, Code::ConnectionLost);
        QVERIFY(!channel->stream()->isOpen());
        QVERIFY(!channel->ended());
    }
    QCOMPARE(opening->failedCount(), 1);
    QCOMPARE(listenerFailed, 1);
    // Nothing comes late, and what is dead can still be used without harm.
    channels.front()->send("too late");
    channels.front()->finish();
    channels.front()->abort();
    QVERIFY(!eventually([&] { return harness.closedCount() > 1; }, 100));
    QCOMPARE(channels.front()->failedCount(), 1);
    QCOMPARE(harness.link().state(), ssh::Link::State::Closed);
}

void TestLinkEnds::whatArrivedBeforeTheEndIsDelivered()
{
    LinkHarness harness(*m_sshd);
    FragmentingTransport* transport = nullptr;
    harness.makeTransport = [&](Clock& clock) {
        auto made = std::make_unique<FragmentingTransport>(
            std::make_unique<ssh::TcpTransport>(
                ssh::TcpOptions{ harness.options.server, harness.options.connectTimeout }, clock),
            [] { return std::numeric_limits<qint64>::max(); });
        transport = made.get();
        return made;
    };
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const auto channels = openMany(harness, 2);
    QCOMPARE(int(channels.size()), 2);
    transport->pause();
    const qsizetype logged = m_sshd->log().size();
    m_server->connection(0).sendPattern(Pattern(7), 40'000);
    m_server->connection(0).finish();
    m_server->connection(1).send(" and goodbye");
    m_server->connection(1).finish();
    // Killed when it has passed everything on: it says so of each end of data.
    QTRY_COMPARE(m_sshd->log().mid(logged).count("send eof"), 2);
    m_sshd->kill();
    transport->resume();
    QVERIFY(harness.ends());
    QCOMPARE(channels[0]->received().size(), 40'005);
    QVERIFY(Pattern(7).matches(0, channels[0]->received().sliced(5)));
    QVERIFY(channels[0]->ended());
    QCOMPARE(channels[1]->received(), QByteArrayLiteral("hello and goodbye"));
    QVERIFY(channels[1]->ended());
    // Their other directions did not end in order.
    QCOMPARE(channels[0]->failedCount(), 1);
    QCOMPARE(channels[1]->failedCount(), 1);
}

void TestLinkEnds::anyOrderOfDestructionIsSafe_data()
{
    QTest::addColumn<QString>("order");
    for (const char* order : { "the link before its channels", "the channels before the link",
             "the closed link before its channels", "the channels, then the closed link",
             "all channels when the first fails", "the link when a channel fails",
             "the link when it has closed", "everything when a channel has something to read" }) {
        QTest::newRow(order) << QString::fromLatin1(order);
    }
}

void TestLinkEnds::anyOrderOfDestructionIsSafe()
{
    QFETCH(QString, order);
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    auto channels = openMany(harness, 20);
    QCOMPARE(int(channels.size()), 20);
    channels.push_back(harness.connectTo(m_server->address()));
    auto listener = harness.link().listen({ QStringLiteral("127.0.0.1"), 0 });
    const auto dropAll = [&channels] {
        for (const auto& channel : channels) {
            channel->drop();
        }
    };
    if (order == QLatin1String("the link before its channels")) {
        harness.drop();
        channels.clear();
    } else if (order == QLatin1String("the channels before the link")) {
        channels.clear();
        listener.reset();
        harness.drop();
    } else if (order == QLatin1String("the closed link before its channels")) {
        harness.link().close();
        QVERIFY(harness.ends());
        harness.drop();
        channels.clear();
    } else if (order == QLatin1String("the channels, then the closed link")) {
        m_sshd->killSessions();
        QVERIFY(harness.ends());
        channels.clear();
        listener.reset();
        harness.drop();
    } else if (order == QLatin1String("all channels when the first fails")) {
        for (const auto& channel : channels) {
            connect(channel.get(), &StreamEnd::failed, this, dropAll);
        }
        m_sshd->killSessions();
        QVERIFY(harness.ends());
        int failed = 0;
        for (const auto& channel : channels) {
            failed += channel->failedCount();
        }
        QCOMPARE(failed, 1);
    } else if (order == QLatin1String("the link when a channel fails")) {
        connect(channels.front().get(), &StreamEnd::failed, this, [&harness] { harness.drop(); });
        m_sshd->killSessions();
        QVERIFY(eventually([&] { return channels.back()->failedCount() == 1; }));
        QCOMPARE(harness.closedCount(), 0);
    } else if (order == QLatin1String("the link when it has closed")) {
        connect(&harness, &LinkHarness::closed, this, [&harness] { harness.drop(); });
        m_sshd->killSessions();
        QVERIFY(harness.ends());
    } else {
        bool done = false;
        connect(channels[3]->stream(), &ByteStream::readyRead, this, [&] {
            dropAll();
            harness.drop();
            done = true;
        });
        for (const auto& connection : m_server->connections()) {
            connection->send("more");
        }
        QVERIFY(eventually([&done] { return done; }));
    }
    QCoreApplication::processEvents();
}

void TestLinkEnds::aFrozenServerIsNoticed_data()
{
    QTest::addColumn<QString>("doing");
    QTest::newRow("while nothing happens") << QStringLiteral("nothing");
    QTest::newRow("while a listen request waits for its answer") << QStringLiteral("listen");
    QTest::newRow("while a channel opens") << QStringLiteral("open");
    QTest::newRow("while an upload runs") << QStringLiteral("upload");
}

void TestLinkEnds::aFrozenServerIsNoticed()
{
    QFETCH(QString, doing);
    LinkHarness harness(*m_sshd);
    harness.options.aliveInterval = 150ms;
    harness.options.aliveCountMax = 3;
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const auto channels = openMany(harness, 1);
    QCOMPARE(int(channels.size()), 1);
    std::unique_ptr<ssh::FarListener> listener;
    std::unique_ptr<StreamEnd> opening;
    QElapsedTimer time;
    m_sshd->freeze();
    time.start();
    if (doing == QLatin1String("listen")) {
        listener = harness.link().listen({ QStringLiteral("127.0.0.1"), 0 });
    } else if (doing == QLatin1String("open")) {
        opening = harness.connectTo(m_server->address());
    } else if (doing == QLatin1String("upload")) {
        channels[0]->sendPattern(Pattern(1), 64 * 1024 * 1024);
    }
    const bool ended = harness.ends(5000);
    const qint64 took = time.elapsed();
    m_sshd->thaw();
    QVERIFY2(ended, harness.story().constData());
    QCOMPARE(harness.closedWith()->code, Code::LivenessLost);
    QVERIFY2(took >= 3 * 150 && took < 2500, QByteArray::number(took).constData());
    QCOMPARE(channels[0]->failedCount(), 1);
    QCOMPARE(channels[0]->error()->code, Code::LivenessLost);
    QVERIFY(!opening || opening->failedCount() == 1);
}

void TestLinkEnds::aQuietServerIsNotTakenForDead()
{
    LinkHarness harness(*m_sshd);
    harness.options.aliveInterval = 100ms;
    harness.options.aliveCountMax = 2;
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const auto channels = openMany(harness, 1);
    QCOMPARE(int(channels.size()), 1);
    QVERIFY2(!harness.ends(1500), harness.story().constData());
    QCOMPARE(harness.closedCount(), 0);
    const auto next = harness.connectTo(m_server->address());
    QTRY_COMPARE(next->received(), QByteArrayLiteral("hello"));
}

void TestLinkEnds::closeEndsItInEveryState_data()
{
    using State = ssh::Link::State;
    QTest::addColumn<State>("state");
    QTest::newRow("before it was opened") << State::Idle;
    QTest::newRow("connecting") << State::Connecting;
    QTest::newRow("in the handshake") << State::Handshaking;
    QTest::newRow("while the host key is judged") << State::VerifyingHost;
    QTest::newRow("logging in") << State::Authenticating;
    QTest::newRow("up") << State::Ready;
    QTest::newRow("closing already") << State::Closing;
    QTest::newRow("closed already") << State::Closed;
}

void TestLinkEnds::closeEndsItInEveryState()
{
    using State = ssh::Link::State;
    QFETCH(State, state);
    LinkHarness harness(*m_sshd);
    bool closing = false;
    connect(&harness, &LinkHarness::stateChanged, this, [&](State now) {
        if (now == state && !closing) {
            closing = true;
            harness.link().close();
        }
        if (now == State::Ready && state > State::Ready) {
            harness.link().close();
        }
    });
    if (state == State::Idle) {
        harness.make();
        harness.link().close();
    } else {
        harness.open();
    }
    QVERIFY(harness.ends());
    QCOMPARE(harness.closedWith()->code, Code::Cancelled);
    QVERIFY(!eventually([&] { return harness.closedCount() > 1; }, 100));
    QCOMPARE(harness.link().state(), State::Closed);
    QVERIFY2(harness.story().endsWith("Closed > cancelled: "), harness.story().constData());
}

static QStringList steps;

static void keepSteps(QtMsgType, const QMessageLogContext&, const QString& text)
{
    if (text.startsWith(QStringLiteral("channel "))) {
        steps.append(text.section(QLatin1Char(' '), 2)); // without which one it is
    }
}

void TestLinkEnds::bothSidesOfAChannelSayEachStep()
{
    const TargetServer server([](StreamEnd& connection) {
        connection.send("hello");
        connection.finish();
    });
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    steps.clear();
    QLoggingCategory::setFilterRules(QStringLiteral("sallyport.ssh.debug=true"));
    const QtMessageHandler before = qInstallMessageHandler(keepSteps);
    const auto channel = harness.connectTo(server.address());
    const bool ended = eventually([&] { return channel->ended(); });
    channel->finish();
    const bool closed = eventually([&] { return !channel->stream()->isOpen(); });
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(ended);
    QVERIFY(closed);
    QCOMPARE(channel->received(), QByteArray("hello"));
    const QString told = steps.join(QLatin1Char('\n'));
    QVERIFY2(steps.filter(QStringLiteral("input")).size() == 2
            && steps.filter(QStringLiteral("output")).size() == 2,
        qPrintable(told));
    for (const char* step : { "::Open to ", "::WaitClosed to ", "::WaitDrain to " }) {
        QVERIFY2(told.contains(QLatin1String(step)), qPrintable(told));
    }
}

void TestLinkEnds::closeSaysGoodbye()
{
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    const auto channels = openMany(harness, 10);
    QCOMPARE(int(channels.size()), 10);
    const qsizetype logged = m_sshd->log().size();
    channels[0]->send("last words");
    harness.link().close();
    QCOMPARE(harness.link().state(), ssh::Link::State::Closing);
    channels[1]->send("too late");
    QVERIFY(harness.ends());
    QCOMPARE(harness.closedWith()->code, Code::Cancelled);
    for (const auto& channel : channels) {
        QCOMPARE(channel->failedCount(), 1);
        QCOMPARE(channel->error()->code, Code::Cancelled);
    }
    QTRY_VERIFY(m_sshd->log().mid(logged).contains(":11: closed by the user"));
    QTRY_COMPARE(m_server->alive(), 0);
}

void TestLinkEnds::closeDoesNotWaitForAServerThatIsGone_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("the server does not read") << false;
    QTest::newRow("the server dies meanwhile") << true;
}

void TestLinkEnds::closeDoesNotWaitForAServerThatIsGone()
{
    QFETCH(bool, killed);
    LinkHarness harness(*m_sshd);
    QVERIFY2(harness.becomesReady(), harness.story().constData());
    auto channels = openMany(harness, 8);
    QCOMPARE(int(channels.size()), 8);
    m_sshd->freeze();
    for (const auto& channel : channels) {
        channel->sendPattern(Pattern(1), 8 * 1024 * 1024);
    }
    QVERIFY(!harness.ends(100));
    QElapsedTimer time;
    time.start();
    harness.link().close();
    if (killed) {
        m_sshd->kill();
    }
    const bool ended = harness.ends(3000);
    m_sshd->thaw();
    QVERIFY(ended);
    QVERIFY(time.elapsed() < 2000);
    QCOMPARE(harness.closedWith()->code, Code::Cancelled);
    QCOMPARE(harness.closedCount(), 1);
}

QTEST_GUILESS_MAIN(TestLinkEnds)
#include "testlinkends.moc"
