// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/socketops.h"

#include <QByteArray>
#include <QString>

namespace sallyport::net {

/// Connects at once or fails. WouldBlock: somebody listens whose backlog is full; try again later.
[[nodiscard]] SocketResult<Descriptor> connectToPath(const QString& path);

/// The file that stands for a listening Unix socket: this very one, not just its name.
struct SocketFile {
    QByteArray path;
    quint64 device = 0;
    quint64 inode = 0;
};

struct UnixListener {
    Descriptor descriptor = kNoDescriptor;
    SocketFile file;
};

/// When a socket of this user that has the name already is replaced.
enum class Replaces {
    DeadSocket, ///< Nobody listens there any more.
    AnySocket, ///< Somebody may, and gets no more connections then.
};

/// A listening socket at a path, which only this user may connect to (mode 0600 from the first
/// moment on). Anything that has the name and is not replaced stays: ListenPortTaken when somebody
/// listens there or may, ListenFailed for other files, symbolic links included, for paths that are
/// too long, and for the rest.
[[nodiscard]] Result<UnixListener> openUnixListener(
    const QString& path, int backlog, Replaces replaces = Replaces::DeadSocket);

/// Removes the file unless another one has taken its name.
void removeSocketFile(const SocketFile& file);

} // namespace sallyport::net
