# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real FTP servers on loopback, each with one user and a folder, and one that follows a script."""
import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from . import processes
from .net import RawFtp, free_port
from .sshd import SERVERS, current_user, find_library, find_server

# Whose files they are when a server is started by root: neither it nor pure-ftpd serves root.
_OTHER_ID = 65534
# "secret", as crypt(3) hashes it.
_SECRET_HASH = "$1$sallypor$mE9gmSVt315aUL4VG80nz/"


class FtpServer:
    """`root` is the folder it serves; `user` and `password` log in, to read and to write."""

    name = ""
    user = "tester"
    password = "secret"

    def __init__(self, folder, address="127.0.0.1"):
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = Path(tempfile.mkdtemp(prefix=f"{self.name}-", dir=folder))
        self.folder.chmod(0o755)
        self.root = self.folder / "root"
        self.root.mkdir()
        self.root.chmod(0o777)
        self.address = address
        self.process = None
        self.log_file = self.folder / "log"
        for _ in range(5):
            self.port = free_port(address)
            command, environment = self.prepare()
            with open(self.log_file, "ab") as log:
                self.process = processes.spawn(command, env=dict(os.environ, **environment), stdout=log,
                                               stderr=log, cwd=self.folder)
            if self._answers():
                return
            self.close()
        raise RuntimeError(f"{self.name} does not start: {self.log()[-2000:]}")

    def _answers(self):
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                RawFtp((self.address, self.port), 5).login(self.user, self.password).close()
                return True
            except ConnectionRefusedError:
                time.sleep(0.02)
            except (OSError, EOFError, RuntimeError) as problem:
                with open(self.log_file, "a") as log:
                    log.write(f"{problem!r}\n")
                return False
        return False

    def prepare(self):
        """The command that starts it on self.address, self.port, and more environment."""
        raise NotImplementedError

    @classmethod
    def program(cls):
        return find_server(cls.name)

    @classmethod
    def missing(cls):
        """What has to be there first, or None."""
        return None if cls.program() else cls.name

    def log(self):
        return self.log_file.read_text(errors="replace") if self.log_file.exists() else ""

    def pids(self):
        return {self.process.pid, *processes.descendants(self.process.pid)}

    def close(self):
        if self.process:
            processes.end(self.process, signal.SIGKILL)
            self.process = None

    # What the tests put there has to be readable and replaceable by the server.
    def put(self, name, content):
        path = self.root / name
        path.write_bytes(content)
        path.chmod(0o666)
        if os.geteuid() == 0:
            os.chown(path, *self.owner())
        return path

    def owner(self):
        return (_OTHER_ID, _OTHER_ID) if os.geteuid() == 0 else (os.geteuid(), os.getegid())

    def read(self, name):
        return (self.root / name).read_bytes()

    def _users(self, *lines):
        """Environment that shows the server a user table with these lines in front."""
        table = "".join(line + "\n" for line in lines)
        table += f"{current_user()}:x:{os.geteuid()}:{os.getegid()}::{self.folder}:/bin/sh\n"
        if os.geteuid() == 0:
            table += f"nobody:x:{_OTHER_ID}:{_OTHER_ID}::/nonexistent:/bin/false\n"
        (self.folder / "passwd").write_text(table)
        groups = f"users:x:{os.getegid()}:\n" + (f"nogroup:x:{_OTHER_ID}:\n" if os.geteuid() == 0 else "")
        (self.folder / "group").write_text(groups)
        return {"LD_PRELOAD": find_library("libnss_wrapper.so") or "",
                "NSS_WRAPPER_PASSWD": str(self.folder / "passwd"),
                "NSS_WRAPPER_GROUP": str(self.folder / "group")}


