// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ftpworld/ftpworld.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ftpworld;
using namespace std::chrono_literals;

/// Random sequences of what FTP clients ordinarily do, with servers of random habits, straight and
/// through the tunnel. The same in every run; SALLYPORT_SEQUENCES (how many) and SALLYPORT_SEED (of
/// the first) run others. A sequence that fails is made as short as it can be and printed, with the
/// program's log if SALLYPORT_TRACE is set.
class TestFtpSequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whateverWorksStraightWorksThroughTheTunnel();
    void whatBreaksIsNeverReportedAsDone();
    void tightLimitsHoldNobodyForEver();
};

namespace {

struct Sequence {
    Scene scene;
    std::vector<Step> steps;
};

const std::vector<Way> kWays{ Way::Pasv, Way::Epsv, Way::EpsvThenPasv, Way::Port, Way::Eprt,
    Way::EprtThenPort };

bool isActive(Way way)
{
    return way == Way::Port || way == Way::Eprt || way == Way::EprtThenPort;
}

Scene randomScene(Random& random, std::uint64_t seed)
{
    Scene scene;
    scene.seed = seed;
    Habits& habits = scene.habits;
    habits = random.of(knownHabits());
    if (random.once(3)) {
        habits.name = "a mixture";
        habits.preliminaryFirst = random.once(2);
        habits.connectsOnPort = random.once(4);
        habits.afterRefusal = AfterRefusal(random.below(3));
        habits.waitsForEnd = random.once(3);
        habits.completion =
            random.once(2) ? QByteArray("226 done\r\n") : QByteArray("226-done\r\n226 really\r\n");
        habits.midTransfer = MidTransfer(random.below(4));
        habits.abortsAtOnce = random.once(2);
        habits.emptyListWithoutData = random.once(4);
    }
    if (random.once(4)) {
        habits.epsv = Offer(random.below(int(Offer::Multiline)));
    }
    if (random.once(6)) {
        habits.quota = 1000 * random.below(40);
    }
    scene.manners.reading = habits.oddMultiline ? Reading::Curl
        : habits.lineEnd == LineEnd::Plain      ? Reading(random.below(4))
        : random.once(2)                        ? Reading::FileZilla
                                                : Reading::Ncftp;
    scene.manners.connectsFirst = !random.once(3);
    scene.manners.obeysAnnounced = random.once(2);
    scene.remoteRule = random.once(4);
    scene.options.active = ftp::ActiveMode(random.below(3));
    if (!scene.remoteRule && random.once(4) && scene.options.active != ftp::ActiveMode::Forward) {
        scene.place = Place::Elsewhere;
    }
    if (!scene.remoteRule && random.once(8)) {
        scene.door = *Address::parse("::1");
    }
    scene.ssh.mayForward =
        scene.remoteRule || scene.options.active == ftp::ActiveMode::Forward || !random.once(8);
    scene.ssh.most = 1 + random.below(6);
    scene.slowestTurns = 1 + random.below(6);
    if (random.once(3)) {
        scene.frozenAt = { 50 + random.below(300), 400 + random.below(400) };
    }
    return scene;
}

Step randomTransfer(Random& random, const Habits& habits, int number)
{
    static const std::vector<QByteArray> files{ "small", "small", "big", "empty", "missing",
        "err-450", "err-451", "err-501", "err-530", "err-550", "err-553" };
    const Way way = random.of(kWays);
    Step step;
    if (random.once(3)) {
        const QByteArray name =
            random.once(4) ? QByteArray("err-552") : "up" + QByteArray::number(number);
        step = Step::put(way, name, random.once(3) ? 0 : random.once(2) ? 12 : 60'000);
    } else if (random.once(4)) {
        step = Step::get(way, random.once(3) ? "empty" : "", random.once(2) ? "LIST" : "NLST");
    } else {
        step = Step::get(way, random.of(files));
    }
    // With a quota it is a matter of time whether there is a middle at all.
    const bool hasMiddle = step.name == "big" || (step.content.size() > 1000 && habits.quota == 0);
    if (random.once(4) && hasMiddle) {
        step.noops = 1 + random.below(2);
        if (habits.midTransfer != MidTransfer::Afterwards && random.once(2)) {
            step.drain = 0ms;
        }
    }
    if (random.once(8) && hasMiddle) {
        step.abort = true;
        step.drain = 3000ms;
    }
    if (random.once(8) && hasMiddle && !step.abort) {
        step.mishap = Mishap::ResetMidway;
    }
    if (random.once(10) && isActive(way)) {
        step.mishap = Mishap::DeafPort;
    }
    return step;
}

Sequence randomSequence(std::uint64_t seed)
{
    Random random(seed);
    Sequence sequence;
    sequence.scene = randomScene(random, seed);
    sequence.steps.push_back(Step::login());
    static const std::vector<QByteArray> commands{ "TYPE I", "NOOP", "PWD", "CWD pub",
        "CWD missing", "SIZE small", "SIZE missing", "SYST", "FEAT", "STAT", "HELP", "REST 0",
        "WHAT", "ABOR", "DELE missing" };
    const int steps = 2 + random.below(8);
    for (int i = 0; i < steps; ++i) {
        switch (random.below(8)) {
        case 0:
            sequence.steps.push_back(Step::command(random.of(commands)));
            break;
        case 1:
            sequence.steps.push_back(Step::unused(random.of(kWays)));
            break;
        case 2:
            sequence.steps.push_back(
                Step::together({ random.of(commands), random.of(commands), "NOOP" }));
            break;
        default:
            sequence.steps.push_back(randomTransfer(random, sequence.scene.habits, i));
        }
    }
    sequence.steps.push_back(Step::command("QUIT"));
    return sequence;
}

using Trial = QByteArrayList (*)(const Sequence&);

QByteArrayList compared(const Sequence& sequence)
{
    QByteArrayList faults;
    for (const QByteArray& fault : tryOut(sequence.scene, sequence.steps)) {
        // Where EPSV is not answered, or with a hang-up, any client that asks is stuck. Straight it
        // may not ask, having learned from a refused EPRT; a converted EPRT is not refused.
        const Offer epsv = sequence.scene.habits.epsv;
        const bool stuck = (epsv == Offer::Silent && fault.contains("hangs; through:  ["))
            || ((epsv == Offer::HangsUp || epsv == Offer::Closes)
                && fault.contains("[connection gone]"));
        if (!stuck) {
            faults << fault;
        }
    }
    return faults;
}

QByteArrayList judged(const Sequence& sequence)
{
    const Report through = runThrough(sequence.scene, sequence.steps);
    QByteArrayList faults;
    for (const QByteArray& fault : judge(sequence.steps, through)) {
        // SSH has no reset: one between the client and sshd comes to us as an ordinary end, and one
        // of ours to the client. Where the client is there, nobody but the FTP server could tell.
        if (!through.hidesResets || !fault.contains("not have the file")) {
            faults << fault;
        }
    }
    return faults;
}

/// Without whatever it fails without, too.
Sequence shortened(Sequence sequence, Trial trial)
{
    const auto attempt = [&](const Sequence& candidate) {
        if (!trial(candidate).isEmpty()) {
            sequence = candidate;
            return true;
        }
        return false;
    };
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 1; i < sequence.steps.size(); ++i) {
            Sequence without = sequence;
            without.steps.erase(without.steps.begin() + std::ptrdiff_t(i));
            if (attempt(without)) {
                again = true;
                break;
            }
        }
    }
    const auto simpler = [&](auto change) {
        Sequence candidate = sequence;
        change(candidate);
        attempt(candidate);
    };
    for (std::size_t i = 1; i < sequence.steps.size(); ++i) {
        simpler([i](Sequence& s) { s.steps[i].noops = 0; });
        simpler([i](Sequence& s) { s.steps[i].abort = false; });
        simpler([i](Sequence& s) { s.steps[i].mishap = Mishap::None; });
        simpler([i](Sequence& s) { s.steps[i].content.truncate(12); });
    }
    simpler([](Sequence& s) { s.scene.frozenAt.clear(); });
    simpler([](Sequence& s) { s.scene.lostAt = 0; });
    simpler([](Sequence& s) {
        s.scene.brokenAt.resize(std::min(s.scene.brokenAt.size(), std::size_t(1)));
    });
    simpler([](Sequence& s) { s.scene.remoteRule = false; });
    simpler([](Sequence& s) { s.scene.door = Address::v4(127, 0, 0, 1); });
    simpler([](Sequence& s) { s.scene.ssh.mayForward = true; });
    simpler([](Sequence& s) { s.scene.place = Place::Here; });
    simpler([](Sequence& s) { s.scene.options.active = ftp::ActiveMode::Auto; });
    if (sequence.scene.habits.lineEnd == LineEnd::Plain) {
        simpler([](Sequence& s) { s.scene.manners.reading = Reading::Curl; });
    }
    simpler([](Sequence& s) { s.scene.habits.oddMultiline = false; });
    simpler([](Sequence& s) { s.scene.habits.emptyListWithoutData = false; });
    simpler([](Sequence& s) { s.scene.habits.keepsTarget = false; });
    simpler([](Sequence& s) { s.scene.habits.waitsForEnd = false; });
    simpler([](Sequence& s) { s.scene.habits.afterRefusal = AfterRefusal::Kept; });
    simpler([](Sequence& s) { s.scene.manners.connectsFirst = true; });
    simpler([](Sequence& s) { s.scene.habits.epsv = Offer::Works; });
    simpler([](Sequence& s) { s.scene.habits.quota = 0; });
    simpler([](Sequence& s) {
        const MidTransfer midTransfer = s.scene.habits.midTransfer;
        s.scene.habits = knownHabits().front();
        s.scene.habits.midTransfer = midTransfer;
    });
    return sequence;
}

