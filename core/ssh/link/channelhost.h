// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

struct _LIBSSH2_CHANNEL;
struct _LIBSSH2_LISTENER;

namespace sallyport {
class Clock;
}

namespace sallyport::ssh {

class Channel;
class RemoteListener;
class Session;

/// What a Channel and a RemoteListener ask of their link, whose Channels answer. On the link's
/// thread; nothing here emits a signal, so that it may be called from anywhere.
class ChannelHost {
public:
    [[nodiscard]] virtual Session& session() = 0;
    [[nodiscard]] virtual const Clock& clock() const = 0;
    /// From the event loop, unless a turn is due already.
    virtual void scheduleTurn() = 0;
    /// Ends the link for this libssh2 error: the next turn does it.
    virtual void failSoon(int rc) = 0;
    /// A channel that is to have its part in each turn; forget() ends that.
    virtual void adopt(Channel* channel) = 0;
    /// It is going, or was given up; its handle, if it has one, is released, and the open with this
    /// id, unless that is 0, is abandoned.
    virtual void forget(
        Channel* channel, quint64 openId, _LIBSSH2_CHANNEL* handle, bool skipEof) = 0;
    /// Its handle, if it has one, is cancelled.
    virtual void forget(RemoteListener* listener, _LIBSSH2_LISTENER* handle) = 0;
    /// Closes and frees it as the turns go on.
    virtual void release(_LIBSSH2_CHANNEL* handle, bool skipEof) = 0;

protected:
    ~ChannelHost() = default;
};

} // namespace sallyport::ssh
