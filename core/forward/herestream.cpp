// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/herestream.h"

namespace sallyport::tunnel {

HereStream::HereStream(const HostPort& destination, const QString& path, Clock& clock,
    net::Family family, Filter filter, Milliseconds timeout)
    : m_connector(std::make_unique<net::Connector>(
        clock, [this](Result<std::unique_ptr<net::LocalStream>> result) {
            if (result) {
                connected(std::move(*result));
            } else {
                Error error = result.error();
                if (error.code == Code::DestinationRefused
                    || error.code == Code::DestinationTimeout) {
                    // Not the SSH server's doing, which these codes are about elsewhere.
                    error.detail = Sentence(
                        QT_TRANSLATE_NOOP("Sentence", "from this computer: %1"), error.detail);
                }
                Q_EMIT failed(error);
            }
        }))
{
    if (path.isEmpty()) {
        m_connector->connectTo(destination, family, std::move(filter), timeout);
    } else {
        m_connector->connectToPath(path, timeout);
    }
}

HereStream::~HereStream() = default;

net::Endpoint HereStream::localEnd() const
{
    return m_stream ? m_stream->localEnd() : net::Endpoint();
}

void HereStream::connected(std::unique_ptr<net::LocalStream> stream)
{
    m_stream = std::move(stream);
    connect(m_stream.get(), &ByteStream::readyRead, this, &ByteStream::readyRead);
    connect(m_stream.get(), &ByteStream::writeReady, this, &ByteStream::writeReady);
    connect(m_stream.get(), &ByteStream::written, this, &ByteStream::written);
    connect(m_stream.get(), &ByteStream::failed, this, &ByteStream::failed);
    if (m_writeEnded) {
        m_stream->shutdownWrite();
    }
    Q_EMIT opened();
}

void HereStream::consume(qsizetype n)
{
    if (m_stream) {
        m_stream->consume(n);
    }
}

qsizetype HereStream::write(QByteArrayView bytes)
{
    return m_stream ? m_stream->write(bytes) : 0;
}

void HereStream::shutdownWrite()
{
    m_writeEnded = true;
    if (m_stream) {
        m_stream->shutdownWrite();
    }
}

void HereStream::abort()
{
    m_connector.reset();
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->abort();
    }
}

} // namespace sallyport::tunnel
