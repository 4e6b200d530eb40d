// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace sallyport::cli;

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servers_data();
    void servers();
    void refuses_data();
    void refuses();
    void options();
    void rulesKeepTheirOrder();
    void hopsAndProxy();
    void everyConnectionOption();
    void ruleOptions();
    void sshConfigOptions();
    void variables();
    void helpManualAndParserAgree();
    void knownHostsFollowTheConfigFolder();
    void testTakesTheSameAndNeedsNoRule();
    void whoLogsInToFtp_data();
    void whoLogsInToFtp();
    void aTestMayMeanAProfile_data();
    void aTestMayMeanAProfile();
    void theWindowIsAsked_data();
    void theWindowIsAsked();
};

void TestArguments::servers_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    const auto row = [](const char* text, const char* host, int port, const char* user) {
        QTest::newRow(text) << QString::fromLatin1(host) << port << QString::fromLatin1(user);
    };
    row("anna@bastion", "bastion", 22, "anna");
    row("anna@bastion:2222", "bastion", 2222, "anna");
    row("a@b@bastion", "bastion", 22, "a@b");
    row("anna@192.0.2.1:22", "192.0.2.1", 22, "anna");
    row("anna@::1", "::1", 22, "anna");
    row("anna@[::1]", "::1", 22, "anna");
    row("anna@[2001:db8::1]:2222", "2001:db8::1", 2222, "anna");
}

