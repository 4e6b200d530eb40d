// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QUrl>

namespace sallyport::test {

/// A server of HTTPS on 127.0.0.1 that answers each path with what it was told to, byte by byte.
/// Its certificate is made by the program openssl, for itself alone.
class HttpsServer final : public QObject {
public:
    HttpsServer()
    {
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
            { QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), key,
                QStringLiteral("-out"), certificate });
        openssl.waitForFinished();
        const QList<QSslCertificate> made = QSslCertificate::fromPath(certificate);
        QFile keyFile(key);
        if (made.isEmpty() || !keyFile.open(QIODevice::ReadOnly)) {
            return;
        }
        m_certificate = made.constFirst();
        QSslConfiguration own = QSslConfiguration::defaultConfiguration();
        own.setLocalCertificate(m_certificate);
        own.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        m_server.setSslConfiguration(own);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
                serve(*socket);
            }
        });
        m_listens = m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] bool isListening() const { return m_listens; }
    [[nodiscard]] QUrl url(const QString& path) const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    /// What a client has that trusts this server alone.
    [[nodiscard]] QSslConfiguration trust() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({ m_certificate });
        return tls;
    }

    /// The whole answer, from "HTTP/1.1 " on; an empty one: none at all.
    void setAnswer(const QString& path, const QByteArray& answer) { m_answers[path] = answer; }
    void setFile(const QString& path, const QByteArray& file)
    {
        setAnswer(path,
            "HTTP/1.1 200 OK\r\nSet-Cookie: seen=1\r\nContent-Length: "
                + QByteArray::number(file.size()) + "\r\n\r\n" + file);
    }
    /// Each with its headers, in their order.
    [[nodiscard]] const QList<QByteArray>& requests() const { return m_requests; }

private:
    void serve(QTcpSocket& socket)
    {
        QByteArray& request = m_reading[&socket];
        request += socket.readAll();
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        m_requests.append(request.first(end));
        request.remove(0, end + 4);
        const QString path = QString::fromLatin1(m_requests.constLast().split(' ').value(1));
        socket.write(m_answers.value(path, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
    }

    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    QSslServer m_server;
    bool m_listens = false;
    QHash<QString, QByteArray> m_answers;
    QHash<QTcpSocket*, QByteArray> m_reading;
    QList<QByteArray> m_requests;
};

} // namespace sallyport::test
