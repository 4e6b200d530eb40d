// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/finding.h"

#include <QStyledItemDelegate>

namespace sallyport::ui {

/// Shows a finding in the first column of a tree: its state and its step in one line, beneath them
/// what was found, wrapped to the width of the column.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, StepRole, TextRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sallyport::ui
