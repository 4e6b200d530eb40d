// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/localintake.h"

#include "core/base/laterptr.h"
#include "core/base/log.h"
#include "core/net/portholder.h"

namespace sallyport::tunnel {

net::Family toFamily(profile::AddressFamily family)
{
    switch (family) {
    case profile::AddressFamily::Ipv4:
        return net::Family::Ipv4;
    case profile::AddressFamily::Ipv6:
        return net::Family::Ipv6;
    case profile::AddressFamily::Any:
        break;
    }
    return net::Family::Any;
}

/// No host over a Unix socket.
static HostPort peerOf(const net::LocalStream& stream)
{
    return stream.peerEnd().address.isNull() ? HostPort() : stream.peerEnd().toHostPort();
}

LocalIntake::LocalIntake(profile::Rule rule, const ForwardContext& context)
    : m_rule(std::move(rule))
    , m_context(context)
    , m_listenTimer(context.clock.makeTimer([this] {
        if (!m_listener) {
            start();
        }
    }))
    , m_farewells(context.clock)
{
}

LocalIntake::~LocalIntake() = default;

void LocalIntake::start()
{
    auto sources = net::SourceList::parse(m_rule.allowedSources);
    if (!sources) {
        cannotListen(sources.error());
        return;
    }
    const QString& path = m_rule.listenPath;
    if (m_rule.onlyMyPrograms.value_or(m_context.onlyMyPrograms)
        && !net::tellsPeerUser(!path.isEmpty())) {
        cannotListen({ Code::ListenFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "only programs of this user are wanted (onlyMyPrograms), and this system does not "
                "tell whose they are; take that off, or listen on a Unix socket")),
            {} });
        return;
    }
    m_listener = std::make_unique<net::Listener>(m_context.clock,
        [this](std::unique_ptr<net::LocalStream> stream) { incoming(std::move(stream)); });
    connect(m_listener.get(), &net::Listener::starved, this,
        [](const Error& error) { qCWarning(logTunnel) << "cannot accept:" << error.detail; });
    connect(m_listener.get(), &net::Listener::refused, this, &LocalIntake::sourceRefused);
    m_listener->setFamily(toFamily(m_rule.family));
    m_listener->setSources(std::move(*sources));
    const auto replaces =
        m_context.replaceUnixSockets ? net::Replaces::AnySocket : net::Replaces::DeadSocket;
    if (const auto opened = path.isEmpty() ? m_listener->listen(m_rule.listen)
                                           : m_listener->listenOnPath(path, replaces);
        !opened) {
        m_listener.reset();
        cannotListen(opened.error());
        return;
    }
    m_shortage.reset();
    QStringList addresses = path.isEmpty() ? QStringList() : QStringList(path);
    for (const net::Endpoint& address : m_listener->addresses()) {
        addresses.append(address.toString());
    }
    user().listening(addresses, {});
}

void LocalIntake::cannotListen(const Error& error)
{
    if (error.code != Code::OutOfResources) {
        m_shortage.reset();
        user().failed(error);
        return;
    }
    m_listenTimer->start(kListenRetry);
    if (std::exchange(m_shortage, error) != error) {
        user().failed(error);
    }
}

void LocalIntake::attach(ssh::FarSide& farSide)
{
    if (!m_listener) {
        // Perhaps the port has become free.
        start();
    }
    m_farSide = &farSide;
    for (auto& [key, held] : std::exchange(m_held, {})) {
        held.stream->disconnect(this);
        pass(std::move(held.stream));
    }
}

void LocalIntake::stop()
{
    m_farSide.clear();
    m_listenTimer->stop();
    m_listener.reset();
    while (!m_held.empty()) {
        releaseHeld(m_held.begin()->first, { Code::Cancelled, {} });
    }
}

void LocalIntake::resume()
{
    if (m_listener && m_listener->isPaused() && !isFull()) {
        m_listener->resume();
    }
}

// ---- Who comes

