// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/bundle.h"
#include "core/profile/import/sshcommand.h"
#include "core/profile/import/sshconfig.h"
#include "core/profile/import/tectiaconfig.h"
#include "core/profile/import/windowsettings.h"
#include "core/profile/validation.h"
#include "core/profile/words.h"
#include "tests/unit/profile/described.h"
#include "tests/unit/profile/sampleprofile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <ctime>
#include <functional>
#include <limits>

using namespace sallyport;
using namespace sallyport::profile;

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void commands_data();
    void commands();
    void refusedCommands_data();
    void refusedCommands();
    void commandRoundTrips();
    void commandAsSshReadsIt();

    void config_data();
    void config();
    void configSaysWhatItLeavesOut();
    void configTurnsOffWhatClashes();
    void configRefuses();
    void configAsksOnlyWhatItMay();
    void commandsAreGivenPlainNames_data();
    void commandsAreGivenPlainNames();
    void jumpHostsAreLookedUpOnce();
    void configHosts();
    void configIncludes();
    void configGlobs_data();
    void configGlobs();
    void configNeverEnds();
    void configAgreesWithSsh_data();
    void configAgreesWithSsh();

    void costGrowsWithTheSize_data();
    void costGrowsWithTheSize();
    void limitsAreNamed_data();
    void limitsAreNamed();
    void importsCanBeCancelled();
    void tectia();
    void tectiaTunnelsInsideProfiles();
    void tectiaRefuses_data();
    void tectiaRefuses();

    void bundleRoundTrips();
    void bundleRefuses_data();
    void bundleRefuses();
    void oneDamagedProfileLeavesTheOthers();
    void importingAgainAddsNothing();
    void whatCannotBeStoredIsSaid();
    void newNamesAreUnique();
    void everythingIsBackedUp();
    void defaultsComeBeforeTheirProfiles();

private:
    QString write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] Environment environment() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestImport::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral(".ssh"))));
}

QString TestImport::write(const QString& name, const QByteArray& content) const
{
    const QString path = m_home->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
    return path;
}

Environment TestImport::environment() const
{
    Environment e = Environment::system();
    e.home = m_home->path();
    e.userName = QStringLiteral("me");
    return e;
}

void TestImport::commands_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("warnings");
    const auto row = [](const char* line, const char* result, const char* warnings = "") {
        QTest::newRow(line) << QString::fromLatin1(result) << QString::fromLatin1(warnings);
    };
    row("ssh -L 8080:web:80 anna@bastion", "anna@bastion:22 -Llocalhost:8080:web:80");
    row("ssh -fNL8080:web:80 -p 2222 bastion", "bastion:2222 -Llocalhost:8080:web:80");
    row("$ ssh -NfC -4 bastion -D1080 -R 9000:localhost:9000 &",
        "bastion:22 C 4 -Dlocalhost:1080 -Rlocalhost:9000:localhost:9000");
    row("/usr/bin/ssh -i '~/my key' -l anna bastion", "anna@bastion:22 keys=~/my key");
    row("ssh -J a@one:2200,two -L 1:db:1 ssh://anna@bastion:2222",
        "anna@bastion:2222 via=a@one:2200 via=two:22 -Llocalhost:1:db:1");
    row("ssh -g -L 1:a:1 b", "b:22 -L*:1:a:1");
    row("ssh -o User=anna -oPort=2222 -o 'LocalForward 1 a:1' b", "anna@b:2222 -Llocalhost:1:a:1");
    row("autossh -M 0 -N -L 1:a:1 b", "b:22 -Llocalhost:1:a:1");
    row("ssh -L 1:a:1 b tail -f /var/log/x", "b:22 -Llocalhost:1:a:1",
        "ignored: the command to run there");
    row("ssh -AX -L 1:a:1 b", "b:22 -Llocalhost:1:a:1", "ignored: -A|ignored: -X");
    row("ssh -o ForwardX11=yes b", "b:22", "ignored: ForwardX11");
    row("ssh \\\n  -L 1:a:1 \\\n  b", "b:22 -Llocalhost:1:a:1");
}

void TestImport::commands()
{
    const auto imported = importSshCommand(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().detail.english()));
    QTEST(described(imported->profile), "result");
    QTEST(englishLines(imported->warnings).join(u'|'), "warnings");
    QVERIFY(!imported->profile.book.importedFrom.isEmpty());
}

void TestImport::refusedCommands_data()
{
    QTest::addColumn<QString>("says");
    const auto row = [](const char* line, const char* says) {
        QTest::newRow(line) << QString::fromLatin1(says);
    };
    row("", "start with ssh");
    row("scp a b:c", "start with ssh");
    row("ssh", "no host");
    row("ssh -L 1:a:1", "no host");
    row("ssh b -L", "missing");
    row("ssh -L web b", "expected");
    row("ssh -Z b", "no such option");
    row("ssh -W a:1 b", "input");
    row("ssh -O exit b", "no tunnel");
    row("ssh b; rm -rf /", "for a shell");
    row("ssh $(cat host)", "not run");
    row("ssh -o ProxyCommand='nc %h %p' b", "-J");
    row("ssh -- -oProxyCommand=x", "dash");
    row("ssh 'b", "quote");
}

void TestImport::refusedCommands()
{
    const auto imported = importSshCommand(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!imported.has_value());
    QFETCH(QString, says);
    QVERIFY2(imported.error().detail.english().contains(says),
        qPrintable(imported.error().detail.english()));
}

void TestImport::commandRoundTrips()
{
    Profile profile = sampleProfile();
    profile.rules[0].enabled = true;
    const auto back = importSshCommand(sshCommand(profile));
    QVERIFY2(back.has_value(),
        back ? "" : qPrintable(back.error().detail.english() + back.error().context));
    QCOMPARE(englishLines(back->warnings), QStringList());
    QCOMPARE(described(back->profile),
        described(profile)
            .replace(QLatin1String("-Lftp/"), QLatin1String("-L"))
            .replace(QLatin1String("-Rftp/"), QLatin1String("-R")));
    QCOMPARE(back->profile.connection.ciphers, profile.connection.ciphers);
    QCOMPARE(
        back->profile.connection.server.hostKeyPolicy, profile.connection.server.hostKeyPolicy);
    QCOMPARE(back->profile.connection.bindAddress, profile.connection.bindAddress);
    QVERIFY(back->profile.connection.server.identitiesOnly
        && !back->profile.connection.server.useAgent);
}

