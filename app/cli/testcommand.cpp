// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/testcommand.h"

#include "app/cli/errortext.h"
#include "app/cli/explain.h"

#include <algorithm>

namespace sallyport::cli {

using tunnel::DiagnosisStep;
using Kind = DiagnosisStep::Kind;
using State = DiagnosisStep::State;

static QLatin1String markOf(State state)
{
    switch (state) {
    case State::Passed:
        return QLatin1String("ok");
    case State::Warned:
        return QLatin1String("warn");
    case State::Failed:
        return QLatin1String("FAIL");
    case State::Running:
    case State::Skipped:
        break;
    }
    return QLatin1String("-");
}

static QLatin1String labelOf(Kind kind)
{
    switch (kind) {
    case Kind::Resolve:
        return QLatin1String("name");
    case Kind::Connect:
        return QLatin1String("connection");
    case Kind::Identification:
        return QLatin1String("identification");
    case Kind::Algorithms:
        return QLatin1String("algorithms");
    case Kind::HostKey:
        return QLatin1String("host key");
    case Kind::LoginMethods:
        return QLatin1String("login methods");
    case Kind::Login:
        return QLatin1String("login");
    case Kind::Listen:
        return QLatin1String("listener");
    case Kind::Exposure:
        return QLatin1String("who can connect");
    case Kind::Destination:
        return QLatin1String("destination");
    case Kind::Ftp:
        break;
    }
    return QLatin1String("FTP");
}

static QString placeOf(const DiagnosisStep& step)
{
    if (step.rule > 0) {
        return QStringLiteral("rule %1, %2").arg(step.rule).arg(step.subject);
    }
    if (step.kind == Kind::Destination) {
        return step.subject;
    }
    return step.hop > 0 ? QStringLiteral("jump host %1, %2").arg(step.hop).arg(step.subject)
                        : QStringLiteral("server %1").arg(step.subject);
}

QString stepLine(const DiagnosisStep& step)
{
    QString line = QStringLiteral("%1 %2, %3: %4")
                       .arg(markOf(step.state), -4)
                       .arg(placeOf(step), labelOf(step.kind), step.text);
    if (step.state != State::Skipped && step.durationMs > 0) {
        line += QStringLiteral(" (%1 ms)").arg(step.durationMs);
    }
    return line;
}

TestCommand::TestCommand(Arguments arguments, tunnel::TunnelSecrets secrets, UserPrompt* prompt,
    EventWriter& writer, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_diagnosis(std::move(arguments.profile), std::move(secrets), m_clock, prompt)
    , m_json(arguments.json)
{
    m_diagnosis.setDestinations(arguments.reach);
    connect(&m_diagnosis, &tunnel::Diagnosis::stepChanged, this, &TestCommand::tell);
    connect(&m_diagnosis, &tunnel::Diagnosis::serverMessage, this,
        [this](const QString& text) { m_writer.message(text); });
    connect(&m_diagnosis, &tunnel::Diagnosis::finished, this, &TestCommand::conclude);
}

TestCommand::~TestCommand() = default;

void TestCommand::start()
{
    m_diagnosis.start();
}

void TestCommand::stop()
{
    m_stopRequested = true;
    m_diagnosis.cancel();
}

void TestCommand::tell(const DiagnosisStep& step)
{
    if (!m_json && step.state == State::Running) {
        return;
    }
    QJsonObject fields{ { QStringLiteral("step"), tunnel::kindName(step.kind) },
        { QStringLiteral("id"), step.id }, { QStringLiteral("hop"), step.hop },
        { QStringLiteral("subject"), step.subject },
        { QStringLiteral("state"), tunnel::stateName(step.state) },
        { QStringLiteral("detail"), step.text }, { QStringLiteral("ms"), step.durationMs } };
    if (step.rule > 0) {
        fields[QLatin1String("rule")] = step.rule;
    }
    if (step.error) {
        fields[QLatin1String("code")] = codeName(step.error->code);
    }
    m_writer.result(QLatin1String("test"), fields, stepLine(step));
}

void TestCommand::conclude(const std::optional<Error>& failure)
{
    if (failure) {
        if (m_json) {
            m_writer.error(*failure);
        } else {
            const DiagnosisStep step = *m_diagnosis.firstFailure();
            m_writer.result(QLatin1String("test"), {},
                QStringLiteral("\nWhat failed first: %1, %2.\n%3")
                    .arg(placeOf(step), labelOf(step.kind), explainShortly(failure->code)));
        }
        Q_EMIT finished(exitCodeFor(failure->code, m_diagnosis.wasConnected()));
        return;
    }
    if (!m_json && !m_stopRequested) {
        const auto& steps = m_diagnosis.steps();
        const auto warnings = std::count_if(steps.cbegin(), steps.cend(),
            [](const DiagnosisStep& step) { return step.state == State::Warned; });
        m_writer.result(QLatin1String("test"), {},
            warnings == 0
                ? QStringLiteral("\nEverything works.")
                : QStringLiteral("\nIt works; see the lines marked warn (%1).").arg(warnings));
    }
    Q_EMIT finished(ExitEnded);
}

} // namespace sallyport::cli
