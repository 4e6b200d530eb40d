// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstring>
#include <memory>

namespace sallyport::ssh {

/// Bytes in order in one contiguous run, with cheap removal at the front. Gives its memory back
/// when it runs empty, so that hundreds of idle channels cost nothing.
class ByteQueue {
public:
    [[nodiscard]] bool isEmpty() const { return m_head == m_tail; }
    [[nodiscard]] qsizetype size() const { return m_tail - m_head; }
    [[nodiscard]] QByteArrayView view() const { return { m_bytes.get() + m_head, size() }; }

    void append(QByteArrayView bytes)
    {
        std::memcpy(reserve(bytes.size()), bytes.data(), std::size_t(bytes.size()));
        commit(bytes.size());
    }

    /// Room for n more bytes at the end; commit() says how many were filled in.
    [[nodiscard]] char* reserve(qsizetype n)
    {
        if (m_tail + n > m_capacity) {
            const qsizetype used = size();
            if (used + n <= m_capacity && m_head >= m_capacity / 2) {
                std::memmove(m_bytes.get(), m_bytes.get() + m_head, std::size_t(used));
            } else {
                const qsizetype capacity =
                    std::max(used + n, std::min(m_capacity * 2, used * 2 + n));
                auto bytes = std::make_unique_for_overwrite<char[]>(std::size_t(capacity));
                if (used > 0) {
                    std::memcpy(bytes.get(), m_bytes.get() + m_head, std::size_t(used));
                }
                m_bytes = std::move(bytes);
                m_capacity = capacity;
            }
            m_head = 0;
            m_tail = used;
        }
        return m_bytes.get() + m_tail;
    }
    void commit(qsizetype n) { m_tail += n; }

    void remove(qsizetype n)
    {
        m_head += n;
        if (m_head == m_tail) {
            m_head = 0;
            m_tail = 0;
            if (m_capacity > kKeep) {
                clear();
            }
        }
    }

    void clear()
    {
        m_bytes.reset();
        m_head = 0;
        m_tail = 0;
        m_capacity = 0;
    }

private:
    static constexpr qsizetype kKeep = 4096;

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_head = 0;
    qsizetype m_tail = 0;
    qsizetype m_capacity = 0;
};

} // namespace sallyport::ssh
