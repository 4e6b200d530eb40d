// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/hostport.h"
#include "core/profile/rule.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

// What a tunnel tells the rest of the program: values only, fit for queued signals.

namespace sallyport::tunnel {

/// What was found about a server's host key and what came of it.
struct HostKeyDecision {
    enum class Verdict { Known, Pinned, AcceptedNew, AcceptedOnce, Refused };

    HostPort host;
    int hop = 0; ///< 0: the server itself; otherwise the 1-based jump host.
    QString keyType;
    QString fingerprint; ///< "SHA256:…"
    Verdict verdict = Verdict::Refused;
    std::optional<Error> error; ///< Why, when refused.
    QString storedIn; ///< The file a new key was written to.
    QStringList knownAt{}; ///< Where a known one is on file, "file:line".
};

enum class ForwardState { Listening, Failed, Stopped };

/// One running rule.
struct ForwardStatus {
    int rule = 0; ///< 1-based place in the profile.
    profile::Rule wish;
    ForwardState state = ForwardState::Stopped;
    QStringList listening; ///< The actual addresses, "127.0.0.1:34567"; IPv4 first.
    std::optional<Error> error;
    Sentence note{}; ///< What the user should know although it works; may be empty.
};

enum class ConnectionEnd { Eof, Reset, Refused, Lost, Stopped };

/// One connection through a rule; for an FTP rule, one control connection.
struct ConnectionStatus {
    quint64 id = 0;
    int rule = 0;
    QString peer;
    QString arrivedAt; ///< Our end, where it came to this computer over TCP; else empty.
    QString to;
    bool open = true;
    quint64 sent = 0; ///< Bytes from the user's program to the destination.
    quint64 received = 0;
    ConnectionEnd end = ConnectionEnd::Eof; ///< Once closed.
    std::optional<Error> error;
};

/// One FTP data connection.
struct FtpDataStatus {
    enum class Direction { Unknown, Up, Down, List };

    quint64 id = 0;
    quint64 session = 0; ///< Id of the control connection.
    int rule = 0;
    QString mode; ///< PASV, EPSV, PORT or EPRT: what the client used.
    QString verb; ///< RETR, STOR, …; empty while the client has not said.
    QString file; ///< What the client named, as printable text of bounded length; may be empty.
    /// The host at the FTP server's end: where it leads, or who came to the listener for it. Empty:
    /// not known, or not yet.
    QString server;
    Direction direction = Direction::Unknown;
    quint64 bytes = 0; ///< So far.
    bool open = true;
    ConnectionEnd end = ConnectionEnd::Eof;
    std::optional<Error> error;
};

/// What the user should hear about one FTP control connection although it, or the rule, goes on:
/// why a client was turned away, or what it is not given. At most one for each code in a session.
struct FtpNotice {
    Code code = Code::FtpProtocolViolation; ///< One of the Ftp… codes.
    Sentence detail; ///< As Error::detail: names the address, port, or the server's words.
    quint64 session = 0; ///< Id of the control connection.
    int rule = 0;
};

} // namespace sallyport::tunnel

Q_DECLARE_METATYPE(sallyport::tunnel::HostKeyDecision)
Q_DECLARE_METATYPE(sallyport::tunnel::ForwardStatus)
Q_DECLARE_METATYPE(sallyport::tunnel::ConnectionStatus)
Q_DECLARE_METATYPE(sallyport::tunnel::FtpDataStatus)
Q_DECLARE_METATYPE(sallyport::tunnel::FtpNotice)
