// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/serverframer.h"

namespace sallyport::ftp {

QByteArray ServerFramer::take(qsizetype n)
{
    const QByteArray taken = m_buffer.first(n);
    m_buffer.remove(0, n);
    m_scanned = 0;
    return taken;
}

QByteArray ServerFramer::takeAll()
{
    m_inOverlong = false;
    return take(m_buffer.size());
}

std::optional<ServerFramer::Item> ServerFramer::next()
{
    if (m_buffer.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype end = m_buffer.indexOf('\n', m_scanned);
    if (m_inOverlong) {
        m_inOverlong = end < 0;
        return Item{ take(end < 0 ? m_buffer.size() : end + 1), true, false };
    }
    if (end < 0 && m_buffer.size() <= kMaxReplyLine) {
        m_scanned = m_buffer.size();
        return std::nullopt;
    }
    if (end < 0 || end + 1 > kMaxReplyLine) {
        m_inOverlong = end < 0;
        return Item{ take(end < 0 ? m_buffer.size() : end + 1), true, true };
    }
    return Item{ take(end + 1), false, false };
}

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

ReplyLine ReplyLine::parse(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    while (line.size() >= 2 && static_cast<unsigned char>(line[0]) == 0xff) {
        const auto n = static_cast<unsigned char>(line[1]);
        const qsizetype length = n >= 0xfb && n <= 0xfe ? 3 : n >= 0xf0 && n <= 0xfa ? 2 : 0;
        if (length == 0) {
            break;
        }
        line = line.sliced(std::min(length, line.size()));
    }
    ReplyLine reply;
    reply.content = line;
    reply.threeDigits =
        line.size() >= 3 && isDigit(line[0]) && isDigit(line[1]) && isDigit(line[2]);
    if (!reply.threeDigits) {
        return reply;
    }
    reply.fourth = line.size() > 3 ? line[3] : '\0';
    reply.opens = reply.fourth == '-';
    reply.text = line.sliced(std::min<qsizetype>(4, line.size()));
    if (line[0] != '0' && (line.size() == 3 || reply.fourth == ' ' || reply.opens)) {
        reply.code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    }
    return reply;
}

} // namespace sallyport::ftp
