# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers of the other tests, without Sallyport: a failure here is no fault of the program."""
import ftplib
import io
import os
import subprocess

from sallyport_testing import FTP_SERVERS, BlackHole, Case, Sshd, TcpServer, connect, main, pattern
from sallyport_testing.processes import owners_of_connections


class Servers(Case):
    def ssh(self, sshd, *options, **run):
        return subprocess.run(
            ["ssh", "-F", "none", "-o", f"UserKnownHostsFile={sshd.known_hosts()}", "-p", str(sshd.port), *options,
             f"{sshd.user}@127.0.0.1", "echo", "hello"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, **run)

    def test_sshd_accepts_its_keys_and_no_others(self):
        sshd = self.started(Sshd(self.folder / "sshd"))
        for kind in ("ed25519", "ecdsa", "rsa"):
            with self.subTest(kind):
                self.assertEqual(self.ssh(sshd, "-i", sshd.user_key(kind)).stdout, "hello\n", sshd.log())
        result = self.ssh(sshd, "-o", "BatchMode=yes", "-o", "IdentitiesOnly=yes", "-i", sshd.stranger_key())
        self.assertIn("Permission denied", result.stderr)

    def test_sshd_accepts_its_password(self):
        sshd = self.started(Sshd(self.folder / "sshd", password="pa55 word"))
        for method in ("password", "keyboard-interactive"):
            for given, wanted in (("pa55 word", 0), ("pa55word", 255)):
                with self.subTest(method, given=given):
                    ask = self.folder / "ask"
                    ask.write_text(f"#!/bin/sh\necho '{given}'\n")
                    ask.chmod(0o700)
                    result = self.ssh(sshd, "-o", f"PreferredAuthentications={method}", "-o",
                                      "NumberOfPasswordPrompts=1",
                                      env={"SSH_ASKPASS": str(ask), "SSH_ASKPASS_REQUIRE": "force",
                                           "PATH": "/usr/bin:/bin"})
                    self.assertEqual(result.returncode, wanted, result.stderr + sshd.log())

    def test_the_ftp_servers_read_write_append_and_resume_both_ways(self):
        content = pattern(100_000)
        for kind in FTP_SERVERS:
            for address in ("127.0.0.1", "::1"):
                with self.subTest(kind.name, address=address):
                    self.need(not kind.missing(), kind.missing())
                    server = self.started(kind(self.folder, address))
                    ftp = ftplib.FTP()
                    ftp.connect(address, server.port, 10)
                    ftp.login(server.user, server.password)
                    ftp.storbinary("STOR a", io.BytesIO(content))
                    self.assertEqual(server.read("a"), content)
                    ftp.storbinary("APPE a", io.BytesIO(b"more"))
                    self.assertEqual(server.read("a"), content + b"more")
                    ftp.storbinary("STOR a", io.BytesIO(b"other end"), rest=len(content))
                    self.assertEqual(server.read("a"), content + b"other end")
                    server.put("b", b"0123456789")
                    got = io.BytesIO()
                    ftp.set_pasv(False)
                    ftp.retrbinary("RETR b", got.write, rest=3)
                    self.assertEqual(got.getvalue(), b"3456789")
                    ftp.quit()

    def test_a_black_hole_neither_accepts_nor_refuses(self):
        hole = self.started(BlackHole())
        with self.assertRaises(TimeoutError):
            connect(hole.address, 0.5)

    def test_the_owner_of_a_peer_is_found(self):
        server = self.started(Sshd(self.folder / "sshd"))
        echo = self.started(TcpServer.echo())
        with connect(("127.0.0.1", server.port)) as sock, connect(echo.address):
            sock.recv(10)
            peers = owners_of_connections(os.getpid(), children=False)
            self.assertTrue(peers & server.pids(), peers)
            self.assertIn(os.getpid(), peers)
            self.assertLessEqual(peers, server.pids() | {os.getpid()})


if __name__ == "__main__":
    main()
