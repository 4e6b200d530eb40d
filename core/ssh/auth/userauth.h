// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/ssh/auth/keyfile.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace sallyport::ssh {

class AgentSigner;
class Session;

/// What the server says to a request to log in (RFC 4252, RFC 4256). Texts are the server's bytes.
struct AuthReply {
    enum class Kind {
        Success,
        Failure, ///< methods and partial say how it can go on.
        KeyAccepted, ///< The key would do: now it has to sign.
        Prompts, ///< To be answered with answerPrompts(), be there none.
        NewPasswordWanted, ///< To be answered with changePassword().
        NotSigned, ///< Nothing was sent: the key or the agent did not do it; error says why.
    };
    struct Prompt {
        QByteArray text;
        bool echo = false;
    };

    Kind kind = Kind::Failure;
    QStringList methods;
    bool partial = false; ///< What was offered is right, and more is wanted.
    int refused = 1; ///< Failure: how many failed attempts the server counts for it.
    QByteArray name;
    QByteArray instruction; ///< Or the text of a request for a new password.
    QList<Prompt> prompts;
    std::optional<Error> error;
};

/// The client's side of the authentication protocol, over one session: one request at a time, and
/// the server's replies to it. Through the extension unit it speaks the protocol itself; on a stock
/// libssh2 it makes do with what the library's own functions tell. Decides nothing; the
/// Authenticator does. Any request may follow any reply: what was open is abandoned.
class UserAuth : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static std::unique_ptr<UserAuth> make(Session& session, const QString& user);

    /// The method "none", which tells the methods that can go on.
    virtual void askMethods() = 0;
    /// Whether a key would do. blob: the key or certificate; algorithm: from chooseAlgorithm().
    virtual void queryKey(const QByteArray& blob, const QByteArray& algorithm) = 0;
    /// Logs in with a key from a file, opened by the passphrase, off this thread where it is slow.
    /// An empty blob: the public half is not known yet.
    virtual void useKeyFile(const QByteArray& blob, const QByteArray& algorithm, const KeyFile& key,
        const Secret* passphrase) = 0;
    /// Logs in with a key that the signer's agent holds. The signer outlives the request.
    virtual void useAgent(
        const QByteArray& blob, const QByteArray& algorithm, AgentSigner& signer) = 0;
    virtual void sendPassword(const Secret& password) = 0;
    virtual void changePassword(const Secret& from, const Secret& to) = 0;
    virtual void startKeyboardInteractive() = 0;
    /// One answer per prompt.
    virtual void answerPrompts(std::vector<Secret> answers) = 0;

    /// The next reply; nothing while it is outstanding. An error is the end of the link.
    [[nodiscard]] virtual Result<std::optional<AuthReply>> poll() = 0;
    /// Leaves the session to others, for good; what is under way is dropped.
    virtual void abandon() = 0;

    /// The signature algorithm for a key or certificate of that type.
    [[nodiscard]] virtual QByteArray chooseAlgorithm(const QByteArray& type) const = 0;
    /// Why this libssh2 cannot use keys of that type, if so.
    [[nodiscard]] virtual std::optional<Error> objectionTo(const QByteArray& type) const = 0;
    /// For a library that does not tell a partial success from a failure: look at the methods again
    /// after the next failure, which the server counts as another one.
    virtual void lookForPartialSuccess(bool) { }

Q_SIGNALS:
    /// poll() has something to do although nothing arrived from the server.
    void progress();
    /// The server's text before the login (RFC 4252 5.4).
    void banner(const QByteArray& text);
};

} // namespace sallyport::ssh
