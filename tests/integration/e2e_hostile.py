# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""SSH servers that mean harm, or know the protocol by half: every message gets what the RFCs say, and no more."""
import contextlib
import threading
import time

from sallyport_testing import (CliCase, TcpServer, connect, main, patience, pattern, read_exactly, sha256,
                               turned_away)
from sallyport_testing.processes import cpu_of, memory_of
from sallyport_testing.rawserver import (
    CHANNEL_DATA, CHANNEL_FAILURE, CHANNEL_OPEN, CHANNEL_OPEN_CONFIRMATION, CHANNEL_OPEN_FAILURE, CHANNEL_REQUEST,
    GLOBAL_REQUEST, REQUEST_FAILURE,
    UNIMPLEMENTED, WINDOW_ADJUST, RawServer, string, uint32)
from sallyport_testing.sshd import generate_key

MEBI = 1 << 20


class HostileCase(CliCase):
    def setUp(self):
        super().setUp()
        self.need(not RawServer.missing(), RawServer.missing())
        if self.lacks("where a connection to a remote listener came from"):
            self.skipTest("a stock libssh2 answers as it likes")

    def up(self, server, *more):
        hosts = self.folder / "hosts"
        hosts.write_text(server.known_hosts_line() + "\n")
        cli = self.cli(["connect", f"anna@127.0.0.1:{server.port}", "-i", str(generate_key("user_ed25519", "ed25519")),
                        "--known-hosts", str(hosts), "--no-reconnect", *more])
        cli.wait_up(more.count("-L"))
        return cli

    def to_echo(self, server, *more):
        echo = self.started(TcpServer.echo())
        return self.up(server, "-L", f"127.0.0.1:0:127.0.0.1:{echo.port}", *more)

    def echoed(self, stack, cli):
        sock = stack.enter_context(connect(cli.listen(), patience(20)))
        sock.sendall(b"x")
        read_exactly(sock, 1, patience(20))
        return sock

    def assert_serves(self, cli):
        with connect(cli.listen(), patience(20)) as sock:
            sock.sendall(b"still here")
            self.assertEqual(read_exactly(sock, 10, patience(20)), b"still here")

    def assert_idle(self, cli):
        before = cpu_of(cli.pid)
        time.sleep(1)
        self.assertLess(cpu_of(cli.pid) - before, 0.3, "it spins")


