# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of FTP connections that are cut, closed early, half-closed, refused or stolen."""
import contextlib
import ftplib
import io
import os
import re
import select
import socket
import subprocess
import threading
import time

from sallyport_testing import (CliCase, FTP_SERVERS, ProFtpd, PyFtpd, RawFtp, ScriptedFtp, Vsftpd, connect, free_port,
                               main, pattern, patience, read_exactly, read_until_eof, reset, sha256)
from sallyport_testing.processes import listening_ports, tcp_connections

BIG = 30_000_000
LOST = "421 SSH connection lost."


class FtpCase(CliCase):
    def server_of(self, kind, address="127.0.0.1"):
        self.need(not kind.missing(), kind.missing())
        return self.started(kind(self.folder / "servers", address))

    def session(self, server, **options):
        """A logged-in session through a new tunnel."""
        self.command_line, self.address = self.ftp_tunnel(server, **options)
        return self.another(server)

    def another(self, server):
        ftp = RawFtp(self.address, patience(20))
        self.addCleanup(ftp.close)
        if isinstance(server, ScriptedFtp):
            return ftp
        return ftp.login(server.user, server.password)

    def scripted(self, answer=lambda session, verb, argument: None, **options):
        return self.started(ScriptedFtp(answer, **options))

    def start_retrieve(self, ftp, name):
        """A transfer of which the client has read one byte."""
        data = ftp.data()
        ftp.send(f"RETR {name}")
        first = read_exactly(data, 1)
        code, text = ftp.reply()
        self.assertIn(code, (125, 150), text)
        return data, first

    def assert_working(self, ftp, server):
        server.put("after", b"still here")
        self.assertEqual(ftp.retrieve("after"), b"still here")

    def assert_reset(self, sock):
        """The next reads end in a reset, after whatever was on its way; never in a clean end."""
        sock.settimeout(patience(20))
        with self.assertRaises(ConnectionResetError):
            while sock.recv(1 << 20):
                pass
            self.fail("a clean end, as of a complete file\n" + self.command_line.report())


