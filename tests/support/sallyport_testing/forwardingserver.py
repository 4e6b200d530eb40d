# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SSH server that forwards everything: forwardingserver.py HOST-KEY USER-PUBLIC-KEY; prints its port as JSON."""
import asyncio
import json
import logging
import sys

import asyncssh

logging.basicConfig(level=logging.INFO, stream=sys.stderr)


class Server(asyncssh.SSHServer):
    def connection_requested(self, *_):
        return True

    def server_requested(self, *_):
        return True

    def unix_connection_requested(self, *_):
        return True


async def main():
    server = await asyncssh.listen("127.0.0.1", 0, server_factory=Server, server_host_keys=[sys.argv[1]],
                                   authorized_client_keys=sys.argv[2])
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
