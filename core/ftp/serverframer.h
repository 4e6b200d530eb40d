// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/options.h"

namespace sallyport::ftp {

/// Cuts what the server sends into lines at LF. Some clients end a line at CR and at NUL too, and
/// some skip what stands before the first digit; so that all of them see the same lines, CRs, NULs
/// and telnet commands at the start of a line are dropped, and a CR that is not directly before the
/// LF and a NUL anywhere else become "?". The rest is byte-exact.
class ServerFramer {
public:
    struct Item {
        QByteArray bytes; ///< With whatever line ending it had.
        bool overlong = false; ///< A piece of a line longer than the limit.
        bool start = false; ///< The first piece of one.
    };

    explicit ServerFramer(qsizetype maxLine = FtpLimits().maxReplyLine)
        : m_maxLine(maxLine)
    {
    }

    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }
    [[nodiscard]] std::optional<Item> next();
    /// The line that has no end yet, cleaned as the others are.
    [[nodiscard]] QByteArray takeRest();
    /// Hands out everything unparsed.
    [[nodiscard]] QByteArray takeAll();

private:
    [[nodiscard]] QByteArray take(qsizetype n);
    void dropJunk();

    qsizetype m_maxLine;
    QByteArray m_buffer;
    qsizetype m_scanned = 0;
    bool m_inOverlong = false;
};

/// A reply line taken apart (RFC 959 4.2); nothing copied.
struct ReplyLine {
    int code = 0; ///< 0: three digits do not come first, or something else follows them.
    bool opens = false; ///< "ddd-"
    bool threeDigits = false; ///< Starts with three digits, whatever follows.
    char fourth = '\0'; ///< What follows them; NUL at the end of the line.
    QByteArrayView content; ///< Without the line ending.
    QByteArrayView text; ///< content after the code and its separator.

    [[nodiscard]] static ReplyLine parse(QByteArrayView line);

    /// A code that some client could read as a passive reply's, properly separated or not.
    [[nodiscard]] bool looksPassive() const
    {
        return threeDigits && content.startsWith("22") && content[2] >= '7';
    }
    /// The value of the three digits; 0 without them.
    [[nodiscard]] int digits() const;
    /// Ends a reply for a client that does not look at the code.
    [[nodiscard]] bool couldEnd() const { return threeDigits && (fourth == ' ' || fourth == '\0'); }
};

} // namespace sallyport::ftp
