// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/sshlibrary.h"

#include <libssh2.h>

namespace sallyport::ssh {

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
