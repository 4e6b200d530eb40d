// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tunnel/tunnelscene.h"

#include <QJsonObject>

using namespace sallyport;
using profile::Profile;
using profile::Rule;
using tunnel::ConnectionEnd;
using tunnel::ForwardState;
using tunnel::TunnelState;
using namespace std::chrono_literals;

using Edit = std::function<void(Profile&)>;
Q_DECLARE_METATYPE(Edit)

/// What an edit of the profile does to a tunnel that runs.
class TestTunnelApply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWantsANewConnection_data();
    void saysWhatWantsANewConnection();
    void keepsWhatIsEqual_data();
    void keepsWhatIsEqual();
    void takesRulesOver_data();
    void takesRulesOver();
    void leavesWhatIsNotRunning_data();
    void leavesWhatIsNotRunning();
    void countsFromTheNextTry();
    void policiesCountAtOnce_data();
    void policiesCountAtOnce();
};

static const QJsonObject kUnknown{ { QStringLiteral("newer"), 1 } };

void TestTunnelApply::saysWhatWantsANewConnection_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("reconnect");
    const auto row = [](const char* name, bool reconnect, const Edit& edit) {
        QTest::newRow(name) << edit << reconnect;
    };
    const auto host = QStringLiteral("other.example");
    row("nothing", false, [](Profile&) {});

    // How the user sorts and calls it.
    row("its name", false, [=](Profile& profile) { profile.label.name = host; });
    row("its folder", false, [=](Profile& profile) { profile.label.folder = host; });
    row("its place", false, [](Profile& profile) { profile.label.order = 3; });
    row("its tags", false, [=](Profile& profile) { profile.label.tags = QStringList(host); });
    row("its notes", false, [=](Profile& profile) { profile.label.notes = host; });
    row("its colour", false,
        [](Profile& profile) { profile.label.colour = QStringLiteral("#102030"); });
    row("where it was imported from", false,
        [=](Profile& profile) { profile.book.importedFrom = host; });
    row("what it says itself and not its defaults", false,
        [](Profile& profile) { profile.book.overrides.insert(QStringLiteral("server.user")); });

    // What a newer program has written.
    row("unknown keys", false, [](Profile& profile) { profile.book.extra = kUnknown; });
    row("unknown keys of the server", false,
        [](Profile& profile) { profile.connection.server.extra = kUnknown; });
    row("unknown keys of a jump host", false,
        [](Profile& profile) { profile.connection.hops.first().extra = kUnknown; });
    row("unknown keys of the proxy", false,
        [](Profile& profile) { profile.connection.proxy.extra = kUnknown; });
    row("unknown keys of the policy", false,
        [](Profile& profile) { profile.policy.reconnect.extra = kUnknown; });

    // What counts at once, or at another start.
    row("a rule", false, [](Profile& profile) { profile.rules.clear(); });
    row("how it tries again", false,
        [](Profile& profile) { profile.policy.reconnect.maxAttempts = 3; });
    row("connecting at start", false,
        [](Profile& profile) { profile.policy.connectAtStart = true; });
    row("all rules or none", false,
        [](Profile& profile) { profile.policy.exitOnForwardFailure = true; });
    row("when it closes", false, [](Profile& profile) { profile.policy.idleClose = 5s; });
    row("whose programs", false, [](Profile& profile) { profile.policy.onlyMyPrograms = true; });

    // The connection.
    row("the server", true,
        [=](Profile& profile) { profile.connection.server.address.host = host; });
    row("its port", true, [](Profile& profile) { profile.connection.server.address.port = 2222; });
    row("the user", true, [=](Profile& profile) { profile.connection.server.user = host; });
    row("the keys", true,
        [=](Profile& profile) { profile.connection.server.identityFiles = { host }; });
    row("the agent", true, [](Profile& profile) { profile.connection.server.useAgent = false; });
    row("the pinned host key", true,
        [=](Profile& profile) { profile.connection.server.pinnedHostKey = host; });
    row("a jump host", true,
        [=](Profile& profile) { profile.connection.hops.first().address.host = host; });
    row("no jump host", true, [](Profile& profile) { profile.connection.hops.clear(); });
    row("one more jump host", true,
        [](Profile& profile) { profile.connection.hops.append(profile::Server()); });
    row("the proxy", true,
        [](Profile& profile) { profile.connection.proxy.kind = profile::Proxy::Kind::Http; });
    row("the profile it goes through", true,
        [=](Profile& profile) { profile.connection.viaProfile = host; });
    row("known_hosts", true,
        [=](Profile& profile) { profile.connection.knownHostsFiles = { host }; });
    row("ciphers", true, [=](Profile& profile) { profile.connection.ciphers = { host }; });
    row("compression", true, [](Profile& profile) { profile.connection.compression = true; });
    row("the probes", true, [](Profile& profile) { profile.connection.keepaliveInterval = 5s; });
    row("the address family", true,
        [](Profile& profile) { profile.connection.family = profile::AddressFamily::Ipv6; });
    row("new keys", true,
        [](Profile& profile) { profile.connection.rekeyLimit = QStringLiteral("1M"); });
}

