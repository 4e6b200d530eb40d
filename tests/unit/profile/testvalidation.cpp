// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/fields.h"
#include "core/profile/sshoptions.h"
#include "core/profile/validation.h"
#include "tests/unit/profile/sampleprofile.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;
using std::chrono::seconds;

class TestValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodProfileHasNoProblem();
    void finds_data();
    void finds();
    void accepts_data();
    void accepts();
    void clashes_data();
    void clashes();
    void publishedAlgorithmLists_data();
    void publishedAlgorithmLists();
    void reportsEverything();
};

static Profile good()
{
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("h");
    profile.rules = { *parseForward(ForwardOption::Local, u"8080:web:80"),
        *parseForward(ForwardOption::Local, u"ftp/2121:f:21"),
        *parseForward(ForwardOption::Remote, u"1080"),
        *parseForward(ForwardOption::Remote, u"/run/s:web:80") };
    return profile;
}

static QString shown(const QList<Problem>& problems)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        lines.append(problem.path + QStringLiteral(": ") + problem.what.english());
    }
    return lines.join(u'\n');
}

void TestValidation::aGoodProfileHasNoProblem()
{
    QCOMPARE(shown(validate(good())), QString());
    QCOMPARE(shown(validate(sampleProfile())), QString());
}

void TestValidation::finds_data()
{
    QTest::addColumn<Profile>("profile");
    const auto row = [](const char* path, const char* why, auto change) {
        Profile profile = good();
        change(profile);
        QTest::addRow("%s|%s", path, why) << profile;
    };
    row("follows.host", "which host",
        [](Profile& p) { p.connection.follows.file = QStringLiteral("/x"); });
    row("follows.host", "dash",
        [](Profile& p) { p.connection.follows.host = QStringLiteral("-oX"); });
    row("follows.file", "in full", [](Profile& p) {
        p.connection.follows = { QStringLiteral("work"), QStringLiteral("config") };
    });
    const auto text = [](const char* latin1) { return QString::fromLatin1(latin1); };
    row("name", "missing", [](Profile& p) { p.id = QStringLiteral("x"); });
    row("name", "too long", [](Profile& p) { p.label.name = QString(201, u'x'); });
    row("name", "a control character", [](Profile& p) { p.label.name = QStringLiteral("a\nb"); });
    row("folder", "an empty part", [](Profile& p) { p.label.folder = QStringLiteral("A//B"); });
    row("tags[1]", "too long", [](Profile& p) {
        p.label.tags = { QString(), QString(101, u'x') };
    });
    row("notes", "too long", [](Profile& p) { p.label.notes = QString(70'000, u'x'); });
    row("colour", "a name", [](Profile& p) { p.label.colour = QStringLiteral("red"); });
    row("server.host", "empty", [](Profile& p) { p.connection.server.address.host.clear(); });
    row("server.host", "a dash first",
        [](Profile& p) { p.connection.server.address.host = QStringLiteral("-oProxyCommand=x"); });
    row("server.host", "a blank",
        [](Profile& p) { p.connection.server.address.host = QStringLiteral("a b"); });
    row("server.host", "half a variable",
        [](Profile& p) { p.connection.server.address.host = QStringLiteral("${HOST"); });
    row("server.host", "colons but no address",
        [](Profile& p) { p.connection.server.address.host = QStringLiteral("a:b"); });
    row("server.port", "none", [](Profile& p) { p.connection.server.address.port = 0; });
    row("server.user", "a control character",
        [](Profile& p) { p.connection.server.user = QStringLiteral("a\x1b"); });
    row("server.identityFiles[0]", "empty",
        [](Profile& p) { p.connection.server.identityFiles = { QString() }; });
    row("server.identityFiles[0]", "an unknown token",
        [](Profile& p) { p.connection.server.identityFiles = { QStringLiteral("%z") }; });
    row("server.authentications[0]", "unknown",
        [](Profile& p) { p.connection.server.authentications = { QStringLiteral("magic") }; });
    row("server.pinnedHostKey", "too short",
        [](Profile& p) { p.connection.server.pinnedHostKey = QStringLiteral("SHA256:abc"); });
    row("hops", "too many",
        [](Profile& p) { p.connection.hops = QList<Server>(17, p.connection.server); });
    row("hops[0].host", "empty", [](Profile& p) { p.connection.hops = { Server() }; });
    row("proxy.address.host", "empty", [](Profile& p) {
        p.connection.proxy.kind = Proxy::Kind::Http;
        p.connection.proxy.address.port = 1;
    });
    row("proxy.address.port", "none", [](Profile& p) {
        p.connection.proxy.kind = Proxy::Kind::Http;
        p.connection.proxy.address.host = QStringLiteral("x");
    });
    row("viaProfile", "with hops", [](Profile& p) {
        p.connection.viaProfile = QStringLiteral("x");
        p.connection.hops = { p.connection.server };
    });
    row("viaProfile", "itself",
        [](Profile& p) { p.id = p.label.name = p.connection.viaProfile = QStringLiteral("x"); });
    row("ciphers[1]", "a sign on the second name", [](Profile& p) {
        p.connection.ciphers = { QStringLiteral("+a"), QStringLiteral("+b") };
    });
    row("rekeyLimit", "less than a packet",
        [](Profile& p) { p.connection.rekeyLimit = QStringLiteral("3"); });
    row("publicKeyAlgorithms[0]", "empty",
        [](Profile& p) { p.connection.publicKeyAlgorithms = { QString() }; });
    row("macs[0]", "empty", [](Profile& p) { p.connection.macs = { QString() }; });
    row("connectTimeout", "nothing", [](Profile& p) { p.connection.connectTimeout = seconds(0); });
    row("keepaliveCount", "nothing", [](Profile& p) { p.connection.keepaliveCount = 0; });
    row("reconnect.maxDelay", "below the first",
        [](Profile& p) { p.policy.reconnect.firstDelay = seconds(100); });
    row("rules", "too many", [](Profile& p) {
        p.rules = QList<Rule>(2001, *parseForward(ForwardOption::Local, u"0:a:1"));
    });
    row("rules[0].listen.host", "a blank",
        [](Profile& p) { p.rules[0].listen.host = QStringLiteral("a b"); });
    row("rules[0].destination.host", "empty",
        [](Profile& p) { p.rules[0].destination.host.clear(); });
    row("rules[0].destination.port", "none", [](Profile& p) { p.rules[0].destination.port = 0; });
    row("rules[0].destinationPath", "too long for a socket",
        [](Profile& p) { p.rules[0].destinationPath = u'/' + QString(107, u'x'); });
    row("rules[0].destinationPath", "in the home folder of another machine",
        [](Profile& p) { p.rules[0].destinationPath = QStringLiteral("~/s"); });
    row("rules[3].listenPath", "not from the root of the server",
        [](Profile& p) { p.rules[3].listenPath = QStringLiteral("~/s"); });
    row("rules[2].destination", "on a SOCKS rule",
        [](Profile& p) { p.rules[2].destination.host = QStringLiteral("x"); });
    row("rules[1].kind", "FTP to a Unix socket",
        [](Profile& p) { p.rules[1].destinationPath = QStringLiteral("/x"); });
    row("rules[0].allowedSources[1]", "a name", [text](Profile& p) {
        p.rules[0].allowedSources = { text("::1"), text("web") };
    });
    row("rules[2].permitted[0]", "no port",
        [text](Profile& p) { p.rules[2].permitted = { text("web") }; });
    row("rules[2].permitted[1]", "none beside others", [text](Profile& p) {
        p.rules[2].permitted = { text("a:1"), text("none") };
    });
    row("rules[2].permitted[0]", "an IPv6 address without brackets",
        [text](Profile& p) { p.rules[2].permitted = { text("::1:80") }; });
    row("rules[0].maxConnections", "below zero",
        [](Profile& p) { p.rules[0].maxConnections = -1; });
    row("rules[0].maxConnections", "beyond what is kept to",
        [](Profile& p) { p.rules[0].maxConnections = rangeOf(&Rule::maxConnections).most + 1; });
    row("rules[1].ftp.dataHosts", "a list without hosts",
        [](Profile& p) { p.rules[1].ftp.dataTarget = FtpRuleOptions::DataTarget::List; });
    row("rules[1].ftp.advertise[0]", "a network",
        [text](Profile& p) { p.rules[1].ftp.advertise = { text("10.0.0.0/8") }; });
    row("rules[1].ftp.lastDataPort", "before the first", [](Profile& p) {
        p.rules[1].ftp.firstDataPort = 2;
        p.rules[1].ftp.lastDataPort = 1;
    });
    row("rules[1].ftp.minDataPort", "zero", [](Profile& p) { p.rules[1].ftp.minDataPort = 0; });
    row("rules[1].ftp.announce", "on a local rule",
        [text](Profile& p) { p.rules[1].ftp.announce = text("192.0.2.1"); });
    for (const char* address : { "gateway", "0.0.0.0", "::", "192.0.2.0/24", " " }) {
        row("rules[1].ftp.announce", address, [text, address](Profile& p) {
            p.rules[1].direction = RuleDirection::Remote;
            p.rules[1].ftp.announce = text(address);
        });
    }
}

void TestValidation::finds()
{
    QFETCH(Profile, profile);
    const QList<Problem> problems = validate(profile);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(
        problems.first().path, QString::fromLatin1(QTest::currentDataTag()).section(u'|', 0, 0));
    QCOMPARE(problems.first().error().code, Code::ProfileInvalid);
    QCOMPARE(problems.first().error().context, problems.first().path);
    QVERIFY(!problems.first().error().detail.isEmpty());
}

void TestValidation::accepts_data()
{
    QTest::addColumn<Profile>("profile");
    const auto row = [](const char* tag, auto change) {
        Profile profile = good();
        change(profile);
        QTest::newRow(tag) << profile;
    };
    row("variables", [](Profile& p) {
        p.connection.server.address.host = QStringLiteral("${A}.$B");
        p.connection.server.user = QStringLiteral("$C");
    });
    row("any Unicode in a name", [](Profile& p) {
        p.label.name = QStringLiteral("\u05e9\u05dc\u05d5\u05dd \U0001F6F6 %1");
    });
    row("an IPv6 host with a zone",
        [](Profile& p) { p.connection.server.address.host = QStringLiteral("fe80::1%eth0"); });
    row("permit patterns", [](Profile& p) {
        p.rules[2].permitted = { QStringLiteral("db:5432"), QStringLiteral("*:443"),
            QStringLiteral("10.0.0.0/8:*"), QStringLiteral("[::1]:80"),
            QStringLiteral("[fd00::]/8:*"), QStringLiteral("*:*") };
    });
    row("nothing permitted", [](Profile& p) { p.rules[2].permitted = { QStringLiteral("none") }; });
    row("sixteen hops",
        [](Profile& p) { p.connection.hops = QList<Server>(16, p.connection.server); });
    row("two thousand rules", [](Profile& p) {
        p.rules = QList<Rule>(2000, *parseForward(ForwardOption::Local, u"0:a:1"));
    });
    for (const char* address : { "192.0.2.1", "127.0.0.1", "2001:db8::1" }) {
        row(address, [address](Profile& p) {
            p.rules[1].direction = RuleDirection::Remote;
            p.rules[1].ftp.announce = QString::fromLatin1(address);
        });
    }
    row("as many connections as can be asked for",
        [](Profile& p) { p.rules[1].maxConnections = rangeOf(&Rule::maxConnections).most; });
    row("a server's path from a variable",
        [](Profile& p) { p.rules[0].destinationPath = QStringLiteral("${RUN}/s"); });
}

void TestValidation::accepts()
{
    QFETCH(Profile, profile);
    QCOMPARE(shown(validate(profile)), QString());
}

void TestValidation::clashes_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("clash");
    const auto row = [](const char* first, const char* second, bool clash) {
        QTest::addRow("%s and %s", first, second)
            << QString::fromLatin1(first) << QString::fromLatin1(second) << clash;
    };
    row("L8080:a:1", "L8080:b:2", true);
    row("L8080:a:1", "L8081:a:1", false);
    row("L8080:a:1", "L127.0.0.1:8080:a:1", true);
    row("L127.0.0.1:8080:a:1", "L127.0.0.2:8080:a:1", false);
    row("L8080:a:1", "L127.0.0.2:8080:a:1", false);
    row("L8080:a:1", "L[::1]:8080:a:1", true);
    row("L8080:a:1", "L[0:0:0:0:0:0:0:1]:8080:a:1", true);
    row("L8080:a:1", "L[::ffff:127.0.0.1]:8080:a:1", true);
    row("LLOCALHOST.:8080:a:1", "L127.0.0.1:8080:a:1", true);
    row("Ldb.localhost:8080:a:1", "Llocalhost:8080:a:1", true);
    row("Llocalhost6:8080:a:1", "L127.0.0.1:8080:a:1", false);
    row("L127.0.0.1:8080:a:1", "L[::1]:8080:a:1", false);
    row("L*:8080:a:1", "L192.0.2.1:8080:a:1", true);
    row("L*:8080:a:1", "L[::1]:8080:a:1", true);
    row("L0.0.0.0:8080:a:1", "L[::]:8080:a:1", false);
    row("L0.0.0.0:8080:a:1", "L[::1]:8080:a:1", false);
    row("L[::]:8080:a:1", "L127.0.0.1:8080:a:1", false);
    row("L0.0.0.0:8080:a:1", "L8080:a:1", true);
    row("L[0:0:0:0:0:0:0:0]:8080:a:1", "L[2001:db8::1]:8080:a:1", true);
    row("R0.0.0.0:8080:a:1", "R[::]:8080:a:1", false);
    row("L0:a:1", "L0:a:1", false);
    row("L8080:a:1", "R8080:a:1", false);
    row("R8080:a:1", "R8080:b:1", true);
    row("R8080", "R*:8080:b:1", true);
    row("L8080:a:1", "D8080", true);
    row("L/a:b:1", "L/a:c:1", true);
    row("L/a:b:1", "R/a:b:1", false);
}

static Rule ruleFrom(const QString& text)
{
    const ForwardOption option = text.startsWith(u'R') ? ForwardOption::Remote
        : text.startsWith(u'D')                        ? ForwardOption::Dynamic
                                                       : ForwardOption::Local;
    return *parseForward(option, QStringView(text).mid(1));
}

void TestValidation::clashes()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, clash);
    Profile profile = good();
    profile.rules = { ruleFrom(first), ruleFrom(second) };
    QCOMPARE(shown(validate(profile)),
        clash ? QStringLiteral("rules[1].listen: forward 1 listens there already") : QString());
    profile.rules[0].enabled = false;
    QCOMPARE(shown(validate(profile)), QString());
}

