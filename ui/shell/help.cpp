// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "ui/shell/aboutdialog.h"
#include "ui/shell/diagnosticsdialog.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcuts.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QKeyEvent>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace sallyport::ui {

Help::Help(ProgramFacts facts, Workbench& workbench, MainWindow& window)
    : m_facts(std::move(facts))
    , m_workbench(workbench)
    , m_mainWindow(window)
{
    connect(&window, &MainWindow::helpRequested, this, &Help::show);
    connect(&window, &MainWindow::aboutRequested, this, &Help::showAbout);
    connect(&window, &MainWindow::diagnosticsRequested, this, &Help::showDiagnostics);
    connect(&window, &MainWindow::logFileRequested, this, &Help::openLogFile);
    qApp->installEventFilter(this);
}

Help::~Help() = default;

void Help::show(const QString& page)
{
    if (!m_window) {
        m_window = std::make_unique<HelpWindow>(HelpPages::all(m_facts));
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    // A place in a page is scrolled to, which takes a window that has its size.
    if (!page.isEmpty()) {
        m_window->showPage(page);
    }
    m_window->raise();
    m_window->activateWindow();
}

void Help::showAbout()
{
    auto* dialog = new AboutDialog(m_facts, &m_mainWindow);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Help::showDiagnostics()
{
    auto* dialog = new DiagnosticsDialog(m_workbench, m_facts, &m_mainWindow);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Help::openLogFile()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_facts.logFile))) {
        m_mainWindow.showNotice(tr("The desktop has no program that opens the log file."),
            QDir::toNativeSeparators(m_facts.logFile));
    }
}

/// A shortcut would not reach the windows that a dialog is in front of, nor that dialog.
bool Help::eventFilter(QObject* watched, QEvent* event)
{
    const bool asked = event->type() == QEvent::WhatsThis
        || (event->type() == QEvent::KeyPress
            && Shortcuts::pressed(Command::Help, *static_cast<QKeyEvent*>(event)));
    auto* widget = asked ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!widget) {
        return QObject::eventFilter(watched, event);
    }
    if (!m_window || widget->window() != m_window.get()) {
        show(HelpPages::about(widget));
    }
    return true;
}

} // namespace sallyport::ui
