// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "core/base/exhaustion.h"
#include "core/base/shown.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sallyport {

namespace {

// A last word before the process is aborted.
constexpr Milliseconds kLastWord(500);

// How often a file that takes nothing for want of space is tried again.
constexpr Milliseconds kFullDisk(500);

std::atomic<Output*> g_messages{ nullptr };

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (Output* output = g_messages.load()) {
        output->line(Output::To::Err, qFormatLogMessage(type, context, message));
        if (type == QtFatalMsg) {
            output->finish(kLastWord, kLastWord);
        }
    }
}

constexpr qint64 kNobody = -1; ///< Nobody will take anything any more.
constexpr qint64 kNoRoom = -2; ///< Nothing is taken for the moment: the disk is full.

qint64 failedWrite()
{
    return exhaustion(errno) ? kNoRoom : kNobody;
}

/// What was taken; waits until it is something. Otherwise one of the two above.
qint64 writeSome(int descriptor, const char* data, qsizetype size)
{
#ifdef Q_OS_WIN
    const int written = ::_write(descriptor, data, unsigned(size));
    return written < 0 ? failedWrite() : written;
#else
    for (;;) {
        const ssize_t written = ::write(descriptor, data, std::size_t(size));
        if (written >= 0) {
            return written;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            // Somebody who shares it has made it non-blocking.
            pollfd ready{ descriptor, POLLOUT, 0 };
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return failedWrite();
        }
    }
#endif
}

#ifndef Q_OS_WIN
void openWhatIsClosed()
{
    // Each takes the lowest free number.
    while (true) {
        const int opened = ::open("/dev/null", O_RDWR);
        if (opened > STDERR_FILENO) {
            ::close(opened);
        }
        if (opened < 0 || opened > STDERR_FILENO) {
            return;
        }
    }
}

bool sameFile(int a, int b)
{
    struct stat first = {};
    struct stat second = {};
    return ::fstat(a, &first) == 0 && ::fstat(b, &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
}
#else
void openWhatIsClosed()
{
    // A program with a window has none of them, unless it was given some. Each takes the lowest
    // free number.
    for (int i = 0; i < 3; ++i) {
        const int opened = ::_open("NUL", _O_RDWR | _O_BINARY);
        if (opened > 2) {
            ::_close(opened);
            break;
        }
    }
    // Lines end as everywhere, and letters are UTF-8 wherever they go.
    ::_setmode(1, _O_BINARY);
    ::_setmode(2, _O_BINARY);
    ::SetConsoleOutputCP(CP_UTF8);
}

/// A console, which is one however often it is opened.
bool isConsole(int descriptor)
{
    DWORD mode = 0;
    return ::GetConsoleMode(reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor)), &mode) != 0;
}

bool sameFile(int a, int b)
{
    return isConsole(a) && isConsole(b);
}
#endif

/// As whoever reads it expects it: the locale's letters; UTF-8 on Windows, whose consoles and pipes
/// disagree about the locale's.
QByteArray encoded(const QString& text)
{
#ifdef Q_OS_WIN
    return text.toUtf8();
#else
    return text.toLocal8Bit();
#endif
}

QByteArray droppedLine(bool json, quint64 count)
{
    if (!json) {
        return "dropped " + QByteArray::number(count)
            + " lines that could not be written in time\n";
    }
    const QJsonObject fields{ { QStringLiteral("event"), QStringLiteral("dropped") },
        { QStringLiteral("count"), qint64(count) },
        { QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) } };
    return QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

/// What is held for a file, and the thread that writes it. It outlives the Output where that thread
/// waits for a reader who never comes.
class Output::Lane {
public:
    Lane(int out, int err, bool json)
        : m_descriptors{ out, err }
        , m_json(json)
    {
    }

    void add(To to, QByteArray bytes);
    void run();
    void close();
    void finish(std::optional<Milliseconds> pause, std::optional<Milliseconds> most);

private:
    struct Item {
        To to = To::Out;
        QByteArray bytes;
    };

    [[nodiscard]] std::optional<Item> next();
    [[nodiscard]] bool isEmpty() const;

    const int m_descriptors[2];
    const bool m_json;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_held;
    qsizetype m_bytes = 0;
    quint64 m_dropped[2] = { 0, 0 };
    bool m_gone[2] = { false, false }; ///< Nobody reads there any more.
    bool m_writing = false;
    bool m_noRoom = false; ///< The last write met a full disk.
    bool m_closed = false;
    quint64 m_taken = 0; ///< Bytes, all told.
};

void Output::Lane::add(To to, QByteArray bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_gone[int(to)]) {
        return;
    }
    m_bytes += bytes.size();
    m_held.push_back({ to, std::move(bytes) });
    // The last word is never left out, however long.
    while (m_bytes > kMostHeld && m_held.size() > 1) {
        m_bytes -= m_held.front().bytes.size();
        ++m_dropped[int(m_held.front().to)];
        m_held.pop_front();
    }
    m_changed.notify_all();
}

bool Output::Lane::isEmpty() const
{
    return m_held.empty() && !m_writing;
}

std::optional<Output::Lane::Item> Output::Lane::next()
{
    for (const To to : { To::Out, To::Err }) {
        if (const quint64 count = std::exchange(m_dropped[int(to)], 0)) {
            return Item{ to, droppedLine(m_json && to == To::Out, count) };
        }
    }
    if (m_held.empty()) {
        return std::nullopt;
    }
    Item item = std::move(m_held.front());
    m_held.pop_front();
    m_bytes -= item.bytes.size();
    return item;
}

