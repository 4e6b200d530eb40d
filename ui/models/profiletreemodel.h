// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profilestore.h"
#include "ui/models/statetext.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <memory>

namespace sallyport::ui {

/// Folders and the profiles in them, with what their tunnels are doing. A profile whose file cannot
/// be read is a row too. Dropping profiles on a folder asks for moveRequested(), dropping them
/// between rows for arrangeRequested(); the model changes when the profiles do.
class ProfileTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< Empty for a folder.
        FolderRole, ///< Path of a folder, or of the folder a profile is in.
        ShapeRole, ///< StatusShape as int; of a folder: the worst in it.
        WordRole, ///< State in a word; empty when simply up or off.
        ConnectionsRole, ///< int
        ColourRole, ///< QColor; invalid: none.
        SearchRole, ///< Everything the filter looks at, in folded case.
        DamagedRole, ///< bool: the file cannot be used.
    };

    explicit ProfileTreeModel(QObject* parent = nullptr);
    ~ProfileTreeModel() override;

    void setEntries(const QList<profile::ProfileStore::Entry>& entries);
    /// The same, where only the profiles with these ids have come, gone or changed: what is told of
    /// them alone, and rows move only when they have to.
    void update(
        const QList<profile::ProfileStore::Entry>& entries, const QSet<QString>& changedIds);
    void setState(const QString& id, const StateView& view);
    void setConnections(const QString& id, int count);

    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    /// Of every profile below; the profile itself for a profile.
    [[nodiscard]] QStringList idsBelow(const QModelIndex& index) const;
    /// The same by a folder's path; none: there is no such folder.
    [[nodiscard]] QStringList idsInFolder(const QString& path) const;
    [[nodiscard]] QStringList folders() const;
    /// The user has given the profiles of that folder an order of their own.
    [[nodiscard]] bool isArranged(const QModelIndex& folder) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
        int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    void moveRequested(const QStringList& ids, const QString& folder);
    /// The profiles of a folder are to be in that order; some may have to move there.
    void arrangeRequested(const QStringList& ids, const QString& folder);
    void renameRequested(const QString& id, const QString& name);
    void folderRenameRequested(const QString& folder, const QString& newFolder);

private:
    struct Node;

    [[nodiscard]] Node* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexFor(const Node* node) const;
    [[nodiscard]] bool updateInPlace(
        const QList<profile::ProfileStore::Entry>& entries, const QSet<QString>& changedIds);
    void rebuild(
        const QList<profile::ProfileStore::Entry>& entries, const QSet<QString>& changedIds);
    void reconcile(Node& shown, Node& wanted, const QSet<QString>& changedIds);
    void insertRun(Node& shown, Node& wanted, std::size_t row, std::size_t count);
    [[nodiscard]] QString searchText(const Node& node) const;
    void rememberNodes(Node& node);
    [[nodiscard]] StatusShape shapeOf(const Node& node) const;
    [[nodiscard]] QString accessibleText(const Node& node) const;
    void changed(const QString& id);

    std::unique_ptr<Node> m_root;
    QHash<QString, Node*> m_nodes; ///< Of profiles, by id.
    QHash<QString, StateView> m_states;
    QHash<QString, int> m_connections;
};

} // namespace sallyport::ui
