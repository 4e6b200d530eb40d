// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/fields.h"
#include "core/profile/follow.h"
#include "core/profile/import/importfile.h"
#include "core/profile/import/sshcommand.h"
#include "core/profile/import/sshconfig.h"
#include "core/profile/profilejson.h"
#include "core/profile/validation.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace sallyport;
using namespace sallyport::profile;

class TestFollow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void reads_data();
    void reads();
    void leavesTheRestToTheProfile();
    void mayBeSaidByWhatHasANameInSshConfig();
    void readsAgain();
    void agreesWithSsh_data();
    void agreesWithSsh();
    void refuses_data();
    void refuses();
    void refusesWhatOthersCanWrite_data();
    void refusesWhatOthersCanWrite();
    void refusesAFileThatIsNone_data();
    void refusesAFileThatIsNone();
    void runsNoCommand();
    void looksUpNames();
    void throughAnotherTunnelThereIsNoJumpHost();

    void isKeptInFiles();
    void isNotInherited();
    void isImported();
    void isACommandOfSsh();

private:
    void write(const QByteArray& text, const QString& name = QStringLiteral("config"));
    [[nodiscard]] QString path(const char* name = "config") const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] Profile own(const QString& host = QStringLiteral("work")) const;
    [[nodiscard]] Result<Followed> now(const QString& host = QStringLiteral("work")) const
    {
        return followed(own(host), environment(), {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFollow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFollow::write(const QByteArray& text, const QString& name)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), qint64(text.size()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

Environment TestFollow::environment() const
{
    Environment environment;
    environment.variable = [](const QString&) { return std::optional<QString>(); };
    environment.home = m_folder->path();
    environment.userName = QStringLiteral("me");
    environment.hostName = QStringLiteral("here");
    environment.configFolder = m_folder->filePath(QStringLiteral("sallyport"));
    return environment;
}

Profile TestFollow::own(const QString& host) const
{
    Profile profile;
    profile.label.name = QStringLiteral("Work");
    profile.connection.follows = { host, path() };
    profile.rules = { *parseForward(ForwardOption::Local, u"8080:web:80") };
    return profile;
}

/// "anna@gate:22 work:2222", the jump hosts first.
static QString way(const Profile& profile)
{
    QStringList all;
    for (const Server& hop : profile.connection.hops) {
        all.append(hop.user + u'@' + hop.address.toString());
    }
    all.append(
        profile.connection.server.user + u'@' + profile.connection.server.address.toString());
    return all.join(u' ');
}

void TestFollow::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* host, const char* way) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(host)
                            << QString::fromLatin1(way);
    };
    row("host, port and user are the file's",
        "Host work\nHostName w.example\nPort 2222\nUser anna\n", "work", "anna@w.example:2222");
    row("without a User it is the account here", "Host work\n", "work", "me@work:22");
    row("a pattern that not everything matches names a host", "Host *.corp\nUser anna\n", "a.corp",
        "anna@a.corp:22");
    row("Match originalhost names one, too", "Match originalhost work\nUser anna\n", "work",
        "anna@work:22");
    row("jump hosts are looked up there, too",
        "Host work\nProxyJump gate\nHost gate\nHostName g.example\nUser door\nPort 23\n", "work",
        "door@g.example:23 me@work:22");
    row("what is for every host counts", "Host work\nHostName w\nHost *\nUser all\n", "work",
        "all@w:22");
    row("a Match exec that is not come to is none",
        "Host work\nUser anna\nMatch originalhost other exec \"true\"\nUser x\n", "work",
        "anna@work:22");
    row("an option that means nothing here is no obstacle",
        "Host work\nForwardX11 yes\nUser anna\n", "work", "anna@work:22");
}

void TestFollow::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, host);
    QFETCH(QString, expected);
    write(text);
    const auto read = now(host);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail.english()));
    QCOMPARE(way(read->profile), expected);
}

