// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/updatefetcher.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpsserver.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace sallyport;
using update::UpdateFetcher;
using namespace std::chrono_literals;

class TestUpdateFetcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFileIsFetched();
    void itTellsNothingOfItself();
    void aCertificateThatNobodyVouchesForIsRefused();
    void aRedirectIsFollowedWhileItIsEncrypted();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void tooMuchIsGivenUp_data();
    void tooMuchIsGivenUp();
    void aServerThatStallsIsGivenUp_data();
    void aServerThatStallsIsGivenUp();
    void aServerThatIsNotThereIsSaid();
    void onlyHttpsIsAsked();
    void whatFindsTheProxyHoldsUpNobody();
    void theProxyIsUsed();
    void itMayBeDestroyedMeanwhile();
    void whatIsCancelledAnswersNothing();

private:
    static constexpr qsizetype kMost = 1000;

    [[nodiscard]] UpdateFetcher::Options options() const
    {
        UpdateFetcher::Options options;
        options.version = QStringLiteral("1.2.3");
        options.mostBytes = kMost;
        options.tls = m_server->trust();
        options.findProxies = [](const QUrl&) { return QList<QNetworkProxy>(); };
        return options;
    }
    void make(const UpdateFetcher::Options& options)
    {
        m_fetcher = std::make_unique<UpdateFetcher>(m_clock, options);
        connect(m_fetcher.get(), &UpdateFetcher::fetched, this,
            [this](const QByteArray& file) { m_files.append(file); });
        connect(m_fetcher.get(), &UpdateFetcher::failed, this,
            [this](const Error& error) { m_errors.append(error); });
    }
    void fetch(const QString& path) { m_fetcher->fetch(m_server->url(path)); }
    [[nodiscard]] QString said() const
    {
        return m_errors.isEmpty() ? QString() : m_errors.constLast().detail.english();
    }

    FakeClock m_clock;
    std::unique_ptr<test::HttpsServer> m_server;
    std::unique_ptr<UpdateFetcher> m_fetcher;
    QList<QByteArray> m_files;
    QList<Error> m_errors;
};

void TestUpdateFetcher::initTestCase()
{
    if (!QSslSocket::supportsSsl()) {
        QVERIFY2(qgetenv("CI") != "true", "Qt has no TLS here");
        QSKIP("Qt has no TLS here");
    }
}

void TestUpdateFetcher::init()
{
    m_fetcher.reset();
    m_files.clear();
    m_errors.clear();
    m_server = std::make_unique<test::HttpsServer>();
    QVERIFY2(m_server->isListening(), "no certificate: needs the program openssl");
    make(options());
}

void TestUpdateFetcher::aFileIsFetched()
{
    const QByteArray file(kMost, 'x'); // as large as it may be
    m_server->setFile(QStringLiteral("/notice"), file);
    for (int i = 1; i <= 2; ++i) {
        fetch(QStringLiteral("/notice"));
        QVERIFY(m_fetcher->isBusy());
        fetch(QStringLiteral("/ignored"));
        QTRY_COMPARE(m_files.size(), i);
        QCOMPARE(m_files.constLast(), file);
        QVERIFY(!m_fetcher->isBusy());
    }
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_errors.isEmpty());
    QVERIFY(!m_clock.nextDeadline());
}

void TestUpdateFetcher::itTellsNothingOfItself()
{
    m_server->setFile(QStringLiteral("/notice"), "x");
    for (int i = 1; i <= 2; ++i) { // the answer sets a cookie
        fetch(QStringLiteral("/notice"));
        QTRY_COMPARE(m_files.size(), i);
        QByteArrayList lines = m_server->requests().constLast().split('\n');
        QCOMPARE(lines.takeFirst().trimmed(), QByteArray("GET /notice HTTP/1.1"));
        for (const QByteArray& line : lines) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.first(colon).toLower();
            const QByteArray value = line.sliced(colon + 1).trimmed();
            if (name == "user-agent") {
                QCOMPARE(value, QByteArray("Sallyport/1.2.3"));
            } else if (name == "accept-language") {
                QCOMPARE(value, QByteArray("en"));
            } else if (name == "accept-encoding") {
                QCOMPARE(value, QByteArray("identity"));
            } else {
                QVERIFY2(name == "host" || name == "connection" || name == "cache-control"
                        || name == "pragma",
                    line.constData());
            }
        }
    }
}

