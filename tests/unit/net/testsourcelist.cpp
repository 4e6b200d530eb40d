// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sourcelist.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::net;

class TestSourceList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allows_data();
    void allows();
    void emptyLetsEverybodyIn();
    void refusesNonsense_data();
    void refusesNonsense();
    void equalListsAreEqual();
};

void TestSourceList::allows_data()
{
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* entries, const char* peer, bool allowed) {
        QTest::addRow("\"%s\" %s %s", entries, allowed ? "allows" : "keeps out", peer)
            << QString::fromLatin1(entries) << QString::fromLatin1(peer) << allowed;
    };
    row("10.0.0.0/8", "10.255.0.1", true);
    row("10.0.0.0/8", "11.0.0.1", false);
    row("10.0.0.0/8", "::ffff:10.0.0.1", true);
    row("10.0.0.0/8", "::ffff:11.0.0.1", false);
    row("10.0.0.0/8", "::10.0.0.1", false);
    row("::ffff:10.0.0.0/104", "10.0.0.1", true);
    row("192.168.1.7", "192.168.1.7", true);
    row("192.168.1.7", "192.168.1.8", false);
    row("192.168.1.7/24", "192.168.1.8", true);
    row("0.0.0.0/0", "203.0.113.9", true);
    row("0.0.0.0/0", "2001:db8::1", false);
    row("::/0", "2001:db8::1", true);
    row("::/0", "203.0.113.9", false);
    row("2001:db8::/32", "2001:db8:ffff::1", true);
    row("2001:db8::/32", "2001:db9::1", false);
    row("fe80::/64", "fe80::1%2", true);
    row("fe80::1%2", "fe80::1%3", true);
    row("::1 10.0.0.0/8", "10.1.1.1", true);
    row("::1 10.0.0.0/8", "::1", true);
    row("::1 10.0.0.0/8", "127.0.0.1", false);
}

void TestSourceList::allows()
{
    QFETCH(const QString, entries);
    QFETCH(const QString, peer);
    QFETCH(const bool, allowed);
    const auto list = SourceList::parse(entries.split(QLatin1Char(' ')));
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail.english()));
    const QHostAddress address(peer);
    QVERIFY(!address.isNull());
    QVERIFY(!list->isEmpty());
    QCOMPARE(list->allows({ address, 1234 }), allowed);
    QVERIFY(!list->allows({}));
}

void TestSourceList::emptyLetsEverybodyIn()
{
    const auto list = SourceList::parse({});
    QVERIFY(list && list->isEmpty());
    QVERIFY(list->allows({ QHostAddress(QStringLiteral("203.0.113.9")), 1 }));
    QVERIFY(SourceList().allows({ QHostAddress(QStringLiteral("::1")), 1 }));
}

void TestSourceList::refusesNonsense_data()
{
    QTest::addColumn<QString>("entry");
    for (const char* entry : { "", " ", "db1", "db1.example.org", "10.0.0.0/33", "10.0/8", "10.",
             "*", "any", "[::1]", "::1/129", "10.0.0.1:80", "10.0.0.1,10.0.0.2", "!10.0.0.1" }) {
        QTest::addRow("\"%s\"", entry) << QString::fromLatin1(entry);
    }
}

void TestSourceList::refusesNonsense()
{
    QFETCH(const QString, entry);
    const auto list = SourceList::parse({ QStringLiteral("10.0.0.1"), entry });
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InvalidArgument);
    QVERIFY(!list.error().detail.isEmpty());
    QCOMPARE(list.error().context, entry);
}

void TestSourceList::equalListsAreEqual()
{
    const auto list = [](const char* entry) {
        return *SourceList::parse({ QString::fromLatin1(entry) });
    };
    QVERIFY(list("10.0.0.0/8") == list("::ffff:10.0.0.0/104"));
    QVERIFY(list("10.0.0.0/8") != list("10.0.0.0/9"));
    QVERIFY(list("10.0.0.0/8") != SourceList());
}

QTEST_GUILESS_MAIN(TestSourceList)
#include "testsourcelist.moc"
