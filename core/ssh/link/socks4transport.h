// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/link/tcptransport.h"

#include <QByteArray>

class QHostInfo;

namespace sallyport::ssh {

/// The request of a SOCKS 4 client to connect to an IPv4 address, or with 4a to a name (W. Allen,
/// Y.-L. Lee: SOCKS 4; SOCKS 4A). Fails with ProxyRefused where the protocol has no way to say
/// it: an IPv6 address, a name without 4a or with more than 255 bytes, a user with a zero byte.
[[nodiscard]] Result<QByteArray> socks4Request(
    const HostPort& destination, const QString& user, bool byName);

/// Of the 8 bytes of the answer: nothing when the way is open, otherwise ProxyRefused,
/// ProxyLoginRefused, or ProxyUnreachable for something that is no SOCKS 4 proxy.
[[nodiscard]] std::optional<Error> socks4Refusal(QByteArrayView answer);

/// A connection to an SSH server through a SOCKS 4 or 4a proxy, which Qt does not speak. Where the
/// protocol wants an address (4), the name is looked up here, and the first IPv4 address taken. One
/// time limit, connectTimeout, for everything.
class Socks4Transport final : public Transport {
    Q_OBJECT

public:
    struct Proxy {
        HostPort address;
        QString user; ///< Without password: the protocol has none.
        bool namesToProxy = false; ///< 4a.
    };

    /// options: of the connection; its proxy is not used.
    Socks4Transport(TcpOptions options, Proxy proxy, Clock& clock, QObject* parent = nullptr);
    ~Socks4Transport() override;

    [[nodiscard]] qint64 pending() const override { return m_tcp.pending(); }
    [[nodiscard]] QString description() const override;

    void open() override;
    [[nodiscard]] qint64 read(char* data, qint64 max) override;
    bool write(const char* data, qint64 size) override;
    void abort() override;

private:
    void lookedUp(const QHostInfo& info);
    void request(const HostPort& destination);
    void readAnswer();
    void finish(Error error);

    const HostPort m_server;
    const Proxy m_proxy;
    const TcpOptions m_options;
    TcpTransport m_tcp; ///< To the proxy.
    std::unique_ptr<Timer> m_deadline;
    HostPort m_destination;
    QByteArray m_answer;
    int m_lookup = -1;
    bool m_open = false;
    bool m_over = false;
};

} // namespace sallyport::ssh
