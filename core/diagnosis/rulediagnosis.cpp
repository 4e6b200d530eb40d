// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/rulediagnosis.h"

#include "core/base/address.h"
#include "core/base/errorwords.h"
#include "core/base/listenhost.h"
#include "core/diagnosis/diagnosistext.h"
#include "core/diagnosis/ftptrialtext.h"
#include "core/forward/herestream.h"
#include "core/forward/localintake.h"
#include "core/ssh/link/link.h"
#include "core/ssh/sshlibrary.h"

namespace sallyport::tunnel {

using Kind = DiagnosisStep::Kind;
using State = DiagnosisStep::State;
using profile::RuleDirection;
using profile::RuleKind;

static const QString kLoopback = QStringLiteral("127.0.0.1");
// On most systems a loopback address that only a listener on every address answers. Where it is
// none, connecting to it fails otherwise than with a refusal.
static const QString kOtherLoopback = QStringLiteral("127.0.0.2");
// A probe that was connected shows at our listener about one round trip later.
static constexpr Milliseconds kArrival{ 3'000 };
// Of an FTP server, for its data connections; where nothing listens, so that nobody is bothered.
static constexpr std::uint16_t kSomeDataPort = 65'534;

static profile::Rule ruleTo(const HostPort& destination)
{
    profile::Rule rule;
    rule.destination = destination;
    return rule;
}

static const HostPort kHere{ kLoopback, 0 };

/// Whether active transfers take a listener on an address of the SSH server's that other machines
/// can reach.
static bool forwardsActive(const profile::FtpRuleOptions& wish)
{
    using ActiveMode = profile::FtpRuleOptions::ActiveMode;
    const bool maySo =
        wish.activeMode == ActiveMode::Auto || wish.activeMode == ActiveMode::Forward;
    return maySo && !wish.advertise.isEmpty() && !isLoopbackHost(wish.advertise.first());
}

QString RuleDiagnosis::subjectOf(const profile::Rule& rule)
{
    const profile::ForwardOption option = profile::forwardOption(rule);
    const QString letter = option == profile::ForwardOption::Local ? QStringLiteral("-L ")
        : option == profile::ForwardOption::Remote                 ? QStringLiteral("-R ")
                                                                   : QStringLiteral("-D ");
    return letter + profile::toString(rule);
}

RuleDiagnosis::RuleDiagnosis(
    int number, profile::Rule rule, ssh::Link& link, RuleDiagnosisContext& context)
    : m_number(number)
    , m_rule(std::move(rule))
    , m_bind(m_rule.listen.host)
    , m_link(&link)
    , m_context(context)
    , m_timer(context.forwards.clock.makeTimer([this] {
        if (m_onTimeout) {
            std::exchange(m_onTimeout, nullptr)();
        }
    }))
{
    const bool remote = m_rule.direction == RuleDirection::Remote;
    m_checks.push_back(&RuleDiagnosis::checkRule);
    if (remote) {
        m_checks.push_back(&RuleDiagnosis::checkExposure);
    }
    if (m_rule.kind != RuleKind::Socks) {
        m_checks.push_back(
            remote ? &RuleDiagnosis::checkDestinationHere : &RuleDiagnosis::checkDestination);
    }
    if (m_rule.kind == RuleKind::Socks && !remote) {
        m_checks.push_back(&RuleDiagnosis::checkAnyDestination);
    }
    if (m_rule.kind == RuleKind::Ftp) {
        m_checks.push_back(&RuleDiagnosis::checkFtp);
        if (!remote) {
            m_checks.push_back(&RuleDiagnosis::checkDataPorts);
            if (forwardsActive(m_rule.ftp)) {
                m_checks.push_back(&RuleDiagnosis::checkActive);
            }
        }
        if (context.ftpLogin) {
            m_checks.push_back(&RuleDiagnosis::checkTransfers);
        }
    }
}

RuleDiagnosis::RuleDiagnosis(
    const HostPort& destination, ssh::Link& link, RuleDiagnosisContext& context)
    : RuleDiagnosis(0, ruleTo(destination), link, context)
{
    m_checks = { &RuleDiagnosis::checkDestination };
}

RuleDiagnosis::~RuleDiagnosis() = default;

void RuleDiagnosis::start()
{
    next();
}

void RuleDiagnosis::abandon()
{
    letGo();
    if (m_trial) {
        m_trial->abandon();
        m_trial.letGo();
    }
    m_listener.letGo();
    m_ftpStream.letGo();
    m_link.clear();
}

bool RuleDiagnosis::linkIsUp() const
{
    return m_link && m_link->state() == ssh::Link::State::Ready;
}

void RuleDiagnosis::next()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            letGo();
            if (!linkIsUp()) {
                return; // the owner hears of that, too
            }
            if (m_checks.empty()) {
                m_listener.letGo();
                Q_EMIT finished();
                return;
            }
            const Check check = m_checks.front();
            m_checks.pop_front();
            (this->*check)();
        },
        Qt::QueuedConnection);
}

