// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/ftp/engine.h"
#include "core/net/listener.h"
#include "core/profile/rule.h"
#include "core/ssh/link/farside.h"

#include <QPointer>

#include <map>

namespace sallyport::tunnel {

/// How one FTP session reaches its client and its server: one of the two is on this computer's side
/// and the other behind the SSH server. Listeners are known by the id of the data connection they
/// were opened for. Owned by the session.
class FtpPlumbing : public QObject {
    Q_OBJECT

public:
    /// What the session is told; from the event loop, never from within a call on the plumbing.
    class User {
    public:
        /// canListen() has become true.
        virtual void listenReady() = 0;
        /// The session's own client has come to a data listener; nobody else is let through.
        virtual void clientConnected(
            ftp::DataId id, std::unique_ptr<ByteStream> stream, const HostPort& peer) = 0;
        virtual void serverListening(ftp::DataId id, std::uint16_t port) = 0;
        virtual void serverListenRefused(ftp::DataId id, const Error& error) = 0;
        /// peer: empty host where nobody can tell.
        virtual void serverConnected(
            ftp::DataId id, std::unique_ptr<ByteStream> stream, const HostPort& peer) = 0;
        virtual void caughtUp() = 0;

    protected:
        ~User() = default;
    };

    /// Before anything else; outlives the plumbing.
    void setUser(User& user) { m_user = &user; }

    /// The client's control connection: our end of it, and its peer.
    [[nodiscard]] virtual ftp::Address clientLocal() const = 0;
    [[nodiscard]] virtual ftp::Address clientPeer() const = 0;
    /// An address of the machine the client runs on, as far as that is known.
    [[nodiscard]] virtual bool isOwnAddress(const ftp::Address& address) const = 0;
    /// What the options lack and this side knows better, once the control connection is open.
    virtual void complete(ftp::Options&) const { }
    /// The stream of the client's control connection; once.
    [[nodiscard]] virtual std::unique_ptr<ByteStream> takeClient() = 0;
    [[nodiscard]] virtual std::unique_ptr<ByteStream> connectControl(const HostPort& server) = 0;

    /// Passive: where the client connects. False: replies of the server have to wait for a moment,
    /// until listenReady().
    [[nodiscard]] virtual bool canListen() const { return true; }
    [[nodiscard]] virtual Result<std::uint16_t> listenForClient(
        ftp::DataId id, const ftp::Address& address) = 0;
    virtual void closeClientListener(ftp::DataId id) = 0;
    /// originator: the client's end, where it is known.
    [[nodiscard]] virtual std::unique_ptr<ByteStream> connectToServer(
        const HostPort& target, const HostPort& originator) = 0;

    /// Active: where the server connects. Answered by serverListening() or serverListenRefused().
    virtual void listenForServer(ftp::DataId id, const ftp::Address& address) = 0;
    /// Also one that has not been answered yet: then nothing more is told of it.
    virtual void closeServerListener(ftp::DataId id) = 0;
    [[nodiscard]] virtual std::unique_ptr<ByteStream> connectToClient(
        const net::Endpoint& client) = 0;
    /// Answered by caughtUp() once every connection that had been made to a listener for the server
    /// by now was told.
    virtual void catchUp() = 0;

protected:
    User* m_user = nullptr;
};

/// A local rule: the client is on this side, the server behind the SSH server.
class LocalFtpPlumbing final : public FtpPlumbing {
    Q_OBJECT

public:
    /// local, peer: both ends of the client's connection.
    LocalFtpPlumbing(ssh::FarSide& farSide, Clock& clock, std::unique_ptr<ByteStream> client,
        const net::Endpoint& local, const net::Endpoint& peer, const profile::FtpRuleOptions& ports,
        const ftp::Options& options);
    ~LocalFtpPlumbing() override;
    /// Whatever the options say, data connections are taken from the user of the control connection
    /// only, and none whose user cannot be told.
    void keepToKnownUser() { m_knownUsersOnly = true; }

    [[nodiscard]] ftp::Address clientLocal() const override;
    [[nodiscard]] ftp::Address clientPeer() const override;
    [[nodiscard]] bool isOwnAddress(const ftp::Address& address) const override;
    [[nodiscard]] std::unique_ptr<ByteStream> takeClient() override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectControl(const HostPort& server) override;
    [[nodiscard]] Result<std::uint16_t> listenForClient(
        ftp::DataId id, const ftp::Address& address) override;
    void closeClientListener(ftp::DataId id) override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectToServer(
        const HostPort& target, const HostPort& originator) override;
    void listenForServer(ftp::DataId id, const ftp::Address& address) override;
    void closeServerListener(ftp::DataId id) override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectToClient(const net::Endpoint& client) override;
    void catchUp() override;

private:
    enum class Visitor { Client, Stranger, Unknown };

