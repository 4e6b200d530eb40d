// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/programfacts.h"

#include <QObject>

#include <memory>

namespace sallyport::ui {

class HelpWindow;
class MainWindow;
class Workbench;

/// What the help menu of the window opens. F1 in any window of the program shows the page about
/// what one is in.
class Help final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    Help(ProgramFacts facts, Workbench& workbench, MainWindow& window);
    ~Help() override;

    /// As HelpWindow::showPage() takes it; empty: the page that was shown last.
    void show(const QString& page);
    /// Null until it is shown.
    [[nodiscard]] HelpWindow* window() const { return m_window.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAbout();
    void showDiagnostics();
    void openLogFile();

    ProgramFacts m_facts;
    Workbench& m_workbench;
    MainWindow& m_mainWindow;
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace sallyport::ui