void RuleDiagnosis::letGo()
{
    m_timer->stop();
    m_onTimeout = nullptr;
    m_awaitsArrival = false;
    if (m_channel) {
        m_channel->disconnect(this);
        m_channel->abort();
        m_channel.letGo();
    }
    m_ftp.letGo();
}

void RuleDiagnosis::begin(Kind kind, const QString& mode)
{
    const QString subject = m_number > 0 ? subjectOf(m_rule) : destinationName(m_rule);
    DiagnosisStep step;
    step.kind = kind;
    step.rule = m_number;
    step.subject = subject;
    step.mode = mode;
    m_step = m_context.steps.begin(step);
}

void RuleDiagnosis::endStep(
    State state, const Findings& findings, const std::optional<Error>& error)
{
    if (!linkIsUp() || m_step == 0) {
        return; // not this step's fault, or told already
    }
    m_context.steps.end(std::exchange(m_step, 0), state, findings, error);
    next();
}

bool RuleDiagnosis::skipIfBlocked()
{
    if (m_context.opensBlocked) {
        endStep(State::Skipped,
            { Sentence(QT_TRANSLATE_NOOP("Sentence",
                "not tested: this libssh2 opens one connection at a time, and the SSH server still "
                "tries an earlier one")) });
    }
    return m_context.opensBlocked;
}

void RuleDiagnosis::openChannel(std::unique_ptr<ByteStream> channel, std::function<void()> opened,
    std::function<void(const Error&)> refused)
{
    letGo();
    m_channel = std::move(channel);
    connect(m_channel.get(), &ByteStream::opened, this, [this, opened = std::move(opened)] {
        m_timer->stop();
        m_context.destinationsAllowed = true;
        opened();
    });
    connect(m_channel.get(), &ByteStream::failed, this, [this, refused](const Error& error) {
        m_timer->stop();
        m_context.destinationsAllowed |= error.code == Code::DestinationRefused;
        refused(error);
    });
    m_onTimeout = [this, refused = std::move(refused)] {
        m_context.opensBlocked = ssh::libraryInfo().mode == ssh::LibraryInfo::Mode::Stock;
        refused({ Code::DestinationTimeout,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no answer from the SSH server within %1 s"),
                double(m_context.timeout.count()) / 1000.0),
            {} });
    };
    m_timer->start(m_context.timeout);
}

// ---- The rule itself, and its listener

