// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedplumbing.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::tunnel;

/// One FTP session from when its client has come to when it is over, with the test at every end:
/// what happens before the server has been reached.
class TestFtpSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stoppedBeforeTheServerIsReached();
    void theServerIsNotReached();
    void theClientHasEndedBeforeTheServerIsReached();
    void theClientBreaksOffBeforeTheServerIsReached();
    void nothingIsSaidBeforeTheServerIsReached();
    void readyListenersAreNoHurry();
    void whatIsKnownLateCounts();
    void theServerHangsUpAtOnce();
    void tellsWhereAPassiveTransferLeads_data();
    void tellsWhereAPassiveTransferLeads();
    void tellsWhoComesForAnActiveTransfer_data();
    void tellsWhoComesForAnActiveTransfer();

private:
    struct World {
        FakeClock clock;
        ConnectionIds ids = 0;
        FtpCarrier sessions{ clock, ids, FtpCarrier::Inside::Server };
        QPointer<ScriptedPlumbing> plumbing;
    };

    void start(
        const ftp::Options& options = {}, const QString& server = QStringLiteral("ftp.example"));
    void serverSays(const QByteArray& bytes);
    /// Of the only transfer.
    [[nodiscard]] QString dataServer() const
    {
        const QList<FtpDataStatus> all = m_world->sessions.dataStatuses();
        return all.size() == 1 ? all.constFirst().server : QStringLiteral("no transfer");
    }
    void clientSays(const QByteArray& bytes);
    [[nodiscard]] QByteArray clientHears() const;
    [[nodiscard]] QByteArray serverHears() const;
    [[nodiscard]] bool isOver() const { return m_world->sessions.count() == 0; }

    std::unique_ptr<World> m_world;
};

void TestFtpSession::init()
{
    m_world = std::make_unique<World>();
}

void TestFtpSession::cleanup()
{
    m_world->sessions.endAll();
    settle();
    m_world.reset();
}

void TestFtpSession::start(const ftp::Options& options, const QString& server)
{
    auto made = std::make_unique<ScriptedPlumbing>();
    made->advertise = { ftp::Address::v4(10, 0, 0, 7) };
    m_world->plumbing = made.get();
    ConnectionStatus status;
    status.id = ++m_world->ids;
    m_world->sessions.add(status, std::move(made), options, { server, 21 });
    settle();
}

void TestFtpSession::serverSays(const QByteArray& bytes)
{
    m_world->plumbing->control->stream->arrive(bytes);
    settle();
}

void TestFtpSession::clientSays(const QByteArray& bytes)
{
    m_world->plumbing->client->stream->arrive(bytes);
    settle();
}

QByteArray TestFtpSession::clientHears() const
{
    return m_world->plumbing->client->record.written;
}

QByteArray TestFtpSession::serverHears() const
{
    return m_world->plumbing->control->record.written;
}

void TestFtpSession::stoppedBeforeTheServerIsReached()
{
    start();
    const FakeStream::Record& client = m_world->plumbing->client->record;
    // The plumbing goes with the session; what was written is looked at before.
    QByteArray heard;
    int shutdowns = 0;
    connect(m_world->plumbing->client->stream, &QObject::destroyed, this, [&] {
        heard = client.written;
        shutdowns = client.shutdowns;
    });
    m_world->sessions.endAll();
    settle();
    QCOMPARE(heard, QByteArray("421 Tunnel closed.\r\n"));
    QVERIFY(shutdowns > 0);
    QVERIFY(isOver());
}

void TestFtpSession::theServerIsNotReached()
{
    start();
    clientSays("USER a\r\n");
    m_world->plumbing->control->stream->breakDown(Code::DestinationProhibited);
    settle();
    QVERIFY2(clientHears().startsWith("421 Cannot reach the FTP server through the SSH tunnel ("),
        clientHears().constData());
    QVERIFY(clientHears().endsWith(").\r\n"));
    QCOMPARE(clientHears().count('\n'), 1);
    QVERIFY(m_world->plumbing->client->record.shutdowns > 0);
    QVERIFY(!isOver());
    m_world->plumbing->client->stream->arriveEnd();
    settle();
    QVERIFY(isOver());
}

void TestFtpSession::theClientHasEndedBeforeTheServerIsReached()
{
    start();
    clientSays("QUIT\r\n");
    m_world->plumbing->client->stream->arriveEnd();
    settle();
    QCOMPARE(m_world->plumbing->control->record.shutdowns, 0);
    m_world->plumbing->control->stream->open();
    settle();
    QCOMPARE(serverHears(), QByteArray("QUIT\r\n"));
    QVERIFY(m_world->plumbing->control->record.shutdowns > 0);
    m_world->plumbing->control->stream->arrive("220 hello\r\n221 bye\r\n");
    settle();
    QCOMPARE(clientHears(), QByteArray("220 hello\r\n221 bye\r\n"));
}

