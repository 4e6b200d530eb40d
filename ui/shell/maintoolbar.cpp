// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/maintoolbar.h"

#include "ui/models/workbench.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/labelledtool.h"
#include "ui/widgets/symbolicicon.h"

#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace sallyport::ui {

static QWidget* spacer(QWidget* parent)
{
    auto* space = new QWidget(parent);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

MainToolBar::MainToolBar(Workbench& workbench, MainWindow& window)
    : QToolBar(&window)
    , m_workbench(workbench)
{
    setObjectName(QStringLiteral("mainToolBar"));
    setWindowTitle(tr("Tool bar"));
    setMovable(false);
    followFont(this, [this] {
        const int icon = fontMetrics().height();
        setIconSize({ icon, icon });
    });
    setContextMenuPolicy(Qt::PreventContextMenu);
    buildMake(window);
    addWidget(spacer(this));
    buildSearch(window);
    addWidget(spacer(this));
    buildConnectAll();
    addWidget(new MainMenu(window, this));
}

void MainToolBar::buildMake(MainWindow& window)
{
    QToolButton* make =
        labelledTool(tr("&New"), QStringLiteral("add"), QStringLiteral("newProfile"), this);
    auto* menu = new QMenu(make);
    menu->addAction(symbolicIcon(QStringLiteral("add")), tr("&New profile …"), QKeySequence::New,
        &window, &MainWindow::newProfile);
    menu->addAction(symbolicIcon(QStringLiteral("paste")), tr("&Paste an ssh command …"), &window,
        &MainWindow::pasteCommand);
    make->setMenu(menu);
    make->setPopupMode(QToolButton::MenuButtonPopup);
    connect(make, &QToolButton::clicked, &window, &MainWindow::newProfile);
    window.addActions(menu->actions());
    QToolButton* import = labelledTool(
        tr("Im&port …"), QStringLiteral("import"), QStringLiteral("importProfiles"), this);
    connect(import, &QToolButton::clicked, &window, &MainWindow::importProfiles);
    addWidget(make);
    addWidget(import);
}

void MainToolBar::buildSearch(MainWindow& window)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("profileFilter"));
    m_search->setPlaceholderText(tr("Filter profiles, hosts, ports"));
    m_search->setAccessibleName(tr("Filter profiles, hosts, ports"));
    m_search->setToolTip(
        tr("Words to look for; or a server to connect to, as user@host or as an ssh command"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    followFont(m_search,
        [this] { m_search->setMaximumWidth(m_search->fontMetrics().averageCharWidth() * 48); });
    auto* find = new QShortcut(QKeySequence::Find, &window);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addWidget(m_search);
}

QStringList MainToolBar::allIds() const
{
    return m_workbench.tree().idsBelow({});
}

void MainToolBar::buildConnectAll()
{
    m_connectAll = labelledTool(
        tr("Connect a&ll"), QStringLiteral("connect"), QStringLiteral("connectAll"), this);
    const auto connectThem = [this] { m_workbench.connectAll(allIds()); };
    auto* menu = new QMenu(m_connectAll);
    menu->addAction(symbolicIcon(QStringLiteral("connect")), tr("Connect &all"), this, connectThem);
    menu->addAction(symbolicIcon(QStringLiteral("disconnect")), tr("&Disconnect all"), this,
        [this] { m_workbench.disconnectAll(allIds()); });
    QAction* again = menu->addAction(symbolicIcon(QStringLiteral("retry")), tr("&Reconnect all"),
        this, [this] { m_workbench.reconnectAll(allIds()); });
    again->setObjectName(QStringLiteral("reconnectAll"));
    connect(menu, &QMenu::aboutToShow, again,
        [this, again] { again->setEnabled(!m_workbench.runningOf(allIds()).isEmpty()); });
    m_connectAll->setMenu(menu);
    m_connectAll->setPopupMode(QToolButton::MenuButtonPopup);
    connect(m_connectAll, &QToolButton::clicked, this, connectThem);
    addWidget(m_connectAll);
}

} // namespace sallyport::ui
