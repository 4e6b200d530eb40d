// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/newkey.h"
#include "core/ssh/auth/publicline.h"
#include "sshtools.h"

#include <QTemporaryDir>

using namespace sallyport;
using namespace sallyport::ssh;

/// What of a key's files belongs into authorized_keys.
class TestPublicLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsThatOfSshKeygen_data();
    void itIsThatOfSshKeygen();
    void comments_data();
    void comments();
    void aCertificateIsNotTheKey();
    void whatGivesNoLine_data();
    void whatGivesNoLine();

private:
    QString at(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] bool makeKey(const QStringList& options) const
    {
        return keygen(QStringList{ QStringLiteral("-q"), QStringLiteral("-C"),
                          QStringLiteral("anna at home"), QStringLiteral("-f"), at("key") }
            + options);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPublicLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPublicLine::itIsThatOfSshKeygen_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("file");
    QTest::newRow("Ed25519") << "-t ed25519"
                             << ""
                             << "key";
    QTest::newRow("with a passphrase") << "-t ed25519 -a 1"
                                       << "secret"
                                       << "key";
    QTest::newRow("RSA, which says it only without a passphrase") << "-t rsa -b 2048 -m PEM"
                                                                  << ""
                                                                  << "key";
    QTest::newRow("RSA with a passphrase, by the file beside") << "-t rsa -b 2048 -m PEM"
                                                               << "secret"
                                                               << "key";
    QTest::newRow("the public half itself") << "-t ecdsa -b 256"
                                            << ""
                                            << "key.pub";
}

void TestPublicLine::itIsThatOfSshKeygen()
{
    QFETCH(QString, options);
    QFETCH(QString, passphrase);
    QFETCH(QString, file);
    QVERIFY(makeKey(options.split(u' ') + QStringList{ QStringLiteral("-N"), passphrase }));
    const auto line = publicLineOf(m_folder->filePath(file));
    QVERIFY2(line, qPrintable(line ? QString() : line.error().detail.english()));
    QCOMPARE(*line + '\n', contentOf(at("key.pub")));
    // As for a key of an agent's.
    QVERIFY(QFile::remove(at("key")));
    QCOMPARE(publicLineOf(at("key")).value_or(QByteArray()) + '\n', contentOf(at("key.pub")));
}

void TestPublicLine::comments_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("taken");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("some words") << QByteArray(" anna at home ") << QByteArray(" anna at home");
    QTest::newRow("one that cannot be seen") << QByteArray(" a\x1b[2Jb") << QByteArray();
    QTest::newRow("one that reads the other way") << QByteArray(" a\xe2\x80\xae"
                                                                "b")
                                                  << QByteArray();
}

void TestPublicLine::comments()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, taken);
    const auto key = makeEd25519Key({}, {});
    QVERIFY(key && writeNewKey(*key, at("key")));
    QVERIFY(writeFile(at("key.pub"), key->publicLine + written + '\n'));
    QCOMPARE(publicLineOf(at("key")).value_or(QByteArray()), key->publicLine + taken);
    QVERIFY(writeFile(at("key.pub"),
        "ssh-ed25519 " + makeEd25519Key({}, {})->publicLine.mid(12) + written + '\n'));
    QCOMPARE(publicLineOf(at("key")).value_or(QByteArray()), key->publicLine);
}

void TestPublicLine::aCertificateIsNotTheKey()
{
    const auto key = makeEd25519Key(QStringLiteral("me"), {});
    QVERIFY(key && writeNewKey(*key, at("key")));
    QVERIFY(keygen({ QStringLiteral("-q"), QStringLiteral("-s"), at("key"), QStringLiteral("-I"),
        QStringLiteral("me"), at("key.pub") }));
    QCOMPARE(publicLineOf(at("key")).value_or(QByteArray()), key->publicLine);
}

void TestPublicLine::whatGivesNoLine_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<Code>("code");
    QTest::newRow("no file") << "" << Code::KeyFileMissing;
    QTest::newRow("a key that says it to nobody")
        << "-t rsa -b 2048 -m PEM -N secret" << Code::KeyFormatUnsupported;
}

void TestPublicLine::whatGivesNoLine()
{
    QFETCH(QString, options);
    QFETCH(Code, code);
    if (!options.isEmpty()) {
        QVERIFY(makeKey(options.split(u' ')) && QFile::remove(at("key.pub")));
    }
    const auto line = publicLineOf(at("key"));
    QVERIFY(!line);
    QCOMPARE(line.error().code, code);
    QCOMPARE(line.error().context, at("key"));
}

QTEST_APPLESS_MAIN(TestPublicLine)

#include "testpublicline.moc"
