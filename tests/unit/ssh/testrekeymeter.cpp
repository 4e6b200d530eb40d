// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/rekeymeter.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ssh;
using namespace std::chrono_literals;

class TestRekeyMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void when_data();
    void when();
    void newKeysBeginAnew();
};

struct Case {
    RekeyLimit limit;
    RekeyMeter::Counts counts;
    Milliseconds later{ 0 };
    QByteArray cipher = "aes128-gcm@openssh.com";
    bool due = false;
};

static constexpr quint64 kGibi = quint64(1) << 30;

void TestRekeyMeter::when_data()
{
    QTest::addColumn<Case>("c");
    const auto row = [](const char* what, bool due, Case c) {
        c.due = due;
        QTest::newRow(what) << c;
    };
    row("one byte short", false, { {}, { kGibi - 1, kGibi - 1, 9, 9 } });
    row("as much sent as may be", true, { {}, { kGibi, 0, 9, 9 } });
    row("as much received as may be", true, { {}, { 0, kGibi, 9, 9 } });
    row("both ways count by themselves", false, { {}, { kGibi - 1, kGibi / 2, 9, 9 } });
    row("an hour short of a second", false, { {}, { 1, 1, 1, 0 }, 3599s });
    row("an hour", true, { {}, { 1, 1, 1, 0 }, 3600s });
    row("an hour in which nothing moved", false, { {}, {}, 3600s });
    row("no limit in time", false, { { kGibi, 0s }, { 1, 1, 1, 0 }, 1000h });
    row("a limit of the user's", true, { { 1000, 0s }, { 1000, 0, 1, 0 } });
    row("the cipher's own limit", false, { { 0, 0s }, { 63 * kGibi, 0, 9, 9 } });
    row("the cipher's own limit reached", true, { { 0, 0s }, { 64 * kGibi, 0, 9, 9 } });
    row("more than the cipher allows", true, { { 1000 * kGibi, 0s }, { 64 * kGibi, 0, 9, 9 } });
    row("small blocks", true, { { 0, 0s }, { 0, kGibi, 9, 9 }, 0s, "3des-cbc" });
    row("no blocks", true, { { 0, 0s }, { 0, kGibi, 9, 9 }, 0s, "chacha20-poly1305@openssh.com" });
    row("packets", false, { { 0, 0s }, { 1, 1, 0x7fffffff, 0x7fffffff } });
    row("too many packets sent", true, { { 0, 0s }, { 1, 1, 0x80000000, 0 } });
    row("too many packets received", true, { { 0, 0s }, { 1, 1, 0, 0x80000000 } });
}

void TestRekeyMeter::when()
{
    QFETCH(Case, c);
    RekeyMeter meter(c.limit);
    const TimePoint start(5h);
    QVERIFY(!meter.isDue({}, start, c.cipher));
    QCOMPARE(meter.isDue(c.counts, start + c.later, c.cipher), c.due);
}

void TestRekeyMeter::newKeysBeginAnew()
{
    RekeyMeter meter({ 1000, 60s });
    const TimePoint start(5h);
    // What there was before the first look belongs to the handshake and the login.
    QVERIFY(!meter.isDue({ 5000, 5000, 4000000000, 3, 1 }, start, "aes128-ctr"));
    QVERIFY(!meter.isDue({ 5999, 5000, 4000000001, 3, 1 }, start + 59s, "aes128-ctr"));
    QVERIFY(meter.isDue({ 6000, 5000, 4000000001, 3, 1 }, start + 59s, "aes128-ctr"));
    // The server began one meanwhile; strict key exchange counts its packets from 0.
    QVERIFY(!meter.isDue({ 6500, 5000, 0, 0, 2 }, start + 60s, "aes128-ctr"));
    QVERIFY(!meter.isDue({ 7499, 5000, 1, 0, 2 }, start + 119s, "aes128-ctr"));
    QVERIFY(meter.isDue({ 7500, 5000, 1, 0, 2 }, start + 119s, "aes128-ctr"));
    QVERIFY(meter.isDue({ 7499, 5000, 1, 0, 2 }, start + 120s, "aes128-ctr"));
    // Without it they run on, over the end of their range.
    QVERIFY(!meter.isDue({ 7499, 5000, 0xffffffff, 7, 3 }, start + 120s, "aes128-ctr"));
    QVERIFY(!meter.isDue({ 7600, 5000, 5, 9, 3 }, start + 121s, "aes128-ctr"));
}

QTEST_GUILESS_MAIN(TestRekeyMeter)
#include "testrekeymeter.moc"
