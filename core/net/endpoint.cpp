// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpoint.h"

#include <algorithm>

namespace sallyport::net {

QHostAddress plainAddress(const QHostAddress& address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol) {
        return address;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const bool mapped = std::all_of(bytes.c, bytes.c + 10, [](quint8 byte) { return byte == 0; })
        && bytes[10] == 0xff && bytes[11] == 0xff;
    if (!mapped) {
        return address;
    }
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16
        | quint32(bytes[14]) << 8 | quint32(bytes[15]));
}

} // namespace sallyport::net
