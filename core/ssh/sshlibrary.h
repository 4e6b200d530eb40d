// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sallyport::ssh {

/// Which libssh2 this program runs on, for `--version` and for bug reports.
struct LibraryInfo {
    enum class Mode {
        Patched, ///< Our own static build with packaging/libssh2/patches.
        Stock, ///< The system's shared library, with fewer abilities.
    };

    QString version; ///< What the library says it is at run time.
    Mode mode = Mode::Stock;
    QString cryptography; ///< "OpenSSL 3.0.15 …" as it is at run time; empty: not known.
    QString origin; ///< Where the source of a patched build came from; may be empty.
    /// The known vulnerabilities that a server could use are closed. Only known to be true for
    /// a patched build: a distribution's library may have fixes its version does not tell of.
    bool securityPatched = false;
    QStringList lacks; ///< What this library cannot do, one short English phrase each.
};

[[nodiscard]] LibraryInfo libraryInfo();

/// "libssh2 1.11.1 (patched)" and the like, one line.
[[nodiscard]] QString libraryLine(const LibraryInfo& info);

/// Sets libssh2 up for this process. Call it before the first session, from any thread, as often
/// as wanted. False when the cryptography library cannot be used.
[[nodiscard]] bool initialise();

} // namespace sallyport::ssh
