// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/names.h"
#include "core/profile/rekeylimit.h"
#include "core/profile/sshoptions.h"
#include "core/profile/words.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;
using namespace std::chrono_literals;

class TestSshOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sets_data();
    void sets();
    void refuses_data();
    void refuses();
    void ignoresAloud();
    void rekeyLimitMeans_data();
    void rekeyLimitMeans();
    void defaultsAreIgnoredSilently();
    void firstValueCounts();
    void aTimeOfNoneIsNone();
    void valuesThatDoNotCountAreJudged();
    void jumpHostsLogInLikeTheServer();
    void orderDoesNotMatter();
    void gatewayPortsLeavesNamedAddressesAlone();
    void noMethodLeftIsNotEveryMethod();
    void knownHostsFiles();
    void unknownNamesCanBeTolerated();
    void configWords_data();
    void configWords();
    void shellWords_data();
    void shellWords();
    void quotingRoundTrips();
    void patterns_data();
    void patterns();
    void serverAddresses_data();
    void serverAddresses();
    void proxies_data();
    void proxies();
};

/// A profile in a few words, for comparing.
static QString described(const Profile& p)
{
    QStringList out;
    const Profile usual;
    const auto add = [&out](const char* name, const QString& value) {
        if (!value.isEmpty()) {
            out.append(QLatin1String(name) + u'=' + value);
        }
    };
    const auto flag = [&out](const char* name, bool value) {
        if (value) {
            out.append(QLatin1String(name));
        }
    };
    add("host",
        p.connection.server.address.host == QLatin1String("h") ? QString()
                                                               : p.connection.server.address.host);
    add("port",
        p.connection.server.address.port == 22 ? QString()
                                               : QString::number(p.connection.server.address.port));
    add("user", p.connection.server.user);
    add("keys", p.connection.server.identityFiles.join(u'|'));
    add("certs", p.connection.server.certificateFiles.join(u'|'));
    add("agent", p.connection.server.agentPath);
    flag("no-agent", !p.connection.server.useAgent);
    flag("identities-only", p.connection.server.identitiesOnly);
    add("methods", p.connection.server.authentications.join(u','));
    add("alias", p.connection.server.hostKeyAlias);
    add("policy",
        p.connection.server.hostKeyPolicy == HostKeyPolicy::Ask
            ? QString()
            : QString(nameOf(p.connection.server.hostKeyPolicy)));
    add("family",
        p.connection.family == AddressFamily::Any ? QString()
                                                  : QString(nameOf(p.connection.family)));
    add("bind", p.connection.bindAddress);
    add("known", p.connection.knownHostsFiles.join(u'|'));
    flag("hash", p.connection.hashKnownHosts);
    add("ciphers", p.connection.ciphers.join(u','));
    add("kex", p.connection.keyExchanges.join(u','));
    add("macs", p.connection.macs.join(u','));
    add("hostkeys", p.connection.hostKeyAlgorithms.join(u','));
    add("pubkeys", p.connection.publicKeyAlgorithms.join(u','));
    add("rekey", p.connection.rekeyLimit);
    flag("compression", p.connection.compression);
    flag("all-or-none", p.policy.exitOnForwardFailure);
    flag("unlink", p.policy.replaceUnixSockets);
    add("timeout",
        p.connection.connectTimeout == usual.connection.connectTimeout
            ? QString()
            : QString::number(p.connection.connectTimeout.count()));
    add("alive",
        p.connection.keepaliveInterval == usual.connection.keepaliveInterval
            ? QString()
            : QString::number(p.connection.keepaliveInterval.count()));
    add("count",
        p.connection.keepaliveCount == usual.connection.keepaliveCount
            ? QString()
            : QString::number(p.connection.keepaliveCount));
    for (const Server& hop : p.connection.hops) {
        add("hop", hop.user + u'@' + hop.address.toString());
    }
    for (const Rule& rule : p.rules) {
        add("rule", toString(rule));
    }
    return out.join(u' ');
}

