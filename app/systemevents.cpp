// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemevents.h"

#include "core/platform/networkwatcher.h"
#include "core/platform/sleepwatcher.h"

namespace sallyport {

using platform::NetworkWatcher;
using platform::SleepWatcher;

SystemEvents::SystemEvents(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_network(platform::makeNetworkWatcher(clock))
    , m_sleep(std::make_unique<SleepWatcher>(clock))
{
    connect(m_network.get(), &NetworkWatcher::onlineChanged, this, &SystemEvents::onlineChanged);
    connect(m_network.get(), &NetworkWatcher::networkChanged, this, &SystemEvents::wokeUp);
    connect(m_sleep.get(), &SleepWatcher::wokeUp, this, &SystemEvents::wokeUp);
}

SystemEvents::~SystemEvents() = default;

bool SystemEvents::isOnline() const
{
    return m_network->isOnline();
}

bool needsNetwork(const profile::Profile& profile)
{
    if (profile.connection.proxy.kind != profile::Proxy::Kind::None) {
        return !isLoopbackHost(profile.connection.proxy.address.host);
    }
    const profile::Server& first = profile.connection.serverAt(profile.connection.firstHop());
    return !isLoopbackHost(first.address.host);
}

} // namespace sallyport
