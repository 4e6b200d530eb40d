# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line under test and its JSON events."""
import json
import os
import signal
import subprocess
import threading
import time
from pathlib import Path

from . import processes


class Cli:
    """A running sallyport-cli whose events are read as they come.

    Its home and configuration are in `folder`; it knows no agent unless `env` names one. Every
    wait is bounded and, when it fails, says all that was printed.
    """

    def __init__(self, arguments, folder, stdin=None, env=None, json_events=True, prefix=(), config=None):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        program = os.environ.get("SALLYPORT_CLI")
        if not program:
            raise RuntimeError("SALLYPORT_CLI names the program under test")
        environment = {key: value for key, value in os.environ.items() if key != "SSH_AUTH_SOCK"}
        environment.update({"HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config"),
                            "LC_ALL": "C.UTF-8", **(env or {})})
        self.command = [*prefix, program, *arguments]
        if json_events:
            self.command.append("--json")
        self.command += ["--config-dir", str(config or self.folder / "config")]
        self.events = []
        self.broken_lines = []
        self._stderr = []
        self._stdout = []
        self._changed = threading.Condition()
        self._ended = False
        self._json = json_events
        self.process = processes.spawn(
            self.command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL)
        if stdin is not None:
            self.process.stdin.write(stdin.encode() if isinstance(stdin, str) else stdin)
            self.process.stdin.close()
        self._threads = [threading.Thread(target=self._read_stdout, daemon=True),
                         threading.Thread(target=self._read_stderr, daemon=True)]
        for thread in self._threads:
            thread.start()

    # --- reading ---------------------------------------------------------------------------

    def _read_stdout(self):
        for line in self.process.stdout:
            with self._changed:
                self._stdout.append(line)
                if self._json:
                    try:
                        event = json.loads(line)
                        event["event"], event["time"]
                        self.events.append(event)
                    except (ValueError, KeyError, TypeError):
                        self.broken_lines.append(line)
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _read_stderr(self):
        for line in self.process.stderr:
            with self._changed:
                self._stderr.append(line)

    @property
    def pid(self):
        return self.process.pid

    @property
    def stdout(self):
        return b"".join(self._stdout).decode(errors="replace")

    @property
    def stderr(self):
        return b"".join(self._stderr).decode(errors="replace")

    def report(self):
        return (f"$ {' '.join(map(str, self.command))}\nexit: {self.process.poll()}\n"
                f"--- stdout\n{self.stdout[-6000:]}\n--- stderr\n{self.stderr[-6000:]}")

    # --- events ----------------------------------------------------------------------------

    @staticmethod
    def _matches(event, kind, fields):
        return event["event"] == kind and all(event.get(key) == value for key, value in fields.items())

    def events_of(self, kind, **fields):
        """All events of a kind so far whose fields have these values."""
        with self._changed:
            return [event for event in self.events if self._matches(event, kind, fields)]

    def wait_events(self, count, kind, seconds=15.0, **fields):
        """At least `count` such events."""
        from .case import patience
        deadline = time.monotonic() + patience(seconds)
        with self._changed:
            while True:
                found = [event for event in self.events if self._matches(event, kind, fields)]
                if len(found) >= count:
                    return found
                left = deadline - time.monotonic()
                if left <= 0 or self._ended:
                    break
                self._changed.wait(left)
        raise AssertionError(f"{len(found)} of {count} events {kind} {fields}\n{self.report()}")

    def wait_event(self, kind, seconds=15.0, **fields):
        return self.wait_events(1, kind, seconds, **fields)[0]

    def wait_up(self, rules):
        """The tunnel is up and `rules` forwards listen."""
        self.wait_event("state", state="up")
        if rules:
            self.wait_events(rules, "forward", state="listening")

    def listen(self, rule=1):
        """(host, port) on which a rule listens."""
        text = self.wait_event("forward", rule=rule, state="listening")["listen"]
        host, _, port = text.rpartition(":")
        return host.strip("[]"), int(port)

    # --- ending ----------------------------------------------------------------------------

    def wait_exit(self, seconds=15.0):
        """The exit code; the process has to end by itself."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError("it does not end\n" + self.report()) from None
        for thread in self._threads:
            thread.join(10)
        return self.process.returncode

    def stop(self, number=signal.SIGTERM, seconds=15.0):
        """Asks it to end and returns the exit code."""
        from .case import patience
        self.process.send_signal(number)
        return self.wait_exit(patience(seconds))

    def close(self):
        processes.end(self.process, signal.SIGKILL)
        for thread in self._threads:
            thread.join(10)
        self.process.stdout.close()
        self.process.stderr.close()
