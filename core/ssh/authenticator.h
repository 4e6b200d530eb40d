// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/agentclient.h"
#include "core/ssh/linkoptions.h"
#include "core/ssh/loginattempt.h"

#include <deque>

struct _LIBSSH2_SESSION;

namespace sallyport::ssh {

class Session;

/// Logs one session in (RFC 4252) with the credentials it was given, in their order. Owned by a
/// Link, which calls step() from its turns; never blocks on the agent. Credentials are wiped with
/// it.
class Authenticator final : public QObject {
    Q_OBJECT

public:
    enum class Step { Waiting, Done };

    Authenticator(Session& session, QString user, Credentials credentials, Clock& clock);
    ~Authenticator() override;

    /// Goes on as far as the bytes that arrived allow. An error is final: nothing more can be tried,
    /// or the connection broke.
    [[nodiscard]] Result<Step> step();
    /// How the login succeeded, e.g. "publickey".
    [[nodiscard]] QString method() const { return m_method; }
    /// True once after the server or the agent answered: the limit per step starts anew.
    [[nodiscard]] bool takeProgressed() { return std::exchange(m_progressed, false); }

Q_SIGNALS:
    /// step() has something to do although nothing arrived from the server.
    void progress();
    /// The server's text before login (RFC 4252 5.4), made printable.
    void banner(const QString& text);
    /// What the server takes now, when it has said so.
    void methodsOffered(const QStringList& methods);
    /// An attempt is over.
    void attempted(const sallyport::ssh::LoginAttempt& attempt);

private:
    enum class Phase { AskMethods, AskAgent, Try };
    enum class Kind { AgentKey, FileKey, Password, KeyboardInteractive };
    struct Attempt {
        Kind kind;
        std::size_t key = 0; ///< Index into the credentials, for FileKey.
        QByteArray blob; ///< For AgentKey.
        QString name;

        [[nodiscard]] QString method() const;
        friend bool operator==(const Attempt&, const Attempt&) = default;
    };
    struct AgentSigner;

    [[nodiscard]] Result<Step> askMethods();
    [[nodiscard]] Result<Step> askAgent();
    void planAttempts();
    [[nodiscard]] Result<Step> tryNext();
    [[nodiscard]] int tryKeyFile(const Attempt& attempt);
    [[nodiscard]] int tryAgentKey(const Attempt& attempt);
    [[nodiscard]] int tryPassword();
    [[nodiscard]] int tryKeyboardInteractive();
    /// The server may have taken it as one of several steps (RFC 4252 5.1): libssh2 does not say.
    [[nodiscard]] bool mayBePartial(const Attempt& attempt, int rc) const;
    void report(const Attempt& attempt, LoginAttempt::Outcome outcome, const std::optional<Error>& error = {});
    [[nodiscard]] Error linkFailure(int rc) const;
    [[nodiscard]] Error failureOf(const Attempt& attempt, int rc);
    [[nodiscard]] Error finalError() const;
    [[nodiscard]] static bool isLinkError(int rc);

    Session& m_session;
    QByteArray m_user;
    Credentials m_credentials;
    AgentClient m_agent;
    Phase m_phase = Phase::AskMethods;
    QStringList m_methods;
    bool m_agentAsked = false;
    bool m_agentAnswered = false;
    QList<AgentIdentity> m_identities;
    std::deque<Attempt> m_attempts;
    std::vector<Attempt> m_spent;
    std::vector<Error> m_failures;
    std::unique_ptr<AgentSigner> m_signer;
    QString m_method;
    bool m_promptArmed = false;
    bool m_progressed = false;
    int m_tried = 0;
};

} // namespace sallyport::ssh
