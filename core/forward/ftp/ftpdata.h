// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/status.h"
#include "core/ftp/enginehost.h"
#include "core/net/pipe.h"

#include <QPointer>

namespace sallyport::tunnel {

/// A transfer as the client commands it.
struct FtpTransfer {
    QByteArray verb;
    QByteArray argument;
};

/// Which side of the FTP connections is inside the tunnel.
enum class FtpInside { Server, Client };

/// One FTP data connection: the stream of each side as soon as there is one, the pipe between them,
/// what it carried and how it ended. Owned by FtpCarrier, since it outlives its control
/// connection.
///
/// The end of the client's bytes is passed on only once the server has answered the transfer
/// command: an eager client has closed before the server knows what it is to store, and some
/// servers take such a connection for none.
class FtpData final : public QObject {
    Q_OBJECT

public:
    FtpData(FtpDataStatus status, FtpInside inside, Clock& clock, Milliseconds drain);
    ~FtpData() override;

    [[nodiscard]] quint64 id() const { return m_status.id; }
    /// With the bytes so far.
    [[nodiscard]] FtpDataStatus status() const;
    [[nodiscard]] std::pair<quint64, quint64> bytes() const;
    /// There were both sides at some time.
    [[nodiscard]] bool isJoined() const { return m_pipe != nullptr; }
    [[nodiscard]] bool isOver() const { return !m_status.open; }
    /// How it ended, once it is over.
    [[nodiscard]] ftp::DataEnd end() const { return m_end; }
    /// Both sides are up and neither has ended its direction.
    [[nodiscard]] bool isMoving() const;
    /// The transfer failed and the client has gone: only the server keeps it open.
    [[nodiscard]] bool isSpent() const { return m_answer >= 400 && clientEnded(); }

    /// Each once. May still be opening.
    void setServer(std::unique_ptr<ByteStream> stream, const QString& host);
    void setClient(std::unique_ptr<ByteStream> stream);
    [[nodiscard]] bool hasServer() const { return m_serverSeen != nullptr; }

    /// The command of this transfer is on its way to the server.
    void name(const FtpTransfer& transfer);
    /// The server has answered it.
    void answered(int code);
    /// Resets both sides. finished() comes before it returns.
    void stop();

Q_SIGNALS:
    void serverOpened();
    void serverFailed();
    /// The server's side has bytes or has ended, and there is no client yet.
    void serverSpoke(bool bytes);
    void clientConnected();
    void clientFailed();
    /// The last signal.
    void finished();

private:
    class HeldEnd;

    void join();
    void pipeFinished(net::PipeEnd end, const std::optional<Error>& error);
    void finish(ConnectionEnd end, const std::optional<Error>& error);
    [[nodiscard]] bool clientEnded() const;
    void watchIdle();

    FtpDataStatus m_status;
    const FtpInside m_inside;
    Clock& m_clock;
    const Milliseconds m_drain;
    std::unique_ptr<ByteStream> m_server; ///< Until there is a pipe.
    std::unique_ptr<HeldEnd> m_client;
    bool m_serverWasOpen = false;
    QPointer<ByteStream> m_serverSeen;
    QPointer<HeldEnd> m_clientSeen;
    std::unique_ptr<net::Pipe> m_pipe;
    std::unique_ptr<Timer> m_endTimer; ///< The client's end is passed on in any case.
    std::unique_ptr<Timer> m_idleTimer;
    quint64 m_idleBytes = 0; ///< At the last look.
    int m_answer = 0; ///< The last code of the server to its transfer.
    ftp::DataEnd m_end;
};

} // namespace sallyport::tunnel
