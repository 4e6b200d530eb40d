// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/foldermodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace sallyport::ui {

class Settings;
class StatusDot;
class Workbench;

/// Everything about a chosen folder: its profiles with what they do, what they share, and the
/// buttons for all of them.
class FolderPage final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    FolderPage(Workbench& workbench, Settings& settings, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    [[nodiscard]] const QString& folder() const { return m_model.folder(); }

Q_SIGNALS:
    /// The user wants to see one of them.
    void profileRequested(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void updateAll();
    void updateSummary();
    void updateShared();

    Workbench& m_workbench;
    FolderModel m_model;
    StatusDot* m_dot;
    QLabel* m_name;
    QLabel* m_summary;
    QLabel* m_shared;
    QPushButton* m_connect;
    QPushButton* m_disconnect;
    QTreeView* m_view;
};

} // namespace sallyport::ui
