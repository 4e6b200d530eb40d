// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/imported.h"

namespace sallyport::profile {

/// The profiles of a Tectia ssh-broker-config.xml with their tunnels, and the static tunnels that
/// go with each; type="FTP" becomes an FTP rule, a gateway profile a jump host. Profiles with
/// static tunnels are lazy, as they are there. Nothing outside the text is read: no external
/// entities or DTDs. Fails with InvalidArgument that says the line.
[[nodiscard]] Result<QList<Imported>> importTectiaConfig(const QByteArray& xml);

} // namespace sallyport::profile
