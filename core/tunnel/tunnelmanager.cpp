// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tunnelmanager.h"

#include "core/tunnel/promptrelay.h"

#include <QThread>

#include <algorithm>

namespace sallyport::tunnel {

/// The tunnels of one I/O thread. Lives there.
class TunnelHost final : public QObject {
    Q_OBJECT

public:
    explicit TunnelHost(UserPrompt* prompt)
        : m_prompt(prompt)
    {
    }

    /// blocked: as Tunnel::block(), before it connects.
    void start(const profile::Profile& profile, Tunnel::StartMode mode, bool online,
        const std::optional<Error>& blocked)
    {
        Entry& entry = m_tunnels[profile.id];
        if (!entry.tunnel) {
            make(entry, profile);
        } else {
            entry.tunnel->apply(profile);
        }
        if (blocked) {
            entry.tunnel->block(*blocked);
        }
        entry.reconnectToApply = false;
        entry.tunnel->setOnline(online);
        entry.tunnel->start(mode);
    }

    void with(const QString& id, const std::function<void(Tunnel&)>& action)
    {
        const auto it = m_tunnels.find(id);
        if (it != m_tunnels.end()) {
            action(*it->second.tunnel);
        }
    }

    void withAll(const std::function<void(Tunnel&)>& action)
    {
        std::vector<Tunnel*> all;
        for (const auto& [id, entry] : m_tunnels) {
            all.push_back(entry.tunnel.get());
        }
        std::for_each(all.cbegin(), all.cend(), [&action](Tunnel* tunnel) { action(*tunnel); });
    }

    void apply(const profile::Profile& profile)
    {
        const auto it = m_tunnels.find(profile.id);
        if (it != m_tunnels.end() && it->second.tunnel->apply(profile)) {
            it->second.reconnectToApply = true;
            tell(profile.id);
        }
    }

    void forget(const QString& id)
    {
        Tunnel* tunnel = takeOut(id);
        if (!tunnel) {
            return;
        }
        connect(tunnel, &Tunnel::ended, tunnel, &QObject::deleteLater);
        if (isOver(tunnel->state())) {
            tunnel->deleteLater();
        } else {
            tunnel->stop();
        }
    }

    /// Stops a tunnel and lets go of it, without a word: released() follows when its ports are
    /// free.
    void release(const QString& id)
    {
        Tunnel* tunnel = takeOut(id);
        if (!tunnel) {
            return;
        }
        const TunnelRemains remains{ tunnel->profile(), tunnel->blocked(), tunnel->startMode(),
            tunnel->state() != TunnelState::Idle };
        const auto done = [this, tunnel, remains] {
            tunnel->disconnect(this);
            tunnel->deleteLater();
            Q_EMIT released(remains);
        };
        if (isOver(tunnel->state())) {
            done();
        } else {
            connect(tunnel, &Tunnel::ended, this, done);
            tunnel->stop();
        }
    }

    void pull()
    {
        for (const auto& [id, entry] : m_tunnels) {
            if (!isOver(entry.tunnel->state())) {
                Q_EMIT snapshotTaken(id, entry.tunnel->snapshot());
            }
        }
    }

Q_SIGNALS:
    void statusChanged(const sallyport::tunnel::TunnelStatus& status);
    void hostKeyJudged(const QString& id, const sallyport::tunnel::HostKeyDecision& decision);
    void news(const QString& id, const sallyport::ssh::LinkNews& news);
    void connectionChanged(const QString& id, const sallyport::tunnel::ConnectionStatus& status);
    void ftpDataChanged(const QString& id, const sallyport::tunnel::FtpDataStatus& status);
    void ftpNotice(const QString& id, const sallyport::tunnel::FtpNotice& notice);
    void snapshotTaken(const QString& id, const sallyport::tunnel::TunnelSnapshot& snapshot);
    void ended(const QString& id);
    /// The tunnel of `id` is to go through that of `via`, which is not on this thread.
    void carrierMissing(const QString& id, const QString& via);
    /// Answers release().
    void released(const sallyport::tunnel::TunnelRemains& remains);

private:
    struct Entry {
        std::unique_ptr<Tunnel> tunnel;
        QDateTime upSince;
        bool reconnectToApply = false;
    };

    /// Lets go of a tunnel, which then lives as a child of this; null: there is none.
    Tunnel* takeOut(const QString& id)
    {
        const auto it = m_tunnels.find(id);
        if (it == m_tunnels.end()) {
            return nullptr;
        }
        Tunnel* tunnel = it->second.tunnel.release();
        m_tunnels.erase(it);
        tunnel->disconnect(this);
        tunnel->setParent(this);
        return tunnel;
    }

