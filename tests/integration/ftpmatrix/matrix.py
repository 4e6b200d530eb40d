# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients × servers × modes × address families: everything straight first, then through the tunnel."""
import contextlib
import hashlib
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from sallyport_testing import Cli, InetutilsFtpd, ProFtpd, PureFtpd, PyFtpd, RawFtp, Sshd, Vsftpd, pattern

from clients import CLIENTS, Job

SERVERS = (Vsftpd, ProFtpd, PureFtpd, PyFtpd, InetutilsFtpd)
MODES = ("passive", "active")
FAMILIES = {"IPv4": "127.0.0.1", "IPv6": "::1"}
# The commands by which a mode shows.
COMMANDS = {"passive": {"PASV", "EPSV"}, "active": {"PORT", "EPRT"}}
SMALL = 70_001
# How often an operation that failed through the tunnel is tried straight once more.
AGAIN = 12


def digest(path):
    result = hashlib.sha256()
    try:
        with open(path, "rb") as file:
            while part := file.read(1 << 20):
                result.update(part)
    except FileNotFoundError:
        return None
    return result.hexdigest()


@dataclass
class Cell:
    """One client with one server in one mode over one family. The sets hold operations, as in Job."""

    server: str
    client: str
    mode: str
    family: str
    tried: list = field(default_factory=list)
    straight: set = field(default_factory=set)
    # What passed straight once, and failed straight when it was tried again.
    unsteady: set = field(default_factory=set)
    through: set = field(default_factory=set)
    # Why an operation failed through the tunnel, and what the client printed then.
    notes: dict = field(default_factory=dict)
    report: str = ""
    commands: set = field(default_factory=set)

    @property
    def passed(self):
        return [operation for operation in self.tried if operation in self.straight and operation in self.through]

    @property
    def failed(self):
        return [operation for operation in self.tried if operation in self.straight and operation not in self.through]

    @property
    def fails_straight(self):
        return [operation for operation in self.tried if operation not in self.straight]

    def title(self):
        return f"{self.client} × {self.server}, {self.mode}, {self.family}"


def words(operation):
    return " ".join(map(str, operation[:2]))


