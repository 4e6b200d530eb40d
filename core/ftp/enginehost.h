// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "core/ftp/address.h"

#include <chrono>

namespace sallyport::ftp {

/// One data connection of a session, from its promise to its end: a listener for the client, a
/// forward for the server, or a channel that was opened for a converted transfer, and what became
/// of it. Given by the engine, never used twice, never 0.
using DataId = quint64;

enum class TimerKind {
    Watchdog, ///< A reply of our own waits behind one that does not come.
    Gate, ///< Replies to the client are held.
    Hold, ///< Commands of the client are held.
    Early, ///< A transfer whose data connection cannot come any more is not answered.
    Upstream, ///< A question of our own to the server is open.
    LineEnd, ///< What may be the last line of a reply with another code.
    Unclaimed, ///< Nobody has come for what was promised.
};

/// Why a listener, a remote forward or the session goes. For logs.
using Reason = const char*;

/// How the client asked for its data connection.
enum class DataMode { Pasv, Epsv, Port, Eprt };

/// How a data connection ended.
struct DataEnd {
    bool reachedClient = false; ///< The connection to or from the client was made.
    bool fromClient = false; ///< Everything from the client, to its end in order, was passed on.
    bool toClient = false; ///< Everything for the client, to its end in order, was delivered.
};

/// What the user should hear of, in the window and on the terminal.
enum class Notice {
    ImplicitTls, ///< The client began with a TLS handshake.
    Browser, ///< The client speaks HTTP.
    TlsWanted, ///< The server takes no login without TLS.
    DataRefused, ///< The server offered a data address or port that the rule forbids.
    ActiveConverted, ///< The server cannot reach the SSH server: passive mode from here on.
};

/// What the engine needs done. Implemented by the driver. Every call happens inside one of the
/// engine's inputs; the implementation must not call the engine back from within.
class EngineHost {
public:
    virtual ~EngineHost() = default;

    virtual void sendToClient(const QByteArray& bytes) = 0;
    /// Exactly one command, or opaque bytes: to be written in one piece.
    virtual void sendToServer(const QByteArray& bytes) = 0;

    /// Whether the limits allow one more data connection.
    [[nodiscard]] virtual bool mayOpenData() const = 0;
    /// Whether openListener() can be answered now. If not, Engine::listenReady() comes.
    [[nodiscard]] virtual bool canListen() const = 0;
    /// Whether the address is one of the machine the client runs on.
    [[nodiscard]] virtual bool isOwnAddress(const Address& address) const = 0;

    /// Binds a data listener on the address, any port, and listens: answers at once. target: where
    /// its data will lead, for the record. A client that comes is told by clientArrived().
    virtual Result<std::uint16_t> openListener(DataId id, const Address& address,
        const QByteArray& targetHost, std::uint16_t targetPort, DataMode mode) = 0;
    virtual void closeListener(DataId id, Reason reason) = 0;

    /// tcpip-forward for the address and any port; answered with remoteForwardGranted() or
    /// remoteForwardRefused(). A server that comes is told by serverArrived().
    virtual void requestRemoteForward(DataId id, const Address& address) = 0;
    /// The granted port now leads to the client's own data listener.
    virtual void mapRemoteForward(DataId id, const Address& address, std::uint16_t port,
        const Address& client, std::uint16_t clientPort, DataMode mode) = 0;
    virtual void cancelRemoteForward(
        DataId id, const Address& address, std::uint16_t port, Reason reason) = 0;

    /// Opens a direct-tcpip channel for the data connection; answered with serverOpened() or
    /// serverFailed(). Bytes or the end of the channel that come before there is a client are told
    /// by serverSpoke().
    virtual void connectToServer(
        DataId id, const QByteArray& targetHost, std::uint16_t targetPort, DataMode mode) = 0;
    /// Connects to the client's own listener; answered with clientConnected() or clientFailed().
    virtual void connectToClient(
        DataId id, const Address& client, std::uint16_t clientPort, DataMode mode) = 0;
    /// Resets whatever there is of a data connection. Nothing more is told of it.
    virtual void dropData(DataId id, Reason reason) = 0;
    /// Both sides of it are up, and neither has ended its direction.
    [[nodiscard]] virtual bool isDataMoving(DataId id) const = 0;
    /// The transfer that the data connection carries. verb: "RETR", …
    virtual void nameData(DataId id, const QByteArray& verb, const QByteArray& argument) = 0;
    /// The server has answered the transfer command, preliminarily (1xx) or finally.
    virtual void transferAnswered(DataId id, int code) = 0;
    /// Answered with caughtUp() once everything that the SSH server had to say before was told.
    virtual void catchUp() = 0;

    virtual void startTimer(TimerKind kind, std::chrono::milliseconds after) = 0;
    virtual void stopTimer(TimerKind kind) = 0;

    /// Bytes to the client are held back (or go on), for the record.
    virtual void gateChanged(bool closed, Reason reason) = 0;

    /// After everything sent so far, end the direction to the server (CHANNEL_EOF), to the client.
    virtual void endServerDirection() = 0;
    virtual void endClientDirection() = 0;
    /// Close both sides after what was sent. Nothing more comes from the engine.
    virtual void closeSession(Reason reason) = 0;
    /// From here on bytes pass unread; data connections are not carried any more.
    virtual void becameOpaque() = 0;
    /// detail: one line; what it quotes is escaped.
    virtual void notice(Notice notice, const Sentence& detail) = 0;
    /// One line, escaped, without secrets.
    virtual void log(const QByteArray& line) = 0;
};

} // namespace sallyport::ftp
