// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tablecolumns.h"

class QAbstractItemModel;
class QTreeView;
class QWidget;

namespace sallyport::ui {

/// A list or tree as all pages show them: whole rows, no grid, and columns as TableColumns keeps
/// them, by this name.
[[nodiscard]] QTreeView* makeTable(QAbstractItemModel* model, const QList<TableColumn>& columns,
    const QString& name, Settings& settings, QWidget* parent);

/// What stands in the view while it has no rows.
void setEmptyText(QTreeView& view, const QString& text);

/// The texts of the chosen rows as they stand there, for the clipboard.
[[nodiscard]] QString selectedText(const QTreeView& view);

} // namespace sallyport::ui
