// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errortext.h"
#include "app/cli/explain.h"
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
        step.text = QStringLiteral("found");
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

void TestTestCommand::everyFailureIsExplained()
{
    for (int code = 0; code <= int(Code::Internal); ++code) {
        const QString text = explainShortly(Code(code));
        QVERIFY2(text.startsWith(errorText(Code(code)).sentence), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("  1. ")), qPrintable(text));
        QVERIFY2(
            text.contains(QStringLiteral("--explain ") + codeName(Code(code))), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestTestCommand)
#include "testtestcommand.moc"
