// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace sallyport::cli {

/// What an error code means, in one sentence, and what to do about it. Plain English: the command
/// line is not translated.
struct PlainError {
    QString sentence;
    QString hint;
};

[[nodiscard]] PlainError plainError(Code code);
/// The same, more exact where nuance or context tell more.
[[nodiscard]] PlainError plainError(const Error& error);

/// Exit codes that scripts rely on.
enum ExitCode {
    ExitEnded = 0,
    ExitUsage = 2,
    ExitUnreachable = 3,
    ExitHostKey = 4,
    ExitLogin = 5,
    ExitForward = 6,
    ExitLost = 7,
    ExitRefused = 8, ///< Part of an import would have weakened what there is.
    ExitInternal = 70,
};

/// wasUp: the tunnel had been up before it failed.
[[nodiscard]] int exitCodeFor(Code code, bool wasUp);

} // namespace sallyport::cli
