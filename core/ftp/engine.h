// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ftp/clientframer.h"
#include "core/ftp/options.h"
#include "core/ftp/passivecodec.h"
#include "core/ftp/serverframer.h"

#include <deque>

namespace sallyport::ftp {

enum class TimerKind { Watchdog, Gate, Unclaimed };

/// Why a listener, a remote forward or the session goes. For logs.
using Reason = const char*;

/// How the client asked for its data connection.
enum class DataMode { Pasv, Epsv, Port, Eprt };

/// What the engine needs done. Implemented by the driver. Every call happens inside one of the
/// engine's inputs; the implementation must not call the engine back from within.
class EngineHost {
public:
    virtual ~EngineHost() = default;

    virtual void sendToClient(const QByteArray& bytes) = 0;
    /// Exactly one command, or opaque bytes: to be written in one piece.
    virtual void sendToServer(const QByteArray& bytes) = 0;

    /// Binds a data listener on the address, any port, and listens: answers at once. A connection to
    /// it leads to target through a direct-tcpip channel. At most one at a time. Refused with
    /// TooManyConnections when the limits of data connections are reached.
    virtual Result<std::uint16_t> openListener(
        const Address& address, const QByteArray& targetHost, std::uint16_t targetPort, DataMode mode) = 0;
    virtual void closeListener(Reason reason) = 0;

    /// tcpip-forward for the address and any port; answered with remoteForwardGranted() or
    /// remoteForwardRefused().
    virtual void requestRemoteForward(const Address& address) = 0;
    /// The granted port now leads to the client's own data listener.
    virtual void mapRemoteForward(const Address& address, std::uint16_t port, const Address& client,
        std::uint16_t clientPort, DataMode mode) = 0;
    virtual void cancelRemoteForward(const Address& address, std::uint16_t port, Reason reason) = 0;

    /// A converted transfer: open a direct-tcpip channel to the target, and connect to the client's
    /// listener on the first of: transferPreliminary(), a byte or the end from the channel, a
    /// positive transferFinished(). A negative one drops the channel and never connects.
    virtual void openConverted(const QByteArray& targetHost, std::uint16_t targetPort,
        const Address& client, std::uint16_t clientPort, DataMode mode) = 0;

    virtual void startTimer(TimerKind kind, std::chrono::milliseconds after) = 0;
    virtual void stopTimer(TimerKind kind) = 0;

    /// Bytes to the client are held back (or go on), for the record.
    virtual void gateChanged(bool closed, Reason reason) = 0;
    /// A transfer command went to the server, and how it went on. verb: "RETR", …
    virtual void transferStarted(const QByteArray& verb, const QByteArray& argument) = 0;
    virtual void transferPreliminary() = 0;
    virtual void transferFinished(int code) = 0;

    /// After everything sent so far, end the direction to the server (CHANNEL_EOF), to the client.
    virtual void endServerDirection() = 0;
    virtual void endClientDirection() = 0;
    /// Close both sides after what was sent. Nothing more comes from the engine.
    virtual void closeSession(Reason reason) = 0;
    /// From here on bytes pass unread; data connections are not carried any more.
    virtual void becameOpaque() = 0;
    /// One line, escaped, without secrets.
    virtual void log(const QByteArray& line) = 0;
};

/// The FTP control connection between one client and one server (RFC 959, 2228, 2428, 2640, 6384):
/// reads both directions as whole lines, matches replies to commands, and replaces every address
/// one of them announces for a data connection by one inside the tunnel. What it cannot read with
/// certainty it refuses; it never lets an address of the other side through.
///
/// Sans I/O: bytes and events in, calls on EngineHost out. Which chunks the bytes come in never
/// changes what goes out.
class Engine {
public:
    /// local and peer: the two ends of the client's control connection. host: the FTP host as the
    /// SSH server resolves it.
    Engine(EngineHost& host, Options options, const Address& local, const Address& peer,
        QByteArray controlHost);

    void fromClient(QByteArrayView bytes);
    void fromServer(QByteArrayView bytes);
    void clientEof();
    void serverEof();
    /// A last word to the client ("421 …"), if it stands at the start of a line, then
    /// closeSession().
    void abandon(const QByteArray& farewell);

    /// The client has connected to the data listener: it closes, single use.
    void dataAccepted();
    /// Too many strangers connected to it.
    void listenerAbused();
    void remoteForwardGranted(std::uint16_t port);
    void remoteForwardRefused();
    /// A channel came for the forward. True: take it and connect to the mapped client, then say
    /// dataConnected() or dataConnectFailed(). False: close it.
    [[nodiscard]] bool remoteChannelArrived();
    void dataConnected();
    void dataConnectFailed();
    /// A data connection is open (the count matters to the watchdog) or gone.
    void dataOpened() { ++m_openData; }
    void dataClosed();
    /// The client reset its upload: a positive end of it would be a lie.
    void uploadAborted();
    void timeout(TimerKind kind);

