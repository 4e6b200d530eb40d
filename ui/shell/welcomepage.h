// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sallyport::ui {

/// What the window shows while there is no profile: what the program is for, and three ways to
/// begin.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void importRequested();
    void pasteRequested();
};

} // namespace sallyport::ui
