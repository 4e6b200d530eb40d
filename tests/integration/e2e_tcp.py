# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain TCP rules through the command line: bytes, half-closes, resets, refusals and many at once."""
import contextlib
import fcntl
import os
import signal
import socket
import struct
import subprocess
import termios
import threading
import time

from sallyport_testing import (BlackHole, CliCase, TcpServer, connect, free_port, main, pattern, patience,
                               read_exactly, read_until_eof, reset, sha256, turned_away)
from sallyport_testing import processes
from sallyport_testing.processes import listening_ports, memory_of, tcp_connections

MEBI = 1 << 20
CONCURRENT_OPENS = "opening several channels at the same time"


def rule(server, bind="127.0.0.1:0"):
    return ["-L", f"{bind}:127.0.0.1:{server.port}"]


class Bytes(CliCase):
    def closed(self, cli, count=1):
        return cli.wait_events(count, "connection", state="closed")

    def test_the_events_tell_the_story_of_a_connection(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), *rule(echo))
        forward = cli.wait_event("forward", rule=1, state="listening")
        self.assertEqual((forward["kind"], forward["direction"], forward["to"]),
                         ("tcp", "local", f"127.0.0.1:{echo.port}"))
        host, port = cli.listen()
        self.assertEqual(host, "127.0.0.1")
        self.assertIn((host, port), listening_ports(cli.pid))
        with connect((host, port)) as sock:
            sock.sendall(b"hello")
            self.assertEqual(read_exactly(sock, 5), b"hello")
            opened = cli.wait_event("connection", state="open")
            self.assertEqual(opened["peer"], "127.0.0.1:%d" % sock.getsockname()[1])
            self.assertEqual((opened["rule"], opened["to"]), (1, f"127.0.0.1:{echo.port}"))
            sock.sendall(b"world!")
            self.assertEqual(read_exactly(sock, 6), b"world!")
        closed = self.closed(cli)[0]
        self.assertEqual((closed["id"], closed["sent"], closed["received"], closed["end"]),
                         (opened["id"], 11, 11, "eof"))
        self.assertEqual(cli.stop(), 0, cli.report())
        self.assertEqual(cli.events[-1]["event"], "exit")
        self.assertEqual(cli.events[-1]["code"], 0)
        self.assertEqual(cli.broken_lines, [])
        for event in cli.events:
            self.assertRegex(event["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")

    def test_the_states_come_in_order(self):
        cli = self.tunnel(self.sshd())
        states = [event["state"] for event in cli.events_of("state")]
        order = [state for state in ("connecting", "verifying-host", "authenticating", "up") if state in states]
        self.assertEqual([state for state in states if state != "idle"], order)
        self.assertEqual((states.count("connecting"), states[-1]), (1, "up"))

    def test_interrupt_ends_it_cleanly_too(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), *rule(echo))
        sock = connect(cli.listen())
        sock.sendall(b"x")
        read_exactly(sock, 1)
        self.assertEqual(cli.stop(signal.SIGINT), 0, cli.report())
        self.assertEqual(self.closed(cli)[0]["end"], "stopped")
        sock.settimeout(5)
        try:
            self.assertEqual(sock.recv(1), b"")
        except ConnectionResetError:
            pass
        sock.close()

    def test_large_transfers_are_byte_exact_in_both_directions(self):
        size = 200 * MEBI
        content = pattern(size)
        digest = sha256(content)
        source = self.started(TcpServer(lambda sock: sock.sendall(content)))
        sink = self.started(TcpServer.digest())
        cli = self.tunnel(self.sshd(), *rule(source), *rule(sink))
        with connect(cli.listen(1)) as sock:
            self.assertEqual(sha256(read_until_eof(sock, patience(60))), digest)
        with connect(cli.listen(2)) as sock:
            sock.settimeout(patience(60))
            sock.sendall(content)
            sock.shutdown(socket.SHUT_WR)
            self.assertEqual(read_until_eof(sock, patience(60)).decode(), digest)
        down, up = self.closed(cli, 2)
        self.assertEqual((down["sent"], down["received"]), (0, size))
        self.assertEqual((up["sent"], up["received"]), (size, 64))

    def test_both_directions_at_once_are_byte_exact(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), *rule(echo))
        content = pattern(40 * MEBI)
        with connect(cli.listen()) as sock:
            def send():
                sock.sendall(content)
                sock.shutdown(socket.SHUT_WR)
            thread = threading.Thread(target=send)
            thread.start()
            self.assertEqual(sha256(read_until_eof(sock, patience(60))), sha256(content))
            thread.join()

    def test_a_client_that_half_closes_still_gets_its_answer(self):
        sink = self.started(TcpServer.digest())
        cli = self.tunnel(self.sshd(), *rule(sink))
        for content in (b"", b"x", pattern(MEBI + 1)):
            with self.subTest(size=len(content)), connect(cli.listen()) as sock:
                sock.sendall(content)
                sock.shutdown(socket.SHUT_WR)
                self.assertEqual(read_until_eof(sock).decode(), sha256(content))

    def test_a_server_that_half_closes_still_gets_the_rest(self):
        got = []

        def handler(sock):
            sock.sendall(b"greeting")
            sock.shutdown(socket.SHUT_WR)
            got.append(read_until_eof(sock, patience(20)))

        server = self.started(TcpServer(handler))
        cli = self.tunnel(self.sshd(), *rule(server))
        content = pattern(3 * MEBI)
        with connect(cli.listen()) as sock:
            self.assertEqual(read_until_eof(sock), b"greeting")
            sock.sendall(content)
        self.eventually(lambda: got, cli.report)
        self.assertEqual(sha256(got[0]), sha256(content))
        closed = self.closed(cli)[0]
        self.assertEqual((closed["sent"], closed["received"]), (len(content), 8))

    def test_a_reset_client_closes_the_far_end_at_once(self):
        ended = threading.Event()

        def handler(sock):
            sock.sendall(b"!")
            try:
                while sock.recv(65536):
                    pass
            finally:
                ended.set()

        server = self.started(TcpServer(handler))
        cli = self.tunnel(self.sshd(), *rule(server))
        sock = connect(cli.listen())
        read_exactly(sock, 1)
        reset(sock)
        self.assertTrue(ended.wait(patience(5)), cli.report())
        self.assertEqual(self.closed(cli)[0]["end"], "reset")

    def test_a_listener_on_ipv6_loopback(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), *rule(echo, "[::1]:0"))
        host, _ = cli.listen()
        self.assertEqual(host, "::1")
        with connect(cli.listen()) as sock:
            sock.sendall(b"x")
            self.assertEqual(read_exactly(sock, 1), b"x")
            self.assertTrue(cli.wait_event("connection", state="open")["peer"].startswith("[::1]:"))

    def test_a_destination_on_ipv6(self):
        server = self.started(TcpServer(lambda sock: sock.sendall(b"six"), "::1"))
        cli = self.tunnel(self.sshd(), "-L", f"0:[::1]:{server.port}")
        with connect(cli.listen()) as sock:
            self.assertEqual(read_until_eof(sock), b"six")


