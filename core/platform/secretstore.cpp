// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/secretstore.h"

#ifdef SALLYPORT_HAVE_KEYCHAIN
#include "core/platform/keychainsecretstore.h"
#else
#include "core/platform/nullsecretstore.h"
#endif

namespace sallyport::platform {

std::unique_ptr<SecretStore> makeSecretStore([[maybe_unused]] Clock& clock)
{
#ifdef SALLYPORT_HAVE_KEYCHAIN
    return std::make_unique<KeychainSecretStore>(clock);
#else
    return std::make_unique<NullSecretStore>(
        Sentence(QT_TRANSLATE_NOOP("Sentence", "this build has no QtKeychain")));
#endif
}

} // namespace sallyport::platform
