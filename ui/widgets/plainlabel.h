// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sallyport::ui {

/// The label of this program: whatever its text holds is shown as it is. A QLabel of itself guesses
/// whether it is HTML.
class PlainLabel : public QLabel {
public:
    explicit PlainLabel(QWidget* parent = nullptr)
        : PlainLabel(QString(), parent)
    {
    }
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
    }
};

/// A tool tip that is shown as it is.
void showPlainTip(const QPoint& globalPosition, const QString& text, QWidget& widget);

/// A label whose text is made by withLink() only. Its link does nothing but emit linkActivated().
[[nodiscard]] QLabel* linkLabel(QWidget* parent);

/// Text that is shown as it is around a link to `target`; no link without a target.
[[nodiscard]] QString withLink(const QString& before, const QString& target = {},
    const QString& shown = {}, const QString& after = {});

} // namespace sallyport::ui
