// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/ftpforward.h"

#include "core/ssh/channel.h"
#include "core/ssh/link.h"
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

ftp::Address RemoteFtpForward::advertised(const QString& client) const
{
    if (!m_options.announce.isNull()) {
        return m_options.announce;
    }
    const auto loopback = *ftp::Address::parse("127.0.0.1");
    // On all addresses, clients on the server itself most likely use its loopback one, and others come the
    // way we came; the server does not tell (RFC 4254 7.2 would have it do so). A single one is what they use.
    const QString host = rule().listen.host;
    const bool everywhere = host.isEmpty() || host == QLatin1String("*") || host == QLatin1String("0.0.0.0")
        || host == QLatin1String("::");
    if (everywhere && isLoopbackHost(client)) {
        return loopback;
    }
    return ftp::Address::parse((everywhere ? context().serverAddress : host).toLatin1()).value_or(loopback);
}

QByteArray RemoteFtpForward::lastWords(Code code) const
{
    return farewell(code);
}

void RemoteFtpForward::accepted(std::unique_ptr<ssh::Channel> channel)
{
    const QString originator = channel->originator().host;
    const ConnectionStatus status = newConnection(*channel);
    auto plumbing = std::make_unique<RemoteFtpPlumbing>(
        *link(), clock(), std::move(channel), rule().listen.host, advertised(originator), rule().ftp, m_options);
    m_sessions.add(status, std::move(plumbing), m_options, rule().destination);
}

} // namespace sallyport::tunnel