void LocalIntake::incoming(std::unique_ptr<net::LocalStream> stream)
{
    if (m_rule.onlyMyPrograms.value_or(m_context.onlyMyPrograms)) {
        if (const auto owner = stream->peerUser(); owner != net::ownUser()) {
            userRefused(std::move(stream), owner);
            return;
        }
    }
    if (isFull() && turnsAway()) {
        refuse(std::move(stream), user().tooMany());
    } else if (m_farSide) {
        pass(std::move(stream));
    } else {
        hold(std::move(stream));
    }
    if (m_listener && isFull() && !turnsAway()) {
        m_listener->pause();
    }
}

void LocalIntake::pass(std::unique_ptr<net::LocalStream> stream)
{
    Arrival arrival;
    arrival.peer = peerOf(*stream);
    arrival.ourEnd = stream->localEnd();
    arrival.peerEnd = stream->peerEnd();
    arrival.stream = std::move(stream);
    user().accepted(std::move(arrival));
}

void LocalIntake::hold(std::unique_ptr<net::LocalStream> stream)
{
    if (m_context.holdTime <= Milliseconds(0) || m_held.size() >= std::size_t(kMaxHeld)) {
        refuse(std::move(stream),
            { Code::TunnelDown,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the SSH connection is down")), {} });
        return;
    }
    const quint64 key = ++m_lastHeld;
    connect(stream.get(), &ByteStream::failed, this,
        [this, key](const Error& error) { releaseHeld(key, error); });
    auto timer = m_context.clock.makeTimer([this, key] {
        releaseHeld(key,
            { Code::TunnelDown,
                Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "the SSH connection did not come back in time")),
                {} });
    });
    timer->start(m_context.holdTime);
    m_held.emplace(key, Held{ std::move(stream), std::move(timer) });
    user().wantLink();
}

void LocalIntake::releaseHeld(quint64 key, const Error& error)
{
    auto node = m_held.extract(key);
    if (node.empty()) {
        return;
    }
    node.mapped().stream->disconnect(this);
    refuse(std::move(node.mapped().stream), error);
    resume();
}

// ---- Who is turned away

void LocalIntake::sourceRefused(const net::Endpoint& peer)
{
    // A stranger that keeps trying fills no log.
    if (m_lastStranger == peer.address) {
        return;
    }
    m_lastStranger = peer.address;
    user().turnedAway(peer.toHostPort(), ConnectionEnd::Refused,
        { Code::SourceNotAllowed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "not among the sources that the rule allows")),
            {} });
}

void LocalIntake::userRefused(
    std::unique_ptr<net::LocalStream> stream, std::optional<std::uint32_t> stranger)
{
    const HostPort peer = peerOf(*stream);
    stream->abort();
    // As with the addresses.
    if (m_lastUser && *m_lastUser == stranger) {
        return;
    }
    m_lastUser.emplace(stranger);
    const Sentence detail = stranger
        ? Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "a program of user %1; the rule takes those of user %2 only (onlyMyPrograms)"),
            net::userText(*stranger), net::userText(net::ownUser()))
        : Sentence(QT_TRANSLATE_NOOP("Sentence",
                       "whose program it is cannot be told; the rule takes those of user %1 only "
                       "(onlyMyPrograms)"),
            net::userText(net::ownUser()));
    user().turnedAway(peer, ConnectionEnd::Refused, { Code::SourceNotAllowed, detail, {} });
}

static ConnectionEnd endFor(Code code)
{
    switch (code) {
    case Code::Cancelled:
        return ConnectionEnd::Stopped;
    case Code::TunnelDown:
    case Code::TooManyConnections:
        return ConnectionEnd::Refused;
    default:
        return ConnectionEnd::Reset;
    }
}

void LocalIntake::refuse(std::unique_ptr<net::LocalStream> stream, const Error& error)
{
    const HostPort peer = peerOf(*stream);
    const QByteArray words = user().lastWords(error.code);
    if (words.isEmpty()) {
        stream->abort();
    } else if (error.code == Code::Cancelled) {
        // Nobody is left to wait until the client has read it.
        stream->dismiss(words);
    } else {
        m_farewells.say(std::move(stream), words);
    }
    // One of its signals may have led here.
    LaterPtr<net::LocalStream>(this, std::move(stream)).letGo();
    user().turnedAway(peer, endFor(error.code), error);
}

} // namespace sallyport::tunnel
