// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QStringList>

namespace sallyport::cli {

/// What the user typed, checked.
struct Arguments {
    enum class Command { Help, Version, Explain, Connect };

    Command command = Command::Help;
    QString topic; ///< Of Explain.
    profile::Profile profile;
    bool passwordFromStdin = false;
    bool passphraseFromStdin = false;
    bool json = false;
    bool verbose = false;
};

/// arguments: without the program's own name, and none that begins with another command (main()
/// hands those to their own parsers). Fails with InvalidArgument or InvalidRule.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& arguments);

[[nodiscard]] QString helpText();
[[nodiscard]] QString versionText();

} // namespace sallyport::cli
