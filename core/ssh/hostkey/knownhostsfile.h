// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/hostkey/knownhosts.h"

#include <optional>

namespace sallyport::ssh {

/// Files above KnownHosts::kMaxFileBytes are read up to this size, some 100 MiB a second.
inline constexpr qint64 kMaxKnownHostsFile = qint64(256) * 1024 * 1024;

/// Reads all the files, in order. One that does not exist is empty; one that cannot be read, is not
/// a regular file or is too large fails with KnownHostsUnreadable (or OutOfResources) and its name
/// as context, because going on without it could miss a changed or revoked key. The null device is
/// an empty file. Of a file above KnownHosts::kMaxFileBytes only the lines about this server are
/// kept, and every @revoked and @cert-authority line; without a server it is too large.
[[nodiscard]] Result<KnownHosts> loadKnownHosts(
    const QStringList& paths, const std::optional<HostPort>& server = {});

/// Appends one line made by KnownHosts::entryLine(), after a line feed if the file lacks its last.
/// The file is never rewritten, so comments, markers and other programs' additions survive. It is
/// made with mode 0600 and its folder with 0700 where they are missing. Other Sallyport processes
/// are kept out by a lock file beside it for the moment it takes. Fails with FileUnwritable.
[[nodiscard]] Result<void> appendToKnownHosts(const QString& path, const QByteArray& line);

/// Takes a host's plain keys out of one file, as withoutHost() says, and tells which they were;
/// none: the file was not touched. It is replaced in one step and keeps its mode; what it was
/// before is beside it as ".old", as ssh-keygen -R leaves it. Locked as above. Fails with
/// KnownHostsUnreadable or FileUnwritable.
[[nodiscard]] Result<QList<KnownHostsLine>> removeFromKnownHosts(
    const QString& path, const HostPort& server, const QByteArrayList& keyTypes = {});

/// The same for all of the host's keys, of every type, with one new line for key at the end, all in
/// one step.
[[nodiscard]] Result<QList<KnownHostsLine>> replaceInKnownHosts(
    const QString& path, const HostPort& server, const HostKey& key, bool hashed);

/// Remembers a key the user accepted after a check that mayAskAbout() it. After Changed, every line
/// in check.known makes way for it, in whichever file it stands. Returns the files where one could
/// not be taken away, such as the system's: the host's old key is still trusted from there.
[[nodiscard]] Result<QStringList> storeHostKey(const QString& path, const HostKeyCheck& check,
    const HostPort& server, const HostKey& key, bool hashed);

} // namespace sallyport::ssh
