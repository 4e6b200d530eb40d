// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/auth/agentprotocol.h"
#include "core/ssh/link/linkoptions.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace sallyport::ssh {

/// One thing that can be tried to log in.
struct LoginTry {
    enum class Kind { AgentKey, KeyFile, Password, KeyboardInteractive };

    Kind kind = Kind::Password;
    std::size_t key = 0; ///< Index into the credentials, for KeyFile.
    QByteArray blob{}; ///< What is offered: a key or certificate; empty: not known yet.
    QByteArray agentBlob{}; ///< What the agent signs with.
    QString name{};
    Sentence problem{}; ///< Why a refusal would be no wonder.

    /// RFC 4252 name.
    [[nodiscard]] QString method() const;
    /// The key; empty for a method without one.
    [[nodiscard]] QString subject() const;
    /// The user answers it each time anew.
    [[nodiscard]] bool isTyped() const
    {
        return kind == Kind::Password || kind == Kind::KeyboardInteractive;
    }
    friend bool operator==(const LoginTry&, const LoginTry&) = default;
};

/// What is tried to log in, in which order and how often (RFC 4252 5), and what the user has to
/// hear when all of it came to nothing. Decides from what it is told and does nothing: the
/// Authenticator carries it out.
///
/// A key is tried once, what is typed three times. Servers hang up after some refusals, so that a
/// last one is kept for what the user can type.
class LoginPlan {
public:
    struct Means {
        bool canAsk = false; ///< Somebody can be asked.
        /// Why keys of this type cannot be used here, if so.
        std::function<std::optional<Error>(const QByteArray& type)> objectionTo;
        /// Seconds since 1970: are certificates valid?
        std::function<std::uint64_t()> now;
    };
    struct Next {
        std::optional<LoginTry> attempt; ///< Nothing: finalError().
        /// What had to be left out on the way to it.
        std::vector<std::pair<LoginTry, Error>> leftOut;
    };

    /// The credentials are the caller's, outlive the plan and keep their keys; a password is gone
    /// from them once it is used.
    LoginPlan(const Credentials& credentials, Means means);

    // What has become known.
    /// The server takes these methods now, and counts so many more refusals.
    void serverTakes(const QStringList& methods, int refusals);
    void agentHolds(const QList<AgentIdentity>& identities) { m_identities = identities; }
    void agentFailed(Error error) { m_failures.push_back(std::move(error)); }
    /// It was right, and something else is wanted beside it: what failed before is of no interest.
    void wasRight(const LoginTry& attempt);
    /// asked: there was something to answer.
    void wasRefused(const LoginTry& attempt, Error error, bool asked);
    /// It came to nothing before the server judged it: it is not tried again.
    void wasGivenUp(const LoginTry& attempt, Error error);

    // What follows from it.
    [[nodiscard]] const QStringList& methods() const { return m_methods; }
    /// The server takes the method now, and so does the user.
    [[nodiscard]] bool wants(const QString& method) const;
    /// What the agent holds has to be known before next().
    [[nodiscard]] bool needsAgent() const;
    [[nodiscard]] Next next();
    /// A failure of this try may be a partial success that a stock libssh2 does not tell, and it is
    /// worth a refusal to find out.
    [[nodiscard]] bool mayBePartial(const LoginTry& attempt) const;
    /// How often the user has typed something wrong since the last success.
    [[nodiscard]] int wronglyTyped() const { return m_wronglyTyped; }
    /// Why nothing is left to be tried. unanswered: that nobody can be asked for a password.
    [[nodiscard]] Error finalError(const Error& unanswered) const;
    /// What to say when the server hangs up over a key.
    [[nodiscard]] Sentence triesRefused() const;

private:
    [[nodiscard]] bool canTry(LoginTry::Kind kind) const;
    [[nodiscard]] bool isSpent(const LoginTry& attempt) const;
    [[nodiscard]] bool isHeld(const QByteArray& blob) const;
    [[nodiscard]] std::vector<UserCertificate> certificatesOf(const KeyFile& key) const;
    void addTries(std::vector<LoginTry>& tries, std::size_t index) const;
    [[nodiscard]] std::vector<LoginTry> keyTries() const;
    [[nodiscard]] std::optional<LoginTry> nextKey(Next& next);
    void noteMissingKeys();

    const Credentials& m_credentials;
    const Means m_means;
    QList<AgentIdentity> m_identities;
    QStringList m_methods; ///< What the server takes now.
    std::vector<LoginTry> m_spent;
    std::vector<Error> m_failures;
    int m_refused = 0; ///< What the server counts against us.
    int m_wronglyTyped = 0;
    bool m_missingNoted = false;
    bool m_cutShort = false; ///< There was more to try than the server would have allowed.
};

} // namespace sallyport::ssh