static Profile fresh()
{
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("h");
    return profile;
}

void TestSshOptions::sets_data()
{
    QTest::addColumn<QString>("result");
    const auto row = [](const char* line, const char* result) {
        QTest::newRow(line) << QString::fromLatin1(result);
    };
    row("HostName=real.example.org", "host=real.example.org");
    row("hostname %h.example.org", "host=h.example.org");
    row("HostName=2001:db8::1", "host=2001:db8::1");
    row("Port=2222", "port=2222");
    row("Port=http", "port=80");
    row("USER=anna", "user=anna");
    row("User \"anna berg\"", "user=anna berg");
    row("IdentityFile=~/.ssh/id_work", "keys=~/.ssh/id_work");
    row("IdentityFile \"/a b\"", "keys=/a b");
    row("IdentitiesOnly=yes", "identities-only");
    row("CertificateFile=c", "certs=c");
    row("IdentityAgent=$SOCK", "agent=$SOCK");
    row("IdentityAgent=none", "no-agent");
    row("IdentityAgent=SSH_AUTH_SOCK", "");
    row("PreferredAuthentications=publickey,password", "methods=publickey,password");
    row("PasswordAuthentication=no", "methods=publickey,keyboard-interactive");
    row("PubkeyAuthentication=unbound", "");
    row("ProxyJump=a@b:2222,[::1]:22,c", "hop=a@b:2222 hop=@[::1]:22 hop=@c:22");
    row("ProxyJump=none", "");
    row("ProxyCommand=none", "");
    row("ProxyCommand=ssh -W %h:%p anna@bastion", "hop=anna@bastion:22");
    row("ProxyCommand=/usr/bin/ssh bastion -W %h:%p", "hop=@bastion:22");
    row("HostKeyAlias=other", "alias=other");
    row("HostKeyAlgorithms=^ssh-ed25519,rsa-sha2-512", "hostkeys=^ssh-ed25519,rsa-sha2-512");
    row("Ciphers=+aes128-cbc", "ciphers=+aes128-cbc");
    row("KexAlgorithms=curve25519-sha256", "kex=curve25519-sha256");
    row("MACs=-hmac-sha1", "macs=-hmac-sha1");
    row("Compression=yes", "compression");
    row("PubkeyAcceptedAlgorithms=+ssh-rsa", "pubkeys=+ssh-rsa");
    row("PubkeyAcceptedKeyTypes=+ssh-rsa", "pubkeys=+ssh-rsa");
    row("PubkeyAcceptedAlgorithms=ssh-rsa", "pubkeys=ssh-rsa");
    row("PubkeyAcceptedAlgorithms=ssh-ed25519,rsa-sha2-512,rsa-sha2-256", "");
    row("PubkeyAcceptedAlgorithms=ssh-ed25519,rsa-sha2-512,rsa-sha2-256,ssh-rsa",
        "pubkeys=+ssh-rsa");
    row("RekeyLimit=500M", "rekey=500M");
    row("RekeyLimit=1G  30m", "rekey=1G 30m");
    row("RekeyLimit=default 1h", "rekey=default 1h");
    row("RekeyLimit=default none", "rekey=default none");
    row("RekeyLimit=default", "rekey=default");
    row("RekeyLimit=0 0", "rekey=0 0");
    row("RekeyLimit=1G none", "rekey=1G none");
    row("ConnectTimeout=1m30s", "timeout=90");
    row("ConnectTimeout=none", "");
    row("ServerAliveInterval=0", "alive=0");
    row("ServerAliveCountMax=5", "count=5");
    row("StrictHostKeyChecking=yes", "policy=strict");
    row("StrictHostKeyChecking=ask", "");
    row("StrictHostKeyChecking=accept-new", "policy=accept-new");
    row("StrictHostKeyChecking=no", "policy=accept-new");
    row("StrictHostKeyChecking=off", "policy=accept-new");
    row("HashKnownHosts=yes", "hash");
    row("AddressFamily=inet6", "family=ipv6");
    row("BindAddress=192.0.2.1", "bind=192.0.2.1");
    row("BindInterface=eth1", "bind=eth1");
    row("ExitOnForwardFailure=yes", "all-or-none");
    row("LocalForward=8080 web:80", "rule=localhost:8080:web:80");
    row("LocalForward \"/a b\" web:80", "rule=/a b:web:80");
    row("RemoteForward=9000", "rule=localhost:9000");
    row("RemoteForward=*:9000 [::1]:80", "rule=*:9000:[::1]:80");
    row("DynamicForward=*:1080", "rule=*:1080");
    row("StreamLocalBindUnlink=yes", "unlink");
    row("RevokedHostKeys=none", "");
}

