# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""SSH servers that are not OpenSSH: Dropbear, and asyncssh with everything forwarded."""
import contextlib
import json
import os
import subprocess
import sys
import threading
import tempfile
import time
from pathlib import Path

from . import processes
from .net import free_port
from .sshd import current_user, find_library, find_server, generate_key, public_key


class Dropbear:
    """Lets the user in who runs the test, with a key."""

    name = "dropbear"

    def __init__(self, folder):
        self.program = find_server("dropbear")
        self.user = current_user()
        Path(folder).parent.mkdir(parents=True, exist_ok=True)
        self.folder = Path(tempfile.mkdtemp(prefix="dropbear-", dir=Path(folder).parent))
        self.folder.chmod(0o700)
        self.process = None
        self.port = free_port()
        self.host_key = self.folder / "host_key"
        made = subprocess.run([find_server("dropbearkey"), "-t", "ed25519", "-f", self.host_key],
                              capture_output=True, text=True, check=True)
        self.public = next(line for line in made.stdout.splitlines() if line.startswith("ssh-")).split()[:2]
        ssh = self.folder / ".ssh"
        ssh.mkdir(mode=0o700)
        (ssh / "authorized_keys").write_text(Path(f"{generate_key('user_ed25519', 'ed25519')}.pub").read_text())
        (ssh / "authorized_keys").chmod(0o600)
        self.start()

    @staticmethod
    def missing():
        return None if find_server("dropbear") and find_server("dropbearkey") else "dropbear"

    def start(self):
        uid, gid = os.geteuid(), os.getegid()
        (self.folder / "passwd").write_text(f"{self.user}:x:{uid}:{gid}::{self.folder}:/bin/sh\n")
        (self.folder / "group").write_text(f"users:x:{gid}:\n")
        environment = dict(os.environ, NSS_WRAPPER_PASSWD=str(self.folder / "passwd"),
                           NSS_WRAPPER_GROUP=str(self.folder / "group"), LD_PRELOAD=find_library("libnss_wrapper.so"))
        with open(self.folder / "log", "ab") as log:
            self.process = processes.spawn(
                [self.program, "-F", "-E", "-s", "-r", self.host_key, "-P", self.folder / "pid",
                 "-p", f"127.0.0.1:{self.port}"], env=environment, stdout=log, stderr=log)
        deadline = time.monotonic() + 30
        while ("127.0.0.1", self.port) not in processes.listening_ports(self.process.pid) and time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError("dropbear does not start: " + self.log())
            time.sleep(0.02)

    def log(self):
        path = self.folder / "log"
        return path.read_text(errors="replace") if path.exists() else ""

    def user_key(self):
        return str(generate_key("user_ed25519", "ed25519"))

    def known_hosts(self):
        path = self.folder / "known_hosts"
        path.write_text(f"[127.0.0.1]:{self.port} {' '.join(self.public)}\n")
        return str(path)

    def kill(self):
        processes.send([*processes.descendants(self.process.pid)], 9)
        self.close()

    def close(self):
        if self.process:
            processes.end(self.process, 9)
            self.process = None


class AsyncSsh:
    """asyncssh that forwards whatever it is asked to (forwardingserver.py)."""

    name = "asyncssh"
    user = "anna"
    script = "forwardingserver.py"

    def __init__(self, folder):
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        key = generate_key("user_ed25519", "ed25519")
        host = generate_key("host_ed25519", "ed25519")
        self.process = processes.spawn(
            [sys.executable, "-W", "ignore", Path(__file__).with_name(self.script), host, *self.words(key)],
            stdout=subprocess.PIPE, stderr=open(folder / "log", "wb"), env=dict(os.environ))
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError((folder / "log").read_text())
        self.port = json.loads(line)["port"]
        self._host = " ".join(public_key(host))

    def words(self, key):
        return [f"{key}.pub"]

    @staticmethod
    def missing():
        try:
            import asyncssh  # noqa: F401
        except ImportError:
            return "python3-asyncssh"
        return None

    def log(self):
        return (self.folder / "log").read_text(errors="replace")

    def user_key(self):
        return str(generate_key("user_ed25519", "ed25519"))

    def known_hosts(self):
        path = self.folder / "known_hosts"
        path.write_text(f"[127.0.0.1]:{self.port} {self._host}\n")
        return str(path)

    def close(self):
        if self.process:
            processes.end(self.process, 9)
            self.process.stdout.close()
            self.process = None


class LeavingServer(AsyncSsh):
    """A server that lets everybody in and then ends the connection, in a way of its own (leavingserver.py)."""

    script = "leavingserver.py"

    def __init__(self, folder, how, seconds=0.0):
        self.how = [how, str(seconds)]
        self.logins = 0
        super().__init__(folder)
        threading.Thread(target=self._count, args=(self.process.stdout,), daemon=True).start()

    def words(self, key):
        return self.how

    def _count(self, stdout):
        with contextlib.suppress(ValueError):  # closed meanwhile
            for _ in stdout:
                self.logins += 1
