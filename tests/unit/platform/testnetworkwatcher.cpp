// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/netlinkmonitor.h"
#include "core/platform/networksnapshot.h"
#include "core/platform/networkwatcher.h"
#include "tests/support/fakeclock.h"
#include "tests/support/privatebus.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sched.h>
#include <unistd.h>

using namespace sallyport;
using namespace sallyport::platform;

/// Why this process has no network namespace of its own; empty: it has.
static QString g_withoutNamespace;

class TestNetworkWatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void readsDefaultRoutes_data();
    void readsDefaultRoutes();

    void tellsOfAnotherNetwork_data();
    void tellsOfAnotherNetwork();
    void tellsOnceOfManyChanges();
    void isSilentWhenNothingOfImportanceChanges_data();
    void isSilentWhenNothingOfImportanceChanges();
    void isSilentBeforeTheNetworkSettled();

    void isOfflineWithoutAnyAddress();
    void isOnlineBesideNetworkManager();
    void isOnlineInNetworkManagersOtherStates_data();
    void isOnlineInNetworkManagersOtherStates();

private:
    /// Commands of ip(8), separated by semicolons, in this namespace.
    static bool ip(const QString& commands)
    {
        for (const QString& command : commands.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            QStringList words = command.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            if (QProcess::execute(QStringLiteral("ip"), words) != 0) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] bool state(int number)
    {
        return m_networkManager.command("state " + QByteArray::number(number));
    }
    /// Waits until the kernel has spoken and the watcher wants to look.
    void settle()
    {
        QVERIFY(m_activity->count() > 0 || m_activity->wait(5000));
        m_clock.advance(Milliseconds(500));
    }

    PrivateBus m_bus;
    FakeBusService m_networkManager;
    FakeClock m_clock;
    std::unique_ptr<NetlinkMonitor> m_monitor;
    std::unique_ptr<QSignalSpy> m_activity;
};

void TestNetworkWatcher::initTestCase()
{
    if (!g_withoutNamespace.isEmpty()) {
        if (qEnvironmentVariableIsSet("CI")) {
            QFAIL(qPrintable(g_withoutNamespace));
        }
        QSKIP(qPrintable(g_withoutNamespace));
    }
    QCOMPARE(m_bus.start(), QString());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address());
    QCOMPARE(m_networkManager.start(QStringLiteral("networkmanager")), QString());
}

void TestNetworkWatcher::init()
{
    m_monitor = std::make_unique<NetlinkMonitor>();
    QVERIFY(m_monitor->isActive());
    m_activity = std::make_unique<QSignalSpy>(m_monitor.get(), &NetlinkMonitor::activity);
    // The only interface that every kernel has, with an address that others could know.
    QVERIFY(ip(QStringLiteral("link set lo up; addr add 192.0.2.1/24 dev lo")));
    QTRY_VERIFY(!m_activity->wait(100));
    m_activity->clear();
}

void TestNetworkWatcher::cleanup()
{
    m_activity.reset();
    m_monitor.reset();
    QVERIFY(ip(QStringLiteral("link set lo down; addr flush dev lo")));
}

void TestNetworkWatcher::readsDefaultRoutes_data()
{
    QTest::addColumn<bool>("six");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArrayList>("routes");

    const QByteArray head(
        "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n");
    QTest::newRow("an empty table") << false << QByteArray() << QByteArrayList();
    QTest::newRow("a heading alone") << false << head << QByteArrayList();
    QTest::newRow("a default route among others")
        << false
        << QByteArray(head
               + "eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0  \n"
                 "eth0\t000200C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0  \n")
        << QByteArrayList{ "eth0 010200C0 100" };
    QTest::newRow("half of everything, as VPNs route it, is no default route")
        << false
        << QByteArray(head + "tun0\t00000000\t00000000\t0001\t0\t0\t0\t00000080\t0\t0\t0\n")
        << QByteArrayList();
    QTest::newRow("the order does not count")
        << false
        << QByteArray(head
               + "wlan0 00000000 02 0003 0 0 600 00000000 0 0 0\neth0 00000000 01 0003 0 9 100 "
                 "00000000 0 0 0\n")
        << QByteArrayList{ "eth0 01 100", "wlan0 02 600" };
    QTest::newRow("lines cut short")
        << false << QByteArray("eth0 00000000 01\n\n\0\n", 19) << QByteArrayList();
    const QByteArray zeros(32, '0');
    QTest::newRow("an IPv6 default route and the one that rejects")
        << true
        << QByteArray(zeros + " 00 " + zeros
               + " 00 fe800000000000000000000000000001 00000400 00000001 00000000 00000003     "
                 "eth0\n"
               + zeros + " 00 " + zeros + " 00 " + zeros
               + " ffffffff 00000001 00000000 00200200       lo\n")
        << QByteArrayList{ "eth0 fe800000000000000000000000000001 00000400" };
}