void TestSshOptions::sets()
{
    Profile profile = fresh();
    SshOptions options(profile);
    const auto applied = options.applyLine(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().detail.english()));
    options.finish();
    QTEST(described(profile), "result");
}

void TestSshOptions::refuses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* line, Code code, const char* says) {
        QTest::newRow(line) << int(code) << QString::fromLatin1(says);
    };
    const Code invalid = Code::InvalidArgument;
    row("Prot=22", invalid, "did you mean Port?");
    row("LokalForward=1 a:2", invalid, "did you mean LocalForward?");
    row("Frobnicate=yes", invalid, "unknown option");
    row("x=y", invalid, "unknown option");
    row("=y", invalid, "unknown option");
    row("Port", invalid, "missing");
    row("Port=", invalid, "missing");
    row("Port=0", invalid, "range");
    row("Compression=maybe", invalid, "yes or no");
    row("RekeyLimit=some", invalid, "bytes");
    row("RekeyLimit=15", invalid, "16 bytes");
    row("RekeyLimit=1T", invalid, "bytes");
    row("RekeyLimit=-1", invalid, "bytes");
    row("RekeyLimit=99999999999G", invalid, "bytes");
    row("RekeyLimit=1G soon", invalid, "time");
    row("RekeyLimit=1G 1h 1m", invalid, "time");
    row("PubkeyAcceptedAlgorithms=,", invalid, "empty name");
    row("AddressFamily=ipv6", invalid, "inet6");
    row("HostName=-oProxyCommand=x", invalid, "host name");
    row("HostName=%x", invalid, "%h");
    row("ConnectTimeout=1x", invalid, "90");
    row("ConnectTimeout=99999999999999999999", invalid, "90");
    row("ServerAliveCountMax=0", invalid, "1 to");
    row("StrictHostKeyChecking=perhaps", invalid, "accept-new");
    row("ProxyJump=a,,b", invalid, "empty");
    row("ProxyJump=-x", invalid, "dash");
    row("Ciphers=a,,b", invalid, "empty name");
    row("User=a b", invalid, "one word");
    row("IdentityFile=\"a", invalid, "quote");
    row("LocalForward=8080", Code::InvalidRule, "after a space");
    row("LocalForward=8080 a b", invalid, "after a space");
    row("DynamicForward=1080 a:1", Code::InvalidRule, "expected");
    row("ProxyCommand=nc -x proxy:1080 %h %p", Code::NotSupported, "-J");
    row("ProxyCommand=ssh -W %h:%p -i key bastion", Code::NotSupported, "-J");
    row("RevokedHostKeys=/etc/ssh/revoked", Code::NotSupported, "@revoked");
}

void TestSshOptions::refuses()
{
    Profile profile = fresh();
    SshOptions options(profile);
    const auto applied = options.applyLine(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!applied.has_value());
    QTEST(int(applied.error().code), "code");
    QFETCH(QString, says);
    QVERIFY2(applied.error().detail.english().contains(says),
        qPrintable(applied.error().detail.english()));
    QCOMPARE(described(profile), QString());
}

