// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace sallyport {

// One category per folder. Nothing secret is ever passed to any of them.
Q_DECLARE_LOGGING_CATEGORY(logSsh)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logFtp)
Q_DECLARE_LOGGING_CATEGORY(logTunnel)
Q_DECLARE_LOGGING_CATEGORY(logPlatform)
Q_DECLARE_LOGGING_CATEGORY(logUpdate)

} // namespace sallyport
