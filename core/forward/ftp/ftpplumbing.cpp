// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/ftp/ftpplumbing.h"

#include "core/base/log.h"
#include "core/forward/herestream.h"
#include "core/net/portholder.h"

#include <QNetworkInterface>
#include <QRandomGenerator>

namespace sallyport::tunnel {

static ftp::Address toFtp(const QHostAddress& address)
{
    return ftp::Address::parse(net::plainAddress(address).toString().toLatin1())
        .value_or(ftp::Address());
}

/// Also from within a signal of it.
template <class Object>
static void discard(std::map<ftp::DataId, LaterPtr<Object>>& objects, ftp::DataId id)
{
    if (auto node = objects.extract(id); !node.empty()) {
        node.mapped().letGo();
    }
}

/// One after the other from a random start: a port that was just used may still be waiting out its
/// connections.
static int randomStart(int ports)
{
    return ports > 1 ? QRandomGenerator::global()->bounded(ports) : 0;
}

// Connections of strangers must not keep the client's out of the backlog.
static constexpr int kDataBacklog = 16;
// How long the client may take to come itself when somebody unknown has.
static constexpr Milliseconds kUnknownWait{ 1'000 };
// How long a connection that is made already may take from the system's backlog to us.
static constexpr Milliseconds kBacklogTime{ 50 };

// ---- Local

LocalFtpPlumbing::LocalFtpPlumbing(ssh::FarSide& farSide, Clock& clock,
    std::unique_ptr<ByteStream> client, const net::Endpoint& local, const net::Endpoint& peer,
    const profile::FtpRuleOptions& ports, const ftp::Options& options)
    : m_farSide(&farSide)
    , m_clock(clock)
    , m_client(std::move(client))
    , m_local(local)
    , m_peer(peer)
    , m_firstPort(ports.firstDataPort)
    , m_lastPort(ports.lastDataPort)
    , m_limits(options)
    , m_verifyUser(options.verifyLocalUser)
    , m_owner(net::ownerOf(m_local, m_peer))
{
    if (auto* socket = qobject_cast<net::LocalStream*>(m_client.get())) {
        // Clients announce an abort as urgent data (RFC 959 4.1.3).
        socket->keepUrgentInline();
    }
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

bool LocalFtpPlumbing::isOwnAddress(const ftp::Address& address) const
{
    return m_peer.address.isLoopback()
        && QNetworkInterface::allAddresses().contains(
            QHostAddress(QString::fromLatin1(address.toText())));
}

std::unique_ptr<ByteStream> LocalFtpPlumbing::takeClient()
{
    return std::move(m_client);
}

std::unique_ptr<ByteStream> LocalFtpPlumbing::connectControl(const HostPort& server)
{
    return m_farSide->openDirectTcpip(server, m_peer.toHostPort(), m_limits.controlOpenTimeout);
}

Result<std::uint16_t> LocalFtpPlumbing::listenForClient(ftp::DataId id, const ftp::Address& address)
{
    const QString host = QString::fromLatin1(address.toText());
    const int ports = m_firstPort > 0 ? m_lastPort - m_firstPort + 1 : 1;
    const int start = randomStart(ports);
    Result<void> listening;
    for (int i = 0; i < ports; ++i) {
        auto listener = std::make_unique<net::Listener>(
            m_clock, [this, id](std::unique_ptr<net::LocalStream> stream) {
                dataArrived(id, std::move(stream));
            });
        const auto port =
            m_firstPort > 0 ? std::uint16_t(m_firstPort + (start + i) % ports) : std::uint16_t(0);
        listening = listener->listen({ host, port }, kDataBacklog);
        if (listening) {
            const std::uint16_t bound = listener->addresses().front().port;
            m_listeners[id] = std::move(listener);
            return bound;
        }
        if (listening.error().code != Code::ListenPortTaken) {
            break;
        }
    }
    return tl::unexpected(listening.error());
}

void LocalFtpPlumbing::closeClientListener(ftp::DataId id)
{
    m_unknown.erase(id);
    m_listeners.erase(id);
}

LocalFtpPlumbing::Visitor LocalFtpPlumbing::judge(const net::LocalStream& stream) const
{
    const QHostAddress peer = stream.peerEnd().address;
    const QHostAddress client = m_peer.address;
    // A client on ::1 that asked for PASV comes over 127.0.0.1.
    const bool otherLoopback =
        peer.isLoopback() && client.isLoopback() && peer.protocol() != client.protocol();
    if (peer != client && !otherLoopback) {
        return Visitor::Stranger;
    }
    if (!m_knownUsersOnly && (!m_verifyUser || !m_owner)) {
        return Visitor::Client;
    }
    // On a machine with several users every peer is 127.0.0.1; whose socket it is tells more.
    const auto owner = net::ownerOf(stream.localEnd(), stream.peerEnd());
    if (!owner) {
        return m_knownUsersOnly ? Visitor::Stranger : Visitor::Unknown;
    }
    return owner == m_owner ? Visitor::Client : Visitor::Stranger;
}

void LocalFtpPlumbing::dataArrived(ftp::DataId id, std::unique_ptr<net::LocalStream> stream)
{
    switch (judge(*stream)) {
    case Visitor::Client:
        deliver(id, std::move(stream));
        break;
    case Visitor::Unknown:
        park(id, std::move(stream));
        break;
    case Visitor::Stranger:
        qCWarning(logFtp) << "stranger on the data listener:" << stream->peerEnd().toString();
        stream->abort();
        break;
    }
}

void LocalFtpPlumbing::deliver(ftp::DataId id, std::unique_ptr<net::LocalStream> stream)
{
    m_unknown.erase(id);
    const HostPort peer = stream->peerEnd().toHostPort();
    m_user->clientConnected(id, std::move(stream), peer);
}

/// A socket that its program has closed shows no owner: it is an eager client's, which has sent its
/// few bytes and gone, or anybody's. The listener stays for the client; only when nobody who is
/// known comes for a while, and there is no second one like it, it is the client's.
void LocalFtpPlumbing::park(ftp::DataId id, std::unique_ptr<net::LocalStream> stream)
{
    Unknown& unknown = m_unknown[id];
    if (!unknown.timer) {
        unknown.timer = m_clock.makeTimer([this, id] { settleUnknown(id); });
        unknown.timer->start(kUnknownWait);
    }
    // A second one is enough to know nothing.
    if (unknown.streams.size() < 2) {
        unknown.streams.push_back(std::move(stream));
    } else {
        stream->abort();
    }
}

void LocalFtpPlumbing::settleUnknown(ftp::DataId id)
{
    auto node = m_unknown.extract(id);
    if (node.empty()) {
        return;
    }
    auto& streams = node.mapped().streams;
    if (streams.size() == 1) {
        deliver(id, std::move(streams.front()));
        return;
    }
    qCWarning(logFtp)
        << "several connections to the data listener whose owner cannot be told: all refused";
    for (const auto& stream : streams) {
        stream->abort();
    }
}

std::unique_ptr<ByteStream> LocalFtpPlumbing::connectToServer(
    const HostPort& target, const HostPort& originator)
{
    return m_farSide->openDirectTcpip(target,
        originator.host.isEmpty() ? m_peer.toHostPort() : originator, m_limits.dataOpenTimeout);
}

void LocalFtpPlumbing::listenForServer(ftp::DataId id, const ftp::Address& address)
{
    auto remote = m_farSide->listen({ QString::fromLatin1(address.toText()), 0 });
    ssh::FarListener* const raw = remote.get();
    m_remotes.insert_or_assign(id, LaterPtr<ssh::FarListener>(this, std::move(remote)));
    connect(raw, &ssh::FarListener::listening, this,
        [this, id, raw] { m_user->serverListening(id, raw->address().port); });
    connect(raw, &ssh::FarListener::connectionArrived, this, [this, id] { serverArrived(id); });
    connect(raw, &ssh::FarListener::failed, this, [this, id](const Error& error) {
        discard(m_remotes, id);
        m_user->serverListenRefused(id, error);
    });
}

void LocalFtpPlumbing::serverArrived(ftp::DataId id)
{
    for (auto found = m_remotes.find(id); found != m_remotes.end(); found = m_remotes.find(id)) {
        auto arrival = found->second->nextConnection();
        if (!arrival) {
            break;
        }
        m_user->serverConnected(id, std::move(arrival->stream), arrival->originator);
    }
}

void LocalFtpPlumbing::closeServerListener(ftp::DataId id)
{
    discard(m_remotes, id);
}

std::unique_ptr<ByteStream> LocalFtpPlumbing::connectToClient(const net::Endpoint& client)
{
    // Clients may check that the data comes from where they sent the command to.
    net::Endpoint source;
    if (m_local.address.protocol() == client.address.protocol()) {
        source.address = m_local.address;
    }
    return net::LocalStream::connectTo(client, m_clock, m_limits.clientConnectTimeout, source);
}

void LocalFtpPlumbing::catchUp()
{
    // Any request will do: the server answers it after everything it had to say before.
    m_echo.letGo();
    m_echo = m_farSide->listen({ QStringLiteral("127.0.0.1"), 0 });
    const auto answered = [this] {
        m_echo.letGo();
        m_user->caughtUp();
    };
    connect(m_echo.get(), &ssh::FarListener::listening, this, answered);
    connect(m_echo.get(), &ssh::FarListener::failed, this, answered);
}

// ---- Remote

RemoteFtpPlumbing::RemoteFtpPlumbing(ssh::FarSide& farSide, Clock& clock, ssh::FarArrival client,
    QString bind, ftp::Address advertised, const profile::FtpRuleOptions& ports,
    const ftp::Options& options)
    : m_farSide(&farSide)
    , m_clock(clock)
    , m_client(std::move(client.stream))
    , m_peer(std::move(client.originator))
    , m_bind(std::move(bind))
    , m_advertised(advertised)
    , m_limits(options)
    , m_firstPort(ports.firstDataPort)
    , m_lastPort(ports.lastDataPort)
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
    auto stream = std::make_unique<HereStream>(server, QString(), m_clock, net::Family::Any,
        HereStream::Filter(), m_limits.controlOpenTimeout);
    m_control = stream.get();
    return stream;
}

void RemoteFtpPlumbing::complete(ftp::Options& options) const
{
    const auto* control = qobject_cast<const HereStream*>(m_control.data());
    if (control && options.advertise.isEmpty()) {
        // Where the server can reach us is where it already has.
        options.advertise = { toFtp(control->localEnd().address) };
    }
}

void RemoteFtpPlumbing::prepareSpare()
{
    const int ports = m_firstPort > 0 ? m_lastPort - m_firstPort + 1 : 1;
    m_sparePort =
        m_firstPort > 0 ? std::uint16_t(m_firstPort + randomStart(ports)) : std::uint16_t(0);
    m_portsLeft = ports - 1;
    requestSpare();
}

void RemoteFtpPlumbing::requestSpare()
{
    m_spareReady = false;
    m_spareRefused = false;
    if (!m_farSide) {
        m_spareRefused = true;
        return;
    }
    m_spare = m_farSide->listen({ m_bind, m_sparePort });
    connect(m_spare.get(), &ssh::FarListener::listening, this, [this] {
        m_spareReady = true;
        m_user->listenReady();
    });
    connect(m_spare.get(), &ssh::FarListener::connectionArrived, this, [this] {
        // Nobody was told of this port.
        while (m_spare->nextConnection()) { }
    });
    connect(m_spare.get(), &ssh::FarListener::failed, this, [this](const Error& error) {
        qCDebug(logFtp) << "no listener for passive transfers:" << error.detail;
        m_spare.letGo();
        if (m_portsLeft > 0 && error.code == Code::RemoteListenRefused) {
            --m_portsLeft;
            m_sparePort = m_sparePort == m_lastPort ? m_firstPort : std::uint16_t(m_sparePort + 1);
            requestSpare();
            return;
        }
        m_spareReady = false;
        m_spareRefused = true;
        m_user->listenReady();
    });
}

Result<std::uint16_t> RemoteFtpPlumbing::listenForClient(ftp::DataId id, const ftp::Address&)
{
    if (!m_spareReady) {
        if (m_spareRefused) {
            prepareSpare(); // perhaps the next one is granted
        }
        return fail(Code::RemoteListenRefused);
    }
    m_spare->disconnect(this);
    const std::uint16_t port = m_spare->address().port;
    connect(m_spare.get(), &ssh::FarListener::connectionArrived, this,
        [this, id] { clientArrived(id); });
    m_clientListeners.insert_or_assign(id, std::move(m_spare));
    prepareSpare();
    return port;
}

void RemoteFtpPlumbing::clientArrived(ftp::DataId id)
{
    for (auto found = m_clientListeners.find(id); found != m_clientListeners.end();
         found = m_clientListeners.find(id)) {
        auto arrival = found->second->nextConnection();
        if (!arrival) {
            return;
        }
        const HostPort& peer = arrival->originator;
        if (!peer.host.isEmpty() && peer.host != m_peer.host
            && !(isLoopbackHost(peer.host) && isLoopbackHost(m_peer.host))) {
            qCWarning(logFtp) << "stranger on the remote data listener:" << peer.toString();
            arrival->stream->abort();
            continue;
        }
        m_user->clientConnected(id, std::move(arrival->stream), peer);
    }
}

void RemoteFtpPlumbing::closeClientListener(ftp::DataId id)
{
    discard(m_clientListeners, id);
}

std::unique_ptr<ByteStream> RemoteFtpPlumbing::connectToServer(
    const HostPort& target, const HostPort&)
{
    return std::make_unique<HereStream>(target, QString(), m_clock, net::Family::Any,
        HereStream::Filter(), m_limits.dataOpenTimeout);
}

void RemoteFtpPlumbing::listenForServer(ftp::DataId id, const ftp::Address& address)
{
    auto listener = std::make_unique<net::Listener>(
        m_clock, [this, id](std::unique_ptr<net::LocalStream> stream) {
            const HostPort peer = stream->peerEnd().toHostPort();
            m_user->serverConnected(id, std::move(stream), peer);
        });
    const auto listening = listener->listen({ QString::fromLatin1(address.toText()), 0 }, 1);
    const Error error = listening ? Error() : listening.error();
    const quint16 port = listening ? listener->addresses().front().port : quint16(0);
    if (listening) {
        m_serverListeners.insert_or_assign(id, LaterPtr<net::Listener>(this, std::move(listener)));
    }
    // The session expects its answer later.
    QMetaObject::invokeMethod(
        this,
        [this, id, port, error] {
            if (port == 0) {
                m_user->serverListenRefused(id, error);
            } else if (m_serverListeners.count(id) > 0) {
                m_user->serverListening(id, port);
            }
        },
        Qt::QueuedConnection);
}

void RemoteFtpPlumbing::closeServerListener(ftp::DataId id)
{
    if (const auto found = m_serverListeners.find(id); found != m_serverListeners.end()) {
        found->second->close();
        discard(m_serverListeners, id);
    }
}

std::unique_ptr<ByteStream> RemoteFtpPlumbing::connectToClient(const net::Endpoint& client)
{
    return m_farSide->openDirectTcpip(
        client.toHostPort(), { QStringLiteral("127.0.0.1"), 0 }, m_limits.clientConnectTimeout);
}

void RemoteFtpPlumbing::catchUp()
{
    if (!m_catchUpTimer) {
        m_catchUpTimer = m_clock.makeTimer([this] { m_user->caughtUp(); });
    }
    m_catchUpTimer->start(kBacklogTime);
}

} // namespace sallyport::tunnel
