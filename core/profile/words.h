// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace sallyport::profile {

/// The words of one ssh_config(5) line or option value: separated by blanks, "…" and '…' keep
/// blanks, a backslash takes the next quote, blank or backslash literally; with `comments`, a word
/// that starts with # ends the line. Fails with InvalidArgument on an unclosed quote.
[[nodiscard]] Result<QStringList> splitConfigWords(QStringView text, bool comments = false);

/// One word of such a line, quoted where it has to be.
[[nodiscard]] QString configQuoted(const QString& word);

/// The words of a command line as a POSIX shell sees them: quotes, backslashes, a backslash before
/// the end of a line. Nothing is expanded; what a shell would do more than split (pipes, `…`, $(…),
/// redirections, several commands) fails with InvalidArgument. A "$NAME" stays as it is written.
[[nodiscard]] Result<QStringList> splitShellWords(QStringView text);

/// One word for a POSIX shell, quoted where it has to be.
[[nodiscard]] QString shellQuoted(const QString& word);

/// ssh_config(5) PATTERNS: * and ?; case matters.
[[nodiscard]] bool matchesPattern(QStringView text, QStringView pattern);

/// Any of the patterns, and none of those with a "!" before them.
[[nodiscard]] bool matchesPatternList(QStringView text, const QStringList& patterns);

} // namespace sallyport::profile
