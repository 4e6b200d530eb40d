// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/engine.h"
#include "core/net/listener.h"
#include "core/tunnel/forward.h"

namespace sallyport::ssh {
class Channel;
class RemoteListener;
}

namespace sallyport::tunnel {

/// How one FTP session reaches its client and its server: one of the two is on this computer's side
/// and the other behind the SSH server. Owned by the session.
///
/// Signals may come from within any call but only where noted.
class FtpPlumbing : public QObject {
    Q_OBJECT

public:
    /// The client's control connection: our end of it, and its peer.
    [[nodiscard]] virtual ftp::Address clientLocal() const = 0;
    [[nodiscard]] virtual ftp::Address clientPeer() const = 0;
    /// What the options lack and this side knows better, once the control connection is open.
    virtual void complete(ftp::Options&) const { }
    /// The stream of the client's control connection; once.
    [[nodiscard]] virtual std::unique_ptr<ByteStream> takeClient() = 0;
    [[nodiscard]] virtual std::unique_ptr<ByteStream> connectControl(const HostPort& server) = 0;

    /// Passive: where the client connects. False: replies of the server have to wait for a moment,
    /// until listenReady().
    [[nodiscard]] virtual bool canListen() const { return true; }
    [[nodiscard]] virtual Result<std::uint16_t> listenForClient(const ftp::Address& address) = 0;
    virtual void closeClientListener() = 0;
    /// For a data connection that came from the client.
    [[nodiscard]] virtual std::unique_ptr<ByteStream> connectToServer(
        const HostPort& target, const HostPort& originator) = 0;

    /// Active: where the server connects. Answered by serverListening() or serverListenRefused().
    virtual void listenForServer(const ftp::Address& address) = 0;
    virtual void closeServerListener() = 0;
    [[nodiscard]] virtual std::unique_ptr<ByteStream> nextFromServer() = 0;
    [[nodiscard]] virtual std::unique_ptr<ByteStream> connectToClient(const net::Endpoint& client) = 0;

Q_SIGNALS:
    void listenReady();
    /// takeDataClient() has one; it is the session's own client.
    void clientConnected();
    /// Somebody else connected where only the client should, and was dropped.
    void strangerConnected();
    void serverListening(quint16 port);
    void serverListenRefused(const sallyport::Error& error);
    /// nextFromServer() has something.
    void serverConnected();

public:
    struct DataClient {
        std::unique_ptr<ByteStream> stream;
        HostPort peer;
    };
    [[nodiscard]] DataClient takeDataClient() { return std::move(m_dataClient); }

protected:
    DataClient m_dataClient;
};

/// A local rule: the client is on this side, the server behind the SSH server.
class LocalFtpPlumbing final : public FtpPlumbing {
    Q_OBJECT

public:
    LocalFtpPlumbing(ssh::Link& link, Clock& clock, std::unique_ptr<net::LocalStream> client,
        std::uint16_t firstPort, std::uint16_t lastPort);
    ~LocalFtpPlumbing() override;

    [[nodiscard]] ftp::Address clientLocal() const override;
    [[nodiscard]] ftp::Address clientPeer() const override;
    [[nodiscard]] std::unique_ptr<ByteStream> takeClient() override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectControl(const HostPort& server) override;
    [[nodiscard]] Result<std::uint16_t> listenForClient(const ftp::Address& address) override;
    void closeClientListener() override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectToServer(
        const HostPort& target, const HostPort& originator) override;
    void listenForServer(const ftp::Address& address) override;
    void closeServerListener() override;
    [[nodiscard]] std::unique_ptr<ByteStream> nextFromServer() override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectToClient(const net::Endpoint& client) override;

private:
    void dataArrived(std::unique_ptr<net::LocalStream> stream);
    [[nodiscard]] bool isOurClient(const net::LocalStream& stream) const;

    QPointer<ssh::Link> m_link;
    Clock& m_clock;
    std::unique_ptr<net::LocalStream> m_client;
    const net::Endpoint m_local;
    const net::Endpoint m_peer;
    const std::uint16_t m_firstPort;
    const std::uint16_t m_lastPort;
    std::unique_ptr<net::Listener> m_listener;
    std::unique_ptr<ssh::RemoteListener> m_remote;
};

/// A remote rule: the client is behind the SSH server, the FTP server on this side. One remote
/// listener is always kept ready for the next passive transfer, because asking for it takes a
/// round trip and the reply that names its port is already there.
class RemoteFtpPlumbing final : public FtpPlumbing {
    Q_OBJECT

public:
    /// bind: the host of the rule's remote listener. advertised: what clients there reach it at.
    RemoteFtpPlumbing(ssh::Link& link, Clock& clock, std::unique_ptr<ssh::Channel> client, QString bind,
        ftp::Address advertised);
    ~RemoteFtpPlumbing() override;

    [[nodiscard]] ftp::Address clientLocal() const override { return m_advertised; }
    [[nodiscard]] ftp::Address clientPeer() const override;
    void complete(ftp::Options& options) const override;
    [[nodiscard]] std::unique_ptr<ByteStream> takeClient() override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectControl(const HostPort& server) override;
    [[nodiscard]] bool canListen() const override { return m_spareReady || m_spareRefused; }
    [[nodiscard]] Result<std::uint16_t> listenForClient(const ftp::Address& address) override;
    void closeClientListener() override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectToServer(
        const HostPort& target, const HostPort& originator) override;
    void listenForServer(const ftp::Address& address) override;
    void closeServerListener() override;
    [[nodiscard]] std::unique_ptr<ByteStream> nextFromServer() override;
    [[nodiscard]] std::unique_ptr<ByteStream> connectToClient(const net::Endpoint& client) override;

private:
    void prepareSpare();
    void clientArrived();

    QPointer<ssh::Link> m_link;
    Clock& m_clock;
    std::unique_ptr<ssh::Channel> m_client;
    const HostPort m_peer;
    const QString m_bind;
    const ftp::Address m_advertised;
    ftp::Address m_serverSide; ///< Our end of the control connection to the FTP server.
    QPointer<ByteStream> m_control;
    std::unique_ptr<ssh::RemoteListener> m_spare;
    bool m_spareReady = false;
    bool m_spareRefused = false;
    std::unique_ptr<ssh::RemoteListener> m_clientListener; ///< The spare that a reply has named.
    std::unique_ptr<net::Listener> m_serverListener;
    std::unique_ptr<net::LocalStream> m_fromServer;
};

} // namespace sallyport::tunnel
