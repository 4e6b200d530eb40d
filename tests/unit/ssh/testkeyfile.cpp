// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/keycontainer.h"
#include "core/ssh/auth/keyfile.h"
#include "tests/unit/ssh/sshtools.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
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
    void commandsCanBePasted_data();
    void commandsCanBePasted();
    void init();
    void sshKeygen_data();
    void sshKeygen();
    void ciphersOfTheContainer_data();
    void ciphersOfTheContainer();
    void publicPartOfTheContainerWinsOverTheFile();
    void publicKeyComesFromTheFileBeside();
    void certificateBesideIsFound();
    void publicKeysAreNamed_data();
    void publicKeysAreNamed();
    void unusableContent_data();
    void unusableContent();
    void anyTruncationIsHarmless();
    void openSslParametersBeforeTheKey();
    void filesThatCannotBeRead_data();
    void filesThatCannotBeRead();
    void bytesAreKeptAsTheyAre();
    void linesOfAnyLength_data();
    void linesOfAnyLength();
    void hostileContent_data();
    void hostileContent();
    void asManyRoundsAsAreTaken();
    void whatSshKeygenTakesIsTaken_data();
    void whatSshKeygenTakesIsTaken();
    void hostilePkcs8_data();
    void hostilePkcs8();
    void anotherKeysPublicHalf_data();
    void anotherKeysPublicHalf();
    void publicHalvesThatAreNone_data();
    void publicHalvesThatAreNone();
    void permissions_data();
    void permissions();

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
    // Only the passphrase tells, where there is one.
    QCOMPARE(alone->publicBlob,
        encrypt && format != KeyFormat::OpenSsh ? QByteArray() : key->publicBlob);
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
        QVERIFY(key.error().detail.english().contains(cipher));
        // What the message tells the user to do has to work.
        QVERIFY(key.error().detail.english().contains(
            QStringLiteral("ssh-keygen -p -Z aes256-ctr -f ") + path));
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
    QVERIFY(key.error().detail.english().contains(QStringLiteral("public key")));
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
    QTest::newRow("PuTTY's first format")
        << QByteArray("PuTTY-User-Key-File-1: ssh-rsa\nEncryption: none\n") << KeyFormat::PuttyPpk;
}

void TestKeyFile::unusableContent()
{
    QFETCH(QByteArray, content);
    QVERIFY(writeKeyFile(at("key"), content));
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

void TestKeyFile::linesOfAnyLength_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("encrypt");
    QTest::addColumn<int>("width");
    QTest::addColumn<QByteArray>("ending");
    struct Kind {
        const char* name;
        const char* options;
    };
    for (const Kind& kind :
        { Kind{ "OpenSSH", "-t ed25519" }, Kind{ "OpenSSH with RSA", "-t rsa -b 1024" },
            Kind{ "PEM", "-t rsa -b 1024 -m PEM" }, Kind{ "PKCS#8", "-t ecdsa -m PKCS8" } }) {
        for (const bool encrypt : { false, true }) {
            for (const int width : { 1, 63, 65, 76, 127, 128, 1600, 100'000 }) {
                QTest::addRow(
                    "%s%s in lines of %d", kind.name, encrypt ? " with a passphrase" : "", width)
                    << QString::fromLatin1(kind.options) << encrypt << width << QByteArray("\n");
            }
            QTest::addRow("%s%s with CR LF", kind.name, encrypt ? " with a passphrase" : "")
                << QString::fromLatin1(kind.options) << encrypt << 70 << QByteArray("\r\n");
        }
    }
}

void TestKeyFile::linesOfAnyLength()
{
    QFETCH(QString, options);
    QFETCH(bool, encrypt);
    QFETCH(int, width);
    QFETCH(QByteArray, ending);
    // One of each kind for all its rows.
    static QTemporaryDir folder;
    const QString path = folder.filePath(options.simplified().remove(QLatin1Char(' '))
        + (encrypt ? QStringLiteral("-e") : QString()));
    QVERIFY(QFile::exists(path)
        || makeKey(path, options.split(QLatin1Char(' ')), encrypt ? kPassphrase : QString()));
    const QByteArray original = contentOf(path);
    QByteArray base64;
    QByteArrayList lines;
    const QByteArrayList originalLines = original.trimmed().split('\n');
    for (const QByteArray& line : originalLines) {
        if (line.startsWith("-----END")) {
            for (qsizetype at = 0; at < base64.size(); at += width) {
                lines << base64.mid(at, width);
            }
        }
        if (line.startsWith("-----") || line.contains(':') || line.isEmpty()) {
            lines << line;
        } else {
            base64 += line;
        }
    }
    QVERIFY(writeKeyFile(at("key"), lines.join(ending) + ending));
    const auto key = KeyFile::load(at("key"));
    QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error().detail.english()));
    // As every version of libssh2 reads it, and as ssh-keygen wrote it.
    QCOMPARE(QByteArray(key->bytes.data(), key->bytes.size()), original);
}

