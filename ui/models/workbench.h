// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/expansion.h"
#include "core/tunnel/tunnelmanager.h"
#include "ui/models/ftpsights.h"
#include "ui/models/peerprograms.h"
#include "ui/models/profilecatalog.h"
#include "ui/models/profileedits.h"
#include "ui/models/profiletreemodel.h"
#include "ui/models/removals.h"
#include "ui/models/statetext.h"
#include "ui/models/transfermodel.h"
#include "ui/models/tunnelactivity.h"
#include "ui/models/tunnellog.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace sallyport::ui {

class PassphraseKeeper;

/// Everything the windows show and everything they can ask for, without any widget: joins the
/// profiles on disk with the tunnels that run. Interface thread.
class Workbench final : public QObject {
    Q_OBJECT

public:
    struct Summary {
        int up = 0;
        int profiles = 0;
        int usable = 0; ///< Their files can be used.
        int problems = 0; ///< Failed, degraded, or waiting for the user.
        int connections = 0;
        double down = 0; ///< Bytes per second.
        double upRate = 0;
        StatusShape worst = StatusShape::Off;
    };

    /// Both outlive it. environment: what profiles may refer to.
    Workbench(ProfileCatalog& catalog, tunnel::TunnelManager& manager,
        profile::Environment environment, QObject* parent = nullptr);

    [[nodiscard]] ProfileCatalog& catalog() { return m_catalog; }
    [[nodiscard]] ProfileTreeModel& tree() { return m_tree; }
    [[nodiscard]] TransferModel& transfers() { return m_transfers; }
    [[nodiscard]] TunnelLog& log() { return m_log; }
    [[nodiscard]] ProfileEdits& edits() { return m_edits; }
    [[nodiscard]] Removals& removals() { return m_removals; }
    [[nodiscard]] const profile::Environment& environment() const { return m_environment; }
    /// Who answers what the test of a connection asks; null: nobody. Outlives this.
    void setPrompt(UserPrompt* prompt) { m_prompt = prompt; }
    [[nodiscard]] UserPrompt* prompt() const { return m_prompt; }
    /// Who keeps the passphrases of keys that are made; null: nobody. Outlives this.
    void setPassphraseKeeper(PassphraseKeeper* keeper) { m_passphrases = keeper; }
    [[nodiscard]] PassphraseKeeper* passphraseKeeper() const { return m_passphrases; }

    [[nodiscard]] StateView state(const QString& id) const;
    [[nodiscard]] const TunnelActivity& activity(const QString& id) const;
    /// What the transfers since the start of the program showed.
    [[nodiscard]] const FtpSights& ftpSights(const QString& id) const;
    [[nodiscard]] Summary summary() const;
    [[nodiscard]] Summary summary(const QStringList& ids) const;
    /// Has anything that would be cut off.
    [[nodiscard]] bool isRunning(const QString& id) const;
    [[nodiscard]] int liveConnections() const;

    void connectProfile(
        const QString& id, tunnel::Tunnel::StartMode mode = tunnel::Tunnel::StartMode::Persistent);
    void disconnectProfile(const QString& id);
    void tryNow(const QString& id);
    /// Disconnects, and connects again once that is done.
    void reconnect(const QString& id);
    void connectAll(const QStringList& ids);
    void disconnectAll(const QStringList& ids);
    /// Of those that have a tunnel.
    void reconnectAll(const QStringList& ids);
    [[nodiscard]] QStringList runningOf(const QStringList& ids) const;
    /// Ends their tunnels; removals() brings them back. folder: what goes with them as a whole.
    void removeProfiles(const QStringList& ids, const QString& folder = {});
    /// One that failed is tried once more.
    void retryRule(const QString& id, const profile::Rule& rule);
    void endConnection(const QString& id, quint64 connection);

    /// What the user is asked about a profile at the moment; empty: nothing any more.
    void setQuestion(const QString& id, const QString& sentence);
    /// The profiles that still have a question open.
    void keepQuestions(const QStringList& ids);
    /// Somebody looks: figures every second instead of now and then.
    void setWatched(bool watched);

Q_SIGNALS:
    void profilesChanged();
    /// A tunnel's state or one of its rules changed.
    void stateChanged(const QString& id);
    /// New figures of one profile.
    void figuresTaken(const QString& id);
    /// A second has passed, or new figures came: durations and totals are different.
    void ticked();
    /// The user has just asked for this profile's connection, or for a test of it.
    void connectionWanted(const QString& id);
    /// A test that the user started asks something; who asks is shown now.
    void answerWanted(const QString& id);
    /// The connection of a question that a test asks has gone; the answer counts all the same, or
    /// is asked for anew.
    void questionLeft(const sallyport::Question& question, bool answerCounts);
    /// For notifications.
    void dropped(const QString& id);
    void restored(const QString& id);
    void failedFor(const QString& id);

private:
    void onProfilesChanged();
    void onStatus(const tunnel::TunnelStatus& status);
    void onConnection(const QString& id, const tunnel::ConnectionStatus& status);
    void onTransfer(const QString& id, const tunnel::FtpDataStatus& status);
    void takeTransfers(const QString& id, const QList<tunnel::FtpDataStatus>& open);
    [[nodiscard]] const profile::Rule* ruleOf(
        const QString& id, const tunnel::FtpDataStatus& status) const;
    [[nodiscard]] QString protectionOf(
        const QString& id, const tunnel::FtpDataStatus& status) const;
    void see(const QString& id, const tunnel::FtpDataStatus& status);
    void fail(const QString& id, const Error& error);
    void forget(const QString& id);
    void tick();
    void askPrograms();
    void namePrograms(const PeerPrograms::Answers& answers);
    void publish(const QString& id);
    void startProfile(const QString& id, tunnel::Tunnel::StartMode mode);
    void add(Summary& summary, const ProfileCatalog::Entry& entry) const;
    [[nodiscard]] TunnelActivity& activityFor(const QString& id);
    [[nodiscard]] Result<profile::Profile> prepared(const QString& id) const;

    ProfileCatalog& m_catalog;
    tunnel::TunnelManager& m_manager;
    profile::Environment m_environment;
    UserPrompt* m_prompt = nullptr;
    PassphraseKeeper* m_passphrases = nullptr;
    ProfileTreeModel m_tree;
    TransferModel m_transfers;
    ProfileEdits m_edits;
    Removals m_removals;
    TunnelLog m_log;
    PeerPrograms m_programs;
    QHash<QString, tunnel::TunnelStatus> m_statuses;
    QHash<QString, QDateTime> m_downSince;
    QHash<QString, QString> m_questions;
    QHash<QString, profile::Profile> m_applied; ///< As the tunnels know them.
    QHash<QString, std::shared_ptr<TunnelActivity>> m_activities;
    QHash<QString, FtpSights> m_sights; ///< By profile.
    QTimer m_timer;
    QSet<QString> m_reconnecting; ///< To be connected once they are off.
    QSet<QString> m_firstTries; ///< Started, and neither up nor failed yet: a failure is told once.
    int m_ticks = 0;
    bool m_watched = true;
    bool m_started = false;
};

} // namespace sallyport::ui
