// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QStringList>

namespace sallyport::cli {

/// What the user typed, checked.
struct Arguments {
    enum class Command { Help, Version, Connect };

    Command command = Command::Help;
    profile::Profile profile;
    bool passwordFromStdin = false;
    bool passphraseFromStdin = false;
    bool batch = false; ///< Ask nothing.
    bool json = false;
    bool verbose = false;
};

/// arguments: without the program's own name. Fails with InvalidArgument or InvalidRule.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& arguments);

[[nodiscard]] QString helpText();
[[nodiscard]] QString versionText();

} // namespace sallyport::cli
