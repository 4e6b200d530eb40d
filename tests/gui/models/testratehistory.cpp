// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ratehistory.h"
#include "ui/models/tunnelactivity.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using Span = RateHistory::Span;

static double sum(const QList<RateSample>& samples, int secondsEach)
{
    double total = 0;
    for (const RateSample& sample : samples) {
        total += sample.down * secondsEach;
    }
    return total;
}

class TestRateHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySpanKeepsTheBytes_data();
    void everySpanKeepsTheBytes();
    void aPauseIsZero();
    void oldSamplesFallOut();
    void aLongAbsenceCostsNothing();
    void ratesAreDifferencesOfSnapshots();
    void aConnectionThatIsGoneFromASnapshotIsGone();
    void ruleHistoriesAreFew();
};

void TestRateHistory::everySpanKeepsTheBytes_data()
{
    QTest::addColumn<int>("span");
    QTest::newRow("two minutes") << int(Span::TwoMinutes);
    QTest::newRow("an hour") << int(Span::Hour);
    QTest::newRow("a day") << int(Span::Day);
}

void TestRateHistory::everySpanKeepsTheBytes()
{
    QFETCH(int, span);
    RateHistory history;
    for (qint64 second = 1'000'000; second < 1'000'060; ++second) {
        history.add(second, second + 1, 500, 7);
    }
    const QList<RateSample> samples = history.samples(Span(span), 1'000'060);
    QCOMPARE(samples.size(), RateHistory::sampleCount(Span(span)));
    QCOMPARE(sum(samples, RateHistory::secondsPerSample(Span(span))), 30'000.0);
}

void TestRateHistory::aPauseIsZero()
{
    RateHistory history;
    history.add(999, 1000, 100, 0);
    history.add(1019, 1020, 100, 0);
    const QList<RateSample> samples = history.samples(Span::TwoMinutes, 1020);
    QCOMPARE(samples.last().down, 100.0);
    QCOMPARE(samples.at(samples.size() - 21).down, 100.0);
    QCOMPARE(samples.at(samples.size() - 10).down, 0.0);
}

void TestRateHistory::oldSamplesFallOut()
{
    RateHistory history;
    history.add(999, 1000, 100, 0);
    QCOMPARE(sum(history.samples(Span::TwoMinutes, 1119), 1), 100.0);
    QCOMPARE(sum(history.samples(Span::TwoMinutes, 1120), 1), 0.0);
}

void TestRateHistory::aLongAbsenceCostsNothing()
{
    RateHistory history;
    history.add(0, 1'000'000'000, 600, 0);
    QCOMPARE(qRound(sum(history.samples(Span::Hour, 1'000'000'000), 10)), 600);
}

void TestRateHistory::ratesAreDifferencesOfSnapshots()
{
    TunnelActivity activity;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    tunnel::TunnelSnapshot snapshot;
    snapshot.rules = { { 1, 1, 100, 1000 } };
    tunnel::ConnectionStatus connection;
    connection.id = 7;
    connection.rule = 1;
    connection.received = 1000;
    snapshot.connections = { connection };
    activity.take(snapshot, start);
    QCOMPARE(activity.total().down, 0.0);
    snapshot.rules = { { 1, 1, 100, 5000 } };
    snapshot.connections[0].received = 5000;
    activity.take(snapshot, start.addSecs(2));
    QCOMPARE(activity.total().down, 2000.0);
    QCOMPARE(activity.rule(1).down, 2000.0);
    QCOMPARE(activity.connections().at(7).down, 2000.0);
    QCOMPARE(activity.connections().at(7).since, start);
}

void TestRateHistory::aConnectionThatIsGoneFromASnapshotIsGone()
{
    TunnelActivity activity;
    tunnel::ConnectionStatus connection;
    connection.id = 7;
    activity.connectionChanged(connection, QDateTime::currentDateTimeUtc());
    QCOMPARE(activity.connections().size(), std::size_t(1));
    activity.take({}, QDateTime::currentDateTimeUtc());
    QVERIFY(activity.connections().empty());
}

void TestRateHistory::ruleHistoriesAreFew()
{
    TunnelActivity activity;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    tunnel::TunnelSnapshot snapshot;
    for (int rule = 1; rule <= 2000; ++rule) {
        snapshot.rules.append({ rule, 1, 5, 5 });
    }
    activity.take(snapshot, start);
    QVERIFY(activity.ruleHistories().size() <= 32);
}

QTEST_GUILESS_MAIN(TestRateHistory)
#include "testratehistory.moc"
