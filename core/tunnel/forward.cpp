// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/forward.h"

#include "core/base/log.h"

namespace sallyport::tunnel {

ConnectionEnd toConnectionEnd(net::PipeEnd end)
{
    switch (end) {
    case net::PipeEnd::Eof:
        return ConnectionEnd::Eof;
    case net::PipeEnd::Reset:
        return ConnectionEnd::Reset;
    case net::PipeEnd::Refused:
        return ConnectionEnd::Refused;
    case net::PipeEnd::Lost:
        return ConnectionEnd::Lost;
    case net::PipeEnd::Stopped:
        return ConnectionEnd::Stopped;
    }
    return ConnectionEnd::Lost;
}

Forward::Forward(int number, profile::Rule rule, ssh::Link& link, Clock& clock, ConnectionIds& ids,
    QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_clock(clock)
    , m_ids(ids)
{
    m_status.rule = number;
    m_status.wish = std::move(rule);
}

Forward::~Forward() = default;

void Forward::start()
{
    m_listener = std::make_unique<net::Listener>(
        m_clock, [this](std::unique_ptr<net::LocalStream> stream) {
            accepted(std::move(stream));
            if (connectionCount() >= kMaxConnections && m_listener) {
                m_listener->pause();
            }
        });
    connect(m_listener.get(), &net::Listener::starved, this, [](const Error& error) {
        qCWarning(logTunnel) << "cannot accept:" << error.detail;
    });
    if (const auto listening = m_listener->listen(m_status.wish.listen); !listening) {
        m_listener.reset();
        m_status.state = ForwardState::Failed;
        m_status.error = listening.error();
    } else {
        m_status.state = ForwardState::Listening;
        m_status.listening.clear();
        for (const net::Endpoint& address : m_listener->addresses()) {
            m_status.listening.append(address.toString());
        }
    }
    Q_EMIT changed(m_status);
}

void Forward::stop()
{
    m_listener.reset();
    endAll();
    if (m_status.state == ForwardState::Listening) {
        m_status.state = ForwardState::Stopped;
        Q_EMIT changed(m_status);
    }
}

void Forward::resumeAccepting()
{
    if (m_listener && m_listener->isPaused() && connectionCount() < kMaxConnections) {
        m_listener->resume();
    }
}

} // namespace sallyport::tunnel
