// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/ftpsession.h"

#include "core/base/log.h"

namespace sallyport::tunnel {

// How long the client may take to close after we have.
static constexpr Milliseconds kClientDrain{30'000};
// How long a farewell may take to be read.
static constexpr Milliseconds kFarewell{3'000};

static net::Endpoint toEndpoint(const ftp::Address& address, std::uint16_t port)
{
    return {QHostAddress(QString::fromLatin1(address.toText())), port};
}

FtpSession::FtpSession(quint64 id, Owner& owner, std::unique_ptr<FtpPlumbing> plumbing, Clock& clock,
    ftp::Options options, HostPort server)
    : m_id(id)
    , m_owner(owner)
    , m_plumbing(std::move(plumbing))
    , m_options(std::move(options))
    , m_server(std::move(server))
    , m_client(m_plumbing->takeClient())
    , m_engine(std::make_unique<ftp::Engine>(static_cast<ftp::EngineHost&>(*this), m_options,
          m_plumbing->clientLocal(), m_plumbing->clientPeer(), m_server.host.toUtf8()))
    , m_lingerTimer(clock.makeTimer([this] { finish(ConnectionEnd::Eof, {}); }))
    , m_holdTimer(clock.makeTimer([this] {
        m_holdClient = false;
        pump();
    }))
{
    for (const auto kind : {ftp::TimerKind::Watchdog, ftp::TimerKind::Gate, ftp::TimerKind::Unclaimed}) {
        m_timers[kind] = clock.makeTimer([this, kind] {
            m_engine->timeout(kind);
            pump();
        });
    }
    connect(m_client.get(), &ByteStream::readyRead, this, &FtpSession::pump);
    connect(m_client.get(), &ByteStream::writeReady, this, &FtpSession::pump);
    connect(m_client.get(), &ByteStream::failed, this, &FtpSession::onClientFailed);
    connect(m_plumbing.get(), &FtpPlumbing::listenReady, this, &FtpSession::pump);
    connect(m_plumbing.get(), &FtpPlumbing::clientConnected, this, &FtpSession::dataArrived);
    connect(m_plumbing.get(), &FtpPlumbing::strangerConnected, this, [this] {
        if (++m_rogues >= ftp::kMaxRogues) {
            m_engine->listenerAbused();
        }
    });
    connect(m_plumbing.get(), &FtpPlumbing::serverListening, this, &FtpSession::serverListening);
    connect(m_plumbing.get(), &FtpPlumbing::serverListenRefused, this, [this](const Error& error) {
        qCDebug(logFtp) << m_id << "listener for the server:" << error.detail;
        m_serverListens = false;
        m_engine->remoteForwardRefused();
        pump();
    });
    connect(m_plumbing.get(), &FtpPlumbing::serverConnected, this, &FtpSession::serverConnected);
}

FtpSession::~FtpSession() = default;

void FtpSession::start()
{
    m_control = m_plumbing->connectControl(m_server);
    connect(m_control.get(), &ByteStream::opened, this, [this] {
        // Nothing has been read yet: an engine that knows more can still take over.
        ftp::Options options = m_options;
        m_plumbing->complete(options);
        m_engine = std::make_unique<ftp::Engine>(static_cast<ftp::EngineHost&>(*this), options,
            m_plumbing->clientLocal(), m_plumbing->clientPeer(), m_server.host.toUtf8());
        pump();
    });
    connect(m_control.get(), &ByteStream::readyRead, this, &FtpSession::pump);
    connect(m_control.get(), &ByteStream::writeReady, this, &FtpSession::pump);
    connect(m_control.get(), &ByteStream::failed, this, &FtpSession::onServerFailed);
    pumpLater();
}

void FtpSession::stop()
{
    if (m_finished) {
        return;
    }
    m_engine->abandon("421 Tunnel closed.\r\n");
    m_holdClient = false;
    flushToClient();
    m_client->shutdownWrite();
    finish(ConnectionEnd::Stopped, {});
}

// ---- Moving bytes

void FtpSession::pumpLater()
{
    if (std::exchange(m_pumpQueued, true)) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpQueued = false;
            pump();
        },
        Qt::QueuedConnection);
}

void FtpSession::pump()
{
    if (m_finished) {
        return;
    }
    if (m_pumping) {
        pumpLater();
        return;
    }
    m_pumping = true;
    feedServerBytes();
    feedClientBytes();
    flushToServer();
    flushToClient();
    m_pumping = false;
    checkEnd();
}

void FtpSession::feedClientBytes()
{
    // While the channel is being opened, nothing the client says has anywhere to go.
    while (m_control->isOpen() && !m_closing && m_engine->wantsClientBytes()
        && m_toServerBytes < ftp::kMaxBuffered) {
        const QByteArrayView bytes = m_client->peek();
        if (bytes.isEmpty()) {
            break;
        }
        m_sent += quint64(bytes.size());
        const qsizetype size = bytes.size();
        m_engine->fromClient(bytes);
        m_client->consume(size);
    }
    if (m_closing) {
        // What still comes is drained, so that the farewell is not lost to a reset.
        while (!m_client->peek().isEmpty()) {
            m_client->consume(m_client->peek().size());
        }
    }
    if (m_client->readFinished() && !m_closing && !std::exchange(m_clientEndTold, true)) {
        m_engine->clientEof();
        m_lingerTimer->start(ftp::kControlLinger);
    }
}

void FtpSession::feedServerBytes()
{
    while (!m_closing && m_plumbing->canListen() && m_engine->wantsServerBytes()
        && m_toClient.size() < ftp::kMaxBuffered) {
        const QByteArrayView bytes = m_control->peek();
        if (bytes.isEmpty()) {
            break;
        }
        m_received += quint64(bytes.size());
        const qsizetype size = bytes.size();
        m_engine->fromServer(bytes);
        m_control->consume(size);
    }
    if (m_control->readFinished() && !m_closing && !std::exchange(m_serverEndTold, true)) {
        m_engine->serverEof();
    }
}

void FtpSession::flushToServer()
{
    while (!m_toServer.empty() && m_control->writeSpace() >= m_toServer.front().size()) {
        // In one piece: servers exist that do not understand a command in two.
        (void)m_control->write(m_toServer.front());
        m_toServerBytes -= m_toServer.front().size();
        m_toServer.pop_front();
    }
    if (m_endServer && m_toServer.empty()) {
        m_control->shutdownWrite();
    }
}

void FtpSession::flushToClient()
{
    if (m_holdClient) {
        return;
    }
    while (!m_toClient.isEmpty()) {
        const qsizetype taken = m_client->write(m_toClient);
        if (taken <= 0) {
            return;
        }
        m_toClient.remove(0, taken);
    }
    if (m_endClient || m_closing) {
        m_client->shutdownWrite();
        if (!m_lingerTimer->isActive() || m_closing) {
            m_lingerTimer->start(m_closing ? kFarewell : kClientDrain);
        }
    }
}

void FtpSession::checkEnd()
{
    const bool toldEverything = m_toClient.isEmpty() && (m_endClient || m_closing);
    if (m_client->readFinished() && toldEverything) {
        finish(m_error ? ConnectionEnd::Refused : ConnectionEnd::Eof, m_error);
    }
}

void FtpSession::onClientFailed(const Error& error)
{
    finish(ConnectionEnd::Reset, error);
}

void FtpSession::onServerFailed(const Error& error)
{
    if (m_finished) {
        return;
    }
    const bool lost = error.code == Code::ConnectionLost || error.code == Code::ServerDisconnected
        || error.code == Code::LivenessLost;
    m_holdClient = false;
    if (lost || error.code == Code::Cancelled) {
        m_engine->abandon(lost ? "421 SSH connection lost.\r\n" : "421 Tunnel closed.\r\n");
        flushToClient();
        m_client->shutdownWrite();
        finish(lost ? ConnectionEnd::Lost : ConnectionEnd::Stopped, error);
        return;
    }
    m_error = error;
    m_engine->abandon("421 Cannot reach the FTP server through the SSH tunnel ("
        + ftp::escaped(error.detail.toUtf8()) + ").\r\n");
    pump();
}

void FtpSession::finish(ConnectionEnd end, const std::optional<Error>& error)
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    m_end = end;
    m_error = error;
    // Tells the engine to let go of everything that is unclaimed.
    m_engine->abandon({});
    m_client->disconnect(this);
    m_control->disconnect(this);
    if (end == ConnectionEnd::Reset) {
        m_control->abort();
    }
    m_conversion.reset();
    m_owner.sessionEnded(*this);
}

