// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemevents.h"

#include <QTest>

using namespace sallyport;
using profile::Profile;
using profile::Proxy;

class TestSystemEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNeedsTheNetwork_data();
    void whatNeedsTheNetwork();
};

void TestSystemEvents::whatNeedsTheNetwork_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("hop");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("needs");
    const QString none;
    const QString there = QStringLiteral("server.example");
    const QString here = QStringLiteral("localhost");
    QTest::newRow("a server elsewhere") << there << none << none << true;
    QTest::newRow("this computer by name") << here << none << none << false;
    QTest::newRow("this computer by address")
        << QStringLiteral("127.0.0.1") << none << none << false;
    QTest::newRow("this computer by IPv6 address")
        << QStringLiteral("::1") << none << none << false;
    QTest::newRow("a jump host here") << there << here << none << false;
    QTest::newRow("a jump host elsewhere that leads back") << here << there << none << true;
    QTest::newRow("a proxy here") << there << none << here << false;
    QTest::newRow("a proxy elsewhere") << here << here << there << true;
}

void TestSystemEvents::whatNeedsTheNetwork()
{
    QFETCH(QString, server);
    QFETCH(QString, hop);
    QFETCH(QString, proxy);
    Profile profile;
    profile.connection.server.address.host = server;
    if (!hop.isEmpty()) {
        profile::Server jump;
        jump.address.host = hop;
        profile.connection.hops.append(jump);
    }
    if (!proxy.isEmpty()) {
        profile.connection.proxy.kind = Proxy::Kind::Socks5;
        profile.connection.proxy.address = { proxy, 1080 };
    }
    QTEST(needsNetwork(profile), "needs");
}

QTEST_GUILESS_MAIN(TestSystemEvents)
#include "testsystemevents.moc"
