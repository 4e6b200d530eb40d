// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tunnel.h"
#include "tests/integration/tunnel/haltingftpserver.h"
#include "tests/support/sshdfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using tunnel::FtpDataStatus;
using tunnel::Tunnel;
using tunnel::TunnelState;

/// What a tunnel tells of FTP transfers while they run.
class TestFtpFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aDownloadIsSeenWhileItRuns();
    void anUploadIsSeenWhileItRuns();
    void namesAreShownSafely_data();
    void namesAreShownSafely();
    void aPasswordIsNeverPartOfIt();

private:
    void say(const QByteArray& line) { m_client.write(line + "\r\n"); }
    [[nodiscard]] bool hears(const QByteArray& code)
    {
        return QTest::qWaitFor(
                   [&] {
                       m_heard += m_client.readAll();
                       return m_heard.startsWith(code) && m_heard.endsWith('\n');
                   },
                   10'000)
            && (m_last = std::exchange(m_heard, {}), true);
    }
    /// A data connection through the tunnel.
    [[nodiscard]] bool opensData()
    {
        say("PASV");
        if (!hears("227")) {
            return false;
        }
        const qsizetype from = m_last.indexOf('(') + 1;
        const QByteArrayList parts = m_last.mid(from, m_last.indexOf(')') - from).split(',');
        m_data.connectToHost(QHostAddress(QHostAddress::LocalHost),
            quint16(parts.value(4).toInt() * 256 + parts.value(5).toInt()));
        return QTest::qWaitFor(
            [this] { return m_data.state() == QAbstractSocket::ConnectedState; }, 10'000);
    }
    [[nodiscard]] QList<FtpDataStatus> running() const { return m_tunnel->snapshot().ftpData; }

    SshdFixture m_sshd;
    SystemClock m_clock;
    std::unique_ptr<HaltingFtpServer> m_server;
    std::unique_ptr<Tunnel> m_tunnel;
    std::unique_ptr<QSignalSpy> m_told;
    QTcpSocket m_client;
    QTcpSocket m_data;
    QByteArray m_heard;
    QByteArray m_last;
};

void TestFtpFigures::initTestCase()
{
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.problem()));
}

void TestFtpFigures::init()
{
    m_server = std::make_unique<HaltingFtpServer>();
    QVERIFY(m_server->listen());
    profile::Profile profile;
    profile.connection.server.address = { m_sshd.host(), m_sshd.port() };
    profile.connection.server.user = m_sshd.user();
    profile.connection.server.identityFiles = { m_sshd.userKeyFile() };
    profile.connection.server.useAgent = false;
    profile.connection.knownHostsFiles = { m_sshd.knownHostsFile() };
    profile.rules = { *profile::parseForward(profile::ForwardOption::Local,
        QStringLiteral("ftp/127.0.0.1:0:127.0.0.1:%1").arg(m_server->port())) };
    m_tunnel = std::make_unique<Tunnel>(profile, tunnel::TunnelSecrets{}, m_clock);
    m_told = std::make_unique<QSignalSpy>(m_tunnel.get(), &Tunnel::ftpDataChanged);
    m_tunnel->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_tunnel->state(), TunnelState::Up, 20'000);
    const auto listening = HostPort::parse(m_tunnel->forwards().at(0).listening.value(0));
    QVERIFY(listening);
    m_client.connectToHost(listening->host, listening->port);
    QVERIFY(hears("220"));
    say("USER me");
    QVERIFY(hears("331"));
    say("PASS very-secret");
    QVERIFY(hears("230"));
}

void TestFtpFigures::cleanup()
{
    m_client.abort();
    m_data.abort();
    m_heard.clear();
    QSignalSpy ended(m_tunnel.get(), &Tunnel::ended);
    m_tunnel->stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    m_told.reset();
    m_tunnel.reset();
    m_server.reset();
}

void TestFtpFigures::aDownloadIsSeenWhileItRuns()
{
    QVERIFY(opensData());
    QVERIFY(running().isEmpty()); // what it is for is not known
    say("RETR /pub/big file.iso");
    QTRY_COMPARE(running().size(), 1);
    QTRY_COMPARE(running().at(0).bytes, quint64(HaltingFtpServer::kHalf));
    const FtpDataStatus status = running().at(0);
    QCOMPARE(status.file, QStringLiteral("/pub/big file.iso"));
    QCOMPARE(status.verb, QStringLiteral("RETR"));
    QCOMPARE(status.mode, QStringLiteral("PASV"));
    QCOMPARE(status.direction, FtpDataStatus::Direction::Down);
    QCOMPARE(status.rule, 1);
    QCOMPARE(status.server, QStringLiteral("127.0.0.1"));
    QVERIFY(status.open);
    // It was told before, under the same number.
    QCOMPARE(m_told->size(), 1);
    const auto told = m_told->at(0).at(0).value<FtpDataStatus>();
    QCOMPARE(told.id, status.id);
    QCOMPARE(told.file, status.file);
    m_server->goOn();
    QTRY_VERIFY(running().isEmpty());
    QCOMPARE(m_told->size(), 2);
    const auto closed = m_told->at(1).at(0).value<FtpDataStatus>();
    QCOMPARE(closed.id, status.id);
    QCOMPARE(closed.file, status.file);
    QCOMPARE(closed.bytes, quint64(2 * HaltingFtpServer::kHalf));
}

void TestFtpFigures::anUploadIsSeenWhileItRuns()
{
    QVERIFY(opensData());
    say("STOR up");
    QTRY_COMPARE(running().size(), 1);
    m_data.write(QByteArray(12'345, 'u'));
    QTRY_COMPARE(running().at(0).bytes, quint64(12'345));
    QCOMPARE(running().at(0).file, QStringLiteral("up"));
    QCOMPARE(running().at(0).direction, FtpDataStatus::Direction::Up);
    m_data.disconnectFromHost();
    QTRY_VERIFY(running().isEmpty());
}

void TestFtpFigures::namesAreShownSafely_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QString>("shown");
    QTest::newRow("umlauts") << QByteArray("gr\xc3\xbc\xc3\x9f"
                                           "e.txt")
                             << QStringLiteral("gr\u00fc\u00dfe.txt");
    QTest::newRow("an escape sequence") << QByteArray("a\x1b[2Jb") << QStringLiteral("a\\x1b[2Jb");
    QTest::newRow("a very long one")
        << QByteArray(3000, 'x') << QString(1000, u'x') + QChar(0x2026);
}

void TestFtpFigures::namesAreShownSafely()
{
    QFETCH(QByteArray, argument);
    QVERIFY(opensData());
    say("RETR " + argument);
    QTRY_COMPARE(m_told->size(), 1);
    QTEST(m_told->at(0).at(0).value<FtpDataStatus>().file, "shown");
}

void TestFtpFigures::aPasswordIsNeverPartOfIt()
{
    QVERIFY(opensData());
    // While a data connection waits for its transfer.
    say("PASS very-secret");
    QVERIFY(hears("230"));
    say("RETR file");
    QTRY_COMPARE(running().value(0).bytes, quint64(HaltingFtpServer::kHalf));
    m_server->goOn();
    QTRY_COMPARE(m_told->size(), 2);
    for (const auto& arguments : *m_told) {
        QCOMPARE(arguments.at(0).value<FtpDataStatus>().file, QStringLiteral("file"));
    }
}

QTEST_GUILESS_MAIN(TestFtpFigures)
#include "testftpfigures.moc"
