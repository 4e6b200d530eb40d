// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/knownhostsedit.h"
#include "core/ssh/hostkey/knownhostsfile.h"
#include "tests/unit/ssh/sshtools.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QThread>

#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace sallyport;
using namespace sallyport::ssh;

namespace {

/// {ed1}, {ed2}, {rsa1} stand for keys; {a} and {a:2222} for hashed names.
QByteArray filled(QByteArray text)
{
    text.replace("{ed1}", publicKeyText(ed25519Key(1)));
    text.replace("{ed2}", publicKeyText(ed25519Key(2)));
    text.replace("{rsa1}", publicKeyText(rsaKey(1)));
    const auto hidden = [](const char* name) {
        const QByteArray salt(20, 's');
        return QByteArray("|1|" + salt.toBase64() + '|'
            + QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1).toBase64());
    };
    text.replace("{a}", hidden("a"));
    text.replace("{a:2222}", hidden("[a]:2222"));
    return text;
}

} // namespace

class TestKnownHostsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFilesAreEmpty();
    void unreadableFilesAreNamed_data();
    void unreadableFilesAreNamed();
    void largeFilesAreReadForOneServer();
    void makesFileAndFolderForTheOwnerOnly();
    void keepsWhatIsThere_data();
    void keepsWhatIsThere();
    void keepsModeAndLink();
    void unwritableFilesAreNamed_data();
    void unwritableFilesAreNamed();
    void manyWritersLoseNothing();
    void removesOneHost_data();
    void removesOneHost();
    void removesAsSshKeygenDoes_data();
    void removesAsSshKeygenDoes();
    void namesThatMeanMoreAreNotRemoved();
    void removalKeepsModeLinkAndBackup();
    void nothingToRemoveTouchesNothing();
    void unwritableFilesKeepTheirLines();
    void replacesEveryKeyOfTheHost();
    void storesAcrossFiles();
    void readersNeverSeeHalfAFile();

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

void TestKnownHostsFile::largeFilesAreReadForOneServer()
{
    const HostPort server{ QStringLiteral("a"), 2222 };
    const QByteArray other = "b " + publicKeyText(ed25519Key(2)) + '\n';
    QByteArray content = other.repeated(int(KnownHosts::kMaxFileBytes / other.size()) + 1);
    const qsizetype lines = content.count('\n');
    content += filled("x " + QByteArray(3 * KnownHosts::kMaxLineBytes, 'x')
        + "\n{a:2222} {ed1}\r\n@revoked c {ed2}\n");
    QVERIFY(writeFile(at("large"), content));
    const auto hosts = loadKnownHosts({ at("large") }, server);
    QVERIFY2(hosts.has_value(), hosts ? "" : qPrintable(hosts.error().detail.english()));
    const HostKeyCheck known = hosts->check(server, ed25519Key(1));
    QCOMPARE(known.verdict, HostKeyVerdict::Trusted);
    QCOMPARE(known.lines.front().location(), at("large") + u':' + QString::number(lines + 2));
    QCOMPARE(hosts->check(server, ed25519Key(2)).verdict, HostKeyVerdict::Changed);
    QCOMPARE(
        hosts->check({ QStringLiteral("c"), 22 }, ed25519Key(2)).verdict, HostKeyVerdict::Revoked);
    // Without a server there is too much of it.
    QCOMPARE(loadKnownHosts({ at("large") }).error().context, at("large"));
    // What is left out of one file is not left out of the next.
    QVERIFY(writeFile(at("small"), filled("b {ed1}\n")));
    const auto both = loadKnownHosts({ at("large"), at("small") }, server);
    QCOMPARE(
        both->check({ QStringLiteral("b"), 22 }, ed25519Key(1)).verdict, HostKeyVerdict::Trusted);
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

void TestKnownHostsFile::removesOneHost_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArrayList>("types");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QList<int>>("lines");
    const auto row = [](const char* tag, const QByteArray& before, const QByteArray& after,
                         const QList<int>& lines, int port = 22, const QByteArrayList& types = {}) {
        QTest::newRow(tag) << filled(before) << port << types << filled(after) << lines;
    };
    row("the only line", "a {ed1}\n", "", { 1 });
    row("every key type", "a {ed1}\nb {ed1}\na {rsa1}\n", "b {ed1}\n", { 1, 3 });
    row("one key type", "a {ed1}\na {rsa1}\n", "a {ed1}\n", { 2 }, 22, { "ssh-rsa" });
    row("the same line twice", "a {ed1}\na {ed1}\n", "", { 1, 2 });
    row("in capitals", "A {ed1}\nB {ed1}\n", "B {ed1}\n", { 1 });
    row("first of several names", "a,B,10.0.0.1 {ed1} me\n", "B,10.0.0.1 {ed1} me\n", { 1 });
    row("last of several names", "B,a {ed1}\n", "B {ed1}\n", { 1 });
    row("twice in one line", "a,b,A {ed1}\n", "b {ed1}\n", { 1 });
    row("hashed", "{a} {ed1}\nb {ed2}\n", "b {ed2}\n", { 1 });
    row("hashed with its port", "{a} {ed1}\n{a:2222} {ed2}\n", "{a} {ed1}\n", { 2 }, 2222);
    row("with its port only", "a {ed1}\n[a]:2222 {ed1}\n", "a {ed1}\n", { 2 }, 2222);
    row("not with another port", "[a]:2222 {ed1}\n", "[a]:2222 {ed1}\n", {});
    row("covered by a wildcard", "* {ed1}\n", "*,!a {ed1}\n", { 1 });
    row("beside a wildcard", "a,?,b {ed1}\n", "?,b,!a {ed1}\n", { 1 });
    row("a wildcard over ports", "[a]:* {ed1}\n", "[a]:*,![a]:2222 {ed1}\n", { 1 }, 2222);
    row("only negations are left", "a,!b {ed1}\n", "", { 1 });
    row("negated before", "*,!a {ed1}\n", "*,!a {ed1}\n", {});
    row("markers stay", "@revoked a {ed1}\n@cert-authority a {ed2}\na {ed1}\n",
        "@revoked a {ed1}\n@cert-authority a {ed2}\n", { 3 });
    row("comments, empty and malformed lines stay",
        "# a {ed1}\n\n  \na ssh-ed25519 ????\na\na {ed1}\n#end",
        "# a {ed1}\n\n  \na ssh-ed25519 "
        "????\na\n#end",
        { 6 });
    row("white space of others stays", "\t a,b \t{ed1}  x \r\nb\t{ed2} \r\n",
        "\t b \t{ed1}  x \r\nb\t{ed2} \r\n", { 1 });
    row("a last line without its end", "b {ed1}\na {ed2}", "b {ed1}\n", { 2 });
    row("the last name of a file without its end", "b,a {ed1}", "b {ed1}", { 1 });
    row("bytes that are no text", QByteArray("\xff\0\n", 3) + "a {ed1}\n",
        QByteArray("\xff\0\n", 3), { 2 });
}

