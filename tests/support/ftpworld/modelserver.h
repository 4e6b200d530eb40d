// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ftpworld/memorynet.h"
#include "tests/support/ftpworld/script.h"

#include <set>

namespace sallyport::ftpworld {

/// How a server answers PASV or EPSV.
enum class Offer {
    Works,
    Unknown, ///< 500
    DeadPort, ///< A port nobody listens on.
    Silent,
    Garbled, ///< Something no client can read.
    Ok, ///< 200 and nothing more.
    Superfluous, ///< 202
    NoConnection, ///< 425
    NotNow, ///< 450
    NotAllowed, ///< 530
    Closes, ///< 421, and ends.
    HangsUp, ///< Ends without a word.
    Multiline, ///< As aioftp does.
};

/// What a server does with commands that come while a transfer runs.
enum class MidTransfer {
    Afterwards,
    AtOnce,
    OneError, ///< The first reading finds one 500, the rest is thrown away (Pure-FTPd).
    Never, ///< Read and thrown away (IIS).
};

/// What becomes of the data connection of a transfer that is refused.
enum class AfterRefusal {
    Closed, ///< Port and connection (ProFTPD).
    Kept, ///< For the next transfer (vsftpd, pyftpdlib).
    Forgotten, ///< Accepted, and never closed.
};

/// How a server ends its lines.
enum class LineEnd { Plain, NulAfter, CrAfterLf, ZeroPadded };

/// The ways of real FTP servers; the defaults are those of vsftpd.
struct Habits {
    const char* name = "vsftpd";
    bool preliminaryFirst = false; ///< 150 before there is a data connection.
    bool connectsOnPort = false; ///< Before it answers PORT; 425 if it cannot (pyftpdlib).
    AfterRefusal afterRefusal = AfterRefusal::Kept;
    bool waitsForEnd = false; ///< 226 after the client's end (ProFTPD).
    QByteArray completion = "226 Transfer complete.\r\n";
    bool emptyListWithoutData = false; ///< AIX
    bool keepsTarget = false; ///< One PORT serves several transfers.
    bool dropsEarlyUploads = false; ///< A data connection that ended before the command is lost.
    qsizetype quota = 0; ///< 552 in mid-upload after that many bytes.
    bool oddMultiline = false; ///< "553-" … "150 " before an upload (glftpd).
    MidTransfer midTransfer = MidTransfer::Afterwards;
    QByteArray midReply = "500 ?\r\n"; ///< The one error of MidTransfer::OneError.
    bool abortsAtOnce = false; ///< ABOR is seen in mid-transfer.
    Offer pasv = Offer::Works;
    Offer epsv = Offer::Works;
    std::optional<Address> announces; ///< In 227, in place of its own.
    bool checksActiveAddress = true; ///< PORT may only name the peer of the control connection.
    bool checksPassivePeer = true;
    bool knowsActive = true;
    LineEnd lineEnd = LineEnd::Plain;
    int errorsAllowed = 0; ///< Then it hangs up.
    QByteArray greeting = "220 ready\r\n";
    QByteArray enters = "250 ok\r\n"; ///< To CWD: what somebody wrote into the folder's message.
};

/// What real servers are like, for a row a server.
[[nodiscard]] const std::vector<Habits>& knownHabits();

/// An FTP server that follows its habits to the letter. Files: what it was given; "missing" and
/// other unknown ones are refused with 550, "err-451" with 451; files that begin with "big" pause
/// in the middle, so that something can be said in mid-transfer.
class ModelServer {
public:
    using Files = std::map<QByteArray, QByteArray>;

    ModelServer(
        MemoryNet& net, Machine machine, const Address& address, Habits habits, Files files);
    ~ModelServer();

    [[nodiscard]] std::uint16_t port() const { return m_listener->name().port; }
    bool turn();
    [[nodiscard]] std::optional<TimePoint> deadline() const;

    /// Uploads that it has reported as complete.
    [[nodiscard]] const Files& stored() const { return m_stored; }
    [[nodiscard]] const QByteArrayList& commands() const { return m_commands; }
    [[nodiscard]] int openSessions() const;
    static constexpr Milliseconds kMidPause{ 300 };

private:
    class Session;

    MemoryNet& m_net;
    const Machine m_machine;
    const Habits m_habits;
    const Files m_files;
    std::unique_ptr<MemoryListener> m_listener;
    std::vector<std::unique_ptr<Session>> m_sessions;
    Files m_stored;
    QByteArrayList m_commands;
};

} // namespace sallyport::ftpworld