class Meanwhile:
    """Runs work() in a thread; leaving waits for it."""

    def __init__(self, work):
        self._thread = threading.Thread(target=work, daemon=True)

    def __enter__(self):
        self._thread.start()

    def __exit__(self, *_):
        self._thread.join(patience(20))


class Side:
    """One program at an end of a connection."""

    def __init__(self, sock):
        self.sock = sock
        sock.settimeout(patience(20))

    def reads(self, pause=0.0):
        """How many bytes there are up to the end, and whether that is one in order."""
        count = 0
        try:
            while data := self.sock.recv(1 << 14):
                count += len(data)
                time.sleep(pause)
        except ConnectionResetError:
            return count, "reset"
        return count, "end"

    def sends_until_reset(self):
        """Writes as fast as it can; (seconds, bytes) until it was told to stop."""
        block, count, began = bytes(1 << 16), 0, time.monotonic()
        try:
            while time.monotonic() - began < patience(10):
                count += self.sock.send(block)
        except (ConnectionResetError, BrokenPipeError):
            return time.monotonic() - began, count
        return None, count

    def has_delivered(self):
        """Whether the next system has everything that was sent."""
        return struct.unpack("i", fcntl.ioctl(self.sock, termios.TIOCOUTQ, bytes(4)))[0] == 0

    def ends(self):
        self.sock.shutdown(socket.SHUT_WR)

    def closes(self):
        self.sock.close()

    def resets(self):
        reset(self.sock)


