// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/listenhost.h"

#include <QTest>

using sallyport::ListenHost;

class TestListenHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAHostStandsFor_data();
    void whatAHostStandsFor();
};

namespace {

struct Row {
    QString host;
    bool every = false;
    bool everyOfAFamily = false;
    QString shown;
    QString asked;
    QString reachedAt;
    QString reachedAtIpv6;
};

} // namespace

Q_DECLARE_METATYPE(Row)

void TestListenHost::whatAHostStandsFor_data()
{
    QTest::addColumn<Row>("row");
    const auto every = [](const char* tag, const char* host) {
        QTest::newRow(tag) << Row{ QString::fromLatin1(host), true, true, QStringLiteral("*"),
            QString(), QStringLiteral("127.0.0.1"), QStringLiteral("::1") };
    };
    every("no host is every address", "");
    every("a star is every address", "*");
    const auto family = [](const char* tag, const char* host, const char* at) {
        const QString text = QString::fromLatin1(host);
        const QString where = QString::fromLatin1(at);
        QTest::newRow(tag) << Row{ text, false, true, text, text, where, where };
    };
    family("0.0.0.0 is every IPv4 address", "0.0.0.0", "127.0.0.1");
    family("zeros in front mean nothing", "000.0.0.0", "127.0.0.1");
    family(":: is every IPv6 address, and takes no IPv4", "::", "::1");
    family(":: written in full", "0:0:0:0:0:0:0:0", "::1");
    family(":: with a group", "::0", "::1");
    family("every IPv4 address in IPv6 clothes", "::ffff:0.0.0.0", "127.0.0.1");
    const auto named = [](const char* tag, const char* host) {
        const QString text = QString::fromLatin1(host);
        QTest::newRow(tag) << Row{ text, false, false, text, text, text, text };
    };
    named("the loopback by name", "localhost");
    named("the loopback", "127.0.0.1");
    named("the loopback of IPv6", "::1");
    named("one address", "192.0.2.7");
    named("an address that only begins like every", "0.0.0.1");
    named("too short to be an address", "0");
    named("a name", "gateway.example.org");
    named("two stars are no address", "**");
    named("a blank is no address", " ");
    named("brackets do not belong to a host", "[::]");
}

void TestListenHost::whatAHostStandsFor()
{
    QFETCH(const Row, row);
    const ListenHost host(row.host);
    QCOMPARE(host.isEvery(), row.every);
    QCOMPARE(host.isEveryOfAFamily(), row.everyOfAFamily);
    QCOMPARE(host.shown(), row.shown);
    QCOMPARE(host.asked(), row.asked);
    QCOMPARE(host.reachedAt(), row.reachedAt);
    QCOMPARE(host.reachedAt(true), row.reachedAtIpv6);
}

QTEST_GUILESS_MAIN(TestListenHost)
#include "testlistenhost.moc"