/// A container of OpenSSH's format with parts of one's own.
struct Container {
    QByteArray cipher = "aes256-ctr";
    QByteArray derivation = "bcrypt";
    QByteArray options = WireWriter().string("0123456789abcdef").uint32(16).take();
    std::uint32_t count = 1;
    QByteArray publicBlob = ed25519Key(1).blob;
    QByteArray part = QByteArray(64, 'x');
    QByteArray rest{};

    QByteArray bytes() const
    {
        WireWriter out;
        out.raw(QByteArrayView("openssh-key-v1\0", 15))
            .string(cipher)
            .string(derivation)
            .string(options);
        out.uint32(count).string(publicBlob).string(part).raw(rest);
        return out.take();
    }
    QByteArray text() const { return textOf(bytes().toBase64()); }
    static QByteArray textOf(const QByteArray& base64)
    {
        return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + base64
            + "\n-----END OPENSSH PRIVATE KEY-----\n";
    }
};

void TestKeyFile::hostileContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QString damaged = QStringLiteral("damaged");
    const auto options = [](QByteArrayView salt, std::uint32_t rounds) {
        return WireWriter().string(salt).uint32(rounds).take();
    };
    const auto row = [&](const char* name, Container container, const QString& says) {
        QTest::newRow(name) << container.text() << says;
    };
    Container c;
    c.options = options("0123456789abcdef", 0);
    row("no rounds", c, damaged);
    c.options = options("", 16);
    row("no salt", c, damaged);
    c.options = options(QByteArray(4000, 's'), 16);
    row("a salt of 4,000 bytes", c, damaged);
    c.options = WireWriter().string("0123456789abcdef").take();
    row("options without rounds", c, damaged);
    c.options = {};
    row("no options", c, damaged);
    c.options = options("0123456789abcdef", 16) + "x";
    row("something behind the options", c, damaged);
    for (const std::uint32_t rounds : { 1025U, 100'000U, 0xffffffffU }) {
        c.options = options("0123456789abcdef", rounds);
        QTest::addRow("%u rounds", rounds)
            << c.text() << QStringLiteral("ssh-keygen -p -a 100 -f ");
    }
    c = Container();
    c.derivation = "none";
    row("encrypted without a key derivation", c, damaged);
    c.derivation = "scrypt";
    row("an unknown key derivation", c, damaged);
    c = Container();
    c.part = QByteArray(60, 'x');
    row("an encrypted part of no whole blocks", c, damaged);
    c.part = {};
    row("no encrypted part", c, damaged);
    c = Container();
    c.rest = "x";
    row("something behind the container", c, damaged);
    c = Container();
    c.cipher = "aes256-gcm@openssh.com";
    row("AES-GCM without its tag", c, damaged);
    c = Container();
    c.cipher = "aes256";
    row("half a cipher's name", c, QStringLiteral("ssh-keygen -p -Z aes256-ctr -f "));
    c.cipher = QByteArray("\x1b]0;\x07", 5);
    row("a cipher's name of control bytes", c, QStringLiteral("encrypted with"));
    c = Container();
    c.publicBlob.chop(1);
    row("a public half that is cut off", c, damaged);
    c.publicBlob = WireWriter().string("ssh-xmss@openssh.com").take();
    row("a type that nobody uses", c, QStringLiteral("ssh-xmss@openssh.com"));
    c.publicBlob =
        WireWriter().string("ssh-rsa").mpint("\1\0\1").mpint(QByteArray(4000, 'n')).take();
    row("an RSA key of 32,000 bits", c, QStringLiteral("bits"));

    Container plain{ "none", "none", {} };
    const auto part = [](QByteArrayView type, const QByteArray& fields) {
        return WireWriter().uint32(7).uint32(7).string(type).raw(fields).take();
    };
    plain.part = part("ssh-ed25519", {});
    row("nothing behind the type", plain, damaged);
    plain.part = part("ecdsa-sha2-nistp256", {});
    row("two types", plain, damaged);
    plain.part = part("ssh-ed25519",
        WireWriter().string(QByteArray(32, 'p')).string(QByteArray(64, 'k')).string("c").take());
    row("halves that do not belong together", plain, damaged);
    plain.part = WireWriter().uint32(7).uint32(8).string("ssh-ed25519").take();
    row("check numbers that differ", plain, damaged);
    plain.part = {};
    row("nothing private in it", plain, damaged);
    plain.options = options("0123456789abcdef", 16);
    row("a key derivation for nothing", plain, damaged);

    const QByteArray base64 = Container().bytes().toBase64();
    QTest::newRow("base64 without its last character")
        << Container::textOf(base64.chopped(1)) << damaged;
    QTest::newRow("base64 without its last two") << Container::textOf(base64.chopped(2)) << damaged;
    QTest::newRow("base64 without its last three")
        << Container::textOf(base64.chopped(3)) << damaged;
    QTest::newRow("padding within the base64") << Container::textOf(
        base64.left(40) + "=" + base64.mid(41)) << QStringLiteral("not a private key");
    QTest::newRow("other characters within the base64") << Container::textOf(
        base64.left(40) + "*" + base64.mid(41)) << QStringLiteral("not a private key");
    QTest::newRow("no last line") << Container().text().replace("-----END", "") << damaged;
    QTest::newRow("another last line")
        << Container().text().replace("-----END OPENSSH", "-----END RSA") << damaged;
    QTest::newRow("100 KB of it") << Container::textOf(Container{ "aes256-ctr", "bcrypt",
        options("0123456789abcdef", 16), 1, ed25519Key(1).blob, QByteArray(102'400, 'x') }
                                                           .bytes()
                                                           .toBase64())
                                  << QStringLiteral("larger than any key");
}

void TestKeyFile::hostileContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QVERIFY(writeKeyFile(at("key"), content));
    const auto key = KeyFile::load(at("key"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, Code::KeyFormatUnsupported);
    QCOMPARE(key.error().context, at("key"));
    QVERIFY2(key.error().detail.english().contains(says), qPrintable(key.error().detail.english()));
    QVERIFY(!key.error().detail.english().contains(QChar(0x1b)));
}

void TestKeyFile::asManyRoundsAsAreTaken()
{
    Container c;
    c.options = WireWriter().string("0123456789abcdef").uint32(KeyLimits().bcryptRounds).take();
    QVERIFY(writeKeyFile(at("key"), c.text()));
    QVERIFY(KeyFile::load(at("key")).has_value());
}

void TestKeyFile::whatSshKeygenTakesIsTaken_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char* options : { "-t ed25519 -a 1 -C ", "-t rsa -b 1024", "-t rsa -b 2048",
             "-t ed25519 -Z aes128-gcm@openssh.com", "-t ecdsa -b 521 -Z aes192-cbc" }) {
        QTest::newRow(options) << QString::fromLatin1(options).split(QLatin1Char(' '));
    }
}