void TestArguments::servers()
{
    const auto result =
        parseArguments({ QStringLiteral("connect"), QString::fromLatin1(QTest::currentDataTag()),
            QStringLiteral("-L"), QStringLiteral("0:web:80") });
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail.english()));
    QTEST(result->profile.connection.server.address.host, "host");
    QTEST(int(result->profile.connection.server.address.port), "port");
    QTEST(result->profile.connection.server.user, "user");
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* tag, const char* words, const char* says) {
        QTest::newRow(tag) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)
                           << QString::fromLatin1(says);
    };
    row("an FTP login without test", "connect a@b -L ftp/0:c:21 --ftp-login", "goes with test");
    row("an FTP password without a login", "test a@b -L ftp/0:c:21 --ftp-password-stdin",
        "goes with");
    row("an FTP user with a line end",
        "test a@b -L ftp/0:c:21 --ftp-login=a\x0a"
        "b",
        "called");
    row("nothing at all", "", "no command");
    row("an unknown command", "fetch a@b", "unknown command");
    row("no server", "connect -L 0:web:80", "where");
    row("two servers", "connect a@b c@d -L 0:web:80", "one server");
    row("no rule", "connect a@b -C", "nothing to forward");
    row("an option with the window's status", "status -C", "-C");
    row("an option with a profile to disconnect", "disconnect work --batch", "--batch");
    row("disconnecting nothing", "disconnect", "which profile");
    row("disconnecting two", "disconnect a b", "too many");
    row("the status of two", "status a b", "too many");
    row("a list of one", "list a", "too many");
    row("no server to test", "test -L 0:web:80", "test where");
    row("a destination to reach without a port", "test a@b --reach web", "--reach");
    row("a destination to reach when connecting", "connect a@b -D 0 --reach web:80", "with test");
    row("an unknown option", "connect a@b -L 0:web:80 --frobnicate", "frobnicate");
    row("an option without its value", "connect a@b -L", "L");
    row("a malformed rule", "connect a@b -L web", "expected");
    row("an empty user", "connect @b -L 0:web:80", "empty");
    row("two ports", "connect a@host:22:22 -L 0:web:80", "IPv6");
    row("a host that looks like an option", "connect a@-oProxyCommand=x -L 0:web:80", "dash");
    row("a port out of range", "connect a@b -p 70000 -L 0:web:80", "port");
    row("a fingerprint that is none", "connect a@b -L 0:web:80 --host-key SHA256:abc",
        "fingerprint");
    row("a fingerprint with what base64 has not",
        "connect a@b -L 0:web:80 --host-key SHA256:AAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA",
        "--host-key");
    row("a bad jump host", "connect a@b -L 0:web:80 -J a,,b", "-J");
    row("a proxy of another kind", "connect a@b -L 0:web:80 --proxy ftp://x:1",
        "SOCKS 4, 4a and 5 and HTTP");
    row("no end and no beginning", "connect a@b -L 0:web:80 --keep-trying --no-reconnect",
        "exclude each other");
    row("a gate of a week", "connect a@b -L 0:web:80 --gate-time 604800", "86400 seconds");
    row("fewer tries than none", "connect a@b -L 0:web:80 --max-attempts=-1", "give 0 to");
    row("a proxy password without its user",
        "connect a@b -L 0:w:80 --proxy http://x:1 --proxy-password-stdin", "user@host");
    row("both address families", "connect a@b -L 0:web:80 -4 -6", "exclude");
    row("both host key policies", "connect a@b -L 0:web:80 --strict --accept-new", "exclude");
    row("a keepalive that is none", "connect a@b -L 0:web:80 --keepalive 15y3", "15x3");
    row("closing after more than a week", "connect a@b -L 0:web:80 --lazy --idle-close 604801",
        "604800");
    row("closing a tunnel that is not lazy", "connect a@b -L 0:web:80 --idle-close 5", "--lazy");
    row("only mine where nothing listens here", "connect a@b -R 0:web:80 --only-my-programs",
        "-L, -D");
    row("a source that is a name", "connect a@b -L 0:web:80 --allow-from web", "not an address");
    row("FTP options without FTP", "connect a@b -L 0:web:80 --ftp-option tls=block", "ftp/");
    row("an FTP option that is none", "connect a@b -L ftp/0:web:80 --ftp-option tsl=block",
        "data-target");
    row("an FTP option with a wrong value", "connect a@b -L ftp/0:web:80 --ftp-option tls=maybe",
        "transparent");
    row("data ports the wrong way round",
        "connect a@b -L ftp/0:web:80 --ftp-option data-ports=50100-50000", "two ports");
    row("an FTP limit out of its range", "connect a@b -L ftp/0:web:80 --ftp-option hold-timeout=0",
        "from 1s to 600s");
    row("an address to announce of a local forward",
        "connect a@b -L ftp/0:web:80 --ftp-option announce=192.0.2.1",
        "clients of a local one are told the address they came to");
    row("an address to announce that is a name",
        "connect a@b -R ftp/0:web:80 --ftp-option announce=gateway", "'gateway' is not an address");
    row("more connections than there can be",
        "connect a@b -L ftp/0:web:80 --max-connections 100001", "0 to 100000");
    row("a permit list without a reverse dynamic forward",
        "connect a@b -L 0:web:80 --permit-open a:1", "-R port");
    row("an unknown ssh option", "connect a@b -L 0:web:80 -o Prot=22", "did you mean Port");
    row("a command to connect", "connect a@b -L 0:web:80 -o ProxyCommand=nc", "-J");
    row("all forwards cleared", "connect a@b -L 0:web:80 -o ClearAllForwardings=yes",
        "nothing to forward");
    row("an empty cipher", "connect a@b -L 0:web:80 -c a,,b", "empty");
    row("two listeners on one port", "connect a@b -L 8080:web:80 -D 8080", "forward 1 listens");
    row("seventeen jump hosts", "connect a@b -L 0:web:80 -J 1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h",
        "jump hosts");
    row("an unset variable", "connect a@b -L 0:$SALLYPORT_UNSET:80", "SALLYPORT_UNSET");
    row("a time limit of nothing", "connect a@b -L 0:web:80 --connect-timeout 0", "seconds");
}

