// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/questiontext.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::cli;
using Kind = Question::Kind;

static Question questionOf(Kind kind)
{
    Question question;
    question.kind = kind;
    question.host = { QStringLiteral("bastion"), 2222 };
    question.user = QStringLiteral("anna");
    question.subject = QStringLiteral("id_ed25519");
    question.fingerprint = QStringLiteral("SHA256:abc");
    question.items = { { QStringLiteral("Colour?"), true }, { QStringLiteral("Code: "), false } };
    return question;
}

static std::vector<Secret> typed(std::initializer_list<const char*> lines)
{
    std::vector<Secret> secrets;
    for (const char* line : lines) {
        secrets.emplace_back(QByteArray(line));
    }
    return secrets;
}

/// What people read on a terminal, and what their lines mean.
class TestQuestionText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionSaysWhoAsks_data();
    void everyQuestionSaysWhoAsks();
    void onlySecretsAreHidden();
    void aHostKey_data();
    void aHostKey();
    void aChangedHostKeyIsNeverAccepted();
    void aNewPasswordIsTypedTwice();
};

void TestQuestionText::everyQuestionSaysWhoAsks_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind :
        { Kind::HostKeyUnknown, Kind::HostKeyChanged, Kind::Password, Kind::Passphrase,
            Kind::KeyboardInteractive, Kind::NewPassword, Kind::TouchKey, Kind::ProxyPassword }) {
        QTest::newRow(kindName(kind).data()) << kind;
    }
}

void TestQuestionText::everyQuestionSaysWhoAsks()
{
    QFETCH(Kind, kind);
    Question question = questionOf(kind);
    question.hop = 2;
    QString shown = introduction(question).join(u'\n');
    for (const QuestionField& field : fields(question)) {
        shown += field.text;
    }
    const QString who = QStringLiteral("anna@bastion:2222 (jump host 2)");
    QVERIFY2(shown.contains(who), qPrintable(shown));
    QVERIFY2(summary(question).contains(who), qPrintable(summary(question)));
    question.host.port = 22;
    question.hop = 0;
    QCOMPARE(asker(question), QStringLiteral("anna@bastion"));
}

void TestQuestionText::onlySecretsAreHidden()
{
    for (const Kind kind :
        { Kind::Password, Kind::Passphrase, Kind::ProxyPassword, Kind::NewPassword }) {
        for (const QuestionField& field : fields(questionOf(kind))) {
            QVERIFY(!field.echo);
        }
    }
    const QList<QuestionField> asked = fields(questionOf(Kind::KeyboardInteractive));
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked[0].echo);
    QVERIFY(asked[0].text.endsWith(QLatin1String("Colour? ")));
    QVERIFY(!asked[1].echo);
}

void TestQuestionText::aHostKey_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* line, const char* outcome) {
        QTest::addRow("'%s'", line) << QByteArray(line) << QString::fromLatin1(outcome);
    };
    row("yes", "trusted");
    row("YES ", "trusted");
    row("SHA256:abc", "trusted");
    row("no", "refused");
    row("SHA256:abd", "again");
    row("y", "again");
    row("", "again");
}

void TestQuestionText::aHostKey()
{
    QFETCH(QByteArray, line);
    QString complaint;
    const auto answer =
        answerFrom(questionOf(Kind::HostKeyUnknown), typed({ line.constData() }), complaint);
    const QString outcome = !answer            ? QStringLiteral("again")
        : answer->accepted && answer->remember ? QStringLiteral("trusted")
                                               : QStringLiteral("refused");
    QTEST(outcome, "outcome");
    QCOMPARE(complaint.isEmpty(), answer.has_value());
}

void TestQuestionText::aChangedHostKeyIsNeverAccepted()
{
    QVERIFY(fields(questionOf(Kind::HostKeyChanged)).isEmpty());
}

void TestQuestionText::aNewPasswordIsTypedTwice()
{
    QString complaint;
    const Question question = questionOf(Kind::NewPassword);
    QCOMPARE(fields(question).size(), 2);
    QVERIFY(!answerFrom(question, typed({ "one", "two" }), complaint));
    const auto answer = answerFrom(question, typed({ "one", "one" }), complaint);
    QVERIFY(answer && answer->accepted);
    QCOMPARE(answer->lines.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestQuestionText)
#include "testquestiontext.moc"
