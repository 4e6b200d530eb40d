// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/loginplan.h"

#include "core/ssh/wire.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sallyport::ssh {

using Kind = LoginTry::Kind;

// OpenSSH hangs up with the sixth failure (MaxAuthTries), as most others do later or never.
static constexpr int kMostRefused = 6;
// For what the user types: a slip of the finger, and another one.
static constexpr int kMostTyped = 3;

static const QString kPublicKey = QStringLiteral("publickey");
static const QString kPassword = QStringLiteral("password");
static const QString kKeyboardInteractive = QStringLiteral("keyboard-interactive");

QString LoginTry::method() const
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

QString LoginTry::subject() const
{
    return method() == kPublicKey ? name : QString();
}

LoginPlan::LoginPlan(const Credentials& credentials, Means means)
    : m_credentials(credentials)
    , m_means(std::move(means))
{
}

// ---- What has become known

void LoginPlan::serverTakes(const QStringList& methods, int refusals)
{
    m_methods = methods;
    m_refused += refusals;
}

void LoginPlan::wasRight(const LoginTry& attempt)
{
    m_failures.clear();
    m_wronglyTyped = 0;
    if (!attempt.isTyped()) {
        m_spent.push_back(attempt);
    }
}

void LoginPlan::wasRefused(const LoginTry& attempt, Error error, bool asked)
{
    m_failures.push_back(std::move(error));
    if (!attempt.isTyped()) {
        m_spent.push_back(attempt);
    } else if (asked) {
        ++m_wronglyTyped;
    } else {
        // It has nothing to ask this user.
        m_spent.push_back({ attempt.kind });
    }
}

void LoginPlan::wasGivenUp(const LoginTry& attempt, Error error)
{
    m_failures.push_back(std::move(error));
    m_spent.push_back(attempt.isTyped() ? LoginTry{ attempt.kind } : attempt);
}

// ---- What can be tried

bool LoginPlan::wants(const QString& method) const
{
    return m_methods.contains(method)
        && (m_credentials.methods.isEmpty() || m_credentials.methods.contains(method));
}

bool LoginPlan::needsAgent() const
{
    return !m_credentials.agentPaths.isEmpty() && wants(kPublicKey)
        && (m_credentials.offerAllAgentKeys || m_credentials.fallBackToAgentKeys
            || !m_credentials.keys.empty());
}

bool LoginPlan::isSpent(const LoginTry& attempt) const
{
    return std::find(m_spent.cbegin(), m_spent.cend(), attempt) != m_spent.cend();
}

bool LoginPlan::canTry(Kind kind) const
{
    const LoginTry attempt{ kind };
    return wants(attempt.method()) && (m_credentials.password || m_means.canAsk)
        && m_wronglyTyped < kMostTyped && !isSpent(attempt);
}

bool LoginPlan::isHeld(const QByteArray& blob) const
{
    return !blob.isEmpty()
        && std::any_of(m_identities.cbegin(), m_identities.cend(),
            [&blob](const AgentIdentity& identity) { return identity.blob == blob; });
}

std::vector<UserCertificate> LoginPlan::certificatesOf(const KeyFile& key) const
{
    std::vector<UserCertificate> certificates;
    const auto add = [&certificates](const QByteArray& blob, const QString& path) {
        if (auto certificate = UserCertificate::fromBlob(blob)) {
            certificate->path = path;
            certificates.push_back(std::move(*certificate));
        }
    };
    add(key.certificateBlob, key.certificatePath);
    add(key.publicBlob, key.path);
    certificates.insert(
        certificates.end(), m_credentials.certificates.begin(), m_credentials.certificates.end());
    for (const AgentIdentity& identity : m_identities) {
        if (isCertificateType(identity.type)) {
            add(identity.blob, QStringLiteral("agent certificate ") + identity.comment);
        }
    }
    std::erase_if(certificates, [&key](const UserCertificate& certificate) {
        return certificate.keyBlob != key.publicBlob && certificate.blob != key.publicBlob;
    });
    return certificates;
}

void LoginPlan::addTries(std::vector<LoginTry>& tries, std::size_t index) const
{
    const KeyCredential& credential = m_credentials.keys[index];
    const KeyFile& key = credential.key;
    const auto add = [&](const QByteArray& blob, const QByteArray& plain, const QString& name,
                         const Sentence& problem) {
        // An agent that holds the key saves asking for the passphrase.
        if (isHeld(blob) || isHeld(plain)) {
            tries.push_back(
                { Kind::AgentKey, index, blob, isHeld(blob) ? blob : plain, name, problem });
        } else if (!credential.optional && !credential.agentOnly) {
            tries.push_back({ Kind::KeyFile, index, blob, {}, name, problem });
        }
    };
    const std::uint64_t now = m_means.now();
    for (const UserCertificate& certificate : certificatesOf(key)) {
        add(certificate.blob, certificate.keyBlob, certificate.path,
            certificate.validityProblem(now));
    }
    if (!isCertificateType(typeOfBlob(key.publicBlob))) {
        const std::vector<Error>& missing = m_credentials.unusableCertificates;
        add(key.publicBlob, key.publicBlob, key.path,
            missing.empty()
                ? Sentence()
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "the certificate %1 is not used: %2"),
                    missing.front().context, missing.front().detail));
    }
}

