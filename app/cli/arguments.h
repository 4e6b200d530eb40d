// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QStringList>

#include <optional>

namespace sallyport::cli {

/// What the user typed, checked.
struct Arguments {
    enum class Command { Help, Version, Explain, Connect, Run, Test, Window };

    Command command = Command::Help;
    QString topic; ///< Of Explain.
    /// For Connect and Test: ready to run, variables replaced and the usual files filled in.
    profile::Profile profile;
    /// Of Run: profile is to be filled from it. Of Test: if there is one of that name, it is what
    /// is meant, and otherwise the server in profile, if that has a host. Of Window: may be empty.
    QString profileName;
    std::optional<Error> serverTrouble; ///< Of Test: why profileName cannot be a server.
    QString request; ///< Of Window: status, list, connect or disconnect.
    QList<HostPort> reach; ///< Of Test: destinations to try besides those of the rules.
    QString configFolder;
    bool configFolderOnly = false; ///< The user named it: no other known_hosts is read.
    // One line of standard input each, in this order.
    bool passwordFromStdin = false;
    bool passphraseFromStdin = false;
    bool proxyPasswordFromStdin = false;
    bool ftpPasswordFromStdin = false;
    std::optional<QString> ftpUser; ///< Of Test: log in to FTP servers as; empty: anonymous.
    bool keepTrying = false; ///< Of Connect and Run: the first connection, too.
    bool batch = false; ///< Ask nothing.
    bool json = false;
    bool verbose = false;
    QStringList warnings; ///< For standard error, before anything starts.
};

/// arguments: without the program's own name. Fails with InvalidArgument, InvalidRule,
/// ProfileInvalid or NotSupported.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& arguments);

/// Every option the parser knows, with its dashes.
[[nodiscard]] QStringList optionNames();

[[nodiscard]] QString helpText();
[[nodiscard]] QString versionText();

} // namespace sallyport::cli
