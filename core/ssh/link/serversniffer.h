// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/algorithms.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace sallyport::ssh {

/// Looks over libssh2's shoulder at the first bytes a server sends, which are in clear: its
/// identification (RFC 4253 4.2) and its algorithm lists (7.1). libssh2 says only that something
/// failed; this says what. Feed it copies of everything received until it is done(); it keeps no
/// more than its limits and looks at nothing after that. Sans I/O.
class ServerSniffer {
public:
    static constexpr qsizetype kMaxIdentification = 255; ///< With its line ending.
    static constexpr qsizetype kMaxPreamble = 16 * 1024; ///< All lines before it together.
    static constexpr int kMaxPreambleLines = 64;
    static constexpr std::uint32_t kMaxPacket = 64 * 1024;

    enum class State {
        Identification, ///< The identification has not been seen in full.
        KeyExchange, ///< It has; the algorithm lists have not.
        Complete, ///< Both have.
        NotSsh, ///< This is no SSH-2 server: give up.
        Disconnected, ///< The server sent SSH_MSG_DISCONNECT in place of its lists.
        Malformed, ///< An SSH-2 server whose first packets make no sense.
    };

    State feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    /// Nothing will be looked at any more.
    [[nodiscard]] bool done() const;
    /// E.g. "SSH-2.0-OpenSSH_9.2"; empty before it was seen. Printable.
    [[nodiscard]] QString identification() const { return m_identification; }
    /// The lines before the identification, printable; servers greet or refuse here.
    [[nodiscard]] const QStringList& preamble() const { return m_preamble; }
    /// Empty lists until Complete.
    [[nodiscard]] const ServerAlgorithms& algorithms() const { return m_algorithms; }

    /// What to report now that the handshake has failed or the connection has ended: NotSsh with
    /// an excerpt, ServerDisconnected with the server's words, NoCommonAlgorithm when ours and the
    /// server's lists do not meet, otherwise HandshakeFailed with what is known.
    [[nodiscard]] Error explain(const AlgorithmPreferences& ours) const;

private:
    void readLines();
    void readLine(QByteArrayView line);
    void readPackets();
    void readPayload(QByteArrayView payload);
    void giveUp(State state, const Sentence& why);

    State m_state = State::Identification;
    QByteArray m_buffer;
    QString m_identification;
    QStringList m_preamble;
    qsizetype m_preambleBytes = 0;
    int m_packets = 0;
    ServerAlgorithms m_algorithms;
    Sentence m_why;
    Nuance m_nuance = Nuance::None; ///< Of NotSsh.
};

} // namespace sallyport::ssh
