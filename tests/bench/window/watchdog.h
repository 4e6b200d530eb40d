// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QJsonObject>
#include <QString>

#include <atomic>
#include <thread>

namespace sallyport::bench {

/// Nanoseconds of CLOCK_MONOTONIC, as in the parent process.
[[nodiscard]] qint64 monotonic();

/// The program's application object, which times each event that the interface thread handles.
class TimedApplication final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
    /// Of the event that took the most time of the processor since the last call, and of all of
    /// them together. Interface thread.
    [[nodiscard]] QJsonObject take();

private:
    int m_depth = 0;
    qint64 m_longestCpu = 0;
    qint64 m_longestWall = 0;
    qint64 m_cpu = 0;
    QString m_longest;
};

/// Knocks at the interface thread's event loop every few milliseconds, from a thread of its own,
/// and measures how long it takes to open.
class Watchdog {
public:
    Watchdog();
    ~Watchdog();

    /// The longest wait in milliseconds and how many were longer than 50 ms, since the last call.
    [[nodiscard]] QJsonObject take();

private:
    void run();
    void onAnswer(qint64 knocked);

    std::atomic<double> m_longest = 0;
    std::atomic<int> m_late = 0;
    std::atomic<int> m_knocks = 0;
    std::atomic<bool> m_answered = false;
    std::atomic<bool> m_ends = false;
    std::thread m_thread; ///< Last: it uses the others.
};

} // namespace sallyport::bench