static QString run(const QString& program, const QStringList& arguments, int* exitCode = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20'000)) {
        return {};
    }
    if (exitCode) {
        *exitCode = process.exitCode();
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The real ssh has to accept what "copy as ssh command" gives, and mean the same.
void TestImport::commandAsSshReadsIt()
{
    Profile profile = sampleProfile();
    profile.rules[0].enabled = true;
    profile.connection.keyExchanges.clear();
    profile.connection.bindAddress = QStringLiteral("127.0.0.1");
    profile.connection.knownHostsFiles = { QStringLiteral("/known"), QStringLiteral("/a b") };
    profile.rules.removeLast();
    QStringList words = *splitShellWords(sshCommand(profile));
    words.removeFirst();
    int exitCode = -1;
    const QString output = run(QStringLiteral("ssh"),
        QStringList{ QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-G") } + words,
        &exitCode);
    QCOMPARE(exitCode, 0);
    for (const char* line : { "hostname bastion.example.org", "user anna", "port 2222",
             "localforward [127.0.0.2]:2121 [files]:21", "remoteforward [*]:1080 [socks]:0",
             "proxyjump otto@hop", "compression yes", "connecttimeout 5", "serveralivecountmax 7",
             "userknownhostsfile /known /a b", "globalknownhostsfile none", "hashknownhosts yes",
             "streamlocalbindunlink yes", "exitonforwardfailure yes", "identitiesonly yes",
             "identityagent none", "stricthostkeychecking true", "hostkeyalias alias",
             "addressfamily inet6", "bindaddress 127.0.0.1", "rekeylimit 524288000 600" }) {
        QVERIFY2(output.contains(QLatin1String(line)),
            qPrintable(QLatin1String(line) + QStringLiteral(" not in\n") + output));
    }
}

void TestImport::config_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* tag, const char* alias, const char* text, const char* result) {
        QTest::newRow(tag) << QString::fromLatin1(alias) << QByteArray(text)
                           << QString::fromLatin1(result);
    };
    row("a host", "web", "Host web\n  HostName web.example.org\n  User anna\n  Port 2222\n",
        "anna@web.example.org:2222");
    row("one that is not there", "x", "Host web\n User anna\n", "x:22");
    row("equals signs and quotes", "web", "Host=web\nUser=\"anna\"\nIdentityFile = \"~/my key\"\n",
        "anna@web:22 keys=~/my key");
    row("comments", "web", "# Host web\nHost web # the web\n User anna # me\n", "anna@web:22");
    row("the first value counts", "web",
        "Host web\n User first\nHost *\n User second\n Compression yes\n", "first@web:22 C");
    row("wildcards", "web1", "Host web?\n User anna\nHost *.org\n User otto\n", "anna@web1:22");
    row("negation", "web2", "Host web* !web2\n User anna\nHost *\n Port 2222\n", "web2:2222");
    row("lines before any host", "web", "User anna\nHost other\n User otto\n", "anna@web:22");
    row("keys add up", "web", "Host web\n IdentityFile a\nHost *\n IdentityFile b\n",
        "web:22 keys=a,b");
    row("%h in HostName", "web", "Host web\n HostName %h.example.org\n", "web.example.org:22");
    row("%n in a path", "web", "Host web\n HostName real\n IdentityFile ~/%n-%h-%%n\n",
        "real:22 keys=~/web-%h-%%n");
    row("Match all", "web", "Match all\n User anna\n", "anna@web:22");
    row("Match host sees HostName", "web",
        "Host web\n HostName w.example.org\nMatch host *.example.org\n User anna\n",
        "anna@w.example.org:22");
    row("Match originalhost", "web", "Host web\n HostName x\nMatch originalhost web\n User anna\n",
        "anna@x:22");
    row("Match user", "web", "Host web\n User anna\nMatch user anna,otto\n Port 2222\n",
        "anna@web:2222");
    row("Match localuser", "web", "Match localuser me\n User anna\n", "anna@web:22");
    row("Match with two criteria", "web", "Match host web user otto\n Port 2222\n", "web:22");
    row("Match negated", "web", "Match !host other\n User anna\n", "anna@web:22");
    row("Match final is for a second pass", "web", "Match final\n User anna\n", "anna@web:22");
    row("Match exec is not run", "web", "Match host web exec \"touch /tmp/x\"\n User anna\n",
        "web:22");
    row("forwards", "web",
        "Host web\n LocalForward 8080 db:80\n RemoteForward *:9000 localhost:9000\n DynamicForward "
        "1080\n RemoteForward 9001\n",
        "web:22 -Llocalhost:8080:db:80 -R*:9000:localhost:9000 -Dlocalhost:1080 -Rlocalhost:9001");
    row("jump hosts are looked up", "web",
        "Host web\n ProxyJump bastion\nHost bastion\n HostName b.example.org\n User anna\n Port "
        "2222\n IdentityFile k\n",
        "web:22 via=anna@b.example.org:2222");
    row("a jump host's own jump host", "web", "Host web\n ProxyJump b\nHost b\n ProxyJump c\n",
        "web:22 via=c:22 via=b:22");
    row("what is said at the jump counts", "web",
        "Host web\n ProxyJump otto@b:23\nHost b\n User anna\n Port 2222\n", "web:22 via=otto@b:23");
    row("jump hosts in a circle end", "web", "Host web\n ProxyJump b\nHost b\n ProxyJump web\n",
        "web:22 via=b:22");
    row("Match is judged once, at its line", "gate",
        "Host gate db\nMatch host gate\n HostName gate.example.net\n User ops\n Port 2222\n",
        "ops@gate.example.net:2222");
    row("Match final sees the final name", "web",
        "Host web\n HostName web.corp.internal\nMatch final host *.corp.internal\n User anna\n",
        "anna@web.corp.internal:22");
    row("Match final makes Host lines see it too", "web",
        "Host web\n HostName web.corp.internal\nHost *.corp.internal\n User anna\nMatch final "
        "all\n Compression yes\n",
        "anna@web.corp.internal:22 C");
    row("Match canonical is for a second pass too", "web",
        "Match canonical\n User anna\nMatch final\n Compression yes\n", "anna@web:22 C");
    row("Match not final", "web", "Match !final\n User anna\n", "anna@web:22");
    row("Match in capitals, with equals signs and quotes", "web",
        "Match HOST=\"web\" !User otto # x\n User anna\n", "anna@web:22");
    row("Match host in any case", "Web", "Match host WEB\n User anna\n", "anna@web:22");
    row("Host compares case", "Web", "Host web\n User anna\n", "web:22");
    row("a name is used in lower case", "web", "Host web\n HostName W.Example.ORG\n",
        "w.example.org:22");
    row("ProxyCommand none excludes a later jump host", "db",
        "Host db\n ProxyCommand none\nHost *\n ProxyJump bastion\n", "db:22");
    row("ProxyJump none excludes a later jump host", "db",
        "Host db\n ProxyJump none\nHost *\n ProxyJump bastion\n", "db:22");
    row("single quotes", "a", "Host a\n HostName 'h.example.org'\n Port '2200'\n",
        "h.example.org:2200");
    row("quotes in a word", "b", "Host b\n HostName h\".example.org\"\n", "h.example.org:22");
    row("a quoted pattern", "b", "Host 'b' \"c\"\n User anna\n", "anna@b:22");
    row("an equals sign after a blank", "b", "Host b\n User =anna\n Port\t=\t23\n", "anna@b:23");
    row("a form feed at the end", "b", "Host b\n User anna\f\n", "anna@b:22");
    row("equal forwards are one", "a",
        "Host a\n LocalForward 8080 db:80\nHost *\n LocalForward 8080 db:80\n",
        "a:22 -Llocalhost:8080:db:80");
    row("a forward to a Unix socket", "docker",
        "Host docker\n LocalForward 2375 /var/run/docker.sock\n",
        "docker:22 -Llocalhost:2375:/var/run/docker.sock");
    row("a jump host with port 22 of its own", "web",
        "Host web\n ProxyJump b:22\nHost b\n Port "
        "2222\n",
        "web:22 via=b:22");
    row("tokens in ProxyJump", "web2",
        "Host web2\n HostName w\n User u\n Port 23\n ProxyJump "
        "%r@%n.%h-%p\n",
        "u@w:23 via=u@web2.w-23:22");
    row("Windows line ends", "web", "Host web\r\n  User anna\r\n", "anna@web:22");
}

