// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workbench.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QAction;
class QMenu;

namespace sallyport::ui {

/// One line of the tray's menu about a profile.
struct TrayLine {
    enum class Kind {
        Problem, ///< Says in a sentence what is wrong; leads to the profile.
        Profile, ///< Has a check mark while its tunnel is not off.
    };

    Kind kind = Kind::Profile;
    QString profileId;
    QString folder; ///< Submenu it is in, "A/B"; empty: the menu itself.
    QString text; ///< As it is to be read; no mnemonics.
    StatusShape shape = StatusShape::Off;
    bool isChecked = false;

    friend bool operator==(const TrayLine&, const TrayLine&) = default;
};

/// What the tray's menu says: problems first, the worst of them on top, then the profiles, in
/// folders only when they are many.
[[nodiscard]] QList<TrayLine> trayLines(Workbench& workbench);

/// "2 of 5 up · ↓ 39 MB/s ↑ 1.1 MB/s"; no rates while nothing moves.
[[nodiscard]] QString traySummary(const Workbench& workbench);
/// What is worst, in a sentence that names its profile; empty: nothing is wrong.
[[nodiscard]] QString worstSentence(Workbench& workbench);

/// The menu of the tray icon. Follows the tunnels, but nothing in it moves while it is open. It can
/// be shown without a tray, too.
class TrayMenu final : public QObject {
    Q_OBJECT

public:
    /// The workbench outlives it.
    explicit TrayMenu(Workbench& workbench, QObject* parent = nullptr);
    ~TrayMenu() override;

    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }

Q_SIGNALS:
    /// The user wants to see this profile; empty: the window as it is.
    void showRequested(const QString& profileId);
    void quitRequested();

private:
    void updateLater();
    void update();
    void updateSummary();
    void rebuild();
    void refresh(const TrayLine& line, QAction* action) const;
    [[nodiscard]] QMenu* submenu(const QString& folder, QHash<QString, QMenu*>& made) const;

    Workbench& m_workbench;
    std::unique_ptr<QMenu> m_menu;
    QList<TrayLine> m_lines;
    QList<QAction*> m_actions; ///< One per line.
    QAction* m_summary = nullptr; ///< How much is up and moves; null without profiles.
    QTimer m_update;
};

} // namespace sallyport::ui
