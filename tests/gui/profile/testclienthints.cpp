// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/clienthints.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using profile::AddressFamily;
using profile::ForwardOption;

class TestClientHints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHostIsOneThatWorksHere_data();
    void theHostIsOneThatWorksHere();
};

void TestClientHints::theHostIsOneThatWorksHere_data()
{
    QTest::addColumn<QString>("forward");
    QTest::addColumn<AddressFamily>("family");
    QTest::addColumn<QString>("url");
    const auto row = [](const char* tag, const char* forward, const char* url,
                         AddressFamily family = AddressFamily::Any) {
        QTest::newRow(tag) << QString::fromLatin1(forward) << family << QString::fromLatin1(url);
    };
    row("the loopback by name, as IPv4", "ftp/2121:ftp:21", "ftp://127.0.0.1:2121");
    row("however it is spelled", "ftp/LOCALHOST.:2121:ftp:21", "ftp://127.0.0.1:2121");
    row("one address", "ftp/192.0.2.7:2121:ftp:21", "ftp://192.0.2.7:2121");
    row("every address", "ftp/*:2121:ftp:21", "ftp://127.0.0.1:2121");
    row("every IPv4 address", "ftp/0.0.0.0:2121:ftp:21", "ftp://127.0.0.1:2121");
    row("every IPv6 address takes no IPv4", "ftp/[::]:2121:ftp:21", "ftp://[::1]:2121");
    row("every address, IPv6 only", "ftp/*:2121:ftp:21", "ftp://[::1]:2121", AddressFamily::Ipv6);
    row("the loopback by name, IPv6 only", "ftp/2121:ftp:21", "ftp://[::1]:2121",
        AddressFamily::Ipv6);
}

void TestClientHints::theHostIsOneThatWorksHere()
{
    QFETCH(const QString, forward);
    QFETCH(const AddressFamily, family);
    QFETCH(const QString, url);
    auto rule = profile::parseForward(ForwardOption::Local, forward);
    QVERIFY(rule);
    rule->family = family;
    QCOMPARE(clientHints(*rule).constFirst().copy, url);
}

QTEST_GUILESS_MAIN(TestClientHints)
#include "testclienthints.moc"
