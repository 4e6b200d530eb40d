// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/diagnosisstep.h"
#include "core/diagnosis/ftptrial.h"

// What the trial of an FTP rule means, in words. Pure functions.

namespace sallyport::tunnel {

/// How a step of a diagnosis ends.
struct StepOutcome {
    DiagnosisStep::State state = DiagnosisStep::State::Passed;
    Findings findings{};
    std::optional<Error> error{};
};

/// user: who logged in.
[[nodiscard]] StepOutcome judgeFtpLogin(const FtpTrialStep& step, const QString& user);
/// One way to transfer. One that does not work is a warning: another may.
[[nodiscard]] StepOutcome judgeFtpTransfer(const FtpTrialStep& step, const profile::Rule& rule);

/// What came of all ways together: what to set in the client, and what is protected. server: the
/// SSH server as the profile names it.
[[nodiscard]] StepOutcome judgeFtpTrial(
    const QList<FtpTrialStep>& steps, const profile::Rule& rule, const HostPort& server);

/// Which leg of the way is inside SSH, and which is not.
[[nodiscard]] Sentence ftpProtection(const profile::Rule& rule, const HostPort& server);

} // namespace sallyport::tunnel