void TestArguments::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const auto result = parseArguments(words);
    QVERIFY(!result.has_value());
    const Code code = result.error().code;
    QVERIFY(code == Code::InvalidArgument || code == Code::ProfileInvalid
        || code == Code::InvalidRule || code == Code::NotSupported);
    const QString shown = result.error().detail.english() + result.error().context;
    QVERIFY2(shown.contains(says), qPrintable(shown));
}

void TestArguments::options()
{
    const auto result = parseArguments({ QStringLiteral("connect"), QStringLiteral("a@b"),
        QStringLiteral("-L8080:web:80"), QStringLiteral("-L"), QStringLiteral("ftp/2121:files:21"),
        QStringLiteral("-i"), QStringLiteral("one"), QStringLiteral("-i"), QStringLiteral("two"),
        QStringLiteral("--no-agent"), QStringLiteral("--accept-new"), QStringLiteral("--compress"),
        QStringLiteral("--json"), QStringLiteral("--password-stdin"),
        QStringLiteral("--connect-timeout"), QStringLiteral("5") });
    QVERIFY(result.has_value());
    QCOMPARE(result->profile.rules.size(), 2);
    QCOMPARE(result->profile.rules.at(1).kind, profile::RuleKind::Ftp);
    QCOMPARE(result->profile.connection.server.identityFiles,
        QStringList({ QStringLiteral("one"), QStringLiteral("two") }));
    QVERIFY(!result->profile.connection.server.useAgent);
    QCOMPARE(result->profile.connection.server.hostKeyPolicy, profile::HostKeyPolicy::AcceptNew);
    QVERIFY(result->profile.connection.compression && result->json && result->passwordFromStdin);
    QVERIFY(!result->passphraseFromStdin);
    QCOMPARE(result->profile.connection.connectTimeout, std::chrono::seconds(5));
}

static Result<Arguments> parsed(const char* words)
{
    return parseArguments(QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts));
}

/// The number of a rule in every event is its place among all of them.
void TestArguments::rulesKeepTheirOrder()
{
    const auto good = parseArguments({ QStringLiteral("connect"), QStringLiteral("-D1080"),
        QStringLiteral("a@b"), QStringLiteral("-L"), QStringLiteral("1:a:1"), QStringLiteral("-R"),
        QStringLiteral("2:b:2"), QStringLiteral("-R9"), QStringLiteral("-o"),
        QStringLiteral("LocalForward=7 x:1"), QStringLiteral("-L2:c:3"), QStringLiteral("-D"),
        QStringLiteral("1081") });
    QVERIFY2(good.has_value(), good ? "" : qPrintable(good.error().detail.english()));
    QStringList rules;
    for (const profile::Rule& rule : good->profile.rules) {
        rules.append(profile::sshArguments(rule).join(QString()));
    }
    QCOMPARE(rules.join(u' '),
        QStringLiteral(
            "-Dlocalhost:1080 -Llocalhost:1:a:1 -Rlocalhost:2:b:2 -Rlocalhost:9 -Llocalhost:7:x:1 "
            "-Llocalhost:2:c:3 -Dlocalhost:1081"));
}

