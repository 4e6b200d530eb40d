// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tunnel/tunnelscene.h"

using namespace sallyport;
using profile::Profile;
using tunnel::Tunnel;
using tunnel::TunnelState;

/// "inner" goes through "gate", which may go through "base".
struct Tunnels {
    TunnelScene base{ named("base") };
    TunnelScene gate{ named("gate") };
    TunnelScene inner{ throughGate() };
    bool gateIsThere = true;
    bool baseIsThere = true;

    Tunnels()
    {
        const auto find = [this](const QString& via) {
            if (via == QLatin1String("gate") && gateIsThere) {
                return gate.tunnel.asCarrier();
            }
            if (via == QLatin1String("base") && baseIsThere) {
                return base.tunnel.asCarrier();
            }
            return Tunnel::CarrierLink{};
        };
        inner.tunnel.setCarrier(find);
        gate.tunnel.setCarrier(find);
    }
    ~Tunnels()
    {
        // They hold nothing of each other but what they ask for.
        inner.tunnel.setCarrier({});
        gate.tunnel.setCarrier({});
    }

    [[nodiscard]] static Profile named(const char* id)
    {
        Profile profile = TunnelScene::usual();
        profile.id = QString::fromLatin1(id);
        profile.label.name = profile.id.toUpper();
        profile.connection.server.address.host = profile.id + QStringLiteral(".example");
        return profile;
    }
    [[nodiscard]] static Profile throughGate()
    {
        Profile profile = named("inner");
        profile.connection.viaProfile = QStringLiteral("gate");
        return profile;
    }
    static void edit(TunnelScene& scene, const std::function<void(Profile&)>& change)
    {
        Profile profile = scene.tunnel.profile();
        change(profile);
        (void)scene.tunnel.apply(profile);
    }
    /// The gate goes through the base, from now on.
    void putGateOnBase()
    {
        edit(
            gate, [](Profile& profile) { profile.connection.viaProfile = QStringLiteral("base"); });
    }
};

using Step = std::function<void(Tunnels&)>;
Q_DECLARE_METATYPE(Step)

/// A tunnel that goes through that of another profile.
class TestTunnelCarrier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughWhatIsThere_data();
    void goesThroughWhatIsThere();
    void asksAtEachTry_data();
    void asksAtEachTry();
    void withoutAnybodyToAskItNeverConnects();
    void aBlockedProfileIsNotUsedAsItWas_data();
    void aBlockedProfileIsNotUsedAsItWas();
    void startsElsewhereAsItIs_data();
    void startsElsewhereAsItIs();
};

static void play(TunnelScene& scene, const char* story)
{
    (void)scene.play(QString::fromLatin1(story));
}

