// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/shown.h"

#include <QWinEventNotifier>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>

#include <windows.h>

// The console of Windows. Its events wake the event loop, and the line is edited here: the
// console's own editor would have to be waited for.
namespace sallyport::cli {

static constexpr qsizetype kLongestLine = 4096;
static constexpr std::size_t kMostHeld = 1000;

/// Writes on a thread of its own: a console in which text is being selected takes nothing. It
/// outlives the terminal where it waits for that.
class Terminal::Console {
public:
    HANDLE in = INVALID_HANDLE_VALUE;
    HANDLE out = INVALID_HANDLE_VALUE;

    Console() = default;
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;
    ~Console()
    {
        for (HANDLE handle : { in, out }) {
            if (handle != INVALID_HANDLE_VALUE) {
                ::CloseHandle(handle);
            }
        }
    }

    void add(const QString& text)
    {
        const std::lock_guard lock(m_mutex);
        if (m_held.size() < kMostHeld) {
            m_held.push_back(text);
            m_changed.notify_all();
        }
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_closed || !m_held.empty()) {
            if (m_held.empty()) {
                m_changed.wait(lock);
                continue;
            }
            const QString text = std::move(m_held.front());
            m_held.pop_front();
            lock.unlock();
            writeAll(text);
            lock.lock();
        }
    }

private:
    void writeAll(const QString& text) const
    {
        qsizetype done = 0;
        while (done < text.size()) {
            constexpr qsizetype kMostAtOnce = 8000;
            DWORD written = 0;
            if (!::WriteConsoleW(out, text.constData() + done,
                    DWORD(std::min(text.size() - done, kMostAtOnce)), &written, nullptr)
                || written == 0) {
                return;
            }
            done += qsizetype(written);
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QString> m_held;
    bool m_closed = false;
};

static HANDLE openConsole(const wchar_t* name)
{
    return ::CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
        nullptr, OPEN_EXISTING, 0, nullptr);
}

Terminal::Terminal(QObject* parent)
    : QObject(parent)
{
    auto console = std::make_shared<Console>();
    console->in = openConsole(L"CONIN$");
    console->out = openConsole(L"CONOUT$");
    DWORD mode = 0;
    if (!::GetConsoleMode(console->in, &mode) || !::GetConsoleMode(console->out, &mode)) {
        return;
    }
    try {
        std::thread([console] { console->run(); }).detach();
    } catch (const std::system_error&) {
        return; // out of threads: nobody can be asked
    }
    m_typed = std::make_unique<QWinEventNotifier>(console->in);
    m_typed->setEnabled(false);
    connect(m_typed.get(), &QWinEventNotifier::activated, this, &Terminal::readMore);
    m_console = std::move(console);
    m_descriptor = 0;
}

Terminal::~Terminal()
{
    m_typed.reset();
    wipe(m_line.data(), std::size_t(m_line.size()));
    if (m_console) {
        m_console->close();
    }
}

void Terminal::write(const QStringList& lines)
{
    QString text;
    for (const QString& line : lines) {
        text += u'\r' + shownLine(line) + QStringLiteral("\r\n");
    }
    show(text);
}

void Terminal::show(const QString& text)
{
    if (m_console) {
        m_console->add(text);
    }
}

void Terminal::setEcho(bool on)
{
    m_echo = on;
    if (!on && m_console) {
        // What was typed before the question is not the answer to it.
        ::FlushConsoleInputBuffer(m_console->in);
    }
}

void Terminal::read(const QString& text, bool echo)
{
    if (!m_console) {
        return;
    }
    m_reading = true;
    if (!echo) {
        m_guard.emplace();
    }
    m_question = shownLine(text);
    m_line.clear();
    // Never reallocated, so no copy of a secret stays behind in freed memory.
    m_line.reserve(kLongestLine);
    m_firstHalf = 0;
    setEcho(echo);
    show(m_question);
    m_typed->setEnabled(true);
}

bool Terminal::interject(const QString& line)
{
    if (m_reading) {
        const QString typed = m_echo ? shownLine(QString::fromUtf8(m_line)) : QString();
        show(
            QStringLiteral("\r\n") + shownLine(line) + QStringLiteral("\r\n") + m_question + typed);
    }
    return m_reading;
}

void Terminal::stopReading()
{
    m_reading = false;
    m_typed->setEnabled(false);
    m_echo = true;
    show(QStringLiteral("\r\n"));
}

void Terminal::cancelRead()
{
    if (!m_reading) {
        return;
    }
    stopReading();
    wipe(m_line.data(), std::size_t(m_line.size()));
    m_line.clear();
    m_guard.reset();
}

void Terminal::typed(char16_t unit)
{
    if (unit == u'\b') {
        if (m_line.isEmpty()) {
            return;
        }
        // Up to the first byte of the last letter.
        qsizetype start = m_line.size() - 1;
        while (start > 0 && (uchar(m_line.at(start)) & 0xC0U) == 0x80U) {
            --start;
        }
        m_line.truncate(start);
        if (m_echo) {
            show(QStringLiteral("\b \b"));
        }
        return;
    }
    if (unit < u' ') {
        return;
    }
    QString letter;
    if (QChar::isHighSurrogate(unit)) {
        m_firstHalf = unit;
        return;
    }
    if (QChar::isLowSurrogate(unit)) {
        letter += QChar(m_firstHalf);
    }
    m_firstHalf = 0;
    letter += QChar(unit);
    QByteArray bytes = letter.toUtf8();
    if (m_line.size() + bytes.size() <= kLongestLine) {
        m_line.append(bytes);
        if (m_echo) {
            show(letter);
        }
    }
    wipe(bytes.data(), std::size_t(bytes.size()));
    wipeShared(letter);
}

void Terminal::readMore()
{
    // One by one, so that what follows the line stays for the next question.
    while (m_reading) {
        DWORD count = 0;
        INPUT_RECORD record = {};
        if (!::GetNumberOfConsoleInputEvents(m_console->in, &count)) {
            stopReading();
            Q_EMIT ended();
            return;
        }
        if (count == 0 || !::ReadConsoleInputW(m_console->in, &record, 1, &count) || count == 0) {
            return;
        }
        // A letter that the keyboard does not have comes with the end of Alt: pasted, or by its
        // number.
        const KEY_EVENT_RECORD& key = record.Event.KeyEvent;
        const bool composed =
            !key.bKeyDown && key.wVirtualKeyCode == VK_MENU && key.uChar.UnicodeChar != 0;
        if (record.EventType != KEY_EVENT || (!key.bKeyDown && !composed)) {
            continue;
        }
        const auto unit = char16_t(record.Event.KeyEvent.uChar.UnicodeChar);
        constexpr char16_t kCtrlD = 4;
        constexpr char16_t kCtrlZ = 26;
        if ((unit == kCtrlD || unit == kCtrlZ) && m_line.isEmpty()) {
            stopReading();
            m_guard.reset();
            Q_EMIT ended();
            return;
        }
        if (unit != u'\r') {
            for (WORD i = 0; i < std::max<WORD>(record.Event.KeyEvent.wRepeatCount, 1); ++i) {
                typed(unit);
            }
            continue;
        }
        stopReading();
        Secret line(std::move(m_line));
        m_line = QByteArray();
        m_guard.reset();
        Q_EMIT lineTyped(line);
    }
}

// Echo is ours, not the console's: there is nothing to put back.
void restoreTerminal() { }

} // namespace sallyport::cli
