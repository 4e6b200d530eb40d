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
};

static LogLine line(LogLevel level, const QString& profile, const QString& text)
{
    return { QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC), level, profile, profile, text };
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

QTEST_GUILESS_MAIN(TestLogModel)
#include "testlogmodel.moc"
