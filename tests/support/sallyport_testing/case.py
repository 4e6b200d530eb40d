# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The base of every end-to-end test case."""
import functools
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from . import processes
from .cli import Cli
from .sshd import Sshd

# Sanitizer builds are several times slower.
SLOWNESS = float(os.environ.get("SALLYPORT_TEST_SLOWNESS", "1"))


def patience(seconds):
    """A time limit, stretched on slow builds. Never for something that must not happen."""
    return seconds * SLOWNESS


class Case(unittest.TestCase):
    """A test with a folder of its own and servers that end with it."""

    maxDiff = 4000

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="sallyport-test-"))
        self.folder.chmod(0o755)
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def started(self, server):
        """Keeps a server for the length of the test."""
        self.addCleanup(server.close)
        return server

    def need(self, condition, what):
        """Skips where something optional is missing; on CI nothing is optional."""
        if condition:
            return
        if os.environ.get("CI"):
            self.fail(f"{what} is missing, and CI must have it")
        self.skipTest(f"{what} is missing")

    def eventually(self, check, message, seconds=10.0):
        """Waits until check() is true; its last value is returned."""
        deadline = time.monotonic() + patience(seconds)
        while not (value := check()):
            if time.monotonic() > deadline:
                self.fail(message() if callable(message) else message)
            time.sleep(0.01)
        return value


class CliCase(Case):
    """A test of the command line, with ready-made ways to start it."""

    @staticmethod
    @functools.cache
    def lacks(ability):
        """Whether this build says of itself that it cannot do that, linked to an older libssh2."""
        text = subprocess.run([os.environ["SALLYPORT_CLI"], "--version"], capture_output=True, text=True,
                              timeout=20).stdout
        return any(line.startswith("lacks:") and ability in line for line in text.splitlines())

    def sshd(self, **options):
        return self.started(Sshd(self.folder / "sshd", **options))

    def cli(self, arguments, **options):
        options.setdefault("folder", self.folder / "cli")
        return self.started(Cli(arguments, **options))

    def arguments(self, sshd, *rules, key="ed25519", known_hosts=None):
        """`connect` to sshd with a key it accepts; rules are further arguments.

        Without a rule it forwards to a port that nothing listens on: there has to be one.
        """
        if not {"-L", "-R", "-D"} & set(rules):
            rules = ("-L", "0:127.0.0.1:9", *rules)
        result = ["connect", f"{sshd.user}@127.0.0.1:{sshd.port}"]
        if key:
            result += ["-i", sshd.user_key(key)]
        result += ["--known-hosts", known_hosts or sshd.known_hosts()]
        return result + list(rules)

    def tunnel(self, sshd, *rules, **options):
        """A running tunnel: every rule listens."""
        arguments = self.arguments(sshd, *rules)
        cli = self.cli(arguments, **options)
        cli.wait_up(sum(word in ("-L", "-R", "-D") for word in arguments))
        return cli

    def ftp_tunnel(self, server, bind="127.0.0.1", host=None, sshd=None, more=(), **options):
        """A tunnel whose only rule forwards FTP to server; returns (cli, address of the rule)."""
        bind = f"[{bind}]" if ":" in bind else bind
        host = host or server.address
        host = f"[{host}]" if ":" in host else host
        cli = self.tunnel(sshd or self.sshd(), "-L", f"ftp/{bind}:0:{host}:{server.port}", *more, **options)
        return cli, cli.listen()

    def agent(self, *keys):
        """Environment that names a real ssh-agent holding these keys."""
        path = self.folder / "agent"
        process = processes.spawn(["ssh-agent", "-D", "-a", path], stdout=subprocess.DEVNULL)
        self.addCleanup(processes.end, process, signal.SIGKILL)
        self.eventually(lambda: self.answers(path), "ssh-agent does not start")
        for key in keys:
            subprocess.run(["ssh-add", "-q", key], env={**os.environ, "SSH_AUTH_SOCK": str(path)}, check=True,
                           stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return {"SSH_AUTH_SOCK": str(path)}

    @staticmethod
    def answers(path):
        with socket.socket(socket.AF_UNIX) as sock:
            return sock.connect_ex(str(path)) == 0

    def transfers(self, cli, *wanted):
        """Waits for as many closed data connections as wanted, then compares them in order.

        wanted: tuples of mode, verb, direction, bytes; bytes None is any number.
        """
        events = cli.wait_events(len(wanted), "ftp-data", state="closed")
        found = [(event["mode"], event["verb"], event["direction"],
                  event["bytes"] if number is not None else None)
                 for event, (_, _, _, number) in zip(events, wanted)]
        self.assertEqual(found, list(wanted), cli.report())
        self.assertEqual(len(events), len(wanted), cli.report())
        return events

    def fails(self, arguments, exit_code, code, seconds=20.0, **options):
        """The command line ends with this exit code and reports this error; returns the error event."""
        cli = self.cli(arguments, **options)
        self.assertEqual(cli.wait_exit(patience(seconds)), exit_code, cli.report())
        errors = cli.events_of("error")
        self.assertTrue(errors, "no error event\n" + cli.report())
        self.assertIn(code, [error["code"] for error in errors], cli.report())
        error = next(error for error in errors if error["code"] == code)
        self.assertTrue(error.get("detail") or error.get("hint"), cli.report())
        return error


def main():
    program = os.environ.get("SALLYPORT_CLI")
    if program and not os.access(program, os.X_OK):
        sys.exit(f"the program under test is not there: {program}")
    # Sockets that a test leaves open end with it.
    unittest.main(verbosity=2, warnings="ignore")