void TestArguments::hopsAndProxy()
{
    const auto result = parsed(
        "connect ruth@b -L0:web:80 -J anna@one:2222,two -i key --no-agent --proxy "
        "socks5://me@proxy:1080 "
        "--proxy-password-stdin --host-key SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail.english()));
    const profile::Profile& p = result->profile;
    QCOMPARE(p.connection.hops.size(), 2);
    QCOMPARE(p.connection.hops.at(0).user, QStringLiteral("anna"));
    QCOMPARE(p.connection.hops.at(0).address.toString(), QStringLiteral("one:2222"));
    QCOMPARE(p.connection.hops.at(1).address.toString(), QStringLiteral("two:22"));
    QVERIFY(p.connection.hops.at(1).user != QLatin1String("ruth"));
    QCOMPARE(p.connection.hops.at(1).identityFiles, QStringList{ QStringLiteral("key") });
    QVERIFY(!p.connection.hops.at(1).useAgent);
    QVERIFY(!p.connection.server.pinnedHostKey.isEmpty());
    QVERIFY(p.connection.hops.at(1).pinnedHostKey.isEmpty());
    QCOMPARE(p.connection.proxy.kind, profile::Proxy::Kind::Socks5);
    QCOMPARE(p.connection.proxy.user, QStringLiteral("me"));
    QVERIFY(result->proxyPasswordFromStdin);
}

void TestArguments::everyConnectionOption()
{
    const auto result = parsed(
        "connect a@b -L0:web:80 -4 -b eth0 -C -c aes256-ctr,aes128-ctr --kex ^curve25519-sha256 "
        "--mac hmac-sha2-256 "
        "--host-key-algorithms ssh-ed25519 --keepalive 5x2 --no-reconnect --lazy --idle-close "
        "604800 "
        "--exit-on-forward-failure --agent /run/agent --identities-only --cert c1 --cert c2 "
        "--strict -N");
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail.english()));
    const profile::Profile& p = result->profile;
    QCOMPARE(p.connection.family, profile::AddressFamily::Ipv4);
    QCOMPARE(p.connection.bindAddress, QStringLiteral("eth0"));
    QVERIFY(p.connection.compression);
    QCOMPARE(p.connection.ciphers,
        QStringList({ QStringLiteral("aes256-ctr"), QStringLiteral("aes128-ctr") }));
    QCOMPARE(p.connection.keyExchanges, QStringList{ QStringLiteral("^curve25519-sha256") });
    QCOMPARE(p.connection.macs, QStringList{ QStringLiteral("hmac-sha2-256") });
    QCOMPARE(p.connection.hostKeyAlgorithms, QStringList{ QStringLiteral("ssh-ed25519") });
    QCOMPARE(p.connection.keepaliveInterval, std::chrono::seconds(5));
    QCOMPARE(p.connection.keepaliveCount, 2);
    QVERIFY(!p.policy.reconnect.enabled);
    QVERIFY(p.policy.lazy);
    QCOMPARE(p.policy.idleClose, std::chrono::seconds(604'800)); // as much as in a file
    QVERIFY(p.policy.exitOnForwardFailure);
    QCOMPARE(p.connection.server.agentPath, QStringLiteral("/run/agent"));
    QVERIFY(p.connection.server.identitiesOnly);
    QCOMPARE(p.connection.server.certificateFiles,
        QStringList({ QStringLiteral("c1"), QStringLiteral("c2") }));
    QCOMPARE(p.connection.server.hostKeyPolicy, profile::HostKeyPolicy::Strict);
    const auto withoutCount = parsed("connect a@b -L0:web:80 --keepalive 0");
    QCOMPARE(withoutCount->profile.connection.keepaliveInterval, std::chrono::seconds(0));
    QCOMPARE(withoutCount->profile.connection.keepaliveCount, 3);
}

void TestArguments::ruleOptions()
{
    const auto result = parsed(
        "connect a@b -Lftp/0:web:21 -R 9 -R ftp/0:files:21 --allow-from 10.0.0.0/8,::1 "
        "--only-my-programs "
        "--max-connections 7 --permit-open "
        "db:5432,*:443 --ftp-option data-target=list --ftp-option data-hosts=192.0.2.0/24,::1 "
        "--ftp-option "
        "min-data-port=2000 --ftp-option active-mode=convert --ftp-option advertise=192.0.2.1 "
        "--ftp-option "
        "upstream-fallback=no --ftp-option tls=transparent --ftp-option filter-feat=no "
        "--ftp-option "
        "pad-multiline=no --ftp-option data-ports=50000-50100 --ftp-option min-active-port=1025 "
        "--ftp-option verify-local-user=no --ftp-option announce=192.0.2.2 --ftp-option "
        "gate-timeout=500ms");
    QVERIFY2(result.has_value(),
        result ? "" : qPrintable(result.error().detail.english() + result.error().context));
    const auto& rules = result->profile.rules;
    QCOMPARE(rules.at(0).allowedSources,
        QStringList({ QStringLiteral("10.0.0.0/8"), QStringLiteral("::1") }));
    QCOMPARE(rules.at(1).allowedSources, QStringList());
    QVERIFY(rules.at(0).onlyMyPrograms == true);
    QVERIFY(rules.at(1).onlyMyPrograms == std::nullopt);
    QCOMPARE(
        rules.at(1).permitted, QStringList({ QStringLiteral("db:5432"), QStringLiteral("*:443") }));
    QCOMPARE(rules.at(2).permitted, QStringList());
    QCOMPARE(rules.at(2).maxConnections, 7);
    using Ftp = profile::FtpRuleOptions;
    Ftp expected;
    expected.dataTarget = Ftp::DataTarget::List;
    expected.dataHosts = { QStringLiteral("192.0.2.0/24"), QStringLiteral("::1") };
    expected.minDataPort = 2000;
    expected.minActivePort = 1025;
    expected.activeMode = Ftp::ActiveMode::Convert;
    expected.advertise = { QStringLiteral("192.0.2.1") };
    expected.upstreamFallback = false;
    expected.tls = Ftp::Tls::Transparent;
    expected.filterFeat = false;
    expected.padMultiline = false;
    expected.firstDataPort = 50000;
    expected.lastDataPort = 50100;
    expected.verifyLocalUser = false;
    expected.limits.gateTimeout = std::chrono::milliseconds(500);
    // It can be of the remote one only.
    QVERIFY(rules.at(0).ftp == expected);
    expected.announce = QStringLiteral("192.0.2.2");
    QVERIFY(rules.at(2).ftp == expected);
    QVERIFY(rules.at(1).ftp == Ftp());
}

void TestArguments::sshConfigOptions()
{
    const auto result =
        parsed("connect alias -o HostName=%h.example.org -oUser=anna -o Port=2222 -o BatchMode=yes "
               "-o ForwardX11=yes "
               "-o GatewayPorts=yes -L 0:web:80 -o StrictHostKeyChecking=accept-new --strict");
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail.english()));
    QCOMPARE(result->profile.connection.server.address.toString(),
        QStringLiteral("alias.example.org:2222"));
    QCOMPARE(result->profile.connection.server.user, QStringLiteral("anna"));
    QVERIFY(result->batch);
    QCOMPARE(result->warnings, QStringList{ QStringLiteral("ignored: ForwardX11") });
    QCOMPARE(result->profile.rules.first().listen.host, QStringLiteral("*"));
    QCOMPARE(result->profile.connection.server.hostKeyPolicy, profile::HostKeyPolicy::Strict);
    const auto typed = parsed("connect anna@host:22 -o User=root -o Port=2222 -L 0:web:80");
    QCOMPARE(typed->profile.connection.server.user, QStringLiteral("anna"));
    QCOMPARE(typed->profile.connection.server.address.port, 22);
}

