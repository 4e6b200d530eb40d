// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hostport.h"
#include "core/base/secret.h"
#include "core/base/userprompt.h"
#include "core/ssh/algorithms.h"
#include "core/ssh/auth/certificate.h"
#include "core/ssh/auth/keyfile.h"
#include "core/ssh/auth/questionheir.h"
#include "core/ssh/link/rekeymeter.h"

#include <optional>
#include <vector>

namespace sallyport::ssh {

/// A private key to offer, and its passphrase where the user gave one.
struct KeyCredential {
    KeyFile key;
    std::optional<Secret> passphrase;
    /// Worth trying only where the agent holds it; nobody named it, so that it is no failure when
    /// it is not tried.
    bool optional = false;
    /// A public half or a key on a security key: only the agent can use it.
    bool agentOnly = false;
    /// Why the private key that is there is not used itself: said when the agent does not hold it.
    std::optional<Error> problem{};
};

/// What may be tried to log in. Keys come in this order: the given ones in theirs, each with its
/// certificates first, through the agent where that holds it; then the agent's other keys.
struct Credentials {
    std::vector<KeyCredential> keys;
    /// What is wrong with files that the user named, while there is something else to try: worth a
    /// notice, and the reason of a login that fails.
    std::vector<Error> unusable;
    /// The same for files that nobody named: worth a notice.
    std::vector<Error> skipped;
    /// Beside the ones that stand next to the key files.
    std::vector<UserCertificate> certificates;
    /// What is wrong with certificates that the user named: worth a notice, and why a key alone may
    /// be refused.
    std::vector<Error> unusableCertificates;
    /// Where the agent is looked for, in order; empty: nowhere. With keys given, it only signs for
    /// those.
    QStringList agentPaths;
    bool offerAllAgentKeys = false;
    /// All of them when none of the keys can be tried: the files are not usable, and the agent does
    /// not hold those that only it could use.
    bool fallBackToAgentKeys = false;
    /// Given beforehand: for the method "password", or for the first single prompt that is not
    /// echoed. Used once.
    std::optional<Secret> password;
    /// RFC 4252 method names in order of preference, and no others; empty: all that we know.
    QStringList methods;
};

/// What one link needs to know; values only.
struct LinkOptions {
    HostPort server;
    QString user;

    /// Host key algorithms are already narrowed to the types on file.
    AlgorithmPreferences algorithms;

    Milliseconds connectTimeout{ 30'000 };
    Milliseconds handshakeTimeout{ 30'000 };
    /// For each step of logging in that does not wait for the user: an agent, a slow PAM module.
    Milliseconds authenticationTimeout{ 60'000 };
    /// Who can be asked, on the link's thread; null: nobody. Outlives the link.
    UserPrompt* prompt = nullptr;
    /// Who gets the question that is open when the connection breaks; null: it is withdrawn.
    /// Outlives the link.
    QuestionHeir* heir = nullptr;
    Milliseconds promptTimeout{ 600'000 };
    /// For the questions: whose tunnel it is, and which jump host (0: the server itself).
    QString profileId;
    QString profileName;
    int hop = 0;
    Milliseconds openTimeout{ 30'000 };
    /// ServerAliveInterval and ServerAliveCountMax; zero interval: no probes.
    Milliseconds aliveInterval{ 15'000 };
    int aliveCountMax = 3;
    /// When this side asks for new keys. A stock libssh2 leaves that to the server.
    RekeyLimit rekeyLimit{};
};

} // namespace sallyport::ssh