// ---- What the engine asks for

void FtpSession::sendToClient(const QByteArray& bytes)
{
    m_toClient += bytes;
}

void FtpSession::sendToServer(const QByteArray& bytes)
{
    m_toServer.push_back(bytes);
    m_toServerBytes += bytes.size();
}

Result<std::uint16_t> FtpSession::openListener(
    const ftp::Address& address, const QByteArray& targetHost, std::uint16_t targetPort, ftp::DataMode mode)
{
    if (!m_owner.mayOpenData(*this)) {
        return fail(Code::TooManyConnections);
    }
    m_rogues = 0;
    m_listenerTarget = {QString::fromUtf8(targetHost), targetPort};
    m_listenerMode = mode;
    return m_plumbing->listenForClient(address);
}

void FtpSession::closeListener(ftp::Reason reason)
{
    qCDebug(logFtp) << m_id << "data listener closed:" << reason;
    m_plumbing->closeClientListener();
}

void FtpSession::requestRemoteForward(const ftp::Address& address)
{
    m_serverListens = true;
    m_plumbing->listenForServer(address);
}

void FtpSession::mapRemoteForward(const ftp::Address&, std::uint16_t, const ftp::Address& client,
    std::uint16_t clientPort, ftp::DataMode mode)
{
    m_mapped = Mapped{toEndpoint(client, clientPort), mode};
}

