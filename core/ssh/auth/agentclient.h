// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/laterptr.h"
#include "core/base/result.h"
#include "core/ssh/auth/agentprotocol.h"

#include <QLocalSocket>
#include <QObject>
#include <QQueue>
#include <QStringList>

namespace sallyport::ssh {

/// Where this user's agent may listen, in the order to try: SSH_AUTH_SOCK, on Windows else
/// windowsAgentPaths(). Empty when there is none.
[[nodiscard]] QStringList defaultAgentPaths();

/// Named pipes of agents on Windows: those of a Pageant that runs for this user (its name ends in a
/// hash that changes with each session), then the system's OpenSSH agent. existing: the names in
/// \\.\pipe.
[[nodiscard]] QStringList windowsAgentPaths(const QString& user, const QStringList& existing);

/// Asks an ssh-agent without ever blocking. Connects when first asked, keeps the connection, and
/// connects anew if the agent has gone in between. Requests are put to the agent one at a time, in
/// order; each ends in exactly one signal that carries its number. Signals come from the event
/// loop, never from within a call; a handler may destroy the client. One thread. Destroying it
/// drops what is pending, silently.
///
/// Errors: AgentUnavailable when nothing can be reached at any of the paths, AgentFailed when the
/// agent refuses, breaks off, talks nonsense or does not answer in time. A failed request does not
/// take later ones with it.
class AgentClient : public QObject {
    Q_OBJECT

public:
    using RequestId = quint64;

    struct Timeouts {
        /// Connecting and listing; some agents ask their user to unlock them first.
        Milliseconds list = std::chrono::seconds(20);
        /// Signing may have to wait for a touch on a security key or a confirmation.
        Milliseconds sign = std::chrono::seconds(60);
    };

    /// The clock has to outlive the client.
    AgentClient(Clock& clock, QStringList paths, Timeouts timeouts, QObject* parent = nullptr);
    AgentClient(Clock& clock, QStringList paths = defaultAgentPaths(), QObject* parent = nullptr);
    ~AgentClient() override;

    RequestId listIdentities();
    /// flags as from agentSignFlags().
    RequestId sign(const QByteArray& keyBlob, const QByteArray& data, std::uint32_t flags);
    /// Drops everything that is pending, without signals, and closes the connection.
    void cancelAll();

Q_SIGNALS:
    void identitiesListed(quint64 request, const QList<sallyport::ssh::AgentIdentity>& identities);
    /// An agent that is too old for the flags signs with ssh-rsa: compare the algorithm.
    void signatureMade(quint64 request, const sallyport::ssh::AgentSignature& signature);
    void requestFailed(quint64 request, const sallyport::Error& error);

private:
    enum class Kind { List, Sign };
    struct Request {
        RequestId id = 0;
        Kind kind = Kind::List;
        QByteArray bytes;
    };

    RequestId enqueue(Kind kind, QByteArray bytes);
    void scheduleNext();
    void startNext();
    void connectSocket();
    [[nodiscard]] QString path() const { return m_paths.value(m_path); }
    void sendCurrent();
    void onReadyRead();
    void onClosed(QLocalSocket* socket);
    void tryNextPath(const Error& error);
    void onTimeout();
    void dropConnection();
    void finish(const QByteArray& message);
    void failCurrent(const Error& error);
    Request takeCurrent();

    QStringList m_paths;
    qsizetype m_path = 0; ///< The one being tried, or the last that answered.
    qsizetype m_pathsTried = 0; ///< For the current request.
    Timeouts m_timeouts;
    LaterPtr<QLocalSocket> m_socket{ this };
    std::unique_ptr<Timer> m_timer;
    AgentReplyReader m_reply;
    QQueue<Request> m_queue; ///< While busy, the head is the one in progress.
    RequestId m_lastId = 0;
    bool m_busy = false;
    bool m_connected = false; ///< The current socket got as far as being connected.
    bool m_reused = false; ///< The current request was put to a connection that was idle before.
    bool m_startScheduled = false;
};

} // namespace sallyport::ssh
