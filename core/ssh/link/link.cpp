// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/link.h"

#include "core/base/log.h"
#include "core/ssh/auth/authenticator.h"
#include "core/ssh/libssh2api.h"
#include "core/ssh/link/channel.h"
#include "core/ssh/link/remotelistener.h"
#include "core/ssh/link/session.h"
#include "core/ssh/wire.h"

#include <QPointer>

#include <utility>

namespace sallyport::ssh {

// What one turn may take from the transport, so that other links and the window get their time.
static constexpr qint64 kReceiveBudget = 256 * 1024;
// How long a goodbye may take to leave.
static constexpr Milliseconds kGoodbye{ 500 };
// For an exchange of new keys: what had been sent before has to arrive first, however slow the
// line.
static constexpr Milliseconds kRekeyTime{ 300'000 };

Link::Link(LinkOptions options, Credentials credentials, std::unique_ptr<Transport> transport,
    Clock& clock, QObject* parent)
    : FarSide(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_transport(std::move(transport))
    , m_session(std::make_unique<Session>(*m_transport))
    , m_authenticator(
          std::make_unique<Authenticator>(*m_session, m_options, std::move(credentials), clock))
    , m_driver(*m_session)
    , m_stepTimer(clock.makeTimer([this] { stepTimedOut(); }))
    , m_liveness(clock, m_options.aliveInterval, m_options.aliveCountMax,
          { [this] { return m_session->bytesReceived(); }, [this] { probe(); },
              [this](const Error& error) { finish(error); } })
    , m_rekeyTimer(clock.makeTimer([this] {
        finish({ Code::HandshakeTimeout,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the exchange of new keys took longer than %1 s"),
                kRekeyTime.count() / 1000.0) });
    }))
    , m_rekeyMeter(m_options.rekeyLimit)
    , m_channels(*m_session, m_driver, clock,
          { [this] { scheduleTurn(); }, [this](int rc) { failSoon(rc); } })
{
    connect(m_transport.get(), &Transport::opened, this, [this] {
        if (const auto configured = m_session->configure(m_options); !configured) {
            finish(configured.error());
            return;
        }
        m_stepTimer->start(m_options.handshakeTimeout);
        if (enter(State::Handshaking)) {
            turn();
        }
    });
    connect(m_transport.get(), &Transport::readyRead, this, &Link::turn);
    connect(m_transport.get(), &Transport::written, this, [this] {
        if (m_state == State::Closing && m_transport->pending() == 0) {
            finish({ Code::Cancelled, {} });
        } else if (m_session->sendGateOpen()) {
            scheduleTurn();
        }
    });
    connect(m_transport.get(), &Transport::ended, this, &Link::finish);
    connect(m_authenticator.get(), &Authenticator::progress, this, &Link::scheduleTurn);
    connect(m_authenticator.get(), &Authenticator::news, this, &Link::news);
}

Link::~Link()
{
    m_authenticator->abandon();
    m_session->kill();
    m_driver.end();
    m_authenticator.reset();
}

QString Link::serverIdentification() const
{
    return m_session->sniffer().identification();
}

QString Link::algorithms() const
{
    QStringList names;
    for (const int method : { LIBSSH2_METHOD_KEX, LIBSSH2_METHOD_HOSTKEY, LIBSSH2_METHOD_CRYPT_CS,
             LIBSSH2_METHOD_MAC_CS, LIBSSH2_METHOD_COMP_CS }) {
        const char* name = libssh2_session_methods(m_session->handle(), method);
        names.append(QString::fromLatin1(name ? name : "?"));
    }
    return names.join(QStringLiteral(", "));
}

void Link::open()
{
    if (enter(State::Connecting)) {
        m_transport->open();
    }
}

void Link::acceptHostKey()
{
    if (m_state != State::VerifyingHost) {
        return;
    }
    m_stepTimer->start(m_options.authenticationTimeout);
    scheduleTurn();
    enter(State::Authenticating);
}

void Link::rejectHostKey(const Error& error)
{
    if (m_state == State::VerifyingHost) {
        finish(error);
    }
}

void Link::close()
{
    if (m_state == State::Closing || m_state == State::Closed) {
        return;
    }
    if (m_state == State::Idle || m_state == State::Connecting) {
        finish({ Code::Cancelled, {} });
        return;
    }
    m_channels.stop();
    if (!enter(State::Closing)) {
        return;
    }
    m_liveness.stop();
    m_authenticator->abandon();
    m_session->setReceiveBudget(0);
    libssh2_session_disconnect_ex(
        m_session->handle(), SSH_DISCONNECT_BY_APPLICATION, "closed by the user", "");
    m_stepTimer->start(m_transport->pending() > 0 ? kGoodbye : Milliseconds(0));
}

std::unique_ptr<ByteStream> Link::openDirectTcpip(
    const HostPort& destination, const HostPort& originator, std::optional<Milliseconds> timeout)
{
    WireWriter payload;
    payload.string(destination.host.toUtf8())
        .uint32(destination.port)
        .string(originator.host.toUtf8())
        .uint32(originator.port);
    return m_channels.open("direct-tcpip", payload.bytes(), destination.toString(),
        timeout.value_or(m_options.openTimeout));
}

std::unique_ptr<ByteStream> Link::openDirectStreamLocal(const QString& path)
{
    WireWriter payload;
    payload.string(path.toUtf8()).string({}).uint32(0);
    return m_channels.open(
        "direct-streamlocal@openssh.com", payload.bytes(), path, m_options.openTimeout);
}

std::unique_ptr<Channel> Link::openCommand(const QByteArray& command)
{
    return m_channels.open(
        "session", {}, m_options.server.toString(), m_options.openTimeout, command);
}

std::unique_ptr<FarListener> Link::listen(const HostPort& bind)
{
    return m_channels.listen(bind);
}

bool Link::enter(State state)
{
    const QPointer<Link> self(this);
    m_state = state;
    qCDebug(logSsh) << m_transport->description() << state;
    Q_EMIT stateChanged(state);
    return self && m_state == state;
}

void Link::scheduleTurn()
{
    if (m_turnScheduled) {
        return;
    }
    m_turnScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_turnScheduled = false;
            turn();
        },
        Qt::QueuedConnection);
}

