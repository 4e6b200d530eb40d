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
const char* const kStateNames[kStates] = {"Idle", "Waiting", "Connecting", "VerifyingHost",
    "Authenticating", "Up", "Degraded", "Reconnecting", "Failed"};
const char* const kEventNames[kEvents] = {"Start", "Hold", "Connected", "HostTrusted", "LoggedIn",
    "ForwardFailed", "ForwardsHealthy", "LinkLost", "LinkRefused", "RetryDue", "Stop"};

// One line per event, one column per state in the order of the enum: the next state's first letters
// and the effects. "." = nothing happens.
const char* const kTable[kEvents][kStates] = {
    // Idle, Waiting, Connecting, VerifyingHost, Authenticating, Up, Degraded, Reconnecting, Failed
    {"Connecting O", "Connecting XO", ".", ".", ".", ".", ".", "Connecting XO", "Connecting O"},
    {"Waiting", ".", ".", ".", ".", ".", ".", "Waiting X", "Waiting"},
    {".", ".", "VerifyingHost", ".", ".", ".", ".", ".", "."},
    {".", ".", ".", "Authenticating", ".", ".", ".", ".", "."},
    {".", ".", ".", ".", "Up F", ".", ".", ".", "."},
    {".", ".", ".", ".", ".", "Degraded", ".", ".", "."},
    {".", ".", ".", ".", ".", ".", "Up", ".", "."},
    {".", ".", "Reconnecting CR", "Reconnecting CR", "Reconnecting CR", "Reconnecting SCR",
        "Reconnecting SCR", ".", "."},
    {".", ".", "Failed C", "Failed C", "Failed C", "Failed SC", "Failed SC", ".", "."},
    {".", ".", ".", ".", ".", ".", ".", "Connecting O", "."},
    {".", "Idle X", "Idle C", "Idle C", "Idle C", "Idle SC", "Idle SC", "Idle X", "Idle"},
};

TunnelEffects effectsOf(const QByteArray& letters)
{
    TunnelEffects effects;
    for (const char c : letters) {
        effects |= c == 'O' ? TunnelEffect::OpenLink
            : c == 'C'      ? TunnelEffect::CloseLink
            : c == 'F'      ? TunnelEffect::StartForwards
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
            const bool wasRunning
                = TunnelState(s) == TunnelState::Up || TunnelState(s) == TunnelState::Degraded;
            const bool isRunning = t.next == TunnelState::Up || t.next == TunnelState::Degraded;
            QCOMPARE(wasRunning && !isRunning, t.effects.testFlag(TunnelEffect::StopForwards));
            QCOMPARE(!wasRunning && isRunning, t.effects.testFlag(TunnelEffect::StartForwards));
            if (t.effects.testFlag(TunnelEffect::ScheduleRetry)) {
                QCOMPARE(t.next, TunnelState::Reconnecting);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTunnelState)
#include "testtunnelstate.moc"