class Answers(HostileCase):
    """RFC 4253 11.4 and RFC 4254 4, 5.1 and 5.4."""

    def setUp(self):
        super().setUp()
        self.server = self.started(RawServer())
        self.command_line = self.to_echo(self.server)

    def wait_answers(self, kind, wanted):
        self.eventually(lambda: set(wanted) <= set(self.server.answers(kind)),
                        lambda: f"{wanted} not in {self.server.answers(kind)}")

    def test_a_channel_of_an_unknown_type_is_refused(self):
        kinds = ["session", "direct-tcpip", "direct-streamlocal@openssh.com", "tun@openssh.com", "nonsense", "", "forwarded-tcpi",
                 "forwarded-tcpipx", "x" * 4000, "forwarded-streamlocal@openssh.com"]
        for number, kind in enumerate(kinds):
            self.server.send(CHANNEL_OPEN, string(kind) + uint32(7000 + number, 1 << 20, 32768))
        self.eventually(lambda: len(self.server.answers(CHANNEL_OPEN_FAILURE)) == len(kinds),
                        lambda: str(self.server.answers(CHANNEL_OPEN_FAILURE)))
        for number, answer in enumerate(self.server.answers(CHANNEL_OPEN_FAILURE)):
            self.assertEqual(answer[:8], uint32(7000 + number, 3), kinds[number])
        self.assert_serves(self.command_line)

    def test_types_it_knows_but_did_not_ask_for_are_refused_too(self):
        for number, kind in enumerate(("x11", "auth-agent@openssh.com", "forwarded-tcpip")):
            self.server.send(CHANNEL_OPEN, string(kind) + uint32(8000 + number, 1 << 20, 32768) + string("127.0.0.1")
                             + uint32(80) + string("10.0.0.1") + uint32(1234))
        self.eventually(lambda: [answer[:4] for answer in self.server.answers(CHANNEL_OPEN_FAILURE)]
                        == [uint32(8000 + number) for number in range(3)],
                        lambda: str(self.server.answers(CHANNEL_OPEN_FAILURE)))
        self.assert_serves(self.command_line)

    def test_an_unknown_message_is_not_implemented(self):
        kinds = [0, 5, 8, 9, 19, 22, 29, 30, 31, 49, 50, 51, 53, 54, 60, 79, 83, 89, 101, 127, 128, 191, 192, 255]
        numbers = [self.server.send(kind, bytes(40)) for kind in kinds]
        self.eventually(lambda: len(self.server.answers(UNIMPLEMENTED)) >= len(kinds),
                        lambda: str(self.server.answers(UNIMPLEMENTED)))
        self.assertEqual(self.server.answers(UNIMPLEMENTED), [uint32(number) for number in numbers])
        self.assert_serves(self.command_line)

    def test_that_a_message_of_ours_is_not_implemented_is_no_news(self):
        for number in range(5000):
            self.server.send(UNIMPLEMENTED, uint32(number + 100000))
        self.assert_serves(self.command_line)

    def test_an_unknown_global_request_fails(self):
        for name in ("nonsense@example.com", "keepalive@openssh.com", "", "tcpip-forward", "hostkeys-00@openssh.com"):
            self.server.send(GLOBAL_REQUEST, string(name) + b"\x01" + bytes(20))
        self.eventually(lambda: len(self.server.answers(REQUEST_FAILURE)) == 5, lambda: str(self.server.received))
        self.server.send(GLOBAL_REQUEST, string("nonsense@example.com") + b"\x00")
        self.assert_serves(self.command_line)
        self.assertEqual(len(self.server.answers(REQUEST_FAILURE)), 5)

    def test_a_channel_request_fails_under_the_servers_number(self):
        with connect(self.command_line.listen(), patience(20)) as sock:
            sock.sendall(b"x")
            read_exactly(sock, 1, patience(20))
            # The program counts its channels from 0; the server's own numbers are others.
            channel = next(iter(self.server.transport._channels.values()))
            for name in ("shell", "exec", "keepalive@openssh.com", "exit-status"):
                self.server.send(CHANNEL_REQUEST, uint32(channel.remote_chanid) + string(name) + b"\x01" + bytes(8))
            self.eventually(lambda: len(self.server.answers(CHANNEL_FAILURE)) == 4, lambda: str(self.server.received))
            self.assertEqual(set(self.server.answers(CHANNEL_FAILURE)), {uint32(channel.chanid)})
        # There is no number to answer this one under.
        self.server.send(CHANNEL_REQUEST, uint32(4711) + string("shell") + b"\x01")
        self.assert_serves(self.command_line)
        self.assertEqual(len(self.server.answers(CHANNEL_FAILURE)), 4)

    def test_a_channel_open_that_is_cut_short_ends_it(self):
        self.server.send(CHANNEL_OPEN, uint32(1000) + b"nonsense")
        self.assertIn("channel open", self.command_line.wait_event("error")["detail"])


class Unconfirmed(HostileCase):
    def test_a_signal_for_a_channel_that_is_then_refused(self):
        """Its name used to be lost, which the address sanitizer tells at the end."""
        def refuse(server, kind, message):
            if kind != CHANNEL_OPEN:
                return message
            message.get_string()
            ours = uint32(message.get_int())
            for _ in range(2):
                server.send(CHANNEL_REQUEST, ours + string("exit-signal") + b"\x00" + string("KILL" * 1000) + b"\x00"
                            + string("") + string(""))
            server.send(CHANNEL_OPEN_FAILURE, ours + uint32(2) + string("no") + string(""))
            return None

        cli = self.to_echo(self.started(RawServer(rewrite=refuse)))
        self.assertEqual(turned_away(cli.listen(), patience(20)), b"")
        self.assertEqual(cli.wait_event("connection", state="closed")["end"], "refused")
        self.assertEqual(cli.stop(), 0, cli.report())


