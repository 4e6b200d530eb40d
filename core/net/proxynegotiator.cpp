// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxynegotiator.h"

#include "core/net/endpoint.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace sallyport::net {

namespace {

constexpr int kConnect = 1;

constexpr int kSocks4Granted = 90;
constexpr int kSocks4Rejected = 91;

enum Socks5Reply {
    kSucceeded = 0,
    kGeneralFailure = 1,
    kNotAllowed = 2,
    kNetworkUnreachable = 3,
    kHostUnreachable = 4,
    kRefused = 5,
    kCommandNotSupported = 7,
    kAddressTypeNotSupported = 8,
};

constexpr char kWithoutLogin = 0;

enum Socks5AddressType { kIpv4 = 1, kName = 3, kIpv6 = 4 };

quint8 octet(char byte)
{
    return static_cast<quint8>(byte);
}

std::uint16_t portAt(const char* bytes)
{
    return qFromBigEndian<quint16>(bytes);
}

QByteArray socks4Reply(int code)
{
    QByteArray reply(8, '\0');
    reply[1] = static_cast<char>(code);
    return reply;
}

QByteArray socks5MethodReply(bool acceptable)
{
    return QByteArray(1, '\x05') + (acceptable ? kWithoutLogin : '\xff');
}

/// The address we would have connected from is not the program's business: 0.0.0.0:0.
QByteArray socks5Reply(Socks5Reply code)
{
    QByteArray reply(10, '\0');
    reply[0] = '\x05';
    reply[1] = static_cast<char>(code);
    reply[3] = kIpv4;
    return reply;
}

Socks5Reply socks5ReplyFor(Code cause)
{
    switch (cause) {
    case Code::DestinationRefused:
    case Code::ConnectionRefused:
        return kRefused;
    case Code::DestinationProhibited:
    case Code::DestinationNotPermitted:
    case Code::SourceNotAllowed:
        return kNotAllowed;
    case Code::HostNotFound:
    case Code::DestinationTimeout:
        return kHostUnreachable;
    case Code::NetworkUnreachable:
    case Code::TunnelDown:
        return kNetworkUnreachable;
    default:
        return kGeneralFailure;
    }
}

int httpStatusFor(Code cause)
{
    switch (cause) {
    case Code::DestinationProhibited:
    case Code::DestinationNotPermitted:
    case Code::SourceNotAllowed:
        return 403;
    case Code::DestinationTimeout:
        return 504;
    case Code::TunnelDown:
    case Code::TooManyConnections:
    case Code::ServerOutOfResources:
        return 503;
    default:
        return 502;
    }
}

const char* httpReason(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Error";
    }
}

QString httpExplanation(int status)
{
    switch (status) {
    case 403:
        return QStringLiteral("connecting to this destination is not allowed");
    case 503:
        return QStringLiteral("the tunnel cannot carry the connection now");
    case 504:
        return QStringLiteral("the destination does not answer");
    default:
        return QStringLiteral("the destination could not be connected to");
    }
}

/// RFC 9110 5.6.2.
bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

/// A name or an address literal as the peer may write one. What a terminal or a resolver could take
/// for something else is none.
Result<QString> checkedName(const QByteArray& bytes)
{
    const QString name = QString::fromUtf8(bytes);
    if (printable(bytes, name.size()) != name) {
        return fail(Code::InvalidArgument,
            QStringLiteral("'%1' is not a host name").arg(printable(bytes, 80)));
    }
    const bool literal = name.contains(u':');
    if (literal ? QHostAddress(name).isNull() : name.contains(u'%')) {
        return fail(
            Code::InvalidArgument, QStringLiteral("'%1' is not a host name or address").arg(name));
    }
    return checkedHost(name);
}

} // namespace

ProxyNegotiator::Step ProxyNegotiator::feed(QByteArrayView bytes)
{
    Step step;
    while (m_state == State::Negotiating && step.consumed < bytes.size()) {
        take(bytes[step.consumed++]);
    }
    step.reply = std::exchange(m_reply, {});
    return step;
}

