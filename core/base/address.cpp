// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/address.h"

#include <algorithm>

namespace sallyport {

std::optional<unsigned> parseNumber(QByteArrayView digits, int maxDigits, unsigned max)
{
    if (digits.isEmpty() || digits.size() > maxDigits) {
        return std::nullopt;
    }
    unsigned value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + unsigned(c - '0');
    }
    return value <= max ? std::optional<unsigned>(value) : std::nullopt;
}

Address Address::v4(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d)
{
    Address address;
    address.m_family = 4;
    address.m_octets = { a, b, c, d };
    return address;
}

Address Address::v6(const std::array<std::uint8_t, 16>& octets)
{
    const bool mapped =
        std::all_of(octets.begin(), octets.begin() + 10, [](auto b) { return b == 0; })
        && octets[10] == 0xff && octets[11] == 0xff;
    if (mapped) {
        return v4(octets[12], octets[13], octets[14], octets[15]);
    }
    Address address;
    address.m_family = 6;
    address.m_octets = octets;
    return address;
}

std::optional<Address> Address::parse(QByteArrayView text)
{
    return text.contains(':') ? parseV6(text) : parseV4(text);
}

std::optional<Address> Address::parseV4(QByteArrayView text)
{
    Address address;
    address.m_family = 4;
    for (std::size_t i = 0; i < 4; ++i) {
        const qsizetype dot = i < 3 ? text.indexOf('.') : text.size();
        if (dot < 0) {
            return std::nullopt;
        }
        const auto octet = parseNumber(text.first(dot), 3, 255);
        if (!octet) {
            return std::nullopt;
        }
        address.m_octets[i] = std::uint8_t(*octet);
        text = text.sliced(std::min(dot + 1, text.size()));
    }
    return address;
}

static std::optional<unsigned> parseGroup(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 4) {
        return std::nullopt;
    }
    unsigned value = 0;
    for (const char c : text) {
        unsigned digit = 0;
        if (c >= '0' && c <= '9') {
            digit = unsigned(c - '0');
        } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') {
            digit = unsigned((c | 0x20) - 'a') + 10;
        } else {
            return std::nullopt;
        }
        value = value * 16 + digit;
    }
    return value;
}

std::optional<Address> Address::parseV6(QByteArrayView text)
{
    std::array<unsigned, 8> groups{};
    std::size_t count = 0;
    std::optional<std::size_t> gap;
    if (text.startsWith("::")) {
        gap = 0;
        text = text.sliced(2);
    }
    bool afterColon = false;
    while (!text.isEmpty()) {
        const qsizetype colon = text.indexOf(':');
        const QByteArrayView part = colon < 0 ? text : text.first(colon);
        if (colon < 0 && part.contains('.')) {
            const auto tail = parseV4(part);
            if (!tail || count > 6) {
                return std::nullopt;
            }
            groups[count++] = unsigned(tail->m_octets[0]) << 8 | tail->m_octets[1];
            groups[count++] = unsigned(tail->m_octets[2]) << 8 | tail->m_octets[3];
            afterColon = false;
            break;
        }
        const auto group = parseGroup(part);
        if (!group || count > 7) {
            return std::nullopt;
        }
        groups[count++] = *group;
        afterColon = colon >= 0;
        text = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
        if (afterColon && text.startsWith(':')) {
            if (gap) {
                return std::nullopt;
            }
            gap = count;
            text = text.sliced(1);
            afterColon = false;
        }
    }
    if (afterColon || (gap ? count > 7 : count != 8)) {
        return std::nullopt;
    }
    std::array<std::uint8_t, 16> octets{};
    const std::size_t missing = 8 - count;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = gap && i >= *gap ? i + missing : i;
        octets[2 * at] = std::uint8_t(groups[i] >> 8);
        octets[2 * at + 1] = std::uint8_t(groups[i] & 0xff);
    }
    return v6(octets);
}

