// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/keyfile.h"
#include "core/ssh/auth/newkey.h"
#include "core/ssh/sshlibrary.h"
#include "sshtools.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace sallyport;
using namespace sallyport::ssh;

/// New keys, as ssh-keygen and our own reader see them.
class TestNewKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sshKeygenAgrees_data();
    void sshKeygenAgrees();
    void manyKeys();
    void wrongPassphraseIsRefused();
    void noTwoAreAlike();
    void comments_data();
    void comments();
    void passphraseWithAZero();
    void filesAreThisUsersAlone();
    void folderOfTheKeysIsMade();
    void nothingIsWrittenOver_data();
    void nothingIsWrittenOver();
    void foldersThatCannotBeWritten_data();
    void foldersThatCannotBeWritten();
    void fileNames_data();
    void fileNames();

private:
    QString at(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    /// What is in the folder, hidden files included.
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static Secret secretOf(const QString& text)
{
    return Secret(text.toUtf8());
}

static bool canEncrypt()
{
    return libraryInfo().mode == LibraryInfo::Mode::Patched;
}

void TestNewKey::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestNewKey::sshKeygenAgrees_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("without a passphrase") << "anna@bastion"
                                          << "";
    QTest::newRow("with one") << "anna@bastion"
                              << "correct horse";
    QTest::newRow("without a comment") << ""
                                       << "";
    QTest::newRow("without a comment, with a passphrase") << ""
                                                          << "correct horse";
    QTest::newRow("letters of any language") << QStringLiteral("Büro Zürich 東京") << "";
    QTest::newRow("a passphrase of any language")
        << "me" << QStringLiteral("Schlüssel „東京“ $(rm) ' \" \\");
    QTest::newRow("quotes and blanks") << "a 'b' \"c\" $d \\e  f"
                                       << "x";
    QTest::newRow("the longest comment") << QString(kLongestKeyComment, u'c') << "";
}

void TestNewKey::sshKeygenAgrees()
{
    QFETCH(QString, comment);
    QFETCH(QString, passphrase);
    if (!passphrase.isEmpty() && !canEncrypt()) {
        QSKIP("the system's libssh2 encrypts no key");
    }
    const auto key = makeEd25519Key(comment, secretOf(passphrase), 4);
    QVERIFY2(key, qPrintable(key ? QString() : key.error().detail.english()));
    QVERIFY(writeNewKey(*key, at("key")));

    const Outcome derived = runTool(QStringLiteral("ssh-keygen"),
        { QStringLiteral("-y"), QStringLiteral("-P"), passphrase, QStringLiteral("-f"),
            at("key") });
    QCOMPARE(derived.errors, QByteArray());
    QCOMPARE(derived.output.trimmed(), key->publicLine);
    QCOMPARE(contentOf(at("key.pub")), key->publicLine + '\n');

    const auto blob = QByteArray::fromBase64(key->publicLine.split(' ').value(1));
    const Outcome listed = runTool(QStringLiteral("ssh-keygen"),
        { QStringLiteral("-l"), QStringLiteral("-f"), at("key.pub") });
    const HostKey asKey{ "ssh-ed25519", blob };
    QVERIFY2(listed.output.startsWith("256 " + asKey.fingerprintSha256().toLatin1() + ' '),
        listed.output.constData());
    QVERIFY(listed.output.endsWith(" (ED25519)\n"));
    if (comment.isEmpty()) {
        QVERIFY(listed.output.contains("no comment"));
    }

    const auto loaded = KeyFile::load(at("key"));
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail.english()));
    QCOMPARE(loaded->info.format, KeyFormat::OpenSsh);
    QCOMPARE(loaded->info.encrypted, !passphrase.isEmpty());
    QCOMPARE(loaded->info.cipher, QByteArray(passphrase.isEmpty() ? "" : "aes256-ctr"));
    QCOMPARE(loaded->publicBlob, blob);
    QVERIFY(loaded->exposure.isEmpty());
}