void TestFollow::leavesTheRestToTheProfile()
{
    write("Host work\nHostName w\nLocalForward 9000 x:1\nCompression yes\nKexAlgorithms "
          "+diffie-hellman-group1-sha1\nUserKnownHostsFile ~/k\nServerAliveInterval 7\n"
          "IdentityFile ~/id\n");
    Profile wish = own();
    wish.connection.server.address = { QStringLiteral("stale"), 99 };
    wish.connection.server.user = QStringLiteral("stale");
    wish.connection.server.identityFiles = { QStringLiteral("/stale") };
    const QString pinned = QStringLiteral("SHA256:") + QString(43, u'A');
    wish.connection.server.pinnedHostKey = pinned;
    wish.connection.server.hostKeyPolicy = HostKeyPolicy::Strict;
    wish.connection.hops = { Server() };
    wish.connection.hops.first().address.host = QStringLiteral("stale");
    wish.connection.proxy = { Proxy::Kind::Socks5, { QStringLiteral("proxy"), 1080 }, {}, {} };
    wish.connection.connectTimeout = std::chrono::seconds(5);
    wish.connection.ciphers = { QStringLiteral("aes256-ctr") };
    wish.policy.reconnect.maxAttempts = 3;
    const auto read = followed(wish, environment(), {});
    QVERIFY(read);
    const Profile& profile = read->profile;
    QCOMPARE(way(profile), QStringLiteral("me@w:22"));
    // The file's, as it says them.
    QCOMPARE(profile.connection.server.identityFiles, QStringList{ path("id") });
    QVERIFY(profile.connection.compression);
    QCOMPARE(profile.connection.keyExchanges,
        QStringList{ QStringLiteral("+diffie-hellman-group1-sha1") });
    QCOMPARE(profile.connection.knownHostsFiles.value(0), path("k"));
    QCOMPARE(profile.connection.keepaliveInterval, std::chrono::seconds(7));
    // The profile's: the file does not say it, or cannot.
    QCOMPARE(profile.connection.server.hostKeyPolicy, HostKeyPolicy::Strict);
    QCOMPARE(profile.connection.server.pinnedHostKey, pinned);
    QCOMPARE(profile.connection.connectTimeout, std::chrono::seconds(5));
    QCOMPARE(profile.connection.ciphers, QStringList{ QStringLiteral("aes256-ctr") });
    QVERIFY(profile.connection.proxy == wish.connection.proxy);
    QVERIFY(profile.policy.reconnect == wish.policy.reconnect);
    QVERIFY(profile.rules == wish.rules);
    QCOMPARE(profile.label.name, wish.label.name);
    QVERIFY(profile.connection.follows == wish.connection.follows);
}

/// How one connects: a field that ssh_config(5) gets a name for is followed from then on.
void TestFollow::mayBeSaidByWhatHasANameInSshConfig()
{
    const QStringList& paths = followedPaths();
    for (const char* path : { "server.host", "server.port", "server.useAgent", "hops" }) {
        QVERIFY2(paths.contains(QLatin1String(path)), path);
    }
    for (const FieldFacts& facts : allFields()) {
        const bool isOfConnection = !facts.path.contains(QLatin1String("[]"))
            && facts.path != QLatin1String("exitOnForwardFailure")
            && facts.path != QLatin1String("replaceUnixSockets");
        if (facts.ssh && isOfConnection) {
            QVERIFY2(paths.contains(facts.path), qPrintable(facts.path));
        }
    }
    // What was pinned here no file unpins, and it does not lead past the tunnel or proxy chosen.
    for (const char* path : { "server.pinnedHostKey", "viaProfile", "follows", "proxy.kind" }) {
        QVERIFY2(!paths.contains(QLatin1String(path)), path);
    }
    const QStringList all = fieldPaths();
    for (const QString& path : paths) {
        QVERIFY2(path == QLatin1String("hops") || all.contains(path), qPrintable(path));
    }
}

