// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/ftpforward.h"

#include "core/ssh/channel.h"
#include "core/ssh/link.h"

namespace sallyport::tunnel {

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

FtpForward::~FtpForward() = default;

void FtpForward::accepted(std::unique_ptr<net::LocalStream> stream)
{
    if (m_sessions.size() >= std::size_t(ftp::kMaxSessions)) {
        // The socket's buffer is empty: a line of text always fits.
        (void)stream->write("421 Too many FTP sessions.\r\n");
        stream->shutdownWrite();
        return;
    }
    const quint64 id = nextId();
    Session entry;
    entry.status.id = id;
    entry.status.rule = number();
    entry.status.peer = stream->peerEnd().toString();
    entry.status.to = rule().destination.toString();
    entry.session = std::make_unique<FtpSession>(id, static_cast<FtpSession::Owner&>(*this), link(), clock(), rule().destination, std::move(stream));
    FtpSession* session = entry.session.get();
    const ConnectionStatus status = entry.status;
    m_sessions.emplace(id, std::move(entry));
    Q_EMIT connectionChanged(status);
    session->start();
}

void FtpForward::sessionEnded(FtpSession& session)
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
    resumeAccepting();
    Q_EMIT connectionChanged(status);
}

bool FtpForward::mayOpenData(const FtpSession& session) const
{
    int ofSession = 0;
    for (const auto& [id, relay] : m_relays) {
        ofSession += relay.session == &session ? 1 : 0;
    }
    return ofSession < ftp::kMaxDataPerSession && m_relays.size() < std::size_t(ftp::kMaxDataPerForward);
}

quint64 FtpForward::startRelay(FtpSession& session, ftp::DataMode mode, std::unique_ptr<ByteStream> local,
    std::unique_ptr<ByteStream> remote)
{
    const quint64 id = nextId();
    Relay relay;
    relay.status.id = id;
    relay.status.session = session.id();
    relay.status.rule = number();
    relay.status.mode = modeName(mode);
    relay.session = &session;
    relay.pipe = std::make_unique<net::Pipe>(std::move(local), std::move(remote), clock());
    connect(relay.pipe.get(), &net::Pipe::finished, this,
        [this, id](net::PipeEnd end, const std::optional<Error>& error) { relayFinished(id, end, error); });
    m_relays.emplace(id, std::move(relay));
    return id;
}

void FtpForward::tell(Relay& relay)
{
    if (!std::exchange(relay.told, true)) {
        Q_EMIT ftpDataChanged(relay.status);
    }
}

void FtpForward::nameTransfer(quint64 id, const QByteArray& verb)
{
    const auto it = m_relays.find(id);
    if (it == m_relays.end()) {
        return;
    }
    it->second.status.verb = QString::fromLatin1(verb);
    it->second.status.direction = directionOf(verb);
    tell(it->second);
}

void FtpForward::relayFinished(quint64 id, net::PipeEnd end, const std::optional<Error>& error)
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
    status.bytes = status.direction == FtpDataStatus::Direction::Up ? pipe->sent() : pipe->received();
    if (status.direction == FtpDataStatus::Direction::Unknown) {
        status.bytes = pipe->sent() + pipe->received();
    }
    status.end = toConnectionEnd(end);
    status.error = error;
    if (relay.session) {
        const bool uploading = status.direction == FtpDataStatus::Direction::Up;
        relay.session->relayEnded(id, uploading && end == net::PipeEnd::Reset);
    }
    Q_EMIT ftpDataChanged(status);
}

void FtpForward::endAll()
{
    while (!m_relays.empty()) {
        m_relays.begin()->second.pipe->stop();
    }
    while (!m_sessions.empty()) {
        m_sessions.begin()->second.session->stop();
    }
}

} // namespace sallyport::tunnel
