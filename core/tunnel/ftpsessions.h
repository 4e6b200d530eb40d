// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/pipe.h"
#include "core/tunnel/ftpsession.h"

namespace sallyport::tunnel {

/// The control and data connections of one FTP rule. Data connections live on when their control
/// connection ends, as FTP wants it. Owned by the forward.
class FtpSessions final : public QObject, private FtpSession::Owner {
    Q_OBJECT

public:
    using Inside = FtpInside;

    FtpSessions(Clock& clock, ConnectionIds& ids, Inside inside);
    ~FtpSessions() override;

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
        ftp::Options options;
        std::unique_ptr<FtpSession> session;
    };
    struct Data {
        std::unique_ptr<FtpData> data;
        QPointer<FtpSession> session;
        bool told = false; ///< The opening was announced.
    };

    [[nodiscard]] bool mayOpenData(const FtpSession& session) const override;
    FtpData& addData(FtpSession& session, ftp::DataMode mode) override;
    void nameTransfer(FtpData& data, const FtpTransfer& transfer) override;
    void noticed(FtpSession& session, Code code, const QByteArray& detail) override;
    void sessionEnded(FtpSession& session) override;

    void dataFinished(quint64 id);
    void tell(Data& data);

    Clock& m_clock;
    ConnectionIds& m_ids;
    const Inside m_inside;
    std::map<quint64, Session> m_sessions;
    std::map<quint64, Data> m_data;
};

} // namespace sallyport::tunnel
