// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/overloaded.h"
#include "tests/unit/tunnel/tunnelscene.h"

#include <QTemporaryDir>

#include <variant>

using namespace sallyport;
using profile::Profile;
using tunnel::Tunnel;
using tunnel::TunnelState;
using namespace std::chrono_literals;

using Edit = std::function<void(Profile&)>;
Q_DECLARE_METATYPE(Edit)

/// The life of a tunnel: connecting, trying again, waiting for programs and for the network.
class TestTunnel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void livesAsTold_data();
    void livesAsTold();
    void waitsLongerAndLonger_data();
    void waitsLongerAndLonger();
    void saysWhy_data();
    void saysWhy();
    void passesOnWhatTheWayTells();
    void carriesWhatAProgramSends();
    void holdsProgramsForAWhile_data();
    void holdsProgramsForAWhile();
    void aWakingComputerAsksTheServer();
    void connectionsAreCountedAndEnded();
    void mayBeDestroyedAtAnyTime_data();
    void mayBeDestroyedAtAnyTime();
    void replacesAUnixSocketIfItsProfileSaysSo();
};

static const Edit kAsItIs = [](Profile&) {};

static void lazy(Profile& profile)
{
    profile.policy.lazy = true;
    profile.policy.idleClose = 60s;
}

static void alsoRemote(Profile& profile)
{
    profile.rules.append(TunnelScene::remoteRule(QStringLiteral("127.0.0.1:4000")));
}

static void onlyRemote(Profile& profile)
{
    profile.rules = { TunnelScene::remoteRule(QStringLiteral("127.0.0.1:4000")) };
}

void TestTunnel::livesAsTold_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const Edit& edit, const char* story, const char* told) {
        QTest::newRow(name) << edit << QString::fromLatin1(story) << QString::fromLatin1(told);
    };
