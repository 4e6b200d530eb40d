// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/tunnel.h"
#include "ui/models/ratehistory.h"

#include <map>

namespace sallyport::ui {

/// A connection with what only watching tells.
struct LiveConnection {
    tunnel::ConnectionStatus status;
    QDateTime since;
    double down = 0; ///< Bytes per second.
    double up = 0;
};

/// What one rule moves at the moment.
struct RuleFigures {
    int connections = 0;
    double down = 0;
    double up = 0;
    quint64 received = 0; ///< Since the tunnel was started.
    quint64 sent = 0;
};

/// What one profile's tunnel is doing, followed over time: rates are the difference between two
/// snapshots. Not an object: whoever changes it tells whoever shows it.
class TunnelActivity {
public:
    void connectionChanged(const tunnel::ConnectionStatus& status, const QDateTime& now);
    void take(const tunnel::TunnelSnapshot& snapshot, const QDateTime& now);
    /// The tunnel ended; the history stays.
    void reset();

    /// By id, which is the order they were made in.
    [[nodiscard]] const std::map<quint64, LiveConnection>& connections() const
    {
        return m_connections;
    }
    [[nodiscard]] RuleFigures rule(int number) const { return m_rules.value(number); }
    [[nodiscard]] RuleFigures total() const { return m_total; }
    [[nodiscard]] const RateHistory& history() const { return m_history; }
    /// Of each rule that has moved anything.
    [[nodiscard]] const std::map<int, RateHistory>& ruleHistories() const
    {
        return m_ruleHistories;
    }

private:
    /// More graphs than this nobody can tell apart.
    static constexpr std::size_t kMaxRuleHistories = 32;

    std::map<quint64, LiveConnection> m_connections;
    QHash<int, RuleFigures> m_rules;
    RuleFigures m_total;
    RateHistory m_history;
    std::map<int, RateHistory> m_ruleHistories;
    QDateTime m_taken;
};

} // namespace sallyport::ui
