// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/imported.h"

#include <cstdint>

namespace sallyport::profile {

/// Of FTP's control connection (RFC 959 8).
inline constexpr std::uint16_t kFtpPort = 21;

/// Whether it is a TCP rule that leads to that port: it would carry the control
/// connection only, so that listings and files go past it or fail.
[[nodiscard]] bool leadsToFtp(const Rule& rule);

/// Makes FTP rules of all rules of the profiles that lead to FTP. How many there were.
int makeFtp(QList<Imported>& profiles);

} // namespace sallyport::profile
