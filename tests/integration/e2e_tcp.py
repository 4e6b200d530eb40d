# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain TCP rules through the command line: bytes, half-closes, resets, refusals and many at once."""
import os
import signal
import socket
import threading
import time

from sallyport_testing import (BlackHole, CliCase, TcpServer, connect, free_port, main, pattern, patience,
                               read_exactly, read_until_eof, reset, sha256)
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


class Refusals(CliCase):
    def refused(self, cli):
        """A connection to the rule ends without data; returns the events about it."""
        try:
            with connect(cli.listen()) as sock:
                sock.settimeout(patience(20))
                self.assertEqual(sock.recv(1), b"")
        except ConnectionResetError:  # the refusal may be there before connect() has looked
            pass
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