void TestTunnelApply::saysWhatWantsANewConnection()
{
    QFETCH(const Edit, edit);
    QFETCH(const bool, reconnect);
    Profile profile = TunnelScene::usual();
    profile::Server hop;
    hop.address.host = QStringLiteral("gate.example");
    profile.connection.hops = { hop };
    TunnelScene scene(profile);
    QVERIFY(scene.play(QStringLiteral("start login")).endsWith(QLatin1String("up")));
    edit(profile);
    QCOMPARE(scene.tunnel.apply(profile), reconnect);
    QCOMPARE(scene.tunnel.profile(), profile);
    // It is not connected anew by itself, whatever it is.
    QCOMPARE(scene.play({}), QString());
    QCOMPARE(scene.ways.size(), std::size_t(1));
    // The same once more is nothing new.
    QVERIFY(!scene.tunnel.apply(profile));
}

// ---- Rules

/// Two rules, each with a program connected: what becomes of the first one's.
void TestTunnelApply::keepsWhatIsEqual_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<int>("number"); // of the first rule afterwards; 0: it is gone
    const auto row = [](const char* name, bool kept, int number, const Edit& edit) {
        QTest::newRow(name) << edit << kept << number;
    };
    row("nothing", true, 1, [](Profile&) {});
    row("its name", true, 1,
        [](Profile& profile) { profile.rules.first().name = QStringLiteral("web"); });
    row("its place", true, 2, [](Profile& profile) { profile.rules.swapItemsAt(0, 1); });
    row("a rule before it", true, 2, [](Profile& profile) {
        profile.rules.prepend(TunnelScene::localRule(QStringLiteral("new.example:1")));
    });
    row("the rule after it", true, 1, [](Profile& profile) { profile.rules.removeLast(); });
    row("the server", true, 1, [](Profile& profile) {
        profile.connection.server.address.host = QStringLiteral("other.example");
    });
    row("unknown keys", true, 1, [](Profile& profile) { profile.rules.first().extra = kUnknown; });
    row("unknown keys of its FTP part", true, 1,
        [](Profile& profile) { profile.rules.first().ftp.extra = kUnknown; });
    row("where it leads", false, 1,
        [](Profile& profile) { profile.rules.first().destination.port = 81; });
    row("where it listens", false, 1,
        [](Profile& profile) { profile.rules.first().listen.host = QStringLiteral("localhost"); });
    row("its address family", false, 1,
        [](Profile& profile) { profile.rules.first().family = profile::AddressFamily::Ipv4; });
    row("its limit", false, 1, [](Profile& profile) { profile.rules.first().maxConnections = 9; });
    row("whose programs", false, 1,
        [](Profile& profile) { profile.rules.first().onlyMyPrograms = true; });
    row("it is switched off", false, 0,
        [](Profile& profile) { profile.rules.first().enabled = false; });
    row("it is gone", false, 0, [](Profile& profile) { profile.rules.removeFirst(); });
}

