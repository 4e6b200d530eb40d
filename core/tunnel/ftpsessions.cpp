// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/ftpsessions.h"

#include "core/tunnel/pipeset.h"

namespace sallyport::tunnel {

/// Of a name as it is shown.
static constexpr qsizetype kLongestFile = 1000;

static QString modeName(ftp::DataMode mode)
{
    switch (mode) {
    case ftp::DataMode::Pasv:
        return QStringLiteral("PASV");
    case ftp::DataMode::Epsv:
        return QStringLiteral("EPSV");
    case ftp::DataMode::Port:
        return QStringLiteral("PORT");
    case ftp::DataMode::Eprt:
        return QStringLiteral("EPRT");
    }
    return {};
}

static FtpDataStatus::Direction directionOf(const QByteArray& verb)
{
    using Direction = FtpDataStatus::Direction;
    if (verb == "RETR") {
        return Direction::Down;
    }
    return verb == "STOR" || verb == "STOU" || verb == "APPE" ? Direction::Up : Direction::List;
}

Result<ftp::Options> toFtpOptions(const profile::FtpRuleOptions& wish)
{
    using Wish = profile::FtpRuleOptions;
    ftp::Options options;
    options.dataTarget = wish.dataTarget == Wish::DataTarget::List ? ftp::DataTarget::List
        : wish.dataTarget == Wish::DataTarget::ReplyAddress       ? ftp::DataTarget::ReplyAddress
                                                                  : ftp::DataTarget::ControlHost;
    for (const QString& text : wish.dataHosts) {
        const auto cidr = Cidr::parse(text.toLatin1());
        if (!cidr) {
            return fail(Code::InvalidRule, QStringLiteral("not an address or a block of addresses"), text);
        }
        options.dataHosts.append(*cidr);
    }
    for (const QString& text : wish.advertise) {
        const auto address = Address::parse(text.toLatin1());
        if (!address) {
            return fail(Code::InvalidRule, QStringLiteral("not an address"), text);
        }
        options.advertise.append(*address);
    }
    options.minDataPort = wish.minDataPort;
    options.minActivePort = wish.minActivePort;
    options.active = wish.activeMode == Wish::ActiveMode::Forward ? ftp::ActiveMode::Forward
        : wish.activeMode == Wish::ActiveMode::Convert            ? ftp::ActiveMode::Convert
        : wish.activeMode == Wish::ActiveMode::Reject             ? ftp::ActiveMode::Reject
                                                                  : ftp::ActiveMode::Auto;
    options.upstreamFallback = wish.upstreamFallback;
    options.tls = wish.tls == Wish::Tls::Transparent ? ftp::ControlTls::Transparent : ftp::ControlTls::Block;
    options.filterFeat = wish.filterFeat;
    options.padMultiline = wish.padMultiline;
    return options;
}

FtpSessions::FtpSessions(Clock& clock, ConnectionIds& ids, Inside inside)
    : m_clock(clock)
    , m_ids(ids)
    , m_inside(inside)
{
}

FtpSessions::~FtpSessions() = default;

quint64 FtpSessions::moved(FtpDataStatus::Direction direction, const net::Pipe& pipe) const
{
    if (direction == FtpDataStatus::Direction::Unknown) {
        return pipe.sent() + pipe.received();
    }
    const bool isUpload = direction == FtpDataStatus::Direction::Up;
    return isUpload == (m_inside == Inside::Server) ? pipe.sent() : pipe.received();
}

QList<ConnectionStatus> FtpSessions::statuses() const
{
    QList<ConnectionStatus> all;
    for (const auto& [id, entry] : m_sessions) {
        ConnectionStatus status = entry.status;
        status.sent = entry.session->bytesSent();
        status.received = entry.session->bytesReceived();
        all.append(status);
    }
    return all;
}

QList<FtpDataStatus> FtpSessions::dataStatuses() const
{
    QList<FtpDataStatus> all;
    for (const auto& [id, relay] : m_relays) {
        if (relay.told) {
            FtpDataStatus status = relay.status;
            status.bytes = moved(status.direction, *relay.pipe);
            all.append(status);
        }
    }
    return all;
}

std::pair<quint64, quint64> FtpSessions::openBytes() const
{
    std::pair<quint64, quint64> bytes;
    for (const auto& [id, entry] : m_sessions) {
        bytes.first += entry.session->bytesSent();
        bytes.second += entry.session->bytesReceived();
    }
    for (const auto& [id, relay] : m_relays) {
        bytes.first += relay.pipe->sent();
        bytes.second += relay.pipe->received();
    }
    return bytes;
}

void FtpSessions::add(const ConnectionStatus& status, std::unique_ptr<FtpPlumbing> plumbing,
    const ftp::Options& options, const HostPort& server)
{
    auto session = std::make_unique<FtpSession>(
        status.id, static_cast<FtpSession::Owner&>(*this), std::move(plumbing), m_clock, options, server);
    FtpSession* raw = session.get();
    m_sessions.emplace(status.id, Session{status, std::move(session)});
    Q_EMIT changed(status);
    raw->start();
}

bool FtpSessions::end(quint64 id)
{
    if (const auto relay = m_relays.find(id); relay != m_relays.end()) {
        relay->second.pipe->stop();
        return true;
    }
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end()) {
        return false;
    }
    session->second.session->stop();
    return true;
}

