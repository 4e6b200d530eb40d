// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storedanswers.h"

#include <QPointer>

namespace sallyport::cli {

StoredAnswers::StoredAnswers(platform::SecretStore& store, UserPrompt* next, Clock& clock)
    : m_store(store)
    , m_next(next)
    , m_clock(clock)
{
}

StoredAnswers::~StoredAnswers()
{
    for (const auto& [ticket, entry] : m_entries) {
        if (entry.asked && m_next) {
            m_next->withdraw(*entry.asked);
        }
    }
}

UserPrompt::Ticket StoredAnswers::ask(const Question& question, Reply reply)
{
    const Ticket ticket = ++m_last;
    const auto kind = platform::SecretKind::of(question);
    Entry& entry =
        m_entries.emplace(ticket, Entry{ question, std::move(reply), {}, {} }).first->second;
    entry.patience = m_clock.makeTimer([this, ticket] { passOn(ticket); });
    if (!kind || question.profileId.isEmpty() || question.attempt > 1) {
        entry.patience->start(Milliseconds(0));
        return ticket;
    }
    entry.patience->start(kPatience);
    m_store.read(question.profileId, *kind,
        [self = QPointer(this), ticket](Result<std::optional<Secret>> result) {
            if (!self || !self->m_entries.contains(ticket)) {
                return;
            }
            if (!result || !*result) {
                // From the event loop: the store may answer at once.
                self->m_entries.at(ticket).patience->start(Milliseconds(0));
                return;
            }
            Answer found;
            found.accepted = true;
            found.kept = true;
            found.lines.push_back(std::move(**result));
            self->answer(ticket, std::move(found));
        });
    return ticket;
}

void StoredAnswers::withdraw(Ticket ticket)
{
    const auto node = m_entries.extract(ticket);
    if (!node.empty() && node.mapped().asked) {
        m_next->withdraw(*node.mapped().asked);
    }
}

void StoredAnswers::passOn(Ticket ticket)
{
    if (!m_next) {
        answer(ticket, {});
        return;
    }
    Entry& entry = m_entries.at(ticket);
    if (!entry.asked) {
        entry.asked = m_next->ask(
            entry.question, [this, ticket](Answer reply) { answer(ticket, std::move(reply)); });
    }
}

void StoredAnswers::answer(Ticket ticket, Answer answer)
{
    auto node = m_entries.extract(ticket);
    node.mapped().reply(std::move(answer));
}

} // namespace sallyport::cli
