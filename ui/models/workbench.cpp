// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workbench.h"

#include "core/profile/validation.h"
#include "ui/models/errortext.h"
#include "ui/models/formats.h"
#include "ui/models/ruletext.h"

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using profile::Rule;
using tunnel::TunnelState;
using tunnel::TunnelStatus;

static QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

static bool isOver(TunnelState state)
{
    return state == TunnelState::Idle || state == TunnelState::Failed;
}

static bool isUp(TunnelState state)
{
    return state == TunnelState::Up || state == TunnelState::Degraded;
}

Workbench::Workbench(ProfileCatalog& catalog, tunnel::TunnelManager& manager,
    profile::Environment environment, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_manager(manager)
    , m_environment(std::move(environment))
{
    connect(&m_catalog, &ProfileCatalog::changed, this, &Workbench::onProfilesChanged);
    connect(
        &m_catalog, &ProfileCatalog::failed, this, [this](const QString& id, const Error& error) {
            addLogLine(LogLevel::Problem, id,
                tr("%1 (%2)").arg(ErrorText::of(error.code).sentence, ErrorText::details(error)));
        });
    connect(&m_manager, &tunnel::TunnelManager::statusChanged, this, &Workbench::onStatus);
    connect(&m_manager, &tunnel::TunnelManager::connectionChanged, this, &Workbench::onConnection);
    connect(&m_manager, &tunnel::TunnelManager::ftpDataChanged, this, &Workbench::onTransfer);
    connect(&m_manager, &tunnel::TunnelManager::ftpNotice, this, &Workbench::onFtpNotice);
    connect(&m_manager, &tunnel::TunnelManager::hostKeyJudged, this, &Workbench::onHostKey);
    connect(&m_manager, &tunnel::TunnelManager::serverMessage, this,
        [this](const QString& id, const QString& text) {
            addLogLine(LogLevel::Notice, id, tr("The server says: %1").arg(text.trimmed()));
        });
    connect(&m_manager, &tunnel::TunnelManager::loginNotice, this,
        [this](const QString& id, const QString& text) { addLogLine(LogLevel::Detail, id, text); });
    connect(&m_manager, &tunnel::TunnelManager::snapshotTaken, this,
        [this](const QString& id, const tunnel::TunnelSnapshot& snapshot) {
            if (!isOver(state(id).status.state)) {
                TunnelActivity& activity = activityFor(id);
                activity.take(snapshot, now());
                m_tree.setConnections(id, activity.total().connections);
                m_transfers.take(id, snapshot.ftpData, now());
                Q_EMIT figuresTaken(id);
            }
        });
    connect(&m_tree, &ProfileTreeModel::moveRequested, this, &Workbench::moveToFolder);
    connect(&m_tree, &ProfileTreeModel::arrangeRequested, this, &Workbench::arrange);
    connect(&m_tree, &ProfileTreeModel::renameRequested, this, &Workbench::rename);
    connect(&m_tree, &ProfileTreeModel::folderRenameRequested, this, &Workbench::renameFolder);
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

TunnelActivity& Workbench::activityFor(const QString& id)
{
    std::shared_ptr<TunnelActivity>& activity = m_activities[id];
    if (!activity) {
        activity = std::make_shared<TunnelActivity>();
    }
    return *activity;
}

Workbench::Summary Workbench::summary() const
{
    Summary summary;
    for (const ProfileCatalog::Entry& entry : m_catalog.entries()) {
        ++summary.profiles;
        const StatusShape shape =
            entry.stored ? StateText::shapeOf(state(entry.id)) : StatusShape::Failed;
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

QString Workbench::nameOf(const QString& id) const
{
    const Profile* profile = m_catalog.profile(id);
    return profile ? profile->name : QString();
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

void Workbench::setRule(const QString& id, const Rule& before, const Rule& rule)
{
    m_catalog.edit(id, [before, rule](Profile& profile) {
        if (const qsizetype row = profile.rules.indexOf(before); row >= 0) {
            profile.rules[row] = rule;
        }
    });
}

void Workbench::addRules(const QString& id, const QList<Rule>& rules)
{
    m_catalog.edit(id, [rules](Profile& profile) { profile.rules.append(rules); });
}

void Workbench::removeRules(const QString& id, const QList<Rule>& rules)
{
    m_catalog.edit(id, [rules](Profile& profile) {
        for (const Rule& rule : rules) {
            profile.rules.removeOne(rule);
        }
    });
}

void Workbench::retryRule(const QString& id, const Rule& rule)
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

/// "/A//B" is "A/B".
static QString tidyFolder(const QString& folder)
{
    QStringList parts = folder.split(u'/');
    for (QString& part : parts) {
        part = part.trimmed();
    }
    parts.removeAll(QString());
    return parts.join(u'/');
}

void Workbench::moveToFolder(const QStringList& ids, const QString& folder)
{
    for (const QString& id : ids) {
        m_catalog.edit(id, [tidy = tidyFolder(folder)](Profile& profile) {
            profile.order = profile.folder == tidy ? profile.order : 0;
            profile.folder = tidy;
        });
    }
}

void Workbench::arrange(const QStringList& ids, const QString& folder)
{
    int place = 0;
    for (const QString& id : ids) {
        ++place;
        const Profile* profile = m_catalog.profile(id);
        if (profile && (profile->order != place || profile->folder != folder)) {
            m_catalog.edit(id, [place, folder](Profile& changed) {
                changed.order = place;
                changed.folder = folder;
            });
        }
    }
}

void Workbench::sortByName(const QStringList& ids)
{
    for (const QString& id : ids) {
        const Profile* profile = m_catalog.profile(id);
        if (profile && profile->order > 0) {
            m_catalog.edit(id, [](Profile& changed) { changed.order = 0; });
        }
    }
}

void Workbench::renameFolder(const QString& folder, const QString& newFolder)
{
    const QString inside = folder + u'/';
    for (const Profile& profile : m_catalog.profiles()) {
        if (profile.folder == folder || profile.folder.startsWith(inside)) {
            const QString moved = tidyFolder(newFolder + profile.folder.mid(folder.size()));
            m_catalog.edit(profile.id, [moved](Profile& changed) { changed.folder = moved; });
        }
    }
}

void Workbench::rename(const QString& id, const QString& name)
{
    m_catalog.edit(id, [name](Profile& profile) { profile.name = name; });
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
    }
}

void Workbench::publish(const QString& id)
{
    m_tree.setState(id, state(id));
    Q_EMIT stateChanged(id);
}

void Workbench::onProfilesChanged()
{
    m_tree.setEntries(m_catalog.entries());
    const QStringList applied = m_applied.keys();
    for (const QString& id : applied) {
        const ProfileCatalog::Entry* entry = m_catalog.entry(id);
        if (!entry) {
            m_manager.forget(id);
            m_applied.remove(id);
            m_statuses.remove(id);
            m_activities.remove(id);
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
            addLogLine(LogLevel::Problem, id,
                tr("The change does not take effect: %1").arg(ErrorText::details(profile.error())));
        }
    }
    if (!std::exchange(m_started, true)) {
        for (const Profile& profile : m_catalog.profiles()) {
            if (profile.connectAtStart) {
                connectProfile(profile.id, tunnel::Tunnel::StartMode::Persistent);
            }
        }
    }
    Q_EMIT profilesChanged();
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
    if (before.state != status.state) {
        logStatus(before, status);
    }
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

void Workbench::logStatus(const TunnelStatus& before, const TunnelStatus& status)
{
    const Profile* profile = m_catalog.profile(status.profileId);
    if (!profile) {
        return;
    }
    const bool isProblem = status.state == TunnelState::Failed
        || status.state == TunnelState::Degraded || (status.state == TunnelState::Reconnecting);
    const bool isPassing =
        status.state == TunnelState::VerifyingHost || status.state == TunnelState::Authenticating;
    QString text = StateText::sentence(state(status.profileId), *profile, now());
    if (status.reason && isProblem) {
        text = tr("%1 (%2)").arg(text, ErrorText::details(*status.reason));
    }
    if (isUp(status.state) && !isUp(before.state)) {
        text = tr("Up: %1, %2").arg(status.serverIdentification, status.algorithms);
    } else if (status.state == TunnelState::Idle) {
        text = tr("Disconnected.");
    }
    addLogLine(isProblem ? LogLevel::Problem
            : isPassing  ? LogLevel::Detail
                         : LogLevel::Notice,
        status.profileId, text);
    for (const tunnel::ForwardStatus& forward : status.forwards) {
        if (forward.state == tunnel::ForwardState::Failed && forward.error) {
            addLogLine(LogLevel::Problem, status.profileId,
                tr("%1: %2 (%3)")
                    .arg(RuleText::name(forward.wish), ErrorText::of(forward.error->code).sentence,
                        ErrorText::details(*forward.error)));
        }
    }
}

void Workbench::onConnection(const QString& id, const tunnel::ConnectionStatus& status)
{
    activityFor(id).connectionChanged(status, now());
    if (status.open) {
        addLogLine(LogLevel::Detail, id, tr("%1 connected to %2.").arg(status.peer, status.to));
    } else if (status.error) {
        addLogLine(LogLevel::Problem, id,
            tr("%1 to %2: %3 (%4)")
                .arg(status.peer, status.to, ErrorText::of(status.error->code).sentence,
                    ErrorText::details(*status.error)));
    } else {
        addLogLine(LogLevel::Detail, id,
            tr("%1 to %2 ended: %3 received, %4 sent.")
                .arg(status.peer, status.to, Formats::bytes(status.received),
                    Formats::bytes(status.sent)));
    }
}

void Workbench::onTransfer(const QString& id, const tunnel::FtpDataStatus& status)
{
    const Profile* profile = m_catalog.profile(id);
    if (!profile || status.rule < 1 || status.rule > profile->rules.size()) {
        return;
    }
    const Rule& rule = profile->rules.at(status.rule - 1);
    m_transfers.update(
        id, status, RuleText::name(rule), RuleText::protection(*profile, rule), now());
}

void Workbench::onFtpNotice(const QString& id, const tunnel::FtpNotice& notice)
{
    const ErrorText text = ErrorText::of(notice.code);
    const bool failed = notice.code != Code::FtpActiveConverted;
    addLogLine(failed ? LogLevel::Problem : LogLevel::Notice, id,
        tr("%1 %2 (%3)").arg(
            text.sentence, text.hint, ErrorText::details({ notice.code, notice.detail, {} })));
}

void Workbench::onHostKey(const QString& id, const tunnel::HostKeyDecision& decision)
{
    using Verdict = tunnel::HostKeyDecision::Verdict;
    const QString key = QStringLiteral("%1 %2").arg(decision.keyType, decision.fingerprint);
    const QString host = decision.host.toString();
    switch (decision.verdict) {
    case Verdict::Known:
    case Verdict::Pinned:
        addLogLine(LogLevel::Detail, id, tr("%1 shows the key that is on file: %2").arg(host, key));
        break;
    case Verdict::AcceptedNew:
        addLogLine(LogLevel::Notice, id,
            tr("The key of %1 was accepted and written to %3: %2")
                .arg(host, key, decision.storedIn));
        break;
    case Verdict::AcceptedOnce:
        addLogLine(
            LogLevel::Notice, id, tr("The key of %1 was accepted this once: %2").arg(host, key));
        break;
    case Verdict::Refused:
        addLogLine(LogLevel::Problem, id, tr("The key of %1 was refused: %2").arg(host, key));
        break;
    }
}

void Workbench::addLogLine(LogLevel level, const QString& profileId, const QString& text)
{
    m_log.append({ now(), level, profileId, nameOf(profileId), text });
}

} // namespace sallyport::ui
