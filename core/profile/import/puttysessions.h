// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/codepage.h"
#include "core/profile/import/imported.h"

#include <optional>

namespace sallyport::profile {

/// Every SSH session in a folder: ~/.putty/sessions, the folder Sessions of a KiTTY that keeps its
/// settings in files, or the one above it. Without a code page names and fields are taken for UTF-8
/// when all of them are, and for windows-1252 otherwise; ImportSet::codePage says which it was.
[[nodiscard]] Result<ImportSet> importPuttyFolder(
    const QString& folder, const std::optional<CodePage>& codePage = {});

/// A file that regedit exported, of PuTTY or of KiTTY, or the file of one session, which is then
/// named `name`. Fails with InvalidArgument when it is neither.
[[nodiscard]] Result<ImportSet> importPuttyFile(
    const QByteArray& content, const QString& name, const std::optional<CodePage>& codePage = {});

#ifdef Q_OS_WIN
/// Every SSH session in the registry of this user.
[[nodiscard]] ImportSet importPuttyRegistry(const std::optional<CodePage>& codePage = {});
#endif

} // namespace sallyport::profile
