// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/ftpplumbing.h"

#include <deque>
#include <map>

namespace sallyport::tunnel {

/// A transfer as the client commands it.
struct FtpTransfer {
    QByteArray verb;
    QByteArray argument;
};

/// One FTP control connection: joins the client's stream, the one to the server, and the engine that
/// reads both; makes listeners and connections by its plumbing as the engine asks. Owned by the
/// FtpSessions of its forward, which own the data connections too.
class FtpSession final : public QObject, private ftp::EngineHost {
    Q_OBJECT

public:
    /// What a session needs from the forward it belongs to.
    class Owner {
    public:
        [[nodiscard]] virtual bool mayOpenData(const FtpSession& session) const = 0;
        /// Bridges a data connection; returns its id.
        virtual quint64 startRelay(FtpSession& session, ftp::DataMode mode, std::unique_ptr<ByteStream> client,
            std::unique_ptr<ByteStream> server) = 0;
        /// Says which transfer a data connection carries.
        virtual void nameTransfer(quint64 id, const FtpTransfer& transfer) = 0;
        /// The control connection is over; the session is not used again.
        virtual void sessionEnded(FtpSession& session) = 0;

    protected:
        ~Owner() = default;
    };

    FtpSession(quint64 id, Owner& owner, std::unique_ptr<FtpPlumbing> plumbing, Clock& clock,
        ftp::Options options, HostPort server);
    ~FtpSession() override;

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] quint64 bytesSent() const { return m_sent; }
    [[nodiscard]] quint64 bytesReceived() const { return m_received; }
    [[nodiscard]] ConnectionEnd end() const { return m_end; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    void start();
    /// "421 Tunnel closed." and the end; sessionEnded() comes before it returns.
    void stop();
    void relayEnded(quint64 id, bool uploadAborted);

private:
    struct Conversion {
        std::unique_ptr<ByteStream> stream;
        net::Endpoint client;
        ftp::DataMode mode = ftp::DataMode::Port;
    };
    struct Mapped {
        net::Endpoint client;
        ftp::DataMode mode = ftp::DataMode::Port;
    };

    // ftp::EngineHost
    void sendToClient(const QByteArray& bytes) override;
    void sendToServer(const QByteArray& bytes) override;
    Result<std::uint16_t> openListener(const ftp::Address& address, const QByteArray& targetHost,
        std::uint16_t targetPort, ftp::DataMode mode) override;
    void closeListener(ftp::Reason reason) override;
    void requestRemoteForward(const ftp::Address& address) override;
    void mapRemoteForward(const ftp::Address& address, std::uint16_t port, const ftp::Address& client,
        std::uint16_t clientPort, ftp::DataMode mode) override;
    void cancelRemoteForward(const ftp::Address& address, std::uint16_t port, ftp::Reason reason) override;
    void openConverted(const QByteArray& targetHost, std::uint16_t targetPort, const ftp::Address& client,
        std::uint16_t clientPort, ftp::DataMode mode) override;
    void startTimer(ftp::TimerKind kind, std::chrono::milliseconds after) override;
    void stopTimer(ftp::TimerKind kind) override;
    void gateChanged(bool closed, ftp::Reason reason) override;
    void transferStarted(const QByteArray& verb, const QByteArray& argument) override;
    void transferPreliminary() override;
    void transferFinished(int code) override;
    void endServerDirection() override;
    void endClientDirection() override;
    void closeSession(ftp::Reason reason) override;
    void becameOpaque() override;
    void log(const QByteArray& line) override;

    /// Moves whatever can move in both directions; safe to call at any time, not from within an
    /// EngineHost call.
    void pump();
    void pumpLater();
    void feedClientBytes();
    void feedServerBytes();
    void flushToServer();
    void flushToClient();
    void checkEnd();
    void onClientFailed(const Error& error);
    void onServerFailed(const Error& error);
    void finish(ConnectionEnd end, const std::optional<Error>& error);

    void dataArrived();
    void serverListening(quint16 port);
    void serverConnected();
    void connectConverted();
    void claim(quint64 relay);

    const quint64 m_id;
    Owner& m_owner;
    std::unique_ptr<FtpPlumbing> m_plumbing;
    const ftp::Options m_options;
    HostPort m_server;
    std::unique_ptr<ByteStream> m_client;
    std::unique_ptr<ByteStream> m_control;
    std::unique_ptr<ftp::Engine> m_engine;
    std::map<ftp::TimerKind, std::unique_ptr<Timer>> m_timers;
    std::unique_ptr<Timer> m_lingerTimer;
    std::unique_ptr<Timer> m_holdTimer;

    QByteArray m_toClient;
    std::deque<QByteArray> m_toServer;
    qsizetype m_toServerBytes = 0;
    bool m_clientEndTold = false; ///< The engine knows that the client has ended.
    bool m_serverEndTold = false;
    bool m_endServer = false; ///< To be done once everything before is written.
    bool m_endClient = false;
    bool m_closing = false;
    bool m_finished = false;
    bool m_pumping = false;
    bool m_pumpQueued = false;
    bool m_holdClient = false; ///< A converted transfer is connecting: replies wait for it.

    HostPort m_listenerTarget;
    ftp::DataMode m_listenerMode = ftp::DataMode::Pasv;
    int m_rogues = 0;
    bool m_serverListens = false; ///< The plumbing has a listener for the server, or asks for one.
    std::optional<Mapped> m_mapped;
    std::optional<Conversion> m_conversion;
    quint64 m_currentRelay = 0; ///< The latest data connection, while open.
    bool m_currentNamed = false; ///< Its transfer is known.
    std::optional<FtpTransfer> m_pending; ///< A transfer that has no data connection yet.

    quint64 m_sent = 0;
    quint64 m_received = 0;
    ConnectionEnd m_end = ConnectionEnd::Eof;
    std::optional<Error> m_error;
};

} // namespace sallyport::tunnel
