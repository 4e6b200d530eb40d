// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/base/userprompt.h"
#include "core/ssh/auth/loginattempt.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <variant>

namespace sallyport::ssh {

/// The server's identification is known.
struct ServerIdentified { };

/// What the server takes for a login, when it has said so for the first time.
struct LoginMethods {
    QStringList methods; ///< RFC 4252 method names, as the server spells them.
};

/// Text for the user from the server, made printable: the login banner, or a debug message meant
/// for display.
struct ServerMessage {
    QString text;
};

/// What the user should know about how the login goes: a method was accepted and
/// another is still wanted, the server asked for no proof at all, a key is not used.
struct LoginNotice {
    Sentence text;
};

/// The connection has gone while the user was asked. The question stays open, and its answer begins
/// the next try.
struct QuestionLeft {
    Question question;
    bool answerCounts = true; ///< False: good only once, so that it is asked for again.
    Sentence text; ///< The same in words.
};

/// What a connection has to tell beside its states. Nothing depends on it: it goes up to whoever
/// shows it as it is, and who has no use for a kind leaves it out.
using LinkNews = std::variant<ServerIdentified, LoginMethods, LoginAttempt, ServerMessage,
    LoginNotice, QuestionLeft>;

} // namespace sallyport::ssh

Q_DECLARE_METATYPE(sallyport::ssh::LinkNews)
