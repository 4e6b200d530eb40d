// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/output.h"

namespace sallyport::cli {

/// `sallyport-cli profile …`: looks after the profiles on disk. words: behind "profile". Returns
/// the exit code.
[[nodiscard]] int runProfileCommand(const QStringList& words, Output& output);

[[nodiscard]] QString profileHelpText();

/// For `sallyport-cli run`: puts the profile that arguments.profileName names (by name, id or path
/// of a file) into arguments.profile, checked and ready to run.
[[nodiscard]] Result<void> loadProfileToRun(Arguments& arguments);

} // namespace sallyport::cli