void TestSshOptions::ignoresAloud()
{
    Profile profile = fresh();
    const auto warnings = applySshOption(profile, u"forwardx11", u"yes");
    QVERIFY(warnings.has_value());
    QCOMPARE(englishLines(*warnings), QStringList{ QStringLiteral("ignored: ForwardX11") });
    QCOMPARE(described(profile), QString());
    QVERIFY(applySshOption(profile, u"stricthostkeychecking", u"no")
                ->first()
                .english()
                .contains(QLatin1String("changed key is refused")));
    QVERIFY(applySshOption(profile, u"ProxyCommand", u"ssh -W %h:%p b")
                ->first()
                .english()
                .contains(QLatin1String("ProxyJump b")));
}

void TestSshOptions::rekeyLimitMeans_data()
{
    QTest::addColumn<QString>("line"); // empty: nothing is said
    QTest::addColumn<quint64>("bytes"); // 0: what the cipher allows
    QTest::addColumn<int>("time"); // 0: never for the time alone
    QTest::newRow("nothing: ours") << QString() << quint64(1) * 1024 * 1024 * 1024 << 3600;
    QTest::newRow("ssh's default, in words")
        << QStringLiteral("RekeyLimit=default none") << quint64(0) << 0;
    QTest::newRow("ssh's default, in numbers")
        << QStringLiteral("RekeyLimit=0 0") << quint64(0) << 0;
    QTest::newRow("ssh's default, and nothing of time")
        << QStringLiteral("RekeyLimit=default") << quint64(0) << 0;
    QTest::newRow("a limit, and no time")
        << QStringLiteral("RekeyLimit=500M none") << quint64(500) * 1024 * 1024 << 0;
    QTest::newRow("a time only") << QStringLiteral("RekeyLimit=default 1h") << quint64(0) << 3600;
}

void TestSshOptions::rekeyLimitMeans()
{
    QFETCH(QString, line);
    Profile profile = fresh();
    SshOptions options(profile);
    if (!line.isEmpty()) {
        QVERIFY(options.applyLine(line).has_value());
    }
    const auto wish = parseRekeyLimit(profile.connection.rekeyLimit);
    QVERIFY(wish);
    QTEST(wish->bytes, "bytes");
    QTEST(int(wish->interval.count()), "time");
}

void TestSshOptions::defaultsAreIgnoredSilently()
{
    Profile profile = fresh();
    SshOptions options(profile);
    for (const char* line : { "ForwardX11=no", "ControlMaster=false", "RequestTTY=auto",
             "TCPKeepAlive=yes", "RekeyLimit=0 0" }) {
        QVERIFY(options.applyLine(QString::fromLatin1(line)).has_value());
    }
    QCOMPARE(englishLines(options.warnings()), QStringList());
}

void TestSshOptions::aTimeOfNoneIsNone()
{
    Profile profile;
    SshOptions options(profile);
    for (const char* line : { "ConnectTimeout none", "ConnectTimeout 5", "ConnectTimeout 6",
             "ServerAliveInterval none", "ServerAliveInterval 7" }) {
        QVERIFY2(options.applyLine(QString::fromLatin1(line)).has_value(), line);
    }
    QCOMPARE(profile.connection.connectTimeout, std::chrono::seconds(5));
    QCOMPARE(profile.connection.keepaliveInterval, std::chrono::seconds(7));
}

void TestSshOptions::valuesThatDoNotCountAreJudged()
{
    Profile profile;
    SshOptions options(profile);
    QVERIFY(options.applyLine(u"Port=22").has_value());
    QVERIFY(options.applyLine(u"Port=23").has_value());
    for (const char* line : { "Port=x", "Port 1 2", "Port=" }) {
        const auto applied = options.applyLine(QString::fromLatin1(line));
        QVERIFY2(!applied.has_value(), line);
        QCOMPARE(applied.error().code, Code::InvalidArgument);
    }
    QCOMPARE(profile.connection.server.address.port, 22);
}

void TestSshOptions::firstValueCounts()
{
    Profile profile = fresh();
    SshOptions options(profile);
    for (const char* line : { "User=first", "user=second", "IdentityFile=a", "IdentityFile=b",
             "IdentityFile=a", "LocalForward=1 a:1", "LocalForward=2 b:2" }) {
        QVERIFY(options.applyLine(QString::fromLatin1(line)).has_value());
    }
    options.finish();
    QCOMPARE(described(profile),
        QStringLiteral("user=first keys=a|b rule=localhost:1:a:1 rule=localhost:2:b:2"));
}

