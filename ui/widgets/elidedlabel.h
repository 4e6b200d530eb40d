// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

namespace sallyport::ui {

/// A name on one line, cut in the middle when there is no room for it: what tells it from others is
/// often at its end. The tool tip then says it whole; so does text(), and what a screen reader is
/// told.
class ElidedLabel final : public PlainLabel {
public:
    using PlainLabel::PlainLabel;

    /// What can be seen of it.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sallyport::ui
