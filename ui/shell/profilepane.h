// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace sallyport::ui {

class ConnectionsTab;
class DamagedPage;
class ForwardsTab;
class LogTab;
class PathPicture;
class ProblemStrip;
class Settings;
class StatusDot;
class TrafficTab;
class TransfersTab;

/// Everything about the selected profile: its state in a sentence with the button that fits, the
/// way its connections take, and the pages.
class ProfilePane final : public QWidget {
    Q_OBJECT

public:
    ProfilePane(Workbench& workbench, Settings& settings, QWidget* parent = nullptr);

    void setProfile(const QString& id);
    [[nodiscard]] const QString& profileId() const { return m_id; }
    void showLog();
    /// Where there is one.
    void showFailedForward();

Q_SIGNALS:
    void answerRequested(const QString& id);
    void editRequested(const QString& id);
    void editDefaultsRequested();
    /// The profile is to be stored.
    void keepRequested(const QString& id);

private:
    void buildUnsaved();
    void act();
    void updateAll();
    void updateState();
    void updateSentence();
    void updateFigures();
    void updateDamaged();
    void mendProblem();
    [[nodiscard]] bool isAboutDefaults() const;
    void updateTabs(const profile::Profile& profile);
    void showChosenPage();

    Workbench& m_workbench;
    Settings& m_settings;
    QString m_id;
    StatusDot* m_dot;
    QLabel* m_name;
    QLabel* m_sentence;
    QPushButton* m_action;
    QPushButton* m_stop;
    QPushButton* m_edit;
    QWidget* m_unsaved; ///< Of a profile that no file has.
    ProblemStrip* m_problem;
    ProblemStrip* m_reconnect;
    PathPicture* m_path;
    QTabWidget* m_tabs;
    DamagedPage* m_damaged; ///< In the place of the pages.
    ForwardsTab* m_forwards;
    ConnectionsTab* m_connections;
    TransfersTab* m_transfers;
    TrafficTab* m_traffic;
    LogTab* m_log;
    bool m_choosesPage = false; ///< Which page is shown changes without the user.
};

} // namespace sallyport::ui
