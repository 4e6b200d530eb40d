// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace sallyport {

/// Turns SIGINT, SIGTERM and SIGHUP (on Windows: Ctrl+C and closing the console) into a signal from
/// the event loop. One per process. The second one ends the process at once, should closing hang. A
/// SIGHUP or SIGINT that was ignored when the process began (nohup, a shell's background job) stays
/// ignored.
class StopSignals final : public QObject {
    Q_OBJECT

public:
    /// lastAct: called from the signal handler before the process is ended at once; may be null.
    explicit StopSignals(void (*lastAct)() = nullptr, QObject* parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();
    /// SIGUSR1: whatever waits for its next try is to try now.
    void retryRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sallyport
