// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/connectionmodel.h"

namespace sallyport::ui {

/// The live connections of several profiles: profile, then what ConnectionModel shows of it. Rows
/// keep their place while they live.
class ConnectionForest final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        ProfileRole = ConnectionModel::AddressRole + 1, ///< Id of the profile a row belongs to.
    };

    explicit ConnectionForest(QObject* parent = nullptr);
    ~ConnectionForest() override;

    /// Which profiles are shown, in this order. Those that stay keep their rows if they keep their
    /// order.
    void setProfiles(const QList<profile::Profile>& profiles);
    void refresh(const QString& profileId, const TunnelActivity& activity, const QDateTime& now);
    [[nodiscard]] QStringList profileIds() const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Tree;

    [[nodiscard]] std::unique_ptr<Tree> makeTree(const profile::Profile& profile);
    [[nodiscard]] Tree* treeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex fromTree(const Tree& tree, const QModelIndex& index) const;
    [[nodiscard]] QModelIndex toTree(const QModelIndex& index) const;
    [[nodiscard]] int rowOf(const Tree& tree) const;
    [[nodiscard]] QVariant profileData(const Tree& tree, int column, int role) const;

    std::vector<std::unique_ptr<Tree>> m_trees;
};

} // namespace sallyport::ui
