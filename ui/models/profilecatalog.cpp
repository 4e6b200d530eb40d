// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profilecatalog.h"

#include "core/profile/profilewatcher.h"

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using profile::ProfileStore;
using profile::ProfileWatcher;
using profile::Revision;

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
        m_watcher = std::make_unique<ProfileWatcher>(m_store);
        connect(m_watcher.get(), &ProfileWatcher::changed, this, &Worker::list);
        connect(m_watcher.get(), &ProfileWatcher::defaultsChanged, this, &Worker::list);
        list();
    }

    void save(const Profile& profile, const Revision& loaded)
    {
        const auto saved = m_store.save(profile, loaded);
        list();
        if (saved) {
            if (profile.id.isEmpty()) {
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

    void remove(const QString& id)
    {
        const auto done = m_store.remove(id);
        list();
        if (done) {
            tell([id](ProfileCatalog& home) { Q_EMIT home.removed(id); });
        } else {
            tellFailure(id, done.error());
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
        const auto defaults = m_store.defaults();
        tell([entries = m_store.list(), defaults = defaults.value_or(profile::StoredProfile())](
                 ProfileCatalog& home) { home.take(entries, defaults); });
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
    ProfileCatalog* m_home;
    std::unique_ptr<ProfileWatcher> m_watcher;
    bool m_listsSoon = false;
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
    const auto at = std::find_if(
        m_entries.cbegin(), m_entries.cend(), [&id](const Entry& entry) { return entry.id == id; });
    return at == m_entries.cend() ? nullptr : &*at;
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

QList<Profile> ProfileCatalog::profiles() const
{
    QList<Profile> all;
    for (const Entry& entry : m_entries) {
        if (entry.stored) {
            all.append(entry.stored->profile);
        }
    }
    return all;
}

void ProfileCatalog::save(const Profile& profile, const Revision& loaded)
{
    post([profile, loaded](Worker& worker) { worker.save(profile, loaded); });
}

void ProfileCatalog::saveDefaults(const Profile& profile, const Revision& loaded)
{
    post([profile, loaded](Worker& worker) { worker.saveDefaults(profile, loaded); });
}

void ProfileCatalog::edit(const QString& id, std::function<void(Profile&)> change)
{
    post([id, change = std::move(change)](Worker& worker) { worker.edit(id, change); });
}

void ProfileCatalog::duplicate(const QString& id, const QString& name)
{
    post([id, name](Worker& worker) { worker.duplicate(id, name); });
}

void ProfileCatalog::remove(const QString& id)
{
    post([id](Worker& worker) { worker.remove(id); });
}

void ProfileCatalog::restorePrevious(const QString& id)
{
    post([id](Worker& worker) { worker.restorePrevious(id); });
}

void ProfileCatalog::setAside(const QString& id)
{
    post([id](Worker& worker) { worker.setAside(id); });
}

void ProfileCatalog::run(std::function<void(const ProfileStore&)> work, std::function<void()> done)
{
    post([work = std::move(work), done = std::move(done)](
             Worker& worker) { worker.run(work, done); });
}

static bool areSame(const ProfileCatalog::Entry& a, const ProfileCatalog::Entry& b)
{
    const bool sameProfile = a.stored && b.stored
        ? a.stored->revision == b.stored->revision && a.stored->profile == b.stored->profile
        : a.stored.has_value() == b.stored.has_value();
    return a.id == b.id && a.error == b.error && sameProfile;
}

void ProfileCatalog::take(const QList<Entry>& entries, const profile::StoredProfile& defaults)
{
    const bool isFirst = !std::exchange(m_loaded, true);
    const bool differs = isFirst || defaults.revision != m_defaults.revision
        || !std::equal(
            entries.cbegin(), entries.cend(), m_entries.cbegin(), m_entries.cend(), areSame);
    m_entries = entries;
    m_defaults = defaults;
    if (differs) {
        Q_EMIT changed();
    }
    if (isFirst) {
        Q_EMIT loaded();
    }
}

} // namespace sallyport::ui