void TestTunnelApply::keepsWhatIsEqual()
{
    QFETCH(const Edit, edit);
    QFETCH(const bool, kept);
    QFETCH(const int, number);
    Profile profile = TunnelScene::usual();
    profile.rules.append(TunnelScene::localRule(QStringLiteral("db.example:5432")));
    TunnelScene scene(profile);
    (void)scene.play(QStringLiteral("start login"));
    const std::uint16_t port = scene.port(1);
    const quint64 first = scene.connectProgram(1);
    QVERIFY(first != 0 && scene.connectProgram(2) != 0);
    scene.connections.clear();
    edit(profile);
    (void)scene.tunnel.apply(profile);

    QCOMPARE(scene.tunnel.state(), TunnelState::Up);
    const auto ended = std::find_if(scene.connections.cbegin(), scene.connections.cend(),
        [first](const tunnel::ConnectionStatus& status) { return status.id == first; });
    QCOMPARE(ended == scene.connections.cend(), kept);
    if (!kept) {
        QVERIFY(!ended->open);
        QCOMPARE(ended->end, ConnectionEnd::Stopped);
    }
    if (number > 0) {
        QVERIFY(scene.port(number) != 0);
        QCOMPARE(scene.port(number) == port, kept);
        QVERIFY(scene.connectProgram(number) != 0);
    } else {
        QVERIFY(!RawSocket::connected(port).isValid());
    }
    if (kept) {
        // It is told under its new number.
        QVERIFY(scene.tunnel.endConnection(first));
        QCOMPARE(scene.connections.last().rule, number);
    }
}

void TestTunnelApply::takesRulesOver_data()
{
    QTest::addColumn<QString>("story"); // until the edit
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("told"); // by it
    QTest::addColumn<QStringList>("forwards"); // afterwards
    const Edit addLocal = [](Profile& profile) {
        profile.rules.append(TunnelScene::localRule(QStringLiteral("db.example:1")));
    };
    const Edit addRemote = [](Profile& profile) {
        profile.rules.append(TunnelScene::remoteRule(QStringLiteral("127.0.0.1:4000")));
    };
    const Edit addImpossible = [](Profile& profile) {
        Rule rule = TunnelScene::localRule(QStringLiteral("db.example:1"));
        rule.listen.host = QStringLiteral("192.0.2.1");
        profile.rules.append(rule);
    };
    const QString up = QStringLiteral("start login");
    QTest::newRow("a rule here is added")
        << up << addLocal << ""
        << QStringList{ QStringLiteral("1 listening"), QStringLiteral("2 listening") };
    QTest::newRow("a rule there is added, and asked for")
        << up << addRemote << ""
        << QStringList{ QStringLiteral("1 listening"), QStringLiteral("2 stopped, asked for") };
    QTest::newRow("one that cannot be is added")
        << up << addImpossible << "degraded"
        << QStringList{ QStringLiteral("1 listening"), QStringLiteral("2 failed") };
    QTest::newRow("it is the only one, among those that worked")
        << up << Edit([addImpossible](Profile& profile) {
               profile.rules.clear();
               addImpossible(profile);
           })
        << "degraded" << QStringList{ QStringLiteral("1 failed") };
    QTest::newRow("while it connects, rules wait for the login")
        << QStringLiteral("start") << addLocal << "" << QStringList{};
    QTest::newRow("while it waits for the next try, it listens")
        << QStringLiteral("start login connection-lost") << addLocal << ""
        << QStringList{ QStringLiteral("1 listening"), QStringLiteral("2 listening") };
    QTest::newRow("a rule there waits for the next login")
        << QStringLiteral("start login connection-lost") << addRemote << ""
        << QStringList{ QStringLiteral("1 listening"), QStringLiteral("2 stopped") };
}