class Vsftpd(FtpServer):
    """Anonymous only, as the user who starts it: vsftpd's local users need root and PAM."""

    name = "vsftpd"
    user = "anonymous"
    password = "tester@example.org"

    def owner(self):
        return os.geteuid(), os.getegid()

    def prepare(self):
        six = ":" in self.address
        config = self.folder / "vsftpd.conf"
        config.write_text("\n".join((
            f"listen={'NO' if six else 'YES'}", f"listen_ipv6={'YES' if six else 'NO'}",
            f"listen_address{'6' if six else ''}={self.address}", f"listen_port={self.port}",
            "background=NO", "run_as_launching_user=YES", "anonymous_enable=YES", "local_enable=NO",
            f"anon_root={self.root}", "write_enable=YES", "anon_upload_enable=YES", "anon_mkdir_write_enable=YES",
            "anon_other_write_enable=YES", "anon_world_readable_only=NO", "anon_umask=022",
            "allow_writeable_chroot=YES", "seccomp_sandbox=NO", "isolate=NO", "isolate_network=NO",
            "connect_from_port_20=NO", "max_clients=0", "max_per_ip=0", "ls_recurse_enable=YES",
            f"secure_chroot_dir={self.folder}", "xferlog_enable=YES", "log_ftp_protocol=YES",
            f"vsftpd_log_file={self.folder}/vsftpd.log", f"ftp_username={current_user()}",
            f"nopriv_user={current_user()}", "utf8_filesystem=YES", "")))
        config.chmod(0o600)
        return [self.program(), config], {}


class PureFtpd(FtpServer):
    """One virtual user. It changes its root folder and user for every session, so only root can start it."""

    name = "pure-ftpd"

    @classmethod
    def missing(cls):
        return super().missing() or (None if os.geteuid() == 0 else "pure-ftpd started by root")

    def prepare(self):
        uid, gid = self.owner()
        os.chown(self.root, uid, gid)
        table, database = self.folder / "pw", self.folder / "pdb"
        # Written by hand: pure-pw would hash so thoroughly that every login took a second.
        table.write_text(f"{self.user}:{_SECRET_HASH}:{uid}:{gid}::{self.root}/./::::::::::::\n")
        subprocess.run([find_server("pure-pw"), "mkdb", database, "-f", table], check=True, timeout=20)
        return [self.program(), "-S", f"{self.address},{self.port}", "-l", f"puredb:{database}", "-E", "-H",
                "-c", "100", "-C", "100", "-g", self.folder / "pid", "-L", "5000:5", "-z"], {}


class ProFtpd(FtpServer):
    name = "proftpd"

    def prepare(self):
        uid, gid = self.owner()
        if os.geteuid() == 0:
            os.chown(self.root, uid, gid)
        table = self.folder / "users"
        table.write_text(f"{self.user}:{_SECRET_HASH}:{uid}:{gid}::{self.root}:/bin/sh\n")
        table.chmod(0o600)
        groups = self.folder / "groups"
        groups.write_text(f"users:x:{gid}:{self.user}\n")
        groups.chmod(0o600)
        config = self.folder / "proftpd.conf"
        config.write_text("\n".join((
            'ServerName "test"', "ServerType standalone", f"Port {self.port}", f"DefaultAddress {self.address}",
            "SocketBindTight on", "UseIPv6 on", "UseReverseDNS off", "AuthOrder mod_auth_file.c",
            f"AuthUserFile {table}", f"AuthGroupFile {groups}", "RequireValidShell off", "PersistentPasswd off",
            "ScoreboardFile none", f"PidFile {self.folder}/pid", "WtmpLog off", f"SystemLog {self.log_file}",
            "TransferLog none", "AllowOverwrite on", "AllowStoreRestart on", "AllowRetrieveRestart on",
            "MaxInstances 100", "MaxClientsPerHost 100", "Umask 022", "DisplayChdir .message",
            f"User {'nobody' if os.geteuid() == 0 else current_user()}",
            f"Group {'nogroup' if os.geteuid() == 0 else 'users'}", "DelayEngine off",
            f"{'DefaultRoot' if os.geteuid() == 0 else 'DefaultChdir'} {self.root}",
            "<IfModule mod_ctrls.c>", "ControlsEngine off", "</IfModule>", "")))
        modules = SERVERS / "root/usr/lib/proftpd"
        if self.program().startswith(str(SERVERS)) and modules.is_dir():
            config.write_text(f"ModulePath {modules}\n" + config.read_text())
        return [self.program(), "-n", "-q", "-c", config], self._users()


