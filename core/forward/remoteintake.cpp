// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/remoteintake.h"

#include "core/base/listenhost.h"

namespace sallyport::tunnel {

RemoteIntake::RemoteIntake(profile::Rule rule, const ForwardContext& context)
    : m_rule(std::move(rule))
    , m_farewells(context.clock)
    , m_retryTimer(context.clock.makeTimer([this] { listen(); }))
{
}

RemoteIntake::~RemoteIntake() = default;

void RemoteIntake::start()
{
    if (m_rule.listenPath.isEmpty()) {
        return;
    }
    m_unusable = true;
    user().failed({ Code::NotSupported,
        Sentence(QT_TRANSLATE_NOOP("Sentence",
            "libssh2 cannot ask a server to listen on a Unix socket "
            "(streamlocal-forward@openssh.com); listen on a port instead")),
        m_rule.listenPath });
}

void RemoteIntake::attach(ssh::FarSide& farSide)
{
    if (m_unusable) {
        return;
    }
    m_farSide = &farSide;
    m_retries = 0;
    listen();
}

void RemoteIntake::stop()
{
    m_farSide.clear();
    drop();
}

void RemoteIntake::drop()
{
    m_retryTimer->stop();
    if (m_listener) {
        m_listener->disconnect(this);
        m_listener->cancel();
        m_listener.letGo();
    }
}

void RemoteIntake::listen()
{
    if (!m_farSide) {
        return;
    }
    HostPort bind{ ListenHost(m_rule.listen.host).asked(), m_rule.listen.port };
    if (bind.port == 0) {
        // Whoever uses the forward knows the port it had.
        bind.port = m_lastPort;
    }
    m_listener = m_farSide->listen(bind);
    connect(m_listener.get(), &ssh::FarListener::listening, this, &RemoteIntake::granted);
    connect(m_listener.get(), &ssh::FarListener::connectionArrived, this, &RemoteIntake::arrived);
    connect(m_listener.get(), &ssh::FarListener::failed, this, &RemoteIntake::refused);
}

void RemoteIntake::granted()
{
    m_wasListening = true;
    m_retries = 0;
    const std::uint16_t port = m_listener->address().port;
    m_lastPort = m_rule.listen.port == 0 ? port : std::uint16_t(0);
    const HostPort shown{ ListenHost(m_rule.listen.host).shown(), port };
    user().listening({ shown.toString() }, boundsNote());
}

void RemoteIntake::refused(const Error& error)
{
    drop();
    if (error.code != Code::RemoteListenRefused) {
        return; // the link's own end, which the tunnel tells
    }
    Error shown = error;
    shown.context = m_rule.listen.toString();
    if (m_lastPort != 0 && m_rule.listen.port == 0) {
        // Not the user's choice of a port: any other will do.
        m_lastPort = 0;
        m_retryTimer->start(Milliseconds(0));
        return;
    }
    if (m_wasListening && m_retries < kPortRetries) {
        ++m_retries;
        m_retryTimer->start(kPortRetry);
        shown.detail =
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "the SSH server does not give port %1 back yet: the connection that was "
                         "lost may still hold it there; trying again every %2 s"),
                m_rule.listen.port, kPortRetry.count() / 1000);
        if (m_retries > 1) {
            return;
        }
    } else if (m_rule.listen.port != 0 && m_rule.listen.port < 1024) {
        shown.detail.add(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "ports below 1024 are only given to root")));
    }
    user().failed(shown);
}

Sentence RemoteIntake::boundsNote() const
{
    const QString& host = m_rule.listen.host;
    if (isLoopbackHost(host)) {
        return {};
    }
    // tcpip-forward is answered without the address that was really bound (RFC 4254 7.1).
    return Sentence(
        QT_TRANSLATE_NOOP("Sentence",
            "the server decides who reaches it: with GatewayPorts no, the default, only programs "
            "on the server itself; with clientspecified, whoever reaches %1"),
        ListenHost(host).shown());
}

void RemoteIntake::arrived()
{
    while (m_listener) {
        auto arrival = m_listener->nextConnection();
        if (!arrival) {
            return;
        }
        if (user().room() <= 0) {
            turnAway(std::move(*arrival));
            continue;
        }
        user().accepted({ std::move(arrival->stream), arrival->originator, arrival->arrivedAt });
    }
}

void RemoteIntake::turnAway(ssh::FarArrival arrival)
{
    const Error error = user().tooMany();
    if (const QByteArray words = user().lastWords(error.code); !words.isEmpty()) {
        m_farewells.say(std::move(arrival.stream), words);
    } else {
        arrival.stream->abort();
    }
    user().turnedAway(arrival.originator, ConnectionEnd::Refused, error);
}

} // namespace sallyport::tunnel
