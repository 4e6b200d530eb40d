// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/liveness.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ssh;
using namespace std::chrono_literals;

class TestLiveness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itGoesAsTold_data();
    void itGoesAsTold();
    void itRemembersWhenSomethingCame();
    void whoIsToldMayDestroyIt();
};

namespace {

/// A server that is asked every 15 s and has to answer one of three times.
struct Scene {
    FakeClock clock;
    quint64 received = 100;
    QStringList story; ///< What happened, with the second.
    TimePoint begun = clock.now();
    std::unique_ptr<Liveness> liveness;

    explicit Scene(Milliseconds interval = 15s)
    {
        liveness = std::make_unique<Liveness>(clock, interval, 3,
            Liveness::User{ [this] { return received; }, [this] { tell("asked"); },
                [this](const Error& error) {
                    tell(error.code == Code::LivenessLost ? "lost" : "?");
                    liveness->stop();
                } });
        liveness->start();
    }
    void tell(const char* what)
    {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(clock.now() - begun);
        story.append(QStringLiteral("%1@%2").arg(QLatin1String(what)).arg(seconds.count()));
    }
    void hear()
    {
        ++received;
        liveness->note();
    }
};

using Moves = std::function<void(Scene&)>;

} // namespace

Q_DECLARE_METATYPE(Moves)

void TestLiveness::itGoesAsTold_data()
{
    QTest::addColumn<Milliseconds>("interval");
    QTest::addColumn<Moves>("moves");
    QTest::addColumn<QString>("story");
    const auto row = [](const char* what, Milliseconds interval, Moves moves, const char* story) {
        QTest::newRow(what) << interval << std::move(moves) << QString::fromLatin1(story);
    };
    row(
        "nobody answers", 15s, [](Scene& scene) { scene.clock.advance(100s); },
        "asked@15 asked@30 asked@45 lost@60");
    row(
        "whatever comes is an answer", 15s,
        [](Scene& scene) {
            scene.clock.advance(46s);
            scene.hear();
            scene.clock.advance(54s);
        },
        "asked@15 asked@30 asked@45 asked@60 asked@75 asked@90");
    row(
        "what comes unnoted counts at the next question", 15s,
        [](Scene& scene) {
            scene.clock.advance(46s);
            ++scene.received;
            scene.clock.advance(15s);
        },
        "asked@15 asked@30 asked@45 asked@60");
    row(
        "nothing is asked without an interval", 0s,
        [](Scene& scene) { scene.clock.advance(1000s); }, "");
    row(
        "in doubt the questions follow closely", 15s,
        [](Scene& scene) {
            scene.clock.advance(5s);
            scene.liveness->doubt();
            scene.clock.advance(20s);
        },
        "asked@5 asked@7 asked@9 lost@11");
    row(
        "and once more after an answer", 15s,
        [](Scene& scene) {
            scene.clock.advance(5s);
            scene.liveness->doubt();
            scene.hear();
            scene.clock.advance(30s);
        },
        "asked@5 asked@7 asked@9 asked@24");
    row(
        "what was heard before the doubt is no answer to it", 15s,
        [](Scene& scene) {
            scene.clock.advance(16s);
            scene.hear();
            scene.liveness->doubt();
            scene.clock.advance(20s);
        },
        "asked@15 asked@16 asked@18 asked@20 lost@22");
    row(
        "questions missed asleep do not count", 15s,
        [](Scene& scene) {
            scene.clock.advance(46s);
            scene.liveness->doubt();
            scene.clock.advance(3s);
            scene.hear();
            scene.clock.advance(3s);
        },
        "asked@15 asked@30 asked@45 asked@46 asked@48 asked@50 asked@52");
    row(
        "where it is asked as often anyway, doubt changes nothing", 2s,
        [](Scene& scene) {
            scene.liveness->doubt();
            scene.clock.advance(3s);
        },
        "asked@2");
}

void TestLiveness::itGoesAsTold()
{
    QFETCH(Milliseconds, interval);
    QFETCH(Moves, moves);
    QFETCH(QString, story);
    Scene scene(interval);
    moves(scene);
    QCOMPARE(scene.story.join(u' '), story);
}

void TestLiveness::itRemembersWhenSomethingCame()
{
    Scene scene;
    QCOMPARE(scene.liveness->lastReceived(), scene.begun);
    scene.clock.advance(4s);
    scene.liveness->note();
    QCOMPARE(scene.liveness->lastReceived(), scene.begun);
    scene.hear();
    QCOMPARE(scene.liveness->lastReceived(), scene.begun + 4s);
}

void TestLiveness::whoIsToldMayDestroyIt()
{
    FakeClock clock;
    std::unique_ptr<Liveness> liveness;
    int lost = 0;
    liveness = std::make_unique<Liveness>(clock, 1s, 1,
        Liveness::User{ [] { return quint64(0); }, [] {},
            [&](const Error&) {
                ++lost;
                liveness.reset();
            } });
    liveness->start();
    clock.advance(10s);
    QCOMPARE(lost, 1);
}

QTEST_GUILESS_MAIN(TestLiveness)
#include "testliveness.moc"
