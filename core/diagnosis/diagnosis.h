// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/diagnosis/rulediagnosis.h"
#include "core/tunnel/followreader.h"
#include "core/tunnel/lateanswers.h"
#include "core/tunnel/linkchain.h"
#include "core/tunnel/way.h"

class QHostInfo;

namespace sallyport::tunnel {

/// Walks the way of a profile once, step by step, with the links that a tunnel would use: what it
/// follows, every
/// server on it (name, connection, identification, algorithms, host key, login), then every rule,
/// and tells what was found at each. The first server that fails ends the walk; a rule that fails
/// does not. A server that hangs up because the user thinks for longer than it waits is connected
/// to again, with the answer.
///
/// Lives on one I/O thread; for one walk. Do not destroy it from one of its signals; use
/// deleteLater(). Each step has the time limit of a connection (a rule's
/// questions at most kRuleTimeout), and the user's time to answer where the prompt asks.
class Diagnosis final : public QObject {
    Q_OBJECT

public:
    /// The prompt may be null: then nobody can be asked. It outlives the diagnosis.
    Diagnosis(profile::Profile profile, TunnelSecrets secrets, Clock& clock,
        UserPrompt* prompt = nullptr, QObject* parent = nullptr);
    ~Diagnosis() override;

    static constexpr Milliseconds kRuleTimeout{ 10'000 };
    /// The connection has to outlast the login by this: some servers let one in and hang up.
    static constexpr Milliseconds kStay{ 500 };

    /// For a profile that goes through another one's tunnel: the link to its server, ready.
    void setCarrier(ssh::FarSide* carrier, const QString& name);
    /// Destinations to try besides those of the rules, as programs on a dynamic rule would.
    void setDestinations(const QList<HostPort>& destinations) { m_destinations = destinations; }

    /// Tries transfers through each FTP rule as this user; without it they are not tried. Before
    /// start().
    void setFtpLogin(FtpLogin login) { m_ruleContext.ftpLogin = std::move(login); }

    /// All so far, in the order they began.
    [[nodiscard]] const QList<DiagnosisStep>& steps() const { return m_steps.all(); }
    [[nodiscard]] std::optional<DiagnosisStep> firstFailure() const
    {
        return m_steps.firstFailure();
    }
    /// The server had been logged in to.
    [[nodiscard]] bool wasConnected() const { return m_connected; }

    void start();
    /// Steps that have not ended are told as skipped; finished() follows soon. May be called at any
    /// time, from a slot as well.
    void cancel();

Q_SIGNALS:
    /// A step has begun or ended.
    void stepChanged(const sallyport::tunnel::DiagnosisStep& step);
    /// The server's text for the user, such as its banner.
    void serverMessage(const QString& text);
    void hostKeyJudged(const sallyport::tunnel::HostKeyDecision& decision);
    /// The connection of a question that is open has gone.
    void questionLeft(const sallyport::ssh::QuestionLeft& question);
    /// Everything is closed. failure: of the first step that failed. The last signal.
    void finished(const std::optional<sallyport::Error>& failure);

private:
    [[nodiscard]] DiagnosisStep stepFor(DiagnosisStep::Kind kind) const;
    void begin(DiagnosisStep::Kind kind);
    void end(DiagnosisStep::State state, const Findings& findings,
        const std::optional<Error>& error = {});

    void followedRead(const Result<profile::Followed>& result);
    void resolve();
    void resolved(const QHostInfo& info);
    void resolveFailed(const Sentence& why);
    void openChain();
    void linkStateChanged(int hop, ssh::Link::State state);
    void connecting(int hop);
    void judgeAlgorithms();
    void hostKeySeen(const HostKeyDecision& decision);
    void take(const ssh::LinkNews& news);
    void identified();
    void methodsOffered(const QStringList& methods);
    void loginAttempted(const ssh::LoginAttempt& attempt);
    void chainReady();
    void questionHungUp(const ssh::QuestionLeft& question);
    void tryAgain();
    void chainClosed(const Error& error);
    void tellFailure(const Error& error);
    [[nodiscard]] std::optional<int> runningStep() const;
    void tellLeaving(const Error& error, Milliseconds lasted);

    void nextRule();
    void runRule(std::unique_ptr<RuleDiagnosis> rule);
    void dropRule();
    void stop();
    /// Tells what was not come to.
    void skipRest();
    void finish();

    profile::Profile m_profile; ///< Of one that follows: as it was read, once it was.
    const TunnelSecrets m_secrets;
    LateAnswers m_lateAnswers;
    WayPrompt m_wayPrompt;
    LinkContext m_linkContext;
    QPointer<ssh::FarSide> m_carrier;
    QString m_carrierName;
    bool m_hasCarrier = false;
    QList<HostPort> m_destinations;

    DiagnosisSteps m_steps;
    int m_step = 0; ///< Of the way there: the one that runs.
    int m_hop; ///< The server it is about.
    int m_lookup = -1;
    std::unique_ptr<Timer> m_lookupTimer;
    std::unique_ptr<Timer> m_stayTimer; ///< Runs from the login on.
    bool m_allDone = false; ///< Only the rest of that time is waited for.
    std::unique_ptr<FollowReader> m_followReader;
    LaterPtr<LinkChain> m_chain{ this };
    QString m_lastMethod; ///< Of the last attempt to log in.

    ConnectionIds m_ids = 0;
    ForwardContext m_forwards;
    RuleDiagnosisContext m_ruleContext;
    LaterPtr<RuleDiagnosis> m_rule{ this };
    int m_rulesDone = 0;
    int m_destinationsDone = 0;
    bool m_connected = false;
    bool m_cancelled = false;
    bool m_over = false;
};

} // namespace sallyport::tunnel
