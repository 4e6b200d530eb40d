// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/proxycarrier.h"

namespace sallyport::tunnel {

ProxyCarrier::ProxyCarrier(Clock& clock, profile::RuleDirection side, Connect connect)
    : m_clock(clock)
    , m_connect(std::move(connect))
    , m_pipes(clock, side)
{
    QObject::connect(&m_pipes, &PipeCarrier::changed, this, &ProxyCarrier::changed);
    QObject::connect(&m_pipes, &PipeCarrier::removed, this, &ProxyCarrier::removed);
}

ProxyCarrier::~ProxyCarrier() = default;

QList<ConnectionStatus> ProxyCarrier::statuses() const
{
    QList<ConnectionStatus> all = m_pipes.statuses();
    for (const auto& [id, entry] : m_negotiating) {
        if (entry.told) {
            all.append(entry.status);
        }
    }
    return all;
}

void ProxyCarrier::add(const ConnectionStatus& status, Intake::Arrival arrival)
{
    const quint64 id = status.id;
    auto session = std::make_unique<ProxySession>(id, std::move(arrival.stream), m_clock);
    ProxySession* raw = session.get();
    m_negotiating.emplace(id, Entry{ status, LaterPtr<ProxySession>(this, std::move(session)) });
    QObject::connect(raw, &ProxySession::requested, this, [this, id, raw] {
        const auto it = m_negotiating.find(id);
        it->second.status.to = raw->destination().toString();
        it->second.told = true;
        Q_EMIT changed(it->second.status);
        if (m_negotiating.contains(id)) {
            m_connect(farSide(), *raw);
        }
    });
    QObject::connect(raw, &ProxySession::established, this, [this, id] { established(id); });
    QObject::connect(raw, &ProxySession::ended, this, [this, id, raw] {
        const Code code = raw->error()->code;
        ended(id, code == Code::LocalPeerReset ? ConnectionEnd::Reset : ConnectionEnd::Refused);
    });
    raw->start();
}

void ProxyCarrier::established(quint64 id)
{
    auto node = m_negotiating.extract(id);
    if (node.empty()) {
        return;
    }
    LaterPtr<ProxySession>& session = node.mapped().session;
    auto client = session->takeClient();
    auto target = session->takeTarget();
    session.letGo();
    m_pipes.bridge(node.mapped().status, std::move(client), std::move(target));
}

void ProxyCarrier::ended(quint64 id, ConnectionEnd end)
{
    auto node = m_negotiating.extract(id);
    if (node.empty()) {
        return;
    }
    LaterPtr<ProxySession>& session = node.mapped().session;
    session->disconnect(this);
    ConnectionStatus status = node.mapped().status;
    if (!node.mapped().told) {
        Q_EMIT changed(status);
    }
    status.open = false;
    status.end = end;
    status.error = session->error();
    session.letGo();
    Q_EMIT removed(0, 0);
    Q_EMIT changed(status);
}

bool ProxyCarrier::end(quint64 id)
{
    if (m_pipes.end(id)) {
        return true;
    }
    const bool known = m_negotiating.contains(id);
    ended(id, ConnectionEnd::Stopped);
    return known;
}

void ProxyCarrier::endAll()
{
    m_pipes.endAll();
    while (!m_negotiating.empty()) {
        ended(m_negotiating.begin()->first, ConnectionEnd::Stopped);
    }
}

} // namespace sallyport::tunnel
