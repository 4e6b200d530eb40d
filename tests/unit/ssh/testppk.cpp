// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/keyfile.h"
#include "core/ssh/auth/ppk.h"
#include "tests/unit/ssh/sshtools.h"

#include <QTemporaryDir>

using namespace sallyport;
using namespace sallyport::ssh;

/// PuTTY's keys, made by the real puttygen and compared by the real ssh-keygen.
class TestPpk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysOfPuttygen_data();
    void keysOfPuttygen();
    void anyDamageIsNoticed_data();
    void anyDamageIsNoticed();
    void anyTruncationIsNoticed();
    void hostileFields_data();
    void hostileFields();
    void theCommandsWork();

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    /// The path of a key in OpenSSH's format; its public half is beside.
    [[nodiscard]] QString source(const QString& type);
    /// A .ppk of it. Empty: puttygen failed.
    [[nodiscard]] QByteArray ppk(
        const QString& type, const QString& parameters, const QByteArray& passphrase);

    QTemporaryDir m_folder;
};

static const QByteArray kPassphrase = "correct horse \xc3\xa4";

void TestPpk::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(runTool(QStringLiteral("puttygen"), { QStringLiteral("--version") }).exitCode == 0,
        "putty-tools is not installed");
}

QString TestPpk::source(const QString& type)
{
    const QString path = at(QString(type).remove(QLatin1Char(' ')));
    const bool there = QFile::exists(path)
        || keygen((QStringLiteral("-q -t ") + type).split(QLatin1Char(' '))
            + QStringList{ QStringLiteral("-N"), QString(), QStringLiteral("-C"),
                QStringLiteral("me here"), QStringLiteral("-f"), path });
    return there ? path : QString();
}

QByteArray TestPpk::ppk(
    const QString& type, const QString& parameters, const QByteArray& passphrase)
{
    const QString key = source(type);
    const Outcome made = writeFile(at(QStringLiteral("passphrase")), passphrase)
        ? runTool(QStringLiteral("puttygen"),
            { key, QStringLiteral("-O"), QStringLiteral("private"), QStringLiteral("--ppk-param"),
                parameters, QStringLiteral("--new-passphrase"), at(QStringLiteral("passphrase")),
                QStringLiteral("-o"), at(QStringLiteral("made.ppk")) })
        : Outcome();
    if (made.exitCode != 0) {
        qWarning("puttygen: %s", made.errors.constData());
        return {};
    }
    return contentOf(at(QStringLiteral("made.ppk")));
}

void TestPpk::keysOfPuttygen_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QByteArray>("passphrase");
    for (const char* type :
        { "ed25519", "rsa -b 1024", "ecdsa -b 256", "ecdsa -b 384", "ecdsa -b 521" }) {
        for (const int version : { 2, 3 }) {
            for (const bool encrypt : { false, true }) {
                QTest::addRow(
                    "%s, version %d%s", type, version, encrypt ? " with a passphrase" : "")
                    << QString::fromLatin1(type)
                    << QStringLiteral("version=%1,passes=1,memory=256").arg(version)
                    << (encrypt ? kPassphrase : QByteArray());
            }
        }
    }
    for (const char* derivation : { "argon2id", "argon2i", "argon2d" }) {
        QTest::addRow("%s", derivation)
            << QStringLiteral("ed25519")
            << QStringLiteral("version=3,kdf=%1,memory=1024,passes=3,parallelism=2")
                   .arg(QLatin1String(derivation))
            << kPassphrase;
    }
    QTest::newRow("as puttygen makes it by default")
        << QStringLiteral("ed25519") << QStringLiteral("version=3") << kPassphrase;
    QTest::newRow("a passphrase of one byte")
        << QStringLiteral("ed25519") << QStringLiteral("version=2") << QByteArray("x");
}

