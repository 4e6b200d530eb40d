// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profiledelegate.h"

#include "ui/models/formats.h"
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
        parts.append(QStringLiteral("%1 ↕").arg(Formats::count(connections)));
    }
    return parts.join(QLatin1String("  "));
}

void ProfileDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = statusIcon(StatusShape(index.data(ProfileTreeModel::ShapeRole).toInt()));
    const int side = option->fontMetrics.height();
    option->decorationSize = { side, side };
    if (index.data(ProfileTreeModel::IdRole).toString().isEmpty()) {
        option->font.setBold(true);
    }
}

struct ProfileDelegate::Layout {
    QRect rect; ///< For both texts.
    QRect mark; ///< The colour of the profile; null: none.
    QString name;
    QString far;
    bool isCut = false;
};

ProfileDelegate::Layout ProfileDelegate::layOut(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const QFontMetrics metrics(option.font);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    Layout layout;
    QRect& rect = layout.rect;
    rect = style->subElementRect(QStyle::SE_ItemViewItemText, &option, widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, widget) + 1;
    rect = isMirrored
        ? QRect(option.rect.left(), rect.top(), rect.right() - option.rect.left(), rect.height())
        : QRect(rect.left(), rect.top(), option.rect.right() - rect.left(), rect.height());
    rect.adjust(margin, 0, -margin, 0);
    if (index.data(ProfileTreeModel::ColourRole).value<QColor>().isValid()) {
        constexpr int kStripe = 3;
        QRect mark(0, 0, kStripe, rect.height() - 4);
        mark.moveCenter(rect.center());
        mark.moveLeft(option.rect.right() - kStripe);
        layout.mark = QStyle::visualRect(option.direction, option.rect, mark);
        rect.adjust(isMirrored ? kStripe + 3 : 0, 0, isMirrored ? 0 : -kStripe - 3, 0);
    }
    const QString far = farText(index);
    // One more than the advance, which is rounded. The name comes first, and takes all where what
    // it left would not tell it from others; the shape says the state as well.
    constexpr int kLeastName = 12;
    const int gap = metrics.averageCharWidth() * 2;
    const int nameWidth = metrics.horizontalAdvance(option.text);
    const int farRoom = std::max(rect.width() - nameWidth - gap, rect.width() * 2 / 5);
    const int wanted = std::min(metrics.horizontalAdvance(far) + 2, farRoom);
    const bool hasRoom =
        rect.width() - wanted - gap >= std::min(nameWidth, metrics.averageCharWidth() * kLeastName);
    const int farWidth = far.isEmpty() || !hasRoom ? 0 : wanted;
    layout.far = metrics.elidedText(far, Qt::ElideRight, farWidth);
    layout.name = metrics.elidedText(
        option.text, Qt::ElideMiddle, rect.width() - (farWidth > 0 ? farWidth + gap : 0));
    layout.isCut = layout.far != far || layout.name != option.text;
    return layout;
}

bool ProfileDelegate::isCutOff(const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    return layOut(option, index).isCut;
}

void ProfileDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Layout layout = layOut(option, index);
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor colour =
        option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setFont(option.font);
    if (layout.mark.isValid()) {
        painter->fillRect(layout.mark, index.data(ProfileTreeModel::ColourRole).value<QColor>());
    }
    // The painter mirrors them itself.
    painter->setLayoutDirection(option.direction);
    QColor faint = colour;
    faint.setAlphaF(isSelected ? 0.9f : 0.7f);
    painter->setPen(faint);
    painter->drawText(
        layout.rect, int(Qt::AlignTrailing) | Qt::AlignVCenter | Qt::TextSingleLine, layout.far);
    painter->setPen(colour);
    painter->drawText(
        layout.rect, int(Qt::AlignLeading) | Qt::AlignVCenter | Qt::TextSingleLine, layout.name);
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() * 8 / 5));
    return size;
}

void RuleDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.column() == ForwardModel::What) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = statusIcon(StatusShape(index.data(ForwardModel::ShapeRole).toInt()));
        const int side = option->fontMetrics.height();
        option->decorationSize = { side, side };
    }
}

} // namespace sallyport::ui
