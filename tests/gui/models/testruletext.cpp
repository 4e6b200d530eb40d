// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ruletext.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using profile::AddressFamily;
using profile::ForwardOption;

class TestRuleText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAddressToCopyIsOneThatWorksHere_data();
    void theAddressToCopyIsOneThatWorksHere();
    void saysWhatSshProtects_data();
    void saysWhatSshProtects();
};

void TestRuleText::theAddressToCopyIsOneThatWorksHere_data()
{
    QTest::addColumn<QString>("forward");
    QTest::addColumn<AddressFamily>("family");
    QTest::addColumn<QString>("listening"); ///< What the running forward says; empty: none runs.
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* tag, const char* forward, const char* listening,
                         const char* expected, AddressFamily family = AddressFamily::Any) {
        QTest::newRow(tag) << QString::fromLatin1(forward) << family
                           << QString::fromLatin1(listening) << QString::fromLatin1(expected);
    };
    row("one address", "192.0.2.7:8080:web:80", "", "192.0.2.7:8080");
    row("every address", "*:8080:web:80", "", "127.0.0.1:8080");
    row("every IPv4 address", "0.0.0.0:8080:web:80", "", "127.0.0.1:8080");
    row("every IPv6 address takes no IPv4", "[::]:8080:web:80", "", "[::1]:8080");
    row("every address, IPv6 only", "*:8080:web:80", "", "[::1]:8080", AddressFamily::Ipv6);
    row("every address, running", "*:0:web:80", "0.0.0.0:41234", "127.0.0.1:41234");
    row("every IPv6 address, running", "[::]:0:web:80", "[::]:41234", "[::1]:41234");
    row("a free port that nobody knows yet", "*:0:web:80", "", "");
    row("a Unix socket", "/run/user/1000/web.sock:web:80", "", "/run/user/1000/web.sock");
}

void TestRuleText::theAddressToCopyIsOneThatWorksHere()
{
    QFETCH(const QString, forward);
    QFETCH(const AddressFamily, family);
    QFETCH(const QString, listening);
    QFETCH(const QString, expected);
    auto rule = profile::parseForward(ForwardOption::Local, forward);
    QVERIFY(rule);
    rule->family = family;
    tunnel::ForwardStatus status;
    status.listening = { listening };
    QCOMPARE(RuleText::address(*rule, listening.isEmpty() ? nullptr : &status), expected);
}

void TestRuleText::saysWhatSshProtects_data()
{
    using enum ForwardOption;
    QTest::addColumn<ForwardOption>("option");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("protection");
    const auto row = [](const char* tag, ForwardOption option, const char* destination,
                         const char* seen, const char* protection) {
        QTest::newRow(tag) << option << QString::fromLatin1(destination)
                           << QString::fromLatin1(seen) << QString::fromLatin1(protection);
    };
    const char* const allTheWay = "SSH all the way";
    row("on the server", Local, "localhost", "", allTheWay);
    row("on the server by its name", Local, "Bastion", "", allTheWay);
    row("beyond it", Local, "ftp1", "", "SSH to bastion; clear from there to ftp1");
    row("seen on the server", Local, "ftp1", "127.0.0.1", allTheWay);
    row("seen beyond it", Local, "localhost", "10.0.0.9",
        "SSH to bastion; clear from there to 10.0.0.9");
    row("seen where it was meant to be", Local, "ftp1", "ftp1",
        "SSH to bastion; clear from there to ftp1");
    row("on this computer", Remote, "localhost", "", allTheWay);
    row("beyond this computer", Remote, "ftp1", "", "SSH from bastion; clear from here to ftp1");
    row("from this computer to the server outside of SSH", Remote, "bastion", "",
        "SSH from bastion; clear from here to bastion");
}

void TestRuleText::saysWhatSshProtects()
{
    QFETCH(const ForwardOption, option);
    QFETCH(const QString, destination);
    QFETCH(const QString, seen);
    profile::Profile profile;
    profile.connection.server.address.host = QStringLiteral("bastion");
    const auto rule = profile::parseForward(option, QStringLiteral("ftp/1:%1:21").arg(destination));
    QVERIFY(rule);
    QTEST(RuleText::protection(profile, *rule, seen), "protection");
}

QTEST_GUILESS_MAIN(TestRuleText)
#include "testruletext.moc"
