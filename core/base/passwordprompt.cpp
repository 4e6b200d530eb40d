// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/passwordprompt.h"

namespace sallyport {

bool asksForPassword(const QList<Question::Item>& items)
{
    if (items.size() != 1 || items.first().echo) {
        return false;
    }
    QString text = items.first().text.trimmed().toLower();
    if (text.endsWith(u':')) {
        text = text.chopped(1).trimmed();
    }
    return text == QLatin1String("password") || text.startsWith(QLatin1String("password for "))
        || text.endsWith(QLatin1String("'s password"));
}

} // namespace sallyport
