// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpconnectreader.h"

#include "core/base/shown.h"

#include <QByteArrayList>

#include <algorithm>
#include <cstring>
#include <utility>

namespace sallyport::net {

namespace {

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

} // namespace

bool HttpConnectReader::canBegin(char byte)
{
    return isTokenChar(byte);
}

ProxyVerdict HttpConnectReader::take(char byte)
{
    m_part += byte;
    ++m_headBytes;
    const bool afterReturn = m_part.size() > 1 && m_part[m_part.size() - 2] == '\r';
    // Where two readers could disagree about where a line ends, there is no request (RFC
    // 9112 11.1).
    if (afterReturn != (byte == '\n')) {
        return refused(
            400, Sentence(QT_TRANSLATE_NOOP("Sentence", "a line does not end in CR LF")));
    }
    const auto value = static_cast<quint8>(byte);
    const bool control =
        (value < 0x20 && byte != '\t' && byte != '\r' && byte != '\n') || value == 0x7f;
    if (control || (value >= 0x80 && !m_requestLineRead)) {
        return refused(
            400, Sentence(QT_TRANSLATE_NOOP("Sentence", "the request holds the byte %1"), value));
    }
    if (byte == '\n') {
        const QByteArray line = std::exchange(m_part, {}).chopped(2);
        auto verdict = takeLine(line);
        if (!std::holds_alternative<std::monostate>(verdict.outcome)) {
            return verdict;
        }
    }
    return m_headBytes < kMaxHead
        ? ProxyVerdict::more()
        : refused(431,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the request is longer than %1 bytes"), kMaxHead));
}

ProxyVerdict HttpConnectReader::takeLine(QByteArrayView line)
{
    if (!m_requestLineRead) {
        return takeRequestLine(line);
    }
    if (!line.isEmpty()) {
        return takeHeader(line);
    }
    return m_status == 200 ? ProxyVerdict::accepted(ProxyProtocol::HttpConnect, m_destination)
                           : refused(m_status, m_problem);
}

ProxyVerdict HttpConnectReader::takeRequestLine(QByteArrayView line)
{
    const QByteArrayList words = line.toByteArray().split(' ');
    const bool wellFormed = words.size() == 3 && isToken(words[0]) && !words[1].isEmpty()
        && words[2].size() == 8 && words[2].startsWith("HTTP/1.") && words[2][7] >= '0'
        && words[2][7] <= '9';
    if (!wellFormed) {
        return refused(
            400, Sentence(QT_TRANSLATE_NOOP("Sentence", "the request line is malformed")));
    }
    m_requestLineRead = true;
    m_withoutBody = words[0] == "HEAD";
    if (words[0] != "CONNECT") {
        m_status = 405;
        m_problem = Sentence(
            QT_TRANSLATE_NOOP("Sentence", "%1 was asked of a proxy that only knows CONNECT"),
            printable(words[0], 32));
        return ProxyVerdict::more();
    }
    const auto target = HostPort::parse(QString::fromLatin1(words[1]));
    const auto host = target ? checkedProxyHost(target->host.toLatin1())
                             : Result<QString>(tl::unexpected(target.error()));
    if (!host) {
        m_status = 400;
        m_problem = Sentence(
            QT_TRANSLATE_NOOP("Sentence", "'%1' is not host:port"), printable(words[1], 80));
        return ProxyVerdict::more();
    }
    m_status = 200;
    m_destination = *target;
    return ProxyVerdict::more();
}

ProxyVerdict HttpConnectReader::takeHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? QByteArrayView() : line.first(colon);
    // Also the end for folded lines and for blanks before the colon.
    if (!isToken(name)) {
        return refused(400, Sentence(QT_TRANSLATE_NOOP("Sentence", "a header line is malformed")));
    }
    // A tunnel begins right after the head; what says otherwise was made to confuse somebody.
    const bool coded = name.compare("transfer-encoding", Qt::CaseInsensitive) == 0;
    const bool sized = name.compare("content-length", Qt::CaseInsensitive) == 0
        && line.sliced(colon + 1).trimmed() != "0";
    if (m_status == 200 && (coded || sized)) {
        m_status = 400;
        m_problem = Sentence(QT_TRANSLATE_NOOP("Sentence", "a CONNECT request has no content"));
    }
    return ProxyVerdict::more();
}

ProxyVerdict HttpConnectReader::refused(int status, const Sentence& why) const
{
    return ProxyVerdict::refused(reply(status, why), why);
}

QByteArray HttpConnectReader::reply(int status, const Sentence& why) const
{
    QByteArray body =
        "This is a SOCKS/HTTP CONNECT proxy (Sallyport): " + why.english().toUtf8() + ".\n";
    if (status == 405) {
        body += "It is not a web server: set it as the proxy for HTTPS, or as a SOCKS proxy.\n";
    }
    const QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + httpReason(status)
        + "\r\n" + (status == 405 ? "Allow: CONNECT\r\n" : "")
        + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
    return m_withoutBody ? head : head + body;
}

QByteArray HttpConnectReader::success()
{
    return "HTTP/1.1 200 Connection established\r\n\r\n";
}

QByteArray HttpConnectReader::failure(Code cause) const
{
    const int status = httpStatusFor(cause);
    return reply(status, httpExplanation(status));
}

} // namespace sallyport::net
