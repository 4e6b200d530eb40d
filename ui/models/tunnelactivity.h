// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/tunnel.h"
#include "ui/models/peerprograms.h"
#include "ui/models/ratehistory.h"

#include <map>

namespace sallyport::ui {

/// A connection with what only watching tells.
struct LiveConnection {
    tunnel::ConnectionStatus status;
    QDateTime since;
    double down = 0; ///< Bytes per second.
    double up = 0;
    QString program; ///< "firefox (4711)"; empty: not known.
    bool programAsked = false;
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
    /// Of an FTP connection, what its data connections carry counts, too.
    void dataChanged(const tunnel::FtpDataStatus& status);
    void take(const tunnel::TunnelSnapshot& snapshot, const QDateTime& now);
    /// The connections of programs on this computer that nobody has asked for yet; each once.
    [[nodiscard]] QList<PeerQuestion> askPrograms(const QString& profileId);
    /// False: there is no such connection any more.
    bool setProgram(const PeerQuestion& question, const net::PortHolder& program);
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

    struct Bytes {
        quint64 received = 0;
        quint64 sent = 0;
    };

    static void count(Bytes& bytes, const tunnel::FtpDataStatus& data);

    std::map<quint64, LiveConnection> m_connections;
    QHash<quint64, Bytes> m_finishedData; ///< By control connection.
    QHash<int, RuleFigures> m_rules;
    RuleFigures m_total;
    RateHistory m_history;
    std::map<int, RateHistory> m_ruleHistories;
    QDateTime m_taken;
};

} // namespace sallyport::ui
