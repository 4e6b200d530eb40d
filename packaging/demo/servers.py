# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Throw-away servers on loopback, for the demonstration and the bench.

Each server lives in a folder of its own that the caller makes and removes, runs as the user who
starts it, and is ended by process id together with all it started.
"""
import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
LOOPBACK = "127.0.0.1"


class Problem(Exception):
    """Something the user has to know, in words for the user."""


def free_port():
    with socket.create_server((LOOPBACK, 0)) as probe:
        return probe.getsockname()[1]


def answers(port):
    try:
        with socket.create_connection((LOOPBACK, port), timeout=1):
            return True
    except OSError:
        return False


def wait_until(condition, seconds, pause=0.02):
    """The first true answer of condition(), or None when the time is over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(pause)
    return None


def descendants(pid):
    """The processes that pid started, and those that they started: a set of process ids."""
    children = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            # "pid (a name with anything in it) state parent …"
            parent = int(stat.read_text(errors="replace").rpartition(")")[2].split()[1])
            children.setdefault(parent, []).append(int(stat.parent.name))
    found, todo = set(), [pid]
    while todo:
        new = children.get(todo.pop(), [])
        found.update(new)
        todo += new
    return found


def end_process(process, sign=signal.SIGTERM, patience=5):
    """Ends a process and its descendants; returns its exit status."""
    family = descendants(process.pid) if process.poll() is None else set()
    if process.poll() is None:
        process.send_signal(sign)
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for pid in family:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)
    return process.returncode


def last_words(path, lines=12):
    with contextlib.suppress(OSError):
        return "\n".join("  | " + line for line in path.read_text(errors="replace").splitlines()[-lines:])
    return ""


def servers_folder():
    """Where fetch-servers.sh puts its servers."""
    return Path(os.environ.get("SALLYPORT_SERVERS") or SOURCE / "build" / "servers")


