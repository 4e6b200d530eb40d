// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/models/plaintext.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QStyle>

#include <algorithm>

namespace sallyport::ui {

void useReadableSelection(QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    if (!style->inherits("QWindowsVistaStyle")) {
        return;
    }
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        option.palette.setColor(
            group, QPalette::HighlightedText, option.palette.color(group, QPalette::Text));
    }
}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Qt has made line separators of line feeds by now.
    option->text.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
    option->text = isolated(option->text);
    useReadableSelection(*option);
    if (m_sentences.contains(index.column())) {
        option->textElideMode = Qt::ElideRight;
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() * 3 / 2));
    return size;
}

bool RowDelegate::isCutOff(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return sizeHint(option, index).width() > option.rect.width();
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool hasOwn = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || hasOwn || !isCutOff(option, index)) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    showPlainTip(event->globalPos(), index.data().toString(), *view);
    return true;
}

} // namespace sallyport::ui