void TestUpdateFetcher::aCertificateThatNobodyVouchesForIsRefused()
{
    auto strange = options();
    strange.tls.reset();
    make(strange);
    m_server->setFile(QStringLiteral("/notice"), "x");
    fetch(QStringLiteral("/notice"));
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.constFirst().code, Code::UpdateUnreachable);
    QCOMPARE(m_errors.constFirst().context, QStringLiteral("127.0.0.1"));
    QVERIFY2(said().contains(QLatin1String("certificate")), qPrintable(said()));
    QVERIFY(m_server->requests().isEmpty());

    // One for another name.
    make(options());
    QUrl other = m_server->url(QStringLiteral("/notice"));
    other.setHost(QStringLiteral("localhost"));
    m_fetcher->fetch(other);
    QTRY_COMPARE(m_errors.size(), 2);
    QVERIFY2(said().contains(QLatin1String("certificate")), qPrintable(said()));
    QVERIFY(m_server->requests().isEmpty());
}

void TestUpdateFetcher::aRedirectIsFollowedWhileItIsEncrypted()
{
    const auto leadTo = [this](const char* path, const QByteArray& place) {
        m_server->setAnswer(QLatin1String(path),
            "HTTP/1.1 302 Found\r\nLocation: " + place + "\r\nContent-Length: 0\r\n\r\n");
    };
    m_server->setFile(QStringLiteral("/notice"), "there");
    leadTo("/once", "/notice");
    leadTo("/round", m_server->url(QStringLiteral("/round")).toEncoded());
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    leadTo("/plain", "http://127.0.0.1:" + QByteArray::number(plain.serverPort()) + "/notice");
    leadTo("/file", "file:///etc/hostname");

    fetch(QStringLiteral("/once"));
    QTRY_COMPARE(m_files, QList<QByteArray>{ "there" });
    fetch(QStringLiteral("/round"));
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.constLast().code, Code::UpdateUnreachable);
    QVERIFY2(said().contains(QLatin1String("next")), qPrintable(said()));
    QVERIFY(m_server->requests().size() < 8);
    fetch(QStringLiteral("/plain"));
    QTRY_COMPARE(m_errors.size(), 2);
    QCOMPARE(m_errors.constLast().code, Code::UpdateNoticeInvalid);
    QVERIFY2(said().contains(QLatin1String("not encrypted")), qPrintable(said()));
    fetch(QStringLiteral("/file"));
    QTRY_COMPARE(m_errors.size(), 3);
    QVERIFY(!plain.hasPendingConnections());
    QCOMPARE(m_files.size(), 1);
}

void TestUpdateFetcher::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                               << QStringLiteral("404");
    QTest::newRow("not found, with a long page")
        << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 5000\r\n\r\n")
            + QByteArray(5000, 'x')
        << QStringLiteral("404");
    QTest::newRow("not found, with a page of unknown length")
        << QByteArray("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n") + QByteArray(5000, 'x')
        << QStringLiteral("404");
    QTest::newRow("a login is wanted") << QByteArray(
        "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
        "Content-Length: 0\r\n\r\n") << QStringLiteral("401");
    QTest::newRow("out of order") << QByteArray(
        "HTTP/1.1 503 \x1b[31mNo\r\nContent-Length: 0\r\n\r\n")
                                  << QStringLiteral("503");
    QTest::newRow("nothing in it")
        << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << QStringLiteral("204");
    QTest::newRow("a part of it") << QByteArray(
        "HTTP/1.1 206 Partial Content\r\nContent-Length: 1\r\n\r\nx")
                                  << QStringLiteral("206");
}

void TestUpdateFetcher::whatIsNotThereIsSaid()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    m_server->setAnswer(QStringLiteral("/notice"), answer);
    fetch(QStringLiteral("/notice"));
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.constFirst().code, Code::UpdateUnreachable);
    QVERIFY2(said().contains(words), qPrintable(said()));
    QVERIFY(m_files.isEmpty());
}

void TestUpdateFetcher::tooMuchIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray body(kMost + 1, 'x');
    QTest::newRow("and says so") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\nx");
    QTest::newRow("and does not say so")
        << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n") + body;
    QTest::newRow("in chunks")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n") + body
            + "\r\n";
}

void TestUpdateFetcher::tooMuchIsGivenUp()
{
    QFETCH(QByteArray, answer);
    m_server->setAnswer(QStringLiteral("/notice"), answer);
    fetch(QStringLiteral("/notice"));
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.constFirst().code, Code::UpdateNoticeInvalid);
    QVERIFY2(said().contains(QLatin1String("1000 bytes")), qPrintable(said()));
    QVERIFY(m_files.isEmpty() && !m_fetcher->isBusy());
}

