// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socks5reader.h"

#include "core/net/endpoint.h"

#include <QtEndian>

namespace sallyport::net {

namespace {

constexpr int kConnect = 1;

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

} // namespace

ProxyVerdict Socks5Reader::take(char byte)
{
    m_part += byte;
    return m_methodsRead ? takeRequest() : takeMethods();
}

ProxyVerdict Socks5Reader::takeMethods()
{
    if (m_part.size() < 2 || m_part.size() < 2 + octet(m_part[1])) {
        return ProxyVerdict::more();
    }
    if (!m_part.mid(2).contains(kWithoutLogin)) {
        return ProxyVerdict::refused(socks5MethodReply(false),
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the program insists on logging in to the proxy")));
    }
    m_methodsRead = true;
    m_part.clear();
    return ProxyVerdict::more(socks5MethodReply(true));
}

ProxyVerdict Socks5Reader::takeRequest() const
{
    constexpr qsizetype kHead = 4;
    if (m_part.size() < kHead) {
        return ProxyVerdict::more();
    }
    if (m_part.size() == kHead && (m_part[0] != 5 || m_part[2] != 0)) {
        return ProxyVerdict::refused(socks5Reply(kGeneralFailure),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the SOCKS 5 request is malformed")));
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
            return ProxyVerdict::more();
        }
        address = 1 + octet(m_part[kHead]);
        break;
    default:
        return ProxyVerdict::refused(socks5Reply(kAddressTypeNotSupported),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "SOCKS 5 address type %1 is not supported"),
                octet(m_part[3])));
    }
    return m_part.size() == kHead + address + 2 ? finish() : ProxyVerdict::more();
}

Result<QString> Socks5Reader::host() const
{
    const char* bytes = m_part.constData() + 4;
    switch (octet(m_part[3])) {
    case kIpv4:
        return QHostAddress(qFromBigEndian<quint32>(bytes)).toString();
    case kIpv6:
        return plainAddress(QHostAddress(reinterpret_cast<const quint8*>(bytes))).toString();
    default:
        return checkedProxyHost(m_part.mid(5, octet(*bytes)));
    }
}

ProxyVerdict Socks5Reader::finish() const
{
    const auto name = host();
    const std::uint16_t port = qFromBigEndian<quint16>(m_part.constData() + m_part.size() - 2);
    if (const int command = octet(m_part[1]); command != kConnect) {
        return ProxyVerdict::refused(socks5Reply(kCommandNotSupported),
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "SOCKS 5 command %1 is not supported"), command));
    }
    if (!name) {
        return ProxyVerdict::refused(socks5Reply(kGeneralFailure), name.error().detail);
    }
    if (port == 0) {
        return ProxyVerdict::refused(socks5Reply(kGeneralFailure),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the destination port is 0")));
    }
    return ProxyVerdict::accepted(ProxyProtocol::Socks5, { *name, port });
}

QByteArray Socks5Reader::success()
{
    return socks5Reply(kSucceeded);
}

QByteArray Socks5Reader::failure(Code cause) const
{
    return m_methodsRead ? socks5Reply(socks5ReplyFor(cause)) : socks5MethodReply(false);
}

} // namespace sallyport::net
