// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QLatin1String>
#include <QMetaType>

namespace sallyport::tunnel {

/// Where a tunnel stands, named after whose move it is.
enum class TunnelState {
    Idle, ///< Off: the user's move.
    Waiting, ///< For the network, or for the first use of a lazy tunnel.
    Connecting, ///< TCP and key exchange: the server's move.
    VerifyingHost, ///< The host key is being judged: the user's move when it is unknown.
    Authenticating, ///< The server's move, or the user's while something is asked.
    Up, ///< Every rule listens.
    Degraded, ///< Up, but a rule failed.
    Reconnecting, ///< A timer's move: the connection was lost and the next try has its time.
    Failed, ///< The user's move: nothing will be tried again by itself.
};

/// Connections can be made through it.
[[nodiscard]] constexpr bool isUp(TunnelState state)
{
    return state == TunnelState::Up || state == TunnelState::Degraded;
}

/// Nothing happens any more unless the user wants it.
[[nodiscard]] constexpr bool isOver(TunnelState state)
{
    return state == TunnelState::Idle || state == TunnelState::Failed;
}

enum class TunnelEvent {
    Start, ///< The user wants it up, now.
    StartLazy, ///< The user wants it ready: listening, connected at first use.
    Awaited, ///< What it waited for has come: the first use, or the network.
    Connected, ///< The key exchange with a server (the first, or the next behind a jump host) is
               ///< done.
    HostTrusted,
    LoggedIn, ///< To the last server.
    ForwardFailed, ///< A rule could not be set up, or broke.
    ForwardsHealthy, ///< Every rule listens (again).
    LinkLost, ///< The connection failed in a way that another try may mend.
    LinkRefused, ///< The connection failed in a way only the user can mend, or retrying is off.
    RetryDue,
    NetworkDown, ///< There is no network: trying makes no sense.
    NetworkUp, ///< There may be a way again: another network, or the computer woke up.
    NetworkBack, ///< There is a network, but the next try has its time.
    Answered, ///< A question whose connection has gone: the answer is for another one.
    IdleTimeout, ///< A lazy tunnel had no connection for long enough.
    Stop, ///< The user wants it down.
};

enum class TunnelEffect {
    None = 0,
    OpenLink = 1,
    CloseLink = 2,
    StartForwards = 4, ///< Listeners on this computer open; what connects there waits for a link.
    AttachForwards = 8, ///< The link is ready: forwards may use it. Includes StartForwards.
    DetachForwards = 16, ///< The link goes: connections end, listeners stay.
    StopForwards = 32,
    ScheduleRetry = 64,
    CancelRetry = 128,
};
Q_DECLARE_FLAGS(TunnelEffects, TunnelEffect)
Q_DECLARE_OPERATORS_FOR_FLAGS(TunnelEffects)

struct Transition {
    TunnelState next;
    TunnelEffects effects;
};

/// The whole behaviour of a tunnel as a pure function. An event that has no meaning in a state
/// changes nothing: events may be late, since what caused them ran beside the one that won.
[[nodiscard]] Transition transition(TunnelState state, TunnelEvent event);

/// As in the `state` event of the command line: "up", "verifying-host", …
[[nodiscard]] QLatin1String stateName(TunnelState state);

} // namespace sallyport::tunnel
