// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/servicename.h"

#include <QTest>

using namespace sallyport;

class TestServiceName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
};

void TestServiceName::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port");
    const auto row = [](const char* text, int port) {
        QTest::newRow(text) << QString::fromLatin1(text) << port;
    };
    row("1", 1);
    row("65535", 65535);
    row("080", 80);
    row("http", 80);
    row("HTTPS", 443);
    row("ftp", 21);
    row("ssh", 22);
    row("postgresql", 5432);
    row("http-alt", 8080);
}

void TestServiceName::finds()
{
    QFETCH(const QString, text);
    const auto port = parseServicePort(text);
    QVERIFY2(port, port ? "" : qPrintable(port.error().detail.english()));
    QTEST(int(port->value()), "port");
}

void TestServiceName::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("port 0") << QStringLiteral("0");
    QTest::newRow("port 65536") << QStringLiteral("65536");
    QTest::newRow("a sign") << QStringLiteral("+80");
    QTest::newRow("a hexadecimal number") << QStringLiteral("0x50");
    QTest::newRow("an unknown name") << QStringLiteral("no-such-service");
    QTest::newRow("a blank") << QStringLiteral("http ");
    QTest::newRow("a zero character") << QStringLiteral("http") + QChar(0);
    QTest::newRow("a letter beyond ASCII") << QStringLiteral("http\u00e9");
    QTest::newRow("a very long name") << QString(5000, QLatin1Char('a'));
}

void TestServiceName::refuses()
{
    QFETCH(const QString, text);
    const auto port = parseServicePort(text);
    QVERIFY(!port);
    QCOMPARE(port.error().code, Code::InvalidArgument);
    QVERIFY(!port.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestServiceName)
#include "testservicename.moc"
