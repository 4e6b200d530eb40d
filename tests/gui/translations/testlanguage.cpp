// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"
#include "ui/shell/pseudotranslator.h"

#include <QApplication>
#include <QDir>
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
    void arabicRunsRightToLeft();
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
    QCOMPARE(codes.join(u' '), QStringLiteral(" en de es fr ja ar"));
    // Each that there is a translation for is offered.
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList();
    for (const QString& file : files) {
        QVERIFY2(codes.contains(file.section(u'_', 1).section(u'.', 0, 0)), qPrintable(file));
    }
    QCOMPARE(files.size(), codes.size() - 1);
}

void TestLanguage::textsAreTheChosenLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("As the system");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Wie das System");
    QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("Como el sistema");
    QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("Comme le système");
    QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("システムに合わせる");
    QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("كالنظام");
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
    QTest::newRow("French, none") << QStringLiteral("fr") << 0
                                  << QStringLiteral("0 serveur de rebond");
    QTest::newRow("Spanish, two") << QStringLiteral("es") << 2
                                  << QStringLiteral("2 hosts de salto");
    QTest::newRow("Japanese, one")
        << QStringLiteral("ja") << 1 << QStringLiteral("踏み台ホスト 1 台");
    const QString ar = QStringLiteral("ar");
    QTest::newRow("Arabic, none") << ar << 0 << QStringLiteral("لا مضيفات قفز");
    QTest::newRow("Arabic, two") << ar << 2 << QStringLiteral("مضيفا قفز");
    QTest::newRow("Arabic, few") << ar << 3 << QStringLiteral("3 مضيفات قفز");
    QTest::newRow("Arabic, many") << ar << 11 << QStringLiteral("11 مضيف قفز");
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
    QVERIFY(QStringLiteral("en de es fr ja ar").split(u' ').contains(system));
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

/// Whether or not Qt's own texts are there.
void TestLanguage::arabicRunsRightToLeft()
{
    installLanguage(*qApp, QStringLiteral("ar"));
    QCOMPARE(QPushButton().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1,234.5"));
    installLanguage(*qApp, QStringLiteral("ja"));
    QCOMPARE(QPushButton().layoutDirection(), Qt::LeftToRight);
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
