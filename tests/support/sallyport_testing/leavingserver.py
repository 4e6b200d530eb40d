# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SSH server that lets everybody in and ends the connection: leavingserver.py HOST-KEY HOW [SECONDS].

HOW, after so many seconds: goodbye, close, reset, garbage, silence, or refuse: when the first channel has been
refused. Prints its port as JSON, then "login" for each.
"""
import asyncio
import json
import logging
import socket
import struct
import sys

import asyncssh

logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
HOW = sys.argv[2]
DELAY = float(sys.argv[3]) if len(sys.argv) > 3 else 0.0


class Server(asyncssh.SSHServer):
    def connection_made(self, conn):
        self.conn = conn

    def begin_auth(self, username):
        return True

    def public_key_auth_supported(self):
        return True

    def validate_public_key(self, username, key):
        return True

    def connection_requested(self, *_):
        if HOW == "refuse":
            asyncio.get_running_loop().call_later(0.05, self.conn.abort)
        return HOW != "refuse"

    def auth_completed(self):
        print(json.dumps("login"), flush=True)
        if HOW != "refuse":
            asyncio.get_running_loop().call_later(DELAY, self.leave)

    def leave(self):
        transport = self.conn._transport
        if HOW == "goodbye":
            self.conn.disconnect(asyncssh.DISC_BY_APPLICATION, "account limit reached")
        elif HOW == "close":
            self.conn.abort()
        elif HOW == "reset":
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        elif HOW == "garbage":
            transport.write(bytes(range(256)) * 4)
        elif HOW == "silence":
            transport.pause_reading()


async def main():
    server = await asyncssh.listen("127.0.0.1", 0, server_factory=Server, server_host_keys=[sys.argv[1]],
                                   keepalive_interval=0)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
