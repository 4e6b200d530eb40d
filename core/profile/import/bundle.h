// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/imported.h"
#include "core/profile/profilestore.h"

namespace sallyport::profile {

/// Profiles in one file: what was exported, or a backup of everything. Never a secret.
struct Bundle {
    std::optional<Profile> defaults;
    QList<Profile> profiles; ///< With their ids.
};

/// Every profile stands for itself: what it inherited is written out.
[[nodiscard]] QByteArray toJsonText(const Bundle& bundle);

/// Fails with ProfileDamaged or ProfileNewer. Also takes the file of one profile alone.
[[nodiscard]] Result<Bundle> bundleFrom(const QByteArray& text);

/// One thing an import would do.
struct ImportItem {
    enum class Action { Add, Update, Same };

    Action action = Action::Add;
    Imported imported; ///< With the id it would be stored under; empty: a new one.
    Revision revision; ///< Of the profile it updates.
};

/// What importing would do to the profiles there are, for a preview: the same id or the same
/// importedFrom is the same profile. An update keeps what the user arranged: name, folder, tags,
/// notes and colour.
[[nodiscard]] QList<ImportItem> planImport(
    const QList<Imported>& imported, const QList<ProfileStore::Entry>& existing);

/// Does it; Same does nothing. Stops at the first failure.
[[nodiscard]] Result<void> commitImport(const ProfileStore& store, const QList<ImportItem>& items);

/// The profiles of a bundle as something to import.
[[nodiscard]] QList<Imported> importedFrom(const Bundle& bundle);

} // namespace sallyport::profile
