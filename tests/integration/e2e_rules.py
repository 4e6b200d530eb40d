# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Remote, dynamic and Unix-socket rules, through the command line."""
import contextlib
import os
import re
import socket
import struct
import subprocess
import threading

from sallyport_testing import (CliCase, FTP_SERVERS, RawFtp, ScriptedFtp, TcpServer, connect, free_port, main, pattern,
                               patience, read_exactly, read_until_eof, sha256)

MEBI = 1 << 20
REFUSED = b"\x05\x05"


def rule(server):
    return ["-L", f"0:127.0.0.1:{server.port}"]


def unix_connect(path):
    sock = socket.socket(socket.AF_UNIX)
    sock.settimeout(patience(10))
    sock.connect(str(path))
    return sock


class UnixEcho:
    """Echoes on a Unix socket, one connection after the other, until the client ends."""

    def __init__(self, path):
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen(16)
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                with sock:
                    while part := sock.recv(1 << 16):
                        sock.sendall(part)

    def close(self):
        self._listener.close()


class RulesCase(CliCase):
    def exchange(self, sock, content):
        """Sends content to an echo and takes it back, at the same time."""
        thread = threading.Thread(target=sock.sendall, args=(content,))
        thread.start()
        self.assertEqual(sha256(read_exactly(sock, len(content), patience(20))), sha256(content))
        thread.join()

    def socks5(self, cli, destination, port):
        sock = connect(cli.listen(), patience(10))
        self.addCleanup(sock.close)
        sock.sendall(b"\x05\x01\x00")
        self.assertEqual(read_exactly(sock, 2), b"\x05\x00")
        if isinstance(destination, str):
            name = destination.encode()
            request = b"\x05\x01\x00\x03" + bytes([len(name)]) + name
        else:
            request = b"\x05\x01\x00" + destination
        sock.sendall(request + port.to_bytes(2, "big"))
        return sock, read_exactly(sock, 10, patience(20))


