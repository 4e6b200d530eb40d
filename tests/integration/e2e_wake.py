# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waking up and changing networks: what waits tries at once, what is dead is noticed soon."""
import json
import os
import signal
import subprocess
import time

from sallyport_testing import CliCase, TcpServer, connect, main, patience, processes, read_exactly
from sallyport_testing.bus import FakeService, PrivateBus

CLONE_NEWNET = 0x40000000
LONG_WAIT = 120


def enter_network_namespace():
    """Networks can then come and go without anybody else noticing. Needs root."""
    return (os.geteuid() == 0 and processes._libc.unshare(CLONE_NEWNET) == 0
            and subprocess.run(["ip", "link", "set", "lo", "up"]).returncode == 0)


OWN_NETWORK = enter_network_namespace()


class Waking(CliCase):
    def setUp(self):
        super().setUp()
        self.bus = self.started(PrivateBus())
        self.logind = self.started(FakeService(self.bus, "logind"))
        self.echo = self.started(TcpServer.echo())
        self.server = self.sshd()

    def up(self, **more):
        """A running profile."""
        folder = self.folder / "config" / "profiles"
        folder.mkdir(parents=True)
        path = folder / "work.json"
        path.write_text(json.dumps({
            "schemaVersion": 1, "id": "work", "name": "work",
            "server": {"host": "127.0.0.1", "port": self.server.port, "user": self.server.user,
                       "identityFiles": [self.server.user_key()]},
            "knownHostsFiles": [self.server.known_hosts()],
            "rules": [{"listen": {"host": "127.0.0.1", "port": 0},
                       "destination": {"host": "127.0.0.1", "port": self.echo.port}}], **more}))
        path.chmod(0o600)
        cli = self.cli(["run", "work"], folder=self.folder, config=self.folder / "config", env=self.bus.env)
        cli.wait_up(1)
        return cli

    def waiting(self):
        """A profile that has lost its server and will not look for it for long."""
        cli = self.up(reconnect={"firstDelay": LONG_WAIT, "maxDelay": LONG_WAIT})
        self.server.kill()
        cli.wait_event("state", state="reconnecting")
        self.server.start()
        return cli

    def exchange(self, cli):
        with connect(cli.listen(), patience(20)) as sock:
            sock.sendall(b"through")
            self.assertEqual(read_exactly(sock, 7, patience(20)), b"through")

    def stays_waiting(self, cli):
        time.sleep(2)
        self.assertEqual(cli.events_of("state")[-1]["state"], "reconnecting", cli.report())

    def test_a_long_wait_ends_with_the_sleep(self):
        cli = self.waiting()
        self.logind.command("sleep")
        self.stays_waiting(cli)
        self.logind.command("wake")
        cli.wait_events(2, "state", state="up", seconds=10)
        self.exchange(cli)

    def frozen(self, wake):
        """How long it takes to notice that the server is gone, after a nudge."""
        cli = self.up()
        processes.send(self.server.pids(), signal.SIGSTOP)
        self.addCleanup(lambda: processes.send(self.server.pids(), signal.SIGCONT))
        began = time.monotonic()
        wake()
        lost = cli.wait_event("state", state="reconnecting", seconds=60)
        self.assertEqual(lost["reason"], "liveness-lost")
        return time.monotonic() - began

    def test_a_server_that_went_away_meanwhile_is_noticed_soon(self):
        self.assertLess(self.frozen(lambda: self.logind.command("wake")), patience(12))

    def test_a_connection_that_survived_stays(self):
        cli = self.up()
        self.logind.command("sleep")
        self.logind.command("wake")
        time.sleep(patience(10))
        self.exchange(cli)
        self.assertEqual([event["state"] for event in cli.events_of("state")].count("up"), 1, cli.report())

    def test_a_long_wait_ends_with_another_network(self):
        self.need(OWN_NETWORK, "a network namespace")
        cli = self.waiting()
        self.stays_waiting(cli)
        subprocess.run(["ip", "addr", "add", "192.0.2.7/32", "dev", "lo"], check=True)
        cli.wait_events(2, "state", state="up", seconds=10)
        self.exchange(cli)

    def test_a_server_that_another_network_cannot_reach_is_noticed_soon(self):
        self.need(OWN_NETWORK, "a network namespace")
        wake = ["ip", "addr", "add", "192.0.2.8/32", "dev", "lo"]
        self.assertLess(self.frozen(lambda: subprocess.run(wake, check=True)), patience(12))

    def test_this_computer_is_reached_without_any_network(self):
        self.need(OWN_NETWORK, "a network namespace")
        subprocess.run(["ip", "addr", "flush", "dev", "lo", "scope", "global"], check=True)
        self.started(FakeService(self.bus, "networkmanager")).command("state 20")
        cli = self.up()
        self.server.kill()
        cli.wait_event("state", state="reconnecting")
        self.server.start()
        cli.wait_events(2, "state", state="up", seconds=patience(20))
        self.assertNotIn("waiting", [event["state"] for event in cli.events_of("state")])

    def test_without_any_bus(self):
        self.bus.close()
        cli = self.up()
        self.exchange(cli)
        self.assertEqual(cli.stop(), 0, cli.report())


if __name__ == "__main__":
    main()
