// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/questiontext.h"
#include "app/cli/terminal.h"

#include <deque>

namespace sallyport::cli {

/// Asks on the user's terminal, one question after the other. Where there is no terminal, and for a
/// host key that has changed, the answer is no.
class TerminalPrompt final : public QObject, public UserPrompt {
    Q_OBJECT

public:
    explicit TerminalPrompt(QObject* parent = nullptr);
    ~TerminalPrompt() override;

    [[nodiscard]] bool hasTerminal() const { return m_terminal.isOpen(); }

    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override;
    void withdraw(Ticket ticket) override;
    /// Says something while a question is on the terminal, which stands there again afterwards with
    /// what was typed; false: there is none.
    bool interject(const QString& text);

Q_SIGNALS:
    /// A question has come up.
    void asked(const sallyport::Question& question);

private:
    struct Pending {
        Ticket ticket = 0;
        Question question;
        Reply reply;
    };

    void scheduleNext();
    void next();
    void readField();
    void take(Secret& line);
    void refuse();
    void finish(Answer answer);

    Terminal m_terminal;
    std::deque<Pending> m_queue; ///< The first one is on the terminal once it was shown.
    bool m_showing = false;
    bool m_nextDue = false;
    std::vector<Secret> m_lines; ///< Typed so far.
    int m_complaints = 0;
    Ticket m_lastTicket = 0;
};

} // namespace sallyport::cli
