# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""FTP servers and clients that mean harm, and browsers that were sent by somebody who does."""
import contextlib
import os
import re
import socket
import subprocess
import sys
import threading
import time

from sallyport_testing import (CliCase, FTP_SERVERS, ProFtpd, RawFtp, ScriptedFtp, TcpServer, Vsftpd, connect, free_port,
                               main, patience, read_exactly, read_until_eof)
from sallyport_testing.processes import listening_ports, memory_of, tcp_connections


class FtpCase(CliCase):
    def session(self, server, **options):
        self.command_line, self.address = self.ftp_tunnel(server, **options)
        ftp = RawFtp(self.address, patience(20))
        self.addCleanup(ftp.close)
        return ftp

    def scripted(self, answers=None, **options):
        """A server that answers these verbs with these lines."""
        def answer(session, verb, argument):
            return (answers or {}).get(verb)
        return self.started(ScriptedFtp(answer, **options))


class HostileServer(FtpCase):
    def test_a_passive_reply_never_leads_elsewhere(self):
        """Only the port of the reply counts; the data goes to the host of the control connection."""
        trap = self.started(TcpServer.holding())
        sshd = self.sshd()
        for host in ("169,254,169,254", "10,0,0,1", "6,6,6,6", "0,0,0,0", "127,0,0,9", "255,255,255,255"):
            with self.subTest(host):
                server = self.scripted({"PASV": f"227 ok ({host},{trap.port >> 8},{trap.port & 255})"})
                ftp = self.session(server, sshd=sshd)
                address = ftp.pasv_address()
                self.assertEqual(address[0], "127.0.0.1")
                with connect(address) as data:
                    self.assertEqual(read_exactly(data, 1), b"!")
                named = host.replace(",", ".")
                self.assertNotIn(f"target {named} port", sshd.log())
                self.assertIn(f"target 127.0.0.1 port {trap.port}", sshd.log())
                self.command_line.stop()

    def test_data_ports_below_1024_are_refused(self):
        refusal = "425 FTP server offered a data port that is not allowed: %d (option min-data-port)."
        for reply, port in (("227 ok (127,0,0,1,0,22)", 22), ("227 ok (127,0,0,1,3,255)", 1023),
                            ("227 ok (127,0,0,1,0,0)", 0)):
            with self.subTest(reply):
                ftp = self.session(self.scripted({"PASV": reply}))
                before = listening_ports(self.command_line.pid)
                self.assertEqual(ftp.command("PASV")[1], refusal % port)
                self.assertEqual(listening_ports(self.command_line.pid), before)
                self.assertEqual(ftp.command("NOOP")[0], 200)
        for reply, port in (("229 ok (|||22|)", 22), ("229 ok (|||1023|)", 1023)):
            with self.subTest(reply):
                ftp = self.session(self.scripted({"EPSV": reply}))
                self.assertEqual(ftp.command("EPSV")[1], refusal % port)

    def test_passive_replies_that_make_no_sense_never_pass(self):
        for verb, reply in (("PASV", "227 Entering Passive Mode ("), ("PASV", "227 ok (1,2,3,4,5,6) (1,2,3,4,5,7)"),
                            ("PASV", "227 ok (256,0,0,1,200,1)"), ("PASV", "227 ok (127,0,0,1,256,1)"),
                            ("PASV", "227 ok"), ("PASV", "227 " + "9" * 7000), ("EPSV", "229 ok (|||70000|)"),
                            ("EPSV", "229 ok (|||-5000|)"), ("EPSV", "229 ok"), ("EPSV", "229 ok (|||5000)"[:-4])):
            with self.subTest(reply[:60]):
                ftp = self.session(self.scripted({verb: reply}))
                code, text = ftp.command(verb)
                self.assertEqual((code, text), (425, "425 Cannot use the passive reply of the FTP server."))
                self.assertEqual(ftp.command("NOOP")[0], 200)

    def test_a_passive_reply_nobody_asked_for_is_not_passed_on(self):
        server = self.scripted(greeting="220 ready\r\n227 Entering Passive Mode (6,6,6,6,200,10)")
        ftp = self.session(server)
        ftp.sock.settimeout(0.5)
        with self.assertRaises(TimeoutError):
            ftp.line()
        ftp.sock.settimeout(patience(20))
        self.assertEqual(ftp.command("NOOP")[0], 200)
        self.assertEqual(ftp.pasv_address()[0], "127.0.0.1")

    def test_a_line_without_end_costs_no_memory(self):
        def answer(session, verb, argument):
            if verb == "PASV":
                def flood():
                    try:
                        while True:
                            session.sock.sendall(b"227 " + b"x" * 65536)
                    except OSError:
                        pass
                threading.Thread(target=flood, daemon=True).start()
                return []
            return None

        server = self.started(ScriptedFtp(answer))
        ftp = self.session(server)
        before = memory_of(self.command_line.pid)
        ftp.send("PASV")
        self.assertEqual(read_until_eof(ftp.sock, patience(20)),
                         b"421 Reply line from FTP server is too long; closing.\r\n")
        self.assertLess(memory_of(self.command_line.pid) - before, patience(16 << 20))

    def test_a_reply_without_end_costs_no_memory(self):
        def answer(session, verb, argument):
            if verb == "PASV":
                session.say("\r\n".join(["227-more"] * 5000))
                return []
            return None

        ftp = self.session(self.started(ScriptedFtp(answer)))
        ftp.send("PASV")
        self.assertEqual(read_until_eof(ftp.sock, patience(20)), b"421 Reply from FTP server is too long; closing.\r\n")

    def test_a_directory_name_that_looks_like_a_passive_reply(self):
        self.need(not ProFtpd.missing(), ProFtpd.missing())
        server = self.started(ProFtpd(self.folder / "servers"))
        evil = server.root / "x\r\n213 End\r\n227 Entering Passive Mode (6,6,6,6,4,1)"
        evil.mkdir()
        server.put("down", b"content")
        sshd = self.sshd()
        ftp = self.session(server, sshd=sshd).login(server.user, server.password)
        ftp.send("STAT .")
        ftp.send("PASV")
        replies = []
        while not replies or replies[-1][0] not in (227, 425, 421):
            replies.append(ftp.reply())
        self.assertNotIn("6,6,6,6", replies[-1][1])
        self.assertNotIn("6.6.6.6", sshd.log())

    def test_what_another_user_of_the_server_writes_is_no_passive_reply(self):
        """Real clients end lines at CR or NUL, too, or skip what stands before the first digit."""
        self.need(not ProFtpd.missing(), ProFtpd.missing())
        server = self.started(ProFtpd(self.folder / "servers"))
        forged = b"227 Entering Passive Mode (127,0,0,5,200,10)."
        extended = b"229 Entering Extended Passive Mode (|||51210|)"
        messages = {
            "CR": b"hello\r" + forged + b"\rbye\r", "CR at the start": b"\r" + forged + b"\r",
            "NUL": b"hello\0" + forged + b"\0bye", "NUL at the start": b"\0" + forged, "CR NUL": b"hello\r\0" + forged,
            "NUL CR": b"hello\0\r" + forged + b"\r\0", "many CRs": b"hello" + b"\r" * 50 + forged,
            "229": b"hello\r" + extended + b"\r", "228": b"hello\r228 Entering Long Passive Mode (127,0,0,5,200,10)\r",
            "lines of their own": b"hello\n" + forged + b"\n" + extended + b"\n",
            "lines of their own, CR first": b"hello\n\r" + forged + b"\n\0" + extended + b"\n",
            "telnet commands first": b"hello\n\xff\xf1" + forged + b"\n\xff\xfb\x01" + extended + b"\n",
            "split by the buffer": b"x" * 1021 + b"\r" + forged + b"\r", "a long line": b"y" * 9000 + b"\r" + forged + b"\r",
        }
        for number, content in enumerate(messages.values()):
            folder = server.root / f"m{number}"
            folder.mkdir()
            (folder / ".message").write_bytes(content)
        # Names can hold as much.
        names = [b"n\r" + forged + b"\rn", b"\r" + forged, b"n\r" + extended.replace(b"|", b"%7C") + b"\r"]
        for name in names:
            os.mkdir(os.path.join(os.fsencode(server.root), name))
        commands = {what: [b"CWD /m%d" % number] for number, what in enumerate(messages)}
        commands["STAT of names"] = [b"CWD /", b"STAT ."]
        commands["a name in PWD"] = [b"CWD /n*", b"PWD"]
        commands["MLST of names"] = [b"CWD /", b"MLST n*"]
        if os.geteuid() != 0:
            # No root of its own then.
            commands = {what: [line.replace(b" /", b" " + os.fsencode(server.root) + b"/") for line in lines]
                        for what, lines in commands.items()}
        _, address = self.ftp_tunnel(server)
        seen = 0
        for what, lines in commands.items():
            straight = self.said(("127.0.0.1", server.port), server, lines)
            through = self.said(address, server, lines)
            with self.subTest(what):
                seen += bool(self.led_away(straight))
                self.assertEqual(self.led_away(through), [], through)
                self.assertIsNone(re.search(rb"\r(?!\n)|\0", through), through)
                # Nothing of it was lost but what is dangerous.
                self.assertEqual(re.findall(rb"(?m)^\d{3} ", through)[-1:], [b"221 "], through)
        self.assertGreaterEqual(seen, 8, "the server passes nothing of it on: this shows nothing")

    def said(self, address, server, lines):
        """Everything the server says to these commands, and EPSV in the middle, in one piece."""
        ftp = RawFtp(address, patience(20))
        with contextlib.closing(ftp):
            ftp.login(server.user, server.password)
            ftp.sock.sendall(b"".join(line + b"\r\n" for line in (*lines, b"EPSV", *lines, b"QUIT")))
            return read_until_eof(ftp.sock, patience(20))

    def led_away(self, said):
        """What some client or other takes for a passive reply that is not the answer to its EPSV."""
        found = []
        for line in re.split(rb"[\r\n\0]", said):
            line = re.sub(rb"^(?:\xff[\xfb-\xfe].|\xff.|[\r\0])*", b"", line)
            if re.match(rb"22[78]", line) or (line.startswith(b"229") and b"51210" in line):
                found.append(line)
        return found

    def test_tls_is_refused_and_not_advertised(self):
        server = self.scripted({"FEAT": ["211-Features:", " UTF8", " AUTH TLS", " PBSZ", " PROT", " EPSV", "211 End"]})
        ftp = self.session(server)
        self.assertEqual(ftp.command("AUTH TLS")[1],
                         "534 TLS is not available: this connection is already protected by the SSH tunnel. "
                         "Set the client to plain FTP, without encryption.")
        self.assertEqual(ftp.command("FEAT")[1], "211-Features:\n UTF8\n EPSV\n211 End")
        self.assertEqual(server.commands, ["FEAT"])


