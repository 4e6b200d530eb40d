// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/options.h"
#include "core/profile/rule.h"

namespace sallyport::tunnel {

/// The engine's options as an FTP rule wishes them; its maxConnections are the sessions. Fails with
/// InvalidRule for addresses that are none.
[[nodiscard]] Result<ftp::Options> toFtpOptions(const profile::Rule& rule);

} // namespace sallyport::tunnel
