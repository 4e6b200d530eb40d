// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimer>

namespace sallyport {

namespace {

class QtTimer final : public Timer {
public:
    explicit QtTimer(std::function<void()> callback)
        : m_callback(std::move(callback))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            // The callback may destroy this timer: run a copy that lives on the stack.
            const auto callback = m_callback;
            callback();
        });
    }

    [[nodiscard]] bool isActive() const override { return m_timer.isActive(); }
    void start(Milliseconds after) override { m_timer.start(after); }
    void stop() override { m_timer.stop(); }

private:
    std::function<void()> m_callback;
    QTimer m_timer;
};

} // namespace

TimePoint SystemClock::now() const
{
    return std::chrono::steady_clock::now();
}

std::unique_ptr<Timer> SystemClock::makeTimer(std::function<void()> callback)
{
    return std::make_unique<QtTimer>(std::move(callback));
}

} // namespace sallyport
