// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/ftp/ftpannounce.h"

#include "core/base/hostport.h"

namespace sallyport::tunnel {

/// A single address that a client at that place can have reached; nothing otherwise. OpenSSH names
/// what it was asked for, which may be all addresses, a name, or, with GatewayPorts, another one
/// than it listens on.
static std::optional<Address> reachable(const QString& host, const QString& peer)
{
    const auto address = Address::parse(host.toLatin1());
    const bool peerIsElsewhere = !peer.isEmpty() && !isLoopbackHost(peer);
    if (!address || address->isUnspecified() || (address->isLoopback() && peerIsElsewhere)) {
        return std::nullopt;
    }
    return address;
}

Address announcedAddress(const FtpArrival& arrival)
{
    if (!arrival.wish.isNull()) {
        return arrival.wish;
    }
    const auto there = reachable(arrival.arrivedAt, arrival.peer);
    if (there && !there->isReserved()) {
        return *there;
    }
    if (const auto asked = reachable(arrival.bind, arrival.peer)) {
        return *asked;
    }
    const Address loopback = Address::v4(127, 0, 0, 1);
    // Clients on the server itself most likely use its loopback address, and others come the way we
    // came.
    if (isLoopbackHost(arrival.peer) || (arrival.peer.isEmpty() && isLoopbackHost(arrival.bind))) {
        return loopback;
    }
    return Address::parse(arrival.server.toLatin1()).value_or(loopback);
}

} // namespace sallyport::tunnel
