# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is printed: readers who stall, terminals that go, and servers whose words are not for terminals."""
import contextlib
import fcntl
import json
import os
import pty
import signal
import subprocess
import threading
import time
import unicodedata

from sallyport_testing import (AskingServer, CliCase, Screen, TcpServer, connect, free_port, main, patience, pattern,
                               processes, read_exactly, sha256)

KIBI = 1024
NOBODY = "/nowhere/" + "a-socket-with-a-long-name-" * 3


def harmful(text):
    """Its characters that do something to a terminal, or are not seen."""
    return sorted({hex(ord(c)) for c in text if c != "\n" and (not c.isprintable() or unicodedata.category(c) in
                                                               ("Cc", "Cf", "Cs", "Zl", "Zp"))})


class Stalled(CliCase):
    """Nobody reads what is printed, and what goes through the tunnel goes on."""

    def start(self, stdout, *options, stderr=subprocess.DEVNULL):
        self.echo = self.started(TcpServer.echo())
        sshd = self.sshd(config=["MaxSessions 500"])
        self.rule, self.other = free_port(), free_port()
        arguments = self.arguments(sshd, "-L", f"127.0.0.1:{self.rule}:127.0.0.1:{self.echo.port}",
                                   "-L", f"127.0.0.1:{self.other}:{NOBODY}")
        folder = self.folder / "home"
        folder.mkdir()
        process = processes.spawn(
            [os.environ["SALLYPORT_CLI"], *arguments, *options, "--config-dir", folder], stdout=stdout, stderr=stderr,
            env=dict(os.environ, HOME=str(folder), LC_ALL="C.UTF-8"))
        self.addCleanup(processes.end, process, signal.SIGKILL)
        self.eventually(lambda: ("127.0.0.1", self.rule) in processes.listening_ports(process.pid), "it does not listen")
        return process

    def exchange(self, size=256 * KIBI):
        content = pattern(size)
        with connect(("127.0.0.1", self.rule), patience(10)) as sock:
            thread = threading.Thread(target=sock.sendall, args=(content,))
            thread.start()
            self.assertEqual(sha256(read_exactly(sock, size, patience(10))), sha256(content))
            thread.join()

    def talk(self, connections):
        """Makes the program print about 600 bytes per connection."""
        def some(count):
            for _ in range(count):
                with contextlib.suppress(ConnectionError), connect(("127.0.0.1", self.other), patience(20)) as sock:
                    sock.recv(1)
        threads = [threading.Thread(target=some, args=(connections // 8,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def ends_in_time(self, process):
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(patience(20)), 0)
        self.assertLess(time.monotonic() - began, patience(3))

    def test_a_pipe_that_nobody_reads_and_then_somebody_does(self):
        reader, writer = os.pipe()
        fcntl.fcntl(writer, fcntl.F_SETPIPE_SZ, 4 * KIBI)
        process = self.start(writer, "--json")
        os.close(writer)
        self.talk(4000)
        self.exchange()
        events = []
        with open(reader, "rb", buffering=0) as stream:
            rest = b""
            while not any(event["event"] == "dropped" for event in events) or len(events) < 200:
                rest += stream.read(64 * KIBI)
                *lines, rest = rest.split(b"\n")
                events += [json.loads(line) for line in lines]
            # Told once or more: what comes while this is being read may find no room again.
            dropped = [event for event in events if event["event"] == "dropped"]
            self.assertTrue(all(event["count"] > 0 for event in dropped), dropped)
            # What is in the pipe already comes first, then what is missing is told.
            self.assertLess(events.index(dropped[0]), 50)
            self.exchange()
            self.talk(80)
            self.ends_in_time(process)

    def test_a_terminal_that_is_held(self):
        master, slave = pty.openpty()
        self.addCleanup(os.close, master)
        process = self.start(slave, stderr=slave)
        os.close(slave)
        self.talk(80)
        self.exchange()
        self.ends_in_time(process)

    def test_a_log_that_nobody_reads(self):
        reader, writer = os.pipe()
        self.addCleanup(os.close, reader)
        process = self.start(subprocess.DEVNULL, "--verbose", stderr=writer)
        os.close(writer)
        self.talk(160)
        self.exchange()
        self.ends_in_time(process)

    def test_a_list_is_whole_however_slowly_it_is_read(self):
        command = [os.environ["SALLYPORT_CLI"], "--explain", "list"]
        whole = subprocess.run(command, capture_output=True, check=True, timeout=patience(20)).stdout
        reader, writer = os.pipe()
        fcntl.fcntl(writer, fcntl.F_SETPIPE_SZ, 4 * KIBI)
        process = processes.spawn(command, stdout=writer)
        os.close(writer)
        time.sleep(1)
        read = b""
        with open(reader, "rb", buffering=0) as stream:
            while data := stream.read(512):
                read += data
                time.sleep(0.01)
        self.assertEqual(process.wait(patience(10)), 0)
        self.assertEqual(read, whole)
        self.assertGreater(len(whole), 4 * KIBI)


class Signals(CliCase):
    def test_nohup_is_honoured(self):
        echo = self.started(TcpServer.echo())
        cli = self.tunnel(self.sshd(), "-L", f"0:127.0.0.1:{echo.port}", prefix=("nohup",))
        for _ in range(2):
            cli.process.send_signal(signal.SIGHUP)
        time.sleep(0.5)
        with connect(cli.listen(), patience(10)) as sock:
            sock.sendall(b"still")
            self.assertEqual(read_exactly(sock, 5, patience(10)), b"still")
        self.assertEqual(cli.stop(), 0, cli.report())

    def test_without_it_the_terminal_that_goes_takes_the_tunnel_along(self):
        cli = self.tunnel(self.sshd())
        self.assertEqual(cli.stop(signal.SIGHUP), 0, cli.report())

    def test_an_interrupt_that_is_ignored_stays_ignored(self):
        cli = self.tunnel(self.sshd(), prefix=("sh", "-c", 'trap "" INT; exec "$@"', "sh"))
        cli.process.send_signal(signal.SIGINT)
        time.sleep(0.5)
        self.assertIsNone(cli.process.poll(), cli.report())
        self.assertEqual(cli.stop(), 0, cli.report())


class WordsOfOthers(CliCase):
    EVIL = ("x\x1b]0;pwned\x07\x1b[2J\x9b2J\u202eevil\u2066\u200b\u200d\ufeff\u2028\u2029\U000e0041\x7f\u061c"
            "\nstate: up\r\nerror: forged\x85z")

    def server(self, **script):
        return self.started(AskingServer(self.folder / "asking", **script))

    def at(self, server, *options):
        return ["connect", f"{server.user}@127.0.0.1:{server.port}", "--known-hosts", server.known_hosts(),
                "--no-agent", *options]

    def is_harmless(self, text):
        self.assertEqual(harmful(text), [], text)
        for line in text.splitlines():
            self.assertFalse(line.startswith("error: forged"), text)

    def test_banner_and_originator(self):
        port = free_port()
        server = self.server(open=True, banner=self.EVIL, originator=self.EVIL, remote_port=port)
        rule = ("-R", f"127.0.0.1:{port}:127.0.0.1:9")
        for json_events in (True, False):
            with self.subTest(json=json_events):
                cli = self.cli(self.at(server, *rule), json_events=json_events,
                               folder=self.folder / f"cli-{json_events}")
                self.eventually(lambda: "connection" in (cli.stdout if json_events else cli.stderr), cli.report)
                self.eventually(lambda: "closed" in (cli.stdout if json_events else cli.stderr), cli.report)
                cli.stop()
                shown = cli.stdout + cli.stderr
                self.assertIn("202e", shown)
                self.is_harmless(shown)
                if not json_events:
                    self.assertIn("\nserver says: state: up", cli.stderr)
                    self.assertEqual(cli.stderr.count("\nstate: up"), 0)
                else:
                    self.assertIn("state: up", cli.events_of("message")[0]["text"])

    def test_questions_on_a_terminal(self):
        server = self.server(rounds=[{"name": self.EVIL, "instruction": self.EVIL,
                                      "prompts": [[self.EVIL + " Word: ", True]], "answers": ["blue"]}])
        screen = self.started(Screen())
        cli = self.cli(self.at(server, "-L", "0:127.0.0.1:9"), prefix=screen.prefix(), json_events=False)
        screen.expect(r"Word: ")
        self.is_harmless(screen.text.replace("\r", ""))
        self.assertIn(f"(anna@127.0.0.1:{server.port}) state: up", screen.text)
        screen.type("blue")
        self.eventually(lambda: "listening" in cli.stderr, cli.report)
        cli.stop()
        self.is_harmless(cli.stderr)

    def test_profiles_of_others(self):
        config = self.folder / "ssh_config"
        config.write_text("Host x\u202egpj\u200b\u009b2J\n  HostName h\u2028ost\n  User anna\n  ForwardX11Timeout\n"
                          "  LocalForward 127.0.0.1:1 \x1b[2Jhost:2\n  UseRoaming\u202e yes\n")
        for words in (["import", "ssh", str(config), "--dry-run"], ["import", "ssh", str(config)], ["list"],
                      ["validate"], ["export"]):
            for json_events in (True, False):
                with self.subTest(words, json=json_events):
                    cli = self.cli(["profile", *words], json_events=json_events)
                    cli.wait_exit(patience(10))
                    self.is_harmless(cli.stdout + cli.stderr)
                    self.assertTrue(cli.stdout + cli.stderr or words == ["validate"], cli.report())

    def test_a_key_that_could_not_be_stored_is_not_said_to_be(self):
        sshd = self.sshd()
        hosts = "/proc/self/nowhere/known_hosts"
        arguments = [*self.arguments(sshd, known_hosts=hosts), "--accept-new"]
        cli = self.cli(arguments, json_events=False)
        self.assertNotEqual(cli.wait_exit(patience(20)), 0, cli.report())
        self.assertNotIn("stored in", cli.stderr)
        self.assertIn("/proc/self/nowhere", cli.stderr)
        cli = self.cli(arguments, folder=self.folder / "json")
        cli.wait_exit(patience(20))
        self.assertNotIn("file", cli.events_of("host-key")[0], cli.report())


if __name__ == "__main__":
    main()