void ProxyNegotiator::take(char byte)
{
    if (m_stage == Stage::Start) {
        takeFirst(byte);
    }
    if (m_state != State::Negotiating) {
        return;
    }
    m_part += byte;
    switch (m_stage) {
    case Stage::Start:
        break;
    case Stage::Socks4Head:
        takeSocks4Head();
        break;
    case Stage::Socks4UserId:
    case Stage::Socks4Host:
        takeSocks4Text(byte);
        break;
    case Stage::Socks5Methods:
        takeSocks5Methods();
        break;
    case Stage::Socks5Request:
        takeSocks5Request();
        break;
    case Stage::HttpRequestLine:
    case Stage::HttpHeader:
        takeHttp(byte);
        break;
    }
}

void ProxyNegotiator::takeFirst(char byte)
{
    if (byte == 4) {
        enter(Stage::Socks4Head);
    } else if (byte == 5) {
        enter(Stage::Socks5Methods);
    } else if (isTokenChar(byte)) {
        enter(Stage::HttpRequestLine);
    } else {
        refuse({},
            byte == 0x16
                ? QStringLiteral("the program wants TLS to the proxy itself")
                : QStringLiteral("the first byte, %1, is neither SOCKS nor HTTP").arg(octet(byte)));
    }
}

void ProxyNegotiator::takeSocks4Head()
{
    constexpr qsizetype kHead = 8;
    if (m_part.size() < kHead) {
        return;
    }
    m_command = octet(m_part[1]);
    m_port = portAt(m_part.constData() + 2);
    m_address = qFromBigEndian<quint32>(m_part.constData() + 4);
    enter(Stage::Socks4UserId);
}

void ProxyNegotiator::takeSocks4Text(char byte)
{
    const bool isHost = m_stage == Stage::Socks4Host;
    if (byte != '\0') {
        if (m_part.size() > (isHost ? kMaxName : kMaxUserId)) {
            refuse(socks4Reply(kSocks4Rejected),
                isHost ? QStringLiteral("the host name is too long")
                       : QStringLiteral("the user id is too long"));
        }
        return;
    }
    m_part.chop(1);
    if (isHost) {
        finishSocks4(ProxyProtocol::Socks4a, checkedName(m_part));
    } else if (m_address != 0 && m_address < 256) { // 0.0.0.x: a name follows
        enter(Stage::Socks4Host);
    } else {
        finishSocks4(ProxyProtocol::Socks4, QHostAddress(m_address).toString());
    }
}

void ProxyNegotiator::finishSocks4(ProxyProtocol protocol, const Result<QString>& host)
{
    const auto reject = [this](const QString& why) { refuse(socks4Reply(kSocks4Rejected), why); };
    if (m_command != kConnect) {
        reject(QStringLiteral("SOCKS 4 command %1 is not supported").arg(m_command));
    } else if (!host) {
        reject(host.error().detail);
    } else if (m_port == 0) {
        reject(QStringLiteral("the destination port is 0"));
    } else {
        accept(protocol, *host, m_port);
    }
}

void ProxyNegotiator::takeSocks5Methods()
{
    if (m_part.size() < 2 || m_part.size() < 2 + octet(m_part[1])) {
        return;
    }
    if (!m_part.mid(2).contains(kWithoutLogin)) {
        refuse(socks5MethodReply(false),
            QStringLiteral("the program insists on logging in to the proxy"));
        return;
    }
    m_reply += socks5MethodReply(true);
    enter(Stage::Socks5Request);
}

