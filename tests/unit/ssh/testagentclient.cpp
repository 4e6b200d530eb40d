// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/agentclient.h"
#include "tests/support/answersat.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/ssh/sshtools.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sallyport;
using namespace sallyport::ssh;
using namespace std::chrono_literals;

namespace {

const QByteArray kNoKeys = QByteArray::fromHex("000000050c00000000");

/// An agent of our own whose answers the test writes.
class FakeAgent : public QObject {
    Q_OBJECT

public:
    explicit FakeAgent(const QString& path)
    {
        if (!m_server.listen(path)) {
            qWarning("%s", qPrintable(m_server.errorString()));
        }
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            ++m_connections;
            m_socket = m_server.nextPendingConnection();
            connect(m_socket, &QLocalSocket::readyRead, this,
                [this] { m_received += m_socket->readAll(); });
        });
    }

    void say(const QByteArray& bytes)
    {
        m_socket->write(bytes);
        m_socket->flush();
    }
    void hangUp() { m_socket->disconnectFromServer(); }

    QLocalServer m_server;
    QPointer<QLocalSocket> m_socket;
    QByteArray m_received;
    int m_connections = 0;
};

/// One client with everything it said.
struct Listener {
    explicit Listener(const QString& path)
        : client(std::make_unique<AgentClient>(
            clock, path.isEmpty() ? QStringList() : QStringList{ path }))
        , listed(client.get(), &AgentClient::identitiesListed)
        , made(client.get(), &AgentClient::signatureMade)
        , failed(client.get(), &AgentClient::requestFailed)
    {
    }

    [[nodiscard]] Error error(int index = 0) const { return failed.at(index).at(1).value<Error>(); }

    FakeClock clock;
    std::unique_ptr<AgentClient> client;
    QSignalSpy listed;
    QSignalSpy made;
    QSignalSpy failed;
};

} // namespace

class TestAgentClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void realAgentListsItsKeys();
    void realAgentSigns_data();
    void realAgentSigns();
    void realAgentRefusesAForeignKey();

    void noAgent_data();
    void noAgent();
    void theNextPathIsTried();
    void namedPipesOfWindows();
    void bytesMayComeOneByOne();
    void requestsGoOneAtATime();
    void nonsense_data();
    void nonsense();
    void hangUpDuringARequest();
    void hangUpWithinAnAnswer();
    void hangUpAfterTheAnswer();
    void hangUpBetweenRequests();
    void bytesNobodyAskedForAreNoAnswer();
    void silence_data();
    void silence();
    void lateAnswerIsNotTheNextOne();
    void cancelIsSilent();
    void mayBeDestroyedByItsOwnSignal_data();
    void mayBeDestroyedByItsOwnSignal();

private:
    QTemporaryDir m_folder;
    QProcess m_agent;
    QString m_agentPath;
    QString m_path;
    std::unique_ptr<FakeAgent> m_fake;
};

void TestAgentClient::initTestCase()
{
    m_agentPath = m_folder.filePath(QStringLiteral("agent"));
    m_agent.start(
        QStringLiteral("ssh-agent"), { QStringLiteral("-D"), QStringLiteral("-a"), m_agentPath });
    QVERIFY(m_agent.waitForStarted());
    QTRY_VERIFY(testing::answersAt(m_agentPath));
    for (const QString& type :
        { QStringLiteral("ed25519"), QStringLiteral("ecdsa"), QStringLiteral("rsa") }) {
        const QString path = m_folder.filePath(type);
        QVERIFY(keygen({ QStringLiteral("-q"), QStringLiteral("-t"), type, QStringLiteral("-N"),
            QString(), QStringLiteral("-C"), QString(type + QStringLiteral(" of test")),
            QStringLiteral("-f"), path }));
        QTRY_COMPARE(runTool(QStringLiteral("ssh-add"), { path }, {}, m_agentPath).exitCode, 0);
    }
}

void TestAgentClient::init()
{
    static int number = 0;
    m_path = m_folder.filePath(QStringLiteral("fake%1").arg(++number));
    m_fake = std::make_unique<FakeAgent>(m_path);
}

void TestAgentClient::cleanupTestCase()
{
    m_agent.terminate();
    QVERIFY(m_agent.waitForFinished());
}

