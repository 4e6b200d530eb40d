// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/pipeset.h"
#include "core/tunnel/proxysession.h"

#include <functional>

namespace sallyport::tunnel {

/// The connections of a dynamic rule: first each negotiates, then it is bridged. Owned by the
/// forward, which says how destinations are reached.
class ProxySessions final : public QObject {
    Q_OBJECT

public:
    /// Starts connecting to what a session asks for, by connectTo() or refuse().
    using Connect = std::function<void(ProxySession&)>;

    /// remoteIsTarget: the target stream is the one inside the tunnel (a local rule).
    ProxySessions(Clock& clock, bool remoteIsTarget, Connect connect);
    ~ProxySessions() override;

    [[nodiscard]] int count() const { return int(m_negotiating.size()) + m_pipes.count(); }
    [[nodiscard]] QList<ConnectionStatus> statuses() const;
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const { return m_pipes.openBytes(); }

    /// status.to is filled in once it is known; the connection is announced then.
    void add(const ConnectionStatus& status, std::unique_ptr<ByteStream> client);
    bool end(quint64 id);
    void endAll();

Q_SIGNALS:
    void changed(const sallyport::tunnel::ConnectionStatus& status);
    void removed(quint64 sent, quint64 received);

private:
    struct Entry {
        ConnectionStatus status;
        std::unique_ptr<ProxySession> session;
        bool told = false;
    };

    void established(quint64 id);
    void ended(quint64 id, ConnectionEnd end);

    Clock& m_clock;
    const bool m_remoteIsTarget;
    Connect m_connect;
    std::map<quint64, Entry> m_negotiating;
    PipeSet m_pipes;
};

} // namespace sallyport::tunnel
