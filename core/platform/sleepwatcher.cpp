// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sleepwatcher.h"

#include "core/base/log.h"
#ifdef SALLYPORT_HAVE_DBUS
#include "core/platform/logindmonitor.h"
#endif
#ifdef Q_OS_WIN
#include "core/platform/powermonitor.h"
#endif

namespace sallyport::platform {

/// Timers stand still during sleep, so this is also how late waking is noticed without a word of
/// it.
static constexpr Milliseconds kInterval{ 5000 };

SleepWatcher::SleepWatcher(Clock& clock, Times times, QObject* parent)
    : QObject(parent)
    , m_times(std::move(times))
    , m_gauge(kInterval)
    , m_timer(clock.makeTimer([this] { look(); }))
{
    m_gauge.restart(m_times());
    m_timer->start(kInterval);
#ifdef SALLYPORT_HAVE_DBUS
    m_logind = std::make_unique<LogindMonitor>();
    connect(m_logind.get(), &LogindMonitor::aboutToSleep, this, &SleepWatcher::aboutToSleep);
    connect(m_logind.get(), &LogindMonitor::wokeUp, this, [this] {
        m_gauge.restart(m_times());
        wakeUp();
    });
#endif
#ifdef Q_OS_WIN
    m_power = std::make_unique<PowerMonitor>();
    connect(m_power.get(), &PowerMonitor::aboutToSleep, this, &SleepWatcher::aboutToSleep);
    connect(m_power.get(), &PowerMonitor::wokeUp, this, [this] {
        m_gauge.restart(m_times());
        wakeUp();
    });
#endif
}

SleepWatcher::~SleepWatcher() = default;

void SleepWatcher::look()
{
    m_timer->start(kInterval);
    if (m_gauge.take(m_times())) {
        wakeUp();
    }
}

void SleepWatcher::wakeUp()
{
    qCDebug(logPlatform) << "woke up";
    Q_EMIT wokeUp();
}

} // namespace sallyport::platform