void ProxyNegotiator::takeSocks5Request()
{
    constexpr qsizetype kHead = 4;
    if (m_part.size() < kHead) {
        return;
    }
    if (m_part.size() == kHead && (m_part[0] != 5 || m_part[2] != 0)) {
        refuse(socks5Reply(kGeneralFailure), QStringLiteral("the SOCKS 5 request is malformed"));
        return;
    }
    qsizetype address = 0;
    switch (octet(m_part[3])) {
    case kIpv4:
        address = 4;
        break;
    case kIpv6:
        address = 16;
        break;
    case kName:
        if (m_part.size() == kHead) {
            return;
        }
        address = 1 + octet(m_part[kHead]);
        break;
    default:
        refuse(socks5Reply(kAddressTypeNotSupported),
            QStringLiteral("SOCKS 5 address type %1 is not supported").arg(octet(m_part[3])));
        return;
    }
    if (m_part.size() == kHead + address + 2) {
        finishSocks5();
    }
}

Result<QString> ProxyNegotiator::socks5Host() const
{
    const char* bytes = m_part.constData() + 4;
    switch (octet(m_part[3])) {
    case kIpv4:
        return QHostAddress(qFromBigEndian<quint32>(bytes)).toString();
    case kIpv6:
        return plainAddress(QHostAddress(reinterpret_cast<const quint8*>(bytes))).toString();
    default:
        return checkedName(m_part.mid(5, octet(*bytes)));
    }
}

void ProxyNegotiator::finishSocks5()
{
    const auto host = socks5Host();
    const std::uint16_t port = portAt(m_part.constData() + m_part.size() - 2);
    if (const int command = octet(m_part[1]); command != kConnect) {
        refuse(socks5Reply(kCommandNotSupported),
            QStringLiteral("SOCKS 5 command %1 is not supported").arg(command));
    } else if (!host) {
        refuse(socks5Reply(kGeneralFailure), host.error().detail);
    } else if (port == 0) {
        refuse(socks5Reply(kGeneralFailure), QStringLiteral("the destination port is 0"));
    } else {
        accept(ProxyProtocol::Socks5, *host, port);
    }
}

void ProxyNegotiator::takeHttp(char byte)
{
    ++m_headBytes;
    const bool afterReturn = m_part.size() > 1 && m_part[m_part.size() - 2] == '\r';
    // Where two readers could disagree about where a line ends, there is no request (RFC
    // 9112 11.1).
    if (afterReturn != (byte == '\n')) {
        refuseHttp(400, QStringLiteral("a line does not end in CR LF"));
        return;
    }
    const quint8 value = octet(byte);
    const bool control =
        (value < 0x20 && byte != '\t' && byte != '\r' && byte != '\n') || value == 0x7f;
    if (control || (value >= 0x80 && m_stage == Stage::HttpRequestLine)) {
        refuseHttp(400, QStringLiteral("the request holds the byte %1").arg(value));
        return;
    }
    if (byte == '\n') {
        const QByteArray line = m_part.chopped(2);
        if (m_stage == Stage::HttpRequestLine) {
            takeHttpRequestLine(line);
        } else if (line.isEmpty()) {
            finishHttp();
        } else {
            takeHttpHeader(line);
        }
        m_part.clear();
    }
    if (m_state == State::Negotiating && m_headBytes >= kMaxHttpHead) {
        refuseHttp(431, QStringLiteral("the request is longer than %1 bytes").arg(kMaxHttpHead));
    }
}

void ProxyNegotiator::takeHttpRequestLine(QByteArrayView line)
{
    const QByteArrayList words = line.toByteArray().split(' ');
    const bool wellFormed = words.size() == 3 && isToken(words[0]) && !words[1].isEmpty()
        && words[2].size() == 8 && words[2].startsWith("HTTP/1.") && words[2][7] >= '0'
        && words[2][7] <= '9';
    if (!wellFormed) {
        refuseHttp(400, QStringLiteral("the request line is malformed"));
        return;
    }
    enter(Stage::HttpHeader);
    m_withoutBody = words[0] == "HEAD";
    if (words[0] != "CONNECT") {
        m_httpStatus = 405;
        m_httpProblem = QStringLiteral("%1 was asked of a proxy that only knows CONNECT")
                            .arg(printable(words[0], 32));
        return;
    }
    const auto target = HostPort::parse(QString::fromLatin1(words[1]));
    const auto host = target ? checkedName(target->host.toLatin1())
                             : Result<QString>(tl::unexpected(target.error()));
    if (!host) {
        m_httpStatus = 400;
        m_httpProblem = QStringLiteral("'%1' is not host:port").arg(printable(words[1], 80));
        return;
    }
    m_httpStatus = 200;
    m_request.destination = *target;
}

