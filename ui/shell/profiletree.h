// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/profilefilter.h"
#include "ui/models/workbench.h"

#include <QWidget>

class QLabel;
class QMenu;
class QTreeView;

namespace sallyport::ui {

/// The profiles in their folders: what is chosen among them, and what can be done with it by mouse
/// and keys.
class ProfileTree final : public QWidget {
    Q_OBJECT

public:
    /// The workbench outlives it.
    explicit ProfileTree(Workbench& workbench, QWidget* parent = nullptr);

    /// Shows what has these words; nothing: everything. What the words are found in is not all that
    /// they are for: that there is nothing is not said.
    void setFilter(const QString& text, bool isForMore = false);
    /// Chooses the first profile that is shown, and goes there.
    void chooseFirst();
    /// A profile that is not there yet is chosen once it is (choosePending()).
    void choose(const QString& id);
    /// Chooses what was to be chosen, or the first profile where nothing is.
    void choosePending();
    /// Profiles that are chosen, those in chosen folders with them.
    [[nodiscard]] QStringList chosen() const;
    /// The folder in which a new profile is expected.
    [[nodiscard]] QString currentFolder() const;

Q_SIGNALS:
    void profileChosen(const QString& id);
    void folderChosen(const QString& path);
    void newRequested();
    void editRequested(const QString& id);
    void exportRequested(const QStringList& ids);
    void keepRequested(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void connectView();
    [[nodiscard]] QStringList shownIdsBelow(const QModelIndex& index) const;
    void duplicate(const QStringList& ids);
    void removeChosen();
    void togglePrimary();
    void showMenu(const QPoint& position);
    /// The path of a folder that is chosen alone and with all that is in it.
    [[nodiscard]] QString chosenFolder(const QStringList& ids) const;
    [[nodiscard]] QString removeText(const QStringList& ids) const;
    void fillTunnelActions(QMenu& menu, const QStringList& usable, bool isOne);
    void fillMenu(QMenu& menu, const QPersistentModelIndex& index, const QStringList& ids);
    void fillProfileMenu(QMenu& menu, const QPersistentModelIndex& index);
    void fillFolderMenu(QMenu& menu, const QStringList& ids);
    void askNewFolder(const QStringList& ids);

    Workbench& m_workbench;
    ProfileFilter m_filter;
    QTreeView* m_view = nullptr;
    QLabel* m_nothing = nullptr; ///< Said when the filter leaves nothing.
    QString m_pending; ///< To be chosen once it is there.
};

} // namespace sallyport::ui
