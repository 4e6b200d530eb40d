// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/platform/secretkind.h"

#include <map>
#include <optional>

namespace sallyport::platform {

/// All secrets of one profile, which a key store keeps as one entry: none can be forgotten when the
/// profile is deleted, and a store that asks the user for leave asks once.
class SecretVault {
public:
    [[nodiscard]] bool isEmpty() const { return m_secrets.empty(); }
    [[nodiscard]] std::optional<Secret> find(const SecretKind& kind) const;

    /// Gives what is kept under the kind's former name the present one, or removes it where it may
    /// be another one's. True: something has changed, and wants to be stored.
    bool renew(const SecretKind& kind);
    /// Fails when it is longer than anybody's secret.
    [[nodiscard]] Result<void> insert(const SecretKind& kind, Secret secret);
    /// False: there was none.
    bool remove(const SecretKind& kind);

    [[nodiscard]] SecretVault clone() const;
    [[nodiscard]] Secret encode() const;
    /// KeyStoreUnavailable: these bytes are not what encode() makes.
    [[nodiscard]] static Result<SecretVault> decode(const QByteArray& bytes);

private:
    std::map<QByteArray, Secret> m_secrets;
};

} // namespace sallyport::platform
