// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/ftpplumbing.h"

#include "core/base/log.h"
#include "core/net/portholder.h"
#include "core/ssh/channel.h"
#include "core/ssh/link.h"
#include "core/ssh/remotelistener.h"
#include "core/tunnel/herestream.h"

#include <QRandomGenerator>

namespace sallyport::tunnel {

static ftp::Address toFtp(const QHostAddress& address)
{
    return ftp::Address::parse(net::plainAddress(address).toString().toLatin1()).value_or(ftp::Address());
}

/// Not from within a signal of it.
template <class Object> static void discard(std::unique_ptr<Object>& object, const QObject* receiver)
{
    if (object) {
        object->disconnect(receiver);
        object.release()->deleteLater();
    }
}

// ---- Local

LocalFtpPlumbing::LocalFtpPlumbing(ssh::Link& link, Clock& clock, std::unique_ptr<net::LocalStream> client,
    std::uint16_t firstPort, std::uint16_t lastPort)
    : m_link(&link)
    , m_clock(clock)
    , m_client(std::move(client))
    , m_local(m_client->localEnd())
    , m_peer(m_client->peerEnd())
    , m_firstPort(firstPort)
    , m_lastPort(lastPort)
{
    // Clients announce an abort as urgent data (RFC 959 4.1.3).
    m_client->keepUrgentInline();
}

LocalFtpPlumbing::~LocalFtpPlumbing() = default;

ftp::Address LocalFtpPlumbing::clientLocal() const
{
    return toFtp(m_local.address);
}

ftp::Address LocalFtpPlumbing::clientPeer() const
{
    return toFtp(m_peer.address);
}

std::unique_ptr<ByteStream> LocalFtpPlumbing::takeClient()
{
    return std::move(m_client);
}

std::unique_ptr<ByteStream> LocalFtpPlumbing::connectControl(const HostPort& server)
{
    return m_link->openDirectTcpip(server, m_peer.toHostPort());
}

Result<std::uint16_t> LocalFtpPlumbing::listenForClient(const ftp::Address& address)
{
    const QString host = QString::fromLatin1(address.toText());
    const int ports = m_firstPort > 0 ? m_lastPort - m_firstPort + 1 : 1;
    // Not from the start each time: a port that was just used may still be waiting out its connections.
    const int start = ports > 1 ? QRandomGenerator::global()->bounded(ports) : 0;
    Result<void> listening;
    for (int i = 0; i < ports; ++i) {
        m_listener = std::make_unique<net::Listener>(
            m_clock, [this](std::unique_ptr<net::LocalStream> stream) { dataArrived(std::move(stream)); });
        const auto port = m_firstPort > 0 ? std::uint16_t(m_firstPort + (start + i) % ports) : std::uint16_t(0);
        listening = m_listener->listen({host, port}, 1);
        if (listening) {
            return m_listener->addresses().front().port;
        }
        if (listening.error().code != Code::ListenPortTaken) {
            break;
        }
    }
    m_listener.reset();
    return tl::unexpected(listening.error());
}

void LocalFtpPlumbing::closeClientListener()
{
    m_listener.reset();
}

bool LocalFtpPlumbing::isOurClient(const net::LocalStream& stream) const
{
    const QHostAddress peer = stream.peerEnd().address;
    const QHostAddress client = m_peer.address;
    // A client on ::1 that asked for PASV comes over 127.0.0.1.
    const bool otherLoopback = peer.isLoopback() && client.isLoopback() && peer.protocol() != client.protocol();
    if (peer != client && !otherLoopback) {
        return false;
    }
    // On a machine with several users every peer is 127.0.0.1; whose socket it is tells more.
    const auto owner = net::ownerOf(stream.localEnd(), stream.peerEnd());
    const auto wanted = net::ownerOf(m_local, m_peer);
    return !owner || !wanted || *owner == *wanted;
}

void LocalFtpPlumbing::dataArrived(std::unique_ptr<net::LocalStream> stream)
{
    if (!isOurClient(*stream)) {
        qCWarning(logFtp) << "stranger on the data listener:" << stream->peerEnd().toString();
        stream->abort();
        Q_EMIT strangerConnected();
        return;
    }
    const HostPort peer = stream->peerEnd().toHostPort();
    m_dataClient = {std::move(stream), peer};
    Q_EMIT clientConnected();
}

std::unique_ptr<ByteStream> LocalFtpPlumbing::connectToServer(const HostPort& target, const HostPort& originator)
{
    return m_link->openDirectTcpip(target, originator);
}

void LocalFtpPlumbing::listenForServer(const ftp::Address& address)
{
    m_remote = m_link->listen({QString::fromLatin1(address.toText()), 0});
    connect(m_remote.get(), &ssh::RemoteListener::listening, this,
        [this] { Q_EMIT serverListening(m_remote->address().port); });
    connect(m_remote.get(), &ssh::RemoteListener::connectionArrived, this, &FtpPlumbing::serverConnected);
    connect(m_remote.get(), &ssh::RemoteListener::failed, this, [this](const Error& error) {
        discard(m_remote, this);
        Q_EMIT serverListenRefused(error);
    });
}

void LocalFtpPlumbing::closeServerListener()
{
    discard(m_remote, this);
}

std::unique_ptr<ByteStream> LocalFtpPlumbing::nextFromServer()
{
    return m_remote ? m_remote->nextConnection() : nullptr;
}

std::unique_ptr<ByteStream> LocalFtpPlumbing::connectToClient(const net::Endpoint& client)
{
    // Clients may check that the data comes from where they sent the command to.
    net::Endpoint source;
    if (m_local.address.protocol() == client.address.protocol()) {
        source.address = m_local.address;
    }
    return net::LocalStream::connectTo(client, m_clock, ftp::kClientConnectTimeout, source);
}

// ---- Remote

RemoteFtpPlumbing::RemoteFtpPlumbing(ssh::Link& link, Clock& clock, std::unique_ptr<ssh::Channel> client,
    QString bind, ftp::Address advertised)
    : m_link(&link)
    , m_clock(clock)
    , m_client(std::move(client))
    , m_peer(m_client->originator())
    , m_bind(std::move(bind))
    , m_advertised(std::move(advertised))
{
    prepareSpare();
}

RemoteFtpPlumbing::~RemoteFtpPlumbing() = default;

ftp::Address RemoteFtpPlumbing::clientPeer() const
{
    // A build that cannot tell who connected only serves clients on the server itself.
    return ftp::Address::parse(m_peer.host.toLatin1()).value_or(*ftp::Address::parse("127.0.0.1"));
}

std::unique_ptr<ByteStream> RemoteFtpPlumbing::takeClient()
{
    return std::move(m_client);
}

std::unique_ptr<ByteStream> RemoteFtpPlumbing::connectControl(const HostPort& server)
{
    auto stream = std::make_unique<HereStream>(server, QString(), m_clock);
    m_control = stream.get();
    return stream;
}

void RemoteFtpPlumbing::complete(ftp::Options& options) const
{
    const auto* control = qobject_cast<const HereStream*>(m_control.data());
    if (control && options.advertise.isEmpty()) {
        // Where the server can reach us is where it already has.
        options.advertise = {toFtp(control->localEnd().address)};
    }
}

void RemoteFtpPlumbing::prepareSpare()
{
    m_spareReady = false;
    m_spareRefused = false;
    if (!m_link) {
        m_spareRefused = true;
        return;
    }
    m_spare = m_link->listen({m_bind, 0});
    connect(m_spare.get(), &ssh::RemoteListener::listening, this, [this] {
        m_spareReady = true;
        Q_EMIT listenReady();
    });
    connect(m_spare.get(), &ssh::RemoteListener::connectionArrived, this, [this] {
        // Nobody was told of this port.
        while (m_spare->nextConnection()) {
        }
    });
    connect(m_spare.get(), &ssh::RemoteListener::failed, this, [this](const Error& error) {
        qCDebug(logFtp) << "no listener for passive transfers:" << error.detail;
        discard(m_spare, this);
        m_spareReady = false;
        m_spareRefused = true;
        Q_EMIT listenReady();
    });
}

Result<std::uint16_t> RemoteFtpPlumbing::listenForClient(const ftp::Address&)
{
    if (!m_spareReady) {
        if (m_spareRefused) {
            prepareSpare(); // perhaps the next one is granted
        }
        return fail(Code::RemoteListenRefused);
    }
    m_spare->disconnect(this);
    discard(m_clientListener, this);
    m_clientListener = std::move(m_spare);
    connect(m_clientListener.get(), &ssh::RemoteListener::connectionArrived, this, &RemoteFtpPlumbing::clientArrived);
    const std::uint16_t port = m_clientListener->address().port;
    prepareSpare();
    return port;
}

void RemoteFtpPlumbing::clientArrived()
{
    while (m_clientListener) {
        auto channel = m_clientListener->nextConnection();
        if (!channel) {
            return;
        }
        const HostPort peer = channel->originator();
        if (!peer.host.isEmpty() && peer.host != m_peer.host && !(isLoopbackHost(peer.host) && isLoopbackHost(m_peer.host))) {
            qCWarning(logFtp) << "stranger on the remote data listener:" << peer.toString();
            channel->abort();
            Q_EMIT strangerConnected();
            continue;
        }
        m_dataClient = {std::move(channel), peer};
        Q_EMIT clientConnected();
    }
}

void RemoteFtpPlumbing::closeClientListener()
{
    discard(m_clientListener, this);
}

std::unique_ptr<ByteStream> RemoteFtpPlumbing::connectToServer(const HostPort& target, const HostPort&)
{
    return std::make_unique<HereStream>(target, QString(), m_clock);
}

void RemoteFtpPlumbing::listenForServer(const ftp::Address& address)
{
    m_serverListener = std::make_unique<net::Listener>(m_clock, [this](std::unique_ptr<net::LocalStream> stream) {
        m_fromServer = std::move(stream);
        m_serverListener->pause();
        Q_EMIT serverConnected();
    });
    const auto listening = m_serverListener->listen({QString::fromLatin1(address.toText()), 0}, 1);
    const Error error = listening ? Error() : listening.error();
    const quint16 port = listening ? m_serverListener->addresses().front().port : quint16(0);
    if (!listening) {
        m_serverListener.reset();
    }
    // The engine expects its answer later.
    QMetaObject::invokeMethod(
        this,
        [this, port, error] {
            if (port == 0) {
                Q_EMIT serverListenRefused(error);
            } else if (m_serverListener) {
                Q_EMIT serverListening(port);
            }
        },
        Qt::QueuedConnection);
}

void RemoteFtpPlumbing::closeServerListener()
{
    m_fromServer.reset();
    if (m_serverListener) {
        m_serverListener->close();
        m_serverListener.release()->deleteLater();
    }
}

std::unique_ptr<ByteStream> RemoteFtpPlumbing::nextFromServer()
{
    return std::move(m_fromServer);
}

std::unique_ptr<ByteStream> RemoteFtpPlumbing::connectToClient(const net::Endpoint& client)
{
    return m_link->openDirectTcpip(client.toHostPort(), {QStringLiteral("127.0.0.1"), 0});
}

} // namespace sallyport::tunnel
