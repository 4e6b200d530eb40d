// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "tests/integration/link/pattern.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace sallyport::test {

/// Whoever uses a ByteStream, in a test: sends what it is told as the stream takes it, receives
/// what comes, and keeps count. An SSH channel and the connection at its target are driven alike.
class StreamEnd final : public QObject {
    Q_OBJECT

public:
    explicit StreamEnd(std::unique_ptr<ByteStream> stream);
    ~StreamEnd() override;

    void send(const QByteArray& bytes);
    /// Sends the pattern's first bytes, at most `piece` in one write() and one write() per turn of
    /// the event loop when that is given.
    void sendPattern(const Pattern& pattern, qint64 bytes, qsizetype piece = 0);
    /// Ends our direction once everything was written.
    void finish();
    /// Everything received goes back, and the end of it too.
    void echo();
    /// What comes is compared, not kept.
    void expect(const Pattern& pattern) { m_expected = pattern; }

    /// Nothing is consumed until go().
    void hold() { m_held = true; }
    void go();

    void abort();
    /// Destroys the stream.
    void drop();

    /// Null after drop().
    [[nodiscard]] ByteStream* stream() const { return m_stream.get(); }

    /// Everything received, unless a pattern is expected.
    [[nodiscard]] const QByteArray& received() const { return m_received; }
    [[nodiscard]] QByteArray takeReceived() { return std::exchange(m_received, {}); }
    [[nodiscard]] qint64 receivedBytes() const { return m_receivedBytes; }
    /// All that came is what was expected.
    [[nodiscard]] bool intact() const { return m_intact; }
    /// The most that waited in the stream while it was on hold.
    [[nodiscard]] qsizetype mostWaiting() const { return m_mostWaiting; }
    [[nodiscard]] bool allSent() const;
    /// The peer has ended and all its bytes were taken.
    [[nodiscard]] bool ended() const;
    [[nodiscard]] int openedCount() const { return m_openedCount; }
    [[nodiscard]] int failedCount() const { return m_failedCount; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void opened();
    void failed();

private:
    void receive();
    void transmit();

    std::unique_ptr<ByteStream> m_stream;
    QByteArray m_outgoing;
    std::optional<Pattern> m_source;
    qint64 m_sourceAt = 0;
    qint64 m_sourceEnd = 0;
    qsizetype m_piece = 0;
    bool m_finish = false;
    bool m_echo = false;
    bool m_held = false;
    bool m_transmitting = false;
    std::optional<Pattern> m_expected;
    QByteArray m_received;
    qint64 m_receivedBytes = 0;
    qsizetype m_mostWaiting = 0;
    bool m_intact = true;
    int m_openedCount = 0;
    int m_failedCount = 0;
    std::optional<Error> m_error;
};

} // namespace sallyport::test
