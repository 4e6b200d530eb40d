// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sallyport::cli {

/// The known_hosts files of a command without --known-hosts, in the order they are read; the first
/// is the program's own and takes new keys. configFolder: the value of --config-dir; when it is
/// given, nothing outside of it is read.
[[nodiscard]] QStringList usualKnownHostsFiles(const QString& configFolder);

} // namespace sallyport::cli
