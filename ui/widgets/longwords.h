// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace sallyport::ui {

/// Lets LABEL, whose text is wrapped, be narrower than its longest word: a host name, or what a
/// server says, must not decide how wide the window is. What does not fit is cut off at the end of
/// its line.
void allowLongWords(QLabel& label);

} // namespace sallyport::ui
