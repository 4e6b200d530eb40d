// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/localintake.h"
#include "tests/support/rawsocket.h"
#include "tests/unit/forward/intakescene.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;
using tunnel::ConnectionEnd;
using tunnel::LocalIntake;

/// Listeners on this computer: whom they let in, hold, or turn away.
class TestLocalIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listensWhereTheRuleSays_data();
    void listensWhereTheRuleSays();
    void saysWhyItCannotListen_data();
    void saysWhyItCannotListen();
    void triesAgainAtTheNextLogin();
    void passesOnWhoComes();
    void passesOnOverAUnixSocket();
    void replacesAUnixSocketIfToldTo_data();
    void replacesAUnixSocketIfToldTo();
    void holdsInOrderUntilThereIsALink();
    void letsGoOfWhatItHolds_data();
    void letsGoOfWhatItHolds();
    void holdsSoManyAndNoMore();
    void waitsForRoomInTheBacklog();
    void turnsAwayWithAWordWhereThereIsOne();
    void tellsOfAStrangerOnce();
    void keepsToItsOwnUser();

private:
    struct Scene : IntakeScene<LocalIntake> {
        Scene() { rule.listen = { QStringLiteral("127.0.0.1"), 0 }; }
        /// Of the rule as it is by now.
        void start()
        {
            make();
            intake->start();
        }
        [[nodiscard]] std::uint16_t port() const
        {
            return HostPort::parse(user.listeningAt.value(0)).value_or(HostPort{}).port;
        }
        RawSocket& connectProgram()
        {
            programs.push_back(RawSocket::connected(port()));
            return programs.back();
        }

        std::deque<RawSocket> programs;
    };
};

void TestLocalIntake::listensWhereTheRuleSays_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<profile::AddressFamily>("family");
    QTest::addColumn<QString>("shown"); // the first address, without its port
    using Family = profile::AddressFamily;
    QTest::newRow("one address") << "127.0.0.1" << Family::Any << "127.0.0.1";
    QTest::newRow("a name of it") << "localhost" << Family::Ipv4 << "127.0.0.1";
    QTest::newRow("every address") << "*" << Family::Ipv4 << "0.0.0.0";
    QTest::newRow("every address, by no name") << "" << Family::Ipv4 << "0.0.0.0";
}

void TestLocalIntake::listensWhereTheRuleSays()
{
    QFETCH(const QString, host);
    QFETCH(const profile::AddressFamily, family);
    QFETCH(const QString, shown);
    Scene scene;
    scene.rule.listen.host = host;
    scene.rule.family = family;
    scene.start();
    QCOMPARE(scene.user.news(), QStringLiteral("listening"));
    QCOMPARE(scene.user.listeningAt.size(), 1);
    const auto at = HostPort::parse(scene.user.listeningAt.first());
    QVERIFY(at && at->port != 0);
    QCOMPARE(at->host, shown);
    QVERIFY(!scene.intake->needsLink());
    // It stays, whatever comes of the link.
    scene.intake->attach(scene.farSide);
    scene.intake->detach();
    QVERIFY(scene.connectProgram().isValid());
    scene.intake->stop();
    QVERIFY(!scene.connectProgram().isValid());
}

void TestLocalIntake::saysWhyItCannotListen_data()
{
    QTest::addColumn<std::function<void(profile::Rule&)>>("edit");
    QTest::addColumn<QString>("told");
    using Edit = std::function<void(profile::Rule&)>;
    QTest::newRow("not an address of this computer")
        << Edit([](profile::Rule& rule) { rule.listen.host = QStringLiteral("192.0.2.1"); })
        << "failed:listen-address-invalid";
    QTest::newRow("not an address of the family")
        << Edit([](profile::Rule& rule) { rule.family = profile::AddressFamily::Ipv6; })
        << "failed:listen-address-invalid";
    QTest::newRow("nonsense among the sources")
        << Edit([](profile::Rule& rule) { rule.allowedSources = { QStringLiteral("nonsense") }; })
        << "failed:invalid-argument";
}

void TestLocalIntake::saysWhyItCannotListen()
{
    QFETCH(const std::function<void(profile::Rule&)>, edit);
    QFETCH(const QString, told);
    Scene scene;
    edit(scene.rule);
    scene.start();
    QCOMPARE(scene.user.news(), told);
    // Time alone does not mend it.
    scene.clock.advance(600s);
    QCOMPARE(scene.user.news(), QString());
}

void TestLocalIntake::triesAgainAtTheNextLogin()
{
    Scene holder;
    holder.start();
    Scene scene;
    scene.rule.listen.port = holder.port();
    scene.start();
    QCOMPARE(scene.user.news(), QStringLiteral("failed:listen-port-taken"));
    scene.intake->attach(scene.farSide);
    QCOMPARE(scene.user.news(), QStringLiteral("failed:listen-port-taken"));
    scene.intake->detach();
    holder.intake->stop();
    scene.intake->attach(scene.farSide);
    QCOMPARE(scene.user.news(), QStringLiteral("listening"));
    QCOMPARE(scene.port(), scene.rule.listen.port);
}

