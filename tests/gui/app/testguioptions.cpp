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
    void optionsOfQtAreLeftOut_data();
    void optionsOfQtAreLeftOut();
    void linksComeLast_data();
    void linksComeLast();
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

void TestGuiOptions::optionsOfQtAreLeftOut_data()
{
    QTest::addColumn<QString>("given"); // words between spaces
    QTest::addColumn<QString>("left");
    const auto row = [](const char* tag, const char* given, const char* left) {
        QTest::newRow(tag) << QString::fromLatin1(given) << QString::fromLatin1(left);
    };
    row("none of them", "--connect work ssh://host", "--connect work ssh://host");
    row("with a value of its own", "-platform xcb --show", "--show");
    row("with two dashes", "--style fusion --show", "--show");
    row("with the value in the same word", "-style=fusion --show", "--show");
    row("without a value", "-reverse --show", "--show");
    row("at the end, without the value it needs", "--show -platform", "--show");
    row("a word that is like one, but none", "reverse platform", "reverse platform");
    row("an error stays one", "-platform xcb --frobnicate", "--frobnicate");
}

void TestGuiOptions::optionsOfQtAreLeftOut()
{
    QFETCH(QString, given);
    QTEST(withoutQtOptions(given.split(u' ')).join(u' '), "left");
}

void TestGuiOptions::linksComeLast_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("option"); // that is not taken
    const QString link = QStringLiteral("ssh://x");
    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("a link") << QStringList(link) << QString();
    QTest::newRow("two") << QStringList({ link, QStringLiteral("sallyport://connect/a") })
                         << QString();
    QTest::newRow("options before it")
        << QStringList({ QStringLiteral("--config-dir"), QStringLiteral("a"), link }) << QString();
    QTest::newRow("options alone")
        << QStringList({ QStringLiteral("-platform"), QStringLiteral("offscreen") }) << QString();
    QTest::newRow("one of Qt's behind it")
        << QStringList({ link, QStringLiteral("-platformpluginpath"), QStringLiteral("there") })
        << QStringLiteral("-platformpluginpath");
    QTest::newRow("one of ours behind it, whatever the letters") << QStringList(
        { QStringLiteral("SSH://x"), QStringLiteral("more"),
            QStringLiteral("--config-dir=there") }) << QStringLiteral("--config-dir=there");
}

void TestGuiOptions::linksComeLast()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, option);
    const auto checked = checkLinksComeLast(arguments);
    QCOMPARE(checked.has_value(), option.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, Code::InvalidArgument);
        QCOMPARE(checked.error().context, option);
    }
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
