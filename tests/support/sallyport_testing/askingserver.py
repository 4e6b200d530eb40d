# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SSH server that asks whatever a test wants: askingserver.py SCRIPT.json; see AskingServer.

Prints one JSON object per line: where it listens, then everything a client answered.
"""
import asyncio
import json
import logging
import sys

import asyncssh

script = json.load(open(sys.argv[1]))
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
asyncssh.set_debug_level(2)


def say(**fields):
    print(json.dumps(fields), flush=True)


class Server(asyncssh.SSHServer):
    def __init__(self):
        self.round = 0

    def connection_made(self, conn):
        self.conn = conn

    def begin_auth(self, username):
        if "banner" in script:
            self.conn.send_auth_banner(script["banner"])
        return not script.get("open", False)

    def password_auth_supported(self):
        return "password" in script

    def validate_password(self, username, password):
        say(password=password)
        wanted = script["password"]
        if password == wanted and "expired" in script:
            raise asyncssh.PasswordChangeRequired(script["expired"])
        return password == wanted

    def change_password(self, username, old_password, new_password):
        say(old=old_password, new=new_password)
        if new_password in script.get("refused", []):
            raise asyncssh.PasswordChangeRequired("Too simple.")
        return old_password == script["password"] and new_password == script["new"]

    def kbdint_auth_supported(self):
        return "rounds" in script

    def challenge(self):
        asked = script["rounds"][self.round % len(script["rounds"])]
        return (asked.get("name", ""), asked.get("instruction", ""), "",
                [(text, echo) for text, echo in asked["prompts"]])

    def get_kbdint_challenge(self, username, lang, submethods):
        self.round = 0
        return self.challenge()

    def validate_kbdint_response(self, username, responses):
        say(round=self.round, responses=responses)
        if not script.get("endless"):
            if list(responses) != script["rounds"][self.round]["answers"]:
                return False
        self.round += 1
        if not script.get("endless") and self.round == len(script["rounds"]):
            return True
        return self.challenge()

    def connection_requested(self, *_):
        return False

    def server_requested(self, host, port):
        if "originator" not in script:
            return False
        asyncio.get_running_loop().call_later(0.5, lambda: asyncio.ensure_future(self.connect_back(host)))
        return True

    async def connect_back(self, host):
        """Somebody with a name of the test's choice has connected to the remote forward."""
        try:
            await self.conn.create_connection(asyncssh.SSHTCPSession, host, script["remote_port"],
                                              script["originator"], 1)
        except asyncssh.Error as error:
            say(refused=str(error))


async def main():
    key = asyncssh.generate_private_key("ssh-ed25519")
    server = await asyncssh.listen("127.0.0.1", 0, server_factory=Server, server_host_keys=[key],
                                   login_timeout=script.get("login_timeout", 120))
    port = server.sockets[0].getsockname()[1]
    public = key.export_public_key().decode().split()
    say(port=port, known_hosts=f"[127.0.0.1]:{port} {public[0]} {public[1]}")
    await asyncio.Event().wait()


asyncio.run(main())
