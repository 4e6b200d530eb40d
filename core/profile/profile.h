// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace sallyport::profile {

/// What to do with a host key that is not on file.
enum class HostKeyPolicy {
    Strict, ///< Refuse, and say what it was.
    AcceptNew, ///< Accept and remember; a changed key is still refused.
};

/// What the user saved or typed: one SSH server, how to log in, its rules. Never a secret.
struct Profile {
    HostPort server;
    QString user;
    /// The keys to offer. Empty: every key of the agent, then those of the default files that exist.
    QStringList identityFiles;
    QStringList defaultIdentityFiles;
    bool useAgent = true;
    HostKeyPolicy hostKeyPolicy = HostKeyPolicy::Strict;
    /// "SHA256:…": this key and no other; known_hosts is then not asked.
    QString pinnedHostKey;
    /// Read in this order; the first one takes new keys.
    QStringList knownHostsFiles;
    QStringList ciphers;
    bool compression = false;
    std::chrono::seconds connectTimeout{30};
    QList<Rule> rules;
};

} // namespace sallyport::profile