void TestSshOptions::jumpHostsLogInLikeTheServer()
{
    Profile profile = fresh();
    profile.connection.server.pinnedHostKey = QStringLiteral("SHA256:x");
    SshOptions options(profile);
    for (const char* line : { "ProxyJump=anna@bastion", "IdentityFile=key", "IdentitiesOnly=yes",
             "HostKeyAlias=x", "User=root" }) {
        QVERIFY(options.applyLine(QString::fromLatin1(line)).has_value());
    }
    options.finish();
    QCOMPARE(profile.connection.hops.size(), 1);
    QCOMPARE(profile.connection.hops.first().identityFiles, QStringList{ QStringLiteral("key") });
    QVERIFY(profile.connection.hops.first().identitiesOnly);
    QCOMPARE(profile.connection.hops.first().user, QStringLiteral("anna"));
    QCOMPARE(profile.connection.hops.first().hostKeyAlias, QString());
    QCOMPARE(profile.connection.hops.first().pinnedHostKey, QString());
}

void TestSshOptions::orderDoesNotMatter()
{
    for (const bool switchesFirst : { true, false }) {
        Profile profile = fresh();
        SshOptions options(profile);
        const auto apply = [&options](const char* line) {
            QVERIFY(options.applyLine(QString::fromLatin1(line)).has_value());
        };
        if (switchesFirst) {
            apply("PermitRemoteOpen=db:5432 *:443");
            apply("PasswordAuthentication=no");
        }
        apply("RemoteForward=9000");
        apply("RemoteForward=9001 a:1");
        apply("PreferredAuthentications=password,publickey");
        if (!switchesFirst) {
            apply("PermitRemoteOpen=db:5432 *:443");
            apply("PasswordAuthentication=no");
        }
        options.finish();
        QCOMPARE(profile.rules.at(0).permitted,
            QStringList({ QStringLiteral("db:5432"), QStringLiteral("*:443") }));
        QCOMPARE(profile.rules.at(1).permitted, QStringList());
        QCOMPARE(
            profile.connection.server.authentications, QStringList{ QStringLiteral("publickey") });
    }
    Profile profile = fresh();
    SshOptions options(profile);
    QVERIFY(options.applyLine(u"ClearAllForwardings=yes").has_value());
    QVERIFY(options.applyLine(u"LocalForward=1 a:1").has_value());
    options.finish();
    QVERIFY(profile.rules.isEmpty());
}

void TestSshOptions::gatewayPortsLeavesNamedAddressesAlone()
{
    Profile profile = fresh();
    SshOptions options(profile);
    QVERIFY(options.applyLine(u"GatewayPorts=yes").has_value());
    for (const char* text : { "1:a:1", "localhost:2:a:1", "127.0.0.1:3:a:1", "ftp/4:a:1",
             "ftp/localhost:5:a:1", "/s:a:1" }) {
        QVERIFY(options.addForward(ForwardOption::Local, QString::fromLatin1(text)).has_value());
    }
    QVERIFY(options.applyLine(u"LocalForward=6 a:1").has_value());
    QVERIFY(options.applyLine(u"LocalForward=localhost:7 a:1").has_value());
    QVERIFY(options.addForward(ForwardOption::Dynamic, u"8").has_value());
    QVERIFY(options.addForward(ForwardOption::Remote, u"9:a:1").has_value());
    options.finish();
    QStringList hosts;
    for (const Rule& rule : std::as_const(profile.rules)) {
        hosts.append(rule.listen.host);
    }
    QCOMPARE(hosts.join(u' '),
        QStringLiteral("* localhost 127.0.0.1 * localhost  * localhost * localhost"));
}