void TestKnownHostsFile::removesOneHost()
{
    QFETCH(QByteArray, before);
    QFETCH(int, port);
    QFETCH(QByteArrayList, types);
    QFETCH(QByteArray, after);
    const HostPort server{ QStringLiteral("a"), static_cast<std::uint16_t>(port) };
    QVERIFY(writeFile(at("kh"), before));
    const auto removed = removeFromKnownHosts(at("kh"), server, types);
    QFETCH(QList<int>, lines);
    QCOMPARE(contentOf(at("kh")), after);
    QVERIFY(removed.has_value());
    QList<int> numbers;
    for (const KnownHostsLine& line : *removed) {
        numbers.append(line.line);
        QCOMPARE(line.file, at("kh"));
    }
    QCOMPARE(numbers, lines);
    QCOMPARE(QFileInfo::exists(at("kh.old")), !lines.isEmpty());
    if (!lines.isEmpty()) {
        QCOMPARE(contentOf(at("kh.old")), before);
    }
    // Whatever was removed is not known any more; nobody else was touched.
    KnownHosts old;
    KnownHosts now;
    QVERIFY(old.parse(before, QStringLiteral("kh")) && now.parse(after, QStringLiteral("kh")));
    if (types.isEmpty()) {
        QVERIFY(now.knownTypes(server).exact.isEmpty());
    }
    for (const char* other : { "b", "x", "10.0.0.1" }) {
        const HostPort neighbour{ QString::fromLatin1(other), 22 };
        for (const HostKey& key : { ed25519Key(1), ed25519Key(2), rsaKey(1) }) {
            QCOMPARE(now.check(neighbour, key).verdict, old.check(neighbour, key).verdict);
        }
    }
}

void TestKnownHostsFile::removesAsSshKeygenDoes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("port");
    const auto row = [](const char* tag, const QByteArray& file, int port = 22) {
        QTest::newRow(tag) << filled(file) << port;
    };
    row("plain lines", "b {ed1}\na {ed1}\n# c\n\na {rsa1} x\n c {ed2}\n");
    row("hashed lines", "{a} {ed1}\n{a:2222} {ed2}\nb {ed1}\n");
    row("with a port", "a {ed1}\n[a]:2222 {ed1}\n[a]:2223 {ed2}\n", 2222);
    row("with markers", "@revoked a {ed1}\na {ed2}\n@cert-authority a {rsa1}\n");
    row("nothing to remove", "b {ed1}\n[a]:2222 {ed2}\n");
}