#define LOGIN "verifying-host authenticating up"
    // Connecting.
    row("a login", kAsItIs, "start login", "connecting " LOGIN);
    row("a login behind a jump host", kAsItIs, "start key trust key trust in",
        "connecting verifying-host authenticating " LOGIN);
    row("starting twice is starting", kAsItIs, "start start login start", "connecting " LOGIN);
    row("a first try that fails is told when the user waits", kAsItIs, "start connection-refused",
        "connecting failed ended");
    row("it is repeated when nobody looks", kAsItIs, "persist connection-refused +1s login",
        "connecting reconnecting connecting " LOGIN);
    row("but a host key that has changed is not", kAsItIs, "persist key host-key-changed",
        "connecting verifying-host failed ended");
    row("nor is a login that was refused", kAsItIs, "persist key trust authentication-failed",
        "connecting verifying-host authenticating failed ended");
    row("nor one at which the server hangs up for the third time", kAsItIs,
        "persist key trust connection-lost +1s key trust server-disconnected +2s key trust "
        "connection-lost",
        "connecting verifying-host authenticating reconnecting connecting verifying-host "
        "authenticating reconnecting connecting verifying-host authenticating failed ended");
    row("a hang-up before the login does not count among those", kAsItIs,
        "persist key trust connection-lost +1s key trust connection-lost +2s connection-lost +4s "
        "key trust connection-lost",
        "connecting verifying-host authenticating reconnecting connecting verifying-host "
        "authenticating reconnecting connecting reconnecting connecting verifying-host "
        "authenticating reconnecting");
    row("after a failure it can be started again", kAsItIs, "start connection-refused start login",
        "connecting failed ended connecting " LOGIN);

    // Losing the connection.
    row("a lost connection is made again", kAsItIs, "start login connection-lost +1s login",
        "connecting " LOGIN " reconnecting connecting " LOGIN);
    row("at once when the user says so", kAsItIs, "start login connection-lost retry login",
        "connecting " LOGIN " reconnecting connecting " LOGIN);
    row("not before its time", kAsItIs, "start login connection-lost +700ms",
        "connecting " LOGIN " reconnecting");
    row("not when the user alone can mend it", kAsItIs, "start login host-key-rekey-mismatch",
        "connecting " LOGIN " failed ended");
    row(
        "not when the profile says so",
        [](Profile& profile) { profile.policy.reconnect.enabled = false; },
        "start login connection-lost", "connecting " LOGIN " failed ended");
    row(
        "not for ever when the profile says so",
        [](Profile& profile) { profile.policy.reconnect.maxAttempts = 2; },
        "start login connection-lost +1s connection-refused +2s connection-refused",
        "connecting " LOGIN " reconnecting connecting reconnecting connecting failed ended");
    row(
        "a connection that has lasted is a new beginning",
        [](Profile& profile) { profile.policy.reconnect.maxAttempts = 1; },
        "start login connection-lost +1s login +30s connection-lost +1s login",
        "connecting " LOGIN " reconnecting connecting " LOGIN " reconnecting connecting " LOGIN);
    row(
        "one that has not is none",
        [](Profile& profile) { profile.policy.reconnect.maxAttempts = 1; },
        "start login connection-lost +1s login +29s connection-lost",
        "connecting " LOGIN " reconnecting connecting " LOGIN " failed ended");

    // Stopping.
    row("it ends when the goodbye is said", kAsItIs, "start login stop",
        "connecting " LOGIN " idle");
    row("and says so then", kAsItIs, "start login stop gone", "connecting " LOGIN " idle ended");
    row("stopped while it connects", kAsItIs, "start stop gone", "connecting idle ended");
    row("stopped while it waits for the next try", kAsItIs, "start login connection-lost stop +60s",
        "connecting " LOGIN " reconnecting idle ended");
    row("stopped without ever having run", kAsItIs, "stop", "");

    // The network.
    row("without a network no try is made", kAsItIs, "persist offline connection-refused +600s",
        "connecting reconnecting waiting");
    row("with one it is", kAsItIs, "persist offline connection-refused +600s online login",
        "connecting reconnecting waiting connecting " LOGIN);
    row("a network that goes meanwhile is waited for", kAsItIs,
        "start login connection-lost offline +600s online login",
        "connecting " LOGIN " reconnecting waiting connecting " LOGIN);
    row("a connection that is up is left to its probes", kAsItIs, "start login offline online",
        "connecting " LOGIN);
    row("waking up ends the wait", kAsItIs, "start login connection-lost wake login",
        "connecting " LOGIN " reconnecting connecting " LOGIN);
    row("but once in the gate time only, where logins do not last", kAsItIs,
        "start login connection-lost wake login connection-lost wake",
        "connecting " LOGIN " reconnecting connecting " LOGIN " reconnecting");
    row(
        "a server on this computer needs no network",
        [](Profile& profile) {
            profile.connection.server.address.host = QStringLiteral("localhost");
        },
        "persist offline connection-refused +1s login",
        "connecting reconnecting connecting " LOGIN);
    row(
        "unless a proxy leads to it",
        [](Profile& profile) {
            profile.connection.server.address.host = QStringLiteral("localhost");
            profile.connection.proxy.kind = profile::Proxy::Kind::Socks5;
        },
        "persist offline connection-refused +1s", "connecting reconnecting waiting");

    // Lazy.
    row("a lazy one only listens", lazy, "start +600s", "waiting");
    row("and connects when a program does", lazy, "start program login",
        "waiting connecting " LOGIN);
    row("the user may be faster", lazy, "start retry login", "waiting connecting " LOGIN);
    row("its first failure is no reason to give up", lazy, "start program connection-refused",
        "waiting connecting reconnecting");
    row("it closes what nobody uses", lazy, "start program login leaves +60s gone",
        "waiting connecting " LOGIN " waiting");
    row("not before its time", lazy, "start program login leaves +59s",
        "waiting connecting " LOGIN);
    row("not while a program is connected", lazy, "start program login +600s",
        "waiting connecting " LOGIN);
    row("the next program begins the time anew", lazy,
        "start program login leaves +59s program leaves +59s", "waiting connecting " LOGIN);
    row(
        "and never when it is not to",
        [](Profile& profile) {
            lazy(profile);
            profile.policy.idleClose = 0s;
        },
        "start program login leaves +6000s", "waiting connecting " LOGIN);
    row("after closing, a program connects it again", lazy,
        "start program login leaves +60s gone program login",
        "waiting connecting " LOGIN " waiting connecting " LOGIN);
    row("a lazy one without a network connects for nobody", lazy,
        "start program offline connection-refused", "waiting connecting reconnecting waiting");

    // Rules.
    row("a rule that the server refuses", alsoRemote, "start login refuse",
        "connecting " LOGIN " degraded");
    row("a rule that it grants", alsoRemote, "start login grant", "connecting " LOGIN);
    row("nothing that works is no reason to stay", onlyRemote, "start login refuse gone",
        "connecting " LOGIN " failed ended");
    row(
        "one for all",
        [](Profile& profile) {
            alsoRemote(profile);
            profile.policy.exitOnForwardFailure = true;
        },
        "start login refuse gone", "connecting " LOGIN " failed ended");
    row("a port that the lost session still holds is given back", alsoRemote,
        "start login grant connection-lost +1s login refuse +2s refuse +2s grant",
        "connecting " LOGIN " reconnecting connecting " LOGIN " degraded up");
    row("what has worked is worth waiting for", onlyRemote,
        "start login grant connection-lost +1s login refuse",
        "connecting " LOGIN " reconnecting connecting " LOGIN " degraded");
