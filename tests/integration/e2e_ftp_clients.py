# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everyday FTP clients through the tunnel, against every server: bytes and events have to be right."""
import ftplib
import io
import os
import re
import shutil
import signal
import socket
import subprocess
import threading

from sallyport_testing import (CliCase, ProFtpd, PureFtpd, PyFtpd, Vsftpd, main, owners_of_connections, pattern,
                               patience, sha256)
from sallyport_testing.processes import send

BIG = 200 * 1000 * 1000

# What curl has to be told, and which command it then sends.
CURL_MODES = {
    "EPSV": [],
    "PASV": ["--disable-epsv"],
    "EPRT": ["--ftp-port", "-"],
    "PORT": ["--ftp-port", "-", "--disable-eprt"],
}
LFTP_MODES = {
    "PASV": "set ftp:passive-mode on; set ftp:prefer-epsv off;",
    "EPSV": "set ftp:passive-mode on; set ftp:prefer-epsv on;",
    "PORT": "set ftp:passive-mode off;",
}


class Matrix:
    """The cases; a class below binds them to a server."""

    server_class = None

    def setUp(self):
        super().setUp()
        self.need(not self.server_class.missing(), self.server_class.missing())
        self.server = self.started(self.server_class(self.folder / "servers"))

    def tunnel_for(self, bind="127.0.0.1"):
        self.ssh_server = self.sshd()
        self.command_line, self.address = self.ftp_tunnel(self.server, bind=bind, sshd=self.ssh_server)
        return self.command_line

    def in_folder(self, name, content=None):
        path = self.folder / name
        if content is not None:
            path.write_bytes(content)
        return path

    # --- curl ------------------------------------------------------------------------------

    def curl(self, mode, *arguments, path="", url_suffix=""):
        host, port = self.address
        host = f"[{host}]" if ":" in host else host
        result = subprocess.run(
            ["curl", "--silent", "--show-error", "--globoff" if ":" in host else "--no-progress-meter",
             "--max-time", str(patience(60)), "--user", f"{self.server.user}:{self.server.password}",
             *CURL_MODES[mode], *map(str, arguments), f"ftp://{host}:{port}/{path}{url_suffix}"],
            capture_output=True, timeout=patience(90))
        self.assertEqual(result.returncode, 0,
                         result.stderr.decode(errors="replace") + self.command_line.report())
        return result.stdout

    def test_curl_in_every_mode(self):
        content = pattern(300_001)
        for mode in CURL_MODES:
            with self.subTest(mode):
                cli = self.tunnel_for()
                self.server.put("down", content)
                self.server.put("empty", b"")
                names = self.curl(mode).decode()
                self.assertRegex(names, r"\bdown\b")
                self.assertEqual(sha256(self.curl(mode, path="down")), sha256(content))
                self.assertEqual(self.curl(mode, path="empty"), b"")
                part = self.in_folder("part", content[:100_000])
                self.curl(mode, "--continue-at", "-", "--output", part, path="down")
                self.assertEqual(sha256(part.read_bytes()), sha256(content))
                self.curl(mode, "--upload-file", self.in_folder("up", content), path=f"up-{mode}")
                self.assertEqual(sha256(self.server.read(f"up-{mode}")), sha256(content))
                self.curl(mode, "--append", "--upload-file", self.in_folder("more", b"more"), path=f"up-{mode}")
                self.assertEqual(sha256(self.server.read(f"up-{mode}")), sha256(content + b"more"))
                self.curl(mode, "--upload-file", self.in_folder("nothing", b""), path=f"nothing-{mode}")
                self.assertEqual(self.server.read(f"nothing-{mode}"), b"")
                self.transfers(
                    cli,
                    # curl prints a bare LF where the server sent CR LF.
                    (mode, "LIST", "list", len(names) + names.count("\n")),
                    (mode, "RETR", "down", len(content)),
                    (mode, "RETR", "down", 0),
                    (mode, "RETR", "down", len(content) - 100_000),
                    (mode, "STOR", "up", len(content)),
                    (mode, "APPE", "up", 4),
                    (mode, "STOR", "up", 0))
                self.assertEqual(cli.stop(), 0, cli.report())

    def test_curl_fetches_two_hundred_small_files_over_one_connection(self):
        for mode in ("EPSV", "PORT"):
            with self.subTest(mode):
                cli = self.tunnel_for()
                for number in range(200):
                    self.server.put(f"small{number}", pattern(number, number))
                target = self.folder / f"small-{mode}"
                target.mkdir()
                host, port = self.address
                result = subprocess.run(
                    ["curl", "--silent", "--show-error", "--max-time", str(patience(60)), "--user",
                     f"{self.server.user}:{self.server.password}", *CURL_MODES[mode], "--output", "#1",
                     f"ftp://{host}:{port}/small[0-199]"], cwd=target, capture_output=True, timeout=patience(90))
                self.assertEqual(result.returncode, 0, result.stderr.decode() + cli.report())
                for number in range(200):
                    path = target / str(number)
                    # curl makes no file for an empty one.
                    got = path.read_bytes() if path.exists() else b""
                    self.assertEqual(got, pattern(number, number), number)
                self.transfers(cli, *[(mode, "RETR", "down", number) for number in range(200)])
                self.assertEqual(len(cli.events_of("connection", state="open")), 1)

    def test_curl_moves_two_hundred_megabytes_each_way(self):
        content = pattern(BIG)
        digest = sha256(content)
        big = self.in_folder("big", content)
        cli = self.tunnel_for()
        self.curl("EPSV", "--upload-file", big, path="big")
        self.assertEqual(sha256(self.server.read("big")), digest)
        big.unlink()
        got = self.folder / "got"
        self.curl("PORT", "--output", got, path="big")
        self.assertEqual(sha256(got.read_bytes()), digest)
        self.transfers(cli, ("EPSV", "STOR", "up", BIG), ("PORT", "RETR", "down", BIG))

    # --- lftp ------------------------------------------------------------------------------

    def lftp(self, mode, script):
        host, port = self.address
        host = f"[{host}]" if ":" in host else host
        result = subprocess.run(
            ["lftp", "--norc", "-c",
             f"set net:max-retries 1; set net:timeout {patience(20):.0f}; set ftp:ssl-allow no; "
             f"set cmd:fail-exit yes; set xfer:clobber yes; {LFTP_MODES[mode]} "
             f"open -u '{self.server.user},{self.server.password}' ftp://{host}:{port}; {script}"],
            cwd=self.folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=patience(90),
            env={**os.environ, "HOME": str(self.folder), "LFTP_HOME": str(self.folder)})
        self.assertEqual(result.returncode, 0,
                         result.stderr.decode(errors="replace") + self.command_line.report())
        return result.stdout.decode(errors="replace")

    def test_lftp_in_every_mode(self):
        content = pattern(300_001)
        for mode in LFTP_MODES:
            with self.subTest(mode):
                cli = self.tunnel_for()
                self.server.put("down", content)
                self.server.put("empty", b"")
                self.in_folder(f"up-{mode}", content)
                self.in_folder(f"nothing-{mode}", b"")
                got, part = self.folder / "got", self.in_folder("part", content[:100_000])
                empty = self.folder / "got-empty"
                self.server.put(f"resumed-{mode}", content[:50_000])
                self.in_folder(f"resumed-{mode}", content)
                listing = self.lftp(
                    mode, f"ls; get down -o {got}; get empty -o {empty}; get -c down -o {part}; put up-{mode}; "
                    f"put nothing-{mode}; put -c resumed-{mode}")
                self.assertRegex(listing, r"\bdown\b")
                self.assertEqual(sha256(got.read_bytes()), sha256(content))
                self.assertEqual(empty.read_bytes(), b"")
                self.assertEqual(sha256(part.read_bytes()), sha256(content))
                self.assertEqual(sha256(self.server.read(f"up-{mode}")), sha256(content))
                self.assertEqual(self.server.read(f"nothing-{mode}"), b"")
                self.assertEqual(sha256(self.server.read(f"resumed-{mode}")), sha256(content))
                got.unlink()
                empty.unlink()
                self.eventually(lambda: len(cli.events_of("ftp-data", state="closed", verb="STOR")) >= 3, cli.report)
                events = cli.events_of("ftp-data", state="closed")
                self.assertEqual({event["mode"] for event in events}, {mode}, cli.report())
                moved = sorted(event["bytes"] for event in events if event["direction"] != "list")
                self.assertEqual(moved, sorted([len(content), 0, len(content) - 100_000, len(content), 0,
                                                len(content) - 50_000]), cli.report())

    def test_lftp_mirrors_two_hundred_small_files_in_parallel(self):
        for mode in LFTP_MODES:
            for sync in ("on", "off"):
                with self.subTest(mode, sync_mode=sync):
                    cli = self.tunnel_for()
                    folder = self.server.root / f"tree-{mode}-{sync}"
                    folder.mkdir()
                    folder.chmod(0o777)
                    for number in range(200):
                        self.server.put(f"{folder.name}/{number}", pattern(number % 61, number))
                    self.lftp(mode, f"set ftp:sync-mode {sync}; mirror --parallel=4 {folder.name} got-{mode}-{sync}")
                    got = self.folder / f"got-{mode}-{sync}"
                    for number in range(200):
                        self.assertEqual((got / str(number)).read_bytes(), pattern(number % 61, number), number)
                    # lftp makes empty files without asking for them.
                    wanted = sorted(number % 61 for number in range(200) if number % 61)

                    def moved():
                        events = cli.events_of("ftp-data", state="closed", direction="down", mode=mode)
                        return sorted(event["bytes"] for event in events if event["bytes"])
                    self.eventually(lambda: moved() == wanted, cli.report)

    # --- Python's ftplib -------------------------------------------------------------------

    def ftplib(self, passive=True):
        ftp = ftplib.FTP(timeout=patience(20))
        self.addCleanup(ftp.close)
        ftp.connect(*self.address)
        ftp.login(self.server.user, self.server.password)
        ftp.set_pasv(passive)
        return ftp

    def test_ftplib_in_every_mode_over_both_families(self):
        content = pattern(300_001)
        for bind, passive, mode in (("127.0.0.1", True, "PASV"), ("127.0.0.1", False, "PORT"),
                                    ("::1", True, "EPSV"), ("::1", False, "EPRT")):
            with self.subTest(mode, client=bind):
                cli = self.tunnel_for(bind)
                self.server.put("down", content)
                self.server.put("empty", b"")
                ftp = self.ftplib(passive)
                names = []
                ftp.retrlines("NLST", names.append)
                self.assertIn("down", names)
                for name, wanted in (("down", content), ("empty", b"")):
                    got = io.BytesIO()
                    ftp.retrbinary(f"RETR {name}", got.write)
                    self.assertEqual(sha256(got.getvalue()), sha256(wanted))
                got = io.BytesIO()
                ftp.retrbinary("RETR down", got.write, rest=200_000)
                self.assertEqual(sha256(got.getvalue()), sha256(content[200_000:]))
                ftp.storbinary(f"STOR up-{mode}", io.BytesIO(content))
                ftp.storbinary(f"APPE up-{mode}", io.BytesIO(b"more"))
                self.assertEqual(sha256(self.server.read(f"up-{mode}")), sha256(content + b"more"))
                ftp.storbinary(f"STOR up-{mode}", io.BytesIO(b"tail"), rest=len(content))
                self.assertEqual(sha256(self.server.read(f"up-{mode}")), sha256(content + b"tail"))
                ftp.storbinary(f"STOR nothing-{mode}", io.BytesIO(b""))
                self.assertEqual(self.server.read(f"nothing-{mode}"), b"")
                ftp.quit()
                self.transfers(
                    cli,
                    (mode, "NLST", "list", None),
                    (mode, "RETR", "down", len(content)),
                    (mode, "RETR", "down", 0),
                    (mode, "RETR", "down", 100_001),
                    (mode, "STOR", "up", len(content)),
                    (mode, "APPE", "up", 4),
                    (mode, "STOR", "up", 4),
                    (mode, "STOR", "up", 0))
                control = cli.wait_event("connection", state="closed")
                sessions = {event["session"] for event in cli.events_of("ftp-data")}
                self.assertEqual(sessions, {control["id"]}, cli.report())

    def test_an_aborted_transfer_leaves_a_working_session(self):
        """ftplib aborts with urgent data, which SSH has no word for."""
        big = pattern(30_000_000)
        for passive in (True, False):
            with self.subTest(passive=passive):
                cli = self.tunnel_for()
                self.server.put("big", big)
                self.server.put("small", b"small")
                ftp = self.ftplib(passive)
                ftp.voidcmd("TYPE I")
                data = ftp.transfercmd("RETR big")
                self.assertTrue(data.recv(10_000))
                ftp.sock.sendall(b"ABOR\r\n", socket.MSG_OOB)
                data.close()
                # How many replies follow differs from server to server: NOOP's is the last.
                ftp.sock.settimeout(patience(10))
                replies = [ftp.getmultiline()]
                ftp.putcmd("MKD no/such/folder")
                while not re.match("(550|553|521)", replies[-1]):
                    replies.append(ftp.getmultiline())
                got = io.BytesIO()
                ftp.retrbinary("RETR small", got.write)
                self.assertEqual(got.getvalue(), b"small")
                closed = cli.wait_events(2, "ftp-data", state="closed")
                self.assertLess(closed[0]["bytes"], len(big))
                self.assertEqual(closed[1]["bytes"], 5)

    def test_no_byte_bypasses_the_tunnel(self):
        """While a file is on its way, the client's only peer is the tunnel, the server's only peer sshd."""
        big = pattern(30_000_000)
        for bind, passive in (("127.0.0.1", True), ("127.0.0.1", False), ("::1", True), ("::1", False)):
            with self.subTest(bind, passive=passive):
                cli = self.tunnel_for(bind)
                self.server.put("big", big)
                ftp = self.ftplib(passive)
                ftp.voidcmd("TYPE I")
                data = ftp.transfercmd("RETR big")
                self.assertTrue(data.recv(1000))
                self.assertEqual(owners_of_connections(os.getpid(), children=False), {cli.pid})
                peers = owners_of_connections(self.server.process.pid)
                self.assertTrue(peers)
                self.assertLessEqual(peers, self.ssh_server.pids())
                left = len(big) - 1000
                while part := data.recv(1 << 20):
                    left -= len(part)
                data.close()
                self.assertEqual(left, 0)
                ftp.voidresp()
                ftp.quit()
                ftp.close()
                cli.stop()

    def test_clients_over_ipv6(self):
        content = pattern(50_000)
        for bind in ("::1",):
            cli = self.tunnel_for(bind)
            self.server.put("down", content)
            self.assertEqual(self.curl("EPSV", path="down"), content)
            self.assertEqual(self.curl("EPRT", path="down"), content)
            got = self.folder / "got"
            self.lftp("PASV", f"get down -o {got}")
            self.assertEqual(got.read_bytes(), content)
            got.unlink()
            self.lftp("PORT", f"get down -o {got}")
            self.assertEqual(got.read_bytes(), content)
            self.eventually(lambda: len(cli.events_of("ftp-data", state="closed", verb="RETR")) == 4, cli.report)
            modes = [event["mode"] for event in cli.events_of("ftp-data", state="closed", verb="RETR")]
            self.assertEqual(modes, ["EPSV", "EPRT", "EPSV", "EPRT"])

    def test_lftp_with_its_defaults_asks_for_tls_and_goes_on_without(self):
        cli = self.tunnel_for()
        self.server.put("down", b"content")
        host, port = self.address
        result = subprocess.run(
            ["lftp", "--norc", "-c", f"set net:max-retries 1; open -u '{self.server.user},{self.server.password}' "
             f"ftp://{host}:{port}; cat down"], capture_output=True, stdin=subprocess.DEVNULL, timeout=patience(60),
            env={**os.environ, "HOME": str(self.folder), "LFTP_HOME": str(self.folder)})
        self.assertEqual(result.stdout, b"content", result.stderr.decode() + cli.report())


