// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/ssh/algorithms.h"
#include "core/ssh/serversniffer.h"
#include "core/ssh/transport.h"

#include <optional>

struct _LIBSSH2_SESSION;
struct _LIBSSH2_USERAUTH_KBDINT_PROMPT;
struct _LIBSSH2_USERAUTH_KBDINT_RESPONSE;

namespace sallyport::ssh {

struct LinkOptions;

/// One libssh2 session over a Transport: the handle, the callbacks that carry its bytes, and what
/// they noticed. Only core/ssh uses it; one thread; owned by a Link.
///
/// Rules it keeps for everyone else: the send callback takes everything, always, so libssh2 never
/// holds half a packet; the receive callback has a byte budget per turn; after kill() both answer
/// like a dead socket, so that freeing never waits. The first host key is the only one: a server
/// that shows another in a later key exchange (RFC 4253 9) does not get the answer to it, nor
/// anything else.
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
    /// The transport has ended, or nothing more is taken from it. libssh2 does not know it and still
    /// hands out what it has; the link is to end with linkError() then.
    [[nodiscard]] bool peerEnded() const { return m_peerEnded; }
    /// The server has sent SSH_MSG_DISCONNECT, or was cut off for its host key: whatever failed,
    /// linkError() says why.
    [[nodiscard]] bool wasDisconnected() const
    {
        return m_disconnectReason.has_value() || !m_otherHostKey.isEmpty();
    }
    [[nodiscard]] const ServerSniffer& sniffer() const { return m_sniffer; }
    /// What libssh2 says of its last failure, made printable.
    [[nodiscard]] QString lastErrorText() const;

    /// Turns a libssh2 return code into the reason the link is over: the server's own disconnect
    /// message when there was one.
    [[nodiscard]] Error linkError(int rc) const;
    /// The same during the handshake, where the clear text seen so far tells more.
    [[nodiscard]] Error handshakeError(int rc) const;

    /// The answer to a keyboard-interactive request with one prompt that is not echoed; given once.
    /// Anything else is answered with nothing. Must outlive the attempt.
    void setPromptAnswer(const Secret* answer) { m_promptAnswer = answer; }
    static void answerPrompts(const char* name, int nameLength, const char* instruction,
        int instructionLength, int count, const _LIBSSH2_USERAUTH_KBDINT_PROMPT* prompts,
        _LIBSSH2_USERAUTH_KBDINT_RESPONSE* responses, void** abstract);

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
    bool m_peerEnded = false;
    bool m_dead = false;
    std::optional<int> m_disconnectReason;
    QString m_disconnectText;
    QByteArray m_hostKey; ///< The first one seen.
    QByteArray m_otherHostKey;
    QStringList m_serverMessages;
    const Secret* m_promptAnswer = nullptr;
    AlgorithmPreferences m_ours;
};

} // namespace sallyport::ssh
