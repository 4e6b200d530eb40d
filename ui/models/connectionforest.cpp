// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connectionforest.h"

#include "ui/models/formats.h"

#include <algorithm>

namespace sallyport::ui {

/// One profile. An index of the forest points to a Place: the tree, and for a connection its rule.
struct ConnectionForest::Tree {
    struct Place {
        Tree* tree = nullptr;
        QPersistentModelIndex rule; ///< Invalid: the rows below are rules.
    };

    profile::Profile profile;
    RuleFigures total;
    ConnectionModel model;
    Place rules{ this, {} };
    std::vector<std::unique_ptr<Place>> connections; ///< One per rule that was ever shown.

    [[nodiscard]] Place* placeBelow(const QModelIndex& rule)
    {
        if (!rule.isValid()) {
            return &rules;
        }
        for (const auto& place : connections) {
            if (place->rule == rule.siblingAtColumn(0)) {
                return place.get();
            }
        }
        connections.push_back(std::make_unique<Place>(Place{ this, rule.siblingAtColumn(0) }));
        return connections.back().get();
    }
};

ConnectionForest::ConnectionForest(QObject* parent)
    : QAbstractItemModel(parent)
{
}

ConnectionForest::~ConnectionForest() = default;

std::unique_ptr<ConnectionForest::Tree> ConnectionForest::makeTree(const profile::Profile& profile)
{
    auto tree = std::make_unique<Tree>();
    tree->profile = profile;
    tree->model.setProfile(profile);
    Tree* raw = tree.get();
    connect(&tree->model, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this, raw](const QModelIndex& parent, int first, int last) {
            beginInsertRows(fromTree(*raw, parent), first, last);
        });
    connect(&tree->model, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(&tree->model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this, raw](const QModelIndex& parent, int first, int last) {
            beginRemoveRows(fromTree(*raw, parent), first, last);
        });
    connect(&tree->model, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(&tree->model, &QAbstractItemModel::dataChanged, this,
        [this, raw](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
            Q_EMIT dataChanged(fromTree(*raw, first), fromTree(*raw, last), roles);
        });
    return tree;
}

void ConnectionForest::setProfiles(const QList<profile::Profile>& profiles)
{
    const auto wanted = [&profiles](const Tree& tree) {
        return std::any_of(profiles.cbegin(), profiles.cend(),
            [&tree](const profile::Profile& one) { return one.id == tree.profile.id; });
    };
    for (int row = int(m_trees.size()) - 1; row >= 0; --row) {
        if (!wanted(*m_trees[std::size_t(row)])) {
            beginRemoveRows({}, row, row);
            m_trees.erase(m_trees.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < profiles.size(); ++row) {
        const profile::Profile& profile = profiles.at(row);
        const auto at = std::find_if(m_trees.begin() + row, m_trees.end(),
            [&profile](const auto& tree) { return tree->profile.id == profile.id; });
        if (at != m_trees.end() && at == m_trees.begin() + row) {
            (*at)->profile = profile;
            (*at)->model.setProfile(profile);
            continue;
        }
        if (at != m_trees.end()) {
            const int from = int(at - m_trees.begin());
            beginRemoveRows({}, from, from);
            m_trees.erase(at);
            endRemoveRows();
        }
        beginInsertRows({}, row, row);
        m_trees.insert(m_trees.begin() + row, makeTree(profile));
        endInsertRows();
    }
    if (!m_trees.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_trees.size()) - 1, columnCount() - 1));
    }
}

void ConnectionForest::refresh(
    const QString& profileId, const TunnelActivity& activity, const QDateTime& now)
{
    for (int row = 0; row < int(m_trees.size()); ++row) {
        Tree& tree = *m_trees[std::size_t(row)];
        if (tree.profile.id == profileId) {
            tree.total = activity.total();
            tree.model.refresh(activity, now);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

QStringList ConnectionForest::profileIds() const
{
    QStringList ids;
    for (const auto& tree : m_trees) {
        ids.append(tree->profile.id);
    }
    return ids;
}

int ConnectionForest::rowOf(const Tree& tree) const
{
    const auto at = std::find_if(
        m_trees.cbegin(), m_trees.cend(), [&tree](const auto& one) { return one.get() == &tree; });
    return int(at - m_trees.cbegin());
}

ConnectionForest::Tree* ConnectionForest::treeAt(const QModelIndex& index) const
{
    const auto* place = static_cast<const Tree::Place*>(index.constInternalPointer());
    return place ? place->tree : m_trees[std::size_t(index.row())].get();
}

QModelIndex ConnectionForest::fromTree(const Tree& tree, const QModelIndex& index) const
{
    if (!index.isValid()) {
        return createIndex(rowOf(tree), 0, nullptr);
    }
    return createIndex(
        index.row(), index.column(), const_cast<Tree&>(tree).placeBelow(index.parent()));
}

/// Invalid for a profile.
QModelIndex ConnectionForest::toTree(const QModelIndex& index) const
{
    const auto* place = static_cast<const Tree::Place*>(index.constInternalPointer());
    return place ? place->tree->model.index(index.row(), index.column(), place->rule)
                 : QModelIndex();
}

QModelIndex ConnectionForest::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, treeAt(parent)->placeBelow(toTree(parent)))
                            : createIndex(row, column, nullptr);
}

QModelIndex ConnectionForest::parent(const QModelIndex& child) const
{
    const auto* place = static_cast<const Tree::Place*>(child.constInternalPointer());
    return place ? fromTree(*place->tree, place->rule) : QModelIndex();
}

int ConnectionForest::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return int(m_trees.size());
    }
    return parent.column() == 0 ? treeAt(parent)->model.rowCount(toTree(parent)) : 0;
}

int ConnectionForest::columnCount(const QModelIndex&) const
{
    return ConnectionModel::ColumnCount;
}

QVariant ConnectionForest::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Tree& tree = *treeAt(index);
    if (role == ProfileRole) {
        return tree.profile.id;
    }
    const QModelIndex inside = toTree(index);
    return inside.isValid() ? inside.data(role) : profileData(tree, index.column(), role);
}

QVariant ConnectionForest::profileData(const Tree& tree, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column >= ConnectionModel::Age) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == ConnectionModel::IdRole) {
        return quint64(0);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case ConnectionModel::Peer:
        return tr("%1 (%2)", "profile (number of connections)")
            .arg(tree.profile.label.name)
            .arg(tree.model.connectionCount());
    case ConnectionModel::Received:
        return Formats::bytes(tree.total.received);
    case ConnectionModel::Sent:
        return Formats::bytes(tree.total.sent);
    case ConnectionModel::Rate:
        return Formats::rate(tree.total.down + tree.total.up);
    default:
        return {};
    }
}

QVariant ConnectionForest::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const ConnectionModel model;
    return model.headerData(section, orientation, role);
}

} // namespace sallyport::ui
