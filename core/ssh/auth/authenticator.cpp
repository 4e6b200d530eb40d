// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/authenticator.h"

#include "core/base/log.h"
#include "core/ssh/auth/agentsigner.h"
#include "core/ssh/link/session.h"
#include "core/ssh/wire.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace sallyport::ssh {

// Of one attempt: a slip of the finger, and another one.
static constexpr int kMostAnswers = 3;
// Of one keyboard-interactive attempt.
static constexpr int kMostRounds = 20;
static constexpr qsizetype kLongestTitle = 300;
static constexpr qsizetype kLongestPrompt = 2000;
static constexpr qsizetype kLongestInstruction = 16'000;

/// Text of several lines made safe, each line by itself.
static QString printableLines(const QByteArray& bytes)
{
    QStringList lines;
    for (QByteArray line : bytes.left(kLongestInstruction).split('\n')) {
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        line.replace('\t', ' ');
        lines.append(printable(line, kLongestInstruction));
    }
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty()) {
        lines.removeLast();
    }
    return lines.join(u'\n');
}

Authenticator::Authenticator(
    Session& session, const LinkOptions& options, Credentials credentials, Clock& clock)
    : m_session(session)
    , m_prompt(options.prompt)
    , m_heir(options.heir)
    , m_credentials(std::move(credentials))
    , m_plan(m_credentials,
          { options.prompt != nullptr,
              [this](const QByteArray& type) { return m_auth->objectionTo(type); },
              [] { return std::uint64_t(QDateTime::currentSecsSinceEpoch()); } })
    , m_agent(clock, m_credentials.agentPaths)
    , m_auth(UserAuth::make(session, options.user))
{
    m_asker.host = options.server;
    m_asker.user = options.user;
    m_asker.profileId = options.profileId;
    m_asker.profileName = options.profileName;
    m_asker.hop = options.hop;
    connect(&m_agent, &AgentClient::identitiesListed, this,
        [this](quint64, const QList<AgentIdentity>& identities) {
            m_plan.agentHolds(identities);
            m_agentAnswered = true;
            m_progressed = true;
            Q_EMIT progress();
        });
    connect(&m_agent, &AgentClient::requestFailed, this, [this](quint64, const Error& error) {
        // A signature that fails is the signer's business.
        if (!m_agentAnswered) {
            m_plan.agentFailed(error);
            m_agentAnswered = true;
            Q_EMIT progress();
        }
    });
    connect(m_auth.get(), &UserAuth::progress, this, [this] {
        m_progressed = true;
        Q_EMIT progress();
    });
    connect(m_auth.get(), &UserAuth::banner, this, [this](const QByteArray& text) {
        const QString shown = printableLines(text);
        if (!shown.isEmpty()) {
            Q_EMIT news(ServerMessage{ shown });
        }
    });
}

Authenticator::~Authenticator()
{
    abandon();
}

void Authenticator::abandon()
{
    m_abandoned = true;
    withdrawQuestions();
    m_auth->abandon();
    m_signer.reset();
    m_agent.cancelAll();
    forgetSecrets();
}

void Authenticator::abandonBroken()
{
    if (m_heir && m_question && !m_answer) {
        m_heir->inherit(*std::exchange(m_question, std::nullopt), m_refusal);
    }
    abandon();
}

void Authenticator::forgetSecrets()
{
    m_sentPassword.clear();
    m_credentials.password.reset();
    for (KeyCredential& credential : m_credentials.keys) {
        credential.passphrase.reset();
        credential.key.bytes.clear();
    }
}

Result<Authenticator::Step> Authenticator::step()
{
    if (!std::exchange(m_started, true)) {
        m_auth->askMethods();
    }
    while (!m_abandoned) {
        if (m_answer) {
            Answer answer = std::move(*std::exchange(m_answer, std::nullopt));
            m_question.reset();
            m_progressed = true;
            std::exchange(m_then, nullptr)(std::move(answer));
        }
        if (m_tryNext) {
            if (const auto begun = tryNext(); !begun) {
                return tl::unexpected(begun.error());
            }
        }
        auto reply = m_auth->poll();
        if (!reply) {
            Error error = reply.error();
            if (error.code == Code::ServerDisconnected && m_attempt && !m_question) {
                // "Too many authentication failures" and its kin.
                error.code = Code::AuthenticationFailed;
                if (!m_attempt->isTyped()) {
                    error.detail.add(m_plan.triesRefused());
                }
            }
            return tl::unexpected(error);
        }
        if (*reply) {
            const auto outcome = handle(std::move(**reply));
            if (!outcome || *outcome == Step::Done) {
                return outcome;
            }
        } else {
            break;
        }
    }
    return Step::Waiting;
}

