// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/listenhost.h"

#include "core/base/address.h"

#include <utility>

namespace sallyport {

ListenHost::ListenHost(QString host)
    : m_host(std::move(host))
{
    if (m_host.isEmpty() || m_host == every()) {
        m_reach = Reach::Every;
    } else if (const auto address = Address::parse(m_host.toUtf8());
               address && address->isUnspecified()) {
        m_reach = address->isV4() ? Reach::EveryIpv4 : Reach::EveryIpv6;
    }
}

QString ListenHost::reachedAt(bool onlyIpv6) const
{
    const QString four = QStringLiteral("127.0.0.1");
    // A listener on :: alone takes no IPv4.
    const QString six = QStringLiteral("::1");
    switch (m_reach) {
    case Reach::Every:
        return onlyIpv6 ? six : four;
    case Reach::EveryIpv4:
        return four;
    case Reach::EveryIpv6:
        return six;
    case Reach::Named:
        break;
    }
    return m_host;
}

} // namespace sallyport
