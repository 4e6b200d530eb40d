// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectcommand.h"

#include "app/cli/errortext.h"

#include <cstdio>

namespace sallyport::cli {

using tunnel::Tunnel;
using tunnel::TunnelState;

ConnectCommand::ConnectCommand(
    Arguments arguments, tunnel::TunnelSecrets secrets, EventWriter& writer, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_tunnel(std::move(arguments.profile), std::move(secrets), m_clock)
    , m_verbose(arguments.verbose)
{
    connect(&m_tunnel, &Tunnel::stateChanged, this,
        [this](TunnelState state, const std::optional<Error>& reason) {
            if (state == TunnelState::Up) {
                m_wasUp = true;
                if (m_verbose) {
                    std::fprintf(stderr, "%s; %s\n", qPrintable(m_tunnel.serverIdentification()),
                        qPrintable(m_tunnel.algorithms()));
                }
            }
            m_writer.state(state, reason, m_tunnel.retryAt());
        });
    connect(&m_tunnel, &Tunnel::hostKeyJudged, this,
        [this](const tunnel::HostKeyDecision& decision) { m_writer.hostKey(decision); });
    connect(&m_tunnel, &Tunnel::serverMessage, this,
        [this](const QString& text) { m_writer.message(text); });
    connect(&m_tunnel, &Tunnel::forwardChanged, this,
        [this](const tunnel::ForwardStatus& status) { m_writer.forward(status); });
    connect(&m_tunnel, &Tunnel::connectionChanged, this,
        [this](const tunnel::ConnectionStatus& status) { m_writer.connection(status); });
    connect(&m_tunnel, &Tunnel::ftpDataChanged, this,
        [this](const tunnel::FtpDataStatus& status) { m_writer.ftpData(status); });
    connect(&m_tunnel, &Tunnel::ended, this, &ConnectCommand::ended);
}

ConnectCommand::~ConnectCommand() = default;

void ConnectCommand::start()
{
    m_tunnel.start();
}

void ConnectCommand::stop()
{
    m_stopRequested = true;
    m_tunnel.stop();
}

void ConnectCommand::ended(const std::optional<Error>& reason)
{
    int code = ExitEnded;
    if (reason && !m_stopRequested) {
        m_writer.error(*reason);
        code = exitCodeFor(reason->code, m_wasUp);
    }
    Q_EMIT finished(code);
}

} // namespace sallyport::cli
