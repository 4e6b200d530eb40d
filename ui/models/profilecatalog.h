// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profilestore.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace sallyport::ui {

/// The profiles on disk for the interface: reading and writing happen on a thread of its own, and
/// changes by other programs are noticed. What is asked for shows as changed(), or as failed().
/// Beside them there may be some that are only here, until the program ends: their entries have no
/// file, and what is asked for them is done at once.
class ProfileCatalog final : public QObject {
    Q_OBJECT

public:
    using Entry = profile::ProfileStore::Entry;

    explicit ProfileCatalog(const QString& configFolder, QObject* parent = nullptr);
    /// Finishes what was asked for.
    ~ProfileCatalog() override;

    /// Reads everything for the first time; loaded() follows.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QString& configFolder() const { return m_configFolder; }

    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }
    /// Of those that came, went or are not what they were when changed() was told the time before.
    [[nodiscard]] const QSet<QString>& changedIds() const { return m_changedIds; }
    /// Null: there is none of that id.
    [[nodiscard]] const Entry* entry(const QString& id) const;
    /// Null: there is none, or its file cannot be used. Valid until changed().
    [[nodiscard]] const profile::Profile* profile(const QString& id) const;
    /// The ids of those that somebody can mean by a name or an id: several, where several have that
    /// name. A file that cannot be used is found by its id alone.
    [[nodiscard]] QStringList named(const QString& nameOrId) const;
    /// Those that are stored and can be used. Valid until changed().
    [[nodiscard]] QList<const profile::Profile*> profiles() const;
    /// What profiles inherit from. A file that cannot be used counts as the built-in defaults.
    [[nodiscard]] const profile::StoredProfile& defaults() const { return m_defaults; }

    /// What the user made of a profile that was read as `loaded`. A new one needs no id.
    void save(const profile::Profile& profile, const profile::Revision& loaded);
    /// The same for the defaults; a failure has no id.
    void saveDefaults(const profile::Profile& profile, const profile::Revision& loaded);
    /// One small change to whatever is in the file by then.
    void edit(const QString& id, std::function<void(profile::Profile&)> change);
    void duplicate(const QString& id, const QString& name);
    /// One that has no file; under its own id, if it has one. Returns the id.
    QString addTemporary(profile::Profile profile);
    [[nodiscard]] bool isTemporary(const QString& id) const;
    /// It is here no longer. Nothing: there was none.
    std::optional<profile::Profile> takeTemporary(const QString& id);
    /// Stores one of them under its id.
    void keep(const profile::Profile& profile);
    void restorePrevious(const QString& id);
    /// What is being typed into a profile, for a program that ends without asking; none: no longer.
    void keepDraft(const std::optional<profile::Profile>& draft);
    void setAside(const QString& id);

    /// Does something else with the store, on the thread of the files, and calls done here with
    /// what it returned and entries() as they are then; not when context is gone by that time.
    template <class Work, class Done> void with(const QObject* context, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, const profile::ProfileStore&>;
        auto answer = std::make_shared<std::optional<Answer>>();
        run([work = std::move(work), answer](
                const profile::ProfileStore& store) { answer->emplace(work(store)); },
            [context = QPointer<const QObject>(context), done = std::move(done), answer] {
                if (context) {
                    done(**answer);
                }
            });
    }

Q_SIGNALS:
    void loaded();
    /// entries() or defaults() is different.
    void changed();
    /// A new profile was stored under this id.
    void added(const QString& id);
    /// The same for one made by duplicate(); added() follows.
    void duplicated(const QString& from, const QString& to);
    /// It was not done.
    void failed(const QString& id, const sallyport::Error& error);
    /// save() found that somebody else has changed the same fields. To insist, save again with the
    /// revision that is in entries() by now.
    void conflicted(const sallyport::profile::Profile& ours, const QStringList& fields);

private:
    class Worker;

    void post(std::function<void(Worker&)> action);
    void run(std::function<void(const profile::ProfileStore&)> work, std::function<void()> done);
    void take(const QList<Entry>& entries, const profile::StoredProfile& defaults,
        const QSet<QString>& changedIds);
    void putTemporary(const profile::Profile& profile);
    /// Makes entries() of both.
    void join(const QSet<QString>& changedIds);

    QString m_configFolder;
    QThread m_thread;
    Worker* m_worker; ///< On m_thread, and deleted there.
    QSet<QString> m_changedIds;
    QList<Entry> m_stored;
    QList<Entry> m_temporary;
    QList<Entry> m_entries; ///< Both.
    QHash<QString, qsizetype> m_places; ///< By id, in m_entries.
    profile::StoredProfile m_defaults;
    bool m_loaded = false;
};

} // namespace sallyport::ui