void TestFollow::readsAgain()
{
    write("Host work\nHostName one\n");
    QCOMPARE(way(now()->profile), QStringLiteral("me@one:22"));
    write("Host work\nHostName two\nProxyJump gate\n");
    QCOMPARE(way(now()->profile), QStringLiteral("me@gate:22 me@two:22"));
    QVERIFY(QFile::remove(path()));
    QCOMPARE(now().error().code, Code::FileUnreadable);
}

void TestFollow::agreesWithSsh_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("a host of its own", "Host work\nHostName w.example\nPort 2222\nUser anna\n");
    row("the first value counts",
        "Host work\nPort 1\nHost *\nPort 2\nUser all\nHostName %h.corp\n");
    row("a Match on what is known by then",
        "Host work\nUser anna\nMatch user anna\nPort 77\nMatch user berta\nPort 78\n");
    row("a final pass", "Match final host w.example\nPort 9\nHost work\nHostName w.example\n");
    row("keys, algorithms and how often to ask",
        "Host work\nIdentityFile ~/a\nIdentityFile /b\nIdentitiesOnly yes\nServerAliveInterval 5\n"
        "ServerAliveCountMax 9\nCompression yes\nHostKeyAlias known\n");
    row("an Include", "Include more\nHost work\nUser late\n");
}

void TestFollow::agreesWithSsh()
{
    QFETCH(QByteArray, text);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral(".ssh")));
    write("Host work\nUser early\n", QStringLiteral(".ssh/more"));
    write(text.replace("Include more", "Include " + path(".ssh/more").toUtf8()));
    const auto ask = [](const QStringList& arguments) {
        QProcess ssh;
        ssh.start(QStringLiteral("ssh"), arguments);
        return ssh.waitForFinished() && ssh.exitCode() == 0
            ? QString::fromUtf8(ssh.readAllStandardOutput())
            : QString();
    };
    const QString said =
        ask({ QStringLiteral("-F"), path(), QStringLiteral("-G"), QStringLiteral("work") });
    const QString usual = ask({ QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-G"),
        QStringLiteral("work") });
    if (said.isEmpty()) {
        QSKIP("no ssh here");
    }
    const auto ours = followedAsWritten(own(), environment(), {});
    QVERIFY2(ours, ours ? "" : qPrintable(ours.error().detail.english()));
    const Profile theirs = importSshG(QStringLiteral("work"), said, usual).profile;
    const Profile& read = ours->profile;
    QCOMPARE(
        read.connection.server.address.toString(), theirs.connection.server.address.toString());
    QCOMPARE(read.connection.server.user, theirs.connection.server.user);
    QCOMPARE(read.connection.server.identityFiles, theirs.connection.server.identityFiles);
    QCOMPARE(read.connection.server.identitiesOnly, theirs.connection.server.identitiesOnly);
    QCOMPARE(read.connection.server.hostKeyAlias, theirs.connection.server.hostKeyAlias);
    QCOMPARE(read.connection.compression, theirs.connection.compression);
    if (text.contains("ServerAlive")) {
        QCOMPARE(read.connection.keepaliveInterval, theirs.connection.keepaliveInterval);
        QCOMPARE(read.connection.keepaliveCount, theirs.connection.keepaliveCount);
    }
}

