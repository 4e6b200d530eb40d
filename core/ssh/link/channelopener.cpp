// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/channelopener.h"

namespace sallyport::ssh {

Error openFailure(unsigned reason, const QByteArray& text)
{
    const QString shown = printable(text, 300);
    // Where the server says nothing: the names of RFC 4254 5.1, in no language.
    const auto theirs = [&shown](const char* otherwise) {
        return Sentence::foreign(shown.isEmpty() ? QString::fromLatin1(otherwise) : shown);
    };
    switch (reason) {
    case 1: // SSH_OPEN_ADMINISTRATIVELY_PROHIBITED
        return { Code::DestinationProhibited, theirs("prohibited") };
    case 2: // SSH_OPEN_CONNECT_FAILED
        return { Code::DestinationRefused, theirs("connect failed") };
    case 4: // SSH_OPEN_RESOURCE_SHORTAGE
        return { Code::ServerOutOfResources, theirs("resource shortage") };
    default:
        return { Code::ChannelFailed,
            shown.isEmpty() ? Sentence(QT_TRANSLATE_NOOP("Sentence", "reason %1"), reason)
                            : shown };
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
