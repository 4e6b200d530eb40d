// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/powermonitor.h"

#include "core/base/log.h"

#include <QSet>

#include <windows.h>

#include <mutex>

namespace sallyport::platform {

namespace {

// What powrprof.dll of Windows 8 and later has, by the names and numbers of its documentation.
using Callback = ULONG(CALLBACK*)(PVOID context, ULONG type, PVOID setting);
struct Parameters {
    Callback callback;
    PVOID context;
};
using Register = DWORD(WINAPI*)(DWORD flags, HANDLE recipient, PVOID* handle);
using Unregister = DWORD(WINAPI*)(PVOID handle);
constexpr DWORD kByCallback = 2; // DEVICE_NOTIFY_CALLBACK

/// Windows calls on a thread of its own, perhaps while the object is being destroyed.
std::mutex g_mutex;
QSet<PowerMonitor*> g_alive;

ULONG CALLBACK onPower(PVOID context, ULONG type, PVOID)
{
    const std::lock_guard lock(g_mutex);
    auto* monitor = static_cast<PowerMonitor*>(context);
    if (g_alive.contains(monitor)) {
        QMetaObject::invokeMethod(
            monitor, [monitor, type] { monitor->tell(type); }, Qt::QueuedConnection);
    }
    return ERROR_SUCCESS;
}

template <class Function> Function functionOf(const char* name)
{
    static const HMODULE library =
        ::LoadLibraryExW(L"powrprof.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    return library
        ? reinterpret_cast<Function>(reinterpret_cast<void*>(::GetProcAddress(library, name)))
        : nullptr;
}

} // namespace

PowerMonitor::PowerMonitor(QObject* parent)
    : QObject(parent)
{
    const auto enroll = functionOf<Register>("PowerRegisterSuspendResumeNotification");
    if (!enroll) {
        return;
    }
    {
        const std::lock_guard lock(g_mutex);
        g_alive.insert(this);
    }
    Parameters parameters{ onPower, this };
    if (enroll(kByCallback, &parameters, &m_registration) != ERROR_SUCCESS) {
        m_registration = nullptr;
        qCDebug(logPlatform) << "Windows tells nothing of sleep";
    }
}

PowerMonitor::~PowerMonitor()
{
    {
        const std::lock_guard lock(g_mutex);
        g_alive.remove(this);
    }
    const auto leave = functionOf<Unregister>("PowerUnregisterSuspendResumeNotification");
    if (m_registration && leave) {
        leave(m_registration);
    }
}

void PowerMonitor::tell(unsigned long event)
{
    if (event == PBT_APMSUSPEND) {
        Q_EMIT aboutToSleep();
    } else if (event == PBT_APMRESUMEAUTOMATIC) {
        // Each time; PBT_APMRESUMESUSPEND follows only where a user is there.
        Q_EMIT wokeUp();
    }
}

} // namespace sallyport::platform
