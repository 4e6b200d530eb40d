// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/pipecarrier.h"
#include "core/forward/proxycarrier.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeway.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;
using profile::RuleDirection;
using tunnel::Carrier;
using tunnel::ConnectionEnd;
using tunnel::ConnectionStatus;
using tunnel::PipeCarrier;
using tunnel::ProxyCarrier;
using tunnel::ProxySession;

/// The program that has connected, the place it is connected with, and what is told of both. The
/// carriers of TCP and of dynamic rules, in both directions.
class TestCarriers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pipesEndAsTheyShould_data();
    void pipesEndAsTheyShould();
    void bytesAreCountedAsSeenFromTheProgramHere_data();
    void bytesAreCountedAsSeenFromTheProgramHere();
    void oneOfManyEnds();
    void allEndWithTheLink_data();
    void allEndWithTheLink();
    void programsAskForTheirDestination_data();
    void programsAskForTheirDestination();
    void programsThatAskForNothing_data();
    void programsThatAskForNothing();
    void aRefusalIsToldToTheProgram_data();
    void aRefusalIsToldToTheProgram();
    void aRequestAfterTheLinkHasGoneFindsNone();
    void aNegotiationMayBeEnded();

private:
    struct Scene {
        explicit Scene(std::unique_ptr<Carrier> made)
            : carrier(std::move(made))
        {
            QObject::connect(carrier.get(), &Carrier::changed, carrier.get(),
                [this](const ConnectionStatus& status) {
                    last = status;
                    log += (status.open ? QStringLiteral("open %1") : QStringLiteral("closed %1"))
                               .arg(status.id);
                });
            QObject::connect(carrier.get(), &Carrier::removed, carrier.get(),
                [this](quint64 sent, quint64 received) {
                    log += QStringLiteral("removed %1/%2").arg(sent).arg(received);
                });
            carrier->attach(farSide);
        }
        /// A program connects; its stream is program(id).
        void connectProgram()
        {
            auto stream = std::make_unique<FakeStream>(records.emplace_back());
            streams.emplace_back(stream.get());
            ConnectionStatus status;
            status.id = streams.size();
            carrier->add(status, { std::move(stream), {} });
            settle();
        }
        [[nodiscard]] FakeStream* program(int id = 1) const
        {
            return streams.at(std::size_t(id - 1));
        }
        [[nodiscard]] FakeStream::Record& record(int id = 1)
        {
            return records.at(std::size_t(id - 1));
        }
        [[nodiscard]] FakeStream* target() { return server.lastStream().end; }
        QString news() { return std::exchange(log, {}).join(QStringLiteral(", ")); }

        std::unique_ptr<Carrier> carrier;
        FakeServer server;
        FakeFarSide farSide{ server };
        std::deque<FakeStream::Record> records;
        std::vector<QPointer<FakeStream>> streams;
        QStringList log;
        ConnectionStatus last;
    };

    FakeClock m_clock;

    [[nodiscard]] std::unique_ptr<Carrier> pipes(RuleDirection side = RuleDirection::Local)
    {
        return std::make_unique<PipeCarrier>(
            m_clock, side, [](ssh::FarSide& farSide, const tunnel::Intake::Arrival&) {
                return farSide.openDirectTcpip({ QStringLiteral("web.example"), 80 }, {});
            });
    }
    [[nodiscard]] std::unique_ptr<Carrier> proxies(RuleDirection side = RuleDirection::Local)
    {
        return std::make_unique<ProxyCarrier>(
            m_clock, side, [](ssh::FarSide* farSide, ProxySession& session) {
                if (farSide) {
                    session.connectTo(farSide->openDirectTcpip(session.destination(), {}));
                } else {
                    session.refuse({ Code::TunnelDown, {} });
                }
            });
    }
};

