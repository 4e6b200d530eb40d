// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transfermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using tunnel::FtpDataStatus;

class TestTransferModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTransferIsOneRowFromStartToEnd();
    void showsWhatMovesWhileItMoves();
    void figuresOfOthersChangeNothing();
    void aRowIsSpokenAsOne();
    void namesTheFile_data();
    void namesTheFile();
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
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
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

void TestTransferModel::showsWhatMovesWhileItMoves()
{
    TransferModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rate = [&model] {
        return model.index(0, TransferModel::Rate).data(TransferModel::SortRole).toDouble();
    };
    const auto size = [&model] {
        return model.index(0, TransferModel::Size).data(TransferModel::SortRole).toULongLong();
    };
    FtpDataStatus status = data(1, true);
    status.bytes = 0;
    put(model, status);
    QCOMPARE(rate(), 0.0);
    QSignalSpy changed(&model, &TransferModel::dataChanged);
    status.bytes = 5000;
    model.take(QStringLiteral("p"), { status }, m_now.addSecs(1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(size(), 5000ULL);
    QCOMPARE(rate(), 5000.0);
    status.bytes = 25'000;
    model.take(QStringLiteral("p"), { status }, m_now.addSecs(3));
    QCOMPARE(size(), 25'000ULL);
    QCOMPARE(rate(), 10'000.0);
    model.take(QStringLiteral("p"), { status }, m_now.addSecs(4));
    QCOMPARE(rate(), 0.0);
    status.open = false;
    model.update(QStringLiteral("p"), status, {}, {}, m_now.addSecs(5));
    QCOMPARE(rate(), 5000.0);
}

void TestTransferModel::figuresOfOthersChangeNothing()
{
    TransferModel model;
    put(model, data(1, false));
    put(model, data(1, true), QStringLiteral("q"));
    QSignalSpy changed(&model, &TransferModel::dataChanged);
    FtpDataStatus status = data(1, true);
    status.bytes = 99;
    model.take(QStringLiteral("p"), { status, data(7, true) }, m_now.addSecs(1));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.rowCount(), 2);
    model.take(QStringLiteral("q"), { status }, m_now.addSecs(1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
}

void TestTransferModel::aRowIsSpokenAsOne()
{
    TransferModel model;
    const auto spoken = [&model] {
        return model.index(0, TransferModel::What).data(Qt::AccessibleTextRole).toString();
    };
    FtpDataStatus status = data(1, true);
    status.file = QStringLiteral("/pub/report.bin");
    put(model, status);
    status.bytes = 9000;
    model.take(QStringLiteral("p"), { status }, m_now.addSecs(1));
    const auto shown = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(spoken(),
        QStringLiteral("report.bin, Running, Download, %1, %2, SSH all the way")
            .arg(shown(TransferModel::Size), shown(TransferModel::Rate)));
    status.open = false;
    put(model, status);
    QCOMPARE(spoken(),
        QStringLiteral("report.bin, Finished, Download, %1, SSH all the way")
            .arg(shown(TransferModel::Size)));
}

void TestTransferModel::namesTheFile_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("toolTip");
    const auto row = [](const char* tag, const char* verb, const char* file, const char* what,
                         const char* toolTip) {
        QTest::newRow(tag) << QString::fromUtf8(verb) << QString::fromUtf8(file)
                           << QString::fromUtf8(what) << QString::fromUtf8(toolTip);
    };
    row("a file", "RETR", "a b.iso", "a b.iso", "RETR a b.iso, through Files");
    row("a file in a folder", "STOR", "/pub/x.iso", "x.iso", "STOR /pub/x.iso, through Files");
    row("a file that is called like a place holder", "RETR", "%1", "%1", "RETR %1, through Files");
    row("an upload", "STOR", "a.txt", "a.txt", "STOR a.txt, through Files");
    row("what is added to a file", "APPE", "log/all.log", "all.log",
        "APPE log/all.log, through Files");
    row("a file that has no name", "STOU", "", "A file that the server names",
        "STOU, through Files");
    row("a file that nobody has named", "RETR", "", "A file", "RETR, through Files");
    row("a file whose name the server only changes", "STOU", "x.iso", "x.iso",
        "STOU x.iso, through Files");
    row("what does not look like a file", "RETR", "pub/", "pub/", "RETR pub/, through Files");
    row("a folder's list", "LIST", "/pub", "List of /pub", "LIST /pub, through Files");
    row("a list with options", "LIST", "-la /pub/a b", "List of /pub/a b",
        "LIST -la /pub/a b, through Files");
    row("a list with options alone", "LIST", "-a", "List of the current folder",
        "LIST -a, through Files");
    row("the list of the folder one is in", "MLSD", "", "List of the current folder",
        "MLSD, through Files");
    row("a list for programs", "MLSD", "/pub", "List of /pub", "MLSD /pub, through Files");
    row("names", "NLST", "/pub", "Names of /pub", "NLST /pub, through Files");
    row("names in the folder one is in", "NLST", "", "Names of the current folder",
        "NLST, through Files");
    row("what is not known yet", "", "", "Data connection of Files", "");
}

void TestTransferModel::namesTheFile()
{
    QFETCH(QString, verb);
    QFETCH(QString, file);
    TransferModel model;
    FtpDataStatus status = data(1, true);
    status.verb = verb;
    status.file = file;
    if (verb.startsWith(QLatin1String("ST")) || verb == QLatin1String("APPE")) {
        status.direction = FtpDataStatus::Direction::Up;
    } else if (verb != QLatin1String("RETR")) {
        status.direction = FtpDataStatus::Direction::List;
    }
    put(model, status);
    QTEST(model.index(0, TransferModel::What).data().toString(), "what");
    QTEST(model.index(0, TransferModel::What).data(Qt::ToolTipRole).toString(), "toolTip");
    QCOMPARE(
        model.index(0, TransferModel::Direction).data().toString() == QStringLiteral("↑ Append"),
        verb == QLatin1String("APPE"));
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
