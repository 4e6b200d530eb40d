// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/authenticator.h"

#include "core/base/log.h"
#include "core/ssh/hostkey.h"
#include "core/ssh/libssh2api.h"
#include "core/ssh/session.h"
#include "core/ssh/wire.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace sallyport::ssh {

// OpenSSH hangs up after six failures, and the first question about methods may count as one.
static constexpr int kMostAttempts = 5;

/// One signature on its way: libssh2 asks for it again and again until the agent has answered.
struct Authenticator::AgentSigner {
    AgentClient& agent;
    QByteArray blob;
    QByteArray algorithm;
    AgentClient::RequestId request = 0;
    std::optional<AgentSignature> signature;
    std::optional<Error> error;

    static int sign(LIBSSH2_SESSION*, unsigned char** out, std::size_t* outLength,
        const unsigned char* data, std::size_t length, void** abstract)
    {
        auto& self = *static_cast<AgentSigner*>(*abstract);
        if (self.error) {
            return -1;
        }
        if (!self.signature) {
            if (self.request == 0) {
                self.start(QByteArray(reinterpret_cast<const char*>(data), qsizetype(length)));
            }
            return LIBSSH2_ERROR_EAGAIN;
        }
        if (self.signature->algorithm != self.algorithm) {
            self.error = Error{Code::AgentFailed,
                QStringLiteral("the agent signed with %1 instead of %2")
                    .arg(printable(self.signature->algorithm, 60), printable(self.algorithm, 60))};
            return -1;
        }
        const QByteArray& bytes = self.signature->blob;
        // The session was made with the C library's allocator, which frees this.
        *out = static_cast<unsigned char*>(std::malloc(std::size_t(bytes.size())));
        if (!*out) {
            return -1;
        }
        std::memcpy(*out, bytes.constData(), std::size_t(bytes.size()));
        *outLength = std::size_t(bytes.size());
        return 0;
    }

    void start(const QByteArray& data)
    {
        // RFC 4252 section 7: session id, byte, user, service, "publickey", true, algorithm, key.
        WireReader reader(data);
        reader.readString();
        reader.readByte();
        reader.readString();
        reader.readString();
        reader.readString();
        reader.readBool();
        algorithm = reader.readString().toByteArray();
        request = agent.sign(blob, data, agentSignFlags(algorithm));
    }
};

Authenticator::Authenticator(
    Session& session, QString user, Credentials credentials, Clock& clock)
    : m_session(session)
    , m_user(user.toUtf8())
    , m_credentials(std::move(credentials))
    , m_agent(clock, m_credentials.agentSocket)
{
    connect(&m_agent, &AgentClient::identitiesListed, this,
        [this](quint64, const QList<AgentIdentity>& identities) {
            m_identities = identities;
            m_agentAnswered = true;
            m_progressed = true;
            Q_EMIT progress();
        });
    connect(&m_agent, &AgentClient::signatureMade, this,
        [this](quint64 request, const AgentSignature& signature) {
            if (m_signer && m_signer->request == request) {
                m_signer->signature = signature;
                m_progressed = true;
                Q_EMIT progress();
            }
        });
    connect(&m_agent, &AgentClient::requestFailed, this, [this](quint64 request, const Error& error) {
        if (m_signer && m_signer->request == request) {
            m_signer->error = error;
        } else {
            m_failures.push_back(error);
            m_agentAnswered = true;
        }
        Q_EMIT progress();
    });
}

Authenticator::~Authenticator() = default;

QString Authenticator::Attempt::method() const
{
    switch (kind) {
    case Kind::Password:
        return QStringLiteral("password");
    case Kind::KeyboardInteractive:
        return QStringLiteral("keyboard-interactive");
    case Kind::AgentKey:
    case Kind::FileKey:
        break;
    }
    return QStringLiteral("publickey");
}

void Authenticator::report(
    const Attempt& attempt, LoginAttempt::Outcome outcome, const std::optional<Error>& error)
{
    const bool isKey = attempt.kind == Kind::AgentKey || attempt.kind == Kind::FileKey;
    LoginAttempt made{attempt.method(), isKey ? attempt.name : QString(), outcome, error};
    if (outcome == LoginAttempt::Outcome::Partial) {
        made.wanted = m_methods;
    }
    Q_EMIT attempted(made);
}