void RuleDiagnosis::checkRule()
{
    begin(Kind::Listen);
    // Without a link it says whether the rule makes sense, and listens when that is here.
    const auto forward = Forward::make(m_number, m_rule, m_context.forwards);
    forward->start();
    const ForwardStatus status = forward->status();
    forward->stop();
    if (status.state == ForwardState::Failed) {
        if (m_rule.direction == RuleDirection::Remote) {
            std::erase(m_checks, &RuleDiagnosis::checkExposure);
        }
        endStep(State::Failed, { status.error->detail }, status.error);
    } else if (m_rule.direction == RuleDirection::Remote) {
        checkRemoteListen();
    } else {
        const Sentence where = Sentence::all(status.listening);
        endStep(State::Passed,
            { profile::listensBeyondLoopback(m_rule)
                    ? Sentence(QT_TRANSLATE_NOOP("Sentence",
                                   "can listen on %1, where other computers can connect"),
                        where)
                    : Sentence(QT_TRANSLATE_NOOP("Sentence", "can listen on %1"), where) });
    }
}

void RuleDiagnosis::askToListen(std::uint16_t port)
{
    m_listener = m_link->listen({ ListenHost(m_bind).asked(), port });
    connect(
        m_listener.get(), &ssh::FarListener::connectionArrived, this, &RuleDiagnosis::dropArrivals);
}

void RuleDiagnosis::checkRemoteListen()
{
    askToListen(m_rule.listen.port);
    connect(m_listener.get(), &ssh::FarListener::listening, this, [this] {
        m_timer->stop();
        const HostPort shown{ ListenHost(m_rule.listen.host).shown(), m_listener->address().port };
        endStep(State::Passed,
            { Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the SSH server listens on %1"), shown.toString()) });
    });
    connect(m_listener.get(), &ssh::FarListener::failed, this, &RuleDiagnosis::listenRefused);
    m_onTimeout = [this] {
        listenRefused({ Code::RemoteListenRefused,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the SSH server does not answer the request")),
            {} });
    };
    m_timer->start(m_context.timeout);
}

void RuleDiagnosis::listenRefused(const Error& error)
{
    m_timer->stop();
    m_listener.letGo();
    std::erase(m_checks, &RuleDiagnosis::checkExposure);
    m_listenError = error;
    m_listenError.context = m_rule.listen.toString();
    if (!linkIsUp()) {
        return;
    }
    if (m_rule.listen.port == 0) {
        anyPortAnswered(false);
        return;
    }
    // Is it about this port, or about listening?
    askToListen(0);
    connect(
        m_listener.get(), &ssh::FarListener::listening, this, [this] { anyPortAnswered(true); });
    connect(m_listener.get(), &ssh::FarListener::failed, this, [this] { anyPortAnswered(false); });
    m_onTimeout = [this] { anyPortAnswered(false); };
    m_timer->start(m_context.timeout);
}

void RuleDiagnosis::anyPortAnswered(bool granted)
{
    m_timer->stop();
    m_listener.letGo();
    ListenFindings findings{ m_rule.listen.port, granted, false, m_bind };
    const auto tell = [this](const ListenFindings& found) {
        endStep(State::Failed, { listenTrouble(found) }, m_listenError);
    };
    if (!granted || !linkIsUp() || m_context.opensBlocked) {
        tell(findings);
        return;
    }
    const QString host = m_rule.listen.host;
    const auto literal = Address::parse(host.toLatin1());
    const bool specific = literal && !literal->isUnspecified();
    const HostPort there{ specific ? host : kLoopback, m_rule.listen.port };
    openChannel(
        m_link->openDirectTcpip(there, kHere),
        [tell, findings]() mutable {
            findings.inUse = true;
            tell(findings);
        },
        [tell, findings](const Error&) { tell(findings); });
}

void RuleDiagnosis::dropArrivals()
{
    while (m_listener) {
        const auto arrival = m_listener->nextConnection();
        if (!arrival) {
            break;
        }
        arrival->stream->abort();
        m_probeArrived = true;
    }
    if (m_probeArrived && std::exchange(m_awaitsArrival, false)) {
        judgeExposure();
    }
}

// ---- Who reaches a listener on the server

QStringList RuleDiagnosis::exposureAddresses() const
{
    const QString& host = m_bind;
    const auto literal = Address::parse(host.toLatin1());
    if (literal && !literal->isUnspecified() && !literal->isLoopback()) {
        return { host };
    }
    const bool sixOnly = literal && literal->isV6() && literal->isUnspecified();
    const bool fourOnly = literal && literal->isV4() && literal->isUnspecified();
    QStringList addresses;
    if (!sixOnly) {
        if (!literal || !literal->isV6()) {
            addresses.append(kLoopback);
        }
        addresses.append(kOtherLoopback);
    }
    const QString& outward = m_context.forwards.serverAddress;
    const auto known = Address::parse(outward.toLatin1());
    if (known && !known->isLoopback() && !(sixOnly && known->isV4())
        && !(fourOnly && known->isV6())) {
        addresses.append(outward);
    }
    return addresses;
}

void RuleDiagnosis::checkExposure()
{
    begin(Kind::Exposure);
    if (skipIfBlocked()) {
        return;
    }
    m_exposure = exposureAddresses();
    tryExposure();
}

void RuleDiagnosis::tryExposure()
{
    if (!linkIsUp()) {
        return;
    }
    if (m_exposure.isEmpty() || !m_listener) {
        exposureUnknown(Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "no address of the SSH server's is known that would tell")));
        return;
    }
    m_probed = { m_exposure.takeFirst(), m_listener->address().port };
    m_probeOpened = false;
    m_probeArrived = false;
    openChannel(
        m_link->openDirectTcpip(m_probed, kHere),
        [this] {
            m_probeOpened = true;
            // Another program may answer there: only what comes back to us proves anything.
            if (m_probeArrived) {
                judgeExposure();
                return;
            }
            m_awaitsArrival = true;
            m_onTimeout = [this] { judgeExposure(); };
            m_timer->start(std::min(kArrival, m_context.timeout));
        },
        [this](const Error& error) {
            const QString words = error.detail.quotedWords();
            const bool stockWords = words == QLatin1String("connect failed");
            if (error.code == Code::DestinationRefused && (saysRefused(words) || stockWords)) {
                judgeExposure();
            } else if (error.code == Code::DestinationProhibited) {
                exposureUnknown(Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "the SSH server does not allow connections to itself")));
            } else if (m_exposure.isEmpty()) {
                exposureUnknown(detailOf(error));
            } else {
                tryExposure();
            }
        });
}