QByteArray describe(const Sequence& sequence, const QByteArrayList& faults)
{
    const Habits& h = sequence.scene.habits;
    QByteArray text = sequence.scene.toText() + "\n    (preliminary "
        + (h.preliminaryFirst ? "first" : "with data")
        + (h.connectsOnPort ? ", connects on PORT" : "") + ", after refusal "
        + QByteArray::number(int(h.afterRefusal)) + (h.waitsForEnd ? ", waits for the end" : "")
        + ", mid-transfer " + QByteArray::number(int(h.midTransfer))
        + (h.abortsAtOnce ? ", aborts at once" : "") + ", epsv " + QByteArray::number(int(h.epsv))
        + (h.oddMultiline ? ", two codes in one reply" : "")
        + (h.keepsTarget ? ", keeps the target" : "")
        + (h.emptyListWithoutData ? ", empty lists without data" : "") + ", line ends "
        + QByteArray::number(int(h.lineEnd)) + ", quota " + QByteArray::number(h.quota)
        + ", completion " + h.completion.trimmed().replace("\r\n", "\\n")
        + (sequence.scene.manners.connectsFirst ? "" : ", client connects after the command")
        + (sequence.scene.ssh.mayForward ? "" : ", no remote forwards") + ", door "
        + sequence.scene.door.toText();
    for (const int at : sequence.scene.brokenAt) {
        text += ", a connection breaks in turn " + QByteArray::number(at);
    }
    if (sequence.scene.lostAt > 0) {
        text += ", SSH is lost in turn " + QByteArray::number(sequence.scene.lostAt);
    }
    text += ")\n";
    for (const Step& step : sequence.steps) {
        text += "    " + step.toText() + '\n';
    }
    for (const QByteArray& fault : faults) {
        text += "  ! " + fault + '\n';
    }
    return text;
}

