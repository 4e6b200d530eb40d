# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer that runs out of something for a while: the tunnel says of what, and comes back by itself."""
import contextlib
import os
import resource
import shutil
import signal
import socket
import subprocess
import time

from sallyport_testing import CliCase, TcpServer, connect, main, patience, read_exactly, reset

FEW = ["prlimit", "--nofile=64:64"]


class OutOfDescriptors(CliCase):
    def setUp(self):
        super().setUp()
        self.need(shutil.which("prlimit"), "prlimit")
        self.echo = self.started(TcpServer.echo())

    def exchange(self, address, words=b"through"):
        with connect(address, patience(20)) as sock:
            sock.sendall(words)
            self.assertEqual(read_exactly(sock, len(words), patience(20)), words)

    def crowd(self, address, count):
        """So many clients at once; those there is no room for wait in the backlog."""
        clients = []
        for _ in range(count):
            client = socket.socket()
            self.addCleanup(client.close)
            client.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                client.connect(address)
            clients.append(client)
        return clients

    @staticmethod
    def leave(clients):
        for client in clients:
            with contextlib.suppress(OSError):
                reset(client)

    def test_more_clients_than_descriptors_wait_and_are_served(self):
        cli = self.tunnel(self.sshd(), "-L", f"0:127.0.0.1:{self.echo.port}", prefix=FEW)
        clients = self.crowd(cli.listen(), 100)
        self.eventually(lambda: "no descriptor is left" in cli.stderr, "nobody says why\n" + cli.report())
        before = cli.stderr.count("no descriptor is left")
        self.assertLess(self.processor_time(cli, 1.0), 0.5, "it spins")
        self.assertEqual(cli.stderr.count("no descriptor is left"), before, "it says so over and over")
        self.leave(clients)
        self.exchange(cli.listen())
        self.assertEqual([event["state"] for event in cli.events_of("state")][-1], "up", cli.report())

    def test_a_connection_that_breaks_meanwhile_comes_back(self):
        sshd = self.sshd()
        cli = self.tunnel(sshd, "-L", f"0:127.0.0.1:{self.echo.port}", prefix=FEW)
        address = cli.listen()
        clients = self.crowd(address, 170)
        self.eventually(lambda: "no descriptor is left" in cli.stderr, "there is room for all\n" + cli.report())
        sshd.kill_sessions()
        # Those that wait for it now have taken the last descriptors: not even known_hosts can be read.
        starved = cli.wait_event("state", state="reconnecting", reason="out-of-resources", seconds=patience(20))
        self.assertTrue(starved["retryAt"])
        self.leave(clients)
        cli.wait_events(2, "state", state="up", seconds=patience(40))
        self.exchange(address)

    def limit(self, cli, number):
        try:
            resource.prlimit(cli.pid, resource.RLIMIT_NOFILE, (number, 256))
        except PermissionError:
            self.need(False, "the right to limit a process of one's own")

    def test_a_listener_that_cannot_be_opened_is_opened_later(self):
        rules = [word for _ in range(40) for word in ("-L", f"127.0.0.1:0:127.0.0.1:{self.echo.port}")]
        sshd = self.sshd()
        arguments = self.arguments(sshd, *rules, "--keep-trying")
        sshd.kill()
        cli = self.cli(arguments, prefix=["prlimit", "--nofile=256:256"])
        cli.wait_event("state", state="reconnecting")
        self.limit(cli, 40)
        sshd.start()
        failed = cli.wait_event("forward", state="failed", seconds=patience(20))
        self.assertEqual(failed["code"], "out-of-resources", cli.report())
        cli.wait_event("state", state="degraded")
        self.limit(cli, 256)
        cli.wait_events(40, "forward", state="listening", seconds=patience(20))
        self.eventually(lambda: cli.events_of("state")[-1]["state"] == "up", "it stays degraded\n" + cli.report())
        self.exchange(cli.listen(40))

    def test_a_connection_that_cannot_be_made_is_made_later(self):
        sshd = self.sshd()
        arguments = self.arguments(sshd, "-L", f"127.0.0.1:0:127.0.0.1:{self.echo.port}", "--keep-trying")
        sshd.kill()
        cli = self.cli(arguments, prefix=["prlimit", "--nofile=256:256"])
        cli.wait_event("state", state="reconnecting", reason="connection-refused")
        for spare in (0, 1, 2, 3):  # known_hosts, the key, a socket: each in its turn has no room
            cli.wait_event("state", state="reconnecting")
            self.limit(cli, len(os.listdir(f"/proc/{cli.pid}/fd")) + spare)
            before = len(cli.events_of("state", state="reconnecting"))
            cli.process.send_signal(signal.SIGUSR1)
            cli.wait_events(before + 1, "state", state="reconnecting")
        sshd.start()
        self.limit(cli, 256)
        cli.wait_event("state", state="up", seconds=patience(30))
        reasons = {event["reason"] for event in cli.events_of("state", state="reconnecting")}
        self.assertEqual(reasons, {"connection-refused", "out-of-resources"}, cli.report())
        self.exchange(cli.listen())

    def processor_time(self, cli, seconds):
        def used():
            fields = open(f"/proc/{cli.pid}/stat").read().rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        before = used()
        time.sleep(seconds)
        return used() - before


class FullDisk(CliCase):
    def test_a_host_key_that_cannot_be_stored_is_stored_later(self):
        """known_hosts on a file system without room, which then gets some."""
        self.need(os.geteuid() == 0, "root, to mount a small file system")
        folder = self.folder / "small"
        folder.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], check=False, timeout=20)
        self.need(mounted.returncode == 0, "a file system of its own")
        self.addCleanup(subprocess.run, ["umount", "-l", folder], check=False, timeout=20)
        filler = folder / "filler"
        with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
            while file.write(b"x" * 4096):
                pass
        sshd = self.sshd()
        arguments = self.arguments(sshd, known_hosts=str(folder / "known_hosts"))
        cli = self.cli([*arguments, "--accept-new", "--keep-trying"])
        cli.wait_event("state", state="reconnecting", reason="out-of-resources")
        filler.unlink()
        cli.wait_event("state", state="up", seconds=patience(20))
        self.assertIn(f"[127.0.0.1]:{sshd.port} ", (folder / "known_hosts").read_text())


if __name__ == "__main__":
    main()
