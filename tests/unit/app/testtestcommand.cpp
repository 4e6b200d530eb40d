// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain.h"
#include "app/cli/plainerror.h"
#include "app/cli/testcommand.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::cli;
using sallyport::tunnel::DiagnosisStep;

class TestTestCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void transfersNameTheirMode();
    void conclusions_data();
    void conclusions();
    void everyFailureIsExplained();
};

void TestTestCommand::lines_data()
{
    using Kind = DiagnosisStep::Kind;
    using State = DiagnosisStep::State;
    QTest::addColumn<DiagnosisStep>("step");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* tag, Kind kind, int hop, int rule, const char* subject,
                         State state, qint64 ms, const char* line) {
        DiagnosisStep step;
        step.kind = kind;
        step.hop = hop;
        step.rule = rule;
        step.subject = QString::fromLatin1(subject);
        step.state = state;
        step.findings = { Sentence::foreign(QStringLiteral("found")) };
        step.durationMs = ms;
        QTest::newRow(tag) << step << QString::fromLatin1(line);
    };
    row("the server", Kind::Connect, 0, 0, "a:22", State::Passed, 12,
        "ok   server a:22, connection: found (12 ms)");
    row("a jump host", Kind::HostKey, 2, 0, "b:22", State::Failed, 3,
        "FAIL jump host 2, b:22, host key: found (3 ms)");
    row("a rule", Kind::Exposure, 0, 1, "-R 0:c:1", State::Warned, 0,
        "warn rule 1, -R 0:c:1, who can connect: found");
    row("a destination alone", Kind::Destination, 0, 0, "c:1", State::Passed, 0,
        "ok   c:1, destination: found");
    row("what was not done took no time", Kind::Listen, 0, 3, "-D 0", State::Skipped, 7,
        "-    rule 3, -D 0, listener: found");
}

void TestTestCommand::lines()
{
    QFETCH(DiagnosisStep, step);
    QTEST(stepLine(step), "line");
}

void TestTestCommand::transfersNameTheirMode()
{
    DiagnosisStep step;
    step.kind = DiagnosisStep::Kind::FtpTransfer;
    step.rule = 1;
    step.subject = QStringLiteral("-L ftp/0:c:21");
    step.mode = QStringLiteral("EPSV");
    step.state = DiagnosisStep::State::Passed;
    step.findings = { Sentence::foreign(QStringLiteral("found")) };
    QCOMPARE(stepLine(step), QStringLiteral("ok   rule 1, -L ftp/0:c:21, FTP EPSV: found"));
}

void TestTestCommand::conclusions_data()
{
    using Kind = DiagnosisStep::Kind;
    using State = DiagnosisStep::State;
    QTest::addColumn<QList<DiagnosisStep>>("steps");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("adds");
    const auto step = [](Kind kind, State state, int rule = 1) {
        DiagnosisStep made;
        made.kind = kind;
        made.state = state;
        made.rule = rule;
        return made;
    };
    const DiagnosisStep login = step(Kind::Login, State::Passed, 0);
    const DiagnosisStep ftp = step(Kind::Ftp, State::Passed);
    const DiagnosisStep ftpLogin = step(Kind::FtpLogin, State::Passed);
    const DiagnosisStep transfer = step(Kind::FtpTransfer, State::Passed);
    const QString none;
    const QString add = QStringLiteral("add --ftp-login");
    QTest::newRow("no FTP") << QList{ login } << QStringLiteral("Everything works.") << none;
    QTest::newRow("a warning") << QList{ step(Kind::Algorithms, State::Warned, 0), login }
                               << QStringLiteral("It works; see the lines marked warn (1).")
                               << none;
    QTest::newRow("FTP without a login")
        << QList{ login, ftp, ftp } << QStringLiteral("Nothing failed.") << add;
    QTest::newRow("FTP without a login, and a warning")
        << QList{ login, ftp, step(Kind::Ftp, State::Warned) }
        << QStringLiteral("Nothing failed; see the lines marked warn (1).") << add;
    QTest::newRow("data that have flowed")
        << QList{ login, ftp, ftpLogin, transfer } << QStringLiteral("Everything works.") << none;
    QTest::newRow("data that have not flowed")
        << QList{ login, ftp, ftpLogin, step(Kind::FtpTransfer, State::Warned) }
        << QStringLiteral("Nothing failed; see the lines marked warn (1).")
        << QStringLiteral("No FTP data have flowed");
    QTest::newRow("data of another rule")
        << QList{ login, ftp, ftpLogin, transfer, step(Kind::Ftp, State::Passed, 2) }
        << QStringLiteral("Nothing failed.") << QStringLiteral("No FTP data have flowed");
}

void TestTestCommand::conclusions()
{
    QFETCH(QList<DiagnosisStep>, steps);
    QFETCH(QString, adds);
    const QString text = conclusion(steps);
    QTEST(text.section(u'\n', 0, 0), "starts");
    QCOMPARE(text.contains(u'\n'), !adds.isEmpty());
    QVERIFY2(text.contains(adds), qPrintable(text));
}

void TestTestCommand::everyFailureIsExplained()
{
    for (int code = 0; code <= int(Code::Internal); ++code) {
        const QString text = explainShortly(Code(code));
        QVERIFY2(text.startsWith(plainError(Code(code)).sentence), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("  1. ")), qPrintable(text));
        QVERIFY2(
            text.contains(QStringLiteral("--explain ") + codeName(Code(code))), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestTestCommand)
#include "testtestcommand.moc"
