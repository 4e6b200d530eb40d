// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workbench.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QTreeView;

namespace sallyport::ui {

/// The FTP data connections of the selected profile.
class TransfersTab final : public QWidget {
    Q_OBJECT

public:
    explicit TransfersTab(Workbench& workbench, QWidget* parent = nullptr);

    void setProfile(const QString& id);

private:
    Workbench& m_workbench;
    QString m_id;
    QSortFilterProxyModel m_filter;
    QTreeView* m_view;
};

} // namespace sallyport::ui
