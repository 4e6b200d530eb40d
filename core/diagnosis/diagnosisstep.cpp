// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosisstep.h"

#include <algorithm>

namespace sallyport::tunnel {

using Kind = DiagnosisStep::Kind;
using State = DiagnosisStep::State;

QLatin1String kindName(Kind kind)
{
    switch (kind) {
    case Kind::Follow:
        return QLatin1String("follow");
    case Kind::Resolve:
        return QLatin1String("resolve");
    case Kind::Connect:
        return QLatin1String("tcp");
    case Kind::Identification:
        return QLatin1String("identification");
    case Kind::Algorithms:
        return QLatin1String("algorithms");
    case Kind::HostKey:
        return QLatin1String("host-key");
    case Kind::LoginMethods:
        return QLatin1String("login-methods");
    case Kind::Login:
        return QLatin1String("login");
    case Kind::Listen:
        return QLatin1String("listen");
    case Kind::Exposure:
        return QLatin1String("exposure");
    case Kind::Destination:
        return QLatin1String("destination");
    case Kind::FtpLogin:
        return QLatin1String("ftp-login");
    case Kind::FtpTransfer:
        return QLatin1String("ftp-transfer");
    case Kind::FtpClient:
        return QLatin1String("ftp-client");
    case Kind::Stay:
        return QLatin1String("stay");
    case Kind::Ftp:
        break;
    }
    return QLatin1String("ftp");
}

QLatin1String stateName(State state)
{
    switch (state) {
    case State::Running:
        return QLatin1String("running");
    case State::Passed:
        return QLatin1String("passed");
    case State::Warned:
        return QLatin1String("warned");
    case State::Failed:
        return QLatin1String("failed");
    case State::Skipped:
        break;
    }
    return QLatin1String("skipped");
}

DiagnosisSteps::DiagnosisSteps(Clock& clock, Changed changed)
    : m_clock(clock)
    , m_changed(std::move(changed))
{
}

std::optional<DiagnosisStep> DiagnosisSteps::firstFailure() const
{
    const auto failed = std::find_if(m_steps.cbegin(), m_steps.cend(),
        [](const DiagnosisStep& step) { return step.state == State::Failed; });
    return failed == m_steps.cend() ? std::nullopt : std::optional(*failed);
}

int DiagnosisSteps::begin(DiagnosisStep step)
{
    step.id = int(m_steps.size()) + 1;
    m_steps.append(step);
    m_begun.push_back(m_clock.now());
    m_changed(step);
    return step.id;
}

void DiagnosisSteps::end(int id, State state, const Findings& findings,
    const std::optional<Error>& error, const QString& subject)
{
    if (id < 1 || id > m_steps.size() || m_steps[id - 1].state != State::Running) {
        return;
    }
    DiagnosisStep& step = m_steps[id - 1];
    step.state = state;
    step.findings = findings;
    step.error = error;
    if (!subject.isEmpty()) {
        step.subject = subject;
    }
    const auto taken = m_clock.now() - m_begun[std::size_t(id) - 1];
    step.durationMs = std::chrono::duration_cast<Milliseconds>(taken).count();
    const DiagnosisStep told = step;
    m_changed(told);
}

void DiagnosisSteps::settle(
    DiagnosisStep step, State state, const Findings& findings, const std::optional<Error>& error)
{
    step.id = int(m_steps.size()) + 1;
    step.state = state;
    step.findings = findings;
    step.error = error;
    m_steps.append(step);
    m_begun.push_back(m_clock.now());
    m_changed(step);
}

} // namespace sallyport::tunnel
