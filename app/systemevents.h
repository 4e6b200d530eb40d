// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/profile/profile.h"

#include <QObject>

#include <memory>

namespace sallyport {

namespace platform {
class NetworkWatcher;
class SleepWatcher;
} // namespace platform

/// What tunnels have to know of the system they run on, in the two words they understand: for
/// Tunnel's and TunnelManager's setOnline() and wakeUp().
class SystemEvents final : public QObject {
    Q_OBJECT

public:
    /// Main thread. The clock outlives it.
    explicit SystemEvents(Clock& clock, QObject* parent = nullptr);
    ~SystemEvents() override;

    [[nodiscard]] bool isOnline() const;

Q_SIGNALS:
    void onlineChanged(bool online);
    /// The computer woke up, or the network is another one: connections may be dead, and servers
    /// that could not be reached may be within reach.
    void wokeUp();

private:
    std::unique_ptr<platform::NetworkWatcher> m_network;
    std::unique_ptr<platform::SleepWatcher> m_sleep;
};

/// False: the profile's first connection stays on this computer, whatever the network does.
[[nodiscard]] bool needsNetwork(const profile::Profile& profile);

} // namespace sallyport