class Closing(FtpCase):
    """Section 3.6 of RFC 959's trouble: closing a data connection means something."""

    def test_an_upload_that_is_half_closed_is_complete(self):
        content = pattern(3_000_001)
        for kind in FTP_SERVERS:
            with self.subTest(kind.name):
                server = self.server_of(kind)
                ftp = self.session(server)
                data = ftp.data()
                ftp.send("STOR up")
                data.sendall(content)
                data.shutdown(socket.SHUT_WR)
                self.assertEqual(read_until_eof(data), b"")
                self.assertIn(ftp.reply()[0], (125, 150))
                self.assertEqual(ftp.reply()[0], 226)
                self.assertEqual(sha256(server.read("up")), sha256(content))

    def test_an_upload_closed_before_the_command(self):
        # pyftpdlib forgets a data connection that ends before the command, without a tunnel too: here the
        # end waits for the command.
        for kind in FTP_SERVERS:
            for content in (b"", b"a few bytes"):
                with self.subTest(kind.name, content=content):
                    server = self.server_of(kind)
                    ftp = self.session(server)
                    with ftp.data() as data:
                        data.sendall(content)
                    ftp.send("STOR short")
                    self.assertIn(ftp.reply()[0], (125, 150))
                    self.assertEqual(ftp.reply()[0], 226)
                    self.assertEqual(server.read("short"), content)

    def test_a_download_half_closed_by_the_client_is_complete(self):
        content = pattern(3_000_001)
        for kind in FTP_SERVERS:
            with self.subTest(kind.name):
                server = self.server_of(kind)
                server.put("down", content)
                ftp = self.session(server)
                data = ftp.data()
                data.shutdown(socket.SHUT_WR)
                ftp.send("RETR down")
                self.assertEqual(sha256(read_until_eof(data)), sha256(content))
                self.assertIn(ftp.reply()[0], (125, 150))
                self.assertEqual(ftp.reply()[0], 226)

    def test_proftpd_gets_the_clients_close_promptly(self):
        """It sends 226 only after the client's side is closed too."""
        server = self.server_of(ProFtpd)
        server.put("down", pattern(100_000))
        ftp = self.session(server)
        for _ in range(5):
            data = ftp.data()
            ftp.send("RETR down")
            self.assertIn(ftp.reply()[0], (125, 150))
            read_until_eof(data)
            data.close()
            began = time.monotonic()
            self.assertEqual(ftp.reply()[0], 226)
            self.assertLess(time.monotonic() - began, patience(0.2))

    def test_an_upload_that_is_reset_is_not_reported_as_complete(self):
        for kind in FTP_SERVERS:
            with self.subTest(kind.name):
                server = self.server_of(kind)
                ftp = self.session(server)
                data = ftp.data()
                ftp.send("STOR up")
                self.assertIn(ftp.reply()[0], (125, 150))
                data.sendall(pattern(300_000))
                self.eventually(lambda: (server.root / "up").stat().st_size > 0, "nothing arrives")
                reset(data)
                code, text = ftp.reply()
                self.assertIn(code, (426, 451, 550, 551), text + self.command_line.report())
                closed = self.command_line.wait_event("ftp-data", state="closed")
                self.assertEqual(closed["end"], "reset", self.command_line.report())
                self.assertEqual((closed["verb"], closed["file"]), ("STOR", "up"))
                self.assert_working(ftp, server)

    def test_an_upload_that_the_server_refuses_half_way_ends_at_once(self):
        def answer(session, verb, _):
            if verb != "STOR":
                return None
            session.say("150 go on")
            with session.accept() as data:
                read_exactly(data, 100_000)
            return "552 Quota exceeded"

        server = self.scripted(answer)
        ftp = self.session(server)
        with ftp.data() as data:
            ftp.send("STOR up")
            self.assertEqual(ftp.reply()[0], 150)
            sent, began = 0, time.monotonic()
            with self.assertRaises((ConnectionResetError, BrokenPipeError), msg="all of it was swallowed"):
                while sent < BIG:
                    sent += data.send(bytes(65536))
            self.assertLess(time.monotonic() - began, patience(2))
        self.assertEqual(ftp.reply()[0], 552)
        self.assertEqual(ftp.command("NOOP")[0], 200)

    def test_a_download_that_the_client_closes_early(self):
        for kind in FTP_SERVERS:
            with self.subTest(kind.name):
                server = self.server_of(kind)
                server.put("big", pattern(BIG))
                ftp = self.session(server)
                data, _ = self.start_retrieve(ftp, "big")
                data.close()
                # What follows differs: 426 at once or later, or, from Pure-FTPd, no final reply at all.
                ftp.sock.settimeout(1)
                with contextlib.suppress(TimeoutError):
                    while True:
                        self.assertIn(ftp.reply()[0], (150, 226, 426, 451))
                ftp.sock.settimeout(patience(20))
                self.assertEqual(ftp.command("PWD")[0], 257)
                self.assert_working(ftp, server)

    def test_urgent_abort_as_ftplib_sends_it(self):
        for kind in (PyFtpd, Vsftpd):
            with self.subTest(kind.name):
                server = self.server_of(kind)
                server.put("big", pattern(BIG))
                ftp = self.session(server)
                data, _ = self.start_retrieve(ftp, "big")
                ftp.sock.sendall(b"ABOR\r\n", socket.MSG_OOB)
                data.close()
                codes = [ftp.reply()[0], ftp.reply()[0]]
                self.assertTrue(set(codes) <= {426, 225, 226, 451}, codes)
                self.assert_working(ftp, server)

    def test_urgent_abort_reaches_the_server_whole(self):
        server = self.scripted()
        ftp = self.session(server)
        ftp.sock.sendall(b"ABOR\r\n", socket.MSG_OOB)
        self.assertEqual(ftp.reply()[0], 502)
        # Telnet's "interrupt process" and "synch" before it, as BSD clients and lftp send them.
        ftp.sock.sendall(b"\xff\xf4\xff")
        ftp.sock.sendall(b"\xf2ABOR\r\n", socket.MSG_OOB)
        self.assertEqual(ftp.reply()[0], 502)
        self.assertEqual(server.commands, ["ABOR", "ABOR"])


