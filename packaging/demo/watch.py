# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is connected with whom, as the kernel sees it."""
import threading
from dataclasses import dataclass

from sallyport_testing import processes


@dataclass(frozen=True)
class End:
    """One end of a TCP connection: whose it is, and whose the other end is."""
    owner: str
    local: tuple  # (address, port)
    remote: tuple
    peer: str  # "" when it belongs to nobody we know
    peer_pid: int


def has_connections(pids):
    held = set().union(*map(processes.socket_inodes, pids))
    return any(inode in held for _, _, inode in processes.tcp_connections())


class Watcher:
    """Looks a hundred times a second while its context lasts and remembers everything it saw.

    parties: name -> function that returns the process ids of that party at this moment.
    Connections that were there before it began are not reported.
    """

    PAUSE = 0.01

    def __init__(self, parties):
        self._parties = parties
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
        for (local, remote), (owner, _) in self._owners.items():
            if (local, remote) not in self._before:
                found.append(End(owner, local, remote, *self._owners.get((remote, local), ("", 0))))
        return found

    def _run(self):
        while not self._stop.wait(self.PAUSE):
            self._look()

    def _look(self):
        holders = {inode: (party, pid) for party, pids in self._parties.items() for pid in pids()
                   for inode in processes.socket_inodes(pid)}
        for local, remote, inode in processes.tcp_connections():
            if inode in holders:
                self._owners[local, remote] = holders[inode]
