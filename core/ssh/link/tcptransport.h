// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hostport.h"
#include "core/base/result.h"
#include "core/ssh/link/transport.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace sallyport::ssh {

/// How a TCP connection to an SSH server is made.
struct TcpOptions {
    HostPort server;
    Milliseconds connectTimeout{ 30'000 };
    /// IPv4Protocol or IPv6Protocol keeps to that family.
    QAbstractSocket::NetworkLayerProtocol family = QAbstractSocket::AnyIPProtocol;
    /// Local address, or name of the interface, to connect from; empty: the system's choice.
    QString bind{};
    /// A SOCKS 5 or HTTP CONNECT proxy, which then also resolves the name.
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
};

/// A TCP connection to the SSH server, with its own limit on resolving and connecting. Unbuffered:
/// reads go straight into the caller's memory, writes straight to the system while it takes them.
/// What nobody reads when readyRead() says it is kept, up to kMostKept; beyond that it ends.
class TcpTransport final : public Transport {
    Q_OBJECT

public:
    /// In bytes.
    static constexpr qsizetype kMostKept = 256 * 1024;

    TcpTransport(TcpOptions options, Clock& clock, QObject* parent = nullptr);
    ~TcpTransport() override;

    [[nodiscard]] qint64 pending() const override;
    [[nodiscard]] QString description() const override;

    void open() override;
    [[nodiscard]] qint64 read(char* data, qint64 max) override;
    bool write(const char* data, qint64 size) override;
    void abort() override;

    /// The address of the server's end, or the proxy's; null while not connected.
    [[nodiscard]] QHostAddress peerAddress() const { return m_socket.peerAddress(); }

private:
    void connected();
    void onReadyRead();
    void keepWhatLies();
    /// From the socket itself; as read().
    [[nodiscard]] qint64 receive(char* data, qint64 max);
    /// Qt would keep the login for as long as the connection lasts.
    void forgetProxyLogin();
    void finish(Error error);
    [[nodiscard]] Error socketError() const;

    [[nodiscard]] Result<void> bindSocket();
    void boundProxyAnswer();
    [[nodiscard]] bool throughProxy() const
    {
        return m_options.proxy.type() != QNetworkProxy::NoProxy;
    }
    [[nodiscard]] QString proxyName() const;

    TcpOptions m_options;
    std::unique_ptr<Timer> m_connectTimer;
    QTcpSocket m_socket;
    int m_proxyReads = 0; ///< Of the proxy's answer so far.
    bool m_wasUp = false;
    bool m_over = false;
    bool m_wasRead = false; ///< Since readyRead() was last said.
    QByteArray m_kept; ///< Read already, for whoever reads next.
};

} // namespace sallyport::ssh
