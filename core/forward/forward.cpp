// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/forward.h"

namespace sallyport::tunnel {

Forward::Forward(int number, profile::Rule rule, ForwardContext& context, Parts parts)
    : m_context(context)
    , m_intake(std::move(parts.intake))
    , m_carrier(std::move(parts.carrier))
    , m_flaw(std::move(parts.flaw))
{
    m_status.rule = number;
    m_status.wish = std::move(rule);
    m_intake->setUser(*this);
    connect(m_carrier.get(), &Carrier::changed, this, &Forward::connectionChanged);
    connect(m_carrier.get(), &Carrier::dataChanged, this, &Forward::ftpDataChanged);
    connect(m_carrier.get(), &Carrier::notice, this, &Forward::ftpNotice);
    connect(m_carrier.get(), &Carrier::removed, this, [this](quint64 sent, quint64 received) {
        m_sent += sent;
        m_received += received;
        m_intake->resume();
    });
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

void Forward::start()
{
    if (m_flaw) {
        failed(*m_flaw);
    } else {
        m_intake->start();
    }
}

void Forward::attach(ssh::FarSide& farSide)
{
    if (m_flaw) {
        return;
    }
    m_carrier->attach(farSide);
    m_intake->attach(farSide);
}

void Forward::detach()
{
    m_intake->detach();
    m_carrier->detach();
    if (m_intake->needsLink() && isListening()) {
        setState(ForwardState::Stopped, QStringList(m_status.listening));
    }
}

void Forward::stop()
{
    m_intake->stop();
    m_carrier->detach();
    if (m_status.state != ForwardState::Stopped) {
        setState(ForwardState::Stopped, QStringList(m_status.listening));
    }
}

void Forward::setState(
    ForwardState state, const QStringList& listening, const std::optional<Error>& error)
{
    m_status.state = state;
    m_status.listening = listening;
    m_status.error = error;
    Q_EMIT changed(m_status);
}

// ---- What the intake tells

void Forward::accepted(Intake::Arrival arrival)
{
    ConnectionStatus status = newConnection(arrival.peer);
    if (!arrival.ourEnd.address.isNull()) {
        status.arrivedAt = arrival.ourEnd.toString();
    }
    m_carrier->add(status, std::move(arrival));
}

void Forward::turnedAway(const HostPort& peer, ConnectionEnd end, const Error& error)
{
    ConnectionStatus status = newConnection(peer);
    Q_EMIT connectionChanged(status);
    status.open = false;
    status.end = end;
    status.error = error;
    Q_EMIT connectionChanged(status);
}

void Forward::listening(const QStringList& where, const Sentence& note)
{
    m_status.note = note;
    setState(ForwardState::Listening, where);
}

void Forward::failed(const Error& error)
{
    setState(ForwardState::Failed, {}, error);
}

int Forward::most() const
{
    return rule().maxConnections > 0 ? rule().maxConnections : m_carrier->usualMost();
}

Error Forward::tooMany() const
{
    return { Code::TooManyConnections,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the rule takes %1 connections at a time"), most()),
        {} };
}

ConnectionStatus Forward::newConnection(const HostPort& peer)
{
    ConnectionStatus status;
    status.id = ++m_context.ids;
    status.rule = m_status.rule;
    status.peer = peer.host.isEmpty() ? QString() : peer.toString();
    if (rule().kind != profile::RuleKind::Socks) {
        const QString& path = rule().destinationPath;
        status.to = path.isEmpty() ? rule().destination.toString() : path;
    }
    return status;
}

} // namespace sallyport::tunnel
