// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sallyport::platform {

/// What logind tells of sleep on the system bus (org.freedesktop.login1(5), PrepareForSleep).
/// Silent where there is neither. Takes no inhibitor: nothing here has to be done before sleep.
class LogindMonitor final : public QObject {
    Q_OBJECT

public:
    explicit LogindMonitor(QObject* parent = nullptr);
    ~LogindMonitor() override;

Q_SIGNALS:
    void aboutToSleep();
    void wokeUp();

private Q_SLOTS:
    void prepareForSleep(bool start);

private:
    QString m_connection;
};

} // namespace sallyport::platform
