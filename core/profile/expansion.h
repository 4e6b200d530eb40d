// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "core/profile/profile.h"

#include <functional>
#include <optional>

namespace sallyport::profile {

/// What the fields of a profile may refer to.
struct Environment {
    /// The value of an environment variable; nothing when it is not set.
    std::function<std::optional<QString>(const QString& name)> variable;
    QString home;
    QString userName;
    QString hostName; ///< Of this computer.
    QString userId;
    /// Where the program keeps its own known_hosts.
    QString configFolder;
    /// The user named configFolder: nothing else in the home folder is read for known hosts.
    bool configFolderOnly = false;

    /// This process. configFolder is the platform's usual one.
    [[nodiscard]] static Environment system();
};

/// What the %-tokens of ssh_config(5) stand for.
struct Tokens {
    QString host; ///< %h
    std::uint16_t port = 22; ///< %p
    QString user; ///< %r
    QString hostKeyAlias; ///< %k; as %n when empty
    QString originalHost{}; ///< %n, as it was asked for; the host when empty
};

/// "${VAR}" and "$VAR" become the variable's value; "$$" is a dollar sign, as is one with no name
/// behind it. Fails with InvalidArgument that names an unset variable or shows what is malformed.
[[nodiscard]] Result<QString> expandVariables(const QString& text, const Environment& environment);

/// %h %p %r %u %d %n %L %l %i %k %C %%. InvalidArgument for another one.
[[nodiscard]] Result<QString> expandTokens(
    const QString& text, const Environment& environment, const Tokens& tokens);

/// expandVariables, a leading "~/" (or "~" alone), and expandTokens.
[[nodiscard]] Result<QString> expandPath(
    const QString& text, const Environment& environment, const Tokens& tokens);

/// The text with a word in place of each variable, whatever is set here; what is malformed.
[[nodiscard]] tl::expected<QString, Sentence> withAnyVariables(const QString& text);
/// Why no environment makes a path of it; nothing when one does.
[[nodiscard]] std::optional<Sentence> pathTrouble(const QString& text);

/// What a tunnel is made from: variables and tokens replaced in users, hosts, bind addresses and
/// paths; an empty user is the account's name, empty lists of keys and known_hosts files are the
/// usual ones. Fails with the path of the field as context.
[[nodiscard]] Result<Profile> expanded(const Profile& profile, const Environment& environment);

} // namespace sallyport::profile
