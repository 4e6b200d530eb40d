// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/sshdfixture.h"
#include "ui/models/connectiontest.h"
#include "ui/models/diagnosistext.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace sallyport;
using namespace sallyport::ui;
using tunnel::DiagnosisStep;
using Kind = DiagnosisStep::Kind;
using State = DiagnosisStep::State;

namespace {

/// Says yes to everything, on the thread it is asked on.
class Yes final : public UserPrompt {
public:
    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        asked.append(question.kind);
        thread = QThread::currentThread();
        if (answers) {
            QTimer::singleShot(0, [reply = std::move(reply)] {
                Answer answer;
                answer.accepted = true;
                reply(std::move(answer));
            });
        }
        return Ticket(asked.size());
    }
    void withdraw(Ticket) override { ++withdrawn; }

    QList<Question::Kind> asked;
    QThread* thread = nullptr;
    int withdrawn = 0;
    bool answers = true;
};

} // namespace

class TestConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void walksAllTheWay();
    void logsInToTheFtpServer();
    void asksOnThisThread();
    void endsWhenNobodyWaits();
    void endsWithItsOwner();
    void doesNotBlameItsOwnListener();
    void saysWhatIsWrongBefore_data();
    void saysWhatIsWrongBefore();

private:
    void start(UserPrompt* prompt = nullptr);
    [[nodiscard]] std::optional<DiagnosisStep> last(Kind kind) const;

    test::SshdFixture m_sshd;
    profile::Profile m_profile;
    profile::Environment m_environment;
    QTemporaryDir m_folder;
    QPointer<ConnectionTest> m_test;
    QList<DiagnosisStep> m_steps;
    bool m_finished = false;
    std::optional<Error> m_failure;
};

void TestConnectionTest::initTestCase()
{
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.problem()));
    m_environment = profile::Environment::system();
    m_environment.configFolder = m_folder.path();
    m_environment.configFolderOnly = true;
}

void TestConnectionTest::init()
{
    m_steps.clear();
    m_finished = false;
    m_failure.reset();
    m_profile = {};
    m_profile.id = QStringLiteral("tested");
    m_profile.label.name = QStringLiteral("tested");
    m_profile.connection.server.address = { m_sshd.host(), m_sshd.port() };
    m_profile.connection.server.user = m_sshd.user();
    m_profile.connection.server.useAgent = false;
    m_profile.connection.server.identityFiles = { m_sshd.userKeyFile() };
    m_profile.connection.knownHostsFiles = { m_sshd.knownHostsFile() };
}

void TestConnectionTest::start(UserPrompt* prompt)
{
    m_test = new ConnectionTest(prompt, this);
    connect(m_test, &ConnectionTest::stepChanged, this,
        [this](const DiagnosisStep& step) { m_steps.append(step); });
    connect(m_test, &ConnectionTest::finished, this, [this](const std::optional<Error>& failure) {
        m_finished = true;
        m_failure = failure;
    });
}

std::optional<DiagnosisStep> TestConnectionTest::last(Kind kind) const
{
    std::optional<DiagnosisStep> found;
    for (const DiagnosisStep& step : m_steps) {
        if (step.kind == kind) {
            found = step;
        }
    }
    return found;
}

void TestConnectionTest::walksAllTheWay()
{
    m_profile.rules = { *profile::parseForward(profile::ForwardOption::Local,
        QStringLiteral("127.0.0.1:0:127.0.0.1:%1").arg(m_sshd.port())) };
    start();
    m_test->start(m_profile, m_environment);
    QTRY_VERIFY_WITH_TIMEOUT(m_finished, 20'000);
    QVERIFY2(!m_failure, qPrintable(m_failure.value_or(Error{}).detail.english()));
    QCOMPARE(last(Kind::Login)->state, State::Passed);
    QCOMPARE(last(Kind::Destination)->state, State::Passed);
    for (const DiagnosisStep& step : std::as_const(m_steps)) {
        QVERIFY(!DiagnosisText::name(step).isEmpty());
    }
    QTRY_VERIFY(!m_test); // tidies up after itself
}

void TestConnectionTest::logsInToTheFtpServer()
{
    QByteArray said;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server, &said] {
        QTcpSocket* client = server.nextPendingConnection();
        client->write("220 hello\r\n");
        connect(client, &QTcpSocket::readyRead, client, [client, &said] {
            while (client->canReadLine()) {
                said += client->readLine();
                client->write("530 TLS first, please\r\n");
            }
        });
    });
    m_profile.rules = { *profile::parseForward(profile::ForwardOption::Local,
        QStringLiteral("ftp/127.0.0.1:0:127.0.0.1:%1").arg(server.serverPort())) };
    start();
    m_test->setFtpLogin({ QStringLiteral("anna"), Secret(QByteArray("secret")) });
    m_test->start(m_profile, m_environment);
    QTRY_VERIFY_WITH_TIMEOUT(m_finished, 20'000);
    QVERIFY(said.contains("USER anna\r\n"));
    QVERIFY(last(Kind::FtpLogin));
    QCOMPARE(last(Kind::FtpLogin)->state, State::Failed);
    QCOMPARE(last(Kind::FtpLogin)->error->code, Code::FtpServerWantsTls);
    QVERIFY(m_failure);
    QVERIFY(!last(Kind::FtpTransfer));
    QVERIFY(!DiagnosisText::name(*last(Kind::FtpLogin)).isEmpty());
}