void TestCarriers::pipesEndAsTheyShould_data()
{
    using Move = std::function<void(Scene&)>;
    QTest::addColumn<Move>("move");
    QTest::addColumn<ConnectionEnd>("end");
    QTest::addColumn<QString>("code"); // of the error; empty: none
    const auto row = [](const char* name, const Move& move, ConnectionEnd end, const char* code) {
        QTest::newRow(name) << move << end << QString::fromLatin1(code);
    };
    row(
        "both end in order",
        [](Scene& scene) {
            scene.target()->open();
            scene.program()->arriveEnd();
            scene.target()->arriveEnd();
        },
        ConnectionEnd::Eof, "");
    row(
        "the server cannot connect",
        [](Scene& scene) { scene.target()->breakDown(Code::DestinationRefused); },
        ConnectionEnd::Refused, "destination-refused");
    row(
        "the program resets it",
        [](Scene& scene) {
            scene.target()->open();
            scene.program()->breakDown(Code::LocalPeerReset);
        },
        ConnectionEnd::Reset, "local-peer-reset");
    row(
        "the link is lost",
        [](Scene& scene) {
            scene.target()->open();
            scene.target()->breakDown(Code::ConnectionLost);
        },
        ConnectionEnd::Lost, "connection-lost");
    row(
        "the user ends it",
        [](Scene& scene) {
            scene.target()->open();
            QVERIFY(scene.carrier->end(1));
        },
        ConnectionEnd::Stopped, "");
}

void TestCarriers::pipesEndAsTheyShould()
{
    QFETCH(const std::function<void(Scene&)>, move);
    QFETCH(const ConnectionEnd, end);
    QFETCH(const QString, code);
    Scene scene(pipes());
    scene.connectProgram();
    QCOMPARE(scene.server.lastStream().to, QStringLiteral("web.example:80"));
    QCOMPARE(scene.news(), QStringLiteral("open 1"));
    QCOMPARE(scene.carrier->count(), 1);
    move(scene);
    settle();
    // That there is room is told first.
    QCOMPARE(scene.news(), QStringLiteral("removed 0/0, closed 1"));
    QCOMPARE(scene.last.end, end);
    QCOMPARE(scene.last.error ? QString(codeName(scene.last.error->code)) : QString(), code);
    QCOMPARE(scene.carrier->count(), 0);
    QVERIFY(!scene.carrier->end(1));
    settle();
    QVERIFY(!scene.program() && !scene.target());
}

void TestCarriers::bytesAreCountedAsSeenFromTheProgramHere_data()
{
    QTest::addColumn<RuleDirection>("side");
    QTest::addColumn<QString>("removed");
    // sent: from this computer to the server.
    QTest::newRow("the program is here") << RuleDirection::Local << "removed 3/5";
    QTest::newRow("the program is there") << RuleDirection::Remote << "removed 5/3";
}

void TestCarriers::bytesAreCountedAsSeenFromTheProgramHere()
{
    QFETCH(const RuleDirection, side);
    QFETCH(const QString, removed);
    Scene scene(pipes(side));
    scene.connectProgram();
    scene.target()->open();
    scene.program()->arrive("abc");
    scene.target()->arrive("12345");
    settle();
    QCOMPARE(scene.server.lastStream().record.written, QByteArray("abc"));
    QCOMPARE(scene.record().written, QByteArray("12345"));
    const auto [sent, received] = scene.carrier->openBytes();
    QCOMPARE(QStringLiteral("removed %1/%2").arg(sent).arg(received), removed);
    const QList<ConnectionStatus> open = scene.carrier->statuses();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().sent, sent);
    QCOMPARE(open.first().received, received);
    (void)scene.news();
    scene.carrier->endAll();
    QCOMPARE(scene.news(), removed + QStringLiteral(", closed 1"));
    QCOMPARE(scene.last.sent, sent);
    QCOMPARE(scene.carrier->openBytes().first, quint64(0));
}

void TestCarriers::oneOfManyEnds()
{
    Scene scene(pipes());
    for (int i = 0; i < 3; ++i) {
        scene.connectProgram();
    }
    QCOMPARE(scene.carrier->count(), 3);
    (void)scene.news();
    QVERIFY(!scene.carrier->end(4));
    QVERIFY(scene.carrier->end(2));
    QCOMPARE(scene.news(), QStringLiteral("removed 0/0, closed 2"));
    QList<quint64> left;
    for (const ConnectionStatus& status : scene.carrier->statuses()) {
        left.append(status.id);
    }
    QCOMPARE(left, (QList<quint64>{ 1, 3 }));
    QCOMPARE(scene.record(2).aborts, 1);
    QCOMPARE(scene.record(1).aborts, 0);
}

