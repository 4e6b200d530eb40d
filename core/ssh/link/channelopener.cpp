// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/channelopener.h"

namespace sallyport::ssh {

Error openFailure(unsigned reason, const QByteArray& text)
{
    const QString shown = printable(text, 300);
    switch (reason) {
    case 1: // SSH_OPEN_ADMINISTRATIVELY_PROHIBITED
        return { Code::DestinationProhibited,
            shown.isEmpty() ? QStringLiteral("prohibited") : shown };
    case 2: // SSH_OPEN_CONNECT_FAILED
        return { Code::DestinationRefused,
            shown.isEmpty() ? QStringLiteral("connect failed") : shown };
    case 4: // SSH_OPEN_RESOURCE_SHORTAGE
        return { Code::ServerOutOfResources,
            shown.isEmpty() ? QStringLiteral("resource shortage") : shown };
    default:
        return { Code::ChannelFailed,
            shown.isEmpty() ? QStringLiteral("reason %1").arg(reason) : shown };
    }
}

void ChannelOpener::settle(Request& request, Outcome outcome, const Release& release)
{
    if (!request.abandoned) {
        request.done(std::move(outcome));
    } else if (outcome.handle) {
        release(outcome.handle);
    }
}

} // namespace sallyport::ssh
