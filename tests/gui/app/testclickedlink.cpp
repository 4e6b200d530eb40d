// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/clickedlink.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::gui;

class TestClickedLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servers_data();
    void servers();
    void profiles_data();
    void profiles();
    void refused_data();
    void refused();
};

void TestClickedLink::servers_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char* name, const char* link, const char* user, const char* host,
                         int port) {
        QTest::newRow(name) << QString::fromUtf8(link) << QString::fromUtf8(user)
                            << QString::fromUtf8(host) << port;
    };
    row("a host alone", "ssh://bastion.example.org", "", "bastion.example.org", 0);
    row("with user and port", "ssh://anna@bastion:2222", "anna", "bastion", 2222);
    row("with a slash at the end", "ssh://anna@bastion/", "anna", "bastion", 0);
    row("an IPv6 address", "ssh://anna@[::1]:22", "anna", "::1", 22);
    row("a fingerprint counts nothing", "ssh://anna;fingerprint=SHA256-x@bastion", "anna",
        "bastion", 0);
    row("an encoded user", "ssh://a%40b@bastion", "a@b", "bastion", 0);
    row("the scheme in capitals", "SSH://bastion", "", "bastion", 0);
}

void TestClickedLink::servers()
{
    QFETCH(QString, link);
    const auto parsed = parseClickedLink(link);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail.english()));
    QCOMPARE(parsed->kind, ClickedLink::Kind::Server);
    QTEST(parsed->server.user, "user");
    QTEST(parsed->server.host, "host");
    QTEST(int(parsed->server.port.value_or(0)), "port");
}

void TestClickedLink::profiles_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("profile");
    QTest::newRow("connect") << QStringLiteral("sallyport://connect/bastion-prod")
                             << int(ClickedLink::Kind::Connect) << QStringLiteral("bastion-prod");
    QTest::newRow("a name with capitals, blanks and more")
        << QStringLiteral("sallyport://connect/Prod%20%E7%A0%94%2F1")
        << int(ClickedLink::Kind::Connect) << QStringLiteral("Prod 研/1");
    QTest::newRow("disconnect") << QStringLiteral("Sallyport://Disconnect/x")
                                << int(ClickedLink::Kind::Disconnect) << QStringLiteral("x");
    QTest::newRow("show one") << QStringLiteral("sallyport://show/x")
                              << int(ClickedLink::Kind::Show) << QStringLiteral("x");
    QTest::newRow("show") << QStringLiteral("sallyport://show") << int(ClickedLink::Kind::Show)
                          << QString();
}

void TestClickedLink::profiles()
{
    QFETCH(QString, link);
    const auto parsed = parseClickedLink(link);
    QVERIFY(parsed);
    QTEST(int(parsed->kind), "kind");
    QTEST(parsed->profile, "profile");
}

void TestClickedLink::refused_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("a password") << QStringLiteral("ssh://anna:geheim@bastion");
    QTest::newRow("no host") << QStringLiteral("ssh://");
    QTest::newRow("an option instead of a host") << QStringLiteral("ssh://-oProxyCommand=x");
    QTest::newRow("a path") << QStringLiteral("ssh://bastion/etc/passwd");
    QTest::newRow("a query") << QStringLiteral("ssh://bastion?x=y");
    QTest::newRow("a port out of range") << QStringLiteral("ssh://bastion:70000");
    QTest::newRow("an unknown verb") << QStringLiteral("sallyport://delete/x");
    QTest::newRow("connect nothing") << QStringLiteral("sallyport://connect/");
    QTest::newRow("another scheme") << QStringLiteral("http://bastion");
    QTest::newRow("far too long") << QStringLiteral("ssh://") + QString(5000, u'a');
}

void TestClickedLink::refused()
{
    QFETCH(QString, link);
    const auto parsed = parseClickedLink(link);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Code::InvalidArgument);
    QVERIFY(!parsed.error().detail.english().contains(QLatin1String("geheim")));
    QVERIFY(!parsed.error().context.contains(QLatin1String("geheim")));
}

QTEST_GUILESS_MAIN(TestClickedLink)
#include "testclickedlink.moc"