void runMany(int count, Trial trial, void (*change)(Sequence&, Random&))
{
    count = qEnvironmentVariableIsSet("SALLYPORT_SEQUENCES")
        ? qEnvironmentVariableIntValue("SALLYPORT_SEQUENCES")
        : count;
    const auto first = std::uint64_t(std::max(1, qEnvironmentVariableIntValue("SALLYPORT_SEED")));
    QElapsedTimer timer;
    timer.start();
    constexpr std::size_t kMostShown = 12;
    constexpr int kMostFailing = 300;
    int ran = 0;
    int failed = 0;
    qsizetype steps = 0;
    std::map<QString, std::pair<int, Sequence>> kinds;
    while (ran < count && failed < kMostFailing) {
        const std::uint64_t seed = first + std::uint64_t(ran++);
        Sequence sequence = randomSequence(seed);
        Random random(~seed);
        change(sequence, random);
        steps += qsizetype(sequence.steps.size());
        if (trial(sequence).isEmpty()) {
            continue;
        }
        ++failed;
        const Sequence least = shortened(sequence, trial);
        const QByteArrayList faults = trial(least);
        // Alike are those that end alike, whatever the file is called.
        static const QRegularExpression detail(
            QStringLiteral("step \\d+ \\(.*?\\): |\\d{4,}|[?!]"));
        auto& known = kinds[QString::fromLatin1(faults.first()).remove(detail)];
        if (known.first++ == 0 || least.steps.size() < known.second.steps.size()) {
            known.second = least;
        }
    }
    std::vector<std::pair<int, Sequence>> sorted;
    for (const auto& [kind, entry] : kinds) {
        sorted.push_back(entry);
    }
    std::sort(sorted.begin(), sorted.end(),
        [](const auto& a, const auto& b) { return a.first > b.first; });
    for (std::size_t i = 0; i < std::min(sorted.size(), kMostShown); ++i) {
        qCritical("%d like this: %s", sorted[i].first,
            describe(sorted[i].second, trial(sorted[i].second)).constData());
    }
    if (qEnvironmentVariableIsSet("SALLYPORT_TRACE") && !sorted.empty()) {
        QLoggingCategory::setFilterRules(QStringLiteral("sallyport.*=true"));
        (void)trial(sorted.front().second);
        QLoggingCategory::setFilterRules(QStringLiteral("sallyport.*=false"));
    }
    qInfo("%d sequences from seed %llu, %lld steps, %d failed, %.1f s", ran,
        static_cast<unsigned long long>(first), static_cast<long long>(steps), failed,
        double(timer.elapsed()) / 1000);
    QCOMPARE(failed, 0);
}

