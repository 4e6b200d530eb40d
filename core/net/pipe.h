// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/clock.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace sallyport::net {

class Meter;

/// How a pipe came to its end.
enum class PipeEnd {
    Eof, ///< Both directions ended in order, or the remote stream was closed and all was delivered.
    Reset, ///< The local program reset its connection or is gone.
    Refused, ///< One of the two streams could not be opened.
    Lost, ///< The remote stream broke: the SSH connection died, or the channel did.
    Stopped, ///< stop(), or the streams' owner cancelled them.
};

/// One bridged connection: moves bytes between a local stream and a remote one, both ways, until
/// both directions have ended or one stream fails. Keeps no bytes of its own: what one stream does
/// not take stays in the other, which then stops its peer.
///
/// Each direction ends by itself: the end of one stream's data becomes shutdownWrite() of the other
/// after the last byte. When one stream fails the other is aborted, never ended in order, so that
/// a cut transfer cannot look like a complete one. Bytes move only when both streams are open; a
/// local peer that finishes before that gets its channel all the same.
///
/// What the program on one side does, and what the one on the other side finds, whichever of them
/// is the local one (class Ends of tests/integration/e2e_tcp.py: straight, by ssh, and by us):
///
/// | the one            | the other reads   | the other sends                  | ssh -L and -R   |
/// |--------------------|-------------------|----------------------------------|-----------------|
/// | ends its direction | all, then the end | all arrives, as long as it likes | the same        |
/// | closes             | all, then the end | reset, once some bytes were sent | the same        |
/// | closes, not having | all, then the end | reset                            | the same        |
/// |   read everything  |                   |                                  |                 |
/// | resets             | all, then the end | reset (straight: at once)        | the same        |
/// | closes; it is the  | all, then the end | dropped until all is delivered,  | reset at once,  |
/// |   remote one, and  |                   |   then reset                     |   bytes lost    |
/// |   the local one    |                   |                                  |                 |
/// |   reads late       |                   |                                  |                 |
///
/// SSH knows neither a reset nor a close by a program: the server tells of an end (CHANNEL_EOF),
/// and, when it can pass on nothing more, of a closed channel (CHANNEL_CLOSE, RFC 4254 5.3). The
/// remote stream then was open, isOpen() is false again, and it says so by readyRead(). From then
/// on what the local program sends has nowhere to go. A reset would cost it the bytes that have not
/// reached its system (ByteStream::undelivered()), so these are waited for and what it sends is
/// dropped; a program that sends for 30 s to 60 s and takes none of them is reset all the same.
/// With everything delivered the next byte gets the reset, and so does a program that has not ended
/// 30 s to 60 s later. (Linux lets a program read on, to the end, what its system had before the
/// reset. Where the system does not tell what has been delivered, only the time counts.)
///
/// Lives on the streams' thread and owns them. After finished() it does nothing more; the streams
/// are let go at the next turn of the event loop at the latest.
class Pipe final : public QObject {
    Q_OBJECT

public:
    /// Starts from the event loop. The meter, when there is one, must outlive the pipe.
    Pipe(std::unique_ptr<ByteStream> local, std::unique_ptr<ByteStream> remote, Clock& clock,
        Meter* meter = nullptr, QObject* parent = nullptr);
    ~Pipe() override;

    /// Instead of the 30 s that the table above speaks of. Before the pipe starts.
    void setDrainTime(Milliseconds time) { m_drainTime = time; }

    /// Bytes from the local to the remote stream, and back. Dropped ones do not count.
    [[nodiscard]] std::uint64_t sent() const { return m_toRemote.moved; }
    [[nodiscard]] std::uint64_t received() const { return m_toLocal.moved; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// The direction has ended in order: the one stream's end was seen and passed on after all its
    /// bytes, and the other stream keeps none of them back. Valid after finished() too. Neither a
    /// failure nor an end that could not be passed on (the remote stream was closed by then)
    /// counts.
    [[nodiscard]] bool toRemoteEnded() const { return hasEnded(m_toRemote); }
    [[nodiscard]] bool toLocalEnded() const { return hasEnded(m_toLocal); }

    /// Aborts both streams. finished(Stopped) is emitted before it returns.
    void stop();

Q_SIGNALS:
    /// The last signal. The error says more for Reset, Refused and Lost. The handler may destroy
    /// the pipe.
    void finished(sallyport::net::PipeEnd end, const std::optional<sallyport::Error>& error);

private:
    struct Direction {
        ByteStream* from = nullptr;
        ByteStream* to = nullptr;
        std::uint64_t moved = 0;
        bool ended = false; ///< Nothing more is to be moved.
        bool endPassedOn = false; ///< shutdownWrite() was called after the last byte.
    };
    /// The time since the drain timer was started, and what it was like then.
    struct Drain {
        bool hadAll = false; ///< The local program's system had everything.
        qint64 delivered = 0;
        bool dropped = false; ///< Something was, since then.
        bool stalled = false; ///< The time before, bytes came and none were delivered.
    };
    /// What a step found out after calling into a stream.
    enum class Step {
        Idle, ///< Nothing to do until a signal.
        More, ///< The turn's share is used up.
        Gone, ///< The pipe was finished or destroyed meanwhile.
    };

    void watch(ByteStream* stream, bool& opened);
    void onSignal();
    void turn();
    void turnLater();
    [[nodiscard]] Step move(Direction& direction);
    [[nodiscard]] Step turnAway();
    [[nodiscard]] bool remoteIsClosed() const;
    [[nodiscard]] qint64 delivered() const;
    [[nodiscard]] bool localHasAll() const;
    [[nodiscard]] bool endIfDone();
    void startDrainTime();
    void onDrainTime();
    void resetLocal();
    [[nodiscard]] bool hasEnded(const Direction& direction) const;
    void settleEnds();
    void onFailed(const ByteStream* stream, const Error& error);
    void finish(PipeEnd end, const std::optional<Error>& error);

    std::unique_ptr<ByteStream> m_local;
    std::unique_ptr<ByteStream> m_remote;
    Clock& m_clock;
    Meter* m_meter;
    Direction m_toRemote;
    Direction m_toLocal;
    bool m_localOpened = false;
    bool m_remoteOpened = false;
    bool m_inTurn = false;
    bool m_again = false; ///< A signal came during the turn.
    bool m_turnQueued = false;
    bool m_finished = false;
    std::unique_ptr<Timer> m_drainTimer;
    Drain m_drain;
    Milliseconds m_drainTime = std::chrono::seconds(30);
};

} // namespace sallyport::net
