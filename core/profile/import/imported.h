// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/profile/profile.h"
#include "core/profile/serveraddress.h"

#include <optional>

namespace sallyport::profile {

/// A profile made from somewhere else, not yet stored. profile.importedFrom says from what, the
/// same each time, so that importing again updates instead of adding.
struct Imported {
    Profile profile;
    QList<Sentence> warnings; ///< What was there and could not be taken over.
    /// Of the warnings, those after which the profile may lead elsewhere than its source.
    QList<Sentence> doubts{};
    QSet<QString> said{}; ///< Options of ssh_config(5) that the source sets; not always told.
    /// The source itself says that nobody is to connect; the profile is not to be used.
    std::optional<Error> refusal{};
    /// A name server knew none of the names that it, or a jump host of it, could have. It may know
    /// one later.
    bool isNameUnknown = false;
    QList<ServerAddress> jumps{}; ///< One for each hop as it was named, where the source tells.
};

/// What a source holds.
struct ImportSet {
    QList<Imported> profiles;
    QList<Error> unusable; ///< What cannot become a profile, and why; the context is its name.
    QList<Sentence> warnings; ///< About the source as a whole.
    /// How the bytes of it were read, where nobody had said how and it made a difference.
    QString codePage{};
};

inline constexpr qsizetype kMaxImportBytes = 4 * 1024 * 1024;
inline constexpr qsizetype kMaxImported = 5000;
/// Of one server, and of all jump hosts of a profile together: they stand in every profile behind
/// them, so that a file of half a megabyte could become a gigabyte.
inline constexpr qsizetype kMaxImportedKeys = 100;

/// Leaves out what the jump hosts have beyond that, and says so.
void limitJumpKeys(Imported& imported);

} // namespace sallyport::profile
