// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/folder.h"

#include <QStringList>

namespace sallyport::profile {

QString tidyFolder(const QString& typed)
{
    QStringList names = typed.split(u'/');
    for (QString& name : names) {
        name = name.trimmed();
    }
    names.removeAll(QString());
    return names.join(u'/');
}

} // namespace sallyport::profile