class Channels(HostileCase):
    """What makes no sense on one channel fails that channel, and costs no processor time."""

    def assert_fails(self, cli, words):
        self.assertEqual(turned_away(cli.listen(), patience(20), b"x" * 1000), b"")
        closed = cli.wait_event("connection", state="closed")
        self.assertEqual(closed["code"], "channel-failed", cli.report())
        self.assertIn(words, closed["detail"])
        self.assert_idle(cli)
        self.assertEqual(cli.events_of("state")[-1]["state"], "up", cli.report())

    def test_packets_of_nothing(self):
        for size in (0, 1, 63):
            with self.subTest(size):
                cli = self.to_echo(self.started(RawServer(confirm=(1 << 20, size))))
                self.assert_fails(cli, f"packets of {size} bytes")

    def test_a_server_that_speaks_first_has_a_window(self):
        """A file of that size comes over an FTP data channel without a wait for credit."""
        server = self.started(RawServer())
        self.assert_serves(self.to_echo(server))
        opens = [message for kind, message in server.received if kind == CHANNEL_OPEN]
        expected = string("direct-tcpip") + uint32(0, 2 * MEBI)
        self.assertEqual([message[:len(expected)] for message in opens], [expected])

    def test_small_packets_and_huge_ones_are_fine(self):
        for size in (64, 0xffffffff):
            with self.subTest(size):
                cli = self.to_echo(self.started(RawServer(confirm=(0xffffffff, size))))
                self.assert_serves(cli)

    def test_a_window_of_nothing(self):
        cli = self.to_echo(self.started(RawServer(confirm=(0, 32768))))
        with connect(cli.listen(), patience(20)) as sock:
            sock.sendall(b"x" * 100000)
            self.assert_idle(cli)
        self.assertEqual(cli.events_of("state")[-1]["state"], "up", cli.report())

    def test_a_window_that_is_opened_along_with_the_channel(self):
        """What is added to it in the same segment used to be forgotten."""
        self.assert_serves(self.to_echo(self.started(RawServer(confirm=(0, 32768), adds=MEBI))))

    def test_a_window_beyond_its_largest_size(self):
        server = self.started(RawServer())
        cli = self.to_echo(server)
        with contextlib.ExitStack() as stack:
            # One after the other: the second is the server's channel 1.
            other, sock = (self.echoed(stack, cli) for _ in range(2))
            server.send(WINDOW_ADJUST, uint32(1, 0xffffffff))
            sock.settimeout(patience(20))
            with self.assertRaises((ConnectionError, AssertionError)):
                self.assertNotEqual(sock.recv(10), b"")
            other.sendall(b"y")
            self.assertEqual(read_exactly(other, 1, patience(20)), b"y")
        closed = cli.wait_event("connection", state="closed", code="channel-failed")
        self.assertIn("window", closed["detail"])
        self.assert_serves(cli)

    def test_data_in_a_packet_of_its_own_each(self):
        """A window that opens by one byte at a time moves one byte at a time, and nothing spins between."""
        server = self.started(RawServer(confirm=(0, 32768)))
        cli = self.to_echo(server)
        with connect(cli.listen(), patience(20)) as sock:
            sock.sendall(b"abc")
            # Before the confirmation there is no window that could be opened.
            self.eventually(lambda: CHANNEL_OPEN_CONFIRMATION in server.sent, "no channel")
            for byte in (b"a", b"b", b"c"):
                server.send(WINDOW_ADJUST, uint32(0, 1))
                self.assertEqual(read_exactly(sock, 1, patience(20)), byte)
            self.assertEqual(server.answers(CHANNEL_DATA), [uint32(0) + string(byte) for byte in ("a", "b", "c")])


class Data(HostileCase):
    def test_more_than_the_window_allows(self):
        """Bytes missing from the middle of a stream are worse than no stream."""
        server = self.started(RawServer())
        cli = self.to_echo(server)
        with contextlib.ExitStack() as stack:
            self.echoed(stack, cli)
            for _ in range(700):
                server.send(CHANNEL_DATA, uint32(0) + string(bytes(30000)))
            self.assertIn("window", cli.wait_event("error")["detail"], cli.report())


class Floods(HostileCase):
    """A server that makes the program answer and does not read the answers is given up."""

    def flood(self, kind, payload):
        server = self.started(RawServer())
        cli = self.to_echo(server)
        server.reading.clear()
        before = memory_of(cli.pid)
        deadline = time.monotonic() + patience(40)
        while not cli.events_of("error") and time.monotonic() < deadline and cli.process.poll() is None:
            for _ in range(500):
                server.send(kind, payload)
        error = cli.wait_event("error")
        self.assertEqual(error["code"], "connection-lost")
        self.assertIn("does not read", error["detail"])
        if cli.process.poll() is None:
            self.assertLess(memory_of(cli.pid), before + 32 * MEBI)
        cli.wait_exit(patience(10))

    def test_of_requests(self):
        self.flood(GLOBAL_REQUEST, string("x") + b"\x01")

    def test_of_channels(self):
        self.flood(CHANNEL_OPEN, string("x") + uint32(1, 2, 3))