void RuleDiagnosis::judgeExposure()
{
    const bool reached = m_probeOpened && m_probeArrived;
    if (m_probeOpened && !m_probeArrived) {
        // A server says yes when it got one of the addresses that it was to listen on.
        endStep(State::Warned,
            { Sentence(QT_TRANSLATE_NOOP("Sentence",
                           "another program on the SSH server answers at %1, so this forward gets "
                           "only part of what connects to that port"),
                m_probed.toString()) });
        return;
    }
    if (m_rule.direction == RuleDirection::Local) {
        judgeActive(reached);
        return;
    }
    if (m_probed.host == kLoopback) {
        tryExposure();
        return;
    }
    if (isLoopbackHost(m_rule.listen.host)) {
        if (reached) {
            endStep(State::Warned,
                { Sentence(QT_TRANSLATE_NOOP("Sentence",
                               "the SSH server made it wider than asked for: not only programs on "
                               "the server but whoever reaches it can connect (GatewayPorts yes in "
                               "its sshd_config; no or clientspecified would keep to %1)"),
                    m_rule.listen.host) });
        } else {
            endStep(State::Passed,
                { Sentence(QT_TRANSLATE_NOOP("Sentence",
                    "only programs on the SSH server itself can connect, as asked for")) });
        }
        return;
    }
    if (reached) {
        endStep(State::Passed,
            { Sentence(QT_TRANSLATE_NOOP("Sentence",
                "other computers can connect to the SSH server there, firewalls aside")) });
    } else {
        endStep(State::Warned,
            { Sentence(QT_TRANSLATE_NOOP("Sentence",
                "the SSH server made it narrower than asked for: only programs on the server "
                "itself can connect (GatewayPorts no in its sshd_config, the default; "
                "clientspecified or yes would open it)")) });
    }
}

