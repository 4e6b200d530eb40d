// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/bundle.h"

#include <QAbstractTableModel>

namespace sallyport::ui {

/// What an import would do, one row each, and which of it is wanted.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ServerColumn, ForwardsColumn, ActionColumn, ColumnCount };

    struct Counts {
        int added = 0;
        int updated = 0;
        int same = 0;
        int unusable = 0;
        int warned = 0;
        int chosen = 0;
        int weaker = 0; ///< That can be chosen, and protect less than now.
        int weakerChosen = 0;
    };

    explicit ImportModel(QObject* parent = nullptr);

    /// Wants everything that would change something, but nothing that protects less than now.
    void setPlan(const QList<profile::ImportItem>& items, const QList<Error>& unusable);
    void clear();
    /// Of those that protect less than now, only the choice is taken away.
    void chooseAll(bool chosen);
    void chooseWeaker(bool chosen);

    [[nodiscard]] Counts counts() const { return m_counts; }
    [[nodiscard]] QList<profile::ImportItem> chosen() const;
    /// What would change nothing.
    [[nodiscard]] QList<profile::ImportItem> unchanged() const;
    /// Everything to know about a row, in lines.
    [[nodiscard]] QString details(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// counts() is different.
    void countsChanged();

private:
    struct Row {
        profile::ImportItem item;
        QStringList differences;
        bool chosen = false;
    };

    template <class Wanted> [[nodiscard]] QList<profile::ImportItem> itemsThat(Wanted wanted) const;
    [[nodiscard]] static bool canBeChosen(const Row& row);
    [[nodiscard]] static QString actionText(const Row& row);
    [[nodiscard]] static bool isWeaker(const Row& row);
    [[nodiscard]] static QString whyNot(const Row& row);
    void count();

    QList<Row> m_rows;
    Counts m_counts;
};

} // namespace sallyport::ui