void TestTunnelCarrier::goesThroughWhatIsThere_data()
{
    QTest::addColumn<Step>("before");
    QTest::addColumn<bool>("connects");
    QTest::addColumn<QString>("whyNot"); // a word of it
    QTest::addColumn<QString>("who"); // the profile that the error names
    const auto goes = [](const char* name, const Step& before) {
        QTest::newRow(name) << before << true << QString() << QString();
    };
    const auto fails = [](const char* name, const char* whyNot, const char* who,
                           const Step& before) {
        QTest::newRow(name) << before << false << QString::fromLatin1(whyNot)
                            << QString::fromLatin1(who);
    };
    goes("it is up", [](Tunnels& all) { play(all.gate, "start login"); });
    goes("it is up again",
        [](Tunnels& all) { play(all.gate, "start login connection-lost +1s login"); });
    goes("its profile has another name", [](Tunnels& all) {
        play(all.gate, "start login");
        Tunnels::edit(
            all.gate, [](Profile& profile) { profile.label.name = QStringLiteral("door"); });
    });
    goes("its profile has other rules", [](Tunnels& all) {
        play(all.gate, "start login");
        Tunnels::edit(all.gate, [](Profile& profile) { profile.rules.clear(); });
    });
    goes("it goes through a third one", [](Tunnels& all) {
        all.putGateOnBase();
        play(all.base, "start login");
        play(all.gate, "start login");
    });
    goes("its profile leads elsewhere, and it was connected anew", [](Tunnels& all) {
        play(all.gate, "start login");
        Tunnels::edit(
            all.gate, [](Profile& profile) { profile.connection.server.address.port = 2222; });
        play(all.gate, "connection-lost +1s login");
    });

    fails("it was never started", "not up", "GATE", [](Tunnels&) {});
    fails("it is nowhere", "not up", "gate", [](Tunnels& all) { all.gateIsThere = false; });
    fails("it still connects", "not up", "GATE", [](Tunnels& all) { play(all.gate, "start key"); });
    fails("it has failed", "not up", "GATE",
        [](Tunnels& all) { play(all.gate, "start connection-refused"); });
    fails("it was lost", "not up", "GATE",
        [](Tunnels& all) { play(all.gate, "start login connection-lost"); });
    fails("it was stopped", "not up", "GATE",
        [](Tunnels& all) { play(all.gate, "start login stop"); });
    fails("its profile leads to another server by now", "has changed", "GATE", [](Tunnels& all) {
        play(all.gate, "start login");
        Tunnels::edit(
            all.gate, [](Profile& profile) { profile.connection.server.address.port = 2222; });
    });
    fails("its profile has another jump host by now", "has changed", "GATE", [](Tunnels& all) {
        play(all.gate, "start login");
        Tunnels::edit(
            all.gate, [](Profile& profile) { profile.connection.hops.append(profile::Server()); });
    });
    fails("its profile goes through a third one by now", "has changed", "GATE", [](Tunnels& all) {
        play(all.gate, "start login");
        play(all.base, "start login");
        all.putGateOnBase();
    });
    fails("its profile goes through another third one by now", "has changed", "GATE",
        [](Tunnels& all) {
            all.putGateOnBase();
            play(all.base, "start login");
            play(all.gate, "start login");
            Tunnels::edit(all.gate, [](Profile& profile) {
                profile.connection.viaProfile = QStringLiteral("nowhere");
            });
        });
    fails("its profile cannot be used by now", "has changed", "GATE", [](Tunnels& all) {
        play(all.gate, "start login");
        all.gate.tunnel.block({ Code::ProfileInvalid, {}, {} });
    });
    fails("the third one leads elsewhere by now", "has changed", "BASE", [](Tunnels& all) {
        all.putGateOnBase();
        play(all.base, "start login");
        play(all.gate, "start login");
        Tunnels::edit(
            all.base, [](Profile& profile) { profile.connection.server.address.port = 2222; });
    });
}

void TestTunnelCarrier::goesThroughWhatIsThere()
{
    QFETCH(const Step, before);
    QFETCH(const bool, connects);
    QFETCH(const QString, whyNot);
    QFETCH(const QString, who);
    Tunnels all;
    before(all);
    const QString told = all.inner.play(QStringLiteral("start"));
    if (connects) {
        QCOMPARE(told, QStringLiteral("connecting"));
        QVERIFY(all.inner.way()->carrier());
        QCOMPARE(all.inner.way()->carrier(), all.gate.tunnel.farSide());
        QCOMPARE(all.inner.carrierName, all.gate.tunnel.profile().label.name);
        QCOMPARE(all.inner.play(QStringLiteral("login")),
            QStringLiteral("verifying-host authenticating up"));
        return;
    }
    QCOMPARE(told, QStringLiteral("connecting failed ended"));
    QVERIFY(all.inner.ways.empty()); // never past it
    const auto& reason = all.inner.tunnel.reason();
    QVERIFY(reason);
    QCOMPARE(reason->code, Code::TunnelDown);
    QVERIFY2(reason->detail.english().contains(whyNot), qPrintable(reason->detail.english()));
    QCOMPARE(reason->context, who);
}

