// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workbench.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace sallyport::ui {

class Settings;

/// What happened: of the selected profile or of all.
class LogTab final : public QWidget {
    Q_OBJECT

public:
    LogTab(Workbench& workbench, Settings& settings, QWidget* parent = nullptr);

    void setProfile(const QString& id);

private:
    [[nodiscard]] QString text(bool onlySelected) const;
    void save();
    void copy();
    void showMenu(const QPoint& position);

    Workbench& m_workbench;
    LogFilter m_filter;
    QString m_id;
    QTreeView* m_view;
    QComboBox* m_level;
    QComboBox* m_whose;
    QLineEdit* m_search;
    QToolButton* m_pause;
};

} // namespace sallyport::ui
