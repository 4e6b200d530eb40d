// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/desktopcolours.h"
#include "tests/support/privatebus.h"

#include <QSignalSpy>
#include <QTest>

using sallyport::platform::DesktopColours;
using Wish = DesktopColours::Wish;

class TestDesktopColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void followsThePortal();
    void hearsAPortalThatComesLater();

private:
    PrivateBus m_bus;
};

void TestDesktopColours::initTestCase()
{
    QCOMPARE(m_bus.start(), QString());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address());
}

void TestDesktopColours::followsThePortal()
{
    FakeBusService portal;
    QCOMPARE(portal.start(QStringLiteral("portal")), QString());
    DesktopColours colours;
    QSignalSpy changed(&colours, &DesktopColours::changed);
    QCOMPARE(colours.wish(), Wish::Unknown);
    QTRY_COMPARE(colours.wish(), Wish::Dark);
    QVERIFY(portal.command("color-scheme 2"));
    QTRY_COMPARE(colours.wish(), Wish::Light);
    QVERIFY(portal.command("contrast 1"));
    QVERIFY(portal.command("color-scheme 0"));
    QTRY_COMPARE(colours.wish(), Wish::Unknown);
    QCOMPARE(changed.count(), 3);
}

void TestDesktopColours::hearsAPortalThatComesLater()
{
    DesktopColours colours;
    QSignalSpy changed(&colours, &DesktopColours::changed);
    FakeBusService portal;
    QCOMPARE(portal.start(QStringLiteral("portal")), QString());
    QVERIFY(portal.command("color-scheme 2"));
    QTRY_COMPARE(colours.wish(), Wish::Light);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestDesktopColours)
#include "testdesktopcolours.moc"
