// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/clientframer.h"
#include "core/ftp/dataway.h"
#include "core/ftp/passivecodec.h"
#include "core/ftp/pending.h"
#include "core/ftp/replyreader.h"

namespace sallyport::ftp {

/// The FTP control connection between one client and one server (RFC 959, 2228, 2428, 2640, 6384):
/// reads both directions as whole lines, matches replies to commands, and replaces every address
/// one of them announces for a data connection by one inside the tunnel. What it cannot read with
/// certainty it refuses; it never lets an address of the other side through. A positive end of a
/// transfer only passes when its data connection reached the client and ended in order.
///
/// Sans I/O: bytes and events in, calls on EngineHost out. Which chunks the bytes come in never
/// changes what goes out.
class Engine final : private ReplyReader::Context {
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

    // What EngineHost answers.
    /// A client has come to a data listener, a channel to a forward. True: take it; what else is
    /// needed is asked for. False: close it.
    [[nodiscard]] bool clientArrived(DataId id);
    [[nodiscard]] bool serverArrived(DataId id);
    void remoteForwardGranted(DataId id, std::uint16_t port);
    void remoteForwardRefused(DataId id);
    void serverOpened(DataId id);
    void serverFailed(DataId id);
    /// bytes: or only the end of the channel.
    void serverSpoke(DataId id, bool bytes);
    void clientConnected(DataId id);
    void clientFailed(DataId id);
    /// A data connection of which both sides were up is over.
    void dataEnded(DataId id, const DataEnd& end);
    void caughtUp();
    /// EngineHost::canListen() has become true.
    void listenReady() { run(); }
    void timeout(TimerKind kind);

    /// Limits for the driver: false pauses reading that side.
    [[nodiscard]] bool wantsClientBytes() const;
    [[nodiscard]] bool wantsServerBytes() const
    {
        return m_heldBytes < kMaxBuffered && !waitsForListener();
    }
    [[nodiscard]] bool isOpaque() const { return m_opaque; }
    [[nodiscard]] bool isOver() const { return m_over; }
    /// A data connection is promised that nobody has come for. It is made when the promise is kept,
    /// and given up when the next one is made.
    [[nodiscard]] bool hasPromise() const { return m_way.hasPromise(); }
    /// Its id; 0 while it is only asked for.
    [[nodiscard]] DataId promised() const { return m_way.promised(); }

private:
    /// What waits for the client's data connection before it goes to the client.
    struct Held {
        QByteArray bytes;
        DataId data = 0; ///< Says whether it is true; 0: nothing to say.
        bool preliminary = false;
        QByteArray verb{}; ///< Of the transfer or of PORT, EPRT.
        bool sudden = false; ///< No preliminary reply came before.
    };

    // ReplyReader::Context
    [[nodiscard]] bool expectsReply() const override { return !m_pending.isEmpty(); }
    [[nodiscard]] bool expectsPassive() const override { return m_pending.has<Entry::Ask>(); }
    [[nodiscard]] bool isJudgedWhole(int code) const override;
    [[nodiscard]] bool endsWith(int code) const override;

    void run();
    void processClient();
    void processServer();
    void onCommand(const ClientFramer::Item& item);
    void onPassiveCommand();
    void onEpsv(const ClientFramer::Item& item);
    void onActiveCommand(const ClientFramer::Item& item);
    void onTransferCommand(const ClientFramer::Item& item);
    [[nodiscard]] bool refuseLocally(const ClientFramer::Item& item);
    [[nodiscard]] bool refuseSecurity(const ClientFramer::Item& item);
    template <class What>
    void forwardCommand(const QByteArray& verb, const QByteArray& line, What what);

    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] bool waitsForListener() const
    {
        return m_pending.has<Entry::Ask>() && !m_host.canListen();
    }
    void answerEarly();
    void watchHold();
    void endHold();
    void releaseOvertaken();
    void ask(const QByteArray& verb, const QByteArray& question, Entry::Ask ask);
    void nextForward();
    void activeReady(const QByteArray& verb);
    void activeFailed(const QByteArray& reply);
    [[nodiscard]] bool reusesPort() const;

    void onItem(const ReplyReader::Item& item);
    void onReply(const Reply& reply);
    void onPreliminary(const Reply& reply);
    void onPassiveCode(const Reply& reply);
    void onFinal(const Entry& entry, const Reply& reply);
    void onAskReply(const Entry& entry, const Reply& reply);
    void onAskFailed(const Entry& entry, int code, const QByteArrayList& lines);
    void useTarget(const Entry& entry, const DataWay::Target& target, DataId id);
    void onActiveReply(const Entry& entry, const Reply& reply);
    void onTransferReply(const Entry& entry, const Reply& reply);
    void endTrial(bool well);
    void onAuthReply(const Reply& reply);
    void tellOfTls(const Entry& entry, const Reply& reply);
    [[nodiscard]] std::optional<Entry> settled(std::optional<Pending::Answer> answer);
    [[nodiscard]] std::optional<PassiveReply> parsePassive(const Reply& reply) const;
    /// Where data leads (4.1 of the rules), or the error reply.
    [[nodiscard]] tl::expected<DataWay::Target, QByteArray> targetFor(const PassiveReply& reply);
    /// The converted one that m_unclaimed has; 0: none.
    [[nodiscard]] DataId unclaimedData() const;
    void bindNewcomer(DataId id);
    void forgetIfDone(DataId id);

    void toClient(Held held);
    void toClient(const QByteArray& bytes) { toClient(Held{ bytes }); }
    void toClient(const QByteArrayList& lines) { toClient(Held{ lines.join() }); }
    void write(const Held& held);
    void local(const QByteArray& text);
    void flushLocals();
    [[nodiscard]] bool isGateClosed() const;
    void gate(Reason reason);
    void dropNext(Reason reason);
    void finish(Reason reason, const QByteArray& farewell = {});
    void finishClientEof();
    void finishServerEof();
    void armUnclaimed();

    EngineHost& m_host;
    Options m_options;
    Address m_local;
    Address m_peer;
    QByteArray m_controlHost;

    ClientFramer m_client;
    ReplyReader m_server;
    Pending m_pending;
    DataWay m_way;
    /// A passive reply that has a trial running, and where it leads.
    std::optional<std::pair<Entry, DataWay::Target>> m_trial;
    /// A transfer command that waits for the last PORT to be used again.
    std::optional<ClientFramer::Item> m_delayed;
    /// A transfer that the server calls complete while its channel, or what is in it, may still be
    /// on its way.
    std::optional<Entry> m_unclaimed;

    bool m_renewed = false; ///< It was, for the command at hand: once is enough.
    bool m_epsvAll = false;
    bool m_opaque = false;
    bool m_over = false;
    bool m_clientEnded = false;
    bool m_clientEndTold = false;
    bool m_serverEnded = false;
    bool m_serverEndTold = false;
    bool m_atLineStart = true; ///< Of what the client has been sent.
    bool m_clientAhead = false; ///< The client may have read an answer where we saw none.
    bool m_loggedIn = false;
    bool m_tlsTold = false;
    bool m_gateTold = false; ///< gateChanged(true) was the last.
    bool m_holdWatched = false;
    int m_straysDue = 0; ///< Passive replies to questions of ours that were given up.

    std::deque<Held> m_held;
    qsizetype m_heldBytes = 0;
};

/// Everything outside 32–126 as \xNN; at most 200 bytes.
[[nodiscard]] QByteArray escaped(QByteArrayView bytes);

} // namespace sallyport::ftp
