// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/profile/profile.h"

#include <optional>

namespace sallyport::profile {

/// What "[user@]host[:port]" names.
struct ServerAddress {
    QString user; ///< Empty: not said.
    QString host;
    std::optional<std::uint16_t> port;

    friend bool operator==(const ServerAddress&, const ServerAddress&) = default;
};

/// RFC 4291 text without brackets; a "%zone" is allowed.
[[nodiscard]] bool isIpv6Literal(QStringView text);

/// What is wrong with the name or address of an SSH server; nothing when it is fine.
[[nodiscard]] std::optional<Sentence> serverNameTrouble(QStringView host);

/// "[user@]host[:port]" or "ssh://[user@]host[:port]". The last @ counts: some user names have one.
/// A bare IPv6 address needs no brackets when there is no port. A host never starts with a dash.
/// Fails with InvalidArgument.
[[nodiscard]] Result<ServerAddress> parseServerAddress(const QString& text);

/// A ProxyJump list: addresses separated by commas, nearest first; "none" is empty.
[[nodiscard]] Result<QList<ServerAddress>> parseJumps(const QString& text);

/// "socks5://[user@]host:port" or "http://[user@]host:port". Never a password. Fails with
/// InvalidArgument.
[[nodiscard]] Result<Proxy> parseProxy(const QString& text);

/// A jump host that is logged in to in the same way as another server.
[[nodiscard]] Server hopLike(const Server& login, const ServerAddress& address);

} // namespace sallyport::profile
