// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcuts.h"
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
    menu->addAction(window.undoAction());
    menu->addSeparator();
    addExchange(window, menu);
    menu->addSeparator();
    addProgram(window, menu);
    setMenu(menu);
    window.addActions(menu->actions());
    auto* f10 = new QShortcut(Shortcuts::keyOf(Command::OpenMenu), &window);
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
        Shortcuts::keyOf(Command::Preferences), &window, &MainWindow::preferencesRequested);
    addHelp(window, menu);
    menu->addSeparator();
    QAction* quit = menu->addAction(symbolicIcon(QStringLiteral("quit")), tr("&Quit"),
        Shortcuts::keyOf(Command::Quit), &window, &MainWindow::quitRequested);
    quit->setObjectName(QStringLiteral("quit"));
}

void MainMenu::addHelp(MainWindow& window, QMenu* menu)
{
    QMenu* help = menu->addMenu(symbolicIcon(QStringLiteral("about")), tr("He&lp"));
    help->setObjectName(QStringLiteral("helpMenu"));
    QAction* guide =
        help->addAction(tr("&Guide"), &window, [&window] { Q_EMIT window.helpRequested({}); });
    guide->setObjectName(QStringLiteral("helpGuide"));
    // Shown, not bound: Help itself hears the key, in every window.
    guide->setShortcut(Shortcuts::keyOf(Command::Help));
    guide->setShortcutContext(Qt::WidgetShortcut);
    help->addAction(tr("&Keyboard"), &window,
            [&window] { Q_EMIT window.helpRequested(QStringLiteral("keyboard")); })
        ->setObjectName(QStringLiteral("helpKeyboard"));
    help->addSeparator();
    help->addAction(tr("&Log file"), &window, &MainWindow::logFileRequested)
        ->setObjectName(QStringLiteral("helpLogFile"));
    help->addAction(symbolicIcon(QStringLiteral("save")), tr("Save &diagnostics …"), &window,
            &MainWindow::diagnosticsRequested)
        ->setObjectName(QStringLiteral("helpDiagnostics"));
    help->addSeparator();
    help->addAction(window.updateAction());
    help->addAction(symbolicIcon(QStringLiteral("about")), tr("&About Sallyport"), &window,
            &MainWindow::aboutRequested)
        ->setObjectName(QStringLiteral("helpAbout"));
}

} // namespace sallyport::ui