void TestConnectionTest::asksOnThisThread()
{
    m_profile.connection.knownHostsFiles = { m_folder.filePath(QStringLiteral("known_hosts")) };
    Yes yes;
    start(&yes);
    QSignalSpy asked(m_test.data(), &ConnectionTest::asked);
    m_test->start(m_profile, m_environment);
    QTRY_VERIFY_WITH_TIMEOUT(m_finished, 20'000);
    QVERIFY(!m_failure);
    QCOMPARE(yes.asked, QList<Question::Kind>{ Question::Kind::HostKeyUnknown });
    QCOMPARE(yes.thread, QThread::currentThread());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("tested"));
}

void TestConnectionTest::endsWhenNobodyWaits()
{
    m_profile.connection.knownHostsFiles = { m_folder.filePath(QStringLiteral("none")) };
    Yes silent;
    silent.answers = false;
    start(&silent);
    m_test->start(m_profile, m_environment);
    QTRY_COMPARE(silent.asked.size(), 1);
    m_test->cancel();
    QTRY_VERIFY(m_finished);
    QTRY_COMPARE(silent.withdrawn, 1);
}

void TestConnectionTest::endsWithItsOwner()
{
    QTcpServer blackHole; // takes connections and never says a word
    QVERIFY(blackHole.listen(QHostAddress::LocalHost));
    m_profile.connection.server.address = { QStringLiteral("127.0.0.1"), blackHole.serverPort() };
    start();
    m_test->start(m_profile, m_environment);
    QTRY_VERIFY(last(Kind::Connect));
    QElapsedTimer timer;
    timer.start();
    delete m_test.data();
    QVERIFY2(
        timer.elapsed() < testing::patience(1000), qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!m_finished);
}

void TestConnectionTest::doesNotBlameItsOwnListener()
{
    QTcpServer ours;
    QVERIFY(ours.listen(QHostAddress::LocalHost));
    m_profile.rules = { *profile::parseForward(profile::ForwardOption::Local,
        QStringLiteral("127.0.0.1:%1:127.0.0.1:%2").arg(ours.serverPort()).arg(m_sshd.port())) };
    start();
    m_test->start(m_profile, m_environment);
    QTRY_VERIFY_WITH_TIMEOUT(m_finished, 20'000);
    QCOMPARE(last(Kind::Listen)->state, State::Failed);
    const QString found = DiagnosisText::found(*last(Kind::Listen));
    QVERIFY2(found.startsWith(QLatin1String("The listen port is in use.")), qPrintable(found));
    m_finished = false;
    start();
    m_test->setListening(m_profile.rules);
    m_test->start(m_profile, m_environment);
    QTRY_VERIFY_WITH_TIMEOUT(m_finished, 20'000);
    QCOMPARE(last(Kind::Listen)->state, State::Passed);
}

void TestConnectionTest::saysWhatIsWrongBefore_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("via");
    QTest::newRow("a variable that is not set")
        << QStringLiteral("${SALLYPORT_NOT_SET}") << QString();
    QTest::newRow("through another tunnel") << QStringLiteral("anna") << QStringLiteral("other");
}

void TestConnectionTest::saysWhatIsWrongBefore()
{
    QFETCH(QString, user);
    QFETCH(QString, via);
    m_profile.connection.server.user = user;
    m_profile.connection.viaProfile = via;
    start();
    m_test->start(m_profile, m_environment);
    QVERIFY(!m_finished); // never from within start()
    QTRY_VERIFY(m_finished);
    QVERIFY(m_failure);
    QCOMPARE(m_steps.constLast().state, State::Failed);
    QVERIFY(!DiagnosisText::found(m_steps.constLast()).isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "testconnectiontest.moc"
