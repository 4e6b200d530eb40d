// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/bundle.h"

#include "core/profile/profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sallyport::profile {

static const QLatin1String kFormat("sallyport-profiles");

QByteArray toJsonText(const Bundle& bundle)
{
    QJsonArray profiles;
    for (Profile profile : bundle.profiles) {
        profile.overrides.clear();
        profiles.append(toJson(profile));
    }
    QJsonObject object{ { QStringLiteral("format"), kFormat },
        { QStringLiteral("formatVersion"), 1 }, { QStringLiteral("profiles"), profiles } };
    if (bundle.defaults) {
        object[QLatin1String("defaults")] = toJson(*bundle.defaults);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Bundle> bundleFrom(const QByteArray& text)
{
    const auto object = jsonObjectFrom(text);
    if (!object) {
        return tl::unexpected(object.error());
    }
    Bundle bundle;
    if (object->contains(QLatin1String("schemaVersion"))) {
        auto profile = fromJson(*object);
        if (!profile) {
            return tl::unexpected(profile.error());
        }
        bundle.profiles.append(std::move(*profile));
        return bundle;
    }
    if (object->value(QLatin1String("format")).toString() != kFormat) {
        return fail(
            Code::ProfileDamaged, QStringLiteral("neither a profile nor an export of profiles"));
    }
    if (object->value(QLatin1String("formatVersion")).toInt() != 1) {
        return fail(Code::ProfileNewer, QStringLiteral("a format of a newer program"));
    }
    if (const QJsonValue defaults = object->value(QLatin1String("defaults"));
        !defaults.isUndefined()) {
        auto profile = fromJson(defaults.toObject());
        if (!profile) {
            return tl::unexpected(profile.error());
        }
        bundle.defaults = std::move(*profile);
    }
    const QJsonArray profiles = object->value(QLatin1String("profiles")).toArray();
    for (const QJsonValue& value : profiles) {
        auto profile = fromJson(value.toObject());
        if (!profile) {
            Error error = profile.error();
            error.context = QStringLiteral("profiles[%1]").arg(bundle.profiles.size());
            return tl::unexpected(error);
        }
        profile->overrides.clear();
        bundle.profiles.append(std::move(*profile));
    }
    return bundle;
}

QList<Imported> importedFrom(const Bundle& bundle)
{
    QList<Imported> all;
    for (const Profile& profile : bundle.profiles) {
        all.append({ profile, {} });
    }
    return all;
}

QList<ImportItem> planImport(
    const QList<Imported>& imported, const QList<ProfileStore::Entry>& existing)
{
    QList<ImportItem> items;
    for (const Imported& wish : imported) {
        const Profile& profile = wish.profile;
        const auto same = [&profile](const ProfileStore::Entry& entry) {
            return entry.stored
                && ((!profile.id.isEmpty() && entry.id == profile.id)
                    || (!profile.importedFrom.isEmpty()
                        && entry.stored->profile.importedFrom == profile.importedFrom));
        };
        const auto found = std::find_if(existing.cbegin(), existing.cend(), same);
        ImportItem item{ ImportItem::Action::Add, wish, {} };
        if (found != existing.cend()) {
            const Profile& stored = found->stored->profile;
            Profile& updated = item.imported.profile;
            // An export carries what the user arranged; other sources know nothing of it.
            if (profile.id.isEmpty()) {
                updated.name = stored.name;
                updated.folder = stored.folder;
                updated.tags = stored.tags;
                updated.notes = stored.notes;
                updated.colour = stored.colour;
            }
            updated.id = found->id;
            updated.overrides = stored.overrides;
            item.revision = found->stored->revision;
            item.action = updated == stored ? ImportItem::Action::Same : ImportItem::Action::Update;
        }
        items.append(item);
    }
    return items;
}

Result<void> commitImport(const ProfileStore& store, const QList<ImportItem>& items)
{
    for (const ImportItem& item : items) {
        if (item.action == ImportItem::Action::Same) {
            continue;
        }
        if (const auto saved = store.save(item.imported.profile, item.revision); !saved) {
            return tl::unexpected(saved.error().error);
        }
    }
    return {};
}

} // namespace sallyport::profile