void TestUpdateFetcher::aServerThatStallsIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("before it answers") << QByteArray("");
    QTest::newRow("in its headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("in the file") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nxxx");
}

void TestUpdateFetcher::aServerThatStallsIsGivenUp()
{
    QFETCH(QByteArray, answer);
    m_server->setAnswer(QStringLiteral("/notice"), answer);
    fetch(QStringLiteral("/notice"));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_clock.advance(30s - 1ms);
    QVERIFY(m_fetcher->isBusy());
    m_clock.advance(1ms);
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.constFirst().code, Code::UpdateUnreachable);
    QVERIFY2(said().contains(QLatin1String("30 seconds")), qPrintable(said()));
    QVERIFY(!m_fetcher->isBusy());
    // And the next one is not disturbed by it.
    m_server->setFile(QStringLiteral("/other"), "other");
    fetch(QStringLiteral("/other"));
    QTRY_COMPARE(m_files, QList<QByteArray>{ "other" });
    QCOMPARE(m_errors.size(), 1);
}

void TestUpdateFetcher::aServerThatIsNotThereIsSaid()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const int port = closed.serverPort();
    closed.close();
    m_fetcher->fetch(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(port)));
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.constFirst().code, Code::UpdateUnreachable);
    QVERIFY(!said().isEmpty());
}

void TestUpdateFetcher::onlyHttpsIsAsked()
{
    for (const char* url : { "http://127.0.0.1/", "file:///etc/hostname", "https:///x", "" }) {
        m_errors.clear();
        m_fetcher->fetch(QUrl(QLatin1String(url)));
        QVERIFY(m_errors.isEmpty()); // never from within the call
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.constFirst().code, Code::NotSupported);
    }
}

void TestUpdateFetcher::whatFindsTheProxyHoldsUpNobody()
{
    QSemaphore finds;
    auto slow = options();
    slow.findProxies = [&finds](const QUrl&) {
        finds.acquire();
        return QList<QNetworkProxy>();
    };
    make(slow);
    m_server->setFile(QStringLiteral("/notice"), "x");
    fetch(QStringLiteral("/notice"));
    m_clock.advance(30s);
    QCOMPARE(m_errors.size(), 1);
    fetch(QStringLiteral("/notice"));
    finds.release(2); // the answer to the first question counts no more
    QTRY_COMPARE(m_files.size(), 1);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_errors.size(), 1);
}

void TestUpdateFetcher::theProxyIsUsed()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] {
            heard += socket->readAll();
            if (heard.contains("\r\n\r\n")) {
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
            }
        });
    });
    auto behind = options();
    behind.findProxies = [port = proxy.serverPort()](const QUrl&) {
        return QList<QNetworkProxy>{ QNetworkProxy(
            QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port) };
    };
    make(behind);
    fetch(QStringLiteral("/notice"));
    QTRY_COMPARE(m_errors.size(), 1);
    QVERIFY2(heard.startsWith("CONNECT 127.0.0.1:"), heard.constData());
    QCOMPARE(m_errors.constFirst().code, Code::UpdateUnreachable);
    QVERIFY(m_server->requests().isEmpty());
}

void TestUpdateFetcher::itMayBeDestroyedMeanwhile()
{
    m_server->setAnswer(QStringLiteral("/notice"), {});
    fetch(QStringLiteral("/notice"));
    m_fetcher.reset();
    make(options());
    fetch(QStringLiteral("/notice"));
    QTRY_VERIFY(!m_server->requests().isEmpty());
    m_fetcher.reset();
    make(options());
    connect(m_fetcher.get(), &UpdateFetcher::fetched, this,
        [this] { m_fetcher.release()->deleteLater(); });
    m_server->setFile(QStringLiteral("/file"), "x");
    fetch(QStringLiteral("/file"));
    QTRY_COMPARE(m_files.size(), 1);
    QVERIFY(m_errors.isEmpty());
}

void TestUpdateFetcher::whatIsCancelledAnswersNothing()
{
    m_server->setFile(QStringLiteral("/notice"), "x");
    fetch(QStringLiteral("/notice"));
    m_fetcher->cancel();
    QVERIFY(!m_fetcher->isBusy());
    m_server->setFile(QStringLiteral("/other"), "other");
    fetch(QStringLiteral("/other"));
    QTRY_COMPARE(m_files, QList<QByteArray>{ "other" });
    QVERIFY(m_errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestUpdateFetcher)
#include "testupdatefetcher.moc"