class Lost(FtpCase):
    def test_a_download_whose_ssh_connection_dies_never_looks_complete(self):
        for kind in FTP_SERVERS:
            for active in (False, True):
                with self.subTest(kind.name, active=active):
                    server = self.server_of(kind)
                    server.put("big", pattern(BIG))
                    sshd = self.sshd()
                    ftp = self.session(server, sshd=sshd, more=["--no-reconnect"])
                    if active:
                        data = self.active_retrieve(ftp, "big")
                    else:
                        data, _ = self.start_retrieve(ftp, "big")
                    sshd.kill()
                    self.assert_reset(data)
                    self.assertEqual(ftp.line(), LOST)
                    with self.assertRaises(EOFError):
                        ftp.line()
                    self.assertEqual(self.command_line.wait_exit(patience(15)), 7, self.command_line.report())
                    closed = self.command_line.events_of("ftp-data", state="closed")
                    self.assertEqual([event["end"] for event in closed], ["lost"], self.command_line.report())

    def active_retrieve(self, ftp, name):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            self.assertEqual(ftp.command(f"PORT 127,0,0,1,{port >> 8},{port & 255}")[0], 200)
            ftp.send(f"RETR {name}")
            listener.settimeout(patience(15))
            data, _ = listener.accept()
        read_exactly(data, 1)
        self.assertIn(ftp.reply()[0], (125, 150))
        return data

    def test_curl_reports_a_cut_download_as_failed(self):
        server = self.server_of(PyFtpd)
        server.put("big", pattern(BIG))
        sshd = self.sshd()
        cli, (host, port) = self.ftp_tunnel(server, sshd=sshd)
        got = self.folder / "got"
        curl = subprocess.Popen(["curl", "-sS", "--limit-rate", "2M", "--user", "tester:secret", "-o", got,
                                 f"ftp://{host}:{port}/big"], stderr=subprocess.PIPE)
        self.addCleanup(curl.stderr.close)
        self.eventually(lambda: got.exists() and got.stat().st_size > 0, cli.report)
        sshd.kill()
        self.assertNotEqual(curl.wait(patience(30)), 0)
        self.assertLess(got.stat().st_size, BIG)

    def test_stopping_the_tunnel_ends_a_transfer_visibly(self):
        server = self.server_of(PyFtpd)
        server.put("big", pattern(BIG))
        ftp = self.session(server)
        data, _ = self.start_retrieve(ftp, "big")
        self.assertEqual(self.command_line.stop(), 0, self.command_line.report())
        self.assert_reset(data)
        self.assertEqual(ftp.line(), "421 Tunnel closed.")

    def test_the_client_cuts_the_control_connection_in_mid_transfer(self):
        server = self.server_of(PyFtpd)
        server.put("big", pattern(BIG))
        ftp = self.session(server)
        spare = self.another(server)
        before = self.descriptors()
        doomed = self.another(server)
        data, _ = self.start_retrieve(doomed, "big")
        reset(doomed.sock)
        data.close()
        self.command_line.wait_events(1, "connection", state="closed")
        self.eventually(lambda: self.descriptors() <= before,
                        lambda: f"{before} descriptors became {self.descriptors()}")
        self.assert_working(ftp, server)
        self.assert_working(spare, server)

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.command_line.pid}/fd"))


