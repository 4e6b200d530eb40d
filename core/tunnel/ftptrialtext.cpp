// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/ftptrialtext.h"

#include "core/tunnel/diagnosistext.h"

#include <algorithm>

namespace sallyport::tunnel {

using ftp::SelfTestStage;
using profile::RuleDirection;
using Result = ftp::SelfTestFinding::Result;
using State = DiagnosisStep::State;
using Wish = profile::FtpRuleOptions;

static bool isActive(SelfTestStage stage)
{
    return stage == SelfTestStage::Port || stage == SelfTestStage::Eprt;
}

static QString tlsAdvice()
{
    return QStringLiteral(
        "the FTP server insists on TLS, which cannot be read on the way: let its administrator "
        "allow plain FTP from where it sees us come, or set tls=transparent, with which data "
        "connections go past the tunnel or fail");
}

static QString joined(const QString& what, const QString& more)
{
    return more.isEmpty() ? what : what + QStringLiteral("; ") + more;
}

/// What the forward itself had to say about the session.
static QString told(const QList<FtpNotice>& notices)
{
    QStringList words;
    for (const FtpNotice& notice : notices) {
        const QString& text = notice.detail;
        if (!text.isEmpty() && !words.contains(text)) {
            words.append(text);
        }
    }
    return words.join(QStringLiteral("; "));
}

static StepOutcome failure(State state, const FtpTrialStep& step, const QString& text)
{
    Error error{ step.finding.code, text, {} };
    const bool vague = error.code == Code::FtpDataFailed || error.code == Code::FtpProtocolViolation
        || error.code == Code::FtpDataRefused;
    if (step.cause && vague) {
        error.code = step.cause->code;
    } else if (vague && !step.notices.isEmpty()
        && step.notices.first().code != Code::FtpActiveConverted) {
        error.code = step.notices.first().code;
    }
    return { state, text, error };
}

StepOutcome judgeFtpLogin(const FtpTrialStep& step, const QString& user)
{
    const ftp::SelfTestFinding& found = step.finding;
    const QString shownUser = printable(user.toUtf8(), 100);
    if (found.result == Result::Works) {
        return { State::Passed,
            joined(QStringLiteral("logged in to the FTP server as %1").arg(shownUser),
                told(step.notices)) };
    }
    QString text = found.result == Result::Refused
        ? QStringLiteral("the FTP server does not let %1 in: %2").arg(shownUser, found.words)
        : found.words;
    if (step.cause && !text.contains(step.cause->detail)) {
        text = joined(text, step.cause->detail);
    }
    text = joined(text, told(step.notices));
    if (found.code == Code::FtpServerWantsTls) {
        text = joined(text, tlsAdvice());
    }
    return failure(State::Failed, step, text);
}

static QString whyNot(const FtpTrialStep& step, const profile::Rule& rule)
{
    const ftp::SelfTestFinding& found = step.finding;
    if (found.code == Code::FtpServerWantsTls) {
        return tlsAdvice();
    }
    if (step.cause && step.cause->code == Code::DestinationProhibited) {
        return QStringLiteral(
            "the SSH server does not allow data connections: PermitOpen in its sshd_config, or "
            "permitopen= of your key, has to name %1:*, or the FTP server's passive ports")
            .arg(rule.destination.host);
    }
    if (step.cause && !found.words.contains(step.cause->detail)) {
        return step.cause->detail;
    }
    if (isActive(step.stage) && rule.ftp.activeMode == Wish::ActiveMode::Reject) {
        return QStringLiteral("the forward refuses active mode (active-mode=reject)");
    }
    if (isActive(step.stage) && rule.ftp.activeMode == Wish::ActiveMode::Forward
        && found.code == Code::FtpDataFailed) {
        return QStringLiteral(
            "the FTP server does not reach what the SSH server listens on (GatewayPorts in its "
            "sshd_config, firewalls); active-mode=auto makes such transfers passive");
    }
    return {};
}

StepOutcome judgeFtpTransfer(const FtpTrialStep& step, const profile::Rule& rule)
{
    const ftp::SelfTestFinding& found = step.finding;
    switch (found.result) {
    case Result::Works: {
        QString how = told(step.notices);
        if (how.isEmpty() && isActive(step.stage)
            && rule.ftp.activeMode == Wish::ActiveMode::Convert) {
            how = QStringLiteral("made passive on the FTP server's side, as active-mode says");
        }
        return { State::Passed,
            joined(QStringLiteral("works: a listing of %1 bytes came through the tunnel")
                       .arg(found.bytes),
                how) };
    }
    case Result::Empty:
        return { State::Warned,
            QStringLiteral("the data connection was made and ended in order, but the folder is "
                           "empty: no byte has flowed; log in where there is a file to be sure") };
    case Result::NotTried:
        return { State::Skipped, found.words };
    case Result::Refused:
    case Result::Failed:
        break;
    }
    if (found.code == Code::NotSupported) {
        return { State::Skipped, found.words };
    }
    const QString text =
        joined(joined(QStringLiteral("does not work: ") + found.words, whyNot(step, rule)),
            told(step.notices));
    return failure(State::Warned, step, text);
}

QString ftpProtection(const profile::Rule& rule, const HostPort& server)
{
    const QString& target = rule.destination.host;
    const bool remote = rule.direction == RuleDirection::Remote;
    if (isLoopbackHost(target) || (!remote && target == server.host)) {
        return QStringLiteral("SSH protects the whole way");
    }
    return remote
        ? QStringLiteral(
            "SSH protects the way from the SSH server to this computer; from here to %1 nothing "
            "is encrypted")
              .arg(target)
        : QStringLiteral(
            "SSH protects the way to the SSH server; from there to %1 nothing is encrypted")
              .arg(target);
}

/// What a user has to choose in the client.
static QString modeAdvice(const QList<SelfTestStage>& works)
{
    const bool pasv = works.contains(SelfTestStage::Pasv);
    const bool epsv = works.contains(SelfTestStage::Epsv);
    const bool active = works.contains(SelfTestStage::Port) || works.contains(SelfTestStage::Eprt);
    if ((pasv || epsv) && active) {
        return QStringLiteral("passive or active mode");
    }
    if (pasv && epsv) {
        return QStringLiteral("passive mode");
    }
    if (pasv) {
        return QStringLiteral("passive mode, without EPSV");
    }
    return epsv ? QStringLiteral("passive mode, with EPSV") : QStringLiteral("active mode");
}

StepOutcome judgeFtpTrial(
    const QList<FtpTrialStep>& steps, const profile::Rule& rule, const HostPort& server)
{
    QList<SelfTestStage> works;
    bool empty = false;
    const FtpTrialStep* failed = nullptr;
    for (const FtpTrialStep& step : steps) {
        if (step.stage == SelfTestStage::Login) {
            continue;
        }
        if (step.finding.result == Result::Works) {
            works.append(step.stage);
        } else if (step.finding.result == Result::Empty) {
            empty = true;
        } else if (!failed) {
            failed = &step;
        }
    }
    if (works.isEmpty() && !empty) {
        const QString text = QStringLiteral("no kind of transfer works through this tunnel");
        const QString first = failed ? judgeFtpTransfer(*failed, rule).text : QString();
        const FtpTrialStep none{ SelfTestStage::Login, { Result::Failed, {}, {} }, {}, {} };
        StepOutcome outcome = failure(State::Failed, failed ? *failed : none, text);
        outcome.text = first.isEmpty()
            ? text
            : text + QStringLiteral("; %1 %2").arg(ftp::modeName(failed->stage), first);
        return outcome;
    }
    QString text = works.isEmpty()
        ? QStringLiteral("no byte has flowed yet, because the folder is empty")
        : QStringLiteral("set the client to plain FTP without encryption (the tunnel encrypts) "
                         "and %1")
              .arg(modeAdvice(works));
    text = joined(text, ftpProtection(rule, server));
    if (rule.direction == RuleDirection::Remote) {
        text = joined(text,
            QStringLiteral("tried from the SSH server itself: not from other computers there, and "
                           "not in active mode"));
    }
    return { works.isEmpty() ? State::Warned : State::Passed, text };
}

} // namespace sallyport::tunnel
