// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/newpassworddialog.h"

#include "ui/prompts/servertext.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sallyport::ui {

NewPasswordDialog::NewPasswordDialog(
    const Question& question, const KeyStore& store, QWidget* parent)
    : PromptDialog(question, tr("%1 wants a new password").arg(question.host.host), parent)
{
    if (question.attempt > 1) {
        addParagraph(tr("The server did not take that password."), QStringLiteral("refused"));
    }
    if (!question.instruction.isEmpty()) {
        body()->addWidget(new ServerText(question.instruction, this));
    }
    m_password = addLine(tr("&New password"), QStringLiteral("newPassword"));
    m_again = addLine(tr("The same &again"), QStringLiteral("repeatPassword"));
    m_differs = addParagraph(QString(), QStringLiteral("differs"));
    m_remember = addRemember(tr("&Remember it"), question, store);
    body()->addStretch();

    auto* buttons = new DialogButtons(tr("Change the password"), this);
    m_accept = buttons->accept();
    body()->addWidget(buttons);
    m_password->setFocus();
    updateButtons();
}

SecretEdit* NewPasswordDialog::addLine(const QString& label, const QString& name)
{
    auto* caption = new PlainLabel(label, this);
    auto* line = new SecretEdit(false, this);
    line->setObjectName(name);
    line->setAccessibleName(QString(label).remove(u'&'));
    caption->setBuddy(line);
    connect(line, &QLineEdit::textChanged, this, &NewPasswordDialog::updateButtons);
    body()->addWidget(caption);
    body()->addWidget(line);
    return line;
}

void NewPasswordDialog::updateButtons()
{
    const bool typed = !m_again->text().isEmpty();
    const bool same = m_password->text() == m_again->text();
    m_differs->setText(typed && !same ? tr("The two are not the same yet.") : QString());
    m_accept->setEnabled(typed && same);
}

void NewPasswordDialog::collect(Answer& answer)
{
    answer.lines.push_back(m_password->takeSecret());
    m_again->wipe();
    answer.remember = m_remember && m_remember->isChecked();
}

} // namespace sallyport::ui
