// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptdialog.h"

#include "ui/prompts/changedkeydialog.h"
#include "ui/prompts/hostkeydialog.h"
#include "ui/prompts/interactivedialog.h"
#include "ui/prompts/newpassworddialog.h"
#include "ui/prompts/prompttext.h"
#include "ui/prompts/secretdialog.h"
#include "ui/prompts/touchkeydialog.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport::ui {

PromptDialog* PromptDialog::make(const Question& question, const KeyStore& store, QWidget* parent)
{
    if (needsDeliberateAct(question)) {
        return new ChangedKeyDialog(question, parent);
    }
    switch (question.kind) {
    case Question::Kind::HostKeyUnknown:
    case Question::Kind::HostKeyChanged:
        return new HostKeyDialog(question, parent);
    case Question::Kind::KeyboardInteractive:
        return new InteractiveDialog(question, store, parent);
    case Question::Kind::NewPassword:
        return new NewPasswordDialog(question, store, parent);
    case Question::Kind::TouchKey:
        return new TouchKeyDialog(question, parent);
    case Question::Kind::Password:
    case Question::Kind::Passphrase:
    case Question::Kind::ProxyPassword:
        break;
    }
    return new SecretDialog(question, store, parent);
}

PromptDialog::PromptDialog(const Question& question, const QString& heading, QWidget* parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_hungUp(new PlainLabel(this))
    , m_question(question)
{
    setWindowTitle(tr("%1 – Sallyport").arg(ownerOf(question)));
    auto* title = new PlainLabel(heading, this);
    title->setObjectName(QStringLiteral("heading"));
    title->setWordWrap(true);
    QFont large = title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    title->setFont(large);
    auto* owner = new PlainLabel(this);
    owner->setObjectName(QStringLiteral("owner"));
    owner->setWordWrap(true);
    owner->setTextInteractionFlags(Qt::TextSelectableByMouse);
    owner->setText(question.profileName.isEmpty()
            ? whoAsks(question)
            : tr("Profile %1 · %2").arg(question.profileName, whoAsks(question)));
    setAccessibleDescription(heading);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(owner);
    m_hungUp->setObjectName(QStringLiteral("hungUp"));
    m_hungUp->setWordWrap(true);
    m_hungUp->hide();
    layout->addWidget(m_hungUp);
    layout->addSpacing(em() / 2);
    layout->addLayout(m_body);
    title->setMinimumWidth(28 * em()); // the dialog's own would count instead of its contents'
}

void PromptDialog::showHungUp(bool counts)
{
    m_hungUp->setText(hungUpSentence(m_question, counts));
    m_hungUp->show();
    fit();
    QAccessibleEvent event(m_hungUp, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

Answer PromptDialog::takeAnswer()
{
    Answer answer;
    answer.accepted = result() == Accepted;
    if (answer.accepted) {
        collect(answer);
    }
    return answer;
}

/// Qt keeps new dialogs to two thirds of the screen, which at 200 % is less than these need.
void PromptDialog::fit()
{
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    const int most = screen()->availableGeometry().height() * 9 / 10;
    resize(width(),
        std::clamp(wanted, minimumSizeHint().height(), std::max(most, minimumSizeHint().height())));
}

void PromptDialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
}

QLabel* PromptDialog::addParagraph(const QString& text, const QString& name)
{
    auto* label = new PlainLabel(text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->addWidget(label);
    return label;
}

QCheckBox* PromptDialog::addRemember(
    const QString& label, const Question& question, const KeyStore& store)
{
    if (!question.mayRemember) {
        return nullptr;
    }
    if (!store.available) {
        addParagraph(tr("There is no key store on this desktop, so it is asked for each time."),
            QStringLiteral("noKeyStore"));
        return nullptr;
    }
    auto* box = new QCheckBox(store.name.isEmpty()
            ? label
            : tr("%1 in %2", "remember it in a key store").arg(label, store.name),
        this);
    box->setObjectName(QStringLiteral("remember"));
    m_body->addWidget(box);
    return box;
}

} // namespace sallyport::ui
