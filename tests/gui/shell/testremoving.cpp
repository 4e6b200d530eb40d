// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/demo.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/undoline.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;
using tunnel::TunnelState;

/// Several profiles at once, and what was removed coming back.
class TestRemoving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void delRemovesAndCtrlZBringsBack();
    void severalRemovalsComeBackOneAfterTheOther();
    void whatRunsIsAskedAboutAndCanBeConnectedAgain();
    void aFolderIsRemovedAndComesBack();
    void whatTheFilterHidesStays();
    void forwardsComeBack_data();
    void forwardsComeBack();
    void theMenuSaysHowMany_data();
    void theMenuSaysHowMany();
    void severalAreExported();
    void spaceTogglesAll();

private:
    template <class T = QWidget> T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QModelIndex row(const char* name)
    {
        const QAbstractItemModel* model = tree()->model();
        return model
            ->match(model->index(0, 0), Qt::DisplayRole, QLatin1String(name), 1,
                Qt::MatchRecursive | Qt::MatchExactly)
            .value(0);
    }
    [[nodiscard]] QTreeView* tree() { return child<QTreeView>("profileTree"); }
    void select(const QList<const char*>& names)
    {
        tree()->selectionModel()->clearSelection();
        for (const char* name : names) {
            const QModelIndex index = row(name);
            QVERIFY2(index.isValid(), name);
            tree()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select);
        }
    }
    [[nodiscard]] QStringList menuOf(const char* name)
    {
        Q_EMIT tree()->customContextMenuRequested(tree()->visualRect(row(name)).center());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QStringList texts;
        for (const QAction* action : menu->actions()) {
            if (action->isVisible() && !action->isSeparator()) {
                texts.append(action->text().remove(u'&'));
            }
        }
        return texts;
    }
    [[nodiscard]] QString said() { return child<QLabel>("undoText")->text(); }
    void press(const char* name)
    {
        QVERIFY2(child(name) && child(name)->isVisible() && child(name)->isEnabled(), name);
        QTest::mouseClick(child(name), Qt::LeftButton);
    }
    [[nodiscard]] bool isThere(const char* name)
    {
        return !m_demo->idOf(QLatin1String(name)).isEmpty();
    }

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestRemoving::init()
{
    m_demo = std::make_unique<Demo>();
    m_settings = std::make_unique<Settings>(m_demo->folder.path());
    m_demo->addProfiles();
    m_window = std::make_unique<MainWindow>(m_demo->workbench, *m_settings);
    m_window->resize(1040, 680);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(row("old-box").isValid());
}

void TestRemoving::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_demo.reset();
}

void TestRemoving::delRemovesAndCtrlZBringsBack()
{
    select({ "db-staging" });
    tree()->setFocus();
    QVERIFY(!child("undoLine")->isVisible());
    QVERIFY(!child<QAction>("undoRemoval")->isEnabled());
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_VERIFY(!isThere("db-staging"));
    QTRY_VERIFY(child("undoLine")->isVisible());
    QVERIFY(!child("confirmYes"));
    QCOMPARE(said(), QStringLiteral("Removed: the profile “db-staging”."));
    QCOMPARE(child("undoLine")->accessibleName(), said());
    QCOMPARE(child<QAction>("undoRemoval")->text().remove(u'&'),
        QStringLiteral("Undo removing the profile “db-staging”"));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isThere("db-staging"));
    QTRY_COMPARE(said(), QStringLiteral("Back again: the profile “db-staging”."));
    QVERIFY(!child("undoButton")->isVisible());
    QVERIFY(!child("undoConnect")->isVisible());
    QCOMPARE(m_window->selectedProfile(), m_demo->idOf(QStringLiteral("db-staging")));
    press("undoDismiss");
    QVERIFY(!child("undoLine")->isVisible());
}

void TestRemoving::severalRemovalsComeBackOneAfterTheOther()
{
    for (const char* name : { "db-staging", "old-box" }) {
        select({ name });
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(!isThere(name));
    }
    QTRY_COMPARE(said(), QStringLiteral("Removed: the profile “old-box”."));
    press("undoButton");
    QTRY_COMPARE(said(), QStringLiteral("Back again: the profile “old-box”."));
    QCOMPARE(
        child<QPushButton>("undoButton")->text().remove(u'&'), QStringLiteral("Undo one more"));
    QVERIFY(!isThere("db-staging"));
    press("undoButton");
    QTRY_VERIFY(isThere("db-staging"));
}

void TestRemoving::whatRunsIsAskedAboutAndCanBeConnectedAgain()
{
    m_demo->play(1);
    select({ "bastion-prod", "acme-ftp" });
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_VERIFY(child("confirmYes"));
    QTRY_VERIFY(child("confirmYes")->isVisible());
    QCOMPARE(child<QLabel>("confirmQuestion")->text(), QStringLiteral("Remove 2 profile(s)?"));
    press("confirmYes");
    QTRY_COMPARE(said(), QStringLiteral("Removed: 2 profiles. 1 tunnel(s) are disconnected."));
    press("undoButton");
    QTRY_VERIFY(row("bastion-prod").isValid());
    QCOMPARE(row("bastion-prod").data(ProfileTreeModel::ShapeRole).toInt(), int(StatusShape::Off));
    QTRY_COMPARE(
        said(), QStringLiteral("Back again: 2 profiles. 1 tunnel(s) that were on are off."));
    QSignalSpy states(&m_demo->manager, &tunnel::TunnelManager::statusChanged);
    press("undoConnect");
    QTRY_VERIFY(!states.isEmpty());
    QCOMPARE(states.at(0).at(0).value<tunnel::TunnelStatus>().profileId,
        m_demo->idOf(QStringLiteral("bastion-prod")));
}