std::vector<LoginTry> LoginPlan::keyTries() const
{
    std::vector<LoginTry> tries;
    for (std::size_t i = 0; i < m_credentials.keys.size(); ++i) {
        addTries(tries, i);
    }
    if (m_credentials.offerAllAgentKeys || (m_credentials.fallBackToAgentKeys && tries.empty())) {
        // Nobody named a key, or none that can be tried: the agent's come first, for they ask
        // nothing.
        const auto firstFile = std::stable_partition(tries.begin(), tries.end(),
            [](const LoginTry& attempt) { return attempt.kind == Kind::AgentKey; });
        std::vector<LoginTry> others;
        for (const AgentIdentity& identity : m_identities) {
            others.push_back({ Kind::AgentKey, 0, identity.blob, identity.blob,
                QStringLiteral("agent key ") + identity.comment, {} });
        }
        tries.insert(firstFile, others.begin(), others.end());
    }
    // The same key in two places is one key.
    std::vector<LoginTry> unique;
    for (LoginTry& attempt : tries) {
        const auto same = [&attempt](const LoginTry& other) {
            return !attempt.blob.isEmpty() && other.blob == attempt.blob;
        };
        if (std::none_of(unique.cbegin(), unique.cend(), same)) {
            unique.push_back(std::move(attempt));
        }
    }
    return unique;
}

std::optional<LoginTry> LoginPlan::nextKey(Next& next)
{
    const bool passwordLater = canTry(Kind::Password) || canTry(Kind::KeyboardInteractive);
    for (LoginTry& attempt : keyTries()) {
        if (isSpent(attempt)) {
            continue;
        }
        const QByteArray type = attempt.blob.isEmpty()
            ? m_credentials.keys[attempt.key].key.info.keyType
            : typeOfBlob(attempt.blob);
        if (auto objection = m_means.objectionTo(type)) {
            objection->context = attempt.name;
            m_failures.push_back(*objection);
            m_spent.push_back(attempt);
            next.leftOut.emplace_back(std::move(attempt), std::move(*objection));
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

LoginPlan::Next LoginPlan::next()
{
    noteMissingKeys();
    // A password given beforehand is meant to be used; otherwise the more general method comes
    // first.
    QStringList order = m_credentials.password
        ? QStringList{ kPublicKey, kPassword, kKeyboardInteractive }
        : QStringList{ kPublicKey, kKeyboardInteractive, kPassword };
    if (!m_credentials.methods.isEmpty()) {
        order = m_credentials.methods;
    }
    Next next;
    for (const QString& method : std::as_const(order)) {
        if (method == kPublicKey && wants(method)) {
            next.attempt = nextKey(next);
        }
        for (const Kind kind : { Kind::Password, Kind::KeyboardInteractive }) {
            if (!next.attempt && method == LoginTry{ kind }.method() && canTry(kind)) {
                if (m_refused < kMostRefused) {
                    next.attempt = LoginTry{ kind, 0, {}, {}, method, {} };
                } else {
                    m_cutShort = true;
                }
            }
        }
        if (next.attempt) {
            break;
        }
    }
    return next;
}

/// Keys that only an agent can use, and that it does not hold: worth a word at the end.
void LoginPlan::noteMissingKeys()
{
    if (!wants(kPublicKey) || std::exchange(m_missingNoted, true)) {
        return;
    }
    const std::vector<LoginTry> tries = keyTries();
    for (const KeyCredential& credential : m_credentials.keys) {
        const bool offered = std::any_of(tries.cbegin(), tries.cend(),
            [&credential](const LoginTry& attempt) { return attempt.name == credential.key.path; });
        if (credential.agentOnly && !offered && credential.problem) {
            m_failures.push_back(*credential.problem);
        } else if (credential.agentOnly && !credential.optional && !offered) {
            m_failures.push_back({ Code::AgentFailed,
                Sentence(QT_TRANSLATE_NOOP("Sentence",
                    "only an agent can use this key, and it does not hold it; add it with: "
                    "ssh-add")),
                credential.key.path });
        }
    }
}

bool LoginPlan::mayBePartial(const LoginTry& attempt) const
{
    if (m_refused + 2 >= kMostRefused || attempt.method() == kPublicKey) {
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
        || (m_means.canAsk && (isNew(kPassword) || isNew(kKeyboardInteractive)));
}

// ---- What to say at the end

static Sentence refusedText(int count)
{
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
                        "%1 tries were refused, and servers hang up then; choose the right key, so "
                        "that fewer are tried"),
        count);
}

Sentence LoginPlan::triesRefused() const
{
    return refusedText(m_refused + 1);
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

Error LoginPlan::finalError(const Error& unanswered) const
{
    const Sentence accepts = m_methods.isEmpty()
        ? Sentence(QT_TRANSLATE_NOOP("Sentence", "the server names no way to log in"))
        : Sentence(QT_TRANSLATE_NOOP("Sentence", "the server accepts: %1"),
            printable(m_methods.join(u',').toUtf8(), 200));
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
        error = Error{ Code::AuthenticationFailed, refusedText(m_refused) };
    } else if (!error && couldAsk && !m_means.canAsk) {
        error = unanswered;
    } else if (!error) {
        error = Error{ Code::NoAuthenticationMethod,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "nothing to offer")) };
    }
    error->detail.add(accepts);
    return *error;
}

} // namespace sallyport::ssh
