// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sallyport {

/// The host a rule listens on, as a profile or a user writes it, and what it stands for. It is kept
/// as written; a name is not looked up. A value without a thread of its own.
class ListenHost {
public:
    explicit ListenHost(QString host);
    /// What says "every address" where somebody reads it: "*".
    [[nodiscard]] static QString every() { return QStringLiteral("*"); }

    /// "" or "*": every address of both families.
    [[nodiscard]] bool isEvery() const { return m_reach == Reach::Every; }
    /// That, or every address of one family: 0.0.0.0 and ::, in any spelling.
    [[nodiscard]] bool isEveryOfAFamily() const { return m_reach != Reach::Named; }

    /// For people, and where nothing at all would mean another place: "*" for every address.
    [[nodiscard]] QString shown() const { return isEvery() ? every() : m_host; }
    /// As tcpip-forward takes it (RFC 4254 7.1): "" for every address.
    [[nodiscard]] QString asked() const { return isEvery() ? QString() : m_host; }
    /// Where a program on the same computer finds the listener: a loopback address for one that has
    /// every address, the host itself for any other. onlyIpv6: "*" stands for IPv6 alone.
    [[nodiscard]] QString reachedAt(bool onlyIpv6 = false) const;

private:
    enum class Reach { Named, Every, EveryIpv4, EveryIpv6 };

    QString m_host;
    Reach m_reach = Reach::Named;
};

} // namespace sallyport
