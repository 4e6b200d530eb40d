// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/ftp/ftpdata.h"

#include "core/forward/pipecarrier.h"

namespace sallyport::tunnel {

/// Of a name as it is shown.
static constexpr qsizetype kLongestFile = 1000;
// How long the client's end waits for an answer to the transfer command, and for the command
// itself.
static constexpr Milliseconds kEndAfterCommand{ 2'000 };
static constexpr Milliseconds kEndWithoutCommand{ 30'000 };
// How long a failed transfer's connection is kept for another one.
static constexpr Milliseconds kSpent{ 5'000 };

/// A stream whose end is not seen before it is allowed to.
class FtpData::HeldEnd final : public ByteStream {
public:
    HeldEnd(std::unique_ptr<ByteStream> stream, bool held)
        : m_stream(std::move(stream))
        , m_held(held)
    {
        connect(m_stream.get(), &ByteStream::opened, this, &ByteStream::opened);
        connect(m_stream.get(), &ByteStream::readyRead, this, &ByteStream::readyRead);
        connect(m_stream.get(), &ByteStream::writeReady, this, &ByteStream::writeReady);
        connect(m_stream.get(), &ByteStream::written, this, &ByteStream::written);
        connect(m_stream.get(), &ByteStream::failed, this, &ByteStream::failed);
    }

    [[nodiscard]] bool hasEnded() const { return m_stream->readFinished(); }
    [[nodiscard]] bool isHolding() const { return m_held; }
    /// Bytes that were taken from the client, whatever became of them.
    [[nodiscard]] quint64 consumed() const { return m_consumed; }
    void release()
    {
        if (std::exchange(m_held, false) && hasEnded()) {
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT readyRead(); }, Qt::QueuedConnection);
        }
    }

    [[nodiscard]] bool isOpen() const override { return m_stream->isOpen(); }
    [[nodiscard]] QByteArrayView peek() override { return m_stream->peek(); }
    [[nodiscard]] bool readFinished() const override { return !m_held && m_stream->readFinished(); }
    [[nodiscard]] qsizetype writeSpace() const override { return m_stream->writeSpace(); }
    [[nodiscard]] qsizetype pendingWrite() const override { return m_stream->pendingWrite(); }
    [[nodiscard]] std::optional<qsizetype> undelivered() const override
    {
        return m_stream->undelivered();
    }
    void consume(qsizetype n) override
    {
        m_consumed += quint64(n);
        m_stream->consume(n);
    }
    [[nodiscard]] qsizetype write(QByteArrayView bytes) override { return m_stream->write(bytes); }
    void shutdownWrite() override { m_stream->shutdownWrite(); }
    void abort() override { m_stream->abort(); }

private:
    std::unique_ptr<ByteStream> m_stream;
    bool m_held;
    quint64 m_consumed = 0;
};

static FtpDataStatus::Direction directionOf(const QByteArray& verb)
{
    using Direction = FtpDataStatus::Direction;
    if (verb == "RETR") {
        return Direction::Down;
    }
    return verb == "STOR" || verb == "STOU" || verb == "APPE" ? Direction::Up : Direction::List;
}

FtpData::FtpData(FtpDataStatus status, FtpInside inside, Clock& clock, Milliseconds drain)
    : m_status(std::move(status))
    , m_inside(inside)
    , m_clock(clock)
    , m_drain(drain)
    , m_endTimer(clock.makeTimer([this] {
        if (m_clientSeen) {
            m_clientSeen->release();
        }
    }))
    , m_idleTimer(clock.makeTimer([this] { watchIdle(); }))
{
}

FtpData::~FtpData() = default;

FtpDataStatus FtpData::status() const
{
    FtpDataStatus status = m_status;
    const auto [sent, received] = bytes();
    const bool isUpload = status.direction == FtpDataStatus::Direction::Up;
    status.bytes = status.direction == FtpDataStatus::Direction::Unknown ? sent + received
        : isUpload == (m_inside == FtpInside::Server)                    ? sent
                                                                         : received;
    return status;
}

std::pair<quint64, quint64> FtpData::bytes() const
{
    return m_pipe ? std::pair<quint64, quint64>{ m_pipe->sent(), m_pipe->received() }
                  : std::pair<quint64, quint64>{};
}

bool FtpData::isMoving() const
{
    return m_pipe && !isOver() && m_end.reachedClient && !m_pipe->toRemoteEnded()
        && !m_pipe->toLocalEnded() && !clientEnded();
}

bool FtpData::clientEnded() const
{
    return m_clientSeen && m_clientSeen->hasEnded();
}

void FtpData::setServer(std::unique_ptr<ByteStream> stream, const QString& host)
{
    m_status.server = host;
    m_server = std::move(stream);
    m_serverSeen = m_server.get();
    m_serverWasOpen = m_server->isOpen();
    connect(m_serverSeen, &ByteStream::opened, this, [this] {
        m_serverWasOpen = true;
        Q_EMIT serverOpened();
    });
    connect(m_serverSeen, &ByteStream::readyRead, this, [this] {
        if (!m_pipe) {
            Q_EMIT serverSpoke(!m_serverSeen->peek().isEmpty());
        } else if (m_clientSeen && m_serverSeen && m_serverSeen->readFinished()) {
            // Nobody is left who could take the end for the wrong one.
            m_clientSeen->release();
        }
    });
    connect(m_serverSeen, &ByteStream::failed, this, [this](const Error& error) {
        const bool cameToNothing = !m_serverWasOpen || !m_end.reachedClient;
        const QPointer<FtpData> alive(this);
        if (cameToNothing) {
            Q_EMIT serverFailed();
        }
        if (alive && !m_pipe) {
            finish(ConnectionEnd::Refused, error);
        }
    });
    join();
}

void FtpData::setClient(std::unique_ptr<ByteStream> stream)
{
    // An SSH channel from the client cannot end without the other side noticing anyway.
    const bool holds = m_inside == FtpInside::Server && m_answer < 100;
    m_client = std::make_unique<HeldEnd>(std::move(stream), holds);
    m_clientSeen = m_client.get();
    if (m_client->isOpen()) {
        m_end.reachedClient = true;
    } else {
        connect(m_clientSeen, &ByteStream::opened, this, [this] {
            m_end.reachedClient = true;
            Q_EMIT clientConnected();
        });
        connect(m_clientSeen, &ByteStream::failed, this, [this] {
            if (!m_end.reachedClient) {
                Q_EMIT clientFailed();
            }
        });
    }
    if (holds) {
        m_endTimer->start(m_status.verb.isEmpty() ? kEndWithoutCommand : kEndAfterCommand);
    }
    join();
}

void FtpData::join()
{
    if (!m_server || !m_client) {
        return;
    }
    const bool serverInside = m_inside == FtpInside::Server;
    std::unique_ptr<ByteStream> client = std::move(m_client);
    m_pipe = std::make_unique<net::Pipe>(serverInside ? std::move(client) : std::move(m_server),
        serverInside ? std::move(m_server) : std::move(client), m_clock);
    m_pipe->setDrainTime(m_drain);
    connect(m_pipe.get(), &net::Pipe::finished, this, &FtpData::pipeFinished);
}

void FtpData::name(const FtpTransfer& transfer)
{
    m_status.verb = QString::fromLatin1(transfer.verb);
    m_status.file = printable(transfer.argument, kLongestFile);
    m_status.direction = directionOf(transfer.verb);
    m_answer = 0;
    m_idleTimer->stop();
    if (m_clientSeen && m_clientSeen->isHolding()) {
        m_endTimer->start(kEndAfterCommand);
    }
}

void FtpData::answered(int code)
{
    m_answer = code;
    if (m_clientSeen && code < 400) {
        m_endTimer->stop();
        m_clientSeen->release();
    }
    if (code >= 200) {
        m_idleBytes = status().bytes;
        m_idleTimer->start(code >= 400 ? kSpent : m_drain);
    }
}

/// After the transfer's end: a connection that the client has left and the server keeps open goes.
void FtpData::watchIdle()
{
    const quint64 bytes = status().bytes;
    if (isSpent() || (clientEnded() && bytes == m_idleBytes)) {
        stop();
        return;
    }
    m_idleBytes = bytes;
    m_idleTimer->start(m_answer >= 400 ? kSpent : m_drain);
}

void FtpData::stop()
{
    if (isOver()) {
        return;
    }
    if (m_pipe) {
        m_pipe->stop();
        return;
    }
    for (ByteStream* stream :
        { m_serverSeen.data(), static_cast<ByteStream*>(m_clientSeen.data()) }) {
        if (stream) {
            stream->disconnect(this);
            stream->abort();
        }
    }
    finish(ConnectionEnd::Stopped, {});
}

void FtpData::pipeFinished(net::PipeEnd end, const std::optional<Error>& error)
{
    const bool serverInside = m_inside == FtpInside::Server;
    m_end.fromClient = serverInside ? m_pipe->toRemoteEnded() : m_pipe->toLocalEnded();
    m_end.toClient = serverInside ? m_pipe->toLocalEnded() : m_pipe->toRemoteEnded();
    if (serverInside && clientEnded() && end == net::PipeEnd::Eof) {
        // A server that closes as soon as it has everything is not told the end any more.
        const bool allWentOn = m_clientSeen->consumed() == m_pipe->sent();
        m_end.fromClient =
            m_end.fromClient || (allWentOn && (!m_serverSeen || m_serverSeen->pendingWrite() == 0));
    }
    finish(toConnectionEnd(end), error);
}

void FtpData::finish(ConnectionEnd end, const std::optional<Error>& error)
{
    if (isOver()) {
        return;
    }
    m_status.bytes = status().bytes;
    m_status.open = false;
    m_status.end = end;
    m_status.error = error;
    m_endTimer->stop();
    m_idleTimer->stop();
    Q_EMIT finished();
}

} // namespace sallyport::tunnel
