// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/forward.h"

namespace sallyport::tunnel {

Forward::Forward(int number, profile::Rule rule, ForwardContext& context)
    : m_context(context)
{
    m_status.rule = number;
    m_status.wish = std::move(rule);
}

Forward::~Forward() = default;

void Forward::renumber(int number, const profile::Rule& rule)
{
    if (m_status.rule == number && m_status.wish == rule) {
        return;
    }
    m_status.rule = number;
    m_status.wish = rule;
    Q_EMIT changed(m_status);
}

void Forward::attach(ssh::Link& link)
{
    m_link = &link;
}

void Forward::detach()
{
    m_link.clear();
    endAll();
}

void Forward::stop()
{
    stopListening();
    m_link.clear();
    endAll();
    if (m_status.state != ForwardState::Stopped) {
        setState(ForwardState::Stopped, QStringList(m_status.listening));
    }
}

void Forward::setState(ForwardState state, const QStringList& listening, const std::optional<Error>& error)
{
    m_status.state = state;
    m_status.listening = listening;
    m_status.error = error;
    Q_EMIT changed(m_status);
}

void Forward::addTotals(quint64 sent, quint64 received)
{
    m_sentTotal += sent;
    m_receivedTotal += received;
}

int Forward::maxConnections() const
{
    const int wished = m_status.wish.maxConnections;
    return wished > 0 ? wished : kUsualConnections;
}

Error Forward::tooMany() const
{
    return {Code::TooManyConnections,
        QStringLiteral("the rule takes %1 connections at a time").arg(maxConnections()), {}};
}

} // namespace sallyport::tunnel
