// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

namespace sallyport::ui {

/// For delegates that write themselves: their text has the colour that can be read on what the
/// style paints behind a selected row. Those of Windows paint a pale colour there, whatever the
/// palette says.
void useReadableSelection(QStyleOptionViewItem& option);

/// A row of a list: with some air, so that it is easy to read along and to hit; on one line,
/// whatever its texts hold; and what is cut off has a tool tip that says it whole.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Texts of this column are cut off at their end. Names and addresses are in the middle, as the
    /// view has it, because they often differ at the end.
    void setSentence(int column) { m_sentences.insert(column); }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    /// Whether the texts of the row do not have the room they need.
    [[nodiscard]] virtual bool isCutOff(
        const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    QSet<int> m_sentences;
};

} // namespace sallyport::ui