void TestKeyFile::whatSshKeygenTakesIsTaken()
{
    QFETCH(QStringList, options);
    QVERIFY(keygen(QStringList{ QStringLiteral("-q"), QStringLiteral("-f"), at("key"),
                       QStringLiteral("-N"), kPassphrase }
        + options));
    const auto key = KeyFile::load(at("key"));
    QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error().detail.english()));
    QCOMPARE(key->publicBlob, publicBlobOf(at("key")));
}

void TestKeyFile::hostilePkcs8_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QString>("says");
    const auto element = [](int tag, const QByteArray& content) {
        QByteArray out(1, char(tag));
        if (content.size() < 128) {
            out += char(content.size());
        } else {
            out += QByteArray("\x82", 1) + char(content.size() >> 8) + char(content.size());
        }
        return out + content;
    };
    const auto sequence = [&](const QByteArray& content) { return element(0x30, content); };
    const auto number = [&](const QByteArray& bytes) { return element(0x02, bytes); };
    const QByteArray pbes2 = element(0x06, QByteArray::fromHex("2a864886f70d01050d"));
    const QByteArray pbkdf2 = element(0x06, QByteArray::fromHex("2a864886f70d01050c"));
    const QByteArray scrypt = element(0x06, QByteArray::fromHex("2b06010401da47040b"));
    const QByteArray pkcs12 = element(0x06, QByteArray::fromHex("2a864886f70d010c0103"));
    const QByteArray salt = element(0x04, "saltsalt");
    const QByteArray cipher = sequence(element(0x06, QByteArray::fromHex("60864801650304012a")));
    const auto encrypted = [&](const QByteArray& oid, const QByteArray& parameters) {
        return sequence(sequence(oid + sequence(parameters)) + element(0x04, QByteArray(64, 'x')));
    };
    const auto derived = [&](const QByteArray& oid, const QByteArray& options) {
        return encrypted(pbes2, sequence(oid + sequence(salt + options)) + cipher);
    };
    const QByteArray enc = "ENCRYPTED PRIVATE KEY";
    const QString anew = QStringLiteral("ssh-keygen -p -f ");
    const QString damaged = QStringLiteral("damaged");
    const QByteArray huge("\x7f\xff\xff\xff", 4);
    QTest::newRow("2^31 iterations of PBKDF2") << enc << derived(pbkdf2, number(huge)) << anew;
    QTest::newRow("2^31 iterations of PKCS#12")
        << enc << encrypted(pkcs12, salt + number(huge)) << anew;
    QTest::newRow("scrypt with a large N")
        << enc << derived(scrypt, number(QByteArray("\1\0\0\0", 4)) + number("\1") + number("\1"))
        << anew;
    QTest::newRow("scrypt with a large p")
        << enc
        << derived(scrypt,
               number(QByteArray("\2\0\0", 3)) + number("\1") + number(QByteArray("\2\0\0", 3)))
        << anew;
    QTest::newRow("scrypt whose product overflows")
        << enc << derived(scrypt, number(huge) + number(huge) + number(huge)) << anew;
    QTest::newRow("an endless number of iterations")
        << enc << derived(pbkdf2, number(QByteArray(20, '\x01'))) << damaged;
    QTest::newRow("no iterations") << enc << derived(pbkdf2, {}) << damaged;
    QTest::newRow("another key derivation") << enc << derived(pkcs12, number("\1")) << damaged;
    QTest::newRow("nothing encrypted") << enc << sequence({}) << damaged;
    QTest::newRow("a length beyond the end")
        << enc << QByteArray("\x30\x84\x7f\xff\xff\xff", 6) << damaged;
    QTest::newRow("a length of nine bytes")
        << enc << QByteArray("\x30\x89\1\1\1\1\1\1\1\1\1", 11) << damaged;

    const auto rsa = [&](const QByteArray& modulus) {
        QByteArray out =
            number(QByteArray(1, '\0')) + number(modulus) + number(QByteArray("\1\0\1", 3));
        for (int i = 0; i < 6; ++i) {
            out += number("\3");
        }
        return sequence(out);
    };
    QTest::newRow("an RSA key of 32,000 bits")
        << QByteArray("RSA PRIVATE KEY") << rsa(QByteArray(4000, '\x11')) << QStringLiteral("bits");
    QTest::newRow("an RSA key without a modulus")
        << QByteArray("RSA PRIVATE KEY") << rsa(QByteArray(1, '\0')) << damaged;
    QTest::newRow("an RSA key of two numbers")
        << QByteArray("RSA PRIVATE KEY") << sequence(number(QByteArray(1, '\0')) + number("\3"))
        << damaged;
    const auto other = [&](const char* oid) {
        return sequence(number(QByteArray(1, '\0'))
            + sequence(element(0x06, QByteArray::fromHex(oid)))
            + element(0x04, element(0x04, QByteArray(32, 'k'))));
    };
    QTest::newRow("X25519") << QByteArray("PRIVATE KEY") << other("2b656e")
                            << QStringLiteral("ssh-keygen -t");
    QTest::newRow("Ed448") << QByteArray("PRIVATE KEY") << other("2b6571")
                           << QStringLiteral("ssh-keygen -t");
    QTest::newRow("RSA-PSS") << QByteArray("PRIVATE KEY") << other("2a864886f70d01010a")
                             << QStringLiteral("ssh-keygen -t");
    QTest::newRow("an Ed25519 key of 31 bytes")
        << QByteArray("PRIVATE KEY")
        << sequence(number(QByteArray(1, '\0'))
               + sequence(element(0x06, QByteArray::fromHex("2b6570")))
               + element(0x04, element(0x04, QByteArray(31, 'k'))))
        << damaged;
    const auto ec = [&](const char* oid) {
        return sequence(number("\1") + element(0x04, QByteArray(32, 'k'))
            + element(0xa0, element(0x06, QByteArray::fromHex(oid))));
    };
    QTest::newRow("secp256k1") << QByteArray("EC PRIVATE KEY") << ec("2b8104000a")
                               << QStringLiteral("curve");
    QTest::newRow("an EC key without a curve")
        << QByteArray("EC PRIVATE KEY")
        << sequence(number("\1") + element(0x04, QByteArray(32, 'k'))) << QStringLiteral("curve");
    QTest::newRow("nothing") << QByteArray("EC PRIVATE KEY") << sequence({}) << damaged;
}