void TestKnownHostsFile::removesAsSshKeygenDoes()
{
    QFETCH(QByteArray, file);
    QFETCH(int, port);
    QVERIFY(writeFile(at("ours"), file));
    QVERIFY(writeFile(at("theirs"), file));
    const QString name = port == 22 ? QStringLiteral("a") : QStringLiteral("[a]:%1").arg(port);
    QVERIFY(keygen({ QStringLiteral("-R"), name, QStringLiteral("-f"), at("theirs") }));
    QVERIFY(removeFromKnownHosts(
        at("ours"), { QStringLiteral("a"), static_cast<std::uint16_t>(port) }));
    QCOMPARE(contentOf(at("ours")), contentOf(at("theirs")));
    QCOMPARE(QFileInfo::exists(at("ours.old")), QFileInfo::exists(at("theirs.old")));
}

void TestKnownHostsFile::namesThatMeanMoreAreNotRemoved()
{
    QVERIFY(writeFile(at("kh"), filled("a {ed1}\n")));
    for (const char* host : { "*", "?", "!a", "", "a,b" }) {
        const auto removed = removeFromKnownHosts(at("kh"), { QString::fromLatin1(host), 22 });
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, Code::InvalidArgument);
    }
    QCOMPARE(contentOf(at("kh")), filled("a {ed1}\n"));
}

void TestKnownHostsFile::removalKeepsModeLinkAndBackup()
{
#ifdef Q_OS_UNIX
    const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    QVERIFY(writeFile(at("real"), filled("a {ed1}\nb {ed1}\n")));
    QVERIFY(QFile::setPermissions(at("real"), mode));
    QVERIFY(QFile::link(at("real"), at("link")));
    QVERIFY(writeFile(at("link.old"), "an older one\n"));
    QVERIFY(removeFromKnownHosts(at("link"), { QStringLiteral("a"), 22 }));
    QVERIFY(QFileInfo(at("link")).isSymLink());
    QCOMPARE(contentOf(at("real")), filled("b {ed1}\n"));
    QCOMPARE(contentOf(at("link.old")), filled("a {ed1}\nb {ed1}\n"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
    QCOMPARE(
        QFile::permissions(at("real")) & others, QFileDevice::Permissions(QFileDevice::ReadGroup));
    QCOMPARE(QFile::permissions(at("link.old")) & others,
        QFileDevice::Permissions(QFileDevice::ReadGroup));
    QVERIFY(!QFileInfo::exists(at("link.lock")));
#endif
}

void TestKnownHostsFile::nothingToRemoveTouchesNothing()
{
    const auto missing = removeFromKnownHosts(at("no/file"), { QStringLiteral("a"), 22 });
    QVERIFY(missing && missing->isEmpty());
    QVERIFY(!QFileInfo::exists(at("no")));
    // Not even the lock is needed.
    QVERIFY(writeFile(at("kh"), filled("b {ed1}\n")));
    QLockFile lock(at("kh.lock"));
    QVERIFY(lock.lock());
    const auto none = removeFromKnownHosts(at("kh"), { QStringLiteral("a"), 22 });
    QVERIFY(none && none->isEmpty());
    QVERIFY(!QFileInfo::exists(at("kh.old")));
}

void TestKnownHostsFile::unwritableFilesKeepTheirLines()
{
    const QByteArray content = filled("a {ed1}\n");
    QVERIFY(writeFile(at("kh"), content));
    QLockFile lock(at("kh.lock"));
    QVERIFY(lock.lock());
    const auto removed = removeFromKnownHosts(at("kh"), { QStringLiteral("a"), 22 });
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, Code::FileUnwritable);
    QCOMPARE(removed.error().context, at("kh"));
    lock.unlock();
    // No backup, no removal.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("kh.old")));
    QVERIFY(!removeFromKnownHosts(at("kh"), { QStringLiteral("a"), 22 }));
    QCOMPARE(contentOf(at("kh")), content);
    const auto folder = removeFromKnownHosts(at("kh.old"), { QStringLiteral("a"), 22 });
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Code::KnownHostsUnreadable);
}

