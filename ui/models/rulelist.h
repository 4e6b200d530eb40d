// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>

namespace sallyport::ui {

/// The rules of a profile that is being edited, with what is wrong with them. There may be
/// thousands: their texts are made when they are looked at. The check mark of the first column is
/// the rule's switch.
class RuleList final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The first ones of ForwardModel.
    enum Column { What, Kind, Listens, Reaches, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<profile::Rule>& rules);
    [[nodiscard]] const QList<profile::Rule>& rules() const { return m_rules; }
    /// By the rule's number: what is wrong, as a sentence. The colour is for its name.
    void setProblems(const QHash<int, QString>& problems, const QColor& colour);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The user has switched a rule on or off.
    void switched();

private:
    QList<profile::Rule> m_rules;
    QHash<int, QString> m_problems;
    QColor m_problemColour;
};

} // namespace sallyport::ui
