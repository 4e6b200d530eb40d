// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/serverframer.h"

#include <QByteArrayList>

namespace sallyport::ftp {

/// A complete reply of the server (RFC 959 4.2).
struct Reply {
    int code = 0;
    QByteArrayList lines; ///< Those that have not gone to the client yet, with their endings.
    bool unsolicited = false; ///< It began while no command was pending.
    bool endsEarly = false; ///< For some clients, one of its lines was the last.
};

/// Puts the server's lines together to replies. Clients differ on where a reply of several lines
/// ends: some at any line with three digits and a blank, others only at its own code. A line with
/// another code inside a reply is padded with a blank, so that it ends the reply for none, unless
/// it turns out to be the last one: some servers end "553-…" with "150 …". Then it ends the reply
/// for all. A line that could be read as a passive reply is always padded.
///
/// Sans I/O, a pull parser: feed(), then next() until nothing comes.
class ReplyReader {
public:
    /// What the reader asks about the session while it reads.
    class Context {
    public:
        /// A command of the client waits for its reply.
        [[nodiscard]] virtual bool expectsReply() const = 0;
        /// A passive command does.
        [[nodiscard]] virtual bool expectsPassive() const = 0;
        /// Replies of this code are judged as a whole before any of them goes to the client.
        [[nodiscard]] virtual bool isJudgedWhole(int code) const = 0;
        /// A line with this other code is the end of the reply that was begun.
        [[nodiscard]] virtual bool endsWith(int code) const = 0;

    protected:
        ~Context() = default;
    };

    enum class Kind {
        Text, ///< Lines, or parts of them, that go to the client as they are.
        Stray, ///< The same; to some clients they are a reply.
        Reply, ///< A reply is complete.
        Dropped, ///< Could be misread as a passive reply and goes nowhere.
        LineTooLong, ///< Where a line must not be too long: the session cannot go on.
        ReplyTooLong, ///< More than may be collected: likewise.
    };
    struct Item {
        Kind kind = Kind::Text;
        QByteArray bytes{};
        Reply reply{};
    };

    ReplyReader(const Context& context, const Options& options);

    void feed(QByteArrayView bytes) { m_framer.feed(bytes); }
    [[nodiscard]] std::optional<Item> next();

    /// A reply of several lines has begun and not ended.
    [[nodiscard]] bool isInside() const { return m_code != 0; }
    /// The last line may be the end of the reply: settle() says that it was.
    [[nodiscard]] bool maySettle() const { return m_suspect.has_value(); }
    void settle() { m_settled = maySettle(); }
    /// The client has sent a command: where a line with another code was left as it was, the
    /// client has seen an end.
    void clientSpoke() { m_settled = m_settled || m_shown != 0; }

    /// At the server's end: what may still go to the client of a line without an ending.
    [[nodiscard]] QByteArray takeRest();
    [[nodiscard]] QByteArray takeAll() { return m_framer.takeAll(); }

private:
    [[nodiscard]] std::optional<Item> take(const ServerFramer::Item& line);
    [[nodiscard]] std::optional<Item> onOverlong(const ServerFramer::Item& line);
    [[nodiscard]] std::optional<Item> inside(const QByteArray& line);
    [[nodiscard]] std::optional<Item> pass(const QByteArray& line);
    [[nodiscard]] Item complete(int code);
    [[nodiscard]] bool isPadded(const ReplyLine& line) const;

    const Context& m_context;
    const bool m_pad;
    const qsizetype m_maxBytes;
    const qsizetype m_maxLines;
    ServerFramer m_framer;
    std::optional<ServerFramer::Item> m_pushedBack;
    int m_code = 0; ///< Of the reply that was begun.
    bool m_collecting = false;
    bool m_unsolicited = false;
    bool m_endsEarly = false;
    QByteArrayList m_lines; ///< Collected.
    qsizetype m_bytes = 0;
    std::optional<QByteArray> m_suspect; ///< A line with another code and nothing behind it yet.
    int m_shown = 0; ///< The code of such a line that the client was sent.
    bool m_settled = false;
    bool m_dropping = false; ///< The rest of an overlong line goes nowhere.
};

} // namespace sallyport::ftp
