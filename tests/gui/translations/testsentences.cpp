// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorwords.h"
#include "core/profile/validation.h"
#include "ui/models/sentencetext.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace sallyport::ui;
using namespace sallyport::profile;

/// What core says, in German. That each text is translated is the test "translations"'s business;
/// that each is marked for it, the test "architecture"'s.
class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void problemsAreGerman_data();
    void problemsAreGerman();
    void errorsAreGerman();
    void standAlone_data();
    void standAlone();
    void keepsWhatTheUserTyped();
};

void TestSentences::init()
{
    installLanguage(*qApp, QStringLiteral("de"));
}

void TestSentences::cleanup()
{
    installLanguage(*qApp, QStringLiteral("en"));
}

void TestSentences::problemsAreGerman_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("german");
    const auto row = [](const char* tag, const char* german, auto change) {
        Profile profile;
        profile.server.address.host = QStringLiteral("h");
        change(profile);
        QTest::newRow(tag) << profile << QString::fromUtf8(german);
    };
    row("a host that is none", "'50%2 off' ist kein Hostname und keine Adresse.",
        [](Profile& p) { p.server.address.host = QStringLiteral("50%2 off"); });
    row("a host that is missing", "Ein Host ist nötig.",
        [](Profile& p) { p.server.address.host.clear(); });
    row("a number out of range", "Das muss von 1 bis 3600 sein.",
        [](Profile& p) { p.connectTimeout = std::chrono::seconds(0); });
    row("a token that is none", "%y ist keines von %h %p %r %u %d %n %l %L %i %k %C %%.",
        [](Profile& p) { p.knownHostsFiles = { QStringLiteral("/a/%y") }; });
    row("a time of RekeyLimit", "Eine Zeit schreibt man wie 90, 30s, 1m30s oder 2h.",
        [](Profile& p) { p.rekeyLimit = QStringLiteral("1G soon"); });
    row("two forwards in each other's way", "Weiterleitung 1 lauscht dort schon.", [](Profile& p) {
        p.rules = { *parseForward(ForwardOption::Local, u"8080:web:80"),
            *parseForward(ForwardOption::Local, u"8080:web:81") };
    });
    row("a limit of an FTP forward", "Das muss von 1s bis 600s sein.", [](Profile& p) {
        p.rules = { *parseForward(ForwardOption::Local, u"ftp/2121:f:21") };
        p.rules[0].ftp.limits.controlOpenTimeout = std::chrono::milliseconds(1);
    });
}

void TestSentences::problemsAreGerman()
{
    QFETCH(Profile, profile);
    const auto problems = validate(profile);
    QVERIFY(!problems.isEmpty());
    QTEST(wholeSentence(problems.first().what), "german");
}

/// The texts of ours in it that are the same in German and in English.
static QStringList untranslated(const QList<Sentence>& sentences)
{
    QStringList found;
    for (const Sentence& sentence : sentences) {
        (void)sentence.in([&found](const char* text) {
            const QString english = QString::fromUtf8(text);
            const QString german = QCoreApplication::translate("Sentence", text);
            const bool hasWords = std::any_of(
                english.cbegin(), english.cend(), [](QChar c) { return c.isLetter(); });
            if (german == english && hasWords) {
                found.append(english);
            }
            return german;
        });
    }
    return found;
}

void TestSentences::errorsAreGerman()
{
    for (int code = 0; code <= int(Code::Internal); ++code) {
        const ErrorWords words = errorWords(Code(code));
        QCOMPARE(untranslated({ words.summary, words.hint }), QStringList());
    }
}

void TestSentences::standAlone_data()
{
    QTest::addColumn<QList<Sentence>>("sentences");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* tag, const QList<Sentence>& sentences, const char* text) {
        QTest::newRow(tag) << sentences << QString::fromUtf8(text);
    };
    const Sentence missing(QT_TRANSLATE_NOOP("Sentence", "the port is missing"));
    row("nothing", {}, "");
    row("one", { missing }, "Ein Port ist nötig.");
    row("two", { missing, missing }, "Ein Port ist nötig; ein Port ist nötig.");
    row("what others said first", { Sentence::foreign(QStringLiteral("no way")), missing },
        "no way; ein Port ist nötig.");
    row("what ends by itself", { Sentence::foreign(QStringLiteral("No.")) }, "No.");
}

void TestSentences::standAlone()
{
    QFETCH(QList<Sentence>, sentences);
    QTEST(wholeSentence(sentences), "text");
}

void TestSentences::keepsWhatTheUserTyped()
{
    Rule rule;
    rule.allowedSources = { QStringLiteral("50%2 off") };
    for (const Problem& problem : validate(rule)) {
        if (problem.path.startsWith(QLatin1String("allowedSources"))) {
            QVERIFY(wholeSentence(problem.what).contains(QLatin1String("50%2 off")));
            return;
        }
    }
    QFAIL("no problem was found");
}

QTEST_MAIN(TestSentences)
#include "testsentences.moc"
