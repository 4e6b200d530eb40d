// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/rule.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;

class TestRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void knowsLoopback();
};

void TestRule::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<bool>("ftp");
    const auto row = [](const char* tag, const char* text, const char* canonical, bool ftp = false) {
        QTest::newRow(tag) << QString::fromLatin1(text) << QString::fromLatin1(canonical) << ftp;
    };
    row("without a listen address, loopback", "8080:web:80", "localhost:8080:web:80");
    row("port 0 takes a free one", "0:web:80", "localhost:0:web:80");
    row("tcp said aloud", "tcp/8080:web:80", "localhost:8080:web:80");
    row("FTP", "ftp/2121:localhost:21", "ftp/localhost:2121:localhost:21", true);
    row("a listen address", "127.0.0.2:8080:web:80", "127.0.0.2:8080:web:80");
    row("every address", "*:8080:web:80", "*:8080:web:80");
    row("every address by an empty bind", ":8080:web:80", "*:8080:web:80");
    row("IPv6 on both sides", "[::1]:8080:[2001:db8::1]:80", "[::1]:8080:[2001:db8::1]:80");
    row("IPv6 destination only", "8080:[::1]:80", "localhost:8080:[::1]:80");
}

void TestRule::parses()
{
    QFETCH(QString, text);
    QFETCH(bool, ftp);
    const auto rule = parseLocalForward(text);
    QVERIFY2(rule.has_value(), rule ? "" : qPrintable(rule.error().detail));
    QTEST(toString(*rule), "canonical");
    QCOMPARE(rule->kind, ftp ? RuleKind::Ftp : RuleKind::Tcp);
    QVERIFY(*parseLocalForward(toString(*rule)) == *rule);
}

void TestRule::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* tag, const char* text, const char* part) {
        QTest::newRow(tag) << QString::fromLatin1(text) << QString::fromLatin1(part);
    };
    row("nothing", "", "expected");
    row("a port alone", "8080", "expected");
    row("no destination port", "8080:web", "expected");
    row("IPv6 without brackets", "8080:::1:80", "brackets");
    row("a listen port that is no number", "http:web:80", "listen port");
    row("a listen port too large", "65536:web:80", "listen port");
    row("destination port 0", "8080:web:0", "destination port");
    row("an empty destination", "8080::80", "destination host");
    row("an unclosed bracket", "8080:[::1:80", "not closed");
    row("brackets round a name", "8080:[web]:80", "brackets");
    row("a bracket in the middle", "8080:w[eb:80", "bracket");
    row("an unknown kind", "udp/8080:web:80", "listen port");
    row("a blank in the host", "8080:we b:80", "destination host");
}

void TestRule::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto rule = parseLocalForward(text);
    QVERIFY(!rule.has_value());
    QCOMPARE(rule.error().code, Code::InvalidRule);
    QVERIFY2(rule.error().detail.contains(part), qPrintable(rule.error().detail));
    QCOMPARE(rule.error().context, text);
}

void TestRule::knowsLoopback()
{
    QVERIFY(!listensBeyondLoopback(*parseLocalForward(u"8080:web:80")));
    QVERIFY(!listensBeyondLoopback(*parseLocalForward(u"[::1]:8080:web:80")));
    QVERIFY(listensBeyondLoopback(*parseLocalForward(u"*:8080:web:80")));
    QVERIFY(listensBeyondLoopback(*parseLocalForward(u"192.0.2.1:8080:web:80")));
}

QTEST_GUILESS_MAIN(TestRule)
#include "testrule.moc"
