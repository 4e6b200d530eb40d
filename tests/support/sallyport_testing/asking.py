# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that ask, agents that take their time, and a terminal to type at."""
import errno
import hashlib
import json
import os
import pty
import select
import re
import socket
import struct
import subprocess
import sys
import termios
import threading
import time
from pathlib import Path

from . import processes


class AskingServer:
    """asyncssh with a script (askingserver.py): `rounds` of name, instruction, prompts and answers; `password`;
    `expired`, `refused` and `new` for a change of it; `open` for no login at all; `endless` rounds; `banner`; `originator`, who connects to a remote forward on
    `remote_port`."""

    user = "anna"

    def __init__(self, folder, **script):
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "script.json"
        path.write_text(json.dumps(script))
        self.process = processes.spawn(
            [sys.executable, "-W", "ignore", Path(__file__).with_name("askingserver.py"), path],
            stdout=subprocess.PIPE, stderr=open(folder / "asking.log", "wb"), env=dict(os.environ))
        self.folder = folder
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError((folder / "asking.log").read_text())
        first = json.loads(line)
        self.port = first["port"]
        self.known_hosts_line = first["known_hosts"]
        self.answers = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self):
        for line in self.process.stdout:
            self.answers.append(json.loads(line))

    def known_hosts(self):
        path = self.folder / "known_hosts"
        path.write_text(self.known_hosts_line + "\n")
        return str(path)

    def close(self):
        processes.end(self.process)
        self._thread.join(5)
        self.process.stdout.close()


class Screen:
    """A terminal; what a program shows there, and what is typed."""

    def __init__(self):
        self._master, self._slave = pty.openpty()
        self.name = os.ttyname(self._slave)
        self._shown = b""
        self._seen = 0
        self._changed = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    # A session leader that opens a terminal gets it as its own.
    ATTACH = "import os,sys; os.open(sys.argv[1], os.O_RDWR); os.execvp(sys.argv[2], sys.argv[2:])"

    def prefix(self):
        """To run a program on this terminal."""
        return [sys.executable, "-c", self.ATTACH, self.name]

    def _read(self):
        while not self._closing:
            if not select.select([self._master], [], [], 0.1)[0]:
                continue
            try:
                data = os.read(self._master, 4096)
            except OSError as error:
                if error.errno == errno.EIO:
                    time.sleep(0.01)
                    continue
                return
            if not data:
                return
            with self._changed:
                self._shown += data
                self._changed.notify_all()

    @property
    def text(self):
        return self._shown.decode(errors="replace")

    def expect(self, pattern, seconds=15.0):
        """Waits until something new matches; the match."""
        from .case import patience
        deadline = time.monotonic() + patience(seconds)
        with self._changed:
            while True:
                found = re.search(pattern, self._shown[self._seen:].decode(errors="replace"))
                if found:
                    self._seen += len(self._shown[self._seen:].decode(errors="replace")[:found.end()].encode())
                    return found
                left = deadline - time.monotonic()
                if left <= 0:
                    raise AssertionError(f"{pattern!r} is not on the terminal:\n{self.text}")
                self._changed.wait(left)

    def echoes(self):
        return bool(termios.tcgetattr(self._slave)[3] & termios.ECHO)

    def type(self, text, enter=True):
        os.write(self._master, text.encode() + (b"\n" if enter else b""))

    def close(self):
        # The next terminal may get the same number: nobody may read from it by then.
        self._closing = True
        self._thread.join()
        os.close(self._slave)
        os.close(self._master)


def _string(data):
    return struct.pack(">I", len(data)) + data


def _read_string(data, at):
    size, = struct.unpack_from(">I", data, at)
    return data[at + 4:at + 4 + size], at + 4 + size


def _mpint(number):
    data = number.to_bytes((number.bit_length() + 8) // 8, "big")
    return _string(data)


class SecurityKeyAgent:
    """An ssh-agent with one FIDO2 key in software, which waits to be touched."""

    def __init__(self, folder, kind="ed25519"):
        from cryptography.hazmat.primitives.asymmetric import ec, ed25519
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
        self.application = b"ssh:"
        self.kind = kind
        if kind == "ed25519":
            self._key = ed25519.Ed25519PrivateKey.generate()
            self.type = b"sk-ssh-ed25519@openssh.com"
            public = _string(self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))
        else:
            self._key = ec.generate_private_key(ec.SECP256R1())
            self.type = b"sk-ecdsa-sha2-nistp256@openssh.com"
            public = _string(b"nistp256") + _string(
                self._key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))
        self.blob = _string(self.type) + public + _string(self.application)
        self.path = str(folder / f"agent-{kind}")
        self.touched = threading.Event()
        self.asked = threading.Event()
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(self.path)
        self._listener.listen(8)
        threading.Thread(target=self._serve, daemon=True).start()

    def public_key(self):
        import base64
        return f"{self.type.decode()} {base64.b64encode(self.blob).decode()} token\n"

    def _serve(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection):
        with connection:
            while True:
                header = connection.recv(4, socket.MSG_WAITALL)
                if len(header) < 4:
                    return
                message = connection.recv(struct.unpack(">I", header)[0], socket.MSG_WAITALL)
                if message[0] == 11:
                    answer = b"\x0c" + struct.pack(">I", 1) + _string(self.blob) + _string(b"token")
                elif message[0] == 13:
                    _, at = _read_string(message, 1)
                    data, _ = _read_string(message, at)
                    self.asked.set()
                    self.touched.wait(60)
                    answer = b"\x0e" + _string(self._sign(data))
                else:
                    answer = b"\x05"
                try:
                    connection.sendall(_string(answer))
                except OSError:
                    return

    def _sign(self, data):
        flags_and_counter = b"\x01" + struct.pack(">I", 7)
        signed = (hashlib.sha256(self.application).digest() + flags_and_counter + hashlib.sha256(data).digest())
        if self.kind == "ed25519":
            signature = self._key.sign(signed)
        else:
            from cryptography.hazmat.primitives import hashes
            from cryptography.hazmat.primitives.asymmetric import ec, utils
            r, s = utils.decode_dss_signature(self._key.sign(signed, ec.ECDSA(hashes.SHA256())))
            signature = _mpint(r) + _mpint(s)
        return _string(self.type) + _string(signature) + flags_and_counter

    def close(self):
        self.touched.set()
        self._listener.close()
