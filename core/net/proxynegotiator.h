// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/httpconnectreader.h"
#include "core/net/socks4reader.h"
#include "core/net/socks5reader.h"

#include <QByteArray>
#include <QByteArrayView>

#include <variant>

namespace sallyport::net {

/// The server's side of a proxy negotiation, for one connection: SOCKS 4, SOCKS 4a, SOCKS 5
/// (RFC 1928, without login) and HTTP CONNECT (RFC 9110 9.3.6), told apart by the first byte, each
/// with a reader of its own. Sans I/O and without time: the owner feeds what arrives, sends what
/// feed() returns, and gives up after kNegotiationTimeout. How the input is cut into pieces makes
/// no difference.
///
/// Only what belongs to the negotiation is consumed: bytes after the request are the program's
/// first payload and stay with the owner. After Requested, the owner connects and sends success()
/// or failure(). After Refused or failure(), it sends the reply, ends its direction and drops the
/// rest of the input; closing at once could take the reply away from the program.
class ProxyNegotiator {
public:
    static constexpr Milliseconds kNegotiationTimeout = std::chrono::seconds(10);
    static constexpr qsizetype kMaxHttpHead = HttpConnectReader::kMaxHead;
    static constexpr qsizetype kMaxName = Socks4Reader::kMaxName;
    static constexpr qsizetype kMaxUserId = Socks4Reader::kMaxUserId;

    enum class State {
        Negotiating, ///< More bytes are needed.
        Requested, ///< request() is known and waits for its answer.
        Refused, ///< error() says why.
    };

    struct Step {
        qsizetype consumed = 0;
        QByteArray reply; ///< To send now; may be empty in any state.
    };
    /// Takes what it can use of the bytes; nothing outside Negotiating.
    [[nodiscard]] Step feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    /// Only while Requested.
    [[nodiscard]] const ProxyRequest& request() const { return m_request; }
    /// SocksProtocolViolation; only while Refused.
    [[nodiscard]] const Error& error() const { return m_error; }

    /// "Connected", in the program's protocol; payload follows. Only while Requested.
    [[nodiscard]] QByteArray success() const;
    /// "Not connected", with the nearest the protocol has for the cause. Also for giving up in the
    /// middle of a negotiation; empty while the protocol is not known.
    [[nodiscard]] QByteArray failure(Code cause) const;

private:
    [[nodiscard]] ProxyVerdict take(char byte);
    [[nodiscard]] ProxyVerdict choose(char byte);

    State m_state = State::Negotiating;
    /// Nothing before the first byte, and after one that no protocol begins with.
    std::variant<std::monostate, Socks4Reader, Socks5Reader, HttpConnectReader> m_reader;
    ProxyRequest m_request;
    Error m_error;
};

} // namespace sallyport::net
