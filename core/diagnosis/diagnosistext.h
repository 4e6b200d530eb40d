// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/sentence.h"
#include "core/profile/rule.h"

// What the findings of a diagnosis mean, in words. Pure functions.

namespace sallyport::tunnel {

/// The product behind an identification (RFC 4253 4.2): "OpenSSH 9.2p1" for
/// "SSH-2.0-OpenSSH_9.2p1 Debian-2". Empty when it names none.
[[nodiscard]] QString serverProduct(const QString& identification);

/// Whether the server's own words about a channel it could not open say that it did not find the
/// name, or that the destination refused.
[[nodiscard]] bool saysUnresolved(const QString& words);
[[nodiscard]] bool saysRefused(const QString& words);

/// Where a rule leads: "db:5432", or the path of a Unix socket.
[[nodiscard]] QString destinationName(const profile::Rule& rule);

/// Why the SSH server did not connect to a destination, and what has to change where. error: of the
/// channel. othersAllowed: it did not prohibit another one.
[[nodiscard]] Sentence destinationTrouble(
    const Error& error, const QString& destination, bool othersAllowed);

/// What was found out after the SSH server refused to listen.
struct ListenFindings {
    std::uint16_t port = 0; ///< What was asked for.
    bool anyPortGranted = false; ///< The same address with a port of its choice.
    bool inUse = false; ///< Something accepts connections on that port there.
    QString host{}; ///< The address that was asked for, as in the request; empty: every one.
};
[[nodiscard]] Sentence listenTrouble(const ListenFindings& findings);

/// For a login that failed: what usually is behind it, beyond what the error says; may be empty.
[[nodiscard]] Sentence loginTrouble(
    const Error& error, const QString& method, const QString& user = {});

/// What a server does that let an account in and ended the connection, and where to look.
[[nodiscard]] Sentence leavingTrouble(const QString& user);

} // namespace sallyport::tunnel
