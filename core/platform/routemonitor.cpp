// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/routemonitor.h"

#include <winsock2.h>
#include <ws2tcpip.h>
// After them:
#include <iphlpapi.h>

#include <QSet>

#include <algorithm>
#include <memory>
#include <mutex>

namespace sallyport::platform {

namespace {

// Windows calls on threads of its own, perhaps while the object is being destroyed.
std::mutex g_mutex;
QSet<RouteMonitor*> g_alive;

void tell(PVOID context)
{
    const std::lock_guard lock(g_mutex);
    auto* monitor = static_cast<RouteMonitor*>(context);
    if (g_alive.contains(monitor)) {
        QMetaObject::invokeMethod(monitor, &RouteMonitor::activity, Qt::QueuedConnection);
    }
}

void WINAPI onRoute(PVOID context, PMIB_IPFORWARD_ROW2, MIB_NOTIFICATION_TYPE)
{
    tell(context);
}

void WINAPI onAddress(PVOID context, PMIB_UNICASTIPADDRESS_ROW, MIB_NOTIFICATION_TYPE)
{
    tell(context);
}

struct TableFreer {
    void operator()(MIB_IPFORWARD_TABLE2* table) const { ::FreeMibTable(table); }
};

QByteArray hexOf(const SOCKADDR_INET& address)
{
    return address.si_family == AF_INET6
        ? QByteArray(reinterpret_cast<const char*>(&address.Ipv6.sin6_addr), 16).toHex()
        : QByteArray(reinterpret_cast<const char*>(&address.Ipv4.sin_addr), 4).toHex();
}

} // namespace

RouteMonitor::RouteMonitor(QObject* parent)
    : QObject(parent)
{
    {
        const std::lock_guard lock(g_mutex);
        g_alive.insert(this);
    }
    if (::NotifyRouteChange2(AF_UNSPEC, onRoute, this, FALSE, &m_routes) != NO_ERROR) {
        m_routes = nullptr;
    }
    if (::NotifyUnicastIpAddressChange(AF_UNSPEC, onAddress, this, FALSE, &m_addresses)
        != NO_ERROR) {
        m_addresses = nullptr;
    }
}

RouteMonitor::~RouteMonitor()
{
    {
        const std::lock_guard lock(g_mutex);
        g_alive.remove(this);
    }
    for (void* handle : { m_routes, m_addresses }) {
        if (handle) {
            ::CancelMibChangeNotify2(handle);
        }
    }
}

QByteArrayList defaultRoutes()
{
    QByteArrayList routes;
    MIB_IPFORWARD_TABLE2* found = nullptr;
    if (::GetIpForwardTable2(AF_UNSPEC, &found) != NO_ERROR) {
        return routes;
    }
    const std::unique_ptr<MIB_IPFORWARD_TABLE2, TableFreer> table(found);
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const MIB_IPFORWARD_ROW2& row = table->Table[i];
        if (row.DestinationPrefix.PrefixLength == 0 && !row.Loopback) {
            routes.append(QByteArray::number(quint32(row.InterfaceIndex)) + ' ' + hexOf(row.NextHop)
                + ' ' + QByteArray::number(quint32(row.Metric)));
        }
    }
    std::sort(routes.begin(), routes.end());
    return routes;
}

} // namespace sallyport::platform
