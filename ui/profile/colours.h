// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include <functional>

class QWidget;

namespace sallyport::ui {

/// Whether what is written is lighter than what is beneath it.
[[nodiscard]] bool isDark(const QPalette& palette);
/// For the text of what is wrong: readable on the palette's window and base, light or dark.
[[nodiscard]] QColor errorColour(const QPalette& palette);
/// The same for what is risky or not protected.
[[nodiscard]] QColor warningColour(const QPalette& palette);
/// The base colour with a breath of another one, for a field that is wrong.
[[nodiscard]] QColor tinted(const QColor& base, const QColor& with);

/// Gives a widget colours of its own that are made from the program's, now and whenever those are
/// others; what OWN does not set follows by itself. None: it has those of the program again.
void setColours(QWidget& widget, std::function<void(QPalette& own, const QPalette& program)> own);
/// The same for the words of a label.
void setTextColour(QWidget& label, QColor (*colour)(const QPalette& palette));

} // namespace sallyport::ui
