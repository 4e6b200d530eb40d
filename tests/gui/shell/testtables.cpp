// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/linknews.h"
#include "tests/gui/shell/demo.h"
#include "ui/models/plaintext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/tables.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QStringList>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <utility>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;

/// Tables as the pages show them: what decides how wide a column is, and what a restart keeps.
class TestTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void columnsAreAsWideAsWhatTheyHold();
    void nothingMovesAfterTheFirstFit();
    void whatDoesNotFitIsCutInTheMiddle();
    void onlyTheWindowAndTheUserMoveThem();
    void aRestartKeepsWhatWasChosen_data();
    void aRestartKeepsWhatWasChosen();
    void anotherColumnShiftsNoWidth();
    void whatCannotBeReadCountsAsNothing_data();
    void whatCannotBeReadCountsAsNothing();
    void oneColumnStays();
    void theBeginningComesBack();
    void everyPageHasItsColumnsByKeyboard_data();
    void everyPageHasItsColumnsByKeyboard();
    void whatIsCopiedIsWhatIsShown();
    void whatIsCutOffHasATip_data();
    void whatIsCutOffHasATip();
    void theChosenLineStandsBelowInFull();
    void aBannerIsReadInFull();
    void aLongNameKeepsItsEnd();

private:
    [[nodiscard]] QHeaderView& header() const { return *m_view->header(); }
    [[nodiscard]] QString order() const;
    void makeView(const QList<TableColumn>& columns = usual());
    void restart(const QList<TableColumn>& columns = usual());
    void addRow(const QStringList& cells);
    [[nodiscard]] static QList<TableColumn> usual();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTreeView> m_view;
};

QList<TableColumn> TestTables::usual()
{
    return {
        { 0, QStringLiteral("name"), 8, 30, false, false, true },
        { 1, QStringLiteral("state"), 8, 20, true, true },
        { 2, QStringLiteral("rate"), 10, 10 },
    };
}

void TestTables::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->path());
    makeView();
}

