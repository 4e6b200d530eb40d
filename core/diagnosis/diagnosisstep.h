// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/sentence.h"

#include <QList>
#include <QMetaType>

#include <functional>
#include <optional>
#include <vector>

namespace sallyport::tunnel {

/// What was found: sentences that go together, to be shown with a semicolon between.
using Findings = QList<Sentence>;

/// One thing that a diagnosis looked at, for one server or one rule. A value, fit for queued
/// signals.
struct DiagnosisStep {
    enum class Kind {
        Follow, ///< What the host that the profile follows is now.
        Resolve, ///< The name of a server.
        Connect, ///< The connection to it.
        Identification, ///< What it says it is.
        Algorithms, ///< What both agreed on.
        HostKey,
        LoginMethods, ///< What the server takes to log in.
        Login, ///< One attempt to; the last one fails if no other is left.
        Listen, ///< A rule's listener, at whichever end.
        Exposure, ///< Who reaches a listener on the SSH server.
        Destination, ///< Where a rule leads, as its far end sees it.
        Ftp, ///< The FTP server at that destination.
        FtpLogin, ///< A login to it through the rule.
        FtpTransfer, ///< One kind of transfer through the rule; mode says which.
        FtpClient, ///< What a client has to be set to.
        Stay, ///< The server ended the connection after the login; told only when it
              ///< did and no other step was under way.
    };
    enum class State {
        Running,
        Passed,
        Warned, ///< It works, but not as it should or as one might think.
        Failed,
        Skipped, ///< Not done, or done by somebody else; the findings say why.
    };

    int id = 0; ///< The same in all reports of one step; they are counted from 1.
    Kind kind = Kind::Resolve;
    int hop =
        0; ///< 0: the server itself, and everything behind it; otherwise the 1-based jump host.
    int rule = 0; ///< 1-based place in the profile; 0: not about a rule.
    QString subject; ///< A host, a key, a rule as on the command line.
    QString mode; ///< Of FtpTransfer: PASV, EPSV, PORT or EPRT.
    State state = State::Running;
    Findings findings; ///< Technical, printable; see english().
    std::optional<Error> error; ///< Behind a failure, and often behind a warning.
    qint64 durationMs = 0; ///< Zero while it runs.
};

/// "resolve", "tcp", "host-key", …: for JSON.
[[nodiscard]] QLatin1String kindName(DiagnosisStep::Kind kind);
/// "running", "passed", …
[[nodiscard]] QLatin1String stateName(DiagnosisStep::State state);

/// The steps of one diagnosis, in the order they began. Tells each change of them.
class DiagnosisSteps {
public:
    using Changed = std::function<void(const DiagnosisStep&)>;

    DiagnosisSteps(Clock& clock, Changed changed);

    [[nodiscard]] const QList<DiagnosisStep>& all() const { return m_steps; }
    [[nodiscard]] std::optional<DiagnosisStep> firstFailure() const;

    /// step: kind, hop, rule and subject; returns its id.
    int begin(DiagnosisStep step);
    /// Nothing happens when the step has ended already, or for id 0. An empty subject leaves the
    /// one it has.
    void end(int id, DiagnosisStep::State state, const Findings& findings,
        const std::optional<Error>& error = {}, const QString& subject = {});
    /// Begins and ends in one; only the end is told.
    void settle(DiagnosisStep step, DiagnosisStep::State state, const Findings& findings,
        const std::optional<Error>& error = {});

private:
    Clock& m_clock;
    Changed m_changed;
    QList<DiagnosisStep> m_steps;
    std::vector<TimePoint> m_begun;
};

} // namespace sallyport::tunnel

Q_DECLARE_METATYPE(sallyport::tunnel::DiagnosisStep)
