# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Not reaching an SSH server, and not trusting the one that was reached."""
import base64
import hashlib
import hmac
import signal
import threading
import time
from pathlib import Path

from sallyport_testing import BlackHole, CliCase, TcpServer, connect, free_port, main, patience, processes

UNREACHABLE, UNTRUSTED = 3, 4


class Reaching(CliCase):
    def connect_to(self, port, *options, host="127.0.0.1"):
        empty = self.folder / "empty"
        empty.write_text("")
        return ["connect", f"me@{host}:{port}", "--known-hosts", str(empty), "--no-agent",
                "-L", "0:127.0.0.1:9", *options]

    def test_without_a_user_in_the_environment_it_is_who_runs_it(self):
        sshd = self.sshd()
        cli = self.cli(["connect", f"127.0.0.1:{sshd.port}", "-i", sshd.user_key(), "--known-hosts", sshd.known_hosts(),
                        "-L", "0:127.0.0.1:9"], prefix=["env", "-u", "USER", "-u", "LOGNAME", "-u", "USERNAME"])
        cli.wait_event("state", state="up")

    def test_an_unknown_host(self):
        error = self.fails(self.connect_to(22, host="no-such-host.invalid"), UNREACHABLE, "host-not-found")
        self.assertIn("no-such-host.invalid", str(error))

    def test_a_refused_connection(self):
        port = free_port()
        error = self.fails(self.connect_to(port), UNREACHABLE, "connection-refused")
        self.assertIn(str(port), str(error))

    def test_a_host_that_does_not_answer(self):
        hole = self.started(BlackHole())
        began = time.monotonic()
        self.fails(self.connect_to(hole.port, "--connect-timeout", "2"), UNREACHABLE, "connect-timeout")
        self.assertGreaterEqual(time.monotonic() - began, 1.9)

    def test_servers_that_are_not_ssh(self):
        for what, words in (("an FTP server", b"220 Welcome\r\n"), ("a web server", b"HTTP/1.0 400 Bad Request\r\n\r\n"),
                            ("an old SSH", b"SSH-1.5-ancient\r\n"), ("noise", bytes(range(256)) * 512)):
            with self.subTest(what):
                server = self.started(TcpServer(lambda sock, words=words: sock.sendall(words)))
                self.fails(self.connect_to(server.port, "--connect-timeout", "5"), UNREACHABLE, "not-ssh")

    def test_a_server_that_hangs_up_at_once(self):
        """As sshd does when too many connections are waiting; it may well be SSH."""
        server = self.started(TcpServer(lambda sock: None))
        self.fails(self.connect_to(server.port), UNREACHABLE, "handshake-failed")

    def test_a_server_that_never_ends_its_greeting(self):
        def handler(sock):
            while True:
                sock.sendall(b"x" * 65536)

        server = self.started(TcpServer(handler))
        began = time.monotonic()
        self.fails(self.connect_to(server.port, "--connect-timeout", "5"), UNREACHABLE, "not-ssh")
        self.assertLess(time.monotonic() - began, patience(8))

    def test_a_server_that_says_nothing(self):
        server = self.started(TcpServer(lambda sock: sock.recv(1 << 20) and sock.recv(1 << 20)))
        self.fails(self.connect_to(server.port, "--connect-timeout", "2"), UNREACHABLE, "handshake-timeout")

    def test_a_server_that_stops_after_its_banner(self):
        def handler(sock):
            sock.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")
            while sock.recv(65536):
                pass

        server = self.started(TcpServer(handler))
        self.fails(self.connect_to(server.port, "--connect-timeout", "2"), UNREACHABLE, "handshake-timeout")

    def test_a_server_that_speaks_nonsense_after_its_banner(self):
        def handler(sock):
            sock.sendall(b"SSH-2.0-OpenSSH_9.2\r\n" + b"\0\0\1\x0c\x0a" + bytes(range(256)) * 64)
            sock.recv(65536)

        server = self.started(TcpServer(handler))
        cli = self.cli(self.connect_to(server.port, "--connect-timeout", "5"))
        self.assertEqual(cli.wait_exit(patience(20)), UNREACHABLE, cli.report())
        self.assertTrue(cli.events_of("error"), cli.report())

    def test_no_common_algorithm_is_named(self):
        sshd = self.sshd(config=["KexAlgorithms sntrup761x25519-sha512@openssh.com"])
        error = self.fails(self.arguments(sshd), UNREACHABLE, "no-common-algorithm")
        self.assertIn("sntrup761x25519-sha512@openssh.com", str(error))

    def test_a_cipher_the_server_does_not_have(self):
        sshd = self.sshd(config=["Ciphers aes256-ctr"])
        error = self.fails(self.arguments(sshd, "--cipher", "aes128-ctr"), UNREACHABLE, "no-common-algorithm")
        self.assertRegex(str(error), "aes256-ctr|aes128-ctr")

    def test_the_human_output_says_what_and_what_to_do(self):
        cli = self.cli(self.connect_to(free_port()), json_events=False)
        self.assertEqual(cli.wait_exit(patience(20)), UNREACHABLE, cli.report())
        self.assertEqual(cli.stdout, "")
        self.assertIn("refused", cli.stderr)


