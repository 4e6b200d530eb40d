// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sallyport::ui {

// Qt and the desktop guess whether a text is HTML, and then load what it names: files, and on
// Windows shares, to which they log in. Texts of servers, files and people pass one of these first.

/// For every tool tip, and Qt::ToolTipRole: shown as it is, never taken for markup.
[[nodiscard]] QString plainTip(const QString& text);

/// Rich text that shows `text` as it is.
[[nodiscard]] QString escapedText(const QString& text);

/// For notifications and the tray's tool tip, which each desktop reads in a way of its own: angle
/// brackets are replaced by quotation marks of that form.
[[nodiscard]] QString withoutMarkup(QString text);

} // namespace sallyport::ui
