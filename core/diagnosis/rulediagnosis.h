// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/diagnosis/diagnosisstep.h"
#include "core/diagnosis/ftpprobe.h"
#include "core/diagnosis/ftptrial.h"
#include "core/forward/forward.h"
#include "core/ssh/link/link.h"

#include <deque>

namespace sallyport::tunnel {

/// What the checks of all rules of one diagnosis share. Outlives them.
struct RuleDiagnosisContext {
    DiagnosisSteps& steps;
    ForwardContext& forwards;
    Milliseconds timeout; ///< Of each thing that is asked.
    /// The SSH server connected to, or tried to connect to, something it was asked for.
    bool destinationsAllowed = false;
    /// A stock libssh2 opens one channel at a time, and the last one it was asked for still waits.
    bool opensBlocked = false;
    /// Whom to try transfers as; none: they are not tried.
    std::optional<FtpLogin> ftpLogin{};
};

/// Checks whether one rule would work over a link that is ready: can it listen, does its far end
/// reach the destination, is an FTP server there, who reaches a listener on the server. Carries
/// nothing: what connects to a listener meanwhile is closed at once.
class RuleDiagnosis final : public QObject {
    Q_OBJECT

public:
    RuleDiagnosis(int number, profile::Rule rule, ssh::Link& link, RuleDiagnosisContext& context);
    /// A destination alone, as the SSH server sees it.
    RuleDiagnosis(const HostPort& destination, ssh::Link& link, RuleDiagnosisContext& context);
    ~RuleDiagnosis() override;

    void start();
    /// Lets go of everything; no further step begins or ends, and no signal follows.
    void abandon();

    /// What it is called in its steps: "-L 8080:db:5432".
    [[nodiscard]] static QString subjectOf(const profile::Rule& rule);

Q_SIGNALS:
    /// All its steps have ended. From the event loop. The last signal, but not after the link has
    /// gone: a step may run then, and its owner ends it.
    void finished();

private:
    using Check = void (RuleDiagnosis::*)();

    void next();
    /// Ends the step that has just begun, when no channel can be opened; true then.
    bool skipIfBlocked();
    void endStep(DiagnosisStep::State state, const Findings& findings,
        const std::optional<Error>& error = {});
    void begin(DiagnosisStep::Kind kind, const QString& mode = {});
    [[nodiscard]] bool linkIsUp() const;
    /// Ends whatever was asked, before something else is.
    void letGo();
    /// Calls one of them when the channel has opened, or when it has not within the time limit.
    void openChannel(std::unique_ptr<ByteStream> channel, std::function<void()> opened,
        std::function<void(const Error&)> refused);

    void checkRule();
    void checkDestination();
    /// Of a dynamic rule, whose programs choose: whether the server opens connections at all.
    void checkAnyDestination();
    void checkDestinationHere();
    void checkFtp();
    void checkDataPorts();
    void checkActive();
    void judgeActive(bool reached);
    void checkTransfers();
    void transferTried(const FtpTrialStep& step);

    void checkRemoteListen();
    void askToListen(std::uint16_t port);
    void listenRefused(const Error& error);
    void anyPortAnswered(bool granted);
    void checkExposure();
    void tryExposure();
    void judgeExposure();
    void exposureUnknown(const Sentence& why);
    [[nodiscard]] QStringList exposureAddresses() const;
    void dropArrivals();

    const int m_number;
    const profile::Rule m_rule;
    QString m_bind; ///< What the SSH server is asked to listen on.
    QPointer<ssh::Link> m_link;
    RuleDiagnosisContext& m_context;
    std::deque<Check> m_checks;
    int m_step = 0; ///< The one that runs.
    std::unique_ptr<Timer> m_timer;
    std::function<void()> m_onTimeout;

    LaterPtr<ByteStream> m_channel{ this };
    LaterPtr<ByteStream> m_ftpStream{ this }; ///< Open, for the FTP check.
    LaterPtr<FtpProbe> m_ftp{ this };
    LaterPtr<FtpTrial> m_trial{ this };
    QList<FtpTrialStep> m_tried;
    LaterPtr<ssh::FarListener> m_listener{ this };
    Error m_listenError;

    QStringList m_exposure; ///< Addresses still to be tried.
    HostPort m_probed;
    bool m_probeOpened = false;
    bool m_probeArrived = false;
    bool m_awaitsArrival = false;
};

} // namespace sallyport::tunnel
