// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tunnel.h"

#include "core/base/errorwords.h"
#include "core/base/log.h"
#include "core/tunnel/linkchain.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace sallyport::tunnel {

/// Logins on which a server hung up, in a row, before it is given up.
static constexpr int kMostHangUps = 3;

static std::unique_ptr<ServerWay> linkChain(
    const LinkContext& context, ssh::FarSide* carrier, const QString& carrierName)
{
    return std::make_unique<LinkChain>(context, carrier, carrierName);
}

Tunnel::Tunnel(profile::Profile profile, TunnelSecrets secrets, Clock& clock, UserPrompt* prompt,
    MakeWay makeWay, QObject* parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_secrets(std::move(secrets))
    , m_clock(clock)
    , m_prompt(prompt)
    , m_lateAnswers(prompt, clock)
    , m_wayPrompt(m_lateAnswers.prompt(), m_chainProfile)
    , m_linkContext{ m_chainProfile, m_secrets, clock, m_wayPrompt.prompt(), &m_lateAnswers }
    , m_forwardContext{ clock, m_ids }
    , m_retryTimer(clock.makeTimer([this] { handle(TunnelEvent::RetryDue); }))
    , m_idleTimer(clock.makeTimer([this] {
        m_retries = Retries(m_profile.policy.reconnect); // We end it; the server did its part.
        handle(TunnelEvent::IdleTimeout);
    }))
    , m_makeWay(makeWay ? std::move(makeWay) : MakeWay(linkChain))
{
    connect(&m_lateAnswers, &LateAnswers::left, this, &Tunnel::news);
    connect(&m_lateAnswers, &LateAnswers::answered, this, &Tunnel::tryWithAnswer);
    connect(&m_lateAnswers, &LateAnswers::refused, this, &Tunnel::questionRefused);
}

Tunnel::~Tunnel()
{
    // Forwards use the link and go first.
    m_forwards.clear();
    m_chain.destroy();
}

QString Tunnel::serverIdentification() const
{
    return m_chain ? m_chain->serverIdentification() : QString();
}

QString Tunnel::algorithms() const
{
    return m_chain ? m_chain->algorithms() : QString();
}

ssh::FarSide* Tunnel::farSide() const
{
    return m_chain ? m_chain->farSide() : nullptr;
}

void Tunnel::setCarrier(Carrier carrier)
{
    m_carrier = std::move(carrier);
}

Tunnel::CarrierLink Tunnel::asCarrier() const
{
    CarrierLink carrier{ farSide(), m_profile.label.name,
        wayThrough(m_chainProfile, m_wayPrompt.carrierWay()), {} };
    const bool isElsewhere = wayThrough(m_profile, {}) != wayThrough(m_chainWish, {})
        || m_profile.connection.viaProfile != m_chainWish.connection.viaProfile
        || m_profile.connection.follows != m_chainWish.connection.follows;
    if (carrier.link && !isElsewhere && !m_profile.connection.viaProfile.isEmpty() && m_carrier) {
        const CarrierLink below = m_carrier(m_profile.connection.viaProfile);
        if (!below.link) {
            return { nullptr, below.name, {}, below.whyNot };
        }
    }
    if (m_blocked || (carrier.link && isElsewhere)) {
        carrier.link = nullptr;
        carrier.whyNot = Sentence(QT_TRANSLATE_NOOP("Sentence",
            "the tunnel it goes through has to be connected again: its profile has changed"));
    }
    return carrier;
}

Tunnel::StartMode Tunnel::startMode() const
{
    return m_persistent || m_wasUp ? StartMode::Persistent : StartMode::Interactive;
}

void Tunnel::block(const Error& error)
{
    m_blocked = error;
}

QList<ForwardStatus> Tunnel::forwards() const
{
    QList<ForwardStatus> all;
    for (const auto& forward : m_forwards) {
        all.append(forward->status());
    }
    return all;
}

TunnelSnapshot Tunnel::snapshot() const
{
    TunnelSnapshot snapshot;
    for (const auto& forward : m_forwards) {
        snapshot.rules.append({ forward->status().rule, forward->connectionCount(),
            forward->sentTotal(), forward->receivedTotal() });
        for (ConnectionStatus& status : forward->connections()) {
            status.rule = forward->status().rule;
            snapshot.connections.append(std::move(status));
        }
        for (FtpDataStatus& status : forward->ftpData()) {
            status.rule = forward->status().rule;
            snapshot.ftpData.append(std::move(status));
        }
    }
    return snapshot;
}

void Tunnel::start(StartMode mode)
{
    m_persistent = mode == StartMode::Persistent;
    m_wasUp = false;
    m_hadHealth = false;
    m_hangUps = 0;
    m_retries = Retries(m_profile.policy.reconnect);
    m_retryDue.reset();
    m_waitsForNetwork = false;
    m_forwardContext.server = m_profile.connection.server.address;
    m_forwardContext.holdTime = m_profile.policy.reconnect.holdConnections;
    m_forwardContext.onlyMyPrograms = m_profile.policy.onlyMyPrograms;
    m_forwardContext.replaceUnixSockets = m_profile.policy.replaceUnixSockets;
    handle(m_profile.policy.lazy ? TunnelEvent::StartLazy : TunnelEvent::Start);
}

void Tunnel::stop()
{
    handle(TunnelEvent::Stop);
}

void Tunnel::retryNow()
{
    if (m_state == TunnelState::Reconnecting || m_state == TunnelState::Waiting) {
        handle(TunnelEvent::Start);
    }
}

/// Of one that follows, this may turn out with any try.
bool Tunnel::needsNetwork() const
{
    const bool isKnown = m_profile.connection.follows.isOn()
        && m_profile.connection.follows == m_chainProfile.connection.follows;
    const profile::Profile& profile = isKnown ? m_chainProfile : m_profile;
    const profile::Server& first = profile.connection.serverAt(profile.connection.firstHop());
    return !isLoopbackHost(first.address.host)
        || profile.connection.proxy.kind != profile::Proxy::Kind::None;
}

void Tunnel::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online || (!online && !needsNetwork())) {
        return;
    }
    qCDebug(logTunnel) << "network" << (online ? "available" : "gone");
    if (!online) {
        m_waitsForNetwork = m_state == TunnelState::Reconnecting;
        handle(TunnelEvent::NetworkDown, m_reason);
    } else if (std::exchange(m_waitsForNetwork, false) && m_state == TunnelState::Waiting) {
        networkIsBack();
    } else {
        wakeUp();
    }
}

