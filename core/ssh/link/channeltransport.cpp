// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/channeltransport.h"

#include "core/ssh/link/farside.h"

#include <cstring>

namespace sallyport::ssh {

ChannelTransport::ChannelTransport(
    FarSide& carrier, HostPort server, QString through, QObject* parent)
    : Transport(parent)
    , m_carrier(&carrier)
    , m_server(std::move(server))
    , m_through(std::move(through))
{
}

ChannelTransport::~ChannelTransport() = default;

QString ChannelTransport::description() const
{
    return m_server.toString() + QStringLiteral(" through ") + m_through;
}

void ChannelTransport::open()
{
    if (!m_carrier) {
        failed({ Code::ConnectionLost,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the connection to %1 is gone"), m_through) });
        return;
    }
    m_channel = m_carrier->openDirectTcpip(m_server, { QStringLiteral("127.0.0.1"), 0 });
    connect(m_channel.get(), &ByteStream::opened, this, [this] {
        m_wasUp = true;
        Q_EMIT opened();
    });
    connect(m_channel.get(), &ByteStream::readyRead, this, &Transport::readyRead);
    connect(m_channel.get(), &ByteStream::writeReady, this, &ChannelTransport::flush);
    connect(m_channel.get(), &ByteStream::failed, this, &ChannelTransport::failed);
}

qint64 ChannelTransport::read(char* data, qint64 max)
{
    qint64 copied = 0;
    while (m_channel && copied < max) {
        const QByteArrayView bytes = m_channel->peek();
        if (bytes.isEmpty()) {
            break;
        }
        const qsizetype size = std::min<qsizetype>(bytes.size(), max - copied);
        std::memcpy(data + copied, bytes.data(), std::size_t(size));
        m_channel->consume(size);
        copied += size;
    }
    if (copied == 0 && (!m_channel || m_over || m_channel->readFinished())) {
        return -1;
    }
    return copied;
}

bool ChannelTransport::write(const char* data, qint64 size)
{
    if (!m_channel || m_over) {
        return false;
    }
    const QByteArrayView bytes(data, size);
    const qsizetype taken = m_waiting.isEmpty() ? m_channel->write(bytes) : 0;
    if (taken < size) {
        m_waiting.append(bytes.sliced(taken));
    }
    return true;
}

void ChannelTransport::flush()
{
    bool moved = false;
    while (m_channel && !m_waiting.isEmpty()) {
        const qsizetype taken = m_channel->write(m_waiting.view());
        if (taken == 0) {
            break;
        }
        m_waiting.remove(taken);
        moved = true;
    }
    if (moved) {
        Q_EMIT written();
    }
}

void ChannelTransport::abort()
{
    m_over = true;
    m_waiting.clear();
    if (m_channel) {
        m_channel->disconnect(this);
        m_channel->abort();
    }
}

void ChannelTransport::failed(Error error)
{
    if (std::exchange(m_over, true)) {
        return;
    }
    m_waiting.clear();
    if (!m_wasUp) {
        // What the jump host says of the next server, in the words of a connection attempt.
        switch (error.code) {
        case Code::DestinationRefused:
            error.code = Code::ConnectionRefused;
            break;
        case Code::DestinationTimeout:
            error.code = Code::ConnectTimeout;
            break;
        default:
            break;
        }
    } else if (error.code != Code::Cancelled) {
        error.code = Code::ConnectionLost;
    }
    error.detail.add(
        Sentence(QT_TRANSLATE_NOOP("Sentence", "(through %1)"), m_through), QStringLiteral(" "));
    Q_EMIT ended(error);
}

} // namespace sallyport::ssh