class Ends(CliCase):
    """The table in core/net/pipe.h: a row is a test, on every way a connection can take."""

    def setUp(self):
        super().setUp()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.started(self.listener)
        server = self.sshd()
        target = f"127.0.0.1:{self.listener.getsockname()[1]}"
        self.addresses = {"straight": self.listener.getsockname()}
        for flag in ("-L", "-R"):
            port = free_port()
            ssh = processes.spawn(["ssh", "-F", "none", "-N", "-p", server.port, "-i", server.user_key(), "-o",
                                   f"UserKnownHostsFile={server.known_hosts()}", flag,
                                   f"127.0.0.1:{port}:{target}", f"{server.user}@127.0.0.1"],
                                  stderr=subprocess.DEVNULL)
            self.addCleanup(processes.end, ssh, signal.SIGKILL)
            self.eventually(lambda port=port: any(local == ("127.0.0.1", port) for local, _, _ in
                                                  tcp_connections(states=("0A",))), f"no ssh {flag}")
            self.addresses[f"ssh {flag}"] = ("127.0.0.1", port)
            port = free_port()
            self.tunnel(server, flag, f"127.0.0.1:{port}:{target}", folder=self.folder / f"cli{flag}")
            self.addresses[f"ours {flag}"] = ("127.0.0.1", port)

    def on_every_way(self, check):
        """check(way, one, other) with each end of a connection as the one."""
        for way, address in self.addresses.items():
            for first in ("client", "server"):
                with self.subTest(way=way, the_one=first):
                    self.on_this_way(way, address, first, check)

    def on_this_way(self, way, address, first, check):
        with connect(address) as client:
            server, _ = self.listener.accept()
            with server:
                one, other = (client, server) if first == "client" else (server, client)
                check(way, Side(one), Side(other))

    def is_reset_soon(self, side):
        seconds, count = side.sends_until_reset()
        self.assertIsNotNone(seconds, f"{count} bytes were swallowed")
        self.assertLess(seconds, patience(1))
        self.assertLess(count, 16 * MEBI)

    def test_one_ends_its_direction(self):
        def check(_, one, other):
            one.sock.sendall(b"question")
            one.ends()
            self.assertEqual(other.reads(), (8, "end"))
            with Meanwhile(lambda: (other.sock.sendall(bytes(3 * MEBI)), other.ends())):
                self.assertEqual(one.reads(), (3 * MEBI, "end"))
        self.on_every_way(check)

    def test_one_closes(self):
        def check(_, one, other):
            one.sock.sendall(b"goodbye")
            one.closes()
            self.assertEqual(other.reads(), (7, "end"))
            self.is_reset_soon(other)
        self.on_every_way(check)

    def test_one_closes_and_the_other_sends_before_it_reads(self):
        def check(_, one, other):
            one.sock.sendall(b"552 no")
            self.eventually(one.has_delivered, "not sent")
            one.closes()
            self.is_reset_soon(other)
            self.assertEqual(other.reads(), (6, "end"))
        self.on_every_way(check)

    def test_one_closes_without_having_read_everything(self):
        def check(_, one, other):
            one.sock.sendall(b"goodbye")
            self.eventually(one.has_delivered, "not sent")
            other.sock.sendall(b"unread")
            self.assertEqual(one.sock.recv(3, socket.MSG_PEEK), b"unr")
            one.closes()
            self.is_reset_soon(other)
            self.assertEqual(other.reads(), (7, "end"))
        self.on_every_way(check)

    def test_one_resets(self):
        def check(way, one, other):
            one.sock.sendall(b"half a file")
            self.assertEqual(read_exactly(other.sock, 11), b"half a file")
            one.resets()
            self.assertEqual(other.reads(), (0, "reset" if way == "straight" else "end"))
            self.is_reset_soon(other)
        self.on_every_way(check)

    def test_the_far_one_closes_and_the_near_one_reads_late_while_it_sends(self):
        size = 3 * MEBI  # what the buffers on the way take while nobody reads

        def check(_, far, near):
            far.sock.sendall(bytes(size))
            self.eventually(far.has_delivered, "not sent")
            far.closes()
            sent = []

            def send():
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    while True:
                        sent.append(near.sock.send(b"?"))
                        time.sleep(0.001)
            with Meanwhile(send):
                self.assertEqual(near.reads(pause=0.002), (size, "end"))
            self.assertGreater(len(sent), 50, "it was reset before it had read")

        self.on_this_way("ours -L", self.addresses["ours -L"], "server", check)
        self.on_this_way("ours -R", self.addresses["ours -R"], "client", check)


