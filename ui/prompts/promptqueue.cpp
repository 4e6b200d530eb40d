// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptqueue.h"

#include "ui/prompts/prompttext.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace sallyport::ui {

namespace {

using namespace std::chrono_literals;

/// For how long somebody who looks at the program waits for the question.
constexpr auto kPatience = 60s;
/// The same for somebody whom no window shows that he still does: after a choice in the tray.
constexpr auto kConversation = 10s;
/// Between two dialogs none may be active.
constexpr auto kBetweenWindows = 1s;

/// Into something that takes text: not what operates a button or walks through a list.
bool isTyped(const QObject* watched, const QEvent* event)
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget && widget->testAttribute(Qt::WA_InputMethodEnabled)
        && !qobject_cast<PromptDialog*>(widget->window())
        && !static_cast<const QKeyEvent*>(event)->text().isEmpty();
}

} // namespace

PromptQueue::PromptQueue(QWidget* window)
{
    setWindow(window);
}

void PromptQueue::setWindow(QWidget* window)
{
    if (m_window) {
        m_window->removeEventFilter(this);
    }
    m_window = window;
    if (window) {
        window->installEventFilter(this);
    }
}

PromptQueue::~PromptQueue()
{
    if (m_dialog) {
        m_dialog->disconnect(this);
        delete m_dialog;
    }
}

UserPrompt::Ticket PromptQueue::ask(const Question& question, Reply reply)
{
    m_entries.push_back(Entry{ ++m_last, question, std::move(reply), false, {} });
    advanceLater();
    Q_EMIT waitingChanged();
    return m_last;
}

void PromptQueue::withdraw(Ticket ticket)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
        [ticket](const Entry& each) { return each.ticket == ticket; });
    if (entry == m_entries.end()) {
        return;
    }
    if (entry == m_entries.begin()) {
        shelve();
    }
    m_entries.erase(entry);
    advanceLater();
    Q_EMIT waitingChanged();
}

void PromptQueue::hungUp(const Question& question, bool counts)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& each) {
        return !each.hungUp && each.question.kind == question.kind
            && each.question.profileId == question.profileId && each.question.host == question.host
            && each.question.user == question.user && each.question.hop == question.hop;
    });
    if (entry == m_entries.end()) {
        return;
    }
    entry->hungUp = counts;
    if (m_dialog && entry == m_entries.begin()) {
        m_dialog->showHungUp(counts);
    }
}

QStringList PromptQueue::waiting() const
{
    QStringList ids;
    for (const Entry& entry : m_entries) {
        ids.append(entry.question.profileId);
    }
    return ids;
}

QString PromptQueue::sentenceFor(const QString& profileId) const
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
        [&profileId](const Entry& each) { return each.question.profileId == profileId; });
    return entry == m_entries.cend() ? QString() : needSentence(entry->question);
}

// ---- What the user does

void PromptQueue::userActed(const QString& profileId)
{
    if (m_acts.isEmpty()) {
        qApp->installEventFilter(this);
    }
    Act& act = m_acts[profileId];
    act.since.start();
    act.inWindow = QApplication::activeWindow() != nullptr;
    advanceLater();
}

void PromptQueue::forgetAct(const QString& profileId)
{
    m_acts.remove(profileId);
    if (m_acts.isEmpty()) {
        qApp->removeEventFilter(this);
    }
}

void PromptQueue::offer(const QString& profileId)
{
    m_offered = profileId;
    advanceLater();
}

void PromptQueue::present()
{
    if (m_dialog) {
        m_dialog->takeKeyboard();
    } else if (!m_entries.empty()) {
        show(m_entries.begin(), true);
    }
}

void PromptQueue::presentFor(const QString& profileId)
{
    userActed(profileId);
    const auto entry = entryFor(profileId);
    if (m_dialog && (m_dialog->hasKeyboard() || entry == m_entries.begin())) {
        m_dialog->takeKeyboard();
    } else if (entry != m_entries.end()) {
        show(entry, true);
    }
}

bool PromptQueue::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isTyped(watched, event)) {
        // Whoever types does not wait for a question, and what is typed is not for it.
        m_acts.clear();
        qApp->removeEventFilter(this);
    }
    if (watched != m_window) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate) {
        advanceLater();
    } else if (event->type() == QEvent::Hide && !event->spontaneous()) {
        // What could be seen there no longer can.
        if (m_dialog && !m_dialog->hasKeyboard()) {
            shelve();
        }
        for (Entry& entry : m_entries) {
            entry.announced = false;
        }
        advanceLater();
    }
    return QObject::eventFilter(watched, event);
}

