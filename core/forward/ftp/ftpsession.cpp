// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/ftp/ftpsession.h"

#include "core/base/log.h"

namespace sallyport::tunnel {

// How long a farewell may take to be read.
static constexpr Milliseconds kFarewell{ 3'000 };

static net::Endpoint toEndpoint(const ftp::Address& address, std::uint16_t port)
{
    return { QHostAddress(QString::fromLatin1(address.toText())), port };
}

FtpSession::FtpSession(quint64 id, Owner& owner, std::unique_ptr<FtpPlumbing> plumbing,
    Clock& clock, ftp::Options options, HostPort server)
    : m_id(id)
    , m_owner(owner)
    , m_plumbing(std::move(plumbing))
    , m_options(std::move(options))
    , m_server(std::move(server))
    , m_client(m_plumbing->takeClient())
    , m_lingerTimer(clock.makeTimer([this] { finish(ConnectionEnd::Eof, {}); }))
{
    m_plumbing->setUser(static_cast<FtpPlumbing::User&>(*this));
    for (const auto kind : { ftp::TimerKind::Watchdog, ftp::TimerKind::Gate, ftp::TimerKind::Hold,
             ftp::TimerKind::Early, ftp::TimerKind::Upstream, ftp::TimerKind::LineEnd,
             ftp::TimerKind::Unclaimed }) {
        m_timers[kind] = clock.makeTimer([this, kind] {
            m_engine->timeout(kind);
            pump();
        });
    }
    connect(m_client.get(), &ByteStream::readyRead, this, &FtpSession::pump);
    connect(m_client.get(), &ByteStream::writeReady, this, &FtpSession::pump);
    connect(m_client.get(), &ByteStream::failed, this, &FtpSession::onClientFailed);
}

FtpSession::~FtpSession() = default;

void FtpSession::start()
{
    m_control = m_plumbing->connectControl(m_server);
    connect(m_control.get(), &ByteStream::opened, this, [this] { begin(); });
    connect(m_control.get(), &ByteStream::readyRead, this, &FtpSession::pump);
    connect(m_control.get(), &ByteStream::writeReady, this, &FtpSession::pump);
    connect(m_control.get(), &ByteStream::failed, this, &FtpSession::onServerFailed);
    pumpLater();
}

/// Only now is everything known that the engine needs.
void FtpSession::begin()
{
    ftp::Options options = m_options;
    m_plumbing->complete(options);
    m_engine = std::make_unique<ftp::Engine>(static_cast<ftp::EngineHost&>(*this), options,
        m_plumbing->clientLocal(), m_plumbing->clientPeer(), m_server.host.toUtf8());
    pump();
}

void FtpSession::abandon(const QByteArray& farewell)
{
    if (m_engine) {
        m_engine->abandon(farewell);
    } else {
        sendToClient(farewell);
        closeSession("stopped");
    }
}

void FtpSession::stop()
{
    if (m_finished) {
        return;
    }
    abandon("421 Tunnel closed.\r\n");
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
    if (m_engine) {
        feedServerBytes();
        feedClientBytes();
    }
    drainWhenClosing();
    flushToServer();
    flushToClient();
    m_pumping = false;
    checkEnd();
}

void FtpSession::feedClientBytes()
{
    while (!m_closing && m_engine->wantsClientBytes() && m_toServerBytes < ftp::kMaxBuffered) {
        const QByteArrayView bytes = m_client->peek();
        if (bytes.isEmpty()) {
            break;
        }
        m_sent += quint64(bytes.size());
        const qsizetype size = bytes.size();
        m_engine->fromClient(bytes);
        m_client->consume(size);
    }
    if (m_client->readFinished() && !m_closing && !std::exchange(m_clientEndTold, true)) {
        m_engine->clientEof();
        m_lingerTimer->start(m_options.controlLinger);
    }
}

/// What the client still says is read and forgotten, so that the farewell is not lost to a reset.
void FtpSession::drainWhenClosing()
{
    while (m_closing && !m_client->peek().isEmpty()) {
        m_client->consume(m_client->peek().size());
    }
}

void FtpSession::feedServerBytes()
{
    while (!m_closing && m_engine->wantsServerBytes() && m_toClient.size() < ftp::kMaxBuffered) {
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
            m_lingerTimer->start(m_closing ? kFarewell : m_options.clientDrain);
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
    if (lost || error.code == Code::Cancelled) {
        abandon(lost ? "421 SSH connection lost.\r\n" : "421 Tunnel closed.\r\n");
        flushToClient();
        m_client->shutdownWrite();
        finish(lost ? ConnectionEnd::Lost : ConnectionEnd::Stopped, error);
        return;
    }
    m_error = error;
    abandon("421 Cannot reach the FTP server through the SSH tunnel ("
        + ftp::escaped(error.detail.english().toUtf8()) + ").\r\n");
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
    abandon({});
    m_client->disconnect(this);
    m_control->disconnect(this);
    if (end == ConnectionEnd::Reset) {
        m_control->abort();
    }
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

bool FtpSession::mayOpenData() const
{
    return m_owner.mayOpenData(*this);
}

bool FtpSession::isOwnAddress(const ftp::Address& address) const
{
    return m_plumbing->isOwnAddress(address);
}

Result<std::uint16_t> FtpSession::openListener(
    ftp::DataId id, const ftp::Address& address, const QByteArray&, std::uint16_t, ftp::DataMode)
{
    return m_plumbing->listenForClient(id, address);
}

void FtpSession::closeListener(ftp::DataId id, ftp::Reason reason)
{
    qCDebug(logFtp) << m_id << "data listener closed:" << reason;
    m_plumbing->closeClientListener(id);
}

void FtpSession::requestRemoteForward(ftp::DataId id, const ftp::Address& address)
{
    m_plumbing->listenForServer(id, address);
}

void FtpSession::mapRemoteForward(ftp::DataId, const ftp::Address& address, std::uint16_t port,
    const ftp::Address& client, std::uint16_t clientPort, ftp::DataMode)
{
    qCDebug(logFtp) << m_id << "remote listener" << address.toText() << port << "leads to"
                    << client.toText() << clientPort;
}

void FtpSession::cancelRemoteForward(
    ftp::DataId id, const ftp::Address&, std::uint16_t port, ftp::Reason reason)
{
    qCDebug(logFtp) << m_id << "remote listener" << port << "cancelled:" << reason;
    m_plumbing->closeServerListener(id);
}

void FtpSession::connectToServer(
    ftp::DataId id, const QByteArray& targetHost, std::uint16_t targetPort, ftp::DataMode mode)
{
    const QString host = QString::fromUtf8(targetHost);
    FtpData& connection = data(id, mode);
    connection.setServer(m_plumbing->connectToServer({ host, targetPort }, m_dataPeer), host);
}

void FtpSession::connectToClient(
    ftp::DataId id, const ftp::Address& client, std::uint16_t clientPort, ftp::DataMode mode)
{
    data(id, mode).setClient(m_plumbing->connectToClient(toEndpoint(client, clientPort)));
}

void FtpSession::dropData(ftp::DataId id, ftp::Reason reason)
{
    qCDebug(logFtp) << m_id << "data connection dropped:" << reason;
    if (FtpData* const connection = find(id)) {
        // The engine knows.
        connection->disconnect(this);
        m_data.erase(id);
        connection->stop();
    }
}

bool FtpSession::isDataMoving(ftp::DataId id) const
{
    const FtpData* const connection = find(id);
    return connection && connection->isMoving();
}

void FtpSession::nameData(ftp::DataId id, const QByteArray& verb, const QByteArray& argument)
{
    if (FtpData* const connection = find(id)) {
        m_owner.nameTransfer(*connection, { verb, argument });
    }
}

void FtpSession::transferAnswered(ftp::DataId id, int code)
{
    if (FtpData* const connection = find(id)) {
        connection->answered(code);
    }
}

void FtpSession::catchUp()
{
    m_plumbing->catchUp();
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
    qCWarning(logFtp) << m_id
                      << "the control connection is encrypted: data connections are not forwarded";
    tellOnce(Code::FtpControlEncrypted, {});
}

static Code codeOf(ftp::Notice notice)
{
    switch (notice) {
    case ftp::Notice::ImplicitTls:
        return Code::FtpImplicitTls;
    case ftp::Notice::Browser:
        return Code::FtpClientIsBrowser;
    case ftp::Notice::TlsWanted:
        return Code::FtpServerWantsTls;
    case ftp::Notice::DataRefused:
        return Code::FtpDataRefused;
    case ftp::Notice::ActiveConverted:
        return Code::FtpActiveConverted;
    }
    return Code::FtpProtocolViolation;
}

void FtpSession::notice(ftp::Notice notice, const Sentence& detail)
{
    tellOnce(codeOf(notice), detail);
}

void FtpSession::tellOnce(Code code, const Sentence& detail)
{
    if (!m_told.contains(code)) {
        m_told.append(code);
        m_owner.noticed(*this, code, detail);
    }
}

void FtpSession::log(const QByteArray& line)
{
    qCInfo(logFtp) << m_id << line.constData();
}

// ---- Data connections

bool FtpSession::promisesData() const
{
    return m_engine && m_engine->hasPromise() && !promisedData();
}

const FtpData* FtpSession::promisedData() const
{
    return m_engine ? find(m_engine->promised()) : nullptr;
}

FtpData* FtpSession::find(ftp::DataId id) const
{
    const auto found = m_data.find(id);
    return found == m_data.end() ? nullptr : found->second.data();
}

FtpData& FtpSession::data(ftp::DataId id, ftp::DataMode mode)
{
    if (FtpData* const known = find(id)) {
        return *known;
    }
    FtpData& made = m_owner.addData(*this, mode);
    m_data[id] = &made;
    const auto tell = [this, id](void (ftp::Engine::*what)(ftp::DataId)) {
        return [this, id, what] {
            (m_engine.get()->*what)(id);
            pump();
        };
    };
    connect(&made, &FtpData::serverOpened, this, tell(&ftp::Engine::serverOpened));
    connect(&made, &FtpData::serverFailed, this, tell(&ftp::Engine::serverFailed));
    connect(&made, &FtpData::serverSpoke, this, [this, id](bool bytes) {
        m_engine->serverSpoke(id, bytes);
        pump();
    });
    connect(&made, &FtpData::clientConnected, this, tell(&ftp::Engine::clientConnected));
    connect(&made, &FtpData::clientFailed, this, tell(&ftp::Engine::clientFailed));
    connect(&made, &FtpData::finished, this, [this, id] {
        if (FtpData* const connection = find(id)) {
            m_data.erase(id);
            m_engine->dataEnded(id, connection->end());
            pump();
        }
    });
    return made;
}

void FtpSession::listenReady()
{
    if (m_engine) {
        m_engine->listenReady();
    }
    pump();
}

void FtpSession::clientConnected(
    ftp::DataId id, std::unique_ptr<ByteStream> stream, const HostPort& peer)
{
    m_dataPeer = peer;
    if (m_finished || !m_engine->clientArrived(id)) {
        stream->abort();
        return;
    }
    m_dataPeer = {};
    if (FtpData* const connection = find(id)) {
        connection->setClient(std::move(stream));
    }
    pump();
}

void FtpSession::serverListening(ftp::DataId id, std::uint16_t port)
{
    m_engine->remoteForwardGranted(id, port);
    pump();
}

void FtpSession::serverListenRefused(ftp::DataId id, const Error& error)
{
    qCDebug(logFtp) << m_id << "listener for the server:" << error.detail;
    m_engine->remoteForwardRefused(id);
    pump();
}

/// The host that a server is on which has come to us. It has a name: that of the control
/// connection, unless one of the two is within the host that the other is not.
static QString hostOfServer(const HostPort& peer, const HostPort& control)
{
    const bool isKnown =
        peer.host.isEmpty() || isLoopbackHost(peer.host) == isLoopbackHost(control.host);
    return isKnown ? control.host : peer.host;
}

void FtpSession::serverConnected(
    ftp::DataId id, std::unique_ptr<ByteStream> stream, const HostPort& peer)
{
    if (m_finished || !m_engine->serverArrived(id)) {
        stream->abort();
        return;
    }
    if (FtpData* const connection = find(id)) {
        connection->setServer(std::move(stream), hostOfServer(peer, m_server));
    }
    pump();
}

void FtpSession::caughtUp()
{
    m_engine->caughtUp();
    pump();
}

} // namespace sallyport::tunnel
