// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/fields.h"

#include "core/profile/ftplimittable.h"

#include <algorithm>

namespace sallyport::profile {

static void addLimits(QList<FieldFacts>& all, const QString& prefix)
{
    for (const FtpLimit& limit : ftpLimits()) {
        all.append({ prefix + QLatin1String(limit.key), {}, nullptr, false });
    }
}

template <class S>
static void addFields(QList<FieldFacts>& all, const QString& prefix, Inherited inherited)
{
    eachField<S>([&](const auto& entry) {
        using T = std::remove_cvref_t<decltype(std::declval<S>().*entry.member)>;
        Inherited here = inherited == Inherited::Yes ? entry.inherited : inherited;
        if (here == Inherited::PortOnly && entry.key) {
            here =
                QLatin1String(entry.key) == QLatin1String("port") ? Inherited::Yes : Inherited::No;
        }
        const QString path = prefix + QLatin1String(entry.key ? entry.key : "");
        const QString below = entry.key ? path + u'.' : prefix;
        if constexpr (HasFields<T>) {
            addFields<T>(all, below, here);
        } else if constexpr (kIsListOfFields<T>) {
            // Inherited as a whole, if at all.
            addFields<typename T::value_type>(all, path + QStringLiteral("[]."), Inherited::No);
        } else if constexpr (std::same_as<T, FtpLimits>) {
            addLimits(all, below);
        } else {
            all.append({ path, entry.range, entry.ssh, here == Inherited::Yes });
        }
    });
}

const QList<FieldFacts>& allFields()
{
    static const QList<FieldFacts> fields = [] {
        QList<FieldFacts> all;
        addFields<Profile>(all, QString(), Inherited::Yes);
        return all;
    }();
    return fields;
}

Range rangeAt(QStringView path)
{
    const auto found = std::find_if(allFields().cbegin(), allFields().cend(),
        [path](const FieldFacts& facts) { return facts.path == path; });
    return found == allFields().cend() ? Range() : found->range;
}

QStringList fieldPaths()
{
    QStringList paths;
    for (const FieldFacts& facts : allFields()) {
        paths.append(facts.path);
    }
    return paths;
}

const QStringList& inheritablePaths()
{
    static const QStringList paths = [] {
        QStringList list;
        for (const FieldFacts& facts : allFields()) {
            if (facts.isInherited) {
                list.append(facts.path);
            }
        }
        return list;
    }();
    return paths;
}

} // namespace sallyport::profile
