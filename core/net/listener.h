// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/localstream.h"
#include "core/net/sourcelist.h"
#include "core/net/unixsocket.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace sallyport::net {

/// Accepts connections of local programs on one port of one or several addresses, or on a Unix
/// socket.
///
/// Owned by its forward, lives on the forward's thread. Every connection is handed to the handler,
/// from the event loop; the handler may close or destroy the listener.
class Listener final : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<void(std::unique_ptr<LocalStream>)>;

    Listener(Clock& clock, Handler handler, QObject* parent = nullptr);
    ~Listener() override;

    /// Starts listening; only once. The host is
    ///  - an IPv4 or IPv6 literal: that address only (0.0.0.0 and :: are all of that family);
    ///  - "localhost": 127.0.0.1 and ::1, one port for both, or the one of them that exists;
    ///  - "" or "*": all addresses of both families.
    /// Port 0 takes any free port. Fails with ListenPortTaken (the detail names the holder where
    /// the system tells), ListenPortPrivileged, ListenAddressInvalid, OutOfResources or
    /// ListenFailed, and then listens nowhere.
    [[nodiscard]] Result<void> listen(const HostPort& where, int backlog = 128);
    /// Listens on a Unix socket instead, as openUnixListener() does; only once. close() removes its
    /// file. Its streams have null endpoints, and the list of sources does not apply.
    [[nodiscard]] Result<void> listenOnPath(
        const QString& path, Replaces replaces = Replaces::DeadSocket, int backlog = 128);
    void close();

    /// Before listen(): which addresses "localhost" and "*" stand for. An address of the other
    /// family is ListenAddressInvalid then.
    void setFamily(Family family) { m_family = family; }
    /// Whom to let in; at any time, for connections from then on.
    void setSources(SourceList sources) { m_allowedSources = std::move(sources); }

    [[nodiscard]] bool isListening() const { return !m_sockets.empty(); }
    /// Where it really listens, with the real port; IPv4 first.
    [[nodiscard]] const std::vector<Endpoint>& addresses() const { return m_addresses; }
    /// Empty unless it listens on a Unix socket.
    [[nodiscard]] QString path() const { return m_path; }
    /// How many connections were reset because the list of sources does not allow them.
    [[nodiscard]] quint64 refusedCount() const { return m_refusedCount; }

    /// While paused, new connections wait in the system's backlog.
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const { return m_paused; }

Q_SIGNALS:
    /// No descriptors or memory for another connection (OutOfResources). Said once; accepting is
    /// tried again a few times a second by itself until it works.
    void starved(const sallyport::Error& error);
    /// A peer that the list of sources does not allow was reset. As often as it tries.
    void refused(const sallyport::net::Endpoint& peer);

private:
    struct Socket {
        Descriptor descriptor;
        std::unique_ptr<QSocketNotifier> notifier;
    };

    [[nodiscard]] Result<void> bindAll(
        const std::vector<QHostAddress>& hosts, std::uint16_t port, int backlog);
    void watch(Descriptor socket);
    void onIncoming(Descriptor socket);
    void onAccepted(const AcceptedSocket& accepted);
    void onStarved(const SocketError& cause);
    void updateNotifiers();

    Handler m_handler;
    std::vector<Socket> m_sockets;
    std::vector<Endpoint> m_addresses;
    QString m_path;
    SocketFile m_file; ///< Where m_path is not empty.
    Family m_family = Family::Any;
    SourceList m_allowedSources;
    quint64 m_refusedCount = 0;
    std::unique_ptr<Timer> m_retryTimer;
    bool m_paused = false;
    bool m_starvedTold = false;
};

/// What a failed attempt to listen there means for the user.
[[nodiscard]] Error listenError(const SocketError& cause, const Endpoint& where);

} // namespace sallyport::net
