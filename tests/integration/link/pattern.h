// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sallyport::test {

/// Endless bytes that differ per seed and per position, so that a stream which was shifted, mixed
/// up with another, or lost or repeated a piece does not pass.
class Pattern {
public:
    explicit Pattern(quint32 seed)
        : m_seed(seed)
    {
    }

    /// The bytes from offset on, as many as lie together but at most this many.
    [[nodiscard]] QByteArrayView at(qint64 offset, qsizetype most) const;
    [[nodiscard]] bool matches(qint64 offset, QByteArrayView bytes) const;

private:
    quint32 m_seed;
};

} // namespace sallyport::test
