// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/credentials.h"
#include "tests/unit/ssh/sshtools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ssh;

/// Which of a user's keys are offered.
class TestCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAgentsKeys_data();
    void theAgentsKeys();
    void aPublicHalfNeedsAnAgent();
    void defaultKeysAreForgiven();
    void namedKeysAreNot();
    void oneOfSeveralIsLeftOut_data();
    void oneOfSeveralIsLeftOut();
    void whatElseIsLeft();
    void agentKeysWhereNoFileIsUsable_data();
    void agentKeysWhereNoFileIsUsable();
    void certificatesThatAreNotUsable_data();
    void certificatesThatAreNotUsable();
    void thePublicHalfBesideIsEnoughForAnAgent();
    void exposedDefaultKeysAreTold();
    void encryptedDefaultKeys_data();
    void encryptedDefaultKeys();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestCredentials::initTestCase()
{
    const auto make = [this](const QString& name, const QString& passphrase) {
        QVERIFY(keygen({ QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
            QStringLiteral("-N"), passphrase, QStringLiteral("-f"), path(name) }));
    };
    make(QStringLiteral("plain"), {});
    make(QStringLiteral("encrypted"), QStringLiteral("open sesame"));
}

void TestCredentials::theAgentsKeys_data()
{
    QTest::addColumn<bool>("named");
    QTest::addColumn<bool>("only");
    QTest::addColumn<bool>("useAgent");
    QTest::addColumn<bool>("all");
    QTest::newRow("no key named: every key of the agent") << false << false << true << true;
    QTest::newRow("identities only: none of them") << false << true << true << false;
    QTest::newRow("a key named: only that") << true << false << true << false;
    QTest::newRow("no agent") << false << false << false << false;
}

void TestCredentials::theAgentsKeys()
{
    QFETCH(bool, named);
    QFETCH(bool, only);
    QFETCH(bool, useAgent);
    QFETCH(bool, all);
    CredentialWishes wishes;
    wishes.agentPaths = QStringList{ QStringLiteral("/agent") };
    wishes.useAgent = useAgent;
    wishes.identitiesOnly = only;
    if (named) {
        wishes.identityFiles = QStringList{ path(QStringLiteral("plain")) };
    }
    const auto credentials = loadCredentials(wishes, {}, {});
    QVERIFY(credentials.has_value());
    QCOMPARE(credentials->offerAllAgentKeys, all);
    QCOMPARE(credentials->agentPaths.isEmpty(), !useAgent);
    QCOMPARE(credentials->keys.size(), std::size_t(named ? 1 : 0));
}

void TestCredentials::aPublicHalfNeedsAnAgent()
{
    CredentialWishes wishes;
    wishes.identityFiles = QStringList{ path(QStringLiteral("plain.pub")) };
    QVERIFY(!loadCredentials(wishes, {}, {}));
    wishes.agentPaths = QStringList{ QStringLiteral("/agent") };
    const auto credentials = loadCredentials(wishes, {}, {});
    QVERIFY(credentials.has_value());
    QVERIFY(credentials->keys.at(0).agentOnly);
    QVERIFY(!credentials->keys.at(0).key.publicBlob.isEmpty());
    QVERIFY(credentials->keys.at(0).key.bytes.isEmpty());
}

void TestCredentials::defaultKeysAreForgiven()
{
    CredentialWishes wishes;
    wishes.defaultIdentityFiles = QStringList{ path(QStringLiteral("nothing")),
        path(QStringLiteral("plain.pub")), path(QStringLiteral("plain")) };
    const auto credentials = loadCredentials(wishes, {}, {});
    QVERIFY(credentials.has_value());
    QCOMPARE(credentials->keys.size(), std::size_t(1));
}

void TestCredentials::namedKeysAreNot()
{
    CredentialWishes wishes;
    wishes.identityFiles = QStringList{ path(QStringLiteral("nothing")) };
    const auto credentials = loadCredentials(wishes, {}, {});
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().code, Code::KeyFileMissing);
}

