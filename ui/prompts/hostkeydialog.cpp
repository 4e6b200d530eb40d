// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/hostkeydialog.h"

#include "ui/models/sentencetext.h"
#include "ui/prompts/copyline.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sallyport::ui {

HostKeyDialog::HostKeyDialog(const Question& question, QWidget* parent)
    : PromptDialog(
        question, tr("%1 shows this key for the first time.").arg(question.host.host), parent)
{
    addParagraph(tr("If you can, compare it with what the server's owner gave you."),
        QStringLiteral("advice"));
    addParagraph(tr("Fingerprint of its %1 key:").arg(question.keyType), QStringLiteral("keyType"));
    auto* line = new CopyLine(question.fingerprint, tr("Fingerprint"), this);
    line->setObjectName(QStringLiteral("fingerprint"));
    body()->addWidget(line);
    if (!question.randomArt.isEmpty()) {
        addRandomArt(question.randomArt);
    }
    if (!question.note.isEmpty()) {
        addParagraph(translated(question.note), QStringLiteral("note"));
    }
    if (question.mayRemember) {
        addParagraph(
            tr("It will be stored in %1.").arg(question.storeIn), QStringLiteral("storeIn"));
    }
    body()->addStretch();

    auto* buttons = new QDialogButtonBox(this);
    auto* stop = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    stop->setObjectName(QStringLiteral("stopButton"));
    auto* once = buttons->addButton(tr("Connect &once"), QDialogButtonBox::ActionRole);
    once->setObjectName(QStringLiteral("onceButton"));
    once->setAutoDefault(false);
    connect(once, &QPushButton::clicked, this, &QDialog::accept);
    if (question.mayRemember) {
        auto* trust = buttons->addButton(tr("&Trust and connect"), QDialogButtonBox::ActionRole);
        trust->setObjectName(QStringLiteral("trustButton"));
        trust->setAutoDefault(false);
        connect(trust, &QPushButton::clicked, this, [this] {
            m_remember = true;
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    body()->addWidget(buttons);
    stop->setDefault(true);
    stop->setFocus();
}

void HostKeyDialog::addRandomArt(const QString& art)
{
    auto* unfold = new QToolButton(this);
    unfold->setObjectName(QStringLiteral("showRandomArt"));
    unfold->setText(tr("Show the key as a picture"));
    unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    unfold->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    unfold->setAutoRaise(true);
    unfold->setCheckable(true);
    auto* picture = new PlainLabel(art, this);
    picture->setObjectName(QStringLiteral("randomArt"));
    picture->setFont(fixedFont());
    picture->setAccessibleName(tr("The key as a picture of characters"));
    picture->setTextInteractionFlags(Qt::TextSelectableByMouse);
    picture->setLayoutDirection(Qt::LeftToRight);
    picture->hide();
    connect(unfold, &QToolButton::toggled, this, [this, unfold, picture](bool shown) {
        unfold->setArrowType(shown                     ? Qt::DownArrow
                : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                       : Qt::RightArrow);
        picture->setVisible(shown);
        fit();
    });
    body()->addWidget(unfold, 0, Qt::AlignLeading);
    body()->addWidget(picture, 0, Qt::AlignLeading);
}

void HostKeyDialog::collect(Answer& answer)
{
    answer.remember = m_remember;
}

} // namespace sallyport::ui
