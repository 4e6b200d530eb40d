// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hostport.h"
#include "tests/support/ftpworld/memorynet.h"

namespace sallyport::ftpworld {

class FakeSsh;

/// Our end of a channel through a FakeSsh.
class FakeChannel final : public ByteStream {
    Q_OBJECT

public:
    ~FakeChannel() override;

    [[nodiscard]] bool isOpen() const override { return m_state == State::Open && !m_closed; }
    [[nodiscard]] QByteArrayView peek() override { return QByteArrayView(m_inbox).sliced(m_read); }
    [[nodiscard]] bool readFinished() const override { return m_ended && m_read == m_inbox.size(); }
    [[nodiscard]] qsizetype writeSpace() const override;
    [[nodiscard]] qsizetype pendingWrite() const override { return m_thrownAway; }
    void consume(qsizetype n) override;
    [[nodiscard]] qsizetype write(QByteArrayView bytes) override;
    void shutdownWrite() override;
    void abort() override;

    [[nodiscard]] const HostPort& originator() const { return m_originator; }

private:
    friend class FakeSsh;
    enum class State { Opening, Open, Over };

    FakeChannel(FakeSsh& ssh, int id)
        : m_ssh(ssh)
        , m_id(id)
    {
    }

    FakeSsh& m_ssh;
    const int m_id;
    State m_state = State::Opening;
    HostPort m_originator;
    QByteArray m_inbox;
    qsizetype m_read = 0;
    bool m_ended = false;
    bool m_closed = false; ///< CHANNEL_CLOSE came.
    bool m_shut = false;
    qsizetype m_space = MemoryNet::kBuffer;
    bool m_full = false;
    qsizetype m_thrownAway = 0; ///< What came too late for the server, our end included.
};

/// One SSH connection and the sshd at its end, as far as forwarding goes. Each direction is one
/// ordered stream; what sshd finds on its sockets in one turn it says in any order, but before it
/// reads our next packet.
///
/// As OpenSSH: a reset of one of its sockets looks like an end, CHANNEL_CLOSE of ours closes the
/// socket in order, a refused open says why, a cancelled forward resets what waits in its backlog.
class FakeSsh {
public:
    struct Config {
        bool mayForward = true; ///< AllowTcpForwarding for remote forwards.
        bool gatewayPorts =
            true; ///< No: listens on loopback whatever was asked for, and grants it.
        int least = 0; ///< Turns that a packet takes.
        int most = 2;
    };
    using Arrived = std::function<void(std::unique_ptr<FakeChannel>)>;

    FakeSsh(MemoryNet& net, Machine server, const Config& config);
    ~FakeSsh();

    [[nodiscard]] std::unique_ptr<FakeChannel> openDirect(const HostPort& target);
    /// Answered by granted(port), 0 when it was refused. Returns what cancel() takes.
    int listen(const Address& address, std::function<void(std::uint16_t)> granted, Arrived arrived);
    void cancel(int forward);
    /// Answered when everything the server had to say until then was handed over.
    void ping(std::function<void()> pong);
    /// The server does nothing for that many turns.
    void freeze(int turns) { m_frozenUntil = std::max(m_frozenUntil, m_net.now() + turns); }
    [[nodiscard]] bool isFrozen() const { return m_net.now() < m_frozenUntil; }
    /// The connection breaks: every channel fails.
    void breakDown();

    /// The server's part; true when something moved.
    bool turn();

    [[nodiscard]] int channels() const { return int(m_channels.size()); }
    /// Forwards that were granted and not cancelled.
    [[nodiscard]] int forwards() const { return int(m_listeners.size()); }
    /// What it connected to for us.
    [[nodiscard]] const std::vector<HostPort>& targets() const { return m_targets; }

private:
    friend class FakeChannel;
    /// The server's side of a channel.
    struct Remote {
        std::unique_ptr<MemoryStream> socket;
        bool forwarded = false; ///< It came to a listener of the server's.
        bool confirmed = false; ///< Both ends have it.
        QByteArray pending; ///< For the socket.
        bool eofIn = false; ///< We have ended.
        bool eofOut = false; ///< It has.
        bool outputDead = false; ///< The socket takes no more.
        bool closeSent = false;
        bool closing = false; ///< Our CHANNEL_CLOSE came.
        qsizetype window = MemoryNet::kBuffer; ///< What it may still send us.
    };
    struct Forward {
        std::function<void(std::uint16_t)> granted;
        Arrived arrived;
    };

    void up(std::function<void()> packet);
    void down(std::function<void()> packet);
    void downTo(int id, std::function<void(FakeChannel&)> packet);
    bool turnChannel(int id, Remote& remote);
    bool turnListener(int forward, MemoryListener& listener);
    void open(int id, const HostPort& target);
    [[nodiscard]] std::optional<Address> resolve(const QString& host) const;

    MemoryNet& m_net;
    const Machine m_server;
    const Config m_config;
    Line m_upLine;
    Line m_downLine;
    std::deque<std::function<void()>> m_packets; ///< Arrived at the server.
    std::map<int, Remote> m_remotes;
    std::map<int, std::unique_ptr<MemoryListener>> m_listeners;
    std::map<int, FakeChannel*> m_channels; ///< Our ends.
    std::map<int, Forward> m_forwards; ///< Ours.
    std::vector<HostPort> m_targets;
    std::int64_t m_frozenUntil = 0;
    int m_ids = 0;
    bool m_broken = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace sallyport::ftpworld
