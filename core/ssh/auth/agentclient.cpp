// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/agentclient.h"

#include "core/base/exhaustion.h"

#ifdef Q_OS_WIN
#include "core/base/windowsaccount.h"
#endif

#include <QDir>
#include <QPointer>

#include <utility>

namespace sallyport::ssh {

QStringList windowsAgentPaths(const QString& user, const QStringList& existing)
{
    const QString folder = QStringLiteral("\\\\.\\pipe\\");
    const QString pageant = QStringLiteral("pageant.") + user + u'.';
    constexpr qsizetype kHash = 64;
    QStringList paths;
    for (const QString& name : existing) {
        if (name.startsWith(pageant, Qt::CaseInsensitive)
            && name.size() == pageant.size() + kHash) {
            paths.append(folder + name);
        }
    }
    paths.append(folder + QStringLiteral("openssh-ssh-agent"));
    return paths;
}

QStringList defaultAgentPaths()
{
    const QString path = qEnvironmentVariable("SSH_AUTH_SOCK");
    if (!path.isEmpty()) {
        return { path };
    }
#ifdef Q_OS_WIN
    const QString pipes = QStringLiteral("\\\\.\\pipe\\");
    return windowsAgentPaths(
        qEnvironmentVariable("USERNAME"), QDir(pipes).entryList(QDir::Files | QDir::System));
#else
    return {};
#endif
}

/// Any user can make a pipe by any name that is free, and be asked in the place of an agent.
static bool isTrusted([[maybe_unused]] const QLocalSocket& socket)
{
#ifdef Q_OS_WIN
    const windows::Sid owner = windows::ownerOfHandle(socket.socketDescriptor());
    return (!owner.isEmpty() && owner == windows::ownSid()) || windows::isOfSystem(owner);
#else
    return true;
#endif
}

AgentClient::AgentClient(Clock& clock, QStringList paths, Timeouts timeouts, QObject* parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_timeouts(timeouts)
    , m_timer(clock.makeTimer([this] { onTimeout(); }))
{
}

AgentClient::AgentClient(Clock& clock, QStringList paths, QObject* parent)
    : AgentClient(clock, std::move(paths), Timeouts{}, parent)
{
}

AgentClient::~AgentClient()
{
    dropConnection();
}

AgentClient::RequestId AgentClient::listIdentities()
{
    return enqueue(Kind::List, agentIdentitiesRequest());
}

AgentClient::RequestId AgentClient::sign(
    const QByteArray& keyBlob, const QByteArray& data, std::uint32_t flags)
{
    return enqueue(Kind::Sign, agentSignRequest(keyBlob, data, flags));
}

void AgentClient::cancelAll()
{
    m_queue.clear();
    m_busy = false;
    m_timer->stop();
    dropConnection();
}

AgentClient::RequestId AgentClient::enqueue(Kind kind, QByteArray bytes)
{
    m_queue.enqueue({ ++m_lastId, kind, std::move(bytes) });
    scheduleNext();
    return m_lastId;
}

void AgentClient::scheduleNext()
{
    if (m_startScheduled || m_busy || m_queue.isEmpty()) {
        return;
    }
    m_startScheduled = true;
    QMetaObject::invokeMethod(
        this, [this] { startNext(); }, Qt::QueuedConnection);
}

void AgentClient::startNext()
{
    m_startScheduled = false;
    if (m_busy || m_queue.isEmpty()) {
        return;
    }
    m_busy = true;
    m_pathsTried = 0;
    if (m_paths.isEmpty()) {
        failCurrent({ Code::AgentUnavailable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "SSH_AUTH_SOCK is not set")), {} });
        return;
    }
    m_timer->start(m_queue.head().kind == Kind::List ? m_timeouts.list : m_timeouts.sign);
    if (m_connected && m_socket->state() == QLocalSocket::ConnectedState) {
        m_reused = true;
        sendCurrent();
    } else {
        connectSocket();
    }
}

