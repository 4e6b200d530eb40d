// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/windowtuner.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <queue>
#include <random>
#include <vector>

using namespace sallyport;
using namespace sallyport::ssh;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

static constexpr qint64 kMebi = 1024 * 1024;

/// Servers that send without end over one path, as fast as it and their windows allow, to readers
/// that take everything at once. A discrete simulation, in which a packet is the step.
class Path {
public:
    static constexpr qint64 kPacket = 32768;
    static constexpr qint64 kFirst = 65536; ///< Known with the channel's opening.
    enum class Opening { Offers, OffersNothing };

    Path(WindowBudget& budget, nanoseconds roundTrip, double bytesPerSecond, int channels,
        Opening opening = Opening::Offers)
        : m_way(roundTrip / 2)
        , m_perPacket(qint64(double(kPacket) / bytesPerSecond * 1e9))
    {
        for (int i = 0; i < channels; ++i) {
            m_ends.push_back(std::make_unique<End>(budget));
            End& end = *m_ends.back();
            const qint64 offered = opening == Opening::Offers ? end.tuner.offer() : 0;
            const qint64 first = std::max(offered, kFirst);
            const qint64 credit = end.tuner.begin(first, m_clock.now());
            if (credit > 0) {
                end.tuner.granted(credit, m_clock.now());
                m_events.push({ m_way, std::size_t(i), credit, Kind::Credit });
            }
            end.granted = first + credit;
            end.allowed = first;
            end.tuner.sawRoundTrip(roundTrip + 1ms); // the server connected, too
        }
    }

    /// What arrived at each end meanwhile.
    std::vector<qint64> run(nanoseconds duration)
    {
        std::vector<qint64> before;
        for (const auto& end : m_ends) {
            before.push_back(end->received);
        }
        const nanoseconds until = m_now + duration;
        send();
        while (!m_events.empty() && m_events.top().at <= until) {
            const Event event = m_events.top();
            m_events.pop();
            setNow(event.at);
            switch (event.kind) {
            case Kind::Room:
                break;
            case Kind::Credit:
                m_ends[event.end]->allowed += event.bytes;
                break;
            case Kind::Data:
                arrived(event);
                break;
            }
            send();
        }
        setNow(until);
        std::vector<qint64> result;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            result.push_back(m_ends[i]->received - before[i]);
        }
        return result;
    }

    /// As if the servers had nothing to say.
    void rest(nanoseconds duration)
    {
        m_quiet = true;
        run(duration);
        m_quiet = false;
    }

    [[nodiscard]] qint64 window(std::size_t i) const { return m_ends.at(i)->tuner.window(); }
    [[nodiscard]] qint64 taken(std::size_t i) const { return m_ends.at(i)->tuner.taken(); }
    /// What may still arrive, or is on its way.
    [[nodiscard]] qint64 promised(std::size_t i) const
    {
        return m_ends.at(i)->granted - m_ends.at(i)->received;
    }

private:
    struct End {
        explicit End(WindowBudget& budget)
            : tuner(budget)
        {
        }
        WindowTuner tuner;
        qint64 granted = 0; ///< In all.
        qint64 allowed = 0; ///< As the server knows.
        qint64 sent = 0;
        qint64 received = 0;
        qint64 owed = 0;
    };
    enum class Kind { Room, Credit, Data };
    struct Event {
        nanoseconds at;
        std::size_t end;
        qint64 bytes;
        Kind kind;
        friend bool operator<(const Event& a, const Event& b) { return a.at > b.at; }
    };

    void setNow(nanoseconds now)
    {
        m_clock.advance(now - m_now);
        m_now = now;
    }

    /// In turn, as long as the path has room.
    void send()
    {
        for (std::size_t tried = 0; !m_quiet && m_free <= m_now && tried < m_ends.size();) {
            End& end = *m_ends[m_next];
            if (end.allowed - end.sent < kPacket) {
                ++tried;
            } else {
                tried = 0;
                end.sent += kPacket;
                m_free = m_now + m_perPacket;
                m_events.push({ m_free, m_next, 0, Kind::Room });
                m_events.push({ m_free + m_way, m_next, kPacket, Kind::Data });
            }
            m_next = (m_next + 1) % m_ends.size();
        }
    }

    void arrived(const Event& event)
    {
        End& end = *m_ends[event.end];
        end.received += event.bytes;
        end.owed += event.bytes;
        end.tuner.received(event.bytes, m_clock);
        if (end.owed < end.tuner.step()) {
            return;
        }
        end.owed += end.tuner.adjust(m_clock.now());
        const qint64 given = end.tuner.creditFor(std::exchange(end.owed, 0));
        if (given > 0) {
            end.tuner.granted(given, m_clock.now());
            end.granted += given;
            m_events.push({ m_now + m_way, event.end, given, Kind::Credit });
        }
    }

    const nanoseconds m_way;
    const nanoseconds m_perPacket;
    FakeClock m_clock;
    nanoseconds m_now{ 0 };
    nanoseconds m_free{ 0 }; ///< When the path takes the next packet.
    std::vector<std::unique_ptr<End>> m_ends;
    std::size_t m_next = 0;
    std::priority_queue<Event> m_events;
    bool m_quiet = false;
};

