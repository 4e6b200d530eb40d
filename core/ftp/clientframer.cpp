// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/clientframer.h"

#include <algorithm>

namespace sallyport::ftp {

static bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// A browser that a page sends to an FTP port may use any method, and the page may choose what
/// follows: nothing of it is obeyed.
static bool looksLikeHttp(QByteArrayView line, bool whole)
{
    if (line.contains(" HTTP/1.")) {
        return true;
    }
    // Too long to have its end here: a path, or an address, where the argument of a command would
    // be.
    const QByteArrayView second = line.sliced(std::min(line.indexOf(' ') + 1, line.size()));
    if (!whole && (second.startsWith('/') || second.startsWith("http"))
        && !line.startsWith("CWD ")) {
        return true;
    }
    for (const char* method : { "GET ", "POST ", "HEAD ", "PUT ", "DELETE ", "OPTIONS ", "CONNECT ",
             "TRACE ", "PATCH ", "PRI " }) {
        if (line.startsWith(method)) {
            // A line too long to keep: none of these words is an FTP command.
            return !whole || line.contains(" HTTP/");
        }
    }
    return false;
}

QByteArray ClientFramer::takeAll()
{
    m_scanned = 0;
    return std::exchange(m_buffer, {});
}

/// Whatever speaks here, its first line is no command: binary protocols, and lines made to look
/// harmless to one reader. Judged as in any line: CR, and a NUL behind a verb, which clients send
/// that count the end of their strings.
static bool hasControls(QByteArrayView verb, QByteArrayView rest)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto letters = std::find_if_not(verb.begin(), verb.end(), isLetter) - verb.begin();
    const auto isControl = [letters](char c) {
        return c == '\0' ? letters < 3
                         : (c > '\0' && c < 0x20 && c != '\t' && c != '\r') || c == 0x7f;
    };
    return std::any_of(verb.begin(), verb.end(), isControl)
        || std::any_of(rest.begin(), rest.end(), isControl);
}

std::optional<ClientFramer::Item> ClientFramer::next()
{
    while (!m_buffer.isEmpty()) {
        if (!m_anyByte) {
            m_anyByte = true;
            if (m_buffer[0] == '\x16') {
                return Item{ Kind::TlsHello, {}, {}, {} };
            }
        }
        const qsizetype end = m_buffer.indexOf('\n', m_scanned);
        if (end < 0) {
            m_scanned = m_buffer.size();
            if (m_skipping || m_buffer.size() >= m_maxLine) {
                const bool http = !m_skipping && !m_anyLine && looksLikeHttp(m_buffer, false);
                m_skipping = true;
                m_buffer.clear();
                m_scanned = 0;
                if (http) {
                    return Item{ Kind::Http, {}, {}, {} };
                }
            }
            return std::nullopt;
        }
        const bool tooLong = m_skipping || end + 1 > m_maxLine;
        const QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 1);
        m_scanned = 0;
        if (tooLong) {
            const bool http = !m_skipping && !m_anyLine && looksLikeHttp(line, false);
            m_skipping = false;
            m_anyLine = true;
            return Item{ http ? Kind::Http : Kind::TooLong, {}, {}, {} };
        }
        if (auto item = parseLine(line)) {
            return item;
        }
    }
    return std::nullopt;
}

std::optional<ClientFramer::Item> ClientFramer::parseLine(QByteArrayView line)
{
    while (line.endsWith('\r')) {
        line.chop(1);
    }
    Item item;
    qsizetype i = 0;
    QByteArray verb;
    while (i < line.size()) {
        const auto c = static_cast<unsigned char>(line[i]);
        if (c == 0xff) {
            const auto n = i + 1 < line.size() ? static_cast<unsigned char>(line[i + 1]) : 0;
            if (i + 1 == line.size()) {
                ++i;
                continue;
            }
            if (n >= 0xfb && n <= 0xfe) {
                i += 3;
                continue;
            }
            if (n >= 0xf0 && n <= 0xfa) {
                i += 2;
                continue;
            }
        }
        // A telnet command without its IAC, or an IAC without a command: clients send the two of an
        // abort in either order, the last one as urgent data (RFC 959 4.1.3).
        if (verb.isEmpty() && (c >= 0xf0 || isBlank(char(c)))) {
            ++i;
            continue;
        }
        if (isBlank(char(c))) {
            break;
        }
        verb.append(char(c));
        ++i;
    }
    const QByteArrayView rest = line.sliced(std::min(i, line.size()));
    bool onlyReturns = true;
    for (const char c : verb) {
        onlyReturns = onlyReturns && c == '\r';
    }
    bool restEmpty = true;
    for (const char c : rest) {
        restEmpty = restEmpty && (isBlank(c) || c == '\r');
    }
    if (onlyReturns && restEmpty) {
        return std::nullopt;
    }
    const bool first = !std::exchange(m_anyLine, true);
    if (first && looksLikeHttp(line, true)) {
        item.kind = Kind::Http;
        return item;
    }
    if (first && hasControls(verb, rest)) {
        item.kind = Kind::NotFtp;
        return item;
    }
    for (const char c : verb) {
        if (c < 33 || c > 126) {
            item.kind = Kind::BadCharacter;
            return item;
        }
    }
    for (qsizetype k = 0; k < rest.size(); ++k) {
        // CR NUL is how RFC 2640 writes a CR in a path.
        if (rest[k] == '\r' && k + 1 < rest.size() && rest[k + 1] == '\0') {
            ++k;
        } else if (rest[k] == '\r' || rest[k] == '\0') {
            item.kind = Kind::BadCharacter;
            return item;
        }
    }
    item.line = verb + rest.toByteArray();
    if (item.line.size() + 2 > m_maxLine) {
        item.kind = Kind::TooLong;
        return item;
    }
    item.verb = verb.toUpper();
    QByteArrayView argument = rest;
    while (!argument.isEmpty() && isBlank(argument.front())) {
        argument = argument.sliced(1);
    }
    while (!argument.isEmpty() && isBlank(argument.back())) {
        argument.chop(1);
    }
    item.argument = argument.toByteArray();
    return item;
}

} // namespace sallyport::ftp