void Tunnel::wakeUp()
{
    if (farSide()) {
        m_chain->checkAlive();
    } else if (m_state == TunnelState::Reconnecting && m_retries.mayHurry(m_clock.now())) {
        m_retries.hurried(m_clock.now());
        handle(TunnelEvent::NetworkUp);
    }
}

void Tunnel::networkIsBack()
{
    const TimePoint now = m_clock.now();
    if (!m_retryDue || *m_retryDue <= now) {
        handle(TunnelEvent::Awaited);
    } else if (m_retries.mayHurry(now)) {
        m_retries.hurried(now);
        handle(TunnelEvent::Awaited);
    } else {
        handle(TunnelEvent::NetworkBack, m_reason);
    }
}

void Tunnel::handle(TunnelEvent event, const std::optional<Error>& reason)
{
    const Transition step = transition(m_state, event);
    const bool changed = step.next != m_state;
    m_state = step.next;
    if (changed) {
        m_reason = reason;
        m_idleTimer->stop();
    }
    if (step.effects.testFlag(TunnelEffect::CancelRetry)
        || (changed && m_state != TunnelState::Reconnecting)) {
        cancelRetry();
    }
    if (step.effects.testFlag(TunnelEffect::ScheduleRetry)) {
        scheduleRetry();
    }
    // Forwards end before the state is told: after "failed" nothing may still claim to run.
    if (step.effects.testFlag(TunnelEffect::StopForwards)) {
        stopForwards();
    }
    if (step.effects.testFlag(TunnelEffect::DetachForwards)) {
        detachForwards();
    }
    if (changed) {
        Q_EMIT stateChanged(m_state, reason);
    }
    if (step.effects.testFlag(TunnelEffect::CloseLink)) {
        closeChain();
    }
    if (step.effects.testFlag(TunnelEffect::OpenLink)) {
        openChain();
    }
    if (step.effects.testFlag(TunnelEffect::StartForwards)) {
        startForwards();
    }
    if (step.effects.testFlag(TunnelEffect::AttachForwards)) {
        attachForwards();
    }
    if (changed) {
        chainGone();
    }
    if (m_state == TunnelState::Reconnecting && !m_online && needsNetwork()) {
        m_waitsForNetwork = true;
        handle(TunnelEvent::NetworkDown, m_reason);
    }
}

