// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <cstdint>
#include <cstdlib>

namespace sallyport::fuzz {

/// A property that holds, or the target stops here.
inline void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

inline QByteArrayList singleBytes(const QByteArray& bytes)
{
    QByteArrayList pieces;
    for (const char byte : bytes) {
        pieces << QByteArray(1, byte);
    }
    return pieces;
}

/// The bytes in pieces of up to most bytes, the same for the same bytes.
inline QByteArrayList somePieces(const QByteArray& bytes, std::uint32_t most = 24)
{
    std::uint32_t random = std::uint32_t(bytes.size());
    for (const char byte : bytes) {
        random = random * 31 + std::uint8_t(byte);
    }
    QByteArrayList pieces;
    for (qsizetype at = 0; at < bytes.size(); at += pieces.last().size()) {
        random = random * 1664525u + 1013904223u;
        pieces << bytes.mid(at, 1 + qsizetype((random >> 8) % most));
    }
    return pieces;
}

} // namespace sallyport::fuzz
