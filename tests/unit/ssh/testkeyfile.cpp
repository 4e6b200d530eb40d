// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/keyfile.h"
#include "tests/unit/ssh/sshtools.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace sallyport;
using namespace sallyport::ssh;

Q_DECLARE_METATYPE(sallyport::ssh::KeyFormat)

namespace {

const QString kPassphrase = QStringLiteral("correct horse");

} // namespace

/// Keys made by ssh-keygen, openssl and puttygen in every format they have.
class TestKeyFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sshKeygen_data();
    void sshKeygen();
    void ciphersOfTheContainer_data();
    void ciphersOfTheContainer();
    void publicPartOfTheContainerWinsOverTheFile();
    void publicKeyComesFromTheFileBeside();
    void certificateBesideIsFound();
    void puttyKeysAreNamed_data();
    void puttyKeysAreNamed();
    void publicKeysAreNamed_data();
    void publicKeysAreNamed();
    void unusableContent_data();
    void unusableContent();
    void anyTruncationIsHarmless();
    void openSslParametersBeforeTheKey();
    void filesThatCannotBeRead_data();
    void filesThatCannotBeRead();
    void bytesAreKeptAsTheyAre();
    void modeIsNoticed();

private:
    QString at(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] bool makeKey(
        const QString& path, const QStringList& options, const QString& passphrase = {}) const
    {
        return keygen(QStringList{ QStringLiteral("-q"), QStringLiteral("-a"), QStringLiteral("1"),
                          QStringLiteral("-N"), passphrase, QStringLiteral("-C"),
                          QStringLiteral("me"), QStringLiteral("-f"), path }
            + options);
    }
    [[nodiscard]] static QByteArray publicBlobOf(const QString& path)
    {
        return QByteArray::fromBase64(contentOf(path + QStringLiteral(".pub")).split(' ').value(1));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeyFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestKeyFile::sshKeygen_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("encrypt");
    QTest::addColumn<KeyFormat>("format");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("tellsType");
    struct Kind {
        const char* options;
        const char* type;
        bool hasPem;
    };
    for (const Kind& kind : { Kind{ "-t ed25519", "ssh-ed25519", false },
             Kind{ "-t ecdsa -b 256", "ecdsa-sha2-nistp256", true },
             Kind{ "-t ecdsa -b 384", "ecdsa-sha2-nistp384", true },
             Kind{ "-t ecdsa -b 521", "ecdsa-sha2-nistp521", true },
             Kind{ "-t rsa -b 2048", "ssh-rsa", true } }) {
        for (const bool encrypt : { false, true }) {
            const auto row = [&](const char* format, const char* options, KeyFormat wanted,
                                 bool tellsType) {
                QTest::newRow(
                    qPrintable(QStringLiteral("%1 as %2%3")
                                   .arg(QLatin1String(kind.type), QLatin1String(format),
                                       encrypt ? QStringLiteral(" with a passphrase") : QString())))
                    << QStringLiteral("%1 %2")
                           .arg(QLatin1String(kind.options), QLatin1String(options))
                           .trimmed()
                    << encrypt << wanted << QByteArray(kind.type) << tellsType;
            };
            row("OpenSSH", "", KeyFormat::OpenSsh, true);
            if (kind.hasPem) {
                const bool rsa = QByteArray(kind.type) == "ssh-rsa";
                row("PEM", "-m PEM", KeyFormat::Pem, rsa || !encrypt);
                row("PKCS#8", "-m PKCS8", encrypt ? KeyFormat::EncryptedPkcs8 : KeyFormat::Pkcs8,
                    !encrypt);
            }
        }
    }
}

void TestKeyFile::sshKeygen()
{
    QFETCH(QString, options);
    QFETCH(bool, encrypt);
    QFETCH(KeyFormat, format);
    QFETCH(QByteArray, type);
    QFETCH(bool, tellsType);
    const QString path = at("key");
    QVERIFY(makeKey(path, options.split(QLatin1Char(' ')), encrypt ? kPassphrase : QString()));

    const KeyFileInfo info = classifyKey(contentOf(path));
    QCOMPARE(info.format, format);
    QCOMPARE(info.encrypted, encrypt);
    QCOMPARE(info.keyType, tellsType ? type : QByteArray());
    QCOMPARE(info.cipher.isEmpty(), !encrypt || format == KeyFormat::EncryptedPkcs8);

    const auto key = KeyFile::load(path);
    QVERIFY(key.has_value());
    QCOMPARE(key->info.keyType, type);
    QCOMPARE(key->publicBlob, publicBlobOf(path));
    QVERIFY(QFile::remove(path + QStringLiteral(".pub")));
    const auto alone = KeyFile::load(path);
    QVERIFY(alone.has_value());
    QCOMPARE(alone->publicBlob.isEmpty(), format != KeyFormat::OpenSsh);
}

