// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quickconnect.h"

#include "core/profile/rule.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;

class TestQuickConnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itTellsServersFromWords_data();
    void itTellsServersFromWords();
    void forwardsAreTakenAlong();
    void forwardsToFtpCanBecomeOfFtp();
    void aCommandThatCannotBeFollowedSaysWhy();
};

void TestQuickConnect::itTellsServersFromWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("server"); ///< Empty: words to look for.
    const auto row = [](const char* line, const char* server) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(server);
    };
    row("anna@bastion", "anna@bastion:22");
    row("anna@bastion:2222", "anna@bastion:2222");
    row(" bastion:2222 ", "@bastion:2222");
    row("ssh://anna@bastion:2222", "anna@bastion:2222");
    row("anna@corp@bastion", "anna@corp@bastion:22");
    row("[2001:db8::1]:2222", "@2001:db8::1:2222");
    row("bastion -p 2222 -l anna", "anna@bastion:2222");
    row("-p 2222 anna@bastion", "anna@bastion:2222");
    row("ssh bastion", "@bastion:22");
    row("autossh -M 0 anna@bastion", "anna@bastion:22");
    row("bastion", "");
    row("bastion prod", "");
    row("db-staging", "");
    row("5432", "");
    row("anna@", "");
    row("@bastion", "");
    row("anna@bastion -L", "");
    row("-L 8080:web:80", "");
    row("bastion:http", "");
    row("", "");
}

void TestQuickConnect::itTellsServersFromWords()
{
    QFETCH(QString, line);
    QFETCH(QString, server);
    const auto offer = QuickConnect::read(line);
    QCOMPARE(offer.has_value(), !server.isEmpty());
    if (offer) {
        const profile::Server& made = offer->profile.connection.server;
        QCOMPARE(
            QStringLiteral("%1@%2:%3").arg(made.user, made.address.host).arg(made.address.port),
            server);
        QCOMPARE(offer->trouble, QString());
        QCOMPARE(offer->profile.book.importedFrom, QString());
    }
}

void TestQuickConnect::forwardsAreTakenAlong()
{
    const auto offer = QuickConnect::read(
        QStringLiteral("anna@bastion -J gw -L 8080:web:80 -D 1080 -R 9000:localhost:3000 uptime"));
    QVERIFY(offer);
    QCOMPARE(offer->profile.rules.size(), 3);
    QCOMPARE(offer->profile.connection.hops.size(), 1);
    QCOMPARE(offer->warnings.size(), 1); // a command is not run
    QCOMPARE(offer->toFtp, 0);
}

void TestQuickConnect::forwardsToFtpCanBecomeOfFtp()
{
    const QString line = QStringLiteral("anna@bastion -L 2121:files:21");
    const auto plain = QuickConnect::read(line);
    QVERIFY(plain);
    QCOMPARE(plain->toFtp, 1);
    QVERIFY(plain->profile.rules.constFirst().kind == profile::RuleKind::Tcp);
    const auto ftp = QuickConnect::read(line, true);
    QVERIFY(ftp && ftp->profile.rules.constFirst().kind == profile::RuleKind::Ftp);
}

void TestQuickConnect::aCommandThatCannotBeFollowedSaysWhy()
{
    const auto offer = QuickConnect::read(QStringLiteral("ssh -L nonsense anna@bastion"));
    QVERIFY(offer);
    QVERIFY(!offer->trouble.isEmpty());
    QVERIFY(offer->profile.connection.server.address.host.isEmpty());
}

QTEST_GUILESS_MAIN(TestQuickConnect)
#include "testquickconnect.moc"