class Refusing(FtpCase):
    def test_a_control_destination_that_refuses(self):
        cli = self.tunnel(self.sshd(), "-L", f"ftp/0:127.0.0.1:{free_port()}")
        with connect(cli.listen()) as sock:
            text = read_until_eof(sock, patience(20)).decode()
        self.assertRegex(text, r"^421 Cannot reach the FTP server through the SSH tunnel \(.+\)\.\r\n$")
        self.assertEqual(cli.wait_event("connection", state="closed")["end"], "refused")

    def test_a_data_port_that_refuses(self):
        dead = free_port()

        def answer(session, verb, argument):
            if verb == "PASV":
                return f"227 Entering Passive Mode (127,0,0,1,{dead >> 8},{dead & 255})"
            if verb == "RETR":
                return "425 no data connection"
            return None

        ftp = self.session(self.scripted(answer))
        address = ftp.pasv_address()
        began = time.monotonic()
        # On a busy computer the reset may come before connect() has returned.
        with self.assertRaises(ConnectionResetError), contextlib.closing(connect(address)) as data:
            data.settimeout(patience(10))
            self.assertEqual(data.recv(1), "never a clean end")
        self.assertLess(time.monotonic() - began, patience(2))
        # At once, and not after the time that servers wait for a data connection.
        self.assertEqual(ftp.command("RETR x"), (425, "425 Cannot open data connection."))
        self.assertEqual(ftp.command("NOOP")[0], 200)

    def test_the_data_listener_takes_one_connection(self):
        server = self.server_of(PyFtpd)
        server.put("big", pattern(BIG))
        ftp = self.session(server)
        address = ftp.pasv_address()
        first = connect(address)
        ftp.send("RETR big")
        read_exactly(first, 1)
        with self.assertRaises(ConnectionRefusedError):
            connect(address)
        self.assertEqual(len(read_until_eof(first)), BIG - 1)

    def test_the_data_listener_refuses_another_address(self):
        server = self.server_of(PyFtpd)
        server.put("down", b"mine")
        ftp = self.session(server)
        address = ftp.pasv_address()
        # On a busy computer the reset may come before connect() has returned.
        with self.assertRaises(ConnectionResetError):
            with contextlib.closing(connect(address, source="127.0.0.9")) as thief:
                thief.settimeout(patience(5))
                self.assertEqual(thief.recv(1), "anything")
        data = connect(address)
        ftp.send("RETR down")
        self.assertEqual(read_until_eof(data), b"mine")

    def test_a_new_pasv_closes_the_old_listener(self):
        server = self.server_of(PyFtpd)
        server.put("down", b"mine")
        ftp = self.session(server)
        old = ftp.pasv_address()
        new = ftp.pasv_address()
        with self.assertRaises(ConnectionRefusedError):
            connect(old)
        data = connect(new)
        ftp.send("RETR down")
        self.assertEqual(read_until_eof(data), b"mine")

    def test_the_data_listener_is_on_loopback_and_goes_with_the_session(self):
        server = self.server_of(PyFtpd)
        ftp = self.session(server)
        before = listening_ports(self.command_line.pid)
        address = ftp.pasv_address()
        self.assertEqual(listening_ports(self.command_line.pid) - before, {address})
        self.assertEqual(address[0], "127.0.0.1")
        ftp.close()
        self.eventually(lambda: listening_ports(self.command_line.pid) == before, self.command_line.report)

    def test_the_sixty_fifth_session_is_turned_away(self):
        server = self.scripted()
        first = self.session(server)
        sessions = [RawFtp(self.address) for _ in range(63)]
        for session in sessions:
            self.addCleanup(session.close)
        with connect(self.address) as sock:
            self.assertEqual(read_until_eof(sock), b"421 Too many FTP sessions.\r\n")
        sessions[0].close()
        self.command_line.wait_event("connection", state="closed", end="eof")
        self.another(server)
        self.assertEqual(first.command("NOOP")[0], 200)

    def test_max_connections_are_the_sessions(self):
        """Fewer or more than usual; one client more hears so at once, whenever it comes."""
        for most in (2, 70):
            with self.subTest(most=most):
                server = self.scripted()
                first = self.session(server, more=("--max-connections", str(most)))
                sessions = [self.another(server) for _ in range(most - 1)]
                for turn in range(3):
                    with connect(self.address, patience(2)) as sock:
                        self.assertEqual(read_until_eof(sock), b"421 Too many FTP sessions.\r\n")
                    refused = self.command_line.wait_events(turn + 1, "connection", state="closed")[-1]
                    self.assertEqual((refused["end"], refused["code"]), ("refused", "too-many-connections"))
                sessions.pop().close()
                self.command_line.wait_event("connection", state="closed", end="eof")
                sessions.append(self.another(server))
                for session in (first, *sessions):
                    self.assertEqual(session.command("NOOP")[0], 200)
                self.command_line.close()

    def test_one_too_many_that_speaks_first_hears_why(self):
        """What it sends is not answered by a reset, before the words and after them."""
        server = self.scripted()
        self.session(server, more=("--max-connections", "1"))
        for _ in range(20):
            with connect(self.address, patience(10)) as sock:
                sock.sendall(b"USER me\r\nPASS you\r\n")
                self.assertEqual(read_exactly(sock, 28), b"421 Too many FTP sessions.\r\n")
                sock.sendall(b"QUIT\r\n")
                self.assertEqual(sock.recv(1), b"")
        self.assertEqual(server.commands, [])

    def test_the_eleventh_data_connection_is_turned_away(self):
        server = self.scripted()
        ftp = self.session(server)
        held = []
        for _ in range(10):
            held.append(ftp.data())
            held.append(server.sessions[0].accept())
        code, text = ftp.command("PASV")
        if code == 227:
            # Either the reply or the transfer says it, in this version of the limit's words.
            with contextlib.suppress(ConnectionResetError), \
                    contextlib.closing(connect(tuple(self.parse(text)))) as extra:
                extra.settimeout(patience(5))
                self.assertEqual(extra.recv(1), b"")
        else:
            self.assertEqual(text, "425 Too many data connections.")
        for sock in held:
            sock.close()
        self.eventually(lambda: len(self.command_line.events_of("ftp-data", state="closed")) >= 10,
                        self.command_line.report)
        ftp.data().close()

    @staticmethod
    def parse(text):
        numbers = [int(n) for n in re.search(r"\(([\d,]+)\)", text).group(1).split(",")]
        return ".".join(map(str, numbers[:4])), numbers[4] * 256 + numbers[5]


