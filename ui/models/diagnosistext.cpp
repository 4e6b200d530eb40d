// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diagnosistext.h"

#include "ui/models/errortext.h"
#include "ui/models/sentencetext.h"

namespace sallyport::ui {

using tunnel::DiagnosisStep;

QString DiagnosisText::name(const DiagnosisStep& step)
{
    switch (step.kind) {
    case DiagnosisStep::Kind::Follow:
        return tr("%1 as followed").arg(step.subject);
    case DiagnosisStep::Kind::Resolve:
        return tr("Name of %1").arg(step.subject);
    case DiagnosisStep::Kind::Connect:
        return tr("Connection to %1").arg(step.subject);
    case DiagnosisStep::Kind::Identification:
        return tr("Greeting of %1").arg(step.subject);
    case DiagnosisStep::Kind::Algorithms:
        return tr("Encryption with %1").arg(step.subject);
    case DiagnosisStep::Kind::HostKey:
        return tr("Host key of %1").arg(step.subject);
    case DiagnosisStep::Kind::LoginMethods:
        return tr("Ways to log in to %1").arg(step.subject);
    case DiagnosisStep::Kind::Login:
        return tr("Login: %1").arg(step.subject);
    case DiagnosisStep::Kind::Listen:
        return tr("Listener of %1").arg(step.subject);
    case DiagnosisStep::Kind::Exposure:
        return tr("Who reaches %1").arg(step.subject);
    case DiagnosisStep::Kind::Destination:
        return tr("Destination of %1").arg(step.subject);
    case DiagnosisStep::Kind::Ftp:
        return tr("FTP server of %1").arg(step.subject);
    case DiagnosisStep::Kind::FtpLogin:
        return tr("FTP login through %1").arg(step.subject);
    case DiagnosisStep::Kind::FtpTransfer:
        return tr("FTP transfer by %1").arg(step.mode);
    case DiagnosisStep::Kind::FtpClient:
        return tr("What to set in the FTP client");
    case DiagnosisStep::Kind::Stay:
        return tr("After the login to %1").arg(step.subject);
    }
    return step.subject;
}

QString DiagnosisText::found(const DiagnosisStep& step)
{
    if (step.state != DiagnosisStep::State::Failed || !step.error) {
        return wholeSentence(step.findings);
    }
    const ErrorText text = ErrorText::of(*step.error);
    QStringList parts{ text.sentence };
    if (const QString found = translated(step.findings); !found.isEmpty()) {
        parts.append(QStringLiteral("(%1)").arg(found));
    }
    parts.append(text.hint);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString DiagnosisText::details(const DiagnosisStep& step)
{
    return step.error ? ErrorText::details(*step.error) : QString();
}

/// Which field of a server, by what went wrong there.
static const char* serverField(Code code)
{
    switch (code) {
    case Code::HostKeyMismatch:
        return "pinnedHostKey";
    case Code::HostKeyUnknown:
    case Code::HostKeyChanged:
    case Code::HostKeyRevoked:
    case Code::HostKeyUnsupported:
    case Code::HostKeyRekeyMismatch:
        return "hostKeyPolicy";
    case Code::AgentUnavailable:
    case Code::AgentFailed:
        return "useAgent";
    case Code::NoAuthenticationMethod:
        return "authentications";
    case Code::PasswordRejected:
    case Code::PasswordExpired:
        return "user";
    case Code::AuthenticationFailed:
    case Code::KeyRejected:
    case Code::KeyFileMissing:
    case Code::KeyFileUnreadable:
    case Code::KeyFileExposed:
    case Code::PublicKeyMismatch:
    case Code::KeyFormatUnsupported:
    case Code::PassphraseRequired:
    case Code::PassphraseWrong:
    case Code::KeyNeedsNewerLibssh2:
        return "identityFiles";
    case Code::NotSsh:
        return "port";
    default:
        return nullptr;
    }
}

static QString serverFieldOf(const DiagnosisStep& step)
{
    const Code code = step.error ? step.error->code : Code::Internal;
    if (const char* field = serverField(code)) {
        return QLatin1String(field);
    }
    switch (step.kind) {
    case DiagnosisStep::Kind::HostKey:
        return QStringLiteral("hostKeyPolicy");
    case DiagnosisStep::Kind::LoginMethods:
        return QStringLiteral("authentications");
    case DiagnosisStep::Kind::Login:
        return QStringLiteral("identityFiles");
    case DiagnosisStep::Kind::Resolve:
    case DiagnosisStep::Kind::Connect:
    case DiagnosisStep::Kind::Identification:
        return QStringLiteral("host");
    default:
        return {};
    }
}

static QString ruleFieldOf(const DiagnosisStep& step)
{
    if (step.error && step.error->code == Code::FtpServerWantsTls) {
        return QStringLiteral("ftp.tls");
    }
    switch (step.kind) {
    case DiagnosisStep::Kind::Listen:
    case DiagnosisStep::Kind::Exposure:
        return QStringLiteral("listen");
    case DiagnosisStep::Kind::Destination:
    case DiagnosisStep::Kind::Ftp:
        return QStringLiteral("destination");
    case DiagnosisStep::Kind::FtpTransfer:
        return step.mode == QLatin1String("PORT") || step.mode == QLatin1String("EPRT")
            ? QStringLiteral("ftp.activeMode")
            : QStringLiteral("ftp.dataTarget");
    case DiagnosisStep::Kind::FtpClient:
        return QStringLiteral("ftpClients");
    default:
        return {};
    }
}

QString DiagnosisText::mends(const DiagnosisStep& step)
{
    if (step.rule > 0) {
        const QString field = ruleFieldOf(step);
        return field.isEmpty() ? QString()
                               : QStringLiteral("rules[%1].%2").arg(step.rule - 1).arg(field);
    }
    switch (step.error ? step.error->code : Code::Internal) {
    case Code::ProxyUnreachable:
    case Code::ProxyRefused:
        return QStringLiteral("proxy.address.host");
    case Code::ProxyLoginRefused:
        return QStringLiteral("proxy.user");
    case Code::KnownHostsUnreadable:
        return QStringLiteral("knownHostsFiles");
    case Code::NoCommonAlgorithm:
        return QStringLiteral("ciphers");
    default:
        break;
    }
    const QString field = serverFieldOf(step);
    if (field.isEmpty()) {
        return {};
    }
    return (step.hop > 0 ? QStringLiteral("hops[%1].").arg(step.hop - 1)
                         : QStringLiteral("server."))
        + field;
}

bool DiagnosisText::isAboutFtp(const DiagnosisStep& step)
{
    switch (step.kind) {
    case DiagnosisStep::Kind::Ftp:
    case DiagnosisStep::Kind::FtpLogin:
    case DiagnosisStep::Kind::FtpTransfer:
    case DiagnosisStep::Kind::FtpClient:
        return true;
    default:
        return false;
    }
}

} // namespace sallyport::ui
