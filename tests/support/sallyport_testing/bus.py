# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A D-Bus daemon of the test's own, and the desktop's services played on it."""
import os
import subprocess
import sys
from pathlib import Path

from . import processes

SUPPORT = Path(__file__).resolve().parent.parent


class PrivateBus:
    """Serves as system or session bus to whatever gets `env`."""

    def __init__(self):
        self.process = processes.spawn(
            ["dbus-daemon", f"--config-file={SUPPORT / 'bus.conf'}", "--nofork", "--nopidfile", "--print-address=1"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.address = self.process.stdout.readline().decode().strip()
        if not self.address:
            raise RuntimeError("dbus-daemon does not start")
        self.env = {"DBUS_SYSTEM_BUS_ADDRESS": self.address, "DBUS_SESSION_BUS_ADDRESS": self.address}

    def close(self):
        processes.end(self.process)
        self.process.stdout.close()


class FakeService:
    """One role of fakebus.py."""

    def __init__(self, bus, role):
        self.process = processes.spawn(
            [sys.executable, "-B", SUPPORT / "fakebus.py", role], env={**os.environ, **bus.env},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._expect("ready")

    def _expect(self, line):
        answer = self.process.stdout.readline().decode().strip()
        if answer != line:
            raise RuntimeError(f"the fake service says {answer!r} instead of {line!r}")

    def command(self, line):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        self._expect(line)

    def close(self):
        processes.end(self.process)
        self.process.stdin.close()
        self.process.stdout.close()