void ProxyNegotiator::takeHttpHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? QByteArrayView() : line.first(colon);
    // Also the end for folded lines and for blanks before the colon.
    if (!isToken(name)) {
        refuseHttp(400, QStringLiteral("a header line is malformed"));
        return;
    }
    // A tunnel begins right after the head; what says otherwise was made to confuse somebody.
    const bool coded = name.compare("transfer-encoding", Qt::CaseInsensitive) == 0;
    const bool sized = name.compare("content-length", Qt::CaseInsensitive) == 0
        && line.sliced(colon + 1).trimmed() != "0";
    if (m_httpStatus == 200 && (coded || sized)) {
        m_httpStatus = 400;
        m_httpProblem = QStringLiteral("a CONNECT request has no content");
    }
}

void ProxyNegotiator::finishHttp()
{
    if (m_httpStatus != 200) {
        refuseHttp(m_httpStatus, m_httpProblem);
        return;
    }
    const HostPort destination = m_request.destination;
    accept(ProxyProtocol::HttpConnect, destination.host, destination.port);
}

void ProxyNegotiator::enter(Stage stage)
{
    m_stage = stage;
    m_part.clear();
}

void ProxyNegotiator::accept(ProxyProtocol protocol, const QString& host, std::uint16_t port)
{
    m_request = { protocol, { host, port } };
    m_state = State::Requested;
    m_part = {};
}

void ProxyNegotiator::refuse(const QByteArray& reply, const QString& why)
{
    m_reply += reply;
    m_error = { Code::SocksProtocolViolation, why, {} };
    m_state = State::Refused;
    m_part = {};
}

void ProxyNegotiator::refuseHttp(int status, const QString& why)
{
    refuse(httpReply(status, why), why);
}

QByteArray ProxyNegotiator::httpReply(int status, const QString& why) const
{
    QByteArray body = "This is a SOCKS/HTTP CONNECT proxy (Sallyport): " + why.toUtf8() + ".\n";
    if (status == 405) {
        body += "It is not a web server: set it as the proxy for HTTPS, or as a SOCKS proxy.\n";
    }
    QByteArray reply = "HTTP/1.1 " + QByteArray::number(status) + ' ' + httpReason(status) + "\r\n"
        + (status == 405 ? "Allow: CONNECT\r\n" : "")
        + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
    return m_withoutBody ? reply : reply + body;
}

QByteArray ProxyNegotiator::success() const
{
    switch (m_request.protocol) {
    case ProxyProtocol::Socks4:
    case ProxyProtocol::Socks4a:
        return socks4Reply(kSocks4Granted);
    case ProxyProtocol::Socks5:
        return socks5Reply(kSucceeded);
    case ProxyProtocol::HttpConnect:
        return "HTTP/1.1 200 Connection established\r\n\r\n";
    }
    return {};
}

QByteArray ProxyNegotiator::failure(Code cause) const
{
    switch (m_stage) {
    case Stage::Start:
        return {};
    case Stage::Socks4Head:
    case Stage::Socks4UserId:
    case Stage::Socks4Host:
        return socks4Reply(kSocks4Rejected);
    case Stage::Socks5Methods:
        return socks5MethodReply(false);
    case Stage::Socks5Request:
        return socks5Reply(socks5ReplyFor(cause));
    case Stage::HttpRequestLine:
    case Stage::HttpHeader: {
        const int status = httpStatusFor(cause);
        return httpReply(status, httpExplanation(status));
    }
    }
    return {};
}

} // namespace sallyport::net
