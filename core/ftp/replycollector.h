// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/ftp/serverframer.h"

#include <QByteArrayList>
#include <QStringList>

namespace sallyport::ftp {

/// One reply (RFC 959 4.2), however many lines it has.
struct WholeReply {
    int code = 0;
    QByteArray text; ///< The first words of it, without the code.
    QByteArrayList lines; ///< What each line says after its code; the last line last.

    /// "530 Login incorrect", printable and of bounded length.
    [[nodiscard]] QString toString() const;
};

/// Reads the replies of an FTP server as a patient client does: whole ones only; a line outside a
/// reply that is none is left out and remembered. For code that plays the client. Keeps no more
/// than one reply of FtpLimits::maxCollectedBytes.
class ReplyCollector {
public:
    void feed(QByteArrayView bytes) { m_framer.feed(bytes); }
    [[nodiscard]] std::optional<WholeReply> next();
    /// A line, or a reply, is longer than any client would read. Nothing more comes.
    [[nodiscard]] bool isFlooded() const { return m_flooded; }
    /// The first line that was left out, printable; empty: there was none.
    [[nodiscard]] QString stray() const { return m_stray; }

private:
    ServerFramer m_framer;
    std::optional<WholeReply> m_open; ///< Its last line has not come yet.
    qsizetype m_size = 0;
    QString m_stray;
    bool m_flooded = false;
};

/// Takes a server's greeting as clients do, and says what is odd about it.
class GreetingJudge {
public:
    enum class Verdict {
        Wait, ///< The greeting itself is still to come.
        Ready,
        Busy, ///< 421
        Refused,
    };

    [[nodiscard]] Verdict judge(const WholeReply& reply, const QString& stray);
    /// It came only after the client had said something.
    void setPrompted() { m_prompted = true; }
    /// Each a part of a sentence; empty: as RFC 959 wants it.
    [[nodiscard]] const QList<Sentence>& oddities() const { return m_oddities; }

private:
    QList<Sentence> m_oddities;
    bool m_prompted = false;
    bool m_delayed = false;
};

/// What is said of a peer that sent this before any reply, and of one that sends without end.
[[nodiscard]] Sentence notFtp(const QString& stray);
[[nodiscard]] Sentence floods();

/// Whether what somebody sent before any reply shows that it is another service than FTP.
[[nodiscard]] bool isOtherService(const QString& stray);

/// Whether the words of a negative reply (to USER, PASS, PORT, …) say that TLS is missing.
[[nodiscard]] bool saysTlsRequired(int code, const QByteArray& text);
[[nodiscard]] inline bool saysTlsRequired(const WholeReply& reply)
{
    return saysTlsRequired(reply.code, reply.lines.join(' '));
}

} // namespace sallyport::ftp
