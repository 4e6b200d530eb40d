// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace sallyport {

Q_LOGGING_CATEGORY(logSsh, "sallyport.ssh", QtWarningMsg)
Q_LOGGING_CATEGORY(logNet, "sallyport.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logFtp, "sallyport.ftp", QtWarningMsg)
Q_LOGGING_CATEGORY(logTunnel, "sallyport.tunnel", QtWarningMsg)
Q_LOGGING_CATEGORY(logPlatform, "sallyport.platform", QtWarningMsg)
Q_LOGGING_CATEGORY(logUpdate, "sallyport.update", QtWarningMsg)

} // namespace sallyport
