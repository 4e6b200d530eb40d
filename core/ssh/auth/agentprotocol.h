// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <cstdint>

namespace sallyport::ssh {

// The ssh-agent protocol (draft-ietf-sshm-ssh-agent), client side, without I/O.

/// One key the agent holds.
struct AgentIdentity {
    QByteArray type; ///< Key or certificate type, from the blob.
    QByteArray blob;
    QString comment; ///< Safe to show.

    friend bool operator==(const AgentIdentity&, const AgentIdentity&) = default;
};

/// What a server wants out of an agent's signature (RFC 4253 6.6).
struct AgentSignature {
    QByteArray algorithm;
    /// The signature blob; for security keys (sk-…) everything after the algorithm name, that is
    /// the blob's string, the flags byte and the counter.
    QByteArray blob;

    friend bool operator==(const AgentSignature&, const AgentSignature&) = default;
};

/// Requests, length included, ready for the socket.
[[nodiscard]] QByteArray agentIdentitiesRequest();
[[nodiscard]] QByteArray agentSignRequest(
    QByteArrayView keyBlob, QByteArrayView data, std::uint32_t flags);

/// 2 for rsa-sha2-256, 4 for rsa-sha2-512 (also as certificate algorithms), otherwise 0.
[[nodiscard]] std::uint32_t agentSignFlags(QByteArrayView algorithm);

/// Puts an agent's answers together from whatever pieces arrive. Bounded: a length of 0 or above
/// the limit fails at once, before its bytes come; behind other messages, at the next feed() after
/// they were taken.
class AgentReplyReader {
public:
    static constexpr std::uint32_t kMaxMessage = 256 * 1024;

    /// Fails with AgentFailed when what has arrived cannot be an agent's answer.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes);
    [[nodiscard]] bool hasMessage() const;
    /// The oldest complete message: its type byte and content. Only while hasMessage().
    [[nodiscard]] QByteArray takeMessage();
    /// Bytes that are not part of a taken message.
    [[nodiscard]] bool isEmpty() const { return m_buffer.isEmpty(); }
    void clear() { m_buffer.clear(); }

private:
    [[nodiscard]] Result<void> checkLength() const;

    QByteArray m_buffer;
};

/// Reads SSH_AGENT_IDENTITIES_ANSWER. AgentFailed for a refusal and for anything malformed. Keys of
/// types we do not know are kept: the caller decides.
[[nodiscard]] Result<QList<AgentIdentity>> identitiesFromAgentReply(QByteArrayView message);

/// Reads SSH_AGENT_SIGN_RESPONSE. AgentFailed for a refusal (the agent's user said no, the key is
/// gone) and for anything malformed.
[[nodiscard]] Result<AgentSignature> signatureFromAgentReply(QByteArrayView message);

} // namespace sallyport::ssh
