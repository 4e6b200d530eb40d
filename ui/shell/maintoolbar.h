// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QLineEdit;
class QToolButton;

namespace sallyport::ui {

class MainWindow;
class Workbench;

/// What stands above the profiles: new ones, the filter, all tunnels at once, the menu.
class MainToolBar final : public QToolBar {
    Q_OBJECT

public:
    /// Both outlive it.
    MainToolBar(Workbench& workbench, MainWindow& window);

    [[nodiscard]] QLineEdit* search() const { return m_search; }
    [[nodiscard]] QToolButton* connectAll() const { return m_connectAll; }

private:
    void buildMake(MainWindow& window);
    void buildSearch(MainWindow& window);
    void buildConnectAll();
    [[nodiscard]] QStringList allIds() const;

    Workbench& m_workbench;
    QLineEdit* m_search = nullptr;
    QToolButton* m_connectAll = nullptr;
};

} // namespace sallyport::ui