class PyFtpd(FtpServer):
    name = "pyftpdlib"

    @classmethod
    def program(cls):
        for python in ("/usr/bin/python3", sys.executable):
            found = subprocess.run([python, "-W", "ignore", "-c", "import pyftpdlib"], capture_output=True, timeout=20)
            if found.returncode == 0:
                return python
        return None

    def owner(self):
        return os.geteuid(), os.getegid()

    def prepare(self):
        script = Path(__file__).with_name("pyftpd.py")
        return [self.program(), "-W", "ignore", script, self.address, self.port, self.root, self.user,
                self.password], {}


class InetutilsFtpd(FtpServer):
    """The BSD server as GNU inetutils keep it. It reads no port from anywhere, so something plays inetd for it."""

    name = "inetutils-ftpd"

    @classmethod
    def program(cls):
        # Other packages have an `ftpd` too, in the same place.
        program = find_server("ftpd")
        if not program:
            return None
        told = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=20).stdout
        return program if "inetutils" in told else None

    @classmethod
    def missing(cls):
        return super().missing() or (None if os.geteuid() == 0 else "inetutils-ftpd started by root")

    def prepare(self):
        uid, gid = self.owner()
        os.chown(self.root, uid, gid)
        environment = self._users(f"{self.user}:x:{uid}:{gid}::{self.root}:/bin/sh")
        (self.folder / "shadow").write_text(f"{self.user}:{_SECRET_HASH}:19000:0:99999:7:::\n")
        environment["NSS_WRAPPER_SHADOW"] = str(self.folder / "shadow")
        return [sys.executable, Path(__file__).with_name("inetd.py"), self.address, self.port, self.program(),
                "--auth=default", "--umask=022"], environment


FTP_SERVERS = (Vsftpd, PureFtpd, PyFtpd, ProFtpd)


class ScriptedFtp:
    """Says what it is told to, for servers nobody would install.

    answer(session, verb, argument) returns the reply lines (without line ends), or None for the
    plain reply. `sessions` holds every session; `commands` all lines that came, in order.
    """

    PLAIN = {"USER": "331 go on", "PASS": "230 in", "TYPE": "200 ok", "SYST": "215 UNIX Type: L8", "PWD": '257 "/"',
             "CWD": "250 ok", "NOOP": "200 ok", "QUIT": "221 bye", "FEAT": "500 no", "PORT": "200 ok",
             "EPRT": "200 ok"}

    class Session:
        def __init__(self, sock):
            self.sock = sock
            self.listener = None
            self.data = None

        def passive(self):
            """Opens a data listener and returns its port."""
            self.listener = socket.create_server((self.sock.getsockname()[0], 0))
            return self.listener.getsockname()[1]

        def accept(self, timeout=20.0):
            self.listener.settimeout(timeout)
            self.data, _ = self.listener.accept()
            self.listener.close()
            return self.data

        def say(self, line):
            self.sock.sendall(line.encode("latin-1") + b"\r\n")

    def __init__(self, answer=lambda session, verb, argument: None, greeting="220 ready"):
        self._answer = answer
        self._greeting = greeting
        self.commands = []
        self.sessions = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.address, self.port = self._listener.getsockname()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock):
        session = self.Session(sock)
        self.sessions.append(session)
        with contextlib.suppress(OSError):
            session.say(self._greeting)
            for raw in sock.makefile("rb"):
                line = raw.rstrip(b"\r\n").decode("latin-1")
                self.commands.append(line)
                verb, _, argument = line.partition(" ")
                verb = verb.upper()
                reply = self._answer(session, verb, argument)
                if reply is None:
                    if verb == "PASV":
                        port = session.passive()
                        reply = f"227 Entering Passive Mode (127,0,0,1,{port >> 8},{port & 255})"
                    elif verb == "EPSV":
                        reply = f"229 ok (|||{session.passive()}|)"
                    else:
                        reply = self.PLAIN.get(verb, "502 not known")
                for part in [reply] if isinstance(reply, str) else reply:
                    session.say(part)
                if verb == "QUIT":
                    break
        sock.close()

    def close(self):
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for session in self.sessions:
            for sock in (session.sock, session.listener, session.data):
                if sock:
                    with contextlib.suppress(OSError):
                        sock.shutdown(socket.SHUT_RDWR)
