// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/shown.h"

#include <QSocketNotifier>

#ifndef Q_OS_WIN
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace sallyport::cli {

#ifndef Q_OS_WIN // which has a file of its own

// The longest line the kernel's editor makes on Linux.
static constexpr qsizetype kLongestLine = 4096;

// What a signal handler needs.
static volatile sig_atomic_t g_hidden = 0;
static int g_descriptor = -1;
static int g_continuedPipe[2] = { -1, -1 };
static termios g_usual;
static termios g_silent;

void restoreTerminal()
{
    if (g_hidden) {
        ::tcsetattr(g_descriptor, TCSANOW, &g_usual);
    }
}

static void suspendWithEcho(int number)
{
    const int saved = errno;
    struct sigaction usual = {};
    struct sigaction ours = {};
    usual.sa_handler = SIG_DFL;
    restoreTerminal();
    ::sigaction(number, &usual, &ours);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    ::raise(number);
    // It stops in this call, and goes on from here.
    ::sigprocmask(SIG_UNBLOCK, &set, nullptr);
    ::sigaction(number, &ours, nullptr);
    if (g_hidden) {
        ::tcsetattr(g_descriptor, TCSANOW, &g_silent);
    }
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_continuedPipe[1], &byte, 1);
    errno = saved;
}

Terminal::Terminal(QObject* parent)
    : QObject(parent)
{
    // A description of its own: nobody else's reads become non-blocking.
    const int descriptor = ::open("/dev/tty", O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        return;
    }
    if (::tcgetattr(descriptor, &g_usual) != 0 || ::pipe(g_continuedPipe) != 0) {
        ::close(descriptor);
        return;
    }
    for (const int end : g_continuedPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_descriptor = descriptor;
    g_descriptor = descriptor;
    m_readable = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write);
    m_continued = std::make_unique<QSocketNotifier>(g_continuedPipe[0], QSocketNotifier::Read);
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &Terminal::readMore);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &Terminal::flush);
    connect(m_continued.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(g_continuedPipe[0], &byte, 1) > 0) { }
        if (m_reading) {
            put(m_prompt);
        }
    });
}

Terminal::~Terminal()
{
    if (m_descriptor < 0) {
        return;
    }
    setEcho(true);
    m_readable.reset();
    m_writable.reset();
    m_continued.reset();
    wipe(m_line.data(), std::size_t(m_line.size()));
    g_descriptor = -1;
    ::close(m_descriptor);
    ::close(g_continuedPipe[0]);
    ::close(g_continuedPipe[1]);
}

void Terminal::write(const QStringList& lines)
{
    QByteArray bytes;
    for (const QString& line : lines) {
        bytes += '\r' + shownLine(line).toLocal8Bit() + '\n';
    }
    put(bytes);
}

void Terminal::put(const QByteArray& bytes)
{
    // A terminal that is held (Ctrl+S) takes nothing; somebody will look at it some time.
    constexpr qsizetype kMostHeld = 1024 * 1024;
    if (m_descriptor >= 0 && m_outgoing.size() < kMostHeld) {
        m_outgoing += bytes;
        flush();
    }
}

void Terminal::flush()
{
    while (!m_outgoing.isEmpty()) {
        const ssize_t sent =
            ::write(m_descriptor, m_outgoing.constData(), std::size_t(m_outgoing.size()));
        if (sent < 0 && errno == EINTR) {
            continue;
        }
        if (sent < 0) {
            break;
        }
        m_outgoing.remove(0, sent);
    }
    m_writable->setEnabled(!m_outgoing.isEmpty());
}

void Terminal::setEcho(bool on)
{
    if (on == m_echo) {
        return;
    }
    m_echo = on;
    struct sigaction action = {};
    sigemptyset(&action.sa_mask);
    if (on) {
        ::tcsetattr(m_descriptor, TCSANOW, &g_usual);
        g_hidden = 0;
        action.sa_handler = SIG_DFL;
        ::sigaction(SIGTSTP, &action, nullptr);
        return;
    }
    ::tcgetattr(m_descriptor, &g_usual);
    g_silent = g_usual;
    g_silent.c_lflag &= ~tcflag_t(ECHO);
    g_silent.c_lflag |= ICANON | ISIG;
    action.sa_handler = suspendWithEcho;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTSTP, &action, nullptr);
    g_hidden = 1;
    // Not after what is still to be shown: a terminal that is held (Ctrl+S) would block us.
    ::tcsetattr(m_descriptor, TCSANOW, &g_silent);
    // What was typed before the question is not the answer to it.
    ::tcflush(m_descriptor, TCIFLUSH);
}

void Terminal::read(const QString& text, bool echo)
{
    m_reading = true;
    if (!echo) {
        m_guard.emplace();
    }
    m_prompt = shownLine(text).toLocal8Bit();
    m_line.clear();
    m_line.reserve(kLongestLine);
    setEcho(echo);
    put(m_prompt);
    m_readable->setEnabled(true);
}

bool Terminal::interject(const QString& line)
{
    if (m_reading) {
        // The kernel still has what was typed, and takes Enter for all of it.
        put('\n' + ('\r' + shownLine(line).toLocal8Bit()) + '\n' + m_prompt);
    }
    return m_reading;
}

void Terminal::cancelRead()
{
    if (!m_reading) {
        return;
    }
    m_reading = false;
    m_readable->setEnabled(false);
    wipe(m_line.data(), std::size_t(m_line.size()));
    m_line.clear();
    m_guard.reset();
    setEcho(true);
    put("\n");
}

void Terminal::readMore()
{
    char byte = 0;
    ssize_t got = 0;
    // Byte by byte, so that what follows the line stays for the next question.
    while (m_reading && (got = ::read(m_descriptor, &byte, 1)) == 1 && byte != '\n') {
        if (m_line.size() < kLongestLine) {
            m_line.append(byte);
        }
    }
    if (!m_reading || (got < 0 && (errno == EAGAIN || errno == EINTR))) {
        return;
    }
    const bool hidden = !m_echo;
    m_reading = false;
    m_readable->setEnabled(false);
    setEcho(true);
    if (hidden || got != 1) {
        put("\n");
    }
    Secret line(std::move(m_line));
    m_line = QByteArray();
    m_guard.reset();
    if (got == 1) {
        Q_EMIT lineTyped(line);
    } else {
        Q_EMIT ended();
    }
}

#endif

} // namespace sallyport::cli
