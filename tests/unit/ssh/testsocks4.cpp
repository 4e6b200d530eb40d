// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/socks4transport.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ssh;

class TestSocks4 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAsked_data();
    void whatIsAsked();
    void whatCannotBeAsked_data();
    void whatCannotBeAsked();
    void whatAnswersMean_data();
    void whatAnswersMean();
};

void TestSocks4::whatIsAsked_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("byName");
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("an address") << QStringLiteral("192.0.2.7") << QString() << false
                                << QByteArray::fromHex("04010016c000020700");
    QTest::newRow("an address, by 4a") << QStringLiteral("192.0.2.7") << QString() << true
                                       << QByteArray::fromHex("04010016c000020700");
    QTest::newRow("with a user") << QStringLiteral("192.0.2.7") << QStringLiteral("anna") << false
                                 << QByteArray::fromHex("04010016c0000207")
            + QByteArray("anna\0", 5);
    QTest::newRow("a name, by 4a")
        << QStringLiteral("host.example") << QStringLiteral("a") << true
        << QByteArray::fromHex("0401001600000001") + QByteArray("a\0host.example\0", 15);
}

void TestSocks4::whatIsAsked()
{
    QFETCH(QString, host);
    QFETCH(QString, user);
    QFETCH(bool, byName);
    QFETCH(QByteArray, request);
    const auto made = socks4Request({ host, 22 }, user, byName);
    QVERIFY(made);
    QCOMPARE(made->toHex(), request.toHex());
}

void TestSocks4::whatCannotBeAsked_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("byName");
    QTest::newRow("an IPv6 address") << QStringLiteral("2001:db8::1") << QString() << false;
    QTest::newRow("an IPv6 address, by 4a") << QStringLiteral("2001:db8::1") << QString() << true;
    QTest::newRow("a name without 4a") << QStringLiteral("host") << QString() << false;
    QTest::newRow("an endless name") << QString(256, u'a') << QString() << true;
    QTest::newRow("a zero byte in the user")
        << QStringLiteral("192.0.2.7") << QStringLiteral("a") + QChar(0) + QStringLiteral("b")
        << false;
}

void TestSocks4::whatCannotBeAsked()
{
    QFETCH(QString, host);
    QFETCH(QString, user);
    QFETCH(bool, byName);
    const auto made = socks4Request({ host, 22 }, user, byName);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Code::ProxyRefused);
    QVERIFY(!made.error().detail.isEmpty());
}

void TestSocks4::whatAnswersMean_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* answer, const QString& code) {
        QTest::newRow(name) << QByteArray::fromHex(answer) << code;
    };
    row("granted", "005a000000000000", {});
    row("granted, with an address", "005a0016c0000207", {});
    row("rejected", "005b000000000000", QStringLiteral("proxy-refused"));
    row("no identd", "005c000000000000", QStringLiteral("proxy-login-refused"));
    row("another user", "005d000000000000", QStringLiteral("proxy-login-refused"));
    row("a number nobody defined", "0063000000000000", QStringLiteral("proxy-unreachable"));
    row("SOCKS 5", "05ff000000000000", QStringLiteral("proxy-unreachable"));
    row("HTTP", "485454502f312e31", QStringLiteral("proxy-unreachable"));
}

void TestSocks4::whatAnswersMean()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, code);
    const auto refusal = socks4Refusal(answer);
    QCOMPARE(refusal ? QString(codeName(refusal->code)) : QString(), code);
}

QTEST_GUILESS_MAIN(TestSocks4)
#include "testsocks4.moc"
