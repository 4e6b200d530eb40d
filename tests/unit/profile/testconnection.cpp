// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include <QTest>

using namespace sallyport;
using profile::Connection;

/// The numbers of the servers on the way.
class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersTheServersOnTheWay_data();
    void numbersTheServersOnTheWay();
};

void TestConnection::numbersTheServersOnTheWay_data()
{
    QTest::addColumn<int>("jumpHosts");
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("hop");
    QTest::addColumn<QString>("host");
    QTest::newRow("the server, with nothing in between") << 0 << 0 << 0 << "server";
    QTest::newRow("the only jump host") << 1 << 0 << 1 << "jump1";
    QTest::newRow("the server behind it") << 1 << 1 << 0 << "server";
    QTest::newRow("the first of several") << 3 << 0 << 1 << "jump1";
    QTest::newRow("one in the middle") << 3 << 1 << 2 << "jump2";
    QTest::newRow("the last of several") << 3 << 2 << 3 << "jump3";
    QTest::newRow("the server behind all of them") << 3 << 3 << 0 << "server";
}

void TestConnection::numbersTheServersOnTheWay()
{
    QFETCH(const int, jumpHosts);
    QFETCH(const int, passed);
    QFETCH(const int, hop);
    QFETCH(const QString, host);
    Connection connection;
    connection.server.address.host = QStringLiteral("server");
    for (int i = 1; i <= jumpHosts; ++i) {
        profile::Server jump;
        jump.address.host = QStringLiteral("jump%1").arg(i);
        connection.hops.append(jump);
    }
    QCOMPARE(connection.hopAfter(passed), hop);
    QCOMPARE(connection.hopsBefore(hop), passed);
    QCOMPARE(connection.serverAt(hop).address.host, host);
    QCOMPARE(connection.firstHop() == hop, passed == 0);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "testconnection.moc"