void TestFtpSession::theClientBreaksOffBeforeTheServerIsReached()
{
    start();
    m_world->plumbing->client->stream->breakDown(Code::LocalPeerReset);
    settle();
    QVERIFY(isOver());
}

void TestFtpSession::nothingIsSaidBeforeTheServerIsReached()
{
    start();
    clientSays("USER a\r\nPASV\r\n");
    QVERIFY(clientHears().isEmpty());
    QVERIFY(serverHears().isEmpty());
    m_world->plumbing->control->stream->open();
    settle();
    QCOMPARE(serverHears(), QByteArray("USER a\r\nPASV\r\n"));
}

void TestFtpSession::readyListenersAreNoHurry()
{
    start();
    m_world->plumbing->user().listenReady();
    settle();
    QVERIFY(clientHears().isEmpty());
    QVERIFY(!isOver());
}

void TestFtpSession::whatIsKnownLateCounts()
{
    ftp::Options options;
    options.active = ftp::ActiveMode::Forward;
    start(options);
    m_world->plumbing->control->stream->open();
    clientSays("PORT 127,0,0,1,200,0\r\n");
    m_world->plumbing->user().serverListening(m_world->plumbing->lastForward, 50'000);
    settle();
    QCOMPARE(serverHears(), QByteArray("PORT 10,0,0,7,195,80\r\n"));
}

void TestFtpSession::theServerHangsUpAtOnce()
{
    start();
    m_world->plumbing->control->stream->open();
    m_world->plumbing->control->stream->arriveEnd();
    settle();
    QVERIFY(clientHears().isEmpty());
    QVERIFY(m_world->plumbing->client->record.shutdowns > 0);
}

void TestFtpSession::tellsWhereAPassiveTransferLeads_data()
{
    QTest::addColumn<ftp::DataTarget>("target");
    QTest::addColumn<QString>("server");
    QTest::newRow("to the host of the control connection")
        << ftp::DataTarget::ControlHost << "ftp.example";
    QTest::newRow("to the address that the server names")
        << ftp::DataTarget::ReplyAddress << "10.0.0.9";
}

void TestFtpSession::tellsWhereAPassiveTransferLeads()
{
    QFETCH(ftp::DataTarget, target);
    ftp::Options options;
    options.dataTarget = target;
    start(options);
    m_world->plumbing->control->stream->open();
    serverSays("220 hello\r\n");
    clientSays("PASV\r\n");
    serverSays("227 Entering Passive Mode (10,0,0,9,156,64)\r\n");
    End* end = nullptr;
    m_world->plumbing->user().clientConnected(
        m_world->plumbing->lastListener, m_world->plumbing->make(end, true), {});
    settle();
    clientSays("NLST\r\n");
    QTEST(dataServer(), "server");
}

void TestFtpSession::tellsWhoComesForAnActiveTransfer_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("server");
    const auto row = [](const char* tag, const char* control, const char* peer,
                         const char* server) { QTest::newRow(tag) << control << peer << server; };
    row("the server has its name", "ftp.example", "10.0.0.9", "ftp.example");
    row("on the SSH server", "localhost", "127.0.0.1", "localhost");
    row("on the SSH server, and nobody knew", "ftp.example", "127.0.0.1", "127.0.0.1");
    row("from elsewhere than the control connection leads", "localhost", "10.0.0.9", "10.0.0.9");
    row("nobody can tell", "ftp.example", "", "ftp.example");
}

void TestFtpSession::tellsWhoComesForAnActiveTransfer()
{
    QFETCH(QString, control);
    QFETCH(QString, peer);
    ftp::Options options;
    options.active = ftp::ActiveMode::Forward;
    start(options, control);
    m_world->plumbing->control->stream->open();
    serverSays("220 hello\r\n");
    clientSays("PORT 127,0,0,1,200,0\r\n");
    m_world->plumbing->user().serverListening(m_world->plumbing->lastForward, 50'000);
    settle();
    serverSays("200 PORT ok\r\n");
    clientSays("RETR a\r\n");
    End* end = nullptr;
    m_world->plumbing->user().serverConnected(
        m_world->plumbing->lastForward, m_world->plumbing->make(end, true), { peer, 20 });
    settle();
    QTEST(dataServer(), "server");
}

QTEST_GUILESS_MAIN(TestFtpSession)
#include "testftpsession.moc"
