// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/sleepgauge.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sallyport::platform {

#ifdef SALLYPORT_HAVE_DBUS
class LogindMonitor;
#endif
class PowerMonitor;

/// Tells when the computer goes to sleep and wakes up: at once where logind or Windows says so,
/// within seconds of waking everywhere else. Lives on the main thread.
class SleepWatcher final : public QObject {
    Q_OBJECT

public:
    using Times = std::function<TimeReading()>;

    /// The clock outlives it.
    explicit SleepWatcher(Clock& clock, Times times = readTimes, QObject* parent = nullptr);
    ~SleepWatcher() override;

Q_SIGNALS:
    /// Only where logind or Windows says so. There may be a second or so left.
    void aboutToSleep();
    void wokeUp();

private:
    void look();
    void wakeUp();

    Times m_times;
    SleepGauge m_gauge;
    std::unique_ptr<Timer> m_timer;
#ifdef SALLYPORT_HAVE_DBUS
    std::unique_ptr<LogindMonitor> m_logind;
#endif
#ifdef Q_OS_WIN
    std::unique_ptr<PowerMonitor> m_power;
#endif
};

} // namespace sallyport::platform
