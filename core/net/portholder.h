// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpoint.h"

#include <QList>

#include <optional>

namespace sallyport::net {

/// The program that keeps a port of this computer to itself.
struct PortHolder {
    qint64 pid = 0; ///< 0 when the system does not show it, as with other users' programs.
    QString program; ///< As the system's process list calls it; printable.
    std::uint32_t user = 0; ///< Numeric user id; what userText() takes.

    /// "nginx (PID 812)", or "a program of user 33" when that is all that is known.
    [[nodiscard]] Sentence words() const;
};

/// Who stands in the way of listening there: whoever listens on the same address or on all
/// addresses. Best effort: Linux (reads /proc, a bounded part of it) and Windows, nothing
/// elsewhere. May take some milliseconds; meant for the moment after a failure.
[[nodiscard]] std::optional<PortHolder> findPortHolder(const Endpoint& where);

/// The user id that owns the other end of a connection within this computer, given both ends as
/// our socket sees them. Nothing when the peer is not on this computer, has already closed, or the
/// system does not tell: anything but Linux and Windows, and on Windows the programs of other users
/// and those of an administrator. Windows has no numbers for its users; these are of this process.
[[nodiscard]] std::optional<std::uint32_t> ownerOf(const Endpoint& ours, const Endpoint& peer);

/// Both ends of a connection within this computer, as our socket sees them.
struct ConnectionEnds {
    Endpoint ours;
    Endpoint peer;

    friend bool operator==(const ConnectionEnds&, const ConnectionEnds&) = default;
};

/// Whose the other ends are, in the same order; nothing for one whose program has closed it, is
/// another user's, or that the system does not show (anything but Linux and Windows; there, those
/// of other users too have a name). One reading of the system's lists for all of them: tens of
/// milliseconds where many programs run. Any thread.
[[nodiscard]] QList<std::optional<PortHolder>> programsAt(const QList<ConnectionEnds>& connections);

/// A user as people know it: "33", on Windows "COMPUTER\anna".
[[nodiscard]] QString userText(std::uint32_t user);

} // namespace sallyport::net
