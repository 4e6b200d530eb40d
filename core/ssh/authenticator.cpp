// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/authenticator.h"

#include "core/base/log.h"
#include "core/ssh/agentsigner.h"
#include "core/ssh/session.h"
#include "core/ssh/wire.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

namespace sallyport::ssh {

// OpenSSH hangs up with the sixth failure (MaxAuthTries), as most others do later or never.
static constexpr int kMostRefused = 6;
// For what the user types: a slip of the finger, and another one.
static constexpr int kMostAnswers = 3;
// Of one keyboard-interactive attempt.
static constexpr int kMostRounds = 20;
static constexpr qsizetype kLongestTitle = 300;
static constexpr qsizetype kLongestPrompt = 2000;
static constexpr qsizetype kLongestInstruction = 16'000;

static const QString kPublicKey = QStringLiteral("publickey");
static const QString kPassword = QStringLiteral("password");
static const QString kKeyboardInteractive = QStringLiteral("keyboard-interactive");

static QByteArray typeOf(const QByteArray& blob)
{
    return WireReader(blob).readString().toByteArray();
}

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

static QString triesRefused(int count)
{
    return QStringLiteral(
        "%1 tries were refused, and servers hang up then; choose the right key, so "
        "that fewer are tried")
        .arg(count);
}

QString Authenticator::Attempt::method() const
{
    switch (kind) {
    case Kind::Password:
        return kPassword;
    case Kind::KeyboardInteractive:
        return kKeyboardInteractive;
    case Kind::AgentKey:
    case Kind::KeyFile:
        break;
    }
    return kPublicKey;
}

QString Authenticator::Attempt::subject() const
{
    return method() == kPublicKey ? name : QString();
}

Authenticator::Authenticator(
    Session& session, const LinkOptions& options, Credentials credentials, Clock& clock)
    : m_session(session)
    , m_prompt(options.prompt)
    , m_credentials(std::move(credentials))
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
            m_identities = identities;
            m_agentAnswered = true;
            m_progressed = true;
            Q_EMIT progress();
        });
    connect(&m_agent, &AgentClient::requestFailed, this, [this](quint64, const Error& error) {
        // A signature that fails is the signer's business.
        if (!m_agentAnswered) {
            m_failures.push_back(error);
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
            Q_EMIT banner(shown);
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
                if (m_attempt->method() == kPublicKey) {
                    error.detail += QStringLiteral("; ") + triesRefused(m_refused + 1);
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
            Q_EMIT trivialLogin(m_method);
        }
        Q_EMIT attempted({ m_method, m_attempt ? m_attempt->subject() : QString(),
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

bool Authenticator::wants(const QString& method) const
{
    return m_methods.contains(method)
        && (m_credentials.methods.isEmpty() || m_credentials.methods.contains(method));
}

bool Authenticator::canTry(Kind kind) const
{
    const Attempt attempt{ kind };
    return wants(attempt.method()) && (m_credentials.password || m_prompt)
        && m_passwordsRefused < kMostAnswers
        && std::find(m_spent.cbegin(), m_spent.cend(), attempt) == m_spent.cend();
}

void Authenticator::addAttempts(
    std::vector<Attempt>& attempts, const KeyCredential& credential, std::size_t index) const
{
    const KeyFile& key = credential.key;
    const auto held = [this](const QByteArray& blob) {
        return !blob.isEmpty()
            && std::any_of(m_identities.cbegin(), m_identities.cend(),
                [&blob](const AgentIdentity& identity) { return identity.blob == blob; });
    };
    const auto add = [&](const QByteArray& blob, const QByteArray& plain, const QString& name,
                         const QString& problem) {
        // An agent that holds the key saves asking for the passphrase.
        if (held(blob) || held(plain)) {
            attempts.push_back(
                { Kind::AgentKey, index, blob, held(blob) ? blob : plain, name, problem });
        } else if (!credential.optional && !credential.agentOnly) {
            attempts.push_back({ Kind::KeyFile, index, blob, {}, name, problem });
        }
    };
    std::vector<UserCertificate> certificates;
    const auto addCertificate = [&certificates](const QByteArray& blob, const QString& path) {
        if (auto certificate = UserCertificate::fromBlob(blob)) {
            certificate->path = path;
            certificates.push_back(std::move(*certificate));
        }
    };
    addCertificate(key.certificateBlob, key.certificatePath);
    addCertificate(key.publicBlob, key.path);
    for (const UserCertificate& certificate : m_credentials.certificates) {
        certificates.push_back(certificate);
    }
    for (const AgentIdentity& identity : m_identities) {
        if (isCertificateType(identity.type)) {
            addCertificate(identity.blob, QStringLiteral("agent certificate ") + identity.comment);
        }
    }
    const auto now = std::uint64_t(QDateTime::currentSecsSinceEpoch());
    for (const UserCertificate& certificate : certificates) {
        if (certificate.keyBlob == key.publicBlob || certificate.blob == key.publicBlob) {
            add(certificate.blob, certificate.keyBlob, certificate.path,
                certificate.validityProblem(now));
        }
    }
    if (!isCertificateType(typeOf(key.publicBlob))) {
        const std::vector<Error>& missing = m_credentials.unusableCertificates;
        add(key.publicBlob, key.publicBlob, key.path,
            missing.empty() ? QString()
                            : QStringLiteral("the certificate %1 is not used: %2")
                                  .arg(missing.front().context, missing.front().detail));
    }
}

std::vector<Authenticator::Attempt> Authenticator::keyAttempts() const
{
    std::vector<Attempt> attempts;
    for (std::size_t i = 0; i < m_credentials.keys.size(); ++i) {
        addAttempts(attempts, m_credentials.keys[i], i);
    }
    if (m_credentials.offerAllAgentKeys
        || (m_credentials.fallBackToAgentKeys && attempts.empty())) {
        // Nobody named a key, or none that can be tried: the agent's come first, for they ask
        // nothing.
        const auto firstFile = std::stable_partition(attempts.begin(), attempts.end(),
            [](const Attempt& attempt) { return attempt.kind == Kind::AgentKey; });
        std::vector<Attempt> others;
        for (const AgentIdentity& identity : m_identities) {
            others.push_back({ Kind::AgentKey, 0, identity.blob, identity.blob,
                QStringLiteral("agent key ") + identity.comment, {} });
        }
        attempts.insert(firstFile, others.begin(), others.end());
    }
    // The same key in two places is one key.
    std::vector<Attempt> unique;
    for (Attempt& attempt : attempts) {
        const auto same = [&attempt](const Attempt& other) {
            return !attempt.blob.isEmpty() && other.blob == attempt.blob;
        };
        if (std::none_of(unique.cbegin(), unique.cend(), same)) {
            unique.push_back(std::move(attempt));
        }
    }
    return unique;
}

std::optional<Authenticator::Attempt> Authenticator::nextKey()
{
    const bool passwordLater = canTry(Kind::Password) || canTry(Kind::KeyboardInteractive);
    for (Attempt& attempt : keyAttempts()) {
        if (std::find(m_spent.cbegin(), m_spent.cend(), attempt) != m_spent.cend()) {
            continue;
        }
        const QByteArray type = attempt.blob.isEmpty()
            ? m_credentials.keys[attempt.key].key.info.keyType
            : typeOf(attempt.blob);
        if (auto objection = m_auth->objectionTo(type)) {
            objection->context = attempt.name;
            report(attempt, LoginAttempt::Outcome::Failed, *objection);
            m_failures.push_back(*objection);
            m_spent.push_back(attempt);
            continue;
        }
        if (m_refused >= kMostRefused - (passwordLater ? 1 : 0)) {
            m_cutShort = true;
            return {};
        }
        return std::move(attempt);
    }
    return {};
}

std::optional<Authenticator::Attempt> Authenticator::nextAttempt()
{
    // A password given beforehand is meant to be used; otherwise the more general method comes
    // first.
    QStringList order = m_credentials.password
        ? QStringList{ kPublicKey, kPassword, kKeyboardInteractive }
        : QStringList{ kPublicKey, kKeyboardInteractive, kPassword };
    if (!m_credentials.methods.isEmpty()) {
        order = m_credentials.methods;
    }
    for (const QString& method : std::as_const(order)) {
        if (method == kPublicKey && wants(method)) {
            if (auto key = nextKey()) {
                return key;
            }
        }
        for (const Kind kind : { Kind::Password, Kind::KeyboardInteractive }) {
            if (method == Attempt{ kind }.method() && canTry(kind)) {
                if (m_refused < kMostRefused) {
                    return Attempt{ kind, 0, {}, {}, method, {} };
                }
                m_cutShort = true;
            }
        }
    }
    return {};
}

Result<void> Authenticator::tryNext()
{
    const bool agentNeeded = !m_credentials.agentPaths.isEmpty() && wants(kPublicKey)
        && (m_credentials.offerAllAgentKeys || m_credentials.fallBackToAgentKeys
            || !m_credentials.keys.empty());
    if (agentNeeded && !std::exchange(m_agentAsked, true)) {
        m_agent.listIdentities();
    }
    if (agentNeeded && !m_agentAnswered) {
        return {};
    }
    noteMissingKeys();
    m_attempt = nextAttempt();
    if (!m_attempt) {
        return tl::unexpected(finalError());
    }
    m_tryNext = false;
    m_tries = 0;
    m_rounds = 0;
    m_auth->lookForPartialSuccess(mayBePartial());
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

void Authenticator::noteMissingKeys()
{
    if (!wants(kPublicKey) || std::exchange(m_missingNoted, true)) {
        return;
    }
    const std::vector<Attempt> attempts = keyAttempts();
    for (std::size_t i = 0; i < m_credentials.keys.size(); ++i) {
        const KeyCredential& credential = m_credentials.keys[i];
        const bool offered = std::any_of(attempts.cbegin(), attempts.cend(),
            [&credential](const Attempt& attempt) { return attempt.name == credential.key.path; });
        if (credential.agentOnly && !offered && credential.problem) {
            m_failures.push_back(*credential.problem);
        } else if (credential.agentOnly && !credential.optional && !offered) {
            m_failures.push_back({ Code::AgentFailed,
                QStringLiteral(
                    "only an agent can use this key, and it does not hold it; add it with: "
                    "ssh-add"),
                credential.key.path });
        }
    }
}

bool Authenticator::mayBePartial() const
{
    if (m_refused + 2 >= kMostRefused || m_attempt->method() == kPublicKey) {
        return false;
    }
    // Looking costs a try, so only where it could lead to something that is not offered now.
    const bool hasKeys = !m_credentials.keys.empty() || m_credentials.offerAllAgentKeys
        || m_credentials.fallBackToAgentKeys;
    const auto isNew = [this](const QString& method) {
        return !m_methods.contains(method)
            && (m_credentials.methods.isEmpty() || m_credentials.methods.contains(method));
    };
    return (hasKeys && isNew(kPublicKey))
        || (m_prompt && (isNew(kPassword) || isNew(kKeyboardInteractive)));
}

// ---- Keys

void Authenticator::beginKey()
{
    if (m_attempt->blob.isEmpty()) {
        handleKeyAccepted();
        return;
    }
    // Asked first, so that nobody types a passphrase or touches a key for nothing.
    m_auth->queryKey(m_attempt->blob, m_auth->chooseAlgorithm(typeOf(m_attempt->blob)));
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
    const QByteArray type = typeOf(m_attempt->blob);
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
        m_attempt->blob.isEmpty() ? credential.key.info.keyType : typeOf(m_attempt->blob);
    m_proved = true;
    m_auth->useKeyFile(m_attempt->blob, m_auth->chooseAlgorithm(type), credential.key,
        credential.passphrase ? &*credential.passphrase : nullptr);
}

void Authenticator::askPassphrase(const std::optional<Error>& before)
{
    const QString& path = m_credentials.keys[m_attempt->key].key.path;
    if (!m_prompt) {
        giveUp({ Code::PassphraseRequired,
            QStringLiteral("the key is encrypted and no passphrase was given"), path });
        return;
    }
    Question question = m_asker;
    question.kind = Question::Kind::Passphrase;
    question.subject = path;
    question.attempt = ++m_tries;
    ask(std::move(question), [this, path, before](Answer answer) {
        if (!answer.accepted || answer.lines.empty()) {
            const Error unanswered{ Code::PassphraseRequired,
                QStringLiteral("the key is encrypted, and the question for its passphrase was not "
                               "answered"),
                path };
            giveUp(before.value_or(unanswered));
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
    question.attempt = m_passwordsRefused + 1;
    ask(std::move(question), [this](Answer answer) {
        if (!answer.accepted || answer.lines.empty()) {
            giveUp(unanswered(QStringLiteral("the password")));
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
    ask(std::move(question), [this, expired](Answer answer) {
        // An empty one is never meant, and some servers would take it.
        if (!answer.accepted || answer.lines.empty() || answer.lines[0].isEmpty()) {
            giveUp(expired);
            return;
        }
        m_auth->changePassword(m_sentPassword, answer.lines[0]);
    });
}

Result<void> Authenticator::handlePrompts(const AuthReply& reply)
{
    if (++m_rounds > kMostRounds) {
        return fail(Code::AuthenticationFailed,
            QStringLiteral("the server asked more than %1 times in a row").arg(kMostRounds));
    }
    Question question = m_asker;
    question.kind = Question::Kind::KeyboardInteractive;
    question.title = printable(reply.name, kLongestTitle);
    question.instruction = printableLines(reply.instruction);
    question.attempt = m_passwordsRefused + 1;
    for (const AuthReply::Prompt& prompt : reply.prompts) {
        QByteArray text = prompt.text;
        question.items.append(
            { printable(text.replace('\n', ' ').replace('\r', ""), kLongestPrompt), prompt.echo });
    }
    if (question.items.isEmpty()) {
        const QString text =
            QStringList{ question.title, question.instruction }.join(u'\n').trimmed();
        if (!text.isEmpty()) {
            Q_EMIT banner(text);
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
    const QString first = question.items[0].text;
    const auto count = std::size_t(question.items.size());
    ask(std::move(question), [this, first, count](Answer answer) {
        if (!answer.accepted) {
            giveUp(unanswered(first));
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
    m_refused += reply.refused;
    m_methods = reply.methods;
    m_signer.reset();
    m_tryNext = true;
    const auto attempt = std::exchange(m_attempt, std::nullopt);
    if (!attempt) {
        Q_EMIT methodsOffered(m_methods);
        return;
    }
    const bool typed =
        attempt->kind == Kind::Password || attempt->kind == Kind::KeyboardInteractive;
    if (reply.partial) {
        // What failed before on the way here is of no interest any more.
        m_failures.clear();
        m_passwordsRefused = 0;
        if (!typed) {
            m_spent.push_back(*attempt);
        }
        Q_EMIT partialSuccess(attempt->method(), m_methods);
        report(*attempt, LoginAttempt::Outcome::Partial);
        return;
    }
    Error error = refusal(*attempt);
    qCDebug(logSsh) << "login attempt failed:" << codeName(error.code) << error.context;
    report(*attempt, LoginAttempt::Outcome::Failed, error);
    m_failures.push_back(std::move(error));
    if (!typed) {
        m_spent.push_back(*attempt);
    } else if (attempt->kind == Kind::KeyboardInteractive && m_rounds == 0) {
        // It has nothing to ask this user.
        m_spent.push_back({ attempt->kind });
    } else {
        ++m_passwordsRefused;
    }
}

void Authenticator::giveUp(Error error)
{
    qCDebug(logSsh) << "login attempt given up:" << codeName(error.code) << error.context;
    report(*m_attempt, LoginAttempt::Outcome::Failed, error);
    m_failures.push_back(std::move(error));
    const bool key = m_attempt->method() == kPublicKey;
    m_spent.push_back(key ? *m_attempt : Attempt{ m_attempt->kind });
    m_attempt.reset();
    m_tryNext = true;
}

void Authenticator::report(
    const Attempt& attempt, LoginAttempt::Outcome outcome, const std::optional<Error>& error)
{
    LoginAttempt made{ attempt.method(), attempt.subject(), outcome, error };
    if (outcome == LoginAttempt::Outcome::Partial) {
        made.wanted = m_methods;
    }
    Q_EMIT attempted(made);
}

void Authenticator::ask(Question question, std::function<void(Answer)> then)
{
    m_then = std::move(then);
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

Error Authenticator::unanswered(const QString& what) const
{
    return { Code::PromptUnavailable,
        m_prompt ? QStringLiteral("the question was not answered: ") + what
                 : QStringLiteral("nobody can be asked: ") + what,
        m_asker.user + u'@' + m_asker.host.toString() };
}

Error Authenticator::refusal(const Attempt& attempt) const
{
    switch (attempt.kind) {
    case Kind::Password:
        return { Code::PasswordRejected,
            m_tries > 0 ? QStringLiteral("the server refused the new password")
                        : QStringLiteral("the server refused the password") };
    case Kind::KeyboardInteractive:
        return m_rounds == 0
            ? Error{ Code::AuthenticationFailed,
                  QStringLiteral("keyboard-interactive failed before anything was asked") }
            : Error{ Code::PasswordRejected, QStringLiteral("the server refused the answers") };
    case Kind::AgentKey:
    case Kind::KeyFile:
        break;
    }
    const QString what = isCertificateType(typeOf(attempt.blob)) ? QStringLiteral("certificate")
                                                                 : QStringLiteral("key");
    QString text = QStringLiteral("the server does not accept this %1 for this user").arg(what);
    if (typeOf(attempt.blob).startsWith("ssh-rsa")) {
        const QByteArray algorithm = m_auth->chooseAlgorithm(typeOf(attempt.blob));
        text += QStringLiteral(" with the signature %1").arg(QString::fromLatin1(algorithm));
        if (algorithm != "ssh-rsa") {
            text += QStringLiteral("; a server that knows SHA-1 signatures only wants "
                                   "-o PubkeyAcceptedAlgorithms=+ssh-rsa, which is not safe");
        }
    }
    if (!attempt.problem.isEmpty()) {
        text += QStringLiteral(": ") + attempt.problem;
    }
    return { Code::KeyRejected, text, attempt.name };
}

/// Which of several failures the user has to hear about; of equals, the first.
static int weightOf(Code code)
{
    switch (code) {
    case Code::PasswordRejected:
    case Code::PasswordExpired:
        return 4;
    case Code::OutOfResources:
        return 3; // what there was no room for might have been right
    case Code::AgentUnavailable:
    case Code::AgentFailed:
        return 0;
    case Code::PromptUnavailable:
        return 1;
    default:
        return 2;
    }
}

Error Authenticator::finalError() const
{
    const QString accepts = m_methods.isEmpty()
        ? QStringLiteral("the server names no way to log in")
        : QStringLiteral("the server accepts: ") + printable(m_methods.join(u',').toUtf8(), 200);
    const bool couldAsk = wants(kPassword) || wants(kKeyboardInteractive);
    std::optional<Error> error;
    // What the server said comes before what was wrong with files, unless it was about keys that
    // nobody named; of equals, the first counts.
    std::array failures{ &m_failures, &std::as_const(m_credentials.unusable) };
    if (m_credentials.fallBackToAgentKeys && m_credentials.keys.empty()) {
        std::swap(failures[0], failures[1]);
    }
    for (const std::vector<Error>* list : failures) {
        for (const Error& failure : *list) {
            if (!error || weightOf(failure.code) > weightOf(error->code)) {
                error = failure;
            }
        }
    }
    if (m_cutShort && (!error || weightOf(error->code) < 3)) {
        error = Error{ Code::AuthenticationFailed, triesRefused(m_refused) };
    } else if (!error && couldAsk && !m_prompt) {
        error = unanswered(QStringLiteral("the password"));
    } else if (!error) {
        error = Error{ Code::NoAuthenticationMethod, QStringLiteral("nothing to offer") };
    }
    error->detail += QStringLiteral("; ") + accepts;
    return *error;
}

} // namespace sallyport::ssh