void TestFollow::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where"); // in the detail
    const auto row = [](const char* name, const char* text, const char* where) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(where);
    };
    row("a host that no Host line names", "Host other\nUser x\n",
        "no Host line in it names 'work'");
    row("Host * names nobody", "Host *\nUser x\n", "names 'work'");
    row("a host that is excluded", "Host !work *\nUser x\n", "names 'work'");
    row("an empty file", "", "names 'work'");
    row("Match exec, which would be a command", "Host work\nMatch exec \"true\"\nUser x\n",
        "config:2: Match exec");
    row("Match on what is not told here", "Host work\nMatch localnetwork 10.0.0.0/8\nUser x\n",
        "config:2: Match localnetwork");
    row("Match on what is not known", "Host work\nMatch moonphase full\nUser x\n", "config:2:");
    row("ProxyCommand, past which nothing connects", "Host work\nProxyCommand nc %h %p\n",
        "config:2: ProxyCommand");
    row("RefuseConnection", "Host work\nRefuseConnection closed today\n", "closed today");
    row("RefuseConnection of a jump host",
        "Host work\nProxyJump gate\nHost gate\nRefuseConnection \"not in\"\n", "not in");
    row("ProxyCommand of a jump host", "Host work\nProxyJump gate\nHost gate\nProxyCommand nc %h\n",
        "config:4: ProxyCommand");
    row("a jump host that leads back", "Host work\nProxyJump gate\nHost gate\nProxyJump work\n",
        "leads back");
    row("an unknown option, with which ssh ends", "Host work\nUsre anna\n", "config:2: Usre");
    row("a value that is none", "Host work\nPort many\n", "config:2: Port");
    row("a quote that is not closed, anywhere", "Host work\nHost \"other\nUser x\n", "config:2:");
    row("RequiredRSASize, by which ssh refuses a server", "Host work\nRequiredRSASize 3072\n",
        "ignored: RequiredRSASize");
    row("CASignatureAlgorithms likewise", "Host work\nCASignatureAlgorithms ssh-ed25519\n",
        "ignored: CASignatureAlgorithms");
    row("IdentityFile none, where the usual ones would be tried", "Host work\nIdentityFile none\n",
        "ignored: IdentityFile none");
    row("RevokedHostKeys, which would let more in", "Host work\nRevokedHostKeys /x\n",
        "config:2: RevokedHostKeys");
}

void TestFollow::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    write(text);
    const auto read = now();
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::FollowedUnusable);
    QVERIFY2(
        read.error().detail.english().contains(where), qPrintable(read.error().detail.english()));
    QCOMPARE(read.error().context, path());
    QCOMPARE(dispositionOf(read.error().code), Disposition::NeedsUser);
}

void TestFollow::refusesWhatOthersCanWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the file itself") << QStringLiteral("config");
    QTest::newRow("one that it includes") << QStringLiteral("more");
}

void TestFollow::refusesWhatOthersCanWrite()
{
#ifdef Q_OS_WIN
    QSKIP("no permissions of that kind");
#else
    QFETCH(QString, name);
    write("Host work\nUser anna\n", QStringLiteral("more"));
    write("Include " + path("more").toUtf8() + "\nHost work\n");
    QVERIFY(now());
    for (const mode_t mode : { 0620, 0602 }) {
        QCOMPARE(::chmod(QFile::encodeName(m_folder->filePath(name)).constData(), mode), 0);
        const auto read = now();
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::FollowedUnusable);
        QCOMPARE(read.error().context, m_folder->filePath(name));
        QVERIFY(read.error().detail.english().contains(QLatin1String("chmod go-w")));
    }
#endif
}

void TestFollow::refusesAFileThatIsNone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing is there") << QStringLiteral("no such file");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("a named pipe, which would never end") << QStringLiteral("pipe");
}

void TestFollow::refusesAFileThatIsNone()
{
    QFETCH(QString, kind);
    if (kind == QLatin1String("folder")) {
        QVERIFY(QDir().mkdir(path()));
    }
#ifndef Q_OS_WIN
    if (kind == QLatin1String("pipe")) {
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    }
#endif
    const auto read = now();
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::FileUnreadable);
    QVERIFY2(
        read.error().detail.english().contains(kind), qPrintable(read.error().detail.english()));
}

void TestFollow::runsNoCommand()
{
    write("Host work\nMatch exec \"touch " + path("ran").toUtf8() + "\"\nUser x\n");
    QVERIFY(!now());
    QVERIFY(!QFile::exists(path("ran")));
}

void TestFollow::looksUpNames()
{
    write("Host work\nUser a\nHost *\nCanonicalizeHostname yes\nCanonicalDomains a.test b.test\n"
          "CanonicalizeFallbackLocal no\n");
    const auto read = followed(own(), environment(),
        [](const QString& name) { return name == QLatin1String("work.b.test."); });
    QVERIFY(read);
    QCOMPARE(way(read->profile), QStringLiteral("a@work.b.test:22"));
    const auto none = followed(own(), environment(), [](const QString&) { return false; });
    QVERIFY(!none);
    QVERIFY(none.error().detail.english().contains(QLatin1String("CanonicalDomains")));
    // A name server may know it a moment later.
    QCOMPARE(none.error().code, Code::HostNotFound);
}

