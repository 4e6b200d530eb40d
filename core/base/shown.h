// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sallyport {

// What of a text that somebody else wrote may be shown. Not shown as itself, because a terminal
// would obey it, or a reader would not see it or see it elsewhere: controls (C0, DEL, C1),
// bidirectional and other format characters, everything without a width that is not a mark on a
// letter, line and paragraph separators, blanks but the usual one, tags, unpaired surrogates,
// private and unassigned characters.

[[nodiscard]] bool isShowable(char32_t character);

/// On one line: what is not showable as \xNN, \uNNNN or \UNNNNNNNN, blanks of other widths as a
/// blank. A backslash stays one, so this is for reading and not for reversing.
[[nodiscard]] QString shownLine(const QString& text);

/// JSON in UTF-8 with what is not showable as \uNNNN, which means the same; line feeds between
/// values stay.
[[nodiscard]] QByteArray shownJson(const QByteArray& json);

} // namespace sallyport