    /// Connections to one listener whose owner cannot be told any more.
    struct Unknown {
        std::vector<std::unique_ptr<net::LocalStream>> streams;
        std::unique_ptr<Timer> timer;
    };

    void dataArrived(ftp::DataId id, std::unique_ptr<net::LocalStream> stream);
    void deliver(ftp::DataId id, std::unique_ptr<net::LocalStream> stream);
    void park(ftp::DataId id, std::unique_ptr<net::LocalStream> stream);
    void settleUnknown(ftp::DataId id);
    void serverArrived(ftp::DataId id);
    [[nodiscard]] Visitor judge(const net::LocalStream& stream) const;

    QPointer<ssh::FarSide> m_farSide;
    Clock& m_clock;
    std::unique_ptr<ByteStream> m_client;
    const net::Endpoint m_local;
    const net::Endpoint m_peer;
    const std::uint16_t m_firstPort;
    const std::uint16_t m_lastPort;
    const FtpLimits m_limits;
    const bool m_verifyUser;
    bool m_knownUsersOnly = false;
    std::optional<std::uint32_t> m_owner; ///< Whose the client's control connection is.
    std::map<ftp::DataId, std::unique_ptr<net::Listener>> m_listeners;
    std::map<ftp::DataId, Unknown> m_unknown;
    std::map<ftp::DataId, LaterPtr<ssh::FarListener>> m_remotes;
    LaterPtr<ssh::FarListener> m_echo{ this }; ///< Asked for only to hear the answer.
};

/// A remote rule: the client is behind the SSH server, the FTP server on this side. One remote
/// listener is always kept ready for the next passive transfer, because asking for it takes a
/// round trip and the reply that names its port is already there.
class RemoteFtpPlumbing final : public FtpPlumbing {
    Q_OBJECT

public:
    /// bind: the host of the rule's remote listener. advertised: what clients there reach it at.
    RemoteFtpPlumbing(ssh::FarSide& farSide, Clock& clock, ssh::FarArrival client, QString bind,
        ftp::Address advertised, const profile::FtpRuleOptions& ports, const ftp::Options& options);
    ~RemoteFtpPlumbing() override;

    [[nodiscard]] ftp::Address clientLocal() const override { return m_advertised; }
    [[nodiscard]] ftp::Address clientPeer() const override;
    [[nodiscard]] bool isOwnAddress(const ftp::Address&) const override { return false; }
    void complete(ftp::Options& options) const override;
    [[nodiscard]] std::unique_ptr<ByteStream> takeClient() override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectControl(const HostPort& server) override;
    [[nodiscard]] bool canListen() const override { return m_spareReady || m_spareRefused; }
    [[nodiscard]] Result<std::uint16_t> listenForClient(
        ftp::DataId id, const ftp::Address& address) override;
    void closeClientListener(ftp::DataId id) override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectToServer(
        const HostPort& target, const HostPort& originator) override;
    void listenForServer(ftp::DataId id, const ftp::Address& address) override;
    void closeServerListener(ftp::DataId id) override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectToClient(const net::Endpoint& client) override;
    void catchUp() override;

private:
    void prepareSpare();
    void requestSpare();
    void clientArrived(ftp::DataId id);

    QPointer<ssh::FarSide> m_farSide;
    Clock& m_clock;
    std::unique_ptr<ByteStream> m_client;
    const HostPort m_peer;
    const QString m_bind;
    const ftp::Address m_advertised;
    const FtpLimits m_limits;
    const std::uint16_t m_firstPort;
    const std::uint16_t m_lastPort;
    std::uint16_t m_sparePort = 0; ///< Of the range, the one asked for.
    int m_portsLeft = 0; ///< To be asked for if that one is refused.
    QPointer<ByteStream> m_control;
    LaterPtr<ssh::FarListener> m_spare{ this };
    bool m_spareReady = false;
    bool m_spareRefused = false;
    std::map<ftp::DataId, LaterPtr<ssh::FarListener>> m_clientListeners;
    std::map<ftp::DataId, LaterPtr<net::Listener>> m_serverListeners;
    std::unique_ptr<Timer> m_catchUpTimer;
};

} // namespace sallyport::tunnel