void TestNetworkWatcher::readsDefaultRoutes()
{
    QFETCH(bool, six);
    QFETCH(QByteArray, table);
    QFETCH(QByteArrayList, routes);
    QCOMPARE(six ? defaultRoutesV6(table) : defaultRoutesV4(table), routes);
}

void TestNetworkWatcher::tellsOfAnotherNetwork_data()
{
    QTest::addColumn<QString>("commands");
    QTest::newRow("another address") << QStringLiteral("addr add 198.51.100.7/24 dev lo");
    QTest::newRow("an IPv6 address") << QStringLiteral("-6 addr add 2001:db8::7/64 dev lo nodad");
    QTest::newRow("an address goes") << QStringLiteral("addr del 192.0.2.1/24 dev lo");
    QTest::newRow("the interface goes down") << QStringLiteral("link set lo down");
    QTest::newRow("a default route") << QStringLiteral("route add default via 192.0.2.254");
}

void TestNetworkWatcher::tellsOfAnotherNetwork()
{
    const auto watcher = makeNetworkWatcher(m_clock);
    QSignalSpy changed(watcher.get(), &NetworkWatcher::networkChanged);
    QSignalSpy online(watcher.get(), &NetworkWatcher::onlineChanged);
    QFETCH(QString, commands);
    QVERIFY(ip(commands));
    settle();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(online.count(), 0);
    QVERIFY(watcher->isOnline());
}