void TestTables::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestTables::makeView(const QList<TableColumn>& columns)
{
    m_view.reset();
    m_model = std::make_unique<QStandardItemModel>(0, int(columns.size()));
    for (const TableColumn& column : columns) {
        m_model->setHeaderData(column.section, Qt::Horizontal, column.key);
    }
    m_view.reset(makeTable(m_model.get(), columns, QStringLiteral("table"), *m_settings, nullptr));
    m_view->resize(700, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

/// The file is all that goes from one to the other.
void TestTables::restart(const QList<TableColumn>& columns)
{
    m_view.reset();
    m_settings.reset();
    m_settings = std::make_unique<Settings>(m_folder->path());
    makeView(columns);
}

void TestTables::addRow(const QStringList& cells)
{
    QList<QStandardItem*> items;
    for (const QString& cell : cells) {
        items.append(new QStandardItem(cell));
    }
    m_model->appendRow(items);
}

QString TestTables::order() const
{
    QStringList keys;
    for (int place = 0; place < header().count(); ++place) {
        const int section = header().logicalIndex(place);
        if (!header().isSectionHidden(section)) {
            keys.append(m_model->headerData(section, Qt::Horizontal).toString());
        }
    }
    return keys.join(u' ');
}

static const QString kLong = QStringLiteral("a name of twenty-eight signs");
static const QString kLonger = QStringLiteral("something that is far longer than any column may be "
                                              "when it is fitted to what it holds");

void TestTables::columnsAreAsWideAsWhatTheyHold()
{
    const int before = header().sectionSize(0);
    addRow({ kLong, QStringLiteral("up"), {} });
    const int needed = m_view->fontMetrics().horizontalAdvance(kLong);
    QTRY_VERIFY(header().sectionSize(0) >= needed);
    QVERIFY(before < needed);
    // What the others leave is the sentence's.
    QCOMPARE(header().length(), m_view->viewport()->width());
}

void TestTables::nothingMovesAfterTheFirstFit()
{
    addRow({ QStringLiteral("web"), QStringLiteral("up"), {} });
    const int first = header().sectionSize(0);
    QTest::qWait(0);
    addRow({ kLong, kLonger, QStringLiteral("999.9 MB/s and more") });
    m_model->item(0, 0)->setText(kLonger);
    QTest::qWait(0);
    QCOMPARE(header().sectionSize(0), first);
}

void TestTables::whatDoesNotFitIsCutInTheMiddle()
{
    addRow({ kLonger, kLonger, {} });
    const int most = 30 * m_view->fontMetrics().averageCharWidth();
    QTRY_VERIFY(header().sectionSize(0) >= most - 1);
    QVERIFY(header().sectionSize(0) <= most + 1);
    QCOMPARE(m_view->textElideMode(), Qt::ElideMiddle);
    // With less room the sentence gives first, then the others, but none more than its least.
    const int least = 8 * m_view->fontMetrics().averageCharWidth();
    const int sentence = header().sectionSize(1);
    m_view->resize(header().length() - (sentence - least) / 2, 300);
    QTRY_VERIFY(header().sectionSize(1) < sentence);
    QVERIFY(header().sectionSize(0) >= most - 1);
    m_view->resize(260, 300);
    QTRY_VERIFY(header().sectionSize(0) < most);
    m_view->resize(100, 300);
    QTRY_VERIFY(header().length() > m_view->viewport()->width());
    QVERIFY(header().sectionSize(2) >= 10 * m_view->fontMetrics().averageCharWidth());
}

void TestTables::onlyTheWindowAndTheUserMoveThem()
{
    addRow({ kLong, QStringLiteral("up"), {} });
    QTest::qWait(0);
    header().resizeSection(1, 123); // as the pointer does it
    const int first = header().sectionSize(0);
    m_view->resize(900, 300);
    QTest::qWait(0);
    QCOMPARE(header().sectionSize(1), 123);
    QCOMPARE(header().sectionSize(0), first);
}

void TestTables::aRestartKeepsWhatWasChosen_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("a width") << 0;
    QTest::newRow("the order") << 1;
    QTest::newRow("a hidden column") << 2;
    QTest::newRow("by which is sorted") << 3;
}

void TestTables::aRestartKeepsWhatWasChosen()
{
    QFETCH(int, what);
    QList<TableColumn> columns = usual();
    columns[2].sorted = Qt::DescendingOrder;
    makeView(columns);
    QCOMPARE(header().sortIndicatorSection(), 2);
    switch (what) {
    case 0:
        header().resizeSection(0, 231);
        break;
    case 1:
        header().moveSection(2, 1);
        break;
    case 2:
        TableColumns::of(*m_view).show(QStringLiteral("rate"), false);
        break;
    default:
        m_view->sortByColumn(1, Qt::AscendingOrder);
        break;
    }
    restart(columns);
    QCOMPARE(header().sectionSize(0) == 231, what == 0);
    QCOMPARE(order(),
        what == 1       ? QStringLiteral("name rate state")
            : what == 2 ? QStringLiteral("name state")
                        : QStringLiteral("name state rate"));
    QCOMPARE(header().sortIndicatorSection(), what == 3 ? 1 : 2);
    addRow({ kLong, QStringLiteral("up"), {} });
    QTest::qWait(0);
    QCOMPARE(header().sectionSize(0) == 231, what == 0); // not even the first fit
}

void TestTables::anotherColumnShiftsNoWidth()
{
    header().resizeSection(0, 101);
    header().resizeSection(1, 102);
    header().resizeSection(2, 103);
    // A newer program has one more in between, in the model, too.
    QList<TableColumn> columns = usual();
    columns[1].section = 2;
    columns[2].section = 3;
    columns.insert(1, { 1, QStringLiteral("program"), 8, 20 });
    restart(columns);
    QCOMPARE(order(), QStringLiteral("name program state rate"));
    QCOMPARE(header().sectionSize(0), 101);
    QCOMPARE(header().sectionSize(2), 102);
    QCOMPARE(header().sectionSize(3), 103);
    // And an older one, which does not know it, has the others.
    header().resizeSection(2, 111);
    restart();
    QCOMPARE(order(), QStringLiteral("name state rate"));
    QCOMPARE(header().sectionSize(1), 111);
}

void TestTables::whatCannotBeReadCountsAsNothing_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("no JSON") << QByteArray("\x00\xff\x17 binary");
    QTest::newRow("a newer version")
        << QByteArray(R"({"version":99,"columns":[{"key":"rate","hidden":true}]})");
    QTest::newRow("a width beyond reason")
        << QByteArray(R"({"version":1,"columns":[{"key":"name","width":1e9}]})");
    QTest::newRow("a negative width")
        << QByteArray(R"({"version":1,"columns":[{"key":"name","width":-5}]})");
    QTest::newRow("one twice, and one nobody knows")
        << QByteArray(R"({"version":1,"columns":[{"key":"name"},{"key":"name"},{"key":"x"}]})");
    QTest::newRow("the one that stays is hidden")
        << QByteArray(R"({"version":1,"columns":[{"key":"name","hidden":true}]})");
}

