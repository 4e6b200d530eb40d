// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/bytestream.h"
#include "tests/support/fakeclock.h"

#include <QLoggingCategory>
#include <QPointer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace sallyport::ftpworld {

/// "sallyport.world": who says what, and when.
Q_DECLARE_LOGGING_CATEGORY(logWorld)

class MemoryListener;
class MemoryNet;

/// A computer. Each has its own loopback.
using Machine = int;

struct SocketName {
    Address address;
    std::uint16_t port = 0;

    friend bool operator==(const SocketName&, const SocketName&) = default;
};

/// Who does something, for what is to be checked afterwards.
enum class Party { Client, Server, Tunnel, SshServer };

/// Numbers that are the same for the same seed on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    /// 0 … end - 1.
    int below(int end) { return int(m_engine() % std::uint64_t(end)); }
    bool once(int in) { return below(in) == 0; }
    template <class Container> const auto& of(const Container& choice)
    {
        return choice[std::size_t(below(int(std::size(choice))))];
    }
    std::uint64_t number() { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

/// Things in one line arrive in the order they were sent in.
struct Line {
    std::uint64_t key = 0;
    std::int64_t last = 0;
};

/// One end of a TCP connection in a MemoryNet. For the code under test a ByteStream; the models use
/// it as a socket, by looking at it every turn.
///
/// As on Linux: what arrived before a reset is lost to a ByteStream's owner, closing with unread
/// bytes resets, and what arrives at a closed end is answered by a reset.
class MemoryStream final : public ByteStream {
    Q_OBJECT

public:
    ~MemoryStream() override;

    [[nodiscard]] bool isConnecting() const { return m_state == State::Connecting; }
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }
    [[nodiscard]] const SocketName& localEnd() const { return m_local; }
    [[nodiscard]] const SocketName& peerEnd() const { return m_peer; }

    [[nodiscard]] bool isOpen() const override { return m_state == State::Open; }
    [[nodiscard]] QByteArrayView peek() override;
    [[nodiscard]] bool readFinished() const override;
    [[nodiscard]] qsizetype writeSpace() const override;
    [[nodiscard]] qsizetype pendingWrite() const override { return 0; }
    [[nodiscard]] std::optional<qsizetype> undelivered() const override { return m_undelivered; }
    void consume(qsizetype n) override;
    [[nodiscard]] qsizetype write(QByteArrayView bytes) override;
    void shutdownWrite() override;
    void abort() override;
    /// close(2).
    void close();

    // For the models.
    [[nodiscard]] QByteArray readAll();

private:
    friend class MemoryListener;
    friend class MemoryNet;
    enum class State { Connecting, Open, Failed, Over };

    explicit MemoryStream(MemoryNet& net);
    void arrive(const QByteArray& bytes);
    void arriveEnd();
    void arriveReset(Code code);
    void arriveSpace(qsizetype n);
    void leave(bool orderly);

    MemoryNet& m_net;
    Line m_line; ///< Of what this end sends.
    QPointer<MemoryStream> m_other;
    Machine m_machine = 0;
    Machine m_otherMachine = 0;
    SocketName m_local;
    SocketName m_peer;
    State m_state = State::Connecting;
    QByteArray m_inbox;
    qsizetype m_read = 0; ///< Of m_inbox.
    bool m_ended = false; ///< The peer's direction.
    bool m_shut = false; ///< Ours.
    qsizetype m_space = 0;
    qsizetype m_undelivered = 0;
    bool m_full = false; ///< Somebody waits for writeReady().
    std::unique_ptr<Timer> m_connectTimer;
};

/// A socket that listens. What waits in its backlog is reset when it goes.
class MemoryListener {
public:
    ~MemoryListener();
    MemoryListener(const MemoryListener&) = delete;
    MemoryListener& operator=(const MemoryListener&) = delete;

    [[nodiscard]] const SocketName& name() const { return m_name; }
    [[nodiscard]] bool hasConnection() const { return !m_backlog.empty(); }
    [[nodiscard]] std::unique_ptr<MemoryStream> accept();

private:
    friend class MemoryNet;
    MemoryListener(
        MemoryNet& net, Machine machine, SocketName name, std::size_t backlog, Party owner)
        : m_net(net)
        , m_machine(machine)
        , m_name(std::move(name))
        , m_most(backlog)
        , m_owner(owner)
    {
    }

