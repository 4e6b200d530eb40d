// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tunnelactivity.h"

#include <QHostAddress>
#include <QSet>

#include <optional>
#include <utility>

namespace sallyport::ui {

static double difference(quint64 now, quint64 before)
{
    return now > before ? double(now - before) : 0;
}

void TunnelActivity::connectionChanged(const tunnel::ConnectionStatus& status, const QDateTime& now)
{
    if (!status.open) {
        m_connections.erase(status.id);
        m_finishedData.remove(status.id);
        return;
    }
    const auto [it, isNew] = m_connections.try_emplace(status.id);
    it->second.status = status;
    if (isNew) {
        it->second.since = now;
    }
}

void TunnelActivity::count(Bytes& bytes, const tunnel::FtpDataStatus& data)
{
    const bool isUpload = data.direction == tunnel::FtpDataStatus::Direction::Up;
    (isUpload ? bytes.sent : bytes.received) += data.bytes;
}

void TunnelActivity::dataChanged(const tunnel::FtpDataStatus& status)
{
    if (!status.open && m_connections.contains(status.session)) {
        count(m_finishedData[status.session], status);
    }
}

static std::optional<net::Endpoint> endpoint(const QString& text)
{
    const auto parsed = HostPort::parse(text);
    const QHostAddress address = parsed ? QHostAddress(parsed->host) : QHostAddress();
    return address.isLoopback() ? std::optional(net::Endpoint{ address, parsed->port })
                                : std::nullopt;
}

QList<PeerQuestion> TunnelActivity::askPrograms(const QString& profileId)
{
    QList<PeerQuestion> questions;
    for (auto& [id, live] : m_connections) {
        if (std::exchange(live.programAsked, true)) {
            continue;
        }
        const auto ours = endpoint(live.status.arrivedAt);
        const auto peer = endpoint(live.status.peer);
        if (ours && peer) {
            questions.append({ profileId, id, { *ours, *peer } });
        }
    }
    return questions;
}

bool TunnelActivity::setProgram(const PeerQuestion& question, const net::PortHolder& program)
{
    const auto live = m_connections.find(question.connection);
    // Numbers start again with each start of a tunnel.
    if (live == m_connections.end() || live->second.status.peer != question.ends.peer.toString()) {
        return false;
    }
    live->second.program = QStringLiteral("%1 (%2)").arg(program.program).arg(program.pid);
    return true;
}

void TunnelActivity::take(const tunnel::TunnelSnapshot& snapshot, const QDateTime& now)
{
    const double elapsed = m_taken.isValid() ? double(m_taken.msecsTo(now)) / 1000.0 : 0;
    const auto perSecond = [elapsed](double bytes) { return elapsed > 0 ? bytes / elapsed : 0; };

    QHash<quint64, Bytes> data = m_finishedData;
    for (const tunnel::FtpDataStatus& status : snapshot.ftpData) {
        count(data[status.session], status);
    }
    QSet<quint64> seen;
    for (tunnel::ConnectionStatus status : snapshot.connections) {
        const Bytes more = data.value(status.id);
        status.received += more.received;
        status.sent += more.sent;
        seen.insert(status.id);
        const auto [it, isNew] = m_connections.try_emplace(status.id);
        LiveConnection& live = it->second;
        if (isNew) {
            live.since = now;
        } else {
            live.down = perSecond(difference(status.received, live.status.received));
            live.up = perSecond(difference(status.sent, live.status.sent));
        }
        live.status = status;
    }
    std::erase_if(
        m_connections, [&seen](const auto& entry) { return !seen.contains(entry.first); });
    m_finishedData.removeIf(
        [&seen](QHash<quint64, Bytes>::iterator entry) { return !seen.contains(entry.key()); });

    RuleFigures total;
    double down = 0;
    double up = 0;
    QHash<int, RuleFigures> rules;
    const qint64 from = m_taken.isValid() ? m_taken.toSecsSinceEpoch() : now.toSecsSinceEpoch() - 1;
    const qint64 to = now.toSecsSinceEpoch();
    for (const tunnel::TunnelSnapshot::Rule& rule : snapshot.rules) {
        const RuleFigures before = m_rules.value(rule.rule);
        const double received = difference(rule.received, before.received);
        const double sent = difference(rule.sent, before.sent);
        rules.insert(rule.rule,
            { rule.connections, perSecond(received), perSecond(sent), rule.received, rule.sent });
        total.connections += rule.connections;
        total.received += rule.received;
        total.sent += rule.sent;
        down += received;
        up += sent;
        const bool moved = received > 0 || sent > 0;
        if (moved
            && (m_ruleHistories.contains(rule.rule)
                || m_ruleHistories.size() < kMaxRuleHistories)) {
            m_ruleHistories[rule.rule].add(from, to, received, sent);
        }
    }
    total.down = perSecond(down);
    total.up = perSecond(up);
    m_rules = rules;
    m_total = total;
    m_history.add(from, to, down, up);
    m_taken = now;
}

void TunnelActivity::reset()
{
    m_connections.clear();
    m_finishedData.clear();
    m_rules.clear();
    m_total = {};
    m_taken = {};
}

} // namespace sallyport::ui