/// What comes out has other lengths, and other bytes, each time.
void TestNewKey::manyKeys()
{
    constexpr quint32 kSeed = 20'26'11;
    constexpr int kKeys = 40;
    QRandomGenerator random(kSeed);
    const auto text = [&random](int most) {
        QString result;
        const int size = random.bounded(most);
        for (int i = 0; i < size; ++i) {
            result += QChar(random.bounded(0x21, 0x7f));
        }
        return result;
    };
    for (int i = 0; i < kKeys; ++i) {
        const QString comment = text(80);
        const QString passphrase = i % 2 == 0 || !canEncrypt() ? QString() : text(90);
        const auto key =
            makeEd25519Key(comment, secretOf(passphrase), std::uint32_t(random.bounded(1, 4)));
        QVERIFY(key);
        const QString path = m_folder->filePath(QString::number(i));
        QVERIFY(writeNewKey(*key, path));
        const Outcome derived = runTool(QStringLiteral("ssh-keygen"),
            { QStringLiteral("-y"), QStringLiteral("-P"), passphrase, QStringLiteral("-f"), path });
        QVERIFY2(derived.output.trimmed() == key->publicLine,
            qPrintable(QStringLiteral("round %1 of seed %2: %3")
                           .arg(i)
                           .arg(kSeed)
                           .arg(QString::fromUtf8(derived.errors + derived.output))));
        QVERIFY(KeyFile::load(path));
    }
}

void TestNewKey::wrongPassphraseIsRefused()
{
    if (!canEncrypt()) {
        QSKIP("the system's libssh2 encrypts no key");
    }
    const auto key = makeEd25519Key(QStringLiteral("me"), secretOf(QStringLiteral("right")), 4);
    QVERIFY(key);
    QVERIFY(writeNewKey(*key, at("key")));
    for (const char* passphrase : { "", "wrong", "righ", "right ", "Right" }) {
        const Outcome derived = runTool(QStringLiteral("ssh-keygen"),
            { QStringLiteral("-y"), QStringLiteral("-P"), QString::fromLatin1(passphrase),
                QStringLiteral("-f"), at("key") });
        QVERIFY2(derived.exitCode != 0, passphrase);
        QVERIFY2(derived.errors.contains("incorrect passphrase"), derived.errors.constData());
    }
}

void TestNewKey::noTwoAreAlike()
{
    const auto one = makeEd25519Key({}, {});
    const auto other = makeEd25519Key({}, {});
    QVERIFY(one && other);
    QVERIFY(one->publicLine != other->publicLine);
}

void TestNewKey::comments_data()
{
    QTest::addColumn<QString>("comment");
    QTest::newRow("a second line") << "me\nssh-ed25519 AAAA somebody";
    QTest::newRow("a carriage return") << "me\rsomebody";
    QTest::newRow("a tab") << "me\tsomebody";
    QTest::newRow("a zero") << QString(QStringLiteral("me") + QChar(0));
    QTest::newRow("an escape sequence") << "me\x1b[2J";
    QTest::newRow("a line separator") << QString(QStringLiteral("me") + QChar(0x2028));
    QTest::newRow("another direction") << QString(QStringLiteral("me") + QChar(0x202e));
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd800));
    QTest::newRow("longer than the longest") << QString(kLongestKeyComment + 1, u'c');
    QTest::newRow("longer in bytes only") << QString(kLongestKeyComment / 2 + 1, u'ü');
}

void TestNewKey::comments()
{
    QFETCH(QString, comment);
    QVERIFY(!checkKeyComment(comment));
    const auto key = makeEd25519Key(comment, {});
    QVERIFY(!key);
    QCOMPARE(key.error().code, Code::InvalidArgument);
}

void TestNewKey::passphraseWithAZero()
{
    const auto key = makeEd25519Key({}, Secret(QByteArray("a\0b", 3)));
    QVERIFY(!key);
    QCOMPARE(key.error().code, Code::InvalidArgument);
}

