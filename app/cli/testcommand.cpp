// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/testcommand.h"

#include "app/cli/explain.h"
#include "app/cli/plainerror.h"
#include "app/cli/profilecommand.h"

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
    case Kind::Follow:
        return QLatin1String("as followed");
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
    case Kind::FtpLogin:
        return QLatin1String("FTP login");
    case Kind::FtpClient:
        return QLatin1String("FTP client");
    case Kind::Stay:
        return QLatin1String("staying");
    case Kind::FtpTransfer:
    case Kind::Ftp:
        break;
    }
    return QLatin1String("FTP");
}

static QString labelOf(const DiagnosisStep& step)
{
    const QString label = labelOf(step.kind);
    return step.mode.isEmpty() ? label : label + u' ' + step.mode;
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
                       .arg(placeOf(step), labelOf(step), english(step.findings));
    if (step.state != State::Skipped && step.durationMs > 0) {
        line += QStringLiteral(" (%1 ms)").arg(step.durationMs);
    }
    return line;
}

QString conclusion(const QList<DiagnosisStep>& steps)
{
    const auto count = [&steps](const auto& wanted) {
        return std::count_if(steps.cbegin(), steps.cend(), wanted);
    };
    const auto warnings =
        count([](const DiagnosisStep& step) { return step.state == State::Warned; });
    // Whether data flow through an FTP rule shows only when they have.
    const bool untried = std::any_of(steps.cbegin(), steps.cend(), [&](const DiagnosisStep& step) {
        return step.kind == Kind::Ftp && count([&step](const DiagnosisStep& other) {
            return other.rule == step.rule && other.kind == Kind::FtpTransfer
                && other.state == State::Passed;
        }) == 0;
    });
    QString text = warnings > 0
        ? QStringLiteral("%1; see the lines marked warn (%2).")
              .arg(untried ? QStringLiteral("Nothing failed") : QStringLiteral("It works"))
              .arg(warnings)
        : untried ? QStringLiteral("Nothing failed.")
                  : QStringLiteral("Everything works.");
    const bool loggedIn =
        count([](const DiagnosisStep& step) { return step.kind == Kind::FtpLogin; }) > 0;
    if (untried && !loggedIn) {
        text +=
            QStringLiteral("\nThe FTP server answers; transfers were not tried: add --ftp-login.");
    } else if (untried) {
        text += QStringLiteral("\nNo FTP data have flowed yet.");
    }
    return text;
}

static HostPort firstFtpServer(const profile::Profile& profile)
{
    for (const profile::Rule& rule : profile.rules) {
        if (rule.enabled && rule.kind == profile::RuleKind::Ftp) {
            return rule.destination;
        }
    }
    return {};
}

Result<void> prepareTest(Arguments& arguments)
{
    const profile::Profile& profile = arguments.profile;
    if (!arguments.profileName.isEmpty()) {
        const auto loaded = loadProfileToRun(arguments);
        const bool isServer = !profile.connection.server.address.host.isEmpty();
        if (!loaded && loaded.error().code == Code::ProfileNotFound && arguments.serverTrouble) {
            return tl::unexpected(*arguments.serverTrouble);
        }
        if (!loaded && !(loaded.error().code == Code::ProfileNotFound && isServer)) {
            return loaded;
        }
    }
    if (!profile.connection.viaProfile.isEmpty()) {
        return fail(Code::NotSupported,
            QStringLiteral("it goes through the tunnel of another profile; connect to see"),
            arguments.profileName);
    }
    if (arguments.ftpUser && firstFtpServer(profile).host.isEmpty()) {
        return fail(Code::InvalidArgument,
            QStringLiteral("there is no ftp/ forward it could be for"),
            QStringLiteral("--ftp-login"));
    }
    return {};
}