    /// Limits for the driver: false pauses reading that side.
    [[nodiscard]] bool wantsClientBytes() const;
    [[nodiscard]] bool wantsServerBytes() const { return m_gated.size() < kMaxBuffered; }
    [[nodiscard]] bool isOpaque() const { return m_opaque; }
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    enum class Kind {
        Greeting,
        Plain,
        Transfer,
        Passive,
        Port,
        Feat,
        EpsvAll,
        Rein,
        Auth,
        Convert,
        Local
    };
    struct Entry {
        Kind kind = Kind::Plain;
        QByteArray verb; ///< Of the client's command.
        QByteArray text; ///< Local: the reply.
        bool prelim = false;
        bool aborted = false; ///< Transfer: the client reset its upload.
        bool dataOver = false; ///< Transfer: begun, and its data connection is gone.
        bool second = false; ///< Passive, Convert: the other command is being tried upstream.
        bool retried = false; ///< Port: a refusal leads to another try; the client is held for it.
        std::uint16_t port = 0; ///< Port: of the forward it names.
        QByteArray firstError; ///< Passive: the first refusal, byte-exact.
    };
    struct Target {
        QByteArray host;
        std::uint16_t port = 0;
    };
    /// An active-mode request that may still need another try; the client is held meanwhile.
    struct Request {
        QByteArray verb;
        Address client;
        std::uint16_t port = 0;
        qsizetype candidate = 0;
    };
    struct Forward {
        Address address;
        std::uint16_t port = 0;
    };
    struct Conversion {
        Address client;
        std::uint16_t clientPort = 0;
        Target target;
        DataMode mode = DataMode::Port;
    };

    void run();
    void processClient();
    void processServer();
    void onCommand(const ClientFramer::Item& item);
    void onPassiveCommand(const ClientFramer::Item& item);
    void onEpsv(const ClientFramer::Item& item);
    void onActiveCommand(const ClientFramer::Item& item);
    [[nodiscard]] bool refuseLocally(const ClientFramer::Item& item);
    [[nodiscard]] bool refuseSecurity(const ClientFramer::Item& item);
    void forwardCommand(Kind kind, const QByteArray& verb, const QByteArray& line);

    void requestNextCandidate();
    void startConversion();
    void activeFailed();

    void onServerLine(const QByteArray& line);
    void onOverlong(const ServerFramer::Item& item);
    void insideMultiline(const QByteArray& line, const ReplyLine& parsed);
    void collect(const QByteArray& line);
    void replyComplete();
    void dispatch(int code, const QByteArrayList& lines, bool unsolicited);
    void onPassiveCode(int code, const QByteArrayList& lines);
    void onFinal(Entry entry, int code, const QByteArrayList& lines);
    void onPassiveRefused(const Entry& entry, int code, const QByteArrayList& lines);
    void onPassiveAccepted(const Entry& entry, int code, const QByteArrayList& lines);
    void releaseSecond(const Entry& entry);
    void onConvertReply(const Entry& entry, int code, const QByteArrayList& lines);
    void onPortReply(const Entry& entry, int code, const QByteArrayList& lines);
    void onTransferReply(const Entry& entry, int code, const QByteArrayList& lines);
    [[nodiscard]] QByteArrayList filteredFeat(const QByteArrayList& lines) const;
    [[nodiscard]] bool judgedAsWhole(int code) const;
    [[nodiscard]] bool needsPadding(const ReplyLine& line) const;
    [[nodiscard]] bool passivePending() const;
    [[nodiscard]] bool transferPending() const;
    [[nodiscard]] std::optional<PassiveReply> parsePassive(
        int code, const QByteArrayList& lines) const;
    /// Where data leads (4.1 of the rules), or the error reply.
    [[nodiscard]] tl::expected<Target, QByteArray> targetFor(const PassiveReply& reply) const;

    void toClient(const QByteArray& bytes);
    void toClient(const QByteArrayList& lines);
    void local(const QByteArray& text);
    void flushLocals();
    void closeGate(Reason reason);
    void openGate(Reason reason);
    void dropListener(Reason reason);
    void dropForward(Reason reason);
    void dropUnclaimed(Reason reason);
    void finish(Reason reason, const QByteArray& farewell = {});
    void finishClientEof();
    void finishServerEof();
    void armUnclaimed();

    EngineHost& m_host;
    Options m_options;
    Address m_local;
    Address m_peer;
    QByteArray m_controlHost;
    QList<Address> m_candidates;

    ClientFramer m_client;
    ServerFramer m_server;
    std::deque<Entry> m_queue;
    bool m_hold = false; ///< Client commands wait for an answer from elsewhere.
    bool m_epsvAll = false;
    bool m_opaque = false;
    bool m_over = false;
    bool m_clientEnded = false;
    bool m_clientEndTold = false;
    bool m_serverEnded = false;
    bool m_serverEndTold = false;
    bool m_atLineStart = true; ///< Of what the client has been sent.
    bool m_clientAhead = false; ///< The client may have read an answer where we saw none.

    int m_multiline = 0; ///< Code of the open multi-line reply.
    bool m_collecting = false;
    bool m_unsolicited = false; ///< It began while no command was pending.
    bool m_dropping = false; ///< The rest of an overlong line goes nowhere.
    QByteArrayList m_collected;
    qsizetype m_collectedBytes = 0;

    bool m_gateClosed = false;
    QByteArray m_gated;

    bool m_listening = false;
    std::optional<Request> m_request;
    std::optional<Forward> m_forward; ///< Granted and unclaimed.
    std::optional<Conversion> m_conversion;
    int m_openData = 0;
};

/// Everything outside 32–126 as \xNN; at most 200 bytes.
[[nodiscard]] QByteArray escaped(QByteArrayView bytes);

} // namespace sallyport::ftp
