// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/imported.h"

#include <QHash>

namespace sallyport::profile {

/// One saved session of PuTTY: its settings by name, as they stand in a file or the registry. Fails
/// with NotSupported when it is no SSH session. A stored proxy password is not taken over.
[[nodiscard]] Result<Imported> importPuttySession(
    const QString& name, const QHash<QString, QString>& settings);

/// The "name=value" lines of a session file.
[[nodiscard]] QHash<QString, QString> puttySettings(const QString& text);

/// The real name of a session whose file or registry key is written with %XX.
[[nodiscard]] QString puttySessionName(const QString& escaped);

/// Every SSH session in a folder (~/.putty/sessions).
[[nodiscard]] Result<ImportSet> importPuttyFolder(const QString& folder);

/// A file that regedit exported, or the file of one session, which is then named `name`. Fails with
/// InvalidArgument when it is neither.
[[nodiscard]] Result<ImportSet> importPuttyFile(const QByteArray& content, const QString& name);

#ifdef Q_OS_WIN
/// Every SSH session in the registry of this user.
[[nodiscard]] ImportSet importPuttyRegistry();
#endif

} // namespace sallyport::profile
