// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/options.h"

namespace sallyport::ftp {

/// Cuts what the server sends into lines, kept byte-exact.
class ServerFramer {
public:
    struct Item {
        QByteArray bytes; ///< With whatever line ending it had.
        bool overlong = false; ///< A piece of a line longer than kMaxReplyLine.
        bool start = false; ///< The first piece of one.
    };

    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }
    [[nodiscard]] std::optional<Item> next();
    /// Hands out everything unparsed.
    [[nodiscard]] QByteArray takeAll();

private:
    [[nodiscard]] QByteArray take(qsizetype n);

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
    QByteArrayView content; ///< Without telnet sequences in front and the line ending.
    QByteArrayView text; ///< content after the code and its separator.

    [[nodiscard]] static ReplyLine parse(QByteArrayView line);
};

} // namespace sallyport::ftp
