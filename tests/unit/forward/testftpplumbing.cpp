// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/ftp/ftpplumbing.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeway.h"
#include "tests/support/rawsocket.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;
using tunnel::FtpPlumbing;
using tunnel::LocalFtpPlumbing;
using tunnel::RemoteFtpPlumbing;

/// A session, as its plumbing sees it: writes down what it is told.
struct PlumbingUser final : FtpPlumbing::User {
    QStringList told;
    std::vector<std::unique_ptr<ByteStream>> streams;
    HostPort lastPeer;

    void listenReady() override { told += QStringLiteral("ready"); }
    void clientConnected(
        ftp::DataId id, std::unique_ptr<ByteStream> stream, const HostPort& peer) override
    {
        streams.push_back(std::move(stream));
        lastPeer = peer;
        told += QStringLiteral("client %1").arg(id);
    }
    void serverListening(ftp::DataId id, std::uint16_t port) override
    {
        lastPort = port;
        told += QStringLiteral("listening %1").arg(id);
    }
    void serverListenRefused(ftp::DataId id, const Error& error) override
    {
        told += QStringLiteral("refused %1 %2").arg(id).arg(codeName(error.code));
    }
    void serverConnected(
        ftp::DataId id, std::unique_ptr<ByteStream> stream, const HostPort& peer) override
    {
        streams.push_back(std::move(stream));
        lastPeer = peer;
        told += QStringLiteral("server %1").arg(id);
    }
    void caughtUp() override { told += QStringLiteral("caught-up"); }

    QString news() { return std::exchange(told, {}).join(QStringLiteral(", ")); }
    /// Waits until just that has been told since the last call.
    [[nodiscard]] bool hears(const char* words)
    {
        const bool heard = QTest::qWaitFor(
            [&] { return told.join(QStringLiteral(", ")) == QLatin1String(words); });
        if (!heard) {
            qWarning() << "told instead:" << told;
        }
        told.clear();
        return heard;
    }

    std::uint16_t lastPort = 0;
};

/// How FTP sessions reach their client and their server: what is asked of the SSH server, and who
/// is let in.
class TestFtpPlumbing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The client is here.
    void theServerIsReachedThroughTheTunnel();
    void theClientComesToAListenerHere();
    void portsAreTakenFromTheRange();
    void strangersAreNotTheClient();
    void whoCannotBeToldMustBeAlone_data();
    void whoCannotBeToldMustBeAlone();
    void aListenerThereIsAskedFor_data();
    void aListenerThereIsAskedFor();
    void catchingUpIsAnAnswerOfTheServer_data();
    void catchingUpIsAnAnswerOfTheServer();
    // The client is there.
    void aSpareListenerIsKeptReady();
    void aRefusedSpareIsAskedForOnceMore();
    void theWholeRangeIsAskedFor();
    void whoComesToTheSpareIsNobody();
    void onlyTheClientComesToItsListener_data();
    void onlyTheClientComesToItsListener();
    void aListenerHereIsOpened();
    void theClientThereIsReachedThroughTheTunnel();
    void catchingUpIsAMoment();