void TestPpk::keysOfPuttygen()
{
    QFETCH(QString, type);
    QFETCH(QString, parameters);
    QFETCH(QByteArray, passphrase);
    const QByteArray text = ppk(type, parameters, passphrase);
    QVERIFY(!text.isEmpty());
    QByteArrayList contents{ text };
    if (type == QLatin1String("ed25519")) {
        contents << QByteArray(text).replace('\n', "\r\n");
    }
    for (const QByteArray& content : std::as_const(contents)) {
        QVERIFY(writeKeyFile(at(QStringLiteral("key.ppk")), content));
        const auto key = KeyFile::load(at(QStringLiteral("key.ppk")));
        QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error().detail.english()));
        QCOMPARE(key->info.encrypted, !passphrase.isEmpty());
        const QByteArrayList words = contentOf(source(type) + QStringLiteral(".pub")).split(' ');
        QCOMPARE(key->info.keyType, words[0]);
        QCOMPARE(key->publicBlob, QByteArray::fromBase64(words[1]));

        const auto opened = openedKey(key->bytes, key->info, passphrase, key->path);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail.english()));
        const QString path = at(QStringLiteral("opened"));
        QVERIFY(writeKeyFile(path, QByteArray(opened->data(), opened->size())));
        // ssh-keygen works the public half out of the private one, and does not compare them
        // itself.
        const Outcome told = runTool(
            QStringLiteral("ssh-keygen"), { QStringLiteral("-y"), QStringLiteral("-f"), path });
        QVERIFY2(told.exitCode == 0, told.errors.constData());
        QCOMPARE(told.output.trimmed(), words[0] + ' ' + words[1] + " me here");
        // And it signs.
        QVERIFY(writeFile(at(QStringLiteral("data")), "data"));
        (void)QFile::remove(at(QStringLiteral("data.sig")));
        const Outcome signedData = runTool(QStringLiteral("ssh-keygen"),
            { QStringLiteral("-Y"), QStringLiteral("sign"), QStringLiteral("-n"),
                QStringLiteral("file"), QStringLiteral("-f"), path, at(QStringLiteral("data")) });
        QVERIFY2(signedData.exitCode == 0, signedData.errors.constData());
        const Outcome verified = runTool(QStringLiteral("ssh-keygen"),
            { QStringLiteral("-Y"), QStringLiteral("check-novalidate"), QStringLiteral("-n"),
                QStringLiteral("file"), QStringLiteral("-s"), at(QStringLiteral("data.sig")) },
            "data");
        QVERIFY2(verified.exitCode == 0, (verified.output + verified.errors).constData());

        if (!passphrase.isEmpty()) {
            for (const QByteArray& wrong :
                { QByteArray(), QByteArray("wrong"), passphrase + ' ' }) {
                const auto refused = openedKey(key->bytes, key->info, wrong, key->path);
                QVERIFY(!refused);
                QCOMPARE(refused.error().code, Code::PassphraseWrong);
            }
        }
    }
}

void TestPpk::anyDamageIsNoticed_data()
{
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("version 2") << QStringLiteral("version=2") << QByteArray();
    QTest::newRow("version 2 with a passphrase") << QStringLiteral("version=2") << kPassphrase;
    QTest::newRow("version 3") << QStringLiteral("version=3") << QByteArray();
    QTest::newRow("version 3 with a passphrase")
        << QStringLiteral("version=3,memory=64,passes=1") << kPassphrase;
}

/// What the MAC protects, changed in one bit each.
void TestPpk::anyDamageIsNoticed()
{
    QFETCH(QString, parameters);
    QFETCH(QByteArray, passphrase);
    const QByteArray text = ppk(QStringLiteral("ed25519"), parameters, passphrase);
    QVERIFY(!text.isEmpty());
    KeyLimits limits;
    limits.argonWork = 4096; // A digit that changes must not make a test of minutes.
    for (qsizetype position = 0; position < text.size(); ++position) {
        QByteArray damaged = text;
        damaged[position] = char(damaged[position] ^ 1);
        if (damaged.toLower() == text.toLower()) {
            continue;
        }
        const auto key = readPpk(damaged, QStringLiteral("key"), limits);
        const auto opened = key ? openPpk(*key, passphrase, QStringLiteral("key"))
                                : Result<Secret>(tl::unexpected(key.error()));
        QVERIFY2(!opened, damaged.constData());
    }
}

