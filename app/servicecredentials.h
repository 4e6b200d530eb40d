// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/serverlink.h"

namespace sallyport {

/// The secrets a service was given by its manager (systemd's LoadCredential= and
/// LoadCredentialEncrypted=): the files password, passphrase and proxy-password in the folder named
/// by CREDENTIALS_DIRECTORY, their first line each. Fills what secrets has not yet; a file that is
/// not there is none. Fails with FileUnreadable or OutOfResources for one that cannot be read, is
/// empty, or has more than 4096 bytes.
[[nodiscard]] Result<void> addServiceCredentials(tunnel::TunnelSecrets& secrets);

} // namespace sallyport