void TestTables::whatCannotBeReadCountsAsNothing()
{
    QFETCH(QByteArray, state);
    const int before = header().sectionSize(0);
    m_settings->setLayoutOf(QStringLiteral("table"), state);
    restart();
    QCOMPARE(order(), QStringLiteral("name state rate"));
    QCOMPARE(header().sectionSize(0), before);
}

void TestTables::oneColumnStays()
{
    TableColumns& columns = TableColumns::of(*m_view);
    for (const char* key : { "name", "state", "rate" }) {
        columns.show(QLatin1String(key), false);
    }
    QCOMPARE(order(), QStringLiteral("name"));
    QMenu menu;
    columns.addMenu(menu);
    auto* list = menu.findChild<QMenu*>(QStringLiteral("columnsMenu"));
    QVERIFY(list);
    QVERIFY(!list->findChild<QAction*>(QStringLiteral("name"))->isEnabled());
    QVERIFY(list->findChild<QAction*>(QStringLiteral("state"))->isEnabled());
}

void TestTables::theBeginningComesBack()
{
    addRow({ kLong, QStringLiteral("up"), {} });
    QTest::qWait(0);
    const int first = header().sectionSize(0);
    header().resizeSection(0, 300);
    header().moveSection(2, 1);
    TableColumns::of(*m_view).show(QStringLiteral("state"), false);
    Q_EMIT header().customContextMenuRequested(QPoint(5, 5));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->findChild<QAction*>(QStringLiteral("resetColumns"))->trigger();
    menu->close();
    QCOMPARE(order(), QStringLiteral("name state rate"));
    QCOMPARE(header().sectionSize(0), first);
    restart();
    QCOMPARE(order(), QStringLiteral("name state rate"));
}

void TestTables::everyPageHasItsColumnsByKeyboard_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("section");
    QTest::newRow("forwards") << 0 << "forwards"
                              << "type" << 1;
    QTest::newRow("connections") << 1 << "connections"
                                 << "received" << 3;
    QTest::newRow("transfers") << 2 << "transfers"
                               << "mode" << 4;
    QTest::newRow("log") << 4 << "log"
                         << "profile" << 1;
}

