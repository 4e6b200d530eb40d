// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/shown.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace sallyport;

/// What a stranger's text may do to a terminal, or to the eye: nothing.
class TestShown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCharacter();
    void whatIsWrittenOut_data();
    void whatIsWrittenOut();
    void unpairedSurrogates();
    void jsonMeansTheSame();
    void ordinaryTextStays();
    void printableIsAsStrict();
};

/// The next one to look at: of the planes for private use, only their ends.
static char32_t after(char32_t c)
{
    return c == 0xf0100 ? 0x10ff00 : c + 1;
}

/// By itself, from the Unicode standard and not from the code under test.
static bool isHarmful(char32_t c)
{
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return c < 0x20 || within(0x7f, 0x9f) || c == 0xad || c == 0x34f || c == 0x61c
        || within(0x115f, 0x1160) || within(0x17b4, 0x17b5) || within(0x180b, 0x180f)
        || within(0x200b, 0x200f) || within(0x2028, 0x202e) || within(0x2060, 0x206f) || c == 0x3164
        || within(0xd800, 0xf8ff) || within(0xfe00, 0xfe0f) || c == 0xfeff || c == 0xffa0
        || within(0xfff0, 0xfffb) || within(0x1bca0, 0x1bca3) || within(0x1d173, 0x1d17a)
        || within(0xe0000, 0x10ffff);
}

static QString textOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? QString::fromUcs4(&c, 1) : QString(QChar(char16_t(c)));
}

void TestShown::everyCharacter()
{
    int shown = 0;
    for (char32_t c = 0; c <= 0x10ffff; c = after(c)) {
        const QString line = shownLine(textOf(c));
        if (isHarmful(c)) {
            QVERIFY(line.startsWith(u'\\') && !line.contains(textOf(c)));
        }
        const bool harmless = std::all_of(line.cbegin(), line.cend(),
            [](QChar unit) { return unit.isSurrogate() || !isHarmful(unit.unicode()); });
        QVERIFY(harmless);
        shown += isShowable(c) ? 1 : 0;
    }
    // Most of what Unicode 14 assigns.
    QVERIFY2(shown > 130'000, qPrintable(QString::number(shown)));
}

void TestShown::whatIsWrittenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* tag, const QString& text, const char* line) {
        QTest::newRow(tag) << text << QString::fromUtf8(line);
    };
    row("an escape sequence", QStringLiteral("a\x1b]0;x\x07"), "a\\x1b]0;x\\x07");
    row("a line feed", QStringLiteral("a\r\nb"), "a\\x0d\\x0ab");
    row("a C1 control", QStringLiteral("\u009b2J"), "\\x9b2J");
    row("an override", QStringLiteral("\u202egpj.exe"), "\\u202egpj.exe");
    row("a zero width joiner", QStringLiteral("pay\u200dpal"), "pay\\u200dpal");
    row("a line separator", QStringLiteral("a\u2028b"), "a\\u2028b");
    row("a tag", QStringLiteral("a\U000e0041"), "a\\U000e0041");
    row("a wide blank", QStringLiteral("a\u00a0b\u3000c"), "a b c");
    row("a tab", QStringLiteral("a\tb"), "a\\x09b");
}

void TestShown::whatIsWrittenOut()
{
    QFETCH(QString, text);
    QTEST(shownLine(text), "line");
}

void TestShown::unpairedSurrogates()
{
    const QChar high(0xd83d);
    const QChar low(0xde00);
    QCOMPARE(shownLine(QString(high)), QStringLiteral("\\ud83d"));
    QCOMPARE(shownLine(QString(low) + high), QStringLiteral("\\ude00\\ud83d"));
    QCOMPARE(shownLine(QString(high) + low), QString(high) + low);
    QCOMPARE(shownLine(QString(high) + u'a'), QStringLiteral("\\ud83da"));
}

void TestShown::jsonMeansTheSame()
{
    QString text = QStringLiteral("ü \"\\ \x1b\x7f\u009b\u00a0\u200b\u2028\u202e\ufeff ");
    for (const char32_t c : { char32_t(0xe0041), char32_t(0x1f600) }) {
        text += textOf(c);
    }
    const QJsonObject object{ { QStringLiteral("a\u202eb"), text },
        { QStringLiteral("list"), text } };
    for (const auto layout : { QJsonDocument::Compact, QJsonDocument::Indented }) {
        const QByteArray json = shownJson(QJsonDocument(object).toJson(layout));
        QCOMPARE(QJsonDocument::fromJson(json).object(), object);
        const auto characters = QString::fromUtf8(json).toUcs4();
        for (const uint c : characters) {
            QVERIFY2(c == '\n' || !isHarmful(c), json.constData());
        }
        QVERIFY(json.contains("ü"));
    }
}

void TestShown::ordinaryTextStays()
{
    for (const char* text :
        { "", "plain ~", "Grüße", "Привет", "日本語", "שלום", "مرحبا", "e\xcc\x81", "😀" }) {
        const QString ordinary = QString::fromUtf8(text);
        QCOMPARE(shownLine(ordinary), ordinary);
    }
}

void TestShown::printableIsAsStrict()
{
    for (char32_t c = 1; c <= 0x10ffff; c = after(c)) {
        if (isHarmful(c) && !QChar::isSurrogate(c)) {
            const QString text = textOf(c);
            QVERIFY(!printable("a" + text.toUtf8()).contains(text));
        }
    }
    QCOMPARE(printable("a\xed\xa0\x80", 100), QStringLiteral("a\\xed\\xa0\\x80"));
}

QTEST_GUILESS_MAIN(TestShown)
#include "testshown.moc"
