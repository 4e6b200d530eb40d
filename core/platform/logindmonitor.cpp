// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/logindmonitor.h"

#include "core/base/log.h"

#include <QDBusConnection>
#include <QDBusError>

namespace sallyport::platform {

LogindMonitor::LogindMonitor(QObject* parent)
    : QObject(parent)
    , m_connection(QStringLiteral("sallyport-logind-%1").arg(quintptr(this)))
{
    // Not the shared connection: until the event loop turns it puts messages aside, and those that
    // come while it takes them up again may overtake the news of logind's start.
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_connection);
    // Also when logind is not there yet: the bus passes its signals on once it is.
    if (!bus.connect(QStringLiteral("org.freedesktop.login1"),
            QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
            this, SLOT(prepareForSleep(bool)))) {
        qCDebug(logPlatform) << "no word of sleep from logind:" << bus.lastError().message();
    }
}

LogindMonitor::~LogindMonitor()
{
    QDBusConnection::disconnectFromBus(m_connection);
}

void LogindMonitor::prepareForSleep(bool start)
{
    if (start) {
        Q_EMIT aboutToSleep();
    } else {
        Q_EMIT wokeUp();
    }
}

} // namespace sallyport::platform
