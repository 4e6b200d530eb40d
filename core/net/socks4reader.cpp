// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socks4reader.h"

#include <QHostAddress>
#include <QtEndian>

namespace sallyport::net {

namespace {

constexpr int kConnect = 1;
constexpr int kGranted = 90;
constexpr int kRejected = 91;

QByteArray replyWith(int code)
{
    QByteArray reply(8, '\0');
    reply[1] = static_cast<char>(code);
    return reply;
}

} // namespace

ProxyVerdict Socks4Reader::take(char byte)
{
    m_part += byte;
    return m_stage == Stage::Head ? takeHead() : takeText(byte);
}

ProxyVerdict Socks4Reader::takeHead()
{
    constexpr qsizetype kHead = 8;
    if (m_part.size() < kHead) {
        return ProxyVerdict::more();
    }
    m_command = static_cast<quint8>(m_part[1]);
    m_port = qFromBigEndian<quint16>(m_part.constData() + 2);
    m_address = qFromBigEndian<quint32>(m_part.constData() + 4);
    return enter(Stage::UserId);
}

ProxyVerdict Socks4Reader::takeText(char byte)
{
    const bool isHost = m_stage == Stage::Host;
    if (byte != '\0') {
        if (m_part.size() <= (isHost ? kMaxName : kMaxUserId)) {
            return ProxyVerdict::more();
        }
        return ProxyVerdict::refused(failure(),
            isHost ? Sentence(QT_TRANSLATE_NOOP("Sentence", "the host name is too long"))
                   : Sentence(QT_TRANSLATE_NOOP("Sentence", "the user id is too long")));
    }
    m_part.chop(1);
    if (isHost) {
        return finish(ProxyProtocol::Socks4a, checkedProxyHost(m_part));
    }
    if (m_address != 0 && m_address < 256) { // 0.0.0.x: a name follows
        return enter(Stage::Host);
    }
    return finish(ProxyProtocol::Socks4, QHostAddress(m_address).toString());
}

ProxyVerdict Socks4Reader::finish(ProxyProtocol protocol, const Result<QString>& host) const
{
    if (m_command != kConnect) {
        return ProxyVerdict::refused(failure(),
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "SOCKS 4 command %1 is not supported"), m_command));
    }
    if (!host) {
        return ProxyVerdict::refused(failure(), host.error().detail);
    }
    if (m_port == 0) {
        return ProxyVerdict::refused(
            failure(), Sentence(QT_TRANSLATE_NOOP("Sentence", "the destination port is 0")));
    }
    return ProxyVerdict::accepted(protocol, { *host, m_port });
}

ProxyVerdict Socks4Reader::enter(Stage stage)
{
    m_stage = stage;
    m_part.clear();
    return ProxyVerdict::more();
}

QByteArray Socks4Reader::success()
{
    return replyWith(kGranted);
}

QByteArray Socks4Reader::failure()
{
    return replyWith(kRejected);
}

} // namespace sallyport::net
