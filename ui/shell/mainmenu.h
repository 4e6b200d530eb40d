// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace sallyport::ui {

class MainWindow;

/// The button of the tool bar that opens the menu of the window, F10 too. What the menu offers, the
/// window does; its shortcuts are the window's.
class MainMenu final : public QToolButton {
    Q_OBJECT

public:
    /// The window outlives it.
    MainMenu(MainWindow& window, QWidget* parent);

private:
    void addExchange(MainWindow& window, QMenu* menu);
    void addProgram(MainWindow& window, QMenu* menu);
    void addHelp(MainWindow& window, QMenu* menu);
};

} // namespace sallyport::ui
