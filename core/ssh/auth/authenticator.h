// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/auth/agentclient.h"
#include "core/ssh/auth/loginplan.h"
#include "core/ssh/auth/userauth.h"
#include "core/ssh/link/linknews.h"
#include "core/ssh/link/linkoptions.h"

#include <functional>
#include <optional>

namespace sallyport::ssh {

class AgentSigner;

/// Logs one session in (RFC 4252): carries out what a LoginPlan decides, and asks the user through
/// the link's UserPrompt. Owned by a Link, which calls step() from its turns;
/// waits for nobody. Credentials are wiped with it.
///
/// Every question says who asks, and what the server says in it has been made printable. A question
/// that nobody answers with yes leads to the next method; three refused answers are the end.
class Authenticator final : public QObject {
    Q_OBJECT

public:
    enum class Step { Waiting, Done };

    Authenticator(
        Session& session, const LinkOptions& options, Credentials credentials, Clock& clock);
    ~Authenticator() override;

    /// Goes on as far as the bytes and answers that arrived allow. An error is final: nothing more
    /// can be tried, or the connection broke.
    [[nodiscard]] Result<Step> step();
    /// Takes its questions back, wipes what is secret and leaves the session alone, before others
    /// use it.
    void abandon();
    /// The same because the connection broke: a question that is open goes to its heir.
    void abandonBroken();

    /// How the login succeeded, e.g. "publickey".
    [[nodiscard]] QString method() const { return m_method; }
    /// True once after the server, the agent or the user answered: the limit per step starts anew.
    [[nodiscard]] bool takeProgressed() { return std::exchange(m_progressed, false); }
    /// It is the user's turn: to answer, or to touch a security key.
    [[nodiscard]] bool waitsForUser() const { return m_question || m_touch; }

Q_SIGNALS:
    /// step() has something to do although nothing arrived from the server.
    void progress();
    void news(const sallyport::ssh::LinkNews& news);

private:
    using Kind = LoginTry::Kind;

    [[nodiscard]] Result<Step> handle(AuthReply reply);
    void handleFailure(const AuthReply& reply);
    void handleKeyAccepted();
    void handleNotSigned(const Error& error);
    [[nodiscard]] Result<void> handlePrompts(const AuthReply& reply);
    void handlePasswordChange(const AuthReply& reply);

    /// Begins the next attempt once the agent has answered; an error when there is none.
    [[nodiscard]] Result<void> tryNext();

    void beginKey();
    void signByAgent();
    void signByFile();
    /// before: what came of the passphrase before this one.
    void askPassphrase(const std::optional<Error>& before = {});
    void beginPassword();
    void sendPassword(Secret password);
    /// The login is over: keys, passphrases and passwords are needed no more.
    void forgetSecrets();

    /// Puts a question to the user; then() runs in a later step(), unless the server goes on first.
    /// refusal: what it means when nobody answers.
    void ask(const Question& question, const Error& refusal, std::function<void(Answer)> then);
    void withdrawQuestions();
    /// The attempt came to nothing without a refusal by the server.
    void giveUp(Error error);
    void report(const LoginTry& attempt, LoginAttempt::Outcome outcome,
        const std::optional<Error>& error = {});
    [[nodiscard]] Error unanswered(const Sentence& what) const;
    [[nodiscard]] Error refusal(const LoginTry& attempt) const;

    Session& m_session;
    UserPrompt* m_prompt;
    QuestionHeir* m_heir;
    Question m_asker; ///< Who asks, for every question.
    Credentials m_credentials;
    LoginPlan m_plan;
    AgentClient m_agent;
    std::unique_ptr<UserAuth> m_auth;
    std::unique_ptr<AgentSigner> m_signer;

    bool m_started = false;
    bool m_agentAsked = false;
    bool m_agentAnswered = false;
    bool m_tryNext = false;
    std::optional<LoginTry> m_attempt; ///< The one under way.
    int m_rounds = 0; ///< Of the keyboard-interactive attempt under way.
    int m_tries = 0; ///< Passphrases or new passwords asked for in the attempt under way.
    bool m_proved = false; ///< Something secret was given or signed.
    Secret m_sentPassword; ///< A change of it needs it again.

    std::optional<UserPrompt::Ticket> m_question;
    std::optional<UserPrompt::Ticket> m_touch;
    std::function<void(Answer)> m_then;
    Error m_refusal; ///< Of the open question.
    std::optional<Answer> m_answer;

    QString m_method;
    bool m_progressed = false;
    bool m_abandoned = false;
};

} // namespace sallyport::ssh