void TestFollow::throughAnotherTunnelThereIsNoJumpHost()
{
    write("Host work\nProxyJump gate\n");
    Profile wish = own();
    wish.connection.viaProfile = QStringLiteral("other");
    const auto read = followed(wish, environment(), {});
    QVERIFY(!read);
    QVERIFY(read.error().detail.english().contains(QLatin1String("excludes jump hosts")));
}

void TestFollow::isKeptInFiles()
{
    Profile profile = own();
    profile.id = QStringLiteral("x");
    profile.connection.follows.extra[QLatin1String("later")] = 1;
    const QByteArray text = toJsonText(profile);
    const auto back = fromJsonText(text);
    QVERIFY(back);
    QVERIFY(back->connection.follows == profile.connection.follows);
    QCOMPARE(toJsonText(*back), text);
    QVERIFY(firstError(validate(*back)) == std::nullopt);
    QVERIFY(!toJson(Profile()).contains(QLatin1String("follows")));
    QCOMPARE(fromJson({ { QStringLiteral("schemaVersion"), 1 },
                          { QStringLiteral("follows"), QStringLiteral("work") } })
                 .error()
                 .code,
        Code::ProfileDamaged);
}

void TestFollow::isNotInherited()
{
    const Profile defaults = own();
    const auto read = fromJson(toJson(Profile(), {}), defaults);
    QVERIFY(read);
    QVERIFY(!read->connection.follows.isOn());
    QVERIFY(!inheritablePaths().contains(QLatin1String("follows")));
}

void TestFollow::isImported()
{
    write("Host work\nHostName w\nLocalForward 9000 x:1\nHost closed\nRefuseConnection no\n");
    const auto config = SshConfig::read(path(), environment());
    QVERIFY(config);
    ImportSet set{ config->resolveAll(), {}, config->warnings() };
    follow(set, path(), environment());
    QCOMPARE(set.profiles.size(), 2);
    const Imported& work = set.profiles.first();
    QCOMPARE(work.profile.connection.follows.host, QStringLiteral("work"));
    QCOMPARE(work.profile.connection.follows.file, path());
    QCOMPARE(work.profile.book.importedFrom, QStringLiteral("ssh_config:work"));
    QCOMPARE(work.profile.rules.size(), 1);
    QVERIFY(work.warnings.isEmpty());
    QCOMPARE(way(followed(work.profile, environment(), {})->profile), QStringLiteral("me@w:22"));
    const Imported& closed = set.profiles.last();
    QVERIFY(!closed.refusal);
    QVERIFY(closed.warnings.value(0).english().contains(QLatin1String("cannot be followed")));
    // The usual file is not written down, so that it may be elsewhere on another computer.
    Environment other = environment();
    other.home = m_folder->filePath(QStringLiteral("home"));
    ImportSet usual{ { config->resolve(QStringLiteral("work")) }, {}, {} };
    follow(usual, other.home + QStringLiteral("/.ssh/config"), other);
    QCOMPARE(usual.profiles.first().profile.connection.follows.file, QString());
}

void TestFollow::isACommandOfSsh()
{
    Profile profile = own();
    QCOMPARE(sshCommand(profile),
        QStringLiteral("ssh -N -L localhost:8080:web:80 -F %1 work").arg(path()));
    profile.connection.follows.file = QStringLiteral("~/my config");
    QCOMPARE(sshCommand(profile),
        QStringLiteral("ssh -N -L localhost:8080:web:80 -F ~/'my config' work"));
    profile.connection.follows.file.clear();
    QCOMPARE(sshCommand(profile), QStringLiteral("ssh -N -L localhost:8080:web:80 work"));
}

QTEST_GUILESS_MAIN(TestFollow)

#include "testfollow.moc"