void TestImport::config()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, alias);
    const auto config = SshConfig::read(write(QStringLiteral(".ssh/config"), text), environment());
    QVERIFY(config.has_value());
    const Imported imported = config->resolve(alias);
    QTEST(described(imported.profile), "result");
    QCOMPARE(imported.profile.book.importedFrom, QStringLiteral("ssh_config:") + alias);
    QCOMPARE(imported.profile.label.name, alias);
}

void TestImport::configSaysWhatItLeavesOut()
{
    const auto config = SshConfig::read(
        write(QStringLiteral(".ssh/config"),
            "Host web\n ProxyCommand nc %h %p\n ForwardX11 yes\n Frobnicate yes\n Port 99999\n "
            "LocalForward nonsense\nMatch exec true\n User x\nHost \"unclosed\n"),
        environment());
    QVERIFY(config.has_value());
    QVERIFY(englishLines(config->warnings())
                .join(u'\n')
                .contains(QLatin1String("config:9: a quote is not closed")));
    const QString warnings =
        englishLines(config->resolve(QStringLiteral("web")).warnings).join(u'\n');
    for (const char* part :
        { "config:2: ProxyCommand", "ignored: ForwardX11", "config:4: Frobnicate", "config:5: Port",
            "config:6: LocalForward", "config:7: Match exec is not evaluated" }) {
        QVERIFY2(warnings.contains(QLatin1String(part)), qPrintable(warnings));
    }
    QVERIFY(!SshConfig::read(m_home->filePath(QStringLiteral("none")), environment()).has_value());
}

void TestImport::configTurnsOffWhatClashes()
{
    const auto config =
        SshConfig::read(write(QStringLiteral(".ssh/config"),
                            "Host a\n LocalForward 8080 db:80\n LocalForward 8080 web:80\n"
                            " LocalForward [::1]:81 db:80\n LocalForward 127.0.0.1:81 db:80\n"
                            " DynamicForward *:8080\n RemoteForward 8080 x:1\n"),
            environment());
    const Imported imported = config->resolve(QStringLiteral("a"));
    QString on;
    for (const Rule& rule : imported.profile.rules) {
        on += rule.enabled ? u'+' : u'-';
    }
    QCOMPARE(on, QStringLiteral("+-++-+"));
    QVERIFY(englishLines(imported.warnings)
                .join(u'\n')
                .contains(QLatin1String(
                    "turned off: -L localhost:8080:web:80, because -L localhost:8080:db:80")));
    QVERIFY(validate(imported.profile).isEmpty());
}

void TestImport::configRefuses()
{
    const auto config = SshConfig::read(
        write(QStringLiteral(".ssh/config"), "Host a\n RefuseConnection \"use b\"\nHost b\n"),
        environment());
    const auto items = planImport(config->resolveAll(), {});
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).action, ImportItem::Action::Unusable);
    QVERIFY(items.at(0).error.detail.english().contains(QLatin1String("use b")));
    QCOMPARE(items.at(1).action, ImportItem::Action::Add);
}

