// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sallyport::ui {

/// Lists as people type them: in one line with commas or blanks, or one entry a line.
[[nodiscard]] QStringList listFromLine(const QString& text);
[[nodiscard]] QString listToLine(const QStringList& list);
/// Entries may hold blanks, but no comma.
[[nodiscard]] QStringList listFromCommas(const QString& text);
[[nodiscard]] QStringList listFromLines(const QString& text);

} // namespace sallyport::ui
