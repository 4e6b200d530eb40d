// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/credentials.h"

namespace sallyport::ssh {

static std::optional<Secret> copyOf(const std::optional<Secret>& secret)
{
    return secret ? std::optional(secret->clone()) : std::nullopt;
}

static Result<KeyCredential> loadIdentity(const QString& path, bool agent)
{
    KeyCredential credential;
    auto key = KeyFile::load(path);
    if (key) {
        credential.key = std::move(*key);
        return credential;
    }
    const Error& error = key.error();
    if (agent && error.code != Code::PublicKeyMismatch) {
        // An agent needs the public half only: the file itself, or the one beside it.
        auto viaAgent = KeyFile::loadForAgent(path);
        const bool beside = !viaAgent && !path.endsWith(QLatin1String(".pub"));
        if (beside) {
            viaAgent = KeyFile::loadForAgent(path + QStringLiteral(".pub"));
        }
        if (viaAgent) {
            credential.key = std::move(*viaAgent);
            credential.agentOnly = true;
            if (beside && error.code != Code::KeyFileMissing) {
                credential.problem = error;
            }
            return credential;
        }
    }
    return tl::unexpected(error);
}

Result<Credentials> loadCredentials(const CredentialWishes& wishes,
    const std::optional<Secret>& password, const std::optional<Secret>& passphrase)
{
    const bool agent = wishes.useAgent && !wishes.agentPaths.isEmpty();
    Credentials credentials;
    credentials.fallBackToAgentKeys =
        agent && !wishes.identitiesOnly && !wishes.identityFiles.isEmpty();
    for (const QString& path : wishes.identityFiles) {
        auto credential = loadIdentity(path, agent);
        if (credential) {
            credentials.keys.push_back(std::move(*credential));
        } else if (credential.error().code == Code::OutOfResources) {
            return tl::unexpected(credential.error());
        } else {
            credentials.unusable.push_back(credential.error());
        }
    }
    if (credentials.keys.empty() && !credentials.unusable.empty() && !password && !wishes.canAsk
        && !credentials.fallBackToAgentKeys) {
        return tl::unexpected(credentials.unusable.front());
    }
    if (wishes.identityFiles.isEmpty()) {
        // Nobody named these: one that is not there, or not usable, is no failure.
        for (const QString& path : wishes.defaultIdentityFiles) {
            auto credential = loadIdentity(path, agent);
            if (!credential && credential.error().code == Code::OutOfResources) {
                return tl::unexpected(credential.error());
            }
            if (!credential) {
                // ssh warns of these, too, and of no others.
                const Code code = credential.error().code;
                if (code == Code::KeyFileExposed || code == Code::PublicKeyMismatch) {
                    credentials.skipped.push_back(credential.error());
                }
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
        if (certificate) {
            credentials.certificates.push_back(std::move(*certificate));
        } else if (certificate.error().code == Code::OutOfResources) {
            return tl::unexpected(certificate.error());
        } else {
            credentials.unusableCertificates.push_back(certificate.error());
        }
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
