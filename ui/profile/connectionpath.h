// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"
#include "ui/models/ftpsights.h"

#include <optional>

namespace sallyport::ui {

/// A place a connection passes.
struct PathStation {
    enum class Kind { Programs, ThisComputer, Proxy, Hop, Server, Destination, More };

    Kind kind = Kind::ThisComputer;
    QString title;
    QString detail; ///< E.g. where it listens; may be empty.
    bool isMissing = false; ///< There is no connection to it although there should be.

    friend bool operator==(const PathStation&, const PathStation&) = default;
};

/// What guards the bytes between two stations.
enum class PathLeg {
    Ssh, ///< Inside the SSH connection.
    Clear, ///< On a network, outside of SSH.
    SameHost, ///< Never leaves the computer.
    Down, ///< Meant for the SSH connection, which is not up.
};

/// Another way on.
struct PathBranch {
    PathLeg leg = PathLeg::Clear;
    PathStation station;

    friend bool operator==(const PathBranch&, const PathBranch&) = default;
};

/// The way of a connection, from the user's side (first) to the server's side (last).
struct ConnectionPath {
    QList<PathStation> stations;
    QList<PathLeg> legs; ///< Between the stations: one fewer.
    std::optional<PathBranch> branch{}; ///< From the last station but one.
    bool backwards = false; ///< Connections come from the last station to the first.
    bool isDown = false; ///< Its SSH connection is not up: nothing passes any of the legs.

    friend bool operator==(const ConnectionPath&, const ConnectionPath&) = default;
};

/// All of a profile: its server and what its enabled rules reach from there, what is on the server
/// apart from what is beyond it. seen: where FTP data connections have led counts, too.
[[nodiscard]] ConnectionPath pathOf(const profile::Profile& profile, const FtpSights& seen = {});
/// One rule of it, with both of its ends.
[[nodiscard]] ConnectionPath pathOf(const profile::Profile& profile, const profile::Rule& rule);

/// The path while its SSH connection is not up. missing: the 1-based jump host that cannot be
/// reached or lets nobody in; 0: none.
[[nodiscard]] ConnectionPath withoutSsh(ConnectionPath path, int missing);

/// The path with at most that many stations: hops in the middle become one that says how many.
[[nodiscard]] ConnectionPath shortened(const ConnectionPath& path, qsizetype most);

/// The path as a sentence, in the direction of the connections.
[[nodiscard]] QString toSentence(const ConnectionPath& path);

/// The word that stands at a leg.
[[nodiscard]] QString toWord(PathLeg leg);

} // namespace sallyport::ui