void TestArguments::variables()
{
    qputenv("SALLYPORT_TEST_DB", "db1");
    const auto result = parsed("connect a@b -L 0:${SALLYPORT_TEST_DB}:80 -i /keys/%r@%h");
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail.english()));
    QCOMPARE(result->profile.rules.first().destination.host, QStringLiteral("db1"));
    QCOMPARE(result->profile.connection.server.identityFiles,
        QStringList{ QStringLiteral("/keys/a@b") });
}

static QSet<QString> optionsIn(const QString& text)
{
    static const QRegularExpression kOption(
        QStringLiteral("(?<![\\w-])(--[a-z][a-z0-9-]+|-[A-Za-z0-9])(?![\\w-])"));
    QSet<QString> names;
    for (auto match = kOption.globalMatch(text); match.hasNext();) {
        names.insert(match.next().captured(1));
    }
    return names;
}

void TestArguments::helpManualAndParserAgree()
{
    const QStringList known = optionNames();
    const QSet<QString> parser(known.cbegin(), known.cend());
    // The help mentions an option of ssh-keygen or ssh nowhere, so every dashed word is one of
    // ours.
    const QSet<QString> help = optionsIn(helpText());
    QCOMPARE((parser - help).values().join(u' '), QString());
    QCOMPARE((help - parser).values().join(u' '), QString());
    for (const QString& line : helpText().split(u'\n')) {
        QVERIFY2(line.size() <= 88, qPrintable(line));
    }

    QFile manual(QStringLiteral(SALLYPORT_SOURCE_DIR "/packaging/linux/man/sallyport-cli.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    QString options;
    bool inOptions = false;
    const QStringList lines = QString::fromUtf8(manual.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String(".SH"))) {
            inOptions = line == QLatin1String(".SH OPTIONS");
        } else if (inOptions && line.startsWith(QLatin1String(".B"))) {
            options +=
                QString(line).replace(QLatin1String("\\-"), QLatin1String("-")).replace(u'"', u' ')
                + u'\n';
        }
    }
    const QSet<QString> described = optionsIn(options);
    QCOMPARE((parser - described).values().join(u' '), QString());
    QCOMPARE((described - parser).values().join(u' '), QString());
}