#undef LOGIN
}

void TestTunnel::livesAsTold()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, story);
    QFETCH(const QString, told);
    Profile profile = TunnelScene::usual();
    edit(profile);
    TunnelScene scene(profile);
    QCOMPARE(scene.play(story), told);
}

void TestTunnel::waitsLongerAndLonger_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("tries"); // each up to its end
    QTest::addColumn<QList<int>>("waits"); // in seconds, the longest that each may be
    const QString refused = QStringLiteral("connection-refused");
    const QString shortOne = QStringLiteral("login +29s connection-lost");
    const QString longOne = QStringLiteral("login +30s connection-lost");
    QTest::newRow("twice as long each time, to the longest")
        << kAsItIs << QStringList(8, refused) << QList<int>{ 1, 2, 4, 8, 16, 32, 60, 60 };
    QTest::newRow("as long as the profile says") << Edit([](Profile& profile) {
        profile.policy.reconnect.firstDelay = 5s;
        profile.policy.reconnect.maxDelay = 12s;
    }) << QStringList(4, refused) << QList<int>{ 5, 10, 12, 12 };
    QTest::newRow("a login alone makes them no shorter")
        << kAsItIs << QStringList(4, shortOne) << QList<int>{ 1, 2, 4, 8 };
    QTest::newRow("a connection that has lasted does")
        << kAsItIs << QStringList{ refused, refused, longOne, refused, longOne }
        << QList<int>{ 1, 2, 1, 2, 1 };
    QTest::newRow("so does a login where that is enough")
        << Edit([](Profile& profile) { profile.policy.reconnect.gateTime = 0s; })
        << QStringList{ refused, refused, shortOne, shortOne } << QList<int>{ 1, 2, 1, 1 };
}

void TestTunnel::waitsLongerAndLonger()
{
    QFETCH(const Edit, edit);
    QFETCH(const QStringList, tries);
    QFETCH(const QList<int>, waits);
    Profile profile = TunnelScene::usual();
    edit(profile);
    TunnelScene scene(profile);
    (void)scene.play(QStringLiteral("persist"));
    for (qsizetype i = 0; i < tries.size(); ++i) {
        (void)scene.play(tries.at(i));
        QCOMPARE(scene.tunnel.state(), TunnelState::Reconnecting);
        QVERIFY(scene.tunnel.retryAt().isValid());
        const auto next = scene.clock.nextDeadline();
        QVERIFY(next);
        const auto wait = std::chrono::duration_cast<Milliseconds>(*next - scene.clock.now());
        const Milliseconds most = std::chrono::seconds(waits.at(i));
        QVERIFY2(wait <= most && wait >= most * 3 / 4,
            qPrintable(QStringLiteral("try %1: %2 ms").arg(i).arg(wait.count())));
        scene.clock.advance(wait);
        QCOMPARE(scene.tunnel.state(), TunnelState::Connecting);
        QVERIFY(!scene.tunnel.retryAt().isValid());
    }
    QCOMPARE(scene.ways.size(), std::size_t(tries.size()) + 1);
}

void TestTunnel::saysWhy_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("before the login") << "start connection-refused"
                                      << "connection-refused"
                                      << "as scripted";
    QTest::newRow("soon after the login") << "start login +1500ms connection-lost"
                                          << "connection-lost"
                                          << "as scripted; 1.5 s after the login";
    QTest::newRow("long after the login") << "start login +30s connection-lost"
                                          << "connection-lost"
                                          << "as scripted";
}

void TestTunnel::saysWhy()
{
    QFETCH(const QString, story);
    QFETCH(const QString, code);
    QFETCH(const QString, detail);
    TunnelScene scene(TunnelScene::usual());
    (void)scene.play(story);
    const auto& reason = scene.tunnel.reason();
    QVERIFY(reason);
    QCOMPARE(QString(codeName(reason->code)), code);
    QCOMPARE(reason->detail.english(), detail);
    QCOMPARE(reason->context, QStringLiteral("ssh.example:22"));
}

