# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forwards that only the user's own programs may use, with programs of another user that try."""
import json
import os
import socket
import subprocess
import sys

from sallyport_testing import CliCase, TcpServer, Vsftpd, connect, main, patience, read_exactly

NOBODY = 65534
# Connects as nobody, says its line, and prints what it hears until the end; "gone": closes at once.
STRANGER = """
import os, socket, sys
os.setgroups([]); os.setgid(%d); os.setuid(%d)
family, address, line, how = sys.argv[1:5]
s = socket.socket({"4": socket.AF_INET, "6": socket.AF_INET6, "u": socket.AF_UNIX}[family])
s.settimeout(float(sys.argv[5]))
host, _, port = address.rpartition(":")
try:
    s.connect(address if family == "u" else (host, int(port)))
    s.sendall(line.encode())
    if how != "gone":
        while part := s.recv(4096):
            sys.stdout.write(part.decode())
except (ConnectionResetError, BrokenPipeError):
    pass
except TimeoutError:
    sys.exit("it was not closed")
""" % (NOBODY, NOBODY)


class UsersCase(CliCase):
    def setUp(self):
        super().setUp()
        self.need(os.getuid() == 0, "root, to be two users")
        # What reaches the server behind the tunnel.
        self.heard = []

    def server(self):
        def handler(sock):
            while part := sock.recv(4096):
                self.heard.append(part)
                sock.sendall(part)
        return self.started(TcpServer(handler))

    def stranger(self, family, address, line="evil", how="listen"):
        """What a program of another user hears there."""
        result = subprocess.run([sys.executable, "-c", STRANGER, family, address, line, how, str(patience(5))],
                                capture_output=True, text=True, timeout=patience(20))
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def refused(self, cli, count=1):
        """The connections that were turned away, by their errors' details."""
        events = cli.wait_events(count, "connection", state="closed", code="source-not-allowed")
        return [event["detail"] for event in events]

    def mine(self, address):
        with connect(address) as sock:
            sock.sendall(b"mine")
            self.assertEqual(read_exactly(sock, 4), b"mine")


