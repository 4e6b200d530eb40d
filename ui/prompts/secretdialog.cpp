// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/secretdialog.h"

#include "ui/models/sentencetext.h"
#include "ui/prompts/servertext.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace sallyport::ui {

static QString headingFor(const Question& question)
{
    switch (question.kind) {
    case Question::Kind::Passphrase:
        return SecretDialog::tr("Passphrase for the key %1").arg(question.subject);
    case Question::Kind::ProxyPassword:
        return SecretDialog::tr("Password for the proxy %1").arg(question.host.toString());
    default:
        break;
    }
    return question.user.isEmpty()
        ? SecretDialog::tr("Password for %1").arg(question.host.host)
        : SecretDialog::tr("Password of %1 for %2").arg(question.user, question.host.host);
}

SecretDialog::SecretDialog(const Question& question, const KeyStore& store, QWidget* parent)
    : PromptDialog(question, headingFor(question), parent)
    , m_secret(new SecretEdit(false, this))
{
    const bool isPassphrase = question.kind == Question::Kind::Passphrase;
    if (!question.note.isEmpty()) {
        addParagraph(translated(question.note), QStringLiteral("note"));
    } else if (question.attempt > 1) {
        addParagraph(isPassphrase ? tr("That was not the passphrase of this key.")
                                  : tr("That password was not accepted."),
            QStringLiteral("refused"));
    }
    if (!question.instruction.isEmpty()) {
        body()->addWidget(new ServerText(question.instruction, this));
    }
    auto* label = new PlainLabel(isPassphrase ? tr("&Passphrase") : tr("&Password"), this);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setAccessibleName(isPassphrase ? tr("Passphrase") : tr("Password"));
    label->setBuddy(m_secret);
    body()->addWidget(label);
    body()->addWidget(m_secret);
    m_remember = addRemember(tr("&Remember it"), question, store);
    body()->addStretch();

    body()->addWidget(new DialogButtons(isPassphrase ? tr("Unlock") : tr("Log in"), this));
    m_secret->setFocus();
}

void SecretDialog::collect(Answer& answer)
{
    answer.lines.push_back(m_secret->takeSecret());
    answer.remember = m_remember && m_remember->isChecked();
}

} // namespace sallyport::ui
