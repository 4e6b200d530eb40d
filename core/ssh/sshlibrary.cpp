// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/sshlibrary.h"

#ifndef SALLYPORT_STOCK_LIBSSH2
#include "core/ssh/libssh2ext.h"
#endif

#include <libssh2.h>

namespace sallyport::ssh {

#ifdef SALLYPORT_STOCK_LIBSSH2
namespace {

QStringList stockGaps()
{
    QStringList gaps{
        QStringLiteral("opening several channels at the same time"),
        QStringLiteral("the server's own words when it refuses a destination"),
        QStringLiteral("where a connection to a remote listener came from"),
        QStringLiteral("naming the algorithms when none is common"),
        QStringLiteral("asking for new keys (RekeyLimit)"),
        QStringLiteral("whole-packet encryption (speed)"),
        QStringLiteral("leaving a keyboard-interactive question without a failed try"),
        QStringLiteral("telling a partial success without a failed try"),
        QStringLiteral("the server's words when a password has to be changed"),
        QStringLiteral("wiping the library's own copies of secrets"),
        QStringLiteral("giving up a key while it is being opened"),
    };
    if (!libssh2_version(0x010b00)) {
        gaps << QStringLiteral("RSA keys with SHA-2 signatures")
             << QStringLiteral("every keyboard-interactive question that has a title")
             << QStringLiteral("user certificates")
             << QStringLiteral("security keys (FIDO2)")
             << QStringLiteral("AES-GCM and ChaCha20-Poly1305")
             << QStringLiteral("encrypt-then-MAC")
             << QStringLiteral("Unix-domain sockets as destinations");
    }
    if (!libssh2_version(0x010b01))
        gaps << QStringLiteral("strict key exchange (CVE-2023-48795)");
    return gaps;
}

} // namespace
#endif

LibraryInfo libraryInfo()
{
    LibraryInfo info;
    info.version = QString::fromLatin1(libssh2_version(0));
#ifdef SALLYPORT_STOCK_LIBSSH2
    info.mode = LibraryInfo::Mode::Stock;
    info.lacks = stockGaps();
#else
    info.mode = LibraryInfo::Mode::Patched;
    info.origin = QString::fromLatin1(SALLYPORT_LIBSSH2_ORIGIN);
    info.cryptography = QString::fromLatin1(sp_crypto_version());
    info.securityPatched = true;
#endif
    return info;
}

QString libraryLine(const LibraryInfo& info)
{
    QString line =
        QStringLiteral("libssh2 %1 (%2)")
            .arg(info.version,
                info.mode == LibraryInfo::Mode::Patched ? QStringLiteral("patched")
                                                        : QStringLiteral("the system's own"));
    if (!info.origin.isEmpty())
        line += QStringLiteral(", ") + info.origin;
    return line;
}

bool initialise()
{
    // libssh2 counts in plain integers, so it is entered once and never left.
    static const bool ready = libssh2_init(0) == 0;
    return ready;
}

} // namespace sallyport::ssh