void RuleDiagnosis::exposureUnknown(const Sentence& why)
{
    if (m_rule.direction == RuleDirection::Local) {
        m_listener.letGo();
    }
    endStep(State::Skipped,
        { Sentence(QT_TRANSLATE_NOOP("Sentence",
                       "it could not be told who can connect: %1; GatewayPorts in its sshd_config "
                       "decides"),
            why) });
}

// ---- Where the rule leads

void RuleDiagnosis::checkDestination()
{
    begin(Kind::Destination);
    if (skipIfBlocked()) {
        m_checks.clear();
        return;
    }
    const QString destination = destinationName(m_rule);
    auto channel = m_rule.destinationPath.isEmpty()
        ? m_link->openDirectTcpip(m_rule.destination, kHere)
        : m_link->openDirectStreamLocal(m_rule.destinationPath);
    openChannel(
        std::move(channel),
        [this, destination] {
            if (m_rule.kind == RuleKind::Ftp) {
                m_channel->disconnect(this);
                m_ftpStream = std::move(m_channel);
            }
            endStep(State::Passed,
                { Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "the SSH server reaches %1"), destination) });
        },
        [this, destination](const Error& error) {
            m_checks.clear();
            endStep(State::Failed,
                { destinationTrouble(error, destination, m_context.destinationsAllowed) }, error);
        });
}

void RuleDiagnosis::checkAnyDestination()
{
    begin(Kind::Destination);
    if (skipIfBlocked()) {
        return;
    }
    // The server itself: it needs no name and no network, and SSH is what certainly runs there.
    // Whether it connects or is refused by the machine, the SSH server has let us try.
    const HostPort itself{ kLoopback, 22 };
    const bool others = m_context.destinationsAllowed;
    openChannel(
        m_link->openDirectTcpip(itself, kHere),
        [this] {
            endStep(State::Passed,
                { Sentence(QT_TRANSLATE_NOOP("Sentence",
                    "the SSH server opens connections; which ones a program may have, it decides "
                    "each time")) });
        },
        [this, itself, others](const Error& error) {
            switch (error.code) {
            case Code::DestinationRefused:
                endStep(State::Passed,
                    { Sentence(QT_TRANSLATE_NOOP("Sentence",
                        "the SSH server tries to open connections; which ones a program may have, "
                        "it decides each time")) });
                break;
            case Code::DestinationProhibited:
                if (others) {
                    endStep(State::Warned,
                        { Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "the SSH server allows some destinations only (PermitOpen in its "
                            "sshd_config, or permitopen= of your key): programs reach no "
                            "others")) },
                        error);
                } else {
                    endStep(State::Failed,
                        { Sentence(
                            QT_TRANSLATE_NOOP("Sentence",
                                "the SSH server did not open a connection to %1: "
                                "AllowTcpForwarding in its sshd_config has to be yes or local, and "
                                "your key may not have no-port-forwarding or restrict; with "
                                "PermitOpen or permitopen=, programs reach only what these name"),
                            itself.toString()) },
                        error);
                }
                break;
            default:
                endStep(
                    State::Failed, { destinationTrouble(error, itself.toString(), others) }, error);
                break;
            }
        });
}

