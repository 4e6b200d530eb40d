// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/hostkey/knownhosts.h"

namespace sallyport::ssh {

/// The content of a known_hosts file without one host.
struct KnownHostsEdit {
    QByteArray content;
    /// The keys the host had there, with the numbers of their lines before the edit.
    QList<KnownHostsLine> removed;
};

/// Takes one host's plain keys out: the very name with its port (knownHostsName()), only keys of
/// the given types unless there are none. Of a line with several names only that one goes; where a
/// wildcard of the line covers it, the line gets a "!name", so that all its other hosts stay. What
/// has a marker, is malformed or a comment stays, and so does every byte of the other lines. Fails
/// with InvalidArgument for a host that would mean something else in the file.
[[nodiscard]] Result<KnownHostsEdit> withoutHost(QByteArrayView content, const QString& fileName,
    const HostPort& server, const QByteArrayList& keyTypes = {});

} // namespace sallyport::ssh
