// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace sallyport::ui {

class Workbench;

/// The profiles of a folder and of those in it, as the tree orders them, with what their tunnels do
/// at the moment.
class FolderModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, Connections, Down, Up, ColumnCount };

    /// The workbench outlives it.
    explicit FolderModel(Workbench& workbench, QObject* parent = nullptr);

    /// Rows that stay keep their selection.
    void setFolder(const QString& folder);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const QStringList& ids() const { return m_ids; }
    [[nodiscard]] QString idAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void update();
    [[nodiscard]] QString nameOf(const QString& id) const;
    [[nodiscard]] QString sentenceOf(const QString& id) const;
    [[nodiscard]] QString text(const QString& id, int column) const;

    Workbench& m_workbench;
    QString m_folder;
    QStringList m_ids;
};

} // namespace sallyport::ui