    void make(Entry& entry, const profile::Profile& profile)
    {
        const QString id = profile.id;
        entry.tunnel = std::make_unique<Tunnel>(profile, TunnelSecrets{}, m_clock, m_prompt);
        Tunnel* tunnel = entry.tunnel.get();
        tunnel->setCarrier([this, id](const QString& via) {
            const auto it = m_tunnels.find(via);
            if (it == m_tunnels.end()) {
                Q_EMIT carrierMissing(id, via);
                return Tunnel::CarrierLink{};
            }
            return it->second.tunnel->asCarrier();
        });
        connect(tunnel, &Tunnel::stateChanged, this, [this, id](TunnelState state) {
            Entry& changed = m_tunnels[id];
            if (!isUp(state)) {
                changed.upSince = {};
            } else if (!changed.upSince.isValid()) {
                changed.upSince = QDateTime::currentDateTimeUtc();
                changed.reconnectToApply = false;
            }
            tell(id);
        });
        connect(tunnel, &Tunnel::forwardChanged, this, [this, id] { tellSoon(id); });
        connect(tunnel, &Tunnel::hostKeyJudged, this,
            [this, id](const HostKeyDecision& decision) { Q_EMIT hostKeyJudged(id, decision); });
        connect(tunnel, &Tunnel::news, this,
            [this, id](const ssh::LinkNews& told) { Q_EMIT news(id, told); });
        connect(tunnel, &Tunnel::connectionChanged, this,
            [this, id](const ConnectionStatus& status) { Q_EMIT connectionChanged(id, status); });
        connect(tunnel, &Tunnel::ftpDataChanged, this,
            [this, id](const FtpDataStatus& status) { Q_EMIT ftpDataChanged(id, status); });
        connect(tunnel, &Tunnel::ftpNotice, this,
            [this, id](const FtpNotice& notice) { Q_EMIT ftpNotice(id, notice); });
        connect(tunnel, &Tunnel::ended, this, [this, id] { Q_EMIT ended(id); });
    }

    /// Once for whatever changes within a moment: a status holds all forwards, and there may be
    /// thousands.
    void tellSoon(const QString& id)
    {
        constexpr Milliseconds kMoment{ 20 };
        m_unsaid.insert(id);
        if (!m_tellTimer) { // on the thread that this lives on by now
            m_tellTimer = m_clock.makeTimer([this] { tellUnsaid(); });
        }
        if (!m_tellTimer->isActive()) {
            m_tellTimer->start(kMoment);
        }
    }

    void tellUnsaid()
    {
        const QSet<QString> ids = std::exchange(m_unsaid, {});
        for (const QString& id : ids) {
            tell(id);
        }
    }

    void tell(const QString& id)
    {
        m_unsaid.remove(id);
        const auto it = m_tunnels.find(id);
        if (it == m_tunnels.end()) {
            return;
        }
        const Tunnel& tunnel = *it->second.tunnel;
        TunnelStatus status;
        status.profileId = id;
        status.state = tunnel.state();
        status.reason = tunnel.reason();
        status.upSince = it->second.upSince;
        status.retryAt = tunnel.retryAt();
        status.serverIdentification = tunnel.serverIdentification();
        status.algorithms = tunnel.algorithms();
        status.forwards = tunnel.forwards();
        status.reconnectToApply = it->second.reconnectToApply;
        Q_EMIT statusChanged(status);
    }

    SystemClock m_clock;
    UserPrompt* m_prompt;
    QSet<QString> m_unsaid; ///< Profiles with forwards that have changed since they were told of.
    std::unique_ptr<Timer> m_tellTimer;
    std::map<QString, Entry> m_tunnels;
};

struct TunnelManager::Worker {
    QThread thread;
    std::unique_ptr<PromptRelay> relay;
    std::unique_ptr<TunnelHost> host;

    ~Worker()
    {
        if (TunnelHost* raw = host.release()) {
            raw->deleteLater(); // on its own thread, as that ends
        }
        thread.quit();
        thread.wait();
    }