void TestCredentials::oneOfSeveralIsLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Code>("code");
    QTest::newRow("a missing one") << QStringLiteral("nothing") << Code::KeyFileMissing;
    QTest::newRow("a folder") << QStringLiteral(".") << Code::KeyFileUnreadable;
    QTest::newRow("a public key") << QStringLiteral("plain.pub") << Code::KeyFormatUnsupported;
    QTest::newRow("a text") << QStringLiteral("text") << Code::KeyFormatUnsupported;
    QTest::newRow("one that others may read") << QStringLiteral("exposed") << Code::KeyFileExposed;
}

void TestCredentials::oneOfSeveralIsLeftOut()
{
    QFETCH(QString, name);
    QFETCH(Code, code);
    QVERIFY(writeFile(path(QStringLiteral("text")), "Dear Sir or Madam,\n"));
    QVERIFY(writeFile(path(QStringLiteral("exposed")), contentOf(path(QStringLiteral("plain")))));
    for (const bool first : { true, false }) {
        CredentialWishes wishes;
        wishes.identityFiles = QStringList{ path(QStringLiteral("plain")) };
        wishes.identityFiles.insert(first ? 0 : 1, path(name));
        const auto credentials = loadCredentials(wishes, {}, {});
        QVERIFY(credentials.has_value());
        QCOMPARE(credentials->keys.size(), std::size_t(1));
        QCOMPARE(credentials->keys[0].key.path, path(QStringLiteral("plain")));
        QCOMPARE(credentials->unusable.size(), std::size_t(1));
        QCOMPARE(credentials->unusable[0].code, code);
        QCOMPARE(credentials->unusable[0].context, path(name));
    }
}

void TestCredentials::whatElseIsLeft()
{
    CredentialWishes wishes;
    wishes.identityFiles =
        QStringList{ path(QStringLiteral("nothing")), path(QStringLiteral("plain.pub")) };
    const auto nothing = loadCredentials(wishes, {}, {});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, Code::KeyFileMissing);
    const std::optional<Secret> password(Secret(QByteArrayLiteral("secret")));
    const auto withPassword = loadCredentials(wishes, password, {});
    QVERIFY(withPassword.has_value());
    QCOMPARE(withPassword->unusable.size(), std::size_t(2));
    wishes.canAsk = true;
    QVERIFY(loadCredentials(wishes, {}, {}).has_value());
}

void TestCredentials::agentKeysWhereNoFileIsUsable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("only");
    QTest::addColumn<bool>("useAgent");
    QTest::addColumn<bool>("fallBack");
    QTest::newRow("a missing file") << QStringLiteral("nothing") << false << true << true;
    QTest::newRow("identities only") << QStringLiteral("nothing") << true << true << false;
    QTest::newRow("no agent") << QStringLiteral("nothing") << false << false << false;
    // Only the agent itself tells whether it holds that one.
    QTest::newRow("a public key") << QStringLiteral("plain.pub") << false << true << true;
}

void TestCredentials::agentKeysWhereNoFileIsUsable()
{
    QFETCH(QString, name);
    QFETCH(bool, only);
    QFETCH(bool, useAgent);
    QFETCH(bool, fallBack);
    CredentialWishes wishes;
    wishes.agentPaths = QStringList{ QStringLiteral("/agent") };
    wishes.useAgent = useAgent;
    wishes.identitiesOnly = only;
    wishes.identityFiles = QStringList{ path(name) };
    const auto credentials = loadCredentials(wishes, {}, {});
    QCOMPARE(credentials.has_value(), fallBack);
    if (credentials) {
        QVERIFY(credentials->fallBackToAgentKeys);
        QVERIFY(!credentials->offerAllAgentKeys);
    } else {
        QCOMPARE(credentials.error().code, Code::KeyFileMissing);
    }
}

