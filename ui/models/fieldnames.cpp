// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldnames.h"

namespace sallyport::ui {

QStringList FieldNames::of(const QStringList& paths)
{
    const auto nameOf = [](const QString& path) {
        if (path == QLatin1String("name")) {
            return tr("name", "field of a profile");
        }
        if (path == QLatin1String("server.host")) {
            return tr("server", "field of a profile");
        }
        if (path == QLatin1String("server.user")) {
            return tr("user", "field of a profile");
        }
        if (path == QLatin1String("folder")) {
            return tr("folder", "field of a profile");
        }
        return path.startsWith(QLatin1String("rules")) ? tr("forwards", "field of a profile")
                                                       : path;
    };
    QStringList names;
    for (const QString& path : paths) {
        names.append(nameOf(path));
    }
    names.removeDuplicates();
    return names;
}

} // namespace sallyport::ui
