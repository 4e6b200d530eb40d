// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statetext.h"

#include "ui/models/errortext.h"
#include "ui/models/formats.h"

#include <algorithm>

namespace sallyport::ui {

using tunnel::ForwardState;
using tunnel::TunnelState;

static std::chrono::seconds secondsBetween(const QDateTime& from, const QDateTime& to)
{
    return std::chrono::seconds(from.isValid() ? std::max<qint64>(0, from.secsTo(to)) : 0);
}

StatusShape StateText::shapeOf(const StateView& view)
{
    if (!view.question.isEmpty()) {
        return StatusShape::NeedsUser;
    }
    switch (view.status.state) {
    case TunnelState::Idle:
        return StatusShape::Off;
    case TunnelState::Waiting:
    case TunnelState::Connecting:
    case TunnelState::VerifyingHost:
    case TunnelState::Authenticating:
    case TunnelState::Reconnecting:
        return StatusShape::Working;
    case TunnelState::Up:
        return StatusShape::Up;
    case TunnelState::Degraded:
        return StatusShape::Degraded;
    case TunnelState::Failed:
        return StatusShape::Failed;
    }
    return StatusShape::Off;
}

StatusShape StateText::worst(StatusShape a, StatusShape b)
{
    const auto weight = [](StatusShape shape) {
        switch (shape) {
        case StatusShape::Off:
            return 0;
        case StatusShape::Up:
            return 1;
        case StatusShape::Working:
            return 2;
        case StatusShape::Degraded:
            return 3;
        case StatusShape::Failed:
            return 4;
        case StatusShape::NeedsUser:
            return 5;
        }
        return 0;
    };
    return weight(a) < weight(b) ? b : a;
}

QString StateText::wordFor(StatusShape shape)
{
    switch (shape) {
    case StatusShape::Off:
        return tr("off");
    case StatusShape::Working:
        return tr("working");
    case StatusShape::NeedsUser:
        return tr("needs you");
    case StatusShape::Up:
        return tr("up");
    case StatusShape::Degraded:
        return tr("partly up");
    case StatusShape::Failed:
        return tr("failed");
    }
    return {};
}

QString StateText::shortWord(const StateView& view)
{
    const StatusShape shape = shapeOf(view);
    if (shape == StatusShape::Off || shape == StatusShape::Up) {
        return {};
    }
    if (shape != StatusShape::Working) {
        return wordFor(shape);
    }
    switch (view.status.state) {
    case TunnelState::Waiting:
        return tr("waiting");
    case TunnelState::Reconnecting:
        return tr("reconnecting");
    default:
        return tr("connecting");
    }
}

QString StateText::way(const profile::Profile& profile)
{
    const profile::Server& server = profile.connection.server;
    QString text = server.address.port == 22 ? server.address.host : server.address.toString();
    if (!server.user.isEmpty()) {
        text.prepend(server.user + u'@');
    }
    if (profile.connection.follows.isOn()) {
        // What else it says of the way does not count.
        text = tr("as %1 in %2", "a host of a file")
                   .arg(profile.connection.follows.host, profile.connection.follows.shownFile());
    } else if (!profile.connection.hops.isEmpty()) {
        QStringList hops;
        for (const profile::Server& hop : profile.connection.hops) {
            hops.append(hop.address.host);
        }
        text = tr("%1 through %2").arg(text, hops.join(QLatin1String(", ")));
    }
    if (profile.connection.proxy.kind != profile::Proxy::Kind::None) {
        text = tr("%1 by the proxy %2").arg(text, profile.connection.proxy.address.toString());
    }
    return text;
}

QString StateText::sentence(
    const StateView& view, const profile::Profile& profile, const QDateTime& now)
{
    const tunnel::TunnelStatus& status = view.status;
    if (!view.question.isEmpty()) {
        return tr("Waiting for you: %1").arg(view.question);
    }
    switch (status.state) {
    case TunnelState::Idle:
        return tr("Off · %1").arg(way(profile));
    case TunnelState::Waiting:
        return profile.policy.lazy && !status.reason
            ? tr("Ready: connects when a program uses one of its forwards.")
            : tr("Waiting for the network to come back.");
    case TunnelState::Connecting:
        return tr("Connecting to %1 …").arg(way(profile));
    case TunnelState::VerifyingHost:
        return tr("Checking the host key of %1 …").arg(profile.connection.server.address.host);
    case TunnelState::Authenticating:
        return tr("Logging in to %1 …").arg(way(profile));
    case TunnelState::Up:
        return tr("Up for %1 · %2")
            .arg(Formats::duration(secondsBetween(status.upSince, now)), way(profile));
    case TunnelState::Degraded: {
        const auto broken = std::count_if(status.forwards.cbegin(), status.forwards.cend(),
            [](const tunnel::ForwardStatus& forward) {
                return forward.state == ForwardState::Failed;
            });
        return tr("Up for %1, but %n forward(s) failed · %2", nullptr, int(broken))
            .arg(Formats::duration(secondsBetween(status.upSince, now)), way(profile));
    }
    case TunnelState::Reconnecting: {
        const QString next = status.retryAt.isValid() && now < status.retryAt
            ? tr("trying again in %1.").arg(Formats::duration(secondsBetween(now, status.retryAt)))
            : tr("trying again now.");
        if (view.downSince.isValid()) {
            return tr("Lost the connection %1 ago; %2")
                .arg(Formats::duration(secondsBetween(view.downSince, now)), next);
        }
        return tr("No connection yet; %1").arg(next);
    }
    case TunnelState::Failed:
        return status.reason ? ErrorText::of(*status.reason).sentence : tr("It failed.");
    }
    return {};
}

StateAction StateText::actionFor(const StateView& view)
{
    if (!view.question.isEmpty()) {
        return StateAction::Answer;
    }
    switch (view.status.state) {
    case TunnelState::Idle:
    case TunnelState::Failed:
        return StateAction::Connect;
    case TunnelState::Connecting:
    case TunnelState::VerifyingHost:
    case TunnelState::Authenticating:
        return StateAction::Cancel;
    case TunnelState::Waiting:
    case TunnelState::Reconnecting:
        return StateAction::TryNow;
    case TunnelState::Up:
    case TunnelState::Degraded:
        return StateAction::Disconnect;
    }
    return StateAction::Connect;
}

QString StateText::wordFor(StateAction action)
{
    switch (action) {
    case StateAction::Connect:
        return tr("&Connect");
    case StateAction::Cancel:
        return tr("&Cancel");
    case StateAction::Answer:
        return tr("Ans&wer …");
    case StateAction::Disconnect:
        return tr("&Disconnect");
    case StateAction::TryNow:
        return tr("&Try now");
    }
    return {};
}

} // namespace sallyport::ui