TestCommand::TestCommand(Arguments arguments, tunnel::TunnelSecrets secrets, UserPrompt* prompt,
    EventWriter& writer, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_prompt(prompt)
    , m_ftpUser(arguments.ftpUser)
    , m_ftpServer(firstFtpServer(arguments.profile))
    , m_diagnosis(std::move(arguments.profile), std::move(secrets), m_clock, prompt)
    , m_json(arguments.json)
{
    m_diagnosis.setDestinations(arguments.reach);
    connect(&m_diagnosis, &tunnel::Diagnosis::stepChanged, this, &TestCommand::tell);
    connect(&m_diagnosis, &tunnel::Diagnosis::serverMessage, this,
        [this](const QString& text) { m_writer.message(text); });
    connect(&m_diagnosis, &tunnel::Diagnosis::finished, this, &TestCommand::conclude);
}

TestCommand::~TestCommand()
{
    if (m_asked != 0) {
        m_prompt->withdraw(m_asked);
    }
}

void TestCommand::start()
{
    const QString user = m_ftpUser.value_or(QString());
    if (user.isEmpty() || m_ftpPassword || tunnel::FtpLogin::isAnonymousUser(user)) {
        begin();
    } else {
        askFtpPassword();
    }
}

void TestCommand::askFtpPassword()
{
    const auto nobody = [this] {
        m_writer.error({ Code::PromptUnavailable,
            QStringLiteral("the password of the FTP server; give it with --ftp-password-stdin"),
            m_ftpServer.toString() });
        Q_EMIT finished(exitCodeFor(Code::PromptUnavailable, false));
    };
    if (!m_prompt) {
        nobody();
        return;
    }
    Question question;
    question.kind = Question::Kind::Password;
    question.host = m_ftpServer;
    question.user = *m_ftpUser;
    question.subject = QStringLiteral("FTP");
    question.mayRemember = false;
    m_asked = m_prompt->ask(question, [this, nobody](Answer answer) {
        m_asked = 0;
        if (!answer.accepted || answer.lines.empty()) {
            nobody();
            return;
        }
        m_ftpPassword = std::move(answer.lines.front());
        begin();
    });
}

void TestCommand::begin()
{
    if (m_ftpUser) {
        tunnel::FtpLogin login = tunnel::FtpLogin::anonymous();
        if (!m_ftpUser->isEmpty()) {
            login.user = *m_ftpUser;
        }
        if (m_ftpPassword) {
            login.password = std::move(*m_ftpPassword);
        }
        m_diagnosis.setFtpLogin(std::move(login));
    }
    m_begun = true;
    m_diagnosis.start();
}

void TestCommand::stop()
{
    m_stopRequested = true;
    if (m_begun) {
        m_diagnosis.cancel();
    } else {
        Q_EMIT finished(ExitEnded);
    }
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
        { QStringLiteral("detail"), english(step.findings) },
        { QStringLiteral("ms"), step.durationMs } };
    if (step.rule > 0) {
        fields[QLatin1String("rule")] = step.rule;
    }
    if (!step.mode.isEmpty()) {
        fields[QLatin1String("mode")] = step.mode;
    }
    if (step.error) {
        fields[QLatin1String("code")] = codeName(step.error->code);
    }
    m_writer.result(QLatin1String("test"), fields, { stepLine(step) });
}

void TestCommand::conclude(const std::optional<Error>& failure)
{
    if (failure) {
        if (m_json) {
            m_writer.error(*failure);
        } else {
            const DiagnosisStep step = *m_diagnosis.firstFailure();
            m_writer.result(QLatin1String("test"), {},
                QStringList{ QString(),
                    QStringLiteral("What failed first: %1, %2.").arg(placeOf(step), labelOf(step)) }
                    + explainShortly(failure->code).split(u'\n'));
        }
        Q_EMIT finished(exitCodeFor(failure->code, m_diagnosis.wasConnected()));
        return;
    }
    if (!m_json && !m_stopRequested) {
        m_writer.result(QLatin1String("test"), {},
            QStringList{ QString() } + conclusion(m_diagnosis.steps()).split(u'\n'));
    }
    Q_EMIT finished(ExitEnded);
}

} // namespace sallyport::cli
