# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lost connections, reconnecting, lazy tunnels, and profiles that change while they run."""
import json
import os
import signal
import socket
import threading
import time
from datetime import datetime

from sallyport_testing import (CliCase, ScriptedFtp, TcpServer, connect, free_port, main, pattern, patience, processes,
                               read_exactly, read_until_eof, sha256)

MEBI = 1 << 20


def rule(server):
    return ["-L", f"0:127.0.0.1:{server.port}"]


class ResilienceCase(CliCase):
    def exchange(self, address, content=b"through"):
        with connect(address, patience(20)) as sock:
            sock.sendall(content)
            self.assertEqual(read_exactly(sock, len(content), patience(20)), content)

    def states(self, cli):
        return [event["state"] for event in cli.events_of("state")]


class Reconnecting(ResilienceCase):
    def test_it_comes_back_within_two_seconds_of_the_server(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.tunnel(sshd, *rule(echo))
        address = cli.listen()
        self.exchange(address)
        sshd.kill()
        lost = cli.wait_event("state", state="reconnecting")
        self.assertIn(lost["reason"], ("connection-lost", "server-disconnected"))
        wait = datetime.fromisoformat(lost["retryAt"].replace("Z", "+00:00")) - datetime.fromisoformat(
            lost["time"].replace("Z", "+00:00"))
        self.assertTrue(0.5 <= wait.total_seconds() <= 1.1, lost)
        sshd.start()
        began = time.monotonic()
        cli.wait_events(2, "state", state="up", seconds=patience(10))
        self.assertLess(time.monotonic() - began, patience(2))
        self.exchange(address)
        # The listener was there all the time, on the same port.
        self.assertEqual(len(cli.events_of("forward")), 1, cli.report())

    def test_connections_made_meanwhile_wait_for_it(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.tunnel(sshd, *rule(echo))
        sshd.kill()
        cli.wait_event("state", state="reconnecting")
        with connect(cli.listen(), patience(20)) as sock:
            sock.sendall(b"patient")
            sshd.start()
            self.assertEqual(read_exactly(sock, 7, patience(20)), b"patient")

    def test_connections_are_refused_when_it_takes_too_long(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.tunnel(sshd, *rule(echo), "--hold", "1")
        sshd.kill()
        cli.wait_event("state", state="reconnecting")
        with self.assertRaises((ConnectionResetError, BrokenPipeError, EOFError)), connect(cli.listen()) as sock:
            read_exactly(sock, 1, patience(10))
        closed = cli.wait_event("connection", state="closed")
        self.assertEqual((closed["code"], closed["end"]), ("tunnel-down", "refused"))

    def test_an_ftp_client_hears_why_it_waited_in_vain(self):
        server = self.started(ScriptedFtp())
        sshd = self.sshd()
        cli, address = self.ftp_tunnel(server, sshd=sshd, more=("--hold", "2", "--max-connections", "2"))
        sshd.kill()
        cli.wait_event("state", state="reconnecting")
        with connect(address, patience(20)) as silent, connect(address, patience(20)) as eager:
            eager.sendall(b"USER me\r\nPASS you\r\n")
            with connect(address, patience(20)) as third:
                self.assertEqual(read_until_eof(third), b"421 Too many FTP sessions.\r\n")
            for sock in (silent, eager):
                self.assertEqual(read_until_eof(sock), b"421 SSH connection lost.\r\n")
        codes = [event["code"] for event in cli.wait_events(3, "connection", state="closed", end="refused")]
        self.assertEqual(codes, ["too-many-connections", "tunnel-down", "tunnel-down"])

    def test_the_wait_grows(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.tunnel(sshd, *rule(echo))
        sshd.kill()
        events = cli.wait_events(4, "state", state="reconnecting", seconds=patience(30))
        waits = [(datetime.fromisoformat(event["retryAt"].replace("Z", "+00:00"))
                  - datetime.fromisoformat(event["time"].replace("Z", "+00:00"))).total_seconds() for event in events]
        self.assertTrue(all(later > earlier for earlier, later in zip(waits, waits[1:])), waits)
        self.assertLess(waits[-1], 8.1)

    def test_a_changed_host_key_is_never_retried(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.tunnel(sshd, *rule(echo))
        sshd.kill()
        cli.wait_event("state", state="reconnecting")
        sshd.host_key_set = "impostor"
        sshd.start()
        self.assertEqual(cli.wait_exit(patience(20)), 4, cli.report())
        self.assertEqual(cli.events_of("error")[-1]["code"], "host-key-changed")

    def test_a_refused_login_is_never_retried(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.tunnel(sshd, *rule(echo))
        sshd.kill()
        cli.wait_event("state", state="reconnecting")
        sshd.authorized.write_text("")
        sshd.start()
        self.assertEqual(cli.wait_exit(patience(20)), 5, cli.report())

    def test_a_first_connection_that_fails_is_told_at_once(self):
        sshd = self.sshd()
        arguments = self.arguments(sshd)
        sshd.kill()
        self.fails(arguments, 3, "connection-refused")

    def test_a_frozen_server_is_noticed_and_left(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.tunnel(sshd, *rule(echo), "--keepalive", "1x3")
        processes.send(sshd.pids(), signal.SIGSTOP)
        lost = cli.wait_event("state", state="reconnecting", seconds=patience(15))
        self.assertEqual(lost["reason"], "liveness-lost")
        processes.send(sshd.pids(), signal.SIGCONT)
        cli.wait_events(2, "state", state="up", seconds=patience(60))
        self.exchange(cli.listen())

    def test_an_idle_tunnel_stays_up_while_probes_are_answered(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), *rule(echo), "--keepalive", "1x1")
        time.sleep(5)
        self.assertEqual(self.states(cli)[-1], "up", cli.report())
        self.exchange(cli.listen())

    def test_a_remote_port_that_the_dead_session_still_holds(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        port = free_port()
        cli = self.tunnel(sshd, "-R", f"127.0.0.1:{port}:127.0.0.1:{echo.port}", *rule(echo), "--keepalive", "1x2")
        # The session hangs with its listener while new ones are served.
        frozen = sshd.session_pids()
        processes.send(frozen, signal.SIGSTOP)
        cli.wait_event("state", state="reconnecting", seconds=patience(15))
        failed = cli.wait_event("forward", rule=1, state="failed", seconds=patience(20))
        self.assertEqual(failed["code"], "remote-listen-refused")
        self.assertIn("trying again", failed["detail"])
        cli.wait_event("state", state="degraded")
        self.exchange(cli.listen(2))
        processes.send(frozen, signal.SIGKILL)
        cli.wait_events(2, "forward", rule=1, state="listening", seconds=patience(20))
        self.exchange(("127.0.0.1", port))
        self.assertEqual(self.states(cli)[-1], "up")

    def test_two_hundred_times_killed_and_back(self):
        """Nothing leaks and nothing gets stuck; the first wait is shortened, everything else is real."""
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.tunnel(sshd, *rule(echo), "-D", "127.0.0.1:0", "-o", "ConnectTimeout=5")
        address = cli.listen()
        before = None
        for cycle in range(1, 201):
            self.exchange(address)
            sshd.kill_sessions()
            cli.wait_events(cycle, "state", state="reconnecting", seconds=patience(15))
            processes.send([cli.pid], signal.SIGUSR1)
            cli.wait_events(cycle + 1, "state", state="up", seconds=patience(15))
            if cycle == 20:
                before = self.footprint(cli)
        self.exchange(address)
        self.eventually(lambda: self.footprint(cli)[0] <= before[0], lambda: f"{before} → {self.footprint(cli)}")
        self.assertLess(self.footprint(cli)[1], before[1] + 8 * 1024 * patience(1), (before, self.footprint(cli)))

    @staticmethod
    def footprint(cli):
        """Open descriptors, resident KiB."""
        with open(f"/proc/{cli.pid}/status", encoding="ascii") as status:
            resident = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
        return len(os.listdir(f"/proc/{cli.pid}/fd")), resident


class Lazy(ResilienceCase):
    def test_it_connects_at_first_use(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.cli([*self.arguments(sshd, *rule(echo)), "--lazy"])
        cli.wait_event("forward", state="listening")
        self.assertEqual(self.states(cli), ["waiting"])
        self.assertNotIn("Connection from", sshd.log())
        self.exchange(cli.listen())
        cli.wait_event("state", state="up")

    def test_it_disconnects_when_idle_and_comes_back(self):
        echo = self.started(TcpServer.echo())
        sshd = self.sshd()
        cli = self.cli([*self.arguments(sshd, *rule(echo)), "--lazy", "--idle-close", "1"])
        cli.wait_event("forward", state="listening")
        for times in (1, 2):
            self.exchange(cli.listen())
            cli.wait_events(times + 1, "state", state="waiting", seconds=patience(15))
            self.eventually(lambda: not sshd.session_pids(), "the session did not end")

    def test_an_open_connection_keeps_it_up(self):
        echo = self.started(TcpServer.echo())
        cli = self.cli([*self.arguments(self.sshd(), *rule(echo)), "--lazy", "--idle-close", "1"])
        cli.wait_event("forward", state="listening")
        with connect(cli.listen(), patience(20)) as sock:
            sock.sendall(b"1")
            read_exactly(sock, 1, patience(20))
            time.sleep(3)
            sock.sendall(b"2")
            self.assertEqual(read_exactly(sock, 1, patience(20)), b"2")
        self.assertEqual(self.states(cli).count("up"), 1)


class Profiles(ResilienceCase):
    def store(self, name, sshd, rules, **more):
        """A profile on disk, as the program writes it; replaced in one step."""
        folder = self.folder / "config" / "profiles"
        folder.mkdir(parents=True, exist_ok=True)
        document = {"schemaVersion": 1, "id": name, "name": name,
                    "server": {"host": "127.0.0.1", "port": sshd.port, "user": sshd.user,
                               "identityFiles": [sshd.user_key()]},
                    "knownHostsFiles": [sshd.known_hosts()], "rules": rules, **more}
        path = folder / f"{name}.json"
        temporary = folder / f".{name}.tmp"
        temporary.write_text(json.dumps(document))
        temporary.chmod(0o600)
        temporary.replace(path)
        return path

    @staticmethod
    def local(listen, server):
        return {"listen": {"host": "127.0.0.1", "port": listen},
                "destination": {"host": "127.0.0.1", "port": server.port}}

    def run_profile(self, name, *more):
        return self.cli(["run", name, *more], folder=self.folder, config=self.folder / "config")

    def test_a_transfer_lives_through_an_edit(self):
        content = pattern(64 * MEBI)
        go = threading.Event()

        def serve(sock):
            sock.sendall(content[:MEBI])
            go.wait(patience(60))
            sock.sendall(content[MEBI:])
            sock.shutdown(socket.SHUT_WR)
            sock.recv(1)
        server, echo = self.started(TcpServer(serve)), self.started(TcpServer.echo())
        kept, dropped, added = free_port(), free_port(), free_port()
        sshd = self.sshd()
        self.store("work", sshd, [self.local(kept, server), self.local(dropped, echo)])
        cli = self.run_profile("work")
        cli.wait_up(2)
        with connect(("127.0.0.1", kept), patience(60)) as sock, connect(("127.0.0.1", dropped)) as other:
            first = read_exactly(sock, 4096, patience(20))
            other.sendall(b"x")
            read_exactly(other, 1)
            self.store("work", sshd, [self.local(added, echo), self.local(kept, server)])
            cli.wait_event("forward", rule=1, state="listening", listen=f"127.0.0.1:{added}")
            # The removed rule is gone with its connections …
            with self.assertRaises((ConnectionResetError, EOFError)):
                read_exactly(other, 1)
            with self.assertRaises(ConnectionRefusedError):
                connect(("127.0.0.1", dropped))
            # … the new one works, and the one in between never noticed.
            self.exchange(("127.0.0.1", added))
            go.set()
            self.assertEqual(sha256(first + read_until_eof(sock, patience(60))), sha256(content))
        self.assertEqual(self.states(cli).count("up"), 1, cli.report())
        cli.wait_event("connection", state="closed", rule=2, end="eof")

    def test_a_broken_edit_changes_nothing(self):
        echo = self.started(TcpServer.echo())
        port = free_port()
        sshd = self.sshd()
        path = self.store("work", sshd, [self.local(port, echo)])
        cli = self.run_profile("work")
        cli.wait_up(1)
        path.write_text("{ not json")
        cli.wait_event("error", code="profile-damaged")
        self.exchange(("127.0.0.1", port))

    def test_through_the_tunnel_of_another_profile(self):
        echo = self.started(TcpServer.echo())
        gate, inner = self.sshd(), self.sshd()
        port = free_port()
        self.store("gate", gate, [])
        self.store("inner", inner, [self.local(port, echo)], viaProfile="gate")
        cli = self.run_profile("inner")
        cli.wait_up(1)
        self.exchange(("127.0.0.1", port), pattern(MEBI))
        self.assertIn(f"port {inner.port}", gate.log())

    def test_what_the_server_of_the_other_profile_says_at_the_login_is_told(self):
        gate, inner = self.sshd(config=["AuthenticationMethods publickey,publickey"]), self.sshd()
        self.store("gate", gate, [], server={"host": "127.0.0.1", "port": gate.port, "user": gate.user,
                                             "identityFiles": [gate.user_key("ecdsa"), gate.user_key("ed25519")]})
        self.store("inner", inner, [self.local(free_port(), self.started(TcpServer.echo()))], viaProfile="gate")
        cli = self.run_profile("inner")
        cli.wait_up(1)
        notices = [event["text"] for event in cli.events_of("notice")]
        self.assertEqual(len(notices), 1, cli.report())
        self.assertIn(f":{gate.port} accepted publickey and wants one more step", notices[0])


if __name__ == "__main__":
    main()