void Link::turn()
{
    if (m_inTurn) {
        scheduleTurn();
        return;
    }
    m_inTurn = true;
    const QPointer<QObject> self(this);
    switch (m_state) {
    case State::Handshaking:
        stepHandshake();
        break;
    case State::Authenticating:
        stepAuthentication();
        break;
    case State::Ready:
        stepReady();
        break;
    case State::VerifyingHost:
        lookWhetherItIsThere();
        break;
    case State::Idle:
    case State::Connecting:
    case State::Closing:
    case State::Closed:
        break;
    }
    if (!self) {
        return;
    }
    if (m_pendingFailure) {
        finish(*std::exchange(m_pendingFailure, std::nullopt));
    }
    if (!self) {
        return;
    }
    m_channels.deliver(self);
    if (self) {
        m_inTurn = false;
    }
}

bool Link::tellIdentification()
{
    if (m_identified || serverIdentification().isEmpty()) {
        return true;
    }
    m_identified = true;
    const QPointer<Link> self(this);
    Q_EMIT news(ServerIdentified{});
    return self && m_state == State::Handshaking;
}

void Link::stepHandshake()
{
    m_session->setReceiveBudget(kReceiveBudget);
    const int rc = libssh2_session_handshake(m_session->handle(), Session::kDescriptor);
    if (!tellIdentification()) {
        return;
    }
    if (rc == LIBSSH2_ERROR_EAGAIN) {
        if (m_session->peerEnded()
            || m_session->sniffer().state() == ServerSniffer::State::NotSsh) {
            finish(m_session->handshakeError(rc));
        }
        return;
    }
    if (rc != 0) {
        finish(m_session->handshakeError(rc));
        return;
    }
    m_stepTimer->stop();
    std::size_t length = 0;
    int type = 0;
    const char* blob = libssh2_session_hostkey(m_session->handle(), &length, &type);
    const auto key = HostKey::fromBlob(QByteArray(blob, qsizetype(length)));
    if (!key) {
        finish({ Code::HostKeyUnsupported, key.error().detail });
        return;
    }
    scheduleTurn(); // its end may have come along with the last bytes
    if (enter(State::VerifyingHost)) {
        Q_EMIT hostKeyOffered(*key);
    }
}

/// The user may take long over a key, and the server need not wait for that. Nothing of what it
/// sends is looked at yet.
void Link::lookWhetherItIsThere()
{
    (void)m_session->exchangeBytes(true);
    if (m_session->peerEnded()) {
        finish(m_session->linkError(LIBSSH2_ERROR_SOCKET_RECV));
    }
}

void Link::stepAuthentication()
{
    m_session->setReceiveBudget(kReceiveBudget);
    const auto outcome = m_authenticator->step();
    if (!outcome) {
        finish(outcome.error());
        return;
    }
    if (*outcome == Authenticator::Step::Waiting && m_session->peerEnded()) {
        finish(m_session->linkError(LIBSSH2_ERROR_SOCKET_RECV));
        return;
    }
    const bool usersTurn = m_authenticator->waitsForUser();
    if (m_authenticator->takeProgressed() || usersTurn != m_usersTurn) {
        m_usersTurn = usersTurn;
        m_stepTimer->start(usersTurn ? m_options.promptTimeout : m_options.authenticationTimeout);
    }
    if (*outcome == Authenticator::Step::Done) {
        m_stepTimer->stop();
        m_authenticationMethod = m_authenticator->method();
        becomeReady();
    }
}

