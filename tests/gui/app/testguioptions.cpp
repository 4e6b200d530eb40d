// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guioptions.h"
#include "app/gui/handover.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace sallyport;
using namespace sallyport::gui;

class TestGuiOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingAtOnce();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
    void theHelpNamesEveryOption();
    void whatIsHandedOver_data();
    void whatIsHandedOver();
};

void TestGuiOptions::everythingAtOnce()
{
    const auto options = parseGuiOptions({ QStringLiteral("--config-dir"), QStringLiteral("some"),
        QStringLiteral("--language=de"), QStringLiteral("--minimised"), QStringLiteral("--connect"),
        QStringLiteral("a"), QStringLiteral("--connect"), QStringLiteral("b c"),
        QStringLiteral("--disconnect"), QStringLiteral("d"), QStringLiteral("ssh://host") });
    QVERIFY(options);
    QCOMPARE(options->configFolder, QDir::current().absoluteFilePath(QStringLiteral("some")));
    QCOMPARE(options->language, QStringLiteral("de"));
    QVERIFY(options->minimised);
    QVERIFY(!options->show);
    QCOMPARE(options->connect, QStringList({ QStringLiteral("a"), QStringLiteral("b c") }));
    QCOMPARE(options->disconnect, QStringList(QStringLiteral("d")));
    QCOMPARE(options->links, QStringList(QStringLiteral("ssh://host")));
}

void TestGuiOptions::wrongOnesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown option") << QStringList(QStringLiteral("--frobnicate"));
    QTest::newRow("a value is missing") << QStringList(QStringLiteral("--connect"));
    QTest::newRow("a word that is no link") << QStringList(QStringLiteral("bastion"));
    QTest::newRow("a file") << QStringList(QStringLiteral("file:///etc/passwd"));
    QTest::newRow("an empty folder") << QStringList({ QStringLiteral("--config-dir"), QString() });
}

void TestGuiOptions::wrongOnesAreRefused()
{
    QFETCH(QStringList, arguments);
    const auto options = parseGuiOptions(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().code, Code::InvalidArgument);
    QVERIFY(!options.error().detail.isEmpty());
}

void TestGuiOptions::theHelpNamesEveryOption()
{
    const QString help = guiHelpText();
    for (const char* option : { "--config-dir", "--language", "--minimised", "--show", "--connect",
             "--disconnect", "--help", "--version", "ssh://" }) {
        QVERIFY2(help.contains(QLatin1String(option)), option);
    }
}

void TestGuiOptions::whatIsHandedOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("requests");
    const QString show = QStringLiteral("{\"request\":\"show\"}");
    QTest::newRow("nothing asked shows the window") << QStringList() << QStringList(show);
    QTest::newRow("a profile is connected, and the window left alone")
        << QStringList({ QStringLiteral("--connect"), QStringLiteral("a") })
        << QStringList(
               QStringLiteral("{\"profile\":\"a\",\"request\":\"connect\",\"wait\":false}"));
    QTest::newRow("unless it is asked for too")
        << QStringList(
               { QStringLiteral("--disconnect"), QStringLiteral("a"), QStringLiteral("--show") })
        << QStringList(
               { QStringLiteral("{\"profile\":\"a\",\"request\":\"disconnect\",\"wait\":false}"),
                   show });
    QTest::newRow("a link") << QStringList(QStringLiteral(
        "ssh://x")) << QStringList(QStringLiteral("{\"link\":\"ssh://x\",\"request\":\"open\"}"));
}

void TestGuiOptions::whatIsHandedOver()
{
    QFETCH(QStringList, arguments);
    QStringList requests;
    const QList<QJsonObject> objects = Handover::requestsFor(*parseGuiOptions(arguments));
    for (const QJsonObject& object : objects) {
        requests.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    QTEST(requests, "requests");
}

QTEST_GUILESS_MAIN(TestGuiOptions)
#include "testguioptions.moc"
