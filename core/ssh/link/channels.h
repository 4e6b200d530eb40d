// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/hostport.h"
#include "core/ssh/link/channelhost.h"

#include <QByteArray>
#include <QPointer>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace sallyport::ssh {

class Driver;

/// The channels and remote listeners of a link: has them opened, gives each its part of a turn, and
/// frees what they leave behind. They belong to whoever asked for them and may outlive it: then
/// they have failed. Belongs to a link, on its thread.
///
/// Which part of a turn is whose is for the link to say. Nothing but deliver() and end() emits a
/// signal.
class Channels final : public ChannelHost {
public:
    struct User {
        std::function<void()> scheduleTurn; ///< See ChannelHost.
        std::function<void(int)> failSoon;
    };

    /// The others outlive it.
    Channels(Session& session, Driver& driver, Clock& clock, User user);
    ~Channels();
    Channels(const Channels&) = delete;
    Channels& operator=(const Channels&) = delete;

    /// The login is done: what is asked for before that is refused.
    void start() { m_isUp = true; }
    /// The session is about to be freed with all its handles: nothing more is asked of the server.
    void stop();

    [[nodiscard]] int count() const { return int(m_channels.size()); }
    /// The handle of any channel that has one, or null.
    [[nodiscard]] _LIBSSH2_CHANNEL* any() const;
    /// A request for a listener waits for its answer, which carries no name.
    [[nodiscard]] bool asksForListener() const { return m_listenStarted; }

    /// payload: as in RFC 4254 5.1 after the packet size. destination: named in errors. command: to
    /// be run in it; empty: none.
    [[nodiscard]] std::unique_ptr<Channel> open(const QByteArray& type, const QByteArray& payload,
        const QString& destination, Milliseconds timeout, const QByteArray& command = {});
    [[nodiscard]] std::unique_ptr<RemoteListener> listen(const HostPort& bind);

    // The parts of a turn. Each returns a libssh2 error that ends the link, or 0.

    /// Asks for listeners, one after the other, and takes over the connections that came to them.
    [[nodiscard]] int stepListeners();
    /// Reads what has come for every channel, then writes what waits.
    [[nodiscard]] int stepChannels();
    /// Goes on with freeing what nobody wants any more.
    void retryReleases();

    /// To be freed as the turns go on.
    void letGo(_LIBSSH2_CHANNEL* handle) { m_releasing.push_back(handle); }

    /// Emits what came of the turn. Whoever is told may destroy the link: owner.
    void deliver(const QPointer<QObject>& owner);
    /// The link has ended: all of them fail, after what had arrived before. Whoever is told may
    /// destroy any of them, and the link.
    void end(const Error& error);

    // ChannelHost
    [[nodiscard]] Session& session() override { return m_session; }
    [[nodiscard]] const Clock& clock() const override { return m_clock; }
    void scheduleTurn() override { m_user.scheduleTurn(); }
    void failSoon(int rc) override { m_user.failSoon(rc); }
    void adopt(Channel* channel) override { m_channels.push_back(channel); }
    void forget(Channel* channel, quint64 openId, _LIBSSH2_CHANNEL* handle, bool skipEof) override;
    void forget(RemoteListener* listener, _LIBSSH2_LISTENER* handle) override;
    void release(_LIBSSH2_CHANNEL* handle, bool skipEof) override;

private:
    struct ListenRequest {
        HostPort bind;
        QPointer<RemoteListener> listener;
    };

    [[nodiscard]] int askForListeners();

    Session& m_session;
    Driver& m_driver;
    Clock& m_clock;
    const User m_user;
    bool m_isUp = false;

    std::vector<Channel*> m_channels; ///< Null where one went during a turn.
    std::size_t m_firstToFlush = 0;
    std::vector<QPointer<RemoteListener>> m_listeners;
    std::deque<ListenRequest> m_listenRequests; ///< The first one is on the wire.
    bool m_listenStarted = false;
    std::vector<_LIBSSH2_CHANNEL*> m_releasing;
    std::vector<_LIBSSH2_LISTENER*> m_cancelling;
};

} // namespace sallyport::ssh
