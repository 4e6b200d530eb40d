// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"

namespace sallyport::profile {

/// Sets one option of an FTP rule from "name=value", as --ftp-option has it. Lists are separated by
/// commas, flags are yes or no. Fails with InvalidArgument that names the choices.
[[nodiscard]] Result<void> applyFtpOption(FtpRuleOptions& options, QStringView text);

/// The names there are, in the order of FtpRuleOptions.
[[nodiscard]] QStringList ftpOptionNames();

} // namespace sallyport::profile