class TestWindowTuner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPathIsFilled_data();
    void aPathIsFilled();
    void aPathIsFilledSoon_data();
    void aPathIsFilledSoon();
    void whatIsOfferedComesWithoutCredit();
    void manyShareAPath();
    void whatIsTakenIsGivenBack();
    void thoseAtRestLeaveEnough();
    void whoRestsShowsItAgain();
    void whatWasUnderWayBeforeARestSaysNothing();
    void aTrickleAsksForNothing();
    void theBudgetIsNeverExceeded();
};

void TestWindowTuner::aPathIsFilled_data()
{
    QTest::addColumn<int>("microseconds");
    QTest::addColumn<double>("megabytesPerSecond");
    QTest::addColumn<Path::Opening>("opening");
    const auto row = [](const char* name, int microseconds, double megabytesPerSecond) {
        QTest::newRow(name) << microseconds << megabytesPerSecond << Path::Opening::Offers;
        QTest::addRow("%s, nothing offered", name)
            << microseconds << megabytesPerSecond << Path::Opening::OffersNothing;
    };
    row("loopback", 100, 1000.);
    row("a local network", 500, 1250.);
    row("near", 20'000, 125.);
    row("near and fast", 20'000, 1000.);
    row("far", 100'000, 12.5);
    row("far and fast", 100'000, 500.);
    row("very far", 300'000, 60.);
    row("far and slow", 100'000, 1.);
}

void TestWindowTuner::aPathIsFilled()
{
    QFETCH(int, microseconds);
    QFETCH(double, megabytesPerSecond);
    QFETCH(Path::Opening, opening);
    const nanoseconds roundTrip = std::chrono::microseconds(microseconds);
    const double bytesPerSecond = megabytesPerSecond * 1e6;
    WindowBudget budget;
    Path path(budget, roundTrip, bytesPerSecond, 1, opening);
    path.run(std::max<nanoseconds>(roundTrip * 20, 200ms)); // the beginning
    const nanoseconds measured = std::max<nanoseconds>(roundTrip * 5, 100ms);
    const double got = double(path.run(measured).front());
    const double most = bytesPerSecond * std::chrono::duration<double>(measured).count();
    QVERIFY2(got >= 0.9 * most, qPrintable(QStringLiteral("%1 of it").arg(got / most)));
    // Not much more than what helps.
    const double carried = bytesPerSecond * std::chrono::duration<double>(roundTrip).count();
    QVERIFY2(double(path.window(0)) <= std::max(8. * carried, double(WindowTuner::kPlain) * 4),
        qPrintable(
            QStringLiteral("a window of %1 for %2 on the way").arg(path.window(0)).arg(carried)));
    QCOMPARE(budget.taken(), path.window(0) - WindowTuner::kOpen);
}

void TestWindowTuner::aPathIsFilledSoon_data()
{
    QTest::addColumn<double>("megabytesPerSecond");
    QTest::addColumn<int>("roundTrips");
    QTest::addColumn<Path::Opening>("opening");
    const auto row = [](const char* name, double megabytesPerSecond, int offered, int otherwise) {
        QTest::newRow(name) << megabytesPerSecond << offered << Path::Opening::Offers;
        QTest::addRow("%s, nothing offered", name)
            << megabytesPerSecond << otherwise << Path::Opening::OffersNothing;
    };
    row("slow: at once", 12.5, 1, 1);
    row("ten times what the first window carries", 200., 3, 4);
    row("more than thirty times", 640., 4, 5);
}

void TestWindowTuner::aPathIsFilledSoon()
{
    QFETCH(double, megabytesPerSecond);
    QFETCH(int, roundTrips);
    QFETCH(Path::Opening, opening);
    WindowBudget budget;
    Path path(budget, 100ms, megabytesPerSecond * 1e6, 1, opening);
    path.run(roundTrips * 100ms);
    const double got = double(path.run(200ms).front()) / 0.2e6;
    QVERIFY2(got >= 0.9 * megabytesPerSecond, qPrintable(QString::number(got)));
}

void TestWindowTuner::whatIsOfferedComesWithoutCredit()
{
    WindowBudget budget;
    Path path(budget, 100ms, 200e6, 1);
    // Half a round trip for the way here, no time for credit to go there.
    QCOMPARE(path.run(90ms).front(), WindowTuner::kPlain);
    // And none is offered of what others have taken.
    WindowBudget scarce;
    QVERIFY(scarce.take(WindowBudget::kUsual / 2));
    WindowTuner tuner(scarce);
    QCOMPARE(tuner.offer(), 0);
    QCOMPARE(scarce.taken(), WindowBudget::kUsual / 2);
}

void TestWindowTuner::manyShareAPath()
{
    WindowBudget budget;
    Path path(budget, 100ms, 500e6, 8);
    path.run(2s);
    const auto got = path.run(1s);
    const auto [least, most] = std::minmax_element(got.cbegin(), got.cend());
    qint64 sum = 0;
    for (const qint64 each : got) {
        sum += each;
    }
    QVERIFY2(sum > 450'000'000, qPrintable(QString::number(sum)));
    QVERIFY2(
        *most * 5 <= *least * 6, qPrintable(QStringLiteral("%1 to %2").arg(*least).arg(*most)));
}

void TestWindowTuner::whatIsTakenIsGivenBack()
{
    WindowBudget budget;
    {
        Path path(budget, 100ms, 500e6, 3);
        path.run(2s);
        QVERIFY(budget.taken() > 10 * kMebi);
        QVERIFY(budget.share() < WindowBudget::kUsual / 2);
    }
    QCOMPARE(budget.taken(), 0);
    QCOMPARE(budget.share(), WindowBudget::kUsual / 2);
}

void TestWindowTuner::thoseAtRestLeaveEnough()
{
    WindowBudget budget;
    FakeClock clock;
    std::vector<std::unique_ptr<WindowTuner>> resting;
    for (int i = 0; i < 1000; ++i) {
        resting.push_back(std::make_unique<WindowTuner>(budget));
        const qint64 credit = resting.back()->begin(Path::kFirst, clock.now());
        QVERIFY(credit + Path::kFirst >= WindowTuner::kOpen);
    }
    QVERIFY(budget.taken() <= WindowBudget::kUsual / 2 + WindowTuner::kPlain);
    Path path(budget, 100ms, 500e6, 1);
    path.run(3s);
    QVERIFY2(path.run(1s).front() > 450'000'000, qPrintable(QString::number(path.window(0))));
    resting.clear();
    QCOMPARE(budget.taken(), path.taken(0));
}

void TestWindowTuner::whoRestsShowsItAgain()
{
    WindowBudget budget;
    Path path(budget, 100ms, 500e6, 1);
    path.run(2s);
    const qint64 before = path.window(0);
    QVERIFY(before > 32 * kMebi);
    path.rest(1min);
    // The first that comes then.
    path.run(60ms);
    QVERIFY2(path.window(0) < before / 4, qPrintable(QString::number(path.window(0))));
    path.run(3s);
    QVERIFY2(path.run(1s).front() > 450'000'000, qPrintable(QString::number(path.window(0))));
}

void TestWindowTuner::whatWasUnderWayBeforeARestSaysNothing()
{
    WindowBudget budget;
    FakeClock clock;
    WindowTuner tuner(budget);
    const qint64 credit = tuner.begin(Path::kFirst, clock.now());
    tuner.granted(credit, clock.now());
    QCOMPARE(tuner.window(), WindowTuner::kPlain);
    // What it may send without the next credit, and then nothing.
    clock.advance(20ms);
    tuner.received(Path::kFirst + 1, clock);
    tuner.received(WindowTuner::kPlain - Path::kFirst - 1, clock);
    QVERIFY(tuner.creditFor(WindowTuner::kPlain + tuner.adjust(clock.now())) > 0);
    tuner.granted(WindowTuner::kPlain / 4, clock.now());
    clock.advance(1min);
    QCOMPARE(tuner.adjust(clock.now()), 0);
    // It goes on, at an ordinary pace.
    for (int i = 0; i < 64; ++i) {
        clock.advance(1ms);
        tuner.received(Path::kPacket, clock);
        (void)tuner.adjust(clock.now());
    }
    QVERIFY2(tuner.window() <= WindowTuner::kPlain, qPrintable(QString::number(tuner.window())));
}

void TestWindowTuner::aTrickleAsksForNothing()
{
    WindowBudget budget;
    Path path(budget, 50ms, 30e3, 1);
    path.run(60s);
    QCOMPARE(path.window(0), WindowTuner::kPlain);
    QCOMPARE(budget.taken(), WindowTuner::kPlain - WindowTuner::kOpen);
}

void TestWindowTuner::theBudgetIsNeverExceeded()
{
    constexpr qint64 kTotal = 64 * kMebi;
    std::mt19937 random(14); // the same each time
    for (int round = 0; round < 20; ++round) {
        WindowBudget budget(kTotal);
        const auto channels = int(random() % 40) + 1;
        Path path(budget, std::chrono::milliseconds(random() % 200 + 1),
            1e6 * double(random() % 800 + 1), channels);
        for (int step = 0; step < 10; ++step) {
            path.run(std::chrono::milliseconds(random() % 400));
            qint64 sum = 0;
            for (int i = 0; i < channels; ++i) {
                QVERIFY(path.window(std::size_t(i)) >= WindowTuner::kOpen);
                // What the server may send is never more than the window and what is taken.
                QVERIFY(path.promised(std::size_t(i))
                    <= WindowTuner::kOpen + path.taken(std::size_t(i)));
                sum += path.taken(std::size_t(i));
            }
            QCOMPARE(budget.taken(), sum);
            QVERIFY(sum <= kTotal);
        }
    }
}

QTEST_GUILESS_MAIN(TestWindowTuner)
#include "testwindowtuner.moc"
