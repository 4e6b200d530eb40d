// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/runningwindow.h"
#include "ui/models/connectionmodel.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

using namespace sallyport;
using namespace sallyport::gui::test;
using namespace sallyport::ui;
using sallyport::test::SshdFixture;

/// What the window says of connections that another program makes through a real server.
class TestLiveConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void namesTheProgramAndShowsItsRate();
    void showsWhereEachConnectionOfAProxyGoes();

private:
    /// The port that the only rule listens on.
    [[nodiscard]] std::uint16_t listen(const profile::Rule& rule);
    /// A program that connects, sends the text, and stays until its input ends.
    void startClient(QProcess& client, std::uint16_t port, const QByteArray& text = {});
    /// Of the only connection, as it is shown now.
    [[nodiscard]] QString shown(ConnectionModel::Column column, int role = Qt::DisplayRole);
    [[nodiscard]] QString ruleRate() const
    {
        return m_model.index(0, ConnectionModel::Rate).data().toString();
    }

    QTemporaryDir m_runtime;
    SshdFixture m_sshd;
    std::unique_ptr<RunningWindow> m_window;
    QString m_id;
    ConnectionModel m_model;
};

void TestLiveConnections::initTestCase()
{
    RunningWindow::useRuntimeFolder(m_runtime);
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.problem()));
}

void TestLiveConnections::init()
{
    m_window = std::make_unique<RunningWindow>();
    QVERIFY(m_window->load());
}

void TestLiveConnections::cleanup()
{
    QVERIFY(m_window->stopAll());
    m_window.reset();
}

std::uint16_t TestLiveConnections::listen(const profile::Rule& rule)
{
    profile::Profile profile = RunningWindow::profileFor(m_sshd, QStringLiteral("work"));
    profile.rules = { rule };
    m_id = m_window->add(profile);
    Workbench& workbench = m_window->workbench();
    workbench.connectProfile(m_id);
    const auto listening = [&] {
        const auto forwards = workbench.state(m_id).status.forwards;
        return forwards.isEmpty() ? QString() : forwards.constFirst().listening.value(0);
    };
    (void)QTest::qWaitFor(
        [&] { return isUp(m_window->state(m_id)) && !listening().isEmpty(); }, 20'000);
    m_model.setProfile(*m_window->catalog().profile(m_id));
    const auto where = HostPort::parse(listening());
    return where ? where->port : std::uint16_t(0);
}

void TestLiveConnections::startClient(QProcess& client, std::uint16_t port, const QByteArray& text)
{
    client.start(QStringLiteral(SALLYPORT_TEST_PYTHON),
        { QStringLiteral("-c"),
            QStringLiteral("import socket, sys\n"
                           "s = socket.create_connection(('127.0.0.1', int(sys.argv[1])))\n"
                           "s.sendall(sys.argv[2].encode())\n"
                           "sys.stdin.read()"),
            QString::number(port), QString::fromLatin1(text) });
    QVERIFY(client.waitForStarted());
}

QString TestLiveConnections::shown(ConnectionModel::Column column, int role)
{
    m_model.refresh(m_window->workbench().activity(m_id), QDateTime::currentDateTimeUtc());
    return m_model.index(0, column, m_model.index(0, 0)).data(role).toString();
}

void TestLiveConnections::namesTheProgramAndShowsItsRate()
{
    QTcpServer destination;
    QVERIFY(destination.listen(QHostAddress::LocalHost));
    const std::uint16_t port = listen(*profile::parseForward(profile::ForwardOption::Local,
        QStringLiteral("127.0.0.1:0:127.0.0.1:%1").arg(destination.serverPort())));
    QVERIFY(port != 0);
    QProcess client;
    startClient(client, port);
    QTRY_VERIFY_WITH_TIMEOUT(destination.hasPendingConnections(), 20'000);
    QFile name(QStringLiteral("/proc/%1/comm").arg(client.processId()));
    QVERIFY(name.open(QIODevice::ReadOnly));
    const QString program = QStringLiteral("%1 (%2)")
                                .arg(QString::fromUtf8(name.readAll().trimmed()))
                                .arg(client.processId());
    QTRY_COMPARE_WITH_TIMEOUT(shown(ConnectionModel::Peer), program, 10'000);
    const QString address = shown(ConnectionModel::Peer, ConnectionModel::AddressRole);
    QVERIFY2(address.startsWith(QLatin1String("127.0.0.1:")), qPrintable(address));

    QCOMPARE(shown(ConnectionModel::Rate), QString());
    std::unique_ptr<QTcpSocket> server(destination.nextPendingConnection());
    server->write(QByteArray(20'000, 'x'));
    QTRY_VERIFY_WITH_TIMEOUT(!shown(ConnectionModel::Rate).isEmpty(), 10'000);
    QCOMPARE(ruleRate(), shown(ConnectionModel::Rate));
    QVERIFY(!shown(ConnectionModel::Received).isEmpty());
    // Nothing moves any more, and what is known of it stays.
    QTRY_COMPARE_WITH_TIMEOUT(shown(ConnectionModel::Rate), QString(), 10'000);
    QCOMPARE(ruleRate(), QString());
    QCOMPARE(shown(ConnectionModel::Peer), program);

    client.closeWriteChannel();
    QVERIFY(client.waitForFinished());
    server.reset();
    QTRY_COMPARE_WITH_TIMEOUT(shown(ConnectionModel::Peer), QString(), 10'000);
}

void TestLiveConnections::showsWhereEachConnectionOfAProxyGoes()
{
    QTcpServer destination;
    QVERIFY(destination.listen(QHostAddress::LocalHost));
    const QString where = QStringLiteral("127.0.0.1:%1").arg(destination.serverPort());
    const std::uint16_t port = listen(
        *profile::parseForward(profile::ForwardOption::Dynamic, QStringLiteral("127.0.0.1:0")));
    QVERIFY(port != 0);
    QProcess client;
    startClient(client, port,
        QStringLiteral("CONNECT %1 HTTP/1.1\r\nHost: %1\r\n\r\n").arg(where).toLatin1());
    QTRY_VERIFY_WITH_TIMEOUT(destination.hasPendingConnections(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(shown(ConnectionModel::Destination), where, 10'000);
    QCOMPARE(m_model.index(0, ConnectionModel::Destination).data().toString(),
        QStringLiteral("anywhere"));
    QTRY_VERIFY_WITH_TIMEOUT(
        shown(ConnectionModel::Peer).endsWith(QStringLiteral(" (%1)").arg(client.processId())),
        10'000);
    client.closeWriteChannel();
    QVERIFY(client.waitForFinished());
}

QTEST_GUILESS_MAIN(TestLiveConnections)
#include "testliveconnections.moc"
