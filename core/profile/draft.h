// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profilestore.h"

#include <optional>

// What somebody was typing into a profile, for a program that ends without asking about it:
// draft.json beside the profiles, mode 0600. There is one. Its profile has the id of the one that
// was edited, or none; nothing has judged it. Not for the interface thread.

namespace sallyport::profile {

[[nodiscard]] QString draftFile(const ProfileStore& store);

/// Replaces the one before.
[[nodiscard]] Result<void> writeDraft(const ProfileStore& store, const Profile& draft);
/// Nothing where there is none, or none that can be used.
[[nodiscard]] std::optional<Profile> readDraft(const ProfileStore& store);
void removeDraft(const ProfileStore& store);

} // namespace sallyport::profile