void TestCredentials::certificatesThatAreNotUsable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Code>("code");
    QTest::newRow("a missing one") << QStringLiteral("nothing") << Code::KeyFileMissing;
    QTest::newRow("a folder") << QStringLiteral(".") << Code::KeyFileUnreadable;
    QTest::newRow("a text") << QStringLiteral("letter") << Code::KeyFormatUnsupported;
    QTest::newRow("a key without a certificate")
        << QStringLiteral("plain.pub") << Code::KeyFormatUnsupported;
}

void TestCredentials::certificatesThatAreNotUsable()
{
    QFETCH(QString, name);
    QFETCH(Code, code);
    QVERIFY(writeFile(path(QStringLiteral("letter")), "Dear Sir or Madam,\n"));
    CredentialWishes wishes;
    wishes.identityFiles = QStringList{ path(QStringLiteral("plain")) };
    wishes.certificateFiles = QStringList{ path(name) };
    const auto credentials = loadCredentials(wishes, {}, {});
    QVERIFY(credentials.has_value());
    QCOMPARE(credentials->keys.size(), std::size_t(1));
    QCOMPARE(credentials->certificates.size(), std::size_t(0));
    QCOMPARE(credentials->unusableCertificates.size(), std::size_t(1));
    QCOMPARE(credentials->unusableCertificates[0].code, code);
    QCOMPARE(credentials->unusableCertificates[0].context, path(name));
}

void TestCredentials::thePublicHalfBesideIsEnoughForAnAgent()
{
    QVERIFY(
        writeFile(path(QStringLiteral("away.pub")), contentOf(path(QStringLiteral("plain.pub")))));
    CredentialWishes wishes;
    wishes.identityFiles = QStringList{ path(QStringLiteral("away")) };
    QVERIFY(!loadCredentials(wishes, {}, {}));
    wishes.agentPaths = QStringList{ QStringLiteral("/agent") };
    const auto credentials = loadCredentials(wishes, {}, {});
    QVERIFY(credentials.has_value());
    QVERIFY(credentials->keys.at(0).agentOnly);
    QVERIFY(!credentials->keys.at(0).key.publicBlob.isEmpty());
}

void TestCredentials::exposedDefaultKeysAreTold()
{
    QVERIFY(writeFile(path(QStringLiteral("exposed")), contentOf(path(QStringLiteral("plain")))));
    CredentialWishes wishes;
    wishes.defaultIdentityFiles = QStringList{ path(QStringLiteral("exposed")),
        path(QStringLiteral("nothing")), path(QStringLiteral("plain")) };
    const auto credentials = loadCredentials(wishes, {}, {});
    QVERIFY(credentials.has_value());
    QCOMPARE(credentials->keys.size(), std::size_t(1));
    QCOMPARE(credentials->skipped.size(), std::size_t(1));
    QCOMPARE(credentials->skipped[0].code, Code::KeyFileExposed);
}

void TestCredentials::encryptedDefaultKeys_data()
{
    QTest::addColumn<bool>("passphrase");
    QTest::addColumn<bool>("canAsk");
    QTest::addColumn<bool>("offered");
    QTest::newRow("nobody knows the passphrase") << false << false << false;
    QTest::newRow("it was given") << true << false << true;
    QTest::newRow("it can be asked for") << false << true << true;
}

void TestCredentials::encryptedDefaultKeys()
{
    QFETCH(bool, passphrase);
    QFETCH(bool, canAsk);
    QFETCH(bool, offered);
    CredentialWishes wishes;
    wishes.canAsk = canAsk;
    wishes.defaultIdentityFiles = QStringList{ path(QStringLiteral("encrypted")) };
    std::optional<Secret> given;
    if (passphrase) {
        given = Secret(QByteArrayLiteral("open sesame"));
    }
    const auto credentials = loadCredentials(wishes, {}, given);
    QVERIFY(credentials.has_value());
    QCOMPARE(credentials->keys.size(), std::size_t(offered ? 1 : 0));
    if (offered) {
        QCOMPARE(credentials->keys[0].passphrase.has_value(), passphrase);
    }
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "testcredentials.moc"