class ManyFiles(FtpCase):
    def test_two_sessions_never_get_each_others_bytes(self):
        server = self.server_of(PyFtpd)
        server.put("one", pattern(20_000, 1))
        server.put("two", pattern(20_000, 2))
        one = self.session(server)
        two = self.another(server)
        for _ in range(200):
            first, second = one.pasv_address(), two.pasv_address()
            socks = [connect(first), connect(second)]
            one.send("RETR one")
            two.send("RETR two")
            self.assertEqual(read_until_eof(socks[0]), pattern(20_000, 1))
            self.assertEqual(read_until_eof(socks[1]), pattern(20_000, 2))
            for sock, ftp in zip(socks, (one, two)):
                sock.close()
                self.assertIn(ftp.reply()[0], (125, 150))
                self.assertEqual(ftp.reply()[0], 226)

    def test_many_files_leave_nothing_behind(self):
        for active in ("off", "on"):
            with self.subTest(passive=active):
                server = self.server_of(Vsftpd)
                tree = server.root / "tree"
                tree.mkdir()
                tree.chmod(0o777)
                for number in range(600):
                    server.put(f"tree/{number}", pattern(number % 61, number))
                ftp = self.session(server)
                pid, (host, port) = self.command_line.pid, self.address
                before = (len(os.listdir(f"/proc/{pid}/fd")), listening_ports(pid))
                result = subprocess.run(
                    ["lftp", "--norc", "-c",
                     f"set ftp:ssl-allow no; set ftp:passive-mode {active}; set net:max-retries 2; "
                     f"open -u '{server.user},{server.password}' ftp://{host}:{port}; "
                     f"mirror --parallel=4 tree got-{active}"],
                    cwd=self.folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=patience(120),
                    env={**os.environ, "HOME": str(self.folder), "LFTP_HOME": str(self.folder)})
                self.assertEqual(result.returncode, 0, result.stderr.decode())
                for number in range(600):
                    self.assertEqual((self.folder / f"got-{active}" / str(number)).read_bytes(),
                                     pattern(number % 61, number))
                self.eventually(lambda: (len(os.listdir(f"/proc/{pid}/fd")), listening_ports(pid)) == before,
                                lambda: f"{before} became {len(os.listdir(f'/proc/{pid}/fd'))}, {listening_ports(pid)}")
                self.assert_working(ftp, server)

    def test_empty_files_in_active_mode_never_fail(self):
        server = self.server_of(Vsftpd)
        server.put("empty", b"")
        cli, (host, port) = self.ftp_tunnel(server)
        urls = [f"ftp://{host}:{port}/empty"] * 150
        result = subprocess.run(["curl", "-sS", "--fail-early", "--ftp-port", "-", "--user",
                                 f"{server.user}:{server.password}", *urls], capture_output=True, timeout=patience(120))
        self.assertEqual((result.returncode, result.stdout), (0, b""), result.stderr.decode() + cli.report()[-2000:])
        for _ in range(15):
            result = subprocess.run(["curl", "-sS", "--ftp-port", "-", "--user", f"{server.user}:{server.password}",
                                     urls[0]], capture_output=True, timeout=patience(60))
            self.assertEqual(result.returncode, 0, result.stderr.decode() + cli.report()[-2000:])