void TestAgentClient::realAgentListsItsKeys()
{
    Listener listener(m_agentPath);
    const auto id = listener.client->listIdentities();
    QTRY_COMPARE(listener.listed.size(), 1);
    QCOMPARE(listener.listed.at(0).at(0).toULongLong(), id);
    const auto identities = listener.listed.at(0).at(1).value<QList<AgentIdentity>>();
    QCOMPARE(identities.size(), 3);
    for (const AgentIdentity& identity : identities) {
        const QString type = identity.comment.section(QLatin1Char(' '), 0, 0);
        const QByteArrayList words =
            contentOf(m_folder.filePath(type + QStringLiteral(".pub"))).split(' ');
        QCOMPARE(identity.type, words.at(0));
        QCOMPARE(identity.blob.toBase64(), words.at(1));
    }
}

void TestAgentClient::realAgentSigns_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::newRow("Ed25519") << QStringLiteral("ed25519") << QByteArray("ssh-ed25519");
    QTest::newRow("ECDSA") << QStringLiteral("ecdsa") << QByteArray("ecdsa-sha2-nistp256");
    QTest::newRow("RSA with SHA-256") << QStringLiteral("rsa") << QByteArray("rsa-sha2-256");
    QTest::newRow("RSA with SHA-512") << QStringLiteral("rsa") << QByteArray("rsa-sha2-512");
}

void TestAgentClient::realAgentSigns()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, algorithm);
    const QByteArray message = "what is signed";
    // ssh-keygen judges the signature, so it has to be made and wrapped as PROTOCOL.sshsig says.
    const QByteArray hash = QCryptographicHash::hash(message, QCryptographicHash::Sha512);
    const QByteArray data =
        WireWriter().raw("SSHSIG").string("test").string({}).string("sha512").string(hash).bytes();
    const QByteArrayList words =
        contentOf(m_folder.filePath(key + QStringLiteral(".pub"))).split(' ');
    const QByteArray blob = QByteArray::fromBase64(words.at(1));

    Listener listener(m_agentPath);
    const auto id = listener.client->sign(blob, data, agentSignFlags(algorithm));
    QTRY_COMPARE(listener.made.size(), 1);
    QCOMPARE(listener.made.at(0).at(0).toULongLong(), id);
    const auto signature = listener.made.at(0).at(1).value<AgentSignature>();
    QCOMPARE(signature.algorithm, algorithm);

    const QByteArray inner =
        WireWriter().string(signature.algorithm).string(signature.blob).bytes();
    const QByteArray envelope = WireWriter()
                                    .raw("SSHSIG")
                                    .uint32(1)
                                    .string(blob)
                                    .string("test")
                                    .string({})
                                    .string("sha512")
                                    .string(inner)
                                    .bytes();
    const QString path = m_folder.filePath(QStringLiteral("signature"));
    QVERIFY(writeFile(path,
        "-----BEGIN SSH SIGNATURE-----\n" + envelope.toBase64()
            + "\n-----END SSH SIGNATURE-----\n"));
    const auto verdict = [&path](const QByteArray& text) {
        return runTool(QStringLiteral("ssh-keygen"),
            { QStringLiteral("-Y"), QStringLiteral("check-novalidate"), QStringLiteral("-n"),
                QStringLiteral("test"), QStringLiteral("-s"), path },
            text);
    };
    const Outcome good = verdict(message);
    QVERIFY2(good.exitCode == 0, good.errors.constData());
    QVERIFY(verdict(message + '!').exitCode != 0);
}

void TestAgentClient::realAgentRefusesAForeignKey()
{
    Listener listener(m_agentPath);
    const auto id = listener.client->sign(ed25519Key(1).blob, "data", 0);
    QTRY_COMPARE(listener.failed.size(), 1);
    QCOMPARE(listener.failed.at(0).at(0).toULongLong(), id);
    QCOMPARE(listener.error().code, Code::AgentFailed);
    listener.client->listIdentities();
    QTRY_COMPARE(listener.listed.size(), 1);
}

void TestAgentClient::noAgent_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no path") << QString();
    QTest::newRow("nothing there") << m_folder.filePath(QStringLiteral("nothing"));
    QTest::newRow("a file") << m_folder.filePath(QStringLiteral("ed25519"));
    QTest::newRow("a path too long for a socket")
        << QString(QLatin1Char('/') + QString(300, QLatin1Char('x')));
}

void TestAgentClient::noAgent()
{
    QFETCH(QString, path);
    Listener listener(path);
    listener.client->listIdentities();
    listener.client->sign("k", "d", 0);
    QCOMPARE(listener.failed.size(), 0);
    QTRY_COMPARE(listener.failed.size(), 2);
    QCOMPARE(listener.error(0).code, Code::AgentUnavailable);
    QCOMPARE(listener.error(1).code, Code::AgentUnavailable);
    QVERIFY(!listener.error(0).detail.isEmpty());
}

