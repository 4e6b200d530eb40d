// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hostport.h"

#include <QByteArray>
#include <QByteArrayView>

namespace sallyport::net {

enum class ProxyProtocol { Socks4, Socks4a, Socks5, HttpConnect };

/// What a program asked its proxy for. The host is as the program wrote it, so that names are
/// resolved where the connection is made; the port is never 0.
struct ProxyRequest {
    ProxyProtocol protocol = ProxyProtocol::Socks5;
    HostPort destination;

    friend bool operator==(const ProxyRequest&, const ProxyRequest&) = default;
};

/// The server's side of a proxy negotiation, for one connection: SOCKS 4, SOCKS 4a, SOCKS 5
/// (RFC 1928, without login) and HTTP CONNECT (RFC 9110 9.3.6), told apart by the first byte. Sans
/// I/O and without time: the owner feeds what arrives, sends what feed() returns, and gives up
/// after kNegotiationTimeout. How the input is cut into pieces makes no difference.
///
/// Only what belongs to the negotiation is consumed: bytes after the request are the program's
/// first payload and stay with the owner. After Requested, the owner connects and sends success()
/// or failure(). After Refused or failure(), it sends the reply, ends its direction and drops the
/// rest of the input; closing at once could take the reply away from the program.
class ProxyNegotiator {
public:
    static constexpr Milliseconds kNegotiationTimeout = std::chrono::seconds(10);
    static constexpr qsizetype kMaxHttpHead = 8 * 1024; ///< Request line and headers.
    static constexpr qsizetype kMaxName = 255; ///< Of a SOCKS 4a host.
    static constexpr qsizetype kMaxUserId = 255; ///< Of SOCKS 4; what it says is ignored.

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
    enum class Stage {
        Start,
        Socks4Head,
        Socks4UserId,
        Socks4Host,
        Socks5Methods,
        Socks5Request,
        HttpRequestLine,
        HttpHeader,
    };

    void take(char byte);
    void takeFirst(char byte);
    void takeSocks4Head();
    void takeSocks4Text(char byte);
    void finishSocks4(ProxyProtocol protocol, const Result<QString>& host);
    void takeSocks5Methods();
    void takeSocks5Request();
    void finishSocks5();
    [[nodiscard]] Result<QString> socks5Host() const;
    void takeHttp(char byte);
    void takeHttpRequestLine(QByteArrayView line);
    void takeHttpHeader(QByteArrayView line);
    void finishHttp();

    void enter(Stage stage);
    void accept(ProxyProtocol protocol, const QString& host, std::uint16_t port);
    void refuse(const QByteArray& reply, const QString& why);
    void refuseHttp(int status, const QString& why);
    [[nodiscard]] QByteArray httpReply(int status, const QString& why) const;

    State m_state = State::Negotiating;
    Stage m_stage = Stage::Start;
    QByteArray m_part; ///< What has come of the field, message or line that is being read.
    QByteArray m_reply; ///< Of the current feed().
    int m_command = 0;
    std::uint16_t m_port = 0;
    quint32 m_address = 0;
    qsizetype m_headBytes = 0;
    int m_httpStatus = 0; ///< The verdict on the request line; 200 so far.
    QString m_httpProblem;
    bool m_withoutBody = false; ///< The reply to HEAD has none (RFC 9110 9.3.2).
    ProxyRequest m_request;
    Error m_error;
};

} // namespace sallyport::net
