// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/clock.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace sallyport::net {

class Meter;

/// How a pipe came to its end.
enum class PipeEnd {
    Eof, ///< Both directions ended in order.
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
/// A remote stream that is closed altogether (it was open and isOpen() is false again, which it
/// says by readyRead(); CHANNEL_CLOSE of RFC 4254 5.3) takes nothing more: the local program sees
/// the end after the last byte, and what it still sends is read and dropped until it ends too, at
/// most 30 s after that.
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
    [[nodiscard]] Step drain();
    [[nodiscard]] bool remoteIsClosed() const;
    [[nodiscard]] bool endIfDone();
    [[nodiscard]] bool hasEnded(const Direction& direction) const;
    void settleEnds();
    void onFailed(const ByteStream* stream, const Error& error);
    void startTimer(
        std::unique_ptr<Timer>& timer, Milliseconds after, std::function<void()> callback);
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
    std::unique_ptr<Timer> m_flushTimer;
};

} // namespace sallyport::net