void AgentClient::connectSocket()
{
    dropConnection();
    m_reused = false;
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::connected, this, &AgentClient::sendCurrent);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &AgentClient::onReadyRead);
    // Queued, because connectToServer() reports some failures before it returns.
    const auto closed = [this, socket = m_socket.get()] { onClosed(socket); };
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, closed, Qt::QueuedConnection);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, closed, Qt::QueuedConnection);
    m_socket->setReadBufferSize(AgentReplyReader::kMaxMessage);
    m_socket->connectToServer(path());
}

void AgentClient::sendCurrent()
{
    if (!isTrusted(*m_socket)) {
        tryNextPath({ Code::AgentUnavailable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the agent's pipe belongs to another user")),
            path() });
        return;
    }
    m_connected = true;
    if (m_busy) {
        m_socket->write(m_queue.head().bytes);
    }
}

void AgentClient::onReadyRead()
{
    Result<void> fed;
    while (fed && m_socket->bytesAvailable() > 0 && !m_reply.hasMessage()) {
        fed = m_reply.feed(m_socket->read(AgentReplyReader::kMaxMessage));
    }
    if (!m_busy) {
        // Nothing was asked, so whatever this is, it must not be taken for the next answer.
        dropConnection();
        return;
    }
    if (!fed) {
        dropConnection();
        failCurrent(fed.error());
        return;
    }
    if (!m_reply.hasMessage()) {
        return;
    }
    const QByteArray message = m_reply.takeMessage();
    if (!m_reply.isEmpty() || m_socket->bytesAvailable() > 0) {
        dropConnection();
    }
    finish(message);
}

void AgentClient::onClosed(QLocalSocket* socket)
{
    const QPointer<AgentClient> self(this);
    if (socket == m_socket.get() && socket->bytesAvailable() > 0) {
        onReadyRead();
    }
    if (!self || socket != m_socket.get() || socket->state() == QLocalSocket::ConnectedState) {
        return;
    }
    if (m_busy && m_reused && m_reply.isEmpty()) {
        // The agent had gone before it was asked; that was only noticed now.
        connectSocket();
        return;
    }
    const Error error = m_connected ? Error{ Code::AgentFailed,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the agent closed the connection")), path() }
                                    : systemError(socket->errorString(),
                                        { Code::AgentUnavailable, socket->errorString(), path() });
    tryNextPath(error);
}

void AgentClient::tryNextPath(const Error& error)
{
    if (error.code == Code::AgentUnavailable && m_busy && ++m_pathsTried < m_paths.size()) {
        m_path = (m_path + 1) % m_paths.size();
        connectSocket();
        return;
    }
    dropConnection();
    if (m_busy) {
        failCurrent(error);
    }
}

void AgentClient::onTimeout()
{
    const Error error = m_connected
        ? Error{ Code::AgentFailed,
              Sentence(QT_TRANSLATE_NOOP("Sentence", "the agent did not answer in time")), path() }
        : Error{ Code::AgentUnavailable,
              Sentence(QT_TRANSLATE_NOOP("Sentence", "the agent did not accept in time")), path() };
    // A late answer must not be taken for the next request's.
    dropConnection();
    failCurrent(error);
}

void AgentClient::dropConnection()
{
    m_reply.clear();
    m_connected = false;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.letGo();
    }
}

AgentClient::Request AgentClient::takeCurrent()
{
    m_timer->stop();
    m_busy = false;
    Request request = m_queue.dequeue();
    scheduleNext();
    return request;
}

void AgentClient::finish(const QByteArray& message)
{
    const Request request = takeCurrent();
    if (request.kind == Kind::List) {
        const auto identities = identitiesFromAgentReply(message);
        if (identities) {
            Q_EMIT identitiesListed(request.id, *identities);
        } else {
            Q_EMIT requestFailed(request.id, identities.error());
        }
        return;
    }
    const auto signature = signatureFromAgentReply(message);
    if (signature) {
        Q_EMIT signatureMade(request.id, *signature);
    } else {
        Q_EMIT requestFailed(request.id, signature.error());
    }
}

void AgentClient::failCurrent(const Error& error)
{
    const Request request = takeCurrent();
    Q_EMIT requestFailed(request.id, error);
}

} // namespace sallyport::ssh
