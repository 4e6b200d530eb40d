// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/hostport.h"

#include <QHostAddress>

namespace sallyport::net {

/// Which addresses of a name count.
enum class Family { Any, Ipv4, Ipv6 };
[[nodiscard]] bool isOfFamily(const QHostAddress& address, Family family);

/// One end of a TCP connection on this computer: a literal address and a port. IPv4 addresses are
/// IPv4 even when the system wrote them as ::ffff:a.b.c.d, so that two of them can be compared.
struct Endpoint {
    QHostAddress address;
    std::uint16_t port = 0;

    [[nodiscard]] HostPort toHostPort() const { return { address.toString(), port }; }
    [[nodiscard]] QString toString() const { return toHostPort().toString(); }

    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// The address with ::ffff:a.b.c.d reduced to a.b.c.d.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress& address);

/// The same without Qt Network, and without its scope id; null stays null.
[[nodiscard]] Address toAddress(const QHostAddress& address);

} // namespace sallyport::net