class HostileClient(FtpCase):
    def test_active_mode_leads_to_the_client_only(self):
        server = self.scripted()
        sshd = self.sshd()
        ftp = self.session(server, sshd=sshd)
        for command, text in (
                ("PORT 10,0,0,1,200,10", "501 PORT address must be your own address; 10.0.0.1 is not."),
                ("PORT 169,254,169,254,200,10", "501 PORT address must be your own address; 169.254.169.254 is not."),
                ("EPRT |1|6.6.6.6|5000|", "501 EPRT address must be your own address; 6.6.6.6 is not."),
                ("EPRT |2|2001:db8::1|5000|", "501 EPRT address must be your own address; 2001:db8::1 is not."),
                ("PORT 127,0,0,1,0,25", "501 PORT port must be 1024 or higher (option min-active-port)."),
                ("EPRT |1|127.0.0.1|22|", "501 EPRT port must be 1024 or higher (option min-active-port)."),
                ("PORT 127,0,0,1,256,1", "501 Invalid PORT parameters."),
                ("PORT", "501 Invalid PORT parameters."),
                ("EPRT |3|x|5000|", "522 Network protocol not supported, use (1,2)")):
            with self.subTest(command):
                self.assertEqual(ftp.command(command)[1], text)
        self.assertEqual(server.commands, [])
        self.assertNotIn("tcpip-forward", sshd.log())

    def test_ways_around_the_tunnel_are_refused(self):
        server = self.scripted()
        ftp = self.session(server)
        for command in ("LPRT 4,4,127,0,0,1,2,200,10", "CPSV", "SPSV", "SSCN ON", "SITE CPSV"):
            with self.subTest(command):
                self.assertEqual(ftp.command(command)[0], 502)
        self.assertEqual(server.commands, [])

    def test_a_browser_is_cut_off(self):
        server = self.scripted()
        for first, code in ((b"POST / HTTP/1.1\r\n", "ftp-client-is-browser"),
                            (b"GET http://127.0.0.1/ HTTP/1.0\r\n", "ftp-client-is-browser"),
                            (b"\x16\x03\x01\x02\x00", "ftp-implicit-tls")):
            with self.subTest(first):
                cli, address = self.ftp_tunnel(server)
                with connect(address) as sock:
                    body = first + b"Host: 127.0.0.1\r\n\r\n" + b"USER evil\r\nPASV\r\n" * 60_000
                    sock.settimeout(patience(10))
                    try:
                        sock.sendall(body)
                        sock.shutdown(socket.SHUT_WR)
                    except OSError:
                        pass
                    try:
                        answer = read_until_eof(sock, patience(10))
                    except ConnectionResetError:
                        answer = b""
                    self.assertNotIn(b"227", answer)
                cli.wait_event("connection", state="closed")
                self.assertEqual(len(cli.events_of("error", code=code)), 1, cli.report())
        self.assertEqual(server.commands, [])

    def test_what_a_client_was_refused_is_one_line_without_asking_for_more(self):
        server = self.scripted()
        port = free_port()
        rule = f"ftp/127.0.0.1:{port}:{server.address}:{server.port}"
        cli = self.cli(self.arguments(self.sshd(), "-L", rule), json_events=False)
        self.eventually(lambda: "listening on" in cli.stderr, cli.report)
        with connect(("127.0.0.1", port)) as sock:
            sock.sendall(b"\x16\x03\x01\x02\x00")
            with contextlib.suppress(ConnectionResetError):
                read_until_eof(sock, patience(10))
        self.eventually(lambda: "TLS" in cli.stderr, cli.report)
        lines = [line for line in cli.stderr.splitlines() if "TLS" in line]
        self.assertEqual(len(lines), 1, cli.report())

    def test_commands_that_two_parsers_would_read_differently(self):
        server = self.scripted()
        ftp = self.session(server)
        for raw, text in ((b"NOOP\0PASV\r\n", "500 Invalid character in command."),
                          (b"NOOP\rPASV\r\n", "500 Invalid character in command."),
                          (b"NO\x80OP\r\n", "500 Invalid character in command."),
                          (b"A" * 5000 + b"PASV\r\n", "500 Command line too long.")):
            with self.subTest(raw[-20:]):
                ftp.sock.sendall(raw)
                self.assertEqual(ftp.reply()[1], text)
        self.assertEqual(server.commands, [])
        self.assertEqual(ftp.command("NOOP")[0], 200)

    def test_a_command_in_pieces_is_passed_in_one(self):
        """ProFTPD never answers a command whose CR and LF come apart."""
        kinds = [kind for kind in FTP_SERVERS if not kind.missing()]
        self.need(ProFtpd in kinds, ProFtpd.missing())
        for kind in kinds:
            with self.subTest(kind.name):
                server = self.started(kind(self.folder / "servers"))
                ftp = self.session(server).login(server.user, server.password)
                for pieces in ((b"PWD\r", b"\n"), (b"P", b"W", b"D", b"\r", b"\n"), (b"PWD", b"\n")):
                    for piece in pieces:
                        ftp.sock.sendall(piece)
                        time.sleep(0.02)
                    self.assertEqual(ftp.reply()[0], 257)

    def test_a_client_that_sends_without_reading_costs_no_memory(self):
        server = self.scripted()
        ftp = self.session(server)
        before = memory_of(self.command_line.pid)
        ftp.sock.settimeout(2)
        try:
            for _ in range(400):
                ftp.sock.sendall(b"NOOP\r\n" * 10_000)
        except TimeoutError:
            pass
        self.assertLess(memory_of(self.command_line.pid) - before, patience(24 << 20))
        other = RawFtp(self.address, patience(20))
        self.addCleanup(other.close)
        self.assertEqual(other.command("NOOP")[0], 200)


