// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/bundle.h"

#include "core/profile/import/importfile.h"
#include "core/profile/import/windowsettings.h"
#include "core/profile/profilejson.h"
#include "core/profile/validation.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace sallyport::profile {

static const QLatin1String kFormat("sallyport-profiles");

QByteArray toJsonText(const Bundle& bundle)
{
    QJsonArray profiles;
    for (Profile profile : bundle.profiles) {
        profile.book.overrides.clear();
        profiles.append(toJson(profile));
    }
    QJsonObject object{ { QStringLiteral("format"), kFormat },
        { QStringLiteral("formatVersion"), 1 }, { QStringLiteral("profiles"), profiles } };
    if (bundle.defaults) {
        object[QLatin1String("defaults")] = toJson(*bundle.defaults);
    }
    if (!bundle.settings.isEmpty()) {
        object[QLatin1String("settings")] = bundle.settings;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Bundle> backupOf(const ProfileStore& store)
{
    const auto defaults = store.defaults();
    if (!defaults) {
        return tl::unexpected(defaults.error());
    }
    Bundle bundle;
    if (!defaults->revision.isNew()) {
        bundle.defaults = defaults->profile;
    }
    const auto entries = store.list();
    for (const ProfileStore::Entry& entry : entries) {
        if (entry.stored) {
            bundle.profiles.append(entry.stored->profile);
        } else {
            bundle.damaged.append(*entry.error);
        }
    }
    bundle.settings = windowSettings(store.configFolder());
    return bundle;
}

Result<void> writeBundle(const QString& path, const Bundle& bundle)
{
    const QByteArray text = toJsonText(bundle);
    if (text.size() > kMaxBundleBytes) {
        return fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "more than fits in one file")), path);
    }
    if (QFileInfo(path).isDir()) {
        return fail(Code::FileUnwritable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "that is a folder")), path);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(text) != text.size() || !file.commit()) {
        return fail(Code::FileUnwritable, file.errorString(), path);
    }
    return {};
}

/// What a damaged profile calls itself, or where it stands.
static QString nameOf(const QJsonValue& value, qsizetype index)
{
    const QString name = value.toObject().value(QLatin1String("name")).toString();
    return name.isEmpty() ? QStringLiteral("profiles[%1]").arg(index)
                          : printable(name.toUtf8(), 100);
}

Result<Bundle> bundleFrom(const QByteArray& text)
{
    const auto object = jsonObjectFrom(text, kMaxBundleBytes);
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
        return fail(Code::ProfileDamaged,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "neither a profile nor an export of profiles")));
    }
    if (object->value(QLatin1String("formatVersion")).toInt() != 1) {
        return fail(Code::ProfileNewer,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a format of a newer program")));
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
    if (profiles.size() > kMaxImported) {
        return fail(Code::ProfileDamaged,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "more than %1 profiles"), kMaxImported));
    }
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        if (isImportCancelled()) {
            return fail(Code::Cancelled, {});
        }
        auto profile = fromJson(profiles.at(i).toObject());
        if (!profile) {
            Error error = profile.error();
            error.context = nameOf(profiles.at(i), i);
            bundle.damaged.append(error);
            continue;
        }
        profile->book.overrides.clear();
        bundle.profiles.append(std::move(*profile));
    }
    if (bundle.profiles.isEmpty() && !bundle.damaged.isEmpty()) {
        return tl::unexpected(bundle.damaged.constFirst());
    }
    bundle.settings = object->value(QLatin1String("settings")).toObject();
    return bundle;
}

ImportSet importedFrom(const Bundle& bundle)
{
    ImportSet set;
    for (const Profile& profile : bundle.profiles) {
        set.profiles.append({ profile, {} });
    }
    set.unusable = bundle.damaged;
    return set;
}

namespace {

/// Finds profiles that are there, and notices what comes twice.
class Planner {
public:
    Planner(const QList<ProfileStore::Entry>& existing, const Profile& defaults)
        : m_defaults(defaults)
    {
        for (const ProfileStore::Entry& entry : existing) {
            if (!entry.stored) {
                continue;
            }
            m_byId.insert(entry.id, &entry);
            m_names.insert(entry.stored->profile.label.name);
            const QString& from = entry.stored->profile.book.importedFrom;
            if (!from.isEmpty() && !m_bySource.contains(from)) {
                m_bySource.insert(from, &entry);
            }
        }
    }

    [[nodiscard]] ImportItem plan(const Imported& wish);

private:
    /// The name, with a number behind it when it is taken.
    [[nodiscard]] QString freeName(const QString& name)
    {
        if (!m_names.contains(name)) {
            return name;
        }
        // Not from the start again: thousands may want the same name.
        int& number = m_numbers[name];
        QString free;
        do {
            number = std::max(number, 1) + 1;
            free = name + QStringLiteral(" (%1)").arg(number);
        } while (m_names.contains(free));
        return free;
    }

    [[nodiscard]] bool isFirst(const QString& kind, const QString& key)
    {
        if (key.isEmpty()) {
            return true;
        }
        const qsizetype before = m_seen.size();
        m_seen.insert(kind + key);
        return m_seen.size() > before;
    }

    QHash<QString, const ProfileStore::Entry*> m_byId;
    QHash<QString, const ProfileStore::Entry*> m_bySource;
    QSet<QString> m_names;
    QHash<QString, int> m_numbers; ///< The last one behind each name.
    QSet<QString> m_seen;
    const Profile& m_defaults;
};

} // namespace

