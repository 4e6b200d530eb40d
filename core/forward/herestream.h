// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/connector.h"

namespace sallyport::tunnel {

/// A connection that this computer makes, as a stream from the start: resolves and connects, then
/// is the connected socket. Opens with opened(), or failed() says why not.
class HereStream final : public ByteStream {
    Q_OBJECT

public:
    /// Decides about an address that the name resolved to.
    using Filter = net::Connector::AddressFilter;

    /// path: a Unix socket instead of host and port, when not empty. The time limit is for
    /// everything together.
    HereStream(const HostPort& destination, const QString& path, Clock& clock,
        net::Family family = net::Family::Any, Filter filter = {},
        Milliseconds timeout = net::Connector::kTimeout);
    ~HereStream() override;

    /// Our end; null before opened().
    [[nodiscard]] net::Endpoint localEnd() const;

    [[nodiscard]] bool isOpen() const override { return m_stream && m_stream->isOpen(); }
    [[nodiscard]] QByteArrayView peek() override
    {
        return m_stream ? m_stream->peek() : QByteArrayView();
    }
    [[nodiscard]] bool readFinished() const override
    {
        return m_stream && m_stream->readFinished();
    }
    [[nodiscard]] qsizetype writeSpace() const override
    {
        return m_stream ? m_stream->writeSpace() : 0;
    }
    [[nodiscard]] qsizetype pendingWrite() const override
    {
        return m_stream ? m_stream->pendingWrite() : 0;
    }
    [[nodiscard]] std::optional<qsizetype> undelivered() const override
    {
        return m_stream ? m_stream->undelivered() : 0;
    }
    void consume(qsizetype n) override;
    [[nodiscard]] qsizetype write(QByteArrayView bytes) override;
    void shutdownWrite() override;
    void abort() override;

private:
    void connected(std::unique_ptr<net::LocalStream> stream);

    std::unique_ptr<net::Connector> m_connector;
    std::unique_ptr<net::LocalStream> m_stream;
    bool m_writeEnded = false;
};

} // namespace sallyport::tunnel
