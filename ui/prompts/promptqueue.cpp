// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptqueue.h"

#include "ui/prompts/prompttext.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace sallyport::ui {

namespace {

using namespace std::chrono_literals;

/// How soon the next step of a login counts as the same conversation.
constexpr auto kConversation = 10s;

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
    const bool isExpected = !m_dialog && m_expected == question.profileId;
    m_entries.insert(isExpected ? m_entries.begin() : m_entries.end(),
        Entry{ ++m_last, question, std::move(reply), false, {} });
    if (isExpected) {
        m_expected.reset();
    }
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
    if (m_dialog && entry == m_entries.begin()) {
        m_dialog->disconnect(this);
        m_dialog->hide();
        m_dialog->deleteLater();
        m_dialog.clear();
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

void PromptQueue::present()
{
    if (m_dialog) {
        raise();
    } else if (!m_entries.empty()) {
        show();
    }
}

void PromptQueue::presentFor(const QString& profileId)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
        [&profileId](const Entry& each) { return each.question.profileId == profileId; });
    if (m_dialog) {
        raise();
    } else if (entry != m_entries.end()) {
        std::rotate(m_entries.begin(), entry, entry + 1);
        show();
    } else {
        // Perhaps it is on its way: the key store is asked first.
        m_expected = profileId;
        m_talkingWith = profileId;
        m_sinceAnswer.start();
    }
}

bool PromptQueue::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) {
        advanceLater();
    }
    return QObject::eventFilter(watched, event);
}

/// From the event loop, so that no dialog opens inside a caller's code.
void PromptQueue::advanceLater()
{
    if (!m_advancing) {
        m_advancing = true;
        QMetaObject::invokeMethod(this, &PromptQueue::advance, Qt::QueuedConnection);
    }
}

bool PromptQueue::mayShow(const Entry& entry) const
{
    const bool isActive = m_window && m_window->isVisible() && m_window->isActiveWindow();
    const bool goesOn = m_sinceAnswer.isValid()
        && std::chrono::milliseconds(m_sinceAnswer.elapsed()) < kConversation
        && entry.question.profileId == m_talkingWith;
    return isActive || goesOn;
}

void PromptQueue::advance()
{
    m_advancing = false;
    if (!m_dialog && !m_entries.empty() && mayShow(m_entries.front())) {
        show();
    }
    if (m_dialog && m_dialog->isActiveWindow()) {
        return; // the user is here; the others come in turn
    }
    std::vector<Question> unseen;
    for (std::size_t i = m_dialog ? 1 : 0; i < m_entries.size(); ++i) {
        if (!std::exchange(m_entries[i].announced, true)) {
            unseen.push_back(m_entries[i].question);
        }
    }
    for (const Question& question : unseen) {
        Q_EMIT needsUser(question.profileId, needSentence(question), ownerOf(question));
    }
}

void PromptQueue::show()
{
    m_dialog = PromptDialog::make(m_entries.front().question, m_store, m_window);
    connect(m_dialog, &QDialog::finished, this, &PromptQueue::onFinished);
    if (const std::optional<bool> counts = m_entries.front().hungUp) {
        m_dialog->showHungUp(*counts);
    }
    m_dialog->open();
    raise();
}

void PromptQueue::raise()
{
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PromptQueue::onFinished()
{
    Entry entry = std::move(m_entries.front());
    m_entries.erase(m_entries.begin());
    Answer answer = m_dialog->takeAnswer();
    m_dialog->disconnect(this);
    m_dialog->deleteLater();
    m_dialog.clear();
    m_talkingWith = entry.question.profileId;
    m_sinceAnswer.start();
    if (!answer.accepted) {
        m_sinceAnswer.invalidate();
    }
    advanceLater();
    Q_EMIT waitingChanged();
    entry.reply(std::move(answer));
}

} // namespace sallyport::ui
