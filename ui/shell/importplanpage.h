// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/bundle.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace sallyport::ui {

class ImportModel;

/// What an import would do, which of it the user wants, and how far it is.
class ImportPlanPage final : public QWidget {
    Q_OBJECT

public:
    /// The model outlives it.
    ImportPlanPage(ImportModel& model, QWidget* parent);

    /// A sentence about all of it.
    void setStatus(const QString& status);
    /// Something is going on; a bar shows that it does when it takes long.
    void startWork();
    /// The same for something of which so many profiles are to be done, as progress counts them.
    void startWork(const std::shared_ptr<const profile::ImportProgress>& progress, int total);
    void endWork();
    /// So that there is something to see beside the list.
    void selectFirst();
    /// Nothing can be chosen while it is.
    void setBusy(bool busy);

private:
    [[nodiscard]] QWidget* buildTable();
    void showWork();
    void updateDetails();
    void updateButtons();

    ImportModel& m_model;
    QTimer m_working; ///< Until what goes on is shown, and then until it is shown again.
    std::shared_ptr<const profile::ImportProgress> m_progress; ///< None: without an end in sight.
    int m_total = 0;
    bool m_isBusy = false;

    QLabel* m_status;
    QProgressBar* m_bar;
    QPushButton* m_all;
    QPushButton* m_none;
    QTreeView* m_table = nullptr;
    QPlainTextEdit* m_details = nullptr;
};

} // namespace sallyport::ui