void TestKeyFile::hostilePkcs8()
{
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, der);
    QFETCH(QString, says);
    QVERIFY(writeKeyFile(at("key"),
        "-----BEGIN " + label + "-----\n" + der.toBase64() + "\n-----END " + label + "-----\n"));
    const auto key = KeyFile::load(at("key"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, Code::KeyFormatUnsupported);
    QVERIFY2(key.error().detail.english().contains(says), qPrintable(key.error().detail.english()));
}

void TestKeyFile::anotherKeysPublicHalf_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("encrypt");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("refused");
    const QStringList others{ QStringLiteral("ed25519"), QStringLiteral("rsa -b 1024"),
        QStringLiteral("ecdsa -b 256"), QStringLiteral("ecdsa -b 384"),
        QStringLiteral("ecdsa -b 521") };
    for (const QString& type : others) {
        for (const char* format : { "", " -m PEM", " -m PKCS8" }) {
            if (type == QLatin1String("ed25519") && *format) {
                continue; // ssh-keygen writes these in its own format only.
            }
            for (const bool encrypt : { false, true }) {
                for (const QString& other : others) {
                    // OpenSSH's own has the public half inside. Of encrypted PKCS#8 nothing is
                    // known, of encrypted PEM only RSA or EC: the rest is found when it is opened.
                    const bool own = !*format;
                    const bool pem = QByteArray(format) == " -m PEM";
                    const bool refused =
                        !own && (!encrypt || (pem && type.left(2) != other.left(2)));
                    QTest::newRow(qPrintable(type + QLatin1String(format)
                        + (encrypt ? QStringLiteral(" with a passphrase") : QString())
                        + QStringLiteral(", beside it ") + other))
                        << type + QLatin1String(format) << encrypt << other << refused;
                }
            }
        }
    }
}

