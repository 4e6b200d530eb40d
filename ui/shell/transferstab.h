// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workbench.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QTreeView;

namespace sallyport::ui {

class Settings;

/// The FTP data connections of the selected profile.
class TransfersTab final : public QWidget {
    Q_OBJECT

public:
    TransfersTab(Workbench& workbench, Settings& settings, QWidget* parent = nullptr);

    void setProfile(const QString& id);

private:
    void showMenu(const QPoint& position);
    void copy();

    Workbench& m_workbench;
    QString m_id;
    QSortFilterProxyModel m_filter;
    QTreeView* m_view;
};

} // namespace sallyport::ui
