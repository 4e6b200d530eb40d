// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"
#include "ui/models/statetext.h"
#include "ui/models/tunnelactivity.h"

#include <QAbstractTableModel>

namespace sallyport::ui {

/// The rules of one profile, with what becomes of them. The check mark of the first column is the
/// rule's switch: changing it asks for switchRequested(); the model changes when the profile does.
class ForwardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Kind, Listens, Reaches, Now, Rate, State, ColumnCount };
    enum Role {
        ShapeRole = Qt::UserRole, ///< StatusShape as int.
        ErrorRole, ///< The technical text; empty: nothing is wrong.
        PortTakenRole, ///< bool: another port would help.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Above a column; empty: there is none.
    [[nodiscard]] static QString title(int column);

    void setProfile(const profile::Profile& profile);
    void setStatus(const tunnel::TunnelStatus& status);
    void setFigures(const TunnelActivity& activity);

    [[nodiscard]] const profile::Rule& rule(int row) const { return m_profile.rules.at(row); }
    /// Null: it does not run.
    [[nodiscard]] const tunnel::ForwardStatus* statusOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void switchRequested(int row, bool on);

private:
    [[nodiscard]] StatusShape shapeOf(int row) const;
    [[nodiscard]] QString stateText(int row) const;

    profile::Profile m_profile;
    tunnel::TunnelStatus m_status;
    QHash<int, qsizetype> m_statusAt; ///< By the rule's number: where in m_status.
    QHash<int, RuleFigures> m_figures;
};

} // namespace sallyport::ui
