// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace sallyport::ui {

/// Whoever can keep the passphrase of a key beyond the end of the program. Interface thread.
class PassphraseKeeper {
public:
    virtual ~PassphraseKeeper() = default;

    /// Where it is kept, as users know it; empty: nothing can be kept.
    [[nodiscard]] virtual QString keyStoreName() const = 0;
    /// It is given when that profile's login asks for the passphrase of that key.
    virtual void keepPassphrase(
        const QString& profileId, const QString& keyFile, const Secret& passphrase) = 0;
};

} // namespace sallyport::ui