void Output::Lane::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_closed) {
        auto item = next();
        if (!item) {
            m_changed.wait(lock);
            continue;
        }
        m_writing = true;
        qsizetype done = 0;
        while (done < item->bytes.size() && !m_gone[int(item->to)] && !(m_noRoom && m_closed)) {
            lock.unlock();
            const qint64 written = writeSome(m_descriptors[int(item->to)],
                item->bytes.constData() + done, item->bytes.size() - done);
            lock.lock();
            m_gone[int(item->to)] = written == kNobody;
            m_noRoom = written == kNoRoom;
            done += std::max<qint64>(written, 0);
            m_taken += quint64(std::max<qint64>(written, 0));
            m_changed.notify_all();
            if (m_noRoom) {
                m_changed.wait_for(lock, kFullDisk, [this] { return m_closed; });
            }
        }
        m_writing = false;
        m_changed.notify_all();
    }
}

void Output::Lane::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

void Output::Lane::finish(std::optional<Milliseconds> pause, std::optional<Milliseconds> most)
{
    using SteadyClock = std::chrono::steady_clock;
    std::unique_lock lock(m_mutex);
    const auto begun = SteadyClock::now();
    auto lastTaken = begun;
    quint64 taken = m_taken;
    while (!isEmpty()) {
        if (!pause || !most) {
            // No end is in sight where there is no room.
            if (m_noRoom) {
                return;
            }
            m_changed.wait(lock);
            continue;
        }
        const auto until = std::min(begun + *most, lastTaken + *pause);
        if (m_changed.wait_until(lock, until) == std::cv_status::timeout) {
            return;
        }
        if (m_taken != taken) {
            taken = m_taken;
            lastTaken = SteadyClock::now();
        }
    }
}

Output::Output(int out, int err)
    : m_descriptors{ out, err }
{
    openWhatIsClosed();
}

Output::~Output()
{
    Output* self = this;
    if (g_messages.compare_exchange_strong(self, nullptr)) {
        qInstallMessageHandler(nullptr);
    }
    for (const auto& lane : m_lanes) {
        if (lane) {
            lane->close();
        }
    }
}

void Output::line(To to, const QString& text)
{
    put(to, encoded(shownLine(text)) + '\n');
}

void Output::lines(To to, const QStringList& texts)
{
    for (const QString& text : texts) {
        line(to, text);
    }
}

void Output::text(To to, const QString& text)
{
    QStringList each = text.split(u'\n');
    if (each.last().isEmpty()) {
        each.removeLast();
    }
    QByteArray bytes;
    for (const QString& one : std::as_const(each)) {
        bytes += encoded(shownLine(one)) + '\n';
    }
    put(to, std::move(bytes));
}

void Output::object(const QJsonObject& object)
{
    put(To::Out, shownJson(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void Output::jsonText(const QByteArray& json)
{
    put(To::Out, shownJson(json));
}

void Output::takeMessages()
{
    g_messages = this;
    qInstallMessageHandler(onMessage);
}

void Output::neverBlock(bool json)
{
    const auto start = [](const std::shared_ptr<Lane>& lane) {
        try {
            std::thread([lane] { lane->run(); }).detach();
        } catch (const std::system_error&) {
            // Out of threads: then writes wait, as before.
            return false;
        }
        return true;
    };
#ifndef Q_OS_WIN
    // Signals are for the thread that is asked to stop; those about the write itself stay.
    sigset_t blocked;
    sigset_t usual;
    sigfillset(&blocked);
    for (const int own : { SIGPIPE, SIGTTOU, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL }) {
        sigdelset(&blocked, own);
    }
    ::pthread_sigmask(SIG_SETMASK, &blocked, &usual);
#endif
    const bool together = sameFile(m_descriptors[0], m_descriptors[1]);
    for (int i = 0; i < (together ? 1 : 2); ++i) {
        auto lane = std::make_shared<Lane>(m_descriptors[0], m_descriptors[1], json);
        m_lanes[i] = start(lane) ? std::move(lane) : nullptr;
    }
    if (together) {
        m_lanes[1] = m_lanes[0];
    }
#ifndef Q_OS_WIN
    ::pthread_sigmask(SIG_SETMASK, &usual, nullptr);
#endif
}

void Output::finish(Milliseconds pause, Milliseconds most)
{
    const auto begun = std::chrono::steady_clock::now();
    for (const auto& lane : m_lanes) {
        if (lane) {
            const auto used =
                std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - begun);
            lane->finish(pause, std::max(most - used, Milliseconds(0)));
        }
    }
}

void Output::finish()
{
    for (const auto& lane : m_lanes) {
        if (lane) {
            lane->finish({}, {});
        }
    }
}

void Output::useParentConsole()
{
#ifdef Q_OS_WIN
    const auto isMissing = [](DWORD which) {
        return ::GetFileType(::GetStdHandle(which)) == FILE_TYPE_UNKNOWN;
    };
    const bool out = isMissing(STD_OUTPUT_HANDLE);
    const bool err = isMissing(STD_ERROR_HANDLE);
    if ((!out && !err) || !::AttachConsole(ATTACH_PARENT_PROCESS)) {
        return;
    }
    const int console = ::_open("CONOUT$", _O_RDWR | _O_BINARY);
    if (console >= 0) {
        if (out) {
            ::_dup2(console, 1);
        }
        if (err) {
            ::_dup2(console, 2);
        }
        ::_close(console);
        ::SetConsoleOutputCP(CP_UTF8);
    }
#endif
}

void Output::put(To to, QByteArray bytes)
{
    if (const auto& lane = m_lanes[int(to)]) {
        lane->add(to, std::move(bytes));
        return;
    }
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written =
            writeSome(m_descriptors[int(to)], bytes.constData() + done, bytes.size() - done);
        if (written < 0) {
            return;
        }
        done += written;
    }
}

} // namespace sallyport