Result<Authenticator::Step> Authenticator::step()
{
    switch (m_phase) {
    case Phase::AskMethods:
        return askMethods();
    case Phase::AskAgent:
        return askAgent();
    case Phase::Try:
        return tryNext();
    }
    return Step::Waiting;
}

bool Authenticator::isLinkError(int rc)
{
    return rc == LIBSSH2_ERROR_SOCKET_RECV || rc == LIBSSH2_ERROR_SOCKET_SEND
        || rc == LIBSSH2_ERROR_SOCKET_DISCONNECT || rc == LIBSSH2_ERROR_SOCKET_TIMEOUT;
}

Error Authenticator::linkFailure(int rc) const
{
    Error error = m_session.linkError(rc);
    if (error.code == Code::ServerDisconnected && m_tried > 0) {
        // "Too many authentication failures" and its kin.
        error.code = Code::AuthenticationFailed;
    }
    return error;
}

Result<Authenticator::Step> Authenticator::askMethods()
{
    // The only call that takes the banner in; it is also a real attempt with the method "none".
    const char* list
        = libssh2_userauth_list(m_session.handle(), m_user.constData(), unsigned(m_user.size()));
    if (!list) {
        const int rc = libssh2_session_last_errno(m_session.handle());
        if (rc == LIBSSH2_ERROR_EAGAIN) {
            return Step::Waiting;
        }
        if (libssh2_userauth_authenticated(m_session.handle())) {
            m_method = QStringLiteral("none");
            return Step::Done;
        }
        return tl::unexpected(linkFailure(rc));
    }
    const QStringList before = std::exchange(
        m_methods, QString::fromLatin1(list).split(u',', Qt::SkipEmptyParts));
    m_progressed = true;
    if (!m_spent.empty()) {
        if (m_methods != before) {
            // It wants something else now, so what went before was right.
            m_failures.pop_back();
            report(m_spent.back(), LoginAttempt::Outcome::Partial);
            Q_EMIT methodsOffered(m_methods);
        } else {
            report(m_spent.back(), LoginAttempt::Outcome::Failed, m_failures.back());
        }
        return askAgent();
    }
#if LIBSSH2_VERSION_NUM >= 0x010b00
    char* text = nullptr;
    if (libssh2_userauth_banner(m_session.handle(), &text) == 0 && text) {
        QStringList lines;
        for (const QByteArray& line : QByteArray(text).left(8192).split('\n')) {
            lines.append(printable(line.endsWith('\r') ? line.chopped(1) : line, 500));
        }
        Q_EMIT banner(lines.join(u'\n').trimmed());
    }
#endif
    Q_EMIT methodsOffered(m_methods);
    m_phase = Phase::AskAgent;
    return askAgent();
}

Result<Authenticator::Step> Authenticator::askAgent()
{
    const bool wanted = !m_credentials.agentSocket.isEmpty()
        && m_methods.contains(QLatin1String("publickey"))
        && (m_credentials.offerAllAgentKeys || !m_credentials.keys.empty());
    if (wanted && !m_agentAsked) {
        m_agentAsked = true;
        m_agent.listIdentities();
    }
    if (wanted && !m_agentAnswered) {
        return Step::Waiting;
    }
    planAttempts();
    m_phase = Phase::Try;
    return tryNext();
}

void Authenticator::planAttempts()
{
    m_attempts.clear();
    if (m_methods.contains(QLatin1String("publickey"))) {
        // An agent that holds the key saves asking for the passphrase.
        QByteArrayList planned;
        for (std::size_t i = 0; i < m_credentials.keys.size(); ++i) {
            const KeyFile& key = m_credentials.keys[i].key;
            const auto held = [&key](const AgentIdentity& identity) {
                return !key.publicBlob.isEmpty() && identity.blob == key.publicBlob;
            };
            if (std::any_of(m_identities.cbegin(), m_identities.cend(), held)) {
                m_attempts.push_back({Kind::AgentKey, i, key.publicBlob, key.path});
                planned.append(key.publicBlob);
            }
        }
        if (m_credentials.offerAllAgentKeys) {
            for (const AgentIdentity& identity : std::as_const(m_identities)) {
                if (!planned.contains(identity.blob)) {
                    m_attempts.push_back({Kind::AgentKey, 0, identity.blob,
                        QStringLiteral("agent key ") + identity.comment});
                    planned.append(identity.blob);
                }
            }
        }
        for (std::size_t i = 0; i < m_credentials.keys.size(); ++i) {
            const KeyCredential& credential = m_credentials.keys[i];
            if (!credential.optional && !planned.contains(credential.key.publicBlob)) {
                m_attempts.push_back({Kind::FileKey, i, {}, credential.key.path});
            }
        }
    }
    if (m_credentials.password) {
        if (m_methods.contains(QLatin1String("password"))) {
            m_attempts.push_back({Kind::Password, 0, {}, QStringLiteral("password")});
        } else if (m_methods.contains(QLatin1String("keyboard-interactive"))) {
            m_attempts.push_back(
                {Kind::KeyboardInteractive, 0, {}, QStringLiteral("keyboard-interactive")});
        }
    }
    std::erase_if(m_attempts, [this](const Attempt& attempt) {
        return std::find(m_spent.cbegin(), m_spent.cend(), attempt) != m_spent.cend();
    });
}