// ---- Who comes

void TestLocalIntake::passesOnWhoComes()
{
    Scene scene;
    scene.start();
    scene.intake->attach(scene.farSide);
    (void)scene.user.news();
    const std::uint16_t from = scene.connectProgram().localPort();
    QVERIFY(scene.user.hears(QStringLiteral("accepted")));
    const tunnel::Intake::Arrival& arrival = scene.user.arrivals.back();
    QVERIFY(arrival.stream->isOpen());
    QCOMPARE(arrival.peer, (HostPort{ QStringLiteral("127.0.0.1"), from }));
    QCOMPARE(arrival.peerEnd.port, from);
    QCOMPARE(arrival.ourEnd.port, scene.port());
}

void TestLocalIntake::passesOnOverAUnixSocket()
{
    const QTemporaryDir folder;
    Scene scene;
    scene.rule.listenPath = folder.filePath(QStringLiteral("socket"));
    scene.start();
    QCOMPARE(scene.user.listeningAt, QStringList(scene.rule.listenPath));
    scene.intake->attach(scene.farSide);
    (void)scene.user.news();
    const RawSocket program = RawSocket::connectedToPath(scene.rule.listenPath.toLocal8Bit());
    QVERIFY(program.isValid());
    QVERIFY(scene.user.hears(QStringLiteral("accepted")));
    QVERIFY(scene.user.arrivals.back().peer.host.isEmpty());
    QVERIFY(scene.user.arrivals.back().peerEnd.address.isNull());
}

void TestLocalIntake::replacesAUnixSocketIfToldTo_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::newRow("that another program listens on") << true;
    QTest::newRow("never by itself") << false;
}

void TestLocalIntake::replacesAUnixSocketIfToldTo()
{
    QFETCH(const bool, replaces);
    const QTemporaryDir folder;
    Scene other;
    other.rule.listenPath = folder.filePath(QStringLiteral("socket"));
    other.start();
    (void)other.user.news();
    Scene scene;
    scene.rule = other.rule;
    scene.context.replaceUnixSockets = replaces;
    scene.start();
    QCOMPARE(scene.user.listeningAt, replaces ? QStringList(scene.rule.listenPath) : QStringList());
    (void)scene.user.news();
    const RawSocket program = RawSocket::connectedToPath(scene.rule.listenPath.toLocal8Bit());
    QVERIFY(program.isValid());
    const QString wanted = QStringLiteral("wants-link");
    QTRY_VERIFY((replaces ? scene : other).user.told.contains(wanted));
    QVERIFY(!(replaces ? other : scene).user.told.contains(wanted));
}

void TestLocalIntake::holdsInOrderUntilThereIsALink()
{
    Scene scene;
    scene.start();
    (void)scene.user.news();
    QList<int> ports;
    for (int i = 0; i < 3; ++i) {
        ports.append(scene.connectProgram().localPort());
        QVERIFY(scene.user.hears(QStringLiteral("wants-link")));
    }
    scene.clock.advance(scene.context.holdTime - 1ms);
    QCOMPARE(scene.user.news(), QString());
    scene.intake->attach(scene.farSide);
    QCOMPARE(scene.user.news(), QStringLiteral("accepted accepted accepted"));
    QList<int> passed;
    for (const auto& arrival : scene.user.arrivals) {
        passed.append(arrival.peer.port);
    }
    QCOMPARE(passed, ports);
    // What was passed on is nobody's to let go of.
    scene.clock.advance(600s);
    QCOMPARE(scene.user.news(), QString());
}

void TestLocalIntake::letsGoOfWhatItHolds_data()
{
    using Move = std::function<void(Scene&)>;
    QTest::addColumn<Move>("move");
    QTest::addColumn<QString>("told");
    QTest::addColumn<ConnectionEnd>("end");
    QTest::newRow("its time is over")
        << Move([](Scene& scene) { scene.clock.advance(scene.context.holdTime); }) << "tunnel-down"
        << ConnectionEnd::Refused;
    QTest::newRow("the tunnel ends") << Move([](Scene& scene) { scene.intake->stop(); })
                                     << "cancelled" << ConnectionEnd::Stopped;
    QTest::newRow("the program resets it")
        << Move([](Scene& scene) { scene.programs.back().reset(); }) << "local-peer-reset"
        << ConnectionEnd::Reset;
}

