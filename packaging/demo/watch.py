# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is connected with whom, as the kernel sees it: /proc/net/tcp and the processes' descriptors."""
import contextlib
import os
import socket
import struct
import threading
from dataclasses import dataclass
from pathlib import Path

LISTENING = 0x0A


@dataclass(frozen=True)
class End:
    """One end of a TCP connection, the process it belongs to and the one at the other end."""
    owner: str
    pid: int
    local: tuple  # (address, port)
    remote: tuple
    peer: str  # "" when no process we know of is there
    peer_pid: int


def _endpoint(text):
    """"0100007F:1F90" -> ("127.0.0.1", 8080)."""
    address, port = text.split(":")
    words = [struct.pack("=I", int(address[i:i + 8], 16)) for i in range(0, len(address), 8)]
    raw = b"".join(words)
    if len(raw) == 16 and raw.startswith(bytes(10) + b"\xff\xff"):
        raw = raw[12:]
    family = socket.AF_INET if len(raw) == 4 else socket.AF_INET6
    return socket.inet_ntop(family, raw), int(port, 16)


def _connections():
    """(local, remote, inode) of every TCP connection that a process holds."""
    for name in ("tcp", "tcp6"):
        with contextlib.suppress(OSError):
            for line in Path("/proc/net", name).read_text().splitlines()[1:]:
                columns = line.split()
                if int(columns[3], 16) != LISTENING and columns[9] != "0":
                    yield _endpoint(columns[1]), _endpoint(columns[2]), columns[9]


def _inodes(pid):
    """The sockets that a process has open; raises PermissionError where we may not look."""
    found = set()
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        for descriptor in os.scandir(f"/proc/{pid}/fd"):
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                target = os.readlink(descriptor.path)
                if target.startswith("socket:["):
                    found.add(target[8:-1])
    return found


def has_connections(pid):
    held = _inodes(pid)
    return any(inode in held for _, _, inode in _connections())


class Watcher:
    """Looks a hundred times a second while its context lasts and remembers everything it saw.

    parties: name -> function that returns the process ids of that party at this moment.
    Connections that were there before it began are not reported.
    """

    PAUSE = 0.01

    def __init__(self, parties):
        self.parties = parties
        self.looks = 0
        self._owners = {}  # (local, remote) -> (party, pid)
        self._before = set()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self):
        self._look()
        self._before = set(self._owners)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join()

    def ends(self):
        """Every end that belonged to one of the parties."""
        found = []
        for (local, remote), (owner, pid) in self._owners.items():
            if (local, remote) not in self._before:
                peer, peer_pid = self._owners.get((remote, local), ("", 0))
                found.append(End(owner, pid, local, remote, peer, peer_pid))
        return found

    def _run(self):
        while not self._stop.wait(self.PAUSE):
            self._look()

    def _look(self):
        holders = {}
        for party, pids in self.parties.items():
            for pid in pids():
                with contextlib.suppress(PermissionError):
                    holders.update((inode, (party, pid)) for inode in _inodes(pid))
        for local, remote, inode in _connections():
            if inode in holders:
                self._owners[local, remote] = holders[inode]
        self.looks += 1
