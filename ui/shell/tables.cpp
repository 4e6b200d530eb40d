// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tables.h"

#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTreeView>
#include <QVBoxLayout>

namespace sallyport::ui {

QTreeView* makeTable(QAbstractItemModel* model, const QList<TableColumn>& columns,
    const QString& name, Settings& settings, QWidget* parent)
{
    auto* view = new QTreeView(parent);
    view->setObjectName(name);
    view->setModel(model);
    auto* delegate = new RowDelegate(view);
    for (const TableColumn& column : columns) {
        if (column.isSentence) {
            delegate->setSentence(column.section);
        }
    }
    view->setItemDelegate(delegate);
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

QPlainTextEdit* makeDetail(
    QTreeView& view, int lines, const std::function<QString(const QModelIndex& row)>& textOf)
{
    auto* detail = new QPlainTextEdit(view.parentWidget());
    detail->setObjectName(view.objectName() + QStringLiteral("Detail"));
    detail->setAccessibleName(TableColumns::tr("The chosen line in full"));
    detail->setPlaceholderText(TableColumns::tr("Choose a line to read it in full."));
    detail->setReadOnly(true);
    detail->setTabChangesFocus(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    detail->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // As high with a short text as with a long one: nothing moves when another line is chosen.
    showLines(detail, lines);
    const auto update = [&view, detail, textOf] {
        const QModelIndex current = view.currentIndex();
        const QString text = current.isValid() ? textOf(current.siblingAtColumn(0)) : QString();
        if (text != detail->toPlainText()) {
            detail->setPlainText(text);
        }
    };
    const QItemSelectionModel* selection = view.selectionModel();
    const QAbstractItemModel* model = view.model();
    QObject::connect(selection, &QItemSelectionModel::currentChanged, detail, update);
    QObject::connect(model, &QAbstractItemModel::dataChanged, detail, update);
    QObject::connect(model, &QAbstractItemModel::modelReset, detail, update);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, detail, update);
    return detail;
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
