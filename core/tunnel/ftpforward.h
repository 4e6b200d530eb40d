// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/options.h"
#include "core/tunnel/ftpsession.h"

#include <map>

namespace sallyport::tunnel {

/// A local FTP rule: each accepted connection is a control connection with an engine of its own,
/// which makes the data forwardings as client and server agree on them. Data connections live on
/// when their control connection ends, as FTP wants it.
class FtpForward final : public Forward, private FtpSession::Owner {
    Q_OBJECT

public:
    using Forward::Forward;
    ~FtpForward() override;

private:
    struct Session {
        ConnectionStatus status;
        std::unique_ptr<FtpSession> session;
    };
    struct Relay {
        FtpDataStatus status;
        QPointer<FtpSession> session;
        std::unique_ptr<net::Pipe> pipe;
        bool told = false; ///< The opening was announced.
    };

    void accepted(std::unique_ptr<net::LocalStream> stream) override;
    void endAll() override;
    [[nodiscard]] int connectionCount() const override { return int(m_sessions.size()); }

    [[nodiscard]] bool mayOpenData(const FtpSession& session) const override;
    quint64 startRelay(FtpSession& session, ftp::DataMode mode, std::unique_ptr<ByteStream> local,
        std::unique_ptr<ByteStream> remote) override;
    void nameTransfer(quint64 id, const QByteArray& verb) override;
    void sessionEnded(FtpSession& session) override;

    void relayFinished(quint64 id, net::PipeEnd end, const std::optional<Error>& error);
    void tell(Relay& relay);

    std::map<quint64, Session> m_sessions;
    std::map<quint64, Relay> m_relays;
};

} // namespace sallyport::tunnel