void FtpSession::cancelRemoteForward(const ftp::Address&, std::uint16_t port, ftp::Reason reason)
{
    qCDebug(logFtp) << m_id << "remote listener" << port << "cancelled:" << reason;
    m_serverListens = false;
    m_plumbing->closeServerListener();
}

void FtpSession::openConverted(const QByteArray& targetHost, std::uint16_t targetPort,
    const ftp::Address& client, std::uint16_t clientPort, ftp::DataMode mode)
{
    const net::Endpoint endpoint = toEndpoint(client, clientPort);
    Conversion conversion{
        m_plumbing->connectToServer({QString::fromUtf8(targetHost), targetPort}, endpoint.toHostPort()), endpoint,
        mode};
    ByteStream* stream = conversion.stream.get();
    connect(stream, &ByteStream::readyRead, this, &FtpSession::connectConverted);
    connect(stream, &ByteStream::failed, this, [this](const Error& error) {
        // The server's own error reply follows.
        qCDebug(logFtp) << m_id << "data connection:" << error.detail;
        if (m_conversion) {
            m_conversion->stream.release()->deleteLater();
            m_conversion.reset();
        }
    });
    m_conversion = std::move(conversion);
}

void FtpSession::startTimer(ftp::TimerKind kind, std::chrono::milliseconds after)
{
    m_timers[kind]->start(after);
}

void FtpSession::stopTimer(ftp::TimerKind kind)
{
    m_timers[kind]->stop();
}

void FtpSession::gateChanged(bool closed, ftp::Reason reason)
{
    qCDebug(logFtp) << m_id << (closed ? "replies held:" : "replies go on:") << reason;
}

void FtpSession::transferStarted(const QByteArray& verb, const QByteArray& argument)
{
    const FtpTransfer transfer{verb, argument};
    if (m_currentRelay != 0 && !std::exchange(m_currentNamed, true)) {
        m_owner.nameTransfer(m_currentRelay, transfer);
    } else {
        // A pipelining client names the next transfer while the last one is still ending.
        m_pending = transfer;
    }
}

