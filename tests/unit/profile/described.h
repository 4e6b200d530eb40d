// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"
#include "core/profile/words.h"

namespace sallyport::profile {

/// What matters of a profile in one line.
inline QString described(const Profile& p)
{
    QStringList out;
    out.append((p.connection.server.user.isEmpty() ? QString() : p.connection.server.user + u'@')
        + p.connection.server.address.toString());
    if (!p.connection.server.identityFiles.isEmpty()) {
        out.append(QStringLiteral("keys=") + p.connection.server.identityFiles.join(u','));
    }
    for (const Server& hop : p.connection.hops) {
        out.append(QStringLiteral("via=") + (hop.user.isEmpty() ? QString() : hop.user + u'@')
            + hop.address.toString());
    }
    if (p.connection.compression) {
        out.append(QStringLiteral("C"));
    }
    if (p.connection.family != AddressFamily::Any) {
        out.append(
            p.connection.family == AddressFamily::Ipv4 ? QStringLiteral("4") : QStringLiteral("6"));
    }
    for (const Rule& rule : p.rules) {
        out.append(sshArguments(rule).first() + toString(rule));
    }
    return out.join(u' ');
}

} // namespace sallyport::profile