void TestArguments::testTakesTheSameAndNeedsNoRule()
{
    const auto bare = parseArguments({ QStringLiteral("test"), QStringLiteral("a@b") });
    QVERIFY(bare.has_value());
    QCOMPARE(bare->command, Arguments::Command::Test);
    QVERIFY(bare->profile.rules.isEmpty());
    const auto full = parseArguments({ QStringLiteral("test"), QStringLiteral("a@b:2222"),
        QStringLiteral("-L"), QStringLiteral("0:web:80"), QStringLiteral("-J"), QStringLiteral("c"),
        QStringLiteral("--reach"), QStringLiteral("db:5432"), QStringLiteral("--reach"),
        QStringLiteral("[2001:db8::1]:1") });
    QVERIFY(full.has_value());
    QCOMPARE(full->profile.connection.server.address.port, 2222);
    QCOMPARE(full->profile.connection.hops.size(), 1);
    QCOMPARE(full->profile.rules.size(), 1);
    QCOMPARE(full->reach,
        (QList<HostPort>{ { QStringLiteral("db"), 5432 }, { QStringLiteral("2001:db8::1"), 1 } }));
}

void TestArguments::knownHostsFollowTheConfigFolder()
{
    const QStringList words{ QStringLiteral("connect"), QStringLiteral("a@b"), QStringLiteral("-L"),
        QStringLiteral("0:web:80") };
    const auto usual = parseArguments(words);
    QVERIFY(usual.has_value());
    QVERIFY(usual->profile.connection.knownHostsFiles.size() > 1);
    const auto moved = parseArguments(
        words + QStringList{ QStringLiteral("--config-dir"), QStringLiteral("/elsewhere") });
    QVERIFY(moved.has_value());
    QCOMPARE(moved->profile.connection.knownHostsFiles,
        QStringList{ QStringLiteral("/elsewhere/known_hosts") });
    const auto named = parseArguments(
        words + QStringList{ QStringLiteral("--known-hosts"), QStringLiteral("mine") });
    QVERIFY(named.has_value());
    QCOMPARE(named->profile.connection.knownHostsFiles, QStringList{ QStringLiteral("mine") });
}

