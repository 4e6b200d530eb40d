// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hostport.h"
#include "core/ssh/transport.h"

#include <QTcpSocket>

namespace sallyport::ssh {

/// A TCP connection to the SSH server, with its own limit on resolving and connecting. Unbuffered:
/// reads go straight into the caller's memory, writes straight to the system while it takes them.
class TcpTransport final : public Transport {
    Q_OBJECT

public:
    TcpTransport(HostPort server, Milliseconds connectTimeout, Clock& clock, QObject* parent = nullptr);
    ~TcpTransport() override;

    [[nodiscard]] qint64 pending() const override;
    [[nodiscard]] QString description() const override;

    void open() override;
    [[nodiscard]] qint64 read(char* data, qint64 max) override;
    bool write(const char* data, qint64 size) override;
    void abort() override;

private:
    void connected();
    void finish(Error error);
    [[nodiscard]] Error socketError() const;

    HostPort m_server;
    Milliseconds m_connectTimeout;
    std::unique_ptr<Timer> m_connectTimer;
    QTcpSocket m_socket;
    bool m_wasUp = false;
    bool m_over = false;
};

} // namespace sallyport::ssh
