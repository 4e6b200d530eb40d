# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real OpenSSH server of the test's own; the same as tests/support/sshdfixture.h for Qt tests."""
import atexit
import base64
import functools
import getpass
import glob
import hashlib
import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from . import processes
from .net import free_port

PASSPHRASE = "correct horse battery"
KEY_TYPES = ("ed25519", "ecdsa", "rsa")
SERVERS = Path(os.environ.get("SALLYPORT_SERVERS")
               or Path(__file__).resolve().parents[3] / "build" / "servers")


def current_user():
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:  # a container may run us under a number without a name
        return getpass.getuser()


def find_server(name):
    """The path of a server program, or None."""
    fetched = SERVERS / "bin" / name
    if os.access(fetched, os.X_OK):
        return str(fetched)
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


def find_library(name):
    for path in (f"/usr/lib/{name}", f"/usr/lib64/{name}", *sorted(glob.glob(f"/usr/lib/*-linux-*/{name}"))):
        if os.path.exists(path):
            return path
    return None


@functools.cache
def _keys():
    """One folder of keys for the whole run; making RSA keys is slow."""
    folder = Path(tempfile.mkdtemp(prefix="sallyport-keys-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@functools.cache
def generate_key(name, kind, passphrase=""):
    """Path of a private key, made once per run; the public key is beside it."""
    path = _keys() / name
    bits = ["-b", "2048"] if kind == "rsa" else []
    subprocess.run(["ssh-keygen", "-q", "-t", kind, *bits, "-N", passphrase, "-C", "test", "-f", str(path)],
                   check=True, stdin=subprocess.DEVNULL, timeout=60)
    return path


def public_key(path):
    """(type, base64) of a key pair."""
    return Path(f"{path}.pub").read_text().split()[:2]


@functools.cache
def _version(program):
    text = subprocess.run([program, "-V"], capture_output=True, text=True, timeout=10)
    found = re.search(r"OpenSSH_(\d+)\.(\d+)", text.stdout + text.stderr)
    return (int(found.group(1)), int(found.group(2))) if found else (0, 0)


class Sshd:
    """sshd on a free port of 127.0.0.1; the user who may log in is the one who runs the test.

    config: lines for sshd_config(5) before our own, the first value of a keyword wins.
    password: allows password and keyboard-interactive logins with it, besides keys.
    """

    def __init__(self, folder, config=(), password=None, host_keys=KEY_TYPES, host_key_set="host",
                 program=None):
        self.program = program or find_server("sshd")
        if not self.program:
            raise RuntimeError("no sshd: run packaging/demo/fetch-servers.sh")
        self.user = current_user()
        self.config = list(config)
        self.password = password
        self.host_key_set = host_key_set
        self.host_keys = host_keys
        self.folder = Path(tempfile.mkdtemp(prefix=f"{Path(folder).name}-", dir=_parent(folder)))
        self.authorized = self.folder / "authorized_keys"
        self.log_file = self.folder / "sshd.log"
        self.process = None
        self.port = 0
        self.start()

    # --- life ------------------------------------------------------------------------------

    def start(self):
        """Starts it, or starts it again on the same port."""
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", 0o755, exist_ok=True)  # compiled in as its privsep folder
        any_port = self.port == 0
        for _ in range(5):
            if any_port:
                self.port = free_port()
            before = len(self.log())
            if self._start_once():
                return
            problem = self.log()[before:]
            if "Address already in use" not in problem:
                break
        raise RuntimeError("sshd does not start: " + problem[-2000:])

    def _start_once(self):
        self._write_files()
        before = len(self.log())
        with open(self.log_file, "ab") as log:
            self.process = processes.spawn(
                [self.program, "-D", "-f", self.folder / "sshd_config", "-E", self.log_file],
                env=self._environment(), stdout=log, stderr=log)
        # Its own word, not that somebody answers there.
        ready = f"Server listening on 127.0.0.1 port {self.port}."
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and self.process.poll() is None:
            if ready in self.log()[before:]:
                return True
            time.sleep(0.02)
        self.close()
        return False

    def close(self):
        if self.process:
            processes.end(self.process, signal.SIGKILL)
            self.process = None

    def kill(self):
        """The server and every session, at once."""
        self.close()

    def stop(self):
        """The server and every session, politely."""
        processes.end(self.process, signal.SIGTERM)
        self.process = None

    def session_pids(self):
        return processes.descendants(self.process.pid)

    def kill_sessions(self):
        processes.send(self.session_pids(), signal.SIGKILL)

    def pids(self):
        return {self.process.pid, *self.session_pids()}

    def log(self):
        return self.log_file.read_text(errors="replace") if self.log_file.exists() else ""

    # --- keys ------------------------------------------------------------------------------

    def user_key(self, kind="ed25519"):
        return self._authorize(generate_key(f"user_{kind}", kind))

    def encrypted_key(self):
        """A key the server accepts, under PASSPHRASE."""
        return self._authorize(generate_key("user_encrypted", "ed25519", PASSPHRASE))

    def stranger_key(self):
        return str(generate_key("user_stranger", "ed25519"))

    def _authorize(self, path):
        line = Path(f"{path}.pub").read_text()
        if not self.authorized.exists() or line not in self.authorized.read_text():
            with open(self.authorized, "a") as file:
                file.write(line)
        return str(path)

    def _host_key(self, kind):
        return generate_key(f"{self.host_key_set}_{kind}", kind)

    def fingerprint(self, kind="ed25519"):
        digest = hashlib.sha256(base64.b64decode(public_key(self._host_key(kind))[1])).digest()
        return "SHA256:" + base64.b64encode(digest).decode().rstrip("=")

    def known_hosts_lines(self, marker=""):
        return [f"{marker}[127.0.0.1]:{self.port} {' '.join(public_key(self._host_key(kind)))}"
                for kind in self.host_keys]

    def known_hosts(self, name="known_hosts", lines=None):
        """A file that names this server, or holds these lines."""
        path = self.folder / name
        path.write_text("".join(line + "\n" for line in (self.known_hosts_lines() if lines is None else lines)))
        return str(path)

    # --- files -----------------------------------------------------------------------------

    def _write_files(self):
        answer = "yes" if self.password else "no"
        lines = [*self.config, f"ListenAddress 127.0.0.1:{self.port}"]
        lines += [f"HostKey {self._host_key(kind)}" for kind in self.host_keys]
        lines += [f"AuthorizedKeysFile {self.authorized}", "PidFile none", "StrictModes no", "LogLevel DEBUG1",
                  "UseDNS no", "PrintMotd no", "MaxStartups 500:30:1000", "MaxAuthTries 20",
                  "PermitRootLogin yes", f"UsePAM {answer}", f"PasswordAuthentication {answer}",
                  f"KbdInteractiveAuthentication {answer}"]
        if _version(self.program) >= (9, 8):
            # Since then an address is refused for a while after failed logins, and sshd starts
            # helpers whose place is compiled in.
            lines.append("PerSourcePenalties no")
            for helper, keyword in (("sshd-session", "SshdSessionPath"), ("sshd-auth", "SshdAuthPath")):
                path = SERVERS / "root/usr/lib/openssh" / helper
                if path.exists():
                    lines.append(f"{keyword} {path}")
        (self.folder / "sshd_config").write_text("\n".join(lines) + "\n")
        # The user of sshd's unprivileged child is missing where openssh-server is not installed,
        # and whoever runs the test may be locked or have no shell: sshd is shown these.
        uid, gid = os.geteuid(), os.getegid()
        (self.folder / "passwd").write_text(f"{self.user}:x:{uid}:{gid}::{self.folder}:/bin/sh\n"
                                            "sshd:x:65533:65533::/run/sshd:/bin/false\n")
        (self.folder / "shadow").write_text(f"{self.user}:*:19000:0:99999:7:::\nsshd:*:19000:0:99999:7:::\n")
        (self.folder / "group").write_text(f"users:x:{gid}:\ntty:x:5:\nsshd:x:65533:\n")
        if self.password:
            matrix = find_library("pam_wrapper/pam_matrix.so")
            if not matrix:
                raise RuntimeError("password logins need libpam-wrapper")
            (self.folder / "pam.d").mkdir(exist_ok=True)
            (self.folder / "pam.d" / "sshd").write_text("".join(
                f"{kind} required {matrix} passdb={self.folder}/passdb\n"
                for kind in ("auth", "account", "password", "session")))
            (self.folder / "passdb").write_text(f"{self.user}:{self.password}:sshd\n")

    def _environment(self):
        preload = [find_library("libnss_wrapper.so")]
        environment = dict(os.environ, NSS_WRAPPER_PASSWD=str(self.folder / "passwd"),
                           NSS_WRAPPER_SHADOW=str(self.folder / "shadow"),
                           NSS_WRAPPER_GROUP=str(self.folder / "group"))
        if self.password:
            preload.append(find_library("libpam_wrapper.so"))
            environment.update(PAM_WRAPPER="1", PAM_WRAPPER_SERVICE_DIR=str(self.folder / "pam.d"))
        environment["LD_PRELOAD"] = ":".join(filter(None, preload))
        return environment


def _parent(folder):
    parent = Path(folder).parent
    parent.mkdir(parents=True, exist_ok=True)
    return parent
