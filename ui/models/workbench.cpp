// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workbench.h"

#include "core/profile/validation.h"
#include "ui/models/ruletext.h"

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using tunnel::isOver;
using tunnel::isUp;
using tunnel::TunnelState;
using tunnel::TunnelStatus;

static QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Workbench::Workbench(ProfileCatalog& catalog, tunnel::TunnelManager& manager,
    profile::Environment environment, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_manager(manager)
    , m_environment(std::move(environment))
    , m_edits(catalog)
    , m_removals(catalog)
    , m_log(catalog, manager)
{
    connect(&m_catalog, &ProfileCatalog::changed, this, &Workbench::onProfilesChanged);
    connect(&m_manager, &tunnel::TunnelManager::statusChanged, this, &Workbench::onStatus);
    connect(&m_manager, &tunnel::TunnelManager::connectionChanged, this, &Workbench::onConnection);
    connect(&m_manager, &tunnel::TunnelManager::ftpDataChanged, this, &Workbench::onTransfer);
    connect(&m_manager, &tunnel::TunnelManager::snapshotTaken, this,
        [this](const QString& id, const tunnel::TunnelSnapshot& snapshot) {
            if (!isOver(state(id).status.state)) {
                TunnelActivity& activity = activityFor(id);
                activity.take(snapshot, now());
                m_tree.setConnections(id, activity.total().connections);
                takeTransfers(id, snapshot.ftpData);
                Q_EMIT figuresTaken(id);
            }
        });
    connect(&m_programs, &PeerPrograms::found, this, &Workbench::namePrograms);
    connect(&m_tree, &ProfileTreeModel::moveRequested, this,
        [this](
            const QStringList& ids, const QString& folder) { m_edits.moveToFolder(ids, folder); });
    connect(&m_tree, &ProfileTreeModel::arrangeRequested, this,
        [this](const QStringList& ids, const QString& folder) { m_edits.arrange(ids, folder); });
    connect(&m_tree, &ProfileTreeModel::renameRequested, this,
        [this](const QString& id, const QString& name) { m_edits.rename(id, name); });
    connect(&m_tree, &ProfileTreeModel::folderRenameRequested, this,
        [this](const QString& folder, const QString& name) { m_edits.renameFolder(folder, name); });
    connect(&m_timer, &QTimer::timeout, this, &Workbench::tick);
    m_timer.start(std::chrono::seconds(1));
    if (m_catalog.isLoaded()) {
        onProfilesChanged();
    }
}

StateView Workbench::state(const QString& id) const
{
    StateView view;
    view.status = m_statuses.value(id);
    view.status.profileId = id;
    view.downSince = m_downSince.value(id);
    view.question = m_questions.value(id);
    return view;
}

const TunnelActivity& Workbench::activity(const QString& id) const
{
    static const TunnelActivity none;
    const auto at = m_activities.constFind(id);
    return at == m_activities.cend() ? none : **at;
}

const FtpSights& Workbench::ftpSights(const QString& id) const
{
    static const FtpSights none;
    const auto at = m_sights.constFind(id);
    return at == m_sights.cend() ? none : *at;
}

TunnelActivity& Workbench::activityFor(const QString& id)
{
    std::shared_ptr<TunnelActivity>& activity = m_activities[id];
    if (!activity) {
        activity = std::make_shared<TunnelActivity>();
    }
    return *activity;
}

void Workbench::add(Summary& summary, const ProfileCatalog::Entry& entry) const
{
    ++summary.profiles;
    summary.usable += entry.stored ? 1 : 0;
    // One of which nothing was ever told, nor asked, is off, and there may be thousands.
    const bool isOff = !m_statuses.contains(entry.id) && !m_questions.contains(entry.id);
    const StatusShape shape = !entry.stored ? StatusShape::Failed
        : isOff                             ? StatusShape::Off
                                            : StateText::shapeOf(state(entry.id));
    summary.worst = StateText::worst(summary.worst, shape);
    summary.up += shape == StatusShape::Up || shape == StatusShape::Degraded ? 1 : 0;
    const bool isProblem = shape == StatusShape::Failed || shape == StatusShape::Degraded
        || shape == StatusShape::NeedsUser;
    summary.problems += isProblem ? 1 : 0;
    const auto activity = m_activities.constFind(entry.id);
    if (activity != m_activities.cend()) {
        const RuleFigures total = (*activity)->total();
        summary.connections += total.connections;
        summary.down += total.down;
        summary.upRate += total.up;
    }
}

Workbench::Summary Workbench::summary() const
{
    Summary summary;
    for (const ProfileCatalog::Entry& entry : m_catalog.entries()) {
        add(summary, entry);
    }
    return summary;
}

Workbench::Summary Workbench::summary(const QStringList& ids) const
{
    Summary summary;
    for (const QString& id : ids) {
        if (const ProfileCatalog::Entry* entry = m_catalog.entry(id)) {
            add(summary, *entry);
        }
    }
    return summary;
}

bool Workbench::isRunning(const QString& id) const
{
    return !isOver(state(id).status.state);
}

int Workbench::liveConnections() const
{
    int count = 0;
    for (const auto& activity : m_activities) {
        count += int(activity->connections().size());
    }
    return count;
}

Result<Profile> Workbench::prepared(const QString& id) const
{
    const ProfileCatalog::Entry* entry = m_catalog.entry(id);
    if (!entry || !entry->stored) {
        return tl::unexpected(
            entry && entry->error ? *entry->error : Error{ Code::ProfileNotFound, {}, id });
    }
    if (const auto error = profile::firstError(profile::validate(entry->stored->profile))) {
        return tl::unexpected(*error);
    }
    return profile::expanded(entry->stored->profile, m_environment);
}

void Workbench::connectProfile(const QString& id, tunnel::Tunnel::StartMode mode)
{
    Q_EMIT connectionWanted(id);
    startProfile(id, mode);
}

void Workbench::startProfile(const QString& id, tunnel::Tunnel::StartMode mode)
{
    const auto profile = prepared(id);
    if (!profile) {
        fail(id, profile.error());
        return;
    }
    m_applied.insert(id, m_catalog.entry(id)->stored->profile);
    m_firstTries.insert(id);
    m_manager.start(*profile, mode);
}

void Workbench::fail(const QString& id, const Error& error)
{
    TunnelStatus status;
    status.profileId = id;
    status.state = TunnelState::Failed;
    status.reason = error;
    onStatus(status);
}

void Workbench::disconnectProfile(const QString& id)
{
    m_manager.stop(id);
    if (m_statuses.value(id).state == TunnelState::Failed) {
        TunnelStatus off;
        off.profileId = id;
        onStatus(off);
    }
}

void Workbench::tryNow(const QString& id)
{
    Q_EMIT connectionWanted(id);
    m_manager.retryNow(id);
}

void Workbench::reconnect(const QString& id)
{
    if (isRunning(id)) {
        m_reconnecting.insert(id);
        m_manager.stop(id);
    }
}

void Workbench::connectAll(const QStringList& ids)
{
    for (const QString& id : ids) {
        if (!isRunning(id)) {
            connectProfile(id);
        }
    }
}

void Workbench::disconnectAll(const QStringList& ids)
{
    for (const QString& id : ids) {
        if (isRunning(id)) {
            disconnectProfile(id);
        }
    }
}

void Workbench::reconnectAll(const QStringList& ids)
{
    for (const QString& id : ids) {
        reconnect(id);
    }
}

QStringList Workbench::runningOf(const QStringList& ids) const
{
    QStringList running = ids;
    running.removeIf([this](const QString& id) { return !isRunning(id); });
    return running;
}

void Workbench::removeProfiles(const QStringList& ids, const QString& folder)
{
    m_removals.removeProfiles(ids, runningOf(ids), folder);
}

void Workbench::retryRule(const QString& id, const profile::Rule& rule)
{
    const Profile* stored = m_catalog.profile(id);
    const auto profile = prepared(id);
    const qsizetype row = stored ? stored->rules.indexOf(rule) : -1;
    if (!profile || row < 0) {
        return;
    }
    Profile without = *profile;
    without.rules[row].enabled = false;
    m_manager.apply(without);
    m_manager.apply(*profile);
}

void Workbench::endConnection(const QString& id, quint64 connection)
{
    m_manager.endConnection(id, connection);
}

void Workbench::setQuestion(const QString& id, const QString& sentence)
{
    if (!m_catalog.entry(id)) {
        m_questions.remove(id);
        return;
    }
    if (sentence.isEmpty()) {
        m_questions.remove(id);
    } else {
        m_questions.insert(id, sentence);
    }
    publish(id);
}

void Workbench::keepQuestions(const QStringList& ids)
{
    const QStringList open = m_questions.keys();
    for (const QString& id : open) {
        if (!ids.contains(id)) {
            setQuestion(id, {});
        }
    }
    for (const QString& id : ids) {
        if (!m_questions.contains(id)) {
            setQuestion(id, tr("a question is open."));
        }
    }
}

void Workbench::setWatched(bool watched)
{
    m_watched = watched;
}

void Workbench::tick()
{
    constexpr int kUnwatchedSeconds = 10;
    ++m_ticks;
    if (m_watched || m_ticks % kUnwatchedSeconds == 0) {
        m_manager.pullSnapshots();
    }
    if (m_watched) {
        Q_EMIT ticked();
        askPrograms();
    }
}

/// Once a second at most, however many connections are new.
void Workbench::askPrograms()
{
    if (m_programs.isBusy()) {
        return;
    }
    QList<PeerQuestion> questions;
    for (auto activity = m_activities.cbegin(); activity != m_activities.cend(); ++activity) {
        questions += (*activity)->askPrograms(activity.key());
    }
    if (!questions.isEmpty()) {
        m_programs.ask(questions);
    }
}

void Workbench::namePrograms(const PeerPrograms::Answers& answers)
{
    QSet<QString> changed;
    for (const auto& [question, program] : answers) {
        const auto activity = m_activities.constFind(question.profileId);
        if (activity != m_activities.cend() && (*activity)->setProgram(question, program)) {
            changed.insert(question.profileId);
        }
    }
    for (const QString& id : changed) {
        Q_EMIT figuresTaken(id);
    }
}

void Workbench::publish(const QString& id)
{
    m_tree.setState(id, state(id));
    Q_EMIT stateChanged(id);
}

void Workbench::onProfilesChanged()
{
    m_tree.update(m_catalog.entries(), m_catalog.changedIds());
    const QStringList known = m_statuses.keys();
    for (const QString& id : known) {
        if (!m_catalog.entry(id)) {
            forget(id);
        }
    }
    const QStringList applied = m_applied.keys();
    for (const QString& id : applied) {
        const ProfileCatalog::Entry* entry = m_catalog.entry(id);
        if (!entry) {
            forget(id);
            continue;
        }
        // A file that has become unreadable does not take a tunnel down.
        if (!entry->stored || entry->stored->profile == m_applied.value(id)) {
            continue;
        }
        m_applied.insert(id, entry->stored->profile);
        if (const auto profile = prepared(id)) {
            m_manager.apply(*profile);
        } else {
            // Connecting by the way it had before would be past what the user wants by now.
            m_manager.block(id, profile.error());
            m_log.addRefusedChange(id, profile.error());
        }
    }
    if (!std::exchange(m_started, true)) {
        for (const Profile* profile : m_catalog.profiles()) {
            if (profile->policy.connectAtStart) {
                startProfile(profile->id, tunnel::Tunnel::StartMode::Persistent);
            }
        }
    }
    Q_EMIT profilesChanged();
}

/// One that comes back is off, and not as it was when it was removed.
void Workbench::forget(const QString& id)
{
    m_manager.forget(id);
    m_applied.remove(id);
    m_statuses.remove(id);
    m_activities.remove(id);
    m_sights.remove(id);
    m_downSince.remove(id);
    m_questions.remove(id);
    m_tree.setState(id, {});
    m_tree.setConnections(id, 0);
}

void Workbench::onStatus(const TunnelStatus& status)
{
    const QString id = status.profileId;
    const TunnelStatus before = m_statuses.value(id);
    m_statuses.insert(id, status);
    if (isUp(before.state) && !isUp(status.state)) {
        m_downSince.insert(id, now());
    } else if (isUp(status.state) || isOver(status.state)) {
        m_downSince.remove(id);
    }
    if (isOver(status.state)) {
        activityFor(id).reset();
        m_tree.setConnections(id, 0);
        m_transfers.endAll(id, now());
        m_questions.remove(id);
    }
    m_log.addStatus(before, state(id));
    publish(id);
    if (before.state == status.state) {
        return;
    }
    if (isOver(status.state) && m_reconnecting.remove(id)) {
        connectProfile(id);
    }
    if (isUp(before.state) && status.state == TunnelState::Reconnecting) {
        Q_EMIT dropped(id);
    } else if (status.state == TunnelState::Failed
        || (status.state == TunnelState::Reconnecting && m_firstTries.remove(id))) {
        m_firstTries.remove(id);
        Q_EMIT failedFor(id);
    } else if (isUp(status.state) && !isUp(before.state)) {
        m_firstTries.remove(id);
        Q_EMIT restored(id);
    }
}

void Workbench::onConnection(const QString& id, const tunnel::ConnectionStatus& status)
{
    activityFor(id).connectionChanged(status, now());
    m_log.addConnection(id, status);
}

const profile::Rule* Workbench::ruleOf(const QString& id, const tunnel::FtpDataStatus& status) const
{
    const Profile* profile = m_catalog.profile(id);
    const bool has = profile && status.rule >= 1 && status.rule <= profile->rules.size();
    return has ? &profile->rules.at(status.rule - 1) : nullptr;
}

QString Workbench::protectionOf(const QString& id, const tunnel::FtpDataStatus& status) const
{
    const profile::Rule* rule = ruleOf(id, status);
    return rule ? RuleText::protection(*m_catalog.profile(id), *rule, status.server) : QString();
}

void Workbench::onTransfer(const QString& id, const tunnel::FtpDataStatus& status)
{
    activityFor(id).dataChanged(status);
    if (const profile::Rule* rule = ruleOf(id, status)) {
        m_transfers.update(id, status, RuleText::name(*rule), protectionOf(id, status), now());
        see(id, status);
    }
}

void Workbench::takeTransfers(const QString& id, const QList<tunnel::FtpDataStatus>& open)
{
    m_transfers.take(id, open, now(),
        [&](const tunnel::FtpDataStatus& status) { return protectionOf(id, status); });
    for (const tunnel::FtpDataStatus& status : open) {
        see(id, status);
    }
}

/// Once something has gone that way, and not when it is only meant to.
void Workbench::see(const QString& id, const tunnel::FtpDataStatus& status)
{
    const bool hasMoved =
        status.bytes > 0 || (!status.open && status.end == tunnel::ConnectionEnd::Eof);
    const profile::Rule* rule = ruleOf(id, status);
    if (rule && hasMoved && !status.server.isEmpty() && m_sights[id].add(*rule, status.server)) {
        Q_EMIT stateChanged(id);
    }
}

} // namespace sallyport::ui
