// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tables.h"

#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
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

/// Gives one column what the others leave, but never less than it was made with; then the view
/// scrolls.
class ColumnStretcher final : public QObject {
public:
    ColumnStretcher(QTreeView& view, int column)
        : QObject(&view)
        , m_header(view.header())
        , m_column(column)
        , m_least(m_header->sectionSize(column))
    {
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) {
            const int others = m_header->length() - m_header->sectionSize(m_column);
            const int rest = static_cast<QResizeEvent*>(event)->size().width() - others;
            m_header->resizeSection(m_column, std::max(m_least, rest));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QHeaderView* m_header;
    int m_column;
    int m_least;
};

} // namespace

QTreeView* makeTable(
    QAbstractItemModel* model, const QList<int>& widths, const QString& name, QWidget* parent)
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

void stretchColumn(QTreeView& view, int column)
{
    view.header()->setStretchLastSection(false);
    new ColumnStretcher(view, column);
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
