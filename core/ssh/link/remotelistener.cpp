// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/remotelistener.h"

#include "core/ssh/driver.h"
#include "core/ssh/libssh2api.h"
#include "core/ssh/link/channel.h"
#include "core/ssh/link/channelhost.h"
#include "core/ssh/link/session.h"

#include <QPointer>

namespace sallyport::ssh {

RemoteListener::RemoteListener(ChannelHost& host, HostPort bind)
    : m_host(&host)
    , m_bind(std::move(bind))
{
}

RemoteListener::~RemoteListener()
{
    cancel();
}

std::optional<FarArrival> RemoteListener::nextConnection()
{
    if (m_waiting.empty()) {
        return std::nullopt;
    }
    std::optional<FarArrival> arrival = std::move(m_waiting.front());
    m_waiting.pop_front();
    return arrival;
}

void RemoteListener::cancel()
{
    m_tellListening = m_tellArrived = false;
    m_tellFailed.reset();
    m_waiting.clear();
    if (ChannelHost* host = std::exchange(m_host, nullptr)) {
        host->forget(this, std::exchange(m_handle, nullptr));
    }
}

void RemoteListener::becomeListening(_LIBSSH2_LISTENER* handle, int boundPort)
{
    m_handle = handle;
    m_bind.port = static_cast<std::uint16_t>(boundPort);
    m_tellListening = true;
}

void RemoteListener::refuse(const Error& error)
{
    m_over = true;
    m_tellFailed = std::make_unique<Error>(error);
}

int RemoteListener::accept()
{
    while (LIBSSH2_CHANNEL* handle = libssh2_channel_forward_accept(m_handle)) {
        auto channel = std::make_unique<Channel>(*m_host);
        channel->becomeOpen(handle);
        channel->keepOpenedQuiet();
        FarArrival arrival;
        arrival.originator = driver::originator(handle);
        arrival.arrivedAt = driver::arrivedAt(handle);
        m_host->adopt(channel.get());
        arrival.stream = std::move(channel);
        m_waiting.push_back(std::move(arrival));
        m_tellArrived = true;
    }
    const int rc = libssh2_session_last_errno(m_host->session().handle());
    return rc == LIBSSH2_ERROR_SOCKET_RECV || rc == LIBSSH2_ERROR_SOCKET_DISCONNECT ? rc : 0;
}

void RemoteListener::linkEnded(const Error& error)
{
    m_host = nullptr;
    m_handle = nullptr;
    if (!std::exchange(m_over, true)) {
        m_tellFailed = std::make_unique<Error>(error);
    }
}

void RemoteListener::deliver()
{
    const QPointer<RemoteListener> self(this);
    if (std::exchange(m_tellListening, false)) {
        Q_EMIT listening();
    }
    if (self && std::exchange(self->m_tellArrived, false)) {
        Q_EMIT connectionArrived();
    }
    if (self && self->m_tellFailed) {
        const Error error = *std::exchange(self->m_tellFailed, nullptr);
        Q_EMIT failed(error);
    }
}

} // namespace sallyport::ssh
