// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/farewells.h"

namespace sallyport::tunnel {

Farewells::Farewells(Clock& clock)
    : m_clock(clock)
{
}

Farewells::~Farewells()
{
    clear();
}

void Farewells::say(std::unique_ptr<ByteStream> stream, QByteArrayView words)
{
    if (m_entries.size() >= kMost) {
        end(m_entries.begin()->first);
    }
    const quint64 key = ++m_lastKey;
    ByteStream* raw = stream.get();
    connect(raw, &ByteStream::readyRead, this, [this, key] { drain(key); });
    connect(raw, &ByteStream::written, this, [this, key] { drain(key); });
    connect(raw, &ByteStream::failed, this, [this, key] { end(key); });
    auto timer = m_clock.makeTimer([this, key] { end(key); });
    timer->start(kLongest);
    m_entries.emplace(
        key, Entry{ LaterPtr<ByteStream>(this, std::move(stream)), std::move(timer) });
    (void)raw->write(words);
    raw->shutdownWrite();
    drain(key);
}

void Farewells::drain(quint64 key)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end()) {
        return;
    }
    Entry& entry = it->second;
    for (QByteArrayView bytes = entry.stream->peek(); !bytes.isEmpty();
         bytes = entry.stream->peek()) {
        entry.dropped += bytes.size();
        if (entry.dropped > kMostDropped) {
            end(key);
            return;
        }
        entry.stream->consume(bytes.size());
    }
    if (entry.stream->readFinished() && entry.stream->pendingWrite() == 0) {
        end(key);
    }
}

void Farewells::end(quint64 key)
{
    auto node = m_entries.extract(key);
    if (!node.empty()) {
        node.mapped().stream.letGo();
    }
}

void Farewells::clear()
{
    while (!m_entries.empty()) {
        end(m_entries.begin()->first);
    }
}

} // namespace sallyport::tunnel
