// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/certificate.h"
#include "core/ssh/auth/keyfile.h"
#include "tests/unit/ssh/sshtools.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace sallyport;
using namespace sallyport::ssh;

/// Certificates that ssh-keygen made.
class TestCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void names_data();
    void names();
    void aCertificateNamesItsKey_data();
    void aCertificateNamesItsKey();
    void validity();
    void notAUserCertificate_data();
    void notAUserCertificate();
    void everyCutIsRefused();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestCertificate::initTestCase()
{
    const QString none;
    for (const char* type : { "ed25519", "ecdsa", "rsa" }) {
        const QString name = QString::fromLatin1(type);
        QVERIFY(keygen({ QStringLiteral("-q"), QStringLiteral("-t"), name, QStringLiteral("-N"),
            none, QStringLiteral("-f"), path(name) }));
    }
    QVERIFY(keygen({ QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
        QStringLiteral("-N"), none, QStringLiteral("-f"), path(QStringLiteral("authority")) }));
    for (const char* type : { "ed25519", "ecdsa", "rsa" }) {
        QVERIFY(keygen({ QStringLiteral("-q"), QStringLiteral("-s"),
            path(QStringLiteral("authority")), QStringLiteral("-I"), QStringLiteral("Anna \x1b[1m"),
            QStringLiteral("-n"), QStringLiteral("anna"),
            path(QString::fromLatin1(type)) + QStringLiteral(".pub") }));
    }
    QVERIFY(keygen({ QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
        QStringLiteral("-N"), none, QStringLiteral("-f"), path(QStringLiteral("host")) }));
    QVERIFY(keygen({ QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("-s"),
        path(QStringLiteral("authority")), QStringLiteral("-I"), QStringLiteral("h"),
        path(QStringLiteral("host.pub")) }));
}

void TestCertificate::names_data()
{
    QTest::addColumn<QByteArray>("plain");
    const auto row = [](const char* type, const char* plain) {
        QTest::newRow(type) << QByteArray(plain);
    };
    row("ssh-ed25519-cert-v01@openssh.com", "ssh-ed25519");
    row("rsa-sha2-512-cert-v01@openssh.com", "rsa-sha2-512");
    row("sk-ssh-ed25519-cert-v01@openssh.com", "sk-ssh-ed25519@openssh.com");
    row("sk-ecdsa-sha2-nistp256-cert-v01@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com");
    row("sk-ssh-ed25519@openssh.com", "sk-ssh-ed25519@openssh.com");
    row("ssh-rsa", "ssh-rsa");
}

void TestCertificate::names()
{
    QTEST(withoutCertificate(QByteArray(QTest::currentDataTag())), "plain");
}

void TestCertificate::aCertificateNamesItsKey_data()
{
    QTest::addColumn<QString>("name");
    for (const char* type : { "ed25519", "ecdsa", "rsa" }) {
        QTest::newRow(type) << QString::fromLatin1(type);
    }
}

void TestCertificate::aCertificateNamesItsKey()
{
    QFETCH(QString, name);
    const auto key = KeyFile::load(path(name));
    QVERIFY(key.has_value());
    const auto certificate = UserCertificate::load(key->certificatePath);
    QVERIFY2(certificate, certificate ? "" : qPrintable(certificate.error().detail.english()));
    QCOMPARE(certificate->keyBlob, key->publicBlob);
    QCOMPARE(certificate->blob, key->certificateBlob);
    QCOMPARE(certificate->type, key->certificateType);
    QCOMPARE(certificate->keyId, QStringLiteral("Anna \\x1b[1m"));
    QCOMPARE(certificate->validityProblem(1'800'000'000).english(), QString());
}

void TestCertificate::validity()
{
    UserCertificate certificate;
    certificate.validAfter = 1000;
    certificate.validBefore = 2000;
    QVERIFY(certificate.validityProblem(999).english().contains(
        QLatin1String("not valid before 1970-01-01")));
    QCOMPARE(certificate.validityProblem(1000).english(), QString());
    QCOMPARE(certificate.validityProblem(1999).english(), QString());
    QVERIFY(certificate.validityProblem(2000).english().contains(QLatin1String("expired")));
    certificate.validBefore = std::numeric_limits<std::uint64_t>::max();
    QCOMPARE(certificate.validityProblem(certificate.validBefore).english(), QString());
}

void TestCertificate::notAUserCertificate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Code>("code");
    QTest::newRow("a host's certificate")
        << QStringLiteral("host-cert.pub") << Code::KeyFormatUnsupported;
    QTest::newRow("a plain key") << QStringLiteral("ed25519.pub") << Code::KeyFormatUnsupported;
    QTest::newRow("a private key") << QStringLiteral("ed25519") << Code::KeyFormatUnsupported;
    QTest::newRow("no file") << QStringLiteral("nothing") << Code::KeyFileMissing;
    QTest::newRow("a folder") << QString() << Code::KeyFileUnreadable;
}

void TestCertificate::notAUserCertificate()
{
    QFETCH(QString, name);
    const auto certificate = UserCertificate::load(path(name));
    QVERIFY(!certificate);
    QTEST(certificate.error().code, "code");
    QCOMPARE(certificate.error().context, path(name));
}

void TestCertificate::everyCutIsRefused()
{
    const QByteArray blob = UserCertificate::load(path(QStringLiteral("rsa-cert.pub")))->blob;
    for (qsizetype size = 0; size < blob.size(); ++size) {
        QVERIFY2(!UserCertificate::fromBlob(blob.first(size)), qPrintable(QString::number(size)));
    }
    QVERIFY(!UserCertificate::fromBlob(blob + 'x'));
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "testcertificate.moc"