void TestAgentClient::theNextPathIsTried()
{
    FakeClock clock;
    AgentClient client(clock, { m_folder.filePath(QStringLiteral("nothing")), m_agentPath });
    QSignalSpy listed(&client, &AgentClient::identitiesListed);
    QSignalSpy failed(&client, &AgentClient::requestFailed);
    client.listIdentities();
    client.listIdentities();
    QTRY_COMPARE(listed.size(), 2);
    QCOMPARE(failed.size(), 0);
}

void TestAgentClient::namedPipesOfWindows()
{
    const QString hash(64, u'a');
    const QString mine = QStringLiteral("pageant.Anna.") + hash;
    const QStringList paths = windowsAgentPaths(QStringLiteral("anna"),
        { QStringLiteral("lsass"), QStringLiteral("pageant.ann.") + hash, mine,
            QStringLiteral("pageant.anna.short"), QStringLiteral("openssh-ssh-agent") });
    QCOMPARE(paths,
        (QStringList{ QStringLiteral("\\\\.\\pipe\\") + mine,
            QStringLiteral("\\\\.\\pipe\\openssh-ssh-agent") }));
}

void TestAgentClient::bytesMayComeOneByOne()
{
    Listener listener(m_path);
    listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest());
    for (const char byte : kNoKeys) {
        QCOMPARE(listener.listed.size(), 0);
        m_fake->say(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(listener.listed.size(), 1);
}

void TestAgentClient::requestsGoOneAtATime()
{
    Listener listener(m_path);
    const auto first = listener.client->listIdentities();
    const auto second = listener.client->sign("k", "d", 2);
    QVERIFY(first != second);
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest());
    m_fake->m_received.clear();
    m_fake->say(kNoKeys);
    QTRY_COMPARE(m_fake->m_received, agentSignRequest("k", "d", 2));
    QCOMPARE(listener.listed.size(), 1);
    m_fake->say(QByteArray::fromHex("0000000105"));
    QTRY_COMPARE(listener.failed.size(), 1);
    QCOMPARE(listener.failed.at(0).at(0).toULongLong(), second);
    QCOMPARE(m_fake->m_connections, 1);
}

void TestAgentClient::nonsense_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a length of zero") << QByteArray(4, '\0');
    QTest::newRow("a length above the limit") << QByteArray("\xff\xff\xff\xff");
    QTest::newRow("text") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
    QTest::newRow("a list that is cut short") << QByteArray::fromHex("000000050c00000001");
    QTest::newRow("a signature instead of a list") << QByteArray::fromHex("000000050e00000000");
}

void TestAgentClient::nonsense()
{
    QFETCH(QByteArray, answer);
    Listener listener(m_path);
    listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest());
    m_fake->say(answer);
    QTRY_COMPARE(listener.failed.size(), 1);
    QCOMPARE(listener.error().code, Code::AgentFailed);
    QCOMPARE(listener.listed.size(), 0);
}

void TestAgentClient::hangUpDuringARequest()
{
    Listener listener(m_path);
    listener.client->listIdentities();
    listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest());
    m_fake->hangUp();
    QTRY_COMPARE(listener.failed.size(), 1);
    QCOMPARE(listener.error().code, Code::AgentFailed);
    QTRY_COMPARE(m_fake->m_connections, 2);
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest().repeated(2));
    m_fake->say(kNoKeys);
    QTRY_COMPARE(listener.listed.size(), 1);
}

void TestAgentClient::hangUpWithinAnAnswer()
{
    Listener listener(m_path);
    listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest());
    m_fake->say(kNoKeys.chopped(1));
    m_fake->hangUp();
    QTRY_COMPARE(listener.failed.size(), 1);
    QCOMPARE(listener.error().code, Code::AgentFailed);
}

void TestAgentClient::hangUpAfterTheAnswer()
{
    Listener listener(m_path);
    listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest());
    m_fake->say(kNoKeys);
    m_fake->hangUp();
    QTRY_COMPARE(listener.listed.size(), 1);
    QCOMPARE(listener.failed.size(), 0);
}

void TestAgentClient::hangUpBetweenRequests()
{
    Listener listener(m_path);
    listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest());
    m_fake->say(kNoKeys);
    QTRY_COMPARE(listener.listed.size(), 1);
    QSignalSpy gone(m_fake->m_socket, &QLocalSocket::disconnected);
    m_fake->hangUp();
    QTRY_VERIFY(!gone.isEmpty());
    listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_connections, 2);
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest().repeated(2));
    m_fake->say(kNoKeys);
    QTRY_COMPARE(listener.listed.size(), 2);
    QCOMPARE(listener.failed.size(), 0);
}

