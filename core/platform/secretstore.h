// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/platform/secretkind.h"

#include <functional>
#include <memory>
#include <optional>

namespace sallyport::platform {

/// Where secrets may be kept between two runs of the program. Lives on the main thread.
///
/// Every call is answered later, from the event loop, in the order of the calls and within half a
/// minute; after the store is destroyed there are no answers any more. A key store that is locked,
/// denies, hangs or is not there is KeyStoreUnavailable: ask the user instead.
class SecretStore {
public:
    /// No value: nothing is kept under that name.
    using ReadReply = std::function<void(Result<std::optional<Secret>>)>;
    using Reply = std::function<void(Result<void>)>;

    virtual ~SecretStore() = default;

    /// There is a key store on this system, as far as can be told without using it. False: do not
    /// offer to remember anything.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// As users know it: "GNOME Keyring", "KWallet"; "none".
    [[nodiscard]] virtual QString name() const = 0;
    /// Why it is not available, technical and untranslated; empty when it is.
    [[nodiscard]] virtual Sentence whyNot() const = 0;

    virtual void read(const QString& profileId, const SecretKind& kind, ReadReply reply) = 0;
    virtual void write(
        const QString& profileId, const SecretKind& kind, Secret secret, Reply reply) = 0;
    /// Of what is not there: a success.
    virtual void remove(const QString& profileId, const SecretKind& kind, Reply reply) = 0;
    virtual void removeAll(const QString& profileId, Reply reply) = 0;
    /// All secrets of a profile; those the other one has are replaced.
    virtual void copy(const QString& fromProfile, const QString& toProfile, Reply reply) = 0;
    /// The profile has another id.
    virtual void rename(const QString& fromProfile, const QString& toProfile, Reply reply) = 0;
};

/// The key store of this system, or one that keeps nothing and says why. The clock outlives it.
[[nodiscard]] std::unique_ptr<SecretStore> makeSecretStore(Clock& clock);

} // namespace sallyport::platform