void TestKeyFile::ciphersOfTheContainer_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<bool>("usable");
    const Outcome ciphers =
        runTool(QStringLiteral("ssh"), { QStringLiteral("-Q"), QStringLiteral("cipher") });
    for (const QByteArray& cipher : ciphers.output.trimmed().split('\n')) {
        QTest::newRow(cipher.constData())
            << QString::fromLatin1(cipher) << !cipher.startsWith("chacha20");
    }
}

void TestKeyFile::ciphersOfTheContainer()
{
    QFETCH(QString, cipher);
    QFETCH(bool, usable);
    const QString path = at("key");
    QVERIFY(makeKey(path,
        { QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-Z"), cipher },
        kPassphrase));
    QCOMPARE(classifyKey(contentOf(path)).cipher, cipher.toLatin1());
    const auto key = KeyFile::load(path);
    QCOMPARE(key.has_value(), usable);
    if (!usable) {
        QCOMPARE(key.error().code, Code::KeyFormatUnsupported);
        QVERIFY(key.error().detail.contains(cipher));
        // What the message tells the user to do has to work.
        QVERIFY(
            key.error().detail.contains(QStringLiteral("ssh-keygen -p -Z aes256-ctr -f ") + path));
        QVERIFY(keygen({ QStringLiteral("-q"), QStringLiteral("-p"), QStringLiteral("-Z"),
            QStringLiteral("aes256-ctr"), QStringLiteral("-f"), path, QStringLiteral("-P"),
            kPassphrase, QStringLiteral("-N"), kPassphrase }));
        QVERIFY(KeyFile::load(path).has_value());
    }
}

void TestKeyFile::publicPartOfTheContainerWinsOverTheFile()
{
    QVERIFY(makeKey(at("key"), { QStringLiteral("-t"), QStringLiteral("ed25519") }));
    const QByteArray blob = publicBlobOf(at("key"));
    QVERIFY(writeFile(at("key.pub"), publicKeyText(ed25519Key(1))));
    const auto key = KeyFile::load(at("key"));
    QVERIFY(key.has_value());
    QCOMPARE(key->publicBlob, blob);
}

void TestKeyFile::publicKeyComesFromTheFileBeside()
{
    QVERIFY(makeKey(at("key"),
        { QStringLiteral("-t"), QStringLiteral("rsa"), QStringLiteral("-m"),
            QStringLiteral("PEM") },
        kPassphrase));
    const QByteArray blob = publicBlobOf(at("key"));
    QVERIFY(writeFile(at("key.pub"), "# comment\n\n" + contentOf(at("key.pub"))));
    QCOMPARE(KeyFile::load(at("key"))->publicBlob, blob);
    for (const char* content : { "", "nonsense", "ssh-rsa", "ssh-rsa AAAA", "ssh-rsa ???? me" }) {
        QVERIFY(writeFile(at("key.pub"), content));
        const auto key = KeyFile::load(at("key"));
        QVERIFY(key.has_value());
        QVERIFY2(key->publicBlob.isEmpty(), content);
    }
}

void TestKeyFile::certificateBesideIsFound()
{
    QVERIFY(makeKey(at("ca"), { QStringLiteral("-t"), QStringLiteral("ed25519") }));
    QVERIFY(makeKey(at("key"), { QStringLiteral("-t"), QStringLiteral("ed25519") }));
    QVERIFY(KeyFile::load(at("key"))->certificatePath.isEmpty());
    QVERIFY(keygen({ QStringLiteral("-q"), QStringLiteral("-s"), at("ca"), QStringLiteral("-I"),
        QStringLiteral("id"), at("key.pub") }));
    const auto key = KeyFile::load(at("key"));
    QVERIFY(key.has_value());
    QCOMPARE(key->certificatePath, at("key-cert.pub"));
    QCOMPARE(key->certificateType, QByteArray("ssh-ed25519-cert-v01@openssh.com"));
    QVERIFY(!key->certificateBlob.isEmpty());
    QCOMPARE(key->publicBlob, publicBlobOf(at("key")));
}

void TestKeyFile::puttyKeysAreNamed_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("encrypt");
    for (const int version : { 2, 3 }) {
        for (const bool encrypt : { false, true }) {
            QTest::newRow(
                qPrintable(QStringLiteral("version %1%2")
                               .arg(version)
                               .arg(encrypt ? QStringLiteral(" with a passphrase") : QString())))
                << QString::number(version) << encrypt;
        }
    }
}

