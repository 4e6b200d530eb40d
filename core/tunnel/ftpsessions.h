// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/pipe.h"
#include "core/tunnel/ftpsession.h"

namespace sallyport::tunnel {

/// The engine's options as a rule wishes them. Fails with InvalidRule for addresses that are none.
[[nodiscard]] Result<ftp::Options> toFtpOptions(const profile::FtpRuleOptions& wish);

/// The control and data connections of one FTP rule. Data connections live on when their control
/// connection ends, as FTP wants it. Owned by the forward.
class FtpSessions final : public QObject, private FtpSession::Owner {
    Q_OBJECT

public:
    /// Which side of the data connections is inside the tunnel.
    enum class Inside { Server, Client };

    FtpSessions(Clock& clock, ConnectionIds& ids, Inside inside);
    ~FtpSessions() override;

    [[nodiscard]] bool isFull() const { return m_sessions.size() >= std::size_t(ftp::kMaxSessions); }
    [[nodiscard]] int count() const { return int(m_sessions.size()); }
    [[nodiscard]] QList<ConnectionStatus> statuses() const;
    [[nodiscard]] QList<FtpDataStatus> dataStatuses() const;
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const;

    /// status: of the control connection, with its id.
    void add(const ConnectionStatus& status, std::unique_ptr<FtpPlumbing> plumbing, const ftp::Options& options,
        const HostPort& server);
    bool end(quint64 id);
    void endAll();

Q_SIGNALS:
    void changed(const sallyport::tunnel::ConnectionStatus& status);
    void dataChanged(const sallyport::tunnel::FtpDataStatus& status);
    void notice(const sallyport::tunnel::FtpNotice& notice);
    /// A control or data connection has gone.
    void removed(quint64 sent, quint64 received);

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

    [[nodiscard]] bool mayOpenData(const FtpSession& session) const override;
    quint64 startRelay(FtpSession& session, ftp::DataMode mode, std::unique_ptr<ByteStream> client,
        std::unique_ptr<ByteStream> server) override;
    void nameTransfer(quint64 id, const FtpTransfer& transfer) override;
    void sessionEnded(FtpSession& session) override;

    void relayFinished(quint64 id, net::PipeEnd end, const std::optional<Error>& error);
    void tell(Relay& relay);
    [[nodiscard]] quint64 moved(FtpDataStatus::Direction direction, const net::Pipe& pipe) const;

    Clock& m_clock;
    ConnectionIds& m_ids;
    const Inside m_inside;
    std::map<quint64, Session> m_sessions;
    std::map<quint64, Relay> m_relays;
};

} // namespace sallyport::tunnel
