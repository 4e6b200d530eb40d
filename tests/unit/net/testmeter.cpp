// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/meter.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::net;
using namespace std::chrono_literals;

class TestMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesAreSinceThePreviousSnapshot();
    void tooShortAnIntervalRepeatsTheRates();
};

void TestMeter::ratesAreSinceThePreviousSnapshot()
{
    FakeClock clock;
    Meter meter(clock.now());
    meter.addSent(3000);
    meter.addReceived(500);
    clock.advance(2s);
    Traffic traffic = meter.snapshot(clock.now());
    QCOMPARE(traffic.sent, 3000u);
    QCOMPARE(traffic.received, 500u);
    QCOMPARE(traffic.sentRate, 1500.0);
    QCOMPARE(traffic.receivedRate, 250.0);

    meter.addReceived(100);
    clock.advance(1s);
    traffic = meter.snapshot(clock.now());
    QCOMPARE(traffic.sent, 3000u);
    QCOMPARE(traffic.received, 600u);
    QCOMPARE(traffic.sentRate, 0.0);
    QCOMPARE(traffic.receivedRate, 100.0);
}

void TestMeter::tooShortAnIntervalRepeatsTheRates()
{
    FakeClock clock;
    Meter meter(clock.now());
    meter.addSent(1000);
    clock.advance(1s);
    QCOMPARE(meter.snapshot(clock.now()).sentRate, 1000.0);
    meter.addSent(1000);
    QCOMPARE(meter.snapshot(clock.now()).sentRate, 1000.0);
    QCOMPARE(meter.snapshot(clock.now()).sent, 2000u);
    clock.advance(500ms);
    QCOMPARE(meter.snapshot(clock.now()).sentRate, 2000.0);
}

QTEST_GUILESS_MAIN(TestMeter)
#include "testmeter.moc"