void TestTunnel::passesOnWhatTheWayTells()
{
    TunnelScene scene(TunnelScene::usual());
    QStringList told;
    connect(&scene.tunnel, &Tunnel::news, this, [&told](const ssh::LinkNews& news) {
        told += std::visit(
            Overloaded{ [](const ssh::ServerIdentified&) { return QStringLiteral("identified"); },
                [](const ssh::LoginMethods& offered) { return offered.methods.join(u','); },
                [](const ssh::LoginAttempt& attempt) { return attempt.method; },
                [](const ssh::ServerMessage& said) { return said.text; },
                [](const ssh::LoginNotice& notice) { return notice.text.english(); },
                [](const ssh::QuestionLeft& left) { return left.text.english(); } },
            news);
    });
    scene.play(QStringLiteral("start"));
    scene.way()->tell(ssh::ServerIdentified{});
    scene.way()->tell(ssh::LoginMethods{ { QStringLiteral("publickey") } });
    scene.way()->tell(ssh::LoginAttempt{ QStringLiteral("password"), {} });
    scene.way()->tell(ssh::ServerMessage{ QStringLiteral("welcome") });
    scene.way()->tell(ssh::LoginNotice{ QStringLiteral("without any proof") });
    QCOMPARE(
        told.join(u'|'), QStringLiteral("identified|publickey|password|welcome|without any proof"));
    // One that says goodbye is not heard any more.
    scene.play(QStringLiteral("stop"));
    scene.way()->tell(ssh::ServerMessage{ QStringLiteral("too late") });
    QCOMPARE(told.size(), 5);
}

void TestTunnel::carriesWhatAProgramSends()
{
    TunnelScene scene(TunnelScene::usual());
    (void)scene.play(QStringLiteral("start login"));
    QVERIFY(scene.connectProgram() != 0);
    FakeServer::Stream& there = scene.server.lastStream();
    QCOMPARE(there.to, QStringLiteral("web.example:80"));
    QCOMPARE(there.originator.port, scene.programs.back().localPort());
    QVERIFY(scene.programs.back().send("GET"));
    there.end->open();
    QTRY_COMPARE(there.record.written, QByteArray("GET"));
    there.end->arrive("200");
    QTRY_COMPARE(scene.programs.back().got(), QByteArray("200"));
    const tunnel::TunnelSnapshot seen = scene.tunnel.snapshot();
    QCOMPARE(seen.rules.size(), 1);
    QCOMPARE(seen.rules.first().connections, 1);
    QCOMPARE(seen.rules.first().sent, quint64(3));
    QCOMPARE(seen.rules.first().received, quint64(3));

    // What is carried ends with the connection to the server, and the bytes stay counted.
    (void)scene.play(QStringLiteral("connection-lost"));
    QCOMPARE(scene.connections.last().open, false);
    QCOMPARE(scene.connections.last().end, tunnel::ConnectionEnd::Stopped);
    QCOMPARE(scene.tunnel.snapshot().rules.first().connections, 0);
    QCOMPARE(scene.tunnel.snapshot().rules.first().sent, quint64(3));
    // The listener has stayed.
    QCOMPARE(scene.tunnel.forwards().first().state, tunnel::ForwardState::Listening);
}

void TestTunnel::holdsProgramsForAWhile_data()
{
    QTest::addColumn<int>("holdTime"); // in seconds
    QTest::addColumn<QString>("story"); // after the program has connected
    QTest::addColumn<bool>("carried");
    QTest::addColumn<bool>("refused");
    QTest::newRow("the tunnel comes back in time") << 20 << "+1s login" << true << false;
    QTest::newRow("at the last moment") << 20 << "+19s login" << true << false;
    QTest::newRow("too late") << 20 << "+20s login" << false << true;
    QTest::newRow("not yet") << 20 << "+19s" << false << false;
    QTest::newRow("it is not to be held") << 0 << "" << false << true;
    QTest::newRow("the tunnel ends") << 20 << "stop" << false << true;
}

void TestTunnel::holdsProgramsForAWhile()
{
    QFETCH(const int, holdTime);
    QFETCH(const QString, story);
    QFETCH(const bool, carried);
    QFETCH(const bool, refused);
    Profile profile = TunnelScene::usual();
    profile.policy.lazy = true; // the first program is heard of by the try it causes
    profile.policy.reconnect.holdConnections = std::chrono::seconds(holdTime);
    TunnelScene scene(profile);
    (void)scene.play(QStringLiteral("start program"));
    (void)scene.play(story);
    QCOMPARE(scene.server.streams.size(), std::size_t(carried ? 1 : 0));
    QCOMPARE(!scene.connections.isEmpty() && scene.connections.last().error.has_value(), refused);
    if (refused) {
        QVERIFY(!scene.connections.last().open);
    }
}

