// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace sallyport::platform {

/// What connections to other computers depend on: this computer's addresses and, on Linux, its
/// default routes. Two that are equal mean that nothing of importance has changed.
class NetworkSnapshot {
public:
    [[nodiscard]] static NetworkSnapshot take();

    /// There is an address that other computers could know.
    [[nodiscard]] bool hasAddress() const { return !m_addresses.isEmpty(); }

    friend bool operator==(const NetworkSnapshot&, const NetworkSnapshot&) = default;

private:
    QStringList m_addresses;
    QByteArrayList m_routes;
};

/// The lines of /proc/net/route (kernel: fib_trie.c) that say where everything else goes, as
/// interface, gateway and metric.
[[nodiscard]] QByteArrayList defaultRoutesV4(const QByteArray& table);
/// The same of /proc/net/ipv6_route (kernel: net/ipv6/route.c).
[[nodiscard]] QByteArrayList defaultRoutesV6(const QByteArray& table);

} // namespace sallyport::platform
