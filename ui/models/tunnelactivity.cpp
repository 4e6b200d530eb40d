// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tunnelactivity.h"

#include <QSet>

namespace sallyport::ui {

static double difference(quint64 now, quint64 before)
{
    return now > before ? double(now - before) : 0;
}

void TunnelActivity::connectionChanged(const tunnel::ConnectionStatus& status, const QDateTime& now)
{
    if (!status.open) {
        m_connections.erase(status.id);
        return;
    }
    const auto [it, isNew] = m_connections.try_emplace(status.id);
    it->second.status = status;
    if (isNew) {
        it->second.since = now;
    }
}

void TunnelActivity::take(const tunnel::TunnelSnapshot& snapshot, const QDateTime& now)
{
    const double elapsed = m_taken.isValid() ? double(m_taken.msecsTo(now)) / 1000.0 : 0;
    const auto perSecond = [elapsed](double bytes) { return elapsed > 0 ? bytes / elapsed : 0; };

    QSet<quint64> seen;
    for (const tunnel::ConnectionStatus& status : snapshot.connections) {
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
    m_rules.clear();
    m_total = {};
    m_taken = {};
}

} // namespace sallyport::ui
