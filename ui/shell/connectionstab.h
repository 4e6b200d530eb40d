// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/connectionforest.h"
#include "ui/models/workbench.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QTreeView;

namespace sallyport::ui {

class Settings;

/// What goes through the selected profile, or through all of them, at the moment.
class ConnectionsTab final : public QWidget {
    Q_OBJECT

public:
    ConnectionsTab(Workbench& workbench, Settings& settings, QWidget* parent = nullptr);

    void setProfile(const QString& id);
    void updateFigures();

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Connection = std::pair<QString, quint64>; ///< Profile and connection.

    [[nodiscard]] QList<Connection> selectedConnections() const;
    void updateProfiles();
    void expandNew(const QModelIndex& parent, int first, int last);
    void endSelected();
    void fillMenu(QMenu& menu, const QModelIndex& index);
    void showMenu(const QPoint& position);

    Workbench& m_workbench;
    QString m_id;
    ConnectionForest m_model;
    QTreeView* m_view;
    QComboBox* m_whose;
    QPushButton* m_end;
};

} // namespace sallyport::ui
