// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ftpworld/fakeplumbing.h"

#include <algorithm>

namespace sallyport::ftpworld {

bool Plumbings::turn()
{
    bool any = false;
    const auto all = open;
    for (FakePlumbing* plumbing : all) {
        if (std::find(open.begin(), open.end(), plumbing) != open.end()) {
            any = plumbing->turn() || any;
        }
    }
    return any;
}

static constexpr Milliseconds kHereTimeout{ 30'000 };

FakePlumbing::FakePlumbing(
    MemoryNet& net, FakeSsh& ssh, Machine here, Address local, Address peer, Plumbings& all)
    : m_net(net)
    , m_ssh(ssh)
    , m_here(here)
    , m_clientLocal(std::move(local))
    , m_clientPeer(std::move(peer))
    , m_all(all)
    , m_laterLine(net.makeLine())
{
    m_all.open.push_back(this);
}

FakePlumbing::~FakePlumbing()
{
    std::erase(m_all.open, this);
    for (const auto& [id, forward] : m_forwards) {
        m_ssh.cancel(forward);
    }
}

bool FakePlumbing::turn()
{
    bool any = false;
    std::vector<ftp::DataId> ids;
    for (const auto& [id, listener] : m_listeners) {
        ids.push_back(id);
    }
    const QPointer<FakePlumbing> alive(this);
    for (const ftp::DataId id : ids) {
        const auto it = m_listeners.find(id);
        if (it == m_listeners.end()) {
            continue;
        }
        if (auto stream = it->second->accept()) {
            any = true;
            arrivedHere(id, std::move(stream));
            if (!alive) {
                return true;
            }
        }
    }
    return any;
}

Result<std::uint16_t> FakePlumbing::listenHere(ftp::DataId id, const Address& address)
{
    auto listener = m_net.listen(m_here, address, 0, Party::Tunnel, 1);
    if (!listener) {
        return fail(Code::ListenFailed);
    }
    const std::uint16_t port = listener->name().port;
    m_listeners[id] = std::move(listener);
    return port;
}

void FakePlumbing::closeThere(ftp::DataId id)
{
    if (const auto it = m_forwards.find(id); it != m_forwards.end()) {
        m_ssh.cancel(it->second);
        m_forwards.erase(it);
    }
}

std::unique_ptr<ByteStream> FakePlumbing::connectFromHere(
    const Address& address, std::uint16_t port, std::optional<Address> source)
{
    return m_net.connect(m_here, { address, port }, Party::Tunnel, kHereTimeout, std::move(source));
}

void FakePlumbing::later(std::function<void()> what)
{
    m_net.post(m_laterLine, 1, 1, [alive = QPointer<FakePlumbing>(this), what = std::move(what)] {
        if (alive) {
            what();
        }
    });
}

// ---- Local

FakeLocalPlumbing::FakeLocalPlumbing(MemoryNet& net, FakeSsh& ssh, Machine here,
    std::unique_ptr<MemoryStream> client, Plumbings& all)
    : FakePlumbing(net, ssh, here, client->localEnd().address, client->peerEnd().address, all)
{
    m_client = std::move(client);
}

FakeLocalPlumbing::~FakeLocalPlumbing() = default;

std::unique_ptr<ByteStream> FakeLocalPlumbing::connectControl(const HostPort& server)
{
    return m_ssh.openDirect(server);
}

Result<std::uint16_t> FakeLocalPlumbing::listenForClient(
    ftp::DataId id, const ftp::Address& address)
{
    const auto port = listenHere(id, address);
    if (port) {
        offer(*port);
    }
    return port;
}

void FakeLocalPlumbing::closeClientListener(ftp::DataId id)
{
    closeHere(id);
}

void FakeLocalPlumbing::arrivedHere(ftp::DataId id, std::unique_ptr<MemoryStream> stream)
{
    const HostPort peer{ QString::fromLatin1(stream->peerEnd().address.toText()),
        stream->peerEnd().port };
    m_user->clientConnected(id, std::move(stream), peer);
}

std::unique_ptr<ByteStream> FakeLocalPlumbing::connectToServer(
    const HostPort& target, const HostPort&)
{
    return m_ssh.openDirect(target);
}

void FakeLocalPlumbing::listenForServer(ftp::DataId id, const ftp::Address& address)
{
    m_forwards[id] = m_ssh.listen(
        address,
        [this, id](std::uint16_t port) {
            if (port != 0) {
                m_user->serverListening(id, port);
                return;
            }
            m_forwards.erase(id);
            m_user->serverListenRefused(
                id, { Code::RemoteListenRefused, QStringLiteral("in memory"), {} });
        },
        [this, id](std::unique_ptr<FakeChannel> channel) {
            m_user->serverConnected(id, std::move(channel), {});
        });
}

void FakeLocalPlumbing::closeServerListener(ftp::DataId id)
{
    closeThere(id);
}

std::unique_ptr<ByteStream> FakeLocalPlumbing::connectToClient(const net::Endpoint& client)
{
    const auto address = Address::parse(client.address.toString().toLatin1());
    return m_net.connect(m_here, { address.value_or(Address()), client.port }, Party::Tunnel,
        FtpLimits().clientConnectTimeout);
}

void FakeLocalPlumbing::catchUp()
{
    m_ssh.ping([this, alive = QPointer<FakePlumbing>(this)] {
        if (alive) {
            m_user->caughtUp();
        }
    });
}

// ---- Remote

FakeRemotePlumbing::FakeRemotePlumbing(
    MemoryNet& net, FakeSsh& ssh, Machine here, std::unique_ptr<FakeChannel> client, Plumbings& all)
    : FakePlumbing(net, ssh, here, Address::v4(127, 0, 0, 1),
        Address::parse(client->originator().host.toLatin1()).value_or(Address::v4(127, 0, 0, 1)),
        all)
{
    m_client = std::move(client);
    prepareSpare();
}

FakeRemotePlumbing::~FakeRemotePlumbing()
{
    if (m_spare != 0) {
        m_ssh.cancel(m_spare);
    }
}

void FakeRemotePlumbing::complete(ftp::Options& options) const
{
    if (options.advertise.isEmpty()) {
        options.advertise = { Address::v4(127, 0, 0, 1) };
    }
}

std::unique_ptr<ByteStream> FakeRemotePlumbing::connectControl(const HostPort& server)
{
    const auto address = Address::parse(server.host.toLatin1());
    return connectFromHere(address.value_or(Address::v4(127, 0, 0, 1)), server.port);
}

void FakeRemotePlumbing::prepareSpare()
{
    m_spareState = Spare::Asked;
    m_spareFor = std::make_shared<ftp::DataId>(0);
    m_spare = m_ssh.listen(
        Address::v4(127, 0, 0, 1),
        [this](std::uint16_t port) {
            m_sparePort = port;
            m_spareState = port != 0 ? Spare::Ready : Spare::Refused;
            if (port == 0) {
                m_spare = 0;
            }
            m_user->listenReady();
        },
        [this, id = m_spareFor](std::unique_ptr<FakeChannel> channel) {
            if (*id != 0) {
                const HostPort peer = channel->originator();
                m_user->clientConnected(*id, std::move(channel), peer);
            }
        });
}

Result<std::uint16_t> FakeRemotePlumbing::listenForClient(ftp::DataId id, const ftp::Address&)
{
    if (m_spareState != Spare::Ready) {
        if (m_spareState == Spare::Refused) {
            prepareSpare();
        }
        return fail(Code::RemoteListenRefused);
    }
    m_forwards[id] = std::exchange(m_spare, 0);
    *m_spareFor = id;
    const std::uint16_t port = m_sparePort;
    offer(port);
    prepareSpare();
    return port;
}

void FakeRemotePlumbing::closeClientListener(ftp::DataId id)
{
    closeThere(id);
}

std::unique_ptr<ByteStream> FakeRemotePlumbing::connectToServer(
    const HostPort& target, const HostPort&)
{
    const auto address = Address::parse(target.host.toLatin1());
    return connectFromHere(address.value_or(Address::v4(127, 0, 0, 1)), target.port);
}

void FakeRemotePlumbing::listenForServer(ftp::DataId id, const ftp::Address& address)
{
    const auto port = listenHere(id, address);
    later([this, id, port] {
        if (!port) {
            m_user->serverListenRefused(id, port.error());
        } else if (m_listeners.contains(id)) {
            m_user->serverListening(id, *port);
        }
    });
}

void FakeRemotePlumbing::closeServerListener(ftp::DataId id)
{
    closeHere(id);
}

void FakeRemotePlumbing::arrivedHere(ftp::DataId id, std::unique_ptr<MemoryStream> stream)
{
    const HostPort peer{ QString::fromLatin1(stream->peerEnd().address.toText()),
        stream->peerEnd().port };
    m_user->serverConnected(id, std::move(stream), peer);
}

std::unique_ptr<ByteStream> FakeRemotePlumbing::connectToClient(const net::Endpoint& client)
{
    return m_ssh.openDirect(client.toHostPort());
}

void FakeRemotePlumbing::catchUp()
{
    // The server is on this computer: what it has connected to is in the backlog, handed over
    // within the turn.
    later([this] { later([this] { m_user->caughtUp(); }); });
}

} // namespace sallyport::ftpworld
