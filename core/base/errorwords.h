// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/sentence.h"

namespace sallyport {

/// What an error code means to a person: sentences that stand alone, with a full stop.
struct ErrorWords {
    Sentence summary;
    Sentence hint; ///< What to do about it.
    QString commandHint; ///< The same on the command line, in English; names options of it.
};

/// The one table of them. The compiler asks for each code.
[[nodiscard]] ErrorWords errorWords(Code code);
/// The same, more exact where nuance or context tell more.
[[nodiscard]] ErrorWords errorWords(const Error& error);

/// What an error says in detail, as a part of what we say.
[[nodiscard]] Sentence detailOf(const Error& error);

/// Where it happened: the jump host, if it was one, and the context. May be empty.
[[nodiscard]] Sentence placeOf(const Error& error);

} // namespace sallyport
