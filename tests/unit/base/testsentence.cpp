// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include <QTest>

using namespace sallyport;

class TestSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void isEqualByWhatItSays();
    void translatesEachOfOurTextsAndNoOther();
    void aDetailStandsBehindItsSummary_data();
    void aDetailStandsBehindItsSummary();
    void quotes();
    void joined();
    void quotedWords();
    void saidOnce();
};

Q_DECLARE_METATYPE(sallyport::Sentence)

void TestSentence::says_data()
{
    QTest::addColumn<Sentence>("sentence");
    QTest::addColumn<QString>("english");
    const auto row = [](const char* tag, const Sentence& sentence, const char* english) {
        QTest::newRow(tag) << sentence << QString::fromUtf8(english);
    };
    const QString a = QStringLiteral("a");
    row("nothing", Sentence(), "");
    row("words of others", Sentence::foreign(QStringLiteral("50%1 off")), "50%1 off");
    row("no argument", Sentence("nothing is here"), "nothing is here");
    row("a number", Sentence("more than %1", 17), "more than 17");
    row("arguments in another order", Sentence("%2 before %1", 1, a), "a before 1");
    row("an argument twice", Sentence("%1 and %1:*", a), "a and a:*");
    row("a place that somebody typed", Sentence("%1 is not %2", QStringLiteral("%2"), a),
        "%2 is not a");
    row("a percent sign and a place too many", Sentence("%1 of %h, %2 and %%", a),
        "a of %h, %2 and %%");
    row("a percent sign at the end", Sentence("%1 is 50%", a), "a is 50%");
    row("a sentence in a sentence", Sentence("so: %1", Sentence("it has %1", 2)), "so: it has 2");
    row("no name", Sentence::all({}), "");
    row("one name", Sentence::all({ a }), "a");
    row("three names", Sentence::all({ a, QStringLiteral("b"), QStringLiteral("c") }),
        "a and b and c");
}

void TestSentence::says()
{
    QFETCH(Sentence, sentence);
    QTEST(sentence.english(), "english");
    QCOMPARE(sentence.isEmpty(), sentence.english().isEmpty());
    // What says nothing is left out.
    const QString twice = sentence.isEmpty()
        ? QString()
        : sentence.english() + QStringLiteral("; ") + sentence.english();
    QCOMPARE(english({ sentence, Sentence(), sentence }), twice);
}

void TestSentence::isEqualByWhatItSays()
{
    // The same literal in another file is another pointer.
    const QByteArray copy("more than %1");
    QCOMPARE(Sentence("more than %1", 1), Sentence(copy.constData(), 1));
    QVERIFY(!(Sentence("more than %1", 1) == Sentence("more than %1", 2)));
    QVERIFY(!(Sentence("more than %1", 1) == Sentence("less than %1", 1)));
    QVERIFY(!(Sentence("a") == Sentence::foreign(QStringLiteral("a"))));
    QCOMPARE(Sentence(), Sentence::foreign({}));
}

void TestSentence::translatesEachOfOurTextsAndNoOther()
{
    QStringList asked;
    const Sentence sentence(
        "%1, %2", Sentence("with %1", QStringLiteral("theirs")), QStringLiteral("other"));
    const QString shown = sentence.in([&asked](const char* text) {
        asked.append(QString::fromUtf8(text));
        return QString::fromUtf8(text).toUpper();
    });
    QCOMPARE(shown, QStringLiteral("WITH theirs, other"));
    QCOMPARE(asked, (QStringList{ QStringLiteral("%1, %2"), QStringLiteral("with %1") }));
}

void TestSentence::aDetailStandsBehindItsSummary_data()
{
    QTest::addColumn<Sentence>("sentence");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("translated");
    const auto detail = [](const char* words) {
        return Sentence::detail(Sentence("It broke."), QString::fromLatin1(words));
    };
    QTest::newRow("alone") << detail("%1 is gone") << "%1 is gone"
                           << "IT BROKE (%1 is gone)";
    QTest::newRow("in a sentence") << Sentence("so: %1", detail("gone")) << "so: gone"
                                   << "SO: IT BROKE (gone)";
    QTest::newRow("nothing is known of it") << detail("") << ""
                                            << "IT BROKE";
}

void TestSentence::aDetailStandsBehindItsSummary()
{
    QFETCH(Sentence, sentence);
    QTEST(sentence.english(), "english");
    QTEST(sentence.in([](const char* text) { return QString::fromUtf8(text).toUpper(); }),
        "translated");
}

void TestSentence::quotes()
{
    const QString theirs = QStringLiteral("no");
    QVERIFY(Sentence::foreign(theirs).quotes(Sentence(theirs)));
    QVERIFY(Sentence("%1", Sentence("%1", theirs)).quotes(theirs));
    QVERIFY(!Sentence("no").quotes(theirs));
    QVERIFY(!Sentence::foreign(QStringLiteral("no way")).quotes(theirs));
}

void TestSentence::joined()
{
    const auto german = [](const char* text) {
        return QByteArray(text) == "no way" ? QStringLiteral("kein Weg") : QString::fromUtf8(text);
    };
    const Sentence ours("no way");
    Sentence all = Sentence::placed(QStringLiteral("h:22"), ours);
    QCOMPARE(all.english(), QStringLiteral("h:22: no way"));
    QCOMPARE(all.in(german), QStringLiteral("h:22: kein Weg"));
    all.add(QStringLiteral("it says: %1"));
    QCOMPARE(all.in(german), QStringLiteral("h:22: kein Weg; it says: %1"));
    // Nothing is said with nothing, and takes no place.
    QCOMPARE(Sentence::placed({}, ours), ours);
    QCOMPARE(Sentence::joined({ {}, ours, {} }, QStringLiteral("; ")), ours);
    QVERIFY(Sentence::joined({ {}, {} }, QStringLiteral("; ")).isEmpty());
    Sentence none;
    none.add(ours);
    QCOMPARE(none, ours);
    QVERIFY(Sentence::placed(QStringLiteral("a"), QStringLiteral("b")).isForeign());
    QVERIFY(!all.isForeign());
    QVERIFY(Sentence::joined({ ours, ours }, QStringLiteral(","))
        != Sentence::joined({ ours, ours }, QStringLiteral(";")));
}

void TestSentence::quotedWords()
{
    const QString theirs = QStringLiteral("Connection refused");
    QCOMPARE(Sentence(theirs).quotedWords(), theirs);
    QCOMPARE(Sentence("it was refused").quotedWords(), QString());
    QCOMPARE(Sentence("refused: %1", theirs).quotedWords(), theirs);
    QCOMPARE(Sentence::placed(QStringLiteral("h"), Sentence("refused (%1, %2)", theirs, 7))
                 .quotedWords(),
        QStringLiteral("h Connection refused 7"));
    QCOMPARE(Sentence::detail(Sentence("It was refused."), theirs).quotedWords(), theirs);
}

void TestSentence::saidOnce()
{
    QList<Sentence> all{ Sentence("b"), Sentence("a"), QStringLiteral("b"), Sentence("%1", 1),
        Sentence("%1", 2) };
    removeDuplicates(all);
    QCOMPARE(englishLines(all).join(u' '), QStringLiteral("b a 1 2"));
}

QTEST_GUILESS_MAIN(TestSentence)
#include "testsentence.moc"