private:
    struct Scene {
        FakeClock clock;
        FakeServer server;
        FakeFarSide farSide{ server };
        PlumbingUser user;
        FakeStream::Record client;
        std::deque<FakeStream::Record> records;
        profile::FtpRuleOptions ports;
        ftp::Options options;

        /// clientHost: where the control connection came from.
        [[nodiscard]] std::unique_ptr<LocalFtpPlumbing> here(const char* clientHost = "127.0.0.1")
        {
            const net::Endpoint local{ QHostAddress(QHostAddress::LocalHost), 21 };
            const net::Endpoint peer{ QHostAddress(QString::fromLatin1(clientHost)), 40'000 };
            auto plumbing = std::make_unique<LocalFtpPlumbing>(
                farSide, clock, std::make_unique<FakeStream>(client), local, peer, ports, options);
            plumbing->setUser(user);
            return plumbing;
        }
        [[nodiscard]] std::unique_ptr<RemoteFtpPlumbing> there(const char* clientHost = "192.0.2.9")
        {
            auto plumbing = std::make_unique<RemoteFtpPlumbing>(farSide, clock,
                ssh::FarArrival{ std::make_unique<FakeStream>(client),
                    { QString::fromLatin1(clientHost), 40'000 }, {} },
                QStringLiteral("127.0.0.1"), ftp::Address::v4(127, 0, 0, 1), ports, options);
            plumbing->setUser(user);
            return plumbing;
        }
        [[nodiscard]] FakeFarListener* asked() const { return server.listeners.back(); }
    };

    const ftp::Address m_loopback = ftp::Address::v4(127, 0, 0, 1);
};

// ---- The client is here

void TestFtpPlumbing::theServerIsReachedThroughTheTunnel()
{
    Scene scene;
    const auto plumbing = scene.here();
    QCOMPARE(plumbing->clientPeer(), m_loopback);
    QCOMPARE(plumbing->clientLocal(), m_loopback);
    QVERIFY(plumbing->takeClient());
    const auto control = plumbing->connectControl({ QStringLiteral("ftp.example"), 21 });
    QVERIFY(control);
    QCOMPARE(scene.server.lastStream().to, QStringLiteral("ftp.example:21"));
    QCOMPARE(scene.server.lastStream().originator.port, std::uint16_t(40'000));
    // A data connection names the client's end of it, where that is known.
    const HostPort maker{ QStringLiteral("127.0.0.1"), 41'000 };
    const auto data = plumbing->connectToServer({ QStringLiteral("ftp.example"), 5000 }, maker);
    QVERIFY(data);
    QCOMPARE(scene.server.lastStream().to, QStringLiteral("ftp.example:5000"));
    QCOMPARE(scene.server.lastStream().originator, maker);
    const auto early = plumbing->connectToServer({ QStringLiteral("ftp.example"), 5001 }, {});
    QVERIFY(early);
    QCOMPARE(scene.server.lastStream().originator.port, std::uint16_t(40'000));
}

void TestFtpPlumbing::theClientComesToAListenerHere()
{
    Scene scene;
    const auto plumbing = scene.here();
    QVERIFY(plumbing->canListen());
    const auto first = plumbing->listenForClient(1, m_loopback);
    const auto second = plumbing->listenForClient(2, m_loopback);
    QVERIFY(first && second && *first != *second);
    const RawSocket toSecond = RawSocket::connected(*second);
    QVERIFY(scene.user.hears("client 2"));
    QCOMPARE(scene.user.lastPeer.port, toSecond.localPort());
    const RawSocket toFirst = RawSocket::connected(*first);
    QVERIFY(scene.user.hears("client 1"));
    plumbing->closeClientListener(1);
    QVERIFY(!RawSocket::connected(*first).isValid());
    QVERIFY(RawSocket::connected(*second).isValid());
}

void TestFtpPlumbing::portsAreTakenFromTheRange()
{
    Scene scene;
    net::Listener holder(scene.clock, [](std::unique_ptr<net::LocalStream>) {});
    QVERIFY(holder.listen({ QStringLiteral("127.0.0.1"), 0 }));
    const std::uint16_t held = holder.addresses().front().port;
    scene.ports.firstDataPort = scene.ports.lastDataPort = held;
    const auto plumbing = scene.here();
    const auto taken = plumbing->listenForClient(1, m_loopback);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Code::ListenPortTaken);
    holder.close();
    const auto port = plumbing->listenForClient(1, m_loopback);
    QVERIFY(port);
    QCOMPARE(*port, held);
}

void TestFtpPlumbing::strangersAreNotTheClient()
{
    Scene scene;
    const auto plumbing = scene.here("192.0.2.9");
    const auto port = plumbing->listenForClient(1, m_loopback);
    QVERIFY(port);
    RawSocket stranger = RawSocket::connected(*port);
    QVERIFY(stranger.isValid());
    QTRY_COMPARE(stranger.error(), ECONNRESET);
    QCOMPARE(scene.user.news(), QString());
}

void TestFtpPlumbing::whoCannotBeToldMustBeAlone_data()
{
    QTest::addColumn<int>("unknown");
    QTest::addColumn<bool>("theClientComesToo");
    QTest::addColumn<QString>("told");
    QTest::newRow("one alone is the client's") << 1 << false << "client 1";
    QTest::newRow("of two, none is") << 2 << false << "";
    QTest::newRow("not when the client comes itself") << 1 << true << "client 1";
}

void TestFtpPlumbing::whoCannotBeToldMustBeAlone()
{
    if (!net::tellsPeerUser(false)) {
        QSKIP("this system does not tell whose a connection is");
    }
    QFETCH(const int, unknown);
    QFETCH(const bool, theClientComesToo);
    QFETCH(const QString, told);
    Scene scene;
    // A real control connection, so that there is a user to compare with.
    std::unique_ptr<net::LocalStream> accepted;
    net::Listener door(scene.clock,
        [&accepted](std::unique_ptr<net::LocalStream> stream) { accepted = std::move(stream); });
    QVERIFY(door.listen({ QStringLiteral("127.0.0.1"), 0 }));
    const RawSocket control = RawSocket::connected(door.addresses().front().port);
    QTRY_VERIFY(accepted);
    const net::Endpoint local = accepted->localEnd();
    const net::Endpoint peer = accepted->peerEnd();
    LocalFtpPlumbing plumbing(
        scene.farSide, scene.clock, std::move(accepted), local, peer, {}, scene.options);
    plumbing.setUser(scene.user);
    const auto port = plumbing.listenForClient(1, m_loopback);
    QVERIFY(port);
    // Programs that have gone before anybody looks.
    for (int i = 0; i < unknown; ++i) {
        RawSocket::connected(*port).reset();
    }
    RawSocket client;
    if (theClientComesToo) {
        client = RawSocket::connected(*port);
        QVERIFY(scene.user.hears("client 1"));
        scene.clock.advance(1s);
        QCOMPARE(scene.user.news(), QString());
        return;
    }
    QTRY_VERIFY(scene.clock.nextDeadline());
    settle();
    // All that had come were seen when this one is.
    const auto other = plumbing.listenForClient(2, m_loopback);
    const RawSocket last = RawSocket::connected(*other);
    QVERIFY(scene.user.hears("client 2"));
    scene.clock.advance(1s);
    QCOMPARE(scene.user.news(), told);
}

void TestFtpPlumbing::aListenerThereIsAskedFor_data()
{
    using Move = std::function<void(Scene&, LocalFtpPlumbing&)>;
    QTest::addColumn<Move>("move");
    QTest::addColumn<QString>("told");
    QTest::newRow("granted") << Move([](Scene& scene, LocalFtpPlumbing&) {
        scene.asked()->grant(5001);
    }) << "listening 7";
    QTest::newRow("refused") << Move([](Scene& scene, LocalFtpPlumbing&) {
        scene.asked()->refuse();
    }) << "refused 7 remote-listen-refused";
    QTest::newRow("and the server connects") << Move([](Scene& scene, LocalFtpPlumbing&) {
        scene.asked()->grant(5001);
        (void)scene.asked()->arrive(scene.records.emplace_back(), {});
        (void)scene.asked()->arrive(scene.records.emplace_back(), {});
    }) << "listening 7, server 7, server 7";
    QTest::newRow("closed before the answer") << Move([](Scene& scene, LocalFtpPlumbing& plumbing) {
        const QPointer<FakeFarListener> listener = scene.asked();
        plumbing.closeServerListener(7);
        listener->grant(5001);
        settle();
        QVERIFY(!listener);
    }) << "";
    QTest::newRow("another one is closed") << Move([](Scene& scene, LocalFtpPlumbing& plumbing) {
        plumbing.closeServerListener(8);
        scene.asked()->grant(5001);
    }) << "listening 7";
}

void TestFtpPlumbing::aListenerThereIsAskedFor()
{
    QFETCH(const std::function<void(Scene&, LocalFtpPlumbing&)>, move);
    QFETCH(const QString, told);
    Scene scene;
    const auto plumbing = scene.here();
    plumbing->listenForServer(7, m_loopback);
    QCOMPARE(scene.asked()->address(), (HostPort{ QStringLiteral("127.0.0.1"), 0 }));
    QCOMPARE(scene.user.news(), QString());
    move(scene, *plumbing);
    QCOMPARE(scene.user.news(), told);
}

void TestFtpPlumbing::catchingUpIsAnAnswerOfTheServer_data()
{
    QTest::addColumn<bool>("granted");
    QTest::newRow("a yes") << true;
    QTest::newRow("a no") << false;
}

void TestFtpPlumbing::catchingUpIsAnAnswerOfTheServer()
{
    QFETCH(const bool, granted);
    Scene scene;
    const auto plumbing = scene.here();
    plumbing->catchUp();
    scene.clock.advance(60s);
    QCOMPARE(scene.user.news(), QString());
    if (granted) {
        scene.asked()->grant(5001);
    } else {
        scene.asked()->refuse();
    }
    QCOMPARE(scene.user.news(), QStringLiteral("caught-up"));
    settle();
    QVERIFY(scene.server.openListeners().empty());
}

// ---- The client is there

void TestFtpPlumbing::aSpareListenerIsKeptReady()
{
    Scene scene;
    const auto plumbing = scene.there();
    QCOMPARE(scene.server.listeners.size(), std::size_t(1));
    QCOMPARE(scene.asked()->address(), (HostPort{ QStringLiteral("127.0.0.1"), 0 }));
    QVERIFY(!plumbing->canListen());
    scene.asked()->grant(5001);
    QCOMPARE(scene.user.news(), QStringLiteral("ready"));
    QVERIFY(plumbing->canListen());
    const auto port = plumbing->listenForClient(1, m_loopback);
    QVERIFY(port);
    QCOMPARE(*port, std::uint16_t(5001));
    // The next one is under way.
    QCOMPARE(scene.server.listeners.size(), std::size_t(2));
    QVERIFY(!plumbing->canListen());
    scene.asked()->grant(5002);
    QCOMPARE(plumbing->listenForClient(2, m_loopback).value_or(0), std::uint16_t(5002));
    plumbing->closeClientListener(1);
    settle();
    QVERIFY(!scene.server.listeners.at(0));
    QVERIFY(scene.server.listeners.at(1));
}

void TestFtpPlumbing::aRefusedSpareIsAskedForOnceMore()
{
    Scene scene;
    const auto plumbing = scene.there();
    scene.asked()->refuse();
    QCOMPARE(scene.user.news(), QStringLiteral("ready")); // to say no
    QVERIFY(plumbing->canListen());
    QVERIFY(!plumbing->listenForClient(1, m_loopback));
    QCOMPARE(scene.server.listeners.size(), std::size_t(2));
    scene.asked()->grant(5001);
    QVERIFY(plumbing->listenForClient(1, m_loopback));
}

void TestFtpPlumbing::theWholeRangeIsAskedFor()
{
    Scene scene;
    scene.ports.firstDataPort = 5001;
    scene.ports.lastDataPort = 5003;
    const auto plumbing = scene.there();
    QList<int> asked;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(scene.server.listeners.size(), std::size_t(i + 1));
        asked.append(scene.asked()->address().port);
        QVERIFY(!plumbing->canListen());
        scene.asked()->refuse();
    }
    QCOMPARE(scene.server.listeners.size(), std::size_t(3));
    QVERIFY(plumbing->canListen());
    std::sort(asked.begin(), asked.end());
    QCOMPARE(asked, (QList<int>{ 5001, 5002, 5003 }));
}

void TestFtpPlumbing::whoComesToTheSpareIsNobody()
{
    Scene scene;
    const auto plumbing = scene.there();
    scene.asked()->grant(5001);
    (void)scene.user.news();
    (void)scene.asked()->arrive(scene.records.emplace_back(), { QStringLiteral("192.0.2.9"), 1 });
    QCOMPARE(scene.user.news(), QString());
    QVERIFY(scene.records.back().destroyed);
    QVERIFY(plumbing->listenForClient(1, m_loopback));
}

void TestFtpPlumbing::onlyTheClientComesToItsListener_data()
{
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QString>("visitor");
    QTest::addColumn<bool>("letIn");
    QTest::newRow("from the same host") << QByteArray("192.0.2.9") << "192.0.2.9" << true;
    QTest::newRow("from another one") << QByteArray("192.0.2.9") << "192.0.2.10" << false;
    QTest::newRow("from the server itself") << QByteArray("192.0.2.9") << "127.0.0.1" << false;
    QTest::newRow("by the other loopback address") << QByteArray("::1") << "127.0.0.1" << true;
    QTest::newRow("from nobody knows where") << QByteArray("192.0.2.9") << "" << true;
}

void TestFtpPlumbing::onlyTheClientComesToItsListener()
{
    QFETCH(const QByteArray, client);
    QFETCH(const QString, visitor);
    QFETCH(const bool, letIn);
    Scene scene;
    const auto plumbing = scene.there(client.constData());
    FakeFarListener* const listener = scene.asked();
    listener->grant(5001);
    QVERIFY(plumbing->listenForClient(1, m_loopback));
    (void)scene.user.news();
    (void)listener->arrive(scene.records.emplace_back(), { visitor, 999 });
    QCOMPARE(scene.user.news(), letIn ? QStringLiteral("client 1") : QString());
    QCOMPARE(scene.records.back().aborts, letIn ? 0 : 1);
    // A stranger is in nobody's way.
    (void)listener->arrive(scene.records.emplace_back(), { QString::fromLatin1(client), 999 });
    QCOMPARE(scene.user.news(), QStringLiteral("client 1"));
}

void TestFtpPlumbing::aListenerHereIsOpened()
{
    Scene scene;
    const auto plumbing = scene.there();
    plumbing->listenForServer(7, m_loopback);
    QCOMPARE(scene.user.news(), QString()); // never from within the call
    QVERIFY(scene.user.hears("listening 7"));
    const RawSocket ftpServer = RawSocket::connected(scene.user.lastPort);
    QVERIFY(ftpServer.isValid());
    QVERIFY(scene.user.hears("server 7"));
    QCOMPARE(scene.user.lastPeer.host, QStringLiteral("127.0.0.1"));
    plumbing->closeServerListener(7);
    QVERIFY(!RawSocket::connected(scene.user.lastPort).isValid());
    // Nothing is told of one that is closed before its answer, and why of one that cannot be.
    plumbing->listenForServer(8, m_loopback);
    plumbing->closeServerListener(8);
    plumbing->listenForServer(9, ftp::Address::v4(192, 0, 2, 1));
    QVERIFY(scene.user.hears("refused 9 listen-address-invalid"));
}

void TestFtpPlumbing::theClientThereIsReachedThroughTheTunnel()
{
    Scene scene;
    const auto plumbing = scene.there();
    QCOMPARE(plumbing->clientPeer(), ftp::Address::v4(192, 0, 2, 9));
    QVERIFY(plumbing->takeClient());
    const auto data =
        plumbing->connectToClient({ QHostAddress(QStringLiteral("192.0.2.9")), 6000 });
    QVERIFY(data);
    QCOMPARE(scene.server.lastStream().to, QStringLiteral("192.0.2.9:6000"));
    // A server that does not tell who connected serves itself only.
    Scene silent;
    QCOMPARE(silent.there("")->clientPeer(), m_loopback);
}

void TestFtpPlumbing::catchingUpIsAMoment()
{
    Scene scene;
    const auto plumbing = scene.there();
    plumbing->catchUp();
    QCOMPARE(scene.user.news(), QString());
    scene.clock.advance(49ms);
    QCOMPARE(scene.user.news(), QString());
    scene.clock.advance(1ms);
    QCOMPARE(scene.user.news(), QStringLiteral("caught-up"));
}

QTEST_GUILESS_MAIN(TestFtpPlumbing)
#include "testftpplumbing.moc"
