// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/profile/profile.h"

#include <optional>

namespace sallyport::profile {

inline constexpr qsizetype kMaxHops = 16;
inline constexpr qsizetype kMaxRules = 2000;
inline constexpr qsizetype kMaxName = 200;
inline constexpr qsizetype kMaxNotes = 64 * 1024;
inline constexpr qsizetype kMaxPath = 4096;
inline constexpr qsizetype kMaxUnixPath = 107; ///< sun_path of sockaddr_un, less its terminator.

/// One thing that is wrong with a profile.
struct Problem {
    QString path; ///< The field as the file names it: "rules[2].listen", "server.host".
    Sentence what;

    /// ProfileInvalid, in English; context is the path.
    [[nodiscard]] Error error() const;
};

/// Everything that is wrong, in the order of the fields; only warnings: a tunnel can be made of it.
/// The one judgement for the editor, files and the command line. Looks at nothing outside the
/// profile: files may be missing and variables unset.
[[nodiscard]] QList<Problem> validate(const Profile& profile);

/// Of a profile that is to be kept under a name.
[[nodiscard]] Problem nameMissing();

/// What works, but not as it is written: names of algorithms that are not known here, which are
/// left out. For whoever imports, validates or starts a profile to say.
[[nodiscard]] QList<Problem> remarks(const Profile& profile);

/// Why that is no fingerprint of a host key; nothing when it is one.
[[nodiscard]] std::optional<Sentence> fingerprintTrouble(const QString& text);

/// What validate() says of one rule alone; paths start with the field's name.
[[nodiscard]] QList<Problem> validate(const Rule& rule);

/// Whether two listeners on the same port, or on paths, would be in each other's way.
[[nodiscard]] bool clash(const Rule& a, const Rule& b);

/// Turns off every forward that listens where one before it does, as ssh goes on without it. A
/// sentence for each.
[[nodiscard]] QList<Sentence> disableClashes(Profile& profile);

/// The first of them as an error to end with.
[[nodiscard]] std::optional<Error> firstError(const QList<Problem>& problems);

} // namespace sallyport::profile
