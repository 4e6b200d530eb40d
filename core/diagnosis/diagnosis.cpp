// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"

#include "core/base/address.h"
#include "core/base/errorwords.h"
#include "core/base/overloaded.h"
#include "core/diagnosis/diagnosistext.h"
#include "core/ssh/weakalgorithms.h"
#include "core/tunnel/retries.h"

#include <QHostInfo>

#include <algorithm>
#include <variant>

namespace sallyport::tunnel {

using Kind = DiagnosisStep::Kind;
using State = DiagnosisStep::State;

// Of a name; more are counted only.
static constexpr qsizetype kMostAddresses = 8;

Diagnosis::Diagnosis(profile::Profile profile, TunnelSecrets secrets, Clock& clock,
    UserPrompt* prompt, QObject* parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_secrets(std::move(secrets))
    , m_lateAnswers(prompt, clock)
    , m_wayPrompt(m_lateAnswers.prompt(), m_profile)
    , m_linkContext{ m_profile, m_secrets, clock, m_wayPrompt.prompt(), &m_lateAnswers }
    , m_steps(clock, [this](const DiagnosisStep& step) { Q_EMIT stepChanged(step); })
    , m_hop(m_profile.connection.firstHop())
    , m_lookupTimer(clock.makeTimer([this] {
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
        resolveFailed(Sentence(QT_TRANSLATE_NOOP("Sentence", "no DNS server answered in time")));
    }))
    , m_stayTimer(clock.makeTimer([this] {
        if (m_allDone && m_chain) {
            m_chain->close();
        }
    }))
    , m_forwards{ clock, m_ids }
    , m_ruleContext{ m_steps, m_forwards,
        std::min<Milliseconds>(m_profile.connection.connectTimeout, kRuleTimeout) }
{
    m_forwards.server = m_profile.connection.server.address;
    connect(&m_lateAnswers, &LateAnswers::left, this, &Diagnosis::questionHungUp);
    connect(&m_lateAnswers, &LateAnswers::answered, this, &Diagnosis::tryAgain);
    connect(&m_lateAnswers, &LateAnswers::refused, this,
        [this](const Question& question, const Error& error) {
            m_hop = question.hop;
            chainClosed(error);
        });
}

Diagnosis::~Diagnosis()
{
    if (m_lookup >= 0) {
        QHostInfo::abortHostLookup(m_lookup);
    }
    // It uses the link and goes first.
    m_rule.destroy();
    m_chain.destroy();
}

void Diagnosis::setCarrier(ssh::FarSide* carrier, const QString& name)
{
    m_carrier = carrier;
    m_carrierName = name;
    m_wayPrompt.setCarrierWay(name);
    m_hasCarrier = true;
}

DiagnosisStep Diagnosis::stepFor(Kind kind) const
{
    DiagnosisStep step;
    step.kind = kind;
    step.hop = m_hop;
    step.subject = m_profile.connection.serverAt(m_hop).address.toString();
    return step;
}

void Diagnosis::begin(Kind kind)
{
    m_step = m_steps.begin(stepFor(kind));
}

void Diagnosis::end(State state, const Findings& findings, const std::optional<Error>& error)
{
    m_steps.end(std::exchange(m_step, 0), state, findings, error);
}

void Diagnosis::start()
{
    if (!m_profile.connection.follows.isOn()) {
        resolve();
        return;
    }
    m_hop = 0;
    m_followReader =
        std::make_unique<FollowReader>(profile::Environment::system(), m_linkContext.clock);
    connect(m_followReader.get(), &FollowReader::finished, this, &Diagnosis::followedRead);
    DiagnosisStep step = stepFor(Kind::Follow);
    step.subject = m_profile.connection.follows.host;
    m_step = m_steps.begin(step);
    m_followReader->read(m_profile);
}

void Diagnosis::followedRead(const Result<profile::Followed>& result)
{
    if (!result) {
        const Error& error = result.error();
        end(State::Failed, { Sentence::placed(error.context, error.detail) }, error);
        chainClosed(error);
        return;
    }
    m_profile = result->profile;
    m_hop = m_profile.connection.firstHop();
    m_forwards.server = m_profile.connection.server.address;
    m_ruleContext.timeout =
        std::min<Milliseconds>(m_profile.connection.connectTimeout, kRuleTimeout);
    Findings findings{ followedText(m_profile) };
    findings.append(result->warnings);
    end(result->warnings.isEmpty() ? State::Passed : State::Warned, findings);
    resolve();
}

void Diagnosis::cancel()
{
    // A slot that is called from deep inside the links may want it.
    QMetaObject::invokeMethod(this, &Diagnosis::stop, Qt::QueuedConnection);
}

void Diagnosis::stop()
{
    if (m_over || std::exchange(m_cancelled, true)) {
        return;
    }
    dropRule();
    m_lateAnswers.forget();
    if (m_followReader) {
        m_followReader->cancel();
    }
    m_lookupTimer->stop();
    if (m_lookup >= 0) {
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    }
    if (m_chain) {
        m_chain->close();
    } else {
        chainClosed({ Code::Cancelled, {}, {} });
    }
}

// ---- The name

void Diagnosis::resolve()
{
    const HostPort& address = m_profile.connection.serverAt(m_hop).address;
    const profile::Proxy& proxy = m_profile.connection.proxy;
    if (m_hasCarrier) {
        m_steps.settle(stepFor(Kind::Resolve), State::Skipped,
            { Sentence(
                QT_TRANSLATE_NOOP("Sentence", "looked up behind the tunnel %1"), m_carrierName) });
    } else if (proxy.kind != profile::Proxy::Kind::None) {
        m_steps.settle(stepFor(Kind::Resolve), State::Skipped,
            { Sentence(QT_TRANSLATE_NOOP("Sentence", "looked up by the proxy %1"),
                proxy.address.toString()) });
    } else if (Address::parse(address.host.toLatin1())) {
        m_steps.settle(stepFor(Kind::Resolve), State::Passed,
            { Sentence(QT_TRANSLATE_NOOP("Sentence", "an address already")) });
    } else {
        begin(Kind::Resolve);
        m_lookupTimer->start(m_profile.connection.connectTimeout);
        m_lookup = QHostInfo::lookupHost(
            address.host, this, [this](const QHostInfo& info) { resolved(info); });
        return;
    }
    openChain();
}

void Diagnosis::resolved(const QHostInfo& info)
{
    if (m_cancelled || m_lookup < 0) {
        return;
    }
    m_lookup = -1;
    m_lookupTimer->stop();
    if (info.error() != QHostInfo::NoError) {
        resolveFailed(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "this computer finds no address for %1 (%2)"),
                m_profile.connection.serverAt(m_hop).address.host, info.errorString()));
        return;
    }
    QStringList all;
    QStringList usable;
    const auto addresses = info.addresses();
    for (const QHostAddress& address : addresses) {
        const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
        const bool wanted = m_profile.connection.family == profile::AddressFamily::Any
            || (m_profile.connection.family == profile::AddressFamily::Ipv6) == isSix;
        all.append(address.toString());
        if (wanted) {
            usable.append(address.toString());
        }
    }
    if (usable.isEmpty()) {
        resolveFailed(Sentence(QT_TRANSLATE_NOOP("Sentence",
                                   "the name has no address of the family that was asked for: %1"),
            all.join(QStringLiteral(", "))));
        return;
    }
    const QString shown =
        usable.first(std::min(kMostAddresses, usable.size())).join(QStringLiteral(", "));
    end(State::Passed,
        { usable.size() > kMostAddresses ? Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 and %2 more"),
              shown, usable.size() - kMostAddresses)
                                         : Sentence::foreign(shown) });
    openChain();
}

