// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/findingdelegate.h"

#include "ui/profile/colours.h"
#include "ui/widgets/rowdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace sallyport::ui {

namespace {

/// Both texts of a finding, laid out in a width.
class Paragraphs {
public:
    Paragraphs(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
        : m_gap(option.fontMetrics.height() / 3)
    {
        const QString state = shownState(TestState(index.data(FindingDelegate::StateRole).toInt()));
        const QString step = index.data(FindingDelegate::StepRole).toString();
        const QString between = QStringLiteral("   ");
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        m_head.setText(state + between + step);
        m_head.setFormats({ { int((state + between).size()), int(step.size()), bold } });
        m_stateLength = int(state.size());
        m_body.setText(index.data(FindingDelegate::TextRole).toString());
        const qreal room = std::max(width - 2 * m_gap, 10 * m_gap);
        m_headHeight = layOut(m_head, option, room);
        m_bodyHeight = m_body.text().isEmpty() ? 0 : layOut(m_body, option, room);
    }

    [[nodiscard]] int height() const
    {
        return int(std::ceil(m_headHeight + m_bodyHeight)) + 2 * m_gap;
    }

    void draw(QPainter& painter, const QRect& rect, const QVariant& stateColour)
    {
        const QPointF corner(rect.left() + m_gap, rect.top() + m_gap);
        QList<QTextLayout::FormatRange> coloured;
        if (stateColour.isValid()) {
            QTextCharFormat colour;
            colour.setForeground(stateColour.value<QColor>());
            coloured.append({ 0, m_stateLength, colour });
        }
        m_head.draw(&painter, corner, coloured);
        if (m_bodyHeight > 0) {
            m_body.draw(&painter, corner + QPointF(0, m_headHeight));
        }
    }

private:
    static qreal layOut(QTextLayout& layout, const QStyleOptionViewItem& option, qreal width)
    {
        QTextOption wrapped(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        wrapped.setTextDirection(option.direction);
        wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setFont(option.font);
        layout.setTextOption(wrapped);
        layout.setCacheEnabled(false);
        qreal height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({ 0, height });
            height += line.height();
        }
        layout.endLayout();
        return height;
    }

    int m_gap;
    int m_stateLength = 0;
    QTextLayout m_head;
    QTextLayout m_body;
    qreal m_headHeight = 0;
    qreal m_bodyHeight = 0;
};

QVariant colourFor(TestState state, const QPalette& palette)
{
    switch (state) {
    case TestState::Failed:
        return errorColour(palette);
    case TestState::Warned:
        return warningColour(palette);
    default:
        return {};
    }
}

} // namespace

void FindingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    useReadableSelection(item);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setPen(
        item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    Paragraphs(item, index, item.rect.width())
        .draw(*painter, item.rect,
            isSelected ? QVariant()
                       : colourFor(TestState(index.data(StateRole).toInt()), item.palette));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const int width = !view ? item.rect.width()
        : view->isFirstColumnSpanned(index.row(), index.parent())
        ? view->header()->length()
        : view->columnWidth(index.column());
    return { 0, Paragraphs(item, index, width).height() };
}

} // namespace sallyport::ui