void TestPpk::anyTruncationIsNoticed()
{
    const QByteArray text = ppk(QStringLiteral("ecdsa -b 256"),
        QStringLiteral("version=3,memory=64,passes=1"), kPassphrase);
    QVERIFY(!text.isEmpty());
    // The last line may lack its end.
    for (qsizetype size = 0; size < text.size() - 1; ++size) {
        const auto key = readPpk(text.first(size), QStringLiteral("key"));
        QVERIFY(!key || !openPpk(*key, kPassphrase, QStringLiteral("key")));
    }
}

void TestPpk::hostileFields_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    const QString damaged = QStringLiteral("damaged");
    const QString anew = QStringLiteral("puttygen ");
    const auto row = [](const char* name, const char* from, const char* to, const QString& says) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << says;
    };
    row("4 TiB of memory", "Argon2-Memory: 64", "Argon2-Memory: 4294967295", anew);
    row("more memory than a number holds", "Argon2-Memory: 64", "Argon2-Memory: 4294967296",
        damaged);
    row("a negative number", "Argon2-Memory: 64", "Argon2-Memory: -64", damaged);
    row("2^32 passes", "Argon2-Passes: 1", "Argon2-Passes: 4294967295", anew);
    row("no pass", "Argon2-Passes: 1", "Argon2-Passes: 0", damaged);
    row("no lane", "Argon2-Parallelism: 1", "Argon2-Parallelism: 0", damaged);
    row("a million threads", "Argon2-Parallelism: 1", "Argon2-Parallelism: 1000000", damaged);
    row("less memory than lanes", "Argon2-Parallelism: 1", "Argon2-Parallelism: 60", damaged);
    row("no salt", "Argon2-Salt: ", "Argon2-Salt: \nX: ", damaged);
    row("another key derivation", "Argon2id", "PBKDF2", damaged);
    row("another cipher", "aes256-cbc", "aes128-cbc", damaged);
    row("2^32 lines", "Private-Lines: 1", "Private-Lines: 4294967295", damaged);
    row("fewer lines", "Public-Lines: 2", "Public-Lines: 1", damaged);
    row("no lines", "Private-Lines: 1", "Private-Lines: 0", damaged);
    row("another type than inside", ": ssh-ed25519", ": ssh-rsa", QStringLiteral("cannot be used"));
    row("a DSA key", ": ssh-ed25519", ": ssh-dss", QStringLiteral("cannot be used"));
    row("format 4", "Key-File-3", "Key-File-4", anew);
    row("format 1", "Key-File-3", "Key-File-1", anew);
    row("no comment", "Comment: me here\n", "", damaged);
}

void TestPpk::hostileFields()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QByteArray text =
        ppk(QStringLiteral("ed25519"), QStringLiteral("version=3,memory=64,passes=1"), kPassphrase);
    QVERIFY2(text.contains(from), text.constData());
    QVERIFY(readPpk(text, QStringLiteral("key")).has_value());
    const auto key = readPpk(text.replace(from, to), QStringLiteral("key"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, Code::KeyFormatUnsupported);
    QVERIFY2(key.error().detail.english().contains(says), qPrintable(key.error().detail.english()));
}

/// What the messages tell the user to do.
void TestPpk::theCommandsWork()
{
    const QByteArray text =
        ppk(QStringLiteral("ed25519"), QStringLiteral("version=3,memory=64,passes=2"), kPassphrase);
    const QString path = at(QStringLiteral("slow.ppk"));
    QVERIFY(writeKeyFile(path, text));
    KeyLimits limits;
    limits.argonWork = 127;
    const auto key = readPpk(text, path, limits);
    QVERIFY(!key);
    QVERIFY(key.error().detail.english().contains(
        QStringLiteral("puttygen %1 --reencrypt -o %1").arg(path)));
    QVERIFY(writeFile(at(QStringLiteral("passphrase")), kPassphrase));
    const Outcome anew = runTool(QStringLiteral("puttygen"),
        { path, QStringLiteral("--reencrypt"), QStringLiteral("-o"), path,
            QStringLiteral("--old-passphrase"), at(QStringLiteral("passphrase")) });
    QVERIFY2(anew.exitCode == 0, anew.errors.constData());
    const auto again = KeyFile::load(path);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail.english()));
    QVERIFY(openedKey(again->bytes, again->info, kPassphrase, path).has_value());
}

QTEST_APPLESS_MAIN(TestPpk)
#include "testppk.moc"