void TestKeyFile::anotherKeysPublicHalf()
{
    QFETCH(QString, options);
    QFETCH(bool, encrypt);
    QFETCH(QString, other);
    QFETCH(bool, refused);
    static QTemporaryDir folder;
    const auto made = [&](const QString& words, bool withPassphrase) {
        const QString path = folder.filePath(QString(words).remove(QLatin1Char(' '))
            + (withPassphrase ? QStringLiteral("-e") : QString()));
        const bool there = QFile::exists(path)
            || makeKey(path, (QStringLiteral("-t ") + words).split(QLatin1Char(' ')),
                withPassphrase ? kPassphrase : QString());
        return there ? path : QString();
    };
    const QString mine = made(options, encrypt);
    const QString theirs = made(other + QStringLiteral(" -C other"), false);
    QVERIFY(!mine.isEmpty() && !theirs.isEmpty());
    QVERIFY(writeKeyFile(at("key"), contentOf(mine)));
    QVERIFY(writeFile(at("key.pub"), contentOf(theirs + QStringLiteral(".pub"))));
    const auto key = KeyFile::load(at("key"));
    QCOMPARE(!key, refused);
    if (refused) {
        QCOMPARE(key.error().code, Code::PublicKeyMismatch);
        QCOMPARE(key.error().context, at("key.pub"));
        QVERIFY(key.error().detail.english().contains(
            QStringLiteral("the .pub does not belong to this key")));
        QVERIFY(key.error().detail.english().contains(
            QStringLiteral("ssh-keygen -yf %1 > %1.pub").arg(at("key"))));
    }
    // The right one beside it is right.
    QVERIFY(writeFile(at("key.pub"), contentOf(mine + QStringLiteral(".pub"))));
    const auto again = KeyFile::load(at("key"));
    QVERIFY(again.has_value());
    QCOMPARE(again->publicBlob, publicBlobOf(at("key")));
}

void TestKeyFile::publicHalvesThatAreNone_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("encrypt");
    for (const char* options : { "-t ed25519", "-t rsa -b 1024 -m PEM", "-t ecdsa -m PKCS8" }) {
        for (const bool encrypt : { false, true }) {
            QTest::addRow("%s%s", options, encrypt ? " with a passphrase" : "")
                << QString::fromLatin1(options) << encrypt;
        }
    }
}

