// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/forwardmodel.h"
#include "ui/models/workbench.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace sallyport::ui {

class ProblemStrip;

/// The rules of the selected profile: switch, edit, copy, open, add, remove. The first one that
/// failed is told about below the list.
class ForwardsTab final : public QWidget {
    Q_OBJECT

public:
    explicit ForwardsTab(Workbench& workbench, QWidget* parent = nullptr);

    void setProfile(const QString& id);
    void updateState();
    void updateFigures();

    [[nodiscard]] QTreeView* view() const { return m_view; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int currentRow() const;
    void showMenu(const QPoint& position);
    void addRule();
    void editRule(int row);
    void duplicateRule(int row);
    void removeRules();
    void pasteRules();
    void updateProblem();
    void useFreePort();

    Workbench& m_workbench;
    QString m_id;
    ForwardModel m_model;
    QTreeView* m_view;
    ProblemStrip* m_problem;
    QPushButton* m_edit;
    QPushButton* m_remove;
    int m_problemRow = -1;
    std::uint16_t m_offeredPort = 0;
};

} // namespace sallyport::ui
