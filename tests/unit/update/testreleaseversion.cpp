// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/releaseversion.h"

#include <QTest>

using sallyport::update::ReleaseVersion;

class TestReleaseVersion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsLaterThanTheOneBefore();
    void whatIsNoneIsNotRead_data();
    void whatIsNoneIsNotRead();
};

void TestReleaseVersion::eachIsLaterThanTheOneBefore()
{
    // The order of Semantic Versioning 2.0.0, 11.
    const QStringList texts{ QStringLiteral("0.0.9"), QStringLiteral("0.1.0"),
        QStringLiteral("1.0.0-1"), QStringLiteral("1.0.0-2"), QStringLiteral("1.0.0-10"),
        QStringLiteral("1.0.0-alpha"), QStringLiteral("1.0.0-alpha.1"),
        QStringLiteral("1.0.0-alpha.beta"), QStringLiteral("1.0.0-beta"),
        QStringLiteral("1.0.0-beta.2"), QStringLiteral("1.0.0-beta.11"),
        QStringLiteral("1.0.0-rc.1"), QStringLiteral("1.0.0"), QStringLiteral("1.9.3"),
        QStringLiteral("1.10.0-rc-1"), QStringLiteral("1.10.0"), QStringLiteral("2.0.0"),
        QStringLiteral("999999.0.0") };
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto a = ReleaseVersion::read(texts.at(i));
        QVERIFY2(a, qPrintable(texts.at(i)));
        QCOMPARE(a->toString(), texts.at(i));
        for (qsizetype j = 0; j < texts.size(); ++j) {
            const auto b = ReleaseVersion::read(texts.at(j));
            QVERIFY2(((*a <=> *b) < 0) == (i < j) && (*a == *b) == (i == j)
                    && ((*a <=> *b) == 0) == (i == j),
                qPrintable(texts.at(i) + u' ' + texts.at(j)));
        }
    }
}

void TestReleaseVersion::whatIsNoneIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("nothing", "");
    row("two numbers", "1.2");
    row("four numbers", "1.2.3.4");
    row("a letter before", "v1.2.3");
    row("a blank behind", "1.2.3 ");
    row("a line feed behind", "1.2.3\n");
    row("a sign", "1.+2.3");
    row("a number left out", "1..3");
    row("a leading zero", "1.02.3");
    row("a number too long", "1.2.1000000");
    row("digits of another script", "١.٢.٣");
    row("nothing behind the hyphen", "1.2.3-");
    row("an empty word", "1.2.3-rc..1");
    row("a leading zero in a word of digits", "1.2.3-01");
    row("markup", "1.2.3-<b>");
    row("build metadata", "1.2.3+5");
    row("longer than any", "1.2.3-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
}

void TestReleaseVersion::whatIsNoneIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!ReleaseVersion::read(text));
}

QTEST_APPLESS_MAIN(TestReleaseVersion)
#include "testreleaseversion.moc"
