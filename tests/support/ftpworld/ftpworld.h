// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/ftp/ftpcarrier.h"
#include "tests/support/ftpworld/fakeplumbing.h"
#include "tests/support/ftpworld/modelclient.h"
#include "tests/support/ftpworld/modelserver.h"

namespace sallyport::ftpworld {

/// Where the FTP server is, seen from the SSH server.
enum class Place {
    Here, ///< On the same computer, reached over loopback.
    Elsewhere, ///< On another computer.
    Container, ///< Reached over loopback, but its loopback is another.
};

/// Everything that decides how a sequence goes.
struct Scene {
    Habits habits;
    ModelClient::Manners manners;
    bool remoteRule = false;
    Place place = Place::Here;
    ftp::Options options;
    FakeSsh::Config ssh;
    int slowestTurns = 2; ///< That something takes between computers.
    Address door = Address::v4(127, 0, 0, 1); ///< Where the client connects to.
    std::vector<int> frozenAt; ///< Turns at which the SSH server stops for 50.
    std::vector<int> brokenAt; ///< Turns at which some connection or other is reset.
    int lostAt = 0; ///< The turn at which the SSH connection breaks.
    std::uint64_t seed = 1;

    [[nodiscard]] QByteArray toText() const;
};

/// What came of a sequence.
struct Report {
    std::vector<Outcome> outcomes;
    ModelServer::Files stored;
    QByteArrayList commands; ///< As they reached the server.
    QByteArrayList faults; ///< Connections past the tunnel, things left behind.
    bool hidesResets = false; ///< The client's resets look like ends: sshd does not tell of them.
    Milliseconds lasted{ 0 };
    int turns = 0;
};

/// The files that every model server has.
[[nodiscard]] const ModelServer::Files& worldFiles();

/// Runs the sequence without a tunnel: client and server on one computer.
[[nodiscard]] Report runStraight(const Scene& scene, const std::vector<Step>& steps);
/// Runs it through the program: real sessions, engine and pipes over a network in memory.
[[nodiscard]] Report runThrough(const Scene& scene, const std::vector<Step>& steps);

/// What is wrong with the tunnel, in sentences: whatever works straight has to work through it with
/// the same codes and bytes; what is said to have worked has to have; nothing hangs.
[[nodiscard]] QByteArrayList compare(
    const std::vector<Step>& steps, const Report& straight, const Report& through);
/// What is wrong whatever happened straight: untrue successes, hanging, and what the report says.
[[nodiscard]] QByteArrayList judge(const std::vector<Step>& steps, const Report& through);
/// Both, and the comparison.
[[nodiscard]] QByteArrayList tryOut(const Scene& scene, const std::vector<Step>& steps);

} // namespace sallyport::ftpworld
