// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectcommand.h"

#include "app/cli/plainerror.h"
#include "app/cli/profilecommand.h"
#include "core/base/overloaded.h"

#include <variant>

namespace sallyport::cli {

using tunnel::Tunnel;
using tunnel::TunnelState;

ConnectCommand::ConnectCommand(Arguments arguments, tunnel::TunnelSecrets secrets,
    UserPrompt* prompt, EventWriter& writer, ServiceNotifier& notifier, QObject* parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_writer(writer)
    , m_notifier(notifier)
    , m_tunnel(m_arguments.profile, std::move(secrets), m_clock, prompt)
    , m_prompt(prompt)
    , m_verbose(m_arguments.verbose)
{
    connect(&m_tunnel, &Tunnel::stateChanged, this,
        [this](TunnelState state, const std::optional<Error>& reason) {
            if (state == TunnelState::Up) {
                m_wasUp = true;
                if (m_verbose) {
                    m_writer.remark(QStringLiteral("%1; %2").arg(
                        m_tunnel.serverIdentification(), m_tunnel.algorithms()));
                }
            }
            m_writer.state(state, reason, m_tunnel.retryAt());
            notifyService(state, reason);
        });
    tellOfServers(m_tunnel);
    connect(&m_tunnel, &Tunnel::forwardChanged, this,
        [this](const tunnel::ForwardStatus& status) { m_writer.forward(status); });
    connect(&m_tunnel, &Tunnel::connectionChanged, this,
        [this](const tunnel::ConnectionStatus& status) { m_writer.connection(status); });
    connect(&m_tunnel, &Tunnel::ftpDataChanged, this,
        [this](const tunnel::FtpDataStatus& status) { m_writer.ftpData(status); });
    connect(&m_tunnel, &Tunnel::ftpNotice, this,
        [this](const tunnel::FtpNotice& notice) { m_writer.ftpNotice(notice); });
    connect(&m_tunnel, &Tunnel::ended, this, &ConnectCommand::ended);
}

ConnectCommand::~ConnectCommand() = default;

/// Of the tunnel that was asked for and of the one that it goes through.
void ConnectCommand::tellOfServers(const Tunnel& tunnel)
{
    connect(&tunnel, &Tunnel::hostKeyJudged, this,
        [this](const tunnel::HostKeyDecision& decision) { m_writer.hostKey(decision); });
    connect(&tunnel, &Tunnel::news, this, [this](const ssh::LinkNews& news) {
        const auto onMessage = [this](
                                   const ssh::ServerMessage& said) { m_writer.message(said.text); };
        const auto onNotice = [this](const ssh::LoginNotice& told) {
            m_writer.notice(told.text.english());
        };
        const auto onLeft = [this](const ssh::QuestionLeft& left) {
            Q_EMIT questionLeft(left.text.english());
        };
        std::visit(Overloaded{ onMessage, onNotice, onLeft, [](const auto&) {} }, news);
    });
}

void ConnectCommand::start()
{
    m_tunnel.setCarrier([this, via = m_arguments.profile.connection.viaProfile](
                            const QString& wanted) {
        if (m_carrier && wanted == via) {
            return m_carrier->asCarrier();
        }
        return Tunnel::CarrierLink{ nullptr, {}, {},
            QStringLiteral("the profile goes through another tunnel since it was started; end it "
                           "and start it again") };
    });
    if (m_arguments.command == Arguments::Command::Run) {
        followFile();
    }
    if (m_arguments.profile.connection.viaProfile.isEmpty()) {
        m_tunnel.start(startMode());
    } else {
        startCarrier(m_prompt);
    }
    // Last: to ask the system takes a moment, in which the connection is already being made.
    followSystem();
}

Tunnel::StartMode ConnectCommand::startMode() const
{
    return m_arguments.keepTrying || m_notifier.isService() ? Tunnel::StartMode::Persistent
                                                            : Tunnel::StartMode::Interactive;
}

void ConnectCommand::notifyService(TunnelState state, const std::optional<Error>& reason)
{
    QString status = tunnel::stateName(state);
    if (reason) {
        status += QStringLiteral(": ") + plainError(*reason).sentence;
        if (!reason->detail.isEmpty()) {
            status += QStringLiteral(" (%1)").arg(reason->detail.english());
        }
    }
    m_notifier.status(status);
    // A lazy tunnel that listens does what it is for.
    const bool waits = state == TunnelState::Waiting && m_arguments.profile.policy.lazy;
    if (isUp(state) || waits) {
        m_notifier.ready();
    }
}

void ConnectCommand::followSystem()
{
    m_system = std::make_unique<SystemEvents>(m_clock);
    const auto each = [this](const std::function<void(Tunnel&)>& tell) {
        if (m_carrier) {
            tell(*m_carrier);
        }
        tell(m_tunnel);
    };
    connect(m_system.get(), &SystemEvents::wokeUp, this, [each] { each(&Tunnel::wakeUp); });
    const Tunnel& first = m_carrier ? *m_carrier : m_tunnel;
    if (!needsNetwork(first.profile())) {
        return;
    }
    const auto setOnline = [each](bool online) {
        each([online](Tunnel& tunnel) { tunnel.setOnline(online); });
    };
    connect(m_system.get(), &SystemEvents::onlineChanged, this, setOnline);
    setOnline(m_system->isOnline());
}

void ConnectCommand::startCarrier(UserPrompt* prompt)
{
    Arguments carrier = m_arguments;
    carrier.profileName = m_arguments.profile.connection.viaProfile;
    if (const auto loaded = loadProfileToRun(carrier); !loaded) {
        ended(loaded.error());
        return;
    }
    if (!carrier.profile.connection.viaProfile.isEmpty()) {
        ended(Error{ Code::NotSupported,
            QStringLiteral("the profile it goes through goes through another one itself"),
            carrier.profile.label.name });
        return;
    }
    // Its own forwards are not what was asked for, and may be running elsewhere.
    carrier.profile.rules.clear();
    carrier.profile.policy.lazy = false;
    m_carrier = std::make_unique<Tunnel>(carrier.profile, tunnel::TunnelSecrets{}, m_clock, prompt);
    tellOfServers(*m_carrier);
    connect(m_carrier.get(), &Tunnel::stateChanged, this, [this](TunnelState state) {
        if (state == TunnelState::Up) {
            if (m_tunnel.state() == TunnelState::Idle) {
                m_tunnel.start(startMode());
            } else {
                m_tunnel.retryNow();
            }
        }
    });
    connect(m_carrier.get(), &Tunnel::ended, this, [this](const std::optional<Error>& reason) {
        const bool started = m_tunnel.state() != TunnelState::Idle;
        if (started && !m_stopRequested) {
            m_carrierReason = reason;
            m_tunnel.stop();
        }
        if (!started) {
            ended(reason);
        }
    });
    m_carrier->start(startMode());
}

void ConnectCommand::followFile()
{
    m_watcher =
        std::make_unique<profile::ProfileWatcher>(profile::ProfileStore(m_arguments.configFolder));
    const QString id = m_arguments.profile.id;
    connect(m_watcher.get(), &profile::ProfileWatcher::changed, this,
        [this, id](const QString& changed) {
            if (changed == id) {
                reload();
            } else if (m_carrier && changed == m_carrier->profile().id) {
                reloadCarrier();
            }
        });
    connect(m_watcher.get(), &profile::ProfileWatcher::defaultsChanged, this, [this] {
        reload();
        if (m_carrier) {
            reloadCarrier();
        }
    });
}

/// Not a file that is half written, or that could not be opened just now.
static bool saysWhatIsWanted(Code code)
{
    return code != Code::ProfileDamaged && code != Code::FileUnreadable && code != Code::ProfileBusy
        && code != Code::OutOfResources;
}

/// Of the profile that this one goes through; without its forwards, as it was started.
void ConnectCommand::reloadCarrier()
{
    Arguments changed = m_arguments;
    changed.profileName = m_carrier->profile().id;
    if (const auto loaded = loadProfileToRun(changed); !loaded) {
        if (saysWhatIsWanted(loaded.error().code)) {
            m_carrier->block(loaded.error());
        }
        m_writer.error(loaded.error());
        return;
    }
    changed.profile.rules.clear();
    changed.profile.policy.lazy = false;
    if (m_carrier->apply(changed.profile)) {
        m_writer.notice(QStringLiteral(
            "the profile it goes through has changed; that counts from its next connection on"));
    }
}

void ConnectCommand::reload()
{
    Arguments changed = m_arguments;
    // By its id: the name may be what has changed.
    changed.profileName = m_arguments.profile.id;
    if (const auto loaded = loadProfileToRun(changed); !loaded) {
        // What runs goes on as it was; but nothing connects by a way that nobody wants any more.
        if (saysWhatIsWanted(loaded.error().code)) {
            m_tunnel.block(loaded.error());
        }
        m_writer.error(loaded.error());
        return;
    }
    m_arguments.profile = changed.profile;
    const bool later = m_tunnel.apply(changed.profile);
    m_writer.notice(
        later ? QStringLiteral(
            "the profile has changed; its connection settings count from the next connection on")
              : QStringLiteral("the profile has changed and is in effect"));
}

void ConnectCommand::stop()
{
    m_stopRequested = true;
    m_notifier.stopping();
    m_tunnel.stop();
    if (m_carrier) {
        m_carrier->stop();
    }
}

void ConnectCommand::ended(const std::optional<Error>& given)
{
    const std::optional<Error>& reason = given ? given : m_carrierReason;
    int code = ExitEnded;
    if (reason && !m_stopRequested) {
        m_writer.error(*reason);
        code = exitCodeFor(reason->code, m_wasUp);
    }
    Q_EMIT finished(code);
}

} // namespace sallyport::cli
