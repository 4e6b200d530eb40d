// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

// What core says, in the language of the window.

namespace sallyport::ui {

[[nodiscard]] QString translated(const Sentence& sentence);

/// Semicolons between.
[[nodiscard]] QString translated(const QList<Sentence>& sentences);

/// To stand alone: a capital letter where our words begin, semicolons between, a full stop; the
/// words of others alone stay as they are.
[[nodiscard]] QString wholeSentence(const QList<Sentence>& sentences);
[[nodiscard]] QString wholeSentence(const Sentence& sentence);

} // namespace sallyport::ui