Result<Authenticator::Step> Authenticator::handle(AuthReply reply)
{
    m_progressed = true;
    // Whatever was being asked, the server has gone on.
    withdrawQuestions();
    switch (reply.kind) {
    case AuthReply::Kind::Success:
        m_method = m_attempt ? m_attempt->method() : QStringLiteral("none");
        if (!m_proved) {
            // Anybody could be this server.
            Q_EMIT news(LoginNotice{
                Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 let %2 in without any proof (%3)"),
                    m_asker.host.toString(), m_asker.user, m_method) });
        }
        Q_EMIT news(LoginAttempt{ m_method, m_attempt ? m_attempt->subject() : QString(),
            LoginAttempt::Outcome::Accepted, std::nullopt, {}, m_proved });
        forgetSecrets();
        return Step::Done;
    case AuthReply::Kind::Failure:
        handleFailure(reply);
        break;
    case AuthReply::Kind::KeyAccepted:
        handleKeyAccepted();
        break;
    case AuthReply::Kind::NotSigned:
        handleNotSigned(*reply.error);
        break;
    case AuthReply::Kind::NewPasswordWanted:
        handlePasswordChange(reply);
        break;
    case AuthReply::Kind::Prompts:
        if (const auto handled = handlePrompts(reply); !handled) {
            return tl::unexpected(handled.error());
        }
        break;
    }
    return Step::Waiting;
}

// ---- What to try

Result<void> Authenticator::tryNext()
{
    if (m_plan.needsAgent()) {
        if (!std::exchange(m_agentAsked, true)) {
            m_agent.listIdentities();
        }
        if (!m_agentAnswered) {
            return {};
        }
    }
    LoginPlan::Next next = m_plan.next();
    for (const auto& [attempt, error] : next.leftOut) {
        report(attempt, LoginAttempt::Outcome::Failed, error);
    }
    m_attempt = std::move(next.attempt);
    if (!m_attempt) {
        return tl::unexpected(
            m_plan.finalError(unanswered(Sentence(QT_TRANSLATE_NOOP("Sentence", "the password")))));
    }
    m_tryNext = false;
    m_tries = 0;
    m_rounds = 0;
    m_auth->lookForPartialSuccess(m_plan.mayBePartial(*m_attempt));
    switch (m_attempt->kind) {
    case Kind::Password:
        beginPassword();
        break;
    case Kind::KeyboardInteractive:
        m_auth->startKeyboardInteractive();
        break;
    case Kind::AgentKey:
    case Kind::KeyFile:
        beginKey();
        break;
    }
    return {};
}

// ---- Keys

void Authenticator::beginKey()
{
    if (m_attempt->blob.isEmpty()) {
        handleKeyAccepted();
        return;
    }
    // Asked first, so that nobody types a passphrase or touches a key for nothing.
    m_auth->queryKey(m_attempt->blob, m_auth->chooseAlgorithm(typeOfBlob(m_attempt->blob)));
}

void Authenticator::handleKeyAccepted()
{
    if (m_attempt->kind == Kind::AgentKey) {
        signByAgent();
        return;
    }
    const KeyCredential& credential = m_credentials.keys[m_attempt->key];
    if (credential.key.info.encrypted && !credential.passphrase) {
        askPassphrase();
    } else {
        signByFile();
    }
}

void Authenticator::signByAgent()
{
    const QByteArray type = typeOfBlob(m_attempt->blob);
    const QByteArray algorithm = m_auth->chooseAlgorithm(type);
    m_proved = true;
    m_signer = std::make_unique<AgentSigner>(m_agent, m_attempt->agentBlob, algorithm);
    if (type.startsWith("sk-") && m_prompt) {
        Question notice = m_asker;
        notice.kind = Question::Kind::TouchKey;
        notice.subject = m_attempt->name;
        notice.mayRemember = false;
        m_touch = m_prompt->ask(notice, [this](const Answer& answer) {
            m_touch.reset();
            if (!answer.accepted && m_signer) {
                m_signer->cancel();
            }
        });
        connect(m_signer.get(), &AgentSigner::settled, this, &Authenticator::withdrawQuestions);
    }
    m_auth->useAgent(m_attempt->blob, algorithm, *m_signer);
}

void Authenticator::signByFile()
{
    const KeyCredential& credential = m_credentials.keys[m_attempt->key];
    const QByteArray type =
        m_attempt->blob.isEmpty() ? credential.key.info.keyType : typeOfBlob(m_attempt->blob);
    m_proved = true;
    m_auth->useKeyFile(m_attempt->blob, m_auth->chooseAlgorithm(type), credential.key,
        credential.passphrase ? &*credential.passphrase : nullptr);
}

