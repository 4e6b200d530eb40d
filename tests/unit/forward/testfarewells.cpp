// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/farewells.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestream.h"

#include <QCoreApplication>
#include <QTest>

#include <deque>

using namespace sallyport;
using tunnel::Farewells;

class TestFarewells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClientEndsFirst();
    void aClientThatSpokeFirstIsReadToItsEnd();
    void whatHasNotGoneYetIsWaitedFor();
    void aClientThatStaysIsLeftInTime();
    void aClientThatFloodsIsCutOff();
    void aClientThatFailsIsForgotten();
    void theOldestMakesRoom();
    void theOwnerMayEndThemAll();

private:
    /// Turns away a new client; what it did is in m_records.back().
    FakeStream* turnAway(const QByteArray& spoken = {})
    {
        auto stream = std::make_unique<FakeStream>(m_records.emplace_back());
        stream->put(spoken);
        FakeStream* raw = stream.get();
        m_farewells.say(std::move(stream), "421 No.\r\n");
        return raw;
    }
    static void letGo() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    std::deque<FakeStream::Record> m_records; // outlives the streams
    FakeClock m_clock;
    Farewells m_farewells{ m_clock };
};

void TestFarewells::theClientEndsFirst()
{
    FakeStream* client = turnAway();
    const FakeStream::Record& record = m_records.back();
    QCOMPARE(record.written, QByteArray("421 No.\r\n"));
    QCOMPARE(record.shutdowns, 1);
    letGo();
    QVERIFY(!record.destroyed);
    client->arriveEnd();
    letGo();
    QVERIFY(record.destroyedInOrder);
    QCOMPARE(record.aborts, 0);
    QCOMPARE(m_farewells.count(), 0);
}

void TestFarewells::aClientThatSpokeFirstIsReadToItsEnd()
{
    FakeStream* client = turnAway("USER me\r\nPASS you\r\n");
    const FakeStream::Record& record = m_records.back();
    QCOMPARE(record.consumed, 19);
    client->arrive("QUIT\r\n");
    QCOMPARE(record.consumed, 25);
    client->put("more");
    client->arriveEnd();
    letGo();
    QCOMPARE(record.consumed, 29);
    QVERIFY(record.destroyedInOrder);
}

void TestFarewells::whatHasNotGoneYetIsWaitedFor()
{
    FakeStream* client = turnAway();
    const FakeStream::Record& record = m_records.back();
    client->setPending(9);
    client->arriveEnd();
    letGo();
    QVERIFY(!record.destroyed);
    client->setPending(0);
    letGo();
    QVERIFY(record.destroyedInOrder);
}

void TestFarewells::aClientThatStaysIsLeftInTime()
{
    turnAway();
    m_clock.advance(Farewells::kLongest - Milliseconds(1));
    letGo();
    QVERIFY(!m_records.back().destroyed);
    m_clock.advance(Milliseconds(1));
    letGo();
    QVERIFY(m_records.back().destroyed);
    QCOMPARE(m_farewells.count(), 0);
}

void TestFarewells::aClientThatFloodsIsCutOff()
{
    FakeStream* client = turnAway();
    client->arrive(QByteArray(Farewells::kMostDropped, 'x'));
    letGo();
    QVERIFY(!m_records.back().destroyed);
    client->arrive("x");
    letGo();
    QVERIFY(m_records.back().destroyed);
    QVERIFY(!m_records.back().destroyedInOrder);
}

void TestFarewells::aClientThatFailsIsForgotten()
{
    turnAway()->breakDown(Code::LocalPeerReset);
    letGo();
    QVERIFY(m_records.back().destroyed);
    QCOMPARE(m_farewells.count(), 0);
}

void TestFarewells::theOldestMakesRoom()
{
    const std::size_t first = m_records.size();
    for (std::size_t i = 0; i < Farewells::kMost; ++i) {
        turnAway();
    }
    letGo();
    QVERIFY(!m_records.at(first).destroyed);
    turnAway();
    letGo();
    QVERIFY(m_records.at(first).destroyed);
    QVERIFY(!m_records.at(first + 1).destroyed);
    QCOMPARE(m_farewells.count(), int(Farewells::kMost));
    m_farewells.clear();
}

void TestFarewells::theOwnerMayEndThemAll()
{
    turnAway();
    turnAway();
    m_farewells.clear();
    letGo();
    QVERIFY(m_records.back().destroyed);
    QCOMPARE(m_farewells.count(), 0);
    m_clock.advance(Farewells::kLongest);
}

QTEST_GUILESS_MAIN(TestFarewells)
#include "testfarewells.moc"