void TestAgentClient::bytesNobodyAskedForAreNoAnswer()
{
    Listener listener(m_path);
    listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest());
    m_fake->say(kNoKeys + QByteArray::fromHex("000000050c"));
    QTRY_COMPARE(listener.listed.size(), 1);
    listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_connections, 2);
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest().repeated(2));
    QCOMPARE(listener.listed.size(), 1);
    m_fake->say(kNoKeys);
    QTRY_COMPARE(listener.listed.size(), 2);
}

void TestAgentClient::silence_data()
{
    QTest::addColumn<bool>("signing");
    QTest::addColumn<int>("seconds");
    QTest::newRow("listing ends after 20 seconds") << false << 20;
    QTest::newRow("signing may take a minute") << true << 60;
}

void TestAgentClient::silence()
{
    QFETCH(bool, signing);
    QFETCH(int, seconds);
    Listener listener(m_path);
    if (signing) {
        listener.client->sign("k", "d", 0);
    } else {
        listener.client->listIdentities();
    }
    QTRY_VERIFY(!m_fake->m_received.isEmpty());
    listener.clock.advance(std::chrono::seconds(seconds) - 1ms);
    QCOMPARE(listener.failed.size(), 0);
    listener.clock.advance(1ms);
    QCOMPARE(listener.failed.size(), 1);
    QCOMPARE(listener.error().code, Code::AgentFailed);
    listener.clock.advance(1h);
    QCOMPARE(listener.failed.size(), 1);
}

void TestAgentClient::lateAnswerIsNotTheNextOne()
{
    Listener listener(m_path);
    listener.client->listIdentities();
    QTRY_VERIFY(!m_fake->m_received.isEmpty());
    const QPointer<QLocalSocket> first = m_fake->m_socket;
    listener.clock.advance(20s);
    QCOMPARE(listener.failed.size(), 1);
    listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_connections, 2);
    QTRY_COMPARE(first->state(), QLocalSocket::UnconnectedState);
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest().repeated(2));
    QCOMPARE(listener.listed.size(), 0);
    m_fake->say(kNoKeys);
    QTRY_COMPARE(listener.listed.size(), 1);
}

void TestAgentClient::cancelIsSilent()
{
    Listener listener(m_path);
    listener.client->listIdentities();
    listener.client->listIdentities();
    QTRY_VERIFY(!m_fake->m_received.isEmpty());
    listener.client->cancelAll();
    QTRY_COMPARE(m_fake->m_socket->state(), QLocalSocket::UnconnectedState);
    listener.clock.advance(1h);
    QCOMPARE(listener.failed.size(), 0);
    const auto id = listener.client->listIdentities();
    QTRY_COMPARE(m_fake->m_connections, 2);
    QTRY_COMPARE(m_fake->m_received, agentIdentitiesRequest().repeated(2));
    m_fake->say(kNoKeys);
    QTRY_COMPARE(listener.listed.size(), 1);
    QCOMPARE(listener.listed.at(0).at(0).toULongLong(), id);
}

void TestAgentClient::mayBeDestroyedByItsOwnSignal_data()
{
    QTest::addColumn<QString>("end");
    for (const char* end : { "answer", "hang-up", "timeout", "no agent" }) {
        QTest::newRow(end) << QString::fromLatin1(end);
    }
}

void TestAgentClient::mayBeDestroyedByItsOwnSignal()
{
    QFETCH(QString, end);
    const bool noAgent = end == QStringLiteral("no agent");
    Listener listener(noAgent ? m_folder.filePath(QStringLiteral("nothing")) : m_path);
    const auto destroy = [&listener] { listener.client.reset(); };
    connect(listener.client.get(), &AgentClient::identitiesListed, this, destroy);
    connect(listener.client.get(), &AgentClient::requestFailed, this, destroy);
    listener.client->listIdentities();
    listener.client->listIdentities();
    if (!noAgent) {
        QTRY_VERIFY(!m_fake->m_received.isEmpty());
    }
    if (end == QStringLiteral("answer")) {
        m_fake->say(kNoKeys);
    } else if (end == QStringLiteral("hang-up")) {
        m_fake->hangUp();
    } else if (end == QStringLiteral("timeout")) {
        listener.clock.advance(20s);
    }
    QTRY_VERIFY(!listener.client);
    QCOMPARE(listener.listed.size() + listener.failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestAgentClient)
#include "testagentclient.moc"
