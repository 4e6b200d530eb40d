// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"

namespace sallyport::cli {

enum class HostKeyAnswer { Accepted, Refused, NobodyThere };

/// Asks on the terminal of the process, whatever standard input and output are, and waits for the
/// answer. An unknown key is accepted by "yes" or its fingerprint; what is on file is replaced only
/// when the host's name or the fingerprint is typed.
[[nodiscard]] HostKeyAnswer askAboutHostKey(const Question& question);

/// The text of the question, and whether a typed line accepts it; no value: neither yes nor no.
[[nodiscard]] QString hostKeyQuestionText(const Question& question);
[[nodiscard]] std::optional<bool> acceptsHostKey(const Question& question, const QString& line);

} // namespace sallyport::cli