void TestImport::configAsksOnlyWhatItMay()
{
    QStringList asked;
    SshConfigQueries queries;
    queries.runs = [&asked](const QString& command) {
        asked.append(command);
        return !command.contains(QLatin1String("no"));
    };
    queries.resolves = [&asked](const QString& name) {
        asked.append(name);
        return name == QLatin1String("web.b.example.");
    };
    const QString path = write(QStringLiteral(".ssh/config"),
        "Match originalhost web exec \"is %n %h %r %p\"\n User anna\nMatch host x exec "
        "never\nMatch exec no\n"
        " Port 23\nHost *\n CanonicalizeHostname yes\n CanonicalDomains a.example b.example\n"
        "Match canonical host *.b.example\n Compression yes\n");
    const auto config = SshConfig::read(path, environment(), queries);
    QVERIFY(config->hasCommands());
    QCOMPARE(described(config->resolve(QStringLiteral("web")).profile),
        QStringLiteral("anna@web.b.example:22 C"));
    QCOMPARE(asked.mid(0, 4),
        (QStringList{ QStringLiteral("is web web me 22"), QStringLiteral("no"),
            QStringLiteral("web.a.example."), QStringLiteral("web.b.example.") }));
    const Imported unasked = SshConfig::read(path, environment())->resolve(QStringLiteral("web"));
    QCOMPARE(described(unasked.profile), QStringLiteral("web:22"));
    QVERIFY(englishLines(unasked.warnings)
                .join(u'\n')
                .contains(QLatin1String("config:1: Match exec is not evaluated")));
    QVERIFY(englishLines(unasked.warnings)
                .join(u'\n')
                .contains(QLatin1String("no name is looked up here")));
}

void TestImport::commandsAreGivenPlainNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("alias");
    QTest::addColumn<bool>("runs");
    const auto row = [](const char* what, const QByteArray& text, const char* alias, bool runs) {
        QTest::newRow(what) << text << QString::fromLatin1(alias) << runs;
    };
    row("a name", "Host web-1.example\nMatch exec \"ping %n\"\n User x\n", "web-1.example", true);
    row("a name with a command in it", "Host x;touch${IFS}/p\nMatch exec \"ping %n\"\n User x\n",
        "x;touch${IFS}/p", false);
    row("that the command does not ask for", "Host x;y\nMatch exec \"true\"\n User x\n", "x;y",
        true);
    row("a host name with a command in it",
        "Host web\n HostName $(id)\nMatch exec \"ping %h\"\n User x\n", "web", false);
    row("a user with a command in it", "Host web\n User `id`\nMatch exec \"is %r\"\n Port 23\n",
        "web", false);
    row("an alias of the key with a command in it",
        "Host web\n HostKeyAlias a|b\nMatch exec \"is %k\"\n Port 23\n", "web", false);
}

/// All that stands in the file, which may be somebody else's; the shell would read it.
void TestImport::commandsAreGivenPlainNames()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, alias);
    QFETCH(bool, runs);
    int ran = 0;
    SshConfigQueries queries;
    queries.runs = [&ran](const QString&) { return ++ran > 0; };
    const auto config =
        SshConfig::read(write(QStringLiteral("config"), text), environment(), queries);
    const Imported read = config->resolve(alias);
    QCOMPARE(ran > 0, runs);
    QCOMPARE(englishLines(read.warnings).join(u' ').contains(QLatin1String("could mean something")),
        !runs);
    QCOMPARE(read.doubts.isEmpty(), runs);
}

/// Only the first jump host is reached by its own way.
void TestImport::jumpHostsAreLookedUpOnce()
{
    int lookups = 0;
    const AliasLookup lookup = [&lookups](const QString& alias) {
        ++lookups;
        Imported host;
        host.profile.connection.server.address.host = alias;
        const int level = alias.mid(1).toInt() + 1;
        for (const char* name : { "a", "b", "c" }) {
            Server hop;
            hop.address.host = QLatin1String(name) + QString::number(level);
            host.profile.connection.hops.append(hop);
        }
        return host;
    };
    const Imported read = withJumpHosts(QStringLiteral("a0"), lookup(QStringLiteral("a0")), lookup);
    QVERIFY2(lookups < 100, qPrintable(QString::number(lookups)));
    QVERIFY(read.profile.connection.hops.size() > kMaxHops);
}

void TestImport::configHosts()
{
    const auto config =
        SshConfig::read(write(QStringLiteral(".ssh/config"),
                            "Host a b *.org !c\nHost a\nHost *\nHost d?\nMatch host e\nHost f\n"),
            environment());
    QCOMPARE(config->hosts().join(u' '), QStringLiteral("a b f"));
    QCOMPARE(config->resolveAll().size(), 3);
}

void TestImport::configIncludes()
{
    write(QStringLiteral(".ssh/conf.d/10-a"), "Host a\n User anna\n");
    write(QStringLiteral(".ssh/conf.d/20-b"), "Host b\n User berta\n");
    write(QStringLiteral(".ssh/conf.d/.hidden"), "Host hidden\n");
    write(QStringLiteral("elsewhere/x"), "User fromx\n");
    const auto config =
        SshConfig::read(write(QStringLiteral(".ssh/config"),
                            "Include conf.d/* ~/missing\nHost only\n Include ~/elsewhere/x\n Port "
                            "2222\nHost *\n Compression yes\n"),
            environment());
    QVERIFY(config.has_value());
    QCOMPARE(config->hosts().join(u' '), QStringLiteral("a b only"));
    QCOMPARE(
        described(config->resolve(QStringLiteral("a")).profile), QStringLiteral("anna@a:22 C"));
    QCOMPARE(described(config->resolve(QStringLiteral("only")).profile),
        QStringLiteral("fromx@only:2222 C"));
}

void TestImport::configGlobs_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("hosts");
    const auto row = [](const char* pattern, const char* hosts) {
        QTest::newRow(pattern) << QString::fromLatin1(pattern) << QString::fromLatin1(hosts);
    };
    row("~/g/*", "a1 a2 b1 {x}");
    row("~/g/[ab]1", "a1 b1");
    row("~/g/[!a]*", "b1 {x}");
    row("~/g/[^a]*", "a1 a2");
    row("~/g/[a-c]?", "a1 a2 b1");
    row("~/g/[[:alpha:]]2", "a2");
    row("~/g/\\a1", "a1");
    row("~/g/.h*", "h");
    row("~/g/{a,b}1", "");
    row("~/g/{x}", "{x}");
    row("~/?/*[2]", "a2");
    row("~/g/sub/../a1", "a1");
    row("~/g/s*/*", "deep");
    row("../g/a1", "a1");
    row("~/g/a1 \"~/g/b1\"", "a1 b1");
    row("~/g", "");
}

