// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ssh/algorithms.h"
#include "core/ssh/link/serversniffer.h"
#include "core/ssh/link/transport.h"

#include <optional>

struct _LIBSSH2_SESSION;

namespace sallyport::ssh {

struct LinkOptions;

/// One libssh2 session over a Transport: the handle, the callbacks that carry its bytes, and what
/// they noticed. Only core/ssh uses it; one thread; owned by a Link.
///
/// Rules it keeps for everyone else: the send callback takes everything, so libssh2 never holds
/// half a packet, until a server that does not read has made 4 MiB of it, which ends the session;
/// the receive callback has a byte budget per turn; after kill() both answer like a dead socket, so
/// that freeing never waits. The first host key is the only one: a server that shows another in a
/// later key exchange (RFC 4253 9) does not get the answer to it, nor anything else.
class Session {
public:
    explicit Session(Transport& transport);

    /// Given to libssh2 as the socket: no real descriptor, since the callbacks do everything.
    static constexpr int kDescriptor = 0x3ffffff0;

    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] _LIBSSH2_SESSION* handle() const { return m_handle; }

    /// Method lists and options that must stand before the handshake.
    /// NotSupported when this libssh2 knows no name of one of the lists.
    [[nodiscard]] Result<void> configure(const LinkOptions& options);

    /// How many bytes the next calls may take from the transport.
    void setReceiveBudget(qint64 bytes) { m_budget = bytes; }
    [[nodiscard]] bool receiveBudgetSpent() const { return m_budget <= 0; }

    /// False while so much waits to be sent that no channel should add to it.
    [[nodiscard]] bool sendGateOpen() const;
    [[nodiscard]] quint64 bytesReceived() const { return m_received; }
    [[nodiscard]] quint64 bytesSent() const { return m_sent; }
    /// The transport has ended, or nothing more is taken from it. libssh2 does not know it and
    /// still hands out what it has; the link is to end with linkError() then.
    [[nodiscard]] bool peerEnded() const { return m_peerEnded; }
    /// The server has sent SSH_MSG_DISCONNECT, or was cut off for its host key or for not reading:
    /// whatever failed, linkError() says why.
    [[nodiscard]] bool wasDisconnected() const
    {
        return m_disconnectReason.has_value() || !m_otherHostKey.isEmpty() || m_overrun;
    }
    [[nodiscard]] const ServerSniffer& sniffer() const { return m_sniffer; }
    /// What libssh2 says of its last failure, made printable.
    [[nodiscard]] QString lastErrorText() const;
    /// The same with the number, for an error.
    [[nodiscard]] QString libraryText(int rc) const;

    /// Turns a libssh2 return code into the reason the link is over: the server's own disconnect
    /// message when there was one.
    [[nodiscard]] Error linkError(int rc) const;
    /// The same during the handshake, where the clear text seen so far tells more.
    [[nodiscard]] Error handshakeError(int rc) const;

    /// The signature algorithms for the user's own RSA key, best first.
    [[nodiscard]] const QByteArrayList& signatures() const { return m_ours.signature; }

    /// Lets another thread call libssh2 for a while: the callbacks then touch nothing but two
    /// buffers, which exchangeBytes() fills from and empties into the transport. Neither that nor
    /// anything else of the session may be used while the other thread runs.
    void setOffThread(bool on) { m_offThread = on; }
    /// Also without another thread, to look whether the transport has ended; libssh2 then gets
    /// those bytes first. True when there is something to read. The end of the connection counts
    /// once everything was read, or at once.
    [[nodiscard]] bool exchangeBytes(bool endAtOnce);

    /// From now on the callbacks fail at once.
    void kill() { m_dead = true; }
    [[nodiscard]] bool isDead() const { return m_dead; }

    /// Text the server sent in SSH_MSG_DEBUG with "always display", collected since the last call.
    [[nodiscard]] QStringList takeServerMessages();

private:
    friend struct SessionCallbacks;

    /// False, and the end of the session, once the host key is not the first one any more.
    [[nodiscard]] bool keepsHostKey();

    Transport& m_transport;
    _LIBSSH2_SESSION* m_handle = nullptr;
    ServerSniffer m_sniffer;
    qint64 m_budget = 0;
    quint64 m_received = 0;
    quint64 m_sent = 0;
    bool m_peerEnded = false;
    bool m_overrun = false; ///< More waits to be sent than ever should.
    bool m_dead = false;
    std::optional<int> m_disconnectReason;
    QString m_disconnectText;
    QByteArray m_hostKey; ///< The first one seen.
    QByteArray m_otherHostKey;
    QStringList m_serverMessages;
    bool m_offThread = false;
    QByteArray m_inbox;
    QByteArray m_outbox;
    AlgorithmPreferences m_ours;
};

} // namespace sallyport::ssh
