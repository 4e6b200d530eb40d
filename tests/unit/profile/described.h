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
    out.append(
        (p.server.user.isEmpty() ? QString() : p.server.user + u'@') + p.server.address.toString());
    if (!p.server.identityFiles.isEmpty()) {
        out.append(QStringLiteral("keys=") + p.server.identityFiles.join(u','));
    }
    for (const Server& hop : p.hops) {
        out.append(QStringLiteral("via=") + (hop.user.isEmpty() ? QString() : hop.user + u'@')
            + hop.address.toString());
    }
    if (p.compression) {
        out.append(QStringLiteral("C"));
    }
    if (p.family != AddressFamily::Any) {
        out.append(p.family == AddressFamily::Ipv4 ? QStringLiteral("4") : QStringLiteral("6"));
    }
    for (const Rule& rule : p.rules) {
        out.append(sshArguments(rule).first() + toString(rule));
    }
    return out.join(u' ');
}

} // namespace sallyport::profile