/// There, whether or not another program's lies above it.
bool PromptQueue::isWindowThere() const
{
    return m_window && m_window->isVisible() && !m_window->isMinimized();
}

bool PromptQueue::isWindowActive() const
{
    // Not QWidget::isActiveWindow(), which is true while one of its dialogs has the keyboard.
    return isWindowThere() && QApplication::activeWindow() == m_window;
}

bool PromptQueue::isAwaited(const QString& profileId) const
{
    const auto act = m_acts.constFind(profileId);
    if (act == m_acts.cend()) {
        return false;
    }
    const auto since = std::chrono::milliseconds(act->since.elapsed());
    if (QApplication::activeWindow()) {
        return since < kPatience;
    }
    // Somebody who has left a window for another program types there.
    return since < (act->inWindow && isWindowThere() ? kBetweenWindows : kConversation);
}

// ---- What is shown

/// From the event loop, so that no dialog opens inside a caller's code.
void PromptQueue::advanceLater()
{
    if (!m_advancing) {
        m_advancing = true;
        QMetaObject::invokeMethod(this, &PromptQueue::advance, Qt::QueuedConnection);
    }
}

PromptQueue::Entries::iterator PromptQueue::entryFor(const QString& profileId)
{
    return std::find_if(m_entries.begin(), m_entries.end(),
        [&profileId](const Entry& each) { return each.question.profileId == profileId; });
}

void PromptQueue::advance()
{
    m_advancing = false;
    if (!m_dialog || !m_dialog->hasKeyboard()) {
        const auto awaited = std::find_if(m_entries.begin(), m_entries.end(),
            [this](const Entry& each) { return isAwaited(each.question.profileId); });
        const auto offered = m_offered ? entryFor(*m_offered) : m_entries.end();
        if (awaited != m_entries.end()) {
            bringUp(awaited);
        } else if (m_dialog) {
            // The others come in turn.
        } else if (offered != m_entries.end()) {
            show(offered, false);
        } else if (!m_entries.empty() && isWindowActive()) {
            show(m_entries.begin(), false);
        }
    }
    announce();
}

/// With the keyboard; a notice that needs no answer does not take it.
void PromptQueue::bringUp(Entries::iterator entry)
{
    const bool isNotice = entry->question.kind == Question::Kind::TouchKey;
    if (!m_dialog || entry != m_entries.begin()) {
        show(entry, !isNotice);
    } else if (!isNotice) {
        m_dialog->takeKeyboard();
    }
}

void PromptQueue::announce()
{
    if (m_dialog && QApplication::activeWindow() == m_dialog) {
        return; // the user is here; the others come in turn
    }
    const bool isSeen = m_dialog && (m_dialog->hasKeyboard() || isWindowActive());
    std::vector<Question> unseen;
    for (std::size_t i = isSeen ? 1 : 0; i < m_entries.size(); ++i) {
        if (!std::exchange(m_entries[i].announced, true)) {
            unseen.push_back(m_entries[i].question);
        }
    }
    for (const Question& question : unseen) {
        Q_EMIT needsUser(question.profileId, needSentence(question), ownerOf(question));
    }
}

void PromptQueue::show(Entries::iterator entry, bool withKeyboard)
{
    shelve();
    std::rotate(m_entries.begin(), entry, std::next(entry));
    const Entry& first = m_entries.front();
    if (m_offered == first.question.profileId) {
        m_offered.reset();
    }
    m_dialog = PromptDialog::make(first.question, m_store, m_window);
    connect(m_dialog, &QDialog::finished, this, &PromptQueue::onFinished);
    if (first.hungUp) {
        m_dialog->showHungUp(*first.hungUp);
    }
    if (withKeyboard) {
        m_dialog->openWithKeyboard();
    } else {
        m_dialog->showAside();
    }
}

void PromptQueue::shelve()
{
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->hide();
        m_dialog->deleteLater();
        m_dialog.clear();
    }
}

void PromptQueue::onFinished()
{
    Entry entry = std::move(m_entries.front());
    m_entries.erase(m_entries.begin());
    Answer answer = m_dialog->takeAnswer();
    shelve();
    if (answer.accepted) {
        userActed(entry.question.profileId); // the next step of a login follows
        m_acts[entry.question.profileId].inWindow = true;
    } else {
        forgetAct(entry.question.profileId);
    }
    advanceLater();
    Q_EMIT waitingChanged();
    entry.reply(std::move(answer));
}

} // namespace sallyport::ui
