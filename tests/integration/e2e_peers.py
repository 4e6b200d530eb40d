# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that are not OpenSSH, and servers that mean harm."""
import contextlib
import struct
import subprocess
import threading
import time

from sallyport_testing import CliCase, RawFtp, ScriptedFtp, TcpServer, Vsftpd, connect, main, pattern, patience, read_exactly, sha256
from sallyport_testing.peers import AsyncSsh, Dropbear
from sallyport_testing.processes import memory_of
from sallyport_testing.rekeying import RekeyingServer

MEBI = 1 << 20


class PeersCase(CliCase):
    def peer(self, kind):
        self.need(not kind.missing(), kind.missing())
        return self.started(kind(self.folder / kind.name))

    def to(self, server, *rules, key=None):
        return ["connect", f"{server.user}@127.0.0.1:{server.port}", "-i", key or server.user_key(),
                "--known-hosts", server.known_hosts(), *rules]

    def up(self, server, *rules):
        cli = self.cli(self.to(server, *rules))
        cli.wait_up(sum(word in ("-L", "-R", "-D") for word in rules))
        return cli

    def exchange(self, address, content):
        with connect(address, patience(30)) as sock:
            thread = threading.Thread(target=sock.sendall, args=(content,))
            thread.start()
            self.assertEqual(sha256(read_exactly(sock, len(content), patience(60))), sha256(content))
            thread.join()


class NotOpenSsh(PeersCase):
    def kinds(self):
        """A stock libssh2 drops what asyncssh sends for a remote listener: it names the port that was asked for."""
        return (Dropbear,) if self.lacks("where a connection to a remote listener came from") else (Dropbear, AsyncSsh)

    def test_every_kind_of_rule(self):
        for kind in self.kinds():
            with self.subTest(kind.name):
                server = self.peer(kind)
                echo = self.started(TcpServer.echo())
                cli = self.up(server, "-L", f"127.0.0.1:0:127.0.0.1:{echo.port}",
                              "-R", f"127.0.0.1:0:127.0.0.1:{echo.port}", "-D", "127.0.0.1:0")
                self.exchange(cli.listen(1), pattern(8 * MEBI))
                self.exchange(cli.listen(2), pattern(8 * MEBI, 1))
                with connect(cli.listen(3), patience(20)) as sock:
                    sock.sendall(b"\x05\x01\x00\x05\x01\x00\x01\x7f\0\0\1" + echo.port.to_bytes(2, "big") + b"x")
                    self.assertEqual(read_exactly(sock, 12, patience(20))[2:4], b"\x05\x00")
                    self.assertEqual(read_exactly(sock, 1, patience(20)), b"x")
                cli.stop()

    def test_fifty_connections_at_once(self):
        for kind in (Dropbear, AsyncSsh):
            with self.subTest(kind.name):
                server = self.peer(kind)
                echo = self.started(TcpServer.echo())
                cli = self.up(server, "-L", f"127.0.0.1:0:127.0.0.1:{echo.port}")
                socks = [connect(cli.listen(), patience(30)) for _ in range(50)]
                for number, sock in enumerate(socks):
                    sock.sendall(struct.pack("!I", number) * 1000)
                for number, sock in enumerate(socks):
                    self.assertEqual(read_exactly(sock, 4000, patience(30)), struct.pack("!I", number) * 1000)
                    sock.close()

    def test_ftp(self):
        self.need(not Vsftpd.missing(), Vsftpd.missing())
        ftp = self.started(Vsftpd(self.folder / "servers", "127.0.0.1"))
        content = pattern(3 * MEBI)
        for kind in self.kinds():
            for options in ([], ["--disable-epsv"], ["--ftp-port", "127.0.0.1"],
                            ["--ftp-port", "127.0.0.1", "--disable-eprt"]):
                with self.subTest(kind.name, options=options):
                    ftp.put("file", content)
                    server = self.peer(kind)
                    cli = self.up(server, "-L", f"ftp/127.0.0.1:0:127.0.0.1:{ftp.port}")
                    host, port = cli.listen()
                    got = subprocess.run(["curl", "-sS", "--user", f"{ftp.user}:{ftp.password}", *options,
                                          f"ftp://{host}:{port}/file"], capture_output=True, timeout=patience(60))
                    self.assertEqual((got.returncode, sha256(got.stdout)), (0, sha256(content)),
                                     got.stderr.decode() + cli.report()[-1500:])
                    cli.stop()

    def test_a_destination_that_refuses(self):
        for kind in (Dropbear, AsyncSsh):
            with self.subTest(kind.name):
                cli = self.up(self.peer(kind), "-L", "127.0.0.1:0:127.0.0.1:9")
                # Not every server says why; none may leave the program hanging.
                with self.assertRaises((ConnectionResetError, BrokenPipeError, EOFError)), \
                        connect(cli.listen(), patience(20)) as sock:
                    sock.sendall(b"x")
                    read_exactly(sock, 1, patience(20))
                closed = cli.wait_event("connection", state="closed")
                self.assertEqual(closed["end"], "refused")
                print(kind.name, "says of a refused destination:", closed["code"], closed.get("detail"))

    def test_probes_are_answered(self):
        for kind in (Dropbear, AsyncSsh):
            with self.subTest(kind.name):
                cli = self.up(self.peer(kind), "-L", "127.0.0.1:0:127.0.0.1:9", "--keepalive", "1x2")
                time.sleep(5)
                self.assertEqual([event["state"] for event in cli.events_of("state")][-1], "up", cli.report())

    def test_it_comes_back(self):
        self.need(not Dropbear.missing(), Dropbear.missing())
        server = self.peer(Dropbear)
        echo = self.started(TcpServer.echo())
        cli = self.up(server, "-L", f"127.0.0.1:0:127.0.0.1:{echo.port}")
        server.kill()
        cli.wait_event("state", state="reconnecting")
        server.start()
        cli.wait_events(2, "state", state="up", seconds=patience(20))
        self.exchange(cli.listen(), b"x")