void TestSshOptions::noMethodLeftIsNotEveryMethod()
{
    Profile profile = fresh();
    SshOptions options(profile);
    for (const char* line : { "PasswordAuthentication=no", "PubkeyAuthentication=no",
             "KbdInteractiveAuthentication=no" }) {
        QVERIFY(options.applyLine(QString::fromLatin1(line)).has_value());
    }
    options.finish();
    QCOMPARE(profile.connection.server.authentications, QStringList{ QStringLiteral("none") });
}

void TestSshOptions::knownHostsFiles()
{
    Profile profile = fresh();
    SshOptions options(profile);
    QVERIFY(options.applyLine(u"UserKnownHostsFile=~/a \"~/b c\"").has_value());
    QVERIFY(options.applyLine(u"GlobalKnownHostsFile=none").has_value());
    options.finish();
    QCOMPARE(profile.connection.knownHostsFiles,
        QStringList({ QStringLiteral("~/a"), QStringLiteral("~/b c") }));
    Profile other = fresh();
    QVERIFY(applySshOption(other, u"UserKnownHostsFile", u"/dev/null").has_value());
    QCOMPARE(other.connection.knownHostsFiles,
        QStringList({ QStringLiteral("/dev/null"), QStringLiteral("/etc/ssh/ssh_known_hosts") }));
}

void TestSshOptions::unknownNamesCanBeTolerated()
{
    Profile profile = fresh();
    SshOptions options(profile);
    QVERIFY(options.applyLine(u"IgnoreUnknown=Frob*,Other").has_value());
    QVERIFY(options.applyLine(u"Frobnicate=yes").has_value());
    QVERIFY(!options.applyLine(u"Nonsense=yes").has_value());
}

void TestSshOptions::configWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* tag, const char* text, const char* words) {
        QTest::newRow(tag) << QString::fromLatin1(text) << QString::fromLatin1(words);
    };
    row("plain words", "  a \t b ", "a|b");
    row("double quotes", "\"a b\" c", "a b|c");
    row("single quotes", "'a \"b'", "a \"b");
    row("an escaped quote", "a\\\"b", "a\"b");
    row("a backslash of a Windows path", "C:\\Users\\x", "C:\\Users\\x");
    row("an empty word", "\"\" a", "|a");
    row("a comment", "a b # c", "a|b");
    row("a hash inside a word", "a#b", "a#b");
    row("nothing", "", "");
}

void TestSshOptions::configWords()
{
    QFETCH(QString, text);
    QTEST(splitConfigWords(text, true)->join(u'|'), "words");
}

void TestSshOptions::shellWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // "!" when it is refused
    const auto row = [](const char* tag, const char* text, const char* words) {
        QTest::newRow(tag) << QString::fromLatin1(text) << QString::fromLatin1(words);
    };
    row("plain words", "ssh -L 1:a:2  b", "ssh|-L|1:a:2|b");
    row("double quotes keep a backslash", "\"a\\b\\\"c\"", "a\\b\"c");
    row("single quotes keep everything", "'a\\b $x `y`'", "a\\b $x `y`");
    row("quotes inside a word", "a'b c'd\"e\"", "ab cde");
    row("a line that goes on", "ssh \\\n  -N b", "ssh|-N|b");
    row("a line that goes on, with CR", "ssh \\\r\n  -N b\r\n", "ssh|-N|b");
    row("an escaped blank", "a\\ b", "a b");
    row("a star", "-L *:80:a:80", "-L|*:80:a:80");
    row("a comment", "a # b", "a");
    row("into the background", "ssh b &", "ssh|b");
    row("a variable stays", "$HOME/x", "$HOME/x");
    row("a pipe", "a | b", "!");
    row("two commands", "a; b", "!");
    row("two lines", "ssh a\nssh b", "!");
    row("a substitution", "ssh $(whoami)@b", "!");
    row("a substitution in quotes", "ssh \"`whoami`\"", "!");
    row("an unclosed quote", "a 'b", "!");
}

