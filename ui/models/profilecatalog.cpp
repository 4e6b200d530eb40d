// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profilecatalog.h"

#include "core/profile/draft.h"
#include "core/profile/profilewatcher.h"

#include <algorithm>
#include <utility>

namespace sallyport::ui {

using profile::Profile;
using profile::ProfileStore;
using profile::ProfileWatcher;
using profile::Revision;

static bool areSame(const ProfileStore::Entry& a, const ProfileStore::Entry& b)
{
    const bool sameProfile = a.stored && b.stored
        ? a.stored->revision == b.stored->revision && a.stored->profile == b.stored->profile
        : a.stored.has_value() == b.stored.has_value();
    return a.id == b.id && a.error == b.error && a.hasPrevious == b.hasPrevious && sameProfile;
}

/// The ids of those that are there in one of the lists only, or not the same in both.
static QSet<QString> differences(
    const QList<ProfileStore::Entry>& before, const QList<ProfileStore::Entry>& now)
{
    QHash<QString, const ProfileStore::Entry*> old;
    for (const ProfileStore::Entry& entry : before) {
        old.insert(entry.id, &entry);
    }
    QSet<QString> different;
    for (const ProfileStore::Entry& entry : now) {
        const ProfileStore::Entry* known = old.take(entry.id);
        if (!known || !areSame(*known, entry)) {
            different.insert(entry.id);
        }
    }
    for (auto gone = old.keyBegin(); gone != old.keyEnd(); ++gone) {
        different.insert(*gone);
    }
    return different;
}

/// The store and its watcher, on the thread of the files.
class ProfileCatalog::Worker final : public QObject {
public:
    Worker(const QString& configFolder, ProfileCatalog* home)
        : m_store(configFolder)
        , m_home(home)
    {
    }

    void load()
    {
        // What there is can be shown before it is watched; whatever changes in between is seen
        // by the second look.
        list();
        m_watcher = std::make_unique<ProfileWatcher>(m_store);
        connect(m_watcher.get(), &ProfileWatcher::changed, this, &Worker::listSoon);
        connect(m_watcher.get(), &ProfileWatcher::defaultsChanged, this, &Worker::listSoon);
        list();
    }

    void save(const Profile& profile, const Revision& loaded)
    {
        const auto saved = m_store.save(profile, loaded);
        list();
        if (saved) {
            if (loaded.isNew()) {
                tell([id = saved->profile.id](ProfileCatalog& home) { Q_EMIT home.added(id); });
            }
        } else if (saved.error().theirs) {
            tell([profile, fields = saved.error().conflicts](
                     ProfileCatalog& home) { Q_EMIT home.conflicted(profile, fields); });
        } else {
            tellFailure(profile.id, saved.error().error);
        }
    }

    void saveDefaults(const Profile& profile, const Revision& loaded)
    {
        auto saved = m_store.saveDefaults(profile, loaded);
        if (!saved && saved.error().theirs) {
            // Single fields of the defaults are not worth a question: the later one counts.
            saved = m_store.saveDefaults(profile, saved.error().theirs->revision);
        }
        list();
        if (!saved) {
            tellFailure({}, saved.error().error);
        }
    }

    void edit(const QString& id, const std::function<void(Profile&)>& change)
    {
        auto stored = m_store.load(id);
        if (!stored) {
            tellFailure(id, stored.error());
            return;
        }
        change(stored->profile);
        const auto saved = m_store.save(stored->profile, stored->revision);
        listSoon();
        if (!saved) {
            tellFailure(id, saved.error().error);
        }
    }

    void duplicate(const QString& id, const QString& name)
    {
        const auto copy = m_store.duplicate(id, name);
        list();
        if (copy) {
            tell([id, made = copy->profile.id](ProfileCatalog& home) {
                Q_EMIT home.duplicated(id, made);
                Q_EMIT home.added(made);
            });
        } else {
            tellFailure(id, copy.error());
        }
    }

    void keepDraft(const std::optional<Profile>& draft)
    {
        if (!draft) {
            profile::removeDraft(m_store);
        } else if (const auto written = profile::writeDraft(m_store, *draft);
                   !written && !std::exchange(m_hasToldOfDraft, true)) {
            tellFailure(draft->id, written.error());
        }
    }