void Diagnosis::resolveFailed(const Sentence& why)
{
    const Error error{ Code::HostNotFound, why,
        m_profile.connection.serverAt(m_hop).address.toString() };
    end(State::Failed, { why }, error);
    chainClosed(error);
}

// ---- The links

void Diagnosis::openChain()
{
    if (m_hasCarrier && !m_carrier) {
        const Sentence why(QT_TRANSLATE_NOOP("Sentence", "the tunnel it goes through is not up"));
        const Error error{ Code::TunnelDown, why, m_carrierName };
        m_steps.settle(stepFor(Kind::Connect), State::Failed, { why }, error);
        chainClosed(error);
        return;
    }
    m_chain = std::make_unique<LinkChain>(m_linkContext, m_carrier, m_carrierName);
    LinkChain* chain = m_chain.get();
    connect(chain, &LinkChain::linkStateChanged, this, &Diagnosis::linkStateChanged);
    connect(chain, &LinkChain::hostKeyJudged, this, &Diagnosis::hostKeySeen);
    connect(chain, &LinkChain::news, this, &Diagnosis::take);
    connect(chain, &LinkChain::ready, this, &Diagnosis::chainReady);
    connect(chain, &LinkChain::closed, this, &Diagnosis::chainClosed);
    chain->open();
}

