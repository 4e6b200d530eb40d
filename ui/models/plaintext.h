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

// Between words that are read from right to left, an address such as [::1]:22 falls apart, and so
// does our text around a name of such letters. Unicode's isolates keep them whole. They are for the
// eye: what is copied, stored, or handed to another program has none.

/// Foreign text to be shown in a window: each line of it by itself, read as its own letters are.
/// Unchanged where all is read from left to right.
[[nodiscard]] QString isolated(const QString& text);

/// A text with places such as %1 for foreign text: what is put there will be isolated, and the text
/// is read from right to left whatever it begins with.
[[nodiscard]] QString withIsolatedPlaces(const QString& text);
/// Of a text that is read from right to left: words such as --option, ~/.ssh or *:443 stay whole.
[[nodiscard]] QString withIsolatedWords(const QString& text);

/// What was there before.
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace sallyport::ui
