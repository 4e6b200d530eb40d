// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/netlinkmonitor.h"

#include "core/base/log.h"

#include <QSocketNotifier>

#include <cerrno>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sallyport::platform {

NetlinkMonitor::NetlinkMonitor(QObject* parent)
    : QObject(parent)
    , m_descriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE))
{
    sockaddr_nl address = {};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE
        | RTMGRP_IPV6_ROUTE;
    if (m_descriptor < 0
        || ::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        qCDebug(logPlatform) << "no netlink:" << qt_error_string(errno);
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &NetlinkMonitor::drain);
}

NetlinkMonitor::~NetlinkMonitor()
{
    m_notifier.reset();
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

void NetlinkMonitor::drain()
{
    // What it says is not read: a message may be lost when many come (ENOBUFS), so whoever wants to
    // know looks at the whole state anyway.
    constexpr int kTurns = 64;
    char buffer[8192];
    for (int turn = 0; turn < kTurns; ++turn) {
        if (::recv(m_descriptor, buffer, sizeof buffer, 0) < 0 && errno != ENOBUFS
            && errno != EINTR) {
            break;
        }
    }
    Q_EMIT activity();
}

} // namespace sallyport::platform