void Tunnel::chainGone()
{
    if (isOver(m_state) && !m_chain && m_closingChains == 0) {
        Q_EMIT ended(m_reason);
    }
}

void Tunnel::openChain()
{
    m_retryDue.reset();
    m_wayPrompt.setCarrierWay({});
    m_wayPrompt.clearTyped();
    if (m_profile.connection.follows.isOn() && !m_blocked) {
        readFollowed();
        return;
    }
    m_chainWish = m_profile;
    m_chainProfile = m_profile;
    makeChain();
}

void Tunnel::readFollowed()
{
    if (!m_followReader) {
        m_followReader = std::make_unique<FollowReader>(profile::Environment::system(), m_clock);
        connect(m_followReader.get(), &FollowReader::finished, this, &Tunnel::followedRead);
    }
    m_chainWish = m_profile;
    m_followReader->read(m_profile);
}

void Tunnel::followedRead(const Result<profile::Followed>& result)
{
    if (m_chainWish != m_profile || m_blocked) {
        openChain(); // it was edited meanwhile
        return;
    }
    if (!result) {
        chainClosed(result.error());
        return;
    }
    m_chainProfile = result->profile;
    // What was given beforehand was given for the place that the file named first.
    const QString place = wayThrough(m_chainProfile, {});
    if (!m_followedPlace) {
        m_followedPlace = place;
    }
    const bool isElsewhere = *m_followedPlace != place;
    if (isElsewhere == m_secrets.password.has_value()) {
        std::swap(m_secrets.password, m_withheldPassword);
    }
    const QList<Sentence> told = QList<Sentence>{ followedText(m_chainProfile) } + result->warnings;
    if (std::exchange(m_followedTold, told) != told) {
        for (const Sentence& line : told) {
            Q_EMIT news(ssh::LoginNotice{ line });
        }
    }
    makeChain();
}

void Tunnel::failSoon(const Error& error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { chainClosed(error); }, Qt::QueuedConnection);
}

void Tunnel::makeChain()
{
    CarrierLink carrier;
    std::optional<Error> impossible = m_blocked;
    // As the profile says at this try, never as it said at an earlier one.
    if (const QString& via = m_profile.connection.viaProfile; !via.isEmpty() && !impossible) {
        carrier = m_carrier ? m_carrier(via) : CarrierLink();
        m_wayPrompt.setCarrierWay(carrier.way);
        if (!carrier.link) {
            impossible = Error{ Code::TunnelDown,
                carrier.whyNot.isEmpty() ? Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "the tunnel it goes through is not up"))
                                         : carrier.whyNot,
                carrier.name.isEmpty() ? via : carrier.name };
        }
    }
    if (impossible) {
        failSoon(*impossible);
        return;
    }
    m_chain = m_makeWay(m_linkContext, carrier.link, carrier.name);
    ServerWay* chain = m_chain.get();
    connect(chain, &ServerWay::keyOffered, this, [this] { handle(TunnelEvent::Connected); });
    connect(chain, &ServerWay::trusted, this, [this] { handle(TunnelEvent::HostTrusted); });
    connect(chain, &ServerWay::hostKeyJudged, this, &Tunnel::hostKeyJudged);
    connect(chain, &ServerWay::news, this, &Tunnel::news);
    connect(chain, &ServerWay::ready, this, &Tunnel::chainReady);
    connect(chain, &ServerWay::closed, this, &Tunnel::chainClosed);
    chain->open();
}

