// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workbench.h"

#include <QTemporaryDir>

namespace sallyport::testing {

/// A desktop program without its windows: profiles in a folder of its own, and a manager whose
/// signals the test emits itself, so that every state can be had without a server.
class Demo {
public:
    Demo();

    /// The profiles of the wireframe; waits until they are read.
    void addProfiles();
    /// Waits until it is stored, and returns its id.
    QString add(const profile::Profile& profile);
    /// One with nothing but a name and a server.
    QString addProfile(const QString& name);
    /// A profile's file as somebody else may leave it.
    void writeFile(const QString& id, const QByteArray& content);
    [[nodiscard]] QString idOf(const QString& name);

    void setState(
        const QString& name, tunnel::TunnelState state, const std::optional<Error>& reason = {});
    /// bastion-prod up with traffic and transfers, the others in all other states.
    void play(int seconds = 3);

    QTemporaryDir folder;
    ui::ProfileCatalog catalog;
    tunnel::TunnelManager manager;
    ui::Workbench workbench;
};

} // namespace sallyport::testing
