// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/clickedlink.h"
#include "app/gui/linkevents.h"

#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace sallyport;
using namespace sallyport::gui;

class TestLinkEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
    void aFileIsNoLink();
};

void TestLinkEvents::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("understood");
    QTest::newRow("a server") << QStringLiteral("ssh://anna@bastion:2222") << true;
    QTest::newRow("a profile with a blank in its name")
        << QStringLiteral("sallyport://connect/Work%20at%20home") << true;
    QTest::newRow("with a password, for whoever judges it")
        << QStringLiteral("ssh://anna:geheim@bastion") << false;
}

void TestLinkEvents::links()
{
    QFETCH(QString, link);
    QFETCH(bool, understood);
    LinkEvents events;
    QSignalSpy requested(&events, &LinkEvents::linkRequested);
    QFileOpenEvent event{ QUrl(link) };
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), link);
    QCOMPARE(parseClickedLink(requested.first().first().toString()).has_value(), understood);
}

void TestLinkEvents::aFileIsNoLink()
{
    LinkEvents events;
    QSignalSpy requested(&events, &LinkEvents::linkRequested);
    QFileOpenEvent event{ QStringLiteral("/tmp/ssh.txt") };
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    QVERIFY(requested.isEmpty());
}

QTEST_MAIN(TestLinkEvents)
#include "testlinkevents.moc"
