// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/credentials.h"

namespace sallyport::ssh {

static std::optional<Secret> copyOf(const std::optional<Secret>& secret)
{
    return secret ? std::optional(secret->clone()) : std::nullopt;
}

static Result<KeyCredential> loadIdentity(const QString& path, bool agent)
{
    KeyCredential credential;
    auto key = KeyFile::load(path);
    if (!key && key.error().code == Code::KeyFormatUnsupported && agent) {
        if (auto viaAgent = KeyFile::loadForAgent(path)) {
            credential.key = std::move(*viaAgent);
            credential.agentOnly = true;
            return credential;
        }
    }
    if (!key) {
        return tl::unexpected(key.error());
    }
    credential.key = std::move(*key);
    return credential;
}

Result<Credentials> loadCredentials(const CredentialWishes& wishes,
    const std::optional<Secret>& password, const std::optional<Secret>& passphrase)
{
    const bool agent = wishes.useAgent && !wishes.agentPaths.isEmpty();
    Credentials credentials;
    for (const QString& path : wishes.identityFiles) {
        auto credential = loadIdentity(path, agent);
        if (!credential) {
            return tl::unexpected(credential.error());
        }
        credentials.keys.push_back(std::move(*credential));
    }
    if (wishes.identityFiles.isEmpty()) {
        // Nobody named these: one that is not there, or not usable, is no failure.
        for (const QString& path : wishes.defaultIdentityFiles) {
            auto credential = loadIdentity(path, agent);
            if (!credential && credential.error().code == Code::OutOfResources) {
                return tl::unexpected(credential.error());
            }
            if (!credential) {
                continue;
            }
            const bool openable = !credential->agentOnly
                && (!credential->key.info.encrypted || passphrase || wishes.canAsk);
            credential->optional = !openable;
            if (openable || agent) {
                credentials.keys.push_back(std::move(*credential));
            }
        }
    }
    for (KeyCredential& credential : credentials.keys) {
        if (credential.key.info.encrypted) {
            credential.passphrase = copyOf(passphrase);
        }
    }
    for (const QString& path : wishes.certificateFiles) {
        auto certificate = UserCertificate::load(path);
        if (!certificate) {
            return tl::unexpected(certificate.error());
        }
        credentials.certificates.push_back(std::move(*certificate));
    }
    if (agent) {
        credentials.agentPaths = wishes.agentPaths;
        credentials.offerAllAgentKeys = wishes.identityFiles.isEmpty() && !wishes.identitiesOnly;
    }
    credentials.password = copyOf(password);
    credentials.methods = wishes.methods;
    return credentials;
}

} // namespace sallyport::ssh
