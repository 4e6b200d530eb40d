// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/imported.h"
#include "core/profile/profilestore.h"
#include "core/profile/weakening.h"

#include <atomic>
#include <memory>

namespace sallyport::profile {

inline constexpr qsizetype kMaxBundleBytes = 32 * 1024 * 1024;

/// Profiles in one file: what was exported, or a backup of everything. Never a secret.
struct Bundle {
    std::optional<Profile> defaults;
    QList<Profile> profiles; ///< With their ids.
    QJsonObject settings{}; ///< As windowSettings() has them; empty: none.
    QList<Error> damaged{}; ///< Of profiles that cannot be read; the context is the name or place.
};

/// Everything a configuration folder holds: profiles, defaults, choices. Profiles whose files
/// cannot be used are in `damaged`. Fails when the defaults cannot be read.
[[nodiscard]] Result<Bundle> backupOf(const ProfileStore& store);

/// Every profile stands for itself: what it inherited is written out.
[[nodiscard]] QByteArray toJsonText(const Bundle& bundle);

/// Writes toJsonText() to a file only this user can read, all or nothing. FileUnwritable.
[[nodiscard]] Result<void> writeBundle(const QString& path, const Bundle& bundle);

/// Fails with ProfileDamaged or ProfileNewer: the whole, or every profile in it. Also takes the
/// file of one profile alone.
[[nodiscard]] Result<Bundle> bundleFrom(const QByteArray& text);

/// One thing an import would do.
struct ImportItem {
    enum class Action { Add, Update, Same, Unusable };

    Action action = Action::Add;
    Imported imported; ///< With the id it would be stored under; empty: a new one.
    Revision revision; ///< Of the profile it updates.
    Profile existing{}; ///< What it updates, as it is now.
    Error error{}; ///< Why it is unusable: it is invalid, or the same as another one before it.
    /// In what it protects less than what is there, or a new one less than a usual one. Only when
    /// the user has agreed to these is it to be carried out.
    QList<Weakening> weakenings{};
};

/// What importing would do to the profiles there are, for a preview: the same id or the same
/// importedFrom is the same profile. An update keeps what the user arranged: name, folder and
/// place in it, tags, notes and colour. A new one gets a name that no other has, unless it comes
/// with an id. defaults: what new ones are measured by, beside the built-in settings.
[[nodiscard]] QList<ImportItem> planImport(const QList<Imported>& imported,
    const QList<ProfileStore::Entry>& existing, const Profile& defaults = {});

struct ImportReport {
    QStringList ids; ///< Of what was added or updated.
    qsizetype added = 0;
    qsizetype updated = 0;
    std::optional<Error> error{}; ///< Where it stopped; the context is a file.
};

/// For whoever watches from another thread.
struct ImportProgress {
    std::atomic<qsizetype> done{ 0 }; ///< Profiles.
    std::atomic<bool> isCancelled{ false }; ///< Set it to stop before the next one.
};

/// Does it; Same and Unusable do nothing. Stops at the first failure, and with Cancelled when that
/// is asked for. progress may be null.
[[nodiscard]] ImportReport commitImport(
    const ProfileStore& store, const QList<ImportItem>& items, ImportProgress* progress = nullptr);

/// Sets what profiles inherit; plan what is imported together with it afterwards.
[[nodiscard]] Result<void> restoreDefaults(const ProfileStore& store, const Profile& defaults);

/// What the user has decided about a plan.
struct ImportOrder {
    QList<ImportItem> items; ///< Of the plan, with names and ids as they are there.
    QList<ImportItem> unchanged; ///< Same in the plan, and to stay so when the defaults change.
    QString folder; ///< For new profiles; empty: their own.
    std::optional<Profile> defaults{};
    QJsonObject settings{};
    std::shared_ptr<ImportProgress> progress{};
};

/// Does all of it. A failure with ProfileBusy and nothing done: what there is has changed since the
/// plan was made, which has to be looked at again.
[[nodiscard]] ImportReport carryOut(const ProfileStore& store, const ImportOrder& order);

/// The profiles of a bundle as something to import.
[[nodiscard]] ImportSet importedFrom(const Bundle& bundle);

} // namespace sallyport::profile
