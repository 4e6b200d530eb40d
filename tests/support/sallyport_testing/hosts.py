# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hosts of the test's own: network namespaces, the links between them, and what went over a link."""
import contextlib
import ctypes
import os
import signal
import socket
import struct
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from . import processes

_CLONE_NEWNET = 0x40000000
_CLONE_NEWNS = 0x00020000
_MS_BIND, _MS_REC, _MS_PRIVATE = 0x1000, 0x4000, 0x40000
_libc = ctypes.CDLL(None, use_errno=True)


def _ip(*words):
    done = subprocess.run(["ip", *words], capture_output=True, text=True, timeout=20, check=False)
    if done.returncode != 0:
        raise OSError(f"ip {' '.join(words)}: {done.stderr.strip()}")


def missing():
    """What has to be there first, or None. Tried, since a container's root may not make namespaces."""
    if os.geteuid() != 0:
        return "root, for network namespaces"
    name = f"sp-{os.getpid()}-try"
    try:
        _ip("netns", "add", name)
        _ip("netns", "delete", name)
    except OSError as problem:
        return f"a system that lets root make network namespaces ({problem})"
    return None


class Host:
    """A network namespace. What a thread starts or opens inside `with host:` is on that host."""

    def __init__(self, name):
        self.name = f"sp-{os.getpid()}-{name}"
        _ip("netns", "add", self.name)
        self._outside = []
        with self:
            _ip("link", "set", "lo", "up")

    def __enter__(self):
        self._outside.append(os.open("/proc/thread-self/ns/net", os.O_RDONLY))
        with open(f"/run/netns/{self.name}", "rb") as file:
            self._set(file.fileno())
        return self

    def __exit__(self, *_):
        outside = self._outside.pop()
        self._set(outside)
        os.close(outside)

    @staticmethod
    def _set(descriptor):
        if _libc.setns(descriptor, _CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), "setns")

    def forward_packets(self):
        with self:
            Path("/proc/sys/net/ipv4/ip_forward").write_text("1")

    def route(self, network, via):
        with self:
            _ip("route", "add", network, "via", via)

    def close(self):
        with contextlib.suppress(OSError):
            _ip("netns", "delete", self.name)


def own_names(file):
    """From here on the calling thread, and what it starts, reads this file as /etc/hosts; nobody else does."""
    for done in (_libc.unshare(_CLONE_NEWNS),
                 _libc.mount(b"none", b"/", None, _MS_REC | _MS_PRIVATE, None),
                 _libc.mount(os.fsencode(file), b"/etc/hosts", None, _MS_BIND, None)):
        if done != 0:
            raise OSError(ctypes.get_errno(), "a file of host names of our own")


def link(one, one_address, other, other_address, name):
    """A cable; addresses with their prefix length. The interfaces are NAME0 and NAME1."""
    _ip("link", "add", f"{name}0", "netns", one.name, "type", "veth", "peer", f"{name}1", "netns", other.name)
    for host, interface, address in ((one, f"{name}0", one_address), (other, f"{name}1", other_address)):
        with host:
            _ip("address", "add", address, "dev", interface)
            _ip("link", "set", interface, "up")


@dataclass(frozen=True)
class Packet:
    """`protocol` is "tcp", or what else it is; ports are 0 where there are none."""

    protocol: str
    source: str
    source_port: int
    target: str
    target_port: int
    payload: bytes


class Capture:
    """tcpdump on an interface of a host."""

    def __init__(self, host, interface, folder):
        self._file = Path(folder) / f"{host.name}-{interface}.pcap"
        self._words = Path(folder) / f"{host.name}-{interface}.log"
        with host, open(self._words, "wb") as log:
            self._process = processes.spawn(
                ["tcpdump", "-i", interface, "-s", "0", "-B", "65536", "-U", "--immediate-mode", "-Z", "root", "-w",
                 self._file], stdout=log, stderr=log)
        deadline = time.monotonic() + 20
        while "listening on" not in self._words.read_text():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"tcpdump does not start: {self._words.read_text()}")
            time.sleep(0.01)

    def packets(self):
        """Ends the capture; everything that was seen."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait(20)
        words = self._words.read_text()
        if "0 packets dropped by kernel" not in words:
            raise RuntimeError(f"tcpdump did not see everything: {words}")
        return list(_packets(self._file.read_bytes()))

    def close(self):
        processes.end(self._process, signal.SIGKILL)


def _packets(data):
    """Of a pcap file (https://www.tcpdump.org/manpages/pcap-savefile.5.html) of Ethernet frames."""
    magic, link_type = struct.unpack_from("=I16xI", data)
    if magic not in (0xA1B2C3D4, 0xA1B23C4D) or link_type != 1:
        raise RuntimeError("not a capture of this machine's Ethernet")
    offset = 24
    while offset < len(data):
        captured, length = struct.unpack_from("=II", data, offset + 8)
        if captured != length:
            raise RuntimeError("a frame was cut")
        yield _packet(data[offset + 16:offset + 16 + captured])
        offset += 16 + captured


def _packet(frame):
    kind = int.from_bytes(frame[12:14], "big")
    if kind != 0x0800:
        return Packet({0x0806: "arp", 0x86DD: "ipv6"}.get(kind, f"{kind:#06x}"), "", 0, "", 0, frame[14:])
    packet = frame[14:]
    packet = packet[:int.from_bytes(packet[2:4], "big")]
    source, target = socket.inet_ntoa(packet[12:16]), socket.inet_ntoa(packet[16:20])
    rest = packet[(packet[0] & 15) * 4:]
    if packet[9] != socket.IPPROTO_TCP:
        name = {socket.IPPROTO_UDP: "udp", socket.IPPROTO_ICMP: "icmp"}.get(packet[9], f"protocol {packet[9]}")
        return Packet(name, source, 0, target, 0, rest)
    return Packet("tcp", source, int.from_bytes(rest[:2], "big"), target, int.from_bytes(rest[2:4], "big"),
                  rest[(rest[12] >> 4) * 4:])
