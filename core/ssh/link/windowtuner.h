// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <optional>

namespace sallyport::ssh {

/// What all channels of this program together may promise servers beyond the window that each of
/// them has anyway: as much has to be held in memory if all readers stall at once. Any thread.
class WindowBudget {
public:
    static constexpr qint64 kUsual = qint64(256) << 20; ///< Bytes.

    explicit WindowBudget(qint64 bytes = kUsual)
        : m_total(bytes)
        , m_free(bytes)
    {
    }

    /// All of it, or nothing.
    [[nodiscard]] bool take(qint64 bytes);
    void giveBack(qint64 bytes) { m_free += bytes; }
    /// Of those that have shown that they need much.
    void enter() { ++m_users; }
    void leave() { --m_users; }
    /// What one of them may have, when there is to be enough for one more. The other half is for
    /// what every channel begins with.
    [[nodiscard]] qint64 share() const { return m_total / 2 / (m_users + 1); }
    [[nodiscard]] qint64 taken() const { return m_total - m_free; }
    /// There is enough for one that has shown nothing yet.
    [[nodiscard]] bool isPlenty() const { return m_free > m_total / 2; }

    /// The one for all links of this program.
    [[nodiscard]] static WindowBudget& ofProgram();

private:
    const qint64 m_total;
    std::atomic<qint64> m_free;
    std::atomic<int> m_users = 0;
};

/// Decides how far one channel's window (RFC 4254 5.2) is to be open: as far as the path carries in
/// twice its round trip, so that the window never is what holds a fast reader back, and no further.
/// What a server may send only after it has heard of new credit tells the round trip; where that
/// comes within two of the shortest seen, the server has been waiting for credit, and the pace at
/// which it then comes is what the path carries. Pure arithmetic, told of everything by the
/// channel. Bytes.
class WindowTuner {
public:
    /// Each channel has it, whatever the budget.
    static constexpr qint64 kOpen = 256 * 1024;
    /// The window to begin with, as OpenSSH's, and to go back to; as long as there is budget for
    /// it.
    static constexpr qint64 kPlain = 2 * 1024 * 1024;
    static constexpr qint64 kMost = 128 * 1024 * 1024;
    /// Whoever sends nothing for so long has to show again what is needed.
    static constexpr Milliseconds kIdle{ 10'000 };
    /// A quarter of a small window that takes longer to be read does not ask for a larger one.
    static constexpr Milliseconds kSlow{ 1'000 };
    /// So many times larger a window may become at once: one pace seen is little to go by.
    static constexpr qint64 kMostGrowth = 8;

    explicit WindowTuner(WindowBudget& budget)
        : m_budget(budget)
    {
    }
    ~WindowTuner();
    WindowTuner(const WindowTuner&) = delete;
    WindowTuner& operator=(const WindowTuner&) = delete;

    [[nodiscard]] qint64 window() const { return m_window; }
    /// Credit is given in steps of it. Of a large window a quarter would be missing too long.
    [[nodiscard]] qint64 step() const
    {
        return std::max(m_window / 16, std::min(m_window / 4, kPlain / 4));
    }
    /// The window to ask for a channel with, which a server that speaks first fills without
    /// waiting; 0: the budget is scarce. begin() follows when the channel is there.
    [[nodiscard]] qint64 offer();
    /// allowed: what the server knows of already. The credit to be given now.
    [[nodiscard]] qint64 begin(qint64 allowed, TimePoint now);
    /// A round trip took no longer than this.
    void sawRoundTrip(std::chrono::nanoseconds most);
    /// Credit for so many bytes more has just left.
    void granted(qint64 bytes, TimePoint now);
    /// clock: asked only where it matters.
    void received(qint64 bytes, const Clock& clock);
    /// The reader has taken everything, and credit is about to be given. How much more of it, for a
    /// window that has become larger.
    [[nodiscard]] qint64 adjust(TimePoint now);
    /// What of the credit that is owed is to be given: less, after the window has become smaller.
    /// What the server has been promised can only be withheld bit by bit.
    [[nodiscard]] qint64 creditFor(qint64 owed);
    /// From the budget.
    [[nodiscard]] qint64 taken() const { return m_taken; }

private:
    struct Mark {
        qint64 edge; ///< Of all the server sends, what it could without the credit.
        qint64 bytes; ///< The credit.
        TimePoint time;
    };
    /// What the server sends with the credit of a mark, for which it had to wait.
    struct Burst {
        qint64 begun; ///< Of all it sends, what had come when this began.
        qint64 end;
        TimePoint time;
    };

    [[nodiscard]] bool isHeldBack(TimePoint now) const;
    void forgetMark();
    [[nodiscard]] qint64 most() const;
    [[nodiscard]] qint64 setWindow(qint64 window);
    void changeTaken(qint64 by);
    /// Beyond what a channel begins with.
    [[nodiscard]] bool needsMuch() const { return m_taken > kPlain - m_least; }

    WindowBudget& m_budget;
    qint64 m_least = kOpen;
    qint64 m_window = kOpen;
    qint64 m_debt = 0; ///< Promised beyond the window.
    qint64 m_taken = 0;
    qint64 m_allowed = 0;
    qint64 m_received = 0;
    std::optional<Mark> m_mark;
    std::optional<Burst> m_burst;
    bool m_isFirst = false; ///< Nothing has come yet of a window that was offered.
    std::chrono::nanoseconds m_roundTrip = std::chrono::nanoseconds::max(); ///< The shortest.
    double m_wanted = 0; ///< By the last burst, with this window.
    TimePoint m_lastAdjusted{};
};

} // namespace sallyport::ssh
