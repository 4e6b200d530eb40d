// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exitdeadline.h"

#include <QtGlobal>

#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <system_error>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace sallyport {

int endProcess(int code)
{
#ifdef Q_OS_WIN
    ::TerminateProcess(::GetCurrentProcess(), UINT(code));
#endif
    return code;
}

void exitWithin(Milliseconds time, int code, void (*lastAct)())
{
    const auto end = std::chrono::steady_clock::now() + time;
    const auto wait = [end, code, lastAct] {
        std::mutex mutex;
        std::condition_variable never;
        std::unique_lock lock(mutex);
        never.wait_until(lock, end, [] { return false; });
        if (lastAct) {
            lastAct();
        }
        // On Windows _Exit() lets libraries clean up, who wait for what the late thread may hold.
        std::_Exit(endProcess(code));
    };
    try {
        std::thread(wait).detach();
    } catch (const std::system_error&) {
        // Out of threads: the process ends as it would without a deadline.
    }
}

} // namespace sallyport
