// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/instanceservice.h"

#include "app/forwardfields.h"
#include "core/base/errorwords.h"

#include <QJsonArray>

#include <algorithm>

namespace sallyport::gui {

using platform::InstanceRequest;
using tunnel::TunnelState;
using ui::ProfileCatalog;
using ui::StateView;
using ui::Workbench;

/// Of a name, an id or a link.
static constexpr qsizetype kLongestText = 4096;
/// In one answer; whoever wants more has to name a profile. None has more.
static constexpr qsizetype kMostRules = 2500;

static QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

static QJsonObject errorFields(const Error& error)
{
    QJsonObject fields{ { QStringLiteral("error"), codeName(error.code) },
        { QStringLiteral("detail"), error.detail.english() } };
    if (const Sentence place = placeOf(error); !place.isEmpty()) {
        fields.insert(QStringLiteral("context"), place.english());
    }
    if (error.nuance != Nuance::None) {
        fields.insert(QStringLiteral("nuance"), nuanceName(error.nuance));
    }
    return fields;
}

static QJsonObject done()
{
    return { { QStringLiteral("done"), true } };
}

static tl::unexpected<Error> wrong(const QString& detail, const QString& context = {})
{
    return fail(Code::InvalidArgument, detail, context);
}

/// Nothing: it was not given.
static Result<std::optional<QString>> textOf(const InstanceRequest& request, const char* key)
{
    const QJsonValue value = request.message().value(QLatin1String(key));
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const QString text = value.toString();
    if (text.isEmpty() || text.size() > kLongestText) {
        return wrong(QStringLiteral("a text of 1 to %1 characters is expected").arg(kLongestText),
            QLatin1String(key));
    }
    return text;
}

/// Tells one profile's changes of state until it has come where it was sent.
class InstanceService::Follower final : public QObject {
public:
    Follower(InstanceService& service, InstanceRequest& request, QString id, Goal goal)
        : QObject(&request)
        , m_service(service)
        , m_request(request)
        , m_id(std::move(id))
        , m_goal(goal)
    {
        Workbench& workbench = service.m_workbench;
        connect(&workbench, &Workbench::stateChanged, this, [this](const QString& changed) {
            if (changed == m_id) {
                look();
            }
        });
        connect(&workbench, &Workbench::profilesChanged, this, [this] {
            if (!m_service.m_workbench.catalog().entry(m_id)) {
                finish(errorFields({ Code::ProfileNotFound,
                    QStringLiteral("the profile was removed meanwhile"), m_id }));
            }
        });
    }

    void start()
    {
        m_begun = m_goal == Goal::Off || isOnItsWay();
        m_tried = view().status.state != TunnelState::Reconnecting;
        m_acting = true;
        m_service.send(m_id, m_goal);
        m_acting = false;
        look();
    }

private:
    [[nodiscard]] StateView view() const { return m_service.m_workbench.state(m_id); }
    [[nodiscard]] bool isOnItsWay() const
    {
        const TunnelState state = view().status.state;
        return !tunnel::isOver(state);
    }

    void look()
    {
        // The failure of the time before is still there until the tunnel's thread has begun; one
        // that comes from within the call is that of this time.
        m_begun = m_begun || m_acting || isOnItsWay();
        m_tried = m_tried || view().status.state != TunnelState::Reconnecting;
        if (m_over || !m_begun || (m_acting && !isOver())) {
            return;
        }
        const QJsonObject fields = m_service.stateFields(m_id);
        if (std::exchange(m_told, fields) != fields) {
            m_request.answer({ { QStringLiteral("state"), fields } });
        }
        if (isOver()) {
            tellProfile();
        }
    }

    [[nodiscard]] const profile::Profile* profile() const
    {
        return m_service.m_workbench.catalog().profile(m_id);
    }

    /// The login comes first, the forwards after it; and one that fails makes the tunnel Degraded.
    [[nodiscard]] bool areRulesSettled(const tunnel::TunnelStatus& status) const
    {
        const bool isUp = status.state == TunnelState::Up;
        const auto settled = std::count_if(status.forwards.cbegin(), status.forwards.cend(),
            [isUp](const tunnel::ForwardStatus& forward) {
                return forward.state == tunnel::ForwardState::Listening
                    || (!isUp && forward.state == tunnel::ForwardState::Failed);
            });
        const auto isWanted = [](const profile::Rule& rule) { return rule.enabled; };
        return !profile()
            || settled
            >= std::count_if(profile()->rules.cbegin(), profile()->rules.cend(), isWanted);
    }