static const QByteArray kConnect = "CONNECT web.example:443 HTTP/1.1\r\n\r\n";

void TestCarriers::allEndWithTheLink_data()
{
    QTest::addColumn<bool>("dynamic");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("told");
    QTest::newRow("bridged") << false << QByteArray() << "removed 0/0, closed 1";
    QTest::newRow("being connected") << true << kConnect << "removed 0/0, closed 1";
    // Nobody had heard of it.
    QTest::newRow("still asking") << true << QByteArray("CONN") << "open 1, removed 0/0, closed 1";
}

void TestCarriers::allEndWithTheLink()
{
    QFETCH(const bool, dynamic);
    QFETCH(const QByteArray, said);
    QFETCH(const QString, told);
    Scene scene(dynamic ? proxies() : pipes());
    scene.connectProgram();
    scene.program()->arrive(said);
    settle();
    (void)scene.news();
    scene.carrier->detach();
    QCOMPARE(scene.news(), told);
    QCOMPARE(scene.last.end, ConnectionEnd::Stopped);
    QCOMPARE(scene.carrier->count(), 0);
    settle();
    QVERIFY(scene.record().destroyed);
}

// ---- Dynamic rules

void TestCarriers::programsAskForTheirDestination_data()
{
    QTest::addColumn<RuleDirection>("side");
    QTest::addColumn<QList<QByteArray>>("said");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("answered"); // how the answers begin
    const QByteArray socks5Hello("\x05\x01\x00", 3);
    const QByteArray socks5("\x05\x01\x00\x03\x0bweb.example\x01\xbb", 18);
    const QByteArray socks4("\x04\x01\x01\xbb\xc0\x00\x02\x07me\x00", 11);
    for (const RuleDirection side : { RuleDirection::Local, RuleDirection::Remote }) {
        const char* where = side == RuleDirection::Local ? "here" : "there";
        QTest::addRow("SOCKS 5, %s", where)
            << side << QList<QByteArray>{ socks5Hello, socks5 } << "web.example:443"
            << QByteArray("\x05\x00\x05\x00", 4);
        QTest::addRow("SOCKS 4, %s", where)
            << side << QList<QByteArray>{ socks4 } << "192.0.2.7:443" << QByteArray("\x00\x5a", 2);
        QTest::addRow("HTTP, %s", where) << side << QList<QByteArray>{ kConnect }
                                         << "web.example:443" << QByteArray("HTTP/1.1 200");
    }
}

void TestCarriers::programsAskForTheirDestination()
{
    QFETCH(const RuleDirection, side);
    QFETCH(const QList<QByteArray>, said);
    QFETCH(const QString, to);
    QFETCH(const QByteArray, answered);
    Scene scene(proxies(side));
    scene.connectProgram();
    QCOMPARE(scene.news(), QString()); // where to is not known yet
    QCOMPARE(scene.carrier->count(), 1);
    QVERIFY(scene.carrier->statuses().isEmpty());
    for (const QByteArray& bytes : said) {
        scene.program()->arrive(bytes);
        settle();
    }
    QCOMPARE(scene.news(), QStringLiteral("open 1"));
    QCOMPARE(scene.last.to, to);
    QCOMPARE(scene.server.lastStream().to, to);
    QCOMPARE(scene.carrier->statuses().size(), 1);
    scene.program()->arrive("early");
    scene.target()->open();
    settle();
    QVERIFY2(
        scene.record().written.startsWith(answered), scene.record().written.toHex().constData());
    // From here on it is a pipe like any other.
    QCOMPARE(scene.server.lastStream().record.written, QByteArray("early"));
    QCOMPARE(scene.carrier->count(), 1);
    QCOMPARE(scene.carrier->statuses().size(), 1);
    const auto [sent, received] = scene.carrier->openBytes();
    QCOMPARE(side == RuleDirection::Local ? sent : received, quint64(5));
    QCOMPARE(scene.news(), QString());
    QVERIFY(scene.carrier->end(1));
    QCOMPARE(scene.last.to, to);
    QCOMPARE(scene.last.end, ConnectionEnd::Stopped);
}