void TestImport::configGlobs()
{
    QFETCH(QString, pattern);
    for (const char* name : { "a1", "a2", "b1", "{x}", ".hidden", "sub/deep" }) {
        const QString host = QLatin1String(name).contains(QLatin1Char('h'))
            ? QStringLiteral("h")
            : QString::fromLatin1(name);
        write(QStringLiteral("g/") + QLatin1String(name),
            "Host " + host.section(u'/', -1).toUtf8() + "\n");
    }
    const auto config = SshConfig::read(
        write(QStringLiteral(".ssh/config"), "Include " + pattern.toUtf8() + "\n"), environment());
    QCOMPARE(englishLines(config->warnings()), QStringList());
    QTEST(config->hosts().join(u' '), "hosts");
}

void TestImport::configNeverEnds()
{
    const QString self =
        write(QStringLiteral(".ssh/config"), "Host a\n User x\nInclude config\nInclude config\n");
    const auto config = SshConfig::read(self, environment());
    QVERIFY(config.has_value());
    QVERIFY(!config->warnings().isEmpty());
    const QString huge = write(QStringLiteral("huge"), QByteArray(5 * 1024 * 1024, 'x'));
    QVERIFY(!SshConfig::read(huge, environment()).has_value());
}

/// Our reader against the real one, for every alias the table of config() has and some more text.
void TestImport::configAgreesWithSsh_data()
{
    config_data();
}

void TestImport::configAgreesWithSsh()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, alias);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    // ssh would run it, or depends on who runs the test.
    if (tag.contains(QLatin1String("exec")) || tag.contains(QLatin1String("localuser"))) {
        return;
    }
    const QString path = write(QStringLiteral(".ssh/config"), text);
    int exitCode = -1;
    const QString output = run(QStringLiteral("ssh"),
        { QStringLiteral("-G"), QStringLiteral("-F"), path, alias }, &exitCode);
    QCOMPARE(exitCode, 0);
    const QString baseline = run(QStringLiteral("ssh"),
        { QStringLiteral("-G"), QStringLiteral("-F"), QStringLiteral("none"), alias });
    Profile theirs = importSshG(alias, output, baseline).profile;
    Profile ours = SshConfig::read(path, environment())->resolve(alias).profile;
    // ssh does not look the jump hosts up before it goes there.
    if (!ours.connection.hops.isEmpty()) {
        QVERIFY(!theirs.connection.hops.isEmpty());
        ours.connection.hops.clear();
        theirs.connection.hops.clear();
    }
    QCOMPARE(described(theirs).section(QLatin1String(" -"), 0, 0),
        described(ours).section(QLatin1String(" -"), 0, 0));
    QStringList theirRules;
    QStringList ourRules;
    for (const Rule& rule : std::as_const(theirs.rules)) {
        theirRules.append(sshArguments(rule).join(QString()));
    }
    for (const Rule& rule : std::as_const(ours.rules)) {
        ourRules.append(sshArguments(rule).join(QString()));
    }
    theirRules.sort();
    ourRules.sort();
    QCOMPARE(theirRules, ourRules);
}

void TestImport::tectia()
{
    const auto all = importTectiaConfig(R"(<?xml version="1.0"?>
<!DOCTYPE secsh-broker SYSTEM "/nowhere/broker.dtd" [ <!ENTITY host "imap.example.org"> ]>
<secsh-broker version="6.0">
 <profiles>
  <profile id="id1" name="Work" host="work.example.org" port="2222" protocol="secsh2" user="anna" connect-on-startup="no" gateway-profile="id2">
   <compression name="zlib"/><keepalive-interval time="20"/>
   <user-identities><identity identity-file="C:\keys\id"/></user-identities>
   <tunnels>
    <local-tunnel type="tcp" listen-port="1430" dst-host="&host;" dst-port="143" allow-relay="no"/>
    <local-tunnel type="FTP" listen-port="2121" dst-host="localhost" dst-port="21" allow-relay="yes"/>
    <remote-tunnel type="tcp" listen-port="22" listen-address="127.0.0.1" dst-host="localhost" dst-port="22"/>
    <local-tunnel type="udp" listen-port="1" dst-host="a" dst-port="1"/>
    <local-tunnel type="tcp" dst-host="a" dst-port="1"/>
   </tunnels>
  </profile>
  <profile id="id2" host="gate.example.org" user="%USERNAME%"/>
 </profiles>
 <static-tunnels>
  <tunnel type="FTP" listen-port="1234" dst-host="ftp.example.org" dst-port="ftp" profile="id2"/>
  <tunnel type="tcp" listen-port="9000" dst-host="a" dst-port="9000" profile="otto@other"/>
 </static-tunnels>
</secsh-broker>)");
    QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().detail.english()));
    QCOMPARE(all->size(), 3);
    QCOMPARE(described(all->at(0).profile),
        QStringLiteral("anna@work.example.org:2222 keys=C:\\keys\\id via=gate.example.org:22 C "
                       "-Llocalhost:1430:imap.example.org:143 "
                       "-Lftp/*:2121:localhost:21 -R127.0.0.1:22:localhost:22"));
    QCOMPARE(all->at(0).profile.connection.keepaliveInterval, std::chrono::seconds(20));
    QCOMPARE(all->at(0).profile.book.importedFrom, QStringLiteral("tectia:id1"));
    QCOMPARE(all->at(0).warnings.size(), 2);
    QVERIFY(!all->at(0).profile.policy.lazy);
    QCOMPARE(described(all->at(1).profile),
        QStringLiteral("gate.example.org:22 -Lftp/localhost:1234:ftp.example.org:21"));
    QVERIFY(all->at(1).profile.policy.lazy);
    QCOMPARE(
        described(all->at(2).profile), QStringLiteral("otto@other:22 -Llocalhost:9000:a:9000"));
}