class Hostile(PeersCase):
    """A server that lets one in and then misbehaves: what it sends is bounded, and ends clearly."""

    def setUp(self):
        super().setUp()
        self.need(not RekeyingServer.missing(), RekeyingServer.missing())
        self.echo = self.started(TcpServer.echo())
        self.server = self.started(RekeyingServer())
        hosts = self.folder / "hosts"
        hosts.write_text(self.server.known_hosts_line() + "\n")
        from sallyport_testing.sshd import generate_key
        self.command_line = self.cli(
            ["connect", f"anna@127.0.0.1:{self.server.port}", "-i", str(generate_key("user_ed25519", "ed25519")),
             "--known-hosts", str(hosts), "-L", f"127.0.0.1:0:127.0.0.1:{self.echo.port}", "--no-reconnect"])
        self.command_line.wait_up(1)
        self.transport = self.server.transports[-1]

    def message(self, *parts):
        import paramiko
        message = paramiko.Message()
        for kind, value in parts:
            getattr(message, f"add_{kind}")(value)
        # The program may have hung up, which is one good answer to what it is sent.
        with contextlib.suppress(EOFError, OSError):
            self.transport._send_message(message)

    def assert_works_or_ended(self, before):
        """Still serving, or over with a reason; in either case with no more memory than before."""
        cli = self.command_line
        self.assertLess(memory_of(cli.pid) if cli.process.poll() is None else 0, before + 32 * MEBI * patience(1))
        if cli.process.poll() is None:
            self.exchange(cli.listen(), b"still here")
        else:
            self.assertTrue(cli.events_of("error"), cli.report())

    def test_channels_nobody_asked_for(self):
        before = memory_of(self.command_line.pid)
        for number in range(2000):
            self.message(("byte", b"\x5a"), ("string", "forwarded-tcpip"), ("int", 100000 + number),
                         ("int", 1 << 20), ("int", 32768), ("string", "127.0.0.1"), ("int", 80),
                         ("string", "10.0.0.1"), ("int", 1234))
        for kind in ("x11", "session", "auth-agent@openssh.com", "nonsense"):
            self.message(("byte", b"\x5a"), ("string", kind), ("int", 99), ("int", 1 << 20), ("int", 32768))
        time.sleep(2)
        self.assert_works_or_ended(before)

    def test_window_adjusts_without_end(self):
        before = memory_of(self.command_line.pid)
        with connect(self.command_line.listen(), patience(20)) as sock:
            sock.sendall(b"x")
            read_exactly(sock, 1, patience(20))
            for _ in range(3000):
                self.message(("byte", b"\x5d"), ("int", 0), ("int", 0xffffffff))
                self.message(("byte", b"\x5d"), ("int", 77), ("int", 0xffffffff))
            time.sleep(1)
        self.assert_works_or_ended(before)

    def test_data_beyond_the_window(self):
        before = memory_of(self.command_line.pid)
        with connect(self.command_line.listen(), patience(20)) as sock:
            sock.sendall(b"x")
            read_exactly(sock, 1, patience(20))
            block = bytes(30000)
            for _ in range(700):
                self.message(("byte", b"\x5e"), ("int", 0), ("string", block))
                self.message(("byte", b"\x5e"), ("int", 4242), ("string", block))
            time.sleep(1)
            self.assertLess(memory_of(self.command_line.pid), before + 32 * MEBI * patience(1))
        self.assert_works_or_ended(before)

    def test_debug_ignore_and_global_requests_without_end(self):
        before = memory_of(self.command_line.pid)
        for _ in range(700):
            self.message(("byte", b"\x02"), ("string", bytes(30000)))
            self.message(("byte", b"\x04"), ("boolean", True), ("string", "x" * 1000), ("string", ""))
            self.message(("byte", b"\x50"), ("string", "hostkeys-00@openssh.com"), ("boolean", False), ("string", bytes(900)))
            self.message(("byte", b"\x51"))
        time.sleep(2)
        self.assert_works_or_ended(before)


