// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace sallyport {

/// Tells the service manager that started this program how it is (sd_notify(3)): datagrams to the
/// socket that NOTIFY_SOCKET names, a path or an abstract name (@…). Says nothing where there is
/// none (and on Windows). Never waits: what the manager does not take at once is sent again later,
/// the newest status only. On the thread that made it.
class ServiceNotifier final {
public:
    /// Takes NOTIFY_SOCKET from the environment, so that no other program inherits it.
    explicit ServiceNotifier(Clock& clock);
    ~ServiceNotifier();

    /// A service manager listens: the program runs as a service.
    [[nodiscard]] bool isService() const { return !m_address.isEmpty(); }

    /// READY=1, the first time only.
    void ready();
    /// STATUS=…, on one line.
    void status(const QString& text);
    /// STOPPING=1.
    void stopping();

    static constexpr Milliseconds kRetry{ 200 };

private:
    void send();
    [[nodiscard]] bool sendNow(const QByteArray& text);

    QByteArray m_address; ///< As the variable has it.
    int m_socket = -1;
    std::unique_ptr<Timer> m_retryTimer;
    QByteArray m_state; ///< Not sent yet.
    QByteArray m_status; ///< The same.
    bool m_ready = false;
};

} // namespace sallyport
