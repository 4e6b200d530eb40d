// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/ftp/ftpdata.h"
#include "core/forward/ftp/ftpplumbing.h"

#include <deque>
#include <map>

namespace sallyport::tunnel {

/// One FTP control connection: joins the client's stream, the one to the server, and the engine
/// that reads both; makes listeners and connections by its plumbing as the engine asks. Owned by
/// the FtpCarrier of its forward, which own the data connections too.
class FtpSession final : public QObject, private ftp::EngineHost, private FtpPlumbing::User {
    Q_OBJECT

public:
    /// What a session needs from the forward it belongs to.
    class Owner {
    public:
        [[nodiscard]] virtual bool mayOpenData(const FtpSession& session) const = 0;
        /// A data connection of the session; it stays valid until it is over.
        [[nodiscard]] virtual FtpData& addData(FtpSession& session, ftp::DataMode mode) = 0;
        /// The transfer that it carries is known.
        virtual void nameTransfer(FtpData& data, const FtpTransfer& transfer) = 0;
        /// At most once for each code.
        virtual void noticed(FtpSession& session, Code code, const Sentence& detail) = 0;
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
    /// One more data connection is promised to the client, beside those that the owner knows.
    [[nodiscard]] bool promisesData() const;
    /// The one that the owner knows already and that was promised and not used.
    [[nodiscard]] const FtpData* promisedData() const;

    void start();
    /// "421 Tunnel closed." and the end; sessionEnded() comes before it returns.
    void stop();

private:
    // ftp::EngineHost
    void sendToClient(const QByteArray& bytes) override;
    void sendToServer(const QByteArray& bytes) override;
    [[nodiscard]] bool mayOpenData() const override;
    [[nodiscard]] bool canListen() const override { return m_plumbing->canListen(); }
    [[nodiscard]] bool isOwnAddress(const ftp::Address& address) const override;
    Result<std::uint16_t> openListener(ftp::DataId id, const ftp::Address& address,
        const QByteArray& targetHost, std::uint16_t targetPort, ftp::DataMode mode) override;
    void closeListener(ftp::DataId id, ftp::Reason reason) override;
    void requestRemoteForward(ftp::DataId id, const ftp::Address& address) override;
    void mapRemoteForward(ftp::DataId id, const ftp::Address& address, std::uint16_t port,
        const ftp::Address& client, std::uint16_t clientPort, ftp::DataMode mode) override;
    void cancelRemoteForward(ftp::DataId id, const ftp::Address& address, std::uint16_t port,
        ftp::Reason reason) override;
    void connectToServer(ftp::DataId id, const QByteArray& targetHost, std::uint16_t targetPort,
        ftp::DataMode mode) override;
    void connectToClient(ftp::DataId id, const ftp::Address& client, std::uint16_t clientPort,
        ftp::DataMode mode) override;
    void dropData(ftp::DataId id, ftp::Reason reason) override;
    [[nodiscard]] bool isDataMoving(ftp::DataId id) const override;
    void nameData(ftp::DataId id, const QByteArray& verb, const QByteArray& argument) override;
    void transferAnswered(ftp::DataId id, int code) override;
    void catchUp() override;
    void startTimer(ftp::TimerKind kind, std::chrono::milliseconds after) override;
    void stopTimer(ftp::TimerKind kind) override;
    void gateChanged(bool closed, ftp::Reason reason) override;
    void endServerDirection() override;
    void endClientDirection() override;
    void closeSession(ftp::Reason reason) override;
    void becameOpaque() override;
    void notice(ftp::Notice notice, const Sentence& detail) override;
    void log(const QByteArray& line) override;

    // FtpPlumbing::User
    void listenReady() override;
    void clientConnected(
        ftp::DataId id, std::unique_ptr<ByteStream> stream, const HostPort& peer) override;
    void serverListening(ftp::DataId id, std::uint16_t port) override;
    void serverListenRefused(ftp::DataId id, const Error& error) override;
    void serverConnected(
        ftp::DataId id, std::unique_ptr<ByteStream> stream, const HostPort& peer) override;
    void caughtUp() override;

    void begin();
    void abandon(const QByteArray& farewell);
    /// Moves whatever can move in both directions; safe to call at any time, not from within an
    /// EngineHost call.
    void pump();
    void pumpLater();
    void feedClientBytes();
    void feedServerBytes();
    void drainWhenClosing();
    void flushToServer();
    void flushToClient();
    void checkEnd();
    void onClientFailed(const Error& error);
    void onServerFailed(const Error& error);
    void finish(ConnectionEnd end, const std::optional<Error>& error);

    [[nodiscard]] FtpData* find(ftp::DataId id) const;
    /// The data connection of the id, made when there is none.
    FtpData& data(ftp::DataId id, ftp::DataMode mode);

    const quint64 m_id;
    Owner& m_owner;
    std::unique_ptr<FtpPlumbing> m_plumbing;
    const ftp::Options m_options;
    HostPort m_server;
    std::unique_ptr<ByteStream> m_client;
    std::unique_ptr<ByteStream> m_control;
    std::unique_ptr<ftp::Engine> m_engine; ///< From when the control channel is open.
    std::map<ftp::TimerKind, std::unique_ptr<Timer>> m_timers;
    std::unique_ptr<Timer> m_lingerTimer;

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

    void tellOnce(Code code, const Sentence& detail);

    QList<Code> m_told; ///< Notices.
    std::map<ftp::DataId, QPointer<FtpData>> m_data;
    HostPort m_dataPeer; ///< The client's end of the data connection that came last.

    quint64 m_sent = 0;
    quint64 m_received = 0;
    ConnectionEnd m_end = ConnectionEnd::Eof;
    std::optional<Error> m_error;
};

} // namespace sallyport::tunnel