class Refusals(CliCase):
    def refused(self, cli):
        """A connection to the rule ends without data; returns the events about it."""
        self.assertEqual(turned_away(cli.listen(), patience(20)), b"")
        return cli.wait_event("connection", seconds=20, state="closed")

    def test_a_refusing_destination(self):
        cli = self.tunnel(self.sshd(), "-L", f"0:127.0.0.1:{free_port()}")
        closed = self.refused(cli)
        self.assertEqual(closed["end"], "refused")
        self.assertIn("refused", str(closed).replace("'refused'", ""), "the server's words are missing")

    def test_an_unresolvable_destination(self):
        cli = self.tunnel(self.sshd(), "-L", "0:no-such-host.invalid:80")
        closed = self.refused(cli)
        self.assertEqual(closed["end"], "refused")
        if not self.lacks("the server's own words"):
            self.assertRegex(str(closed), "(?i)not known|resolve|name")

    def test_a_prohibited_destination(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(config=["PermitOpen 127.0.0.1:1"]), *rule(echo))
        closed = self.refused(cli)
        self.assertEqual(closed["end"], "refused")
        self.assertIn("prohibited", str(closed))
        self.assertEqual(echo.accepted, 0)

    def test_the_tunnel_survives_refusals(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-L", f"0:127.0.0.1:{free_port()}", *rule(echo))
        for _ in range(20):
            self.refused(cli)
        with connect(cli.listen(2)) as sock:
            sock.sendall(b"x")
            self.assertEqual(read_exactly(sock, 1), b"x")


class Many(CliCase):
    def open_black_hole(self, cli):
        """A connection through rule 1 that never gets its answer; where opens queue up, none."""
        if not self.lacks(CONCURRENT_OPENS):
            stuck = connect(cli.listen(1))
            self.addCleanup(stuck.close)
            stuck.sendall(b"is anybody there")
            cli.wait_event("connection", rule=1, state="open")

    def test_a_black_hole_delays_no_other_connection(self):
        hole = self.started(BlackHole())
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), *rule(hole), *rule(echo))
        self.open_black_hole(cli)
        slowest = 0.0
        for _ in range(50):
            began = time.monotonic()
            with connect(cli.listen(2)) as sock:
                sock.sendall(b"x")
                self.assertEqual(read_exactly(sock, 1), b"x")
            slowest = max(slowest, time.monotonic() - began)
        self.assertLess(slowest, patience(1.0))

    def test_fifty_opens_at_once(self):
        hole = self.started(BlackHole())
        server = self.started(TcpServer.holding())
        cli = self.tunnel(self.sshd(), *rule(hole), *rule(server))
        self.open_black_hole(cli)
        began = time.monotonic()
        socks = [connect(cli.listen(2)) for _ in range(50)]
        for sock in socks:
            self.assertEqual(read_exactly(sock, 1), b"!")
        self.assertLess(time.monotonic() - began, patience(3))
        for sock in socks:
            sock.close()
        closed = cli.wait_events(50, "connection", rule=2, state="closed")
        self.assertEqual({event["end"] for event in closed}, {"eof"})

    def test_twenty_stalled_readers_hold_up_nobody_and_cost_little(self):
        content = pattern(24 * MEBI)
        source = self.started(TcpServer(lambda sock: sock.sendall(content)))
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), *rule(source), *rule(echo))
        before = memory_of(cli.pid)
        stalled = [connect(cli.listen(1)) for _ in range(20)]
        for sock in stalled:
            read_exactly(sock, 1)
        big = pattern(8 * MEBI)
        for _ in range(3):
            with connect(cli.listen(2)) as sock:
                thread = threading.Thread(target=sock.sendall, args=(big,))
                thread.start()
                self.assertEqual(sha256(read_exactly(sock, len(big))), sha256(big))
                thread.join()
        self.assertLess(memory_of(cli.pid) - before, patience(160 * MEBI))
        for sock in stalled[:3]:
            self.assertEqual(sha256(content[:1] + read_until_eof(sock)), sha256(content))
        for sock in stalled:
            sock.close()

    def test_two_hundred_connections_lose_the_server_at_once(self):
        server = self.started(TcpServer.holding())
        sshd = self.sshd()
        cli = self.tunnel(sshd, *rule(server), "--no-reconnect")
        socks = [connect(cli.listen()) for _ in range(200)]
        for sock in socks:
            read_exactly(sock, 1)
        began = time.monotonic()
        sshd.kill()
        outcomes = []
        for sock in socks:
            sock.settimeout(patience(10))
            try:
                outcomes.append(sock.recv(1))
            except ConnectionResetError:
                outcomes.append("reset")
            sock.close()
        self.assertEqual(outcomes, ["reset"] * 200, cli.report()[-3000:])
        self.assertEqual(cli.wait_exit(patience(15)), 7, cli.report()[-3000:])
        self.assertLess(time.monotonic() - began, patience(10))
        ends = [event["end"] for event in cli.events_of("connection", state="closed")]
        self.assertEqual(ends, ["lost"] * 200)
        self.assertEqual(cli.events[-1], {**cli.events[-1], "event": "exit", "code": 7})

    def test_nothing_is_left_over_after_many_short_connections(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), *rule(echo))

        def round_trip():
            with connect(cli.listen()) as sock:
                sock.sendall(b"x")
                read_exactly(sock, 1)

        round_trip()
        cli.wait_events(1, "connection", state="closed")
        before = len(os.listdir(f"/proc/{cli.pid}/fd"))
        for _ in range(300):
            round_trip()
        cli.wait_events(301, "connection", state="closed")
        self.eventually(lambda: len(os.listdir(f"/proc/{cli.pid}/fd")) <= before,
                        lambda: f"{before} descriptors became {len(os.listdir(f'/proc/{cli.pid}/fd'))}")

    def test_after_the_end_nothing_listens_and_nothing_is_connected(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.tunnel(sshd, *rule(echo))
        address = cli.listen()
        sock = connect(address)
        sock.sendall(b"x")
        read_exactly(sock, 1)
        self.assertEqual(cli.stop(), 0, cli.report())
        with self.assertRaises(ConnectionRefusedError):
            connect(address)
        self.eventually(lambda: not sshd.session_pids(), "the SSH session is still there")
        self.assertFalse([one for one in tcp_connections() if one[1] == ("127.0.0.1", sshd.port)])


if __name__ == "__main__":
    main()