void TestTables::everyPageHasItsColumnsByKeyboard()
{
    QFETCH(int, page);
    QFETCH(QString, view);
    QFETCH(QString, key);
    QFETCH(int, section);
    Demo demo;
    demo.addProfiles();
    auto settings = std::make_unique<Settings>(demo.folder.path());
    auto window = std::make_unique<MainWindow>(demo.workbench, *settings);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    window->selectProfile(demo.idOf(QStringLiteral("bastion-prod")));
    window->findChild<QTabWidget*>(QStringLiteral("profileTabs"))->setCurrentIndex(page);
    auto* table = window->findChild<QTreeView*>(view);
    QVERIFY(table && table->isVisible());
    // What the menu key sends: to the view, wherever the pointer is.
    QContextMenuEvent event(
        QContextMenuEvent::Keyboard, QPoint(10, 10), table->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(table, &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    auto* columns = menu->findChild<QMenu*>(QStringLiteral("columnsMenu"));
    QVERIFY(columns);
    auto* action = columns->findChild<QAction*>(key);
    QVERIFY(action && action->isChecked());
    action->trigger();
    menu->close();
    QVERIFY(table->isColumnHidden(section));
    window.reset();
    settings = std::make_unique<Settings>(demo.folder.path());
    window = std::make_unique<MainWindow>(demo.workbench, *settings);
    QVERIFY(window->findChild<QTreeView*>(view)->isColumnHidden(section));
}

void TestTables::whatIsCopiedIsWhatIsShown()
{
    addRow({ QStringLiteral("web"), QStringLiteral("up"), QStringLiteral("1 kB/s") });
    m_view->selectAll();
    header().moveSection(2, 1);
    QCOMPARE(selectedText(*m_view), QStringLiteral("web\t1 kB/s\tup"));
    TableColumns::of(*m_view).show(QStringLiteral("state"), false);
    QCOMPARE(selectedText(*m_view), QStringLiteral("web\t1 kB/s"));
}

void TestTables::whatIsCutOffHasATip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tip");
    QTest::newRow("one that fits") << QStringLiteral("up") << QString();
    QTest::newRow("one that does not") << kLonger << kLonger;
    const QString markup = QStringLiteral("<img src=x> ") + kLonger;
    QTest::newRow("one of somebody else") << markup << plainTip(markup);
}

void TestTables::whatIsCutOffHasATip()
{
    QFETCH(QString, text);
    QFETCH(QString, tip);
    addRow({ text, {}, {} });
    QTest::qWait(0);
    QToolTip::hideText();
    const QRect cell = m_view->visualRect(m_model->index(0, 0));
    QHelpEvent event(
        QEvent::ToolTip, cell.center(), m_view->viewport()->mapToGlobal(cell.center()));
    QApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(QToolTip::text(), tip);
    QToolTip::hideText();
}

void TestTables::theChosenLineStandsBelowInFull()
{
    Demo demo;
    demo.addProfiles();
    MainWindow window(demo.workbench, *m_settings);
    window.show();
    window.selectProfile(demo.idOf(QStringLiteral("bastion-prod")));
    window.findChild<QTabWidget*>(QStringLiteral("profileTabs"))->setCurrentIndex(4);
    demo.workbench.log().add(
        LogLevel::Notice, demo.idOf(QStringLiteral("bastion-prod")), kLonger + kLonger);
    auto* view = window.findChild<QTreeView*>(QStringLiteral("log"));
    QTRY_VERIFY(view->model()->rowCount() > 0);
    auto* detail = window.findChild<QPlainTextEdit*>(QStringLiteral("logDetail"));
    QVERIFY(detail->isVisible());
    QTest::qWait(0); // what the window's layout still has to do
    const QRect before = view->geometry();
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
    QCOMPARE(detail->toPlainText(), kLonger + kLonger);
    QTest::qWait(0);
    QCOMPARE(view->geometry(), before);
}

void TestTables::aBannerIsReadInFull()
{
    Demo demo;
    demo.addProfiles();
    MainWindow window(demo.workbench, *m_settings);
    window.show();
    const QString id = demo.idOf(QStringLiteral("bastion-prod"));
    window.selectProfile(id);
    window.findChild<QTabWidget*>(QStringLiteral("profileTabs"))->setCurrentIndex(4);
    QStringList lines;
    for (int line = 1; line <= 40; ++line) {
        lines.append(QStringLiteral("Line %1 of a banner: <b>authorised</b> use only.").arg(line));
    }
    Q_EMIT demo.manager.news(id, ssh::ServerMessage{ lines.join(u'\n') });
    auto* view = window.findChild<QTreeView*>(QStringLiteral("log"));
    QTRY_VERIFY(view->model()->rowCount() > 0);
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
    const auto* detail = window.findChild<QPlainTextEdit*>(QStringLiteral("logDetail"));
    for (const QString& line : std::as_const(lines)) {
        QVERIFY2(detail->toPlainText().contains(line), qPrintable(line));
    }
    // In lines, as the server has them.
    QVERIFY(detail->toPlainText().endsWith(lines.mid(1).join(u'\n')));
}

void TestTables::aLongNameKeepsItsEnd()
{
    ElidedLabel label(QStringLiteral("customer with a long name · production"));
    label.resize(label.sizeHint());
    QCOMPARE(label.shownText(), label.text());
    label.resize(label.sizeHint().width() / 2, label.height());
    QVERIFY(label.shownText() != label.text());
    QVERIFY(label.shownText().startsWith(QLatin1String("cust")));
    QVERIFY(label.shownText().endsWith(QLatin1String("tion")));
}

QTEST_MAIN(TestTables)
#include "testtables.moc"
