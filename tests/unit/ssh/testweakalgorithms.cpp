// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/algorithms.h"
#include "core/ssh/weakalgorithms.h"

#include <QTest>

using namespace sallyport::ssh;

class TestWeakAlgorithms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgement_data();
    void judgement();
    void defaultsAreNotWeak();
    void legacyIsWeak();
    void ofAConnection_data();
    void ofAConnection();
};

void TestWeakAlgorithms::judgement_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("weakness");
    const auto row = [](const char* name, const char* weakness) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(weakness);
    };
    row("diffie-hellman-group1-sha1", "1024-bit group, SHA-1");
    row("diffie-hellman-group14-sha1", "SHA-1");
    row("diffie-hellman-group-exchange-sha1", "SHA-1");
    row("rsa1024-sha1", "1024-bit RSA");
    row("diffie-hellman-group14-sha256", "");
    row("diffie-hellman-group16-sha512", "");
    row("curve25519-sha256", "");
    row("sntrup761x25519-sha512@openssh.com", "");
    row("mlkem768x25519-sha256", "");
    row("ssh-rsa", "SHA-1 signatures");
    row("ssh-rsa-cert-v01@openssh.com", "SHA-1 signatures");
    row("rsa-sha2-512", "");
    row("ssh-dss", "DSA, SHA-1");
    row("ssh-ed25519", "");
    row("ecdsa-sha2-nistp256", "");
    row("aes128-cbc", "CBC mode");
    row("rijndael-cbc@lysator.liu.se", "CBC mode");
    row("3des-cbc", "64-bit blocks");
    row("3des-ctr", "64-bit blocks");
    row("blowfish-cbc", "64-bit blocks");
    row("arcfour", "RC4");
    row("arcfour256", "RC4");
    row("aes256-ctr", "");
    row("chacha20-poly1305@openssh.com", "");
    row("hmac-sha1", "SHA-1");
    row("hmac-sha1-96", "SHA-1");
    row("hmac-sha1-etm@openssh.com", "SHA-1");
    row("hmac-md5-96", "MD5");
    row("hmac-ripemd160@openssh.com", "RIPEMD-160");
    row("umac-64@openssh.com", "64-bit tags");
    row("umac-128-etm@openssh.com", "");
    row("hmac-sha2-256", "");
    row("none", "");
    row("", "");
}

void TestWeakAlgorithms::judgement()
{
    QFETCH(QString, name);
    QTEST(weaknessOf(name), "weakness");
}

void TestWeakAlgorithms::defaultsAreNotWeak()
{
    const AlgorithmPreferences lists = defaultAlgorithms({});
    for (const QByteArrayList& list : { lists.kex, lists.hostKey, lists.cipher, lists.mac }) {
        for (const QByteArray& name : list) {
            QCOMPARE(weaknessOf(QString::fromLatin1(name)), QString());
        }
    }
}

void TestWeakAlgorithms::legacyIsWeak()
{
    const AlgorithmPreferences usual = defaultAlgorithms({});
    AlgorithmTraits traits;
    traits.legacy = true;
    const AlgorithmPreferences all = defaultAlgorithms(traits);
    int seen = 0;
    const auto check = [&seen](const QByteArrayList& more, const QByteArrayList& fewer) {
        for (const QByteArray& name : more) {
            if (!fewer.contains(name)) {
                ++seen;
                QVERIFY2(!weaknessOf(QString::fromLatin1(name)).isEmpty(), name.constData());
            }
        }
    };
    check(all.kex, usual.kex);
    check(all.hostKey, usual.hostKey);
    check(all.cipher, usual.cipher);
    check(all.mac, usual.mac);
    QVERIFY(seen >= 8);
}

void TestWeakAlgorithms::ofAConnection_data()
{
    QTest::addColumn<QString>("negotiated");
    QTest::addColumn<QStringList>("weak");
    QTest::newRow("nothing to complain about")
        << QStringLiteral("curve25519-sha256, ssh-ed25519, aes256-ctr, hmac-sha2-256, none")
        << QStringList();
    QTest::newRow("each weak one with its reason")
        << QStringLiteral("diffie-hellman-group14-sha1, ssh-rsa, aes128-cbc, hmac-sha1, none")
        << QStringList{ QStringLiteral("diffie-hellman-group14-sha1 (SHA-1)"),
               QStringLiteral("ssh-rsa (SHA-1 signatures)"),
               QStringLiteral("aes128-cbc (CBC mode)"), QStringLiteral("hmac-sha1 (SHA-1)") };
    QTest::newRow("a weak MAC does not count beside GCM")
        << QStringLiteral("curve25519-sha256, ssh-ed25519, aes128-gcm@openssh.com, hmac-sha1, none")
        << QStringList();
    QTest::newRow("nor beside ChaCha20") << QStringLiteral(
        "curve25519-sha256, ssh-ed25519, chacha20-poly1305@openssh.com, "
        "hmac-md5, none") << QStringList();
    QTest::newRow("it does beside CTR")
        << QStringLiteral("curve25519-sha256, ssh-ed25519, aes128-ctr, hmac-md5, none")
        << QStringList{ QStringLiteral("hmac-md5 (MD5)") };
    QTest::newRow("nothing known yet") << QString() << QStringList();
}

void TestWeakAlgorithms::ofAConnection()
{
    QFETCH(QString, negotiated);
    QTEST(weakAlgorithms(negotiated), "weak");
}

QTEST_GUILESS_MAIN(TestWeakAlgorithms)
#include "testweakalgorithms.moc"
