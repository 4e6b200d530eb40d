// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/imported.h"

namespace sallyport::profile {

/// A pasted command line: "ssh -N -L 8080:web:80 anna@bastion", with a shell's quotes and line
/// continuations; autossh too. Nothing is run and no variable replaced. Fails with InvalidArgument,
/// InvalidRule or NotSupported.
[[nodiscard]] Result<Imported> importSshCommand(const QString& line);

/// The command line that does with ssh what the profile does here, for a POSIX shell. FTP rules
/// become the plain forward of their control connection; what ssh has no option for is left out.
[[nodiscard]] QString sshCommand(const Profile& profile);

} // namespace sallyport::profile
