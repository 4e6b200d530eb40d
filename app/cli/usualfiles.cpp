// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usualfiles.h"

#include "core/base/ownfolder.h"

#include <QDir>

namespace sallyport::cli {

QStringList usualKnownHostsFiles(const QString& configFolder)
{
    if (!configFolder.isEmpty()) {
        return { QDir::cleanPath(configFolder) + QStringLiteral("/known_hosts") };
    }
    return { ownConfigFolder() + QStringLiteral("/known_hosts"),
        QDir::home().filePath(QStringLiteral(".ssh/known_hosts")),
        systemSshFolder() + QStringLiteral("/ssh_known_hosts") };
}

} // namespace sallyport::cli