class RealAddresses(PeersCase):
    """A server that names the address a forwarded connection has reached, as OpenSSH does not."""

    def test_a_remote_ftp_rule_names_what_its_client_has_reached(self):
        self.need(not RekeyingServer.missing(), RekeyingServer.missing())
        server = self.started(RekeyingServer())
        hosts = self.folder / "hosts"
        hosts.write_text(server.known_hosts_line() + "\n")
        ftp = self.started(ScriptedFtp())
        from sallyport_testing.sshd import generate_key
        key = str(generate_key("user_ed25519", "ed25519"))
        stock = self.lacks("where a connection to a remote listener came from")
        for options, expected in (((), "127.0.0.1" if stock else "127.0.0.2"),
                                  (("--ftp-option", "announce=192.0.2.7"), "192.0.2.7")):
            with self.subTest(options=options):
                cli = self.cli(["connect", f"anna@127.0.0.1:{server.port}", "-i", key, "--known-hosts", str(hosts),
                                "-R", f"ftp/*:0:127.0.0.1:{ftp.port}", *options])
                cli.wait_up(1)
                session = RawFtp(("127.0.0.2", cli.listen()[1]))
                self.addCleanup(session.close)
                self.assertEqual(session.pasv_address()[0], expected, cli.report())
                connect(("127.0.0.2", session.epsv_port())).close()
                cli.stop()


class Banner(PeersCase):
    def test_a_login_banner_of_many_megabytes(self):
        """Sent before login, in one packet after the other."""
        self.need(not RekeyingServer.missing(), RekeyingServer.missing())
        server = self.started(RekeyingServer(banners=1200))
        hosts = self.folder / "hosts"
        hosts.write_text(server.known_hosts_line() + "\n")
        from sallyport_testing.sshd import generate_key
        cli = self.cli(["connect", f"anna@127.0.0.1:{server.port}", "-i", str(generate_key("user_ed25519", "ed25519")),
                        "--known-hosts", str(hosts), "-L", "127.0.0.1:0:127.0.0.1:9", "--connect-timeout", "5"])
        top = 0
        deadline = time.monotonic() + patience(20)
        while time.monotonic() < deadline and cli.process.poll() is None and not cli.events_of("state", state="up"):
            top = max(top, memory_of(cli.pid))
            time.sleep(0.02)
        self.assertTrue(cli.process.poll() is not None or cli.events_of("state", state="up"), cli.report())
        # A stock libssh2 keeps what has not been asked for yet.
        most = 256 if self.lacks("where a connection to a remote listener came from") else 64
        self.assertLess(top, most * MEBI * patience(1), f"{top / MEBI:.0f} MiB")


if __name__ == "__main__":
    main()