class WithVsftpd(Matrix, CliCase):
    server_class = Vsftpd


class WithPureFtpd(Matrix, CliCase):
    server_class = PureFtpd

    def test_completions_of_several_lines_wait_for_the_data_connection(self):
        """Its "226-…", "226 …" is there before the SSH server, which is stopped for 50 ms time and again, has
        told of the data connection."""
        cli = self.tunnel_for()
        self.server.put("small", b"ten bytes.")
        over = threading.Event()

        def pause():
            while not over.wait(0.02):
                pids = self.ssh_server.session_pids()
                send(pids, signal.SIGSTOP)
                over.wait(0.05)
                send(pids, signal.SIGCONT)

        thread = threading.Thread(target=pause)
        thread.start()
        try:
            for _ in range(30):
                self.assertEqual(self.curl("PORT", path="small"), b"ten bytes.")
                self.assertIn(b"small", self.curl("EPRT", "--list-only"))
        finally:
            over.set()
            thread.join()
        self.assertEqual(cli.stop(), 0, cli.report())


class WithPyftpdlib(Matrix, CliCase):
    server_class = PyFtpd


class WithProFtpd(Matrix, CliCase):
    server_class = ProFtpd


class Programs(CliCase):
    def test_the_clients_are_there(self):
        for program in ("curl", "lftp"):
            self.assertTrue(shutil.which(program), f"{program} is not installed")


if __name__ == "__main__":
    main()
