// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/serverframer.h"

namespace sallyport::ftp {

/// The length of the telnet command (RFC 854) at the start; 0 when there is none, -1 when its end
/// has not come.
static qsizetype telnetLength(QByteArrayView bytes)
{
    if (bytes.isEmpty() || static_cast<unsigned char>(bytes[0]) != 0xff) {
        return 0;
    }
    if (bytes.size() < 2) {
        return -1;
    }
    const auto command = static_cast<unsigned char>(bytes[1]);
    if (command >= 0xfb && command <= 0xfe) {
        return bytes.size() < 3 ? -1 : 3;
    }
    return command >= 0xf0 && command <= 0xfa ? 2 : 0;
}

/// How many bytes at the start are not part of the line. The last CR of a run stays as long as it
/// may be the line's ending.
static qsizetype junkLength(QByteArrayView bytes)
{
    qsizetype i = 0;
    while (i < bytes.size()) {
        if (const qsizetype telnet = telnetLength(bytes.sliced(i)); telnet != 0) {
            if (telnet < 0) {
                return i;
            }
            i += telnet;
        } else if (bytes[i] == '\0' || bytes[i] == '\xff') {
            ++i;
        } else if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] != '\n') {
            ++i;
        } else {
            return i;
        }
    }
    return i;
}

/// ended: its last byte is the LF.
static void clean(QByteArray& line, bool ended)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool ending = ended && line[i] == '\r' && i + 2 == line.size();
        if (line[i] == '\0' || (line[i] == '\r' && !ending)) {
            line[i] = '?';
        }
    }
}

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

QByteArray ServerFramer::takeRest()
{
    if (!m_inOverlong) {
        dropJunk();
    }
    QByteArray rest = takeAll();
    clean(rest, false);
    return rest;
}

void ServerFramer::dropJunk()
{
    if (const qsizetype junk = junkLength(m_buffer); junk > 0) {
        m_buffer.remove(0, junk);
        m_scanned = 0;
    }
}

std::optional<ServerFramer::Item> ServerFramer::next()
{
    if (!m_inOverlong) {
        dropJunk();
    }
    if (m_buffer.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype end = m_buffer.indexOf('\n', m_scanned);
    if (end < 0 && !m_inOverlong && m_buffer.size() <= m_maxLine) {
        m_scanned = m_buffer.size();
        return std::nullopt;
    }
    const bool start = !m_inOverlong;
    const bool overlong = m_inOverlong || end < 0 || end + 1 > m_maxLine;
    m_inOverlong = end < 0;
    // A CR at the end of a piece may be the one before the LF.
    const bool open = end < 0 && m_buffer.endsWith('\r');
    if (open && m_buffer.size() == 1) {
        return std::nullopt;
    }
    Item item{ take(end < 0 ? m_buffer.size() - (open ? 1 : 0) : end + 1), overlong,
        overlong && start };
    clean(item.bytes, end >= 0);
    return item;
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
        reply.code = reply.digits();
    }
    return reply;
}

int ReplyLine::digits() const
{
    return threeDigits ? (content[0] - '0') * 100 + (content[1] - '0') * 10 + (content[2] - '0')
                       : 0;
}

} // namespace sallyport::ftp
