// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/networksnapshot.h"

#ifdef Q_OS_WIN
#include "core/platform/routemonitor.h"
#endif

#include <QFile>
#include <QNetworkInterface>

#include <algorithm>

namespace sallyport::platform {

namespace {

#ifdef Q_OS_LINUX
constexpr qint64 kLargestTable = 1024 * 1024;

QByteArray readTable(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLargestTable) : QByteArray();
}
#endif

bool isZero(const QByteArray& digits)
{
    return !digits.isEmpty()
        && std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c == '0'; });
}

} // namespace

QByteArrayList defaultRoutesV4(const QByteArray& table)
{
    // Iface Destination Gateway Flags RefCnt Use Metric Mask …
    QByteArrayList routes;
    for (const QByteArray& line : table.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() >= 8 && isZero(words[1]) && isZero(words[7])) {
            routes.append(words[0] + ' ' + words[2] + ' ' + words[6]);
        }
    }
    std::sort(routes.begin(), routes.end());
    return routes;
}

QByteArrayList defaultRoutesV6(const QByteArray& table)
{
    // destination bits source bits gateway metric refcount use flags interface
    constexpr uint kReject = 0x0200;
    QByteArrayList routes;
    for (const QByteArray& line : table.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() >= 10 && isZero(words[0]) && isZero(words[1])
            && (words[8].toUInt(nullptr, 16) & kReject) == 0) {
            routes.append(words[9] + ' ' + words[4] + ' ' + words[5]);
        }
    }
    std::sort(routes.begin(), routes.end());
    return routes;
}

NetworkSnapshot NetworkSnapshot::take()
{
    NetworkSnapshot snapshot;
    for (const QNetworkInterface& card : QNetworkInterface::allInterfaces()) {
        const auto flags = card.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp)
            || !flags.testFlag(QNetworkInterface::IsRunning)) {
            continue;
        }
        for (const QNetworkAddressEntry& entry : card.addressEntries()) {
            const QHostAddress address = entry.ip();
            // Link-local ones come and go with each virtual interface of a container.
            if (!address.isLoopback() && !address.isLinkLocal()) {
                snapshot.m_addresses.append(card.name() + QLatin1Char(' ') + address.toString());
            }
        }
    }
    snapshot.m_addresses.sort();
#ifdef Q_OS_LINUX
    // Of this thread's network namespace, which need not be that of the process.
    snapshot.m_routes = defaultRoutesV4(readTable(QStringLiteral("/proc/thread-self/net/route")))
        + defaultRoutesV6(readTable(QStringLiteral("/proc/thread-self/net/ipv6_route")));
#elif defined(Q_OS_WIN)
    snapshot.m_routes = defaultRoutes();
#endif
    return snapshot;
}

} // namespace sallyport::platform