void TestTunnel::aWakingComputerAsksTheServer()
{
    TunnelScene scene(TunnelScene::usual());
    (void)scene.play(QStringLiteral("start wake"));
    QCOMPARE(scene.way()->aliveChecks(), 0);
    (void)scene.play(QStringLiteral("login wake"));
    QCOMPARE(scene.way()->aliveChecks(), 1);
    QCOMPARE(scene.tunnel.serverIdentification(), QStringLiteral("SSH-2.0-Fake"));
    (void)scene.play(QStringLiteral("offline online"));
    QCOMPARE(scene.way()->aliveChecks(), 2);
}

void TestTunnel::connectionsAreCountedAndEnded()
{
    Profile profile = TunnelScene::usual();
    profile.rules.append(TunnelScene::localRule(QStringLiteral("db.example:5432")));
    TunnelScene scene(profile);
    (void)scene.play(QStringLiteral("start login"));
    const quint64 web = scene.connectProgram(1);
    const quint64 db = scene.connectProgram(2);
    QVERIFY(web != 0 && db != 0 && web != db);
    QCOMPARE(scene.connections.last().rule, 2);
    QCOMPARE(scene.connections.last().to, QStringLiteral("db.example:5432"));
    QCOMPARE(scene.tunnel.snapshot().connections.size(), 2);
    QVERIFY(!scene.tunnel.endConnection(web + db + 1));
    QVERIFY(scene.tunnel.endConnection(web));
    QCOMPARE(scene.connections.last().id, web);
    QCOMPARE(scene.connections.last().end, tunnel::ConnectionEnd::Stopped);
    QVERIFY(!scene.tunnel.endConnection(web));
    QCOMPARE(scene.tunnel.snapshot().connections.size(), 1);
    QCOMPARE(scene.tunnel.snapshot().connections.first().id, db);
}

void TestTunnel::mayBeDestroyedAtAnyTime_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("story");
    QTest::newRow("unused") << kAsItIs << "";
    QTest::newRow("while it connects") << kAsItIs << "start key";
    QTest::newRow("while it is up") << Edit(alsoRemote) << "start login grant";
    QTest::newRow("while it carries something") << kAsItIs << "start login program";
    QTest::newRow("while it holds something") << Edit(lazy) << "start program";
    QTest::newRow("while it waits") << kAsItIs << "start login connection-lost";
    QTest::newRow("while it says goodbye") << kAsItIs << "start login stop";
}

void TestTunnel::mayBeDestroyedAtAnyTime()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, story);
    Profile profile = TunnelScene::usual();
    edit(profile);
    auto scene = std::make_unique<TunnelScene>(profile);
    (void)scene->play(story);
    const auto ways = scene->ways;
    scene.reset();
    settle();
    for (const auto& way : ways) {
        QVERIFY(!way);
    }
}

void TestTunnel::replacesAUnixSocketIfItsProfileSaysSo()
{
    const QTemporaryDir folder;
    Profile profile = TunnelScene::usual();
    profile.rules.append(profile.rules.first()); // a tunnel without any rule left would end
    profile.rules.last().listenPath = folder.filePath(QStringLiteral("socket"));
    const auto state = [](const TunnelScene& scene) {
        return scene.tunnel.forwards().value(1).state;
    };
    TunnelScene first(profile);
    first.play(QStringLiteral("start login"));
    QCOMPARE(state(first), tunnel::ForwardState::Listening);
    TunnelScene second(profile);
    second.play(QStringLiteral("start login"));
    QCOMPARE(state(second), tunnel::ForwardState::Failed);

    profile.policy.replaceUnixSockets = true;
    TunnelScene third(profile);
    third.play(QStringLiteral("start login"));
    QCOMPARE(state(third), tunnel::ForwardState::Listening);
    // What is asked for later counts from the next time it tries to listen.
    QVERIFY(!second.tunnel.apply(profile));
    second.play(QStringLiteral("connection-lost retry login"));
    QCOMPARE(state(second), tunnel::ForwardState::Listening);
}

QTEST_GUILESS_MAIN(TestTunnel)
#include "testtunnel.moc"
