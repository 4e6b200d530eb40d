// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/networkwatcher.h"

#include "core/base/log.h"
#include "core/platform/networksnapshot.h"
#ifdef Q_OS_LINUX
#include "core/platform/netlinkmonitor.h"
#elif defined(Q_OS_WIN)
#include "core/platform/routemonitor.h"
#endif

#include <QNetworkInformation>

#include <utility>

namespace sallyport::platform {

NetworkWatcher::NetworkWatcher(QObject* parent)
    : QObject(parent)
{
}

NetworkWatcher::~NetworkWatcher() = default;

namespace {

/// One event seldom comes alone: an interface that comes up gets its addresses and routes one by
/// one.
constexpr Milliseconds kSettling{ 500 };

class SystemNetworkWatcher final : public NetworkWatcher {
public:
    explicit SystemNetworkWatcher(Clock& clock);

    [[nodiscard]] bool isOnline() const override { return m_online; }

private:
    void reviewLater();
    void review();
    [[nodiscard]] bool judge() const;

    const QNetworkInformation* m_information = nullptr;
    NetworkSnapshot m_snapshot;
    bool m_online = true;
    std::unique_ptr<Timer> m_timer;
#ifdef Q_OS_LINUX
    NetlinkMonitor m_netlink;
#elif defined(Q_OS_WIN)
    RouteMonitor m_routeMonitor;
#endif
};

SystemNetworkWatcher::SystemNetworkWatcher(Clock& clock)
    : m_snapshot(NetworkSnapshot::take())
    , m_timer(clock.makeTimer([this] { review(); }))
{
    if (QNetworkInformation::loadDefaultBackend()) {
        m_information = QNetworkInformation::instance();
    }
    if (m_information && m_information->supports(QNetworkInformation::Feature::Reachability)) {
        connect(m_information, &QNetworkInformation::reachabilityChanged, this,
            &SystemNetworkWatcher::reviewLater);
        connect(m_information, &QNetworkInformation::transportMediumChanged, this,
            &SystemNetworkWatcher::reviewLater);
    } else {
        m_information = nullptr;
    }
#ifdef Q_OS_LINUX
    connect(&m_netlink, &NetlinkMonitor::activity, this, &SystemNetworkWatcher::reviewLater);
#elif defined(Q_OS_WIN)
    connect(&m_routeMonitor, &RouteMonitor::activity, this, &SystemNetworkWatcher::reviewLater);
#endif
    m_online = judge();
    qCDebug(logPlatform) << "reachability:"
                         << (m_information ? m_information->backendName()
                                           : QStringLiteral("unknown"))
                         << "online:" << m_online;
}

void SystemNetworkWatcher::reviewLater()
{
    // Not pushed back by what comes meanwhile: a network that never settles has to be seen too.
    if (!m_timer->isActive()) {
        m_timer->start(kSettling);
    }
}

void SystemNetworkWatcher::review()
{
    const NetworkSnapshot now = NetworkSnapshot::take();
    const bool changed = std::exchange(m_snapshot, now) != now;
    const bool online = judge();
    const bool turned = std::exchange(m_online, online) != online;
    qCDebug(logPlatform) << "network reviewed: changed:" << changed << "online:" << online;
    if (turned) {
        Q_EMIT onlineChanged(online);
    }
    if (changed) {
        Q_EMIT networkChanged();
    }
}

bool SystemNetworkWatcher::judge() const
{
    if (!m_information
        || m_information->reachability() != QNetworkInformation::Reachability::Disconnected) {
        return true;
    }
#ifdef Q_OS_LINUX
    // NetworkManager speaks of the interfaces it manages; others may be up beside them.
    return m_snapshot.hasAddress();
#else
    return false;
#endif
}

} // namespace

std::unique_ptr<NetworkWatcher> makeNetworkWatcher(Clock& clock)
{
    return std::make_unique<SystemNetworkWatcher>(clock);
}

} // namespace sallyport::platform