void TestImport::tectiaTunnelsInsideProfiles()
{
    // Each tunnel brings a profile of its own while another one is still open.
    QByteArray tunnels;
    for (int i = 0; i < 100; ++i) {
        tunnels +=
            "<tunnel listen-port='1' dst-port='1' profile='other" + QByteArray::number(i) + "'/>";
    }
    const auto all = importTectiaConfig("<x><profiles><profile id='a' host='h'><static-tunnels>"
        + tunnels + "</static-tunnels><compression name='zlib'/></profile></profiles></x>");
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), 101);
    QVERIFY(all->constFirst().profile.connection.compression);
    QVERIFY(!all->constLast().profile.connection.compression);
}

void TestImport::tectiaRefuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a file") << QByteArray("<secsh-broker><profiles><profile id='a' host='b'>");
    QTest::newRow("an external entity")
        << QByteArray("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x><profiles><profile "
                      "host='&e;'/></profiles></x>");
    QByteArray laughs("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; ++i) {
        laughs += "<!ENTITY a" + QByteArray::number(i) + " '&a" + QByteArray::number(i - 1) + ";&a"
            + QByteArray::number(i - 1) + ";'>";
    }
    QTest::newRow("a billion laughs") << laughs + "]><x>&a29;</x>";
    QTest::newRow("nested without end") << QByteArray("<a>").repeated(100'000);
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ');
}

void TestImport::tectiaRefuses()
{
    QFETCH(QByteArray, xml);
    const auto all = importTectiaConfig(xml);
    QVERIFY(!all.has_value());
    QCOMPARE(all.error().code, Code::InvalidArgument);
}

void TestImport::bundleRoundTrips()
{
    Profile second = sampleProfile();
    second.id = QStringLiteral("second");
    Bundle bundle{ sampleProfile(), { sampleProfile(), second } };
    const auto back = bundleFrom(toJsonText(bundle));
    QVERIFY(back.has_value());
    QCOMPARE(back->profiles.size(), 2);
    QVERIFY(back->profiles.at(0) == sampleProfile());
    QVERIFY(back->defaults.has_value());
    bundle.defaults.reset();
    QVERIFY(!bundleFrom(toJsonText(bundle))->defaults);
    QCOMPARE(bundleFrom("{\"schemaVersion\":1,\"name\":\"alone\"}")->profiles.first().label.name,
        QStringLiteral("alone"));
}

void TestImport::bundleRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("something else") << QByteArray("{}") << int(Code::ProfileDamaged);
    QTest::newRow("a newer format")
        << QByteArray("{\"format\":\"sallyport-profiles\",\"formatVersion\":2}")
        << int(Code::ProfileNewer);
    QTest::newRow("a newer profile in it") << QByteArray(
        "{\"format\":\"sallyport-profiles\",\"formatVersion\":1,\"profiles\":[{\"schemaVersion\":2}"
        "]}") << int(Code::ProfileNewer);
    QTest::newRow("a text for a profile") << QByteArray(
        "{\"format\":\"sallyport-profiles\",\"formatVersion\":1,\"profiles\":[\"x\"]}")
                                          << int(Code::ProfileDamaged);
}

void TestImport::bundleRefuses()
{
    QFETCH(QByteArray, text);
    const auto bundle = bundleFrom(text);
    QVERIFY(!bundle.has_value());
    QTEST(int(bundle.error().code), "code");
}

void TestImport::importingAgainAddsNothing()
{
    const ProfileStore store(m_home->filePath(QStringLiteral("config")));
    const auto actions = [&store](const QList<Imported>& imported) {
        QString text;
        const auto items = planImport(imported, store.list());
        for (const ImportItem& item : items) {
            text += item.action == ImportItem::Action::Add  ? u'A'
                : item.action == ImportItem::Action::Update ? u'U'
                                                            : u'S';
        }
        const auto committed = commitImport(store, items);
        return committed.error ? committed.error->detail.english() : text;
    };
    const QString path =
        write(QStringLiteral(".ssh/config"), "Host a\n User x\nHost b\n LocalForward 1 a:1\n");
    QCOMPARE(actions(SshConfig::read(path, environment())->resolveAll()), QStringLiteral("AA"));
    QCOMPARE(actions(SshConfig::read(path, environment())->resolveAll()), QStringLiteral("SS"));
    auto mine = *store.find(QStringLiteral("a"));
    mine.profile.label.name = QStringLiteral("My A");
    mine.profile.label.folder = QStringLiteral("F");
    QVERIFY(store.save(mine.profile, mine.revision).has_value());
    write(QStringLiteral(".ssh/config"), "Host a\n User y\nHost b\n LocalForward 1 a:1\nHost c\n");
    QCOMPARE(actions(SshConfig::read(path, environment())->resolveAll()), QStringLiteral("USA"));
    QCOMPARE(store.list().size(), 3);
    const auto updated = store.find(QStringLiteral("My A"));
    QVERIFY(updated.has_value());
    QCOMPARE(updated->profile.connection.server.user, QStringLiteral("y"));
    QCOMPARE(updated->profile.label.folder, QStringLiteral("F"));
    // A backup of it all changes nothing either, and fills an empty folder.
    Bundle bundle;
    for (const auto& entry : store.list()) {
        bundle.profiles.append(entry.stored->profile);
    }
    const auto back = bundleFrom(toJsonText(bundle));
    QVERIFY(back.has_value());
    QCOMPARE(actions(importedFrom(*back).profiles), QStringLiteral("SSS"));
    const ProfileStore other(m_home->filePath(QStringLiteral("other")));
    const ImportReport report =
        commitImport(other, planImport(importedFrom(*back).profiles, other.list()));
    QVERIFY(!report.error);
    QCOMPARE(report.added, 3);
    QCOMPARE(report.ids.size(), 3);
    QCOMPARE(other.load(updated->profile.id)->profile.label.name, QStringLiteral("My A"));
}

void TestImport::oneDamagedProfileLeavesTheOthers()
{
    const auto bundle = bundleFrom(
        R"({"format":"sallyport-profiles","formatVersion":1,"profiles":[
            {"schemaVersion":1,"name":"good","server":{"host":"h"}},
            {"schemaVersion":1,"name":"bad","server":7}, 5]})");
    QVERIFY(bundle.has_value());
    QCOMPARE(bundle->profiles.size(), 1);
    const ImportSet set = importedFrom(*bundle);
    QCOMPARE(set.unusable.size(), 2);
    QCOMPARE(set.unusable.at(0).context, QStringLiteral("bad"));
    QCOMPARE(set.unusable.at(1).context, QStringLiteral("profiles[2]"));
}

