// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/link/streamend.h"

#include <algorithm>

namespace sallyport::test {

StreamEnd::StreamEnd(std::unique_ptr<ByteStream> stream)
    : m_stream(std::move(stream))
{
    connect(m_stream.get(), &ByteStream::opened, this, [this] {
        ++m_openedCount;
        transmit();
        Q_EMIT opened();
    });
    connect(m_stream.get(), &ByteStream::readyRead, this, &StreamEnd::receive);
    connect(m_stream.get(), &ByteStream::writeReady, this, &StreamEnd::transmit);
    connect(m_stream.get(), &ByteStream::failed, this, [this](const Error& error) {
        ++m_failedCount;
        m_error = error;
        Q_EMIT failed();
    });
}

StreamEnd::~StreamEnd() = default;

void StreamEnd::send(const QByteArray& bytes)
{
    m_outgoing += bytes;
    transmit();
}

void StreamEnd::sendPattern(const Pattern& pattern, qint64 bytes, qsizetype piece)
{
    m_source = pattern;
    m_sourceAt = 0;
    m_sourceEnd = bytes;
    m_piece = piece;
    transmit();
}

void StreamEnd::finish()
{
    m_finish = true;
    transmit();
}

void StreamEnd::echo()
{
    m_echo = true;
    receive();
}

void StreamEnd::go()
{
    m_held = false;
    receive();
}

void StreamEnd::abort()
{
    m_stream->abort();
}

void StreamEnd::drop()
{
    m_stream.reset();
}

bool StreamEnd::allSent() const
{
    return m_outgoing.isEmpty() && m_sourceAt == m_sourceEnd && m_stream
        && m_stream->pendingWrite() == 0;
}

bool StreamEnd::ended() const
{
    return m_stream && m_stream->readFinished();
}

void StreamEnd::receive()
{
    if (!m_stream) {
        return;
    }
    if (m_held) {
        m_mostWaiting = std::max(m_mostWaiting, m_stream->peek().size());
        return;
    }
    for (QByteArrayView bytes = m_stream->peek(); !bytes.isEmpty(); bytes = m_stream->peek()) {
        if (m_expected) {
            m_intact = m_intact && m_expected->matches(m_receivedBytes, bytes);
        } else {
            m_received.append(bytes.data(), bytes.size());
        }
        if (m_echo) {
            m_outgoing.append(bytes.data(), bytes.size());
        }
        m_receivedBytes += bytes.size();
        m_stream->consume(bytes.size());
    }
    if (m_echo) {
        m_finish = m_finish || m_stream->readFinished();
        transmit();
    }
}

void StreamEnd::transmit()
{
    if (!m_stream || !m_stream->isOpen() || m_transmitting) {
        return;
    }
    m_transmitting = true;
    if (!m_outgoing.isEmpty()) {
        m_outgoing.remove(0, m_stream->write(m_outgoing));
    }
    bool again = false;
    while (m_outgoing.isEmpty() && m_sourceAt < m_sourceEnd) {
        const qsizetype most = m_piece > 0 ? m_piece : 65536;
        const QByteArrayView bytes =
            m_source->at(m_sourceAt, std::min<qint64>(most, m_sourceEnd - m_sourceAt));
        const qsizetype taken = m_stream->write(bytes);
        m_sourceAt += taken;
        if (taken < bytes.size()) {
            break;
        }
        if (m_piece > 0) {
            again = true;
            break;
        }
    }
    m_transmitting = false;
    if (again && m_sourceAt < m_sourceEnd) {
        QMetaObject::invokeMethod(this, &StreamEnd::transmit, Qt::QueuedConnection);
    }
    if (m_finish && m_outgoing.isEmpty() && m_sourceAt == m_sourceEnd) {
        m_stream->shutdownWrite();
    }
}

} // namespace sallyport::test