void TestSshOptions::shellWords()
{
    QFETCH(QString, text);
    const auto words = splitShellWords(text);
    QTEST(words ? words->join(u'|') : QStringLiteral("!"), "words");
}

void TestSshOptions::quotingRoundTrips()
{
    for (const char* word : { "plain", "", "a b", "it's", "$HOME", "*", "a\"b\\c", "-L", "x;y" }) {
        const QString text = QString::fromLatin1(word);
        QCOMPARE(*splitShellWords(shellQuoted(text)), QStringList{ text });
    }
    QCOMPARE(shellQuoted(QStringLiteral("anna@host:22")), QStringLiteral("anna@host:22"));
}

void TestSshOptions::patterns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("list");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* tag, const char* text, const char* list, bool matches) {
        QTest::newRow(tag) << QString::fromLatin1(text) << QString::fromLatin1(list) << matches;
    };
    row("the same", "web", "web", true);
    row("another", "web", "web1", false);
    row("a star", "web1.example.org", "*.example.org", true);
    row("a star for nothing", "web", "web*", true);
    row("question marks", "web1", "web?", true);
    row("one of several", "b", "a b c", true);
    row("negated", "b", "* !b", false);
    row("only negated", "a", "!b", false);
    row("many stars do not take for ever", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
        "*a*a*a*a*a*a*a*a*a*a*a*c", false);
}

void TestSshOptions::patterns()
{
    QFETCH(QString, text);
    QFETCH(QString, list);
    QTEST(matchesPatternList(text, list.split(u' ')), "matches");
}

void TestSshOptions::serverAddresses_data()
{
    QTest::addColumn<QString>("parsed"); // user|host|port, or "!"
    const auto row = [](const char* text, const char* parsed) {
        QTest::newRow(text) << QString::fromLatin1(parsed);
    };
    row("host", "|host|");
    row("anna@host", "anna|host|");
    row("a@b@host:2222", "a@b|host|2222");
    row("::1", "|::1|");
    row("[::1]", "|::1|");
    row("[::1]:22", "|::1|22");
    row("ssh://anna@host:2222/", "anna|host|2222");
    row("SSH://host", "|host|");
    row("@host", "!");
    row("host:", "!");
    row("host:0", "!");
    row("a:b:c", "!");
    row("-oProxyCommand=x", "!");
    row("anna@-x", "!");
    row("", "!");
    row("ssh://host/path", "!");
}

void TestSshOptions::serverAddresses()
{
    const auto parsed = parseServerAddress(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(parsed ? parsed->user + u'|' + parsed->host + u'|'
                + (parsed->port ? QString::number(*parsed->port) : QString())
                 : QStringLiteral("!"),
        "parsed");
}

void TestSshOptions::proxies_data()
{
    QTest::addColumn<QString>("parsed");
    const auto row = [](const char* text, const char* parsed) {
        QTest::newRow(text) << QString::fromLatin1(parsed);
    };
    row("socks5://proxy:1080", "socks5||proxy:1080");
    row("socks4://anna@proxy:1080", "socks4|anna|proxy:1080");
    row("socks4a://proxy:1080", "socks4a||proxy:1080");
    row("SOCKS5h://anna@[::1]:1080/", "socks5|anna|[::1]:1080");
    row("http://anna@proxy:3128", "http|anna|proxy:3128");
    row("https://proxy:3128", "!");
    row("proxy:3128", "!");
    row("http://proxy", "!");
    row("http://anna:secret@proxy:3128", "!");
}

void TestSshOptions::proxies()
{
    const auto proxy = parseProxy(QString::fromLatin1(QTest::currentDataTag()));
    if (!proxy) {
        QVERIFY(!(proxy.error().detail.english() + proxy.error().context)
                     .contains(QLatin1String("secret")));
    }
    QTEST(proxy ? nameOf(proxy->kind) + u'|' + proxy->user + u'|' + proxy->address.toString()
                : QStringLiteral("!"),
        "parsed");
}

QTEST_GUILESS_MAIN(TestSshOptions)
#include "testsshoptions.moc"
