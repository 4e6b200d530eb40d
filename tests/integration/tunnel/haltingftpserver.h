// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace sallyport::test {

/// A small passive-mode FTP server for one client, whose downloads halt in the middle until the
/// test lets them go on.
class HaltingFtpServer final : public QObject {
public:
    static constexpr qsizetype kHalf = 100'000;

    [[nodiscard]] bool listen()
    {
        connect(&m_control, &QTcpServer::newConnection, this, [this] {
            m_client = m_control.nextPendingConnection();
            connect(m_client, &QTcpSocket::readyRead, this, &HaltingFtpServer::read);
            reply("220 here");
        });
        return m_control.listen(QHostAddress::LocalHost)
            && m_listener.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] quint16 port() const { return m_control.serverPort(); }

    /// The other half of the download, and its end.
    void goOn()
    {
        m_data->write(QByteArray(kHalf, 'b'));
        m_data->disconnectFromHost();
        reply("226 done");
    }

private:
    void reply(const QByteArray& line) { m_client->write(line + "\r\n"); }

    void read()
    {
        while (m_client->canReadLine()) {
            const QByteArray line = m_client->readLine().trimmed();
            const QByteArray verb = line.left(4).toUpper();
            if (verb == "USER") {
                reply("331 password");
            } else if (verb == "PASS") {
                reply("230 in");
            } else if (verb == "PASV") {
                const int port = m_listener.serverPort();
                reply("227 Entering Passive Mode (127,0,0,1," + QByteArray::number(port / 256) + ','
                    + QByteArray::number(port % 256) + ")");
            } else if (verb == "RETR") {
                reply("150 coming");
                whenConnected([this] { m_data->write(QByteArray(kHalf, 'a')); });
            } else if (verb == "STOR") {
                reply("150 go ahead");
                whenConnected([this] {
                    connect(m_data, &QTcpSocket::readyRead, m_data, [this] { m_data->readAll(); });
                    connect(m_data, &QTcpSocket::disconnected, this, [this] { reply("226 done"); });
                });
            } else {
                reply("502 no");
            }
        }
    }
    void whenConnected(const std::function<void()>& then)
    {
        m_data = m_listener.nextPendingConnection();
        if (m_data) {
            then();
            return;
        }
        connect(
            &m_listener, &QTcpServer::newConnection, this,
            [this, then] {
                m_data = m_listener.nextPendingConnection();
                then();
            },
            Qt::SingleShotConnection);
    }

    QTcpServer m_control;
    QTcpServer m_listener;
    QTcpSocket* m_client = nullptr;
    QTcpSocket* m_data = nullptr;
};

} // namespace sallyport::test
