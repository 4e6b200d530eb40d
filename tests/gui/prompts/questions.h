// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"

/// One question of every kind, filled in as the engine does.
namespace sallyport::ui::test {

inline Question question(Question::Kind kind)
{
    Question question;
    question.kind = kind;
    question.host = { QStringLiteral("bastion.example.org"), 22 };
    question.user = QStringLiteral("anna");
    question.profileName = QStringLiteral("bastion-prod");
    return question;
}

inline Question unknownKey()
{
    Question asked = question(Question::Kind::HostKeyUnknown);
    asked.keyType = QStringLiteral("ssh-ed25519");
    asked.fingerprint = QStringLiteral("SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDFWSE4bGVpJ5MJzGo");
    asked.randomArt =
        QStringLiteral("+--[ED25519 256]--+\n|      .o.        |\n|     o  +        |\n"
                       "|    . .+ o       |\n+----[SHA256]-----+");
    asked.storeIn = QStringLiteral("/home/anna/.config/sallyport/known_hosts");
    return asked;
}

inline Question changedKey()
{
    Question asked = unknownKey();
    asked.kind = Question::Kind::HostKeyChanged;
    asked.knownFingerprints = { QStringLiteral(
        "ssh-ed25519 SHA256:br9IjFspm1vxR3iA35FWE+4VTyz1hYVLIE2t1/CeyWQ") };
    asked.knownAt = { QStringLiteral("/home/anna/.ssh/known_hosts:17") };
    return asked;
}

inline Question otherTypeKey()
{
    Question asked = changedKey();
    asked.kind = Question::Kind::HostKeyUnknown;
    asked.note = QStringLiteral("The host is known under another key type; an impostor could hide "
                                "a change that way.");
    return asked;
}

inline Question password()
{
    return question(Question::Kind::Password);
}

inline Question passphrase()
{
    Question asked = question(Question::Kind::Passphrase);
    asked.subject = QStringLiteral("/home/anna/.ssh/id_ed25519");
    return asked;
}

inline Question interactive()
{
    Question asked = question(Question::Kind::KeyboardInteractive);
    asked.title = QStringLiteral("Two-step login");
    asked.instruction = QStringLiteral("A code was sent to your phone.\nIt is good for a minute.");
    asked.items = { { QStringLiteral("Password: "), false },
        { QStringLiteral("One-time code: "), true } };
    return asked;
}

inline Question newPassword()
{
    Question asked = question(Question::Kind::NewPassword);
    asked.instruction = QStringLiteral("Your password has expired.");
    return asked;
}

inline Question touchKey()
{
    Question asked = question(Question::Kind::TouchKey);
    asked.subject = QStringLiteral("anna@yubikey");
    return asked;
}

inline Question proxyPassword()
{
    Question asked = question(Question::Kind::ProxyPassword);
    asked.host = { QStringLiteral("proxy.example.org"), 3128 };
    return asked;
}

inline QList<QPair<const char*, Question>> oneOfEachKind()
{
    return { { "an unknown host key", unknownKey() }, { "a changed host key", changedKey() },
        { "a key of another type", otherTypeKey() }, { "a password", password() },
        { "a passphrase", passphrase() }, { "keyboard-interactive", interactive() },
        { "a new password", newPassword() }, { "a key to touch", touchKey() },
        { "a proxy password", proxyPassword() } };
}

} // namespace sallyport::ui::test
