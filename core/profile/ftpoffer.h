// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/imported.h"

namespace sallyport::profile {

/// Whether it is a TCP rule that leads to the port of FTP (RFC 959 8): it would carry the control
/// connection only, so that listings and files go past it or fail.
[[nodiscard]] bool leadsToFtp(const Rule& rule);

/// The same as an FTP rule.
[[nodiscard]] Rule asFtp(Rule rule);

/// Makes FTP rules of all rules of the profiles that lead to FTP. How many there were.
int makeFtp(QList<Imported>& profiles);

} // namespace sallyport::profile