void TestArguments::whoLogsInToFtp_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("test a@b -L ftp/0:c:21 --ftp-login anna") << QStringLiteral("anna");
    QTest::newRow("test a@b --ftp-login=anna -L ftp/0:c:21") << QStringLiteral("anna");
    QTest::newRow("test --ftp-login anna a@b -L ftp/0:c:21") << QStringLiteral("anna");
    QTest::newRow("--ftp-login anna test a@b -L ftp/0:c:21") << QStringLiteral("anna");
    QTest::newRow("test a@b -L ftp/0:c:21 --ftp-login") << QString();
    QTest::newRow("test a@b --ftp-login -L ftp/0:c:21") << QString();
    QTest::newRow("test -L ftp/0:c:21 --ftp-login a@b") << QString();
    QTest::newRow("test a@b -L ftp/0:c:21 --ftp-login=") << QString();
}

void TestArguments::whoLogsInToFtp()
{
    const auto result = parseArguments(
        QString::fromLatin1(QTest::currentDataTag()).split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail.english()));
    QVERIFY(result->ftpUser);
    QTEST(*result->ftpUser, "user");
    QCOMPARE(result->profile.connection.server.address.host, QStringLiteral("b"));
    QCOMPARE(result->profileName, QString());
}

void TestArguments::aTestMayMeanAProfile_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    const auto row = [](const char* tag, const QStringList& words, const char* name,
                         const char* host) {
        QTest::newRow(tag) << words << QString::fromLatin1(name) << QString::fromLatin1(host);
    };
    const QString test = QStringLiteral("test");
    row("a word that could be either", { test, QStringLiteral("work") }, "work", "work");
    row("one that cannot be a host", { test, QStringLiteral("at work") }, "at work", "");
    row("with an FTP login", { test, QStringLiteral("work"), QStringLiteral("--ftp-login") },
        "work", "work");
    row("the FTP login before it", { test, QStringLiteral("--ftp-login"), QStringLiteral("work") },
        "work", "work");
    row("with a forward",
        { test, QStringLiteral("work"), QStringLiteral("-D"), QStringLiteral("0") }, "", "work");
    row("with what is about a server", { test, QStringLiteral("work"), QStringLiteral("-C") }, "",
        "work");
}

void TestArguments::aTestMayMeanAProfile()
{
    QFETCH(QStringList, words);
    // Whose account, where the words do not say.
    const QByteArray user = qgetenv("USER");
    qputenv("USER", "anna");
    const auto result = parseArguments(words);
    qputenv("USER", user);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail.english()));
    QTEST(result->profileName, "name");
    QTEST(result->profile.connection.server.address.host, "host");
}

void TestArguments::theWindowIsAsked_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("profile");
    const auto row = [](const char* tag, const QStringList& words, const char* profile) {
        QTest::newRow(tag) << words << words.first() << QString::fromUtf8(profile);
    };
    const QString connect = QStringLiteral("connect");
    row("status of all", { QStringLiteral("status") }, "");
    row("status of one", { QStringLiteral("status"), QStringLiteral("work") }, "work");
    row("list", { QStringLiteral("list"), QStringLiteral("--json") }, "");
    row("disconnect", { QStringLiteral("disconnect"), QStringLiteral("work") }, "work");
    row("connect", { connect, QStringLiteral("work"), QStringLiteral("-v") }, "work");
    row("connect what no host is called", { connect, QStringLiteral("my own server") },
        "my own server");
    row("connect what a host could be called", { connect, QStringLiteral("a@b:22") }, "a@b:22");
    row("of another configuration",
        { connect, QStringLiteral("work"), QStringLiteral("--config-dir"), QStringLiteral("/x") },
        "work");
}

void TestArguments::theWindowIsAsked()
{
    QFETCH(QStringList, words);
    const auto result = parseArguments(words);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail.english()));
    QCOMPARE(result->command, Arguments::Command::Window);
    QTEST(result->request, "request");
    QTEST(result->profileName, "profile");
    if (words.contains(QStringLiteral("/x"))) {
        QCOMPARE(result->configFolder, QStringLiteral("/x"));
    }
}

QTEST_GUILESS_MAIN(TestArguments)
#include "testarguments.moc"