void FtpSession::transferPreliminary()
{
    if (m_conversion) {
        QMetaObject::invokeMethod(this, &FtpSession::connectConverted, Qt::QueuedConnection);
        m_holdClient = true;
        m_holdTimer->start(ftp::kGateTimeout);
        // The preliminary reply itself goes out: it was sent before this.
    }
}

void FtpSession::transferFinished(int code)
{
    if (code >= 400) {
        // Many servers let the next transfer use the same data connection.
        m_pending.reset();
        m_currentNamed = false;
    }
    if (!m_conversion) {
        return;
    }
    if (code < 300) {
        QMetaObject::invokeMethod(this, &FtpSession::connectConverted, Qt::QueuedConnection);
        m_holdClient = true;
        m_holdTimer->start(ftp::kGateTimeout);
    } else {
        m_conversion->stream->disconnect(this);
        m_conversion->stream.release()->deleteLater();
        m_conversion.reset();
    }
}

void FtpSession::endServerDirection()
{
    m_endServer = true;
}

void FtpSession::endClientDirection()
{
    m_endClient = true;
}

void FtpSession::closeSession(ftp::Reason reason)
{
    qCDebug(logFtp) << m_id << "closing:" << reason;
    m_closing = true;
    m_endServer = true;
}

void FtpSession::becameOpaque()
{
    qCWarning(logFtp) << m_id << "the control connection is encrypted: data connections are not forwarded";
}

void FtpSession::log(const QByteArray& line)
{
    qCInfo(logFtp) << m_id << line.constData();
}

// ---- Data connections

void FtpSession::dataArrived()
{
    FtpPlumbing::DataClient arrived = m_plumbing->takeDataClient();
    const HostPort target = m_listenerTarget;
    const ftp::DataMode mode = m_listenerMode;
    m_engine->dataAccepted();
    auto server = m_plumbing->connectToServer(target, arrived.peer);
    claim(m_owner.startRelay(*this, mode, std::move(arrived.stream), std::move(server)));
}

void FtpSession::serverListening(quint16 port)
{
    m_engine->remoteForwardGranted(port);
    pump();
}

void FtpSession::claim(quint64 relay)
{
    m_currentRelay = relay;
    m_currentNamed = m_pending.has_value();
    m_engine->dataOpened();
    if (m_currentNamed) {
        m_owner.nameTransfer(relay, *std::exchange(m_pending, std::nullopt));
    }
}

void FtpSession::serverConnected()
{
    while (m_serverListens) {
        auto server = m_plumbing->nextFromServer();
        if (!server) {
            break;
        }
        if (!m_engine->remoteChannelArrived()) {
            continue;
        }
        auto client = m_plumbing->connectToClient(m_mapped->client);
        connect(client.get(), &ByteStream::opened, this, [this] {
            m_engine->dataConnected();
            pump();
        });
        connect(client.get(), &ByteStream::failed, this, [this] {
            m_engine->dataConnectFailed();
            pump();
        });
        claim(m_owner.startRelay(*this, m_mapped->mode, std::move(client), std::move(server)));
    }
    pump();
}

void FtpSession::connectConverted()
{
    if (!m_conversion) {
        return;
    }
    Conversion conversion = *std::exchange(m_conversion, std::nullopt);
    conversion.stream->disconnect(this);
    auto client = m_plumbing->connectToClient(conversion.client);
    const auto goOn = [this] {
        m_holdTimer->stop();
        m_holdClient = false;
        pump();
    };
    connect(client.get(), &ByteStream::opened, this, goOn);
    connect(client.get(), &ByteStream::failed, this, goOn);
    claim(m_owner.startRelay(*this, conversion.mode, std::move(client), std::move(conversion.stream)));
}

void FtpSession::relayEnded(quint64 id, bool uploadAborted)
{
    if (id == m_currentRelay) {
        m_currentRelay = 0;
    }
    m_engine->dataClosed();
    if (uploadAborted) {
        m_engine->uploadAborted();
    }
    if (m_holdClient) {
        m_holdClient = false;
        pumpLater();
    }
}

} // namespace sallyport::tunnel
