// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/replyreader.h"

namespace sallyport::ftp {

static QByteArray padded(QByteArrayView line)
{
    return ' ' + line.toByteArray() + "\r\n";
}

ReplyReader::ReplyReader(const Context& context, const Options& options)
    : m_context(context)
    , m_pad(options.padMultiline)
    , m_maxBytes(options.maxCollectedBytes)
    , m_maxLines(options.maxCollectedLines)
    , m_framer(options.maxReplyLine)
{
}

std::optional<ReplyReader::Item> ReplyReader::next()
{
    if (std::exchange(m_settled, false)) {
        const int code = m_suspect ? ReplyLine::parse(*m_suspect).digits() : m_shown;
        if (m_suspect) {
            m_lines.append(*std::exchange(m_suspect, std::nullopt));
        }
        return complete(code);
    }
    while (true) {
        auto line = m_pushedBack ? std::exchange(m_pushedBack, std::nullopt) : m_framer.next();
        if (!line) {
            return std::nullopt;
        }
        if (m_suspect) {
            // Something follows: it was inside.
            const QByteArray suspect = *std::exchange(m_suspect, std::nullopt);
            m_pushedBack = std::move(line);
            if (auto item = pass(padded(ReplyLine::parse(suspect).content))) {
                return item;
            }
            continue;
        }
        if (auto item = line->overlong ? onOverlong(*line) : take(*line)) {
            return item;
        }
    }
}

std::optional<ReplyReader::Item> ReplyReader::take(const ServerFramer::Item& line)
{
    if (m_code != 0) {
        return inside(line.bytes);
    }
    const ReplyLine parsed = ReplyLine::parse(line.bytes);
    if (parsed.code == 0) {
        // Text that is no reply answers nothing. What some clients would still read as a passive
        // reply stays here.
        return Item{ parsed.looksPassive() ? Kind::Dropped : Kind::Stray, line.bytes, {} };
    }
    m_code = parsed.code;
    m_unsolicited = !m_context.expectsReply();
    m_collecting = !parsed.opens || m_context.isJudgedWhole(parsed.code);
    auto item = pass(line.bytes);
    return parsed.opens ? item : complete(parsed.code);
}

std::optional<ReplyReader::Item> ReplyReader::inside(const QByteArray& line)
{
    const ReplyLine parsed = ReplyLine::parse(line);
    const int digits = parsed.digits();
    if (digits == m_code) {
        auto item = pass(line);
        if (!parsed.opens && m_lines.isEmpty() && !m_collecting) {
            // The line goes out first, the end of the reply is told at the next call.
            m_shown = m_code;
            m_settled = true;
            return item;
        }
        return parsed.opens || item ? item : complete(m_code);
    }
    if (parsed.couldEnd() && parsed.code != 0 && m_context.endsWith(parsed.code)) {
        m_lines.append(line);
        return complete(parsed.code);
    }
    if (!isPadded(parsed)) {
        if (parsed.couldEnd()) {
            m_endsEarly = true;
            m_shown = m_collecting ? 0 : digits;
        }
        return pass(line);
    }
    const bool mayPass = !parsed.looksPassive() || (m_collecting && m_context.expectsPassive());
    if (parsed.couldEnd() && parsed.code != 0 && mayPass) {
        m_suspect = line;
        return std::nullopt;
    }
    return pass(padded(parsed.content));
}

bool ReplyReader::isPadded(const ReplyLine& line) const
{
    return line.threeDigits && line.digits() != m_code
        && ((line.couldEnd() && m_pad) || (line.fourth != '-' && line.looksPassive()));
}

/// To the client, or to the others that are collected.
std::optional<ReplyReader::Item> ReplyReader::pass(const QByteArray& line)
{
    if (!m_collecting) {
        return Item{ Kind::Text, line, {} };
    }
    m_lines.append(line);
    m_bytes += line.size();
    if (m_lines.size() > m_maxLines || m_bytes > m_maxBytes) {
        return Item{ Kind::ReplyTooLong, {}, {} };
    }
    return std::nullopt;
}

ReplyReader::Item ReplyReader::complete(int code)
{
    m_code = 0;
    m_shown = 0;
    m_bytes = 0;
    m_collecting = false;
    return { Kind::Reply, {},
        { code, std::exchange(m_lines, {}), m_unsolicited, std::exchange(m_endsEarly, false) } };
}

std::optional<ReplyReader::Item> ReplyReader::onOverlong(const ServerFramer::Item& line)
{
    Item item{ Kind::Text, line.bytes, {} };
    if (line.start) {
        if (m_collecting || m_context.expectsPassive()) {
            return Item{ Kind::LineTooLong, {}, {} };
        }
        const ReplyLine parsed = ReplyLine::parse(line.bytes);
        m_dropping = m_code == 0 && parsed.looksPassive();
        if (m_code != 0 && isPadded(parsed)) {
            item.bytes.prepend(' ');
        } else {
            // It answers nothing here, but may do so to a client.
            item.kind = Kind::Stray;
        }
    }
    const bool dropping = m_dropping;
    m_dropping = m_dropping && !line.bytes.endsWith('\n');
    if (!dropping) {
        return item;
    }
    item.kind = Kind::Dropped;
    if (line.start) {
        return item;
    }
    return std::nullopt;
}

QByteArray ReplyReader::takeRest()
{
    const QByteArray rest = m_framer.takeRest();
    const bool passes = !m_context.expectsPassive() && !m_collecting && !m_dropping
        && !ReplyLine::parse(rest).looksPassive();
    return passes ? rest : QByteArray();
}

} // namespace sallyport::ftp
