# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain sockets: destinations with a character of their own, and an FTP client that can misbehave."""
import contextlib
import hashlib
import random
import re
import socket
import struct
import threading


def _first_ephemeral_port():
    try:
        with open("/proc/sys/net/ipv4/ip_local_port_range", encoding="ascii") as file:
            return int(file.read().split()[0])
    except OSError:
        return 32768


def free_port(address="127.0.0.1"):
    """A port to give to a server: never one the system hands out by itself.

    Whoever polls such a port until its server answers would else, sooner or later, connect to the
    passive data port of another test's FTP server and take its transfer.
    """
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    for port in random.sample(range(12000, _first_ephemeral_port()), 200):
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with contextlib.suppress(OSError):
                probe.bind((address, port))
                return port
    raise RuntimeError(f"no free port at {address}")


def connect(address, timeout=10.0, source=None):
    """A connection to (host, port); source is a local address to come from."""
    return socket.create_connection(address, timeout, (source, 0) if source else None)


def turned_away(address, timeout=20.0, content=b""):
    """Comes to (host, port), sends content, and returns what comes: b"" if it is an end or a reset.

    On a busy computer a reset may be there before connect() has looked.
    """
    with contextlib.suppress(ConnectionResetError, BrokenPipeError), connect(address, timeout) as sock:
        sock.sendall(content)
        return sock.recv(1)
    return b""


def reset(sock):
    """Closes with RST instead of FIN."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


def read_until_eof(sock, timeout=20.0):
    sock.settimeout(timeout)
    parts = []
    while part := sock.recv(1 << 16):
        parts.append(part)
    return b"".join(parts)


def read_exactly(sock, count, timeout=20.0):
    sock.settimeout(timeout)
    parts = []
    while count > 0:
        part = sock.recv(min(count, 1 << 16))
        if not part:
            raise EOFError(f"{count} bytes are missing")
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def pattern(size, seed=0):
    """Bytes that differ everywhere and for every seed, so that a swap or a gap shows."""
    block = hashlib.shake_128(f"{seed}".encode()).digest(min(size, (1 << 20) + 7))
    if not block:
        return b""
    return (block * (size // len(block) + 1))[:size]


def sha256(data):
    return hashlib.sha256(data).hexdigest()


class TcpServer:
    """Accepts on loopback and runs handler(socket) in a thread for each connection."""

    def __init__(self, handler, address="127.0.0.1"):
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        self._handler = handler
        self._listener = socket.create_server((address, 0), family=family, backlog=512)
        self.address = self._listener.getsockname()[:2]
        self.port = self.address[1]
        self.accepted = 0
        self.connections = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.accepted += 1
            self.connections.append(sock)
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock):
        with contextlib.suppress(OSError, EOFError):
            self._handler(sock)
        with contextlib.suppress(OSError):
            sock.close()

    def close(self):
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in self.connections:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    @classmethod
    def echo(cls, address="127.0.0.1"):
        def handler(sock):
            while data := sock.recv(1 << 16):
                sock.sendall(data)
        return cls(handler, address)

    @classmethod
    def digest(cls):
        """Reads to the end, then answers with the digest: shows that a half-close came through."""
        def handler(sock):
            sock.sendall(sha256(read_until_eof(sock, 120)).encode())
        return cls(handler)

    @classmethod
    def holding(cls):
        """Sends one byte and then keeps the connection open until the peer goes."""
        def handler(sock):
            sock.sendall(b"!")
            while sock.recv(1 << 16):
                pass
        return cls(handler)


class BlackHole:
    """A loopback address that neither accepts nor refuses: its backlog is full, SYNs are dropped."""

    def __init__(self):
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(0)
        self.address = self._listener.getsockname()
        self.port = self.address[1]
        self._fillers = []
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(self.address)
            self._fillers.append(filler)
        # One more must hang, or this is no black hole.
        probe = socket.socket()
        probe.settimeout(0.3)
        try:
            probe.connect(self.address)
        except TimeoutError:
            pass
        else:
            raise RuntimeError("the backlog did not fill up")
        finally:
            probe.close()

    def close(self):
        for filler in self._fillers:
            filler.close()
        self._listener.close()


class RawFtp:
    """An FTP control connection by hand; replies come back as (code, text of all lines)."""

    def __init__(self, address, timeout=20.0, source=None, greet=True):
        self.sock = connect(address, timeout, source)
        self._buffer = b""
        self.greeting = self.reply() if greet else None

    def line(self):
        while b"\n" not in self._buffer:
            data = self.sock.recv(1 << 16)
            if not data:
                raise EOFError(self._buffer.decode("latin-1"))
            self._buffer += data
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.rstrip(b"\r").decode("latin-1")

    def reply(self):
        first = self.line()
        lines = [first]
        if first[3:4] == "-":
            while not re.match(first[:3] + "( |$)", lines[-1]):
                lines.append(self.line())
        return int(first[:3]), "\n".join(lines)

    def send(self, line):
        self.sock.sendall(line.encode("latin-1") + b"\r\n")

    def command(self, line):
        self.send(line)
        return self.reply()

    def login(self, user="tester", password="secret"):
        code, text = self.command(f"USER {user}")
        if code == 331:
            code, text = self.command(f"PASS {password}")
        if code != 230:
            raise RuntimeError(f"login: {text}")
        code, text = self.command("TYPE I")
        if code != 200:
            raise RuntimeError(text)
        return self

    def pasv_address(self):
        code, text = self.command("PASV")
        if code != 227:
            raise RuntimeError(text)
        numbers = [int(n) for n in re.search(r"\((\d+(?:,\d+){5})\)$", text).group(1).split(",")]
        return ".".join(map(str, numbers[:4])), numbers[4] * 256 + numbers[5]

    def epsv_port(self, argument=""):
        code, text = self.command(f"EPSV {argument}".strip())
        if code != 229:
            raise RuntimeError(text)
        return int(re.search(r"\(\|\|\|(\d+)\|\)$", text).group(1))

    def data(self, **options):
        """PASV and the connection that belongs to it."""
        return connect(self.pasv_address(), **options)

    def retrieve(self, name):
        data = self.data()
        code, text = self.command(f"RETR {name}")
        if code not in (125, 150):
            raise RuntimeError(text)
        content = read_until_eof(data)
        data.close()
        code, text = self.reply()
        if code != 226:
            raise RuntimeError(text)
        return content

    def close(self):
        self.sock.close()