void Diagnosis::linkStateChanged(int hop, ssh::Link::State state)
{
    switch (state) {
    case ssh::Link::State::Connecting:
        connecting(hop);
        break;
    case ssh::Link::State::Handshaking: {
        const bool isFirst = m_hop == m_profile.connection.firstHop();
        const QString address = isFirst ? m_chain->firstAddress() : QString();
        end(State::Passed,
            { address.isEmpty()
                    ? Sentence(QT_TRANSLATE_NOOP("Sentence", "connected"))
                    : Sentence(QT_TRANSLATE_NOOP("Sentence", "connected to %1"), address) });
        begin(Kind::Identification);
        break;
    }
    case ssh::Link::State::VerifyingHost:
        judgeAlgorithms();
        begin(Kind::HostKey);
        break;
    case ssh::Link::State::Authenticating:
        begin(Kind::LoginMethods);
        break;
    case ssh::Link::State::Ready:
    case ssh::Link::State::Idle:
    case ssh::Link::State::Closing:
    case ssh::Link::State::Closed:
        break;
    }
}

void Diagnosis::connecting(int hop)
{
    const bool again = hop == m_hop && m_step != 0;
    if (again) {
        // ServerLink had offered only the key types on file, and now offers all.
        end(State::Warned,
            { Sentence(QT_TRANSLATE_NOOP("Sentence",
                "no agreement while only the types of host key on file were offered; connecting "
                "again to offer every type")) });
    }
    m_hop = hop;
    if (const int before = m_profile.connection.hopsBefore(hop); before > 0 && !again) {
        m_steps.settle(stepFor(Kind::Resolve), State::Skipped,
            { Sentence(QT_TRANSLATE_NOOP("Sentence", "looked up by jump host %1, %2"), before,
                m_profile.connection.serverAt(before).address.toString()) });
    }
    begin(Kind::Connect);
}

void Diagnosis::judgeAlgorithms()
{
    const QString negotiated = m_chain->algorithms();
    const QStringList weak = ssh::weakAlgorithms(negotiated);
    Findings findings{ Sentence::foreign(negotiated) };
    if (!weak.isEmpty()) {
        findings.append(Sentence(QT_TRANSLATE_NOOP("Sentence", "not safe any more: %1"),
            weak.join(QStringLiteral(", "))));
    }
    end(weak.isEmpty() ? State::Passed : State::Warned, findings);
}

static Sentence verdictOn(const HostKeyDecision& decision, const QString& key)
{
    using Verdict = HostKeyDecision::Verdict;
    switch (decision.verdict) {
    case Verdict::Known:
        return decision.knownAt.isEmpty()
            ? Sentence(QT_TRANSLATE_NOOP("Sentence", "%1, known"), key)
            : Sentence(QT_TRANSLATE_NOOP("Sentence", "%1, known, on file at %2"), key,
                decision.knownAt.join(QStringLiteral(", ")));
    case Verdict::Pinned:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1, the one that was asked for"), key);
    case Verdict::AcceptedNew:
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "%1, was not known; accepted and stored in %2"), key,
            decision.storedIn);
    case Verdict::AcceptedOnce:
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "%1, was not known; accepted for this time"), key);
    case Verdict::Refused:
        break;
    }
    return Sentence::foreign(key);
}

