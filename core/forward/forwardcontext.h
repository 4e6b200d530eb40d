// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hostport.h"

namespace sallyport::tunnel {

/// Gives every connection of a tunnel a number of its own.
using ConnectionIds = quint64;

/// What forwards of one tunnel share. Outlives them.
struct ForwardContext {
    Clock& clock;
    ConnectionIds& ids;
    /// How long a connection made while the tunnel is down waits for it.
    Milliseconds holdTime{ 20'000 };
    /// The SSH server as the profile names it, for messages.
    HostPort server{};
    /// The address of the SSH server that the first link reached; empty while unknown.
    QString serverAddress{};
    /// Of rules that do not say themselves; as it is when a program connects.
    bool onlyMyPrograms = false;
    /// Listen on a Unix socket though another program of this user does.
    bool replaceUnixSockets = false;
};

} // namespace sallyport::tunnel