QString Link::authenticationMethod() const
{
    return m_authenticationMethod;
}

void Link::becomeReady()
{
    m_driver.start();
    m_channels.start();
    m_liveness.start();
    scheduleTurn();
    if (enter(State::Ready)) {
        Q_EMIT ready();
    }
}

void Link::stepTimedOut()
{
    switch (m_state) {
    case State::Handshaking:
        finish({ Code::HandshakeTimeout,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the handshake took longer than %1 s"),
                m_options.handshakeTimeout.count() / 1000.0) });
        break;
    case State::Authenticating:
        if (m_usersTurn) {
            finish({ Code::PromptTimeout,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "no answer within %1 s"),
                    m_options.promptTimeout.count() / 1000.0) });
            break;
        }
        finish({ Code::AuthenticationTimeout,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no answer to the login within %1 s"),
                m_options.authenticationTimeout.count() / 1000.0) });
        break;
    case State::Closing:
        finish({ Code::Cancelled, {} });
        break;
    default:
        break;
    }
}

void Link::stepReady()
{
    m_session->setReceiveBudget(kReceiveBudget);
    const auto release = [this](LIBSSH2_CHANNEL* handle) { m_channels.letGo(handle); };
    int rc = m_driver.pump([this] { return m_channels.any(); }, release);
    const bool more = m_session->receiveBudgetSpent();
    // What follows looks only at what has been taken in: with no budget, nothing reads further.
    m_session->setReceiveBudget(0);
    m_liveness.note();
    // They would otherwise be taken for the answer to a listen request.
    if (!m_channels.asksForListener()) {
        m_driver.dropAnswers();
    }
    if (rc >= 0) {
        rc = m_driver.opener().step(release);
    }
    if (rc >= 0) {
        rc = m_channels.stepListeners();
    }
    if (rc >= 0) {
        rc = stepKeys();
    }
    // Last, so that data that came in one go with a channel's confirmation is not left lying.
    if (rc >= 0) {
        rc = m_channels.stepChannels();
    }
    if (rc >= 0) {
        m_channels.retryReleases();
    }
    if (rc < 0) {
        // Deliver what arrived before the end; finish() then tells the channels.
        m_pendingFailure = m_session->linkError(rc);
        return;
    }
    if (m_session->peerEnded()) {
        m_pendingFailure = m_session->linkError(LIBSSH2_ERROR_SOCKET_RECV);
        return;
    }
    for (const QString& text : m_session->takeServerMessages()) {
        Q_EMIT news(ServerMessage{ text });
    }
    if (more) {
        scheduleTurn();
    }
}

int Link::stepKeys()
{
    if (const int rc = m_driver.stepKeys(m_rekeyMeter, m_clock.now()); rc < 0) {
        return rc;
    }
    if (!m_driver.isRekeying()) {
        m_rekeyTimer->stop();
    } else if (!m_rekeyTimer->isActive()) {
        m_rekeyTimer->start(kRekeyTime);
    }
    return 0;
}

void Link::failSoon(int rc)
{
    if (!m_pendingFailure) {
        m_pendingFailure = m_session->linkError(rc);
    }
    scheduleTurn();
}

void Link::finish(const Error& cause)
{
    if (m_state == State::Closed) {
        return;
    }
    // After close(), whatever ends it first is no failure.
    const Error error = m_state == State::Closing ? Error{ Code::Cancelled, {} } : cause;
    m_stepTimer->stop();
    m_liveness.stop();
    m_rekeyTimer->stop();
    if (dispositionOf(error.code) == Disposition::Retryable) {
        m_authenticator->abandonBroken();
    } else {
        m_authenticator->abandon();
    }
    m_session->kill();
    m_transport->disconnect(this);
    m_driver.end();
    m_channels.stop();
    const QPointer<Link> self(this);
    if (!enter(State::Closed)) {
        return;
    }
    m_transport->abort();
    m_channels.end(error);
    if (self) {
        Q_EMIT closed(error);
    }
}

void Link::checkAlive()
{
    if (m_state == State::Ready) {
        m_liveness.doubt();
    }
}

void Link::probe()
{
    // The answer to a listen request proves as much, and must not be confused with another.
    if (!m_channels.asksForListener()) {
        m_session->setReceiveBudget(0);
        m_driver.probe();
    }
}

} // namespace sallyport::ssh
