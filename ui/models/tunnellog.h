// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/status.h"
#include "core/ssh/link/linknews.h"
#include "ui/models/logmodel.h"
#include "ui/models/statetext.h"

#include <QHash>
#include <QObject>

namespace sallyport::tunnel {
class TunnelManager;
}

namespace sallyport::ui {

class ProfileCatalog;

/// Puts what happens to tunnels into sentences, a line each. Hears of most of it itself; told of
/// states and connections by who keeps what was before. Interface thread.
class TunnelLog final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    TunnelLog(ProfileCatalog& catalog, tunnel::TunnelManager& manager);

    [[nodiscard]] LogModel& lines() { return m_lines; }

    /// The number of the line.
    quint64 add(LogLevel level, const QString& profileId, const QString& text);
    /// What is new in a tunnel's status. The tries to get a connection back that fail for one
    /// reason are one line, which counts them.
    void addStatus(const tunnel::TunnelStatus& before, const StateView& view);
    void addConnection(const QString& id, const tunnel::ConnectionStatus& status);
    /// A profile was changed to something that cannot be used.
    void addRefusedChange(const QString& id, const Error& error);

private:
    /// A connection is missing, and is tried to be made again.
    struct Outage {
        QDateTime since;
        Error reason; ///< Of the last line.
        int tries = 0;
        quint64 line = 0; ///< The one that counts; 0: there is none yet.
    };

    void addState(const tunnel::TunnelStatus& before, const StateView& view);
    [[nodiscard]] bool addRetry(const tunnel::TunnelStatus& before, const StateView& view);
    void addFailedForwards(const tunnel::TunnelStatus& before, const tunnel::TunnelStatus& status);
    void addNews(const QString& id, const ssh::LinkNews& news);
    void addFtpNotice(const QString& id, const tunnel::FtpNotice& notice);
    void addHostKey(const QString& id, const tunnel::HostKeyDecision& decision);

    ProfileCatalog& m_catalog;
    LogModel m_lines;
    QHash<QString, Outage> m_outages; ///< By profile.
};

} // namespace sallyport::ui
