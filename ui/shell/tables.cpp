// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tables.h"

#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QStringList>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport::ui {

namespace {

/// Rows with some air, so that they are easy to read along and to hit.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() * 3 / 2));
        return size;
    }
};

} // namespace

QTreeView* makeTable(QAbstractItemModel* model, const QList<TableColumn>& columns,
    const QString& name, Settings& settings, QWidget* parent)
{
    auto* view = new QTreeView(parent);
    view->setObjectName(name);
    view->setModel(model);
    view->setItemDelegate(new RowDelegate(view));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // What names and addresses differ in is often their end.
    view->setTextElideMode(Qt::ElideMiddle);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->header()->setObjectName(name + QStringLiteral("Header"));
    new TableColumns(*view, columns, settings);
    return view;
}

void setEmptyText(QTreeView& view, const QString& text)
{
    auto* label = new PlainLabel(text, view.viewport());
    label->setObjectName(view.objectName() + QStringLiteral("Empty"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(view.viewport());
    layout->addWidget(label);
    const QAbstractItemModel* model = view.model();
    const auto update = [label, model, &view, text] {
        const bool isEmpty = model->rowCount() == 0;
        label->setVisible(isEmpty);
        view.setAccessibleDescription(isEmpty ? text : QString());
    };
    QObject::connect(model, &QAbstractItemModel::rowsInserted, label, update);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, label, update);
    QObject::connect(model, &QAbstractItemModel::modelReset, label, update);
    update();
}

QString selectedText(const QTreeView& view)
{
    QStringList lines;
    const QHeaderView& header = *view.header();
    const QModelIndexList rows = view.selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int place = 0; place < header.count(); ++place) {
            const int column = header.logicalIndex(place);
            if (!header.isSectionHidden(column)) {
                cells.append(row.siblingAtColumn(column).data().toString());
            }
        }
        cells.removeAll(QString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace sallyport::ui
