// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profilejson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// Values of a profile by the paths of fields.h, "[]" being the first one of a list.
namespace sallyport::profile {

inline QJsonValue valueAt(const QJsonObject& object, const QString& path)
{
    const QString key = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    const QJsonValue value = key.endsWith(QLatin1String("[]"))
        ? object.value(key.chopped(2)).toArray().first()
        : object.value(key);
    return rest.isEmpty() ? value : valueAt(value.toObject(), rest);
}

/// The object with that value there.
inline QJsonObject with(QJsonObject object, const QString& path, const QJsonValue& value)
{
    const QString key = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (rest.isEmpty()) {
        object[key] = value;
    } else if (key.endsWith(QLatin1String("[]"))) {
        const QString list = key.chopped(2);
        QJsonArray items = object.value(list).toArray();
        items[0] = with(items.at(0).toObject(), rest, value);
        object[list] = items;
    } else {
        object[key] = with(object.value(key).toObject(), rest, value);
    }
    return object;
}

/// What a file would say, the usual value included; -1 where it says nothing.
inline int numberAt(Profile profile, const QString& path)
{
    profile.book.overrides.insert(path);
    // Items of a list are written without what is usual there.
    return valueAt(toJson(profile), path).toInt(path.contains(QLatin1String("[]")) ? 0 : -1);
}

} // namespace sallyport::profile
