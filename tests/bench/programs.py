# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that are measured: how each is started with some forwards, and what it uses."""
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "tests" / "support"))

from sallyport_testing import free_port, processes  # noqa: E402

LOOPBACK = "127.0.0.1"
START_SECONDS = 20


class Problem(Exception):
    """Something the user has to know, in words for the user."""


class Tunnel:
    """One running program with its forwards. Subclasses give the command line."""

    name = ""
    title = ""
    can_forward_ftp = False

    def __init__(self, program, server, folder, cipher):
        self.program = program
        self.server = server
        self.ssh_port = server.port if server else 0
        self.folder = Path(folder)
        self.cipher = cipher
        self.log = self.folder / f"{self.name}.log"
        self.process = None
        self.load = self.black_hole = self.ftp = self.socks = 0

    def version(self):
        return ""

    def command(self, forwards):
        """forwards: (local port, remote port, is FTP) each; besides, SOCKS on self.socks."""
        raise NotImplementedError

    def start(self, ports):
        """ports: what `benchload serve` printed. Opens a forward to each that the program can do."""
        self.load, self.black_hole, self.ftp, self.socks = (free_port() for _ in range(4))
        forwards = [(self.load, ports["load"], False), (self.black_hole, ports["black_hole"], False)]
        if self.can_forward_ftp:
            forwards.append((self.ftp, ports["ftp"], True))
        environment = {name: value for name, value in os.environ.items() if name != "SSH_AUTH_SOCK"}
        environment["HOME"] = str(self.folder)
        with self.log.open("wb") as log:
            self.process = processes.spawn([self.program, *self.command(forwards)], env=environment,
                                           stdout=log, stderr=log)
        deadline = time.monotonic() + START_SECONDS
        while not any(port == self.load for _, port in processes.listening_ports(self.process.pid)):
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise Problem(f"{self.title} does not start:\n{self.log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.02)

    def stop(self):
        if self.process:
            processes.end(self.process)
            self.process = None

    def cpu_seconds(self):
        """User and system time of the whole process."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def activity(self):
        """Seconds that its threads have run, to the nanosecond, and how often they went to sleep."""
        seconds = sleeps = 0
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            seconds += int((task / "schedstat").read_text().split()[0]) / 1e9
            sleeps += int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", (task / "status").read_text(), re.M).group(1))
        return seconds, sleeps

    def memory_mib(self, which="VmRSS"):
        """Resident memory now (VmRSS) or its highest so far (VmHWM)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"^{which}:\s+(\d+) kB", status, re.M).group(1)) / 1024


class OpenSsh(Tunnel):
    name = "ssh"
    title = "ssh -L"

    def version(self):
        return subprocess.run([self.program, "-V"], capture_output=True, text=True,
                              check=False).stderr.strip()

    def command(self, forwards):
        words = ["-F", "none", "-N", "-T", "-i", self.server.user_key(), "-c", self.cipher]
        for option in ("BatchMode=yes", "IdentitiesOnly=yes", "IdentityAgent=none", "Compression=no",
                       "StrictHostKeyChecking=yes", f"UserKnownHostsFile={self.server.known_hosts()}",
                       f"HostKeyAlias=[{LOOPBACK}]:{self.server.port}",
                       "GlobalKnownHostsFile=/dev/null", "ExitOnForwardFailure=yes"):
            words += ["-o", option]
        for local, remote, _ in forwards:
            words += ["-L", f"{LOOPBACK}:{local}:{LOOPBACK}:{remote}"]
        words += ["-D", f"{LOOPBACK}:{self.socks}"]
        return [*words, "-p", str(self.ssh_port), f"{self.server.user}@{LOOPBACK}"]


class Plink(Tunnel):
    name = "plink"
    title = "plink -L"

    def version(self):
        return subprocess.run([self.program, "-V"], capture_output=True, text=True,
                              check=False).stdout.partition("\n")[0]

    def command(self, forwards):
        # plink takes no cipher on its command line; the server offers only the one measured.
        key = self.folder / "key.ppk"
        if not key.exists():
            subprocess.run(["puttygen", self.server.user_key(), "-O", "private", "-o", str(key)],
                           check=True, capture_output=True)
        words = ["-ssh", "-batch", "-N", "-noagent", "-i", str(key), "-hostkey", self.server.fingerprint()]
        for local, remote, _ in forwards:
            words += ["-L", f"{LOOPBACK}:{local}:{LOOPBACK}:{remote}"]
        words += ["-D", f"{LOOPBACK}:{self.socks}"]
        return [*words, "-P", str(self.ssh_port), f"{self.server.user}@{LOOPBACK}"]


class Sallyport(Tunnel):
    name = "sallyport"
    title = "sallyport-cli"
    can_forward_ftp = True

    def version(self):
        return subprocess.run([self.program, "--version"], capture_output=True, text=True,
                              check=False).stdout.partition("\n")[0]

    def command(self, forwards):
        words = ["connect", f"{self.server.user}@{LOOPBACK}:{self.ssh_port}", "--json", "--no-agent",
                 "-i", self.server.user_key(), "--host-key", self.server.fingerprint(),
                 "--known-hosts", str(self.folder / "sallyport_known_hosts"),
                 "--config-dir", str(self.folder / "sallyport_config"), "--cipher", self.cipher]
        for local, remote, is_ftp in forwards:
            words += ["-L", f"{'ftp/' if is_ftp else ''}{LOOPBACK}:{local}:{LOOPBACK}:{remote}"]
        return [*words, "-D", f"{LOOPBACK}:{self.socks}"]


class Direct(Tunnel):
    """No tunnel: what the load generator can do by itself."""

    name = "direct"
    title = "no tunnel"
    can_forward_ftp = True

    def start(self, ports):
        self.load, self.black_hole, self.ftp = ports["load"], ports["black_hole"], ports["ftp"]

    def cpu_seconds(self):
        return None

    def memory_mib(self, which="VmRSS"):
        return None


ALL = {kind.name: kind for kind in (OpenSsh, Plink, Sallyport, Direct)}


def built(path):
    """That file in the newest build that is worth measuring (release first), or None."""
    found = [folder / path for folder in (SOURCE / "build").glob("*")
             if "san" not in folder.name and os.access(folder / path, os.X_OK)]
    found.sort(key=lambda file: ("release" in file.parts, file.stat().st_mtime))
    return str(found[-1]) if found else None


def find(kind, cli):
    """The path of a program, or None where it is not there."""
    if kind is Direct:
        return "direct"
    if kind is not Sallyport:
        return shutil.which(kind.name)
    if cli:
        return cli if os.access(cli, os.X_OK) else None
    return built("app/sallyport-cli") or shutil.which("sallyport-cli")