class HostKeys(CliCase):
    def setUp(self):
        super().setUp()
        self.server = self.sshd()

    def with_lines(self, lines, *options, name="hosts"):
        self.hosts = Path(self.server.known_hosts(name, lines))
        return [*self.arguments(self.server, known_hosts=str(self.hosts)), *options]

    def up(self, arguments):
        cli = self.cli(arguments)
        cli.wait_event("state", state="up")
        self.assertEqual(cli.stop(), 0, cli.report())
        return cli

    def other_lines(self, marker=""):
        """Lines for the same address with keys the server does not have."""
        other = self.sshd(host_key_set="other")
        return [line.replace(f":{other.port} ", f":{self.server.port} ") for line in other.known_hosts_lines(marker)]

    def test_a_known_host_is_trusted(self):
        cli = self.up(self.with_lines(self.server.known_hosts_lines()))
        self.assertIn(self.server.fingerprint("ed25519"), str(cli.events_of("host-key")))

    def test_an_unknown_host_is_refused_with_its_fingerprint(self):
        arguments = self.with_lines([])
        self.fails(arguments, UNTRUSTED, "host-key-unknown")
        cli = self.cli(arguments)
        cli.wait_exit(patience(15))
        asked = cli.events_of("host-key")
        self.assertTrue(asked, cli.report())
        self.assertIn(asked[0]["fingerprint"], [self.server.fingerprint(kind) for kind in self.server.host_keys])
        self.assertEqual(self.hosts.read_text(), "")

    def test_a_changed_host_key_is_refused_whatever_is_asked(self):
        for options in ([], ["--accept-new"]):
            with self.subTest(options):
                arguments = self.with_lines(self.other_lines(), *options)
                before = self.hosts.read_bytes()
                error = self.fails(arguments, UNTRUSTED, "host-key-changed")
                self.assertIn(str(self.hosts), str(error), "the file and line that disagree")
                self.assertEqual(self.hosts.read_bytes(), before)

    def test_a_revoked_host_key_is_refused_whatever_is_asked(self):
        for lines in (self.server.known_hosts_lines("@revoked "),
                      self.server.known_hosts_lines() + self.server.known_hosts_lines("@revoked ")):
            for options in ([], ["--accept-new"]):
                with self.subTest(lines=len(lines), options=options):
                    self.fails(self.with_lines(lines, *options), UNTRUSTED, "host-key-revoked")

    def test_a_revoked_key_stays_revoked_when_it_is_pinned(self):
        lines = self.server.known_hosts_lines("@revoked ")
        self.fails(self.with_lines(lines, "--host-key", self.server.fingerprint("ed25519")), UNTRUSTED,
                   "host-key-revoked")

    def test_a_pinned_key_needs_no_known_hosts(self):
        sshd = self.sshd(host_keys=("ed25519",))
        arguments = [*self.arguments(sshd, known_hosts=sshd.known_hosts("none", [])), "--host-key",
                     sshd.fingerprint("ed25519")]
        self.up(arguments)

    def test_a_pin_that_does_not_match_is_refused(self):
        digest = "SHA256:" + "A" * 43
        error = self.fails(self.with_lines(self.server.known_hosts_lines(), "--host-key", digest), UNTRUSTED,
                           "host-key-mismatch")
        self.assertIn("SHA256:", str(error))

    def test_accept_new_appends_once_and_changes_nothing_else(self):
        first = ["# a comment", "other.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBogusBogusBogusBogusBogusBogusBogusBogu",
                 "a line that is no line"]
        arguments = self.with_lines(first, "--accept-new")
        before = self.hosts.read_bytes()
        self.up(arguments)
        after = self.hosts.read_bytes()
        if after == before:  # it may go to the program's own file beside the user's
            own = [path for path in (self.folder / "cli").rglob("known_hosts*") if path.is_file()]
            self.assertEqual(len(own), 1, "the new key was written nowhere")
            self.assertEqual(len(own[0].read_text().splitlines()), 1)
            watched = own[0]
        else:
            self.assertTrue(after.startswith(before))
            self.assertEqual(len(after.splitlines()), len(before.splitlines()) + 1)
            watched = self.hosts
        content = watched.read_bytes()
        self.up(arguments)
        self.assertEqual(watched.read_bytes(), content)
        self.up([word for word in arguments if word != "--accept-new"])
        self.assertEqual(watched.read_bytes(), content)

    def test_accept_new_after_a_file_without_a_final_newline(self):
        arguments = self.with_lines([], "--accept-new")
        self.hosts.write_bytes(b"# no newline at the end")
        self.up(arguments)
        self.up([word for word in arguments if word != "--accept-new"])
        self.assertTrue(self.hosts.read_bytes().startswith(b"# no newline at the end"))

    def test_hashed_names_wildcards_and_negations(self):
        name = f"[127.0.0.1]:{self.server.port}"
        salt = hashlib.sha1(b"salt").digest()
        digest = hmac.new(salt, name.encode(), hashlib.sha1).digest()
        hashed = f"|1|{base64.b64encode(salt).decode()}|{base64.b64encode(digest).decode()}"
        keys = [line.split(" ", 1)[1] for line in self.server.known_hosts_lines()]
        for names in (hashed, f"[127.0.0.*]:{self.server.port}", f"[other]:22,[127.0.0.?]:{self.server.port}"):
            with self.subTest(names):
                self.up(self.with_lines([f"{names} {key}" for key in keys]))
        negated = f"[127.0.0.*]:{self.server.port},!{name}"
        self.fails(self.with_lines([f"{negated} {key}" for key in keys]), UNTRUSTED, "host-key-unknown")

    def test_another_port_of_the_same_host_is_another_host(self):
        lines = [line.replace(f"]:{self.server.port} ", "]:1 ") for line in self.server.known_hosts_lines()]
        self.fails(self.with_lines(lines), UNTRUSTED, "host-key-unknown")

    def test_a_host_only_covered_by_a_certificate_authority_is_refused(self):
        lines = self.server.known_hosts_lines("@cert-authority ")
        cli = self.cli(self.with_lines(lines))
        self.assertEqual(cli.wait_exit(patience(20)), UNTRUSTED, cli.report())
        self.assertTrue({error["code"] for error in cli.events_of("error")}
                        & {"host-key-unsupported", "host-key-unknown"}, cli.report())

    def test_no_password_reaches_a_server_that_is_not_trusted(self):
        received = []

        def handler(sock):
            upstream = connect(("127.0.0.1", self.server.port))
            def back():
                while data := upstream.recv(65536):
                    sock.sendall(data)
            threading.Thread(target=back, daemon=True).start()
            while data := sock.recv(65536):
                received.append(data)
                upstream.sendall(data)

        middle = self.started(TcpServer(handler))
        empty = self.server.known_hosts("none", [])
        self.fails(["connect", f"{self.server.user}@127.0.0.1:{middle.port}", "--password-stdin", "--known-hosts",
                    empty, "-L", "0:127.0.0.1:9"], UNTRUSTED, "host-key-unknown", stdin="pa55 word\n")
        self.assertNotIn("userauth-request", self.server.log())
        self.assertTrue(received)


class Dying(CliCase):
    def test_a_frozen_server_at_start_times_out(self):
        sshd = self.sshd()
        processes.send(sshd.pids(), signal.SIGSTOP)
        self.fails([*self.arguments(sshd), "--connect-timeout", "2"], UNREACHABLE, "handshake-timeout")

    def test_a_server_that_ends_politely_is_reported(self):
        sshd = self.sshd()
        cli = self.tunnel(sshd, "--no-reconnect")
        sshd.stop()
        self.assertEqual(cli.wait_exit(patience(15)), 7, cli.report())
        codes = [error["code"] for error in cli.events_of("error")]
        self.assertTrue(set(codes) & {"connection-lost", "server-disconnected"}, cli.report())

    def test_reading_on_after_a_close_does_not_spin(self):
        """A tunnel that nobody uses costs no processor time."""
        cli = self.tunnel(self.sshd())

        def ticks():
            fields = Path(f"/proc/{cli.pid}/stat").read_text().rpartition(")")[2].split()
            return int(fields[11]) + int(fields[12])

        before = ticks()
        time.sleep(2)
        self.assertLessEqual(ticks() - before, 10)


if __name__ == "__main__":
    main()
