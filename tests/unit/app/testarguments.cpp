// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

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
    void knownHostsFollowTheConfigFolder();
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
    const auto result = parseArguments({QStringLiteral("connect"), QString::fromLatin1(QTest::currentDataTag()),
        QStringLiteral("-L"), QStringLiteral("0:web:80")});
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QTEST(result->profile.server.address.host, "host");
    QTEST(int(result->profile.server.address.port), "port");
    QTEST(result->profile.server.user, "user");
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* tag, const char* words, const char* says) {
        QTest::newRow(tag) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(says);
    };
    row("nothing at all", "", "no command");
    row("an unknown command", "fetch a@b", "unknown command");
    row("no server", "connect -L 0:web:80", "where");
    row("two servers", "connect a@b c@d -L 0:web:80", "one server");
    row("no rule", "connect a@b", "nothing to forward");
    row("an unknown option", "connect a@b -L 0:web:80 --frobnicate", "frobnicate");
    row("an option without its value", "connect a@b -L", "L");
    row("a malformed rule", "connect a@b -L web", "expected");
    row("an empty user", "connect @b -L 0:web:80", "empty");
    row("two ports", "connect a@host:22:22 -L 0:web:80", "IPv6");
    row("a host that looks like an option", "connect a@-oProxyCommand=x -L 0:web:80", "dash");
    row("a port out of range", "connect a@b -p 70000 -L 0:web:80", "port");
    row("a fingerprint that is none", "connect a@b -L 0:web:80 --host-key SHA256:abc", "fingerprint");
    row("a time limit of nothing", "connect a@b -L 0:web:80 --connect-timeout 0", "seconds");
}

void TestArguments::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const auto result = parseArguments(words);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().code == Code::InvalidArgument || result.error().code == Code::InvalidRule);
    const QString shown = result.error().detail + result.error().context;
    QVERIFY2(shown.contains(says), qPrintable(shown));
}

void TestArguments::options()
{
    const auto result = parseArguments({QStringLiteral("connect"), QStringLiteral("a@b"), QStringLiteral("-L8080:web:80"),
        QStringLiteral("-L"), QStringLiteral("ftp/2121:files:21"), QStringLiteral("-i"), QStringLiteral("one"),
        QStringLiteral("-i"), QStringLiteral("two"), QStringLiteral("--no-agent"), QStringLiteral("--accept-new"),
        QStringLiteral("--compress"), QStringLiteral("--json"), QStringLiteral("--password-stdin"),
        QStringLiteral("--connect-timeout"), QStringLiteral("5")});
    QVERIFY(result.has_value());
    QCOMPARE(result->profile.rules.size(), 2);
    QCOMPARE(result->profile.rules.at(1).kind, profile::RuleKind::Ftp);
    QCOMPARE(result->profile.server.identityFiles, QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    QVERIFY(!result->profile.server.useAgent);
    QCOMPARE(result->profile.server.hostKeyPolicy, profile::HostKeyPolicy::AcceptNew);
    QVERIFY(result->profile.compression && result->json && result->passwordFromStdin);
    QVERIFY(!result->passphraseFromStdin);
    QCOMPARE(result->profile.connectTimeout, std::chrono::seconds(5));
}

void TestArguments::knownHostsFollowTheConfigFolder()
{
    const QStringList words{QStringLiteral("connect"), QStringLiteral("a@b"), QStringLiteral("-L"), QStringLiteral("0:web:80")};
    const auto usual = parseArguments(words);
    QVERIFY(usual.has_value());
    QVERIFY(usual->profile.knownHostsFiles.size() > 1);
    const auto moved = parseArguments(words + QStringList{QStringLiteral("--config-dir"), QStringLiteral("/elsewhere")});
    QVERIFY(moved.has_value());
    QCOMPARE(moved->profile.knownHostsFiles, QStringList{QStringLiteral("/elsewhere/known_hosts")});
    const auto named = parseArguments(words + QStringList{QStringLiteral("--known-hosts"), QStringLiteral("mine")});
    QVERIFY(named.has_value());
    QCOMPARE(named->profile.knownHostsFiles, QStringList{QStringLiteral("mine")});
}

QTEST_GUILESS_MAIN(TestArguments)
#include "testarguments.moc"