ImportItem Planner::plan(const Imported& wish)
{
    ImportItem item{ ImportItem::Action::Add, wish, {} };
    Profile& profile = item.imported.profile;
    const auto unusable = [&item](Error error) {
        item.action = ImportItem::Action::Unusable;
        item.error = std::move(error);
        return item;
    };
    if (!profile.id.isEmpty() && !ProfileStore::isId(profile.id)) {
        profile.id.clear();
    }
    const ProfileStore::Entry* found = m_byId.value(profile.id);
    if (!found) {
        found = m_bySource.value(profile.book.importedFrom);
    }
    const bool twice = profile.id.isEmpty()
        ? !isFirst(QStringLiteral("from "), profile.book.importedFrom)
        : !isFirst(QStringLiteral("id "), profile.id);
    if (twice || (found && !isFirst(QStringLiteral("as "), found->id))) {
        return unusable({ Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the same as another one before it")), {} });
    }
    if (wish.refusal) {
        return unusable(*wish.refusal);
    }
    const auto remarked = remarks(profile);
    for (const Problem& remark : remarked) {
        const Sentence text = Sentence::placed(remark.path, remark.what);
        if (!item.imported.warnings.contains(text)) {
            item.imported.warnings.append(text);
        }
    }
    if (const auto error = firstError(validate(profile))) {
        return unusable(*error);
    }
    if (!found) {
        if (profile.id.isEmpty()) {
            profile.label.name = freeName(profile.label.name);
        }
        m_names.insert(profile.label.name);
        item.weakenings = weakeningsOfNew(profile, m_defaults);
        return item;
    }
    const Profile& stored = found->stored->profile;
    // An export carries what the user arranged; other sources know nothing of it.
    if (profile.id.isEmpty()) {
        profile.label.name = stored.label.name;
        profile.label.folder = stored.label.folder;
        profile.label.tags = stored.label.tags;
        profile.label.notes = stored.label.notes;
        profile.label.colour = stored.label.colour;
        profile.label.order = stored.label.order;
    }
    profile.id = found->id;
    profile.book.overrides = stored.book.overrides;
    item.revision = found->stored->revision;
    item.existing = stored;
    item.action = profile == stored ? ImportItem::Action::Same : ImportItem::Action::Update;
    item.weakenings = weakenings(stored, profile);
    return item;
}

QList<ImportItem> planImport(const QList<Imported>& imported,
    const QList<ProfileStore::Entry>& existing, const Profile& defaults)
{
    Planner planner(existing, defaults);
    QList<ImportItem> items;
    for (const Imported& wish : imported) {
        if (isImportCancelled()) {
            break; // nobody waits for it any more
        }
        items.append(planner.plan(wish));
    }
    return items;
}

ImportReport commitImport(
    const ProfileStore& store, const QList<ImportItem>& items, ImportProgress* progress)
{
    ImportReport report;
    for (const ImportItem& item : items) {
        if (item.action == ImportItem::Action::Same
            || item.action == ImportItem::Action::Unusable) {
            continue;
        }
        if (isImportCancelled() || (progress && progress->isCancelled)) {
            report.error = Error{ Code::Cancelled, {}, {} };
            break;
        }
        const auto saved = store.save(item.imported.profile, item.revision);
        if (!saved) {
            report.error = saved.error().error;
            break;
        }
        report.ids.append(saved->profile.id);
        if (progress) {
            ++progress->done;
        }
        ++(item.action == ImportItem::Action::Add ? report.added : report.updated);
    }
    return report;
}

Result<void> restoreDefaults(const ProfileStore& store, const Profile& defaults)
{
    const auto now = store.defaults();
    if (!now) {
        return tl::unexpected(now.error());
    }
    const auto saved = store.saveDefaults(defaults, now->revision);
    return saved ? Result<void>() : tl::unexpected(saved.error().error);
}

static QList<ImportItem> plannedAgain(
    const QList<ImportItem>& items, const QList<ProfileStore::Entry>& existing)
{
    QList<Imported> wishes;
    for (const ImportItem& item : items) {
        wishes.append(item.imported);
    }
    return planImport(wishes, existing);
}

ImportReport carryOut(const ProfileStore& store, const ImportOrder& order)
{
    ImportReport report;
    QList<ImportItem> items = plannedAgain(order.items, store.list());
    const bool asShown = std::equal(items.cbegin(), items.cend(), order.items.cbegin(),
        [](const ImportItem& now, const ImportItem& then) {
            return now.action == then.action && now.revision == then.revision;
        });
    if (!asShown) {
        report.error = Error{ Code::ProfileBusy,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the profiles have changed since they were looked at")),
            {} };
        return report;
    }
    if (order.defaults) {
        if (const auto restored = restoreDefaults(store, *order.defaults); !restored) {
            report.error = restored.error();
            return report;
        }
        items = plannedAgain(order.items + order.unchanged, store.list());
    }
    if (!order.settings.isEmpty()) {
        if (const auto restored = restoreWindowSettings(store.configFolder(), order.settings);
            !restored) {
            report.error = restored.error();
            return report;
        }
    }
    for (ImportItem& item : items) {
        if (item.action == ImportItem::Action::Add && !order.folder.isEmpty()) {
            item.imported.profile.label.folder = order.folder;
        }
    }
    return commitImport(store, items, order.progress.get());
}

} // namespace sallyport::profile
