// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tunnelmanager.h"
#include "core/tunnel/way.h"
#include "tests/support/sshdfixture.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using profile::Profile;
using tunnel::TunnelManager;
using tunnel::TunnelState;

namespace {

/// The profiles of a row; "inner" is the one that is looked at.
struct Profiles {
    Profile inner;
    Profile gate;
    Profile other; ///< Never started.
};

} // namespace

using Edit = std::function<void(Profiles&)>;

/// What the user does to "inner". Edit: to something that can be used.
enum class Step { Stop, Start, Block, Edit };

/// By which way a tunnel connects after its path was edited, in every way there is.
class TestTunnelPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void goesAsTheProfileSaysByThen_data();
    void goesAsTheProfileSaysByThen();
    void goesThroughWhateverThreadItIsOn();
    void neverBackToTheOldWayAfterALoss();
    void aProfileThatCannotBeUsedIsNotUsedAsItWas();
    void aMoveCanBeStopped();
    void aMoveLosesNothing_data();
    void aMoveLosesNothing();
    void waysAreTold_data();
    void waysAreTold();

private:
    [[nodiscard]] static Profile made(SshdFixture& sshd, const char* id)
    {
        Profile profile;
        profile.id = profile.label.name = QString::fromLatin1(id);
        profile.connection.server.address = { sshd.host(), sshd.port() };
        profile.connection.server.user = sshd.user();
        profile.connection.server.identityFiles = { sshd.userKeyFile() };
        profile.connection.server.useAgent = false;
        profile.connection.knownHostsFiles = { sshd.knownHostsFile() };
        profile.policy.reconnect.firstDelay = profile.policy.reconnect.maxDelay =
            std::chrono::seconds(1);
        return profile;
    }
    [[nodiscard]] TunnelState state(const char* id) const
    {
        return m_manager->status(QString::fromLatin1(id)).state;
    }
    [[nodiscard]] Code reason(const char* id) const
    {
        const auto error = m_manager->status(QString::fromLatin1(id)).reason;
        return error ? error->code : Code::Internal;
    }
    void stop(const char* id) { m_manager->stop(QString::fromLatin1(id)); }
    void block()
    {
        m_manager->block(
            QStringLiteral("inner"), { Code::ProfileInvalid, QStringLiteral("no"), {} });
    }

    SshdFixture m_inner;
    SshdFixture m_gate;
    std::unique_ptr<TunnelManager> m_manager;
    Profiles m_profiles;
};

void TestTunnelPath::initTestCase()
{
    QVERIFY2(m_inner.start(), qPrintable(m_inner.problem()));
    QVERIFY2(m_gate.start(), qPrintable(m_gate.problem()));
}

void TestTunnelPath::init()
{
    m_manager = std::make_unique<TunnelManager>(nullptr, 2);
    m_profiles = { made(m_inner, "inner"), made(m_gate, "gate"), made(m_gate, "other") };
}

void TestTunnelPath::cleanup()
{
    m_manager.reset();
}

void TestTunnelPath::goesAsTheProfileSaysByThen_data()
{
    QTest::addColumn<QString>("via"); // at first
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("connects"); // as things are then
    QTest::addColumn<bool>("throughGate");
    const QString direct;
    const QString gate = QStringLiteral("gate");
    QTest::newRow("nothing changes") << gate << Edit([](Profiles&) {}) << true << true;
    QTest::newRow("straight at first, then through a tunnel that is up")
        << direct
        << Edit([](Profiles& all) { all.inner.connection.viaProfile = QStringLiteral("gate"); })
        << true << true;
    QTest::newRow("straight at first, then through one that is not")
        << direct
        << Edit([](Profiles& all) { all.inner.connection.viaProfile = QStringLiteral("other"); })
        << false << false;
    QTest::newRow("straight at first, then through one that is nowhere")
        << direct
        << Edit([](Profiles& all) { all.inner.connection.viaProfile = QStringLiteral("none"); })
        << false << false;
    QTest::newRow("through another one, which is not up") << gate << Edit([](Profiles& all) {
        all.inner.connection.viaProfile = QStringLiteral("other");
    }) << false << false;
    QTest::newRow("straight from now on")
        << gate << Edit([](Profiles& all) { all.inner.connection.viaProfile.clear(); }) << true
        << false;
    QTest::newRow("the tunnel's profile has another name")
        << gate << Edit([](Profiles& all) { all.gate.label.name = QStringLiteral("door"); }) << true
        << true;
    QTest::newRow("the tunnel's profile leads to another server")
        << gate << Edit([](Profiles& all) { all.gate.connection.server.address.port = 1; }) << false
        << true;
    QTest::newRow("the tunnel's profile has a jump host") << gate << Edit([](Profiles& all) {
        all.gate.connection.hops = { all.other.connection.server };
    }) << false << true;
    QTest::newRow("the tunnel's profile has a proxy, as from changed defaults")
        << gate << Edit([](Profiles& all) {
               all.gate.connection.proxy = { profile::Proxy::Kind::Http, { QStringLiteral("p"), 1 },
                   {}, {} };
           })
        << false << true;
    QTest::newRow("the tunnel's profile goes through another one itself")
        << gate
        << Edit([](Profiles& all) { all.gate.connection.viaProfile = QStringLiteral("other"); })
        << false << true;
    QTest::newRow("the tunnel's profile is gone")
        << gate << Edit([](Profiles& all) { all.gate.id.clear(); }) << false << true;
}

