// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/forward/carrier.h"
#include "core/forward/forwardcontext.h"
#include "core/forward/ftp/ftpsession.h"

#include <functional>

namespace sallyport::tunnel {

/// The control and data connections of one FTP rule. Data connections live on when their control
/// connection ends, as FTP wants it.
class FtpCarrier final : public Carrier, private FtpSession::Owner {
    Q_OBJECT

public:
    using Inside = FtpInside;

    /// How a connection that comes is served.
    struct Service {
        std::function<std::unique_ptr<FtpPlumbing>(ssh::FarSide&, Intake::Arrival)> makePlumbing;
        ftp::Options options;
        HostPort server;
    };

    /// service: for add() of an arrival.
    FtpCarrier(Clock& clock, ConnectionIds& ids, Inside inside, Service service = {});
    ~FtpCarrier() override;

    [[nodiscard]] int count() const override { return int(m_sessions.size()); }
    [[nodiscard]] QList<ConnectionStatus> statuses() const override;
    [[nodiscard]] QList<FtpDataStatus> dataStatuses() const override;
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const override;

    /// status: of the control connection, with its id.
    void add(const ConnectionStatus& status, Intake::Arrival arrival) override;
    void add(const ConnectionStatus& status, std::unique_ptr<FtpPlumbing> plumbing,
        const ftp::Options& options, const HostPort& server);
    bool end(quint64 id) override;
    void endAll() override;

    [[nodiscard]] int usualMost() const override { return m_service.options.maxSessions; }
    [[nodiscard]] QByteArray lastWords(Code code) const override;

private:
    struct Session {
        ConnectionStatus status;
        ftp::Options options;
        LaterPtr<FtpSession> session;
    };
    struct Data {
        LaterPtr<FtpData> data;
        QPointer<FtpSession> session;
        bool told = false; ///< The opening was announced.
    };

    [[nodiscard]] bool mayOpenData(const FtpSession& session) const override;
    FtpData& addData(FtpSession& session, ftp::DataMode mode) override;
    void nameTransfer(FtpData& data, const FtpTransfer& transfer) override;
    void noticed(FtpSession& session, Code code, const Sentence& detail) override;
    void sessionEnded(FtpSession& session) override;

    void dataFinished(quint64 id);
    void tell(Data& data);

    Clock& m_clock;
    ConnectionIds& m_ids;
    const Inside m_inside;
    const Service m_service;
    std::map<quint64, Session> m_sessions;
    std::map<quint64, Data> m_data;
};

} // namespace sallyport::tunnel
