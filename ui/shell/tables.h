// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAbstractItemModel;
class QTreeView;
class QWidget;

namespace sallyport::ui {

/// A list or tree as all pages show them: whole rows, no grid, columns of the given widths in
/// characters that nothing moves any more; the last one takes the rest.
[[nodiscard]] QTreeView* makeTable(
    QAbstractItemModel* model, const QList<int>& widths, const QString& name, QWidget* parent);

/// Another column than the last one takes the rest, if that is more than its own width.
void stretchColumn(QTreeView& view, int column);

/// What stands in the view while it has no rows.
void setEmptyText(QTreeView& view, const QString& text);

/// The texts of a row, for the clipboard.
[[nodiscard]] QString selectedText(const QTreeView& view);

} // namespace sallyport::ui
