// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/ftp/ftpannounce.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::tunnel;

/// Which address the passive replies of a remote FTP rule name.
class TestFtpAnnounce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
};

void TestFtpAnnounce::names_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("bind");
    QTest::addColumn<QString>("arrivedAt");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* wish, const char* bind, const char* arrivedAt,
                         const char* peer, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(wish) << QString::fromLatin1(bind)
                            << QString::fromLatin1(arrivedAt) << QString::fromLatin1(peer)
                            << QString::fromLatin1(expected);
    };
    row("the user's wish, whatever the server says", "192.0.2.7", "*", "10.0.0.5", "10.0.0.9",
        "192.0.2.7");
    row("the real address", "", "*", "10.0.0.5", "10.0.0.9", "10.0.0.5");
    row("the real address, of a name", "", "gw.example", "10.0.0.5", "10.0.0.9", "10.0.0.5");
    row("the real address, though another was asked for", "", "10.0.0.1", "10.0.0.5", "10.0.0.9",
        "10.0.0.5");
    row("the real IPv6 address", "", "*", "2001:db8::5", "2001:db8::9", "2001:db8::5");
    row("the real IPv4 address in IPv6 clothes", "", "::", "::ffff:10.0.0.5", "10.0.0.9",
        "10.0.0.5");
    row("the real loopback address", "", "*", "127.0.0.2", "127.0.0.1", "127.0.0.2");
    row("all addresses echoed", "", "*", "", "10.0.0.9", "192.0.2.1");
    row("all IPv4 addresses echoed", "", "0.0.0.0", "0.0.0.0", "10.0.0.9", "192.0.2.1");
    row("all IPv6 addresses echoed", "", "::", "::", "10.0.0.9", "192.0.2.1");
    row("a star echoed", "", "*", "*", "10.0.0.9", "192.0.2.1");
    row("all addresses echoed to a client on the server", "", "*", "", "127.0.0.1", "127.0.0.1");
    row("all addresses echoed to an IPv6 client on the server", "", "*", "", "::1", "127.0.0.1");
    row("all addresses echoed, nothing known of the client", "", "*", "", "", "192.0.2.1");
    row("a single address echoed", "", "10.0.0.1", "10.0.0.1", "10.0.0.9", "10.0.0.1");
    row("a single address, nothing said", "", "10.0.0.1", "", "10.0.0.9", "10.0.0.1");
    row("loopback", "", "127.0.0.1", "127.0.0.1", "127.0.0.1", "127.0.0.1");
    row("loopback, nothing said", "", "127.0.0.1", "", "", "127.0.0.1");
    row("localhost echoed", "", "localhost", "localhost", "127.0.0.1", "127.0.0.1");
    row("localhost, nothing said", "", "localhost", "", "", "127.0.0.1");
    row("loopback echoed to a client elsewhere (GatewayPorts yes)", "", "127.0.0.1", "127.0.0.1",
        "10.0.0.9", "192.0.2.1");
    row("localhost echoed to a client elsewhere (GatewayPorts yes)", "", "localhost", "localhost",
        "10.0.0.9", "192.0.2.1");
    row("loopback said to a client elsewhere", "", "*", "127.0.0.1", "10.0.0.9", "192.0.2.1");
    row("::1 said to a client elsewhere", "", "*", "::1", "2001:db8::9", "192.0.2.1");
    row("a name", "", "*", "gw.example", "10.0.0.9", "192.0.2.1");
    row("an address and more", "", "*", "10.0.0.5,1,2", "10.0.0.9", "192.0.2.1");
    row("an address with a port", "", "*", "10.0.0.5:21", "10.0.0.9", "192.0.2.1");
    row("an address with a scope", "", "*", "fe80::1%eth0", "10.0.0.9", "192.0.2.1");
    row("an address in brackets", "", "*", "[2001:db8::5]", "10.0.0.9", "192.0.2.1");
    row("a line break", "", "*", "10.0.0.5\r\n", "10.0.0.9", "192.0.2.1");
    row("an address nobody has: multicast", "", "*", "224.0.0.1", "10.0.0.9", "192.0.2.1");
    row("an address nobody has: broadcast", "", "*", "255.255.255.255", "10.0.0.9", "192.0.2.1");
    row("where cloud metadata lives", "", "*", "169.254.169.254", "10.0.0.9", "192.0.2.1");
    row("a link-local address that the rule asks for", "", "169.254.1.1", "169.254.1.1",
        "169.254.1.2", "169.254.1.1");
}

void TestFtpAnnounce::names()
{
    QFETCH(QString, wish);
    QFETCH(QString, bind);
    QFETCH(QString, arrivedAt);
    QFETCH(QString, peer);
    QFETCH(QString, expected);
    const Address announced =
        announcedAddress({ Address::parse(wish.toLatin1()).value_or(Address()), bind, arrivedAt,
            peer, QStringLiteral("192.0.2.1") });
    QCOMPARE(QString::fromLatin1(announced.toText()), expected);
    // Without an address of the server's there is still one to name.
    QVERIFY(!announcedAddress({ {}, bind, arrivedAt, peer, {} }).isNull());
}

QTEST_GUILESS_MAIN(TestFtpAnnounce)
#include "testftpannounce.moc"
