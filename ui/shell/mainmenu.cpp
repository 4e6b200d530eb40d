// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/symbolicicon.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QShortcut>

namespace sallyport::ui {

MainMenu::MainMenu(MainWindow& window, QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("mainMenu"));
    setIcon(symbolicIcon(QStringLiteral("menu")));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setToolTip(tr("Menu (F10)"));
    setAccessibleName(tr("Menu"));
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    addExchange(window, menu);
    menu->addSeparator();
    addProgram(window, menu);
    setMenu(menu);
    window.addActions(menu->actions());
    auto* f10 = new QShortcut(Qt::Key_F10, &window);
    connect(f10, &QShortcut::activated, this, &QToolButton::showMenu);
}

void MainMenu::addExchange(MainWindow& window, QMenu* menu)
{
    menu->addAction(symbolicIcon(QStringLiteral("import")), tr("&Import …"), &window,
        &MainWindow::importProfiles);
    menu->addAction(symbolicIcon(QStringLiteral("save")), tr("&Export …"), &window,
            &MainWindow::exportProfiles)
        ->setObjectName(QStringLiteral("exportProfiles"));
    menu->addAction(tr("&Back up everything …"), &window, &MainWindow::backUp)
        ->setObjectName(QStringLiteral("backUp"));
    menu->addAction(symbolicIcon(QStringLiteral("restore")), tr("&Restore a backup …"), &window,
            &MainWindow::restore)
        ->setObjectName(QStringLiteral("restoreBackup"));
}

void MainMenu::addProgram(MainWindow& window, QMenu* menu)
{
    menu->addAction(symbolicIcon(QStringLiteral("edit")), tr("What profiles in&herit …"), &window,
            &MainWindow::editDefaults)
        ->setObjectName(QStringLiteral("editDefaults"));
    menu->addAction(symbolicIcon(QStringLiteral("settings")), tr("&Preferences …"),
        QKeySequence::Preferences, &window, &MainWindow::preferencesRequested);
    menu->addAction(symbolicIcon(QStringLiteral("about")), tr("&About Sallyport"), &window,
        &MainWindow::aboutRequested);
    menu->addSeparator();
    QAction* quit = menu->addAction(symbolicIcon(QStringLiteral("quit")), tr("&Quit"),
        QKeySequence(Qt::CTRL | Qt::Key_Q), &window, &MainWindow::quitRequested);
    quit->setObjectName(QStringLiteral("quit"));
}

} // namespace sallyport::ui
