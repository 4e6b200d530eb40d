// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <mutex>
#include <windows.h>
#else
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#endif

namespace sallyport {

#ifdef Q_OS_WIN

static std::mutex g_mutex;
static StopSignals* g_instance = nullptr;
static HANDLE g_over = nullptr;
static int g_count = 0;
static void (*g_lastAct)() = nullptr;

/// On a thread of its own. When it returns after a console was closed, Windows ends the process.
static BOOL WINAPI onControl(DWORD event)
{
    const bool last = event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT;
    {
        const std::lock_guard lock(g_mutex);
        if (!g_instance) {
            return FALSE;
        }
        if (++g_count > 1 && !last) {
            if (g_lastAct) {
                g_lastAct();
            }
            constexpr UINT kInterrupted = 130; // as a shell of Unix says it
            ::TerminateProcess(::GetCurrentProcess(), kInterrupted);
        }
        QMetaObject::invokeMethod(g_instance, &StopSignals::stopRequested, Qt::QueuedConnection);
    }
    if (last) {
        // It gives five seconds. The goodbyes are said meanwhile, by the thread that has the loop.
        constexpr DWORD kPatience = 4'500;
        ::WaitForSingleObject(g_over, kPatience);
    }
    return TRUE;
}

StopSignals::StopSignals(void (*lastAct)(), QObject* parent)
    : QObject(parent)
{
    const std::lock_guard lock(g_mutex);
    g_lastAct = lastAct;
    g_instance = this;
    g_count = 0;
    if (!g_over) {
        g_over = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
    }
    ::ResetEvent(g_over);
    // A parent may have had Ctrl+C ignored.
    ::SetConsoleCtrlHandler(nullptr, FALSE);
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

StopSignals::~StopSignals()
{
    {
        const std::lock_guard lock(g_mutex);
        g_instance = nullptr;
    }
    // First: a handler that is under way waits for it, and taking the handler away waits for that.
    ::SetEvent(g_over);
    ::SetConsoleCtrlHandler(onControl, FALSE);
}

#else

// What a process may be started with as ignored, so that it outlives its terminal.
static constexpr int kLeftAlone[] = { SIGINT, SIGHUP };

static bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

static int g_pipe[2] = { -1, -1 };
static volatile sig_atomic_t g_count = 0;
static void (*g_lastAct)() = nullptr;

static void onRetry(int)
{
    const char byte = 2;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
}

static void onSignal(int number)
{
    g_count = g_count + 1;
    if (g_count > 1) {
        if (g_lastAct) {
            g_lastAct();
        }
        ::_exit(128 + number);
    }
    const char byte = 1;
    // A full pipe means the event loop has plenty to wake up for already.
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
}

StopSignals::StopSignals(void (*lastAct)(), QObject* parent)
    : QObject(parent)
{
    g_lastAct = lastAct;
    if (::pipe(g_pipe) != 0) {
        return;
    }
    for (const int end : g_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        bool stop = false;
        char byte = 0;
        while (::read(g_pipe[0], &byte, 1) > 0) {
            stop = stop || byte == 1;
        }
        if (stop) {
            Q_EMIT stopRequested();
        } else {
            Q_EMIT retryRequested();
        }
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    for (const int number : kLeftAlone) {
        if (!isIgnored(number)) {
            sigaction(number, &action, nullptr);
        }
    }
    action.sa_handler = onRetry;
    sigaction(SIGUSR1, &action, nullptr);
    // Writing to a reader that has gone is an error code, not the end of the program.
    signal(SIGPIPE, SIG_IGN);
}

StopSignals::~StopSignals()
{
    signal(SIGTERM, SIG_DFL);
    for (const int number : kLeftAlone) {
        if (!isIgnored(number)) {
            signal(number, SIG_DFL);
        }
    }
    signal(SIGUSR1, SIG_DFL);
    m_notifier.reset();
    ::close(g_pipe[0]);
    ::close(g_pipe[1]);
}

#endif

} // namespace sallyport