void TestKeyFile::publicHalvesThatAreNone()
{
    QFETCH(QString, options);
    QFETCH(bool, encrypt);
    QVERIFY(makeKey(at("key"), options.split(QLatin1Char(' ')), encrypt ? kPassphrase : QString()));
    const QByteArray text = contentOf(at("key.pub"));
    const QByteArray blob = publicBlobOf(at("key"));
    const bool known = !encrypt || options.contains(QLatin1String("ed25519"));
    const auto check = [&] {
        const auto key = KeyFile::load(at("key"));
        QVERIFY(key.has_value());
        QCOMPARE(key->publicBlob, known ? blob : QByteArray());
    };
    for (const QByteArray& content :
        { QByteArray(), QByteArray("nonsense\n"), text.left(text.size() / 2),
            QByteArray(1'000'000, 'x'), text.left(12) + QByteArray(1'000'000, 'A'),
            QByteArray(100'000, '\0'), QByteArray("ssh-rsa AAAA\n"),
            "ssh-ed25519 "
                + WireWriter().string("ssh-ed25519").string("short").take().toBase64() }) {
        QVERIFY(writeFile(at("key.pub"), content));
        check();
    }
    QVERIFY(QFile::remove(at("key.pub")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("key.pub")));
    check();
    QVERIFY(QDir(m_folder->path()).rmdir(QStringLiteral("key.pub")));
#ifdef Q_OS_UNIX
    // Nobody writes to it: opening it would wait for ever.
    QCOMPARE(::mkfifo(QFile::encodeName(at("key.pub")).constData(), 0600), 0);
    check();
    QVERIFY(QFile::remove(at("key.pub")));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), at("key.pub")));
    check();
#endif
}

void TestKeyFile::permissions_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("refused");
    for (const char* options : { "-t ed25519", "-t rsa -b 1024 -m PEM", "-t ecdsa -m PKCS8" }) {
        for (const int mode :
            { 0600, 0400, 0700, 0644, 0640, 0604, 0620, 0602, 0610, 0666, 0777 }) {
            QTest::addRow("%s, mode %04o", options, mode)
                << QString::fromLatin1(options) << mode << ((mode & 077) != 0);
        }
    }
}

void TestKeyFile::permissions()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, options);
    QFETCH(int, mode);
    QFETCH(bool, refused);
    static QTemporaryDir folder;
    const QString made = folder.filePath(QString(options).remove(QLatin1Char(' ')));
    QVERIFY(QFile::exists(made) || makeKey(made, options.split(QLatin1Char(' '))));
    QVERIFY(writeKeyFile(at("key"), contentOf(made)));
    const QByteArray path = QFile::encodeName(at("key"));
    QCOMPARE(::chmod(path.constData(), mode_t(mode)), 0);
    const auto key = KeyFile::load(at("key"));
    QCOMPARE(!key, refused);
    // As ssh-keygen sees it.
    const Outcome told = runTool(
        QStringLiteral("ssh-keygen"), { QStringLiteral("-y"), QStringLiteral("-f"), at("key") });
    QCOMPARE(told.exitCode != 0, refused);
    if (refused) {
        QCOMPARE(key.error().code, Code::KeyFileExposed);
        QVERIFY(key.error().detail.english().contains(QStringLiteral("chmod 600 ") + at("key")));
        QVERIFY(key.error().detail.english().contains(QString::number(mode, 8)));
        QCOMPARE(::chmod(path.constData(), 0600), 0);
        QVERIFY(KeyFile::load(at("key")).has_value());
    }
    if (::geteuid() == 0) {
        // Somebody else's file is theirs to share.
        QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
        QCOMPARE(::chmod(path.constData(), mode_t(mode)), 0);
        QVERIFY(KeyFile::load(at("key")).has_value());
    }
#endif
}

void TestKeyFile::commandsCanBePasted_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "id", "with blank", "it's", "$(echo evil)", "`echo evil`", "a;b",
             "a&b", "-n", "~", "\"quoted\"", "back\\slash", "*", "a|b", "a>b", "#", "" }) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

/// What a shell makes of it is the path again.
void TestKeyFile::commandsCanBePasted()
{
    QFETCH(QString, name);
    const Outcome said = runTool(QStringLiteral("sh"),
        { QStringLiteral("-c"), QStringLiteral("printf %s ") + quotedPath(name) });
    QCOMPARE(QString::fromUtf8(said.output), name);
}

QTEST_APPLESS_MAIN(TestKeyFile)
#include "testkeyfile.moc"
