// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/hostkey.h"
#include "tests/unit/ssh/sshtools.h"

#include <QTemporaryDir>

using namespace sallyport;
using namespace sallyport::ssh;

class TestHostKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithSshKeygen_data();
    void agreesWithSshKeygen();
    void randomArtAgreesForManyKeys();
    void damagedBlobsAreRefused();
    void damagedTextIsRefused_data();
    void damagedTextIsRefused();
    void pinnedFingerprint_data();
    void pinnedFingerprint();

private:
    QTemporaryDir m_folder;
};

void TestHostKey::agreesWithSshKeygen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char* type, const char* algorithm, const char* bits) {
        QTest::newRow(type) << QStringList{ QStringLiteral("-t"), QString::fromLatin1(algorithm),
            QStringLiteral("-b"), QString::fromLatin1(bits) }
                            << QByteArray(type);
    };
    row("ssh-ed25519", "ed25519", "256");
    row("ecdsa-sha2-nistp256", "ecdsa", "256");
    row("ecdsa-sha2-nistp384", "ecdsa", "384");
    row("ecdsa-sha2-nistp521", "ecdsa", "521");
    row("ssh-rsa", "rsa", "2048");
}

void TestHostKey::agreesWithSshKeygen()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, type);
    const QString path = m_folder.filePath(QString::fromLatin1(type));
    QVERIFY(keygen(arguments
        + QStringList{
            QStringLiteral("-q"), QStringLiteral("-N"), QString(), QStringLiteral("-f"), path }));
    const QByteArrayList words = contentOf(path + QStringLiteral(".pub")).split(' ');
    const auto key = parsePublicKeyText(words[0], words[1]);
    QVERIFY(key.has_value());
    QCOMPARE(key->type, type);
    QCOMPARE(publicKeyText(*key), QByteArray(words[0] + ' ' + words[1]));
    const Outcome listed = runTool(QStringLiteral("ssh-keygen"), { QStringLiteral("-lvf"), path });
    QCOMPARE(key->fingerprintSha256(), QString::fromLatin1(listed.output.split(' ').at(1)));
    const qsizetype firstLine = listed.output.indexOf('\n') + 1;
    QCOMPARE(randomArt(*key).toLatin1(), listed.output.mid(firstLine).trimmed());
}

void TestHostKey::randomArtAgreesForManyKeys()
{
    // One file, one run: the walk meets every wall, corner and crowded square.
    constexpr int kKeys = 120;
    const QString path = m_folder.filePath(QStringLiteral("many"));
    QByteArray lines;
    QByteArray wanted;
    for (int seed = 0; seed < kKeys; ++seed) {
        const HostKey key = seed % 3 == 0 ? rsaKey(seed) : ed25519Key(seed);
        lines += publicKeyText(key) + '\n';
        wanted += randomArt(key).toLatin1() + '\n';
    }
    QVERIFY(writeFile(path, lines));
    const Outcome listed = runTool(QStringLiteral("ssh-keygen"), { QStringLiteral("-lvf"), path });
    QByteArray theirs;
    for (const QByteArray& line : listed.output.split('\n')) {
        if (line.startsWith('+') || line.startsWith('|')) {
            theirs += line + '\n';
        }
    }
    QCOMPARE(theirs, wanted);
}

void TestHostKey::damagedBlobsAreRefused()
{
    for (const HostKey& key : { ed25519Key(1), rsaKey(1), ecdsaKey(1) }) {
        QVERIFY(HostKey::fromBlob(key.blob).has_value());
        for (qsizetype length = 0; length < key.blob.size(); ++length) {
            const auto cut = HostKey::fromBlob(key.blob.first(length));
            QVERIFY2(!cut, QByteArray(key.type + ' ' + QByteArray::number(length)).constData());
            QCOMPARE(cut.error().code, Code::InvalidArgument);
        }
        QVERIFY(!HostKey::fromBlob(QByteArray(key.blob + '\0')));
    }
    QVERIFY(
        !HostKey::fromBlob(WireWriter().string("ssh-ed448").string(QByteArray(57, 'x')).bytes()));
    QVERIFY(!HostKey::fromBlob(
        WireWriter().string("ecdsa-sha2-nistp256").string("nistp384").string("point").bytes()));
}

void TestHostKey::damagedTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("base64");
    const QByteArray good = ed25519Key(1).blob.toBase64();
    QTest::newRow("another type than the blob's") << QByteArray("ssh-rsa") << good;
    QTest::newRow("no type") << QByteArray() << good;
    QTest::newRow("a star in the base64") << QByteArray("ssh-ed25519") << '*' + good;
    QTest::newRow("a cut-off padding")
        << QByteArray("ecdsa-sha2-nistp256") << ecdsaKey(1).blob.toBase64().chopped(1);
    QTest::newRow("a blank within")
        << QByteArray("ssh-ed25519") << good.left(8) + ' ' + good.mid(8);
    QTest::newRow("a weak RSA key") << QByteArray("ssh-rsa")
                                    << WireWriter()
                                           .string("ssh-rsa")
                                           .mpint("\x01\x01\x01")
                                           .mpint('\x7f' + QByteArray(127, 'm'))
                                           .bytes()
                                           .toBase64();
    QTest::newRow("no key") << QByteArray("ssh-ed25519") << QByteArray();
}

void TestHostKey::damagedTextIsRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, base64);
    const auto key = parsePublicKeyText(type, base64);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Code::InvalidArgument);
}

void TestHostKey::pinnedFingerprint_data()
{
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<bool>("matches");
    const QString print = ed25519Key(1).fingerprintSha256();
    QTest::newRow("as printed") << print << true;
    QTest::newRow("without the prefix") << print.mid(7) << true;
    QTest::newRow("with padding") << QString(print + QLatin1Char('=')) << true;
    QTest::newRow("with blanks round it")
        << QString(QLatin1Char(' ') + print + QLatin1Char('\n')) << true;
    QTest::newRow("with a small prefix")
        << QString(QStringLiteral("sha256:") + print.mid(7)) << true;
    QTest::newRow("in lower case") << print.toLower() << false;
    QTest::newRow("only its start") << print.left(20) << false;
    QTest::newRow("another key's") << ed25519Key(2).fingerprintSha256() << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("only the prefix") << QStringLiteral("SHA256:") << false;
}

void TestHostKey::pinnedFingerprint()
{
    QFETCH(QString, pinned);
    QTEST(matchesFingerprint(ed25519Key(1), pinned), "matches");
}

QTEST_APPLESS_MAIN(TestHostKey)
#include "testhostkey.moc"
