// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

#include <QString>

namespace sallyport::tunnel {

/// What is known of where the clients of a remote FTP rule reach the SSH server.
struct FtpArrival {
    Address wish; ///< announce= of the rule; null: none.
    QString bind; ///< The host of the rule's listener.
    QString arrivedAt; ///< What the control connection reached, as the SSH server says.
    QString peer; ///< Where that came from, likewise; empty: not known.
    QString server; ///< The address of the SSH server that we reached.
};

/// The address that passive replies name: the user's wish; else the one the SSH server says was
/// connected to, if it can be one; else the one that was asked for; else, where that stands for all
/// addresses, loopback for clients on the server itself and the one we reached for the others.
[[nodiscard]] Address announcedAddress(const FtpArrival& arrival);

} // namespace sallyport::tunnel