/// Clients hang without a tunnel, too, with servers that do not answer, and with those that connect
/// on PORT and then neither use nor close the connection. Where nothing is compared with the
/// straight way, they would be taken for a fault.
void leaveOutWhatHangsStraight(Habits& habits)
{
    if (habits.connectsOnPort) {
        habits.emptyListWithoutData = false;
    }
    if (habits.epsv == Offer::Silent) {
        habits.epsv = Offer::Works;
    }
}

} // namespace

void TestFtpSequences::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("sallyport.*=false"));
}

void TestFtpSequences::whateverWorksStraightWorksThroughTheTunnel()
{
    runMany(3000, compared, [](Sequence&, Random&) {});
}

void TestFtpSequences::whatBreaksIsNeverReportedAsDone()
{
    runMany(2000, judged, [](Sequence& sequence, Random& random) {
        const int faults = 1 + random.below(3);
        for (int i = 0; i < faults; ++i) {
            sequence.scene.brokenAt.push_back(20 + random.below(400));
        }
        if (random.once(6)) {
            sequence.scene.lostAt = 20 + random.below(400);
        }
        leaveOutWhatHangsStraight(sequence.scene.habits);
        // Nor clients that do not wait for the answers to their NOOPs: a broken connection among
        // them, and they take one reply for another.
        for (Step& step : sequence.steps) {
            step.noops = step.drain == 0ms ? 0 : step.noops;
        }
    });
}

void TestFtpSequences::tightLimitsHoldNobodyForEver()
{
    runMany(1500, judged, [](Sequence& sequence, Random& random) {
        ftp::Options& options = sequence.scene.options;
        options.maxDataPerSession = 1 + random.below(3);
        options.maxDataPerForward = 1 + random.below(3);
        options.maxPendingCommands = 8;
        options.gateTimeout = Milliseconds(100 + random.below(60'000));
        options.watchdogTimeout = Milliseconds(100 + random.below(60'000));
        options.holdTimeout = Milliseconds(1'000 + random.below(60'000));
        options.unclaimedTimeout = Milliseconds(1'000 + random.below(200'000));
        options.clientDrain = Milliseconds(1'000 + random.below(60'000));
        options.controlLinger = Milliseconds(1'000 + random.below(60'000));
        leaveOutWhatHangsStraight(sequence.scene.habits);
        for (Step& step : sequence.steps) {
            step.noops = step.drain == 0ms ? 0 : step.noops * options.maxPendingCommands;
        }
    });
}

QTEST_GUILESS_MAIN(TestFtpSequences)
#include "testftpsequences.moc"