void Tunnel::closeChain()
{
    if (m_followReader) {
        m_followReader->cancel();
    }
    m_lateAnswers.forget();
    letChainClose();
}

void Tunnel::letChainClose()
{
    if (!m_chain) {
        return;
    }
    // It says goodbye by itself; the next one may open meanwhile.
    ServerWay* chain = m_chain.take().release();
    chain->setParent(this);
    chain->disconnect(this);
    ++m_closingChains;
    connect(chain, &ServerWay::closed, this, [this, chain] {
        chain->deleteLater();
        --m_closingChains;
        chainGone();
    });
    chain->close();
}

void Tunnel::chainReady()
{
    m_forwardContext.server = m_chainProfile.connection.server.address;
    m_forwardContext.serverAddress = m_chain->firstAddress();
    m_wasUp = true;
    m_lateAnswers.forget();
    handle(TunnelEvent::LoggedIn);
}

void Tunnel::questionRefused(const Question& question, const Error& error)
{
    Error shown = error;
    if (question.hop > 0) {
        shown.jumpHost = { question.hop, question.host.toString() };
        shown.context.clear();
    }
    handle(TunnelEvent::LinkRefused, shown);
}

void Tunnel::tryWithAnswer()
{
    letChainClose(); // those before the one that has gone say goodbye
    m_lateAnswers.beginTry();
    handle(TunnelEvent::Answered);
}

/// An editor that saves the file that is followed, for one, takes it away for a moment. What was
/// wrong from the beginning is not waited for.
bool Tunnel::mayBeMended(Code code) const
{
    return m_profile.connection.follows.isOn() && m_wasUp && code == Code::FileUnreadable;
}

void Tunnel::chainClosed(const Error& error)
{
    std::optional<Milliseconds> lasted;
    if (m_chain) {
        lasted = m_chain->lasted();
        m_chain.letGo();
    }
    if (m_lateAnswers.isAsking()) {
        return; // the user's move
    }
    // A server that hangs up instead of letting one in may mean the login itself; it is not sent
    // again and again, and nobody is asked again and again.
    const bool hungUp =
        error.code == Code::ConnectionLost || error.code == Code::ServerDisconnected;
    if (m_lateAnswers.mayExplain(error.code)) {
        tryWithAnswer();
        return;
    }
    Error shown = error;
    if (placeOf(shown).isEmpty()) {
        const bool isKnown = m_chainProfile.connection.follows == m_profile.connection.follows;
        shown.context = (isKnown ? m_chainProfile : m_profile).connection.server.address.toString();
    }
    if (m_retries.isShort(lasted)) {
        shown.detail = withTimeSinceLogin(shown.detail, *lasted);
    }
    const bool atLogin =
        m_state == TunnelState::Authenticating || m_state == TunnelState::VerifyingHost;
    m_retries.ended(lasted, atLogin);
    m_hangUps = atLogin && hungUp && !m_wasUp ? m_hangUps + 1 : 0;
    // What somebody had to type would have to be typed again at each try.
    const bool persistent = m_persistent && !m_wayPrompt.wasTyped();
    const bool again = m_profile.policy.reconnect.enabled
        && (m_wasUp || persistent || m_profile.policy.lazy) && m_hangUps < kMostHangUps
        && !m_retries.isExhausted()
        && (dispositionOf(shown.code) == Disposition::Retryable || mayBeMended(shown.code));
    handle(again ? TunnelEvent::LinkLost : TunnelEvent::LinkRefused, shown);
}

