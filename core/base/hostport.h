// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>

namespace sallyport {

class Sentence;

/// A TCP port that can be reached: 1–65535. "Any free port" is not a Port.
class Port {
public:
    /// Fails with InvalidArgument outside 1–65535.
    [[nodiscard]] static Result<Port> fromNumber(long long number);
    /// Decimal digits only; no sign, blanks or service names.
    [[nodiscard]] static Result<Port> parse(QStringView text);

    [[nodiscard]] std::uint16_t value() const { return m_value; }

    friend bool operator==(Port, Port) = default;

private:
    explicit Port(std::uint16_t value)
        : m_value(value)
    {
    }
    std::uint16_t m_value;
};

/// A host and a port. The host is a name, an IPv4 literal or an IPv6 literal without brackets; it
/// is kept as written. For listening, port 0 means "any free port".
struct HostPort {
    QString host;
    std::uint16_t port = 0;

    /// Parses "host:port", "[v6]:port"; an IPv6 literal must be in brackets. Port 0 is accepted
    /// only with allowZero.
    [[nodiscard]] static Result<HostPort> parse(QStringView text, bool allowZero = false);

    /// "host:port", brackets round an IPv6 literal.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const HostPort&, const HostPort&) = default;
};

/// Names, IPv4 and IPv6 literals; no blanks, brackets, control characters or commas, at most 255
/// characters. Returns the host unchanged.
[[nodiscard]] Result<QString> checkedHost(QStringView host);

/// What checkedHost() has against it; nothing when it is fine.
[[nodiscard]] std::optional<Sentence> hostTrouble(QStringView host);

/// "localhost" and every name below it, which are the computer that asks whatever a name server
/// says (RFC 6761 6.3); in any case, with or without a dot at the end.
[[nodiscard]] bool isLocalhostName(QStringView host);

/// Whether a host, as somebody typed it, is the computer that connects to it or listens on it: a
/// name as above, or a loopback address in any spelling that Address takes. Nothing is looked up.
[[nodiscard]] bool isLoopbackHost(QStringView host);

} // namespace sallyport
