// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ssh/auth/questionheir.h"
#include "core/ssh/link/linknews.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace sallyport::tunnel {

/// Stands between the links of one tunnel and whoever asks the user. A question whose connection
/// goes while the user thinks stays open, and its answer, with those given before it in the same
/// try, is for the next try: whoever asks the very same then gets it at once. What is good only
/// once is asked for again. All of it is forgotten when that try is over; when a server shows
/// another host key than the one that was decided about, before anything is given to it.
///
/// Lives on the tunnel's thread; the prompt it asks outlives it.
class LateAnswers final : public QObject, public UserPrompt, public ssh::QuestionHeir {
    Q_OBJECT

public:
    /// A question that was open for so long may have lost its connection without anybody noticing:
    /// a computer that slept, a router that forgot.
    static constexpr Milliseconds kLong{ 15'000 };

    /// next may be null: then nobody can be asked.
    LateAnswers(UserPrompt* next, Clock& clock);
    ~LateAnswers() override;

    /// Null when nobody can be asked.
    [[nodiscard]] UserPrompt* prompt() { return m_next ? this : nullptr; }
    /// A question is open whose connection has gone.
    [[nodiscard]] bool isAsking() const;
    /// The last answer came after a long while, and nothing was asked since: a connection that
    /// breaks now with that error may have been gone by then.
    [[nodiscard]] bool mayExplain(Code code) const;
    /// The next try gets what was answered.
    void beginTry();
    /// Wipes what was answered and takes back what is open without a connection.
    void forget();

    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override;
    void withdraw(Ticket ticket) override;
    void inherit(Ticket ticket, const Error& refusal) override;

Q_SIGNALS:
    /// Its connection has gone.
    void left(const sallyport::ssh::QuestionLeft& question);
    /// One that was left has its answer: it is time for the next try.
    void answered();
    /// One that was left is not answered. error: what that means.
    void refused(const sallyport::Question& question, const sallyport::Error& error);

private:
    struct Entry {
        Question question;
        Reply reply;
        TimePoint since;
        std::optional<Ticket> asked; ///< Of the next one; none while an answer is given again.
        std::optional<Error> refusal; ///< It was left.
    };
    struct Kept {
        Question question;
        bool remember = false;
        std::vector<KeptSecret> lines;
        bool used = true; ///< In the try under way.
    };

    [[nodiscard]] std::vector<Kept>::iterator keptFor(const Question& question);
    [[nodiscard]] Sentence forgetOtherKey(const Question& question);
    void giveAgain(Ticket ticket);
    void take(Ticket ticket, Answer answer);
    void keep(const Question& question, const Answer& answer);

    UserPrompt* m_next;
    Clock& m_clock;
    Ticket m_last = 0;
    std::map<Ticket, Entry> m_entries;
    std::vector<Kept> m_kept;
    std::optional<Question> m_lost; ///< Its answer was good only once.
    bool m_wasLate = false;
};

} // namespace sallyport::tunnel
