// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/options.h"

namespace sallyport::ftp {

/// Cuts what the client sends into commands, with everything gone that a server could read in
/// another way than we do: telnet sequences, bare CR or LF endings, blanks before the verb.
/// Pull parser over a bounded buffer.
class ClientFramer {
public:
    enum class Kind {
        Command,
        TooLong, ///< More than the limit as it would go out; was skipped to its end.
        BadCharacter, ///< Could be read as two different commands.
        Http, ///< The first line is a browser's request.
        NotFtp, ///< The first line holds control characters: no FTP client begins so.
        TlsHello, ///< The first byte starts a TLS handshake.
    };
    struct Item {
        Kind kind = Kind::Command;
        QByteArray verb; ///< Upper case.
        QByteArray line; ///< Verb as typed and the rest, without a line ending.
        QByteArray argument; ///< What follows the verb, blanks around it removed.
    };

    /// maxLine: bytes of a command with its CRLF.
    explicit ClientFramer(qsizetype maxLine)
        : m_maxLine(maxLine)
    {
    }

    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }
    [[nodiscard]] std::optional<Item> next();

    [[nodiscard]] qsizetype buffered() const { return m_buffer.size(); }
    /// Hands out everything unparsed, for a session that turns opaque.
    [[nodiscard]] QByteArray takeAll();

private:
    [[nodiscard]] std::optional<Item> parseLine(QByteArrayView line);

    qsizetype m_maxLine;
    QByteArray m_buffer;
    qsizetype m_scanned = 0;
    bool m_skipping = false;
    bool m_anyByte = false;
    bool m_anyLine = false;
};

} // namespace sallyport::ftp
