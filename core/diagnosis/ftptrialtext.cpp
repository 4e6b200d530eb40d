// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ftptrialtext.h"

#include "core/base/errorwords.h"
#include "core/diagnosis/diagnosistext.h"

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

static Sentence tlsAdvice()
{
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
        "the FTP server insists on TLS, which cannot be read on the way: let its administrator "
        "allow plain FTP from where it sees us come, or set tls=transparent, with which data "
        "connections go past the tunnel or fail"));
}

/// What the forward itself had to say about the session.
static Findings told(const QList<FtpNotice>& notices)
{
    Findings words;
    for (const FtpNotice& notice : notices) {
        const Sentence detail = detailOf({ notice.code, notice.detail, {} });
        if (!notice.detail.isEmpty() && !words.contains(detail)) {
            words.append(detail);
        }
    }
    return words;
}

static StepOutcome failure(State state, const FtpTrialStep& step, const Findings& findings)
{
    Error error{ step.finding.code, english(findings), {} };
    const bool vague = error.code == Code::FtpDataFailed || error.code == Code::FtpProtocolViolation
        || error.code == Code::FtpDataRefused;
    if (step.cause && vague) {
        error.code = step.cause->code;
    } else if (vague && !step.notices.isEmpty()
        && step.notices.first().code != Code::FtpActiveConverted) {
        error.code = step.notices.first().code;
    }
    return { state, findings, error };
}

StepOutcome judgeFtpLogin(const FtpTrialStep& step, const QString& user)
{
    const ftp::SelfTestFinding& found = step.finding;
    const QString shownUser = printable(user.toUtf8(), 100);
    if (found.result == Result::Works) {
        return { State::Passed,
            Findings{ Sentence(
                QT_TRANSLATE_NOOP("Sentence", "logged in to the FTP server as %1"), shownUser) }
                + told(step.notices) };
    }
    Findings findings{ found.result == Result::Refused
            ? Sentence(QT_TRANSLATE_NOOP("Sentence", "the FTP server does not let %1 in: %2"),
                shownUser, found.words)
            : found.words };
    if (step.cause && !found.words.quotes(step.cause->detail)) {
        findings.append(detailOf(*step.cause));
    }
    findings.append(told(step.notices));
    if (found.code == Code::FtpServerWantsTls) {
        findings.append(tlsAdvice());
    }
    return failure(State::Failed, step, findings);
}

/// Empty where nothing is known.
static Sentence whyNot(const FtpTrialStep& step, const profile::Rule& rule)
{
    const ftp::SelfTestFinding& found = step.finding;
    if (found.code == Code::FtpServerWantsTls) {
        return tlsAdvice();
    }
    if (step.cause && step.cause->code == Code::DestinationProhibited) {
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "the SSH server does not allow data connections: PermitOpen in its sshd_config, or "
                "permitopen= of your key, has to name %1:*, or the FTP server's passive ports"),
            rule.destination.host);
    }
    if (step.cause && !found.words.quotes(step.cause->detail)) {
        return detailOf(*step.cause);
    }
    if (isActive(step.stage) && rule.ftp.activeMode == Wish::ActiveMode::Reject) {
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "the forward refuses active mode (active-mode=reject)"));
    }
    if (isActive(step.stage) && rule.ftp.activeMode == Wish::ActiveMode::Forward
        && found.code == Code::FtpDataFailed) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
            "the FTP server does not reach what the SSH server listens on (GatewayPorts in its "
            "sshd_config, firewalls); active-mode=auto makes such transfers passive"));
    }
    return {};
}

StepOutcome judgeFtpTransfer(const FtpTrialStep& step, const profile::Rule& rule)
{
    const ftp::SelfTestFinding& found = step.finding;
    switch (found.result) {
    case Result::Works: {
        Findings how = told(step.notices);
        if (how.isEmpty() && isActive(step.stage)
            && rule.ftp.activeMode == Wish::ActiveMode::Convert) {
            how.append(Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "made passive on the FTP server's side, as active-mode says")));
        }
        return { State::Passed,
            Findings{ Sentence(QT_TRANSLATE_NOOP("Sentence",
                                   "works: a listing of %1 bytes came through the tunnel"),
                found.bytes) }
                + how };
    }
    case Result::Empty:
        return { State::Warned,
            { Sentence(QT_TRANSLATE_NOOP("Sentence",
                "the data connection was made and ended in order, but the folder is empty: no byte "
                "has flowed; log in where there is a file to be sure")) } };
    case Result::NotTried:
        return { State::Skipped, { found.words } };
    case Result::Refused:
    case Result::Failed:
        break;
    }
    if (found.code == Code::NotSupported) {
        return { State::Skipped, { found.words } };
    }
    Findings findings{ Sentence(QT_TRANSLATE_NOOP("Sentence", "does not work: %1"), found.words) };
    if (const Sentence why = whyNot(step, rule); !why.isEmpty()) {
        findings.append(why);
    }
    return failure(State::Warned, step, findings + told(step.notices));
}

Sentence ftpProtection(const profile::Rule& rule, const HostPort& server)
{
    const QString& target = rule.destination.host;
    const bool remote = rule.direction == RuleDirection::Remote;
    if (isLoopbackHost(target) || (!remote && target == server.host)) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "SSH protects the whole way"));
    }
    return remote
        ? Sentence(QT_TRANSLATE_NOOP("Sentence",
                       "SSH protects the way from the SSH server to this computer; from here to %1 "
                       "nothing is encrypted"),
            target)
        : Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "SSH protects the way to the SSH server; from there to %1 nothing is encrypted"),
            target);
}

/// What a user has to choose in the client.
static Sentence modeAdvice(const QList<SelfTestStage>& works)
{
    const bool pasv = works.contains(SelfTestStage::Pasv);
    const bool epsv = works.contains(SelfTestStage::Epsv);
    const bool active = works.contains(SelfTestStage::Port) || works.contains(SelfTestStage::Eprt);
    if ((pasv || epsv) && active) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "passive or active mode"));
    }
    if (pasv && epsv) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "passive mode"));
    }
    if (pasv) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "passive mode, without EPSV"));
    }
    return epsv ? Sentence(QT_TRANSLATE_NOOP("Sentence", "passive mode, with EPSV"))
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "active mode"));
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
        const FtpTrialStep none{ SelfTestStage::Login, { Result::Failed, {}, {} }, {}, {} };
        StepOutcome outcome = failure(State::Failed, failed ? *failed : none,
            { Sentence(
                QT_TRANSLATE_NOOP("Sentence", "no kind of transfer works through this tunnel")) });
        if (failed) {
            Findings first = judgeFtpTransfer(*failed, rule).findings;
            first.first() = Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 %2"),
                QString(ftp::modeName(failed->stage)), first.first());
            outcome.findings.append(first);
        }
        return outcome;
    }
    Findings findings{ works.isEmpty()
            ? Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "no byte has flowed yet, because the folder is empty"))
            : Sentence(
                QT_TRANSLATE_NOOP("Sentence",
                    "set the client to plain FTP without encryption (the tunnel encrypts) and %1"),
                modeAdvice(works)),
        ftpProtection(rule, server) };
    if (rule.direction == RuleDirection::Remote) {
        findings.append(Sentence(QT_TRANSLATE_NOOP("Sentence",
            "tried from the SSH server itself: not from other computers there, and not in active "
            "mode")));
    }
    return { works.isEmpty() ? State::Warned : State::Passed, findings };
}

} // namespace sallyport::tunnel
