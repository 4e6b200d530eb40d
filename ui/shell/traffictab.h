// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace sallyport::ui {

class TrafficGraph;

/// Rates of the selected profile over time.
class TrafficTab final : public QWidget {
    Q_OBJECT

public:
    explicit TrafficTab(Workbench& workbench, QWidget* parent = nullptr);

    void setProfile(const QString& id);
    void updateFigures();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void redraw();

    Workbench& m_workbench;
    QString m_id;
    TrafficGraph* m_graph;
    QComboBox* m_span;
    QToolButton* m_perRule;
    QToolButton* m_pause;
    QLabel* m_totals;
};

} // namespace sallyport::ui