class Matrix:
    """Runs cells. Ends all it started in close()."""

    def __init__(self, clients=CLIENTS, servers=SERVERS, modes=MODES, families=tuple(FAMILIES), big=0, big_families=None,
                 say=lambda line: None):
        self._clients = clients
        self._servers = servers
        self._modes = modes
        self._families = families
        self._big = big
        self._big_families = families if big_families is None else big_families
        self._say = say
        self._folder = Path(tempfile.mkdtemp(prefix="sallyport-matrix-"))
        self._folder.chmod(0o755)
        self._content = {"empty": b"", "small": pattern(SMALL, 1)}

    def close(self):
        shutil.rmtree(self._folder, ignore_errors=True)

    def run(self):
        """Yields every cell that its client offers."""
        for family in self._families:
            for kind in self._servers:
                with contextlib.ExitStack() as stack:
                    yield from self._with_server(stack, kind, family)

    def _with_server(self, stack, kind, family):
        server = kind(self._folder / "servers", FAMILIES[family])
        stack.callback(server.close)
        stack.callback(shutil.rmtree, server.folder, ignore_errors=True)
        names = list(self._content)
        for name, content in self._content.items():
            server.put(name, content)
        if self._big and family in self._big_families:
            names.append("big")
            server.put("big", pattern(self._big, 2))
        sshd = Sshd(self._folder / "sshd")
        stack.callback(sshd.close)
        bracketed = f"[{server.address}]" if ":" in server.address else server.address
        cli = Cli(["connect", f"{sshd.user}@127.0.0.1:{sshd.port}", "-i", sshd.user_key(), "--known-hosts",
                   sshd.known_hosts(), "-L", f"ftp/{bracketed}:0:{bracketed}:{server.port}"],
                  folder=self._folder / "cli")
        stack.callback(cli.close)
        cli.wait_up(1)
        with contextlib.closing(RawFtp((server.address, server.port))) as ftp:
            remote = ftp.login(server.user, server.password).command("PWD")[1].split('"')[1]
        wanted = {name: digest(server.root / name) for name in names}
        for client in self._clients:
            for mode in self._modes:
                operations = [("list",), *(("get", name) for name in names), *(("put", f"up-{name}") for name in names)]
                cell = Cell(kind.name, client.name, mode, family)
                cell.tried = [operation for operation in operations if client.offers(operation[0], mode, family)]
                if not cell.tried:
                    continue
                self._straight_and_through(cell, client, server, remote, wanted, cli)
                self._say(f"{cell.title()}: {verdict(cell)}")
                yield cell

    def _straight_and_through(self, cell, client, server, remote, wanted, cli):
        cell.straight, _, _ = self._once(cell, client, server, (server.address, server.port), remote, wanted)
        before = len(cli.events_of("ftp-data", state="closed"))
        cell.through, cell.notes, text = self._once(cell, client, server, cli.listen(), remote, wanted)
        events = cli.events_of("ftp-data", state="closed")[before:]
        cell.commands = {event["mode"] for event in events}
        # Some pairs race against themselves (pyftpdlib and an upload that is over before its command): what fails
        # straight now and then is no fault of the tunnel.
        for _ in range(AGAIN):
            if cell.failed:
                steady, _, _ = self._once(cell, client, server, (server.address, server.port), remote, wanted)
                cell.unsteady |= set(cell.failed) - steady
                cell.straight &= steady
        if cell.failed:
            cell.report = f"--- {cell.title()}\n{text}--- events\n" + "\n".join(map(str, cli.events[-40:])) + "\n"

    def _once(self, cell, client, server, address, remote, wanted):
        """The operations that went well, why the others did not, and what the client printed."""
        folder = Path(tempfile.mkdtemp(prefix="client-", dir=self._folder))
        try:
            for verb, *rest in cell.tried:
                if verb == "put":
                    (server.root / rest[0]).unlink(missing_ok=True)
                    os.link(server.root / rest[0].removeprefix("up-"), folder / rest[0])
            seconds = 30 + (self._big / 3_000_000 if ("put", "up-big") in cell.tried or ("get", "big") in cell.tried
                            else 0)
            job = Job(*address, server.user, server.password, cell.mode == "active", folder, remote, cell.tried,
                      list(self._content), seconds)
            client.work(job)
            notes = {}
            for operation in cell.tried:
                if problem := self._problem(job, server, wanted, operation):
                    notes[operation] = problem
            return set(cell.tried) - set(notes), notes, job.text()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            for name in wanted:
                (server.root / f"up-{name}").unlink(missing_ok=True)

    @staticmethod
    def _problem(job, server, wanted, operation):
        """What is wrong with an operation that was tried, or None."""
        if operation[0] == "list":
            text = job.text().split()
            lost = [name for name in job.listed if not any(name in word for word in text)]
            return f"the listing lacks {', '.join(lost)}" if lost else None
        verb, name = operation
        if verb == "get":
            found, want = digest(job.folder / f"got-{name}"), wanted[name]
            # Some clients make no file for an empty one.
            if found is None and name == "empty" and operation in job.content:
                found = want
        else:
            found, want = digest(server.root / name), wanted[name.removeprefix("up-")]
        if found is None:
            return "there is no file"
        if found != want:
            return "other bytes" + (", and the client is content" if operation in job.content else "")
        return None if operation in job.content else "the bytes are right, and the client is not content"


def verdict(cell):
    """A cell in few words, as the table shows it."""
    text = f"{len(cell.passed)}/{len(cell.tried)}"
    if cell.fails_straight:
        text += f" ({len(cell.fails_straight)} fail straight)"
    if cell.failed:
        text = f"**FAIL** {text}: {', '.join(words(operation) for operation in cell.failed)}"
    return text
