// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/diagnosis/ftplogin.h"
#include "core/forward/forward.h"
#include "core/ftp/selftest.h"
#include "core/net/listener.h"

namespace sallyport::tunnel {

/// What one stage of a trial has shown.
struct FtpTrialStep {
    ftp::SelfTestStage stage = ftp::SelfTestStage::Login;
    ftp::SelfTestFinding finding;
    /// What the forward itself met meanwhile: why it could not reach the server, say.
    std::optional<Error> cause;
    /// What the forward has told of the session meanwhile.
    QList<FtpNotice> notices;
};

/// Tries an FTP rule as a client would meet it: starts the rule's own forward on a listener of its
/// own, on any free port, and plays an FTP client against that over real connections (see
/// ftp::SelfTest). For a remote rule the client is played on the SSH server, whose own connections
/// it uses; there it cannot listen, so active transfers are not tried.
///
/// Lives on the thread of its link, for one trial. Whoever else connects to the listener meanwhile
/// is served as by the rule.
class FtpTrial final : public QObject, private ftp::SelfTestHost {
    Q_OBJECT

public:
    /// farSide: of a link that is ready. The context outlives it.
    FtpTrial(int number, profile::Rule rule, ssh::FarSide& farSide, ForwardContext& context,
        FtpLogin login, Milliseconds timeout);
    ~FtpTrial() override;

    void start();
    /// The link is about to go, or nobody wants to know any more: lets go of everything. No signal
    /// follows.
    void abandon();

Q_SIGNALS:
    void begun(sallyport::ftp::SelfTestStage stage);
    void ended(const sallyport::tunnel::FtpTrialStep& step);
    /// The last signal.
    void finished();

private:
    // ftp::SelfTestHost
    void openControl() override;
    void closeControl() override;
    void send(const QByteArray& line) override;
    void connectData(const Address& address, std::uint16_t port) override;
    tl::expected<std::uint16_t, ftp::SelfTestFinding> listenData() override;
    void closeData() override;
    void startTimer(std::chrono::milliseconds after) override;
    void stopTimer() override;
    void stageBegun(ftp::SelfTestStage stage) override;
    void stageEnded(ftp::SelfTestStage stage, const ftp::SelfTestFinding& finding) override;
    void testOver() override;

    void forwardChanged(const ForwardStatus& status);
    [[nodiscard]] std::unique_ptr<ByteStream> connectTo(const HostPort& to);
    void controlOpened();
    void readControl();
    void controlFailed(const Error& error);
    void takeData(std::unique_ptr<ByteStream> stream);
    void readData();
    void watch(const std::optional<Error>& error);
    void finish();

    ForwardContext& m_context;
    QPointer<ssh::FarSide> m_farSide;
    const Milliseconds m_timeout;
    const bool m_remote;
    std::unique_ptr<Forward> m_forward;
    HostPort m_where; ///< The forward's listener, as the client reaches it.
    ftp::SelfTest m_test;
    bool m_started = false;
    bool m_over = false;

    LaterPtr<ByteStream> m_control{ this };
    LaterPtr<ByteStream> m_data{ this };
    LaterPtr<net::Listener> m_dataListener{ this };
    QHostAddress m_ours; ///< The client's end of the control connection.
    std::unique_ptr<Timer> m_timer;
    std::unique_ptr<Timer> m_farewell;
    std::optional<Error> m_cause;
    QList<FtpNotice> m_notices;
};

} // namespace sallyport::tunnel

Q_DECLARE_METATYPE(sallyport::tunnel::FtpTrialStep)
