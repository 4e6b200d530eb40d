// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/farewells.h"
#include "core/tunnel/forward.h"
#include "core/tunnel/pipeset.h"
#include "core/tunnel/proxysessions.h"

namespace sallyport::ssh {
class Channel;
class RemoteListener;
}

namespace sallyport::net {
class PermitList;
}

namespace sallyport::tunnel {

/// A rule whose listener is on the SSH server (tcpip-forward, RFC 4254 7.1): listens while there is
/// a link. A port that the server does not give right after a connection was lost is asked for
/// again for a while, since the dead session may still hold it there.
class RemoteForward : public Forward {
    Q_OBJECT

public:
    RemoteForward(int number, profile::Rule rule, ForwardContext& context);
    ~RemoteForward() override;

    void start() override;
    void attach(ssh::Link& link) override;
    void detach() override;

    static constexpr Milliseconds kPortRetry{2'000};
    static constexpr int kPortRetries = 60;

protected:
    /// A connection to carry.
    virtual void accepted(std::unique_ptr<ssh::Channel> channel) = 0;
    void stopListening() override;
    /// The rule cannot run with any server.
    void cannotRun(const Error& error);
    /// Connects from this computer to where the rule leads, or to another place.
    [[nodiscard]] std::unique_ptr<ByteStream> connectHere(const HostPort& destination, const QString& path = {});
    [[nodiscard]] ConnectionStatus newConnection(const ssh::Channel& channel);

private:
    void listen();
    void arrived();
    void turnAway(std::unique_ptr<ssh::Channel> channel);
    void refused(const Error& error);
    [[nodiscard]] QString boundsNote() const;

    std::unique_ptr<ssh::RemoteListener> m_listener;
    Farewells m_farewells;
    std::unique_ptr<Timer> m_retryTimer;
    std::uint16_t m_lastPort = 0; ///< What port 0 became: asked for again after a reconnect.
    bool m_unusable = false;
    bool m_wasListening = false;
    int m_retries = 0;
};

/// A remote TCP rule.
class RemoteTcpForward final : public RemoteForward {
    Q_OBJECT

public:
    RemoteTcpForward(int number, profile::Rule rule, ForwardContext& context);
    ~RemoteTcpForward() override;

    [[nodiscard]] int connectionCount() const override { return m_pipes.count(); }
    [[nodiscard]] QList<ConnectionStatus> connections() const override { return m_pipes.statuses(); }
    bool endConnection(quint64 id) override { return m_pipes.end(id); }

private:
    void accepted(std::unique_ptr<ssh::Channel> channel) override;
    void endAll() override { m_pipes.endAll(); }
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const override { return m_pipes.openBytes(); }

    PipeSet m_pipes;
};

/// A reverse dynamic rule: programs on the server's side ask by SOCKS or HTTP CONNECT, and this
/// computer resolves and connects, if the rule permits it.
class RemoteDynamicForward final : public RemoteForward {
    Q_OBJECT

public:
    RemoteDynamicForward(int number, profile::Rule rule, ForwardContext& context);
    ~RemoteDynamicForward() override;

    void start() override;
    [[nodiscard]] int connectionCount() const override { return m_sessions.count(); }
    [[nodiscard]] QList<ConnectionStatus> connections() const override { return m_sessions.statuses(); }
    bool endConnection(quint64 id) override { return m_sessions.end(id); }

private:
    void accepted(std::unique_ptr<ssh::Channel> channel) override;
    void endAll() override { m_sessions.endAll(); }
    [[nodiscard]] std::pair<quint64, quint64> openBytes() const override { return m_sessions.openBytes(); }
    void reach(ProxySession& session);

    std::unique_ptr<net::PermitList> m_permitted;
    ProxySessions m_sessions;
};

} // namespace sallyport::tunnel
