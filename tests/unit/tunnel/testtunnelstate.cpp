// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tunnelstate.h"

#include <QSet>
#include <QTest>

using namespace sallyport::tunnel;

class TestTunnelState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void everyPairHasARow();
    void invariants();
};

namespace {

constexpr int kStates = int(TunnelState::Failed) + 1;
constexpr int kEvents = int(TunnelEvent::Stop) + 1;
const char* const kStateNames[kStates] = { "Idle", "Waiting", "Connecting", "VerifyingHost",
    "Authenticating", "Up", "Degraded", "Reconnecting", "Failed" };
const char* const kEventNames[kEvents] = { "Start", "StartLazy", "Awaited", "Connected",
    "HostTrusted", "LoggedIn", "ForwardFailed", "ForwardsHealthy", "LinkLost", "LinkRefused",
    "RetryDue", "NetworkDown", "NetworkUp", "NetworkBack", "Answered", "IdleTimeout", "Stop" };

// One line per event, one column per state in the order of the enum: the next state and the
// effects.
// "." = nothing happens. O open link, C close link, F start, A attach, D detach, S stop forwards,
// R schedule a retry, X cancel it.
const char* const kTable[kEvents][kStates] = {
    // Idle, Waiting, Connecting, VerifyingHost, Authenticating, Up, Degraded, Reconnecting, Failed
    { "Connecting O", "Connecting XO", ".", ".", ".", ".", ".", "Connecting XO", "Connecting O" },
    { "Waiting F", ".", ".", ".", ".", ".", ".", ".", "Waiting F" },
    { ".", "Connecting O", ".", ".", ".", ".", ".", ".", "." },
    { ".", ".", "VerifyingHost", ".", "VerifyingHost", ".", ".", ".", "." },
    { ".", ".", ".", "Authenticating", ".", ".", ".", ".", "." },
    { ".", ".", ".", ".", "Up A", ".", ".", ".", "." },
    { ".", ".", ".", ".", ".", "Degraded", ".", ".", "." },
    { ".", ".", ".", ".", ".", ".", "Up", ".", "." },
    { ".", ".", "Reconnecting CR", "Reconnecting CR", "Reconnecting CR", "Reconnecting DCR",
        "Reconnecting DCR", ".", "." },
    { ".", "Failed SC", "Failed SC", "Failed SC", "Failed SC", "Failed SC", "Failed SC",
        "Failed SX", "." },
    { ".", ".", ".", ".", ".", ".", ".", "Connecting O", "." },
    { ".", ".", ".", ".", ".", ".", ".", "Waiting X", "." },
    { ".", ".", ".", ".", ".", ".", ".", "Connecting XO", "." },
    { ".", "Reconnecting R", ".", ".", ".", ".", ".", ".", "." },
    { ".", ".", ".", "Connecting O", "Connecting O", ".", ".", ".", "." },
    { ".", ".", ".", ".", ".", "Waiting DC", "Waiting DC", ".", "." },
    { ".", "Idle SX", "Idle SC", "Idle SC", "Idle SC", "Idle SC", "Idle SC", "Idle SX", "Idle SX" },
};

TunnelEffects effectsOf(const QByteArray& letters)
{
    TunnelEffects effects;
    for (const char c : letters) {
        effects |= c == 'O' ? TunnelEffect::OpenLink
            : c == 'C'      ? TunnelEffect::CloseLink
            : c == 'F'      ? TunnelEffect::StartForwards
            : c == 'A'      ? TunnelEffect::AttachForwards
            : c == 'D'      ? TunnelEffect::DetachForwards
            : c == 'S'      ? TunnelEffect::StopForwards
            : c == 'R'      ? TunnelEffect::ScheduleRetry
                            : TunnelEffect::CancelRetry;
    }
    return effects;
}

} // namespace

void TestTunnelState::table_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("event");
    QTest::addColumn<QByteArray>("expected");
    for (int e = 0; e < kEvents; ++e) {
        for (int s = 0; s < kStates; ++s) {
            QTest::addRow("%s in %s", kEventNames[e], kStateNames[s])
                << s << e << QByteArray(kTable[e][s]);
        }
    }
}

void TestTunnelState::table()
{
    QFETCH(int, state);
    QFETCH(int, event);
    QFETCH(QByteArray, expected);
    const Transition got = transition(TunnelState(state), TunnelEvent(event));
    if (expected == ".") {
        QCOMPARE(int(got.next), state);
        QCOMPARE(got.effects, TunnelEffects());
        return;
    }
    const auto parts = expected.split(' ');
    QCOMPARE(QByteArray(kStateNames[int(got.next)]), parts[0]);
    QCOMPARE(got.effects, effectsOf(parts.value(1)));
}

void TestTunnelState::everyPairHasARow()
{
    for (const auto& row : kTable) {
        for (const char* cell : row) {
            QVERIFY(cell != nullptr);
        }
    }
    QSet<QString> names;
    for (int s = 0; s < kStates; ++s) {
        names.insert(stateName(TunnelState(s)));
    }
    QCOMPARE(names.size(), kStates);
}

void TestTunnelState::invariants()
{
    for (int s = 0; s < kStates; ++s) {
        QCOMPARE(transition(TunnelState(s), TunnelEvent::Stop).next, TunnelState::Idle);
        for (int e = 0; e < kEvents; ++e) {
            const Transition t = transition(TunnelState(s), TunnelEvent(e));
            const bool wasRunning =
                TunnelState(s) == TunnelState::Up || TunnelState(s) == TunnelState::Degraded;
            const bool isRunning = t.next == TunnelState::Up || t.next == TunnelState::Degraded;
            const bool over = t.next == TunnelState::Idle || t.next == TunnelState::Failed;
            const bool changes = int(t.next) != s;
            // Nobody listens for a tunnel that is off, and no connection outlives its link.
            QCOMPARE(over && changes, t.effects.testFlag(TunnelEffect::StopForwards));
            QCOMPARE(wasRunning && !isRunning && !over,
                t.effects.testFlag(TunnelEffect::DetachForwards));
            QCOMPARE(!wasRunning && isRunning, t.effects.testFlag(TunnelEffect::AttachForwards));
            if (t.effects.testFlag(TunnelEffect::OpenLink)) {
                QCOMPARE(t.next, TunnelState::Connecting);
            }
            if (t.effects.testFlag(TunnelEffect::ScheduleRetry)) {
                QCOMPARE(t.next, TunnelState::Reconnecting);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTunnelState)
#include "testtunnelstate.moc"
