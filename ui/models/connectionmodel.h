// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"
#include "ui/models/tunnelactivity.h"

#include <QAbstractItemModel>

#include <memory>

namespace sallyport::ui {

/// The live connections of one profile as a tree: rule, then connection. Rows keep their place
/// while they live, and figures change in place, so that selection and scroll position stay.
class ConnectionModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Peer, Destination, Age, Received, Sent, Rate, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< quint64; 0 for a rule.
        SortRole,
        RuleRole, ///< int, 1-based
        AddressRole, ///< Of the peer; empty for a rule.
    };

    using QAbstractItemModel::QAbstractItemModel;
    ~ConnectionModel() override;

    /// Another profile is shown; the model is empty until the next refresh.
    void setProfile(const profile::Profile& profile);
    /// Takes over what has changed, in a few signals however many connections there are.
    void refresh(const TunnelActivity& activity, const QDateTime& now);
    [[nodiscard]] int connectionCount() const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        int rule = 0;
        std::vector<LiveConnection> connections; ///< By id.
        RuleFigures figures;
    };

    void refreshGroup(int row, const std::vector<const LiveConnection*>& live);
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant connectionData(const LiveConnection& live, int column, int role) const;

    profile::Profile m_profile;
    QDateTime m_now;
    std::vector<std::unique_ptr<Group>>
        m_groups; ///< By rule; an index of a connection points to its group.
};

} // namespace sallyport::ui
