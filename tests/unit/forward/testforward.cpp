// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/forward.h"
#include "core/forward/ftp/ftpcarrier.h"
#include "core/forward/localintake.h"
#include "core/forward/pipecarrier.h"
#include "core/forward/proxycarrier.h"
#include "core/forward/remoteintake.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeway.h"
#include "tests/support/rawsocket.h"

#include <QTest>

using namespace sallyport;
using profile::Rule;
using profile::RuleDirection;
using profile::RuleKind;
using tunnel::Carrier;
using tunnel::ConnectionEnd;
using tunnel::ConnectionStatus;
using tunnel::Forward;
using tunnel::ForwardState;
using tunnel::ForwardStatus;
using tunnel::Intake;

/// An intake whose listener is the test.
class ScriptedIntake final : public Intake {
public:
    ScriptedIntake(QStringList& log, bool needsLink)
        : m_log(log)
        , m_needsLink(needsLink)
    {
    }

    void start() override { m_log += QStringLiteral("intake-start"); }
    void attach(ssh::FarSide&) override { m_log += QStringLiteral("intake-attach"); }
    void detach() override { m_log += QStringLiteral("intake-detach"); }
    void stop() override { m_log += QStringLiteral("intake-stop"); }
    void resume() override { m_log += QStringLiteral("resume"); }
    [[nodiscard]] bool needsLink() const override { return m_needsLink; }

    using Intake::user;

private:
    QStringList& m_log;
    const bool m_needsLink;
};

/// A carrier that keeps what it is given.
class ScriptedCarrier final : public Carrier {
public:
    explicit ScriptedCarrier(QStringList& log)
        : m_log(log)
    {
    }

    [[nodiscard]] int count() const override { return int(added.size()); }
    [[nodiscard]] QList<ConnectionStatus> statuses() const override { return added; }
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const override
    {
        return { 10 * quint64(added.size()), 20 * quint64(added.size()) };
    }
    void add(const ConnectionStatus& status, Intake::Arrival) override
    {
        hadLink = farSide() != nullptr;
        added.append(status);
        Q_EMIT changed(status);
    }
    bool end(quint64 id) override { return !added.isEmpty() && added.last().id == id; }
    void endAll() override
    {
        m_log += QStringLiteral("end-all");
        while (!added.isEmpty()) {
            const ConnectionStatus gone = added.takeFirst();
            Q_EMIT removed(10, 20);
            Q_EMIT changed(gone);
        }
    }
    [[nodiscard]] int usualMost() const override { return 7; }
    [[nodiscard]] QByteArray lastWords(Code code) const override
    {
        return code == Code::TunnelDown ? "bye" : "";
    }

    QList<ConnectionStatus> added;
    bool hadLink = false;

private:
    QStringList& m_log;
};

/// What a forward makes of its intake and its carrier, and which two a rule is made of.
class TestForward : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughItsLife_data();
    void goesThroughItsLife();
    void aFlawIsToldAndNothingElseDone();
    void tellsWhoComes_data();
    void tellsWhoComes();
    void hasRoomAsTheRuleSays_data();
    void hasRoomAsTheRuleSays();
    void countsWhatHasEnded();
    void isRenumbered();
    void isMadeOfWhatTheRuleNeeds_data();
    void isMadeOfWhatTheRuleNeeds();
    void isFlawedWhereTheRuleIs_data();
    void isFlawedWhereTheRuleIs();
    void reachesWhereTheRuleLeads_data();
    void reachesWhereTheRuleLeads();

private:
    struct Scene {
        explicit Scene(
            const Rule& rule = {}, bool needsLink = false, std::optional<Error> flaw = {})
        {
            auto madeIntake = std::make_unique<ScriptedIntake>(log, needsLink);
            auto madeCarrier = std::make_unique<ScriptedCarrier>(log);
            intake = madeIntake.get();
            carrier = madeCarrier.get();
            forward = std::make_unique<Forward>(3, rule, context,
                Forward::Parts{ std::move(madeIntake), std::move(madeCarrier), std::move(flaw) });
            QObject::connect(forward.get(), &Forward::changed, forward.get(),
                [this](const ForwardStatus& status) {
                    log += status.state == ForwardState::Listening ? QStringLiteral("listening")
                        : status.state == ForwardState::Failed     ? QStringLiteral("failed")
                                                                   : QStringLiteral("stopped");
                });
            QObject::connect(forward.get(), &Forward::connectionChanged, forward.get(),
                [this](const ConnectionStatus& status) { told.append(status); });
        }

        FakeClock clock;
        tunnel::ConnectionIds ids = 40;
        tunnel::ForwardContext context{ clock, ids };
        FakeServer server;
        FakeFarSide farSide{ server };
        QStringList log;
        QList<ConnectionStatus> told;
        ScriptedIntake* intake = nullptr;
        ScriptedCarrier* carrier = nullptr;
        std::unique_ptr<Forward> forward;
    };
};