Result<Authenticator::Step> Authenticator::tryNext()
{
    while (!m_attempts.empty() && m_tried < kMostAttempts) {
        const Attempt& attempt = m_attempts.front();
        int rc = 0;
        switch (attempt.kind) {
        case Kind::FileKey:
            rc = tryKeyFile(attempt);
            break;
        case Kind::AgentKey:
            rc = tryAgentKey(attempt);
            break;
        case Kind::Password:
            rc = tryPassword();
            break;
        case Kind::KeyboardInteractive:
            rc = tryKeyboardInteractive();
            break;
        }
        if (rc == LIBSSH2_ERROR_EAGAIN) {
            return Step::Waiting;
        }
        m_progressed = true;
        ++m_tried;
        if (rc == 0 && libssh2_userauth_authenticated(m_session.handle())) {
            m_method = attempt.method();
            report(attempt, LoginAttempt::Outcome::Accepted);
            return Step::Done;
        }
        if (isLinkError(rc) || m_session.wasDisconnected()) {
            const Error failure = linkFailure(rc);
            report(attempt, LoginAttempt::Outcome::Failed, failure);
            return tl::unexpected(failure);
        }
        m_failures.push_back(failureOf(attempt, rc));
        qCDebug(logSsh) << "login attempt failed:" << codeName(m_failures.back().code);
        m_signer.reset();
        const bool askAgain = mayBePartial(attempt, rc);
        m_spent.push_back(std::move(m_attempts.front()));
        m_attempts.pop_front();
        if (askAgain) {
            m_phase = Phase::AskMethods;
            return askMethods();
        }
        report(m_spent.back(), LoginAttempt::Outcome::Failed, m_failures.back());
    }
    return tl::unexpected(finalError());
}

bool Authenticator::mayBePartial(const Attempt& attempt, int rc) const
{
    // Asking counts as a failure, so it is done only where it can lead anywhere.
    if (m_tried + 1 >= kMostAttempts) {
        return false;
    }
    if (attempt.kind == Kind::FileKey || attempt.kind == Kind::AgentKey) {
        // It knew the key and still refused the signature.
        return rc == LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED
            && m_session.lastErrorText().contains(QLatin1String("Invalid signature"));
    }
    const bool hasKeys = !m_credentials.keys.empty() || m_credentials.offerAllAgentKeys;
    return hasKeys && !m_methods.contains(QLatin1String("publickey"));
}

int Authenticator::tryKeyFile(const Attempt& attempt)
{
    const KeyCredential& credential = m_credentials.keys[attempt.key];
    const KeyFile& key = credential.key;
#if LIBSSH2_VERSION_NUM < 0x010b00
    if (key.info.keyType == "ssh-rsa") {
        return LIBSSH2_ERROR_METHOD_NOT_SUPPORTED;
    }
#endif
    if (key.info.encrypted && !credential.passphrase) {
        return LIBSSH2_ERROR_FILE;
    }
    // With the public half the server is asked first, and the private one opened only if it is wanted.
    QByteArray publicKey;
    if (const auto parsed = HostKey::fromBlob(key.publicBlob)) {
        publicKey = publicKeyText(*parsed);
    }
    // A C string is wanted, and the secret is not terminated: a copy that is wiped again.
    QByteArray passphrase;
    if (credential.passphrase) {
        passphrase = QByteArray(credential.passphrase->data(), credential.passphrase->size());
    }
    const int rc = libssh2_userauth_publickey_frommemory(m_session.handle(), m_user.constData(),
        std::size_t(m_user.size()), publicKey.isEmpty() ? nullptr : publicKey.constData(),
        std::size_t(publicKey.size()), key.bytes.data(), std::size_t(key.bytes.size()),
        credential.passphrase ? passphrase.constData() : nullptr);
    Secret(std::move(passphrase)).clear();
    return rc;
}

