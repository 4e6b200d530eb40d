// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <array>
#include <vector>

namespace sallyport::ui {

/// Bytes per second, received and sent.
struct RateSample {
    double down = 0;
    double up = 0;
};

/// How fast data moved in the last day: every second of the last two minutes, every ten seconds of
/// the last hour, every minute of the last day. Times are seconds since any fixed moment.
class RateHistory {
public:
    enum class Span { TwoMinutes, Hour, Day };

    [[nodiscard]] static int secondsPerSample(Span span);
    [[nodiscard]] static int sampleCount(Span span);

    RateHistory();

    /// Bytes that moved after `from` and until `to`, evenly. Not before what was added already.
    void add(qint64 from, qint64 to, double down, double up);
    /// sampleCount() of them, oldest first; the last one holds `now`. No data is zero.
    [[nodiscard]] QList<RateSample> samples(Span span, qint64 now) const;

private:
    struct Ring {
        qint64 last = 0; ///< Number of the newest slot.
        std::vector<RateSample> sums;
        bool used = false;
    };
    void addTo(Ring& ring, qint64 slot, double down, double up);

    std::array<Ring, 3> m_rings;
};

} // namespace sallyport::ui
