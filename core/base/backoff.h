// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace sallyport {

/// Waiting times between tries: they double from first to cap, each shortened by up to a quarter
/// at random so that many clients of one server do not come back in step.
class Backoff {
public:
    Backoff(Milliseconds first, Milliseconds cap)
        : m_first(first)
        , m_cap(cap)
        , m_next(first)
    {
    }

    /// The wait before the next try. random is in [0, 1).
    [[nodiscard]] Milliseconds next(double random)
    {
        const Milliseconds base = m_next;
        m_next = std::min(m_cap, m_next * 2);
        const double shortened = static_cast<double>(base.count()) * (1.0 - 0.25 * random);
        return Milliseconds(static_cast<Milliseconds::rep>(shortened));
    }

    /// After a success.
    void reset() { m_next = m_first; }

private:
    Milliseconds m_first;
    Milliseconds m_cap;
    Milliseconds m_next;
};

} // namespace sallyport
