// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace sallyport::profile {

/// Fails with FileUnreadable that says what is there instead of a file: nothing, a folder, a named
/// pipe, a device, a socket. Reading one of those might never end.
[[nodiscard]] Result<void> checkImportFile(const QString& path);

/// The content of a file to import. The same errors, and NotSupported, which names the limit, for
/// one larger than `most` bytes.
[[nodiscard]] Result<QByteArray> readImportFile(const QString& path, qsizetype most);

/// At most so many bytes from its start.
[[nodiscard]] Result<QByteArray> readImportHead(const QString& path, qsizetype most);

/// Whoever started this thread wants it to end: what takes long asks between two steps, and gives
/// up with Cancelled.
[[nodiscard]] bool isImportCancelled();

/// "larger than 4 MiB", of a limit in bytes.
[[nodiscard]] Error tooLarge(qsizetype most, const QString& path = {});

} // namespace sallyport::profile
