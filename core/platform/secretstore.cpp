// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/secretstore.h"

#include "core/base/ownfolder.h"
#include "core/platform/nullsecretstore.h"
#ifdef SALLYPORT_HAVE_KEYCHAIN
#include "core/platform/keychainsecretstore.h"
#endif

namespace sallyport::platform {

std::unique_ptr<SecretStore> makeSecretStore([[maybe_unused]] Clock& clock)
{
    if (isPortable()) {
        return std::make_unique<NullSecretStore>(Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "a portable program keeps nothing on the computer it runs on")));
    }
#ifdef SALLYPORT_HAVE_KEYCHAIN
    return std::make_unique<KeychainSecretStore>(clock);
#else
    return std::make_unique<NullSecretStore>(
        Sentence(QT_TRANSLATE_NOOP("Sentence", "this build has no QtKeychain")));
#endif
}

} // namespace sallyport::platform
