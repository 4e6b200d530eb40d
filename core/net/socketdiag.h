// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpoint.h"

#include <cstdint>
#include <optional>

namespace sallyport::net {

/// What the system tells of a TCP socket. A socket that its program has closed has no inode any
/// more, and shows user 0 whoever it was.
struct SocketOwner {
    std::uint32_t user = 0; ///< Numeric user id.
    std::uint64_t inode = 0;
};

/// The connected TCP socket whose own end is local and whose other end is remote, as Linux answers
/// by sock_diag(7), in a time that does not grow with the number of sockets there are. Nothing when
/// there is none, and when the system answers no such question: in a sandbox, or without tcp_diag.
/// Linux only. Any thread; does not wait.
[[nodiscard]] std::optional<SocketOwner> diagnoseSocket(
    const Endpoint& local, const Endpoint& remote);

} // namespace sallyport::net
