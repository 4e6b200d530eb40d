// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/tunnel.h"

#include <QHash>
#include <QSet>

#include <memory>

class QThread;

namespace sallyport::tunnel {

class TunnelHost;

/// What a tunnel that is let go of leaves to the one that takes its place on another thread.
struct TunnelRemains {
    profile::Profile profile;
    std::optional<Error> blocked; ///< As Tunnel::block() was last told.
    Tunnel::StartMode mode = Tunnel::StartMode::Interactive;
    bool wasStarted = false; ///< It is to go on elsewhere.
};

/// All that is known of one profile's tunnel at a moment. Fit for queued signals.
struct TunnelStatus {
    QString profileId;
    TunnelState state = TunnelState::Idle;
    std::optional<Error> reason; ///< Why it failed or went down, if it did.
    QDateTime upSince; ///< While Up or Degraded.
    QDateTime retryAt; ///< While Reconnecting.
    QString serverIdentification;
    QString algorithms;
    QList<ForwardStatus> forwards;
    bool reconnectToApply =
        false; ///< The profile was edited in a way that counts from the next connection on.
};

/// All tunnels of the program. Lives on the interface thread, which it never blocks: the tunnels
/// run on a few I/O threads of its own, and everything that crosses is a value in a queued call.
class TunnelManager final : public QObject {
    Q_OBJECT

public:
    /// prompt: asked on this thread; may be null. It outlives the manager.
    explicit TunnelManager(UserPrompt* prompt, int threads = 2, QObject* parent = nullptr);
    /// Stops every tunnel and waits for the threads, which takes no longer than a goodbye.
    ~TunnelManager() override;

    /// The last known status; Idle for a profile that was never started.
    [[nodiscard]] TunnelStatus status(const QString& profileId) const;
    /// Of those that are not Idle.
    [[nodiscard]] QStringList running() const;
    /// As of the last pull.
    [[nodiscard]] TunnelSnapshot snapshot(const QString& profileId) const;

    void start(
        const profile::Profile& profile, Tunnel::StartMode mode = Tunnel::StartMode::Interactive);
    void stop(const QString& profileId);
    void stopAll();
    void retryNow(const QString& profileId);
    /// The profile was edited: what runs takes the changes over.
    void apply(const profile::Profile& profile);
    /// The profile was edited to what cannot be used: what is up stays, and no new connection is
    /// made as the profile was before, until apply() or start().
    void block(const QString& profileId, const Error& error);
    /// The profile was deleted: its tunnel stops and is forgotten.
    void forget(const QString& profileId);
    void endConnection(const QString& profileId, quint64 connection);

    void setOnline(bool online);
    void wakeUp();

    /// Asks every running tunnel for its figures; snapshotTaken() follows for each. For a timer
    /// that runs once a second while somebody looks.
    void pullSnapshots();

Q_SIGNALS:
    void statusChanged(const sallyport::tunnel::TunnelStatus& status);
    void hostKeyJudged(
        const QString& profileId, const sallyport::tunnel::HostKeyDecision& decision);
    void news(const QString& profileId, const sallyport::ssh::LinkNews& news);
    void connectionChanged(
        const QString& profileId, const sallyport::tunnel::ConnectionStatus& status);
    void ftpDataChanged(const QString& profileId, const sallyport::tunnel::FtpDataStatus& status);
    void ftpNotice(const QString& profileId, const sallyport::tunnel::FtpNotice& notice);
    void snapshotTaken(const QString& profileId, const sallyport::tunnel::TunnelSnapshot& snapshot);
    /// stopAll() is done: every tunnel is Idle or Failed, and closed.
    void allStopped();

private:
    struct Worker;
    /// From the thread of one worker to that of another, which takes a moment. What is asked for
    /// meanwhile waits here: on the old thread there is no tunnel any more that could be told.
    struct Move {
        int to = 0;
        std::optional<profile::Profile> profile{}; ///< Of an edit meanwhile.
        std::optional<Error> blocked{}; ///< Later than the profile.
        std::optional<Tunnel::StartMode> start{}; ///< It was started meanwhile.
        bool stopped = false; ///< It was stopped meanwhile.
    };

    [[nodiscard]] Worker& workerFor(const QString& profileId, const QString& viaProfile);
    void post(const QString& profileId, const std::function<void(Tunnel&)>& action);
    void postToAll(const std::function<void(Tunnel&)>& action);
    void update(const TunnelStatus& status);
    void unite(const QString& profileId, const QString& viaProfile);
    void goOn(const TunnelRemains& remains);
    void launch(const profile::Profile& profile, Tunnel::StartMode mode,
        const std::optional<Error>& blocked);

    std::vector<std::unique_ptr<Worker>> m_workers;
    QHash<QString, int> m_placement; ///< Profile to worker.
    QHash<QString, TunnelStatus> m_statuses;
    QHash<QString, TunnelSnapshot> m_snapshots;
    QHash<QString, Move> m_moving;
    QSet<QString> m_live; ///< Started and not yet closed down.
    std::size_t m_nextWorker = 0;
    bool m_online = true;
    bool m_stopping = false;
};

} // namespace sallyport::tunnel

Q_DECLARE_METATYPE(sallyport::tunnel::TunnelStatus)
Q_DECLARE_METATYPE(sallyport::tunnel::TunnelSnapshot)
Q_DECLARE_METATYPE(sallyport::tunnel::TunnelRemains)