void TestNetworkWatcher::tellsOnceOfManyChanges()
{
    const auto watcher = makeNetworkWatcher(m_clock);
    QSignalSpy changed(watcher.get(), &NetworkWatcher::networkChanged);
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(ip(QStringLiteral("addr add 198.51.100.%1/32 dev lo").arg(i)));
    }
    QTRY_VERIFY(!m_activity->wait(100));
    m_clock.advance(Milliseconds(500));
    QCOMPARE(changed.count(), 1);
    m_clock.advance(Milliseconds(60'000));
    QCOMPARE(changed.count(), 1);
}

void TestNetworkWatcher::isSilentWhenNothingOfImportanceChanges_data()
{
    QTest::addColumn<QString>("commands");
    QTest::newRow("a lifetime is renewed")
        << QStringLiteral("addr change 192.0.2.1/24 dev lo valid_lft 3600 preferred_lft 3600");
    QTest::newRow("another packet size")
        << QStringLiteral("link set lo mtu 60000; link set lo mtu 65536");
    QTest::newRow("a loopback address")
        << QStringLiteral("addr add 127.0.0.9/32 dev lo; addr del 127.0.0.9/32 dev lo");
    QTest::newRow("a link-local address") << QStringLiteral("-6 addr add fe80::9/64 dev lo nodad");
    QTest::newRow("a route to one place") << QStringLiteral("route add 203.0.113.0/24 dev lo");
}

void TestNetworkWatcher::isSilentWhenNothingOfImportanceChanges()
{
    const auto watcher = makeNetworkWatcher(m_clock);
    QSignalSpy changed(watcher.get(), &NetworkWatcher::networkChanged);
    QFETCH(QString, commands);
    QVERIFY(ip(commands));
    settle();
    QCOMPARE(changed.count(), 0);
    // It still watches.
    QVERIFY(ip(QStringLiteral("addr add 198.51.100.7/24 dev lo")));
    QTRY_VERIFY((m_clock.advance(Milliseconds(500)), changed.count() == 1));
}

void TestNetworkWatcher::isSilentBeforeTheNetworkSettled()
{
    const auto watcher = makeNetworkWatcher(m_clock);
    QSignalSpy changed(watcher.get(), &NetworkWatcher::networkChanged);
    QVERIFY(ip(QStringLiteral("addr add 198.51.100.7/24 dev lo")));
    QVERIFY(m_activity->wait(5000));
    m_clock.advance(Milliseconds(499));
    QCOMPARE(changed.count(), 0);
    m_clock.advance(Milliseconds(1));
    QCOMPARE(changed.count(), 1);
}

void TestNetworkWatcher::isOfflineWithoutAnyAddress()
{
    const auto watcher = makeNetworkWatcher(m_clock);
    QSignalSpy online(watcher.get(), &NetworkWatcher::onlineChanged);
    QVERIFY(watcher->isOnline());
    QVERIFY(state(20)); // NM_STATE_DISCONNECTED
    QVERIFY(ip(QStringLiteral("link set lo down")));
    QTRY_VERIFY((m_clock.advance(Milliseconds(500)), !watcher->isOnline()));
    QCOMPARE(online.count(), 1);
    QCOMPARE(online.at(0).at(0).toBool(), false);
    QVERIFY(!makeNetworkWatcher(m_clock)->isOnline());

    QVERIFY(state(70)); // NM_STATE_CONNECTED_GLOBAL
    QTRY_VERIFY((m_clock.advance(Milliseconds(500)), watcher->isOnline()));
    QCOMPARE(online.count(), 2);
    QCOMPARE(online.at(1).at(0).toBool(), true);
}

void TestNetworkWatcher::isOnlineBesideNetworkManager()
{
    QVERIFY(ip(QStringLiteral("link set lo down")));
    QVERIFY(state(20));
    const auto watcher = makeNetworkWatcher(m_clock);
    QTRY_VERIFY((m_clock.advance(Milliseconds(500)), !watcher->isOnline()));
    QVERIFY(ip(QStringLiteral("link set lo up")));
    QTRY_VERIFY((m_clock.advance(Milliseconds(500)), watcher->isOnline()));
    QVERIFY(state(70));
}

void TestNetworkWatcher::isOnlineInNetworkManagersOtherStates_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("unknown") << 0;
    QTest::newRow("connected on this link only") << 50;
    QTest::newRow("connected to the site") << 60;
    QTest::newRow("connected to everywhere") << 70;
}

void TestNetworkWatcher::isOnlineInNetworkManagersOtherStates()
{
    QVERIFY(ip(QStringLiteral("link set lo down")));
    QVERIFY(state(20));
    const auto watcher = makeNetworkWatcher(m_clock);
    QTRY_VERIFY((m_clock.advance(Milliseconds(500)), !watcher->isOnline()));
    QFETCH(int, number);
    QVERIFY(state(number));
    QTRY_VERIFY((m_clock.advance(Milliseconds(500)), watcher->isOnline()));
    QVERIFY(state(70));
}

static bool writeText(const char* path, const QByteArray& text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(text) == text.size();
}

/// Into a network namespace of this process's own, as its root.
static bool enterNamespace()
{
    if (::geteuid() == 0) {
        return ::unshare(CLONE_NEWNET) == 0;
    }
    const QByteArray user = "0 " + QByteArray::number(::geteuid()) + " 1";
    const QByteArray group = "0 " + QByteArray::number(::getegid()) + " 1";
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && writeText("/proc/self/uid_map", user)
        && writeText("/proc/self/setgroups", "deny") && writeText("/proc/self/gid_map", group);
}

int main(int argc, char** argv)
{
    // Before there is any other thread, which would stay outside.
    if (!enterNamespace()) {
        g_withoutNamespace = QStringLiteral("no network namespace: ") + qt_error_string(errno);
    }
    QCoreApplication app(argc, argv);
    TestNetworkWatcher test;
    return QTest::qExec(&test, argc, argv);
}

#include "testnetworkwatcher.moc"
