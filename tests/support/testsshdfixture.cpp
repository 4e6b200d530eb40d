// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sshdfixture.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using sallyport::test::SshdFixture;
using KeyType = SshdFixture::KeyType;

/// The fixture against OpenSSH's own client, so that a test that fails with it has a reason of
/// its own.
class TestSshdFixture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsItsKeys_data();
    void acceptsItsKeys();
    void refusesAStrangersKey();
    void acceptsThePassword_data();
    void acceptsThePassword();
    void restartsOnTheSamePort();
    void killSessionsKeepsTheServer();
    void saysWhatIsWrongWithTheConfiguration();

private:
    struct Outcome {
        int code;
        QByteArray output;
    };
    static Outcome ssh(SshdFixture& sshd, QStringList options, const QString& askPass = {});
};

/// Runs a command over ssh(1); the output is everything it printed.
TestSshdFixture::Outcome TestSshdFixture::ssh(
    SshdFixture& sshd, QStringList options, const QString& askPass)
{
    options << QStringLiteral("-F") << QStringLiteral("none") << QStringLiteral("-o")
            << QStringLiteral("UserKnownHostsFile=") + sshd.knownHostsFile() << QStringLiteral("-p")
            << QString::number(sshd.port()) << sshd.user() + QLatin1Char('@') + sshd.host()
            << QStringLiteral("echo") << QStringLiteral("hello");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("SSH_AUTH_SOCK"));
    if (!askPass.isEmpty()) {
        environment.insert(QStringLiteral("SSH_ASKPASS"), askPass);
        environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("force"));
    }
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("ssh"), options);
    process.waitForFinished(20000);
    return { process.exitCode(), process.readAll() };
}

void TestSshdFixture::acceptsItsKeys_data()
{
    QTest::addColumn<KeyType>("type");
    QTest::newRow("an Ed25519 key logs in") << KeyType::Ed25519;
    QTest::newRow("an ECDSA key logs in") << KeyType::Ecdsa;
    QTest::newRow("an RSA key logs in") << KeyType::Rsa;
}

void TestSshdFixture::acceptsItsKeys()
{
    QFETCH(KeyType, type);
    SshdFixture sshd;
    sshd.setHostKeys({ type });
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    const Outcome outcome = ssh(sshd,
        { QStringLiteral("-o"), QStringLiteral("BatchMode=yes"), QStringLiteral("-i"),
            sshd.userKeyFile(type) });
    QVERIFY2(outcome.output.contains("hello"), QByteArray(outcome.output + sshd.log()).constData());
    QVERIFY(sshd.hostKeyFingerprint(type).startsWith(QLatin1String("SHA256:")));
    QVERIFY(sshd.hostKeyBlob(type).size() > 40);
}

void TestSshdFixture::refusesAStrangersKey()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    const Outcome outcome = ssh(sshd,
        { QStringLiteral("-o"), QStringLiteral("BatchMode=yes"), QStringLiteral("-i"),
            sshd.strangerKeyFile() });
    QCOMPARE(outcome.code, 255);
    QVERIFY2(outcome.output.contains("Permission denied"), outcome.output.constData());
}

void TestSshdFixture::acceptsThePassword_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the right password logs in")
        << QStringLiteral("password") << QByteArrayLiteral("pa55 word") << true;
    QTest::newRow("the right answer logs in")
        << QStringLiteral("keyboard-interactive") << QByteArrayLiteral("pa55 word") << true;
    QTest::newRow("a wrong password does not")
        << QStringLiteral("password") << QByteArrayLiteral("pa55word") << false;
    QTest::newRow("a wrong answer does not")
        << QStringLiteral("keyboard-interactive") << QByteArrayLiteral("pa55word") << false;
}

void TestSshdFixture::acceptsThePassword()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, given);
    QFETCH(bool, accepted);
    SshdFixture sshd;
    sshd.setPassword(QStringLiteral("pa55 word"));
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));

    const QString askPass = sshd.path(QStringLiteral("askpass"));
    QFile file(askPass);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho '" + given + "'\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    const Outcome outcome = ssh(sshd,
        { QStringLiteral("-o"), QStringLiteral("PreferredAuthentications=") + method,
            QStringLiteral("-o"), QStringLiteral("NumberOfPasswordPrompts=1") },
        askPass);
    QVERIFY2(outcome.output.contains(accepted ? "hello" : "Permission denied"),
        QByteArray(outcome.output + sshd.log()).constData());
    QCOMPARE(outcome.code, accepted ? 0 : 255);
}

void TestSshdFixture::restartsOnTheSamePort()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    const quint16 port = sshd.port();
    const QByteArray key = sshd.hostKeyBlob();
    sshd.stop();
    QVERIFY(!sshd.isRunning());
    QTcpSocket refused;
    refused.connectToHost(sshd.host(), port);
    QVERIFY(!refused.waitForConnected(2000));
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    QCOMPARE(sshd.port(), port);
    QCOMPARE(sshd.hostKeyBlob(), key);
}

void TestSshdFixture::killSessionsKeepsTheServer()
{
    SshdFixture sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    QTcpSocket client;
    client.connectToHost(sshd.host(), sshd.port());
    QVERIFY(client.waitForReadyRead(5000));
    QVERIFY(client.readAll().startsWith("SSH-2.0-OpenSSH"));
    QTRY_VERIFY(!sshd.sessionPids().isEmpty());
    sshd.killSessions();
    QVERIFY(
        client.state() == QAbstractSocket::UnconnectedState || client.waitForDisconnected(5000));
    QVERIFY(sshd.isRunning());
    client.connectToHost(sshd.host(), sshd.port());
    QVERIFY(client.waitForReadyRead(5000));
}

void TestSshdFixture::saysWhatIsWrongWithTheConfiguration()
{
    SshdFixture sshd;
    sshd.setConfig({ QStringLiteral("NoSuchKeyword yes") });
    QVERIFY(!sshd.start());
    QVERIFY2(sshd.problem().contains(QLatin1String("NoSuchKeyword")), qPrintable(sshd.problem()));
}

QTEST_GUILESS_MAIN(TestSshdFixture)
#include "testsshdfixture.moc"