void Tunnel::scheduleRetry()
{
    const TimePoint now = m_clock.now();
    if (!m_retryDue) {
        m_retryDue = now + m_retries.nextWait(QRandomGenerator::global()->generateDouble());
    }
    const auto wait =
        std::max(Milliseconds(0), std::chrono::duration_cast<Milliseconds>(*m_retryDue - now));
    m_retryAt = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    m_retryTimer->start(wait);
}

void Tunnel::cancelRetry()
{
    m_retryTimer->stop();
    m_retryAt = {};
}

// ---- Forwards

LaterPtr<Forward> Tunnel::makeForward(int number, const profile::Rule& rule)
{
    LaterPtr<Forward> forward(this, Forward::make(number, rule, m_forwardContext));
    connect(forward.get(), &Forward::changed, this, [this](const ForwardStatus& status) {
        Q_EMIT forwardChanged(status);
        reviewForwards();
    });
    // A rule may have another place in the profile by now than when the connection began.
    const Forward* raw = forward.get();
    connect(raw, &Forward::connectionChanged, this, [this, raw](ConnectionStatus status) {
        status.rule = raw->status().rule;
        Q_EMIT connectionChanged(status);
        reviewIdle();
    });
    connect(raw, &Forward::ftpDataChanged, this, [this, raw](FtpDataStatus status) {
        status.rule = raw->status().rule;
        Q_EMIT ftpDataChanged(status);
    });
    connect(raw, &Forward::ftpNotice, this, [this, raw](FtpNotice notice) {
        notice.rule = raw->status().rule;
        Q_EMIT ftpNotice(notice);
    });
    connect(forward.get(), &Forward::linkWanted, this, [this] {
        if (m_state == TunnelState::Waiting && !m_waitsForNetwork) {
            handle(TunnelEvent::Awaited);
        }
    });
    return forward;
}

void Tunnel::retire(LaterPtr<Forward> forward)
{
    forward->stop();
    forward.letGo();
}

void Tunnel::startForwards()
{
    if (!m_forwards.empty()) {
        return;
    }
    int number = 0;
    for (const profile::Rule& rule : std::as_const(m_profile.rules)) {
        ++number;
        if (rule.enabled) {
            m_forwards.push_back(makeForward(number, rule));
        }
    }
    m_reviewing = true;
    for (const auto& forward : m_forwards) {
        forward->start();
    }
    m_reviewing = false;
    if (m_state == TunnelState::Waiting) {
        reviewForwards();
    }
}

void Tunnel::attachForwards()
{
    startForwards();
    m_reviewing = true;
    for (const auto& forward : m_forwards) {
        forward->attach(*farSide());
    }
    m_reviewing = false;
    reviewForwards();
    reviewIdle();
}

void Tunnel::detachForwards()
{
    m_reviewing = true;
    for (const auto& forward : m_forwards) {
        forward->detach();
    }
    m_reviewing = false;
}

void Tunnel::stopForwards()
{
    m_reviewing = true;
    for (auto& forward : std::exchange(m_forwards, {})) {
        retire(std::move(forward));
    }
    m_reviewing = false;
}

