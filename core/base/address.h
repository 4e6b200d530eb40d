// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <optional>

namespace sallyport {

/// An IPv4 or IPv6 address: no names, no scopes. An IPv4-mapped IPv6 address is its IPv4 one.
class Address {
public:
    /// The null address, which belongs to no family.
    Address() = default;

    /// Dotted quad or RFC 4291 text; nothing around it.
    [[nodiscard]] static std::optional<Address> parse(QByteArrayView text);
    [[nodiscard]] static Address v4(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d);
    /// From 16 octets in network order.
    [[nodiscard]] static Address v6(const std::array<std::uint8_t, 16>& octets);

    [[nodiscard]] bool isNull() const { return m_family == 0; }
    [[nodiscard]] bool isV4() const { return m_family == 4; }
    [[nodiscard]] bool isV6() const { return m_family == 6; }
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] bool isUnspecified() const;
    /// Nothing a stranger should make us connect to: this network, link-local (cloud metadata lives
    /// there), multicast and above.
    [[nodiscard]] bool isReserved() const;
    /// First octets in network order: 4 or 16 count.
    [[nodiscard]] const std::array<std::uint8_t, 16>& octets() const { return m_octets; }

    /// Dotted quad, or RFC 5952.
    [[nodiscard]] QByteArray toText() const;

    friend bool operator==(const Address&, const Address&) = default;

private:
    [[nodiscard]] static std::optional<Address> parseV4(QByteArrayView text);
    [[nodiscard]] static std::optional<Address> parseV6(QByteArrayView text);

    int m_family = 0;
    std::array<std::uint8_t, 16> m_octets{};
};

/// "address/bits"; without a slash, that one address. Bits of the network beyond its length do not
/// count.
struct Cidr {
    Address network;
    int bits = 0;

    [[nodiscard]] static std::optional<Cidr> parse(QByteArrayView text);
    [[nodiscard]] bool contains(const Address& address) const;

    friend bool operator==(const Cidr&, const Cidr&) = default;
};

/// What a user typed as an address or a block; a scope id is dropped. Fails with InvalidArgument
/// that says what is wrong.
[[nodiscard]] Result<Cidr> checkedCidr(QStringView text);

/// Decimal digits only; at most maxDigits of them, value at most max.
[[nodiscard]] std::optional<unsigned> parseNumber(
    QByteArrayView digits, int maxDigits, unsigned max);

} // namespace sallyport
