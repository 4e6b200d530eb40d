// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/channels.h"

#include "core/ssh/driver.h"
#include "core/ssh/libssh2api.h"
#include "core/ssh/link/channel.h"
#include "core/ssh/link/remotelistener.h"
#include "core/ssh/link/session.h"

#include <algorithm>
#include <utility>

namespace sallyport::ssh {

// Connections to one remote listener that may come in a single turn; more are refused.
static constexpr int kAcceptQueue = 1024;

Channels::Channels(Session& session, Driver& driver, Clock& clock, User user)
    : m_session(session)
    , m_driver(driver)
    , m_clock(clock)
    , m_user(std::move(user))
{
}

Channels::~Channels()
{
    // They may outlive the link; they must not call back into it.
    for (Channel* channel : m_channels) {
        if (channel) {
            channel->linkEnded({ Code::Cancelled, {} });
        }
    }
    for (const auto& listener : m_listeners) {
        if (listener) {
            listener->linkEnded({ Code::Cancelled, {} });
        }
    }
}

void Channels::stop()
{
    m_isUp = false;
    m_listenRequests.clear();
}

std::unique_ptr<Channel> Channels::open(const QByteArray& type, const QByteArray& payload,
    const QString& destination, Milliseconds timeout, const QByteArray& command)
{
    auto channel = std::make_unique<Channel>(*this);
    Channel* raw = channel.get();
    adopt(raw);
    if (!m_isUp) {
        raw->refuse({ Code::ConnectionLost,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the SSH connection is not up")) });
        scheduleTurn();
        return channel;
    }
    const ChannelOpener::Id id = m_driver.opener().start(type, payload, raw->offerWindow(),
        [raw, destination, command](const ChannelOpener::Outcome& outcome) {
            raw->takeOpenId();
            if (outcome.handle && !command.isEmpty()) {
                raw->startCommand(outcome.handle, command);
                return;
            }
            if (outcome.handle) {
                raw->becomeOpen(outcome.handle);
                return;
            }
            Error error = outcome.error;
            error.context = destination;
            raw->refuse(error);
        });
    auto timer = m_clock.makeTimer([this, raw, destination, timeout] {
        m_driver.opener().abandon(raw->takeOpenId());
        raw->refuse({ Code::DestinationTimeout,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the SSH server got no answer from it within %1 s"),
                timeout.count() / 1000.0),
            destination });
        scheduleTurn();
    });
    timer->start(timeout);
    raw->awaitOpen(id, std::move(timer));
    // Sent now if nothing else runs: saves a round through the event loop per connection.
    scheduleTurn();
    return channel;
}

std::unique_ptr<RemoteListener> Channels::listen(const HostPort& bind)
{
    auto listener = std::make_unique<RemoteListener>(*this, bind);
    m_listeners.emplace_back(listener.get());
    if (!m_isUp) {
        listener->refuse({ Code::ConnectionLost,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the SSH connection is not up")) });
    } else {
        m_listenRequests.push_back({ bind, listener.get() });
    }
    scheduleTurn();
    return listener;
}

LIBSSH2_CHANNEL* Channels::any() const
{
    const auto it = std::find_if(m_channels.begin(), m_channels.end(),
        [](const Channel* channel) { return channel && channel->handle(); });
    return it == m_channels.end() ? nullptr : (*it)->handle();
}

int Channels::askForListeners()
{
    while (!m_listenRequests.empty()) {
        ListenRequest& request = m_listenRequests.front();
        if (!m_listenStarted && !request.listener) {
            m_listenRequests.pop_front();
            continue;
        }
        if (!m_listenStarted && !m_driver.mayListen()) {
            break;
        }
        m_listenStarted = true;
        int boundPort = 0;
        LIBSSH2_LISTENER* handle = libssh2_channel_forward_listen_ex(m_session.handle(),
            request.bind.host.toUtf8().constData(), request.bind.port, &boundPort, kAcceptQueue);
        if (!handle) {
            const int rc = libssh2_session_last_errno(m_session.handle());
            if (rc == LIBSSH2_ERROR_EAGAIN) {
                break;
            }
            if (rc == LIBSSH2_ERROR_SOCKET_RECV || rc == LIBSSH2_ERROR_SOCKET_DISCONNECT
                || rc == LIBSSH2_ERROR_SOCKET_SEND) {
                return rc;
            }
            if (request.listener) {
                request.listener->refuse({ Code::RemoteListenRefused,
                    request.bind.port == 0 ? Sentence(QT_TRANSLATE_NOOP(
                        "Sentence", "the SSH server refused to listen on a port of its choice"))
                                           : Sentence(QT_TRANSLATE_NOOP(
                                               "Sentence", "the SSH server refused to listen")),
                    request.bind.toString() });
            }
        } else if (request.listener) {
            request.listener->becomeListening(handle, boundPort);
        } else {
            m_cancelling.push_back(handle);
        }
        m_listenStarted = false;
        m_listenRequests.pop_front();
    }
    return 0;
}

int Channels::stepListeners()
{
    if (const int rc = askForListeners(); rc < 0) {
        return rc;
    }
    for (const auto& listener : m_listeners) {
        if (listener && listener->isListening()) {
            if (const int rc = listener->accept(); rc < 0) {
                return rc;
            }
        }
    }
    return 0;
}

int Channels::stepChannels()
{
    const std::size_t count = m_channels.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (m_channels[i]) {
            if (const int rc = m_channels[i]->drain(); rc < 0) {
                return rc;
            }
        }
    }
    // A different channel is first each time: when the gate shuts half way, nobody starves.
    if (count > 0) {
        ++m_firstToFlush;
    }
    for (std::size_t i = 0; i < count; ++i) {
        Channel* channel = m_channels[(m_firstToFlush + i) % count];
        if (channel && channel->wantsFlush()) {
            if (const int rc = channel->flush(); rc < 0) {
                return rc;
            }
        }
    }
    return 0;
}

void Channels::retryReleases()
{
    std::erase_if(m_cancelling, [](LIBSSH2_LISTENER* listener) {
        return libssh2_channel_forward_cancel(listener) != LIBSSH2_ERROR_EAGAIN;
    });
    std::erase_if(m_releasing, [](LIBSSH2_CHANNEL* channel) {
        return libssh2_channel_free(channel) != LIBSSH2_ERROR_EAGAIN;
    });
}

void Channels::deliver(const QPointer<QObject>& owner)
{
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        if (m_channels[i]) {
            m_channels[i]->deliver();
            if (!owner) {
                return;
            }
        }
    }
    std::erase(m_channels, nullptr);
    const auto listeners = m_listeners;
    for (const auto& listener : listeners) {
        if (listener) {
            listener->deliver();
            if (!owner) {
                return;
            }
        }
    }
    std::erase_if(m_listeners, [](const auto& listener) { return listener.isNull(); });
}

void Channels::end(const Error& error)
{
    std::vector<QPointer<Channel>> channels(m_channels.begin(), m_channels.end());
    m_channels.clear();
    const auto listeners = std::exchange(m_listeners, {});
    for (const auto& channel : channels) {
        if (channel) {
            channel->linkEnded(error);
        }
    }
    for (const auto& listener : listeners) {
        if (listener) {
            listener->linkEnded(error);
        }
    }
    // What arrived before the end is delivered first: deliver() emits readyRead before failed.
    for (const auto& channel : channels) {
        if (channel) {
            channel->deliver();
        }
    }
    for (const auto& listener : listeners) {
        if (listener) {
            listener->deliver();
        }
    }
}

void Channels::forget(Channel* channel, quint64 openId, LIBSSH2_CHANNEL* handle, bool skipEof)
{
    if (openId != 0 && m_driver.isStarted()) {
        m_driver.opener().abandon(openId);
    }
    const auto it = std::find(m_channels.begin(), m_channels.end(), channel);
    if (it != m_channels.end()) {
        // Emptied, not erased: a turn may be walking the list.
        *it = nullptr;
    }
    if (handle) {
        release(handle, skipEof);
    }
}

void Channels::release(LIBSSH2_CHANNEL* handle, bool skipEof)
{
    if (!m_isUp) {
        return;
    }
    if (skipEof) {
        driver::skipEof(handle);
    }
    m_releasing.push_back(handle);
    scheduleTurn();
}

void Channels::forget(RemoteListener* listener, LIBSSH2_LISTENER* handle)
{
    for (auto& known : m_listeners) {
        if (known == listener) {
            known.clear();
        }
    }
    for (auto& request : m_listenRequests) {
        if (request.listener == listener) {
            request.listener.clear();
        }
    }
    if (handle && m_isUp) {
        m_cancelling.push_back(handle);
        scheduleTurn();
    }
}

} // namespace sallyport::ssh
