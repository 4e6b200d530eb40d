// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/runninginstance.h"

#include "core/platform/instancesocket.h"

#include <QLocalSocket>
#include <QPointer>

#include <utility>

namespace sallyport::platform {

RunningInstance::RunningInstance(Clock& clock, QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_limit(clock.makeTimer([this] { end(End::Silent); }))
{
}

RunningInstance::~RunningInstance()
{
    if (m_socket) {
        m_socket->disconnect(this);
    }
}

void RunningInstance::request(
    const QJsonObject& request, Line line, Done done, Milliseconds patience)
{
    m_line = std::move(line);
    m_done = std::move(done);
    m_patience = patience;
    m_socket = std::make_unique<QLocalSocket>();
    m_socket->setReadBufferSize(kLongestAnswerLine);
    connect(
        m_socket.get(), &QLocalSocket::connected, this, [this, request] { connected(request); });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &RunningInstance::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &RunningInstance::disconnected);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this,
        [this](QLocalSocket::LocalSocketError error) {
            // Hanging up is how an answer ends.
            if (error != QLocalSocket::PeerClosedError) {
                end(m_socket->state() == QLocalSocket::ConnectedState ? End::Broken
                                                                      : End::NotRunning);
            }
        });
    m_limit->start(kPatience);
    // A local socket connects, or fails to, before the call returns.
    QMetaObject::invokeMethod(
        m_socket.get(), [this] { m_socket->connectToServer(m_path); }, Qt::QueuedConnection);
}

void RunningInstance::connected(const QJsonObject& request)
{
    if (!isOwnPeer(*m_socket)) {
        end(End::Broken);
        return;
    }
    if (m_patience > Milliseconds(0)) {
        m_limit->start(m_patience);
    } else {
        m_limit->stop();
    }
    m_socket->write(toLine(request));
}

void RunningInstance::read()
{
    m_buffer += m_socket->readAll();
    const QPointer<RunningInstance> self(this);
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray text = m_buffer.left(end + 1);
        m_buffer.remove(0, end + 1);
        if (text == endLine()) {
            this->end(End::Answered);
            return;
        }
        const auto line = fromLine(text);
        if (!line) {
            this->end(End::Broken);
            return;
        }
        if (m_patience > Milliseconds(0)) {
            m_limit->start(m_patience);
        }
        if (m_line) {
            m_line(*line);
        }
        if (!self || !m_done) {
            return;
        }
    }
    if (m_buffer.size() > kLongestAnswerLine) {
        this->end(End::Broken);
    }
}

void RunningInstance::disconnected()
{
    const QPointer<RunningInstance> self(this);
    read();
    if (self && m_done) {
        end(End::Broken);
    }
}

void RunningInstance::end(End end)
{
    if (!m_done) {
        return;
    }
    m_limit->stop();
    m_socket->disconnect(this);
    m_socket->abort();
    const Done done = std::exchange(m_done, {});
    done(end);
}

} // namespace sallyport::platform