void Tunnel::reviewForwards()
{
    const bool listensWithoutLink = m_state == TunnelState::Waiting && m_profile.policy.lazy;
    if (m_reviewing || (!isUp(m_state) && !listensWithoutLink)) {
        return;
    }
    std::optional<Error> failure;
    std::size_t failed = 0;
    bool passing = false;
    for (const auto& forward : m_forwards) {
        m_hadHealth = m_hadHealth || forward->isListening();
        if (forward->status().state == ForwardState::Failed) {
            ++failed;
            // Such a forward tries again by itself; another one that has failed counts first.
            const auto& error = forward->status().error;
            const bool passes = error && error->code == Code::OutOfResources;
            if (!failure || (passing && !passes)) {
                passing = passes;
                failure = error;
            }
        }
    }
    // With nothing that works there is no reason to stay, unless it has worked before.
    const bool useless = failed == m_forwards.size() && !m_hadHealth;
    if (failure && !passing && (useless || m_profile.policy.exitOnForwardFailure)) {
        handle(TunnelEvent::LinkRefused, failure);
        return;
    }
    handle(failure ? TunnelEvent::ForwardFailed : TunnelEvent::ForwardsHealthy, failure);
}

void Tunnel::reviewIdle()
{
    if (!m_profile.policy.lazy || m_profile.policy.idleClose.count() == 0 || !farSide()) {
        return;
    }
    const bool idle = std::all_of(m_forwards.cbegin(), m_forwards.cend(),
        [](const auto& forward) { return forward->connectionCount() == 0; });
    if (!idle) {
        m_idleTimer->stop();
    } else if (!m_idleTimer->isActive()) {
        m_idleTimer->start(m_profile.policy.idleClose);
    }
}

/// Without what of a rule does not matter to what runs.
static profile::Rule withoutLabels(profile::Rule rule)
{
    rule.name.clear();
    rule.extra = {};
    rule.ftp.extra = {};
    return rule;
}

/// What the links are made from. Keys of newer programs mean nothing here.
static profile::Connection connectionOf(profile::Connection connection)
{
    connection.server.extra = {};
    connection.proxy.extra = {};
    for (profile::Server& hop : connection.hops) {
        hop.extra = {};
    }
    return connection;
}

bool Tunnel::apply(const profile::Profile& profile)
{
    const bool otherConnection =
        connectionOf(profile.connection) != connectionOf(m_profile.connection)
        || profile.policy.lazy != m_profile.policy.lazy;
    m_profile = profile;
    m_retries.setPolicy(profile.policy.reconnect);
    m_blocked.reset();
    m_forwardContext.holdTime = profile.policy.reconnect.holdConnections;
    m_forwardContext.onlyMyPrograms = profile.policy.onlyMyPrograms;
    m_forwardContext.replaceUnixSockets = profile.policy.replaceUnixSockets;
    const bool listening =
        !isOver(m_state) && (!m_forwards.empty() || farSide() || m_state == TunnelState::Waiting);
    if (!listening) {
        return otherConnection;
    }
    m_reviewing = true;
    auto old = std::exchange(m_forwards, {});
    std::vector<Forward*> fresh;
    int number = 0;
    for (const profile::Rule& rule : profile.rules) {
        ++number;
        if (!rule.enabled) {
            continue;
        }
        const auto same = std::find_if(old.begin(), old.end(), [&rule](const auto& forward) {
            return forward && withoutLabels(forward->rule()) == withoutLabels(rule);
        });
        if (same != old.end()) {
            (*same)->renumber(number, rule);
            m_forwards.push_back(std::move(*same));
        } else {
            m_forwards.push_back(makeForward(number, rule));
            fresh.push_back(m_forwards.back().get());
        }
    }
    // First those that go: a new rule may want the port of an old one.
    for (auto& forward : old) {
        if (forward) {
            retire(std::move(forward));
        }
    }
    for (Forward* forward : fresh) {
        forward->start();
        if (ssh::FarSide* up = farSide()) {
            forward->attach(*up);
        }
    }
    m_reviewing = false;
    reviewForwards();
    reviewIdle();
    return otherConnection;
}

bool Tunnel::endConnection(quint64 id)
{
    return std::any_of(m_forwards.cbegin(), m_forwards.cend(),
        [id](const auto& forward) { return forward->endConnection(id); });
}

} // namespace sallyport::tunnel