void TestCarriers::programsThatAskForNothing_data()
{
    using Move = std::function<void(TestCarriers&, Scene&)>;
    QTest::addColumn<Move>("move");
    QTest::addColumn<ConnectionEnd>("end");
    QTest::addColumn<QString>("code");
    QTest::newRow("it hangs up") << Move([](TestCarriers&, Scene& scene) {
        scene.program()->arriveEnd();
    }) << ConnectionEnd::Refused << "socks-protocol-violation";
    QTest::newRow("it resets the connection") << Move([](TestCarriers&, Scene& scene) {
        scene.program()->breakDown(Code::LocalPeerReset);
    }) << ConnectionEnd::Reset << "local-peer-reset";
    QTest::newRow("it speaks something else") << Move([](TestCarriers&, Scene& scene) {
        scene.program()->arrive("HELO example\r\n\r\n");
        settle();
        scene.program()->arriveEnd();
    }) << ConnectionEnd::Refused << "socks-protocol-violation";
    QTest::newRow("it says nothing") << Move([](TestCarriers& test, Scene& scene) {
        test.m_clock.advance(net::ProxyNegotiator::kNegotiationTimeout);
        settle();
        QVERIFY(scene.carrier->count() == 1); // it may still read why
        test.m_clock.advance(3s);
    }) << ConnectionEnd::Refused << "socks-protocol-violation";
}

void TestCarriers::programsThatAskForNothing()
{
    QFETCH(const std::function<void(TestCarriers&, Scene&)>, move);
    QFETCH(const ConnectionEnd, end);
    QFETCH(const QString, code);
    Scene scene(proxies());
    scene.connectProgram();
    move(*this, scene);
    settle();
    // It came and went, and is told at once.
    QCOMPARE(scene.news(), QStringLiteral("open 1, removed 0/0, closed 1"));
    QCOMPARE(scene.last.end, end);
    QVERIFY(scene.last.error);
    QCOMPARE(QString(codeName(scene.last.error->code)), code);
    QVERIFY(scene.server.streams.empty());
}

void TestCarriers::aRefusalIsToldToTheProgram_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QByteArray>("status"); // of HTTP
    QTest::newRow("the server cannot connect")
        << Code::DestinationRefused << QByteArray("HTTP/1.1 502");
    QTest::newRow("it gets no answer") << Code::DestinationTimeout << QByteArray("HTTP/1.1 504");
    QTest::newRow("it may not") << Code::DestinationProhibited << QByteArray("HTTP/1.1 403");
}

void TestCarriers::aRefusalIsToldToTheProgram()
{
    QFETCH(const Code, code);
    QFETCH(const QByteArray, status);
    Scene scene(proxies());
    scene.connectProgram();
    scene.program()->arrive(kConnect);
    settle();
    scene.target()->breakDown(code);
    settle();
    QVERIFY2(scene.record().written.startsWith(status), scene.record().written.constData());
    QCOMPARE(scene.record().shutdowns, 1);
    scene.program()->arriveEnd();
    settle();
    QCOMPARE(scene.news(), QStringLiteral("open 1, removed 0/0, closed 1"));
    QCOMPARE(scene.last.end, ConnectionEnd::Refused);
    QCOMPARE(scene.last.error->code, code);
}

void TestCarriers::aRequestAfterTheLinkHasGoneFindsNone()
{
    FakeServer server;
    Scene scene(proxies());
    {
        FakeFarSide passing(server);
        scene.carrier->attach(passing);
        scene.connectProgram();
    }
    scene.program()->arrive(kConnect);
    settle();
    scene.program()->arriveEnd();
    settle();
    QVERIFY(server.streams.empty() && scene.server.streams.empty());
    QCOMPARE(scene.last.error->code, Code::TunnelDown);
}

void TestCarriers::aNegotiationMayBeEnded()
{
    Scene scene(proxies());
    scene.connectProgram();
    scene.connectProgram();
    QVERIFY(!scene.carrier->end(3));
    QVERIFY(scene.carrier->end(1));
    QCOMPARE(scene.news(), QStringLiteral("open 1, removed 0/0, closed 1"));
    QCOMPARE(scene.last.end, ConnectionEnd::Stopped);
    QCOMPARE(scene.carrier->count(), 1);
}

QTEST_GUILESS_MAIN(TestCarriers)
#include "testcarriers.moc"