class OnlyMyPrograms(UsersCase):
    def test_another_user_is_closed_at_once(self):
        server = self.server()
        for family, bind in (("4", "127.0.0.1"), ("6", "[::1]"), ("4", "localhost")):
            with self.subTest(bind):
                cli = self.tunnel(self.sshd(), "-L", f"{bind}:0:127.0.0.1:{server.port}", "--only-my-programs")
                host, port = cli.listen()[:2]
                self.assertEqual(self.stranger(family, f"{host}:{port}"), "")
                self.assertIn(f"user {NOBODY};", self.refused(cli)[0])
                self.mine((host, port))
                self.assertNotIn(b"evil", b"".join(self.heard))
                cli.stop()

    def test_without_it_everybody_may(self):
        server = self.server()
        cli = self.tunnel(self.sshd(), "-L", f"127.0.0.1:0:127.0.0.1:{server.port}")
        host, port = cli.listen()[:2]
        result = subprocess.run([sys.executable, "-c", STRANGER, "4", f"{host}:{port}", "hello", "gone", "5"],
                                timeout=patience(20))
        self.assertEqual(result.returncode, 0)
        self.eventually(lambda: b"hello" in self.heard, "the stranger was not heard")

    def test_who_has_gone_already_cannot_be_told(self):
        """The system shows no owner of a socket that its program has closed: it could be anybody's."""
        server = self.server()
        cli = self.tunnel(self.sshd(), "-L", f"127.0.0.1:0:127.0.0.1:{server.port}", "--only-my-programs")
        host, port = cli.listen()[:2]
        # Stopped, so that it looks only when the other has gone.
        os.kill(cli.pid, 19)
        self.stranger("4", f"{host}:{port}", how="gone")
        os.kill(cli.pid, 18)
        self.assertIn("cannot be told", self.refused(cli)[0])
        self.mine((host, port))
        self.assertNotIn(b"evil", b"".join(self.heard))

    def test_one_that_keeps_trying_fills_no_log(self):
        server = self.server()
        cli = self.tunnel(self.sshd(), "-L", f"127.0.0.1:0:127.0.0.1:{server.port}", "--only-my-programs")
        host, port = cli.listen()[:2]
        for _ in range(4):
            self.stranger("4", f"{host}:{port}")
        self.mine((host, port))
        cli.wait_event("connection", state="closed", code=None)
        self.assertEqual(len(self.refused(cli)), 1)

    def test_a_unix_socket(self):
        server = self.server()
        # Where the other user can get to; the socket itself is opened to all below.
        path = f"/tmp/sallyport-users-{os.getpid()}"
        self.addCleanup(lambda: os.path.exists(path) and os.unlink(path))
        cli = self.tunnel(self.sshd(), "-L", f"{path}:127.0.0.1:{server.port}", "--only-my-programs")
        os.chmod(path, 0o666)
        self.assertEqual(self.stranger("u", path), "")
        self.assertIn(f"user {NOBODY};", self.refused(cli)[0])
        with socket.socket(socket.AF_UNIX) as sock:
            sock.settimeout(patience(10))
            sock.connect(path)
            sock.sendall(b"mine")
            self.assertEqual(read_exactly(sock, 4), b"mine")
        self.assertNotIn(b"evil", b"".join(self.heard))

    def test_socks_and_ftp_too(self):
        ftp = self.started(Vsftpd(self.folder / "servers"))
        cli = self.tunnel(self.sshd(), "-D", "127.0.0.1:0", "-L", f"ftp/127.0.0.1:0:127.0.0.1:{ftp.port}",
                          "--only-my-programs")
        for rule in (1, 2):
            host, port = cli.listen(rule)[:2]
            self.assertEqual(self.stranger("4", f"{host}:{port}", "\x05\x01"), "")
        self.assertEqual([f"user {NOBODY};" in detail for detail in self.refused(cli, 2)], [True, True])

    def test_data_connections_too_whatever_the_ftp_option_says(self):
        server = self.started(Vsftpd(self.folder / "servers"))
        cli, address = self.ftp_tunnel(server, more=("--only-my-programs", "--ftp-option", "verify-local-user=no"))
        with connect(address) as control:
            reader = control.makefile("rb")
            for line, code in ((None, b"220"), (f"USER {server.user}", b"331"), (f"PASS {server.password}", b"230"),
                               ("TYPE I", b"200"), ("PASV", b"227")):
                if line:
                    control.sendall(line.encode() + b"\r\n")
                reply = reader.readline()
                self.assertTrue(reply.startswith(code), reply)
            numbers = reply.decode().split("(")[1].split(")")[0].split(",")
            port = int(numbers[4]) * 256 + int(numbers[5])
            self.assertEqual(self.stranger("4", f"127.0.0.1:{port}"), "")
            with connect(("127.0.0.1", port)) as data:
                control.sendall(b"STOR up\r\n")
                self.assertIn(reader.readline()[:3], (b"125", b"150"))
                data.sendall(b"mine")
            self.assertEqual(reader.readline()[:3], b"226")
        self.assertEqual(server.read("up"), b"mine")

    def test_a_profile_says_so_and_a_rule_otherwise(self):
        server, sshd = self.server(), self.sshd()
        rule = {"kind": "tcp", "direction": "local", "listen": {"host": "127.0.0.1", "port": 0},
                "destination": {"host": "127.0.0.1", "port": server.port}}
        profile = {"schemaVersion": 1, "id": "users", "name": "users", "onlyMyPrograms": True,
                   "server": {"host": "127.0.0.1", "port": sshd.port, "user": sshd.user,
                              "identityFiles": [sshd.user_key()]},
                   "knownHostsFiles": [sshd.known_hosts()],
                   "rules": [rule, {**rule, "onlyMyPrograms": False}]}
        path = self.folder / "users.json"
        path.write_text(json.dumps(profile))
        cli = self.cli(["run", str(path)])
        cli.wait_up(2)
        host, port = cli.listen(1)[:2]
        self.assertEqual(self.stranger("4", f"{host}:{port}"), "")
        self.assertIn(f"user {NOBODY};", self.refused(cli)[0])
        host, port = cli.listen(2)[:2]
        self.stranger("4", f"{host}:{port}", "hello", "gone")
        self.eventually(lambda: b"hello" in self.heard, "the second rule is for everybody")
        self.assertNotIn(b"evil", b"".join(self.heard))


if __name__ == "__main__":
    main()
