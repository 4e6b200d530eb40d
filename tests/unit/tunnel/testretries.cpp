// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/retries.h"

#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::tunnel;
using namespace std::chrono_literals;

namespace {

struct End {
    Milliseconds up; ///< From the login to the end.
    Milliseconds silent; ///< Of it, at its end.
};

profile::ReconnectPolicy policy(int maxAttempts = 0, std::chrono::seconds gate = 30s)
{
    profile::ReconnectPolicy policy;
    policy.maxAttempts = maxAttempts;
    policy.gateTime = gate;
    return policy;
}

} // namespace

Q_DECLARE_METATYPE(End)

class TestRetries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyALastingConnectionStartsAnew_data();
    void onlyALastingConnectionStartsAnew();
    void loginsGetRare();
    void theTriesRunOut();
    void aLastingConnectionGivesAllTriesBack();
    void aZeroGateTakesALogin();
    void aChangingNetworkHurriesTwice();
    void aChangingNetworkHurriesOnceInGateTime_data();
    void aChangingNetworkHurriesOnceInGateTime();
    void aChangedPolicyKeepsTheCount();
};

void TestRetries::onlyALastingConnectionStartsAnew_data()
{
    QTest::addColumn<End>("end");
    QTest::addColumn<Milliseconds>("probes");
    QTest::addColumn<bool>("lasted");
    QTest::newRow("the server says goodbye at once")
        << End{ 5ms, 5ms } << Milliseconds(15s) << false;
    QTest::newRow("the server closes at once") << End{ 0ms, 0ms } << Milliseconds(15s) << false;
    QTest::newRow("the connection is reset after a moment")
        << End{ 900ms, 100ms } << Milliseconds(15s) << false;
    QTest::newRow("a packet cannot be read after a while")
        << End{ 12s, 0ms } << Milliseconds(15s) << false;
    QTest::newRow("a session limit of 29 seconds") << End{ 29s, 1s } << Milliseconds(15s) << false;
    QTest::newRow("just long enough") << End{ 30s, 1s } << Milliseconds(15s) << true;
    QTest::newRow("an hour, idle but for probes") << End{ 1h, 14s } << Milliseconds(15s) << true;
    QTest::newRow("an hour, idle, without probes") << End{ 1h, 1h } << Milliseconds(0) << true;
    QTest::newRow("never a word after the login, probes unanswered")
        << End{ 60s, 60s } << Milliseconds(15s) << false;
    QTest::newRow("never a word after the login, the kernel gave up")
        << End{ 46s, 46s } << Milliseconds(15s) << false;
    QTest::newRow("the network went after ten seconds")
        << End{ 70s, 60s } << Milliseconds(15s) << false;
    QTest::newRow("the network went after an hour")
        << End{ 1h + 60s, 60s } << Milliseconds(15s) << true;
    QTest::newRow("rare probes, then a reset") << End{ 250s, 250s } << Milliseconds(300s) << true;
}

void TestRetries::onlyALastingConnectionStartsAnew()
{
    QFETCH(End, end);
    QFETCH(Milliseconds, probes);
    QFETCH(bool, lasted);
    FakeClock clock;
    const TimePoint ready = clock.now();
    clock.advance(end.up - end.silent);
    const TimePoint heard = clock.now();
    clock.advance(end.silent);
    Retries retries(policy());
    (void)retries.nextWait(0);
    (void)retries.nextWait(0);
    const auto proven = provenTime(ready, clock.now(), heard, probes);
    retries.ended(proven);
    QCOMPARE(retries.isShort(proven), !lasted);
    QCOMPARE(retries.nextWait(0), lasted ? Milliseconds(1s) : Milliseconds(4s));
}

void TestRetries::loginsGetRare()
{
    FakeClock clock;
    Retries retries(policy());
    const TimePoint begin = clock.now();
    int logins = 0;
    while (clock.now() - begin < 1h) {
        ++logins;
        clock.advance(100ms);
        retries.ended(100ms);
        clock.advance(retries.nextWait(0.5));
    }
    QVERIFY2(logins < 75, qPrintable(QString::number(logins)));
}

void TestRetries::theTriesRunOut()
{
    Retries retries(policy(3));
    for (int i = 0; i < 3; ++i) {
        // Not reached at all, or let in and thrown out: they count alike.
        retries.ended(i == 1 ? std::nullopt : std::optional<Milliseconds>(50ms));
        QVERIFY(!retries.isExhausted());
    }
    retries.ended(50ms);
    QVERIFY(retries.isExhausted());
}

void TestRetries::aLastingConnectionGivesAllTriesBack()
{
    Retries retries(policy(1));
    retries.ended(50ms);
    retries.ended(31s);
    QVERIFY(!retries.isExhausted());
    retries.ended(std::nullopt);
    QVERIFY(retries.isExhausted());
}

void TestRetries::aZeroGateTakesALogin()
{
    Retries retries(policy(1, 0s));
    for (int i = 0; i < 5; ++i) {
        retries.ended(0ms);
        QVERIFY(!retries.isExhausted());
        QCOMPARE(retries.nextWait(0), Milliseconds(1s));
    }
}

void TestRetries::aChangingNetworkHurriesTwice()
{
    const TimePoint now = FakeClock().now();
    Retries retries(policy());
    QVERIFY(retries.mayHurry(now));
    for (int i = 0; i < 20; ++i) {
        retries.ended(std::nullopt); // there was no way: another network may have one
        QVERIFY(retries.mayHurry(now));
        retries.hurried(now);
    }
    retries.ended(50ms);
    retries.ended(50ms);
    QVERIFY(retries.mayHurry(now + 30s));
    retries.ended(50ms);
    QVERIFY(!retries.mayHurry(now + 60s));
    retries.ended(5min);
    QVERIFY(retries.mayHurry(now + 60s));
}

void TestRetries::aChangingNetworkHurriesOnceInGateTime_data()
{
    using Lasted = std::optional<Milliseconds>;
    QTest::addColumn<Lasted>("lasted"); // each try
    QTest::addColumn<bool>("atLogin");
    QTest::addColumn<int>(
        "most"); // of tries that a network hurried, when it changes each second for 29 s
    QTest::newRow("let in and thrown out") << Lasted(50ms) << false << 1;
    QTest::newRow("thrown out at the login") << Lasted() << true << 1;
    QTest::newRow("not reached") << Lasted() << false << 29;
    QTest::newRow("connections that last") << Lasted(31s) << false << 29;
}

void TestRetries::aChangingNetworkHurriesOnceInGateTime()
{
    QFETCH(std::optional<Milliseconds>, lasted);
    QFETCH(bool, atLogin);
    QFETCH(int, most);
    FakeClock clock;
    Retries retries(policy());
    retries.ended(lasted, atLogin);
    int hurried = 0;
    for (int second = 0; second < 29; ++second) {
        clock.advance(1s);
        if (retries.mayHurry(clock.now())) {
            ++hurried;
            retries.hurried(clock.now());
            retries.ended(lasted, atLogin);
        }
    }
    QCOMPARE(hurried, most);
}

void TestRetries::aChangedPolicyKeepsTheCount()
{
    Retries retries(policy(2));
    retries.ended(50ms);
    retries.ended(50ms);
    retries.setPolicy(policy(1));
    QVERIFY(retries.isExhausted());
    retries.setPolicy(policy(3));
    QVERIFY(!retries.isExhausted());
}

QTEST_GUILESS_MAIN(TestRetries)
#include "testretries.moc"