void RuleDiagnosis::checkDestinationHere()
{
    begin(Kind::Destination);
    const QString destination = destinationName(m_rule);
    auto stream = std::make_unique<HereStream>(m_rule.destination, m_rule.destinationPath,
        m_context.forwards.clock, toFamily(m_rule.family));
    const auto unreachable = [this, destination](const Error& cause) {
        // Codes of destinations are about what the SSH server sees.
        const Error error{ Code::LocalIoError, cause.detail, destination };
        m_ftpStream->disconnect(this);
        m_ftpStream->abort();
        m_checks.clear();
        endStep(State::Failed,
            { Sentence(QT_TRANSLATE_NOOP("Sentence", "this computer does not reach %1: %2"),
                destination, error.detail) },
            error);
    };
    connect(stream.get(), &ByteStream::opened, this, [this, destination] {
        m_timer->stop();
        m_ftpStream->disconnect(this);
        if (m_rule.kind != RuleKind::Ftp) {
            m_ftpStream->abort();
        }
        endStep(State::Passed,
            { Sentence(QT_TRANSLATE_NOOP("Sentence", "this computer reaches %1"), destination) });
    });
    connect(stream.get(), &ByteStream::failed, this, unreachable);
    m_ftpStream = std::move(stream);
    m_onTimeout = [this, unreachable] {
        unreachable({ Code::DestinationTimeout,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no answer within %1 s"),
                double(m_context.timeout.count()) / 1000.0),
            {} });
    };
    m_timer->start(m_context.timeout);
}

// ---- FTP

void RuleDiagnosis::checkFtp()
{
    begin(Kind::Ftp);
    m_ftp =
        std::make_unique<FtpProbe>(m_ftpStream.take(), m_context.timeout, m_context.forwards.clock);
    connect(m_ftp.get(), &FtpProbe::finished, this, [this](const FtpProbe::Findings& found) {
        if (found.error && found.error->code == Code::DestinationTimeout) {
            endStep(State::Warned,
                { Sentence(QT_TRANSLATE_NOOP("Sentence",
                    "the FTP server accepts the connection but does not greet: it may be slow "
                    "(looking up names), or want TLS from the start (implicit FTPS)")) },
                found.error);
            return;
        }
        if (found.error && found.error->code == Code::FtpServerBusy) {
            endStep(State::Warned,
                { Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "the FTP server takes nobody at the moment: %1"),
                    found.trouble) },
                found.error);
            return;
        }
        if (found.error) {
            m_checks.clear();
            endStep(State::Failed, { found.trouble }, found.error);
            return;
        }
        Findings findings{ Sentence(
            QT_TRANSLATE_NOOP("Sentence", "FTP server, greets with \"%1\""), found.greeting) };
        if (!found.features.isEmpty()) {
            findings.append(Sentence(QT_TRANSLATE_NOOP("Sentence", "has %1"),
                found.features.join(QStringLiteral(", "))));
        }
        if (!found.epsv) {
            findings.append(Sentence(QT_TRANSLATE_NOOP("Sentence",
                "it does not know EPSV: its clients use PASV, which works over IPv4 only")));
        }
        for (const Sentence& oddity : found.oddities) {
            findings.append(Sentence(
                QT_TRANSLATE_NOOP("Sentence", "unusual, but clients put up with it: %1"), oddity));
        }
        if (!m_context.ftpLogin) {
            findings.append(Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "transfers were not tried: that takes an FTP login (--ftp-login)")));
        }
        endStep(found.oddities.isEmpty() ? State::Passed : State::Warned, findings);
    });
    m_ftp->start();
}

void RuleDiagnosis::checkDataPorts()
{
    // An administrator who permits the control port alone forgets that FTP needs others.
    begin(Kind::Ftp);
    if (skipIfBlocked()) {
        return;
    }
    const HostPort data{ m_rule.destination.host, kSomeDataPort };
    const auto tellAllowed = [this, data] {
        endStep(State::Passed,
            { Sentence(QT_TRANSLATE_NOOP(
                           "Sentence", "the SSH server allows data connections to any port of %1"),
                data.host) });
    };
    openChannel(
        m_link->openDirectTcpip(data, kHere), [tellAllowed] { tellAllowed(); },
        [this, data, tellAllowed](const Error& error) {
            if (error.code == Code::DestinationProhibited) {
                endStep(State::Warned,
                    { Sentence(QT_TRANSLATE_NOOP("Sentence",
                                   "data connections will fail: the SSH server allows the control "
                                   "port, but not other ports of %1; PermitOpen in its sshd_config "
                                   "(or permitopen= of your key) has to name %1:*, or the FTP "
                                   "server's passive ports"),
                        data.host) },
                    error);
            } else {
                tellAllowed();
            }
        });
    // A refusal comes at once; silence is a firewall's, whose business this is not.
    m_timer->start(std::min(kArrival, m_context.timeout));
}