void Diagnosis::hostKeySeen(const HostKeyDecision& decision)
{
    const QString key = decision.keyType + u' ' + decision.fingerprint;
    if (decision.error) {
        Error error = *decision.error;
        if (error.context.isEmpty()) {
            error.context = decision.host.toString();
        }
        end(State::Failed, { Sentence::placed(key, error.detail) }, error);
    } else {
        end(State::Passed, { verdictOn(decision, key) });
    }
    Q_EMIT hostKeyJudged(decision);
}

void Diagnosis::take(const ssh::LinkNews& news)
{
    const auto onMessage = [this](
                               const ssh::ServerMessage& said) { Q_EMIT serverMessage(said.text); };
    std::visit(Overloaded{ [this](const ssh::ServerIdentified&) { identified(); },
                   [this](const ssh::LoginMethods& offered) { methodsOffered(offered.methods); },
                   [this](const ssh::LoginAttempt& attempt) { loginAttempted(attempt); }, onMessage,
                   [](const ssh::LoginNotice&) {}, [](const ssh::QuestionLeft&) {} },
        news);
}

void Diagnosis::identified()
{
    const QString identification = m_chain->serverIdentification();
    const QString product = serverProduct(identification);
    end(State::Passed,
        { Sentence::foreign(product.isEmpty()
                ? identification
                : QStringLiteral("%1 (%2)").arg(identification, product)) });
    begin(Kind::Algorithms);
}

void Diagnosis::methodsOffered(const QStringList& methods)
{
    const QString names = printable(methods.join(QStringLiteral(", ")).toUtf8(), 300);
    // After a partial success it is already the next login that runs.
    if (m_step != 0 && m_steps.all().at(m_step - 1).kind == Kind::LoginMethods) {
        end(State::Passed,
            { Sentence(QT_TRANSLATE_NOOP("Sentence", "the server takes: %1"), names) });
        begin(Kind::Login);
    }
}

void Diagnosis::loginAttempted(const ssh::LoginAttempt& attempt)
{
    using Outcome = ssh::LoginAttempt::Outcome;
    m_lastMethod = attempt.method;
    const Sentence what = attempt.subject.isEmpty()
        ? Sentence::foreign(attempt.method)
        : Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 with %2"), attempt.method, attempt.subject);
    switch (attempt.outcome) {
    case Outcome::Accepted:
        if (attempt.proved) {
            end(State::Passed,
                { Sentence(QT_TRANSLATE_NOOP("Sentence", "logged in as %1 by %2"),
                    m_profile.connection.serverAt(m_hop).user, what) });
        } else {
            end(State::Warned,
                { Sentence(
                    QT_TRANSLATE_NOOP("Sentence",
                        "logged in as %1 without any proof (%2): anybody could be this server"),
                    m_profile.connection.serverAt(m_hop).user, what) },
                Error{ Code::TrivialAuthentication, {},
                    m_profile.connection.serverAt(m_hop).address.toString() });
        }
        break;
    case Outcome::Partial:
        end(State::Passed,
            { Sentence(
                QT_TRANSLATE_NOOP("Sentence", "%1 was right; the server wants one more of: %2"),
                what, printable(attempt.wanted.join(QStringLiteral(", ")).toUtf8(), 300)) });
        begin(Kind::Login);
        break;
    case Outcome::Failed: {
        const Sentence why = attempt.error ? detailOf(*attempt.error)
                                           : Sentence(QT_TRANSLATE_NOOP("Sentence", "refused"));
        end(State::Warned, { Sentence(QT_TRANSLATE_NOOP("Sentence", "%1: %2"), what, why) },
            attempt.error);
        begin(Kind::Login);
        break;
    }
    }
}

/// It stays open. What waits for it has not failed.
void Diagnosis::questionHungUp(const ssh::QuestionLeft& question)
{
    if (const auto running = runningStep()) {
        m_steps.end(*running, State::Warned, { question.text });
        m_step = 0;
    }
    Q_EMIT questionLeft(question);
}

