// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;
class QSocketNotifier;

namespace sallyport::platform {

/// Listens on the socket of SingleInstance, for as long as it lives. Not a QLocalServer, which
/// closes for good when a connection cannot be accepted for want of a descriptor: this one leaves
/// what connects in the backlog and tries again every kStarvedRetry. On Windows, where descriptors
/// do not run out, it is one.
///
/// Owned by SingleInstance, on its thread. The handler owns the sockets; it must not destroy the
/// listener.
class InstanceListener final : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<void(QLocalSocket*)>;
    static constexpr Milliseconds kStarvedRetry{ 250 };

    InstanceListener(Clock& clock, Handler handler);
    ~InstanceListener() override;

    /// Once. Whatever has that path makes way. Only this user may connect. Fails with ListenFailed
    /// or OutOfResources.
    [[nodiscard]] Result<void> listen(const QString& path);

private:
    void accept();
    void close();

    Handler m_handler;
    std::unique_ptr<Timer> m_retryTimer;
    std::unique_ptr<QLocalServer> m_server; ///< Windows.
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_descriptor = -1;
    QByteArray m_file;
    bool m_told = false; ///< That it is starved.
};

} // namespace sallyport::platform
