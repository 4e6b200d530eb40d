// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace sallyport::gui::test {

/// A user who answers when the test says so.
class AskedUser final : public UserPrompt {
public:
    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        m_open.push_back({ ++m_last, question, std::move(reply) });
        return m_last;
    }
    void withdraw(Ticket ticket) override
    {
        m_withdrawn += int(
            std::erase_if(m_open, [ticket](const Asked& asked) { return asked.ticket == ticket; }));
    }

    [[nodiscard]] std::size_t openCount() const { return m_open.size(); }
    [[nodiscard]] int withdrawn() const { return m_withdrawn; }
    [[nodiscard]] const Question& question() const { return m_open.front().question; }

    void answer(const QByteArray& line, bool remember = false)
    {
        Answer answer;
        answer.accepted = true;
        answer.remember = remember;
        answer.lines.emplace_back(QByteArray(line));
        reply(std::move(answer));
    }
    void cancel() { reply({}); }

private:
    struct Asked {
        Ticket ticket;
        Question question;
        Reply reply;
    };

    void reply(Answer answer)
    {
        const Reply reply = std::move(m_open.front().reply);
        m_open.erase(m_open.begin());
        reply(std::move(answer));
    }

    Ticket m_last = 0;
    int m_withdrawn = 0;
    std::vector<Asked> m_open;
};

/// Somebody who logs in: asks, and notes as one word what came of it; empty: nothing yet.
class Asker {
public:
    explicit Asker(UserPrompt& prompt)
        : m_prompt(prompt)
    {
    }

    void ask(const Question& question)
    {
        m_word = std::make_shared<QByteArray>();
        m_ticket = m_prompt.ask(question, [word = m_word](const Answer& answer) {
            *word = !answer.accepted ? QByteArray("cancelled")
                : answer.lines.empty()
                ? QByteArray("yes")
                : "[" + QByteArray(answer.lines[0].data(), answer.lines[0].size()) + "]";
        });
    }
    void withdraw() { m_prompt.withdraw(m_ticket); }
    [[nodiscard]] QByteArray word() const { return *m_word; }

private:
    UserPrompt& m_prompt;
    UserPrompt::Ticket m_ticket = 0;
    std::shared_ptr<QByteArray> m_word = std::make_shared<QByteArray>();
};

} // namespace sallyport::gui::test
