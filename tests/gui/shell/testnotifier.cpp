// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "ui/shell/notifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using ui::Notifier;
using namespace std::chrono_literals;
using Event = Notifier::Event;

class TestNotifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneEventIsToldWithItsProfile();
    void whatHappensTogetherIsToldTogether();
    void aShortDropIsNoNews();
    void aRestoreIsToldOnlyAfterAToldDrop();
    void neverMoreOftenThanEveryTenSeconds();
    void kindsDoNotDelayEachOther();
    void whatIsForgottenIsNotTold();
    void aFailureReplacesTheDrop();
    void forwardsAreToldByTheirTunnels();

private:
    void tell(Event event, const QString& id)
    {
        m_notifier->tell(event, id, u'N' + id, QStringLiteral("Sentence about ") + id);
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_told;
};

static const QString kA = QStringLiteral("a");
static const QString kB = QStringLiteral("b");

void TestNotifier::init()
{
    m_told.reset();
    m_notifier.reset();
    m_clock = std::make_unique<FakeClock>();
    m_notifier = std::make_unique<Notifier>(*m_clock);
    m_told = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::notify);
}

void TestNotifier::oneEventIsToldWithItsProfile()
{
    tell(Event::Dropped, kA);
    QCOMPARE(m_told->count(), 0);
    m_clock->advance(Notifier::kGathering);
    QCOMPARE(m_told->count(), 1);
    QCOMPARE(m_told->at(0).at(0).toString(), QStringLiteral("Na"));
    QCOMPARE(m_told->at(0).at(1).toString(), QStringLiteral("Sentence about a"));
    QCOMPARE(m_told->at(0).at(2).toString(), kA);
}

void TestNotifier::whatHappensTogetherIsToldTogether()
{
    for (int i = 0; i < 7; ++i) {
        tell(Event::Dropped, QString::number(i));
    }
    m_clock->advance(1min);
    QCOMPARE(m_told->count(), 1);
    QVERIFY(m_told->at(0).at(0).toString().contains(u'7'));
    QCOMPARE(m_told->at(0).at(1).toString(), QStringLiteral("N0, N1, N2, N3, N4, …"));
    QCOMPARE(m_told->at(0).at(2).toString(), QString::number(6)); // the last one
}

void TestNotifier::aShortDropIsNoNews()
{
    tell(Event::Dropped, kA);
    m_clock->advance(500ms);
    tell(Event::Restored, kA);
    m_clock->advance(1min);
    QCOMPARE(m_told->count(), 0);
}

void TestNotifier::aRestoreIsToldOnlyAfterAToldDrop()
{
    tell(Event::Restored, kA);
    m_clock->advance(1min);
    QCOMPARE(m_told->count(), 0);
    tell(Event::Dropped, kA);
    m_clock->advance(5s);
    tell(Event::Restored, kA);
    m_clock->advance(5s);
    QCOMPARE(m_told->count(), 2);
    tell(Event::Restored, kA);
    m_clock->advance(1min);
    QCOMPARE(m_told->count(), 2);
}

void TestNotifier::neverMoreOftenThanEveryTenSeconds()
{
    for (int second = 0; second < 60; ++second) {
        tell(Event::NeedsUser, second % 2 == 0 ? kA : kB);
        m_clock->advance(1s);
    }
    QVERIFY2(
        m_told->count() >= 5 && m_told->count() <= 7, qPrintable(QString::number(m_told->count())));
}

void TestNotifier::kindsDoNotDelayEachOther()
{
    tell(Event::Dropped, kA);
    m_clock->advance(2s);
    tell(Event::NeedsUser, kB);
    m_clock->advance(1s);
    QCOMPARE(m_told->count(), 2);
}

void TestNotifier::whatIsForgottenIsNotTold()
{
    tell(Event::NeedsUser, kA);
    tell(Event::NeedsUser, kB);
    m_notifier->forget(kA);
    m_clock->advance(1min);
    QCOMPARE(m_told->count(), 1);
    QCOMPARE(m_told->at(0).at(2).toString(), kB);
}

void TestNotifier::aFailureReplacesTheDrop()
{
    tell(Event::Dropped, kA);
    tell(Event::Failed, kA);
    m_clock->advance(1min);
    QCOMPARE(m_told->count(), 1);
}

void TestNotifier::forwardsAreToldByTheirTunnels()
{
    tell(Event::ForwardFailed, kA);
    tell(Event::ForwardFailed, kB);
    m_clock->advance(1min);
    QCOMPARE(m_told->count(), 1);
    QVERIFY(m_told->at(0).at(0).toString().startsWith(QLatin1String("Forwards of 2")));
    QCOMPARE(m_told->at(0).at(1).toString(), QStringLiteral("Na, Nb"));
    QCOMPARE(m_told->at(0).at(2).toString(), kB);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "testnotifier.moc"