    void restorePrevious(const QString& id)
    {
        const auto done = m_store.restorePrevious(id);
        list();
        if (!done) {
            tellFailure(id, done.error());
        }
    }

    void setAside(const QString& id)
    {
        const auto done = m_store.setAside(id);
        list();
        if (!done) {
            tellFailure(id, done.error());
        }
    }

    void run(
        const std::function<void(const ProfileStore&)>& work, const std::function<void()>& done)
    {
        work(m_store);
        list();
        tell([done](ProfileCatalog&) { done(); });
    }

private:
    void list()
    {
        const auto defaults = m_store.defaults().value_or(profile::StoredProfile());
        const QList<Entry> entries = m_store.list();
        const QSet<QString> changed = differences(m_listed, entries);
        const bool isFirst = !std::exchange(m_hasListed, true);
        const bool isAsBefore = changed.isEmpty() && defaults.revision == m_defaults.revision
            && std::equal(entries.cbegin(), entries.cend(), m_listed.cbegin(), m_listed.cend(),
                [](const Entry& a, const Entry& b) { return a.id == b.id; });
        if (isAsBefore && !isFirst) {
            return; // the home has it
        }
        m_listed = entries;
        m_defaults = defaults;
        tell([entries, defaults, changed](
                 ProfileCatalog& home) { home.take(entries, defaults, changed); });
    }

    /// Once after many edits in a row.
    void listSoon()
    {
        if (!std::exchange(m_listsSoon, true)) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_listsSoon = false;
                    list();
                },
                Qt::QueuedConnection);
        }
    }

    void tell(std::function<void(ProfileCatalog&)> news)
    {
        QMetaObject::invokeMethod(
            m_home, [home = m_home, news = std::move(news)] { news(*home); }, Qt::QueuedConnection);
    }

    void tellFailure(const QString& id, const Error& error)
    {
        tell([id, error](ProfileCatalog& home) { Q_EMIT home.failed(id, error); });
    }

    ProfileStore m_store;
    QList<Entry> m_listed; ///< As the home was told last, with the defaults.
    profile::StoredProfile m_defaults;
    bool m_hasListed = false;
    ProfileCatalog* m_home;
    std::unique_ptr<ProfileWatcher> m_watcher;
    bool m_listsSoon = false;
    bool m_hasToldOfDraft = false; ///< That none can be kept.
};

ProfileCatalog::ProfileCatalog(const QString& configFolder, QObject* parent)
    : QObject(parent)
    , m_configFolder(configFolder)
    , m_worker(new Worker(configFolder, this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("profiles"));
    m_thread.start();
}

ProfileCatalog::~ProfileCatalog()
{
    // A long import stops at the next profile.
    m_thread.requestInterruption();
    // Behind everything that was asked for.
    post([](Worker& worker) { worker.thread()->quit(); });
    m_thread.wait();
}

void ProfileCatalog::post(std::function<void(Worker&)> action)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, action = std::move(action)] { action(*worker); },
        Qt::QueuedConnection);
}

void ProfileCatalog::load()
{
    post([](Worker& worker) { worker.load(); });
}

const ProfileCatalog::Entry* ProfileCatalog::entry(const QString& id) const
{
    const auto at = m_places.constFind(id);
    return at == m_places.cend() ? nullptr : &m_entries.at(*at);
}

QStringList ProfileCatalog::named(const QString& nameOrId) const
{
    if (entry(nameOrId)) {
        return { nameOrId };
    }
    QStringList ids;
    for (const Entry& entry : m_entries) {
        if (entry.stored && entry.stored->profile.label.name == nameOrId) {
            ids.append(entry.id);
        }
    }
    return ids;
}

const Profile* ProfileCatalog::profile(const QString& id) const
{
    const Entry* found = entry(id);
    return found && found->stored ? &found->stored->profile : nullptr;
}

QList<const Profile*> ProfileCatalog::profiles() const
{
    QList<const Profile*> all;
    for (const Entry& entry : m_entries) {
        if (entry.stored && !entry.file.isEmpty()) {
            all.append(&entry.stored->profile);
        }
    }
    return all;
}