void TestTunnelPath::goesAsTheProfileSaysByThen()
{
    QFETCH(QString, via);
    QFETCH(Edit, edit);
    QFETCH(bool, connects);
    QFETCH(bool, throughGate);
    m_profiles.inner.connection.viaProfile = via;
    m_manager->start(m_profiles.gate);
    QTRY_COMPARE_WITH_TIMEOUT(state("gate"), TunnelState::Up, 20'000);
    m_manager->start(m_profiles.inner);
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Up, 20'000);
    edit(m_profiles);
    if (m_profiles.gate.id.isEmpty()) {
        m_manager->forget(QStringLiteral("gate"));
    } else {
        m_manager->apply(m_profiles.gate);
    }
    m_manager->apply(m_profiles.inner);
    stop("inner");
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Idle, 20'000);
    m_manager->start(m_profiles.inner);
    if (!connects) {
        QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Failed, 20'000);
        QCOMPARE(reason("inner"), Code::TunnelDown);
        return;
    }
    // Not at the first try where it was on another thread; that one is told by its end.
    QTRY_VERIFY_WITH_TIMEOUT(state("inner") == TunnelState::Up, 20'000);
    stop("gate");
    QTRY_COMPARE_WITH_TIMEOUT(state("gate"), TunnelState::Idle, 20'000);
    if (throughGate) {
        QTRY_VERIFY_WITH_TIMEOUT(state("inner") != TunnelState::Up, 20'000);
    } else {
        QCOMPARE(state("inner"), TunnelState::Up);
    }
}

/// B through C, and A through B: started in an order that puts them on different threads.
void TestTunnelPath::goesThroughWhateverThreadItIsOn()
{
    Profile middle = made(m_gate, "middle");
    m_manager->start(middle);
    m_manager->start(m_profiles.gate);
    QTRY_COMPARE_WITH_TIMEOUT(state("gate"), TunnelState::Up, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(state("middle"), TunnelState::Up, 20'000);
    middle.connection.viaProfile = m_profiles.gate.id;
    m_manager->apply(middle);
    stop("middle");
    QTRY_COMPARE_WITH_TIMEOUT(state("middle"), TunnelState::Idle, 20'000);
    m_manager->start(middle);
    QTRY_COMPARE_WITH_TIMEOUT(state("middle"), TunnelState::Up, 20'000);
    m_profiles.inner.connection.viaProfile = middle.id;
    m_manager->start(m_profiles.inner);
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Up, 20'000);
    stop("gate");
    QTRY_VERIFY_WITH_TIMEOUT(state("inner") != TunnelState::Up, 20'000);
}

void TestTunnelPath::neverBackToTheOldWayAfterALoss()
{
    m_profiles.inner.connection.viaProfile = m_profiles.gate.id;
    m_manager->start(m_profiles.gate);
    QTRY_COMPARE_WITH_TIMEOUT(state("gate"), TunnelState::Up, 20'000);
    m_manager->start(m_profiles.inner);
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Up, 20'000);
    m_profiles.inner.connection.viaProfile = m_profiles.other.id;
    m_manager->apply(m_profiles.inner);
    QTRY_VERIFY(m_manager->status(QStringLiteral("inner")).reconnectToApply);
    // The tunnel it went through comes back by itself.
    m_gate.killSessions();
    QTRY_COMPARE_WITH_TIMEOUT(reason("inner"), Code::TunnelDown, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(state("gate"), TunnelState::Up, 20'000);
    QVERIFY(state("inner") != TunnelState::Up);
    m_manager->start(m_profiles.other);
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Up, 20'000);
    stop("other");
    QTRY_VERIFY_WITH_TIMEOUT(state("inner") != TunnelState::Up, 20'000);
}

void TestTunnelPath::aProfileThatCannotBeUsedIsNotUsedAsItWas()
{
    m_profiles.inner.connection.viaProfile = m_profiles.gate.id;
    m_manager->start(m_profiles.gate);
    QTRY_COMPARE_WITH_TIMEOUT(state("gate"), TunnelState::Up, 20'000);
    m_manager->start(m_profiles.inner);
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Up, 20'000);
    m_manager->block(QStringLiteral("inner"), { Code::ProfileInvalid, QStringLiteral("no"), {} });
    m_gate.killSessions();
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Failed, 20'000);
    QCOMPARE(reason("inner"), Code::ProfileInvalid);
    // An edit that can be used is.
    m_profiles.inner.connection.viaProfile.clear();
    m_manager->start(m_profiles.inner);
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Up, 20'000);
}

void TestTunnelPath::aMoveCanBeStopped()
{
    m_manager->start(m_profiles.gate);
    m_manager->start(m_profiles.inner);
    QTRY_COMPARE_WITH_TIMEOUT(state("gate"), TunnelState::Up, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Up, 20'000);
    m_profiles.inner.connection.viaProfile = m_profiles.gate.id;
    stop("inner");
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Idle, 20'000);
    m_manager->start(m_profiles.inner);
    bool stopped = false;
    connect(m_manager.get(), &TunnelManager::allStopped, this, [&stopped] { stopped = true; });
    m_manager->stopAll();
    QTRY_VERIFY_WITH_TIMEOUT(stopped, 20'000);
    QVERIFY(m_manager->running().isEmpty());
}

void TestTunnelPath::aMoveLosesNothing_data()
{
    QTest::addColumn<QList<Step>>("whenTold"); // as the try finds the tunnel on another thread
    QTest::addColumn<QList<Step>>("onTheWay"); // after it was let go of there, before it is here
    QTest::addColumn<TunnelState>("end");
    const auto row = [](const char* tag, const QList<Step>& whenTold, const QList<Step>& onTheWay,
                         TunnelState end) { QTest::newRow(tag) << whenTold << onTheWay << end; };
    using S = Step;
    row("nothing happens", { S::Edit }, {}, TunnelState::Up);
    row("forbidden before it is let go of", { S::Block, S::Stop }, {}, TunnelState::Idle);
    row("forbidden before it is let go of, and not stopped", { S::Block }, {}, TunnelState::Failed);
    row("forbidden on the way", { S::Edit }, { S::Block }, TunnelState::Failed);
    row("forbidden on the way, then mended", { S::Edit }, { S::Block, S::Edit }, TunnelState::Up);
    row("mended on the way, then forbidden", { S::Edit }, { S::Edit, S::Block },
        TunnelState::Failed);
    row("forbidden on the way, then started with what can be used", { S::Edit },
        { S::Block, S::Start }, TunnelState::Up);
    row("stopped on the way", { S::Edit }, { S::Stop }, TunnelState::Idle);
    row("stopped on the way, then started", { S::Edit }, { S::Stop, S::Start }, TunnelState::Up);
    row("stopped before it is let go of", { S::Stop }, {}, TunnelState::Idle);
    row("stopped before it is let go of, started on the way", { S::Stop }, { S::Start },
        TunnelState::Up);
    row("stopped before it is let go of, started and forbidden on the way", { S::Stop },
        { S::Start, S::Block }, TunnelState::Failed);
    row("stopped before it is let go of, started and stopped on the way", { S::Stop },
        { S::Start, S::Stop }, TunnelState::Idle);
}

/// The first steps are taken when the try is told, so they reach the old thread before the word to
/// let go; the others when what the first ones brought about is told, which was before that word.
void TestTunnelPath::aMoveLosesNothing()
{
    QFETCH(QList<Step>, whenTold);
    QFETCH(QList<Step>, onTheWay);
    QFETCH(TunnelState, end);
    m_manager->start(m_profiles.gate);
    m_manager->start(m_profiles.inner);
    QTRY_COMPARE_WITH_TIMEOUT(state("gate"), TunnelState::Up, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Up, 20'000);
    stop("inner");
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), TunnelState::Idle, 20'000);
    m_profiles.inner.connection.viaProfile = m_profiles.gate.id;

    const auto take = [this](const QList<Step>& steps) {
        for (const Step step : steps) {
            if (step == Step::Stop) {
                stop("inner");
            } else if (step == Step::Start) {
                m_manager->start(m_profiles.inner);
            } else if (step == Step::Block) {
                block();
            } else {
                m_profiles.inner.connection.compression = !m_profiles.inner.connection.compression;
                m_manager->apply(m_profiles.inner);
            }
        }
    };
    int stage = 0;
    bool wasUp = false;
    QObject watch;
    connect(m_manager.get(), &TunnelManager::statusChanged, &watch,
        [&](const tunnel::TunnelStatus& status) {
            if (status.profileId != QLatin1String("inner")) {
                return;
            }
            wasUp = wasUp || status.state == TunnelState::Up;
            if (stage == 0 && status.state == TunnelState::Connecting) {
                stage = 1;
                take(whenTold);
            } else if (stage == 1
                && (status.reconnectToApply || status.state == TunnelState::Idle)) {
                stage = 2;
                take(onTheWay);
            }
        });
    m_manager->start(m_profiles.inner);
    if (end == TunnelState::Failed) {
        QTRY_COMPARE_WITH_TIMEOUT(reason("inner"), Code::ProfileInvalid, 20'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(state("inner"), end, 20'000);
    QCOMPARE(wasUp, end == TunnelState::Up);
    // That was all: the gate's own stop is the last word on its thread.
    stop("gate");
    QTRY_COMPARE_WITH_TIMEOUT(state("gate"), TunnelState::Idle, 20'000);
    QCOMPARE(wasUp, end == TunnelState::Up);
}

void TestTunnelPath::waysAreTold_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("isOther");
    QTest::newRow("a name") << Edit([](Profiles& all) { all.inner.label.name = u'x'; }) << false;
    QTest::newRow("its own server")
        << Edit([](Profiles& all) { all.inner.connection.server.address.port = 1; })
        << false; // that is in the question itself
    QTest::newRow("a jump host's address")
        << Edit([](Profiles& all) { all.inner.connection.hops[0].address.host = u'x'; }) << true;
    QTest::newRow("a jump host's port")
        << Edit([](Profiles& all) { all.inner.connection.hops[0].address.port = 1; }) << true;
    QTest::newRow("a jump host's account")
        << Edit([](Profiles& all) { all.inner.connection.hops[0].user = u'x'; }) << true;
    QTest::newRow("a jump host more") << Edit([](Profiles& all) {
        all.inner.connection.hops.append(all.other.connection.server);
    }) << true;
    QTest::newRow("a jump host less")
        << Edit([](Profiles& all) { all.inner.connection.hops.clear(); }) << true;
    QTest::newRow("a proxy") << Edit([](Profiles& all) {
        all.inner.connection.proxy = { profile::Proxy::Kind::Socks5, { QStringLiteral("p"), 1 }, {},
            {} };
    }) << true;
    QTest::newRow("a tunnel") << Edit([](Profiles& all) { all.inner.connection.viaProfile = u'x'; })
                              << true;
}

void TestTunnelPath::waysAreTold()
{
    QFETCH(Edit, edit);
    QFETCH(bool, isOther);
    m_profiles.inner.connection.hops = { m_profiles.gate.connection.server };
    Profiles edited = m_profiles;
    edit(edited);
    QCOMPARE(tunnel::wayTo(edited.inner, 0, {}) != tunnel::wayTo(m_profiles.inner, 0, {}), isOther);
    // Nothing is before the first one.
    QCOMPARE(tunnel::wayTo(m_profiles.inner, 1, {}), QString());
}

QTEST_GUILESS_MAIN(TestTunnelPath)
#include "testtunnelpath.moc"