void TestKeyFile::puttyKeysAreNamed()
{
    QFETCH(QString, version);
    QFETCH(bool, encrypt);
    QVERIFY(makeKey(at("key"), { QStringLiteral("-t"), QStringLiteral("ed25519") }));
    QVERIFY(writeFile(at("passphrase"), encrypt ? kPassphrase.toLatin1() : QByteArray()));
    const Outcome made = runTool(QStringLiteral("puttygen"),
        { at("key"), QStringLiteral("-O"), QStringLiteral("private"), QStringLiteral("--ppk-param"),
            QStringLiteral("version=%1").arg(version), QStringLiteral("--new-passphrase"),
            at("passphrase"), QStringLiteral("-o"), at("my key.ppk") });
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const KeyFileInfo info = classifyKey(contentOf(at("my key.ppk")));
    QCOMPARE(info.format, KeyFormat::PuttyPpk);
    QCOMPARE(info.encrypted, encrypt);
    QCOMPARE(info.cipher, encrypt ? QByteArray("aes256-cbc") : QByteArray());
    QCOMPARE(info.keyType, QByteArray("ssh-ed25519"));
    const auto key = KeyFile::load(at("my key.ppk"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, Code::KeyFormatUnsupported);
    QVERIFY(key.error().detail.contains(QStringLiteral(".ppk")));
    QVERIFY(key.error().detail.contains(
        QStringLiteral("puttygen \"%1\" -O private-openssh").arg(at("my key.ppk"))));
}

void TestKeyFile::publicKeysAreNamed_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("as ssh-keygen writes it") << QString();
    QTest::newRow("RFC 4716") << QStringLiteral("RFC4716");
    QTest::newRow("PEM") << QStringLiteral("PEM");
    QTest::newRow("PKCS#8") << QStringLiteral("PKCS8");
}

void TestKeyFile::publicKeysAreNamed()
{
    QFETCH(QString, format);
    QVERIFY(makeKey(at("key"),
        { QStringLiteral("-t"), QStringLiteral("rsa"), QStringLiteral("-b"),
            QStringLiteral("2048") }));
    QString path = at("key.pub");
    if (!format.isEmpty()) {
        const Outcome exported = runTool(QStringLiteral("ssh-keygen"),
            { QStringLiteral("-e"), QStringLiteral("-m"), format, QStringLiteral("-f"), path });
        QCOMPARE(exported.exitCode, 0);
        path = at("exported");
        QVERIFY(writeFile(path, exported.output));
    }
    QCOMPARE(classifyKey(contentOf(path)).format, KeyFormat::PublicKeyOnly);
    const auto key = KeyFile::load(path);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Code::KeyFormatUnsupported);
    QVERIFY(key.error().detail.contains(QStringLiteral("public key")));
    QCOMPARE(key.error().context, path);
}

void TestKeyFile::unusableContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<KeyFormat>("format");
    const auto container = [](const QByteArray& inside) {
        return QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----\n" + inside.toBase64()
            + "\n-----END OPENSSH PRIVATE KEY-----\n");
    };
    const QByteArray magic("openssh-key-v1\0", 15);
    QTest::newRow("nothing") << QByteArray() << KeyFormat::Unknown;
    QTest::newRow("text") << QByteArray("to whom it may concern\n") << KeyFormat::Unknown;
    QTest::newRow("bytes") << QByteArray("\x7f"
                                         "ELF\0\0\0",
        7) << KeyFormat::Unknown;
    QTest::newRow("a certificate of the web")
        << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n")
        << KeyFormat::Unknown;
    QTest::newRow("an SSH-1 key") << QByteArray("SSH PRIVATE KEY FILE FORMAT 1.1\n\0\1", 34)
                                  << KeyFormat::Ssh1;
    QTest::newRow("an ssh.com key")
        << QByteArray("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nP2/5\n") << KeyFormat::SshCom;
    QTest::newRow("a DSA key") << QByteArray(
        "-----BEGIN DSA PRIVATE KEY-----\nMIIB\n-----END DSA PRIVATE KEY-----\n")
                               << KeyFormat::Pem;
    QTest::newRow("a container without its magic") << container("hello") << KeyFormat::Unknown;
    QTest::newRow("a container with two keys") << container(magic
        + WireWriter()
              .string("none")
              .string("none")
              .string({})
              .uint32(2)
              .string("a")
              .string("b")
              .bytes()) << KeyFormat::Unknown;
    QTest::newRow("a key on a security key") << container(magic
        + WireWriter()
              .string("none")
              .string("none")
              .string({})
              .uint32(1)
              .string(WireWriter().string("sk-ssh-ed25519@openssh.com").bytes())
              .string("b")
              .bytes()) << KeyFormat::OpenSsh;
    QTest::newRow("only its first line")
        << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----") << KeyFormat::Unknown;
    QTest::newRow("a label of nothing")
        << QByteArray("-----BEGIN -----\n-----BEGIN KEY-----\n") << KeyFormat::Unknown;
    QTest::newRow("a PuTTY file of one line")
        << QByteArray("PuTTY-User-Key-File-3") << KeyFormat::PuttyPpk;
}