void TestKnownHostsFile::replacesEveryKeyOfTheHost()
{
    QVERIFY(writeFile(at("kh"), filled("a,b {ed1}\n@revoked a {ed1}\n{a} {rsa1}\n# end")));
    const HostPort server{ QStringLiteral("a"), 22 };
    const auto replaced = replaceInKnownHosts(at("kh"), server, ed25519Key(2), false);
    QVERIFY(replaced.has_value());
    QCOMPARE(replaced->size(), 2);
    QCOMPARE(contentOf(at("kh")), filled("b {ed1}\n@revoked a {ed1}\n# end\na {ed2}\n"));
    QCOMPARE(contentOf(at("kh.old")), filled("a,b {ed1}\n@revoked a {ed1}\n{a} {rsa1}\n# end"));

    QVERIFY(replaceInKnownHosts(at("kh"), server, rsaKey(1), true));
    QVERIFY(contentOf(at("kh")).contains("# end\n|1|"));
    const auto hosts = loadKnownHosts({ at("kh") });
    QVERIFY(hosts.has_value());
    QCOMPARE(hosts->check(server, rsaKey(1)).verdict, HostKeyVerdict::Trusted);
    QCOMPARE(hosts->check(server, ed25519Key(2)).verdict, HostKeyVerdict::OtherTypeKnown);

    const auto fresh = replaceInKnownHosts(at("new/kh"), server, rsaKey(1), false);
    QVERIFY(fresh && fresh->isEmpty());
    QCOMPARE(contentOf(at("new/kh")), filled("a {rsa1}\n"));
    QVERIFY(!QFileInfo::exists(at("new/kh.old")));
}

void TestKnownHostsFile::storesAcrossFiles()
{
    const HostPort server{ QStringLiteral("a"), 22 };
    const QStringList files{ at("own"), at("user"), at("system") };
    const auto check = [&files, &server](const HostKey& key) {
        return loadKnownHosts(files)->check(server, key);
    };
    const auto stored = storeHostKey(files[0], check(ed25519Key(1)), server, ed25519Key(1), false);
    QVERIFY(stored && stored->isEmpty());
    QCOMPARE(contentOf(files[0]), filled("a {ed1}\n"));

    // Another type stands beside what is there.
    QVERIFY(storeHostKey(files[0], check(rsaKey(1)), server, rsaKey(1), false));
    QCOMPARE(contentOf(files[0]), filled("a {ed1}\na {rsa1}\n"));

    // A changed key takes the place of all, wherever they are; what cannot be written is named.
    QVERIFY(writeFile(files[1], filled("a,b {ed1}\n")));
    QVERIFY(writeFile(files[2], filled("* {ed1}\n")));
    QLockFile lock(files[2] + QStringLiteral(".lock"));
    QVERIFY(lock.lock());
    const auto left = storeHostKey(files[0], check(ed25519Key(2)), server, ed25519Key(2), false);
    QVERIFY(left.has_value());
    QCOMPARE(*left, QStringList{ files[2] });
    QCOMPARE(contentOf(files[0]), filled("a {ed2}\n"));
    QCOMPARE(contentOf(files[1]), filled("b {ed1}\n"));
    QCOMPARE(contentOf(files[2]), filled("* {ed1}\n"));
    QCOMPARE(check(ed25519Key(2)).verdict, HostKeyVerdict::Trusted);

    QVERIFY(writeFile(files[1], filled("@revoked a {ed2}\n")));
    const auto refused = storeHostKey(files[0], check(ed25519Key(2)), server, ed25519Key(2), false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::HostKeyRevoked);
}

void TestKnownHostsFile::readersNeverSeeHalfAFile()
{
    const QByteArray line = "b " + publicKeyText(rsaKey(7)) + '\n';
    QByteArray content;
    for (int i = 0; i < 400; ++i) {
        content += line;
    }
    QVERIFY(writeFile(at("kh"), content));
    const auto writer = std::unique_ptr<QThread>(QThread::create([this] {
        for (int seed = 1; seed < 60; ++seed) {
            if (!replaceInKnownHosts(
                    at("kh"), { QStringLiteral("a"), 22 }, ed25519Key(seed), false)) {
                qWarning("a replacement failed");
            }
        }
    }));
    writer->start();
    while (!writer->isFinished()) {
        const QByteArray seen = contentOf(at("kh"));
        QVERIFY(seen.startsWith(content));
        QVERIFY(seen.endsWith('\n'));
    }
    QVERIFY(writer->wait(60000));
    QCOMPARE(contentOf(at("kh")), content + "a " + publicKeyText(ed25519Key(59)) + '\n');
}

QTEST_APPLESS_MAIN(TestKnownHostsFile)
#include "testknownhostsfile.moc"