int Authenticator::tryAgentKey(const Attempt& attempt)
{
#if LIBSSH2_VERSION_NUM < 0x010b00
    if (const auto key = HostKey::fromBlob(attempt.blob); key && key->type == "ssh-rsa") {
        return LIBSSH2_ERROR_METHOD_NOT_SUPPORTED;
    }
#endif
    if (!m_signer) {
        m_signer.reset(new AgentSigner{m_agent, attempt.blob, {}, 0, {}, {}});
    }
    void* context = m_signer.get();
    return libssh2_userauth_publickey(m_session.handle(), m_user.constData(),
        reinterpret_cast<const unsigned char*>(attempt.blob.constData()),
        std::size_t(attempt.blob.size()), &AgentSigner::sign, &context);
}

int Authenticator::tryPassword()
{
    return libssh2_userauth_password_ex(m_session.handle(), m_user.constData(),
        unsigned(m_user.size()), m_credentials.password->data(),
        unsigned(m_credentials.password->size()), nullptr);
}

int Authenticator::tryKeyboardInteractive()
{
    if (!std::exchange(m_promptArmed, true)) {
        m_session.setPromptAnswer(&*m_credentials.password);
    }
    return libssh2_userauth_keyboard_interactive_ex(m_session.handle(), m_user.constData(),
        unsigned(m_user.size()), &Session::answerPrompts);
}

Error Authenticator::failureOf(const Attempt& attempt, int rc)
{
    const QString text = m_session.lastErrorText();
#if LIBSSH2_VERSION_NUM < 0x010b00
    if (rc == LIBSSH2_ERROR_METHOD_NOT_SUPPORTED) {
        return {Code::KeyNeedsNewerLibssh2,
            QStringLiteral("libssh2 %1 can use RSA keys with SHA-1 only, which servers refuse; use an "
                           "Ed25519 or ECDSA key, or a build with libssh2 1.11")
                .arg(QLatin1String(LIBSSH2_VERSION)),
            attempt.name};
    }
#endif
    switch (attempt.kind) {
    case Kind::Password:
    case Kind::KeyboardInteractive:
        return {Code::PasswordRejected, QStringLiteral("the server refused the password")};
    case Kind::AgentKey:
        if (m_signer && m_signer->error) {
            return *m_signer->error;
        }
        return {Code::KeyRejected,
            QStringLiteral("the server does not accept this key for this user"), attempt.name};
    case Kind::FileKey:
        break;
    }
    const KeyCredential& credential = m_credentials.keys[attempt.key];
    if (credential.key.info.encrypted && !credential.passphrase) {
        return {Code::PassphraseRequired,
            QStringLiteral("the key is encrypted and no passphrase was given"), attempt.name};
    }
    // libssh2 has several codes for the same thing; what the file is was found out before.
    const bool couldNotUse = rc == LIBSSH2_ERROR_FILE || rc == LIBSSH2_ERROR_KEYFILE_AUTH_FAILED
        || rc == LIBSSH2_ERROR_METHOD_NONE || rc == LIBSSH2_ERROR_PROTO
        || (rc == LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED && text.contains(QLatin1String("Callback")));
    if (couldNotUse && credential.key.info.encrypted) {
        return {Code::PassphraseWrong, QStringLiteral("the passphrase does not open the key"),
            attempt.name};
    }
    if (couldNotUse) {
        return {Code::KeyFormatUnsupported,
            QStringLiteral("the key could not be used: ") + text, attempt.name};
    }
    return {Code::KeyRejected, QStringLiteral("the server does not accept this key for this user"),
        attempt.name};
}

Error Authenticator::finalError() const
{
    const QString accepts
        = QStringLiteral("the server accepts: ") + printable(m_methods.join(u',').toUtf8(), 200);
    Error error{Code::NoAuthenticationMethod, QStringLiteral("nothing to offer"), {}};
    for (const Error& failure : m_failures) {
        // A refused password is what the user has to hear about; otherwise the first failure.
        if (error.code == Code::NoAuthenticationMethod || failure.code == Code::PasswordRejected) {
            error = failure;
        }
    }
    error.detail += QStringLiteral("; ") + accepts;
    return error;
}

} // namespace sallyport::ssh
