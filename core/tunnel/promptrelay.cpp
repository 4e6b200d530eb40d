// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/promptrelay.h"

#include <memory>

namespace sallyport::tunnel {

/// The relay's half on the prompt's thread.
class PromptRelay::Desk final : public QObject {
public:
    Desk(UserPrompt& prompt, PromptRelay* relay)
        : m_prompt(prompt)
        , m_relay(relay)
    {
    }

    ~Desk() override
    {
        for (const Ticket theirs : std::as_const(m_tickets)) {
            m_prompt.withdraw(theirs);
        }
    }

    void ask(Ticket ours, const Question& question)
    {
        m_tickets.insert(ours, m_prompt.ask(question, [this, ours](Answer answer) {
            m_tickets.remove(ours);
            // Queued calls want something that can be copied.
            auto carried = std::make_shared<Answer>(std::move(answer));
            PromptRelay* relay = m_relay;
            QMetaObject::invokeMethod(
                relay,
                [relay, ours, carried] {
                    if (const Reply reply = relay->m_open.take(ours)) {
                        reply(std::move(*carried));
                    }
                },
                Qt::QueuedConnection);
        }));
    }

    void withdraw(Ticket ours)
    {
        if (m_tickets.contains(ours)) {
            m_prompt.withdraw(m_tickets.take(ours));
        }
    }

private:
    UserPrompt& m_prompt;
    PromptRelay* m_relay; ///< Outlives this.
    QHash<Ticket, Ticket> m_tickets;
};

PromptRelay::PromptRelay(UserPrompt& prompt, QObject* home)
    : m_desk(new Desk(prompt, this))
{
    m_desk->moveToThread(home->thread());
}

PromptRelay::~PromptRelay()
{
    delete m_desk;
}

UserPrompt::Ticket PromptRelay::ask(const Question& question, Reply reply)
{
    const Ticket ticket = ++m_last;
    m_open[ticket] = std::move(reply);
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, ticket, question] { desk->ask(ticket, question); },
        Qt::QueuedConnection);
    return ticket;
}

void PromptRelay::withdraw(Ticket ticket)
{
    if (m_open.remove(ticket) > 0) {
        QMetaObject::invokeMethod(
            m_desk, [desk = m_desk, ticket] { desk->withdraw(ticket); }, Qt::QueuedConnection);
    }
}

} // namespace sallyport::tunnel
