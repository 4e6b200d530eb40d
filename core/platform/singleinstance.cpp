// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/singleinstance.h"

#include "core/base/exhaustion.h"
#include "core/base/log.h"
#include "core/platform/instancelistener.h"
#include "core/platform/instancesocket.h"

#include <QDir>
#include <QLocalSocket>
#include <QLockFile>

#include <utility>

namespace sallyport::platform {

static constexpr std::size_t kMostRequests = 32;
static constexpr Milliseconds kPatience{ 5000 };
/// Of an answer that the other one does not read.
static constexpr qint64 kMostUnread = 4 * 1024 * 1024;

InstanceRequest::InstanceRequest(QLocalSocket* socket, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limit(clock.makeTimer([this] { m_socket->abort(); }))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kLongestRequest + 1);
    connect(m_socket, &QLocalSocket::readyRead, this, &InstanceRequest::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &InstanceRequest::ended);
    m_limit->start(kPatience);
}

InstanceRequest::~InstanceRequest()
{
    // Its last signals have nobody to go to any more.
    m_socket->disconnect(this);
}

void InstanceRequest::read()
{
    if (m_finished) {
        // It was refused while it was still being sent.
        m_socket->readAll();
        return;
    }
    if (m_complete) {
        m_socket->abort();
        return;
    }
    m_buffer += m_socket->readAll();
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0) {
        if (m_buffer.size() > kLongestRequest) {
            refuse(QStringLiteral("the request is too long"));
        }
        return;
    }
    const auto message = fromLine(m_buffer.left(end));
    if (!message || end + 1 != m_buffer.size()) {
        refuse(QStringLiteral("the request is not one JSON object on a line"));
        return;
    }
    m_buffer.clear();
    m_message = *message;
    m_complete = true;
    m_limit->stop();
    Q_EMIT arrived();
}

void InstanceRequest::refuse(const QString& why)
{
    answer({ { QStringLiteral("error"), QLatin1String(codeName(Code::InvalidArgument)) },
        { QStringLiteral("detail"), why } });
    finish();
}

void InstanceRequest::answer(const QJsonObject& line)
{
    if (m_finished) {
        return;
    }
    if (m_socket->bytesToWrite() > kMostUnread) {
        m_socket->abort();
        return;
    }
    m_socket->write(toLine(line));
}

void InstanceRequest::finish()
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    m_limit->start(kPatience);
    m_socket->write(endLine());
    // Once all is written; perhaps at once.
    m_socket->disconnectFromServer();
}

SingleInstance::SingleInstance(Clock& clock, QString path, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_path(std::move(path))
{
}

SingleInstance::~SingleInstance()
{
    // Nobody new between the end of the socket and that of the lock.
    m_listener.reset();
    m_lock.reset();
}

Result<bool> SingleInstance::claim()
{
    if (m_path.isEmpty()) {
        return fail(Code::ListenFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "this user has no folder for sockets")));
    }
    // The lock decides, not the socket: a socket stays behind when its program crashes, and two
    // that start together would both find nobody listening. Pipes of Windows have no owner at all.
    m_lock = std::make_unique<QLockFile>(
        QDir::temp().absoluteFilePath(m_path + QStringLiteral(".lock")));
    m_lock->setStaleLockTime(0);
    const Error unwritable{ Code::ListenFailed,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the lock file cannot be made")), m_path };
    if (const auto taken = takeLock(*m_lock, 0, unwritable, unwritable); !taken) {
        const std::unique_ptr<QLockFile> lock = std::move(m_lock);
        return lock->error() == QLockFile::LockFailedError ? Result<bool>(false)
                                                           : tl::unexpected(taken.error());
    }
    m_listener = std::make_unique<InstanceListener>(
        m_clock, [this](QLocalSocket* socket) { accept(socket); });
    if (const auto listening = m_listener->listen(m_path); !listening) {
        m_listener.reset();
        m_lock.reset();
        return tl::unexpected(listening.error());
    }
    return true;
}

void SingleInstance::accept(QLocalSocket* socket)
{
    if (!isOwnPeer(*socket) || m_requests.size() >= kMostRequests) {
        qCWarning(logPlatform) << "a request was turned away";
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto* request = new InstanceRequest(socket, m_clock, this);
    m_requests.insert(request);
    connect(
        request, &InstanceRequest::arrived, this, [this, request] { Q_EMIT requested(request); });
    connect(request, &InstanceRequest::ended, this, [this, request] {
        if (m_requests.erase(request) > 0) {
            request->deleteLater();
        }
    });
    // What was sent with the connection has been announced already.
    if (socket->bytesAvailable() > 0) {
        request->read();
    }
}

} // namespace sallyport::platform