void TestImport::whatCannotBeStoredIsSaid()
{
    Imported good;
    good.profile.id = QStringLiteral("one");
    good.profile.label.name = QStringLiteral("good");
    good.profile.connection.server.address.host = QStringLiteral("h");
    Imported twice = good;
    Imported invalid;
    invalid.profile.label.name = QStringLiteral("no host");
    Imported outside = good;
    outside.profile.id = QStringLiteral("../../outside");
    const ProfileStore store(m_home->filePath(QStringLiteral("config")));
    const auto items = planImport({ good, twice, invalid, outside }, store.list());
    QCOMPARE(items.at(0).action, ImportItem::Action::Add);
    QCOMPARE(items.at(1).action, ImportItem::Action::Unusable);
    QVERIFY(items.at(1).error.detail.english().contains(QLatin1String("the same as another")));
    QCOMPARE(items.at(2).action, ImportItem::Action::Unusable);
    QVERIFY(!items.at(2).error.context.isEmpty());
    QCOMPARE(items.at(3).action, ImportItem::Action::Add);
    QVERIFY(items.at(3).imported.profile.id.isEmpty());
    QCOMPARE(commitImport(store, items).added, 2);
    QCOMPARE(store.list().size(), 2);
}

void TestImport::newNamesAreUnique()
{
    const ProfileStore store(m_home->filePath(QStringLiteral("config")));
    const QList<Imported> commands{ *importSshCommand(QStringLiteral("ssh -L 1:a:1 b")),
        *importSshCommand(QStringLiteral("ssh -L 2:a:2 b")) };
    const auto names = [](const QList<ImportItem>& items) {
        return items.at(0).imported.profile.label.name + u'|'
            + items.at(1).imported.profile.label.name;
    };
    const auto items = planImport(commands, store.list());
    QCOMPARE(names(items), QStringLiteral("b|b (2)"));
    QVERIFY(!commitImport(store, items).error);
    const auto again = planImport(commands, store.list());
    QCOMPARE(again.at(1).action, ImportItem::Action::Same);
    QCOMPARE(names(again), QStringLiteral("b|b (2)"));
}

void TestImport::everythingIsBackedUp()
{
    const ProfileStore store(m_home->filePath(QStringLiteral("config")));
    Profile defaults;
    defaults.connection.compression = true;
    QVERIFY(store.saveDefaults(defaults, {}).has_value());
    QVERIFY(store.save(sampleProfile(), {}).has_value());
    write(QStringLiteral("config/profiles/broken.json"), "{");
    QVERIFY(restoreWindowSettings(store.configFolder(),
        { { QStringLiteral("closeToTray"), false },
            { QStringLiteral("language"), QStringLiteral("de") },
            { QStringLiteral("notifications"), 7 }, { QStringLiteral("unknown"), true } })
                .has_value());
    const auto bundle = backupOf(store);
    QVERIFY(bundle.has_value());
    QCOMPARE(bundle->damaged.size(), 1);
    const QString file = m_home->filePath(QStringLiteral("backup.json"));
    QVERIFY(writeBundle(file, *bundle).has_value());
    QCOMPARE(QFile::permissions(file)
            & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                | QFileDevice::WriteOther),
        QFileDevice::Permissions());
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const auto back = bundleFrom(input.readAll());
    QVERIFY(back.has_value());
    QCOMPARE(back->profiles.size(), 1);
    QVERIFY(back->defaults && back->defaults->connection.compression);
    QCOMPARE(back->settings,
        (QJsonObject{ { QStringLiteral("closeToTray"), false },
            { QStringLiteral("language"), QStringLiteral("de") } }));
    const QString other = m_home->filePath(QStringLiteral("other"));
    QVERIFY(restoreWindowSettings(other, back->settings).has_value());
    QCOMPARE(windowSettings(other), back->settings);
    QCOMPARE(writeBundle(m_home->path(), *bundle).error().code, Code::FileUnwritable);
    QCOMPARE(writeBundle(m_home->filePath(QStringLiteral("no/such/folder")), *bundle).error().code,
        Code::FileUnwritable);
}

/// What a profile inherited when it was backed up must not change because of other defaults, and
/// what it set against them must not be lost.
void TestImport::defaultsComeBeforeTheirProfiles()
{
    const ProfileStore store(m_home->filePath(QStringLiteral("config")));
    Profile plain = sampleProfile();
    plain.connection.compression = false;
    plain.book.overrides.clear();
    QVERIFY(store.save(plain, {}).has_value());
    Bundle bundle;
    bundle.profiles = { store.load(plain.id)->profile };
    bundle.defaults = Profile();
    bundle.defaults->connection.compression = true;
    QVERIFY(restoreDefaults(store, *bundle.defaults).has_value());
    QVERIFY(store.load(plain.id)->profile.connection.compression);
    const auto items = planImport(importedFrom(bundle).profiles, store.list());
    QVERIFY(!commitImport(store, items).error);
    QVERIFY(!store.load(plain.id)->profile.connection.compression);
}

