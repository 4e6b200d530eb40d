// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <memory>

namespace sallyport::platform {

/// What the system knows about its networks. Lives on the main thread.
class NetworkWatcher : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatcher(QObject* parent = nullptr);
    ~NetworkWatcher() override;

    /// False only when trying to reach another computer makes no sense. This computer can always
    /// reach itself.
    [[nodiscard]] virtual bool isOnline() const = 0;

Q_SIGNALS:
    void onlineChanged(bool online);
    /// The way out is another one: addresses or default routes changed. Connections that were made
    /// before may be dead without having been closed.
    void networkChanged();
};

/// The watcher for this system. Where nothing tells whether there is a network, there always is
/// one. The clock outlives it.
[[nodiscard]] std::unique_ptr<NetworkWatcher> makeNetworkWatcher(Clock& clock);

} // namespace sallyport::platform