void TestTunnelApply::takesRulesOver()
{
    QFETCH(const QString, story);
    QFETCH(const Edit, edit);
    QFETCH(const QString, told);
    QFETCH(const QStringList, forwards);
    Profile profile = TunnelScene::usual();
    TunnelScene scene(profile);
    (void)scene.play(story);
    edit(profile);
    (void)scene.tunnel.apply(profile);
    QCOMPARE(scene.play({}), told);
    QStringList found;
    for (const tunnel::ForwardStatus& status : scene.tunnel.forwards()) {
        const char* state = status.state == ForwardState::Listening ? "listening"
            : status.state == ForwardState::Failed                  ? "failed"
                                                                    : "stopped";
        found.append(QStringLiteral("%1 %2").arg(status.rule).arg(QLatin1String(state)));
        if (status.state == ForwardState::Stopped && !scene.server.openListeners().empty()) {
            found.last() += QStringLiteral(", asked for");
        }
    }
    QCOMPARE(found, forwards);
}

void TestTunnelApply::leavesWhatIsNotRunning_data()
{
    QTest::addColumn<QString>("story");
    QTest::newRow("before its start") << "";
    QTest::newRow("after a failure") << "start connection-refused";
    QTest::newRow("after its end") << "start login stop gone";
}

void TestTunnelApply::leavesWhatIsNotRunning()
{
    QFETCH(const QString, story);
    Profile profile = TunnelScene::usual();
    TunnelScene scene(profile);
    (void)scene.play(story);
    profile.rules.append(TunnelScene::localRule(QStringLiteral("db.example:1")));
    QVERIFY(!scene.tunnel.apply(profile));
    QVERIFY(scene.tunnel.forwards().isEmpty());
    QVERIFY(scene.play(QStringLiteral("start login")).endsWith(QLatin1String("up")));
    QCOMPARE(scene.tunnel.forwards().size(), 2);
}

// ---- The connection

void TestTunnelApply::countsFromTheNextTry()
{
    Profile profile = TunnelScene::usual();
    TunnelScene scene(profile);
    (void)scene.play(QStringLiteral("start login"));
    const QString old = profile.connection.server.address.host;
    profile.connection.server.address.host = QStringLiteral("other.example");
    QVERIFY(scene.tunnel.apply(profile));
    QCOMPARE(scene.asked.connection.server.address.host, old);
    (void)scene.play(QStringLiteral("connection-lost +1s"));
    QCOMPARE(scene.asked.connection.server.address.host, QStringLiteral("other.example"));
}

void TestTunnelApply::policiesCountAtOnce_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told");
    QTest::newRow("no more tries")
        << "start login" << Edit([](Profile& profile) { profile.policy.reconnect.enabled = false; })
        << "connection-lost"
        << "failed ended";
    QTest::newRow("fewer tries, those made are counted")
        << "start login connection-lost +1s connection-refused"
        << Edit([](Profile& profile) { profile.policy.reconnect.maxAttempts = 2; })
        << "+2s connection-refused"
        << "connecting failed ended";
    QTest::newRow("closes when idle, from now on") << "start login" << Edit([](Profile& profile) {
        profile.policy.lazy = true;
        profile.policy.idleClose = 5s;
    }) << "+5s gone"
                                                   << "waiting";
    QTest::newRow("all rules or none") << "start login" << Edit([](Profile& profile) {
        profile.policy.exitOnForwardFailure = true;
        profile.rules.append(TunnelScene::remoteRule(QStringLiteral("127.0.0.1:4000")));
    }) << "refuse gone"
                                       << "failed ended";
}

void TestTunnelApply::policiesCountAtOnce()
{
    QFETCH(const QString, before);
    QFETCH(const Edit, edit);
    QFETCH(const QString, after);
    QFETCH(const QString, told);
    Profile profile = TunnelScene::usual();
    TunnelScene scene(profile);
    (void)scene.play(before);
    edit(profile);
    (void)scene.tunnel.apply(profile);
    QCOMPARE(scene.play(after), told);
}

QTEST_GUILESS_MAIN(TestTunnelApply)
#include "testtunnelapply.moc"
