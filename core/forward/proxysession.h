// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/laterptr.h"
#include "core/net/proxynegotiator.h"

#include <memory>
#include <optional>

namespace sallyport::tunnel {

/// One program that asks a dynamic rule for a connection: reads its SOCKS or HTTP CONNECT request
/// from the stream, then answers it. Owned by its forward.
///
/// Order: requested() → connecting(stream) → the stream becomes open → established(); or refused()
/// at any point, after which the answer is on its way and only destroying is left, at ended().
class ProxySession final : public QObject {
    Q_OBJECT

public:
    ProxySession(quint64 id, std::unique_ptr<ByteStream> client, Clock& clock);
    ~ProxySession() override;

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] const HostPort& destination() const { return m_destination; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    void start();
    /// The stream to the destination; its opened() or failed() is waited for.
    void connectTo(std::unique_ptr<ByteStream> target);
    /// Tells the program that it cannot be had.
    void refuse(const Error& error);

    [[nodiscard]] std::unique_ptr<ByteStream> takeClient() { return std::move(m_client); }
    [[nodiscard]] std::unique_ptr<ByteStream> takeTarget() { return m_target.take(); }

Q_SIGNALS:
    /// destination() is known.
    void requested();
    /// Both streams may be taken and bridged; the answer was given.
    void established();
    /// It is over without a connection; error() says why. Not to be destroyed from here.
    void ended();

private:
    void read();
    void reply(const QByteArray& bytes);
    void flush();
    void targetOpened();
    void finish(const Error& error);

    const quint64 m_id;
    std::unique_ptr<ByteStream> m_client;
    LaterPtr<ByteStream> m_target{ this };
    net::ProxyNegotiator m_negotiator;
    std::unique_ptr<Timer> m_timer;
    HostPort m_destination;
    QByteArray m_out;
    std::optional<Error> m_error;
    bool m_asked = false;
    bool m_closing = false; ///< The refusal is on its way; what still comes is dropped.
    bool m_over = false;
};

} // namespace sallyport::tunnel