class Remote(RulesCase):
    def test_a_remote_rule_brings_connections_back(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-R", f"127.0.0.1:0:127.0.0.1:{echo.port}")
        forward = cli.wait_event("forward", rule=1, state="listening")
        self.assertEqual((forward["direction"], forward["kind"]), ("remote", "tcp"))
        with connect(cli.listen()) as sock:
            self.exchange(sock, pattern(3 * MEBI))
        closed = cli.wait_event("connection", state="closed", rule=1)
        self.assertEqual((closed["sent"], closed["received"], closed["end"]), (3 * MEBI, 3 * MEBI, "eof"))

    def test_half_close_reaches_through(self):
        def count(sock):
            total = 0
            while part := sock.recv(1 << 16):
                total += len(part)
            sock.sendall(b"%d" % total)
        server = self.started(TcpServer(count))
        cli = self.tunnel(self.sshd(), "-R", f"127.0.0.1:0:127.0.0.1:{server.port}")
        with connect(cli.listen()) as sock:
            sock.sendall(pattern(MEBI))
            sock.shutdown(socket.SHUT_WR)
            self.assertEqual(read_until_eof(sock), b"%d" % MEBI)

    def test_a_name_is_resolved_on_this_side(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-R", f"127.0.0.1:0:localhost:{echo.port}")
        with connect(cli.listen()) as sock:
            self.exchange(sock, b"x")

    def test_a_destination_that_refuses_ends_the_connection(self):
        cli = self.tunnel(self.sshd(), "-R", f"127.0.0.1:0:127.0.0.1:{free_port()}")
        with connect(cli.listen()) as sock:
            self.assertEqual(read_until_eof(sock), b"")
        closed = cli.wait_event("connection", state="closed", rule=1)
        self.assertEqual((closed["end"], closed["code"]), ("refused", "destination-refused"))
        self.assertIn("from this computer", closed["detail"])

    def test_a_destination_that_refuses_is_not_the_ssh_servers_doing(self):
        cli = self.cli(self.arguments(self.sshd(), "-R", f"127.0.0.1:0:127.0.0.1:{free_port()}"), json_events=False)
        self.eventually(lambda: re.search(r"listening on the SSH server, 127\.0\.0\.1:\d+", cli.report()), cli.report)
        port = re.search(r"listening on the SSH server, 127\.0\.0\.1:(\d+)", cli.report())
        with connect(("127.0.0.1", int(port.group(1)))) as sock:
            self.assertEqual(read_until_eof(sock), b"")
        self.eventually(lambda: "from this computer" in cli.report(), "it says nothing")
        self.assertNotIn("SSH server could not", cli.report())

    def test_a_refused_listener_says_so(self):
        sshd = self.sshd(config=["AllowTcpForwarding local"])
        self.fails(self.arguments(sshd, "-R", "0:127.0.0.1:9"), 6, "remote-listen-refused")

    def test_a_refused_listener_leaves_the_others(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd(config=["AllowTcpForwarding local"])
        cli = self.cli(self.arguments(sshd, "-R", "0:127.0.0.1:9", *rule(echo)))
        cli.wait_event("state", state="degraded")
        with connect(cli.listen(2)) as sock:
            self.exchange(sock, b"x")

    def test_exit_on_forward_failure(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd(config=["AllowTcpForwarding local"])
        self.fails([*self.arguments(sshd, "-R", "0:127.0.0.1:9", *rule(echo)), "--exit-on-forward-failure"], 6,
                   "remote-listen-refused")

    def test_a_remote_unix_listener_is_refused_plainly(self):
        cli = self.cli(self.arguments(self.sshd(), "-R", "/tmp/nowhere:127.0.0.1:9"))
        self.assertEqual(cli.wait_exit(patience(20)), 2, cli.report())
        failed = cli.events_of("forward", state="failed")[0]
        self.assertEqual(failed["code"], "not-supported")
        self.assertIn("Unix socket", failed["detail"])

    def test_a_bind_beyond_loopback_explains_the_server(self):
        cli = self.tunnel(self.sshd(), "-R", "*:0:127.0.0.1:9")
        self.assertIn("GatewayPorts", cli.wait_event("forward", rule=1, state="listening")["note"])

    def test_a_hundred_quick_connects_while_uploading(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-R", f"127.0.0.1:0:127.0.0.1:{echo.port}", *rule(echo))
        stop = threading.Event()

        def load():
            with connect(cli.listen(2)) as sock:
                block = pattern(MEBI)
                while not stop.is_set():
                    sock.sendall(block)
                    read_exactly(sock, len(block), patience(20))
        thread = threading.Thread(target=load)
        thread.start()
        try:
            socks = [connect(cli.listen(1), patience(10)) for _ in range(100)]
            for number, sock in enumerate(socks):
                sock.sendall(b"%03d" % number)
            for number, sock in enumerate(socks):
                self.assertEqual(read_exactly(sock, 3, patience(20)), b"%03d" % number)
                sock.close()
        finally:
            stop.set()
            thread.join()

    def test_the_cap_on_connections(self):
        server = self.started(TcpServer.holding())
        cli = self.tunnel(self.sshd(), "-R", f"127.0.0.1:0:127.0.0.1:{server.port}", "--max-connections", "3")
        held = [connect(cli.listen()) for _ in range(3)]
        for sock in held:
            read_exactly(sock, 1)
        with connect(cli.listen()) as sock:
            self.assertEqual(read_until_eof(sock), b"")
        refused = cli.wait_event("connection", state="closed")
        self.assertEqual(refused["code"], "too-many-connections")
        for sock in held:
            sock.close()


class RemoteFtp(RulesCase):
    def curl(self, address, server, *options):
        host, port = address
        return subprocess.run(
            ["curl", "-sS", "--user", f"{server.user}:{server.password}", *options, f"ftp://{host}:{port}/file"],
            capture_output=True, timeout=patience(60))

    def test_an_ftp_server_on_this_side(self):
        content = pattern(3 * MEBI + 17)
        modes = {"EPSV": [], "PASV": ["--disable-epsv"], "EPRT": ["--ftp-port", "127.0.0.1"],
                 "PORT": ["--ftp-port", "127.0.0.1", "--disable-eprt"]}
        for kind in FTP_SERVERS:
            self.need(not kind.missing(), kind.missing())
            server = self.started(kind(self.folder / "servers", "127.0.0.1"))
            cli = self.tunnel(self.sshd(), "-R", f"ftp/127.0.0.1:0:127.0.0.1:{server.port}")
            for mode, options in modes.items():
                with self.subTest(kind.name, mode=mode):
                    server.put("file", content)
                    got = self.curl(cli.listen(), server, *options)
                    self.assertEqual((got.returncode, sha256(got.stdout)), (0, sha256(content)),
                                     got.stderr.decode() + cli.report()[-1500:])
                    event = cli.wait_events(1, "ftp-data", state="closed", mode=mode, verb="RETR")[0]
                    self.assertEqual((event["direction"], event["bytes"]), ("down", len(content)))
                    upload = self.folder / "upload"
                    upload.write_bytes(content[::-1])
                    put = self.curl(cli.listen(), server, *options, "-T", str(upload))
                    self.assertEqual(put.returncode, 0, put.stderr.decode() + cli.report()[-1500:])
                    self.assertEqual(sha256(server.read("file")), sha256(content[::-1]))
                    event = cli.wait_events(1, "ftp-data", state="closed", mode=mode, verb="STOR")[0]
                    self.assertEqual((event["direction"], event["bytes"]), ("up", len(content)))
            cli.close()

    def test_max_connections_are_the_sessions(self):
        server = self.started(ScriptedFtp())
        cli = self.tunnel(self.sshd(), "-R", f"ftp/127.0.0.1:0:127.0.0.1:{server.port}", "--max-connections", "2")
        sessions = [RawFtp(cli.listen()) for _ in range(2)]
        for session in sessions:
            self.addCleanup(session.close)
        for turn in range(10):
            with connect(cli.listen(), patience(10)) as sock:
                if turn % 2:
                    sock.sendall(b"USER me\r\nPASS you\r\n")
                self.assertEqual(read_until_eof(sock), b"421 Too many FTP sessions.\r\n")
            refused = cli.wait_events(turn + 1, "connection", state="closed")[-1]
            self.assertEqual((refused["end"], refused["code"]), ("refused", "too-many-connections"))
        sessions[0].close()
        cli.wait_event("connection", state="closed", end="eof")
        session = RawFtp(cli.listen())
        self.addCleanup(session.close)
        self.assertEqual(session.command("NOOP")[0], 200)
        self.assertEqual(server.commands, ["NOOP"])

    def test_an_address_to_announce(self):
        server = self.started(ScriptedFtp())
        for announce, expected in (((), "127.0.0.1"), (("--ftp-option", "announce=192.0.2.7"), "192.0.2.7")):
            with self.subTest(announce=announce):
                cli = self.tunnel(self.sshd(), "-R", f"ftp/127.0.0.1:0:127.0.0.1:{server.port}", *announce)
                session = RawFtp(cli.listen())
                self.addCleanup(session.close)
                self.assertEqual(session.pasv_address()[0], expected)
                # It names only; the listener is where it is.
                port = session.epsv_port()
                connect((cli.listen()[0], port)).close()

    def test_two_hundred_files_leave_nothing_behind(self):
        kind = FTP_SERVERS[0]
        self.need(not kind.missing(), kind.missing())
        server = self.started(kind(self.folder / "servers", "127.0.0.1"))
        tree = server.root / "tree"
        tree.mkdir()
        tree.chmod(0o777)
        for number in range(200):
            server.put(f"tree/{number}", pattern(number, number))
        cli = self.tunnel(self.sshd(), "-R", f"ftp/127.0.0.1:0:127.0.0.1:{server.port}")
        host, port = cli.listen()
        for passive in ("on", "off"):
            result = subprocess.run(
                ["lftp", "--norc", "-c",
                 f"set ftp:ssl-allow no; set ftp:passive-mode {passive}; set net:max-retries 2; "
                 f"open -u '{server.user},{server.password}' ftp://{host}:{port}; mirror --parallel=3 tree {passive}"],
                cwd=self.folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=patience(120),
                env={**os.environ, "HOME": str(self.folder), "LFTP_HOME": str(self.folder)})
            self.assertEqual(result.returncode, 0, result.stderr.decode() + cli.report()[-1500:])
            for number in range(200):
                self.assertEqual((self.folder / passive / str(number)).read_bytes(), pattern(number, number))


class Dynamic(RulesCase):
    def test_socks5_by_address_and_by_name(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-D", "127.0.0.1:0")
        for destination in (b"\x01\x7f\0\0\1", "localhost"):
            sock, answer = self.socks5(cli, destination, echo.port)
            self.assertEqual(answer[:2], b"\x05\x00", cli.report())
            self.exchange(sock, pattern(MEBI))
            sock.close()
        events = cli.wait_events(2, "connection", state="closed")
        self.assertEqual([event["to"] for event in events], [f"127.0.0.1:{echo.port}", f"localhost:{echo.port}"])

    def test_ipv6(self):
        echo = self.started(TcpServer.echo("::1"))
        cli = self.tunnel(self.sshd(), "-D", "127.0.0.1:0")
        sock, answer = self.socks5(cli, b"\x04" + socket.inet_pton(socket.AF_INET6, "::1"), echo.port)
        self.assertEqual(answer[:2], b"\x05\x00", cli.report())
        self.exchange(sock, b"six")

    def test_refusals_are_told(self):
        sshd = self.sshd(config=["PermitOpen 127.0.0.1:9 127.0.0.1:" + str(dead := free_port())])
        cli = self.tunnel(sshd, "-D", "127.0.0.1:0")
        _, answer = self.socks5(cli, b"\x01\x7f\0\0\1", dead)
        self.assertEqual(answer[:2], REFUSED)
        _, answer = self.socks5(cli, b"\x01\x7f\0\0\1", 11)
        self.assertEqual(answer[:2], b"\x05\x02")
        codes = [event["code"] for event in cli.wait_events(2, "connection", state="closed")]
        self.assertEqual(codes, ["destination-refused", "destination-prohibited"])

    def test_curl_speaks_every_protocol(self):
        def answer(sock):
            sock.recv(1 << 16)
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")
        server = self.started(TcpServer(answer))
        cli = self.tunnel(self.sshd(), "-D", "127.0.0.1:0")
        host, port = cli.listen()
        for scheme in ("socks4", "socks4a", "socks5", "socks5h", "http"):
            with self.subTest(scheme):
                result = subprocess.run(
                    ["curl", "-sS", "--proxytunnel", "--proxy", f"{scheme}://{host}:{port}", "--noproxy", "",
                     f"http://127.0.0.1:{server.port}/"], capture_output=True, timeout=patience(30))
                self.assertEqual((result.returncode, result.stdout), (0, b"hello"), result.stderr.decode())

    def test_slow_and_silent_clients_cost_nothing_for_long(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-D", "127.0.0.1:0")
        silent = [connect(cli.listen(), patience(30)) for _ in range(50)]
        slow = connect(cli.listen(), patience(30))
        slow.sendall(b"\x05")
        # They hold nobody else up …
        sock, answer = self.socks5(cli, "localhost", echo.port)
        self.assertEqual(answer[:2], b"\x05\x00")
        self.exchange(sock, b"x")
        # … and are gone when their time is over.
        for quiet in [*silent, slow]:
            with contextlib.suppress(ConnectionResetError):
                self.assertIn(read_until_eof(quiet, patience(30)), (b"", b"\x05\xff"))
        sock.sendall(b"y")
        self.assertEqual(read_exactly(sock, 1), b"y")

    def test_a_thousand_connections_at_once(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd(config=["MaxSessions 2000"])
        cli = self.tunnel(sshd, "-D", "127.0.0.1:0")
        socks = []
        for _ in range(1000):
            sock = connect(cli.listen(), patience(60))
            sock.sendall(b"\x05\x01\x00\x05\x01\x00\x01\x7f\0\0\1" + echo.port.to_bytes(2, "big"))
            socks.append(sock)
        self.addCleanup(lambda: [sock.close() for sock in socks])
        for sock in socks:
            answer = read_exactly(sock, 12, patience(60))
            self.assertEqual(answer[2:4], b"\x05\x00")
        for number, sock in enumerate(socks):
            sock.sendall(struct.pack("!I", number) * 256)
        for number, sock in enumerate(socks):
            self.assertEqual(read_exactly(sock, 1024, patience(60)), struct.pack("!I", number) * 256)
        with open(f"/proc/{cli.pid}/status", encoding="ascii") as status:
            resident = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
        print(f"resident with 1000 SOCKS connections: {resident / 1024:.1f} MiB")
        self.assertLess(resident, 200 * 1024 * patience(1))


class ReverseDynamic(RulesCase):
    def test_what_may_be_reached(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-R", "127.0.0.1:0", "--permit-open", f"127.0.0.1:{echo.port}")
        forward = cli.wait_event("forward", rule=1, state="listening")
        self.assertEqual((forward["direction"], forward["kind"]), ("remote", "socks"))
        sock, answer = self.socks5(cli, b"\x01\x7f\0\0\1", echo.port)
        self.assertEqual(answer[:2], b"\x05\x00", cli.report())
        self.exchange(sock, pattern(MEBI))
        _, answer = self.socks5(cli, b"\x01\x7f\0\0\1", free_port())
        self.assertEqual(answer[:2], b"\x05\x02")

    def test_this_computer_itself_is_not_permitted_by_default(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-R", "127.0.0.1:0")
        for destination in (b"\x01\x7f\0\0\1", "localhost"):
            _, answer = self.socks5(cli, destination, echo.port)
            self.assertEqual(answer[:2], b"\x05\x02", cli.report())
        self.assertEqual(echo.accepted, 0)


class UnixSockets(RulesCase):
    def test_a_unix_socket_here(self):
        echo = self.started(TcpServer.echo())
        path = self.folder / "listen.sock"
        cli = self.tunnel(self.sshd(), "-L", f"{path}:127.0.0.1:{echo.port}")
        self.assertEqual(cli.wait_event("forward", rule=1, state="listening")["listen"], str(path))
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        with unix_connect(path) as sock:
            self.exchange(sock, pattern(MEBI))
        cli.stop()
        self.assertFalse(path.exists())

    def test_a_unix_socket_on_the_server(self):
        path = self.folder / "server.sock"
        self.started(UnixEcho(path))
        cli = self.tunnel(self.sshd(), "-L", f"127.0.0.1:0:{path}")
        with connect(cli.listen()) as sock:
            self.exchange(sock, pattern(MEBI))
        self.assertEqual(cli.wait_event("connection", state="closed")["to"], str(path))

    def test_from_socket_to_socket(self):
        there, here = self.folder / "there.sock", self.folder / "here.sock"
        self.started(UnixEcho(there))
        self.tunnel(self.sshd(), "-L", f"{here}:{there}")
        with unix_connect(here) as sock:
            self.exchange(sock, pattern(MEBI))

    def test_a_remote_rule_to_a_socket_here(self):
        path = self.folder / "here.sock"
        self.started(UnixEcho(path))
        cli = self.tunnel(self.sshd(), "-R", f"127.0.0.1:0:{path}")
        with connect(cli.listen()) as sock:
            self.exchange(sock, pattern(MEBI))


class Sources(RulesCase):
    def test_only_who_is_listed_may_connect(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-L", f"127.0.0.1:0:127.0.0.1:{echo.port}", "--allow-from", "127.0.0.2/31")
        with connect(cli.listen(), source="127.0.0.3") as sock:
            self.exchange(sock, b"x")
        # The reset may already be seen by connect().
        with self.assertRaises((ConnectionResetError, BrokenPipeError, EOFError)), connect(cli.listen()) as sock:
            sock.sendall(b"x")
            read_exactly(sock, 1)
        refused = cli.wait_event("connection", state="closed", code="source-not-allowed")
        self.assertTrue(refused["peer"].startswith("127.0.0.1:"))


class Together(RulesCase):
    def test_rules_of_all_kinds_are_counted_together(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-D", "0", *rule(echo), "-R", f"0:127.0.0.1:{echo.port}")
        kinds = [(cli.wait_event("forward", rule=number, state="listening")["direction"]) for number in (1, 2, 3)]
        self.assertEqual(kinds, ["dynamic", "local", "remote"])

    def test_forwards_chained_into_each_other(self):
        """What OpenSSH's own forwarding test does: a file through a remote rule into a local one and back."""
        content = pattern(8 * MEBI + 3)

        def serve(sock):
            sock.sendall(content)
            sock.shutdown(socket.SHUT_WR)
            sock.recv(1)
        server = self.started(TcpServer(serve))
        sshd = self.sshd()
        port = server.port
        for number in range(4):
            local = self.tunnel(sshd, "-L", f"127.0.0.1:0:127.0.0.1:{port}", folder=self.folder / f"l{number}")
            remote = self.tunnel(sshd, "-R", f"127.0.0.1:0:127.0.0.1:{local.listen()[1]}",
                                 folder=self.folder / f"r{number}")
            port = remote.listen()[1]
        with connect(("127.0.0.1", port)) as sock:
            self.assertEqual(sha256(read_until_eof(sock, patience(60))), sha256(content))


if __name__ == "__main__":
    main()
