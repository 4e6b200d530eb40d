// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace sallyport::ui {

/// A row of the profile tree: status shape, name, and at the far end the live connections and a
/// state word.
class ProfileDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    [[nodiscard]] bool isCutOff(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Layout;
    /// Where name and far text go, and what of them has room.
    [[nodiscard]] Layout layOut(const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// The first column of the forwards: check mark, status shape, name.
class RuleDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace sallyport::ui
