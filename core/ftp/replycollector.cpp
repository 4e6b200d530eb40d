// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/replycollector.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace sallyport::ftp {

static constexpr qsizetype kLongestText = 200;

static QString shown(const QByteArray& text)
{
    return printable(text.trimmed(), kLongestText);
}

QString WholeReply::toString() const
{
    return QStringLiteral("%1 %2").arg(code).arg(shown(text)).trimmed();
}

std::optional<WholeReply> ReplyCollector::next()
{
    while (!m_flooded) {
        const auto item = m_framer.next();
        if (!item) {
            break;
        }
        const QByteArray& bytes = item->bytes;
        m_size += bytes.size();
        if (item->overlong || m_size > FtpLimits().maxCollectedBytes) {
            m_flooded = true;
            if (!m_open && m_stray.isEmpty()) {
                m_stray = shown(bytes);
            }
            break;
        }
        const ReplyLine line = ReplyLine::parse(bytes);
        const bool isLast = line.code != 0 && !line.opens && (!m_open || m_open->code == line.code);
        if (!m_open && line.code == 0) {
            // An alert of TLS (RFC 8446 6) is no word of anybody's, though it may end in a line
            // feed.
            if (m_stray.isEmpty() && !bytes.startsWith("\x15\x03")) {
                m_stray = shown(line.content.toByteArray());
            }
            continue;
        }
        if (!m_open) {
            m_open = WholeReply{ line.code, {}, {} };
        }
        const bool ours = line.code == m_open->code;
        const QByteArray text = (ours ? line.text : line.content).toByteArray();
        if (m_open->text.trimmed().isEmpty()) {
            m_open->text = text;
        }
        m_open->lines.append(text);
        if (isLast) {
            m_size = 0;
            return std::exchange(m_open, std::nullopt);
        }
    }
    return std::nullopt;
}

GreetingJudge::Verdict GreetingJudge::judge(const WholeReply& reply, const QString& stray)
{
    if (reply.code / 100 == 1) {
        if (!std::exchange(m_delayed, true)) {
            m_oddities.append(Sentence(
                QT_TRANSLATE_NOOP("Sentence", "it first asks to wait (%1)"), reply.toString()));
        }
        return Verdict::Wait;
    }
    if (!stray.isEmpty()) {
        m_oddities.append(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "it says \"%1\" before its greeting"), stray));
    }
    if (m_prompted) {
        m_oddities.append(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "it greets only after the client has said something")));
    }
    if (reply.code == 421) {
        return Verdict::Busy;
    }
    if (reply.code / 100 != 2) {
        return Verdict::Refused;
    }
    if (reply.code != 220) {
        m_oddities.append(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "it greets with %1 instead of 220"), reply.code));
    }
    return Verdict::Ready;
}

Sentence notFtp(const QString& stray)
{
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "this is no FTP server, it sent \"%1\""), stray);
}

Sentence floods()
{
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "it sends more than an FTP server would"));
}

bool isOtherService(const QString& stray)
{
    static constexpr std::array kStarts = { "SSH-", "HTTP/", "+OK", "* OK", "RFB ", "<" };
    return std::any_of(kStarts.begin(), kStarts.end(),
        [&stray](const char* start) { return stray.startsWith(QLatin1String(start)); });
}

bool saysTlsRequired(int code, const QByteArray& text)
{
    if (code < 400) {
        return false;
    }
    static constexpr std::array kWords = { "tls", "ssl", "ftps", "encrypt", "cleartext",
        "clear text", "plaintext", "plain text", "use auth", "auth first", "insecure",
        "secure connection", "secure session" };
    const QByteArray all = text.toLower();
    return std::any_of(
        kWords.begin(), kWords.end(), [&all](const char* word) { return all.contains(word); });
}

} // namespace sallyport::ftp
