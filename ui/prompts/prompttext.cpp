// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompttext.h"

#include <QCoreApplication>

namespace sallyport::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::PromptText)
};

} // namespace

QString whoAsks(const Question& question)
{
    const QString host = question.host.toString();
    const QString who = question.user.isEmpty() ? host : question.user + u'@' + host;
    return question.hop > 0 ? Words::tr("%1 (jump host %2)").arg(who).arg(question.hop) : who;
}

QString ownerOf(const Question& question)
{
    return question.profileName.isEmpty() ? question.host.host : question.profileName;
}

QString needSentence(const Question& question)
{
    const QString host = question.host.host;
    switch (question.kind) {
    case Question::Kind::HostKeyUnknown:
        return Words::tr("%1 shows a host key that is not on file.").arg(host);
    case Question::Kind::HostKeyChanged:
        return Words::tr("The host key of %1 has changed.").arg(host);
    case Question::Kind::Password:
        return Words::tr("%1 asks for a password.").arg(host);
    case Question::Kind::Passphrase:
        return Words::tr("The key %1 needs its passphrase.").arg(question.subject);
    case Question::Kind::KeyboardInteractive:
        return Words::tr("%1 asks a question.").arg(host);
    case Question::Kind::NewPassword:
        return Words::tr("%1 wants a new password.").arg(host);
    case Question::Kind::TouchKey:
        return Words::tr("The security key waits to be touched.");
    case Question::Kind::ProxyPassword:
        return Words::tr("The proxy %1 asks for a password.").arg(host);
    }
    return {};
}

QString hungUpSentence(const Question& question, bool counts)
{
    if (!counts) {
        return Words::tr("The server has hung up meanwhile. Such an answer may be good only once: "
                         "Sallyport connects again when you go on, and the server asks anew.");
    }
    switch (question.kind) {
    case Question::Kind::HostKeyUnknown:
    case Question::Kind::HostKeyChanged:
        return Words::tr("The server has hung up meanwhile. Take your time: Sallyport connects "
                         "again when you decide, and your decision counts for this very key.");
    default:
        return Words::tr("The server has hung up meanwhile. Take your time: Sallyport connects "
                         "again with your answer.");
    }
}

bool needsDeliberateAct(const Question& question)
{
    return question.kind == Question::Kind::HostKeyChanged
        || (question.kind == Question::Kind::HostKeyUnknown
            && !question.knownFingerprints.isEmpty());
}

} // namespace sallyport::ui
