// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/ftpforward.h"

#include "core/ssh/channel.h"
#include "core/ssh/link.h"
#include "core/tunnel/ftpannounce.h"
#include "core/tunnel/ftpoptions.h"

namespace sallyport::tunnel {

static QByteArray farewell(Code code)
{
    switch (code) {
    case Code::TooManyConnections:
        return "421 Too many FTP sessions.\r\n";
    case Code::TunnelDown:
        return "421 SSH connection lost.\r\n";
    case Code::Cancelled:
        return "421 Tunnel closed.\r\n";
    default:
        return {};
    }
}

FtpForward::FtpForward(int number, profile::Rule rule, ForwardContext& context)
    : LocalForward(number, std::move(rule), context)
    , m_sessions(context.clock, context.ids, FtpSessions::Inside::Server)
{
    connect(&m_sessions, &FtpSessions::changed, this, &Forward::connectionChanged);
    connect(&m_sessions, &FtpSessions::dataChanged, this, &Forward::ftpDataChanged);
    connect(&m_sessions, &FtpSessions::notice, this, &Forward::ftpNotice);
    connect(&m_sessions, &FtpSessions::removed, this, [this](quint64 sent, quint64 received) {
        addTotals(sent, received);
        resumeAccepting();
    });
}

FtpForward::~FtpForward() = default;

void FtpForward::start()
{
    auto options = toFtpOptions(rule());
    if (options && !(rule().listenPath.isEmpty() && rule().destinationPath.isEmpty())) {
        options = fail(Code::InvalidRule, QStringLiteral("FTP announces addresses and ports: it cannot use Unix sockets"));
    }
    if (!options) {
        setState(ForwardState::Failed, {}, options.error());
        return;
    }
    m_options = std::move(*options);
    LocalForward::start();
}

void FtpForward::accepted(std::unique_ptr<net::LocalStream> stream)
{
    const ConnectionStatus status = newConnection(*stream);
    auto plumbing = std::make_unique<LocalFtpPlumbing>(
        *link(), clock(), std::move(stream), rule().ftp, m_options);
    if (keepsToOwnUser()) {
        plumbing->keepToKnownUser();
    }
    m_sessions.add(status, std::move(plumbing), m_options, rule().destination);
}

QByteArray FtpForward::lastWords(Code code) const
{
    return farewell(code);
}

RemoteFtpForward::RemoteFtpForward(int number, profile::Rule rule, ForwardContext& context)
    : RemoteForward(number, std::move(rule), context)
    , m_sessions(context.clock, context.ids, FtpSessions::Inside::Client)
{
    connect(&m_sessions, &FtpSessions::changed, this, &Forward::connectionChanged);
    connect(&m_sessions, &FtpSessions::dataChanged, this, &Forward::ftpDataChanged);
    connect(&m_sessions, &FtpSessions::notice, this, &Forward::ftpNotice);
    connect(&m_sessions, &FtpSessions::removed, this,
        [this](quint64 sent, quint64 received) { addTotals(sent, received); });
}

RemoteFtpForward::~RemoteFtpForward() = default;

void RemoteFtpForward::start()
{
    auto options = toFtpOptions(rule());
    if (!options) {
        cannotRun(options.error());
        return;
    }
    m_options = std::move(*options);
    RemoteForward::start();
}

QByteArray RemoteFtpForward::lastWords(Code code) const
{
    return farewell(code);
}

void RemoteFtpForward::accepted(std::unique_ptr<ssh::Channel> channel)
{
    const ftp::Address announced = announcedAddress({m_options.announce, rule().listen.host,
        channel->arrivedAt().host, channel->originator().host, context().serverAddress});
    const ConnectionStatus status = newConnection(*channel);
    auto plumbing = std::make_unique<RemoteFtpPlumbing>(
        *link(), clock(), std::move(channel), rule().listen.host, announced, rule().ftp, m_options);
    m_sessions.add(status, std::move(plumbing), m_options, rule().destination);
}

} // namespace sallyport::tunnel
