// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sallyport::ui;

class TestLogModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldestLinesGo();
    void theFilterLooksAtLevelProfileAndText();
    void aLineCanSayMore();
    void aLineThatHasGoneIsLeftAlone();
    void aRowIsSpokenAsOne();
};

static LogLine line(LogLevel level, const QString& profile, const QString& text)
{
    return { QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC(), level, profile, profile, text };
}

void TestLogModel::theOldestLinesGo()
{
    LogModel model;
    for (std::size_t i = 0; i < LogModel::kMaxLines; ++i) {
        model.append(line(LogLevel::Notice, {}, QString::number(i)));
    }
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 3; ++i) {
        model.append(line(LogLevel::Notice, {}, QStringLiteral("new")));
    }
    QVERIFY(model.rowCount() <= int(LogModel::kMaxLines));
    QVERIFY(model.index(0, LogModel::Text).data().toInt() > 0);
    QCOMPARE(
        model.index(model.rowCount() - 1, LogModel::Text).data().toString(), QStringLiteral("new"));
}

void TestLogModel::theFilterLooksAtLevelProfileAndText()
{
    LogModel model;
    LogFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(line(LogLevel::Detail, QStringLiteral("a"), QStringLiteral("one")));
    model.append(line(LogLevel::Notice, QStringLiteral("a"), QStringLiteral("two")));
    model.append(line(LogLevel::Problem, QStringLiteral("b"), QStringLiteral("Three")));
    QCOMPARE(filter.rowCount(), 2);
    filter.setLevel(LogLevel::Problem);
    QCOMPARE(filter.rowCount(), 1);
    filter.setLevel(LogLevel::Detail);
    filter.setProfile(QStringLiteral("a"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setProfile({});
    filter.setText(QStringLiteral("three"));
    QCOMPARE(filter.rowCount(), 1);
    QVERIFY(filter.index(0, 0)
                .data(LogModel::LineRole)
                .toString()
                .contains(QLatin1String("2023-11-14T22:13:20.000Z")));
}

void TestLogModel::aLineCanSayMore()
{
    LogModel model;
    LogFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(line(LogLevel::Notice, {}, QStringLiteral("before")));
    const quint64 number = model.append(line(LogLevel::Notice, {}, QStringLiteral("try 1")));
    model.append(line(LogLevel::Notice, {}, QStringLiteral("after")));
    QVERIFY(model.setText(number, QStringLiteral("try 2")));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, LogModel::Text).data().toString(), QStringLiteral("try 2"));
    QVERIFY(model.index(1, 0).data(LogModel::LineRole).toString().endsWith(QLatin1String("try 2")));
    // What is looked for is looked for in what it says now.
    filter.setText(QStringLiteral("try 3"));
    QCOMPARE(filter.rowCount(), 0);
    QVERIFY(model.setText(number, QStringLiteral("try 3")));
    QCOMPARE(filter.rowCount(), 1);
}

void TestLogModel::aLineThatHasGoneIsLeftAlone()
{
    LogModel model;
    const quint64 number = model.append(line(LogLevel::Notice, {}, QStringLiteral("try 1")));
    while (model.index(0, LogModel::Text).data().toString() != QLatin1String("later")) {
        model.append(line(LogLevel::Notice, {}, QStringLiteral("later")));
    }
    QVERIFY(!model.setText(number, QStringLiteral("try 2")));
    const quint64 last = model.append(line(LogLevel::Notice, {}, QStringLiteral("last")));
    QVERIFY(model.setText(last, QStringLiteral("more")));
    QCOMPARE(model.index(model.rowCount() - 1, LogModel::Text).data().toString(),
        QStringLiteral("more"));
    model.clear();
    QVERIFY(!model.setText(last, QStringLiteral("more")));
    QVERIFY(model.append(line(LogLevel::Notice, {}, QStringLiteral("new"))) > last);
}

void TestLogModel::aRowIsSpokenAsOne()
{
    LogModel model;
    model.append(line(LogLevel::Problem, QStringLiteral("work"), QStringLiteral("It is lost.")));
    QCOMPARE(model.index(0, LogModel::Time).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("%1, problem, work: It is lost.")
            .arg(model.index(0, LogModel::Time).data().toString()));
}

QTEST_GUILESS_MAIN(TestLogModel)
#include "testlogmodel.moc"
