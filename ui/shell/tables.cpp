// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tables.h"

#include <QHeaderView>
#include <QStringList>
#include <QTreeView>

namespace sallyport::ui {

QTreeView* makeTable(
    QAbstractItemModel* model, const QList<int>& widths, const QString& name, QWidget* parent)
{
    auto* view = new QTreeView(parent);
    view->setObjectName(name);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = view->header();
    header->setObjectName(name + QStringLiteral("Header"));
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    const int character = view->fontMetrics().averageCharWidth();
    for (int column = 0; column < widths.size(); ++column) {
        header->resizeSection(column, widths.at(column) * character);
    }
    return view;
}

QString selectedText(const QTreeView& view)
{
    QStringList lines;
    const QModelIndexList rows = view.selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            cells.append(row.siblingAtColumn(column).data().toString());
        }
        cells.removeAll(QString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace sallyport::ui