void Authenticator::askPassphrase(const std::optional<Error>& before)
{
    const QString& path = m_credentials.keys[m_attempt->key].key.path;
    if (!m_prompt) {
        giveUp({ Code::PassphraseRequired,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the key is encrypted and no passphrase was given")),
            path });
        return;
    }
    Question question = m_asker;
    question.kind = Question::Kind::Passphrase;
    question.subject = path;
    question.attempt = ++m_tries;
    const Error unanswered{ Code::PassphraseRequired,
        Sentence(QT_TRANSLATE_NOOP("Sentence",
            "the key is encrypted, and the question for its passphrase was not answered")),
        path };
    ask(question, before.value_or(unanswered), [this](Answer answer) {
        if (!answer.accepted || answer.lines.empty()) {
            giveUp(m_refusal);
            return;
        }
        m_credentials.keys[m_attempt->key].passphrase = std::move(answer.lines[0]);
        signByFile();
    });
}

void Authenticator::handleNotSigned(const Error& error)
{
    m_signer.reset();
    Error shown = error;
    shown.context = m_attempt->name;
    // One given beforehand was a try, too.
    m_tries = std::max(m_tries, 1);
    if (m_attempt->kind == Kind::KeyFile && error.code == Code::PassphraseWrong && m_prompt
        && m_tries < kMostAnswers) {
        m_credentials.keys[m_attempt->key].passphrase.reset();
        askPassphrase(shown);
        return;
    }
    giveUp(std::move(shown));
}

// ---- Passwords and prompts

void Authenticator::beginPassword()
{
    if (m_credentials.password) {
        sendPassword(*std::exchange(m_credentials.password, std::nullopt));
        return;
    }
    Question question = m_asker;
    question.kind = Question::Kind::Password;
    question.attempt = m_plan.wronglyTyped() + 1;
    const Error refusal = unanswered(Sentence(QT_TRANSLATE_NOOP("Sentence", "the password")));
    ask(question, refusal, [this](Answer answer) {
        if (!answer.accepted || answer.lines.empty()) {
            giveUp(m_refusal);
            return;
        }
        sendPassword(std::move(answer.lines[0]));
    });
}

void Authenticator::sendPassword(Secret password)
{
    m_proved = true;
    m_sentPassword = std::move(password);
    m_auth->sendPassword(m_sentPassword);
}

void Authenticator::handlePasswordChange(const AuthReply& reply)
{
    const QString text = printableLines(reply.instruction);
    Error expired{ Code::PasswordExpired, text, {} };
    if (!m_prompt || m_tries >= kMostAnswers) {
        giveUp(std::move(expired));
        return;
    }
    Question question = m_asker;
    question.kind = Question::Kind::NewPassword;
    question.instruction = text;
    question.attempt = ++m_tries;
    ask(question, expired, [this](Answer answer) {
        // An empty one is never meant, and some servers would take it.
        if (!answer.accepted || answer.lines.empty() || answer.lines[0].isEmpty()) {
            giveUp(m_refusal);
            return;
        }
        m_auth->changePassword(m_sentPassword, answer.lines[0]);
    });
}

Result<void> Authenticator::handlePrompts(const AuthReply& reply)
{
    if (++m_rounds > kMostRounds) {
        return fail(Code::AuthenticationFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the server asked more than %1 times in a row"),
                kMostRounds));
    }
    Question question = m_asker;
    question.kind = Question::Kind::KeyboardInteractive;
    question.title = printable(reply.name, kLongestTitle);
    question.instruction = printableLines(reply.instruction);
    question.attempt = m_plan.wronglyTyped() + 1;
    for (const AuthReply::Prompt& prompt : reply.prompts) {
        QByteArray text = prompt.text;
        question.items.append(
            { printable(text.replace('\n', ' ').replace('\r', ""), kLongestPrompt), prompt.echo });
    }
    if (question.items.isEmpty()) {
        const QString text =
            QStringList{ question.title, question.instruction }.join(u'\n').trimmed();
        if (!text.isEmpty()) {
            Q_EMIT news(ServerMessage{ text });
        }
        m_auth->answerPrompts({});
        return {};
    }
    std::vector<Secret> answers;
    if (m_credentials.password && question.items.size() == 1 && !question.items[0].echo) {
        m_proved = true;
        answers.push_back(std::move(*std::exchange(m_credentials.password, std::nullopt)));
        m_auth->answerPrompts(std::move(answers));
        return {};
    }
    if (!m_prompt) {
        giveUp(unanswered(question.items[0].text));
        return {};
    }
    const auto count = std::size_t(question.items.size());
    ask(question, unanswered(question.items[0].text), [this, count](Answer answer) {
        if (!answer.accepted) {
            giveUp(m_refusal);
            return;
        }
        m_proved = true;
        answer.lines.resize(count);
        m_auth->answerPrompts(std::move(answer.lines));
    });
    return {};
}

