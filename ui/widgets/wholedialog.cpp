// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wholedialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace sallyport::ui {

/// In a line of its texts: with fewer, they would make it as high as the screen.
static constexpr int kFewestCharacters = 44;

bool WholeDialog::event(QEvent* event)
{
    const bool result = QDialog::event(event);
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::Polish:
    case QEvent::Resize:
        keepWhole();
        break;
    default:
        break;
    }
    return result;
}

void WholeDialog::keepWhole()
{
    if (!layout() || !layout()->hasHeightForWidth()) {
        return;
    }
    if (const int least = fontMetrics().averageCharWidth() * kFewestCharacters;
        minimumWidth() < least) {
        setMinimumWidth(least);
    }
    const int needed = std::max(layout()->totalMinimumSize().height(),
        layout()->totalMinimumHeightForWidth(std::max(width(), minimumWidth())));
    // On a small screen the buttons matter more.
    const int least = std::min(needed, screen()->availableGeometry().height() * 9 / 10);
    if (least != minimumHeight()) {
        setMinimumHeight(least);
    }
}

} // namespace sallyport::ui
