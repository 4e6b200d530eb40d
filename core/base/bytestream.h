// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QObject>

#include <optional>

namespace sallyport {

/// One end of a pipe: a bidirectional stream of bytes whose two directions end separately. An SSH
/// channel and an accepted local connection are both one, so a pipe can join any two without
/// knowing which.
///
/// Reading is by borrowing (peek, then consume), writing takes what fits and says how much; neither
/// blocks and neither buffers without bound. Lives on one thread. Signals come from the event loop
/// or from within consume(), write() or shutdownWrite() of *another* stream's handler, never from a
/// call on the stream itself; after one, assume anything may have changed.
///
/// Ends: the peer's end of data is readFinished() (all bytes before it were delivered first); ours
/// is shutdownWrite(). The stream is over after both, after abort(), or after failed(). An owner
/// may destroy it at any time, from one of its signals too: destruction without both ends seen is
/// an abort().
class ByteStream : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Connected and usable: a channel that is still being opened is not.
    [[nodiscard]] virtual bool isOpen() const = 0;

    /// A run of bytes that has arrived and was not consumed; empty when there is none now. Valid
    /// until the next call on this stream.
    [[nodiscard]] virtual QByteArrayView peek() = 0;
    /// The peer has ended its direction and every byte before that was consumed.
    [[nodiscard]] virtual bool readFinished() const = 0;
    /// How many bytes write() would take now.
    [[nodiscard]] virtual qsizetype writeSpace() const = 0;
    /// Bytes that were taken by write() and have not yet been passed on.
    [[nodiscard]] virtual qsizetype pendingWrite() const = 0;
    /// What abort() would lose of our direction: bytes that were taken by write() and have not
    /// reached the peer's system, our end counting as a byte. Null where the system does not tell.
    [[nodiscard]] virtual std::optional<qsizetype> undelivered() const { return pendingWrite(); }

    /// Releases the first n bytes of what peek() showed and lets the peer send that much more.
    virtual void consume(qsizetype n) = 0;
    /// Takes as many of the bytes as fit and returns how many (0 when none).
    [[nodiscard]] virtual qsizetype write(QByteArrayView bytes) = 0;
    /// Ends our direction after everything written so far has gone. Idempotent.
    virtual void shutdownWrite() = 0;
    /// Drops everything at once: a TCP peer sees a reset, an SSH peer CHANNEL_CLOSE without EOF.
    /// No signal follows.
    virtual void abort() = 0;

Q_SIGNALS:
    /// isOpen() has become true.
    void opened();
    /// peek() or readFinished() has something new.
    void readyRead();
    /// writeSpace() was 0 and is not any more.
    void writeReady();
    /// After shutdownWrite(): pendingWrite() is not going to change any more, and was not 0 when
    /// that call returned.
    void written();
    /// Nothing more can be read or written; the last signal. Reset by the peer, lost link, refused
    /// open.
    void failed(const sallyport::Error& error);
};

} // namespace sallyport