/// Processor time of one run, which other programs do not add to.
static double seconds(const std::function<void(int)>& work, int size)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 3; ++i) {
        const std::clock_t start = std::clock();
        work(size);
        best = std::min(best, double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

static QByteArray tectiaFile(int profiles, const QByteArray& eachInside = {}, bool chained = true)
{
    QByteArray xml = "<secsh-broker><profiles>";
    for (int i = 0; i < profiles; ++i) {
        const QByteArray number = QByteArray::number(i);
        xml += "<profile id='p" + number + "' name='n" + number + "' host='h" + number + '\'';
        if (chained) {
            xml += " gateway-profile='p" + QByteArray::number(i > 0 ? i - 1 : profiles - 1) + '\'';
        }
        xml += '>' + eachInside + "</profile>";
    }
    return xml + "</profiles></secsh-broker>";
}

static QList<Imported> many(int count, bool sameName)
{
    QList<Imported> all;
    for (int i = 0; i < count; ++i) {
        Imported one;
        one.profile.label.name = sameName ? QStringLiteral("n") : QString::number(i);
        one.profile.book.importedFrom = QString::number(i);
        one.profile.connection.server.address.host = QStringLiteral("h");
        all.append(one);
    }
    return all;
}

void TestImport::costGrowsWithTheSize_data()
{
    using Work = std::function<void(int)>;
    QTest::addColumn<Work>("work");
    QTest::newRow("Tectia: every profile behind another one")
        << Work([](int n) { QCOMPARE(importTectiaConfig(tectiaFile(n))->size(), n); });
    QTest::newRow("Tectia: static tunnels by name") << Work([](int n) {
        QByteArray xml = tectiaFile(n, {}, false).chopped(15) + "<static-tunnels>";
        for (int i = 0; i < n; ++i) {
            xml += "<tunnel profile='n" + QByteArray::number(i)
                + "' type='tcp' listen-port='80' dst-port='80'/>";
        }
        QCOMPARE(importTectiaConfig(xml + "</static-tunnels></secsh-broker>")->size(), n);
    });
    QTest::newRow("a plan in which all have one name")
        << Work([](int n) { QCOMPARE(planImport(many(n, true), {}).size(), n); });
    QTest::newRow("a plan for what is there already") << Work([](int n) {
        QList<ProfileStore::Entry> there;
        for (const Imported& one : many(n, false)) {
            Profile stored = one.profile;
            stored.id = stored.label.name;
            there.append({ stored.id, {}, StoredProfile{ stored, {} }, {} });
        }
        QCOMPARE(planImport(many(n, false), there).size(), n);
    });
    QTest::newRow("a bundle") << Work([](int n) {
        Bundle bundle;
        for (const Imported& one : many(n, false)) {
            bundle.profiles.append(one.profile);
        }
        QCOMPARE(bundleFrom(toJsonText(bundle))->profiles.size(), n);
    });
    QTest::newRow("a comparison of many rules") << Work([](int n) {
        Profile profile;
        for (int i = 0; i < n; ++i) {
            profile.rules.append(*parseForward(ForwardOption::Local,
                QStringLiteral("127.0.%1.%2:80:w:80").arg(i / 250).arg(i % 250)));
        }
        QVERIFY(weakenings(profile, profile).isEmpty());
    });
}

void TestImport::costGrowsWithTheSize()
{
    QFETCH(std::function<void(int)>, work);
    constexpr int kSmall = 1250;
    const double small = seconds(work, kSmall);
    const double large = seconds(work, 4 * kSmall);
    qInfo("%.3f s, four times as much %.3f s", small, large);
    // 4 is in proportion, 16 the square; what no longer fits into a cache makes it up to twice as
    // much.
    QVERIFY2(large < 12 * std::max(small, 0.004), qPrintable(QString::number(large / small)));
}

void TestImport::limitsAreNamed_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("says");
    const auto text = [](const auto& result) {
        return result ? QString() : result.error().detail.english();
    };
    QTest::newRow("Tectia: size") << text(importTectiaConfig(QByteArray(kMaxImportBytes + 1, ' ')))
                                  << QStringLiteral("larger than 4 MiB");
    QTest::newRow("Tectia: profiles") << text(importTectiaConfig(tectiaFile(kMaxImported + 1)))
                                      << QStringLiteral("more than 5000 profiles");
    QTest::newRow("a bundle: size") << text(bundleFrom(QByteArray(kMaxBundleBytes + 1, ' ')))
                                    << QStringLiteral("larger than 32 MiB");
    Bundle bundle;
    bundle.profiles.fill(many(1, false).first().profile, kMaxImported + 1);
    QTest::newRow("a bundle: profiles")
        << text(bundleFrom(toJsonText(bundle))) << QStringLiteral("more than 5000 profiles");
    QByteArray keys;
    for (int i = 0; i < kMaxImportedKeys + 1; ++i) {
        keys += "<identity file='k" + QByteArray::number(i) + "'/>";
    }
    const auto many = importTectiaConfig(tectiaFile(3, keys));
    QTest::newRow("Tectia: keys") << (many ? englishLines(many->constFirst().warnings).join(u' ')
                                           : QString())
                                  << QStringLiteral("more than 100 key files");
    QTest::newRow("Tectia: keys of jump hosts")
        << (many ? englishLines(many->constLast().warnings).join(u' ') : QString())
        << QStringLiteral("more than 100 key files of the jump hosts together");
}

void TestImport::limitsAreNamed()
{
    QFETCH(QString, detail);
    QFETCH(QString, says);
    QVERIFY2(detail.contains(says), qPrintable(detail));
}

void TestImport::importsCanBeCancelled()
{
    const QTemporaryDir folder;
    const auto items = planImport(many(2, false), {});
    write(QStringLiteral(".ssh/conf.d/one"), "Host one\n");
    const QString config = write(QStringLiteral(".ssh/config"), "Include conf.d/*\nHost two\n");
    QList<Code> codes;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        QThread::currentThread()->requestInterruption();
        const auto tectia = importTectiaConfig(tectiaFile(2));
        codes.append(tectia ? Code::Internal : tectia.error().code);
        const auto report = commitImport(ProfileStore(folder.path()), items);
        codes.append(report.error ? report.error->code : Code::Internal);
        const auto read = SshConfig::read(config, environment());
        codes.append(read ? Code::Internal : read.error().code);
    }));
    thread->start();
    QVERIFY(thread->wait(20'000));
    QVERIFY(codes == QList<Code>({ Code::Cancelled, Code::Cancelled, Code::Cancelled }));
    ImportProgress progress;
    progress.isCancelled = true;
    const auto report = commitImport(ProfileStore(folder.path()), items, &progress);
    QVERIFY(report.error && report.error->code == Code::Cancelled);
    QVERIFY(report.ids.isEmpty());
}

QTEST_GUILESS_MAIN(TestImport)
#include "testimport.moc"