/// Lists that administrators copy into their configurations.
void TestValidation::publishedAlgorithmLists_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QString>("unknown"); // one of those that are said; "!": nothing is left
    const auto row = [](const char* tag, const char* option, const char* unknown) {
        QTest::newRow(tag) << QByteArray(option) << QString::fromLatin1(unknown);
    };
    row("ssh-audit, key exchange",
        "KexAlgorithms sntrup761x25519-sha512@openssh.com,gss-curve25519-sha256-,curve25519-sha256,"
        "curve25519-sha256@libssh.org,diffie-hellman-group18-sha512,diffie-hellman-group-exchange-"
        "sha256,gss-group16-sha512-,diffie-hellman-group16-sha512",
        "sntrup761x25519-sha512@openssh.com");
    row("ssh-audit, ciphers",
        "Ciphers chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes256-ctr,aes192-ctr,"
        "aes128-gcm@openssh.com,aes128-ctr",
        "");
    row("ssh-audit, MACs",
        "MACs hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com,umac-128-etm@openssh.com",
        "umac-128-etm@openssh.com");
    row("ssh-audit, host keys",
        "HostKeyAlgorithms sk-ssh-ed25519-cert-v01@openssh.com,ssh-ed25519-cert-v01@openssh.com,"
        "rsa-sha2-512-cert-v01@openssh.com,rsa-sha2-256-cert-v01@openssh.com,"
        "sk-ssh-ed25519@openssh.com,ssh-ed25519,rsa-sha2-512,rsa-sha2-256",
        "ssh-ed25519-cert-v01@openssh.com");
    row("Mozilla, key exchange",
        "KexAlgorithms curve25519-sha256@libssh.org,ecdh-sha2-nistp521,ecdh-sha2-nistp384,"
        "ecdh-sha2-nistp256,diffie-hellman-group-exchange-sha256",
        "");
    row("Mozilla, MACs",
        "MACs hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com,umac-128-etm@openssh.com,"
        "hmac-sha2-512,hmac-sha2-256,umac-128@openssh.com",
        "umac-128@openssh.com");
    row("Mozilla, host keys",
        "HostKeyAlgorithms ssh-ed25519-cert-v01@openssh.com,ssh-rsa-cert-v01@openssh.com,"
        "ssh-ed25519,ssh-rsa,ecdsa-sha2-nistp521-cert-v01@openssh.com,ecdsa-sha2-nistp521",
        "ssh-rsa-cert-v01@openssh.com");
    row("BSI TR-02102-4, key exchange",
        "KexAlgorithms diffie-hellman-group-exchange-sha256,diffie-hellman-group15-sha512,"
        "diffie-hellman-group16-sha512,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521",
        "diffie-hellman-group15-sha512");
    row("BSI TR-02102-4, ciphers",
        "Ciphers AEAD_AES_128_GCM,AEAD_AES_256_GCM,aes256-ctr,aes192-ctr,aes128-ctr",
        "AEAD_AES_128_GCM");
    row("Debian 12, key exchange",
        "KexAlgorithms sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,curve25519-sha256,"
        "curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521",
        "sntrup761x25519-sha512");
    row("Debian 12, MACs",
        "MACs umac-64-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-256-etm@openssh.com,"
        "hmac-sha1",
        "umac-64-etm@openssh.com");
    row("OpenSSH 10, key exchange", "KexAlgorithms mlkem768x25519-sha256,curve25519-sha256",
        "mlkem768x25519-sha256");
    row("old routers", "HostKeyAlgorithms +ssh-rsa,ssh-dss", "ssh-dss");
    row("old routers, key exchange", "KexAlgorithms +diffie-hellman-group1-sha1", "");
    row("a pattern taken away", "MACs -*sha1*,umac-*", "");
    row("only what is not known", "KexAlgorithms sntrup761x25519-sha512@openssh.com", "!");
    row("everything taken away", "Ciphers -*", "!");
}

void TestValidation::publishedAlgorithmLists()
{
    QFETCH(QByteArray, option);
    QFETCH(QString, unknown);
    Profile profile = good();
    QVERIFY(SshOptions(profile).applyLine(QString::fromLatin1(option)));
    QString said;
    for (const Problem& remark : remarks(profile)) {
        said += remark.what.english();
    }
    if (unknown == QLatin1String("!")) {
        QVERIFY(shown(validate(profile)).contains(QLatin1String("none of these is known here")));
        return;
    }
    QCOMPARE(shown(validate(profile)), QString());
    QVERIFY2(unknown.isEmpty() ? said.isEmpty() : said.contains(unknown), qPrintable(said));
}

void TestValidation::reportsEverything()
{
    Profile profile = good();
    profile.connection.server.address.host.clear();
    profile.rules[0].destination.port = 0;
    profile.connection.connectTimeout = seconds(0);
    QCOMPARE(validate(profile).size(), 3);
    QCOMPARE(firstError(validate(profile))->context, QStringLiteral("server.host"));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "testvalidation.moc"
