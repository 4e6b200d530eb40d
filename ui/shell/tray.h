// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statetext.h"
#include "ui/shell/traymenu.h"

#include <QIcon>
#include <QSystemTrayIcon>

namespace sallyport::ui {

/// The program's mark with the shape of a state in its corner.
[[nodiscard]] QIcon trayIcon(StatusShape worst);

/// The icon in the tray of the desktop: shows the worst state, has the menu, tells news.
class Tray final : public QObject {
    Q_OBJECT

public:
    /// The workbench outlives it.
    explicit Tray(Workbench& workbench, QObject* parent = nullptr);

    /// The desktop has a place for it. May become true some seconds after login.
    [[nodiscard]] static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show() { m_icon.show(); }
    [[nodiscard]] const TrayMenu& menu() const { return m_menu; }

    /// How much is up and moves, and what is worst.
    [[nodiscard]] const QString& toolTip() const { return m_toolTip; }

    void showMessage(const QString& title, const QString& text, const QString& profileId);

Q_SIGNALS:
    void showRequested(const QString& profileId);
    /// A click on the icon itself.
    void toggleRequested();
    void quitRequested();

protected:
    /// The colours of the program change.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update();
    void updateToolTip();

    Workbench& m_workbench;
    TrayMenu m_menu;
    QSystemTrayIcon m_icon;
    QString m_messageAbout; ///< The profile of the last message.
    QString m_toolTip;
    std::optional<StatusShape> m_shown;
};

} // namespace sallyport::ui