void TestLocalIntake::letsGoOfWhatItHolds()
{
    QFETCH(const std::function<void(Scene&)>, move);
    QFETCH(const QString, told);
    QFETCH(const ConnectionEnd, end);
    Scene scene;
    scene.start();
    (void)scene.user.news();
    const std::uint16_t from = scene.connectProgram().localPort();
    QVERIFY(scene.user.hears(QStringLiteral("wants-link")));
    move(scene);
    QVERIFY(scene.user.hears(told));
    QCOMPARE(scene.user.lastPeer.port, from);
    QCOMPARE(scene.user.lastEnd, end);
    scene.intake->attach(scene.farSide);
    QVERIFY(scene.user.arrivals.empty());
}

void TestLocalIntake::holdsSoManyAndNoMore()
{
    Scene scene;
    scene.start();
    (void)scene.user.news();
    for (int i = 0; i < LocalIntake::kMaxHeld; ++i) {
        QVERIFY(scene.connectProgram().isValid());
        QVERIFY(scene.user.hears(QStringLiteral("wants-link")));
    }
    QVERIFY(scene.connectProgram().isValid());
    QVERIFY(scene.user.hears(QStringLiteral("tunnel-down")));
    QCOMPARE(scene.user.lastPeer.port, scene.programs.back().localPort());
}

// ---- Who is turned away

void TestLocalIntake::waitsForRoomInTheBacklog()
{
    Scene scene;
    scene.user.most = 2;
    scene.start();
    scene.intake->attach(scene.farSide);
    (void)scene.user.news();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(scene.connectProgram().isValid());
    }
    QTRY_COMPARE(scene.user.arrivals.size(), std::size_t(2));
    settle();
    QCOMPARE(scene.user.news(), QStringLiteral("accepted accepted"));
    // No room yet.
    scene.intake->resume();
    QCOMPARE(scene.user.news(), QString());
    scene.user.arrivals.pop_back();
    scene.intake->resume();
    QVERIFY(scene.user.hears(QStringLiteral("accepted")));
    scene.user.most = 10;
    scene.intake->resume();
    QVERIFY(scene.user.hears(QStringLiteral("accepted")));
}

void TestLocalIntake::turnsAwayWithAWordWhereThereIsOne()
{
    Scene scene;
    scene.user.most = 1;
    scene.user.words = "421 no\r\n";
    scene.start();
    scene.intake->attach(scene.farSide);
    (void)scene.user.news();
    (void)scene.connectProgram();
    QVERIFY(scene.user.hears(QStringLiteral("accepted")));
    RawSocket& second = scene.connectProgram();
    QVERIFY(scene.user.hears(QStringLiteral("too-many-connections")));
    QCOMPARE(scene.user.lastEnd, ConnectionEnd::Refused);
    QTRY_COMPARE(second.got(), QByteArray("421 no\r\n"));
    // And a held one, when the tunnel ends.
    scene.user.most = 10;
    scene.intake->detach();
    RawSocket& third = scene.connectProgram();
    QVERIFY(scene.user.hears(QStringLiteral("wants-link")));
    scene.intake->stop();
    QTRY_COMPARE(third.got(), QByteArray("421 no\r\n"));
}

void TestLocalIntake::tellsOfAStrangerOnce()
{
    Scene scene;
    scene.rule.allowedSources = { QStringLiteral("192.0.2.0/24") };
    scene.start();
    scene.intake->attach(scene.farSide);
    (void)scene.user.news();
    (void)scene.connectProgram();
    QVERIFY(scene.user.hears(QStringLiteral("source-not-allowed")));
    QCOMPARE(scene.user.lastEnd, ConnectionEnd::Refused);
    QCOMPARE(scene.user.lastPeer.host, QStringLiteral("127.0.0.1"));
    RawSocket& again = scene.connectProgram();
    QTRY_COMPARE(again.error(), ECONNRESET);
    QCOMPARE(scene.user.news(), QString());
    QVERIFY(scene.user.arrivals.empty());
}

void TestLocalIntake::keepsToItsOwnUser()
{
    if (!net::tellsPeerUser(false)) {
        QSKIP("this system does not tell whose a connection is");
    }
    Scene scene;
    scene.context.onlyMyPrograms = true;
    scene.start();
    scene.intake->attach(scene.farSide);
    (void)scene.user.news();
    (void)scene.connectProgram();
    QVERIFY(scene.user.hears(QStringLiteral("accepted")));
    // A program that has gone already is nobody's.
    scene.connectProgram().reset();
    QVERIFY(scene.user.hears(QStringLiteral("source-not-allowed")));
    // The rule's own word counts first.
    Scene open;
    open.context.onlyMyPrograms = true;
    open.rule.onlyMyPrograms = false;
    open.start();
    open.intake->attach(open.farSide);
    (void)open.user.news();
    open.connectProgram().reset();
    QVERIFY(open.user.hears(QStringLiteral("accepted")));
}

QTEST_GUILESS_MAIN(TestLocalIntake)
#include "testlocalintake.moc"