// ---- How it went on

void Authenticator::handleFailure(const AuthReply& reply)
{
    m_plan.serverTakes(reply.methods, reply.refused);
    m_signer.reset();
    m_tryNext = true;
    const auto attempt = std::exchange(m_attempt, std::nullopt);
    if (!attempt) {
        Q_EMIT news(LoginMethods{ reply.methods });
        return;
    }
    if (reply.partial) {
        m_plan.wasRight(*attempt);
        Q_EMIT news(LoginNotice{
            Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 accepted %2 and wants one more step: %3"),
                m_asker.host.toString(), attempt->method(),
                reply.methods.join(QStringLiteral(" or "))) });
        report(*attempt, LoginAttempt::Outcome::Partial);
        return;
    }
    Error error = refusal(*attempt);
    qCDebug(logSsh) << "login attempt failed:" << codeName(error.code) << error.context;
    report(*attempt, LoginAttempt::Outcome::Failed, error);
    m_plan.wasRefused(
        *attempt, std::move(error), attempt->kind != Kind::KeyboardInteractive || m_rounds > 0);
}

void Authenticator::giveUp(Error error)
{
    qCDebug(logSsh) << "login attempt given up:" << codeName(error.code) << error.context;
    report(*m_attempt, LoginAttempt::Outcome::Failed, error);
    m_plan.wasGivenUp(*m_attempt, std::move(error));
    m_attempt.reset();
    m_tryNext = true;
}

void Authenticator::report(
    const LoginTry& attempt, LoginAttempt::Outcome outcome, const std::optional<Error>& error)
{
    LoginAttempt made{ attempt.method(), attempt.subject(), outcome, error };
    if (outcome == LoginAttempt::Outcome::Partial) {
        made.wanted = m_plan.methods();
    }
    Q_EMIT news(made);
}

void Authenticator::ask(
    const Question& question, const Error& refusal, std::function<void(Answer)> then)
{
    m_then = std::move(then);
    m_refusal = refusal;
    m_question = m_prompt->ask(question, [this](Answer answer) {
        m_answer = std::move(answer);
        Q_EMIT progress();
    });
}

void Authenticator::withdrawQuestions()
{
    for (auto* ticket : { &m_question, &m_touch }) {
        if (*ticket && !(ticket == &m_question && m_answer)) {
            m_prompt->withdraw(**ticket);
        }
        ticket->reset();
    }
    m_answer.reset();
    m_then = nullptr;
}

// ---- What went wrong

Error Authenticator::unanswered(const Sentence& what) const
{
    return { Code::PromptUnavailable,
        m_prompt
            ? Sentence(QT_TRANSLATE_NOOP("Sentence", "the question was not answered: %1"), what)
            : Sentence(QT_TRANSLATE_NOOP("Sentence", "nobody can be asked: %1"), what),
        m_asker.user + u'@' + m_asker.host.toString() };
}

Error Authenticator::refusal(const LoginTry& attempt) const
{
    switch (attempt.kind) {
    case Kind::Password:
        return { Code::PasswordRejected,
            m_tries > 0
                ? Sentence(QT_TRANSLATE_NOOP("Sentence", "the server refused the new password"))
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "the server refused the password")) };
    case Kind::KeyboardInteractive:
        return m_rounds == 0
            ? Error{ Code::AuthenticationFailed,
                  Sentence(QT_TRANSLATE_NOOP(
                      "Sentence", "keyboard-interactive failed before anything was asked")) }
            : Error{ Code::PasswordRejected,
                  Sentence(QT_TRANSLATE_NOOP("Sentence", "the server refused the answers")) };
    case Kind::AgentKey:
    case Kind::KeyFile:
        break;
    }
    const QByteArray type = typeOfBlob(attempt.blob);
    Sentence text = isCertificateType(type)
        ? Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "the server does not accept this certificate for this user"))
        : Sentence(
            QT_TRANSLATE_NOOP("Sentence", "the server does not accept this key for this user"));
    if (type.startsWith("ssh-rsa")) {
        const QByteArray algorithm = m_auth->chooseAlgorithm(type);
        text = Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 with the signature %2"), text,
            QString::fromLatin1(algorithm));
        if (algorithm != "ssh-rsa") {
            text.add(Sentence(QT_TRANSLATE_NOOP("Sentence",
                "a server that knows SHA-1 signatures only wants -o "
                "PubkeyAcceptedAlgorithms=+ssh-rsa, which is not safe")));
        }
    }
    text.add(attempt.problem, QStringLiteral(": "));
    return { Code::KeyRejected, text, attempt.name };
}

} // namespace sallyport::ssh
