// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ftpworld/memorynet.h"

#include <algorithm>

namespace sallyport::ftpworld {

Q_LOGGING_CATEGORY(logWorld, "sallyport.world", QtWarningMsg)

// ---- MemoryStream

MemoryStream::MemoryStream(MemoryNet& net)
    : m_net(net)
    , m_line(net.makeLine())
{
    m_net.m_streams.push_back(this);
}

MemoryStream::~MemoryStream()
{
    leave(m_ended && m_read == m_inbox.size() && m_shut);
    std::erase(m_net.m_streams, this);
}

QByteArrayView MemoryStream::peek()
{
    return QByteArrayView(m_inbox).sliced(m_read);
}

bool MemoryStream::readFinished() const
{
    return m_ended && m_read == m_inbox.size();
}

qsizetype MemoryStream::writeSpace() const
{
    return m_state == State::Open && !m_shut ? m_space : 0;
}

void MemoryStream::consume(qsizetype n)
{
    n = std::min(n, m_inbox.size() - m_read);
    m_read += n;
    if (m_read == m_inbox.size()) {
        m_inbox.clear();
        m_read = 0;
    }
    if (n > 0 && m_state == State::Open && m_other) {
        m_net.postBetween(m_line, m_machine, m_otherMachine, [to = m_other, n] {
            if (to) {
                to->arriveSpace(n);
            }
        });
    }
}

QByteArray MemoryStream::readAll()
{
    const QByteArray bytes = peek().toByteArray();
    consume(bytes.size());
    return bytes;
}

qsizetype MemoryStream::write(QByteArrayView bytes)
{
    const qsizetype taken = std::min(bytes.size(), writeSpace());
    m_full = taken < bytes.size() || taken == m_space;
    if (taken == 0) {
        return 0;
    }
    m_space -= taken;
    m_undelivered += taken;
    m_net.postBetween(m_line, m_machine, m_otherMachine,
        [from = QPointer(this), to = m_other, data = bytes.first(taken).toByteArray()] {
            if (from) {
                from->m_undelivered -= data.size();
            }
            if (to && to->m_state == State::Open) {
                to->arrive(data);
            } else if (from && from->m_state == State::Open) {
                from->m_net.postBetween(
                    from->m_line, from->m_machine, from->m_otherMachine, [from] {
                        if (from) {
                            from->arriveReset(Code::LocalPeerReset);
                        }
                    });
            }
        });
    return taken;
}

void MemoryStream::shutdownWrite()
{
    if (std::exchange(m_shut, true) || m_state != State::Open) {
        return;
    }
    ++m_undelivered;
    m_net.postBetween(m_line, m_machine, m_otherMachine, [from = QPointer(this), to = m_other] {
        if (from) {
            --from->m_undelivered;
        }
        if (to) {
            to->arriveEnd();
        }
    });
}

void MemoryStream::abort()
{
    leave(false);
}

void MemoryStream::close()
{
    leave(m_read == m_inbox.size());
}

void MemoryStream::leave(bool orderly)
{
    m_connectTimer.reset();
    if (m_state == State::Open || (m_state == State::Connecting && m_other)) {
        if (orderly && m_state == State::Open) {
            shutdownWrite();
        } else {
            m_net.postBetween(m_line, m_machine, m_otherMachine, [to = m_other] {
                if (to) {
                    to->arriveReset(Code::LocalPeerReset);
                }
            });
        }
    }
    if (m_state != State::Failed) {
        m_state = State::Over;
    }
    m_inbox.clear();
    m_read = 0;
}

void MemoryStream::arrive(const QByteArray& bytes)
{
    m_inbox += bytes;
    Q_EMIT readyRead();
}

void MemoryStream::arriveEnd()
{
    if (m_state == State::Open) {
        m_ended = true;
        Q_EMIT readyRead();
    }
}

void MemoryStream::arriveReset(Code code)
{
    if (m_state != State::Open && m_state != State::Connecting) {
        return;
    }
    qCDebug(logWorld) << m_net.now() << "reset at" << m_local.port << "from" << m_peer.port;
    m_state = State::Failed;
    m_inbox.clear();
    m_read = 0;
    m_connectTimer.reset();
    Q_EMIT failed({ code, QStringLiteral("in memory"), {} });
}

void MemoryStream::arriveSpace(qsizetype n)
{
    if (m_state != State::Open) {
        return;
    }
    m_space += n;
    if (std::exchange(m_full, false) && !m_shut) {
        Q_EMIT writeReady();
    }
}

// ---- MemoryListener

MemoryListener::~MemoryListener()
{
    std::erase(m_net.m_listeners, this);
    for (const auto& waiting : m_backlog) {
        waiting->abort();
    }
}

std::unique_ptr<MemoryStream> MemoryListener::accept()
{
    if (m_backlog.empty()) {
        return nullptr;
    }
    auto stream = std::move(m_backlog.front());
    m_backlog.pop_front();
    if (stream->hasFailed()) {
        // Whoever takes it finds out when it looks at it.
        m_net.post(stream->m_line, 1, 1, [raw = QPointer(stream.get())] {
            if (raw) {
                Q_EMIT raw->failed({ Code::LocalPeerReset, QStringLiteral("in memory"), {} });
            }
        });
    }
    return stream;
}

// ---- MemoryNet

MemoryNet::MemoryNet(FakeClock& clock, std::uint64_t seed)
    : m_clock(clock)
    , m_random(seed)
{
}

MemoryNet::~MemoryNet() = default;

Machine MemoryNet::addMachine(const QList<Address>& addresses)
{
    m_machines.push_back(addresses);
    // Different everywhere, so that a port says whose it is.
    m_nextPort.push_back(std::uint16_t(20'000 + 10'000 * (m_machines.size() - 1)));
    return Machine(m_machines.size()) - 1;
}

bool MemoryNet::isOwn(Machine machine, const Address& address) const
{
    return address.isLoopback() || m_machines[std::size_t(machine)].contains(address);
}

std::optional<Machine> MemoryNet::machineOf(Machine from, const Address& address) const
{
    if (isOwn(from, address)) {
        return from;
    }
    for (std::size_t i = 0; i < m_machines.size(); ++i) {
        if (m_machines[i].contains(address)) {
            return Machine(i);
        }
    }
    return std::nullopt;
}

MemoryListener* MemoryNet::find(Machine machine, const SocketName& name) const
{
    for (MemoryListener* listener : m_listeners) {
        if (listener->m_machine == machine && listener->m_name.port == name.port
            && (listener->m_name.address == name.address
                || (listener->m_name.address.isUnspecified() && isOwn(machine, name.address)))) {
            return listener;
        }
    }
    return nullptr;
}

std::unique_ptr<MemoryListener> MemoryNet::listen(
    Machine machine, const Address& address, std::uint16_t port, Party owner, std::size_t backlog)
{
    if (!address.isUnspecified() && !isOwn(machine, address)) {
        return nullptr;
    }
    SocketName name{ address, port != 0 ? port : m_nextPort[std::size_t(machine)]++ };
    if (find(machine, name)) {
        return nullptr;
    }
    std::unique_ptr<MemoryListener> listener(
        new MemoryListener(*this, machine, std::move(name), backlog, owner));
    m_listeners.push_back(listener.get());
    return listener;
}

std::unique_ptr<MemoryStream> MemoryNet::connect(Machine machine, const SocketName& to, Party who,
    std::optional<Milliseconds> timeout, std::optional<Address> source)
{
    std::unique_ptr<MemoryStream> stream(new MemoryStream(*this));
    stream->m_machine = stream->m_otherMachine = machine;
    stream->m_peer = to;
    const auto target = machineOf(machine, to.address);
    if (target) {
        stream->m_otherMachine = *target;
    }
    Address from = source.value_or(to.address);
    if (!source && target != machine && !m_machines[std::size_t(machine)].isEmpty()) {
        from = m_machines[std::size_t(machine)].first();
    }
    stream->m_local = { from, m_nextPort[std::size_t(machine)]++ };
    m_attempts.push_back({ who, machine, to, std::nullopt });
    if (timeout) {
        stream->m_connectTimer =
            m_clock.makeTimer([raw = stream.get()] { raw->arriveReset(Code::DestinationTimeout); });
        stream->m_connectTimer->start(*timeout);
    }
    const std::size_t attempt = m_attempts.size() - 1;
    postBetween(stream->m_line, machine, stream->m_otherMachine,
        [this, raw = QPointer(stream.get()), target, to, attempt] {
            if (raw && raw->m_state == MemoryStream::State::Connecting) {
                handshake(raw, target.value_or(-1), to, attempt);
            }
        });
    return stream;
}

void MemoryNet::handshake(
    MemoryStream* stream, Machine machine, const SocketName& to, std::size_t attempt)
{
    if (std::find(m_blackholes.begin(), m_blackholes.end(), to) != m_blackholes.end()) {
        return;
    }
    const auto answer = [this, stream](auto what) {
        postBetween(stream->m_line, stream->m_machine, stream->m_otherMachine,
            [raw = QPointer(stream), what] {
                if (raw && raw->m_state == MemoryStream::State::Connecting) {
                    what(raw);
                }
            });
    };
    MemoryListener* listener = machine < 0 ? nullptr : find(machine, to);
    if (!listener && m_published.contains(machine)) {
        const Machine container = m_published.at(machine);
        listener = find(container, { m_machines[std::size_t(container)].first(), to.port });
    }
    if (!listener || listener->m_backlog.size() >= listener->m_most) {
        answer([](MemoryStream* raw) { raw->arriveReset(Code::DestinationRefused); });
        return;
    }
    m_attempts[attempt].reached = listener->m_owner;
    qCDebug(logWorld) << m_now << "connected to" << to.port << "of" << int(listener->m_owner);
    std::unique_ptr<MemoryStream> other(new MemoryStream(*this));
    other->m_machine = listener->m_machine;
    other->m_otherMachine = stream->m_machine;
    // Through a published port the container sees the computer it runs on.
    const bool published = listener->m_machine != machine;
    other->m_local = { published ? listener->m_name.address : to.address, to.port };
    other->m_peer = stream->m_local;
    if (published) {
        other->m_peer.address = m_machines[std::size_t(machine)].first();
    }
    other->m_other = stream;
    stream->m_other = other.get();
    other->m_state = MemoryStream::State::Open;
    other->m_space = kBuffer;
    // Not before its own end knows that it is connected.
    postBetween(other->m_line, stream->m_machine, stream->m_otherMachine, [raw = QPointer(stream)] {
        if (raw && raw->m_state == MemoryStream::State::Connecting) {
            raw->m_state = MemoryStream::State::Open;
            raw->m_space = kBuffer;
            raw->m_connectTimer.reset();
            const bool shut = std::exchange(raw->m_shut, false);
            if (shut) {
                raw->shutdownWrite();
            }
            Q_EMIT raw->opened();
        }
    });
    listener->m_backlog.push_back(std::move(other));
}

void MemoryNet::breakOne(Machine machine)
{
    std::vector<QPointer<MemoryStream>> open;
    for (MemoryStream* stream : m_streams) {
        if (stream->m_state == MemoryStream::State::Open && stream->m_other
            && stream->m_machine == machine) {
            open.emplace_back(stream);
        }
    }
    if (open.empty()) {
        return;
    }
    const QPointer<MemoryStream> one = random().of(open);
    const QPointer<MemoryStream> other = one->m_other;
    for (const auto& end : { one, other }) {
        if (end) {
            end->arriveReset(Code::LocalPeerReset);
        }
    }
}

int MemoryNet::listeners(std::optional<Party> owner) const
{
    return int(std::count_if(m_listeners.begin(), m_listeners.end(),
        [&](const MemoryListener* listener) { return !owner || listener->m_owner == *owner; }));
}

Line MemoryNet::makeLine()
{
    return { m_random.number(), 0 };
}

void MemoryNet::post(Line& line, int least, int most, std::function<void()> what)
{
    const std::int64_t due = m_now + least + m_random.below(most - least + 1);
    line.last = std::max(line.last, due);
    m_events.emplace(Due{ line.last, line.key, ++m_numbers }, std::move(what));
}

void MemoryNet::postBetween(Line& line, Machine a, Machine b, std::function<void()> what)
{
    if (a == b) {
        post(line, 1, 2, std::move(what));
    } else {
        post(line, 1 + m_least, 1 + m_most, std::move(what));
    }
}

std::optional<std::int64_t> MemoryNet::nextDue() const
{
    return m_events.empty() ? std::nullopt : std::optional(m_events.begin()->first.turn);
}

bool MemoryNet::turn()
{
    ++m_now;
    bool any = false;
    while (!m_events.empty() && m_events.begin()->first.turn <= m_now) {
        const auto event = m_events.extract(m_events.begin());
        any = true;
        event.mapped()();
    }
    return any;
}

} // namespace sallyport::ftpworld
