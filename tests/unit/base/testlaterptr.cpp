// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/laterptr.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using sallyport::LaterPtr;

namespace {

class Speaker : public QObject {
    Q_OBJECT

public:
    /// How often the signal has been through, as counted after each.
    int speak()
    {
        Q_EMIT said();
        return ++m_times;
    }

Q_SIGNALS:
    void said();

private:
    int m_times = 0;
};

class Owner : public QObject {
public:
    Owner() { take(std::make_unique<Speaker>()); }

    void take(std::unique_ptr<Speaker> speaker)
    {
        m_speaker = std::move(speaker);
        connect(m_speaker.get(), &Speaker::said, this, [this] {
            ++m_heard;
            if (m_letsGo) {
                m_speaker.letGo();
            }
        });
    }

    LaterPtr<Speaker> m_speaker{ this };
    int m_heard = 0;
    bool m_letsGo = false;
};

void runDeferredDeletes()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class TestLaterPtr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlivesTheSignalThatEndsIt();
    void itsOwnerHearsNoMore();
    void othersHearTheSignalThatIsUnderWay();
    void goesAtOnceWithItsOwner();
    void goesAtOnceWhenDestroyed();
    void goesLaterWhenReplaced();
    void goesLaterWhenAnotherIsMovedOver();
    void isHandedOverAsItIs();
    void movedWithinAListItKeepsItsObject();
};

void TestLaterPtr::outlivesTheSignalThatEndsIt()
{
    Owner owner;
    owner.m_letsGo = true;
    const QPointer<Speaker> speaker = owner.m_speaker.get();
    QCOMPARE(speaker->speak(), 1);
    QVERIFY(!owner.m_speaker);
    QVERIFY(speaker);
    runDeferredDeletes();
    QVERIFY(!speaker);
}

void TestLaterPtr::itsOwnerHearsNoMore()
{
    Owner owner;
    const QPointer<Speaker> speaker = owner.m_speaker.get();
    const QSignalSpy other(speaker, &Speaker::said);
    owner.m_speaker.letGo();
    speaker->speak();
    QCOMPARE(owner.m_heard, 0);
    QCOMPARE(other.size(), 1);
}

void TestLaterPtr::othersHearTheSignalThatIsUnderWay()
{
    Owner owner;
    owner.m_letsGo = true;
    Speaker* const speaker = owner.m_speaker.get();
    const QSignalSpy after(speaker, &Speaker::said); // connected after the owner
    speaker->speak();
    QCOMPARE(owner.m_heard, 1);
    QCOMPARE(after.size(), 1);
}

void TestLaterPtr::goesAtOnceWithItsOwner()
{
    auto owner = std::make_unique<Owner>();
    const QPointer<Speaker> speaker = owner->m_speaker.get();
    owner.reset();
    QVERIFY(!speaker);
}

void TestLaterPtr::goesAtOnceWhenDestroyed()
{
    Owner owner;
    const QPointer<Speaker> speaker = owner.m_speaker.get();
    owner.m_speaker.destroy();
    QVERIFY(!speaker);
    QVERIFY(!owner.m_speaker);
}

void TestLaterPtr::goesLaterWhenReplaced()
{
    Owner owner;
    const QPointer<Speaker> first = owner.m_speaker.get();
    owner.take(std::make_unique<Speaker>());
    QVERIFY(first);
    first->speak();
    QCOMPARE(owner.m_heard, 0);
    owner.m_speaker->speak();
    QCOMPARE(owner.m_heard, 1);
    runDeferredDeletes();
    QVERIFY(!first);
    QVERIFY(owner.m_speaker);
}

void TestLaterPtr::goesLaterWhenAnotherIsMovedOver()
{
    Owner owner;
    const QPointer<Speaker> first = owner.m_speaker.get();
    LaterPtr<Speaker> second(&owner, std::make_unique<Speaker>());
    const Speaker* const raw = second.get();
    owner.m_speaker = std::move(second);
    QCOMPARE(owner.m_speaker.get(), raw);
    QVERIFY(first);
    runDeferredDeletes();
    QVERIFY(!first);
}

void TestLaterPtr::isHandedOverAsItIs()
{
    Owner owner;
    const std::unique_ptr<Speaker> taken = owner.m_speaker.take();
    QVERIFY(!owner.m_speaker);
    taken->speak();
    QCOMPARE(owner.m_heard, 1);
}

void TestLaterPtr::movedWithinAListItKeepsItsObject()
{
    QObject owner;
    std::vector<LaterPtr<Speaker>> list;
    for (int i = 0; i < 3; ++i) {
        list.emplace_back(&owner, std::make_unique<Speaker>());
    }
    const QPointer<Speaker> first = list.front().get();
    const QPointer<Speaker> last = list.back().get();
    list.front().letGo();
    list.erase(list.begin());
    QVERIFY(first);
    runDeferredDeletes();
    QVERIFY(!first);
    QCOMPARE(list.size(), std::size_t(2));
    QCOMPARE(list.back().get(), last.data());
}

QTEST_GUILESS_MAIN(TestLaterPtr)
#include "testlaterptr.moc"
