// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytestream.h"
#include "core/base/clock.h"
#include "core/base/laterptr.h"

#include <map>
#include <memory>

namespace sallyport::tunnel {

/// Connections that are turned away with a last line, until that line is safe. A socket that is
/// closed while bytes of its peer lie unread sends a reset, and a reset can take the line away from
/// a client that has spoken first; so what the client still sends is read and dropped until it ends
/// its side, for kLongest and kMostDropped at most.
///
/// Owned by a forward, on its thread. Beyond kMost the oldest goes at once: it had its time.
class Farewells final : public QObject {
    Q_OBJECT

public:
    explicit Farewells(Clock& clock);
    ~Farewells() override;

    /// The stream is open, and new: the words fit into its buffer.
    void say(std::unique_ptr<ByteStream> stream, QByteArrayView words);
    [[nodiscard]] int count() const { return int(m_entries.size()); }
    /// Ends all of them.
    void clear();

    static constexpr Milliseconds kLongest{ 5'000 };
    static constexpr qsizetype kMostDropped = 64 * 1024;
    static constexpr std::size_t kMost = 64;

private:
    struct Entry {
        LaterPtr<ByteStream> stream;
        std::unique_ptr<Timer> timer;
        qsizetype dropped = 0;
    };

    void drain(quint64 key);
    void end(quint64 key);

    Clock& m_clock;
    std::map<quint64, Entry> m_entries; ///< In the order of their coming.
    quint64 m_lastKey = 0;
};

} // namespace sallyport::tunnel