void TestForward::goesThroughItsLife_data()
{
    QTest::addColumn<bool>("needsLink");
    QTest::addColumn<QString>("told");
    QTest::newRow("with a listener here")
        << false
        << "intake-start listening intake-attach intake-detach end-all intake-attach intake-stop "
           "end-all stopped";
    QTest::newRow("with a listener that goes with the link")
        << true
        << "intake-start listening intake-attach intake-detach end-all stopped intake-attach "
           "intake-stop end-all";
}

void TestForward::goesThroughItsLife()
{
    QFETCH(const bool, needsLink);
    QFETCH(const QString, told);
    Scene scene({}, needsLink);
    const QStringList where{ QStringLiteral("127.0.0.1:80") };
    QCOMPARE(scene.forward->status().state, ForwardState::Stopped);
    scene.forward->start();
    scene.intake->user().listening(where, QStringLiteral("note"));
    QVERIFY(scene.forward->isListening());
    QCOMPARE(scene.forward->status().note, QStringLiteral("note"));
    scene.forward->attach(scene.farSide);
    scene.forward->detach();
    QCOMPARE(scene.forward->status().listening, where); // where it was, for whoever shows it
    scene.forward->attach(scene.farSide);
    scene.forward->stop();
    QCOMPARE(scene.log.join(u' '), told);
}

void TestForward::aFlawIsToldAndNothingElseDone()
{
    const Error flaw{ Code::InvalidRule, QStringLiteral("as scripted"), {} };
    Scene scene({}, false, flaw);
    scene.forward->start();
    scene.forward->attach(scene.farSide);
    QCOMPARE(scene.log.join(u' '), QStringLiteral("failed"));
    QCOMPARE(scene.forward->status().error, flaw);
}

void TestForward::tellsWhoComes_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<HostPort>("peer");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    Rule rule;
    rule.destination = { QStringLiteral("web.example"), 80 };
    const HostPort somebody{ QStringLiteral("192.0.2.9"), 999 };
    QTest::newRow("to a port") << rule << somebody << "192.0.2.9:999"
                               << "web.example:80";
    QTest::newRow("from nobody knows whom") << rule << HostPort() << ""
                                            << "web.example:80";
    rule.destinationPath = QStringLiteral("/run/socket");
    QTest::newRow("to a Unix socket") << rule << somebody << "192.0.2.9:999"
                                      << "/run/socket";
    rule = {};
    rule.kind = RuleKind::Socks;
    QTest::newRow("to wherever it says") << rule << somebody << "192.0.2.9:999"
                                         << "";
}

void TestForward::tellsWhoComes()
{
    QFETCH(const Rule, rule);
    QFETCH(const HostPort, peer);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    Scene scene(rule);
    scene.forward->attach(scene.farSide);
    scene.intake->user().accepted({ nullptr, peer });
    QCOMPARE(scene.told.size(), 1);
    QCOMPARE(scene.told.last().id, quint64(41));
    QCOMPARE(scene.told.last().rule, 3);
    QCOMPARE(scene.told.last().peer, from);
    QCOMPARE(scene.told.last().to, to);
    QVERIFY(scene.carrier->hadLink);
    QVERIFY(scene.forward->endConnection(41));
    QVERIFY(!scene.forward->endConnection(42));

    // One that is turned away is told as one that came and went.
    const Error why{ Code::SourceNotAllowed, {}, {} };
    scene.intake->user().turnedAway(peer, ConnectionEnd::Refused, why);
    QCOMPARE(scene.told.size(), 3);
    QVERIFY(scene.told.at(1).open && !scene.told.at(2).open);
    QCOMPARE(scene.told.at(1).id, quint64(42));
    QCOMPARE(scene.told.at(2).id, quint64(42));
    QCOMPARE(scene.told.at(2).to, to);
    QCOMPARE(scene.told.at(2).end, ConnectionEnd::Refused);
    QCOMPARE(scene.told.at(2).error, why);
    QCOMPARE(scene.forward->connectionCount(), 1);
}

void TestForward::hasRoomAsTheRuleSays_data()
{
    QTest::addColumn<int>("wished");
    QTest::addColumn<int>("room");
    QTest::newRow("as usual") << 0 << 7;
    QTest::newRow("less") << 2 << 2;
    QTest::newRow("more") << 100 << 100;
}

