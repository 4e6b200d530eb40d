// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace sallyport::ssh {

/// What of a key belongs into authorized_keys: "type base64 comment", one line without its ending.
/// path: a private key, a public one, or the name of a key of which only the ".pub" is there. The
/// comment is that of the ".pub" of the same key, if it may be shown. Reads files: on a worker
/// thread. Fails as KeyFile::load(), and with KeyFormatUnsupported when only the passphrase would
/// tell.
[[nodiscard]] Result<QByteArray> publicLineOf(const QString& path);

} // namespace sallyport::ssh
