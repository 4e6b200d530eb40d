// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transfermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using tunnel::FtpDataStatus;

class TestTransferModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTransferIsOneRowFromStartToEnd();
    void numbersThatStartAgainAreOtherTransfers();
    void finishedOnesStayUntilTheyAreCleared();
    void tooManyPushTheOldestFinishedOut();

private:
    static FtpDataStatus data(quint64 id, bool open)
    {
        FtpDataStatus status;
        status.id = id;
        status.rule = 1;
        status.mode = QStringLiteral("PASV");
        status.verb = QStringLiteral("RETR");
        status.direction = FtpDataStatus::Direction::Down;
        status.bytes = 4000;
        status.open = open;
        return status;
    }
    void put(TransferModel& model, const FtpDataStatus& status,
        const QString& profile = QStringLiteral("p")) const
    {
        model.update(
            profile, status, QStringLiteral("Files"), QStringLiteral("SSH all the way"), m_now);
    }
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
};

void TestTransferModel::aTransferIsOneRowFromStartToEnd()
{
    TransferModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    put(model, data(1, true));
    QCOMPARE(model.openCount(QStringLiteral("p")), 1);
    QCOMPARE(model.index(0, TransferModel::State).data().toString(), QStringLiteral("Running"));
    put(model, data(1, false));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, TransferModel::State).data().toString(), QStringLiteral("Finished"));
    QCOMPARE(model.index(0, TransferModel::Protection).data().toString(),
        QStringLiteral("SSH all the way"));
    QCOMPARE(model.index(0, TransferModel::Mode).data().toString(), QStringLiteral("PASV"));
}

void TestTransferModel::numbersThatStartAgainAreOtherTransfers()
{
    TransferModel model;
    put(model, data(1, false));
    put(model, data(1, true));
    QCOMPARE(model.rowCount(), 2);
    put(model, data(1, true), QStringLiteral("q"));
    QCOMPARE(model.rowCount(), 3);
}

void TestTransferModel::finishedOnesStayUntilTheyAreCleared()
{
    TransferModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    put(model, data(1, false));
    put(model, data(2, true));
    put(model, data(1, false), QStringLiteral("q"));
    model.clearFinished(QStringLiteral("p"));
    QCOMPARE(model.rowCount(), 2);
    model.endAll(QStringLiteral("p"), m_now);
    QCOMPARE(model.openCount(QStringLiteral("p")), 0);
    QCOMPARE(model.index(0, TransferModel::State).data().toString(), QStringLiteral("Stopped"));
}

void TestTransferModel::tooManyPushTheOldestFinishedOut()
{
    TransferModel model;
    put(model, data(1, true));
    for (quint64 id = 2; id <= TransferModel::kMaxTransfers + 5; ++id) {
        put(model, data(id, false));
    }
    QCOMPARE(model.rowCount(), int(TransferModel::kMaxTransfers));
    QCOMPARE(model.openCount(QStringLiteral("p")), 1);
}

QTEST_GUILESS_MAIN(TestTransferModel)
#include "testtransfermodel.moc"