void TestForward::hasRoomAsTheRuleSays()
{
    QFETCH(const int, wished);
    QFETCH(const int, room);
    Rule rule;
    rule.maxConnections = wished;
    Scene scene(rule);
    QCOMPARE(scene.intake->user().room(), room);
    scene.intake->user().accepted({});
    QCOMPARE(scene.intake->user().room(), room - 1);
    const Error error = scene.intake->user().tooMany();
    QCOMPARE(error.code, Code::TooManyConnections);
    QVERIFY(error.detail.english().contains(QString::number(room)));
    QCOMPARE(scene.intake->user().lastWords(Code::TunnelDown), QByteArray("bye"));
    QVERIFY(scene.intake->user().lastWords(Code::Cancelled).isEmpty());
}

void TestForward::countsWhatHasEnded()
{
    Scene scene;
    scene.forward->attach(scene.farSide);
    scene.intake->user().accepted({});
    scene.intake->user().accepted({});
    QCOMPARE(scene.forward->sentTotal(), quint64(20));
    QCOMPARE(scene.forward->receivedTotal(), quint64(40));
    scene.log.clear();
    scene.forward->detach();
    // The intake hears of each that there is room.
    QCOMPARE(scene.log.join(u' '), QStringLiteral("intake-detach end-all resume resume"));
    QCOMPARE(scene.forward->connectionCount(), 0);
    QCOMPARE(scene.forward->sentTotal(), quint64(20));
    QCOMPARE(scene.forward->receivedTotal(), quint64(40));
}

void TestForward::isRenumbered()
{
    Rule rule;
    Scene scene(rule);
    scene.forward->renumber(3, rule);
    QCOMPARE(scene.log.size(), 0);
    scene.forward->renumber(4, rule);
    QCOMPARE(scene.log.size(), 1);
    QCOMPARE(scene.forward->status().rule, 4);
    rule.name = QStringLiteral("web");
    scene.forward->renumber(4, rule);
    QCOMPARE(scene.log.size(), 2);
    QCOMPARE(scene.forward->rule().name, QStringLiteral("web"));
    scene.intake->user().accepted({});
    QCOMPARE(scene.told.last().rule, 4);
}

// ---- Of what it is made

static Rule ruleOf(RuleKind kind, RuleDirection direction)
{
    Rule rule;
    rule.kind = kind;
    rule.direction = direction;
    rule.listen = { QStringLiteral("127.0.0.1"), 0 };
    if (kind != RuleKind::Socks) {
        rule.destination = { QStringLiteral("127.0.0.1"), 21 };
    }
    return rule;
}

void TestForward::isMadeOfWhatTheRuleNeeds_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<bool>("listensHere");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("hasLastWords");
    const auto row = [](const char* name, RuleKind kind, RuleDirection direction, int most) {
        QTest::newRow(name) << ruleOf(kind, direction) << (direction == RuleDirection::Local)
                            << most << (kind == RuleKind::Ftp);
    };
    row("a port here", RuleKind::Tcp, RuleDirection::Local, 4096);
    row("a port there", RuleKind::Tcp, RuleDirection::Remote, 4096);
    row("FTP here", RuleKind::Ftp, RuleDirection::Local, 64);
    row("FTP there", RuleKind::Ftp, RuleDirection::Remote, 64);
    row("a proxy here", RuleKind::Socks, RuleDirection::Local, 4096);
    row("a proxy there", RuleKind::Socks, RuleDirection::Remote, 4096);
}

void TestForward::isMadeOfWhatTheRuleNeeds()
{
    QFETCH(const Rule, rule);
    QFETCH(const bool, listensHere);
    QFETCH(const int, most);
    QFETCH(const bool, hasLastWords);
    FakeClock clock;
    tunnel::ConnectionIds ids = 0;
    tunnel::ForwardContext context{ clock, ids };
    FakeServer server;
    FakeFarSide farSide(server);
    const auto forward = Forward::make(1, rule, context);
    forward->start();
    QCOMPARE(forward->isListening(), listensHere);
    forward->attach(farSide);
    QCOMPARE(server.listeners.size(), std::size_t(listensHere ? 0 : 1));
    QVERIFY(forward->status().state != ForwardState::Failed);
    forward->stop();
    QCOMPARE(forward->status().state, ForwardState::Stopped);
    QCOMPARE(forward->connectionCount(), 0);
    // The limits that the carriers have by themselves.
    const std::unique_ptr<Carrier> carrier = rule.kind == RuleKind::Ftp
        ? std::unique_ptr<Carrier>(
            std::make_unique<tunnel::FtpCarrier>(clock, ids, tunnel::FtpInside::Server))
        : rule.kind == RuleKind::Tcp
        ? std::unique_ptr<Carrier>(std::make_unique<tunnel::PipeCarrier>(clock, rule.direction))
        : std::make_unique<tunnel::ProxyCarrier>(clock, rule.direction, nullptr);
    QCOMPARE(carrier->usualMost(), most);
    QCOMPARE(!carrier->lastWords(Code::TooManyConnections).isEmpty(), hasLastWords);
}