void FtpSessions::sessionEnded(FtpSession& session)
{
    auto node = m_sessions.extract(session.id());
    if (node.empty()) {
        return;
    }
    ConnectionStatus status = node.mapped().status;
    status.open = false;
    status.sent = session.bytesSent();
    status.received = session.bytesReceived();
    status.end = session.end();
    status.error = session.error();
    node.mapped().session.release()->deleteLater();
    Q_EMIT removed(status.sent, status.received);
    Q_EMIT changed(status);
}

bool FtpSessions::mayOpenData(const FtpSession& session) const
{
    int ofSession = 0;
    for (const auto& [id, relay] : m_relays) {
        ofSession += relay.session == &session ? 1 : 0;
    }
    return ofSession < ftp::kMaxDataPerSession && m_relays.size() < std::size_t(ftp::kMaxDataPerForward);
}

quint64 FtpSessions::startRelay(FtpSession& session, ftp::DataMode mode, std::unique_ptr<ByteStream> client,
    std::unique_ptr<ByteStream> server)
{
    const quint64 id = ++m_ids;
    Relay relay;
    relay.status.id = id;
    relay.status.session = session.id();
    relay.status.rule = m_sessions.at(session.id()).status.rule;
    relay.status.mode = modeName(mode);
    relay.session = &session;
    const bool serverInside = m_inside == Inside::Server;
    relay.pipe = std::make_unique<net::Pipe>(
        std::move(serverInside ? client : server), std::move(serverInside ? server : client), m_clock);
    connect(relay.pipe.get(), &net::Pipe::finished, this,
        [this, id](net::PipeEnd end, const std::optional<Error>& error) { relayFinished(id, end, error); });
    m_relays.emplace(id, std::move(relay));
    return id;
}

void FtpSessions::tell(Relay& relay)
{
    if (!std::exchange(relay.told, true)) {
        Q_EMIT dataChanged(relay.status);
    }
}

void FtpSessions::nameTransfer(quint64 id, const FtpTransfer& transfer)
{
    const auto it = m_relays.find(id);
    if (it == m_relays.end()) {
        return;
    }
    it->second.status.verb = QString::fromLatin1(transfer.verb);
    it->second.status.file = printable(transfer.argument, kLongestFile);
    it->second.status.direction = directionOf(transfer.verb);
    tell(it->second);
}

void FtpSessions::relayFinished(quint64 id, net::PipeEnd end, const std::optional<Error>& error)
{
    auto node = m_relays.extract(id);
    if (node.empty()) {
        return;
    }
    Relay& relay = node.mapped();
    net::Pipe* pipe = relay.pipe.release();
    pipe->deleteLater();
    tell(relay);
    FtpDataStatus& status = relay.status;
    status.open = false;
    status.bytes = moved(status.direction, *pipe);
    status.end = toConnectionEnd(end);
    status.error = error;
    if (relay.session) {
        const bool uploading = status.direction == FtpDataStatus::Direction::Up;
        relay.session->relayEnded(id, uploading && m_inside == Inside::Server && end == net::PipeEnd::Reset);
    }
    Q_EMIT removed(pipe->sent(), pipe->received());
    Q_EMIT dataChanged(status);
}

void FtpSessions::endAll()
{
    while (!m_relays.empty()) {
        m_relays.begin()->second.pipe->stop();
    }
    while (!m_sessions.empty()) {
        m_sessions.begin()->second.session->stop();
    }
}

} // namespace sallyport::tunnel
