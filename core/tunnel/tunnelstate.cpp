// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tunnelstate.h"

namespace sallyport::tunnel {

static bool isConnectingUp(TunnelState state)
{
    return state == TunnelState::Connecting || state == TunnelState::VerifyingHost
        || state == TunnelState::Authenticating;
}

Transition transition(TunnelState state, TunnelEvent event)
{
    using S = TunnelState;
    using E = TunnelEffect;
    const Transition stay{ state, E::None };
    switch (event) {
    case TunnelEvent::Start:
        if (isOver(state)) {
            return { S::Connecting, E::OpenLink };
        }
        if (state == S::Reconnecting || state == S::Waiting) {
            return { S::Connecting, E::CancelRetry | E::OpenLink };
        }
        return stay;
    case TunnelEvent::StartLazy:
        return isOver(state) ? Transition{ S::Waiting, E::StartForwards } : stay;
    case TunnelEvent::Awaited:
        return state == S::Waiting ? Transition{ S::Connecting, E::OpenLink } : stay;
    case TunnelEvent::Connected:
        // The server behind a jump host follows on a login.
        return state == S::Connecting || state == S::Authenticating
            ? Transition{ S::VerifyingHost, E::None }
            : stay;
    case TunnelEvent::HostTrusted:
        return state == S::VerifyingHost ? Transition{ S::Authenticating, E::None } : stay;
    case TunnelEvent::LoggedIn:
        return state == S::Authenticating ? Transition{ S::Up, E::AttachForwards } : stay;
    case TunnelEvent::ForwardFailed:
        return state == S::Up ? Transition{ S::Degraded, E::None } : stay;
    case TunnelEvent::ForwardsHealthy:
        return state == S::Degraded ? Transition{ S::Up, E::None } : stay;
    case TunnelEvent::LinkLost:
        if (isConnectingUp(state)) {
            return { S::Reconnecting, E::CloseLink | E::ScheduleRetry };
        }
        if (isUp(state)) {
            return { S::Reconnecting, E::DetachForwards | E::CloseLink | E::ScheduleRetry };
        }
        return stay;
    case TunnelEvent::LinkRefused:
        if (isConnectingUp(state) || isUp(state) || state == S::Waiting) {
            return { S::Failed, E::StopForwards | E::CloseLink };
        }
        if (state == S::Reconnecting) {
            return { S::Failed, E::StopForwards | E::CancelRetry };
        }
        return stay;
    case TunnelEvent::RetryDue:
        return state == S::Reconnecting ? Transition{ S::Connecting, E::OpenLink } : stay;
    case TunnelEvent::NetworkDown:
        // A link that is up is left to its probes: the network may be back before they run out.
        return state == S::Reconnecting ? Transition{ S::Waiting, E::CancelRetry } : stay;
    case TunnelEvent::NetworkUp:
        if (state == S::Reconnecting) {
            return { S::Connecting, E::CancelRetry | E::OpenLink };
        }
        return stay;
    case TunnelEvent::NetworkBack:
        return state == S::Waiting ? Transition{ S::Reconnecting, E::ScheduleRetry } : stay;
    case TunnelEvent::Answered:
        return state == S::VerifyingHost || state == S::Authenticating
            ? Transition{ S::Connecting, E::OpenLink }
            : stay;
    case TunnelEvent::IdleTimeout:
        return isUp(state) ? Transition{ S::Waiting, E::DetachForwards | E::CloseLink } : stay;
    case TunnelEvent::Stop:
        if (state == S::Idle) {
            return stay;
        }
        if (isUp(state) || isConnectingUp(state)) {
            return { S::Idle, E::StopForwards | E::CloseLink };
        }
        return { S::Idle, E::StopForwards | E::CancelRetry };
    }
    return stay;
}

QLatin1String stateName(TunnelState state)
{
    switch (state) {
    case TunnelState::Idle:
        return QLatin1String("idle");
    case TunnelState::Waiting:
        return QLatin1String("waiting");
    case TunnelState::Connecting:
        return QLatin1String("connecting");
    case TunnelState::VerifyingHost:
        return QLatin1String("verifying-host");
    case TunnelState::Authenticating:
        return QLatin1String("authenticating");
    case TunnelState::Up:
        return QLatin1String("up");
    case TunnelState::Degraded:
        return QLatin1String("degraded");
    case TunnelState::Reconnecting:
        return QLatin1String("reconnecting");
    case TunnelState::Failed:
        return QLatin1String("failed");
    }
    return QLatin1String("failed");
}

} // namespace sallyport::tunnel
