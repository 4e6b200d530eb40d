// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/updateschedule.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;
using update::UpdateSchedule;
using namespace std::chrono_literals;

class TestUpdateSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedBeforeTheUserSaysYes();
    void theFirstTimeIsAfterAPause();
    void thenOnceADay();
    void whatWasAskedBeforeTheStartCounts_data();
    void whatWasAskedBeforeTheStartCounts();
    void aClickCounts();
    void offEndsIt();
    void onAndOffAsksNoMore();

private:
    FakeClock m_clock;
    int m_asked = 0;
    std::unique_ptr<UpdateSchedule> make()
    {
        m_asked = 0;
        return std::make_unique<UpdateSchedule>(m_clock, [this] { ++m_asked; });
    }
};

void TestUpdateSchedule::nothingIsAskedBeforeTheUserSaysYes()
{
    const auto schedule = make();
    QVERIFY(!schedule->isOn());
    m_clock.advance(24h * 30);
    schedule->setOn(false, {});
    m_clock.advance(24h * 30);
    schedule->noteAsked();
    m_clock.advance(24h * 30);
    QCOMPARE(m_asked, 0);
}

void TestUpdateSchedule::theFirstTimeIsAfterAPause()
{
    const auto schedule = make();
    schedule->setOn(true, {});
    m_clock.advance(UpdateSchedule::kPause - 1ms);
    QCOMPARE(m_asked, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_asked, 1);
}

void TestUpdateSchedule::thenOnceADay()
{
    const auto schedule = make();
    schedule->setOn(true, {});
    m_clock.advance(UpdateSchedule::kPause);
    for (int day = 1; day < 10; ++day) {
        m_clock.advance(UpdateSchedule::kEvery - 1ms);
        QCOMPARE(m_asked, day);
        m_clock.advance(1ms);
        QCOMPARE(m_asked, day + 1);
    }
}

void TestUpdateSchedule::whatWasAskedBeforeTheStartCounts_data()
{
    QTest::addColumn<qint64>("since");
    QTest::addColumn<qint64>("wait");
    const auto row = [](const char* name, Milliseconds since, Milliseconds wait) {
        QTest::newRow(name) << qint64(since.count()) << qint64(wait.count());
    };
    row("just now", 0ms, UpdateSchedule::kEvery);
    row("an hour ago", 1h, 23h);
    row("a moment less than a day ago", UpdateSchedule::kEvery - 1s, UpdateSchedule::kPause);
    row("a year ago", 24h * 365, UpdateSchedule::kPause);
    row("tomorrow, by a clock that was set", -24h, UpdateSchedule::kEvery);
}

void TestUpdateSchedule::whatWasAskedBeforeTheStartCounts()
{
    QFETCH(qint64, since);
    QFETCH(qint64, wait);
    const auto schedule = make();
    schedule->setOn(true, Milliseconds(since));
    m_clock.advance(Milliseconds(wait) - 1ms);
    QCOMPARE(m_asked, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_asked, 1);
}

void TestUpdateSchedule::aClickCounts()
{
    const auto schedule = make();
    schedule->noteAsked(); // while it is off, too
    m_clock.advance(1h);
    schedule->setOn(true, {});
    m_clock.advance(23h - 1ms);
    QCOMPARE(m_asked, 0);
    schedule->noteAsked();
    m_clock.advance(UpdateSchedule::kEvery - 1ms);
    QCOMPARE(m_asked, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_asked, 1);
}

void TestUpdateSchedule::offEndsIt()
{
    const auto schedule = make();
    schedule->setOn(true, {});
    schedule->setOn(false, {});
    QVERIFY(!m_clock.nextDeadline());
    m_clock.advance(24h * 30);
    QCOMPARE(m_asked, 0);
}

void TestUpdateSchedule::onAndOffAsksNoMore()
{
    const auto schedule = make();
    schedule->setOn(true, {});
    m_clock.advance(UpdateSchedule::kPause);
    QCOMPARE(m_asked, 1);
    for (int i = 0; i < 20; ++i) {
        schedule->setOn(false, {});
        schedule->setOn(true, {}); // as if nobody remembered
        schedule->setOn(true, {});
        m_clock.advance(1h);
        QCOMPARE(m_asked, 1);
    }
}

QTEST_APPLESS_MAIN(TestUpdateSchedule)
#include "testupdateschedule.moc"
