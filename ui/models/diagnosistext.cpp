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

} // namespace sallyport::ui
