// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hostport.h"
#include "core/base/secret.h"
#include "core/base/sentence.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace sallyport {

/// A question only the user can answer, as data. Whatever came from the server is already printable
/// text and is always shown together with the host that asks.
struct Question {
    enum class Kind {
        HostKeyUnknown, ///< Answer: accepted (trust), remember (write it to known_hosts).
        HostKeyChanged, ///< As above; accepting takes a deliberate act, and replaces what is on
                        ///< file.
        Password, ///< One line, not echoed.
        Passphrase, ///< One line, not echoed; `subject` names the key file.
        KeyboardInteractive, ///< One line per item (RFC 4256).
        NewPassword, ///< The server wants the password changed (RFC 4252 8): one line.
        TouchKey, ///< A notice: the security key waits to be touched. Withdrawn when it was.
        ProxyPassword, ///< For the upstream proxy named in `host`.
    };
    struct Item {
        QString text; ///< The server's words; not to be trusted.
        bool echo = false;
    };

    Kind kind = Kind::Password;
    HostPort host; ///< Who asks.
    QString user;
    QString profileId; ///< Whose tunnel it is about; empty: of no profile that is stored.
    QString profileName; ///< The same for people; may be empty.
    int hop = 0; ///< 0: the server itself; otherwise the 1-based jump host.
    /// What stands between this computer and whoever asks, in a form to compare, not to show.
    /// Empty: nothing. A secret that was kept for one way is not for another.
    QString way;
    QString subject; ///< Key file, key comment, …
    QString title; ///< The server's name for a keyboard-interactive request.
    QString instruction; ///< The server's text, in full.
    QList<Item> items;
    int attempt = 1; ///< Counts repeated questions for the same thing.
    bool mayRemember = true; ///< Storing the answer makes sense.

    // Host keys
    QString keyType;
    QString fingerprint; ///< "SHA256:…"
    QString randomArt; ///< Several lines of text, for a fixed-width font.
    QStringList knownFingerprints; ///< What is on file for the host, "ssh-ed25519 SHA256:…".
    QStringList knownAt; ///< Where, "file:line".
    QString storeIn; ///< The file a remembered key is written to.
    Sentence note; ///< E.g. "known under another key type".
};

/// What the user said. Move-only because of the secrets.
struct Answer {
    bool accepted = false; ///< False: cancelled, refused, or nobody is there to ask.
    bool remember = false;
    bool kept = false; ///< From a key store: nobody had to type it.
    std::vector<Secret> lines; ///< One per item; one for a password or passphrase.
};

/// Whoever can ask the user. Called on the thread of the tunnel that asks, and answers there.
class UserPrompt {
public:
    using Reply = std::function<void(Answer)>;
    using Ticket = quint64;

    virtual ~UserPrompt() = default;
    /// Asks, and calls reply once later, never from within ask(), unless withdrawn before.
    [[nodiscard]] virtual Ticket ask(const Question& question, Reply reply) = 0;
    /// The question is moot: take it away; its reply is not called any more.
    virtual void withdraw(Ticket ticket) = 0;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::Question)