void TestKeyFile::unusableContent()
{
    QFETCH(QByteArray, content);
    QVERIFY(writeFile(at("key"), content));
    QTEST(classifyKey(content).format, "format");
    const auto key = KeyFile::load(at("key"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, Code::KeyFormatUnsupported);
    QVERIFY(!key.error().detail.isEmpty());
}

void TestKeyFile::anyTruncationIsHarmless()
{
    QVERIFY(makeKey(at("key"), { QStringLiteral("-t"), QStringLiteral("ed25519") }, kPassphrase));
    const QByteArray whole = contentOf(at("key"));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const KeyFileInfo info = classifyKey(whole.left(length));
        QVERIFY(info.format == KeyFormat::OpenSsh || info.format == KeyFormat::Unknown);
    }
    for (qsizetype position = 0; position < whole.size(); ++position) {
        QByteArray damaged = whole;
        damaged[position] = static_cast<char>(damaged[position] ^ 0x15);
        (void)classifyKey(damaged);
    }
}

void TestKeyFile::openSslParametersBeforeTheKey()
{
    QVERIFY(makeKey(at("key"),
        { QStringLiteral("-t"), QStringLiteral("ecdsa"), QStringLiteral("-m"),
            QStringLiteral("PEM") }));
    const QByteArray content =
        "-----BEGIN EC PARAMETERS-----\r\nBggqhkjOPQMBBw==\r\n-----END EC PARAMETERS-----\r\n"
        + contentOf(at("key")).replace('\n', "\r\n");
    const KeyFileInfo info = classifyKey(content);
    QCOMPARE(info.format, KeyFormat::Pem);
    QCOMPARE(info.keyType, QByteArray("ecdsa-sha2-nistp256"));
}

void TestKeyFile::filesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Code>("code");
    QTest::newRow("missing") << QStringLiteral("missing") << Code::KeyFileMissing;
    QTest::newRow("no path") << QString() << Code::KeyFileMissing;
    QTest::newRow("a folder") << QStringLiteral("folder") << Code::KeyFileUnreadable;
    QTest::newRow("a device") << QStringLiteral("device") << Code::KeyFileUnreadable;
    QTest::newRow("too large") << QStringLiteral("large") << Code::KeyFileUnreadable;
#ifdef Q_OS_UNIX
    if (geteuid() != 0) {
        QTest::newRow("no permission") << QStringLiteral("secret") << Code::KeyFileUnreadable;
    }
#endif
}

void TestKeyFile::filesThatCannotBeRead()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), at("device")));
    QVERIFY(writeFile(at("large"), QByteArray(KeyFile::kMaxBytes + 1, 'x')));
    QVERIFY(writeFile(at("secret"), "x"));
    QVERIFY(QFile::setPermissions(at("secret"), {}));
    const QString path = name.isEmpty() ? QString() : m_folder->filePath(name);
    const auto key = KeyFile::load(path);
    QVERIFY(!key);
    QTEST(key.error().code, "code");
    QCOMPARE(key.error().context, path);
}

void TestKeyFile::bytesAreKeptAsTheyAre()
{
    QVERIFY(makeKey(at("key"), { QStringLiteral("-t"), QStringLiteral("ed25519") }, kPassphrase));
    const auto key = KeyFile::load(at("key"));
    QVERIFY(key.has_value());
    QCOMPARE(key->path, at("key"));
    QCOMPARE(QByteArray(key->bytes.data(), key->bytes.size()), contentOf(at("key")));
}

void TestKeyFile::modeIsNoticed()
{
#ifdef Q_OS_UNIX
    QVERIFY(makeKey(at("key"), { QStringLiteral("-t"), QStringLiteral("ed25519") }));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QVERIFY(!KeyFile::load(at("key"))->readableByOthers);
    QVERIFY(QFile::setPermissions(at("key"), owner | QFileDevice::ReadGroup));
    QVERIFY(KeyFile::load(at("key"))->readableByOthers);
    QVERIFY(QFile::setPermissions(at("key"), owner | QFileDevice::ReadOther));
    QVERIFY(KeyFile::load(at("key"))->readableByOthers);
#endif
}

QTEST_APPLESS_MAIN(TestKeyFile)
#include "testkeyfile.moc"
