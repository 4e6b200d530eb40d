// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/problemtext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;

class TestProblemText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEverySentenceOfValidation();
    void keepsWhatTheUserTyped();
    void showsWhatItDoesNotKnow();
};

/// The texts that end up in add(…): the literals with a blank in them.
void TestProblemText::knowsEverySentenceOfValidation()
{
    QFile file(QStringLiteral(SALLYPORT_SOURCE_DIR "/core/profile/validation.cpp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression kJoined(QStringLiteral("\"\\s*\\n\\s*\""));
    source.remove(kJoined);
    static const QRegularExpression kLiteral(
        QStringLiteral("QStringLiteral\\(\\s*\"([^\"]* [^\"]*)\"\\s*\\)"));
    int found = 0;
    auto matches = kLiteral.globalMatch(source);
    while (matches.hasNext()) {
        QString text = matches.next().captured(1);
        if (text.startsWith(u' ')) {
            continue; // the second half of a sentence
        }
        text.replace(QLatin1String(" address%2"), QLatin1String(" address"));
        text.replace(QLatin1String("%1"), QLatin1String("17"));
        ++found;
        QVERIFY2(isProblemKnown(text), qPrintable(text));
    }
    QVERIFY2(found > 20, qPrintable(QString::number(found)));
}

void TestProblemText::keepsWhatTheUserTyped()
{
    profile::Rule rule;
    rule.allowedSources = { QStringLiteral("50%2 off") };
    for (const profile::Problem& problem : profile::validate(rule)) {
        if (problem.path.startsWith(QLatin1String("allowedSources"))) {
            QVERIFY(problemText(problem).contains(QLatin1String("50%2 off")));
            return;
        }
    }
    QFAIL("no problem was found");
}

void TestProblemText::showsWhatItDoesNotKnow()
{
    profile::Problem problem;
    problem.error.detail = QStringLiteral("something new is wrong");
    QCOMPARE(problemText(problem), QStringLiteral("Something new is wrong."));
}

QTEST_MAIN(TestProblemText)
#include "testproblemtext.moc"
