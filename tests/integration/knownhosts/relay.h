// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport::test {

/// Joins standard input and output with a port of 127.0.0.1 until either ends: what ssh runs as
/// its ProxyCommand, so that it may call the server by any name and port. An exit code.
int relayTo(unsigned short port);

} // namespace sallyport::test