def find_sshd():
    fetched = servers_folder() / "bin" / "sshd"
    if os.access(fetched, os.X_OK):
        return str(fetched)
    found = shutil.which("sshd", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
    if not found:
        raise Problem("There is no sshd here. Run packaging/demo/fetch-servers.sh first.")
    return found


def find_library(name):
    for folder in [*sorted(Path("/usr/lib").glob("*-linux-*")), Path("/usr/lib64"), Path("/usr/lib")]:
        if (folder / name).exists():
            return folder / name
    return None


def ssh_keygen(*arguments):
    made = subprocess.run(["ssh-keygen", *arguments], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        raise Problem("ssh-keygen failed: " + made.stderr.strip())
    return made.stdout


class PrivateSshd:
    """An sshd with a new host key and one new user key, which logs in the user who runs this."""

    def __init__(self, folder, program=None, options=()):
        self.folder = Path(folder)
        self.program = program or find_sshd()
        self.options = list(options)
        self.user = pwd.getpwuid(os.geteuid()).pw_name
        self.key = self.folder / "user_key"
        self.host_key = self.folder / "host_key"
        self.known_hosts = self.folder / "known_hosts"
        self.log = self.folder / "sshd.log"
        self.port = 0
        self.fingerprint = ""
        self.process = None

    @property
    def pid(self):
        return self.process.pid

    def pids(self):
        """The listening process and those that serve a connection."""
        return {self.pid} | descendants(self.pid)

    def start(self):
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for key in (self.host_key, self.key):
            if not key.exists():
                ssh_keygen("-q", "-t", "ed25519", "-N", "", "-C", "sallyport throw-away", "-f", str(key))
        self.fingerprint = ssh_keygen("-l", "-E", "sha256", "-f", str(self.host_key) + ".pub").split()[1]
        self.port = free_port()
        public = Path(str(self.host_key) + ".pub").read_text().split()
        self.known_hosts.write_text(f"[{LOOPBACK}]:{self.port} {public[0]} {public[1]}\n")
        config = self.folder / "sshd_config"
        config.write_text("\n".join(self._config()) + "\n")
        environment = self._environment()
        self.process = subprocess.Popen(
            [self.program, "-D", "-f", str(config), "-E", str(self.log)],
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True)
        wait_until(lambda: answers(self.port) or self.process.poll() is not None, 10)
        if self.process.poll() is not None or not answers(self.port):
            self.stop()
            raise Problem("sshd does not start:\n" + last_words(self.log))
        return self

    def stop(self):
        if self.process:
            end_process(self.process)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    def _config(self):
        lines = [
            f"ListenAddress {LOOPBACK}:{self.port}",
            f"HostKey {self.host_key}",
            f"AuthorizedKeysFile {self.key}.pub",
            "AuthenticationMethods publickey",
            "PermitRootLogin prohibit-password",
            "StrictModes no",
            "UsePAM no",
            "UseDNS no",
            "PidFile none",
            "PrintMotd no",
            "MaxStartups 1000",
            "MaxSessions 1000",
            "AllowTcpForwarding yes",
        ]
        # From 9.8 on sshd is several programs, and an unpacked one looks for the others where
        # the system would have them.
        unpacked = servers_folder() / "root" / "usr" / "lib" / "openssh"
        if Path(self.program).resolve().parent == (servers_folder() / "bin").resolve():
            for option, name in (("SshdSessionPath", "sshd-session"), ("SshdAuthPath", "sshd-auth")):
                if (unpacked / name).exists():
                    lines.append(f"{option} {unpacked / name}")
        return lines + self.options

    def _environment(self):
        environment = dict(os.environ)
        if os.geteuid() != 0:
            return environment
        # Started by root, sshd gives its unauthenticated half to the user "sshd", who is missing
        # where openssh-server is not installed; and it refuses root where root is locked. Both
        # are shown to it, and to nobody else, the way they have to be.
        os.makedirs("/run/sshd", mode=0o755, exist_ok=True)
        wrapper = find_library("libnss_wrapper.so")
        if not wrapper:
            raise Problem("As root this needs the package libnss-wrapper.")
        files = {
            "PASSWD": f"{self.user}:x:0:0::{self.folder}:/bin/sh\n"
                      "sshd:x:65533:65533::/run/sshd:/bin/false\n"
                      "nobody:x:65534:65534::/nonexistent:/bin/false\n",
            "SHADOW": f"{self.user}:*:19000:0:99999:7:::\nsshd:*:19000:0:99999:7:::\n",
            "GROUP": "root:x:0:\ntty:x:5:\nsshd:x:65533:\nnogroup:x:65534:\n",
        }
        for name, text in files.items():
            path = self.folder / ("nss_" + name.lower())
            path.write_text(text)
            environment["NSS_WRAPPER_" + name] = str(path)
        environment["LD_PRELOAD"] = str(wrapper)
        return environment


class FtpServer:
    """pyftpdlib on loopback, one user with a password, one folder that may be read and written."""

    USER = "demo"
    PASSWORD = "demo"

    def __init__(self, folder):
        self.folder = Path(folder)
        self.files = self.folder / "files"
        self.log = self.folder / "ftp.log"
        self.port = 0
        self.process = None

    @property
    def pid(self):
        return self.process.pid

    def pids(self):
        return {self.pid} | descendants(self.pid)

    def start(self):
        self.files.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.port = free_port()
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "pyftpdlib", "-i", LOOPBACK, "-p", str(self.port), "-w",
                 "-u", self.USER, "-P", self.PASSWORD, "-d", str(self.files)],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        wait_until(lambda: answers(self.port) or self.process.poll() is not None, 10)
        if self.process.poll() is not None or not answers(self.port):
            self.stop()
            raise Problem("The FTP server does not start (package python3-pyftpdlib):\n"
                          + last_words(self.log))
        return self

    def stop(self):
        if self.process:
            end_process(self.process)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()