void TestNewKey::filesAreThisUsersAlone()
{
    const auto key = makeEd25519Key(QStringLiteral("me"), {});
    QVERIFY(key);
    QVERIFY(writeNewKey(*key, at("key")));
    QCOMPARE(entries(), (QStringList{ QStringLiteral("key"), QStringLiteral("key.pub") }));
#ifdef Q_OS_UNIX
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner;
    constexpr auto kSame = QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(at("key")) & ~kSame, QFile::Permissions(kOwner));
    QCOMPARE(QFile::permissions(at("key.pub")) & ~kSame,
        QFile::Permissions(kOwner | QFile::ReadGroup | QFile::ReadOther));
#endif
}

void TestNewKey::folderOfTheKeysIsMade()
{
    const auto key = makeEd25519Key({}, {});
    QVERIFY(key);
    QVERIFY(writeNewKey(*key, at(".ssh/key")));
    QVERIFY(KeyFile::load(at(".ssh/key")));
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(at(".ssh")) & (QFile::ReadOther | QFile::ReadGroup)));
#endif
}

void TestNewKey::nothingIsWrittenOver_data()
{
    QTest::addColumn<QString>("existing");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("the key's file") << "key" << false;
    QTest::newRow("that of its public half") << "key.pub" << false;
    QTest::newRow("a link that leads nowhere") << "key" << true;
    QTest::newRow("such a link for its public half") << "key.pub" << true;
}

void TestNewKey::nothingIsWrittenOver()
{
    QFETCH(QString, existing);
    QFETCH(bool, isLink);
    const QString path = m_folder->filePath(existing);
    QVERIFY(isLink ? QFile::link(at("nowhere"), path) : writeFile(path, "somebody's"));
    const auto key = makeEd25519Key({}, {});
    QVERIFY(key);
    const auto written = writeNewKey(*key, at("key"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::FileUnwritable);
    QCOMPARE(written.error().context, path);
    QCOMPARE(entries(), QStringList(existing));
    if (!isLink) {
        QCOMPARE(contentOf(path), QByteArray("somebody's"));
    }
}

void TestNewKey::foldersThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("two folders that are missing") << "a/b/key";
    QTest::newRow("a file for a folder") << "file/key";
    QTest::newRow("nobody may write there") << "closed/key";
}

void TestNewKey::foldersThatCannotBeWritten()
{
    QFETCH(QString, path);
    QVERIFY(writeFile(at("file"), "x"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("closed")));
    constexpr auto kReadOnly = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(at("closed"), kReadOnly));
#ifdef Q_OS_UNIX
    if (path.startsWith(QLatin1String("closed")) && ::geteuid() == 0) {
        // Nothing is closed to root but what the system keeps for itself.
        path = QStringLiteral("/proc/self/key");
    }
#endif
    const auto key = makeEd25519Key({}, {});
    QVERIFY(key);
    const auto written = writeNewKey(*key, QDir(m_folder->path()).absoluteFilePath(path));
    QVERIFY(QFile::setPermissions(at("closed"), kReadOnly | QFile::WriteOwner));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::FileUnwritable);
    QCOMPARE(entries(), (QStringList{ QStringLiteral("closed"), QStringLiteral("file") }));
    QVERIFY(QDir(at("closed")).isEmpty());
}

void TestNewKey::fileNames_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("name");
    QTest::newRow("a host") << "bastion.example.org"
                            << "id_ed25519_bastion.example.org";
    QTest::newRow("nothing") << ""
                             << "id_ed25519";
    QTest::newRow("blanks and more") << "Acme: old FTP / 2"
                                     << "id_ed25519_Acme-old-FTP-2";
    QTest::newRow("no letter of these") << QStringLiteral("東京") << "id_ed25519";
    QTest::newRow("a way out of the folder") << "../../etc"
                                             << "id_ed25519_..-..-etc";
    QTest::newRow("an IPv6 address") << "fe80::1"
                                     << "id_ed25519_fe80-1";
}

void TestNewKey::fileNames()
{
    QFETCH(QString, purpose);
    QFETCH(QString, name);
    QCOMPARE(newKeyFileName(purpose), name);
}

QTEST_APPLESS_MAIN(TestNewKey)

#include "testnewkey.moc"