    MemoryNet& m_net;
    const Machine m_machine;
    const SocketName m_name;
    const std::size_t m_most;
    const Party m_owner;
    std::deque<std::unique_ptr<MemoryStream>> m_backlog;
};

/// A network that exists in memory and moves only when it is told to. Everything sent arrives after
/// a few turns, in order within a connection and in any order, but the same for the same seed,
/// between them. One turn is a millisecond of the clock.
class MemoryNet {
public:
    /// An attempt to connect, wherever it led.
    struct Attempt {
        Party who;
        Machine from;
        SocketName to;
        std::optional<Party> reached;
    };

    MemoryNet(FakeClock& clock, std::uint64_t seed);
    ~MemoryNet();

    /// A computer with these addresses and its loopback.
    Machine addMachine(const QList<Address>& addresses);
    /// What nobody listens for on one computer is another's: a container's published ports.
    void publish(Machine container, Machine at) { m_published[at] = container; }
    /// Turns that something takes from one machine to another: from … most.
    void setDelay(int least, int most) { m_least = least, m_most = most; }
    /// Packets to it vanish.
    void blackhole(const SocketName& name) { m_blackholes.push_back(name); }

    [[nodiscard]] bool isOwn(Machine machine, const Address& address) const;
    /// Null when the port is taken. Port 0: any, different on every call.
    [[nodiscard]] std::unique_ptr<MemoryListener> listen(Machine machine, const Address& address,
        std::uint16_t port, Party owner, std::size_t backlog = 8);
    [[nodiscard]] std::unique_ptr<MemoryStream> connect(Machine machine, const SocketName& to,
        Party who, std::optional<Milliseconds> timeout = {}, std::optional<Address> source = {});

    [[nodiscard]] std::int64_t now() const { return m_now; }
    [[nodiscard]] std::optional<std::int64_t> nextDue() const;
    /// Delivers what is due; true when there was something.
    bool turn();
    void skipTo(std::int64_t turn) { m_now = std::max(m_now, turn); }

    [[nodiscard]] Line makeLine();
    /// Something that happens after everything in the same line, between least and most turns
    /// from now on.
    void post(Line& line, int least, int most, std::function<void()> what);
    [[nodiscard]] Random& random() { return m_random; }
    [[nodiscard]] FakeClock& clock() { return m_clock; }

    [[nodiscard]] const std::vector<Attempt>& attempts() const { return m_attempts; }
    /// One of the open connections with an end on that computer breaks: both ends see a reset.
    void breakOne(Machine machine);
    [[nodiscard]] int listeners(std::optional<Party> owner = {}) const;

    static constexpr qsizetype kBuffer = 8 * 1024;

private:
    friend class MemoryListener;
    friend class MemoryStream;

    struct Due {
        std::int64_t turn;
        std::uint64_t key;
        std::uint64_t number;

        friend auto operator<=>(const Due&, const Due&) = default;
    };

    void postBetween(Line& line, Machine a, Machine b, std::function<void()> what);
    [[nodiscard]] MemoryListener* find(Machine machine, const SocketName& name) const;
    [[nodiscard]] std::optional<Machine> machineOf(Machine from, const Address& address) const;
    void handshake(
        MemoryStream* stream, Machine machine, const SocketName& to, std::size_t attempt);

    FakeClock& m_clock;
    Random m_random;
    std::vector<QList<Address>> m_machines;
    std::map<Machine, Machine> m_published;
    std::vector<SocketName> m_blackholes;
    std::vector<MemoryListener*> m_listeners;
    std::map<Due, std::function<void()>> m_events;
    std::vector<Attempt> m_attempts;
    std::int64_t m_now = 0;
    std::uint64_t m_numbers = 0;
    int m_least = 0;
    int m_most = 2;
    std::vector<MemoryStream*> m_streams;
    std::vector<std::uint16_t> m_nextPort;
};

} // namespace sallyport::ftpworld
