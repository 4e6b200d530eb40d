// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/link/linkoptions.h"

namespace sallyport::ssh {

/// What a user wishes to log in with, as the profile says it.
struct CredentialWishes {
    /// In order; one that is not usable is left out, as ssh does, and when none is, the agent's
    /// keys are offered. Besides private keys, a ".pub" file, the name of a file that only has its
    /// ".pub" beside it, or the file of a security key names a key of the agent.
    QStringList identityFiles;
    /// Without identityFiles: those of these that exist and are usable.
    QStringList defaultIdentityFiles;
    /// One that is not usable is left out: the key may be enough.
    QStringList certificateFiles;
    bool useAgent = true;
    /// Nothing of the agent but what the files name.
    bool identitiesOnly = false;
    QStringList agentPaths;
    QStringList methods;
    /// Somebody can be asked for passphrases.
    bool canAsk = false;
};

/// Reads the files. Secrets are copied: another connection may need them again. Fails with what
/// KeyFile::load() says of the first file that the user named when none of them is usable, there is
/// no agent whose keys may be offered, no password was given and nobody can be asked.
[[nodiscard]] Result<Credentials> loadCredentials(const CredentialWishes& wishes,
    const std::optional<Secret>& password, const std::optional<Secret>& passphrase);

} // namespace sallyport::ssh