void ProfileCatalog::save(const Profile& profile, const Revision& loaded)
{
    if (isTemporary(profile.id)) {
        putTemporary(profile);
        return;
    }
    post([profile, loaded](Worker& worker) { worker.save(profile, loaded); });
}

void ProfileCatalog::saveDefaults(const Profile& profile, const Revision& loaded)
{
    post([profile, loaded](Worker& worker) { worker.saveDefaults(profile, loaded); });
}

void ProfileCatalog::edit(const QString& id, std::function<void(Profile&)> change)
{
    if (isTemporary(id)) {
        Profile changed = *profile(id);
        change(changed);
        putTemporary(changed);
        return;
    }
    post([id, change = std::move(change)](Worker& worker) { worker.edit(id, change); });
}

void ProfileCatalog::duplicate(const QString& id, const QString& name)
{
    if (isTemporary(id)) {
        Profile copy = *profile(id);
        copy.id.clear();
        copy.label.name = name;
        Q_EMIT added(addTemporary(copy));
        return;
    }
    post([id, name](Worker& worker) { worker.duplicate(id, name); });
}

QString ProfileCatalog::addTemporary(Profile profile)
{
    if (profile.id.isEmpty()) {
        profile.id = ProfileStore::newId();
    }
    Entry entry;
    entry.id = profile.id;
    m_temporary.append(entry);
    putTemporary(profile);
    return profile.id;
}

bool ProfileCatalog::isTemporary(const QString& id) const
{
    const Entry* found = entry(id);
    return found && found->file.isEmpty();
}

std::optional<Profile> ProfileCatalog::takeTemporary(const QString& id)
{
    if (!isTemporary(id)) {
        return std::nullopt;
    }
    Profile taken = *profile(id);
    m_temporary.removeIf([&id](const Entry& one) { return one.id == id; });
    join({ id });
    return taken;
}

void ProfileCatalog::putTemporary(const Profile& profile)
{
    for (Entry& entry : m_temporary) {
        if (entry.id == profile.id) {
            entry.stored = profile::StoredProfile{ profile, {} };
        }
    }
    join({ profile.id });
}

void ProfileCatalog::keep(const Profile& profile)
{
    post([profile](Worker& worker) { worker.save(profile, {}); });
}

void ProfileCatalog::restorePrevious(const QString& id)
{
    post([id](Worker& worker) { worker.restorePrevious(id); });
}

void ProfileCatalog::setAside(const QString& id)
{
    post([id](Worker& worker) { worker.setAside(id); });
}

void ProfileCatalog::keepDraft(const std::optional<Profile>& draft)
{
    post([draft](Worker& worker) { worker.keepDraft(draft); });
}

void ProfileCatalog::run(std::function<void(const ProfileStore&)> work, std::function<void()> done)
{
    post([work = std::move(work), done = std::move(done)](
             Worker& worker) { worker.run(work, done); });
}

void ProfileCatalog::join(const QSet<QString>& changedIds)
{
    m_entries = m_stored;
    m_places.clear();
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        m_places.insert(m_entries.at(row).id, row);
    }
    // One that is stored by now is that one, with its tunnel.
    m_temporary.removeIf([this](const Entry& one) { return m_places.contains(one.id); });
    for (const Entry& one : std::as_const(m_temporary)) {
        m_places.insert(one.id, m_entries.size());
        m_entries.append(one);
    }
    m_changedIds = changedIds;
    Q_EMIT changed();
}

void ProfileCatalog::take(const QList<Entry>& entries, const profile::StoredProfile& defaults,
    const QSet<QString>& changedIds)
{
    const bool isFirst = !std::exchange(m_loaded, true);
    // Letting go of thousands takes longer than anything else here, and need not be done here.
    auto letGo = [stored = std::exchange(m_stored, entries), shown = std::exchange(m_entries, {})] {
        Q_UNUSED(stored)
        Q_UNUSED(shown)
    };
    QMetaObject::invokeMethod(m_worker, std::move(letGo), Qt::QueuedConnection);
    m_defaults = defaults;
    join(changedIds);
    if (isFirst) {
        Q_EMIT loaded();
    }
}

} // namespace sallyport::ui
