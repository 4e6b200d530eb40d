// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tunnel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sshdfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using tunnel::Tunnel;
using tunnel::TunnelState;

/// When a tunnel connects again while networks come and go. Time stands still, so that only what
/// ends a wait before its time leads to a connection.
class TestTunnelRetries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sshd.start(), qPrintable(m_sshd.problem())); }
    void init();
    void cleanup();

    void aNetworkThatComesAndGoesHurriesOnce_data();
    void aNetworkThatComesAndGoesHurriesOnce();
    void theWaitGoesOnWhileThereIsNoNetwork();

private:
    void upOnce();
    void loseIt();
    void flap();

    SshdFixture m_sshd;
    FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Tunnel> m_tunnel;
    int m_connections = 0;
};

void TestTunnelRetries::init()
{
    profile::Profile profile;
    // An address that is not called loopback, so that it depends on the network.
    profile.connection.server.address = { QStringLiteral("0.0.0.0"), m_sshd.port() };
    profile.connection.server.user = m_sshd.user();
    profile.connection.server.identityFiles = { m_sshd.userKeyFile() };
    profile.connection.server.useAgent = false;
    profile.connection.server.hostKeyPolicy = profile::HostKeyPolicy::AcceptNew;
    profile.connection.keepaliveInterval =
        std::chrono::seconds(0); // or a jump of the clock is a silence
    profile.connection.knownHostsFiles = { m_folder.filePath(QStringLiteral("hosts")) };
    m_connections = 0;
    m_tunnel = std::make_unique<Tunnel>(profile, tunnel::TunnelSecrets{}, m_clock);
    connect(m_tunnel.get(), &Tunnel::stateChanged, this,
        [this](TunnelState state) { m_connections += state == TunnelState::Connecting ? 1 : 0; });
}

void TestTunnelRetries::cleanup()
{
    m_tunnel.reset();
}

void TestTunnelRetries::upOnce()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_tunnel->state(), TunnelState::Up, 20'000);
}

void TestTunnelRetries::loseIt()
{
    m_sshd.killSessions();
    QTRY_COMPARE_WITH_TIMEOUT(m_tunnel->state(), TunnelState::Reconnecting, 20'000);
}

void TestTunnelRetries::flap()
{
    m_tunnel->setOnline(false);
    m_tunnel->setOnline(true);
}

void TestTunnelRetries::aNetworkThatComesAndGoesHurriesOnce_data()
{
    using Change = std::function<void(Tunnel&)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("no network, and a network again") << Change([](Tunnel& tunnel) {
        tunnel.setOnline(false);
        tunnel.setOnline(true);
    });
    QTest::newRow("another network") << Change([](Tunnel& tunnel) { tunnel.wakeUp(); });
}

void TestTunnelRetries::aNetworkThatComesAndGoesHurriesOnce()
{
    QFETCH(std::function<void(Tunnel&)>, change);
    m_tunnel->start();
    upOnce();
    loseIt();
    change(*m_tunnel);
    upOnce();
    QCOMPARE(m_connections, 2);
    loseIt();
    for (int i = 0; i < 5; ++i) {
        change(*m_tunnel);
        QCOMPARE(m_tunnel->state(), TunnelState::Reconnecting);
    }
    // Its own time comes all the same.
    m_clock.advance(std::chrono::seconds(2));
    upOnce();
    QCOMPARE(m_connections, 3);
    m_clock.advance(std::chrono::seconds(31));
    loseIt();
    change(*m_tunnel); // after one that lasted
    upOnce();
}

void TestTunnelRetries::theWaitGoesOnWhileThereIsNoNetwork()
{
    m_tunnel->start();
    upOnce();
    loseIt();
    flap();
    upOnce();
    loseIt();
    m_tunnel->setOnline(false);
    QCOMPARE(m_tunnel->state(), TunnelState::Waiting);
    m_clock.advance(std::chrono::milliseconds(1400));
    m_tunnel->setOnline(true);
    QCOMPARE(m_tunnel->state(), TunnelState::Reconnecting);
    m_clock.advance(std::chrono::milliseconds(600)); // two seconds, all told
    upOnce();
    loseIt();
    m_tunnel->setOnline(false);
    m_clock.advance(std::chrono::seconds(4));
    QCOMPARE(m_tunnel->state(), TunnelState::Waiting);
    m_tunnel->setOnline(true); // its time has come meanwhile
    upOnce();
}

QTEST_GUILESS_MAIN(TestTunnelRetries)
#include "testtunnelretries.moc"
