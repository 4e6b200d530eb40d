// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/forwardmodel.h"
#include "ui/models/workbench.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTreeView;

namespace sallyport::ui {

class ClearNote;
class PortProbe;
class ProblemStrip;
class Settings;
struct PortProbeResult;

/// The rules of the selected profile: switch, edit, copy, open, add, remove. The first one that
/// failed is told about below the list, with a port that is free when its own is taken.
class ForwardsTab final : public QWidget {
    Q_OBJECT

public:
    ForwardsTab(Workbench& workbench, Settings& settings, QWidget* parent = nullptr);

    void setProfile(const QString& id);
    void updateState();
    void updateFigures();
    /// The first one that has failed; false when none has.
    bool chooseFailed();

    [[nodiscard]] QTreeView* view() const { return m_view; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QList<profile::Rule> selectedRules() const;
    void showMenu(const QPoint& position);
    void fillRuleMenu(QMenu& menu, const profile::Profile& profile, const QModelIndex& index);
    void fillOpenActions(QMenu& menu, const profile::Rule& rule, const QUrl& url);
    void addRule();
    void editRule(int row);
    void duplicateRule(int row);
    void removeRules();
    void pasteRules();
    void switchRule(int row, bool on);
    void remark(const QString& text);
    void chooseProgram(profile::RuleKind kind, const QUrl& url);
    void openWith(const QString& program, const QUrl& url);
    [[nodiscard]] int problemRow() const;
    void updateProblem();
    void offerPort(const HostPort& where, const PortProbeResult& result);
    void mendProblem();

    Workbench& m_workbench;
    Settings& m_settings;
    QString m_id;
    ForwardModel m_model;
    QTreeView* m_view;
    QLabel* m_remark;
    ProblemStrip* m_problem;
    ClearNote* m_clearNote;
    PortProbe* m_probe;
    QPushButton* m_edit;
    QPushButton* m_remove;
    std::optional<profile::Rule> m_problemRule; ///< The one the strip is about.
    Error m_problemError;
    std::uint16_t m_offeredPort = 0;
    bool m_portIsFree = false; ///< By now.
};

} // namespace sallyport::ui
