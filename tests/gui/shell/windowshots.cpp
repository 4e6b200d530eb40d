// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the main window in every state, to be looked at; see shots.h for the words.
// Nothing is connected to.

#include "tests/gui/shell/demo.h"
#include "tests/gui/shots/shots.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace sallyport;
using testing::Shots;

namespace {

/// A menu that the window opens at that place of a view.
void takeMenu(Shots& shots, QTreeView& view, const QModelIndex& index, const QString& name)
{
    view.setCurrentIndex(index);
    Q_EMIT view.customContextMenuRequested(view.visualRect(index).center());
    if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
        shots.take(*menu, name);
        menu->close();
    }
}

QTreeView& viewOf(QWidget& window, const char* name)
{
    return *window.findChild<QTreeView*>(QLatin1String(name));
}

template <class Dialog> void takeDialog(Shots& shots, QWidget& window, const QString& name)
{
    QTest::qWait(500); // the port probe answers
    if (auto* dialog = window.findChild<Dialog*>()) {
        shots.take(*dialog, name);
        dialog->close();
    }
    QTest::qWait(0);
}

void takeTabs(Shots& shots, ui::MainWindow& window)
{
    auto& tabs = *window.findChild<QTabWidget*>(QStringLiteral("profileTabs"));
    const QStringList names{ QStringLiteral("forwards"), QStringLiteral("connections"),
        QStringLiteral("transfers"), QStringLiteral("traffic"), QStringLiteral("log") };
    for (int i = 0; i < names.size(); ++i) {
        tabs.setCurrentIndex(i);
        shots.take(window, QStringLiteral("main-") + names.at(i));
    }
    tabs.setCurrentIndex(3);
    window.findChild<QToolButton*>(QStringLiteral("trafficPerForward"))->click();
    QWidget* graph = window.findChild<QWidget*>(QStringLiteral("trafficGraph"));
    QTest::keyClick(graph, QApplication::isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    shots.take(window, QStringLiteral("main-traffic-per-forward"));
    tabs.setCurrentIndex(0);
}

void takeMenus(Shots& shots, ui::MainWindow& window)
{
    QTreeView& tree = viewOf(window, "profileTree");
    const QModelIndex folder = tree.model()->index(0, 0);
    takeMenu(shots, tree, folder, QStringLiteral("menu-folder"));
    takeMenu(shots, tree, tree.model()->index(0, 0, folder), QStringLiteral("menu-profile"));
}

void takeFolder(Shots& shots, ui::MainWindow& window)
{
    QTreeView& tree = viewOf(window, "profileTree");
    tree.setCurrentIndex(tree.model()->index(0, 0));
    shots.take(window, QStringLiteral("folder"));
}

void takeStates(Shots& shots, testing::Demo& demo, ui::MainWindow& window)
{
    for (const char* name : { "db-staging", "acme-ftp", "beta-ftp", "old-box", "branch-office" }) {
        window.selectProfile(demo.idOf(QLatin1String(name)));
        shots.take(window, QStringLiteral("state-") + QLatin1String(name));
    }
    demo.writeFile(QStringLiteral("broken"), "{ \"name\": \"brok");
    QTRY_VERIFY(demo.catalog.entry(QStringLiteral("broken")));
    window.selectProfile(QStringLiteral("broken"));
    shots.take(window, QStringLiteral("state-damaged"));
    profile::Profile ours = *demo.catalog.profile(demo.idOf(QStringLiteral("acme-ftp")));
    Q_EMIT demo.catalog.conflicted(ours, { QStringLiteral("server.host"), QStringLiteral("name") });
    window.selectProfile(ours.id);
    shots.take(window, QStringLiteral("state-conflict"));
}

void takeEditors(Shots& shots, testing::Demo& demo, ui::MainWindow& window)
{
    window.selectProfile(demo.idOf(QStringLiteral("bastion-prod")));
    window.newProfile();
    takeDialog<ui::ProfileEditor>(shots, window, QStringLiteral("editor-new"));
    window.findChild<QAbstractButton*>(QStringLiteral("editProfile"))->click();
    takeDialog<ui::ProfileEditor>(shots, window, QStringLiteral("editor-profile"));
    window.findChild<QAbstractButton*>(QStringLiteral("addForward"))->click();
    takeDialog<ui::RuleEditor>(shots, window, QStringLiteral("editor-rule-new"));
    window.pasteCommand();
    takeDialog<QDialog>(shots, window, QStringLiteral("paste"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    auto shots = Shots::fromArguments(app);
    if (!shots) {
        return 2;
    }
    testing::Demo demo;
    ui::Settings settings(demo.folder.path());
    ui::MainWindow window(demo.workbench, settings);
    window.show();
    QTest::qWait(300);
    shots->take(window, QStringLiteral("first-run"));
    demo.addProfile(QStringLiteral("lonely"));
    QTest::qWait(100);
    shots->take(window, QStringLiteral("main-one"));
    demo.workbench.removeProfiles({ demo.idOf(QStringLiteral("lonely")) });
    demo.addProfiles();
    demo.play();
    window.selectProfile(demo.idOf(QStringLiteral("bastion-prod")));
    takeTabs(*shots, window);
    takeMenus(*shots, window);
    takeFolder(*shots, window);
    takeStates(*shots, demo, window);
    takeEditors(*shots, demo, window);

    auto* filter = window.findChild<QLineEdit*>(QStringLiteral("profileFilter"));
    filter->setText(QStringLiteral("2121"));
    shots->take(window, QStringLiteral("main-filtered"));
    filter->setText(QStringLiteral("nothing like this"));
    shots->take(window, QStringLiteral("main-filtered-out"));
    filter->clear();
    for (int i = 0; i < 40; ++i) {
        demo.addProfile(QStringLiteral("host-%1").arg(i, 2, 10, QLatin1Char('0')));
    }
    window.resize(760, 480);
    shots->take(window, QStringLiteral("main-small"));
    return shots->isComplete() ? 0 : 1;
}
