// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/knownhostsfile.h"
#include "tests/unit/ssh/sshtools.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QThread>

#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace sallyport;
using namespace sallyport::ssh;

class TestKnownHostsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFilesAreEmpty();
    void unreadableFilesAreNamed_data();
    void unreadableFilesAreNamed();
    void makesFileAndFolderForTheOwnerOnly();
    void keepsWhatIsThere_data();
    void keepsWhatIsThere();
    void keepsModeAndLink();
    void unwritableFilesAreNamed_data();
    void unwritableFilesAreNamed();
    void manyWritersLoseNothing();

private:
    QString at(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKnownHostsFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestKnownHostsFile::missingFilesAreEmpty()
{
    QVERIFY(writeFile(at("real"), "a " + publicKeyText(ed25519Key(1)) + '\n'));
    const auto hosts =
        loadKnownHosts({ at("missing"), at("no/folder"), QStringLiteral("/dev/null"), at("real") });
    QVERIFY(hosts.has_value());
    QCOMPARE(
        hosts->check({ QStringLiteral("a"), 22 }, ed25519Key(1)).verdict, HostKeyVerdict::Trusted);
}

void TestKnownHostsFile::unreadableFilesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("too large") << QStringLiteral("large");
#ifdef Q_OS_UNIX
    QTest::newRow("a device") << QStringLiteral("device");
    if (geteuid() != 0) {
        QTest::newRow("no permission") << QStringLiteral("secret");
    }
#endif
}

void TestKnownHostsFile::unreadableFilesAreNamed()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(writeFile(at("large"), QByteArray(KnownHosts::kMaxFileBytes + 1, '\n')));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), at("device")));
    QVERIFY(writeFile(at("secret"), "x"));
    QVERIFY(QFile::setPermissions(at("secret"), {}));
    const QString path = m_folder->filePath(name);
    const auto hosts = loadKnownHosts({ path });
    QVERIFY(!hosts);
    QCOMPARE(hosts.error().code, Code::KnownHostsUnreadable);
    QCOMPARE(hosts.error().context, path);
}

void TestKnownHostsFile::makesFileAndFolderForTheOwnerOnly()
{
    const QString path = at("home/.ssh/known_hosts");
    QVERIFY(appendToKnownHosts(path, "a line\n"));
    QCOMPARE(contentOf(path), QByteArray("a line\n"));
#ifdef Q_OS_UNIX
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(at("home/.ssh")) & others, QFileDevice::Permissions());
    QVERIFY(QFile::permissions(at("home/.ssh")) & QFileDevice::ExeOwner);
#endif
    QVERIFY(!QFileInfo::exists(path + QStringLiteral(".lock")));
}

void TestKnownHostsFile::keepsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("an empty file") << QByteArray() << QByteArray("new\n");
    QTest::newRow("whole lines") << QByteArray("# mine\nold\n") << QByteArray("# mine\nold\nnew\n");
    QTest::newRow("a last line without its end") << QByteArray("old") << QByteArray("old\nnew\n");
    QTest::newRow("bytes that are no text")
        << QByteArray("\xff\0\n", 3) << QByteArray("\xff\0\nnew\n", 7);
}

void TestKnownHostsFile::keepsWhatIsThere()
{
    QFETCH(QByteArray, before);
    QVERIFY(writeFile(at("kh"), before));
    QVERIFY(appendToKnownHosts(at("kh"), "new\n"));
    QTEST(contentOf(at("kh")), "after");
}

void TestKnownHostsFile::keepsModeAndLink()
{
#ifdef Q_OS_UNIX
    QVERIFY(writeFile(at("real"), "old\n"));
    const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    QVERIFY(QFile::setPermissions(at("real"), mode));
    QVERIFY(QFile::link(at("real"), at("link")));
    QVERIFY(appendToKnownHosts(at("link"), "new\n"));
    QVERIFY(QFileInfo(at("link")).isSymLink());
    QCOMPARE(contentOf(at("real")), QByteArray("old\nnew\n"));
    QVERIFY(!(QFile::permissions(at("real")) & QFileDevice::ReadOther));
    QVERIFY(QFile::permissions(at("real")) & QFileDevice::ReadGroup);
#endif
    QVERIFY(appendToKnownHosts(QStringLiteral("/dev/null"), "new\n"));
}

void TestKnownHostsFile::unwritableFilesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("under a file") << QStringLiteral("file/known_hosts");
    QTest::newRow("locked by another") << QStringLiteral("locked");
}

void TestKnownHostsFile::unwritableFilesAreNamed()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(writeFile(at("file"), "x"));
    QLockFile lock(at("locked.lock"));
    QVERIFY(lock.lock());
    const auto appended = appendToKnownHosts(m_folder->filePath(name), "new\n");
    QVERIFY(!appended);
    QCOMPARE(appended.error().code, Code::FileUnwritable);
    QVERIFY(!appended.error().context.isEmpty());
}

void TestKnownHostsFile::manyWritersLoseNothing()
{
    constexpr int kThreads = 8;
    constexpr int kEach = 25;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back(QThread::create([this, thread] {
            for (int i = 0; i < kEach; ++i) {
                const QByteArray line =
                    QByteArray::number(thread * kEach + i) + QByteArray(200, 'x') + '\n';
                if (!appendToKnownHosts(at("kh"), line)) {
                    qWarning("an append failed");
                }
            }
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads) {
        QVERIFY(thread->wait(60000));
    }
    QByteArrayList lines = contentOf(at("kh")).split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QSet<int> seen;
    for (QByteArray& line : lines) {
        QVERIFY(line.endsWith(QByteArray(200, 'x')));
        seen.insert(line.chopped(200).toInt());
    }
    QCOMPARE(seen.size(), kThreads * kEach);
    QCOMPARE(lines.size(), kThreads * kEach);
}

QTEST_APPLESS_MAIN(TestKnownHostsFile)
#include "testknownhostsfile.moc"
