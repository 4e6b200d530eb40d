# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The FTP client, Sallyport, the SSH server and the FTP server on four hosts: what goes over which cable.

  client ---- sallyport ---- sshd ---- ftp

All four reach each other, so that whatever is led past the tunnel arrives, and is seen. The hosts are network namespaces.
"""
import contextlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "ftpmatrix"))

from sallyport_testing import FTP_SERVERS, Cli, CliCase, Sshd, main, patience  # noqa: E402
from sallyport_testing.hosts import Capture, Host, link, missing  # noqa: E402

from clients import Curl, Ftplib, Job, Lftp, Tnftp  # noqa: E402

CLIENTS = (Curl(), Lftp(), Tnftp(), Ftplib())
CLIENT, SALLYPORT, SSHD, SSHD_INSIDE, FTP = "10.77.1.1", "10.77.1.2", "10.77.2.2", "10.77.3.1", "10.77.3.2"
SALLYPORT_OUTSIDE = "10.77.2.1"
SSH_PORT = 2222
# Words that only FTP says, and what the files are made of.
MARKER = b"SALLYPORT-MARKER:"
TELLTALES = (MARKER, b"USER ", b"PASS ", b"RETR ", b"STOR ", b"227 ", b"229 ", b"PORT ", b"EPRT ", b"226 ")


class FourHosts(CliCase):
    def setUp(self):
        super().setUp()
        self.need(not missing(), missing())
        for program in ("tcpdump", "ip"):
            self.need(shutil.which(program), program)
        for client in CLIENTS:
            self.need(not client.missing(), client.missing())
        self.client, self.near, self.far, self.last = (
            self.started(Host(name)) for name in ("client", "sallyport", "sshd", "ftp"))
        link(self.client, f"{CLIENT}/24", self.near, f"{SALLYPORT}/24", "first")
        link(self.near, f"{SALLYPORT_OUTSIDE}/24", self.far, f"{SSHD}/24", "second")
        link(self.far, f"{SSHD_INSIDE}/24", self.last, f"{FTP}/24", "third")
        for host in (self.near, self.far):
            host.forward_packets()
        self.client.route("10.77.0.0/16", SALLYPORT)
        self.near.route("10.77.3.0/24", SSHD)
        self.far.route("10.77.1.0/24", SALLYPORT_OUTSIDE)
        self.last.route("10.77.0.0/16", SSHD_INSIDE)

    def ftp_server(self, kind):
        self.need(not kind.missing(), kind.missing())
        with self.last:
            server = self.started(kind(self.folder / "servers", FTP))
        self.content = MARKER * 20_000
        server.put("down", self.content)
        return server

    def tunnel_between(self, server, bind, *more, config=()):
        """sshd and Sallyport on their hosts; the address of the rule."""
        with self.far:
            sshd = self.started(Sshd(self.folder / "sshd", config=[f"ListenAddress {SSHD}:{SSH_PORT}", *config]))
        lines = [f"[{SSHD}]:{SSH_PORT} {line.split(' ', 1)[1]}" for line in sshd.known_hosts_lines()]
        with self.near:
            self.command_line = self.started(Cli(
                ["connect", f"{sshd.user}@{SSHD}:{SSH_PORT}", "-i", sshd.user_key(), "--known-hosts",
                 sshd.known_hosts("hosts", lines), "-L", f"ftp/{bind}:0:{FTP}:{server.port}", *more],
                folder=self.folder / "cli"))
            self.command_line.wait_up(1)
        return bind, self.command_line.listen()[1]

    def use(self, host, client, server, address, active):
        """Lists, fetches and stores from that host; what went wrong, with what the client said."""
        folder = Path(tempfile.mkdtemp(prefix="client-", dir=self.folder))
        (folder / "up").write_bytes(self.content)
        operations = [("list",), ("get", "down"), ("put", "up")]
        job = Job(*address, server.user, server.password, active, folder, "/", operations, ["down"], patience(30))
        with contextlib.suppress(FileNotFoundError):
            os.unlink(server.root / "up")
        with host:
            client.work(job)
        got, stored = folder / "got-down", server.root / "up"
        problems = []
        if "down" not in job.text():
            problems.append("no listing")
        if not got.exists() or got.read_bytes() != self.content:
            problems.append("down is not there")
        if not stored.exists() or stored.read_bytes() != self.content:
            problems.append("up is not there")
        return f"{client.name}: {', '.join(problems)}\n{job.text()}" if problems else ""

    def assert_only_ssh(self, packets):
        """A leg that nothing but the SSH connection may have used."""
        ends = {(SALLYPORT_OUTSIDE, SSHD, "to"), (SSHD, SALLYPORT_OUTSIDE, "from")}
        streams = {}
        for packet in packets:
            if packet.protocol in ("arp", "ipv6"):
                # The kernel's neighbours and routers; there is no IPv6 address but those it gives itself.
                self.assertFalse(any(word in packet.payload for word in TELLTALES))
                continue
            self.assertEqual(packet.protocol, "tcp", packet)
            way = "to" if packet.target_port == SSH_PORT else "from"
            self.assertIn((packet.source, packet.target, way), ends, packet)
            self.assertIn(SSH_PORT, (packet.source_port, packet.target_port), packet)
            key = (packet.source_port, packet.target_port)
            streams[key] = streams.get(key, b"") + packet.payload
        self.assertEqual(len(streams), 2, "one SSH connection, both ways")
        for stream in streams.values():
            self.assertTrue(stream.startswith(b"SSH-2.0-"), stream[:40])
            # Enough went over it that the content would show. Four bytes turn up in noise by chance.
            self.assertGreater(len(stream), len(self.content))
            for word in (word for word in TELLTALES if len(word) > 4):
                self.assertNotIn(word, stream)

    def assert_only_to(self, packets, address):
        """Everything that left the client's host went to one address, and came from there."""
        seen = 0
        for packet in packets:
            if packet.protocol in ("arp", "ipv6"):
                continue
            seen += packet.protocol == "tcp"
            self.assertEqual(packet.protocol, "tcp", packet)
            self.assertEqual({packet.source, packet.target}, {CLIENT, address}, packet)
        self.assertGreater(seen, 100)

    # --- what is asked ---------------------------------------------------------------------

    def through(self, bind, host, *more, config=(), kinds=FTP_SERVERS, clients=CLIENTS):
        for kind in kinds:
            server = self.ftp_server(kind)
            first = self.started(Capture(self.client, "first0", self.folder))
            second = self.started(Capture(self.near, "second0", self.folder))
            address = self.tunnel_between(server, bind, *more, config=config)
            for active in (False, True):
                for client in clients:
                    with self.subTest(kind.name, client=client.name, active=active):
                        problem = self.use(host, client, server, address, active)
                        self.assertEqual(problem, "", problem + self.command_line.report())
            self.command_line.stop()
            with self.subTest(kind.name, capture="Sallyport's host to the SSH server"):
                self.assert_only_ssh(second.packets())
            yield first.packets()

    def test_a_client_on_a_host_of_its_own(self):
        for packets in self.through(SALLYPORT, self.client):
            with self.subTest(capture="what left the client's host"):
                self.assert_only_to(packets, SALLYPORT)

    def test_a_client_on_sallyports_host(self):
        for packets in self.through("127.0.0.1", self.near):
            self.assertEqual([packet for packet in packets if packet.protocol not in ("arp", "ipv6")], [])

    def test_active_transfers_that_come_in_at_the_ssh_server(self):
        """The FTP server connects to the SSH server's inner address, as GatewayPorts allows."""
        for packets in self.through(SALLYPORT, self.client, "--ftp-option", "active-mode=forward", "--ftp-option",
                                    f"advertise={SSHD_INSIDE}", config=["GatewayPorts clientspecified"],
                                    kinds=FTP_SERVERS[:2]):
            self.assert_only_to(packets, SALLYPORT)

    def test_without_the_tunnel_the_same_capture_is_full_of_ftp(self):
        """Shows that the other tests would see what they look for."""
        server = self.ftp_server(FTP_SERVERS[0])
        capture = self.started(Capture(self.near, "second0", self.folder))
        for client in CLIENTS:
            for active in (False, True):
                self.assertEqual(self.use(self.client, client, server, (FTP, server.port), active), "")
        packets = capture.packets()
        with self.assertRaises(AssertionError):
            self.assert_only_ssh(packets)
        payload = b"".join(packet.payload for packet in packets)
        for word in TELLTALES:
            with self.subTest(word):
                self.assertIn(word, payload)


if __name__ == "__main__":
    main()
