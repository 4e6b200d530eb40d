// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sleepwatcher.h"
#include "tests/support/fakeclock.h"
#include "tests/support/privatebus.h"

#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace sallyport::platform;

class TestSleepWatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void gauge_data();
    void gauge();
    void systemsClocksAgreeWhileAwake();

    void noticesThatTimersStoodStill();
    void noticesEachSleepOnce();

    void hearsLogind();
    void doesNotTellTwiceOfOneSleep();
    void ignoresOthersThanLogind();

private:
    PrivateBus m_bus;
};

void TestSleepWatcher::initTestCase()
{
    QCOMPARE(m_bus.start(), QString());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address());
}

void TestSleepWatcher::gauge_data()
{
    QTest::addColumn<int>("awake");
    QTest::addColumn<int>("passed");
    QTest::addColumn<bool>("slept");
    QTest::newRow("nothing but the interval") << 5000 << 5000 << false;
    QTest::newRow("the clocks are read one after the other") << 5000 << 5020 << false;
    QTest::newRow("the time of day is corrected a little") << 5000 << 4600 << false;
    QTest::newRow("the time of day is set back") << 5000 << -3'600'000 << false;
    QTest::newRow("a nap") << 5000 << 6000 << true;
    QTest::newRow("a night") << 5000 << 8 * 3'600'000 << true;
    QTest::newRow("a night right after the last reading") << 0 << 8 * 3'600'000 << true;
    QTest::newRow("a busy computer") << 14'000 << 14'000 << false;
    QTest::newRow("this program alone was frozen") << 60'000 << 60'000 << true;
}

void TestSleepWatcher::gauge()
{
    QFETCH(int, awake);
    QFETCH(int, passed);
    QFETCH(bool, slept);
    SleepGauge gauge(Milliseconds(5000));
    const TimeReading first{ Milliseconds(1'000'000), Milliseconds(50'000'000) };
    QVERIFY(!gauge.take(first));
    const TimeReading second{ first.awake + Milliseconds(awake),
        first.passed + Milliseconds(passed) };
    QCOMPARE(gauge.take(second), slept);
    const TimeReading third{ second.awake + Milliseconds(5000),
        second.passed + Milliseconds(5000) };
    QVERIFY(!gauge.take(third));
}

void TestSleepWatcher::systemsClocksAgreeWhileAwake()
{
    const TimeReading first = readTimes();
    QTRY_VERIFY(readTimes().awake - first.awake >= Milliseconds(50));
    const TimeReading second = readTimes();
    QVERIFY(second.passed - first.passed >= Milliseconds(49));
    SleepGauge gauge(Milliseconds(5000));
    QVERIFY(!gauge.take(first));
    QVERIFY(!gauge.take(second));
}

void TestSleepWatcher::noticesThatTimersStoodStill()
{
    FakeClock clock;
    Milliseconds asleep{ 0 };
    SleepWatcher watcher(clock, [&] {
        const auto awake = std::chrono::duration_cast<Milliseconds>(clock.now().time_since_epoch());
        return TimeReading{ awake, awake + asleep };
    });
    QSignalSpy woke(&watcher, &SleepWatcher::wokeUp);
    clock.advance(std::chrono::hours(1));
    QCOMPARE(woke.count(), 0);
    asleep = std::chrono::minutes(10);
    clock.advance(Milliseconds(5000));
    QCOMPARE(woke.count(), 1);
}

void TestSleepWatcher::noticesEachSleepOnce()
{
    FakeClock clock;
    Milliseconds asleep{ 0 };
    SleepWatcher watcher(clock, [&] {
        const auto awake = std::chrono::duration_cast<Milliseconds>(clock.now().time_since_epoch());
        return TimeReading{ awake, awake + asleep };
    });
    QSignalSpy woke(&watcher, &SleepWatcher::wokeUp);
    for (int night = 1; night <= 3; ++night) {
        asleep += std::chrono::hours(8);
        clock.advance(std::chrono::hours(16));
        QCOMPARE(woke.count(), night);
    }
}

void TestSleepWatcher::hearsLogind()
{
    FakeClock clock;
    SleepWatcher watcher(clock);
    QSignalSpy sleeping(&watcher, &SleepWatcher::aboutToSleep);
    QSignalSpy woke(&watcher, &SleepWatcher::wokeUp);
    // It also hears one that starts later, or again.
    for (int round = 1; round <= 2; ++round) {
        FakeBusService logind;
        QCOMPARE(logind.start(QStringLiteral("logind")), QString());
        QVERIFY(logind.command("sleep"));
        QTRY_COMPARE(sleeping.count(), round);
        QCOMPARE(woke.count(), round - 1);
        QVERIFY(logind.command("wake"));
        QTRY_COMPARE(woke.count(), round);
        QCOMPARE(sleeping.count(), round);
    }
}

void TestSleepWatcher::doesNotTellTwiceOfOneSleep()
{
    FakeClock clock;
    Milliseconds asleep{ 0 };
    SleepWatcher watcher(clock, [&] {
        const auto awake = std::chrono::duration_cast<Milliseconds>(clock.now().time_since_epoch());
        return TimeReading{ awake, awake + asleep };
    });
    QSignalSpy woke(&watcher, &SleepWatcher::wokeUp);
    FakeBusService logind;
    QCOMPARE(logind.start(QStringLiteral("logind")), QString());
    QVERIFY(logind.command("sleep"));
    asleep += std::chrono::hours(8);
    QVERIFY(logind.command("wake"));
    QTRY_COMPARE(woke.count(), 1);
    clock.advance(Milliseconds(60'000));
    QCOMPARE(woke.count(), 1);
}

void TestSleepWatcher::ignoresOthersThanLogind()
{
    FakeClock clock;
    SleepWatcher watcher(clock);
    QSignalSpy woke(&watcher, &SleepWatcher::wokeUp);
    FakeBusService logind;
    QCOMPARE(logind.start(QStringLiteral("logind")), QString());
    QCOMPARE(QProcess::execute(QStringLiteral("dbus-send"),
                 { QStringLiteral("--bus=") + QString::fromLatin1(m_bus.address()),
                     QStringLiteral("--type=signal"), QStringLiteral("/org/freedesktop/login1"),
                     QStringLiteral("org.freedesktop.login1.Manager.PrepareForSleep"),
                     QStringLiteral("boolean:false") }),
        0);
    QVERIFY(logind.command("wake"));
    QTRY_VERIFY(woke.count() > 0);
    QCOMPARE(woke.count(), 1);
}

QTEST_GUILESS_MAIN(TestSleepWatcher)
#include "testsleepwatcher.moc"