/// With what was answered after the connection had gone.
void Diagnosis::tryAgain()
{
    if (m_cancelled || m_over) {
        return;
    }
    m_chain.letGo();
    m_hop = m_profile.connection.firstHop();
    m_lastMethod.clear();
    m_lateAnswers.beginTry();
    openChain();
}

void Diagnosis::chainReady()
{
    m_connected = true;
    m_lateAnswers.forget();
    m_stayTimer->start(kStay);
    if (m_profile.connection.hops.isEmpty()) {
        m_forwards.serverAddress = m_chain->firstAddress();
    }
    nextRule();
}

/// The step that a link would have failed in, had it come so far.
static Kind kindFor(Code code)
{
    switch (code) {
    case Code::HostNotFound:
        return Kind::Resolve;
    case Code::InvalidArgument:
    case Code::NotSupported:
    case Code::NoCommonAlgorithm:
        return Kind::Algorithms;
    case Code::KnownHostsUnreadable:
    case Code::HostKeyUnknown:
    case Code::HostKeyUnsupported:
        return Kind::HostKey;
    case Code::KeyFileMissing:
    case Code::KeyFileUnreadable:
    case Code::KeyFileExposed:
    case Code::PublicKeyMismatch:
    case Code::KeyFormatUnsupported:
    case Code::PassphraseRequired:
    case Code::AgentUnavailable:
        return Kind::Login;
    default:
        return Kind::Connect;
    }
}

void Diagnosis::chainClosed(const Error& error)
{
    if (m_over) {
        return;
    }
    dropRule();
    m_stayTimer->stop();
    std::optional<Milliseconds> lasted;
    if (m_chain) {
        lasted = m_chain->lasted();
        m_chain.letGo();
    }
    if (m_lateAnswers.isAsking()) {
        return; // the user's move
    }
    if (m_lateAnswers.mayExplain(error.code)) {
        if (const auto running = runningStep()) {
            m_steps.end(*running, State::Warned,
                { error.detail,
                    Sentence(QT_TRANSLATE_NOOP("Sentence",
                        "the last answer took long, and the server may have hung up before it "
                        "came; connecting again, with the answer")) });
            m_step = 0;
        }
        tryAgain();
        return;
    }
    if (error.code != Code::Cancelled) {
        if (lasted) {
            tellLeaving(error, *lasted);
        } else {
            tellFailure(error);
        }
    }
    skipRest();
    finish();
}

/// The detail of an error that a step ends with; elsewhere: it is another host's.
static Sentence told(const Error& error, bool elsewhere)
{
    return elsewhere ? Sentence::joined({ placeOf(error), error.detail }, QStringLiteral(": "))
                     : error.detail;
}

static bool isHangUp(Code code)
{
    return code == Code::ServerDisconnected || code == Code::ConnectionLost;
}

void Diagnosis::tellLeaving(const Error& error, Milliseconds lasted)
{
    Error shown = error;
    shown.detail = withTimeSinceLogin(error.detail, lasted);
    const QString server = m_profile.connection.serverAt(0).address.toString();
    const bool elsewhere =
        error.jumpHost.number > 0 || (!error.context.isEmpty() && error.context != server);
    Findings findings{ told(error, elsewhere),
        Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 s after the login"),
            QString::number(double(lasted.count()) / 1000.0, 'f', 1)) };
    if (isHangUp(error.code)) {
        findings.append(leavingTrouble(elsewhere ? QString() : m_profile.connection.server.user));
    }
    if (const auto running = runningStep()) {
        m_steps.end(*running, State::Failed, findings, shown);
    } else {
        m_steps.settle(stepFor(Kind::Stay), State::Failed, findings, shown);
    }
}

/// The one that was under way when the connection ended.
std::optional<int> Diagnosis::runningStep() const
{
    for (const DiagnosisStep& step : m_steps.all()) {
        if (step.state == State::Running) {
            return step.id;
        }
    }
    return std::nullopt;
}

