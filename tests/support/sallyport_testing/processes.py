# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Child processes that never outlive the test, and who owns which TCP connection."""
import ctypes
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


def _become_a_child():
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    # A shell that starts the tests in the background has them ignore interrupts.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def spawn(command, **options):
    """Starts a process that the kernel ends when the test itself is killed, and that Ctrl-C spares."""
    options.setdefault("stdin", subprocess.DEVNULL)
    options.setdefault("start_new_session", True)
    return subprocess.Popen([str(word) for word in command], preexec_fn=_become_a_child, **options)


def descendants(pid):
    """All descendants of a process, itself not included, parents first."""
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                stat = Path(f"/proc/{entry}/stat").read_text()
            except OSError:
                continue
            if ")" not in stat:  # it is just ending
                continue
            parent = int(stat[stat.rindex(")") + 2:].split()[1])
            children.setdefault(parent, []).append(int(entry))
    found, todo = [], [pid]
    while todo:
        next_ones = children.get(todo.pop(0), [])
        found += next_ones
        todo += next_ones
    return found


def is_alive(pid):
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return stat[stat.rindex(")") + 2] not in "ZX"


def send(pids, number):
    for pid in pids:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            pass


def end(process, number=signal.SIGTERM, grace=5.0):
    """Ends a process and all it started; by force when it does not go. Returns its exit status."""
    family = descendants(process.pid)
    if process.poll() is None:
        process.send_signal(signal.SIGCONT)
        process.send_signal(number)
    send(family, signal.SIGCONT)
    send(family, number)
    try:
        process.wait(grace)
    except subprocess.TimeoutExpired:
        family += descendants(process.pid)
        process.kill()
        process.wait()
    send([pid for pid in family if is_alive(pid)], signal.SIGKILL)
    deadline = time.monotonic() + 5
    while any(is_alive(pid) for pid in family) and time.monotonic() < deadline:
        time.sleep(0.002)
    return process.returncode


def _address(text):
    host, port = text.split(":")
    raw = bytes.fromhex(host)
    # The kernel prints 32-bit words in its own byte order.
    words = b"".join(raw[i:i + 4][::-1] for i in range(0, len(raw), 4))
    if len(words) == 16 and words[:12] == bytes(10) + b"\xff\xff":
        words = words[12:]
    family = socket.AF_INET if len(words) == 4 else socket.AF_INET6
    return socket.inet_ntop(family, words), int(port, 16)


def tcp_connections(states=("01", "08")):
    """(local, remote, inode) of every connection that can still carry bytes (ESTABLISHED, CLOSE_WAIT)."""
    found = []
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        try:
            lines = Path(table).read_text().splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            if fields[3] in states:
                found.append((_address(fields[1]), _address(fields[2]), fields[9]))
    return found


def socket_inodes(pid):
    found = set()
    try:
        for entry in os.scandir(f"/proc/{pid}/fd"):
            try:
                target = os.readlink(entry.path)
            except OSError:
                continue
            if target.startswith("socket:["):
                found.add(target[8:-1])
    except OSError:
        pass
    return found


def owners_of_connections(pid, children=True):
    """The process ids at the other ends of a process's TCP connections on this machine, and its children's.

    None stands for a peer that no process we may look into owns.
    """
    family = {pid, *descendants(pid)} if children else {pid}
    connections = tcp_connections()
    owner = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            for inode in socket_inodes(int(entry)):
                owner.setdefault(inode, set()).add(int(entry))
    by_ends = {(local, remote): inode for local, remote, inode in connections}
    peers = set()
    for local, remote, inode in connections:
        if owner.get(inode, set()) & family:
            other = by_ends.get((remote, local))
            peers |= owner.get(other, {None})
    return peers


def listening_ports(pid):
    """Local (address, port) pairs on which a process listens."""
    inodes = socket_inodes(pid)
    return {local for local, _, inode in tcp_connections(states=("0A",)) if inode in inodes}


def cpu_of(pid):
    """Seconds of processor time it has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_of(pid):
    """Resident memory in bytes."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0
