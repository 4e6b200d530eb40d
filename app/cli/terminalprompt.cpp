// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalprompt.h"

#include <algorithm>

namespace sallyport::cli {

// "yes" or "no", or the same password twice.
static constexpr int kMostComplaints = 5;

TerminalPrompt::TerminalPrompt(QObject* parent)
    : QObject(parent)
{
    connect(&m_terminal, &Terminal::lineTyped, this, &TerminalPrompt::take);
    connect(&m_terminal, &Terminal::ended, this, &TerminalPrompt::refuse);
}

TerminalPrompt::~TerminalPrompt() = default;

UserPrompt::Ticket TerminalPrompt::ask(const Question& question, Reply reply)
{
    const Ticket ticket = ++m_lastTicket;
    Q_EMIT asked(question);
    if (question.kind == Question::Kind::TouchKey) {
        // A notice, which needs no answer and does not wait for its turn.
        m_terminal.write(introduction(question));
        return ticket;
    }
    m_queue.push_back({ ticket, question, std::move(reply) });
    scheduleNext();
    return ticket;
}

void TerminalPrompt::withdraw(Ticket ticket)
{
    const auto it = std::find_if(m_queue.begin(), m_queue.end(),
        [ticket](const Pending& pending) { return pending.ticket == ticket; });
    if (it == m_queue.end()) {
        return;
    }
    const bool shown = it == m_queue.begin() && m_showing;
    m_queue.erase(it);
    if (shown) {
        m_showing = false;
        m_terminal.cancelRead();
        scheduleNext();
    }
}

bool TerminalPrompt::interject(const QString& text)
{
    return m_showing && m_terminal.interject(text);
}

void TerminalPrompt::scheduleNext()
{
    if (!std::exchange(m_nextDue, true)) {
        QMetaObject::invokeMethod(this, &TerminalPrompt::next, Qt::QueuedConnection);
    }
}

void TerminalPrompt::next()
{
    m_nextDue = false;
    if (m_showing || m_queue.empty()) {
        return;
    }
    m_showing = true;
    m_complaints = 0;
    m_lines.clear();
    const Question& question = m_queue.front().question;
    m_terminal.write(introduction(question));
    if (!m_terminal.isOpen() || fields(question).isEmpty()) {
        refuse();
    } else {
        readField();
    }
}

void TerminalPrompt::readField()
{
    const QuestionField field = fields(m_queue.front().question).at(qsizetype(m_lines.size()));
    m_terminal.read(field.text, field.echo);
}

void TerminalPrompt::take(Secret& line)
{
    m_lines.push_back(std::move(line));
    const Question& question = m_queue.front().question;
    if (qsizetype(m_lines.size()) < fields(question).size()) {
        readField();
        return;
    }
    QString complaint;
    auto answer = answerFrom(question, std::exchange(m_lines, {}), complaint);
    if (answer) {
        finish(std::move(*answer));
        return;
    }
    m_terminal.write({ complaint });
    if (++m_complaints < kMostComplaints) {
        readField();
    } else {
        refuse();
    }
}

void TerminalPrompt::refuse()
{
    finish({});
}

void TerminalPrompt::finish(Answer answer)
{
    m_showing = false;
    m_lines.clear();
    const Reply reply = std::move(m_queue.front().reply);
    m_queue.pop_front();
    scheduleNext();
    reply(std::move(answer));
}

} // namespace sallyport::cli
