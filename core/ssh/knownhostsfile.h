// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/knownhosts.h"

namespace sallyport::ssh {

/// Reads all the files, in order. One that does not exist is empty; one that cannot be read, is not
/// a regular file or is too large fails with KnownHostsUnreadable and its name as context, because
/// going on without it could miss a changed or revoked key. The null device is an empty file.
[[nodiscard]] Result<KnownHosts> loadKnownHosts(const QStringList& paths);

/// Appends one line made by KnownHosts::entryLine(), after a line feed if the file lacks its last.
/// The file is never rewritten, so comments, markers and other programs' additions survive. It is
/// made with mode 0600 and its folder with 0700 where they are missing. Other Sallyport processes
/// are kept out by a lock file beside it for the moment it takes. Fails with FileUnwritable.
[[nodiscard]] Result<void> appendToKnownHosts(const QString& path, const QByteArray& line);

} // namespace sallyport::ssh