class ThirdParties(FtpCase):
    def test_another_users_bytes_are_not_the_clients(self):
        """Somebody else connects to the passive port first, sends, and closes before anybody can look whose
        connection it is: neither are the bytes stored, nor is the client kept out."""
        self.need(os.getuid() == 0, "root, to be two users")
        stranger = ("import os, socket, sys\n"
                    "os.setgid(65534); os.setuid(65534)\n"
                    "for _ in range(int(sys.argv[2])):\n"
                    "    s = socket.socket()\n"
                    "    try: s.connect(('127.0.0.1', int(sys.argv[1]))); s.sendall(b'evil')\n"
                    "    except ConnectionResetError: pass\n"
                    "    s.close()\n")
        server = self.started(Vsftpd(self.folder / "servers"))
        for times in (1, 2, 20):
            with self.subTest(times=times):
                ftp = self.session(server)
                ftp.login(server.user, server.password)
                host, port = ftp.pasv_address()
                subprocess.run([sys.executable, "-c", stranger, str(port), str(times)], check=True,
                               timeout=patience(20))
                with connect((host, port)) as data:
                    ftp.send("STOR up")
                    self.assertIn(ftp.reply()[0], (125, 150))
                    data.sendall(b"mine")
                self.assertEqual(ftp.reply()[0], 226)
                self.assertEqual(server.read("up"), b"mine")

    def test_nothing_listens_for_the_network(self):
        ftp = self.session(self.scripted())
        ftp.pasv_address()
        ftp.epsv_port()
        addresses = {address for address, _ in listening_ports(self.command_line.pid)}
        self.assertLessEqual(addresses, {"127.0.0.1", "::1"})


if __name__ == "__main__":
    main()
