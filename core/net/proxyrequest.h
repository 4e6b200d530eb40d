// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/hostport.h"
#include "core/base/result.h"

#include <QByteArray>

#include <utility>
#include <variant>

namespace sallyport::net {

enum class ProxyProtocol { Socks4, Socks4a, Socks5, HttpConnect };

/// What a program asked its proxy for. The host is as the program wrote it, so that names are
/// resolved where the connection is made; the port is never 0.
struct ProxyRequest {
    ProxyProtocol protocol = ProxyProtocol::Socks5;
    HostPort destination;

    friend bool operator==(const ProxyRequest&, const ProxyRequest&) = default;
};

/// What a reader makes of one more byte.
struct ProxyVerdict {
    /// Nothing: more bytes are needed. An Error (SocksProtocolViolation): refused.
    std::variant<std::monostate, ProxyRequest, Error> outcome;
    QByteArray reply; ///< To send now; may be empty with any outcome.

    [[nodiscard]] static ProxyVerdict more(QByteArray reply = {})
    {
        return { {}, std::move(reply) };
    }
    [[nodiscard]] static ProxyVerdict accepted(ProxyProtocol protocol, const HostPort& destination)
    {
        return { ProxyRequest{ protocol, destination }, {} };
    }
    [[nodiscard]] static ProxyVerdict refused(const QByteArray& reply, const Sentence& why)
    {
        return { Error{ Code::SocksProtocolViolation, why, {} }, reply };
    }
};

/// The host a program wrote: a name or an address literal. What a terminal or a resolver could take
/// for something else is InvalidArgument.
[[nodiscard]] Result<QString> checkedProxyHost(const QByteArray& bytes);

} // namespace sallyport::net