void Diagnosis::tellFailure(const Error& error)
{
    const auto running = std::find_if(m_steps.all().cbegin(), m_steps.all().cend(),
        [](const DiagnosisStep& step) { return step.state == State::Running; });
    if (running == m_steps.all().cend()) {
        // Either it has been told with the step, or it came before the first or between two of
        // them.
        if (!firstFailure()) {
            m_steps.settle(
                stepFor(kindFor(error.code)), State::Failed, { told(error, false) }, error);
        }
        return;
    }
    // A jump host that broke, or the file that was wrong.
    const bool elsewhere = error.jumpHost.number > 0
        ? error.jumpHost.number != running->hop
        : !error.context.isEmpty() && !error.context.contains(running->subject);
    Findings findings{ told(error, elsewhere) };
    if (elsewhere && isHangUp(error.code)) {
        // That jump host had let us in, or the next step would not have begun.
        findings.append(leavingTrouble(QString()));
    } else if (running->kind == Kind::Login) {
        const Sentence trouble =
            loginTrouble(error, m_lastMethod, m_profile.connection.serverAt(running->hop).user);
        if (!trouble.isEmpty()) {
            findings.append(trouble);
        }
    }
    m_steps.end(running->id, State::Failed, findings, error);
    m_step = 0;
}

// ---- The rules

void Diagnosis::nextRule()
{
    dropRule();
    ssh::Link* link = m_chain ? m_chain->link() : nullptr;
    if (!link || m_cancelled) {
        return; // closed() is on its way
    }
    while (m_rulesDone < m_profile.rules.size()) {
        const profile::Rule& rule = m_profile.rules.at(m_rulesDone++);
        if (rule.enabled) {
            runRule(std::make_unique<RuleDiagnosis>(m_rulesDone, rule, *link, m_ruleContext));
            return;
        }
    }
    if (m_destinationsDone < m_destinations.size()) {
        runRule(std::make_unique<RuleDiagnosis>(
            m_destinations.at(m_destinationsDone++), *link, m_ruleContext));
        return;
    }
    m_allDone = true;
    if (!m_stayTimer->isActive()) {
        m_chain->close();
    }
}

void Diagnosis::runRule(std::unique_ptr<RuleDiagnosis> rule)
{
    m_rule = std::move(rule);
    connect(m_rule.get(), &RuleDiagnosis::finished, this, &Diagnosis::nextRule);
    m_rule->start();
}

void Diagnosis::dropRule()
{
    if (m_rule) {
        m_rule->disconnect(this);
        m_rule->abandon();
        m_rule.letGo();
    }
}

// ---- The end

void Diagnosis::skipRest()
{
    const Findings why{ m_cancelled ? Sentence(QT_TRANSLATE_NOOP("Sentence", "stopped"))
                                    : Sentence(QT_TRANSLATE_NOOP("Sentence", "not reached")) };
    const auto all = m_steps.all();
    for (const DiagnosisStep& step : all) {
        m_steps.end(step.id, State::Skipped, why);
    }
    while (!m_connected && m_hop != 0) {
        m_hop = m_profile.connection.hopAfter(m_hop);
        m_steps.settle(stepFor(Kind::Connect), State::Skipped, why);
    }
    while (m_rulesDone < m_profile.rules.size()) {
        const profile::Rule& rule = m_profile.rules.at(m_rulesDone++);
        DiagnosisStep step;
        step.kind = Kind::Listen;
        step.rule = m_rulesDone;
        step.subject = RuleDiagnosis::subjectOf(rule);
        if (rule.enabled) {
            m_steps.settle(step, State::Skipped, why);
        }
    }
    while (m_destinationsDone < m_destinations.size()) {
        DiagnosisStep step;
        step.kind = Kind::Destination;
        step.subject = m_destinations.at(m_destinationsDone++).toString();
        m_steps.settle(step, State::Skipped, why);
    }
}

void Diagnosis::finish()
{
    m_over = true;
    const auto failure = firstFailure();
    const std::optional<Error> error = failure ? failure->error : std::nullopt;
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

} // namespace sallyport::tunnel