    [[nodiscard]] bool isOver() const
    {
        const StateView now = view();
        switch (now.status.state) {
        case TunnelState::Idle:
        case TunnelState::Failed:
            return true;
        case TunnelState::Up:
        case TunnelState::Degraded:
            return m_goal == Goal::Up && areRulesSettled(now.status);
        case TunnelState::Waiting:
            return m_goal == Goal::Up && m_service.isLazy(m_id);
        case TunnelState::Reconnecting:
            // Whoever asked is told how the try has ended; the window goes on trying.
            if (m_goal == Goal::Up && m_tried && now.status.reason) {
                return true;
            }
            break;
        case TunnelState::Connecting:
        case TunnelState::VerifyingHost:
        case TunnelState::Authenticating:
            break;
        }
        return m_goal == Goal::Up && !now.question.isEmpty();
    }

    void tellProfile()
    {
        m_over = true;
        if (const ProfileCatalog::Entry* entry = m_service.m_workbench.catalog().entry(m_id)) {
            m_request.answer({ { QStringLiteral("profile"), m_service.profileFields(*entry) } });
            if (entry->stored) {
                m_service.tellRules(m_request, entry->stored->profile);
            }
        }
        m_request.finish();
    }

    void finish(const QJsonObject& line)
    {
        if (!std::exchange(m_over, true)) {
            m_request.answer(line);
            m_request.finish();
        }
    }

