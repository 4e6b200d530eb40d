// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

/// A D-Bus daemon of the test's own, which ends with it.
class PrivateBus {
public:
    ~PrivateBus() { stop(); }

    /// Empty: it runs; otherwise why not.
    [[nodiscard]] QString start()
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(QStringLiteral("dbus-daemon"),
            { QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1") });
        while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine()) {
            if (!m_daemon.waitForReadyRead(10'000)) {
                break;
            }
        }
        m_address = m_daemon.readLine().trimmed();
        return m_address.isEmpty() ? QStringLiteral("no dbus-daemon: ") + m_daemon.errorString()
                                   : QString();
    }
    void stop()
    {
        if (m_daemon.state() != QProcess::NotRunning) {
            m_daemon.kill();
            m_daemon.waitForFinished(10'000);
        }
    }
    [[nodiscard]] QByteArray address() const { return m_address; }

private:
    QProcess m_daemon;
    QByteArray m_address;
};

/// One role of fakebus.py. The buses it uses are those in this process's environment.
class FakeBusService {
public:
    ~FakeBusService() { stop(); }

    /// Empty: it has its name; otherwise why not.
    [[nodiscard]] QString start(const QString& role)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SALLYPORT_TEST_PYTHON),
            { QStringLiteral("-B"),
                QStringLiteral(SALLYPORT_SOURCE_DIR "/tests/support/fakebus.py"), role });
        return readLine() == "ready" ? QString() : QStringLiteral("no fake %1").arg(role);
    }
    /// True: it was carried out.
    [[nodiscard]] bool command(const QByteArray& line)
    {
        m_process.write(line + '\n');
        return readLine() == line;
    }
    void stop()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(10'000);
        }
    }

private:
    [[nodiscard]] QByteArray readLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000)) {
                return {};
            }
        }
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
};