void TestRemoving::aFolderIsRemovedAndComesBack()
{
    select({ "Customers" });
    QVERIFY(menuOf("Customers").contains(QStringLiteral("Remove the folder with 3 profile(s)")));
    QApplication::activePopupWidget()->close();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_VERIFY(!row("Customers").isValid());
    QTRY_COMPARE(said(), QStringLiteral("Removed: the folder “Customers” with 3 profile(s)."));
    press("undoButton");
    QTRY_VERIFY(row("Customers").isValid());
    QCOMPARE(m_demo->workbench.tree()
                 .idsBelow(static_cast<const QSortFilterProxyModel*>(tree()->model())
                               ->mapToSource(row("Customers")))
                 .size(),
        3);
}

void TestRemoving::whatTheFilterHidesStays()
{
    child<QLineEdit>("profileFilter")->setText(QStringLiteral("acme"));
    select({ "Customers" });
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_VERIFY(!isThere("acme-ftp"));
    QTRY_COMPARE(said(), QStringLiteral("Removed: the profile “acme-ftp”."));
    QVERIFY(isThere("beta-ftp"));
}

void TestRemoving::forwardsComeBack_data()
{
    QTest::addColumn<bool>("asks");
    QTest::newRow("nothing goes through them") << false;
    QTest::newRow("there are connections through one") << true;
}

void TestRemoving::forwardsComeBack()
{
    QFETCH(bool, asks);
    const QString id = m_demo->idOf(QStringLiteral("bastion-prod"));
    m_window->selectProfile(id);
    if (asks) {
        m_demo->play(1);
    }
    const QList<profile::Rule> before = m_demo->catalog.profile(id)->rules;
    auto* view = child<QTreeView>("forwards");
    view->setCurrentIndex(view->model()->index(0, 0));
    view->selectionModel()->select(
        view->model()->index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(view, Qt::Key_Delete);
    if (asks) {
        QTRY_VERIFY(child("confirmYes"));
        QTRY_VERIFY(child("confirmYes")->isVisible());
        press("confirmYes");
    }
    QTRY_COMPARE(m_demo->catalog.profile(id)->rules.size(), 3);
    QTRY_COMPARE(said(), QStringLiteral("Removed: 2 forwards."));
    QVERIFY(!child("confirmYes") || asks);
    press("undoButton");
    QTRY_VERIFY(m_demo->catalog.profile(id)->rules == before);
    QTRY_COMPARE(said(), QStringLiteral("Back again: 2 forwards."));
}

static QStringList texts(const char* joined)
{
    return QString::fromUtf8(joined).split(u'|');
}

void TestRemoving::theMenuSaysHowMany_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("hasNot");
    QTest::newRow("one that is off")
        << texts("acme-ftp") << texts("Connect|Disconnect|Reconnect|Duplicate|Export …|Remove")
        << texts("Remove …");
    QTest::newRow("one that is up")
        << texts("bastion-prod") << texts("Remove …|Rename") << texts("Remove");
    QTest::newRow("three, of which one is up and one tries")
        << texts("bastion-prod|branch-office|acme-ftp")
        << texts("Connect 1 profile(s)|Disconnect 2 profile(s)|Reconnect 2 profile(s)|"
                 "Duplicate 3 profile(s)|Move 3 profile(s) to|Export 3 profile(s) …|"
                 "Remove 3 profile(s) …")
        << texts("Rename|Edit …");
    QTest::newRow("one, and one that cannot be read")
        << texts("acme-ftp|broken")
        << texts("Connect 1 profile(s)|Move 1 profile(s) to|Export 1 profile(s) …|"
                 "Remove 2 profile(s)")
        << texts("Disconnect 0 profile(s)");
}

void TestRemoving::theMenuSaysHowMany()
{
    QFETCH(QStringList, chosen);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);
    m_demo->play(1);
    m_demo->writeFile(QStringLiteral("broken"), "{");
    QTRY_VERIFY(row("broken").isValid());
    QList<QByteArray> kept;
    QList<const char*> names;
    for (const QString& one : chosen) {
        kept.append(one.toUtf8());
        names.append(kept.constLast().constData());
    }
    select(names);
    const QStringList texts = menuOf(names.constLast());
    for (const QString& text : has) {
        QVERIFY2(texts.contains(text), qPrintable(text + u'\n' + texts.join(u'\n')));
    }
    for (const QString& text : hasNot) {
        QVERIFY2(!texts.contains(text), qPrintable(text));
    }
    QApplication::activePopupWidget()->close();
}

void TestRemoving::severalAreExported()
{
    select({ "acme-ftp", "old-box" });
    m_window->exportProfiles();
    const auto* list = child<QTreeWidget>("exportList");
    QVERIFY(list);
    int ticked = 0;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        ticked += list->topLevelItem(i)->checkState(0) == Qt::Checked ? 1 : 0;
    }
    QCOMPARE(ticked, 2);
    m_window->findChild<ExportDialog*>()->reject();
}

void TestRemoving::spaceTogglesAll()
{
    select({ "acme-ftp", "old-box" });
    QSignalSpy states(&m_demo->manager, &tunnel::TunnelManager::statusChanged);
    QTest::keyClick(tree(), Qt::Key_Space);
    const QStringList ids{ m_demo->idOf(QStringLiteral("acme-ftp")),
        m_demo->idOf(QStringLiteral("old-box")) };
    QTRY_COMPARE(m_demo->workbench.runningOf(ids).size(), 2);
    QTest::keyClick(tree(), Qt::Key_Space);
    QTRY_COMPARE(m_demo->workbench.runningOf(ids).size(), 0);
}

QTEST_MAIN(TestRemoving)
#include "testremoving.moc"
