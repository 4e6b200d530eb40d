// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpoint.h"

#include <QtEndian>

#include <algorithm>

namespace sallyport::net {

bool isOfFamily(const QHostAddress& address, Family family)
{
    const auto protocol = plainAddress(address).protocol();
    switch (family) {
    case Family::Ipv4:
        return protocol == QAbstractSocket::IPv4Protocol;
    case Family::Ipv6:
        return protocol == QAbstractSocket::IPv6Protocol;
    case Family::Any:
        break;
    }
    return true;
}

QHostAddress plainAddress(const QHostAddress& address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol) {
        return address;
    }
    const Address plain = toAddress(address);
    return plain.isV4() ? QHostAddress(qFromBigEndian<quint32>(plain.octets().data())) : address;
}

Address toAddress(const QHostAddress& address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol: {
        std::array<std::uint8_t, 4> octets{};
        qToBigEndian(address.toIPv4Address(), octets.data());
        return Address::v4(octets[0], octets[1], octets[2], octets[3]);
    }
    case QAbstractSocket::IPv6Protocol: {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::array<std::uint8_t, 16> octets{};
        std::copy_n(bytes.c, octets.size(), octets.begin());
        return Address::v6(octets);
    }
    default:
        return {};
    }
}

} // namespace sallyport::net
