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
#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sallyport::ui {

namespace {

using namespace std::chrono_literals;

/// Somebody who has not typed for so long has seen it.
constexpr auto kQuiet = 1500ms;
/// A click so soon was meant for what was there before.
constexpr auto kSurprise = 500ms;

} // namespace

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
    : WholeDialog(parent)
    , m_body(new QVBoxLayout)
    , m_hungUp(new PlainLabel(this))
    , m_question(question)
{
    setWindowTitle(tr("%1 – Sallyport").arg(ownerOf(question)));
    auto* title = new PlainLabel(heading, this);
    title->setObjectName(QStringLiteral("heading"));
    title->setWordWrap(true);
    makeHeading(title, 1.15);
    auto* owner = new PlainLabel(this);
    owner->setObjectName(QStringLiteral("owner"));
    owner->setWordWrap(true);
    owner->setTextInteractionFlags(Qt::TextSelectableByMouse);
    owner->setText(question.profileName.isEmpty()
            ? whoAsks(question)
            : tr("Profile %1 · %2").arg(question.profileName, whoAsks(question)));
    setAccessibleDescription(heading);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        // Not isActiveWindow(), which is true while the window that it belongs to has the keyboard.
        if (m_isAside && QApplication::activeWindow() == this) {
            takeKeyboard();
        }
    });

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
    m_sinceShown.start();
    qApp->installEventFilter(this);
    WholeDialog::showEvent(event);
}

void PromptDialog::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    m_quiet.stop();
    WholeDialog::hideEvent(event);
}

// ---- Keyboard

/// A window manager gives the keyboard to a dialog of the window that is active, not to a brother
/// of the one that is.
void PromptDialog::coverOpenDialog()
{
    create();
    const QWidget* open = QApplication::activeModalWidget();
    if (open && open != this && open->windowHandle()) {
        windowHandle()->setTransientParent(open->windowHandle());
    }
}

void PromptDialog::openWithKeyboard()
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    coverOpenDialog();
    open();
    raise();
    activateWindow();
}

void PromptDialog::showAside()
{
    m_isAside = true;
    m_firstField = focusWidget();
    setAttribute(Qt::WA_ShowWithoutActivating);
    // Some window managers give the keyboard to any dialog of the active window but to such a one.
    setWindowFlag(Qt::WindowDoesNotAcceptFocus);
    setWindowModality(Qt::NonModal);
    coverOpenDialog();
    show();
}

void PromptDialog::takeKeyboard()
{
    if (std::exchange(m_isAside, false)) {
        m_quiet.stop();
        setAttribute(Qt::WA_ShowWithoutActivating, false);
        // Not setWindowFlag(), which takes it off the screen.
        overrideWindowFlags(windowFlags() & ~Qt::WindowDoesNotAcceptFocus);
        windowHandle()->setFlag(Qt::WindowDoesNotAcceptFocus, false);
        if (m_firstField) {
            m_firstField->setFocus();
        }
    }
    raise();
    activateWindow();
}

bool PromptDialog::swallowsKey(const QEvent& event)
{
    const auto* key =
        event.type() == QEvent::KeyPress ? static_cast<const QKeyEvent*>(&event) : nullptr;
    const bool isHeld = key && key->isAutoRepeat();
    if (!m_isAside) {
        m_isFresh = m_isFresh && (isHeld || !key);
        return m_isFresh && isHeld;
    }
    m_quiet.start();
    if (key && !isHeld && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)) {
        takeKeyboard();
    }
    return true;
}

bool PromptDialog::swallowsClick()
{
    if (!m_isAside) {
        return false;
    }
    if (std::chrono::milliseconds(m_sinceShown.elapsed()) < kSurprise) {
        return true;
    }
    takeKeyboard();
    return false;
}

bool PromptDialog::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != this) {
        return WholeDialog::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
        return swallowsKey(*event);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return swallowsClick();
    case QEvent::WindowActivate:
        if (m_isAside) {
            m_quiet.start();
        }
        break;
    default:
        break;
    }
    return WholeDialog::eventFilter(watched, event);
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