void RuleDiagnosis::checkActive()
{
    // An sshd with GatewayPorts no grants the listener, and binds it where only itself gets.
    begin(Kind::Exposure);
    if (skipIfBlocked()) {
        return;
    }
    m_bind = m_rule.ftp.advertise.first();
    askToListen(0);
    connect(m_listener.get(), &ssh::FarListener::listening, this, [this] {
        m_timer->stop();
        m_exposure = QStringList{ m_bind };
        tryExposure();
    });
    const auto refused = [this] { judgeActive(false); };
    connect(m_listener.get(), &ssh::FarListener::failed, this, refused);
    m_onTimeout = refused;
    m_timer->start(m_context.timeout);
}

void RuleDiagnosis::judgeActive(bool reached)
{
    const bool granted = m_listener && m_listener->isListening();
    m_listener.letGo();
    if (reached) {
        endStep(State::Passed,
            { Sentence(
                QT_TRANSLATE_NOOP("Sentence", "for active transfers, the SSH server listens on %1"),
                m_bind) });
        return;
    }
    const Sentence trouble = granted
        ? Sentence(QT_TRANSLATE_NOOP("Sentence",
                       "active transfers are to come to %1, but there the SSH server listens for "
                       "itself only (GatewayPorts no in its sshd_config, the default; "
                       "clientspecified would open it)"),
            m_bind)
        : Sentence(QT_TRANSLATE_NOOP("Sentence",
                       "active transfers are to come to %1, but the SSH server does not listen "
                       "there (AllowTcpForwarding and PermitListen in its sshd_config)"),
            m_bind);
    const bool converts = m_rule.ftp.activeMode == profile::FtpRuleOptions::ActiveMode::Auto;
    endStep(State::Warned,
        { trouble,
            converts ? Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "they are made passive instead, which the client does not notice"))
                     : Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "with active-mode=forward they fail: set the client to passive mode, or "
                         "active-mode=auto")) });
}

void RuleDiagnosis::checkTransfers()
{
    if (m_context.opensBlocked) {
        begin(Kind::FtpLogin);
        skipIfBlocked();
        return;
    }
    m_trial = std::make_unique<FtpTrial>(m_number, m_rule, *m_link, m_context.forwards,
        m_context.ftpLogin->clone(), m_context.timeout);
    connect(m_trial.get(), &FtpTrial::begun, this, [this](ftp::SelfTestStage stage) {
        const bool login = stage == ftp::SelfTestStage::Login;
        begin(login ? Kind::FtpLogin : Kind::FtpTransfer, ftp::modeName(stage));
    });
    connect(m_trial.get(), &FtpTrial::ended, this, &RuleDiagnosis::transferTried);
    connect(m_trial.get(), &FtpTrial::finished, this, [this] {
        m_trial.letGo();
        if (m_tried.size() < 2) {
            next(); // the login has said it all
            return;
        }
        begin(Kind::FtpClient);
        const StepOutcome outcome = judgeFtpTrial(m_tried, m_rule, m_context.forwards.server);
        endStep(outcome.state, outcome.findings, outcome.error);
    });
    m_trial->start();
}

void RuleDiagnosis::transferTried(const FtpTrialStep& step)
{
    m_tried.append(step);
    const StepOutcome outcome = step.stage == ftp::SelfTestStage::Login
        ? judgeFtpLogin(step, m_context.ftpLogin->user)
        : judgeFtpTransfer(step, m_rule);
    if (linkIsUp()) {
        m_context.steps.end(
            std::exchange(m_step, 0), outcome.state, outcome.findings, outcome.error);
    }
}

} // namespace sallyport::tunnel
