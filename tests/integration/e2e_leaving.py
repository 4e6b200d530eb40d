# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that let one in and then end the connection: no storm of logins, and a word on what they do."""
import contextlib
import os
import pwd
from datetime import datetime

from sallyport_testing import CliCase, connect, main, patience
from sallyport_testing.peers import LeavingServer


class LeavingCase(CliCase):
    def setUp(self):
        super().setUp()
        missing = LeavingServer.missing()
        self.need(not missing, missing)

    def leaving(self, how, seconds=0.0):
        return self.started(LeavingServer(self.folder / f"server-{how}-{seconds}", how, seconds))

    def try_again(self, server, *more, rule=("-L", "0:127.0.0.1:9"), known_hosts=None, folder="cli"):
        """A tunnel that tries three times at most."""
        return self.cli(["connect", f"{server.user}@127.0.0.1:{server.port}", "-i", server.user_key(), "--no-agent",
                         "--known-hosts", known_hosts or server.known_hosts(), "--batch", "--keep-trying",
                         "--max-attempts", "2", *rule, *more], folder=self.folder / folder)

    @staticmethod
    def waits(cli):
        times = [[datetime.fromisoformat(event[name].replace("Z", "+00:00")) for name in ("time", "retryAt")]
                 for event in cli.events_of("state", state="reconnecting")]
        return [(after - before).total_seconds() for before, after in times]

    def assert_calm(self, cli, code="connection-lost"):
        """It waited longer each time, and gave up."""
        status = cli.wait_exit(patience(20))
        waits = self.waits(cli)
        self.assertEqual(len(waits), 2, cli.report())
        self.assertTrue(0.7 <= waits[0] <= 1.05 and 1.4 <= waits[1] <= 2.05, (waits, cli.report()))
        self.assertIn(status, (3, 7), cli.report())
        if code:
            self.assertIn(cli.events_of("error")[-1]["code"], code, cli.report())


class LoginStorm(LeavingCase):
    def test_every_way_a_server_can_leave_counts_as_a_failed_try(self):
        lost = ("connection-lost", "server-disconnected")
        ways = {"goodbye": ("server-disconnected",), "close": lost, "reset": lost,
                "garbage": ("connection-lost", "server-disconnected"), "silence": ("liveness-lost",)}
        running = []
        for how, codes in ways.items():
            for seconds in (0.0, 0.2):
                server = self.leaving(how, seconds)
                cli = self.try_again(server, "--keepalive", "1x1", folder=f"{how}-{seconds}")
                running.append((server, cli, codes))
        for server, cli, codes in running:
            with self.subTest(how=server.how):
                self.assert_calm(cli, codes)
                self.assertEqual(server.logins, 3)

    def test_a_server_that_refuses_a_channel_and_closes_counts_too(self):
        server = self.leaving("refuse")
        cli = self.try_again(server)
        for times in range(1, 4):
            cli.wait_events(times, "state", state="up")
            with contextlib.suppress(ConnectionError), connect(cli.listen(), patience(10)):
                self.eventually(lambda: len(cli.events_of("state", state="reconnecting")) == times
                                or cli.events_of("error"), "it stays")
        self.assert_calm(cli)
        self.assertEqual(server.logins, 3)

    def test_a_jump_host_that_leaves_counts_at_once_and_after_a_while(self):
        target = self.sshd()
        running = []
        for how, seconds in (("close", 0.0), ("goodbye", 0.0), ("close", 0.7)):
            jump = self.leaving(how, seconds)
            folder = f"jump-{how}-{seconds}"
            (self.folder / folder).mkdir()
            hosts = self.folder / folder / "hosts"
            hosts.write_text(open(jump.known_hosts()).read() + "\n".join(target.known_hosts_lines()) + "\n")
            target.user_key()
            cli = self.cli(["connect", f"{target.user}@127.0.0.1:{target.port}", "-J", f"anna@127.0.0.1:{jump.port}",
                            "-i", target.user_key(), "--no-agent", "--known-hosts", str(hosts), "--batch",
                            "--keep-trying", "--max-attempts", "2", "-L", "0:127.0.0.1:9"],
                           folder=self.folder / folder)
            running.append((jump, cli))
        for jump, cli in running:
            with self.subTest(how=jump.how):
                self.assert_calm(cli, ("connection-lost", "server-disconnected"))
                self.assertEqual(jump.logins, 3)
                self.assertIn("jump host 1", cli.events_of("error")[-1]["context"], cli.report())

    def test_a_server_behind_a_jump_host_counts_too(self):
        jump = self.sshd()
        server = self.leaving("close")
        hosts = self.folder / "hosts"
        hosts.write_text(open(server.known_hosts()).read() + "\n".join(jump.known_hosts_lines()) + "\n")
        jump.user_key()
        cli = self.try_again(server, "-J", f"{jump.user}@127.0.0.1:{jump.port}", known_hosts=str(hosts))
        self.assert_calm(cli, ("connection-lost", "server-disconnected"))
        self.assertEqual(server.logins, 3)

    def test_a_gate_time_of_nothing_takes_every_login_for_a_success(self):
        server = self.leaving("close", 0.2)
        cli = self.try_again(server, "--gate-time", "0")
        cli.wait_events(4, "state", seconds=patience(15), state="reconnecting")
        self.assertTrue(all(wait < 1.05 for wait in self.waits(cli)), cli.report())


class RealServer(LeavingCase):
    """A wrong ChrootDirectory: sshd lets in and hangs up."""

    def chrooted(self):
        self.need(os.geteuid() == 0, "root, for a user who can be locked up")
        sshd = self.sshd(config=[f"ChrootDirectory {self.folder}/nowhere"])
        guest = pwd.getpwnam("nobody")
        for name, line in (("passwd", f"guest:x:{guest.pw_uid}:{guest.pw_gid}::/:/bin/sh\n"),
                           ("shadow", "guest:*:19000:0:99999:7:::\n")):
            with open(sshd.folder / name, "a") as file:
                file.write(line)
        sshd.user_key()
        for path in (self.folder, sshd.folder):
            os.chmod(path, 0o755)
        sshd.user = "guest"
        return sshd

    @staticmethod
    def logins(sshd):
        return sshd.log().count("Accepted publickey for guest")

    def test_it_is_tried_less_and_less_often(self):
        sshd = self.chrooted()
        for rule in (("-L", "0:127.0.0.1:9"), ("-R", "0:127.0.0.1:9")):
            before = self.logins(sshd)
            cli = self.try_again(sshd, rule=rule, folder=rule[0])
            self.assert_calm(cli, None)
            self.assertEqual(self.logins(sshd) - before, 3, cli.report())
            self.assertRegex(cli.events_of("error")[-1]["detail"], r"\d+\.\d s after the login")

    def test_the_test_says_what_it_does(self):
        sshd = self.chrooted()
        for rule in ((), ("-L", "0:127.0.0.1:9")):
            cli = self.cli(["test", f"guest@127.0.0.1:{sshd.port}", "-i", sshd.user_key(), "--no-agent",
                            "--known-hosts", sshd.known_hosts(), "--batch", *rule], folder=self.folder / f"t{len(rule)}")
            self.assertNotEqual(cli.wait_exit(patience(20)), 0, cli.report())
            self.assertIn("ChrootDirectory", cli.report())
            failed = cli.events_of("test", state="failed")
            self.assertEqual(len(failed), 1, cli.report())
            self.assertIn("after the login", failed[0]["detail"])
            if not rule:
                self.assertEqual(failed[0]["step"], "stay")


if __name__ == "__main__":
    main()
