// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/touchkeydialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sallyport::ui {

TouchKeyDialog::TouchKeyDialog(const Question& question, QWidget* parent)
    : PromptDialog(question, tr("Touch your security key"), parent)
{
    addParagraph(question.subject.isEmpty()
            ? tr("The key blinks and waits to be touched.")
            : tr("The key %1 waits to be touched.").arg(question.subject),
        QStringLiteral("advice"));
    body()->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("cancelButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    body()->addWidget(buttons);
}

void TouchKeyDialog::collect(Answer&) { }

} // namespace sallyport::ui
