// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trythread.h"

#include "core/tunnel/promptrelay.h"

#include <utility>

namespace sallyport::ui {

/// Between the relay and the user's prompt: tells that somebody has to look.
class TryThread::Asker final : public UserPrompt {
public:
    Asker(UserPrompt& prompt, std::function<void(const QString&)> asked)
        : m_prompt(prompt)
        , m_asked(std::move(asked))
    {
    }

    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        const Ticket ticket = m_prompt.ask(question, std::move(reply));
        m_asked(question.profileId);
        return ticket;
    }

    void withdraw(Ticket ticket) override { m_prompt.withdraw(ticket); }

private:
    UserPrompt& m_prompt;
    const std::function<void(const QString&)> m_asked;
};

TryThread::TryThread(const QString& name, UserPrompt* prompt,
    std::function<void(const QString& profileId)> asked, QObject* home)
{
    m_thread.setObjectName(name);
    if (prompt) {
        m_asker = std::make_unique<Asker>(*prompt, std::move(asked));
        m_relay = std::make_unique<tunnel::PromptRelay>(*m_asker, home);
        m_relay->moveToThread(&m_thread);
    }
}

TryThread::~TryThread()
{
    if (QObject* raw = m_worker.release()) {
        raw->deleteLater(); // on its own thread, as that ends
    }
    m_thread.quit();
    m_thread.wait();
}

UserPrompt* TryThread::prompt() const
{
    return m_relay.get();
}

void TryThread::start(std::unique_ptr<QObject> worker, const std::function<void()>& first)
{
    m_worker = std::move(worker);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), first, Qt::QueuedConnection);
}

} // namespace sallyport::ui
