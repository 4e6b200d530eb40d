// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorwords.h"
#include "core/diagnosis/diagnosistext.h"
#include "core/diagnosis/ftptrialtext.h"
#include "core/profile/validation.h"
#include "ui/models/diagnosistext.h"
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
    void findingsAreGerman_data();
    void findingsAreGerman();
    void stepsSpeakGerman_data();
    void stepsSpeakGerman();
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
        profile.connection.server.address.host = QStringLiteral("h");
        change(profile);
        QTest::newRow(tag) << profile << QString::fromUtf8(german);
    };
    row("a host that is none", "'50%2 off' ist kein Hostname und keine Adresse.",
        [](Profile& p) { p.connection.server.address.host = QStringLiteral("50%2 off"); });
    row("a host that is missing", "Ein Host ist nötig.",
        [](Profile& p) { p.connection.server.address.host.clear(); });
    row("a number out of range", "Das muss von 1 bis 3600 sein.",
        [](Profile& p) { p.connection.connectTimeout = std::chrono::seconds(0); });
    row("a token that is none", "%y ist keines von %h %p %r %u %d %n %l %L %i %k %C %%.",
        [](Profile& p) { p.connection.knownHostsFiles = { QStringLiteral("/a/%y") }; });
    row("a time of RekeyLimit", "Eine Zeit schreibt man wie 90, 30s, 1m30s oder 2h.",
        [](Profile& p) { p.connection.rekeyLimit = QStringLiteral("1G soon"); });
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
            const bool hasWords =
                std::any_of(english.cbegin(), english.cend(), [](QChar c) { return c.isLetter(); });
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

void TestSentences::findingsAreGerman_data()
{
    using namespace tunnel;
    using ftp::SelfTestStage;
    using Result = ftp::SelfTestFinding::Result;
    QTest::addColumn<Findings>("findings");
    int number = 0;
    const auto row = [&number](const char* what, const Findings& findings) {
        QTest::addRow("%s, %d", what, ++number) << findings;
    };
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    for (const char* destination : { "db:5432", "/run/s" }) {
        for (const char* words : { "Connection refused", "no such file", "permission denied",
                 "unknown host", "timed out", "no route to host", "open failed", "" }) {
            for (const Code code : { Code::DestinationRefused, Code::DestinationProhibited,
                     Code::DestinationTimeout }) {
                row("a destination",
                    { destinationTrouble({ code, text(words), {} }, text(destination), false),
                        destinationTrouble({ code, text(words), {} }, text(destination), true) });
            }
        }
    }
    for (const std::uint16_t port : { 0, 80, 8080 }) {
        for (const bool granted : { false, true }) {
            row("a listener",
                { listenTrouble({ port, granted, false, {} }),
                    listenTrouble({ port, granted, true, {} }) });
        }
    }
    const QString many = QStringLiteral("Too many authentication failures");
    row("a login",
        { loginTrouble({ Code::AuthenticationFailed, many, {} }, {}),
            loginTrouble({ Code::PasswordRejected, {}, {} }, text("keyboard-interactive")),
            loginTrouble({ Code::KeyRejected, {}, {} }, {}, text("root")),
            loginTrouble({ Code::KeyRejected, {}, {} }, {}, text("me")), leavingTrouble({}),
            leavingTrouble(text("me")) });
    for (const char* rule : { "ftp/0:files:21", "ftp/0:bastion:21" }) {
        for (const bool remote : { false, true }) {
            profile::Rule wish =
                *parseForward(remote ? ForwardOption::Remote : ForwardOption::Local, text(rule));
            for (const Result result : { Result::Works, Result::Empty, Result::Refused }) {
                for (const Code code : { Code::FtpServerWantsTls, Code::FtpDataFailed }) {
                    const auto step = [&](SelfTestStage stage) {
                        return FtpTrialStep{ stage, { result, code, {}, 17, {} },
                            Error{ Code::DestinationProhibited, text("theirs"), {} },
                            { { Code::FtpActiveConverted, text("theirs"), 1, 1 } } };
                    };
                    row("an FTP login", judgeFtpLogin(step(SelfTestStage::Login), {}).findings);
                    QList<FtpTrialStep> steps{ step(SelfTestStage::Login) };
                    for (const auto stage : { SelfTestStage::Pasv, SelfTestStage::Epsv,
                             SelfTestStage::Port, SelfTestStage::Eprt }) {
                        wish.ftp.activeMode = profile::FtpRuleOptions::ActiveMode::Reject;
                        steps.append(step(stage));
                        row("a transfer", judgeFtpTransfer(steps.last(), wish).findings);
                        row("FTP", judgeFtpTrial(steps, wish, { text("bastion"), 22 }).findings);
                    }
                }
            }
        }
    }
}

void TestSentences::findingsAreGerman()
{
    QFETCH(tunnel::Findings, findings);
    QCOMPARE(untranslated(findings), QStringList());
}

void TestSentences::stepsSpeakGerman_data()
{
    using tunnel::DiagnosisStep;
    using State = DiagnosisStep::State;
    QTest::addColumn<DiagnosisStep>("step");
    QTest::addColumn<QString>("german");
    const auto row = [](const char* tag, State state, const tunnel::Findings& findings,
                         const std::optional<Error>& error, const char* german) {
        DiagnosisStep step;
        step.state = state;
        step.findings = findings;
        step.error = error;
        QTest::newRow(tag) << step << QString::fromUtf8(german);
    };
    const QString host = QStringLiteral("192.0.2.1");
    const Error refused{ Code::KeyRejected, QStringLiteral("theirs"), {} };
    row("what was found", State::Passed,
        { Sentence(QT_TRANSLATE_NOOP("Sentence", "connected to %1"), host) }, {},
        "Verbunden mit 192.0.2.1.");
    row("nothing but a name", State::Passed, { Sentence::foreign(host) }, {}, "192.0.2.1");
    row("a warning with its error", State::Warned,
        { Sentence(QT_TRANSLATE_NOOP("Sentence", "%1: %2"), QStringLiteral("publickey"),
            detailOf(refused)) },
        refused,
        "publickey: Der Server nimmt diesen Schlüssel für diesen Benutzer nicht an (theirs).");
    row("a failure", State::Failed,
        { Sentence::foreign(refused.detail.english()),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "not reached")) },
        refused,
        "Der Server nimmt diesen Schlüssel für diesen Benutzer nicht an. "
        "(theirs; nicht erreicht) ");
}

void TestSentences::stepsSpeakGerman()
{
    QFETCH(tunnel::DiagnosisStep, step);
    QFETCH(QString, german);
    const QString shown = DiagnosisText::found(step);
    QVERIFY2(step.state == tunnel::DiagnosisStep::State::Failed ? shown.startsWith(german)
                                                                : shown == german,
        qPrintable(shown));
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
    row("nothing but a name", { Sentence::foreign(QStringLiteral("a:22")) }, "a:22");
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