    void post(std::function<void(TunnelHost&)> action)
    {
        QMetaObject::invokeMethod(
            host.get(), [raw = host.get(), action = std::move(action)] { action(*raw); },
            Qt::QueuedConnection);
    }
};

TunnelManager::TunnelManager(UserPrompt* prompt, int threads, QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<TunnelStatus>();
    qRegisterMetaType<TunnelSnapshot>();
    qRegisterMetaType<TunnelRemains>();
    for (int i = 0; i < std::max(1, threads); ++i) {
        auto worker = std::make_unique<Worker>();
        if (prompt) {
            worker->relay = std::make_unique<PromptRelay>(*prompt, this);
            worker->relay->moveToThread(&worker->thread);
        }
        worker->host = std::make_unique<TunnelHost>(worker->relay.get());
        TunnelHost* host = worker->host.get();
        host->moveToThread(&worker->thread);
        connect(host, &TunnelHost::statusChanged, this, &TunnelManager::update);
        connect(host, &TunnelHost::hostKeyJudged, this, &TunnelManager::hostKeyJudged);
        connect(host, &TunnelHost::news, this, &TunnelManager::news);
        connect(host, &TunnelHost::connectionChanged, this, &TunnelManager::connectionChanged);
        connect(host, &TunnelHost::ftpDataChanged, this, &TunnelManager::ftpDataChanged);
        connect(host, &TunnelHost::ftpNotice, this, &TunnelManager::ftpNotice);
        connect(host, &TunnelHost::snapshotTaken, this,
            [this](const QString& id, const TunnelSnapshot& snapshot) {
                m_snapshots.insert(id, snapshot);
                Q_EMIT snapshotTaken(id, snapshot);
            });
        connect(host, &TunnelHost::ended, this, [this](const QString& id) {
            m_live.remove(id);
            if (m_stopping && m_live.isEmpty()) {
                m_stopping = false;
                Q_EMIT allStopped();
            }
        });
        connect(host, &TunnelHost::carrierMissing, this, &TunnelManager::unite);
        connect(host, &TunnelHost::released, this, &TunnelManager::goOn);
        worker->thread.setObjectName(QStringLiteral("tunnels %1").arg(i + 1));
        worker->thread.start();
        m_workers.push_back(std::move(worker));
    }
}

TunnelManager::~TunnelManager() = default;

TunnelStatus TunnelManager::status(const QString& profileId) const
{
    TunnelStatus none;
    none.profileId = profileId;
    return m_statuses.value(profileId, none);
}

QStringList TunnelManager::running() const
{
    QStringList ids;
    for (const TunnelStatus& status : m_statuses) {
        if (!isOver(status.state)) {
            ids.append(status.profileId);
        }
    }
    return ids;
}

TunnelSnapshot TunnelManager::snapshot(const QString& profileId) const
{
    return m_snapshots.value(profileId);
}

TunnelManager::Worker& TunnelManager::workerFor(const QString& profileId, const QString& viaProfile)
{
    auto placed = m_placement.constFind(profileId);
    if (placed == m_placement.cend()) {
        // One tunnel through another needs its links on the same thread.
        const int via = viaProfile.isEmpty() ? -1 : m_placement.value(viaProfile, -1);
        const int chosen = via >= 0 ? via : int(m_nextWorker++ % m_workers.size());
        if (!viaProfile.isEmpty() && via < 0) {
            m_placement.insert(viaProfile, chosen);
        }
        placed = m_placement.insert(profileId, chosen);
    }
    return *m_workers[std::size_t(*placed)];
}

/// A tunnel needs the one it goes through on its own thread. Which one that is can change with
/// every edit, of that one too; so it is looked at when a try finds it missing.
void TunnelManager::unite(const QString& profileId, const QString& viaProfile)
{
    const auto own = m_placement.constFind(profileId);
    if (own == m_placement.cend() || m_moving.contains(profileId) || m_stopping) {
        return;
    }
    const auto other = m_placement.constFind(viaProfile);
    if (other == m_placement.cend()) {
        m_placement.insert(viaProfile, *own); // for when it is started
    } else if (*other != *own) {
        m_moving.insert(profileId, { *other });
        m_workers[std::size_t(*own)]->post(
            [profileId](TunnelHost& host) { host.release(profileId); });
    }
}

void TunnelManager::goOn(const TunnelRemains& remains)
{
    const QString id = remains.profile.id;
    if (!m_moving.contains(id)) {
        return; // forgotten meanwhile
    }
    const Move move = m_moving.take(id);
    m_placement.insert(id, move.to);
    const bool wanted = move.start || (remains.wasStarted && !move.stopped);
    if (wanted && !m_stopping) {
        // An edit meanwhile has taken back what was forbidden before it.
        const auto before = move.profile ? std::nullopt : remains.blocked;
        launch(move.profile.value_or(remains.profile), move.start.value_or(remains.mode),
            move.blocked ? move.blocked : before);
        return;
    }
    TunnelStatus off;
    off.profileId = id;
    update(off);
    m_live.remove(id);
    if (m_stopping && m_live.isEmpty()) {
        m_stopping = false;
        Q_EMIT allStopped();
    }
}

void TunnelManager::start(const profile::Profile& profile, Tunnel::StartMode mode)
{
    if (const auto move = m_moving.find(profile.id); move != m_moving.end()) {
        m_live.insert(profile.id);
        *move = { move->to, profile, {}, mode, false };
        return;
    }
    launch(profile, mode, {});
}

void TunnelManager::launch(
    const profile::Profile& profile, Tunnel::StartMode mode, const std::optional<Error>& blocked)
{
    m_live.insert(profile.id);
    workerFor(profile.id, profile.connection.viaProfile)
        .post([profile, mode, online = m_online, blocked](
                  TunnelHost& host) { host.start(profile, mode, online, blocked); });
}

void TunnelManager::post(const QString& profileId, const std::function<void(Tunnel&)>& action)
{
    if (m_placement.contains(profileId)) {
        workerFor(profileId, {}).post([profileId, action](TunnelHost& host) {
            host.with(profileId, action);
        });
    }
}

void TunnelManager::postToAll(const std::function<void(Tunnel&)>& action)
{
    for (const auto& worker : m_workers) {
        worker->post([action](TunnelHost& host) { host.withAll(action); });
    }
}

void TunnelManager::stop(const QString& profileId)
{
    if (const auto move = m_moving.find(profileId); move != m_moving.end()) {
        move->start.reset();
        move->stopped = true;
        return;
    }
    post(profileId, [](Tunnel& tunnel) { tunnel.stop(); });
}

void TunnelManager::block(const QString& profileId, const Error& error)
{
    if (const auto move = m_moving.find(profileId); move != m_moving.end()) {
        move->blocked = error;
        return;
    }
    post(profileId, [error](Tunnel& tunnel) { tunnel.block(error); });
}

void TunnelManager::stopAll()
{
    m_stopping = true;
    if (m_live.isEmpty()) {
        m_stopping = false;
        QMetaObject::invokeMethod(this, &TunnelManager::allStopped, Qt::QueuedConnection);
        return;
    }
    postToAll([](Tunnel& tunnel) { tunnel.stop(); });
}

void TunnelManager::retryNow(const QString& profileId)
{
    post(profileId, [](Tunnel& tunnel) { tunnel.retryNow(); });
}

void TunnelManager::apply(const profile::Profile& profile)
{
    if (const auto move = m_moving.find(profile.id); move != m_moving.end()) {
        move->profile = profile;
        move->blocked.reset();
    } else if (m_placement.contains(profile.id)) {
        workerFor(profile.id, {}).post([profile](TunnelHost& host) { host.apply(profile); });
    }
}

void TunnelManager::forget(const QString& profileId)
{
    if (m_placement.contains(profileId)) {
        workerFor(profileId, {}).post([profileId](TunnelHost& host) { host.forget(profileId); });
    }
    m_placement.remove(profileId);
    m_moving.remove(profileId);
    m_live.remove(profileId);
    m_statuses.remove(profileId);
    m_snapshots.remove(profileId);
}

void TunnelManager::endConnection(const QString& profileId, quint64 connection)
{
    post(profileId, [connection](Tunnel& tunnel) { tunnel.endConnection(connection); });
}

void TunnelManager::setOnline(bool online)
{
    m_online = online;
    postToAll([online](Tunnel& tunnel) { tunnel.setOnline(online); });
}

void TunnelManager::wakeUp()
{
    postToAll([](Tunnel& tunnel) { tunnel.wakeUp(); });
}

void TunnelManager::pullSnapshots()
{
    for (const auto& worker : m_workers) {
        worker->post([](TunnelHost& host) { host.pull(); });
    }
}

void TunnelManager::update(const TunnelStatus& status)
{
    if (!m_placement.contains(status.profileId)) {
        return; // forgotten meanwhile
    }
    m_statuses.insert(status.profileId, status);
    if (!isOver(status.state)) {
        m_live.insert(status.profileId);
    } else {
        m_snapshots.remove(status.profileId);
    }
    Q_EMIT statusChanged(status);
}

} // namespace sallyport::tunnel

#include "tunnelmanager.moc"
