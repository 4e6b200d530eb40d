// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/lateanswers.h"

#include "core/base/passwordprompt.h"

#include <algorithm>

namespace sallyport::tunnel {

static bool isAboutHostKeys(const Question& question)
{
    return question.kind == Question::Kind::HostKeyUnknown
        || question.kind == Question::Kind::HostKeyChanged;
}

static bool isOfSameAccount(const Question& left, const Question& right)
{
    return left.host == right.host && left.user == right.user && left.hop == right.hop
        && left.way == right.way;
}

/// An answer to the one answers the other.
static bool isSame(const Question& left, const Question& right)
{
    return left.kind == right.kind && isOfSameAccount(left, right) && left.subject == right.subject
        && left.keyType == right.keyType && left.fingerprint == right.fingerprint
        && left.knownFingerprints == right.knownFingerprints && left.storeIn == right.storeIn;
}

/// Its answer is still one after a while.
static bool lasts(const Question& question)
{
    return question.kind != Question::Kind::KeyboardInteractive || asksForPassword(question.items);
}

LateAnswers::LateAnswers(UserPrompt* next, Clock& clock)
    : m_next(next)
    , m_clock(clock)
{
}

LateAnswers::~LateAnswers()
{
    for (const auto& [ticket, entry] : m_entries) {
        if (entry.asked) {
            m_next->withdraw(*entry.asked);
        }
    }
}

bool LateAnswers::isAsking() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
        [](const auto& each) { return each.second.refusal.has_value(); });
}

bool LateAnswers::mayExplain(Code code) const
{
    return m_wasLate
        && (code == Code::ConnectionLost || code == Code::ServerDisconnected
            || code == Code::AuthenticationTimeout);
}

void LateAnswers::beginTry()
{
    m_wasLate = false;
    for (Kept& kept : m_kept) {
        kept.used = false;
    }
}

void LateAnswers::forget()
{
    m_wasLate = false;
    m_kept.clear();
    m_lost.reset();
    std::erase_if(m_entries, [this](const auto& each) {
        if (each.second.refusal) {
            m_next->withdraw(*each.second.asked);
        }
        return each.second.refusal.has_value();
    });
}

std::vector<LateAnswers::Kept>::iterator LateAnswers::keptFor(const Question& question)
{
    return std::find_if(m_kept.begin(), m_kept.end(),
        [&question](const Kept& kept) { return isSame(kept.question, question); });
}

UserPrompt::Ticket LateAnswers::ask(const Question& question, Reply reply)
{
    const Ticket ticket = ++m_last;
    m_wasLate = false;
    Question asked = question;
    if (const auto kept = keptFor(question); kept == m_kept.end()) {
        const Sentence note = isAboutHostKeys(question) ? forgetOtherKey(question) : Sentence();
        if (!note.isEmpty()) {
            asked.note = asked.note.isEmpty()
                ? note
                : Sentence::joined({ note, asked.note }, QStringLiteral("\n"));
        }
    } else if (!std::exchange(kept->used, true)) {
        m_entries.emplace(ticket, Entry{ question, std::move(reply), m_clock.now(), {}, {} });
        QMetaObject::invokeMethod(
            this, [this, ticket] { giveAgain(ticket); }, Qt::QueuedConnection);
        return ticket;
    } else {
        m_kept.erase(kept); // it was not accepted
    }
    if (m_lost && m_lost->kind == question.kind && isOfSameAccount(*m_lost, question)) {
        m_lost.reset();
        asked.note = Sentence(QT_TRANSLATE_NOOP("Sentence",
            "The server had hung up before the last answer came, and such an answer may be good "
            "only once: it asks anew."));
    }
    const Ticket theirs =
        m_next->ask(asked, [this, ticket](Answer answer) { take(ticket, std::move(answer)); });
    m_entries.emplace(ticket, Entry{ question, std::move(reply), m_clock.now(), theirs, {} });
    return ticket;
}

/// What waits to be given again was meant for whom the user knew by then. Returns what to say of
/// it.
Sentence LateAnswers::forgetOtherKey(const Question& question)
{
    const bool isOther = std::any_of(m_kept.cbegin(), m_kept.cend(), [&question](const Kept& kept) {
        return !kept.used && isAboutHostKeys(kept.question)
            && isOfSameAccount(kept.question, question);
    });
    if (std::any_of(m_kept.cbegin(), m_kept.cend(), [](const Kept& kept) { return !kept.used; })) {
        m_kept.clear();
        m_lost.reset();
    }
    return isOther ? Sentence(QT_TRANSLATE_NOOP(
               "Sentence", "This is not the key you have just decided about: it is another one."))
                   : Sentence();
}

void LateAnswers::giveAgain(Ticket ticket)
{
    const auto node = m_entries.extract(ticket);
    if (node.empty()) {
        return;
    }
    const auto kept = keptFor(node.mapped().question);
    Answer answer;
    if (kept != m_kept.end()) {
        answer.accepted = true;
        answer.remember = kept->remember;
        for (const KeptSecret& line : kept->lines) {
            answer.lines.push_back(line.open());
        }
    }
    node.mapped().reply(std::move(answer));
}

void LateAnswers::withdraw(Ticket ticket)
{
    const auto node = m_entries.extract(ticket);
    if (!node.empty() && node.mapped().asked) {
        m_next->withdraw(*node.mapped().asked);
    }
}

void LateAnswers::inherit(Ticket ticket, const Error& refusal)
{
    const auto entry = m_entries.find(ticket);
    if (entry == m_entries.end()) {
        return;
    }
    if (!entry->second.asked) {
        m_entries.erase(entry); // nobody is at it
        return;
    }
    entry->second.refusal = refusal;
    entry->second.reply = nullptr;
    const Question question = entry->second.question;
    const bool counts = lasts(question);
    const QString host = question.host.toString();
    Q_EMIT left({ question, counts,
        counts ? Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "%1 has hung up while a question is open; it is tried again with the answer"),
            host)
               : Sentence(
                   QT_TRANSLATE_NOOP("Sentence",
                       "%1 has hung up while a question is open; it is tried again and asks anew"),
                   host) });
}

void LateAnswers::take(Ticket ticket, Answer answer)
{
    const auto node = m_entries.extract(ticket);
    const Entry& entry = node.mapped();
    const Question::Kind kind = entry.question.kind;
    const bool isGiven = answer.accepted && !answer.kept && kind != Question::Kind::TouchKey;
    if (isGiven) {
        keep(entry.question, answer);
    }
    if (!entry.refusal) {
        // A proxy is asked for only afterwards.
        m_wasLate = isGiven && kind != Question::Kind::ProxyPassword
            && m_clock.now() - entry.since >= kLong;
        entry.reply(std::move(answer));
    } else if (answer.accepted) {
        Q_EMIT answered();
    } else {
        Q_EMIT refused(entry.question, *entry.refusal);
    }
}

void LateAnswers::keep(const Question& question, const Answer& answer)
{
    if (!lasts(question)) {
        m_lost = question;
        return;
    }
    if (const auto before = keptFor(question); before != m_kept.end()) {
        m_kept.erase(before);
    }
    Kept& kept = m_kept.emplace_back();
    kept.question = question;
    kept.remember = answer.remember;
    for (const Secret& line : answer.lines) {
        kept.lines.emplace_back(line);
    }
}

} // namespace sallyport::tunnel