bool Address::isUnspecified() const
{
    return !isNull()
        && std::all_of(m_octets.begin(), m_octets.end(), [](auto b) { return b == 0; });
}

bool Address::isLoopback() const
{
    if (isV4()) {
        return m_octets[0] == 127;
    }
    return isV6()
        && std::all_of(m_octets.begin(), m_octets.end() - 1, [](auto b) { return b == 0; })
        && m_octets[15] == 1;
}

bool Address::isReserved() const
{
    if (isV4()) {
        return m_octets[0] == 0 || m_octets[0] >= 224 || (m_octets[0] == 169 && m_octets[1] == 254);
    }
    return isUnspecified() || m_octets[0] == 0xff
        || (m_octets[0] == 0xfe && (m_octets[1] & 0xc0) == 0x80);
}

QByteArray Address::toText() const
{
    if (isV4()) {
        QByteArray text = QByteArray::number(m_octets[0]);
        for (std::size_t i = 1; i < 4; ++i) {
            text.append('.').append(QByteArray::number(m_octets[i]));
        }
        return text;
    }
    if (isNull()) {
        return {};
    }
    const auto group = [this](std::size_t i) {
        return unsigned(m_octets[2 * i]) << 8 | m_octets[2 * i + 1];
    };
    // RFC 5952: the longest run of at least two zero groups, the first of equals.
    std::size_t runAt = 8;
    std::size_t runLength = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t end = i;
        while (end < 8 && group(end) == 0) {
            ++end;
        }
        if (end - i > runLength) {
            runAt = i;
            runLength = end - i;
        }
        i = std::max(i, end);
    }
    QByteArray text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == runAt) {
            text += "::";
            i += runLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(':')) {
            text += ':';
        }
        text += QByteArray::number(group(i), 16);
    }
    return text;
}

std::optional<Cidr> Cidr::parse(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const QByteArrayView address = slash < 0 ? text : text.first(slash);
    const auto network = Address::parse(address);
    if (!network) {
        return std::nullopt;
    }
    const unsigned most = address.contains(':') ? 128 : 32;
    // ::ffff:a.b.c.d/96+n is a.b.c.d/n.
    const unsigned least = most == 128 && network->isV4() ? 96 : 0;
    const auto bits =
        slash < 0 ? std::optional<unsigned>(most) : parseNumber(text.sliced(slash + 1), 3, most);
    if (!bits || *bits < least) {
        return std::nullopt;
    }
    return Cidr{ *network, int(*bits - least) };
}

bool Cidr::contains(const Address& address) const
{
    if (address.isNull() || network.isNull() || address.isV4() != network.isV4()) {
        return false;
    }
    for (int bit = 0; bit < bits; ++bit) {
        const auto at = std::size_t(bit / 8);
        const int mask = 0x80 >> (bit % 8);
        if ((address.octets()[at] & mask) != (network.octets()[at] & mask)) {
            return false;
        }
    }
    return true;
}

Result<Cidr> checkedCidr(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    const auto wrong = [shown = printable(bytes, 80)](const char* why) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' %2"), shown, QLatin1String(why)));
    };
    const qsizetype slash = bytes.indexOf('/');
    const qsizetype scope = bytes.indexOf('%');
    if (scope >= 0 && (slash < 0 || scope < slash) && bytes.contains(':')) {
        bytes.remove(scope, (slash < 0 ? bytes.size() : slash) - scope);
    }
    if (const auto cidr = Cidr::parse(bytes)) {
        return *cidr;
    }
    const auto network =
        Address::parse(QByteArrayView(bytes).first(slash < 0 ? bytes.size() : bytes.indexOf('/')));
    if (!network) {
        return wrong("is not an IP address, or one with a prefix length as in 10.0.0.0/8");
    }
    return wrong(!bytes.contains(':') ? "has no prefix length of 0 to 32 after the slash"
            : network->isV4()         ? "has no prefix length of 96 to 128 after the slash"
                                      : "has no prefix length of 0 to 128 after the slash");
}

} // namespace sallyport
