// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/localforward.h"

#include "core/base/log.h"

namespace sallyport::tunnel {

LocalForward::LocalForward(int number, profile::Rule rule, ForwardContext& context)
    : Forward(number, std::move(rule), context)
    , m_listenTimer(context.clock.makeTimer([this] {
        if (!m_listener) {
            start();
        }
    }))
    , m_farewells(context.clock)
{
}

LocalForward::~LocalForward() = default;

QString LocalForward::target() const
{
    return rule().destinationPath.isEmpty() ? rule().destination.toString() : rule().destinationPath;
}

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

static QString peerName(const net::LocalStream& stream)
{
    return stream.peerEnd().address.isNull() ? QString() : stream.peerEnd().toString();
}

void LocalForward::start()
{
    auto sources = net::SourceList::parse(rule().allowedSources);
    if (!sources) {
        setState(ForwardState::Failed, {}, sources.error());
        return;
    }
    if (keepsToOwnUser() && !net::tellsPeerUser(!rule().listenPath.isEmpty())) {
        setState(ForwardState::Failed, {},
            Error{Code::ListenFailed,
                QStringLiteral("only programs of this user are wanted (onlyMyPrograms), and this system does not "
                               "tell whose they are; take that off, or listen on a Unix socket"),
                {}});
        return;
    }
    m_listener = std::make_unique<net::Listener>(
        clock(), [this](std::unique_ptr<net::LocalStream> stream) { incoming(std::move(stream)); });
    connect(m_listener.get(), &net::Listener::starved, this, [](const Error& error) {
        qCWarning(logTunnel) << "cannot accept:" << error.detail;
    });
    connect(m_listener.get(), &net::Listener::refused, this, &LocalForward::sourceRefused);
    m_listener->setFamily(toFamily(rule().family));
    m_listener->setSources(std::move(*sources));
    const QString& path = rule().listenPath;
    if (const auto listening = path.isEmpty() ? m_listener->listen(rule().listen) : m_listener->listenOnPath(path);
        !listening) {
        m_listener.reset();
        if (listening.error().code != Code::OutOfResources) {
            setState(ForwardState::Failed, {}, listening.error());
            return;
        }
        m_listenTimer->start(kListenRetry);
        if (status().state != ForwardState::Failed || status().error != listening.error()) {
            setState(ForwardState::Failed, {}, listening.error());
        }
        return;
    }
    QStringList addresses = path.isEmpty() ? QStringList() : QStringList(path);
    for (const net::Endpoint& address : m_listener->addresses()) {
        addresses.append(address.toString());
    }
    setState(ForwardState::Listening, addresses);
}

void LocalForward::attach(ssh::Link& link)
{
    if (!m_listener) {
        // Perhaps the port has become free.
        start();
    }
    Forward::attach(link);
    for (auto& [key, held] : std::exchange(m_held, {})) {
        held.stream->disconnect(this);
        accepted(std::move(held.stream));
    }
}

void LocalForward::stopListening()
{
    m_listenTimer->stop();
    m_listener.reset();
    while (!m_held.empty()) {
        releaseHeld(m_held.begin()->first, {Code::Cancelled, {}});
    }
}

bool LocalForward::keepsToOwnUser() const
{
    return rule().onlyMyPrograms.value_or(context().onlyMyPrograms);
}

void LocalForward::incoming(std::unique_ptr<net::LocalStream> stream)
{
    if (keepsToOwnUser()) {
        if (const auto user = stream->peerUser(); user != net::ownUser()) {
            userRefused(std::move(stream), user);
            return;
        }
    }
    if (isFull() && turnsAway()) {
        refuse(std::move(stream), tooMany());
    } else if (link()) {
        accepted(std::move(stream));
    } else {
        hold(std::move(stream));
    }
    if (m_listener && isFull() && !turnsAway()) {
        m_listener->pause();
    }
}

bool LocalForward::isFull() const
{
    return connectionCount() + int(m_held.size()) >= maxConnections();
}

void LocalForward::resumeAccepting()
{
    if (m_listener && m_listener->isPaused() && !isFull()) {
        m_listener->resume();
    }
}

void LocalForward::hold(std::unique_ptr<net::LocalStream> stream)
{
    if (context().holdTime <= Milliseconds(0) || m_held.size() >= std::size_t(kMaxHeld)) {
        refuse(std::move(stream), {Code::TunnelDown, QStringLiteral("the SSH connection is down"), {}});
        return;
    }
    const quint64 key = ++m_lastHeld;
    connect(stream.get(), &ByteStream::failed, this, [this, key](const Error& error) { releaseHeld(key, error); });
    auto timer = clock().makeTimer([this, key] {
        releaseHeld(key, {Code::TunnelDown, QStringLiteral("the SSH connection did not come back in time"), {}});
    });
    timer->start(context().holdTime);
    m_held.emplace(key, Held{std::move(stream), std::move(timer)});
    Q_EMIT linkWanted();
}

void LocalForward::releaseHeld(quint64 key, const Error& error)
{
    auto node = m_held.extract(key);
    if (node.empty()) {
        return;
    }
    node.mapped().stream->disconnect(this);
    refuse(std::move(node.mapped().stream), error);
    resumeAccepting();
}

void LocalForward::sourceRefused(const net::Endpoint& peer)
{
    // A stranger that keeps trying fills no log.
    if (m_lastStranger == peer.address) {
        return;
    }
    m_lastStranger = peer.address;
    announceRefused(peer.toString(),
        {Code::SourceNotAllowed, QStringLiteral("not among the sources that the rule allows"), {}});
}

void LocalForward::userRefused(std::unique_ptr<net::LocalStream> stream, std::optional<std::uint32_t> user)
{
    const QString peer = peerName(*stream);
    stream->abort();
    // As with the addresses.
    if (m_lastUser && *m_lastUser == user) {
        return;
    }
    m_lastUser.emplace(user);
    announceRefused(peer,
        {Code::SourceNotAllowed,
            user ? QStringLiteral("a program of user %1; the rule takes those of user %2 only (onlyMyPrograms)")
                       .arg(*user)
                       .arg(net::ownUser())
                 : QStringLiteral("whose program it is cannot be told; the rule takes those of user %1 only "
                                  "(onlyMyPrograms)")
                       .arg(net::ownUser()),
            {}});
}

void LocalForward::announceRefused(const QString& peer, const Error& error)
{
    ConnectionStatus status = newConnection(peer);
    Q_EMIT connectionChanged(status);
    status.open = false;
    status.end = ConnectionEnd::Refused;
    status.error = error;
    Q_EMIT connectionChanged(status);
}

ConnectionStatus LocalForward::newConnection(const net::LocalStream& stream)
{
    return newConnection(peerName(stream));
}

ConnectionStatus LocalForward::newConnection(const QString& peer)
{
    ConnectionStatus status;
    status.id = nextId();
    status.rule = number();
    status.peer = peer;
    status.to = target();
    return status;
}

void LocalForward::refuse(std::unique_ptr<net::LocalStream> stream, const Error& error)
{
    ConnectionStatus status = newConnection(*stream);
    const QByteArray words = lastWords(error.code);
    if (words.isEmpty()) {
        stream->abort();
    } else if (error.code == Code::Cancelled) {
        // Nobody is left to wait until the client has read it.
        stream->dismiss(words);
    } else {
        m_farewells.say(std::move(stream), words);
    }
    if (stream) {
        // One of its signals may have led here.
        stream.release()->deleteLater();
    }
    Q_EMIT connectionChanged(status);
    status.open = false;
    status.end = error.code == Code::Cancelled                                      ? ConnectionEnd::Stopped
        : error.code == Code::TunnelDown || error.code == Code::TooManyConnections ? ConnectionEnd::Refused
                                                                                    : ConnectionEnd::Reset;
    status.error = error;
    Q_EMIT connectionChanged(status);
}

} // namespace sallyport::tunnel