void TestForward::isFlawedWhereTheRuleIs_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("code"); // empty: it is not
    Rule rule = ruleOf(RuleKind::Ftp, RuleDirection::Local);
    QTest::newRow("FTP") << rule << "";
    rule.ftp.advertise = { QStringLiteral("nonsense") };
    QTest::newRow("FTP that advertises nonsense") << rule << "invalid-rule";
    rule.direction = RuleDirection::Remote;
    QTest::newRow("the same there") << rule << "invalid-rule";
    rule = ruleOf(RuleKind::Ftp, RuleDirection::Local);
    rule.destinationPath = QStringLiteral("/run/socket");
    QTest::newRow("FTP to a Unix socket") << rule << "invalid-rule";
    rule = ruleOf(RuleKind::Tcp, RuleDirection::Remote);
    rule.listenPath = QStringLiteral("/run/socket");
    QTest::newRow("a Unix socket there") << rule << "not-supported";
    rule = ruleOf(RuleKind::Socks, RuleDirection::Remote);
    rule.permitted = { QStringLiteral("*:443") };
    QTest::newRow("a proxy there that permits something") << rule << "";
    rule.permitted = { QStringLiteral("nonsense") };
    QTest::newRow("a proxy there that permits nonsense") << rule << "invalid-argument";
}

void TestForward::isFlawedWhereTheRuleIs()
{
    QFETCH(const Rule, rule);
    QFETCH(const QString, code);
    FakeClock clock;
    tunnel::ConnectionIds ids = 0;
    tunnel::ForwardContext context{ clock, ids };
    FakeServer server;
    FakeFarSide farSide(server);
    const auto forward = Forward::make(1, rule, context);
    forward->start();
    const auto& error = forward->status().error;
    QCOMPARE(error ? QString(codeName(error->code)) : QString(), code);
    forward->attach(farSide);
    if (!code.isEmpty()) {
        QCOMPARE(forward->status().state, ForwardState::Failed);
        QVERIFY(server.listeners.empty());
    }
}

void TestForward::reachesWhereTheRuleLeads_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QByteArray>("said"); // by the program, first
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("namesTheProgram");
    Rule rule = ruleOf(RuleKind::Tcp, RuleDirection::Local);
    QTest::newRow("a port") << rule << QByteArray() << "127.0.0.1:21" << true;
    rule.destinationPath = QStringLiteral("/run/socket");
    QTest::newRow("a Unix socket") << rule << QByteArray() << "/run/socket" << false;
    QTest::newRow("an FTP server")
        << ruleOf(RuleKind::Ftp, RuleDirection::Local) << QByteArray() << "127.0.0.1:21" << true;
    rule = ruleOf(RuleKind::Socks, RuleDirection::Local);
    QTest::newRow("what the program asks for by HTTP")
        << rule << QByteArray("CONNECT web.example:443 HTTP/1.1\r\n\r\n") << "web.example:443"
        << false;
    QTest::newRow("what it asks for by SOCKS 4a")
        << rule << QByteArray("\x04\x01\x00\x50\x00\x00\x00\x01\x00web.example\x00", 21)
        << "web.example:80" << false;
}

void TestForward::reachesWhereTheRuleLeads()
{
    QFETCH(const Rule, rule);
    QFETCH(const QByteArray, said);
    QFETCH(const QString, to);
    QFETCH(const bool, namesTheProgram);
    FakeClock clock;
    tunnel::ConnectionIds ids = 0;
    tunnel::ForwardContext context{ clock, ids };
    FakeServer server;
    FakeFarSide farSide(server);
    const auto forward = Forward::make(1, rule, context);
    QList<ConnectionStatus> told;
    connect(forward.get(), &Forward::connectionChanged, forward.get(),
        [&told](const ConnectionStatus& status) { told.append(status); });
    forward->start();
    forward->attach(farSide);
    const HostPort at = *HostPort::parse(forward->status().listening.first());
    RawSocket program = RawSocket::connected(at.port);
    QVERIFY(program.isValid() && program.send(said));
    QTRY_COMPARE(server.streams.size(), std::size_t(1));
    QCOMPARE(server.lastStream().to, to);
    QCOMPARE(server.lastStream().originator.port == program.localPort(), namesTheProgram);
    QCOMPARE(forward->connectionCount(), 1);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().to, to);
    // It ends with the link.
    forward->detach();
    QCOMPARE(forward->connectionCount(), 0);
    QVERIFY(!told.last().open);
}

QTEST_GUILESS_MAIN(TestForward)
#include "testforward.moc"
