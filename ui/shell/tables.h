// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tablecolumns.h"

#include <functional>

class QAbstractItemModel;
class QModelIndex;
class QPlainTextEdit;
class QTreeView;
class QWidget;

namespace sallyport::ui {

/// A list or tree as all pages show them: whole rows, no grid, and columns as TableColumns keeps
/// them, by this name.
[[nodiscard]] QTreeView* makeTable(QAbstractItemModel* model, const QList<TableColumn>& columns,
    const QString& name, Settings& settings, QWidget* parent);

/// What stands in the view while it has no rows.
void setEmptyText(QTreeView& view, const QString& text);

/// What stands below a list: the current row in full, in so many lines that scroll when they do not
/// do. textOf is given the row's first cell.
[[nodiscard]] QPlainTextEdit* makeDetail(
    QTreeView& view, int lines, const std::function<QString(const QModelIndex& row)>& textOf);

/// The texts of the chosen rows as they stand there, for the clipboard.
[[nodiscard]] QString selectedText(const QTreeView& view);

} // namespace sallyport::ui