void TestTunnelCarrier::asksAtEachTry_data()
{
    QTest::addColumn<Step>("meanwhile");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("throughGate");
    QTest::newRow("nothing changes") << Step([](Tunnels&) {}) << "connecting" << true;
    QTest::newRow("it goes straight from now on") << Step([](Tunnels& all) {
        Tunnels::edit(all.inner, [](Profile& profile) { profile.connection.viaProfile.clear(); });
    }) << "connecting" << false;
    QTest::newRow("it goes through one that is not up") << Step([](Tunnels& all) {
        Tunnels::edit(all.inner,
            [](Profile& profile) { profile.connection.viaProfile = QStringLiteral("base"); });
    }) << "connecting reconnecting" << false;
    QTest::newRow("the carrier is connected anew")
        << Step([](Tunnels& all) { play(all.gate, "connection-lost +1s login"); }) << "connecting"
        << true;
    QTest::newRow("the carrier is lost") << Step([](Tunnels& all) { play(all.gate, "stop gone"); })
                                         << "connecting reconnecting" << false;
    QTest::newRow("the carrier is removed") << Step([](Tunnels& all) { all.gateIsThere = false; })
                                            << "connecting reconnecting" << false;
}

void TestTunnelCarrier::asksAtEachTry()
{
    QFETCH(const Step, meanwhile);
    QFETCH(const QString, told);
    QFETCH(const bool, throughGate);
    Tunnels all;
    play(all.gate, "start login");
    play(all.inner, "start login connection-lost");
    const std::size_t before = all.inner.ways.size();
    meanwhile(all);
    QCOMPARE(all.inner.play(QStringLiteral("+1s")), told);
    const bool tried = all.inner.ways.size() > before;
    QCOMPARE(tried, told == QLatin1String("connecting"));
    if (tried) {
        QCOMPARE(all.inner.way()->carrier() != nullptr, throughGate);
    }
}

void TestTunnelCarrier::withoutAnybodyToAskItNeverConnects()
{
    TunnelScene alone(Tunnels::throughGate());
    QCOMPARE(alone.play(QStringLiteral("persist +1s +2s +4s")),
        QStringLiteral("connecting reconnecting connecting reconnecting connecting reconnecting "
                       "connecting reconnecting"));
    QVERIFY(alone.ways.empty());
}

void TestTunnelCarrier::aBlockedProfileIsNotUsedAsItWas_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told");
    QTest::newRow("what is up stays up") << "start login"
                                         << ""
                                         << "";
    QTest::newRow("what is lost is not made again") << "start login"
                                                    << "connection-lost +1s"
                                                    << "reconnecting connecting failed ended";
    QTest::newRow("the user's own word does not help") << "start login connection-lost"
                                                       << "retry"
                                                       << "connecting failed ended";
}

void TestTunnelCarrier::aBlockedProfileIsNotUsedAsItWas()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, told);
    Profile profile = TunnelScene::usual();
    TunnelScene scene(profile);
    (void)scene.play(before);
    scene.tunnel.block({ Code::ProfileInvalid, QStringLiteral("nonsense"), {} });
    QCOMPARE(scene.play(after), told);
    if (scene.tunnel.reason()) {
        QCOMPARE(scene.tunnel.reason()->code, Code::ProfileInvalid);
    }
    // Another profile lifts it.
    profile.connection.server.address.port = 2222;
    (void)scene.tunnel.apply(profile);
    (void)scene.play(QStringLiteral("stop start"));
    QCOMPARE(scene.asked.connection.server.address.port, std::uint16_t(2222));
}

void TestTunnelCarrier::startsElsewhereAsItIs_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<bool>("persistent");
    QTest::newRow("the user waits for the first connection") << "start" << false;
    QTest::newRow("it was up once") << "start login connection-lost" << true;
    QTest::newRow("nobody looks") << "persist" << true;
    QTest::newRow("it was started anew") << "start login stop gone start" << false;
}

void TestTunnelCarrier::startsElsewhereAsItIs()
{
    QFETCH(const QString, story);
    QFETCH(const bool, persistent);
    TunnelScene scene(TunnelScene::usual());
    (void)scene.play(story);
    QCOMPARE(scene.tunnel.startMode() == Tunnel::StartMode::Persistent, persistent);
}

QTEST_GUILESS_MAIN(TestTunnelCarrier)
#include "testtunnelcarrier.moc"
