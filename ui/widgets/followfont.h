// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QFont;
class QPlainTextEdit;
class QWidget;

namespace sallyport::ui {

/// For widths and sizes that are derived from a widget's font: calls set now, and again whenever
/// the font is another one, such as when the user chooses another size of text. The widget owns
/// what remembers it.
void followFont(QWidget* widget, std::function<void()> set);

/// Makes a text a heading: bold, and so many times as large as the program's text, whatever size
/// that has by then.
void makeHeading(QWidget* label, double factor);

/// As high as so many lines of its font, whatever size that has or gets.
void showLines(QPlainTextEdit* text, int lines);

/// The system's font of equal widths, in the size of the program's text.
[[nodiscard]] QFont fixedFont();

} // namespace sallyport::ui
