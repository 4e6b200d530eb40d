// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/watchdog.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace sallyport::bench {

static qint64 nanoseconds(clockid_t clock)
{
    timespec now = {};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

static double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

qint64 monotonic()
{
    return nanoseconds(CLOCK_MONOTONIC);
}

/// Enough of it to find it in the source.
static QString described(const char* receiver, const QString& name, QEvent::Type type)
{
    const char* word = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QStringLiteral("%1 \"%2\" %3")
        .arg(QLatin1String(receiver), name, word ? QLatin1String(word) : QString::number(type));
}

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    // Objects of other threads come here, too, on those.
    if (QThread::currentThread() != thread() || m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    // Neither may be there any more afterwards.
    const char* kind = receiver->metaObject()->className();
    const QString name = receiver->objectName();
    const QEvent::Type type = event->type();
    const qint64 wall = monotonic();
    const qint64 cpu = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 took = nanoseconds(CLOCK_THREAD_CPUTIME_ID) - cpu;
    m_cpu += took;
    if (took > m_longestCpu) {
        m_longestCpu = took;
        m_longestWall = monotonic() - wall;
        m_longest = described(kind, name, type);
    }
    return handled;
}

QJsonObject TimedApplication::take()
{
    const QJsonObject found{ { QStringLiteral("event_cpu_ms"), milliseconds(m_longestCpu) },
        { QStringLiteral("event_ms"), milliseconds(m_longestWall) },
        { QStringLiteral("event"), m_longest }, { QStringLiteral("cpu_ms"), milliseconds(m_cpu) } };
    m_longestCpu = 0;
    m_longestWall = 0;
    m_cpu = 0;
    m_longest.clear();
    return found;
}

Watchdog::Watchdog()
    : m_thread([this] { run(); })
{
}

Watchdog::~Watchdog()
{
    m_ends = true;
    m_thread.join();
}

QJsonObject Watchdog::take()
{
    return { { QStringLiteral("longest_ms"), m_longest.exchange(0) },
        { QStringLiteral("over_50_ms"), m_late.exchange(0) },
        { QStringLiteral("knocks"), m_knocks.exchange(0) } };
}

void Watchdog::onAnswer(qint64 knocked)
{
    const double waited = milliseconds(monotonic() - knocked);
    m_longest = std::max(m_longest.load(), waited);
    m_late += waited > 50 ? 1 : 0;
    ++m_knocks;
    m_answered = true;
}

void Watchdog::run()
{
    constexpr auto kPause = std::chrono::milliseconds(4);
    while (!m_ends) {
        m_answered = false;
        QMetaObject::invokeMethod(
            qApp, [this, knocked = monotonic()] { onAnswer(knocked); }, Qt::QueuedConnection);
        do {
            std::this_thread::sleep_for(kPause);
        } while (!m_answered && !m_ends);
    }
}

} // namespace sallyport::bench
