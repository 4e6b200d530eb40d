// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/remoteforward.h"

#include "core/net/permitlist.h"
#include "core/ssh/channel.h"
#include "core/ssh/link.h"
#include "core/ssh/remotelistener.h"
#include "core/tunnel/herestream.h"
#include "core/tunnel/localforward.h"

namespace sallyport::tunnel {

RemoteForward::RemoteForward(int number, profile::Rule rule, ForwardContext& context)
    : Forward(number, std::move(rule), context)
    , m_farewells(context.clock)
    , m_retryTimer(context.clock.makeTimer([this] { listen(); }))
{
}

RemoteForward::~RemoteForward() = default;

void RemoteForward::start()
{
    if (!rule().listenPath.isEmpty()) {
        cannotRun({Code::NotSupported,
            QStringLiteral("libssh2 cannot ask a server to listen on a Unix socket "
                           "(streamlocal-forward@openssh.com); listen on a port instead"),
            rule().listenPath});
    }
}

void RemoteForward::cannotRun(const Error& error)
{
    m_unusable = true;
    setState(ForwardState::Failed, {}, error);
}

void RemoteForward::attach(ssh::Link& link)
{
    Forward::attach(link);
    if (m_unusable) {
        return;
    }
    m_retries = 0;
    listen();
}

void RemoteForward::detach()
{
    stopListening();
    Forward::detach();
    if (status().state == ForwardState::Listening) {
        setState(ForwardState::Stopped, QStringList(status().listening));
    }
}

void RemoteForward::stopListening()
{
    m_retryTimer->stop();
    if (m_listener) {
        // One of its signals may have led here.
        m_listener->disconnect(this);
        m_listener->cancel();
        m_listener.release()->deleteLater();
    }
}

void RemoteForward::listen()
{
    if (!link()) {
        return;
    }
    HostPort bind = rule().listen;
    if (bind.host == QLatin1String("*")) {
        bind.host.clear();
    }
    if (bind.port == 0) {
        // Whoever uses the forward knows the port it had.
        bind.port = m_lastPort;
    }
    m_listener = link()->listen(bind);
    connect(m_listener.get(), &ssh::RemoteListener::listening, this, [this] {
        m_wasListening = true;
        m_retries = 0;
        m_lastPort = rule().listen.port == 0 ? m_listener->address().port : std::uint16_t(0);
        HostPort shown = rule().listen;
        shown.port = m_listener->address().port;
        if (shown.host.isEmpty()) {
            shown.host = QStringLiteral("*");
        }
        setNote(boundsNote());
        setState(ForwardState::Listening, {shown.toString()});
    });
    connect(m_listener.get(), &ssh::RemoteListener::connectionArrived, this, &RemoteForward::arrived);
    connect(m_listener.get(), &ssh::RemoteListener::failed, this, &RemoteForward::refused);
}

void RemoteForward::refused(const Error& error)
{
    stopListening();
    if (error.code != Code::RemoteListenRefused) {
        return; // the link's own end, which the tunnel tells
    }
    Error shown = error;
    shown.context = rule().listen.toString();
    if (m_lastPort != 0 && rule().listen.port == 0) {
        // Not the user's choice of a port: any other will do.
        m_lastPort = 0;
        m_retryTimer->start(Milliseconds(0));
        return;
    }
    if (m_wasListening && m_retries < kPortRetries) {
        ++m_retries;
        m_retryTimer->start(kPortRetry);
        shown.detail = QStringLiteral("the SSH server does not give port %1 back yet: the connection that was lost may "
                                      "still hold it there; trying again every %2 s")
                           .arg(rule().listen.port)
                           .arg(kPortRetry.count() / 1000);
        if (m_retries > 1) {
            return;
        }
    } else if (rule().listen.port != 0 && rule().listen.port < 1024) {
        shown.detail += QStringLiteral("; ports below 1024 are only given to root");
    }
    setState(ForwardState::Failed, {}, shown);
}

QString RemoteForward::boundsNote() const
{
    if (isLoopbackHost(rule().listen.host)) {
        return {};
    }
    // tcpip-forward is answered without the address that was really bound (RFC 4254 7.1).
    return QStringLiteral("the server decides who reaches it: with GatewayPorts no, the default, only programs on the "
                          "server itself; with clientspecified, whoever reaches %1")
        .arg(rule().listen.host.isEmpty() ? QStringLiteral("*") : rule().listen.host);
}

void RemoteForward::arrived()
{
    while (m_listener) {
        auto channel = m_listener->nextConnection();
        if (!channel) {
            return;
        }
        if (connectionCount() >= maxConnections()) {
            turnAway(std::move(channel));
            continue;
        }
        accepted(std::move(channel));
    }
}

void RemoteForward::turnAway(std::unique_ptr<ssh::Channel> channel)
{
    ConnectionStatus status = newConnection(*channel);
    if (const QByteArray words = lastWords(Code::TooManyConnections); !words.isEmpty()) {
        m_farewells.say(std::move(channel), words);
    } else {
        channel->abort();
    }
    Q_EMIT connectionChanged(status);
    status.open = false;
    status.end = ConnectionEnd::Refused;
    status.error = tooMany();
    Q_EMIT connectionChanged(status);
}

ConnectionStatus RemoteForward::newConnection(const ssh::Channel& channel)
{
    ConnectionStatus status;
    status.id = nextId();
    status.rule = number();
    status.peer = channel.originator().host.isEmpty() ? QString() : channel.originator().toString();
    status.to = rule().destinationPath.isEmpty() ? rule().destination.toString() : rule().destinationPath;
    return status;
}

std::unique_ptr<ByteStream> RemoteForward::connectHere(const HostPort& destination, const QString& path)
{
    return std::make_unique<HereStream>(destination, path, clock(), toFamily(rule().family));
}

// ---- TCP

RemoteTcpForward::RemoteTcpForward(int number, profile::Rule rule, ForwardContext& context)
    : RemoteForward(number, std::move(rule), context)
    , m_pipes(context.clock)
{
    connect(&m_pipes, &PipeSet::changed, this, &Forward::connectionChanged);
    connect(&m_pipes, &PipeSet::removed, this, [this](quint64 sent, quint64 received) { addTotals(sent, received); });
}

RemoteTcpForward::~RemoteTcpForward() = default;

void RemoteTcpForward::accepted(std::unique_ptr<ssh::Channel> channel)
{
    const ConnectionStatus status = newConnection(*channel);
    m_pipes.add(status, connectHere(rule().destination, rule().destinationPath), std::move(channel));
}

// ---- Reverse dynamic

RemoteDynamicForward::RemoteDynamicForward(int number, profile::Rule rule, ForwardContext& context)
    : RemoteForward(number, std::move(rule), context)
    , m_permitted(std::make_unique<net::PermitList>())
    , m_sessions(context.clock, false, [this](ProxySession& session) { reach(session); })
{
    connect(&m_sessions, &ProxySessions::changed, this, &Forward::connectionChanged);
    connect(&m_sessions, &ProxySessions::removed, this,
        [this](quint64 sent, quint64 received) { addTotals(sent, received); });
}

RemoteDynamicForward::~RemoteDynamicForward() = default;

void RemoteDynamicForward::start()
{
    auto permitted = net::PermitList::parse(rule().permitted);
    if (!permitted) {
        cannotRun(permitted.error());
        return;
    }
    *m_permitted = std::move(*permitted);
    RemoteForward::start();
}

void RemoteDynamicForward::accepted(std::unique_ptr<ssh::Channel> channel)
{
    ConnectionStatus status = newConnection(*channel);
    status.to.clear();
    m_sessions.add(status, std::move(channel));
}

void RemoteDynamicForward::reach(ProxySession& session)
{
    const HostPort destination = session.destination();
    if (!m_permitted->permits(destination)) {
        session.refuse({Code::DestinationNotPermitted,
            QStringLiteral("the rule does not permit it (see --permit-open)"), destination.toString()});
        return;
    }
    session.connectTo(std::make_unique<HereStream>(destination, QString(), clock(), toFamily(rule().family),
        [permitted = *m_permitted, destination](const QHostAddress& address) {
            return permitted.permitsResolved(destination, address);
        }));
}

} // namespace sallyport::tunnel
