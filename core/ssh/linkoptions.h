// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hostport.h"
#include "core/base/secret.h"
#include "core/ssh/algorithms.h"
#include "core/ssh/keyfile.h"

#include <optional>
#include <vector>

namespace sallyport::ssh {

/// A private key to offer, and its passphrase where the user gave one.
struct KeyCredential {
    KeyFile key;
    std::optional<Secret> passphrase;
    /// Only worth trying through the agent: encrypted, and nobody gave a passphrase.
    bool optional = false;
};

/// What may be tried to log in, in this order: the keys that the agent holds, its other keys, the
/// remaining key files, the password (by the "password" method, or as the answer to a single unechoed keyboard-interactive prompt).
struct Credentials {
    std::vector<KeyCredential> keys;
    /// Socket of the ssh-agent; empty: none. With keys given, the agent only signs for those.
    QString agentSocket;
    bool offerAllAgentKeys = false;
    std::optional<Secret> password;
};

/// What one link needs to know; values only.
struct LinkOptions {
    HostPort server;
    QString user;

    /// Host key algorithms are already narrowed to the types on file.
    AlgorithmPreferences algorithms;

    Milliseconds connectTimeout{30'000};
    Milliseconds handshakeTimeout{30'000};
    /// For each step of logging in: an agent's touch, a slow PAM module.
    Milliseconds authenticationTimeout{60'000};
    Milliseconds openTimeout{30'000};
    /// ServerAliveInterval and ServerAliveCountMax; zero interval: no probes.
    Milliseconds aliveInterval{15'000};
    int aliveCountMax = 3;
};

} // namespace sallyport::ssh
