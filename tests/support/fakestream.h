// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <utility>

namespace sallyport {

/// A ByteStream whose peer is the test: the test says what arrives and how much fits, and sees what
/// was written and in which order it was ended.
class FakeStream final : public ByteStream {
    Q_OBJECT

public:
    static constexpr qsizetype kUnlimited = std::numeric_limits<int>::max();

    /// What the test looks at after the stream may be gone.
    struct Record {
        QByteArray written;
        qsizetype consumed = 0;
        qsizetype peeks = 0;
        int shutdowns = 0;
        int aborts = 0;
        bool destroyed = false;
        /// readFinished() and shutdownWrite() had both been seen by then.
        bool destroyedInOrder = false;
        /// Gone with the record: a stream may be let go after it.
        std::shared_ptr<int> life = std::make_shared<int>();
    };

    FakeStream(Record& record, bool open = true)
        : m_record(record)
        , m_recordLife(record.life)
        , m_open(open)
    {
    }
    ~FakeStream() override
    {
        if (m_recordLife.expired()) {
            return;
        }
        m_record.destroyed = true;
        m_record.destroyedInOrder = readFinished() && m_record.shutdowns > 0;
    }

    // The peer's moves.
    void open()
    {
        m_open = true;
        Q_EMIT opened();
    }
    void arrive(const QByteArray& bytes)
    {
        m_incoming += bytes;
        Q_EMIT readyRead();
    }
    void arriveEnd()
    {
        m_ended = true;
        Q_EMIT readyRead();
    }
    /// CHANNEL_CLOSE.
    void close()
    {
        m_ended = true;
        m_open = false;
        m_space = 0;
        Q_EMIT readyRead();
    }
    void setSpace(qsizetype space)
    {
        const bool wasFull = m_space == 0;
        m_space = space;
        if (wasFull && space > 0) {
            Q_EMIT writeReady();
        }
    }
    /// How many bytes it keeps of what was written; with 0 the last of them goes.
    void setPending(qsizetype pending)
    {
        const bool hadSome = std::exchange(m_pending, pending) > 0;
        if (hadSome && pending == 0 && m_record.shutdowns > 0) {
            Q_EMIT written();
        }
    }
    void breakDown(Code code)
    {
        m_open = false;
        Q_EMIT failed({ code, QStringLiteral("as scripted"), {} });
    }

    // Circumstances, changed without a signal.
    void put(const QByteArray& bytes) { m_incoming += bytes; }
    void putEnd() { m_ended = true; }
    /// What the peer's system has not taken of what was written and ended; null for "unknown".
    void setUndelivered(std::optional<qsizetype> bytes) { m_undelivered = bytes; }
    void setLargestPeek(qsizetype size) { m_largestPeek = size; }
    void setLargestWrite(qsizetype size) { m_largestWrite = size; }
    /// Called at the end of write() and consume(), when this stream may be destroyed.
    void setHook(std::function<void()> hook) { m_hook = std::move(hook); }

    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] QByteArrayView peek() override
    {
        ++m_record.peeks;
        return QByteArrayView(m_incoming).first(std::min(m_incoming.size(), m_largestPeek));
    }
    [[nodiscard]] bool readFinished() const override { return m_ended && m_incoming.isEmpty(); }
    [[nodiscard]] qsizetype writeSpace() const override
    {
        return m_record.shutdowns > 0 ? 0 : m_space;
    }
    [[nodiscard]] qsizetype pendingWrite() const override { return m_pending; }
    [[nodiscard]] std::optional<qsizetype> undelivered() const override { return m_undelivered; }
    void consume(qsizetype n) override
    {
        m_incoming.remove(0, n);
        m_record.consumed += n;
        runHook();
    }
    [[nodiscard]] qsizetype write(QByteArrayView bytes) override
    {
        const qsizetype taken = std::min({ bytes.size(), writeSpace(), m_largestWrite });
        m_record.written += bytes.first(taken).toByteArray();
        m_space -= taken;
        runHook();
        return taken;
    }
    void shutdownWrite() override { ++m_record.shutdowns; }
    void abort() override
    {
        if (!m_recordLife.expired()) {
            ++m_record.aborts;
        }
        m_open = false;
    }

private:
    void runHook()
    {
        if (const auto hook = std::exchange(m_hook, {})) {
            hook();
        }
    }

    Record& m_record;
    const std::weak_ptr<int> m_recordLife;
    bool m_open;
    bool m_ended = false;
    QByteArray m_incoming;
    qsizetype m_space = kUnlimited;
    qsizetype m_pending = 0;
    std::optional<qsizetype> m_undelivered = 0;
    qsizetype m_largestPeek = kUnlimited;
    qsizetype m_largestWrite = kUnlimited;
    std::function<void()> m_hook;
};

} // namespace sallyport
