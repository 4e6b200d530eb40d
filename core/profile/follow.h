// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/expansion.h"
#include "core/profile/import/imported.h"

#include <functional>

namespace sallyport::profile {

/// A profile that follows a host of an ssh_config(5) file, as that file has it now.
struct Followed {
    /// What ssh_config(5) has words for is the file's: where to, by which jump hosts and as whom,
    /// always; how (host key policy, known_hosts files, algorithms, keepalive, time limits,
    /// family), where the file says it. The rest stays the profile's: its forwards and what
    /// concerns them, a proxy, the tunnel it goes through, a pinned host key, reconnecting, what it
    /// is called.
    Profile profile;
    QList<Sentence> warnings; ///< Options of the file that mean nothing here.

    friend bool operator==(const Followed&, const Followed&) = default;
};

/// The file that is followed, in full.
[[nodiscard]] QString followedFile(const Follows& follows, const Environment& environment);

/// Reads the file and what it includes, once. Blocks for as long as the file system does, and as
/// `resolves` does: for a thread of its own. resolves: whether the name server knows a name, for
/// CanonicalizeHostname. own: as expanded() has made
/// it, or as it is stored; the answer is alike. No command is ever run.
///
/// Fails rather than lead elsewhere than `ssh host` would: with FollowedUnusable, whose detail
/// names file and line, when something of the file that concerns the host cannot be read with
/// certainty or followed here (Match exec, ProxyCommand, RefuseConnection among them), when no Host
/// or Match names the host, or when others could have written the file; FileUnreadable,
/// OutOfResources.
[[nodiscard]] Result<Followed> followed(const Profile& own, const Environment& environment,
    const std::function<bool(const QString& name)>& resolves);

/// The same, with the facts as the file writes them: for an editor to show, and to take over.
[[nodiscard]] Result<Followed> followedAsWritten(const Profile& own, const Environment& environment,
    const std::function<bool(const QString& name)>& resolves);

/// Makes what was read from an ssh_config(5) file into profiles that follow it. Their forwards are
/// the profile's own from then on. A warning says what keeps one from being followed as it is now.
void follow(ImportSet& set, const QString& path, const Environment& environment);

/// The profile with what the other one says in all of followedPaths().
[[nodiscard]] Profile withFacts(Profile profile, const Profile& from);

/// Paths of the fields in which the file takes the place of the profile.
[[nodiscard]] const QStringList& followedPaths();

} // namespace sallyport::profile
