// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profiledelegate.h"

#include "ui/models/forwardmodel.h"
#include "ui/models/profiletreemodel.h"
#include "ui/widgets/statusshape.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace sallyport::ui {

static QString farText(const QModelIndex& index)
{
    const QString word = index.data(ProfileTreeModel::WordRole).toString();
    const int connections = index.data(ProfileTreeModel::ConnectionsRole).toInt();
    QStringList parts;
    if (!word.isEmpty()) {
        parts.append(word);
    }
    if (connections > 0) {
        parts.append(QStringLiteral("%1 ↕").arg(connections));
    }
    return parts.join(QLatin1String("  "));
}

void ProfileDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = statusIcon(StatusShape(index.data(ProfileTreeModel::ShapeRole).toInt()));
    const int side = option->fontMetrics.height();
    option->decorationSize = { side, side };
    if (index.data(ProfileTreeModel::IdRole).toString().isEmpty()) {
        option->font.setBold(true);
    }
}

void ProfileDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = std::exchange(option.text, QString());
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);

    option.text = name;
    QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &option, widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, widget) + 1;
    rect = option.direction == Qt::RightToLeft
        ? QRect(option.rect.left(), rect.top(), rect.right() - option.rect.left(), rect.height())
        : QRect(rect.left(), rect.top(), option.rect.right() - rect.left(), rect.height());
    rect.adjust(margin, 0, -margin, 0);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor colour =
        option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);

    const auto stripe = index.data(ProfileTreeModel::ColourRole).value<QColor>();
    if (stripe.isValid()) {
        constexpr int kStripe = 3;
        QRect mark(0, 0, kStripe, rect.height() - 4);
        mark.moveCenter(rect.center());
        mark.moveLeft(option.rect.right() - kStripe);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), stripe);
        rect.adjust(option.direction == Qt::RightToLeft ? kStripe + 3 : 0, 0,
            option.direction == Qt::RightToLeft ? 0 : -kStripe - 3, 0);
    }
    const QString far = farText(index);
    // One more than the advance, which is rounded. The name comes first, but never takes all.
    const int gap = metrics.averageCharWidth() * 2;
    const int farRoom =
        std::max(rect.width() - metrics.horizontalAdvance(name) - gap, rect.width() * 2 / 5);
    const int farWidth = far.isEmpty() ? 0 : std::min(metrics.horizontalAdvance(far) + 2, farRoom);
    // The painter mirrors them itself.
    const int start = Qt::AlignLeading;
    const int end = Qt::AlignTrailing;
    painter->setLayoutDirection(option.direction);
    if (farWidth > 0) {
        QColor faint = colour;
        faint.setAlphaF(isSelected ? 0.9f : 0.7f);
        painter->setPen(faint);
        painter->drawText(rect, end | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(far, Qt::ElideRight, farWidth));
    }
    painter->setPen(colour);
    const int nameWidth = rect.width() - (farWidth > 0 ? farWidth + gap : 0);
    painter->drawText(rect, start | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(name, Qt::ElideRight, nameWidth));
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() * 8 / 5));
    return size;
}

void RuleDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ForwardModel::What) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = statusIcon(StatusShape(index.data(ForwardModel::ShapeRole).toInt()));
        const int side = option->fontMetrics.height();
        option->decorationSize = { side, side };
    }
}

} // namespace sallyport::ui
