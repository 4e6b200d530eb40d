// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport::bench {

// The far end of every measurement. Prints its three ports as one JSON line and serves until
// standard input ends.
//
// - load: greets with one byte '.', then obeys one line: "GET n" sends n bytes; "PUT n" swallows n
//   bytes and answers '!'; "ECHO" returns all it gets.
// - ftp: an FTP server that knows enough for USER, PASS, TYPE, EPSV, PASV, QUIT, "RETR n",
//   which sends n bytes, and "STOR n", which wants that many; both name the server's own data port
//   in their first reply.
// - black_hole: connection attempts are never answered.
int serve();

} // namespace sallyport::bench