class Active(FtpCase):
    def retrieve_by_port(self, ftp):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            code, text = ftp.command(f"PORT 127,0,0,1,{port >> 8},{port & 255}")
            self.assertEqual(code, 200, text)
            ftp.send("RETR down")
            listener.settimeout(patience(15))
            data, _ = listener.accept()
        content = read_until_eof(data)
        data.close()
        self.assertIn(ftp.reply()[0], (125, 150))
        self.assertEqual(ftp.reply()[0], 226)
        return content

    def test_servers_that_allow_no_remote_forwards_get_passive_mode_instead(self):
        for config in (["AllowTcpForwarding local"], ["PermitListen none"]):
            for kind in FTP_SERVERS:
                with self.subTest(config, server=kind.name):
                    server = self.server_of(kind)
                    server.put("down", pattern(100_000))
                    ftp = self.session(server, sshd=self.sshd(config=config))
                    for _ in range(3):
                        self.assertEqual(self.retrieve_by_port(ftp), pattern(100_000))
                    closed = self.command_line.wait_events(3, "ftp-data", state="closed")
                    self.assertEqual({event["mode"] for event in closed}, {"PORT"})

    def test_an_ftp_server_that_is_not_the_ssh_server(self):
        name, address = self.another_address()
        for kind in (PyFtpd, Vsftpd):
            with self.subTest(kind.name):
                server = self.server_of(kind, address)
                server.put("down", pattern(100_000))
                ftp = self.session(server, host=name)
                self.assertEqual(self.retrieve_by_port(ftp), pattern(100_000))
                self.assertEqual(ftp.retrieve("down"), pattern(100_000))

    def another_address(self):
        """A name for this machine that sshd does not take for its own loopback, and the address behind it."""
        output = subprocess.run(["ip", "-4", "-o", "addr", "show", "scope", "global"], capture_output=True,
                                text=True).stdout
        found = re.search(r"inet ([\d.]+)/", output)
        if found:
            return found.group(1), found.group(1)
        # Without a network the host's own name is all there is; it usually means 127.0.1.1.
        with contextlib.suppress(OSError):
            return socket.gethostname(), socket.gethostbyname(socket.gethostname())
        self.fail("this machine has no address besides localhost")


class OtherFamilies(FtpCase):
    def test_a_server_reached_over_ipv6_by_an_ipv4_client(self):
        """Servers then say the oddest things to PASV: short forms, 0.0.0.0, or 425."""
        content = pattern(50_000)
        for kind in FTP_SERVERS:
            with self.subTest(kind.name):
                server = self.server_of(kind, "::1")
                server.put("down", content)
                cli, (host, port) = self.ftp_tunnel(server)
                for mode in (["--disable-epsv"], []):
                    result = subprocess.run(["curl", "-sS", *mode, "--user", f"{server.user}:{server.password}",
                                             f"ftp://{host}:{port}/down"], capture_output=True, timeout=patience(60))
                    self.assertEqual(result.returncode, 0, result.stderr.decode() + cli.report())
                    self.assertEqual(sha256(result.stdout), sha256(content))

    def test_every_ipv6_dialect_of_the_clients(self):
        content = pattern(50_000)
        for kind in FTP_SERVERS:
            with self.subTest(kind.name):
                server = self.server_of(kind)
                server.put("down", content)
                ftp = self.session(server, bind="::1")
                for argument in ("", "2"):
                    data = connect(("::1", ftp.epsv_port(argument)))
                    ftp.send("RETR down")
                    self.assertEqual(sha256(read_until_eof(data)), sha256(content))
                    data.close()
                    self.assertIn(ftp.reply()[0], (125, 150))
                    self.assertEqual(ftp.reply()[0], 226)
                for host in ("::1", "::"):
                    with socket.create_server(("::1", 0), family=socket.AF_INET6) as listener:
                        code, text = ftp.command(f"EPRT |2|{host}|{listener.getsockname()[1]}|")
                        self.assertEqual(code, 200, text)
                        ftp.send("RETR down")
                        listener.settimeout(patience(15))
                        data, _ = listener.accept()
                    self.assertEqual(sha256(read_until_eof(data)), sha256(content))
                    data.close()
                    self.assertIn(ftp.reply()[0], (125, 150))
                    self.assertEqual(ftp.reply()[0], 226)


if __name__ == "__main__":
    main()
