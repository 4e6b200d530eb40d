// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"
#include "ui/shell/pseudotranslator.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace sallyport::ui;

namespace {

QString spoken(const char* context, const char* source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void thereIsAListToChooseFrom();
    void textsAreTheChosenLanguages_data();
    void textsAreTheChosenLanguages();
    void pluralsFollowTheNumber_data();
    void pluralsFollowTheNumber();
    void qtSpeaksTheSameLanguage();
    void anUnknownLanguageIsTheSystems();
    void aLaterLanguageReplacesTheEarlier();
    void thePseudoLanguageRunsRightToLeft();
    void thePseudoLanguageKeepsWhatIsNotText_data();
    void thePseudoLanguageKeepsWhatIsNotText();
    void thePseudoLanguageIsLonger();
};

void TestLanguage::cleanup()
{
    installLanguage(*qApp, QStringLiteral("en"));
}

void TestLanguage::thereIsAListToChooseFrom()
{
    const QList<Language> languages = availableLanguages();
    QStringList codes;
    for (const Language& language : languages) {
        codes << language.code;
        QVERIFY(!language.name.isEmpty());
    }
    QCOMPARE(codes, (QStringList{ QString(), QStringLiteral("en"), QStringLiteral("de") }));
}

void TestLanguage::textsAreTheChosenLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("As the system");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Wie das System");
    QTest::newRow("the pseudo-language")
        << QString(kPseudoLanguage) << QStringLiteral("[As the system ~~~~~]");
}

void TestLanguage::textsAreTheChosenLanguages()
{
    QFETCH(QString, code);
    QCOMPARE(installLanguage(*qApp, code), code);
    QTEST(availableLanguages().constFirst().name, "text");
}

void TestLanguage::pluralsFollowTheNumber_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    const QString en = QStringLiteral("en");
    const QString de = QStringLiteral("de");
    QTest::newRow("English, one") << en << 1 << QStringLiteral("1 jump host");
    QTest::newRow("English, two") << en << 2 << QStringLiteral("2 jump hosts");
    QTest::newRow("German, one") << de << 1 << QStringLiteral("1 Sprungrechner");
    QTest::newRow("German, none") << de << 0 << QStringLiteral("0 Sprungrechner");
}

void TestLanguage::pluralsFollowTheNumber()
{
    QFETCH(QString, code);
    QFETCH(int, number);
    installLanguage(*qApp, code);
    QTEST(spoken("sallyport::ui::ConnectionPath", "%n jump host(s)", number), "text");
}

void TestLanguage::qtSpeaksTheSameLanguage()
{
    const QString file =
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm");
    installLanguage(*qApp, QStringLiteral("de"));
    QCOMPARE(spoken("QPlatformTheme", "Cancel"),
        QFile::exists(file) ? QStringLiteral("Abbrechen") : QStringLiteral("Cancel"));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguage::anUnknownLanguageIsTheSystems()
{
    const QString system = installLanguage(*qApp, QString());
    QVERIFY(system == QLatin1String("en") || system == QLatin1String("de"));
    QCOMPARE(installLanguage(*qApp, QStringLiteral("tlh")), system);
    QCOMPARE(QLocale(), QLocale::system());
}

void TestLanguage::aLaterLanguageReplacesTheEarlier()
{
    installLanguage(*qApp, QStringLiteral("de"));
    const auto count = qApp->findChildren<QTranslator*>().size();
    installLanguage(*qApp, QString(kPseudoLanguage));
    installLanguage(*qApp, QStringLiteral("en"));
    QCOMPARE(availableLanguages().constFirst().name, QStringLiteral("As the system"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    installLanguage(*qApp, QStringLiteral("de"));
    QCOMPARE(qApp->findChildren<QTranslator*>().size(), count);
}

void TestLanguage::thePseudoLanguageRunsRightToLeft()
{
    QPushButton before;
    QCOMPARE(before.layoutDirection(), Qt::LeftToRight);
    installLanguage(*qApp, QString(kPseudoLanguage));
    QCOMPARE(before.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QPushButton().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(spoken("QShortcut", "Ctrl"), QStringLiteral("Ctrl"));
}

void TestLanguage::thePseudoLanguageKeepsWhatIsNotText_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("places for values")
        << QStringLiteral("%1 of %n") << QStringLiteral("[%1 of %n ~~~]");
    QTest::newRow("a mnemonic") << QStringLiteral("&Save") << QStringLiteral("[&Save ~]");
    QTest::newRow("HTML within the text")
        << QStringLiteral("Is <b>up</b> now") << QStringLiteral("[Is <b>up</b> now ~~~]");
    QTest::newRow("HTML around the text")
        << QStringLiteral("<p><b>Up</b></p>") << QStringLiteral("<p><b>[Up ~]</b></p>");
    QTest::newRow("spaces at the ends") << QStringLiteral(" Up ") << QStringLiteral(" [Up ~] ");
    QTest::newRow("a line break") << QStringLiteral("a\nb") << QStringLiteral("[a\nb ~]");
    QTest::newRow("file filters") << QStringLiteral("Files (*.json);;All (*)")
                                  << QStringLiteral("Files (*.json);;All (*)");
    QTest::newRow("nothing") << QString() << QString();
}

void TestLanguage::thePseudoLanguageKeepsWhatIsNotText()
{
    QFETCH(QString, source);
    QTEST(PseudoTranslator::lengthened(source), "text");
}

void TestLanguage::thePseudoLanguageIsLonger()
{
    const QString text = QStringLiteral("Lost the connection 12 s ago; trying again in 8 s.");
    const QString longer = PseudoTranslator::lengthened(text);
    QVERIFY(longer.size() >= text.size() * 14 / 10);
    QVERIFY(longer.size() <= text.size() * 15 / 10 + 3);
    QVERIFY2(!longer.contains(QString(9, u'~')), "it can be broken into lines");
}

QTEST_MAIN(TestLanguage)
#include "testlanguage.moc"
