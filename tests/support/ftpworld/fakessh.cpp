// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ftpworld/fakessh.h"

#include <algorithm>

namespace sallyport::ftpworld {

// ---- FakeChannel

FakeChannel::~FakeChannel()
{
    abort();
}

qsizetype FakeChannel::writeSpace() const
{
    return isOpen() && !m_shut ? m_space : 0;
}

void FakeChannel::consume(qsizetype n)
{
    n = std::min(n, m_inbox.size() - m_read);
    m_read += n;
    if (m_read == m_inbox.size()) {
        m_inbox.clear();
        m_read = 0;
    }
    if (n > 0 && m_state == State::Open && !m_closed) {
        m_ssh.up([ssh = &m_ssh, id = m_id, n] {
            if (const auto it = ssh->m_remotes.find(id); it != ssh->m_remotes.end()) {
                it->second.window += n;
            }
        });
    }
}

qsizetype FakeChannel::write(QByteArrayView bytes)
{
    if (m_state == State::Open && m_closed) {
        m_thrownAway += bytes.size();
        return bytes.size();
    }
    const qsizetype taken = std::min(bytes.size(), writeSpace());
    m_full = taken < bytes.size() || taken == m_space;
    if (taken > 0) {
        m_space -= taken;
        m_ssh.up([ssh = &m_ssh, id = m_id, data = bytes.first(taken).toByteArray()] {
            if (const auto it = ssh->m_remotes.find(id); it != ssh->m_remotes.end()) {
                it->second.pending += data;
            }
        });
    }
    return taken;
}

void FakeChannel::shutdownWrite()
{
    if (std::exchange(m_shut, true) || m_state != State::Open) {
        return;
    }
    if (m_closed) {
        ++m_thrownAway;
        return;
    }
    m_ssh.up([ssh = &m_ssh, id = m_id] {
        if (const auto it = ssh->m_remotes.find(id); it != ssh->m_remotes.end()) {
            it->second.eofIn = true;
        }
    });
}

void FakeChannel::abort()
{
    if (m_state == State::Over) {
        return;
    }
    m_state = State::Over;
    m_ssh.m_channels.erase(m_id);
    // One that is still being opened is closed when it is.
    m_ssh.up([ssh = &m_ssh, id = m_id] {
        if (const auto it = ssh->m_remotes.find(id); it != ssh->m_remotes.end()) {
            it->second.closing = true;
        }
    });
}

// ---- FakeSsh

FakeSsh::FakeSsh(MemoryNet& net, Machine server, const Config& config)
    : m_net(net)
    , m_server(server)
    , m_config(config)
    , m_upLine(net.makeLine())
    , m_downLine(net.makeLine())
{
}

FakeSsh::~FakeSsh()
{
    *m_alive = false;
    for (const auto& [id, channel] : std::exchange(m_channels, {})) {
        channel->m_state = FakeChannel::State::Over;
    }
}

void FakeSsh::up(std::function<void()> packet)
{
    if (m_broken) {
        return;
    }
    m_net.post(m_upLine, 1 + m_config.least, 1 + m_config.most,
        [this, alive = m_alive, packet = std::move(packet)] {
            if (*alive) {
                m_packets.push_back(packet);
            }
        });
}

void FakeSsh::down(std::function<void()> packet)
{
    if (m_broken) {
        return;
    }
    m_net.post(m_downLine, 1 + m_config.least, 1 + m_config.most,
        [this, alive = m_alive, packet = std::move(packet)] {
            if (*alive && !m_broken) {
                packet();
            }
        });
}

void FakeSsh::downTo(int id, std::function<void(FakeChannel&)> packet)
{
    down([this, id, packet = std::move(packet)] {
        if (const auto it = m_channels.find(id); it != m_channels.end()) {
            packet(*it->second);
        }
    });
}

std::unique_ptr<FakeChannel> FakeSsh::openDirect(const HostPort& target)
{
    const int id = ++m_ids;
    std::unique_ptr<FakeChannel> channel(new FakeChannel(*this, id));
    if (m_broken) {
        QMetaObject::invokeMethod(
            channel.get(),
            [raw = channel.get()] {
                raw->m_state = FakeChannel::State::Over;
                Q_EMIT raw->failed({ Code::ConnectionLost, QStringLiteral("in memory"), {} });
            },
            Qt::QueuedConnection);
        return channel;
    }
    m_channels[id] = channel.get();
    up([this, id, target] { open(id, target); });
    return channel;
}

std::optional<Address> FakeSsh::resolve(const QString& host) const
{
    return host == QLatin1String("localhost") ? Address::v4(127, 0, 0, 1)
                                              : Address::parse(host.toLatin1());
}

void FakeSsh::open(int id, const HostPort& target)
{
    m_targets.push_back(target);
    Remote& remote = m_remotes[id];
    if (const auto address = resolve(target.host)) {
        remote.socket = m_net.connect(m_server, { *address, target.port }, Party::SshServer);
    } else {
        remote.outputDead = true;
    }
}

int FakeSsh::listen(
    const Address& address, std::function<void(std::uint16_t)> granted, Arrived arrived)
{
    const int forward = ++m_ids;
    m_forwards[forward] = { std::move(granted), std::move(arrived) };
    up([this, forward, address] {
        std::uint16_t port = 0;
        if (m_config.mayForward) {
            const bool loopback = !m_config.gatewayPorts && !address.isLoopback();
            auto listener = m_net.listen(
                m_server, loopback ? Address::v4(127, 0, 0, 1) : address, 0, Party::SshServer);
            if (listener) {
                port = listener->name().port;
                m_listeners[forward] = std::move(listener);
            }
        }
        down([this, forward, port] {
            const auto it = m_forwards.find(forward);
            if (it == m_forwards.end()) {
                return;
            }
            const auto tell = it->second.granted;
            if (port == 0) {
                m_forwards.erase(it);
            }
            tell(port);
        });
    });
    return forward;
}

void FakeSsh::cancel(int forward)
{
    if (m_forwards.erase(forward) > 0) {
        up([this, forward] { m_listeners.erase(forward); });
    }
}

void FakeSsh::ping(std::function<void()> pong)
{
    up([this, pong = std::move(pong)] { down(pong); });
}

void FakeSsh::breakDown()
{
    m_broken = true;
    m_packets.clear();
    m_remotes.clear();
    m_listeners.clear();
    m_forwards.clear();
    std::vector<QPointer<FakeChannel>> channels;
    for (const auto& [id, channel] : std::exchange(m_channels, {})) {
        channels.emplace_back(channel);
    }
    for (const auto& channel : channels) {
        if (!channel) {
            continue;
        }
        const bool finished = channel->m_ended && channel->m_shut;
        channel->m_state = FakeChannel::State::Over;
        if (!finished) {
            Q_EMIT channel->failed({ Code::ConnectionLost, QStringLiteral("in memory"), {} });
        }
    }
}

bool FakeSsh::turn()
{
    if (m_broken || isFrozen()) {
        return false;
    }
    bool any = false;
    std::vector<std::pair<bool, int>> order;
    for (const auto& [id, remote] : m_remotes) {
        order.emplace_back(true, id);
    }
    for (const auto& [forward, listener] : m_listeners) {
        order.emplace_back(false, forward);
    }
    for (std::size_t i = 1; i < order.size(); ++i) {
        std::swap(order[i], order[std::size_t(m_net.random().below(int(i) + 1))]);
    }
    for (const auto& [isChannel, id] : order) {
        if (isChannel) {
            any = turnChannel(id, m_remotes.at(id)) || any;
        } else {
            any = turnListener(id, *m_listeners.at(id)) || any;
        }
    }
    while (!m_packets.empty()) {
        any = true;
        const auto packet = std::move(m_packets.front());
        m_packets.pop_front();
        packet();
    }
    return any;
}

bool FakeSsh::turnListener(int forward, MemoryListener& listener)
{
    auto socket = listener.accept();
    if (!socket) {
        return false;
    }
    const int id = ++m_ids;
    const HostPort originator{ QString::fromLatin1(socket->peerEnd().address.toText()),
        socket->peerEnd().port };
    m_remotes[id].socket = std::move(socket);
    m_remotes[id].forwarded = true;
    down([this, forward, id, originator] {
        const auto it = m_forwards.find(forward);
        if (it == m_forwards.end()) {
            // "Forward not requested": the open is refused.
            up([this, id] {
                if (const auto remote = m_remotes.find(id); remote != m_remotes.end()) {
                    remote->second.socket->close();
                    m_remotes.erase(remote);
                }
            });
            return;
        }
        up([this, id] {
            if (const auto remote = m_remotes.find(id); remote != m_remotes.end()) {
                remote->second.confirmed = true;
            }
        });
        std::unique_ptr<FakeChannel> channel(new FakeChannel(*this, id));
        channel->m_state = FakeChannel::State::Open;
        channel->m_originator = originator;
        m_channels[id] = channel.get();
        const auto arrived = it->second.arrived;
        arrived(std::move(channel));
    });
    return true;
}

bool FakeSsh::turnChannel(int id, Remote& remote)
{
    const auto refuse = [&](const QString& why) {
        downTo(id, [why](FakeChannel& channel) {
            channel.m_ssh.m_channels.erase(channel.m_id);
            channel.m_state = FakeChannel::State::Over;
            Q_EMIT channel.failed({ Code::DestinationRefused, why, {} });
        });
        m_remotes.erase(id);
        return true;
    };
    if (!remote.socket) {
        return refuse(QStringLiteral("unknown host"));
    }
    MemoryStream& socket = *remote.socket;
    if (!remote.confirmed) {
        if (remote.forwarded || socket.isConnecting()) {
            return false;
        }
        if (socket.hasFailed()) {
            return refuse(QStringLiteral("Connection refused"));
        }
        remote.confirmed = true;
        downTo(id, [](FakeChannel& channel) {
            channel.m_state = FakeChannel::State::Open;
            if (std::exchange(channel.m_shut, false)) {
                channel.shutdownWrite();
            }
            Q_EMIT channel.opened();
        });
        return true;
    }
    bool any = false;
    if (socket.hasFailed()) {
        // Reading fails: that is told as an end. Writing fails when it is tried.
        if (!remote.eofOut && !remote.closeSent) {
            remote.eofOut = true;
            any = true;
            downTo(id, [](FakeChannel& channel) {
                channel.m_ended = true;
                Q_EMIT channel.readyRead();
            });
        }
        if (!remote.outputDead && (!remote.pending.isEmpty() || remote.eofIn || remote.closing)) {
            remote.outputDead = true;
            any = true;
        }
        remote.pending.clear();
    } else if (!remote.outputDead) {
        if (!remote.pending.isEmpty()) {
            const qsizetype taken = socket.write(remote.pending);
            if (taken > 0) {
                any = true;
                remote.pending.remove(0, taken);
                downTo(id, [taken](FakeChannel& channel) {
                    channel.m_space += taken;
                    if (std::exchange(channel.m_full, false) && channel.writeSpace() > 0) {
                        Q_EMIT channel.writeReady();
                    }
                });
            }
        }
        if (remote.pending.isEmpty() && (remote.eofIn || remote.closing)) {
            socket.shutdownWrite();
            remote.outputDead = true;
            any = true;
        }
    }
    if (!remote.eofOut && !remote.closing && !socket.hasFailed()) {
        const QByteArrayView bytes =
            socket.peek().first(std::min(socket.peek().size(), remote.window));
        if (!bytes.isEmpty()) {
            any = true;
            remote.window -= bytes.size();
            downTo(id, [data = bytes.toByteArray()](FakeChannel& channel) {
                channel.m_inbox += data;
                Q_EMIT channel.readyRead();
            });
            socket.consume(bytes.size());
        }
        if (socket.readFinished()) {
            any = true;
            remote.eofOut = true;
            downTo(id, [](FakeChannel& channel) {
                channel.m_ended = true;
                Q_EMIT channel.readyRead();
            });
        }
    }
    if (remote.outputDead && (remote.eofOut || remote.closing) && !remote.closeSent) {
        any = true;
        remote.closeSent = true;
        downTo(id, [](FakeChannel& channel) {
            channel.m_closed = true;
            channel.m_ended = true;
            Q_EMIT channel.readyRead();
        });
    }
    if (remote.closeSent) {
        socket.close();
        m_remotes.erase(id);
        any = true;
    }
    return any;
}

} // namespace sallyport::ftpworld
