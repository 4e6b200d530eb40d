// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ratehistory.h"

#include <algorithm>

namespace sallyport::ui {

static constexpr std::array kSpans{ RateHistory::Span::TwoMinutes, RateHistory::Span::Hour,
    RateHistory::Span::Day };

int RateHistory::secondsPerSample(Span span)
{
    switch (span) {
    case Span::TwoMinutes:
        return 1;
    case Span::Hour:
        return 10;
    case Span::Day:
        return 60;
    }
    return 1;
}

int RateHistory::sampleCount(Span span)
{
    switch (span) {
    case Span::TwoMinutes:
        return 120;
    case Span::Hour:
        return 360;
    case Span::Day:
        return 1440;
    }
    return 0;
}

RateHistory::RateHistory()
{
    for (const Span span : kSpans) {
        m_rings[std::size_t(span)].sums.resize(std::size_t(sampleCount(span)));
    }
}

void RateHistory::addTo(Ring& ring, qint64 slot, double down, double up)
{
    const auto size = qint64(ring.sums.size());
    if (!ring.used || slot >= ring.last + size) {
        std::fill(ring.sums.begin(), ring.sums.end(), RateSample{});
        ring.last = slot;
        ring.used = true;
    }
    while (ring.last < slot) {
        ++ring.last;
        ring.sums[std::size_t(ring.last % size)] = {};
    }
    if (slot > ring.last - size) {
        RateSample& sum = ring.sums[std::size_t(slot % size)];
        sum.down += down;
        sum.up += up;
    }
}

void RateHistory::add(qint64 from, qint64 to, double down, double up)
{
    constexpr qint64 kLongestGap = 600; // the rest of a longer sleep is not worth spreading out
    const qint64 first = std::max(from, to - kLongestGap);
    const auto seconds = double(std::max<qint64>(1, to - first));
    for (qint64 second = std::min(first + 1, to); second <= to; ++second) {
        for (const Span span : kSpans) {
            addTo(m_rings[std::size_t(span)], second / secondsPerSample(span), down / seconds,
                up / seconds);
        }
    }
}

QList<RateSample> RateHistory::samples(Span span, qint64 now) const
{
    const Ring& ring = m_rings[std::size_t(span)];
    const auto size = qint64(ring.sums.size());
    const int width = secondsPerSample(span);
    const qint64 newest = now / width;
    QList<RateSample> all;
    all.reserve(qsizetype(size));
    for (qint64 slot = newest - size + 1; slot <= newest; ++slot) {
        const bool known = ring.used && slot <= ring.last && slot > ring.last - size;
        const RateSample sum = known ? ring.sums[std::size_t(slot % size)] : RateSample{};
        all.append({ sum.down / width, sum.up / width });
    }
    return all;
}

} // namespace sallyport::ui
