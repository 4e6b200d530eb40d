// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/connectionmodel.h"
#include "ui/models/workbench.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace sallyport::ui {

/// What goes through the selected profile at the moment.
class ConnectionsTab final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionsTab(Workbench& workbench, QWidget* parent = nullptr);

    void setProfile(const QString& id);
    void updateFigures();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QList<quint64> selectedIds() const;
    void endSelected();
    void showMenu(const QPoint& position);

    Workbench& m_workbench;
    QString m_id;
    ConnectionModel m_model;
    QTreeView* m_view;
    QPushButton* m_end;
};

} // namespace sallyport::ui