class Rekeying(CliCase):
    """RekeyLimit: this side asks for new keys, and nothing is lost or held up by it."""

    def test_bytes_both_ways_with_many_exchanges(self):
        if self.lacks("where a connection to a remote listener came from"):
            self.skipTest("a stock libssh2 leaves it to the server")
        content = pattern(8 * MEBI)
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.tunnel(sshd, "-L", f"127.0.0.1:0:127.0.0.1:{echo.port}",
                          "-R", f"127.0.0.1:0:127.0.0.1:{echo.port}", "-o", "RekeyLimit=300K")
        socks = [connect(cli.listen(rule), patience(30)) for rule in (1, 2, 1, 2)]
        senders = [threading.Thread(target=sock.sendall, args=(content,)) for sock in socks]
        for sender in senders:
            sender.start()
        received = {}

        def read(number):
            received[number] = sha256(read_exactly(socks[number], len(content), patience(60)))

        readers = [threading.Thread(target=read, args=(number,)) for number in range(len(socks))]
        for thread in readers:
            thread.start()
        for thread in readers + senders:
            thread.join()
        self.assertEqual(received, {number: sha256(content) for number in range(len(socks))})
        self.assertEqual([event["state"] for event in cli.events_of("state")].count("up"), 1, cli.report())
        self.assertGreater(sshd.log().count("SSH2_MSG_KEXINIT received"), 5)
        for sock in socks:
            sock.close()

    def test_what_makes_no_sense_is_named(self):
        error = self.fails(["connect", "anna@127.0.0.1", "-o", "RekeyLimit=some", "-L", "0:a:1"], 2, "invalid-argument")
        self.assertIn("500M", error["detail"])


class Renegotiation(HostileCase):
    """A later key exchange that cannot be right ends the connection at once, instead of both sides waiting for each other."""

    def assert_ends(self, before, after):
        server = self.started(RawServer(ciphers=before))
        cli = self.to_echo(server)
        self.assert_serves(cli)
        server.transport.get_security_options().ciphers = after
        server.rekey()
        error = cli.wait_event("error", seconds=patience(10))
        # LIBSSH2_ERROR_KEX_FAILURE: not over a packet that made no sense under the new cipher.
        self.assertIn("libssh2 error -5", error["detail"], cli.report())

    def test_with_nothing_in_common(self):
        self.assert_ends(["aes256-ctr"], ["3des-cbc"])

    def test_with_another_cipher(self):
        self.assert_ends(["aes256-ctr"], ["aes128-ctr"])

    def test_with_the_same_cipher(self):
        server = self.started(RawServer(ciphers=["aes256-ctr"]))
        cli = self.to_echo(server)
        before = server.transport.H
        server.rekey()
        self.eventually(lambda: server.transport.H != before and server.transport.clear_to_send.is_set(), cli.report)
        self.assert_serves(cli)


class Proxies(CliCase):
    """An HTTP proxy whose answer has no end costs neither memory nor patience."""

    def ask(self, head, block, pause=0.0, *more):
        def answer(sock):
            sock.recv(4096)
            sock.sendall(head)
            while block:
                sock.sendall(block)
                time.sleep(pause)

        proxy = self.started(TcpServer(answer))
        cli = self.cli(["connect", "anna@server.example", "--proxy", f"http://127.0.0.1:{proxy.port}",
                        "-L", "127.0.0.1:0:web:80", "--no-reconnect", *more])
        top = 0
        deadline = time.monotonic() + patience(15)
        while not cli.events_of("error") and time.monotonic() < deadline and cli.process.poll() is None:
            with contextlib.suppress(OSError, IndexError):
                top = max(top, memory_of(cli.pid))
            time.sleep(0.02)
        return cli.wait_event("error", seconds=5), top

    def test_headers_without_end(self):
        line = b"X-Header: " + b"y" * 1000 + b"\r\n"
        for what, head, block in (("many lines", b"HTTP/1.1 200 OK\r\n", line * 200),
                                  ("one line", b"HTTP/1.1 200 OK\r\nX: ", b"y" * 200000),
                                  ("after a refusal", b"HTTP/1.1 407 No\r\n", line * 200)):
            with self.subTest(what):
                error, top = self.ask(head, block)
                self.assertEqual(error["code"], "proxy-refused")
                self.assertIn("no end", error["detail"])
                self.assertLess(top, 96 * MEBI)

    def test_headers_that_drip(self):
        error, _ = self.ask(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.1, "--connect-timeout", "2")
        self.assertEqual(error["code"], "connect-timeout")

    def test_a_refusal_with_a_page_is_read(self):
        page = b"<p>no</p>" * 2000
        error, _ = self.ask(b"HTTP/1.1 403 No\r\nContent-Length: %d\r\n\r\n" % len(page) + page, b"")
        self.assertEqual(error["code"], "proxy-refused")
        self.assertNotIn("no end", error["detail"])


if __name__ == "__main__":
    main()