    InstanceService& m_service;
    InstanceRequest& m_request;
    QString m_id;
    Goal m_goal;
    QJsonObject m_told;
    bool m_begun = false;
    bool m_tried = false; ///< What a wait for the next try says is of this time.
    bool m_acting = false;
    bool m_over = false;
};

InstanceService::InstanceService(Workbench& workbench, QString version, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_version(std::move(version))
{
}

void InstanceService::handle(InstanceRequest* request)
{
    if (!m_workbench.catalog().isLoaded()) {
        // The program has only just started: which profiles there are is being read.
        connect(
            &m_workbench.catalog(), &ProfileCatalog::loaded, request,
            [this, request] { handle(request); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (const auto answered = answer(*request); !answered) {
        request->answer(errorFields(answered.error()));
        request->finish();
    }
}

Result<void> InstanceService::answer(InstanceRequest& request)
{
    const QString word = request.message().value(QLatin1String("request")).toString();
    if (word == QLatin1String("status")) {
        return tellProfiles(request, true);
    }
    if (word == QLatin1String("list")) {
        return tellProfiles(request, false);
    }
    if (word == QLatin1String("connect")) {
        return move(request, Goal::Up);
    }
    if (word == QLatin1String("disconnect")) {
        return move(request, Goal::Off);
    }
    if (word == QLatin1String("show")) {
        return show(request);
    }
    if (word == QLatin1String("open")) {
        return open(request);
    }
    return fail(Code::NotSupported,
        QStringLiteral("the running window, Sallyport %1, does not know this request")
            .arg(m_version),
        printable(word.toUtf8(), 80));
}

Result<QString> InstanceService::profileOf(const InstanceRequest& request) const
{
    const auto text = textOf(request, "profile");
    if (!text) {
        return tl::unexpected(text.error());
    }
    if (!*text) {
        return wrong(QStringLiteral("which profile?"), QStringLiteral("profile"));
    }
    const QString& wanted = **text;
    const QStringList ids = m_workbench.catalog().named(wanted);
    const QString shown = printable(wanted.toUtf8(), 200);
    if (ids.isEmpty()) {
        return fail(Code::ProfileNotFound,
            QStringLiteral("the running window has no profile of that name or id"), shown);
    }
    if (ids.size() > 1) {
        return wrong(QStringLiteral("several profiles have that name; give the id of one: %1")
                         .arg(ids.mid(0, 10).join(QStringLiteral(", "))),
            shown);
    }
    return ids.first();
}

QJsonObject InstanceService::stateFields(const QString& id) const
{
    const StateView view = m_workbench.state(id);
    const tunnel::TunnelStatus& status = view.status;
    QJsonObject fields{ { QStringLiteral("state"), tunnel::stateName(status.state) } };
    if (const profile::Profile* profile = m_workbench.catalog().profile(id)) {
        fields[QLatin1String("sentence")] =
            ui::StateText::sentence(view, *profile, QDateTime::currentDateTimeUtc());
    }
    if (status.reason) {
        fields[QLatin1String("reason")] = codeName(status.reason->code);
        fields[QLatin1String("detail")] = status.reason->detail.english();
        if (status.reason->nuance != Nuance::None) {
            fields[QLatin1String("nuance")] = nuanceName(status.reason->nuance);
        }
    }
    if (status.upSince.isValid()) {
        fields[QLatin1String("since")] = timeText(status.upSince);
    }
    if (status.retryAt.isValid()) {
        fields[QLatin1String("retryAt")] = timeText(status.retryAt);
    }
    if (!view.question.isEmpty()) {
        fields[QLatin1String("question")] = view.question;
    }
    return fields;
}

QJsonObject InstanceService::profileFields(const ProfileCatalog::Entry& entry) const
{
    QJsonObject fields = stateFields(entry.id);
    fields[QLatin1String("id")] = entry.id;
    if (entry.stored) {
        fields[QLatin1String("name")] = entry.stored->profile.label.name;
        fields[QLatin1String("folder")] = entry.stored->profile.label.folder;
        fields[QLatin1String("connections")] =
            int(m_workbench.activity(entry.id).connections().size());
        return fields;
    }
    const Error error = entry.error.value_or(Error{ Code::ProfileDamaged, {}, {} });
    fields[QLatin1String("reason")] = codeName(error.code);
    fields[QLatin1String("detail")] = error.detail.english();
    return fields;
}

void InstanceService::tellRules(InstanceRequest& request, const profile::Profile& profile) const
{
    QHash<int, tunnel::ForwardStatus> running;
    for (const tunnel::ForwardStatus& forward : m_workbench.state(profile.id).status.forwards) {
        running.insert(forward.rule, forward);
    }
    QHash<int, int> connections;
    for (const auto& [number, connection] : m_workbench.activity(profile.id).connections()) {
        ++connections[connection.status.rule];
    }
    for (int number = 1; number <= profile.rules.size(); ++number) {
        const profile::Rule& rule = profile.rules.at(number - 1);
        const tunnel::ForwardStatus off{ number, rule, tunnel::ForwardState::Stopped, {}, {} };
        QJsonObject fields = forwardFields(running.value(number, off));
        fields[QLatin1String("enabled")] = rule.enabled;
        fields[QLatin1String("connections")] = connections.value(number);
        request.answer({ { QStringLiteral("rule"), fields } });
    }
}

Result<QString> InstanceService::profileIfAny(const InstanceRequest& request) const
{
    return request.message().contains(QLatin1String("profile")) ? profileOf(request) : QString();
}

Result<void> InstanceService::tellProfiles(InstanceRequest& request, bool rules)
{
    const auto only = profileIfAny(request);
    if (!only) {
        return tl::unexpected(only.error());
    }
    request.answer({ { QStringLiteral("version"), m_version } });
    qsizetype left = kMostRules;
    for (const ProfileCatalog::Entry& entry : m_workbench.catalog().entries()) {
        if (!only->isEmpty() && entry.id != *only) {
            continue;
        }
        QJsonObject fields = profileFields(entry);
        const bool tells = rules && entry.stored;
        left -= tells ? entry.stored->profile.rules.size() : 0;
        if (tells && left < 0) {
            fields[QLatin1String("rulesLeftOut")] = true;
        }
        request.answer({ { QStringLiteral("profile"), fields } });
        if (tells && left >= 0) {
            tellRules(request, entry.stored->profile);
        }
    }
    request.finish();
    return {};
}

bool InstanceService::isLazy(const QString& id) const
{
    const profile::Profile* profile = m_workbench.catalog().profile(id);
    return profile && profile->policy.lazy;
}

void InstanceService::send(const QString& id, Goal goal)
{
    const TunnelState state = m_workbench.state(id).status.state;
    if (goal == Goal::Off && state != TunnelState::Idle) {
        m_workbench.disconnectProfile(id);
    } else if (goal == Goal::Up
        && (state == TunnelState::Reconnecting || (state == TunnelState::Waiting && !isLazy(id)))) {
        m_workbench.tryNow(id);
    } else if (goal == Goal::Up) {
        m_workbench.connectAll({ id });
    }
}

Result<void> InstanceService::move(InstanceRequest& request, Goal goal)
{
    const auto id = profileOf(request);
    if (!id) {
        return tl::unexpected(id.error());
    }
    const QJsonValue wait = request.message().value(QLatin1String("wait"));
    if (!wait.isUndefined() && !wait.isBool()) {
        return wrong(QStringLiteral("true or false is expected"), QStringLiteral("wait"));
    }
    if (wait.toBool(true)) {
        (new Follower(*this, request, *id, goal))->start();
        return {};
    }
    send(*id, goal);
    request.answer(
        { { QStringLiteral("profile"), profileFields(*m_workbench.catalog().entry(*id)) } });
    request.finish();
    return {};
}

Result<void> InstanceService::show(InstanceRequest& request)
{
    const auto id = profileIfAny(request);
    if (!id) {
        return tl::unexpected(id.error());
    }
    request.answer(done());
    request.finish();
    Q_EMIT showRequested(*id);
    return {};
}

Result<void> InstanceService::open(InstanceRequest& request)
{
    const auto link = textOf(request, "link");
    if (!link) {
        return tl::unexpected(link.error());
    }
    if (!*link) {
        return wrong(QStringLiteral("which link?"), QStringLiteral("link"));
    }
    request.answer(done());
    request.finish();
    Q_EMIT linkRequested(**link);
    return {};
}

} // namespace sallyport::gui
