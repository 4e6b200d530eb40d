// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/link/pattern.h"

#include <QRandomGenerator>

#include <algorithm>
#include <vector>

namespace sallyport::test {

// A prime, so that no buffer size divides it and two seeds never run in step.
static constexpr qint64 kPeriod = 65521;
static constexpr qint64 kSeedStep = 7919;

static const std::vector<char>& table()
{
    static const std::vector<char> bytes = [] {
        std::vector<char> made(static_cast<std::size_t>(kPeriod));
        QRandomGenerator random(4711);
        std::generate(
            made.begin(), made.end(), [&random] { return static_cast<char>(random.generate()); });
        return made;
    }();
    return bytes;
}

QByteArrayView Pattern::at(qint64 offset, qsizetype most) const
{
    const qint64 start = (offset + m_seed * kSeedStep) % kPeriod;
    return { table().data() + start, std::min<qsizetype>(most, kPeriod - start) };
}

bool Pattern::matches(qint64 offset, QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const QByteArrayView expected = at(offset, bytes.size());
        if (bytes.first(expected.size()) != expected) {
            return false;
        }
        bytes = bytes.sliced(expected.size());
        offset += expected.size();
    }
    return true;
}

} // namespace sallyport::test
