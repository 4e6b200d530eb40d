// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"
#include "core/platform/secretstore.h"

#include <QObject>

#include <map>

namespace sallyport::cli {

/// Answers questions of a stored profile's tunnel from the key store, for a service that nobody
/// sits at; the first time each, and within kPatience. What the store does not know, or what was
/// wrong, goes to the next one, or is declined when there is none. Keeps and removes nothing.
class StoredAnswers final : public QObject, public UserPrompt {
    Q_OBJECT

public:
    static constexpr Milliseconds kPatience{ 10'000 };

    /// next may be null. All of them outlive it.
    StoredAnswers(platform::SecretStore& store, UserPrompt* next, Clock& clock);
    ~StoredAnswers() override;

    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override;
    void withdraw(Ticket ticket) override;

private:
    struct Entry {
        Question question;
        Reply reply;
        std::unique_ptr<Timer> patience;
        std::optional<Ticket> asked; ///< Of the next one.
    };

    void passOn(Ticket ticket);
    void answer(Ticket ticket, Answer answer);

    platform::SecretStore& m_store;
    UserPrompt* m_next;
    Clock& m_clock;
    std::map<Ticket, Entry> m_entries;
    Ticket m_last = 0;
};

} // namespace sallyport::cli
